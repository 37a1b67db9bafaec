"""The life of a job: one table of transitions, and the rules that stand beside it.

A job is claimed under a lease. Its worker renews the lease with heartbeats; a
worker that cannot is dead to the others, and the sweep gives the job back.
Each claim raises the fence, and every later write names the fence it was
claimed with, so that a worker that comes back too late writes nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from .errors import CustoriesError


class State(StrEnum):
    """Where a job is. `FAILED` and `COMPLETED` end it."""

    PENDING = "pending"
    RUNNING = "running"
    FAILED = "failed"
    COMPLETED = "completed"


class Kind(StrEnum):
    """What a job is to do."""

    CHAPTER = "chapter"
    ILLUSTRATION = "illustration"
    LAYOUT = "layout"
    BINDING = "binding"


class Event(StrEnum):
    """What can happen to a job."""

    CLAIM = "claim"
    RETRY = "retry"
    POSTPONE = "postpone"
    COMPLETE = "complete"
    FAIL = "fail"
    HAND_BACK = "hand back"
    LEASE_LOST = "lease lost"
    QUARANTINE = "quarantine"
    CANCEL = "cancel"
    EXPIRE = "expire"
    RERUN = "rerun"


TRANSITIONS: dict[tuple[State, Event], State] = {
    (State.PENDING, Event.CLAIM): State.RUNNING,
    (State.PENDING, Event.CANCEL): State.FAILED,
    (State.PENDING, Event.EXPIRE): State.FAILED,
    (State.RUNNING, Event.COMPLETE): State.COMPLETED,
    (State.RUNNING, Event.RETRY): State.PENDING,
    (State.RUNNING, Event.POSTPONE): State.PENDING,
    (State.RUNNING, Event.HAND_BACK): State.PENDING,
    (State.RUNNING, Event.LEASE_LOST): State.PENDING,
    (State.RUNNING, Event.FAIL): State.FAILED,
    (State.RUNNING, Event.QUARANTINE): State.FAILED,
    (State.RUNNING, Event.CANCEL): State.FAILED,
    (State.FAILED, Event.RERUN): State.PENDING,
}


PENDING_MOST = 1_000
"""How many jobs of an account may wait to be begun: more than a family has a use for, and few
enough that whoever asks without end cannot fill the queue."""


class NotAllowed(CustoriesError):
    """A job in this state cannot do that."""


class LeaseLost(CustoriesError):
    """Another has the job by now, or it was ended: what this worker made of it is not wanted."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a running job is: its step, and how many of its pages are through that step."""

    step: str = ""
    pages_done: int = 0
    pages: int = 0


@dataclass(frozen=True, slots=True)
class Job:
    """One piece of work that was asked for: a chapter, a picture anew, a layout, a binding.

    `chapter` and `page` are ids, empty where the job is about the whole book.
    `fence` rises by one with every claim and whenever the job is taken from its
    worker. `failures` are attempts that ended badly, `crashes` those whose
    worker died, `outages` those that found a service away; all count since the
    job was last asked for. `ended_by` is the event that ended it. `due` is when
    it may be claimed, `deadline` when it is given up while it waits.

    `price` is what it costs once it is completed, in credits, by the price list
    of the version `price_list`, both as they were when it was asked for;
    `full_price` is what it cost then, also when a re-run costs nothing, for
    `priced_pages` pages (none: nobody knows). From then on until it ends `hold`
    is the transfer that holds those credits; it is empty where there is no price.
    `run` counts from 1, and a re-run begins the next, with a hold of its own.
    """

    book: str
    chapter: str = ""
    page: str = ""
    kind: Kind = Kind.CHAPTER
    id: str = ""
    owner: str = ""
    state: State = State.PENDING
    failures: int = 0
    crashes: int = 0
    outages: int = 0
    fence: int = 0
    reason: str = ""
    ended_by: Event | None = None
    progress: Progress = Progress()
    created: datetime | None = None
    started: datetime | None = None
    ended: datetime | None = None
    due: datetime | None = None
    deadline: datetime | None = None
    run: int = 1
    price: int = 0
    price_list: str = ""
    hold: str = ""
    full_price: int = 0
    priced_pages: int = 0

    @property
    def target(self) -> str:
        """What no two jobs may work on at the same time: the chapter, or the whole book."""
        return self.chapter or self.book

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return self.state in (State.FAILED, State.COMPLETED)

    def after(self, event: Event, reason: str = "") -> "Job":
        """The job once `event` has happened; raises NotAllowed where the table has no such way."""
        target = TRANSITIONS.get((self.state, event))
        if target is None:
            raise NotAllowed(f"A job that is {self.state} cannot {event}.")
        over = target in (State.FAILED, State.COMPLETED)
        hold = "" if over else self.hold
        job = replace(
            self, state=target, reason=reason, ended_by=event if over else None, hold=hold
        )  # fmt: skip
        match event:
            case Event.CLAIM | Event.CANCEL:
                return replace(job, fence=self.fence + 1)
            case Event.RETRY | Event.FAIL:
                return replace(job, failures=self.failures + 1)
            case Event.POSTPONE:
                return replace(job, outages=self.outages + 1)
            case Event.LEASE_LOST | Event.QUARANTINE:
                return replace(job, crashes=self.crashes + 1)
            case Event.RERUN:
                anew = replace(job, failures=0, crashes=0, outages=0, progress=Progress())
                return replace(anew, run=self.run + 1)
            case _:
                return job


@dataclass(frozen=True, slots=True)
class JobEvent:
    """Something that happened to a job, for those who watch it. `seq` counts from 1 in a job."""

    job: str
    seq: int
    at: datetime
    state: State
    progress: Progress
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of a job's log, for admins: `fields` are plain and hold no secret and no link."""

    job: str
    at: datetime
    fence: int
    level: str
    event: str
    fields: Mapping[str, Any]
    id: int = 0


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Full-jitter backoff: a uniform wait up to `base` · 2^(attempt-1), at most `cap` seconds.

    A job whose worker died `crashes` times is quarantined: it may be what kills them.
    An outage is no fault of the job's: it is waited for by the same rule, until the deadline.
    """

    attempts: int = 5
    base: float = 2.0
    cap: float = 300.0
    crashes: int = 3

    def wait(self, attempt: int, chance: Callable[[], float]) -> float:
        """Seconds to wait after the given failed attempt (from 1). `chance` gives [0, 1)."""
        return chance() * min(self.cap, self.base * 2.0 ** (attempt - 1))

    def exhausted(self, attempt: int) -> bool:
        """Whether the given attempt (from 1) was the last one allowed."""
        return attempt >= self.attempts

    def lapsed(self, job: Job) -> Event:
        """What becomes of a job whose lease ran out."""
        return Event.QUARANTINE if job.crashes + 1 >= self.crashes else Event.LEASE_LOST


@dataclass(frozen=True, slots=True)
class Leases:
    """Seconds, by the database's clock.

    `lease` is how long a claim holds without a heartbeat, `heartbeat` how often
    it is renewed, `sweep` how often what was lost is looked for, `limit` how
    long one attempt may take, `patience` how long a job may wait to be done.
    `handback` is how long a worker that is told to stop may go on.
    """

    lease: float = 60.0
    heartbeat: float = 10.0
    sweep: float = 15.0
    limit: float = 1800.0
    patience: float = 86400.0
    handback: float = 25.0
