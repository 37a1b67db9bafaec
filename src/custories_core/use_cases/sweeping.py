"""The sweep: finds what was lost, by whomever, and puts it back on its way."""

from dataclasses import dataclass

from ..errors import Unavailable
from ..jobs import Event, Job, Leases, RetryPolicy
from ..ports.ambient import Clock
from ..ports.dispatch import Doorbell
from ..ports.records import Records
from .charging import ChargedJobs

BATCH = 100
KEEP_ANSWERS, KEEP_EVENTS, KEEP_LOGS = 86_400.0, 7 * 86_400.0, 90 * 86_400.0
"""Seconds for which answers of requests, events of ended jobs, and logs are kept."""


@dataclass(frozen=True, slots=True)
class Swept:
    """What a sweep found: jobs given back, quarantined, given up, rung for."""

    given_back: int = 0
    quarantined: int = 0
    expired: int = 0
    rung: int = 0


@dataclass(frozen=True, slots=True)
class Sweep:
    """Looks for lost leases, jobs past their deadline, and rings nobody heard."""

    records: Records
    doorbell: Doorbell
    clock: Clock
    leases: Leases
    retries: RetryPolicy

    def __call__(self) -> Swept:
        """One sweep. Raises Unavailable when the database is away.

        Several may sweep at the same time: each row is found by one of them.
        """
        given_back = quarantined = 0
        with self.records.begin() as unit, ChargedJobs(unit) as jobs:
            for job in unit.jobs.lapsed(BATCH):
                event = self.retries.lapsed(job)
                after = job.after(event, _LAPSED[event])
                wait = self.retries.wait(after.crashes, self.clock.chance)
                jobs.move(job, after, wait)
                unit.jobs.log(job, "warning", str(event), {"crashes": after.crashes})
                given_back += event is Event.LEASE_LOST
                quarantined += event is Event.QUARANTINE
        with self.records.begin() as unit, ChargedJobs(unit) as jobs:
            late = unit.jobs.expired(BATCH)
            for job in late:
                jobs.move(job, job.after(Event.EXPIRE, "It waited longer than a job may."))
                unit.jobs.log(job, "warning", "expired", {})
        rung = self._ring()
        with self.records.begin() as unit:
            unit.tidy(KEEP_ANSWERS, KEEP_EVENTS, KEEP_LOGS)
        return Swept(given_back, quarantined, len(late), rung)

    def _ring(self) -> int:
        with self.records.begin() as unit:
            unheard: tuple[Job, ...] = unit.jobs.unheard(self.leases.sweep, BATCH)
        for count, job in enumerate(unheard):
            try:
                self.doorbell.ring(job.id)
            except Unavailable:
                return count
        return len(unheard)


_LAPSED = {
    Event.LEASE_LOST: "The worker was lost; another will go on.",
    Event.QUARANTINE: "It was set aside, because three workers in a row died of it.",
}
