"""The people of a book: brought in, listed, read, changed, taken out."""

import time

from litestar.concurrency import sync_to_thread
from litestar.params import FromPath, RawBody

from custories_core.library import CharacterEntry

from .answers import Answer, changed, entity_tag, found, gone, listed, made
from .asked import once_of, table, version_of
from .operations import Operation, handles
from .service import Asked, link_of, service
from .wire import characters as wire

TAG = "characters"


def tag_of(request: Asked, entry: CharacterEntry) -> bytes:
    """The ETag of somebody. One with a photo gets another before the link to it can end."""
    if entry.photo is None:
        return entity_tag(entry.version)
    return entity_tag(entry.version, link_era(request))


async def shown(request: Asked, *entries: CharacterEntry) -> list[wire.Character]:
    """Somebody as they are shown. Signing the links is no work for the event loop."""
    if all(entry.photo is None for entry in entries):
        return [wire.character(entry, link_of(request)) for entry in entries]
    link = link_of(request)
    return await sync_to_thread(lambda: [wire.character(entry, link) for entry in entries])


def link_era(request: Asked) -> str:
    """Changes twice in the life of a link, so that what is kept by its ETag has one that holds."""
    return str(int(time.time() * 2 / service(request).settings.link_seconds))


@handles(
    "POST",
    "/v1/books/{book:str}/characters",
    Operation(
        "Bring somebody into a book",
        TAG,
        wire.Character,
        wire.CHARACTER,
        201,
        body=wire.NewCharacter,
        body_example=wire.NEW,
        once=True,
        tagged=True,
        outdates=True,
    ),
)
def add_character(request: Asked, book: FromPath[str], body: RawBody) -> Answer:
    """Brings somebody into a book. A photo is sent to its own address afterwards."""
    data, once = table(request, body), once_of(request, body)
    entry = service(request).add_character(request.user, book, data, once)
    seen = wire.character(entry, link_of(request))
    return made(seen, tag_of(request, entry), f"/v1/characters/{entry.id}")


@handles(
    "GET",
    "/v1/books/{book:str}/characters",
    Operation(
        "List the people of a book",
        TAG,
        wire.Characters,
        {"items": [wire.CHARACTER], "next": None},
    ),
)
async def list_characters(request: Asked, book: FromPath[str]) -> Answer:
    """All people of a book, at most six, in their order."""
    entries = await service(request).views.characters(book, request.user.id)
    return listed(await shown(request, *entries))


@handles(
    "GET",
    "/v1/characters/{character:str}",
    Operation("Read a character", TAG, wire.Character, wire.WITH_PHOTO, tagged=True),
)
async def read_character(request: Asked, character: FromPath[str]) -> Answer:
    """Somebody in a book, with a link to the portrait where there is one."""
    entry = await service(request).views.character(character, request.user.id)
    return found(request, (await shown(request, entry))[0], tag_of(request, entry))


@handles(
    "PATCH",
    "/v1/characters/{character:str}",
    Operation(
        "Change a character",
        TAG,
        wire.Character,
        wire.CHARACTER,
        body=wire.CharacterChange,
        body_example=wire.CHANGE,
        guarded=True,
        tagged=True,
        outdates=True,
    ),
)
def change_character(request: Asked, character: FromPath[str], body: RawBody) -> Answer:
    """Changes the fields that are given, also among the looks; null takes one back."""
    data, version = table(request, body), version_of(request)
    entry = service(request).change_character(request.user, character, data, version)
    return changed(wire.character(entry, link_of(request)), tag_of(request, entry))


@handles(
    "DELETE",
    "/v1/characters/{character:str}",
    Operation("Take somebody out of a book", TAG, status=204, outdates=True),
)
def remove_character(request: Asked, character: FromPath[str]) -> Answer:
    """Takes somebody out of a book; their photo goes with them."""
    service(request).remove_character(request.user, character)
    return gone()


handlers = (add_character, list_characters, read_character, change_character, remove_character)
