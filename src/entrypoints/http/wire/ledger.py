"""What admins see and change of credits: balances, transfers to the last entry, holds, debts."""

from datetime import datetime
from typing import Annotated, Any

import msgspec

from custories_core.ledger import WORDS_MOST
from custories_core.transfers import Balance, Cause, Entry, Kind, Side, Transfer
from custories_core.use_cases.granting import GRANT_MOST

from .fields import Id, Next, Time, about, line, one_of, utc


class NewGrant(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Credits that are given."""

    credits: Annotated[int, about("How many.", ge=1, le=GRANT_MOST)]
    reason: Annotated[
        str,
        line(
            "Why, in a sentence that names nobody: it is kept for good.", WORDS_MOST, min_length=1
        ),
    ]
    expires: Annotated[
        Annotated[datetime, msgspec.Meta(tz=True)] | None,
        about("When what is left of them ends; left out, they do not."),
    ] = None


class UserCredits(msgspec.Struct, frozen=True):
    """What an account has."""

    user: Id
    available: Annotated[int, about("Credits to spend.", ge=0)]
    held: Annotated[int, about("Credits held for what is under way.", ge=0)]
    debt: Annotated[int, about("Credits that are owed; the next purchase pays them.", ge=0)]
    expires: Annotated[datetime | None, about("When credits to spend expire next.")]
    transactions: Annotated[int, about("How many transactions there have been.", ge=0)]


class TransferCause(msgspec.Struct, frozen=True):
    """Why credits moved: a kind of cause, and its id among those."""

    kind: str
    id: str


class WireEntry(msgspec.Struct, frozen=True):
    """Credits that one side gains, or loses where the amount is below zero."""

    side: Annotated[str, one_of(Side, "Whose side.")]
    amount: int
    lot: Annotated[str | None, about("The top-up they are of.")]


class UserTransaction(msgspec.Struct, frozen=True):
    """A transfer of an account, as it stands in the ledger for good."""

    id: Id
    user: Annotated[str, about("The account, or the pseudonym of an erased one.")]
    number: Annotated[int, about("Its number among the account's.", ge=1)]
    at: Time
    kind: Annotated[str, one_of(Kind, "What it is.")]
    amount: Annotated[int, about("How many credits moved.", ge=1)]
    cause: TransferCause
    reason: Annotated[str | None, about("Why they were granted.")]
    expires: Annotated[datetime | None, about("When what was granted ends.")]
    hold: Annotated[str | None, about("The hold that this resolves.")]
    purchase: Annotated[
        TransferCause | None, about("The cause of the purchase that this takes back.")
    ]
    part_of: Annotated[str | None, about("The transaction that this one goes with.")]
    entries: Annotated[tuple[WireEntry, ...], about("Who gained and lost: they sum to zero.")]
    hash: Annotated[str, about("The SHA-256 over all this and the transaction before it.")]


class UserTransactions(msgspec.Struct, frozen=True):
    """Some transactions, and where the next ones begin."""

    items: tuple[UserTransaction, ...]
    next: Next


class Debts(msgspec.Struct, frozen=True):
    """Some of the accounts that owe, and where the next ones begin."""

    items: tuple[UserCredits, ...]
    next: Next


def credits(balance: Balance) -> UserCredits:
    """A balance as it goes out."""
    return UserCredits(
        balance.account,
        balance.available,
        balance.held,
        balance.debt,
        _maybe_utc(balance.expires),
        balance.number,
    )


def transaction(transfer: Transfer) -> UserTransaction:
    """A transfer as it goes out."""
    return UserTransaction(
        id=transfer.id,
        user=transfer.account,
        number=transfer.number,
        at=utc(transfer.at),
        kind=transfer.kind.value,
        amount=transfer.amount,
        cause=_cause(transfer.cause),
        reason=transfer.reason or None,
        expires=_maybe_utc(transfer.expires),
        hold=transfer.hold or None,
        purchase=None if transfer.purchase is None else _cause(transfer.purchase),
        part_of=transfer.part_of or None,
        entries=tuple(map(_entry, transfer.entries)),
        hash=transfer.hash,
    )


def _cause(cause: Cause) -> TransferCause:
    return TransferCause(cause.kind, cause.id)


def _entry(entry: Entry) -> WireEntry:
    return WireEntry(entry.side.value, entry.amount, entry.lot or None)


def _maybe_utc(moment: datetime | None) -> datetime | None:
    return None if moment is None else utc(moment)


_USER = "0193a5bf-0c11-7d02-8f6e-2b1f0f6d9a10"
_GRANT = "0193a5d4-5a0e-7b7c-9b1d-70c5a3e2f604"
GRANT_EXAMPLE = {
    "credits": 20,
    "reason": "The pictures of two pages were blurred.",
    "expires": "2036-12-31T23:00:00Z",
}
CREDITS_EXAMPLE: dict[str, Any] = {
    "user": _USER,
    "available": 26,
    "held": 4,
    "debt": 0,
    "expires": "2036-12-31T23:00:00Z",
    "transactions": 3,
}
DEBT_EXAMPLE: dict[str, Any] = {**CREDITS_EXAMPLE, "available": 0, "debt": 12, "expires": None}
TRANSACTION_EXAMPLE: dict[str, Any] = {
    "id": _GRANT,
    "user": _USER,
    "number": 3,
    "at": "2026-11-22T11:02:00Z",
    "kind": "grant",
    "amount": 20,
    "cause": {
        "kind": "grant",
        "id": "5c1bb1b8e1f8e4a9a4f1a0f3f6f0a7d8f4b1f0d7c6e5b4a39281706f5e4d3c2b",
    },
    "reason": "The pictures of two pages were blurred.",
    "expires": "2036-12-31T23:00:00Z",
    "hold": None,
    "purchase": None,
    "part_of": None,
    "entries": [
        {"side": "granted", "amount": -20, "lot": _GRANT},
        {"side": "available", "amount": 20, "lot": _GRANT},
    ],
    "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
}
HOLD_EXAMPLE: dict[str, Any] = {
    **TRANSACTION_EXAMPLE,
    "id": "0193a5d5-07a1-7c35-a7b3-91f0c2d4e6a8",
    "number": 4,
    "kind": "hold",
    "amount": 4,
    # The job, and which run of it.
    "cause": {"kind": "job", "id": "0193a5c2-8f3e-7d16-b4f5-1a2b3c4d5e6f 1"},
    "reason": None,
    "expires": None,
    "entries": [
        {"side": "available", "amount": -4, "lot": _GRANT},
        {"side": "held", "amount": 4, "lot": _GRANT},
    ],
}
