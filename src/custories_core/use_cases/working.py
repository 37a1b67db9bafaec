"""Working: claim what is due, keep the lease, do it, and settle it in one transaction."""

import logging
import threading
import traceback
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass, field
from typing import TypeVar

from ..chapter.pipeline import Done, Fail, Outcome, Retry, outcome_of
from ..chapter.preparation import Makers
from ..chapter.progress import Binding, StepBegun, Tell, Told, UnitDone
from ..errors import CustoriesError, Missing, StoreBlocked, Unavailable
from ..jobs import Event, Job, LeaseLost, Leases, Progress, RetryPolicy
from ..ports.ambient import Clock
from ..ports.dispatch import Doorbell
from ..ports.records import Records, Unit
from ..redaction import redacted, redacted_fields
from .alarm import Alarm
from .charging import ChargedJobs
from .lease import HandedBack, Lease
from .tasks import Finish, Task, task_of

T = TypeVar("T")

OUR_FAULT = "Something went wrong on our side."
BLOCKED = "Nothing can be kept for now. Somebody has to see to it."
_PATIENCE = 0.5
_OFTEN = 0.25
"""Seconds between two notes of a job's progress; steps are always noted."""

Watching = Callable[[Job], AbstractContextManager[Tell]]
"""Entered for each attempt at a job, and told what happens in it: for logs and traces."""

log = logging.getLogger("custories.work")


def unwatched(_job: Job) -> AbstractContextManager[Tell]:
    """Nobody watches."""
    return nullcontext(lambda _event: None)


@dataclass(frozen=True, slots=True)
class WorkOff:
    """Does the jobs that are due, one after the other, until there are none.

    `abort` ends this process at once; it is called when an attempt outlasts
    its limit, for nothing else ends a provider that hangs.
    """

    records: Records
    makers: Makers
    doorbell: Doorbell
    clock: Clock
    leases: Leases
    retries: RetryPolicy
    abort: Callable[[str], None]
    watching: Watching = unwatched
    alarm: Alarm = field(default_factory=Alarm)

    def __call__(self, stopping: Callable[[], bool]) -> int:
        """How many jobs were taken. Raises nothing: what is out of reach is found by the sweep."""
        taken = 0
        while not stopping() and self._one(stopping):
            taken += 1
        return taken

    def _one(self, stopping: Callable[[], bool]) -> bool:
        try:
            with self.records.begin() as unit:
                job = unit.jobs.claim(self.leases.lease)
                if job is not None:
                    unit.jobs.log(job, "info", "claimed", {"attempt": job.failures + 1})
        except CustoriesError as error:
            log.warning("nothing can be claimed: %s", error)
            return False
        if job is None:
            return False
        log.info("job %s: %s, attempt %d", job.id, job.kind, job.failures + 1)
        try:
            with (
                self.watching(job) as tell,
                Lease(self.records, self.clock, job, self.leases, stopping, self.abort) as lease,
            ):
                self._settle(job, self._attempt(job, lease, tell), lease)
        except (LeaseLost, Missing):
            self._note(job, "warning", "lease lost", {})
        except HandedBack:
            self._hand_back(job)
        except Exception as error:
            # What was made cannot be kept as it is; left alone, the job would look like a crash.
            self._bug(job, error)
            self._give_up(job)
        return True

    def _attempt(self, job: Job, lease: Lease, tell: Tell) -> Outcome[Finish]:
        def work() -> Finish:
            task = task_of(job, self.records, self.makers)
            return task.perform(_Watch(self.records, job, task, lease, tell))

        try:
            return outcome_of(work)
        except (LeaseLost, HandedBack):
            raise
        except Missing:
            # What it was about was taken away, and the job with it.
            raise LeaseLost from None
        except StoreBlocked as error:
            # What it says is for whoever runs the service, as the folder's name.
            self._note(job, "error", "store blocked", {"error": str(error)})
            return Retry(BLOCKED, None)
        except Exception as error:
            self._bug(job, error)
            return Retry(OUR_FAULT, None)

    def _settle(self, job: Job, outcome: Outcome[Finish], lease: Lease) -> None:
        match outcome:
            case Done(finish):
                follow = self._insist(lambda unit: self._complete(unit, job, finish), lease)
                if follow is not None:
                    self._ring(follow)
            case Fail(reason):
                self._insist(lambda unit: self._end(unit, job, Event.FAIL, reason), lease)
            case Retry(reason, _, outage=False) if self.retries.exhausted(job.failures + 1):
                reason = f"{reason} (given up after {job.failures + 1} attempts)"
                self._insist(lambda unit: self._end(unit, job, Event.FAIL, reason), lease)
            case Retry(reason, after, outage):
                # An outage ends no job: its deadline does, should nobody have come back by then.
                event, before = (
                    (Event.POSTPONE, job.outages) if outage else (Event.RETRY, job.failures)
                )
                asked = min(after or 0.0, self.leases.patience)
                wait = max(self.retries.wait(before + 1, self.clock.chance), asked)
                self._insist(lambda unit: self._end(unit, job, event, reason, wait), lease)
                # Should this process end before, the sweep rings.
                self.alarm.after(wait, lambda: self._ring(job))

    def _complete(self, unit: Unit, job: Job, finish: Finish) -> Job | None:
        with ChargedJobs(unit) as jobs:
            unit.books.get(job.book)
            # The fence comes before the rest: a stale worker must not write a single page.
            jobs.move(job, job.after(Event.COMPLETE))
            unit.jobs.log(job, "info", "completed", {})
            follow = finish(unit)
            return None if follow is None else jobs.add(follow, self.leases.patience)

    def _end(self, unit: Unit, job: Job, event: Event, reason: str, wait: float = 0.0) -> None:
        with ChargedJobs(unit) as jobs:
            jobs.move(job, job.after(event, redacted(reason)), wait)
            fields = {"reason": reason, "wait": round(wait, 1)}
            unit.jobs.log(job, "warning", str(event), redacted_fields(fields))

    def _insist(self, write: Callable[[Unit], T], lease: Lease) -> T:
        """Write, again and again while the database is away and the lease may still hold."""
        while True:
            try:
                with self.records.begin() as unit:
                    return write(unit)
            except Unavailable:
                lease.check_held()
                self.clock.sleep(_PATIENCE)

    def _bug(self, job: Job, error: Exception) -> None:
        fields = {"error": repr(error), "traceback": traceback.format_exc(limit=-12)}
        self._note(job, "error", "bug", fields)
        log.exception("job %s met a bug", job.id)

    def _give_up(self, job: Job) -> None:
        """End an attempt that could not be settled. Where that fails too, the sweep finds it."""
        last = self.retries.exhausted(job.failures + 1)
        with suppress(CustoriesError), self.records.begin() as unit:
            self._end(unit, job, Event.FAIL if last else Event.RETRY, OUR_FAULT, self.retries.cap)

    def _hand_back(self, job: Job) -> None:
        with suppress(CustoriesError):
            with self.records.begin() as unit, ChargedJobs(unit) as jobs:
                jobs.move(job, job.after(Event.HAND_BACK, "A worker was stopped."))
                unit.jobs.log(job, "info", "handed back", {})
            self._ring(job)

    def _note(self, job: Job, level: str, event: str, fields: Mapping[str, object]) -> None:
        with suppress(CustoriesError), self.records.begin() as unit:
            unit.jobs.log(job, level, event, redacted_fields(fields))

    def _ring(self, job: Job) -> None:
        with suppress(Unavailable):
            self.doorbell.ring(job.id)


class _Watch:
    """Told what happens in a job: notes how far it is, and stops it where it must not go on."""

    def __init__(self, records: Records, job: Job, task: Task, lease: Lease, tell: Tell) -> None:
        self._records, self._job, self._task, self._lease = records, job, task, lease
        self._tell = tell
        self._lock = threading.Lock()
        self._progress = Progress(pages=task.pages)
        self._noted = 0.0

    def check(self) -> None:
        """Raises what stops the work where it must not go on."""
        self._lease.check()

    def __call__(self, event: Told) -> None:
        self.check()
        with self._lock:
            self._tell(event)
            match event:
                case StepBegun(_, step, _):
                    self._begin(str(step))
                case Binding(file):
                    self._begin(f"bind {file.partition('.')[0]}")
                case UnitDone(_, step, unit, _) if unit in self._task.pages_of:
                    before = self._progress.pages_done if self._progress.step == step else 0
                    pages = self._task.pages
                    done = min(before + self._task.pages_of[unit], pages)
                    self._progress = Progress(step, done, pages)
                    if self._lease.seconds - self._noted >= _OFTEN or done == pages:
                        self._note()

    def _begin(self, step: str) -> None:
        self._progress = Progress(step, 0, self._task.pages)
        self._note()

    def _note(self) -> None:
        self._noted = self._lease.seconds
        # A note that is lost is no reason to stop; the next one says more.
        with suppress(Unavailable, StoreBlocked), self._records.begin() as unit:
            unit.jobs.note(self._job, self._progress)
