"""Credits as their owner sees them."""

from dataclasses import dataclass
from datetime import datetime

from ..ports.records import Records
from ..transfers import Balance


@dataclass(frozen=True, slots=True)
class Expiring:
    """Credits that can be spent until then."""

    credits: int
    at: datetime


def expiring(balance: Balance) -> tuple[Expiring, ...]:
    """The credits to spend that run out, by when they do, the soonest first."""
    ends: dict[datetime, int] = {}
    for lot in balance.lots:
        if lot.expires is not None and lot.left:
            ends[lot.expires] = ends.get(lot.expires, 0) + lot.left
    return tuple(Expiring(credits, at) for at, credits in sorted(ends.items()))


@dataclass(frozen=True, slots=True)
class ReadCredits:
    """Tells what an account has."""

    records: Records

    def __call__(self, account: str) -> Balance:
        """What it has by now: what was due to expire has expired."""
        with self.records.begin() as unit:
            balance = unit.ledger.balance(account)
            if balance.expires is None or not unit.ledger.expire(account):
                return balance
            return unit.ledger.balance(account)
