"""Accounts: signing in, changing one's own account, and being forgotten."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..audit import AuditEntry
from ..erasures import Erasure, Removal
from ..errors import Rejected, Stale
from ..fields import Table
from ..jobs import Event
from ..library import Account
from ..people import Identity, Principal, Standing
from ..ports.records import Records, Unit
from .charging import ChargedJobs

NAME_MAX = 60


@dataclass(frozen=True, slots=True)
class SignIn:
    """Gives whoever a token stands for their account."""

    records: Records

    def __call__(self, identity: Identity) -> Principal:
        """The principal; an account is made for somebody new."""
        with self.records.begin() as unit:
            account = unit.sign_in(identity)
        return Principal(account.id, Standing(account.standing))


@dataclass(frozen=True, slots=True)
class ChangeAccount:
    """Changes what an account says of its owner."""

    records: Records

    def __call__(
        self, who: Principal, data: Mapping[str, object], version: int | None = None
    ) -> Account:
        """The account with these fields changed; None takes a field away. Raises Rejected, Stale.

        `version` is the one that was read, where it was.
        """
        faults = Table(data, "", [])
        name = faults.text("name", NAME_MAX)
        faults.close()
        if faults.faults:
            raise Rejected(faults.faults)
        with self.records.begin() as unit:
            account = unit.accounts.get(who.id)
            if version not in (None, account.version):
                raise Stale
            return unit.accounts.change(replace(account, name=name) if "name" in data else account)


@dataclass(frozen=True, slots=True)
class EraseAccount:
    """Erases an account with all that belongs to it."""

    records: Records

    def __call__(self, who: Principal) -> Erasure:
        """The receipt. Rows are gone when it is given; objects follow, and complete it."""
        with self.records.begin() as unit:
            receipt = forget(unit, who.id)
            unit.audit(AuditEntry(who.id, "erase account", who.id, "asked for by its owner", {}))
        return receipt


def forget(unit: Unit, account: str) -> Erasure:
    """Remove an account with all that belongs to it; its ledger stays, and holds nothing.

    Objects are to follow. Raises Missing.
    """
    with ChargedJobs(unit) as jobs:
        for job in unit.jobs.leaving(account):
            jobs.move(job, job.after(Event.CANCEL, "The account was erased."))
        receipt = unit.erase(account)
        unit.remove_later(Removal(f"{account}/", receipt.id))
    return receipt
