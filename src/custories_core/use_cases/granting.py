"""Granting: credits that an admin gives, and what admins see of what an account has."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from ..audit import AuditEntry
from ..errors import Fault, Rejected
from ..fields import Table
from ..ledger import WORDS_MOST
from ..once import Once
from ..people import Principal
from ..ports.records import Records, Unit
from ..redaction import redacted
from ..transfers import Balance, Cause, Transfer
from .repeats import once_only

GRANT_MOST = 100_000
"""The most credits that one grant gives: more than anybody means, and a slip of some digits."""

# RFC 3339, section 5.6; where it leaves the zone to guesswork it is refused.
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?"
    r"([Zz]|[+-][0-9]{2}:[0-9]{2})"
)
_MOMENT_MOST = 40


@dataclass(frozen=True, slots=True)
class GrantCredits:
    """Gives credits to an account, for a reason."""

    records: Records

    def __call__(
        self, who: Principal, user: str, data: Mapping[str, object], once: Once
    ) -> Transfer:
        """The grant, made once for each key of the admin's, however late it is asked for again.

        `data` has `credits`, `reason` and, if they are to expire, `expires`.
        Raises Forbidden, Rejected, Missing; Conflict for a key that was used
        for something else.
        """
        who.require_admin()
        credits, reason, expires = _read(data)
        cause, now = cause_of("grant", once), self.records.now()

        def grant(unit: Unit) -> Transfer:
            unit.accounts.get(user)
            known = unit.ledger.caused(cause)
            if known is None and expires is not None and expires <= now:
                raise Rejected([_OVER])
            made = unit.ledger.grant(user, credits, cause, reason, expires)
            if known is None:
                details = {"credits": credits, "expires": expires, "transfer": made.id}
                unit.audit(AuditEntry(who.id, "grant credits", user, reason, details))
            return made

        return once_only(self.records, once, Transfer, grant)


def credits_of(unit: Unit, user: str) -> Balance:
    """What an account has, also one that was erased. Raises Missing where there never was one."""
    found = unit.ledger.balance(user)
    if not found.number:
        unit.accounts.peek(user)
    return found


def cause_of(kind: str, once: Once) -> Cause:
    """The cause that a request is, by who asks and by the key, which may be longer than a cause."""
    digest = hashlib.sha256(f"{once.owner}\n{once.key}".encode()).hexdigest()
    return Cause(kind, digest)


def reason_in(fields: Table) -> str:
    """The reason among the fields, without what opens something; a fault where there is none.

    It is kept for good, also when the account it is about is erased.
    """
    reason = fields.text("reason", WORDS_MOST)
    if reason is None and not any(fault.place == "reason" for fault in fields.faults):
        fields.fault("reason", "is missing.", "Say in a sentence why, and name nobody.")
    return redacted(reason or "")


def _read(data: Mapping[str, object]) -> tuple[int, str, datetime | None]:
    fields = Table(data, "", [])
    credits = fields.whole("credits", 1, GRANT_MOST)
    if not fields.given("credits"):
        fields.fault("credits", "is missing.", "Say how many.")
    reason = reason_in(fields)
    expires = _moment(fields, "expires")
    fields.close()
    if fields.faults or credits is None:
        raise Rejected(fields.faults)
    return credits, reason, expires


_OVER = Fault("expires", "is over already.", "Name a time to come, or leave it out.")


def _moment(fields: Table, name: str) -> datetime | None:
    text = fields.text(name, _MOMENT_MOST)
    if text is None:
        return None
    try:
        if _MOMENT.fullmatch(text):
            return datetime.fromisoformat(text.upper()).astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    fields.fault(name, "is no moment in time.", "Write it like 2026-12-31T23:00:00Z.")
    return None
