"""The life of a chapter job: one table of transitions, and the rules that stand beside it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from .errors import CustoriesError


class State(StrEnum):
    """Where a job is. `FAILED` and `COMPLETED` end it."""

    PENDING = "pending"
    RUNNING = "running"
    FAILED = "failed"
    COMPLETED = "completed"


class Event(StrEnum):
    """What can happen to a job."""

    CLAIM = "claim"
    RETRY = "retry"
    COMPLETE = "complete"
    FAIL = "fail"
    LEASE_LOST = "lease lost"
    CANCEL = "cancel"
    RERUN = "rerun"


TRANSITIONS: dict[tuple[State, Event], State] = {
    (State.PENDING, Event.CLAIM): State.RUNNING,
    (State.PENDING, Event.CANCEL): State.FAILED,
    (State.RUNNING, Event.COMPLETE): State.COMPLETED,
    (State.RUNNING, Event.RETRY): State.PENDING,
    (State.RUNNING, Event.LEASE_LOST): State.PENDING,
    (State.RUNNING, Event.FAIL): State.FAILED,
    (State.RUNNING, Event.CANCEL): State.FAILED,
    (State.FAILED, Event.RERUN): State.PENDING,
}


class NotAllowed(CustoriesError):
    """A job in this state cannot do that."""


@dataclass(frozen=True, slots=True)
class Job:
    """One chapter's generation.

    `fence` rises by one with every claim; a writer that holds an older one is
    stale. `attempts` counts claims since the job was last asked for.
    """

    id: str
    book: str
    chapter: int
    state: State = State.PENDING
    attempts: int = 0
    fence: int = 0
    reason: str = ""

    def after(self, event: Event, reason: str = "") -> "Job":
        """The job once `event` has happened; raises NotAllowed where the table has no such way."""
        target = TRANSITIONS.get((self.state, event))
        if target is None:
            raise NotAllowed(f"A job that is {self.state} cannot {event}.")
        job = replace(self, state=target, reason=reason)
        match event:
            case Event.CLAIM:
                return replace(job, attempts=self.attempts + 1, fence=self.fence + 1)
            case Event.RERUN:
                return replace(job, attempts=0)
            case _:
                return job


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Full-jitter backoff: a uniform wait up to `base` · 2^(attempt-1), at most `cap` seconds."""

    attempts: int = 5
    base: float = 2.0
    cap: float = 300.0

    def wait(self, attempt: int, chance: Callable[[], float]) -> float:
        """Seconds to wait after the given failed attempt (from 1). `chance` gives [0, 1)."""
        return chance() * min(self.cap, self.base * 2.0 ** (attempt - 1))

    def exhausted(self, attempt: int) -> bool:
        """Whether the given attempt (from 1) was the last one allowed."""
        return attempt >= self.attempts
