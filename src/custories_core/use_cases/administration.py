"""What admins do with everybody's jobs: always with a reason, and always noted."""

from dataclasses import dataclass, replace

from ..audit import AuditEntry
from ..errors import Conflict, Fault, Rejected
from ..fields import flaw
from ..jobs import Event, Job, State
from ..once import Once
from ..people import Principal
from ..ports.records import Unit
from ..redaction import redacted
from .asking import Asking
from .charging import ChargedJobs
from .repeats import once_only

REASON_MAX = 500


@dataclass(frozen=True, slots=True)
class RerunJob:
    """Gives a failed job another life."""

    asking: Asking

    def __call__(
        self,
        who: Principal,
        id: str,
        reason: str,
        once: Once | None = None,
        *,
        charged: bool = True,
    ) -> Job:
        """The job, pending again with nothing counted against it.

        It costs what it cost when it was asked for, and that is held anew. One
        that is not `charged` costs nothing this time.

        Raises Forbidden, Missing; Rejected without a reason; Conflict unless
        the job has failed and nothing else is under way in its place; NotEnough
        where its owner has too few credits.
        """
        who.require_admin()
        checked = checked_reason(reason)

        def rerun(unit: Unit) -> Job:
            with ChargedJobs(unit) as jobs:
                job = unit.jobs.get(id)
                if job.state is not State.FAILED:
                    raise Conflict(f"Only a failed job is run again; this one is {job.state}.")
                if unit.jobs.under_way(job.target) is not None:
                    raise Conflict("Another job is under way in its place.")
                after = job.after(Event.RERUN)
                price = job.full_price if charged else 0
                again = jobs.move(job, replace(after, price=price))
                details = {
                    "failed_by": job.ended_by,
                    "failed_because": job.reason,
                    "charged": charged,
                    "price": job.full_price,
                }
                unit.audit(AuditEntry(who.id, "rerun job", id, redacted(checked), details))
                unit.jobs.log(again, "info", "rerun", {"by": who.id, "reason": redacted(checked)})
                return again

        job = once_only(self.asking.records, once, Job, rerun)
        self.asking.ring(job)
        return job


def checked_reason(reason: str) -> str:
    """A reason that says something. Raises Rejected."""
    reason = reason.strip()
    problem = flaw(reason, lines=True)
    if not reason:
        problem = "is missing."
    elif len(reason) > REASON_MAX:
        problem = f"has {len(reason)} characters; at most {REASON_MAX} are kept."
    if problem is not None:
        raise Rejected([Fault("reason", problem, "Say in a sentence why.")])
    return reason
