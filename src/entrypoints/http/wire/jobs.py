"""Jobs over the wire, as their owners see them."""

from datetime import datetime
from typing import Annotated, Any

import msgspec

from custories_core.jobs import Job, State
from custories_core.jobs import Kind as JobKind

from .fields import Id, Next, Time, about, one_of, utc

Kind = Annotated[
    str, one_of(JobKind, "What it is to make: a chapter, a picture anew, a layout, a binding.")
]
Standing = Annotated[str, one_of(State, "Where it is; failed and completed end it.")]
Ended = Annotated[
    str,
    one_of(
        ("complete", "fail", "cancel", "quarantine", "expire"),
        "How it ended: done; given up after its attempts; called off; set aside because its "
        "workers died; or it waited longer than a job may.",
    ),
]


SHOWN_MOST = 2**31 - 1
"""The highest price that can be said."""


class Ask(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What whoever asks for a job knows of its price."""

    shown_price: Annotated[
        Annotated[int, msgspec.Meta(ge=0, le=SHOWN_MOST)] | None,
        about(
            "The `price` that you were shown, in credits. If it is another one by now, nothing is "
            "asked for, and the answer is 409 with both. Without it, it costs what it costs."
        ),
    ] = None


class Links(msgspec.Struct, frozen=True):
    """Where to go from a job."""

    self: Annotated[str, about("The job.")]
    events: Annotated[str, about("What happens to it, as Server-Sent Events.")]
    book: Annotated[str, about("The book that it is about.")]
    chapter: Annotated[str | None, about("The chapter that it is about; null for a binding.")]
    cancellation: Annotated[str | None, about("Where to call it off; null once it has ended.")]


class WireJob(msgspec.Struct, frozen=True):
    """A piece of work that was asked for, and how far it is."""

    id: Id
    book: Id
    chapter: Annotated[str | None, about("The chapter's id; null for a binding.")]
    page: Annotated[str | None, about("The page's id, for a picture anew.")]
    kind: Kind
    state: Standing
    step: Annotated[str | None, about("What is being done: its step, once it has begun.")]
    pages_done: Annotated[int, about("How many pages are through this step.", ge=0)]
    pages: Annotated[int, about("Of how many; 0 before it has begun.", ge=0)]
    reason: Annotated[
        str | None, about("Why it failed or has to wait, in a sentence; null where all is well.")
    ]
    ended_by: Ended | None
    price: Annotated[
        int, about("What it costs once it is completed, in credits; till then they are held.", ge=0)
    ]
    price_list: Annotated[
        str | None, about("The version of the price list by which that is; null where it is free.")
    ]
    attempts: Annotated[int, about("How often it was tried, with the try under way.", ge=0)]
    created: Time
    started: Annotated[datetime | None, about("When the newest try began.")]
    ended: Annotated[datetime | None, about("When it ended.")]
    due: Annotated[datetime | None, about("When a waiting job may be begun.")]
    links: Links


class Jobs(msgspec.Struct, frozen=True):
    """Some of the jobs, and where the next ones begin."""

    items: tuple[WireJob, ...]
    next: Next


class JobNews(msgspec.Struct, frozen=True):
    """What an event of a job says: all of how it stands, so that each can be read by itself.

    In the words of the job: null where there is nothing to say.
    """

    state: State
    step: str | None
    pages_done: int
    pages: int
    reason: str | None


def job(entry: Job) -> WireJob:
    """A job as its owner sees it."""
    return WireJob(**seen(entry))


def seen(entry: Job) -> dict[str, Any]:
    """What its owner sees of a job, field by field."""
    here, how = f"/v1/jobs/{entry.id}", entry.progress
    tried = entry.state in (State.RUNNING, State.COMPLETED)
    return {
        "id": entry.id,
        "book": entry.book,
        "chapter": entry.chapter or None,
        "page": entry.page or None,
        "kind": entry.kind.value,
        "state": entry.state.value,
        "step": how.step or None,
        "pages_done": how.pages_done,
        "pages": how.pages,
        "reason": entry.reason or None,
        "ended_by": None if entry.ended_by is None else entry.ended_by.value,
        "price": entry.price,
        "price_list": entry.price_list or None,
        "attempts": entry.failures + entry.crashes + entry.outages + tried,
        "created": utc(entry.created),
        "started": maybe_utc(entry.started),
        "ended": maybe_utc(entry.ended),
        "due": maybe_utc(entry.due) if entry.state is State.PENDING else None,
        "links": Links(
            here,
            f"{here}/events",
            f"/v1/books/{entry.book}",
            f"/v1/chapters/{entry.chapter}" if entry.chapter else None,
            None if entry.over else f"{here}/cancellation",
        ),
    }


def maybe_utc(moment: datetime | None) -> datetime | None:
    """A moment as it goes out, if there is one."""
    return None if moment is None else utc(moment)


ASK_EXAMPLE = {"shown_price": 14}
PICTURE_ASK_EXAMPLE = {"shown_price": 1}
_JOB, _BOOK = "0193a5c1-52b0-7a57-8a3e-2f4d9b7c6e10", "0193a5c0-7d4e-7c3a-9f21-5a3d5c1e8b42"
_CHAPTER = "0193a5c0-9c11-7e0d-b1a6-6f0e2d4c8a35"
EXAMPLE: dict[str, Any] = {
    "id": _JOB,
    "book": _BOOK,
    "chapter": _CHAPTER,
    "page": None,
    "kind": "chapter",
    "state": "running",
    "step": "illustrate",
    "pages_done": 5,
    "pages": 12,
    "reason": None,
    "ended_by": None,
    "price": 14,
    "price_list": "2026-11",
    "attempts": 1,
    "created": "2026-11-22T09:40:00Z",
    "started": "2026-11-22T09:40:01Z",
    "ended": None,
    "due": None,
    "links": {
        "self": f"/v1/jobs/{_JOB}",
        "events": f"/v1/jobs/{_JOB}/events",
        "book": f"/v1/books/{_BOOK}",
        "chapter": f"/v1/chapters/{_CHAPTER}",
        "cancellation": f"/v1/jobs/{_JOB}/cancellation",
    },
}
PENDING_EXAMPLE: dict[str, Any] = {
    **EXAMPLE,
    "state": "pending",
    "step": None,
    "pages_done": 0,
    "pages": 0,
    "attempts": 0,
    "started": None,
    "due": "2026-11-22T09:40:00Z",
}
BINDING_EXAMPLE = {
    **PENDING_EXAMPLE,
    "chapter": None,
    "kind": "binding",
    "price": 0,
    "links": {**PENDING_EXAMPLE["links"], "chapter": None},
}
PICTURE_EXAMPLE: dict[str, Any] = {
    **PENDING_EXAMPLE,
    "page": "0193a5ca-2f3b-7d18-9a60-4e8f7b6c5d21",
    "kind": "illustration",
    "price": 1,
}
ENDED_EXAMPLE = {
    **EXAMPLE,
    "state": "failed",
    "reason": "It was cancelled.",
    "ended_by": "cancel",
    "attempts": 0,
    "ended": "2026-11-22T09:41:12Z",
    "links": {**EXAMPLE["links"], "cancellation": None},
}
NEWS_EXAMPLE = (
    'id: 7\nevent: job\ndata: {"state":"running","step":"illustrate","pages_done":5,"pages":12,'
    '"reason":null}\n\n'
)
