"""The pages of a chapter that was made: listed, read, their words changed, their pictures anew."""

from litestar.concurrency import sync_to_thread
from litestar.params import FromPath, RawBody

from custories_core.jobs import Kind
from custories_core.library import PageEntry

from .answers import Answer, accepted, changed, entity_tag, found, listed
from .asked import once_of, table, version_of
from .chapters import price_era
from .characters import link_era
from .jobs import asking_for, shown_price
from .operations import Operation, handles
from .service import Asked, link_of, service
from .wire import chapters as wire
from .wire import jobs

TAG = "pages"


def tag_of(request: Asked, entry: PageEntry) -> bytes:
    """The ETag of a page, which changes before the links to its pictures can end."""
    return entity_tag(entry.version, link_era(request) + price_era(request))


def _shown(request: Asked, *entries: PageEntry) -> list[wire.Page]:
    link, price = link_of(request), service(request).prices.price(Kind.ILLUSTRATION)
    return [wire.page(entry, link, price) for entry in entries]


@handles(
    "GET",
    "/v1/chapters/{chapter:str}/pages",
    Operation(
        "List the pages of a chapter", TAG, wire.PageList, {"items": [wire.PAGE], "next": None}
    ),
)
async def list_pages(request: Asked, chapter: FromPath[str]) -> Answer:
    """All pages of a chapter, at most twenty-four, in their order; none before it was made."""
    entries = await service(request).views.pages(chapter, request.user.id)
    # Signing so many links is no work for the event loop.
    return listed(await sync_to_thread(_shown, request, *entries))


@handles(
    "GET",
    "/v1/pages/{page:str}",
    Operation("Read a page", TAG, wire.Page, wire.PAGE, tagged=True),
)
async def read_page(request: Asked, page: FromPath[str]) -> Answer:
    """A page's words, and links to its picture and its proof."""
    entry = await service(request).views.page(page, request.user.id)
    (shown,) = await sync_to_thread(_shown, request, entry)
    return found(request, shown, tag_of(request, entry))


@handles(
    "PATCH",
    "/v1/pages/{page:str}",
    Operation(
        "Change the words of a page",
        TAG,
        wire.Page,
        wire.PAGE | wire.PAGE_CHANGE | {"edited": True},
        body=wire.PageChange,
        body_example=wire.PAGE_CHANGE,
        guarded=True,
        tagged=True,
        errors=(409,),
    ),
    heavy=True,
)
def change_page(request: Asked, page: FromPath[str], body: RawBody) -> Answer:
    """Changes the words of a page; null brings back what was written.

    Nothing is written or drawn for it. The page's proof is set anew soon after.
    """
    data, version = table(request, body), version_of(request)
    entry = service(request).edit_page(request.user, page, data, version)
    return changed(_shown(request, entry)[0], tag_of(request, entry))


@handles(
    "POST",
    "/v1/pages/{page:str}/illustration",
    asking_for("Ask for a picture anew", TAG, jobs.PICTURE_EXAMPLE, jobs.PICTURE_ASK_EXAMPLE),
)
def ask_for_illustration(request: Asked, page: FromPath[str], body: RawBody) -> Answer:
    """Asks for the picture of a page to be drawn anew, by a job.

    The page's `price` is held, and spent when the picture is drawn; whatever
    else becomes of the job, it is given back. With too few credits: 402. Where you
    say with `shown_price` what it was, and it is another by now: 409.
    While something is made of the chapter, or where it is out of date: 409.
    """
    shown = shown_price(request, body)
    job = service(request).ask_for_illustration(request.user, page, once_of(request, body), shown)
    return accepted(jobs.job(job), f"/v1/jobs/{job.id}")


handlers = (list_pages, read_page, change_page, ask_for_illustration)
