"""Photos: taken in under a cap, sanitised a few at a time, and never kept as they came."""

import asyncio
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
from .wire import characters as wire

MOST = 20 * 1024 * 1024
"""Bytes of the largest photo."""
UPLOADS = 8
"""Photos that one process takes in at the same time: they are held in memory, never on disk."""
SANITISED = 2
"""Photos that one process sanitises at the same time; each takes a core and up to 1 GiB."""
ARRIVAL = 60.0
"""Seconds within which a photo has to arrive."""
TURN = 5.0
"""Seconds that an arrived photo waits for its turn."""
AGAIN = 5.0
"""Seconds after which to come back."""

KINDS = (
    "image/jpeg",
    "image/png",
    "image/webp",
    "image/heic",
    "image/heif",
    "application/octet-stream",
)


class Darkroom:
    """How many photos are taken in and sanitised now. Belongs to one event loop."""

    def __init__(self) -> None:
        self._uploads = 0
        self._turns = asyncio.Semaphore(SANITISED)

    @asynccontextmanager
    async def taking_in(self) -> AsyncIterator[None]:
        """Room for one more photo. Raises Unavailable where there is none."""
        if self._uploads >= UPLOADS:
            raise Unavailable("Too many photos are sent at the moment. Send it again soon.", AGAIN)
        self._uploads += 1
        try:
            yield
        finally:
            self._uploads -= 1

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
        errors=(408,),
        outdates=True,
    ),
    most=MOST,
)
async def give_photo(request: Asked, character: FromPath[str]) -> Answer:
    """Takes a photo of one person, as the body itself, at most 20 MiB.

    What is kept is a portrait made anew of its pixels, without a byte of its
    metadata, and what could be measured of the looks. The photo itself is
    kept nowhere. It replaces one given before.
    """
    its = service(request)
    said = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if said not in KINDS:
        raise HTTPException("Send the picture itself, as image/jpeg, say.", status_code=415)
    version = version_of(request)
    # Whose character it is comes before the first byte of the photo.
    await its.views.character(character, request.user.id)
    darkroom: Darkroom = request.app.state.darkroom
    async with darkroom.taking_in():
        photo = await _arrived(request)
        async with darkroom.turn():
            entry = await sync_to_thread(its.give_photo, request.user, character, photo, version)
    return changed((await shown(request, entry))[0], tag_of(request, entry))


async def _arrived(request: Asked) -> bytes:
    """The body, which Litestar stops reading at the cap. Raises 408 when it comes too slowly."""
    photo = bytearray()
    try:
        async with asyncio.timeout(ARRIVAL):
            async for chunk in request.stream():
                photo += chunk
    except TimeoutError:
        problem = f"The photo did not arrive within {ARRIVAL:.0f} seconds."
        raise HTTPException(problem, status_code=408) from None
    return bytes(photo)


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
    """Takes a photo away, with what was measured of it; answers with who is left without one."""
    entry = service(request).remove_photo(request.user, character)
    return changed(wire.character(entry, link_of(request)), tag_of(request, entry))


handlers = (give_photo, remove_photo)
