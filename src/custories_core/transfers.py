"""Transfers: credits that moved, each chained to the one before, and what an account has of them.

Double entry: a transfer takes credits from one side and gives them to another,
so its entries sum to zero. Nothing of it ever changes. Credits are whole
numbers. A *lot* is a top-up with what is left of it; every entry names the lot
whose credits it moves, so that each spend leads to the top-ups that funded it.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from .errors import CustoriesError


class Kind(StrEnum):
    """What a transfer is."""

    PURCHASE = "purchase"
    GRANT = "grant"
    HOLD = "hold"
    CAPTURE = "capture"
    RELEASE = "release"
    REFUND = "refund"
    EXPIRY = "expiry"
    DEBT_PAYMENT = "debt payment"


class Side(StrEnum):
    """Where credits are: the first three are an account's, the others are the world's.

    Credits come out of PURCHASED and GRANTED, so what has been bought and given
    stands there below zero; what is owed stands below zero on DEBT.
    """

    AVAILABLE = "available"
    HELD = "held"
    DEBT = "debt"
    PURCHASED = "purchased"
    GRANTED = "granted"
    SPENT = "spent"
    REFUNDED = "refunded"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a transfer was made: a kind of cause, and its id among those. No two transfers share it.

    For what happens elsewhere it is the other's own id, such as that of a
    payment: a delivery that is repeated then has no second effect.
    """

    kind: str
    id: str

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"


@dataclass(frozen=True, slots=True)
class Entry:
    """Credits that a side gains, or loses where `amount` is below zero.

    `lot` is the id of the top-up they came from. It is empty for the debt of a
    refund whose purchase has not been heard of yet.
    """

    side: Side
    amount: int
    lot: str


@dataclass(frozen=True, slots=True)
class Move:
    """Credits of a lot that go from one side to another: two entries."""

    source: Side
    target: Side
    amount: int
    lot: str


def entries_of(moves: Iterable[Move]) -> tuple[Entry, ...]:
    """The entries of moves, in pairs that sum to zero."""
    pairs = (
        (Entry(move.source, -move.amount, move.lot), Entry(move.target, move.amount, move.lot))
        for move in moves
    )
    return tuple(entry for pair in pairs for entry in pair)


@dataclass(frozen=True, slots=True)
class Transfer:
    """Credits that moved, once and for good.

    `number` counts an account's transfers from 1. `hold` is the id of the hold
    that a capture or release resolves, `purchase` the cause of what a refund
    takes back. `part_of` is the id of the transfer that this one accompanies,
    empty for one that was asked for. `reason` outlives the account, so it
    names nobody. `hash` covers everything else and `previous`, which is the
    hash of the account's transfer before it, empty for the first.
    """

    account: str
    kind: Kind
    amount: int
    cause: Cause
    entries: tuple[Entry, ...]
    id: str
    at: datetime
    hold: str = ""
    purchase: Cause | None = None
    reason: str = ""
    expires: datetime | None = None
    part_of: str = ""
    number: int = 0
    previous: str = ""
    hash: str = ""

    def digest(self) -> str:
        """The SHA-256, in hexadecimal, of the hash before it and its canonical contents.

        Those are a JSON array without spaces, in the order below, in ASCII;
        times are in UTC to the microsecond, what is absent is null.
        """
        return _digest(self, self.number, self.previous)


def _digest(transfer: Transfer, number: int, previous: str) -> str:
    purchase = transfer.purchase
    contents = _ENCODE(
        [
            transfer.account, number, transfer.id, transfer.kind.value, transfer.cause.kind,
            transfer.cause.id, transfer.amount, transfer.hold or None,
            None if purchase is None else [purchase.kind, purchase.id], transfer.reason,
            _stamp(transfer.expires), _stamp(transfer.at), transfer.part_of or None,
            [[entry.side.value, entry.amount, entry.lot or None] for entry in transfer.entries],
        ]
    )  # fmt: skip
    return sha256(f"{previous}\n{contents}".encode("ascii")).hexdigest()


_ENCODE = json.JSONEncoder(separators=(",", ":")).encode


def _stamp(time: datetime | None) -> str | None:
    return None if time is None else time.astimezone(UTC).isoformat(timespec="microseconds")


@dataclass(frozen=True, slots=True)
class Lot:
    """A top-up of `amount` credits: how many are left to spend, how many are held.

    `id` and `number` are those of its transfer. `expires` is when what is left
    of it can no longer be spent: as `promised` when it was granted, or later
    where some of it was held meanwhile and came back. What was purchased does
    not expire.
    """

    id: str
    kind: Kind
    amount: int
    left: int
    held: int
    number: int
    expires: datetime | None = None
    promised: datetime | None = None

    def due(self, at: datetime) -> bool:
        """Whether it has run out of time by then."""
        return self.expires is not None and self.expires <= at


@dataclass(frozen=True, slots=True)
class Balance:
    """What an account has: credits to spend, credits held for what is under way, and debt.

    `lots` are those of which something is left or held, oldest first; their
    sums are `available` and `held`. `number` and `head` are the number and the
    hash of the account's last transfer.
    """

    account: str
    available: int = 0
    held: int = 0
    debt: int = 0
    number: int = 0
    head: str = ""
    lots: tuple[Lot, ...] = ()

    @property
    def expires(self) -> datetime | None:
        """When credits that are available expire next."""
        times = [lot.expires for lot in self.lots if lot.expires is not None and lot.left]
        return min(times, default=None)


class Misfit(CustoriesError):
    """A transfer does not fit the account: somebody would have credits that are not there."""


GRACE = timedelta(days=7)
"""How long what comes back from a hold can be spent at least: a failure costs nobody credits.

Nobody gains time without end by asking and calling off: what comes back later
than this after it was to expire has no more than that again.
"""

_TOP_UPS = {Kind.PURCHASE: Side.PURCHASED, Kind.GRANT: Side.GRANTED}
_OURS = {Side.AVAILABLE, Side.HELD, Side.DEBT}


def linked(balance: Balance, transfer: Transfer) -> Transfer:
    """The transfer as the next in the chain of the account."""
    number, previous = balance.number + 1, balance.head
    hash = _digest(transfer, number, previous)
    return replace(transfer, number=number, previous=previous, hash=hash)


def applied(balance: Balance, transfer: Transfer) -> Balance:
    """What the account has once the transfer has happened.

    Raises Misfit where it is not balanced, comes out of turn or moves credits
    that are not there.
    """
    moved = sum(entry.amount for entry in transfer.entries if entry.amount > 0)
    if sum(entry.amount for entry in transfer.entries) or moved != transfer.amount or moved < 1:
        raise Misfit("The entries of the transfer do not balance.")
    if (transfer.account, transfer.number) != (balance.account, balance.number + 1):
        raise Misfit("The transfer is not the next of the account.")
    lots = {lot.id: lot for lot in balance.lots}
    if transfer.kind in _TOP_UPS:
        number, expires = transfer.number, transfer.expires
        lots[transfer.id] = Lot(
            transfer.id, transfer.kind, transfer.amount, 0, 0, number, expires, expires
        )  # fmt: skip
    available, held, debt = balance.available, balance.held, balance.debt
    for entry in transfer.entries:
        match entry.side:
            case Side.AVAILABLE:
                available += entry.amount
                lot = _lot(lots, entry)
                until = lot.expires
                if until and lot.promised and transfer.kind is Kind.RELEASE:
                    until = max(until, min(transfer.at, lot.promised + GRACE) + GRACE)
                lots[entry.lot] = replace(lot, left=lot.left + entry.amount, expires=until)
            case Side.HELD:
                held += entry.amount
                lot = _lot(lots, entry)
                lots[entry.lot] = replace(lot, held=lot.held + entry.amount)
            case Side.DEBT:
                debt -= entry.amount
    kept = tuple(lot for lot in lots.values() if lot.left or lot.held)
    if min(available, held, debt, *(min(lot.left, lot.held) for lot in kept)) < 0:
        raise Misfit("The transfer moves credits that are not there.")
    return Balance(
        balance.account, available, held, debt, transfer.number, transfer.hash, kept
    )  # fmt: skip


def _lot(lots: dict[str, Lot], entry: Entry) -> Lot:
    if entry.lot not in lots:
        raise Misfit("The transfer moves credits of a lot that is used up, or never was.")
    return lots[entry.lot]


@dataclass(frozen=True, slots=True)
class Flaw:
    """The first row of a ledger that is not as it was written: whose, which one, and why.

    `number` is 0 where it is the account's balance that is wrong. Where no
    account is named it is that of a seal.
    """

    account: str
    number: int
    problem: str

    def __str__(self) -> str:
        if not self.account:
            return f"seal {self.number}: {self.problem}"
        row = f"transfer {self.number}" if self.number else "the balance"
        return f"{row} of account {self.account}: {self.problem}"


@dataclass(frozen=True, slots=True)
class Checked:
    """How much of a ledger was recomputed and found sound; `seal` is the hash of the last seal."""

    accounts: int = 0
    transfers: int = 0
    seals: int = 0
    seal: str = ""


def flaw_of(kept: Balance, transfers: Iterable[Transfer]) -> Flaw | None:
    """The first flaw of an account: what is kept of it against a replay of all its transfers."""
    replayed = Balance(kept.account)
    for transfer in transfers:
        problem = _flaw_of(replayed, transfer)
        if problem:
            return Flaw(kept.account, transfer.number, problem)
        replayed = applied(replayed, transfer)
    if replayed.number != kept.number or replayed.head != kept.head:
        return Flaw(kept.account, replayed.number + 1, "it is missing, or the head was changed.")
    if replayed != kept:
        return Flaw(kept.account, 0, "it is not what the transfers come to.")
    return None


def _flaw_of(replayed: Balance, transfer: Transfer) -> str:
    if transfer.number != replayed.number + 1:
        return f"transfer {replayed.number + 1} is missing before it."
    if transfer.previous != replayed.head:
        return "it does not follow the transfer before it."
    if transfer.hash != transfer.digest():
        return "it or one of its entries was changed: the hash is of other contents."
    try:
        applied(replayed, transfer)
    except Misfit as error:
        return str(error)
    return ""


@dataclass(frozen=True, slots=True)
class Seal:
    """The heads of all accounts that moved since the seal before, under one hash.

    An account's own chain cannot tell that its end was cut off, or all of it.
    The seals can, and whoever noted a seal's hash elsewhere can tell that no
    seal was made anew. `heads` are (account, number, hash) in order.
    """

    number: int
    at: datetime
    heads: tuple[tuple[str, int, str], ...]
    previous: str = ""
    hash: str = ""

    def digest(self) -> str:
        """As that of a transfer."""
        contents = _ENCODE([self.number, _stamp(self.at), self.heads])
        return sha256(f"{self.previous}\n{contents}".encode("ascii")).hexdigest()
