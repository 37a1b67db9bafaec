"""What admins see: everybody's jobs with what is kept of them, accounts, the audit log."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

import msgspec

from custories_core.audit import AuditEntry
from custories_core.jobs import Job, LogLine
from custories_core.library import Account
from custories_core.people import Standing
from custories_core.use_cases.administration import REASON_MAX

from . import jobs
from .fields import Id, Next, Time, about, utc


class AdminJob(jobs.WireJob, frozen=True):
    """A job with what only admins see of it."""

    owner: Annotated[str, about("The account whose job it is.")]
    failures: Annotated[int, about("Tries that ended badly.", ge=0)]
    crashes: Annotated[int, about("Tries whose worker died.", ge=0)]
    outages: Annotated[int, about("Tries that found a service away.", ge=0)]
    fence: Annotated[int, about("How often it was claimed or taken from its worker.", ge=0)]
    deadline: Annotated[datetime | None, about("When it is given up while it waits.")]


class AdminJobs(msgspec.Struct, frozen=True):
    """Some of the jobs, newest first, and where the next ones begin."""

    items: tuple[AdminJob, ...]
    next: Next


class WireLogLine(msgspec.Struct, frozen=True):
    """A line of a job's log."""

    at: Time
    level: Annotated[str, about("How grave it is: info, warning, error.")]
    event: Annotated[str, about("What happened.")]
    fence: Annotated[int, about("Under which fence, so by which worker.", ge=0)]
    fields: Annotated[Mapping[str, Any], about("More about it, without secrets and links.")]


class Log(msgspec.Struct, frozen=True):
    """Some lines of a log, oldest first, and where the next ones begin."""

    items: tuple[WireLogLine, ...]
    next: Next


class Rerun(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why a job is given another life, and whether its owner pays for it."""

    reason: Annotated[
        str,
        about("Why, in a sentence; it is kept for good.", min_length=1, max_length=REASON_MAX),
    ]
    charged: Annotated[
        bool | None,
        about(
            "Whether it costs what it cost when it was asked for; if not, it costs nothing from "
            "now on. Left out, it does."
        ),
    ] = None


class WireAudit(msgspec.Struct, frozen=True):
    """Something that was done in somebody's name, or to what is somebody's."""

    id: Id
    at: Time
    actor: Annotated[
        str, about("Who did it: an account, the pseudonym of an erased one, or `reconciliation`.")
    ]
    action: Annotated[str, about("What was done.")]
    subject: Annotated[str, about("What it was done to.")]
    reason: Annotated[str, about("Why.")]
    details: Annotated[Mapping[str, Any], about("What else is worth knowing.")]


class Audits(msgspec.Struct, frozen=True):
    """Some of the audit log, and where the next entries begin."""

    items: tuple[WireAudit, ...]
    next: Next


class User(msgspec.Struct, frozen=True):
    """An account, by what its identity provider calls it."""

    id: Id
    issuer: Annotated[str, about("The identity provider.")]
    subject: Annotated[str, about("What that calls whoever it is.")]
    standing: Annotated[Standing, about("What the newest token said that they are.")]
    created: Time


class Users(msgspec.Struct, frozen=True):
    """Some of the accounts, and where the next ones begin."""

    items: tuple[User, ...]
    next: Next


def admin_job(entry: Job) -> AdminJob:
    """A job as admins see it."""
    return AdminJob(
        **jobs.seen(entry),
        owner=entry.owner,
        failures=entry.failures,
        crashes=entry.crashes,
        outages=entry.outages,
        fence=entry.fence,
        deadline=jobs.maybe_utc(entry.deadline),
    )


def log_line(line: LogLine) -> WireLogLine:
    """A line of a log as it goes out."""
    return WireLogLine(utc(line.at), line.level, line.event, line.fence, line.fields)


def audit(entry: AuditEntry) -> WireAudit:
    """An entry of the audit log as it goes out."""
    return WireAudit(
        entry.id,
        utc(entry.at),
        entry.actor,
        entry.action,
        entry.subject,
        entry.reason,
        entry.details,
    )


def user(account: Account) -> User:
    """An account as admins see it: what its owner is called is no affair of theirs."""
    standing = Standing(account.standing)
    return User(account.id, account.issuer, account.subject, standing, utc(account.created))


_OWNER = "0193a5bf-0c11-7d02-8f6e-2b1f0f6d9a10"
JOB_EXAMPLE: dict[str, Any] = {
    **jobs.ENDED_EXAMPLE,
    "reason": "The provider did not answer. (given up after 5 attempts)",
    "ended_by": "fail",
    "attempts": 5,
    "owner": _OWNER,
    "failures": 5,
    "crashes": 0,
    "outages": 0,
    "fence": 5,
    "deadline": "2026-11-23T09:40:00Z",
}
RERUN_EXAMPLE = {"reason": "The provider was down for an hour.", "charged": True}
RERUN_ANSWER: dict[str, Any] = {
    **jobs.PENDING_EXAMPLE,
    "owner": _OWNER,
    "failures": 0,
    "crashes": 0,
    "outages": 0,
    "fence": 5,
    "deadline": "2026-11-23T10:40:00Z",
}
LOG_EXAMPLE = {
    "at": "2026-11-22T09:40:01Z",
    "level": "info",
    "event": "claimed",
    "fence": 1,
    "fields": {"attempt": 1},
}
AUDIT_EXAMPLE = {
    "id": "0193a5d0-11c3-7f0a-9b52-0c7d6e5f4a31",
    "at": "2026-11-22T10:40:00Z",
    "actor": "0193a5aa-6b1d-7c55-b0e9-3d2c1b0a9f87",
    "action": "rerun job",
    "subject": jobs.EXAMPLE["id"],
    "reason": "The provider was down for an hour.",
    "details": {"failed_by": "fail", "charged": True, "price": 14},
}
USER_EXAMPLE = {
    "id": _OWNER,
    "issuer": "https://login.example.org/",
    "subject": "auth0|5f7c8ec7",
    "standing": "user",
    "created": "2026-11-22T09:12:00Z",
}
