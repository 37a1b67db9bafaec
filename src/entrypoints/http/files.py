"""The files of a bound book: where to fetch them, for a short while."""

import re
import unicodedata

from litestar.concurrency import sync_to_thread
from litestar.params import FromPath

from custories_core.errors import Missing
from custories_core.library import BookEntry, PageEntry
from custories_core.ports.records import Views
from custories_core.use_cases.fetching import FILES, bound_file, check_current

from .answers import Answer
from .operations import Operation, handles
from .service import Asked, service

TAG = "files"
LOCATION = {"Location": "Where the file can be fetched until the link ends, by anybody who has it."}

_SLUG_MOST = 60


@handles(
    "GET",
    "/v1/books/{book:str}/files/{file:str}",
    Operation(
        "Fetch a file of a book",
        TAG,
        status=303,
        headers=LOCATION,
        errors=(409,),
        path={
            "file": {"type": "string", "enum": list(FILES), "description": "Which of the files."}
        },
    ),
)
async def fetch_file(request: Asked, book: FromPath[str], file: FromPath[str]) -> Answer:
    """Leads to the interior or the cover of a bound book, each a PDF, or to its preview, a PNG.

    The link holds for a few minutes; ask again for another. A book has to be
    bound first, by `POST /v1/books/{book}/binding`: 404 until that job has
    completed. One that was changed since has to be bound again: 409.
    """
    views, owner = service(request).views, request.user.id
    entry = await views.book(book, owner)
    found = bound_file(file, await views.files(book, owner))
    characters, chapters = await views.characters(book, owner), await views.chapters(book, owner)
    pages = [page for chapter in chapters for page in await _pages(views, chapter.id, owner)]
    await sync_to_thread(check_current, found, entry, characters, chapters, pages)
    artifacts, seconds = service(request).artifacts, service(request).settings.link_seconds
    name = f"{slug(entry)}-{file}.{found.key.rpartition('.')[2]}"
    link = await sync_to_thread(artifacts.link, found.key, seconds, name)
    return Answer(303, ((b"location", link.encode()),))


def slug(book: BookEntry) -> str:
    """A book's title as the beginning of a file's name: ASCII words, and `book` without any."""
    title = unicodedata.normalize("NFKD", book.brief.get("title") or book.title or "")
    words = re.findall(r"[a-z0-9]+", title.encode("ascii", "ignore").decode().lower())
    return "-".join(words)[:_SLUG_MOST].strip("-") or "book"


async def _pages(views: Views, chapter: str, owner: str) -> tuple[PageEntry, ...]:
    """The pages of a chapter; none of one that was taken away just now."""
    try:
        return await views.pages(chapter, owner)
    except Missing:
        return ()


handlers = (fetch_file,)
