"""Seals of the ledger, and verifying it: every row is read again and its hash made anew."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain, groupby
from operator import itemgetter
from typing import Any

from custories_core.transfers import Balance, Checked, Flaw, Seal, Transfer, flaw_of

from .connections import unhurried
from .ledger_rows import BALANCE, TRANSFER, read_balance, read_seal, read_transfer
from .sessions import Session

Tell = Callable[[Checked], object]
"""Hears how much was found to be sound."""

_TURN = 7_265_002
"""The advisory lock that whoever seals holds."""
_AT_ONCE = 1000
"""Rows that are fetched at a time."""

_NONSENSE = (KeyError, ValueError, TypeError)
_UNREADABLE = "it holds what nobody wrote, and cannot be read."
_NUMBER = 8 + 13
"""Where a transfer's number is in a row of `_ALL`."""

_BEFORE = """
SELECT clock_timestamp(), s.number, s.hash FROM (SELECT) AS one
LEFT JOIN (SELECT number, hash FROM ledger_seals ORDER BY number DESC LIMIT 1) AS s ON true"""
_MOVED = """
SELECT a.account, a.number, a.head FROM ledger_accounts AS a
WHERE a.number > coalesce((SELECT max(h.number) FROM ledger_heads AS h
                           WHERE h.account = a.account), 0)
ORDER BY a.account"""
_SEAL = """
INSERT INTO ledger_seals (number, at, previous, hash)
VALUES (%(number)s, %(at)s, %(previous)s, %(hash)s)"""
_HEADS = """
INSERT INTO ledger_heads (seal, account, number, hash)
SELECT %(number)s, head.* FROM unnest(%(accounts)s::uuid[], %(numbers)s::integer[],
                                      %(hashes)s::text[]) AS head"""

# A row that went behind the triggers' back may have left its account, or its account it.
_ALL = f"""
SELECT coalesce(a.account, t.account), {BALANCE}, {TRANSFER}
FROM ledger_accounts AS a FULL JOIN ledger_transfers AS t ON t.account = a.account
ORDER BY coalesce(a.account, t.account), t.number"""
_SEALS = """
SELECT s.number, s.at, s.previous, s.hash,
       (SELECT json_agg(json_build_array(h.account, h.number, h.hash) ORDER BY h.account)
        FROM ledger_heads AS h WHERE h.seal = s.number)
FROM ledger_seals AS s ORDER BY s.number"""
_CUT = """
SELECT h.account, h.number, h.seal FROM ledger_heads AS h
WHERE NOT EXISTS (SELECT FROM ledger_transfers AS t WHERE t.account = h.account
                  AND t.number = h.number AND t.hash = h.hash)
ORDER BY h.account, h.number LIMIT 1"""
# Its lots have been found sound by then: this is the one thing beside them that is kept twice.
_EXPIRES = """
SELECT a.account FROM ledger_accounts AS a
WHERE a.expires IS DISTINCT FROM (
    SELECT min((lot ->> 6)::timestamptz) FROM jsonb_array_elements(a.lots) AS lot
    WHERE (lot ->> 3)::bigint > 0)
ORDER BY a.account LIMIT 1"""
_STRAY = """
SELECT e.account, e.number FROM ledger_entries AS e
WHERE NOT EXISTS (SELECT FROM ledger_transfers AS t
                  WHERE t.account = e.account AND t.number = e.number)
ORDER BY e.account, e.number LIMIT 1"""


def seal(session: Session) -> Seal | None:
    """Seal the heads of what moved since the last seal; None where nothing did.

    It looks at every account and locks none.
    """
    with unhurried(session):
        return _seal(session)


def _seal(session: Session) -> Seal | None:
    session.execute("SELECT pg_advisory_xact_lock(%(turn)s)", {"turn": _TURN})
    before = session.execute(_BEFORE).fetchone()
    assert before is not None
    at, number, previous = before
    heads = tuple((account, last, hash) for account, last, hash in session.execute(_MOVED).rows)
    if not heads:
        return None
    made = _sealed((number or 0) + 1, at, heads, previous or "")
    values = {"number": made.number, "at": at, "previous": made.previous, "hash": made.hash}
    session.execute(_SEAL, values)
    accounts, numbers, hashes = map(list, zip(*heads, strict=True))
    values = {"accounts": accounts, "numbers": numbers, "hashes": hashes}
    session.execute(_HEADS, {"number": made.number, **values})
    return made


def _sealed(
    number: int, at: datetime, heads: tuple[tuple[str, int, str], ...], previous: str
) -> Seal:
    open_ = Seal(number, at, heads, previous)
    return Seal(number, at, heads, previous, open_.digest())


def verify(session: Session, tell: Tell) -> Flaw | None:
    """The first row that is not as it was written."""
    reading = _Reading(session, tell)
    with unhurried(session):
        return (
            reading.flaw_of_accounts()
            or _flaw_of_expiries(session)
            or _flaw_of_strays(session)
            or reading.flaw_of_seals()
            or _flaw_of_ends(session)
        )


@dataclass(slots=True)
class _Reading:
    """The reading of everything, and how far it has come."""

    session: Session
    tell: Tell
    checked: Checked = field(default_factory=Checked)

    def flaw_of_accounts(self) -> Flaw | None:
        # One statement: one look at the database, however long the reading takes.
        with self.session.connection.cursor(name="ledger") as cursor:
            cursor.itersize = _AT_ONCE
            cursor.execute(_ALL)
            for account, group in groupby(cursor, key=itemgetter(0)):
                if flaw := self._flaw_of_account(account, group):
                    return flaw
        return None

    def _flaw_of_account(self, account: str, group: Iterator[Sequence[Any]]) -> Flaw | None:
        first = next(group)
        try:
            kept = Balance(account) if first[1] is None else read_balance(first[1:8])
        except _NONSENSE:
            return Flaw(account, 0, _UNREADABLE)
        try:
            if flaw := flaw_of(kept, _transfers(chain([first], group))):
                return flaw
        except _Unreadable as error:
            return Flaw(account, error.number, _UNREADABLE)
        done = self.checked
        self._note(
            replace(done, accounts=done.accounts + 1, transfers=done.transfers + kept.number)
        )
        return None

    def flaw_of_seals(self) -> Flaw | None:
        number, previous = 0, ""
        with self.session.connection.cursor(name="seals") as cursor:
            cursor.itersize = 1
            for row in cursor.execute(_SEALS):
                found = read_seal(row)
                sound = (found.number, found.previous) == (number + 1, previous)
                if not sound or found.hash != found.digest():
                    return Flaw("", number + 1, "the seal was changed, or is missing.")
                number, previous = found.number, found.hash
                self._note(replace(self.checked, seals=number, seal=previous))
        return None

    def _note(self, checked: Checked) -> None:
        self.checked = checked
        self.tell(checked)


class _Unreadable(Exception):
    """A transfer holds what no transfer was ever written with."""

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(number)


def _transfers(rows: Iterable[Sequence[Any]]) -> Iterator[Transfer]:
    for row in rows:
        if row[8] is not None:
            try:
                transfer = read_transfer(row[8:])
            except _NONSENSE:
                raise _Unreadable(row[_NUMBER]) from None
            yield transfer


def _flaw_of_expiries(session: Session) -> Flaw | None:
    row = session.execute(_EXPIRES).fetchone()
    return None if row is None else Flaw(row[0], 0, "when it expires is not what its lots say.")


def _flaw_of_strays(session: Session) -> Flaw | None:
    row = session.execute(_STRAY).fetchone()
    return None if row is None else Flaw(row[0], row[1], "its entries are of no transfer.")


def _flaw_of_ends(session: Session) -> Flaw | None:
    row = session.execute(_CUT).fetchone()
    if row is None:
        return None
    return Flaw(row[0], row[1], f"it is not the transfer that seal {row[2]} was made of.")
