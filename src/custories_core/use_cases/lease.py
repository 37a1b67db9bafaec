"""A lease that is kept: a thread that renews it, and notices when the work has to stop."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from ..errors import CustoriesError
from ..jobs import Event, Job, LeaseLost, Leases
from ..ports.ambient import Clock
from ..ports.records import Records
from .charging import ChargedJobs

_TICK = 0.25
"""Seconds between two looks at whether this worker is to stop."""


log = logging.getLogger("custories.work")


class HandedBack(Exception):
    """This worker is to stop; the job goes to another, and what is finished of it is kept."""


class Lease:
    """Renews a job's lease while the block runs.

    The heartbeat stops when the attempt has outlasted its limit, so that
    another worker gets the job even where this process cannot be ended.
    """

    def __init__(
        self,
        records: Records,
        clock: Clock,
        job: Job,
        leases: Leases,
        stopping: Callable[[], bool],
        abort: Callable[[str], None],
    ) -> None:
        self._records, self._now = records, clock.now
        self._job, self._leases = job, leases
        self._stopping, self._abort = stopping, abort
        self._ended, self._lost = threading.Event(), threading.Event()
        self._begun = self._renewed = self._now()
        self._thread = threading.Thread(target=self._keep, name="lease", daemon=True)

    def __enter__(self) -> "Lease":
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ended.set()
        self._thread.join()

    @property
    def seconds(self) -> float:
        """How long this attempt has lasted."""
        return self._now() - self._begun

    def check(self) -> None:
        """Raises LeaseLost or HandedBack where the work has to stop; else nothing happens."""
        self.check_held()
        if self._stopping():
            raise HandedBack

    def check_held(self) -> None:
        """Raises LeaseLost when others may have the job by now."""
        if self._lost.is_set() or self._now() - self._renewed > self._leases.lease:
            raise LeaseLost

    def _keep(self) -> None:
        next_beat = self._renewed + self._leases.heartbeat
        stop_at = float("inf")
        while not self._ended.wait(min(_TICK, self._leases.heartbeat / 2)):
            now = self._now()
            if self._stopping() and stop_at == float("inf"):
                stop_at = now + self._leases.handback
            if now >= stop_at:
                self._hand_back()
                return
            if self.seconds > self._leases.limit:
                self._lost.set()
                self._abort(f"job {self._job.id} took longer than {self._leases.limit:g} s")
                return
            # A lost lease does not end the watch: whoever hangs has to be ended all the same.
            if now >= next_beat and not self._lost.is_set():
                self._beat()
                next_beat = now + self._leases.heartbeat

    def _beat(self) -> None:
        begun = self._now()
        try:
            with self._records.begin() as unit:
                unit.jobs.keep(self._job, self._leases.lease)
        except LeaseLost:
            self._lost.set()
        except Exception as error:
            # Not renewed, then; `check_held` knows when that has lasted too long.
            log.warning("the lease of job %s is not renewed: %s", self._job.id, error)
        else:
            # From before the question: the database counted from when it got it.
            self._renewed = begun

    def _hand_back(self) -> None:
        """The work did not stop in time: give the job to others, and end this process."""
        self._lost.set()
        # Where that fails, the sweep gives it back when the lease has run out.
        with suppress(CustoriesError), self._records.begin() as unit, ChargedJobs(unit) as jobs:
            after = self._job.after(Event.HAND_BACK, "A worker was stopped.")
            jobs.move(self._job, after)
            unit.jobs.log(self._job, "warning", "handed back", {"unfinished": True})
        self._abort(f"job {self._job.id} was handed back unfinished")
