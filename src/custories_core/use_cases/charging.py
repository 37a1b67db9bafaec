"""Charging: a job's credits are held while it is under way, spent when it is done, given back else.

Whoever adds, moves or removes jobs does it here, in a block. What that means
for credits happens as the block ends: last in the transaction, since whoever
else uses the account waits from then on.
"""

import logging
from dataclasses import replace
from typing import Self

from ..errors import Conflict, Missing
from ..jobs import Event, Job
from ..ports.ledger import Cause
from ..ports.records import Unit

log = logging.getLogger("custories.charging")


def cause_of(job: Job, event: Event | None = None) -> Cause:
    """The cause of what a run of a job does to credits: that it was asked for, or how it ended."""
    return Cause("job" if event is None else f"job {event}", f"{job.id} {job.run}")


class ChargedJobs:
    """The jobs of a unit. Their credits are held, captured and released as the block ends well.

    Raises NotEnough then where there are fewer credits than a job costs.
    """

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._holding: list[Job] = []
        self._ended: list[tuple[Job, Job]] = []

    def add(self, job: Job, patience: float, most: int | None = None) -> Job:
        """As `Jobs.add`; a job that costs something gets its hold."""
        added = self._unit.jobs.add(self._named(job), patience, most)
        if added.hold:
            self._holding.append(added)
        return added

    def move(self, before: Job, after: Job, wait: float = 0.0) -> Job:
        """As `Jobs.move`; what ends gives its hold up, and what begins anew gets another."""
        moved = self._unit.jobs.move(before, self._named(after), wait)
        if before.hold and not moved.hold:
            self._ended.append((before, moved))
        elif moved.hold and not before.hold:
            self._holding.append(moved)
        return moved

    def _named(self, job: Job) -> Job:
        """The job with a name for its hold, where it is to have one and has none."""
        if job.price and not (job.hold or job.over):
            return replace(job, hold=self._unit.ledger.next_hold(job.owner))
        return job

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None or not (self._holding or self._ended):
            return
        ledger = self._unit.ledger
        # By account, so that no two who use several wait for each other.
        for before, after in sorted(self._ended, key=lambda change: change[0].owner):
            event = after.ended_by
            resolve = ledger.capture if event is Event.COMPLETE else ledger.release
            try:
                resolve(before.hold, cause_of(before, event))
            except (Conflict, Missing) as error:
                # An admin may have resolved it; the job has ended all the same.
                log.error("the hold of job %s was not resolved: %s", before.id, error)
                fields = {"hold": before.hold, "problem": str(error)}
                self._unit.jobs.log(after, "error", "hold not resolved", fields)
        for job in sorted(self._holding, key=lambda job: job.owner):
            ledger.hold(job.owner, job.price, cause_of(job), job.hold)
