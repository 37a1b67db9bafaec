"""How the ledger's values lie in its rows, for changing and for verifying alike."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import msgspec

from custories_core.ledger import Posting
from custories_core.transfers import Balance, Cause, Entry, Kind, Lot, Seal, Side, Transfer

BALANCE = "a.account, a.available, a.held, a.debt, a.number, a.head, a.lots"
"""What `read_balance` reads, of `ledger_accounts AS a`."""

TRANSFER = """
t.account, t.kind, t.amount, t.cause_kind, t.cause_id, t.id, t.at, t.hold, t.purchase_kind,
t.purchase_id, t.reason, t.expires, t.part_of, t.number, t.previous, t.hash,
(SELECT json_agg(json_build_array(e.side, e.amount, e.lot) ORDER BY e.position)
 FROM ledger_entries AS e WHERE e.account = t.account AND e.number = t.number)"""
"""What `read_transfer` reads, of `ledger_transfers AS t`."""

_KINDS = {kind.value: kind for kind in Kind}
_SIDES = {side.value: side for side in Side}


def read_balance(row: Sequence[Any]) -> Balance:
    """The balance of a row of `BALANCE`."""
    account, available, held, debt, number, head, lots = row
    return Balance(account, available, held, debt, number, head, tuple(map(_lot, lots)))


def _lot(row: Sequence[Any]) -> Lot:
    id, kind, amount, left, held, number, expires, *promised = row
    expiry = None if expires is None else datetime.fromisoformat(expires)
    granted = datetime.fromisoformat(promised[0]) if promised else expiry
    return Lot(id, _KINDS[kind], amount, left, held, number, expiry, granted)


def lot_rows(lots: Iterable[Lot]) -> list[list[Any]]:
    """Lots as they are kept beside a balance."""
    return [
        [
            lot.id, lot.kind.value, lot.amount, lot.left, lot.held, lot.number,
            None if lot.expires is None else lot.expires.isoformat(),
            # Few expire later than was promised.
            *([lot.promised.isoformat()] if lot.promised and lot.promised != lot.expires else []),
        ]
        for lot in lots
    ]  # fmt: skip


def read_transfer(row: Sequence[Any]) -> Transfer:
    """The transfer of a row of `TRANSFER`."""
    account, kind, amount, cause_kind, cause_id, id, at, hold, purchase_kind, purchase_id = row[:10]
    reason, expires, part_of, number, previous, hash, entries = row[10:]
    return Transfer(
        account=account,
        kind=_KINDS[kind],
        amount=amount,
        cause=Cause(cause_kind, cause_id),
        entries=tuple(
            Entry(_SIDES[side], amount, lot or "") for side, amount, lot in entries or ()
        ),
        id=id,
        at=at,
        hold=hold or "",
        purchase=None if purchase_kind is None else Cause(purchase_kind, purchase_id),
        reason=reason,
        expires=expires,
        part_of=part_of or "",
        number=number,
        previous=previous,
        hash=hash,
    )


def as_json(value: Any) -> str:
    """Plain data as a parameter that stands for a jsonb."""
    return msgspec.json.encode(value).decode()


def more_values(posting: Posting) -> str | None:
    """What few transfers have: columns of the head, those that go with it, and where they end."""
    head, after = posting.head, posting.after
    debt = after.debt - posting.before.debt
    plain = head.purchase is None and not head.reason and head.expires is None
    if plain and not debt and len(posting.transfers) == 1:
        return None
    others = [_values(transfer) for transfer in posting.transfers if transfer is not head]
    more = {"others": others, "debt": debt, "last": after.number, "head": after.head}
    more |= {"reason": head.reason, "expires": head.expires}
    if head.purchase is not None:
        more |= {"purchase_kind": head.purchase.kind, "purchase_id": head.purchase.id}
    return as_json(more)


def _values(transfer: Transfer) -> dict[str, Any]:
    return {
        "number": transfer.number,
        "id": transfer.id,
        "kind": transfer.kind.value,
        "amount": transfer.amount,
        "cause_kind": transfer.cause.kind,
        "cause_id": transfer.cause.id,
        "hold": transfer.hold or None,
        "previous": transfer.previous,
        "hash": transfer.hash,
    }


def read_seal(row: Sequence[Any]) -> Seal:
    """The seal of a row: number, at, previous, hash, heads as a list of lists."""
    number, at, previous, hash, heads = row
    listed = tuple((account, count, digest) for account, count, digest in heads or ())
    return Seal(number, at, listed, previous, hash)
