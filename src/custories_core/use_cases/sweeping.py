"""The sweep: finds what was lost, by whomever, and puts it back on its way."""

import json
from dataclasses import dataclass

from ..assets import canonical
from ..erasures import LIST, Removal
from ..errors import CustoriesError, Missing, Unavailable
from ..jobs import Event, Job, Leases, RetryPolicy
from ..ports.ambient import Clock
from ..ports.artifacts import Artifacts
from ..ports.dispatch import Doorbell
from ..ports.records import Records

BATCH = 100
HOLD = 600.0
"""Seconds within which whoever took a removal is to be done with it."""
KEEP_ANSWERS, KEEP_EVENTS, KEEP_LOGS = 86_400.0, 7 * 86_400.0, 90 * 86_400.0
"""Seconds for which answers of requests, events of ended jobs, and logs are kept."""


@dataclass(frozen=True, slots=True)
class Swept:
    """What a sweep found: jobs given back, quarantined, given up, rung for; removals done."""

    given_back: int = 0
    quarantined: int = 0
    expired: int = 0
    rung: int = 0
    removals: int = 0


@dataclass(frozen=True, slots=True)
class Sweep:
    """Looks for lost leases, jobs past their deadline, rings nobody heard, objects to remove."""

    records: Records
    artifacts: Artifacts
    doorbell: Doorbell
    clock: Clock
    leases: Leases
    retries: RetryPolicy

    def __call__(self) -> Swept:
        """One sweep. Raises Unavailable when the database is away.

        Several may sweep at the same time: each row is found by one of them.
        """
        given_back = quarantined = 0
        with self.records.begin() as unit:
            for job in unit.jobs.lapsed(BATCH):
                event = self.retries.lapsed(job)
                after = job.after(event, _LAPSED[event])
                wait = self.retries.wait(after.crashes, self.clock.chance)
                unit.jobs.move(job, after, wait)
                unit.jobs.log(job, "warning", str(event), {"crashes": after.crashes})
                given_back += event is Event.LEASE_LOST
                quarantined += event is Event.QUARANTINE
        with self.records.begin() as unit:
            late = unit.jobs.expired(BATCH)
            for job in late:
                unit.jobs.move(job, job.after(Event.EXPIRE, "It waited longer than a job may."))
        rung = self._ring()
        removals = self._remove()
        with self.records.begin() as unit:
            unit.tidy(KEEP_ANSWERS, KEEP_EVENTS, KEEP_LOGS)
        return Swept(given_back, quarantined, len(late), rung, removals)

    def _ring(self) -> int:
        with self.records.begin() as unit:
            unheard: tuple[Job, ...] = unit.jobs.unheard(self.leases.sweep, BATCH)
        for count, job in enumerate(unheard):
            try:
                self.doorbell.ring(job.id)
            except Unavailable:
                return count
        return len(unheard)

    def _remove(self) -> int:
        """Remove what is due. A store that is away is tried again when the hold is over."""
        with self.records.begin() as unit:
            due = unit.due_removals(BATCH, HOLD)
        for count, removal in enumerate(due):
            try:
                self._pass(removal)
            except CustoriesError:
                return count
        return len(due)

    def _pass(self, removal: Removal) -> None:
        if removal.erasure and removal.passes == 0:
            # Outside of the database, so that a restored one can be told whom to forget again.
            account = removal.prefix.rstrip("/")
            self.artifacts.put(f"{LIST}/{removal.erasure}.json", canonical({"account": account}))
        objects = self.artifacts.erase(removal.prefix)
        # A worker that was busy with it may have put something there until its lease ran out.
        final = removal.passes > 0 or not removal.prefix.endswith("/")
        again = None if final else self.leases.lease + self.leases.handback
        with self.records.begin() as unit:
            unit.removed(removal, objects, again)


@dataclass(frozen=True, slots=True)
class ReplayErasures:
    """Erases again whom a restored database remembers although they were erased."""

    records: Records
    artifacts: Artifacts

    def __call__(self) -> int:
        """How many accounts had come back, and are gone again."""
        again = 0
        for key in self.artifacts.keys(f"{LIST}/"):
            account = json.loads(self.artifacts.get(key) or b"{}").get("account")
            with self.records.begin() as unit:
                try:
                    unit.accounts.get(account)
                except Missing:
                    continue
                receipt = unit.erase(account)
                unit.remove_later(Removal(f"{account}/", receipt.id))
            again += 1
        return again


_LAPSED = {
    Event.LEASE_LOST: "The worker was lost; another will go on.",
    Event.QUARANTINE: "It was set aside, because three workers in a row died of it.",
}
