"""The chapters of a book: added, listed, read, changed, put in order, taken away."""

import hashlib
from collections.abc import Sequence

from litestar.concurrency import sync_to_thread
from litestar.params import FromPath, RawBody

from custories_core.jobs import Kind
from custories_core.library import ChapterEntry, stale
from custories_core.ports.records import Views

from .answers import Answer, changed, entity_tag, found, gone, listed, made
from .asked import once_of, table, texts, version_of
from .operations import Operation, handles
from .service import Asked, service
from .wire import chapters as wire

TAG = "chapters"


def price_era(request: Asked) -> str:
    """Changes with the price list."""
    version = service(request).prices.version
    return hashlib.sha256(version.encode()).hexdigest()[:8]


def tag_of(request: Asked, entry: ChapterEntry, old: bool) -> bytes:
    """The ETag of a chapter; it changes when the chapter goes out of date, or prices change."""
    return entity_tag(entry.version, price_era(request) + ("outdated" if old else ""))


def _shown(request: Asked, entry: ChapterEntry, old: bool) -> wire.Chapter:
    price = service(request).prices.price(Kind.CHAPTER, entry.brief["pages"])
    return wire.chapter(entry, old, price)


@handles(
    "POST",
    "/v1/books/{book:str}/chapters",
    Operation(
        "Add a chapter",
        TAG,
        wire.Chapter,
        wire.CHAPTER,
        201,
        body=wire.NewChapter,
        body_example=wire.NEW_CHAPTER,
        once=True,
        tagged=True,
        outdates=True,
    ),
)
def add_chapter(request: Asked, book: FromPath[str], body: RawBody) -> Answer:
    """Adds a chapter at the end of a book. Nothing is written before a job is asked for."""
    data, once = table(request, body), once_of(request, body)
    entry = service(request).add_chapter(request.user, book, data, once)
    tag = tag_of(request, entry, False)
    return made(_shown(request, entry, False), tag, f"/v1/chapters/{entry.id}")


@handles(
    "GET",
    "/v1/books/{book:str}/chapters",
    Operation(
        "List the chapters of a book", TAG, wire.Chapters, {"items": [wire.CHAPTER], "next": None}
    ),
)
async def list_chapters(request: Asked, book: FromPath[str]) -> Answer:
    """All chapters of a book, at most twelve, in their order."""
    entries = await service(request).views.chapters(book, request.user.id)
    return await _listed(request, entries)


@handles(
    "GET",
    "/v1/chapters/{chapter:str}",
    Operation("Read a chapter", TAG, wire.Chapter, wire.CHAPTER, tagged=True),
)
async def read_chapter(request: Asked, chapter: FromPath[str]) -> Answer:
    """What is asked of a chapter, and how far it is made."""
    views = service(request).views
    entry = await views.chapter(chapter, request.user.id)
    old = await _stale(views, entry)
    return found(request, _shown(request, entry, old), tag_of(request, entry, old))


@handles(
    "PATCH",
    "/v1/chapters/{chapter:str}",
    Operation(
        "Change a chapter",
        TAG,
        wire.Chapter,
        wire.CHAPTER,
        body=wire.ChapterChange,
        body_example=wire.CHAPTER_CHANGE,
        guarded=True,
        tagged=True,
        outdates=True,
    ),
)
async def change_chapter(request: Asked, chapter: FromPath[str], body: RawBody) -> Answer:
    """Changes what is asked of a chapter; null takes a field back to what is usual."""
    its, data, version = service(request), table(request, body), version_of(request)
    entry = await sync_to_thread(its.change_chapter, request.user, chapter, data, version)
    old = await _stale(its.views, entry)
    return changed(_shown(request, entry, old), tag_of(request, entry, old))


@handles(
    "DELETE",
    "/v1/chapters/{chapter:str}",
    Operation("Take a chapter away", TAG, status=204, outdates=True),
)
def remove_chapter(request: Asked, chapter: FromPath[str]) -> Answer:
    """Takes a chapter away with its pages, and ends its job. Those behind it move up."""
    service(request).remove_chapter(request.user, chapter)
    return gone()


@handles(
    "POST",
    "/v1/books/{book:str}/chapters/order",
    Operation(
        "Put the chapters in order",
        TAG,
        wire.Chapters,
        {"items": [wire.CHAPTER], "next": None},
        body=wire.Order,
        body_example=wire.ORDER,
        once=True,
        outdates=True,
    ),
)
async def order_chapters(request: Asked, book: FromPath[str], body: RawBody) -> Answer:
    """Gives the chapters another order. Those that moved are out of date: stories have an order."""
    its, once = service(request), once_of(request, body)
    ids = texts(table(request, body), "chapters")
    entries = await sync_to_thread(its.order_chapters, request.user, book, ids, once)
    return await _listed(request, entries)


async def _stale(views: Views, entry: ChapterEntry) -> bool:
    if entry.made_of is None:
        return False
    return entry.id in await _stale_ones(
        views, entry, await views.chapters(entry.book, entry.owner)
    )


async def _stale_ones(
    views: Views, one: ChapterEntry, chapters: Sequence[ChapterEntry]
) -> frozenset[str]:
    book = await views.book(one.book, one.owner)
    characters = await views.characters(one.book, one.owner)
    return await sync_to_thread(stale, book, characters, chapters)


async def _listed(request: Asked, entries: Sequence[ChapterEntry]) -> Answer:
    old: frozenset[str] = frozenset()
    if any(entry.made_of is not None for entry in entries):
        old = await _stale_ones(service(request).views, entries[0], entries)
    return listed([_shown(request, entry, entry.id in old) for entry in entries])


handlers = (
    add_chapter,
    list_chapters,
    read_chapter,
    change_chapter,
    remove_chapter,
    order_chapters,
)
