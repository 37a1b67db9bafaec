"""Photos: taken in under a cap, sanitised a few at a time, and never kept as they came."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from litestar.concurrency import sync_to_thread
from litestar.exceptions import HTTPException
from litestar.params import FromPath

from custories_core.errors import Unavailable

from .answers import Answer, changed
from .asked import version_of
from .characters import shown, tag_of
from .operations import Operation, handles
from .service import Asked, link_of, service
from .shares import AGAIN, Shares
from .wire import characters as wire

MOST = 20 * 1024 * 1024
"""Bytes of the largest photo."""
UPLOADS = 2
"""Photos that one account sends at the same time."""
UPLOADS_MOST = 512
"""Photos that are sent to one process at the same time, by everybody."""
HELD = 8 * MOST
"""Bytes of photos that one process holds: they are held in memory, never on disk."""
SANITISED = 2
"""Photos that one process sanitises at the same time; each takes a core and up to 1 GiB."""
ARRIVAL = 60.0
"""Seconds within which a photo has to arrive."""
SILENCE = 5.0
"""Seconds for which nothing of a photo may arrive."""
GRACE = 5.0
"""Seconds after which it is looked at how fast a photo arrives."""
LEAST = 16 * 1024
"""Bytes that have to arrive in a second, over all of the time so far."""
TURN = 5.0
"""Seconds that an arrived photo waits for its turn."""

KINDS = (
    "image/jpeg",
    "image/png",
    "image/webp",
    "image/heic",
    "image/heif",
    "application/octet-stream",
)


class Darkroom:
    """How many photos are taken in and sanitised now. Belongs to one event loop.

    Who sends slowly takes room for what has arrived and no more, and a turn
    is for what is there as a whole: nobody waits for another's line.
    """

    def __init__(self) -> None:
        self._uploads = Shares("photos", UPLOADS, UPLOADS_MOST)
        self._turns = asyncio.Semaphore(SANITISED)
        self.held = 0

    @asynccontextmanager
    async def taken_in(self, account: str, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        """The photo that arrives in pieces, which is held within the block.

        Raises what is answered with 408 when it comes too slowly, and
        Unavailable where there is no room for it.
        """
        with self._uploads.taken(account):
            size = 0
            photo = bytearray()
            try:
                async for piece in _in_time(pieces):
                    if self.held + len(piece) > HELD:
                        raise Unavailable(
                            "Too many photos are sent at the moment. Send it again soon.", AGAIN
                        )
                    self.held += len(piece)
                    size += len(piece)
                    photo += piece
                whole = bytes(photo)
                photo.clear()
                yield whole
            finally:
                self.held -= size

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """A turn at sanitising. Raises Unavailable where it does not come soon enough."""
        try:
            async with asyncio.timeout(TURN):
                await self._turns.acquire()
        except TimeoutError:
            raise Unavailable(
                "Too many photos are looked at just now. Send it again soon.", AGAIN
            ) from None
        try:
            yield
        finally:
            self._turns.release()


@handles(
    "PUT",
    "/v1/characters/{character:str}/photo",
    Operation(
        "Give a photo",
        "characters",
        wire.Character,
        wire.WITH_PHOTO,
        takes=KINDS,
        guarded=True,
        tagged=True,
        errors=(408, 409),
        outdates=True,
    ),
    most=MOST,
)
async def give_photo(request: Asked, character: FromPath[str]) -> Answer:
    """Takes a photo of one person, as the body itself, at most 20 MiB.

    What is kept is a portrait made anew of its pixels, without a byte of its
    metadata, and what could be measured of the looks. The photo itself is
    kept nowhere. It replaces one given before, which is removed with the
    character sheet that shows a face cut out after it. Pictures of pages stay,
    also those that a later picture replaced, until the book is removed.
    """
    its = service(request)
    said = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if said not in KINDS:
        raise HTTPException("Send the picture itself, as image/jpeg, say.", status_code=415)
    version = version_of(request)
    # Whose character it is comes before the first byte of the photo.
    await its.views.character(character, request.user.id)
    darkroom: Darkroom = request.app.state.darkroom
    async with darkroom.taken_in(request.user.id, request.stream()) as photo, darkroom.turn():
        entry = await sync_to_thread(its.give_photo, request.user, character, photo, version)
    return changed((await shown(request, entry))[0], tag_of(request, entry))


async def _in_time(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """The pieces of a body, which Litestar stops at the cap. Raises 408 where they are slow."""
    began, size = time.monotonic(), 0
    while True:
        try:
            async with asyncio.timeout(SILENCE):
                piece = await anext(pieces, None)
        except TimeoutError:
            problem = f"Nothing of the photo arrived for {SILENCE:.0f} seconds."
            raise HTTPException(problem, status_code=408) from None
        if piece is None:
            return
        size += len(piece)
        seconds = time.monotonic() - began
        if seconds > ARRIVAL:
            problem = f"The photo did not arrive within {ARRIVAL:.0f} seconds."
            raise HTTPException(problem, status_code=408)
        if seconds > GRACE and size < seconds * LEAST:
            problem = f"The photo arrives at less than {LEAST // 1024} KiB a second."
            raise HTTPException(problem, status_code=408)
        yield piece


@handles(
    "DELETE",
    "/v1/characters/{character:str}/photo",
    Operation(
        "Take a photo away",
        "characters",
        wire.Character,
        wire.CHARACTER,
        tagged=True,
        outdates=True,
    ),
)
def remove_photo(request: Asked, character: FromPath[str]) -> Answer:
    """Takes a photo away, with what was measured of it; answers with who is left without one.

    The character sheet that shows a face cut out after it goes too. Pictures of pages stay,
    also those that a later picture replaced, until the book is removed.
    """
    entry = service(request).remove_photo(request.user, character)
    return changed(wire.character(entry, link_of(request)), tag_of(request, entry))


handlers = (give_photo, remove_photo)
