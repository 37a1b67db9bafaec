"""What admins may see and do. Anybody else is turned away before anything is looked up."""

from collections.abc import Mapping
from typing import Any

from litestar.params import FromPath, RawBody

from custories_core.errors import Rejected
from custories_core.fields import Table
from custories_core.jobs import Kind, State
from custories_core.use_cases.administration import REASON_MAX

from .answers import Answer, accepted, listed
from .asked import asked_for, once_of, part_of, table, word_of
from .operations import LISTED, Operation, handles
from .service import Asked, service
from .wire import administration as wire

TAG = "admin"
FILTERED = {
    "state": {"type": "string", "enum": list(State), "description": "Only jobs in this state."},
    "kind": {"type": "string", "enum": list(Kind), "description": "Only jobs of this kind."},
    **LISTED,
}


def listing(
    summary: str, answer: type, item: Mapping[str, Any], query: Mapping[str, Any] = LISTED
) -> Operation:
    """An operation for admins only that gives a list in parts; `item` is one of the example."""
    example = {"items": [item], "next": None}
    return Operation(summary, TAG, answer, example, admin=True, query=query)


@handles(
    "GET",
    "/v1/admin/jobs",
    listing("List everybody's jobs", wire.AdminJobs, wire.JOB_EXAMPLE, FILTERED),
)
async def list_all_jobs(request: Asked) -> Answer:
    """Everybody's jobs, newest first, in parts."""
    given = asked_for(request, FILTERED)
    state, kind, part = word_of(given, "state", State), word_of(given, "kind", Kind), part_of(given)
    jobs = await service(request).views.all_jobs(state, kind, part.after, part.limit)
    return listed([wire.admin_job(entry) for entry in jobs.items], jobs)


@handles(
    "GET",
    "/v1/admin/jobs/{job:str}/log",
    listing("Read the log of a job", wire.Log, wire.LOG_EXAMPLE),
)
async def read_log(request: Asked, job: FromPath[str]) -> Answer:
    """What workers noted of a job, oldest first, in parts, without secrets and links."""
    part = part_of(asked_for(request, LISTED))
    views = service(request).views
    await views.job(job, None)
    lines = await views.log(job, part.after, part.limit)
    return listed([wire.log_line(line) for line in lines.items], lines)


@handles(
    "POST",
    "/v1/admin/jobs/{job:str}/rerun",
    Operation(
        "Run a failed job again",
        TAG,
        wire.AdminJob,
        wire.RERUN_ANSWER,
        202,
        body=wire.Rerun,
        body_example=wire.RERUN_EXAMPLE,
        once=True,
        admin=True,
        headers={"Location": "Where to read what its workers note."},
        errors=(402, 409),
    ),
)
def rerun_job(request: Asked, job: FromPath[str], body: RawBody) -> Answer:
    """Gives a failed job another life, with nothing counted against it. Who did it, and why, is
    noted in the audit log.

    What it cost when it was asked for is held anew; with too few credits: 402.
    Not `charged`, it costs nothing.
    """
    fields = Table(table(request, body), "", [])
    reason = fields.text("reason", REASON_MAX, lines=True)
    charged = fields.flag("charged")
    fields.close()
    if fields.faults:
        raise Rejected(fields.faults)
    once = once_of(request, body)
    rerun = service(request).rerun_job
    again = rerun(request.user, job, reason or "", once, charged=charged is not False)
    return accepted(wire.admin_job(again), f"/v1/admin/jobs/{again.id}/log")


@handles("GET", "/v1/admin/audit", listing("Read the audit log", wire.Audits, wire.AUDIT_EXAMPLE))
async def read_audit(request: Asked) -> Answer:
    """Who did what to what, when and why, in parts."""
    part = part_of(asked_for(request, LISTED))
    audits = await service(request).views.audits(part.after, part.limit)
    return listed([wire.audit(entry) for entry in audits.items], audits)


@handles("GET", "/v1/admin/users", listing("List the accounts", wire.Users, wire.USER_EXAMPLE))
async def list_users(request: Asked) -> Answer:
    """All accounts in the order of their making, in parts."""
    part = part_of(asked_for(request, LISTED))
    accounts = await service(request).views.accounts(part.after, part.limit)
    return listed([wire.user(account) for account in accounts.items], accounts)


handlers = (list_all_jobs, read_log, rerun_job, read_audit, list_users)
