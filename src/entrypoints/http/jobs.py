"""Jobs: asked for, seen, watched, called off. None is done here; workers do them."""

import hashlib
import re
from collections.abc import Mapping
from typing import Any

import msgspec
from litestar.exceptions import ClientException
from litestar.params import FromPath, RawBody
from litestar.types import ASGIApp

from custories_core.errors import Fault, Rejected
from custories_core.fields import Table
from custories_core.jobs import State
from custories_core.suggestions import shown

from .answers import Answer, accepted, found, gone, listed, told
from .asked import asked_for, once_of, part_of, table, word_of
from .events import Hub, ended, stream
from .events import encoded as encoded_event
from .operations import LISTED, Operation, handles
from .service import Asked, service
from .streams import Streamed
from .wire import jobs as wire

TAG = "jobs"
LOCATION = {"Location": "Where to see how far the job is."}
EVENTS = "text/event-stream"
LAST_EVENT_ID = {
    "Last-Event-ID": {
        "type": "integer",
        "minimum": 0,
        "maximum": 2**31 - 1,
        "description": "The `id` of the last event that arrived; without it, from the beginning.",
    }
}

FILTERED = {
    "state": {"type": "string", "enum": list(State), "description": "Only jobs in this state."},
    **LISTED,
}

_NUMBER = re.compile(r"[0-9]{1,10}")


def asking_for(
    summary: str, tag: str, example: Mapping[str, Any], said: Mapping[str, Any] | None = None
) -> Operation:
    """An operation that asks for a job; `said` is what may be said of its price, if it has one."""
    errors = (409, 413, 415) if said is None else (402, 409)
    return Operation(
        summary,
        tag,
        wire.WireJob,
        example,
        202,
        body=None if said is None else wire.Ask,
        body_example=said,
        optional=True,
        once=True,
        headers=LOCATION,
        errors=errors,
    )


@handles(
    "POST",
    "/v1/chapters/{chapter:str}/jobs",
    asking_for("Ask for a chapter", TAG, wire.PENDING_EXAMPLE, wire.ASK_EXAMPLE),
)
def ask_for_chapter(request: Asked, chapter: FromPath[str], body: RawBody) -> Answer:
    """Asks for a chapter to be written, drawn and set. A worker makes it; watch the job.

    Its `price` is held from now on, and spent when the chapter is made; whatever
    else becomes of the job, it is given back. With too few credits: 402. Say
    with `shown_price` what the chapter's `price` was when you read it, and you
    are asked again where it has changed: 409.
    Everything that keeps the book from being made is told with 422. While a
    job of the chapter is under way there is no other: 409.
    """
    shown = shown_price(request, body)
    job = service(request).ask_for_chapter(request.user, chapter, once_of(request, body), shown)
    return accepted(wire.job(job), f"/v1/jobs/{job.id}")


@handles(
    "POST",
    "/v1/books/{book:str}/binding",
    asking_for("Have a book bound", TAG, wire.BINDING_EXAMPLE),
)
def ask_for_binding(request: Asked, book: FromPath[str], body: RawBody) -> Answer:
    """Has the finished chapters bound, with a cover: the files can be fetched afterwards.

    It costs nothing.
    Every chapter has to be made of the book as it stands now, and none may be
    in the making: 409 names those that are not. 422 names all that keeps what
    stands before and after the story from being printed, as with chapters.
    """
    check_empty(request, body)
    job = service(request).ask_for_binding(request.user, book, once_of(request, body))
    return accepted(wire.job(job), f"/v1/jobs/{job.id}")


@handles(
    "GET",
    "/v1/jobs/{job:str}",
    Operation("See a job", TAG, wire.WireJob, wire.EXAMPLE, tagged=True),
)
async def read_job(request: Asked, job: FromPath[str]) -> Answer:
    """How far a job is. Asked with If-None-Match, the answer is 304 while nothing happened."""
    seen = wire.job(await service(request).views.job(job, request.user.id))
    tag = hashlib.sha256(msgspec.json.encode(seen)).hexdigest()[:16]
    return found(request, seen, f'"{tag}"'.encode())


@handles(
    "GET",
    "/v1/books/{book:str}/jobs",
    Operation(
        "List the jobs of a book",
        TAG,
        wire.Jobs,
        {"items": [wire.EXAMPLE], "next": None},
        query=FILTERED,
    ),
)
async def list_jobs(request: Asked, book: FromPath[str]) -> Answer:
    """The jobs of a book, newest first, in parts; all of them, or those in one state."""
    given = asked_for(request, FILTERED)
    state, part = word_of(given, "state", State), part_of(given)
    views = service(request).views
    jobs = await views.jobs(book, request.user.id, part.after, part.limit, state)
    return listed([wire.job(entry) for entry in jobs.items], jobs)


@handles(
    "POST",
    "/v1/jobs/{job:str}/cancellation",
    Operation(
        "Call a job off",
        TAG,
        wire.WireJob,
        wire.ENDED_EXAMPLE,
        errors=(400, 409, 413, 415),
    ),
)
def cancel_job(request: Asked, job: FromPath[str], body: RawBody) -> Answer:
    """Calls a job off; its worker stops within a heartbeat. One that has ended stays: 409."""
    check_empty(request, body)
    return told(wire.job(service(request).cancel_job(request.user, job)))


@handles(
    "GET",
    "/v1/jobs/{job:str}/events",
    Operation(
        "Watch a job",
        TAG,
        example=wire.NEWS_EXAMPLE,
        media=EVENTS,
        header_parameters=LAST_EVENT_ID,
        errors=(400,),
        also={204: "The job has ended, and you have everything that is told of it."},
    ),
)
async def watch_job(request: Asked, job: FromPath[str]) -> ASGIApp:
    """What happens to a job, as Server-Sent Events, until it has ended.

    Each event is called `job`, has a number in its job as `id`, and as `data`
    the state, step, pages done of pages and the reason. A comment comes when
    nothing happened for a while. The stream also ends when your token does.
    Come back with Last-Event-ID to go on where it broke off; 204 says that
    nothing is going to come any more.
    """
    views, hub = service(request).views, _hub(request)
    seq = _last_event_id(request)
    entry = await views.job(job, request.user.id)
    headers = ((b"content-type", EVENTS.encode()), (b"x-accel-buffering", b"no"))
    if entry.over:
        events = sorted(await views.events({entry.id: seq}), key=lambda event: event.seq)
        if not events:
            return gone()
        if ended(tuple(events)):
            return Answer(200, headers, b"".join(map(encoded_event, events)))
    expires = request.auth.expires
    pieces = stream(hub, entry.id, seq, expires, lambda: views.job(entry.id, entry.owner))
    return Streamed(pieces, headers, room=hub.room(entry.owner))


def check_empty(request: Asked, body: bytes) -> None:
    """Raises Rejected for any field: the operation takes none. An empty body is as good as `{}`."""
    if body:
        given = table(request, body)
        if given:
            problem = "is not a field here."
            raise Rejected([Fault(shown(name), problem, "Leave it out.") for name in given])


def shown_price(request: Asked, body: bytes) -> int | None:
    """The price that whoever asks was shown, if they say so; the body may be left out.

    Raises Rejected with every fault.
    """
    if not body:
        return None
    faults: list[Fault] = []
    given = Table(table(request, body), "", faults)
    price = given.whole("shown_price", 0, wire.SHOWN_MOST)
    given.close()
    if faults:
        raise Rejected(faults)
    return price


def _last_event_id(request: Asked) -> int:
    """The number of the last event that arrived, 0 where none did."""
    said = request.headers.get("last-event-id", "").strip() or "0"
    if not _NUMBER.fullmatch(said) or int(said) >= 2**31:
        raise ClientException("Last-Event-ID is the id of an event, as it was sent.")
    return int(said)


def _hub(request: Asked) -> Hub:
    hub: Hub = request.app.state.hub
    return hub


handlers = (ask_for_chapter, ask_for_binding, read_job, list_jobs, cancel_job, watch_job)
