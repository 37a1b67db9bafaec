"""Credits to test with, as an admin would give them: through the ledger."""

from uuid import uuid4

from custories_core.ports.records import Records
from custories_core.transfers import Balance, Cause

PLENTY = 10_000
"""More than a test of anything else spends."""


def give(records: Records, account: str, amount: int = PLENTY) -> None:
    """Give an account so many credits more."""
    with records.begin() as unit:
        unit.ledger.grant(account, amount, Cause("test", uuid4().hex), "for a test")


def give_once(records: Records, account: str) -> None:
    """Give an account plenty, unless it was given that before."""
    with records.begin() as unit:
        unit.ledger.grant(account, PLENTY, Cause("test", account), "for a test")


def balance(records: Records, account: str) -> Balance:
    """What an account has."""
    with records.begin() as unit:
        return unit.ledger.balance(account)


def figures(records: Records, account: str) -> tuple[int, int]:
    """Available and held."""
    found = balance(records, account)
    return found.available, found.held
