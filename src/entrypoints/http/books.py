"""Books: begun, listed, read, changed, taken away."""

from litestar.params import FromPath, RawBody

from .account import standing_account
from .answers import Answer, changed, entity_tag, found, gone, listed, made
from .asked import asked_for, once_of, part_of, table, version_of
from .operations import LISTED, Operation, handles
from .service import Asked, service
from .wire import books as wire

TAG = "books"


@handles(
    "POST",
    "/v1/books",
    Operation(
        "Begin a book",
        TAG,
        wire.Book,
        wire.EXAMPLE,
        201,
        body=wire.NewBook,
        body_example=wire.NEW_EXAMPLE,
        once=True,
        tagged=True,
    ),
)
def create_book(request: Asked, body: RawBody) -> Answer:
    """Begins a book, without people and chapters yet. What is left out has its usual value."""
    data = table(request, body)
    once = once_of(request, body)
    with standing_account(request):
        entry = service(request).create_book(request.user, data, once)
    return made(wire.book(entry), entity_tag(entry.version), f"/v1/books/{entry.id}")


@handles(
    "GET",
    "/v1/books",
    Operation(
        "List your books",
        TAG,
        wire.Books,
        {"items": [wire.EXAMPLE], "next": None},
        query=LISTED,
    ),
)
async def list_books(request: Asked) -> Answer:
    """Your books in the order of their making, in parts."""
    part = part_of(asked_for(request, LISTED))
    books = await service(request).views.books(request.user.id, part.after, part.limit)
    return listed([wire.book(entry) for entry in books.items], books)


@handles(
    "GET",
    "/v1/books/{book:str}",
    Operation("Read a book", TAG, wire.Book, wire.EXAMPLE, tagged=True),
)
async def read_book(request: Asked, book: FromPath[str]) -> Answer:
    """A book's own fields, with an ETag to change it by."""
    entry = await service(request).views.book(book, request.user.id)
    return found(request, wire.book(entry), entity_tag(entry.version))


@handles(
    "PATCH",
    "/v1/books/{book:str}",
    Operation(
        "Change a book",
        TAG,
        wire.Book,
        wire.EXAMPLE,
        body=wire.BookChange,
        body_example=wire.CHANGE_EXAMPLE,
        guarded=True,
        tagged=True,
        outdates=True,
    ),
)
def change_book(request: Asked, book: FromPath[str], body: RawBody) -> Answer:
    """Changes the fields that are given; null takes one back to what is usual."""
    data, version = table(request, body), version_of(request)
    entry = service(request).change_book(request.user, book, data, version)
    return changed(wire.book(entry), entity_tag(entry.version))


@handles(
    "DELETE",
    "/v1/books/{book:str}",
    Operation("Take a book away", TAG, status=204),
)
def remove_book(request: Asked, book: FromPath[str]) -> Answer:
    """Takes a book away with all that belongs to it, and ends its jobs."""
    service(request).remove_book(request.user, book)
    return gone()


handlers = (create_book, list_books, read_book, change_book, remove_book)
