"""The ledger's rules: what each transfer moves, and what has to be so that it can.

What an account asks for first is paid first by credits that were granted, then
by those that were purchased; among each by those that expire soonest, then by
the oldest. A hold reserves credits of lots, and gives what is not captured
back to the same lots. Whoever has purchased credits to spend owes nothing:
debt is paid as soon as there are any.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from .errors import Conflict, CustoriesError, Fault, Rejected
from .transfers import (
    Balance,
    Cause,
    Entry,
    Kind,
    Lot,
    Misfit,
    Move,
    Side,
    Transfer,
    applied,
    entries_of,
    linked,
)

MOST = 1_000_000_000
"""The most credits that one transfer moves."""
WORDS_MOST = 255
"""The most characters of a cause's kind, of its id, and of a reason."""

NewId = Callable[[], str]


class NotEnough(CustoriesError):
    """There are fewer credits than the `price`: `available` of them, and `missing` more needed."""

    def __init__(self, available: int, missing: int) -> None:
        self.available = available
        self.missing = missing
        super().__init__(
            f"This takes {self.price} credits and {available} are available. "
            f"Top up at least {missing}."
        )

    @property
    def price(self) -> int:
        """How many credits this takes."""
        return self.available + self.missing

    def __reduce__(self) -> tuple[type["NotEnough"], tuple[int, int]]:
        return type(self), (self.available, self.missing)


@dataclass(frozen=True, slots=True)
class Instruction:
    """A transfer that is asked for. Fields as those of Transfer; without an `id` it gets one.

    Making one raises Rejected with all that is wrong with it.
    """

    kind: Kind
    account: str
    amount: int
    cause: Cause
    hold: str = ""
    purchase: Cause | None = None
    reason: str = ""
    expires: datetime | None = None
    id: str = ""

    def answered(self, transfer: Transfer) -> Transfer:
        """The transfer of the same cause, if it is the one asked for; else raises Conflict."""
        names = ("kind", "account", "amount", "hold", "purchase", "reason", "expires")
        for name in (*names, "id") if self.id else names:
            if getattr(self, name) != getattr(transfer, name):
                raise Conflict(
                    "This cause has had its transfer, and asked for something else then. "
                    "Ask for the same again, or name the new cause."
                )
        return transfer

    def __post_init__(self) -> None:
        faults = []
        if type(self.amount) is not int or not 1 <= self.amount <= MOST:
            problem = f"must be a whole number from 1 to {MOST}."
            faults.append(Fault("amount", problem, "Name a number of credits."))
        words = {"cause.kind": self.cause.kind, "cause.id": self.cause.id}
        if self.purchase is not None:
            words |= {"purchase.kind": self.purchase.kind, "purchase.id": self.purchase.id}
        if self.kind is Kind.GRANT:
            words["reason"] = self.reason
        for place, text in words.items():
            if not 1 <= len(text) <= WORDS_MOST or not text.isprintable():
                problem = f"must be a line of 1 to {WORDS_MOST} characters."
                faults.append(Fault(place, problem, "Shorten it, or say it."))
        if self.cause.kind in _OWN:
            problem = f"“{self.cause.kind}” is a cause that the ledger itself has."
            faults.append(Fault("cause.kind", problem, "Name what happened."))
        if self.expires is not None and self.expires.tzinfo is None:
            faults.append(Fault("expires", "has no time zone.", "Say it in UTC."))
        if faults:
            raise Rejected(faults)


@dataclass(frozen=True, slots=True)
class Purchased:
    """What a refund has to know of its purchase: its lot, and how much was refunded before."""

    lot: str
    amount: int
    refunded: int


@dataclass(frozen=True, slots=True)
class Posting:
    """Transfers that happen together or not at all, in the order of their numbers.

    `head` is the one that was asked for; the others go with it.
    """

    head: Transfer
    transfers: tuple[Transfer, ...]
    before: Balance
    after: Balance


# Causes of what goes along with a transfer.
EXPIRED = "expiry"
_REMAINDER = "remainder"
_PAID = "debt payment"
_OWN = frozenset({EXPIRED, _REMAINDER, _PAID})


def spending_order(lots: Iterable[Lot]) -> list[Lot]:
    """Granted before purchased, soonest expiry first, then the oldest."""
    return sorted(
        lots,
        key=lambda lot: (
            lot.kind is not Kind.GRANT,
            lot.expires is None,
            0.0 if lot.expires is None else lot.expires.timestamp(),
            lot.number,
        ),
    )


def carry_out(
    balance: Balance,
    asked: Instruction,
    at: datetime,
    new_id: NewId,
    hold: Transfer | None = None,
    purchase: Purchased | None = None,
) -> Posting:
    """What happens when `asked` is carried out at a time, on an account that has `balance`.

    A capture or release is given its hold, a refund its purchase if that has
    been heard of. Raises NotEnough when a hold finds too few credits, Conflict
    when more is captured than held or more refunded than purchased, and Misfit
    when the hold has been resolved.
    """
    set_ = _Set(balance, at, new_id, asked.id or new_id())
    set_.expire()
    moves, rest = _moves(set_, asked, hold, purchase)
    set_.add(asked.kind, asked.cause, moves, asked)
    if rest:
        set_.add(Kind.RELEASE, Cause(_REMAINDER, set_.id), rest, hold=asked.hold)
    # What is granted may be past its time already; what came back may pay a debt.
    set_.expire()
    set_.pay()
    return set_.posting(balance)


def expire(balance: Balance, at: datetime, new_id: NewId) -> Posting | None:
    """What happens when an account's lots that are due expire; None where none is."""
    set_ = _Set(balance, at, new_id, new_id(), only_expiry=True)
    set_.expire()
    return set_.posting(balance) if set_.done else None


class _Set:
    """Transfers in the making that happen together."""

    def __init__(
        self, balance: Balance, at: datetime, new_id: NewId, id: str, only_expiry: bool = False
    ) -> None:
        self.balance = balance
        self.at = at
        self.id = id
        self.done: list[Transfer] = []
        self._new_id = new_id
        self._only_expiry = only_expiry

    def add(
        self,
        kind: Kind,
        cause: Cause,
        moves: Iterable[Move],
        asked: Instruction | None = None,
        hold: str = "",
    ) -> None:
        leads = asked is not None or (self._only_expiry and not self.done)
        entries = entries_of(moves)
        transfer = Transfer(
            account=self.balance.account,
            kind=kind,
            amount=sum(entry.amount for entry in entries if entry.amount > 0),
            cause=cause,
            entries=entries,
            id=self.id if leads else self._new_id(),
            at=self.at,
            hold=asked.hold if asked else hold,
            purchase=asked.purchase if asked else None,
            reason=asked.reason if asked else "",
            expires=asked.expires if asked else None,
            part_of="" if leads else self.id,
        )
        transfer = linked(self.balance, transfer)
        self.balance = applied(self.balance, transfer)
        self.done.append(transfer)

    def expire(self) -> None:
        for lot in self.balance.lots:
            if lot.left and lot.due(self.at):
                # What is held of a lot may come back and expire in its turn: by another cause.
                cause = Cause(EXPIRED, f"{lot.id} {self.balance.number + 1}")
                move = Move(Side.AVAILABLE, Side.EXPIRED, lot.left, lot.id)
                self.add(Kind.EXPIRY, cause, [move])

    def pay(self) -> None:
        if self.balance.debt:
            lots = (lot for lot in self.balance.lots if lot.kind is Kind.PURCHASE)
            paid, _ = _taken(lots, self.balance.debt, Side.DEBT)
            if paid:
                self.add(Kind.DEBT_PAYMENT, Cause(_PAID, self.id), paid)

    def posting(self, before: Balance) -> Posting:
        head = next(transfer for transfer in self.done if transfer.id == self.id)
        return Posting(head, tuple(self.done), before, self.balance)


def _moves(
    set_: _Set, asked: Instruction, hold: Transfer | None, purchase: Purchased | None
) -> tuple[list[Move], list[Move]]:
    """What a transfer moves, and what of its hold is released along with it."""
    match asked.kind:
        case Kind.PURCHASE:
            return [Move(Side.PURCHASED, Side.AVAILABLE, asked.amount, set_.id)], []
        case Kind.GRANT:
            return [Move(Side.GRANTED, Side.AVAILABLE, asked.amount, set_.id)], []
        case Kind.HOLD:
            moves, missing = _taken(set_.balance.lots, asked.amount, Side.HELD)
            if missing:
                raise NotEnough(set_.balance.available, missing)
            return moves, []
        case Kind.CAPTURE if hold is not None:
            if asked.amount > hold.amount:
                raise Conflict(f"The hold is of {hold.amount} credits. Capture at most those.")
            captured, rest = _split(_held(hold), asked.amount)
            spent = [Move(Side.HELD, Side.SPENT, entry.amount, entry.lot) for entry in captured]
            return spent, _returned(rest)
        case Kind.RELEASE if hold is not None:
            return _returned(_held(hold)), []
        case Kind.REFUND:
            return _refunded(set_.balance, asked.amount, purchase), []
    raise Misfit(f"Nobody can ask for {asked.kind} in this way.")


def _taken(lots: Iterable[Lot], amount: int, target: Side) -> tuple[list[Move], int]:
    """Up to so many available credits of lots, in the order of spending; and how many lack."""
    moves = []
    for lot in spending_order(lots):
        if part := min(lot.left, amount):
            moves.append(Move(Side.AVAILABLE, target, part, lot.id))
            amount -= part
    return moves, amount


def _held(hold: Transfer) -> list[Entry]:
    return [entry for entry in hold.entries if entry.side is Side.HELD]


def _split(entries: Iterable[Entry], amount: int) -> tuple[list[Entry], list[Entry]]:
    """The first so many credits of entries, and the rest."""
    first, rest = [], []
    for entry in entries:
        part = min(entry.amount, amount)
        amount -= part
        if part:
            first.append(Entry(entry.side, part, entry.lot))
        if entry.amount > part:
            rest.append(Entry(entry.side, entry.amount - part, entry.lot))
    return first, rest


def _returned(entries: Iterable[Entry]) -> list[Move]:
    return [Move(Side.HELD, Side.AVAILABLE, entry.amount, entry.lot) for entry in entries]


def _refunded(balance: Balance, amount: int, purchase: Purchased | None) -> list[Move]:
    """Its own lot first, then other purchased ones, and what is gone becomes debt."""
    if purchase is not None and purchase.refunded + amount > purchase.amount:
        left = purchase.amount - purchase.refunded
        raise Conflict(f"Of this purchase {left} credits are left to refund. Refund at most those.")
    own = purchase.lot if purchase else ""
    bought = [lot for lot in balance.lots if lot.kind is Kind.PURCHASE]
    first, missing = _taken((lot for lot in bought if lot.id == own), amount, Side.REFUNDED)
    others, missing = _taken((lot for lot in bought if lot.id != own), missing, Side.REFUNDED)
    debt = [Move(Side.DEBT, Side.REFUNDED, missing, own)] if missing else []
    return [*first, *others, *debt]
