"""The ledger in a unit: what an account has is read under its lock, and written with one statement.

One statement reads all that the rules need and locks the account; the rules
decide; one statement writes the transfers, their entries and the balance.
That a cause has one transfer and a hold one resolution, unique indexes say:
the first to be written stands, and who comes second finds it.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from custories_core import ledger as rules
from custories_core.errors import Conflict, CustoriesError, Missing, Unavailable
from custories_core.ledger import Instruction, NotEnough, Posting, Purchased
from custories_core.transfers import Balance, Cause, Checked, Flaw, Kind, Misfit, Seal, Transfer

from . import ledger_seals
from .faults import BUSY, RETRY_AFTER, telling
from .identifiers import known_id, maybe_id, new_id
from .ledger_rows import (
    BALANCE,
    TRANSFER,
    as_json,
    lot_rows,
    more_values,
    read_balance,
    read_transfer,
)
from .sessions import Coming, Session

_THERE = """
(SELECT t.id FROM ledger_transfers AS t
 WHERE t.cause_kind = %(cause_kind)s AND t.cause_id = %(cause_id)s)"""

# What the lock was waited for is seen in the account's row alone, which is read anew then. All
# that changes is therefore in it; whatever else is read here never changes once it is there.
OPEN = f"""
SELECT {BALANCE}, clock_timestamp(), {_THERE}
FROM ledger_accounts AS a WHERE a.account = %(account)s FOR NO KEY UPDATE"""

# For a cause that is new; if it is not, that is found as it is written.
_AHEAD = OPEN.replace(_THERE, "NULL::uuid")

OPEN_HOLD = f"""
SELECT {BALANCE}, clock_timestamp(), {_THERE}, {TRANSFER}
FROM ledger_transfers AS t JOIN ledger_accounts AS a ON a.account = t.account
WHERE t.id = %(hold)s AND t.kind = 'hold' FOR NO KEY UPDATE OF a"""

_OPENED = """
INSERT INTO ledger_accounts (account) VALUES (%(account)s) ON CONFLICT (account) DO NOTHING"""

# A cause or a hold that has had its transfer makes the first insertion skip its row, and all
# else hangs on that row. The credits that must be there are a condition of the update. What few
# transfers have is in `more`, which is NULL otherwise.
WRITE = """
WITH head AS (
    INSERT INTO ledger_transfers (
        account, number, id, kind, amount, cause_kind, cause_id, hold, purchase_kind, purchase_id,
        reason, expires, at, previous, hash
    ) VALUES (
        %(account)s, %(number)s, %(id)s, %(kind)s, %(amount)s, %(cause_kind)s, %(cause_id)s,
        %(hold)s, %(more)s::jsonb ->> 'purchase_kind', %(more)s::jsonb ->> 'purchase_id',
        coalesce(%(more)s::jsonb ->> 'reason', ''), (%(more)s::jsonb ->> 'expires')::timestamptz,
        %(at)s, %(previous)s, %(hash)s
    ) ON CONFLICT DO NOTHING RETURNING account, number, hash
), others AS (
    INSERT INTO ledger_transfers (
        account, number, id, kind, amount, cause_kind, cause_id, hold, reason, at, part_of,
        previous, hash
    )
    SELECT head.account, other.number, id, kind, amount, cause_kind, cause_id, hold, '', %(at)s,
           %(id)s, previous, other.hash
    FROM head, jsonb_to_recordset(%(more)s::jsonb -> 'others') AS other (
        number integer, id uuid, kind text, amount bigint, cause_kind text, cause_id text,
        hold uuid, previous text, hash text
    )
), entries AS (
    INSERT INTO ledger_entries (account, number, position, side, amount, lot)
    SELECT head.account, %(before)s + (e ->> 0)::integer, (e ->> 1)::integer, e ->> 2,
           (e ->> 3)::bigint, (e ->> 4)::uuid
    FROM head, jsonb_array_elements(%(entries)s::jsonb) AS e
), balance AS (
    UPDATE ledger_accounts AS a
    SET available = a.available + %(available)s, held = a.held + %(held)s,
        debt = a.debt + coalesce((%(more)s::jsonb ->> 'debt')::bigint, 0),
        number = coalesce((%(more)s::jsonb ->> 'last')::integer, head.number),
        head = coalesce(%(more)s::jsonb ->> 'head', head.hash),
        lots = %(lots)s, expires = %(soonest)s
    FROM head
    WHERE a.account = head.account AND a.number = %(before)s
      AND a.available + %(available)s >= 0 AND a.held + %(held)s >= 0
    RETURNING a.account
)
SELECT (SELECT count(*) FROM head), (SELECT count(*) FROM balance)"""

_GET = f"SELECT {TRANSFER} FROM ledger_transfers AS t WHERE t.id = %(id)s"
_CAUSED = f"""
SELECT {TRANSFER} FROM ledger_transfers AS t
WHERE t.cause_kind = %(cause_kind)s AND t.cause_id = %(cause_id)s"""
_RESOLVED = """
SELECT kind FROM ledger_transfers WHERE hold = %(hold)s AND part_of IS NULL"""
_PURCHASED = """
SELECT t.account, t.id, t.amount,
       (SELECT coalesce(sum(r.amount), 0)::bigint FROM ledger_transfers AS r
        WHERE r.kind = 'refund' AND r.purchase_kind = %(kind)s AND r.purchase_id = %(id)s)
FROM ledger_transfers AS t
WHERE t.kind = 'purchase' AND t.cause_kind = %(kind)s AND t.cause_id = %(id)s"""
_DUE = """
SELECT account FROM ledger_accounts WHERE expires <= statement_timestamp()
ORDER BY expires LIMIT %(most)s"""
_BALANCE = f"SELECT {BALANCE} FROM ledger_accounts AS a WHERE a.account = %(account)s"
_OF = f"""
SELECT {TRANSFER} FROM ledger_transfers AS t
WHERE t.account = %(account)s AND t.number < %(before)s
ORDER BY t.number DESC LIMIT %(limit)s"""
_UNRESOLVED = f"""
SELECT {TRANSFER} FROM ledger_accounts AS a JOIN ledger_transfers AS t ON t.account = a.account
WHERE a.held > 0 AND t.kind = 'hold' AND (%(account)s::uuid IS NULL OR a.account = %(account)s)
  AND NOT EXISTS (SELECT FROM ledger_transfers AS r WHERE r.hold = t.id AND r.part_of IS NULL)
  AND (%(after)s::uuid IS NULL
       OR (t.at, t.id) > (SELECT l.at, l.id FROM ledger_transfers AS l WHERE l.id = %(after)s))
ORDER BY t.at, t.id LIMIT %(limit)s"""
_OWING = f"""
SELECT {BALANCE} FROM ledger_accounts AS a
WHERE a.debt > 0 AND (%(after)s::uuid IS NULL OR a.account > %(after)s)
ORDER BY a.account LIMIT %(limit)s"""

_LAST = 2**31 - 1
_NONE = Cause("", "")
"""The cause of nothing."""


class PostgresLedger:
    """The ledger in a unit. See the port for what it promises."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection
        self._run = connection.run
        self._ahead: dict[str, Coming] = {}

    def purchase(self, account: str, amount: int, cause: Cause) -> Transfer:
        """See the port."""
        return self._top_up(Instruction(Kind.PURCHASE, known_id(account), amount, cause))

    def grant(
        self,
        account: str,
        amount: int,
        cause: Cause,
        reason: str,
        expires: datetime | None = None,
    ) -> Transfer:
        """See the port."""
        asked = Instruction(
            Kind.GRANT, known_id(account), amount, cause, reason=reason, expires=expires
        )
        return self._top_up(asked)

    def _top_up(self, asked: Instruction) -> Transfer:
        return self._post(asked, self._open(asked.account, asked.cause, new=True))

    def next_hold(self, account: str) -> str:
        """See the port. The account is read along with the statement that comes next."""
        whose = known_id(account)
        with telling():
            self._ahead[whose] = self._connection.along(_AHEAD, {"account": whose})
        return new_id()

    def hold(self, account: str, amount: int, cause: Cause, id: str = "") -> Transfer:
        """See the port."""
        asked = Instruction(Kind.HOLD, known_id(account), amount, cause, id=id and known_id(id))
        row = self._open(asked.account, cause)
        if row is not None:
            return self._post(asked, row)
        if done := self._done(asked):
            return done
        raise NotEnough(0, amount)

    def capture(self, hold: str, cause: Cause, amount: int | None = None) -> Transfer:
        """See the port."""
        return self._resolve(Kind.CAPTURE, hold, cause, amount)

    def release(self, hold: str, cause: Cause) -> Transfer:
        """See the port."""
        return self._resolve(Kind.RELEASE, hold, cause, None)

    def _resolve(self, kind: Kind, hold: str, cause: Cause, amount: int | None) -> Transfer:
        id = known_id(hold)
        Instruction(kind, "", 1 if amount is None else amount, cause)  # all faults before any SQL
        values = {"hold": id, "cause_kind": cause.kind, "cause_id": cause.id}
        row = self._run(OPEN_HOLD, **values).fetchone()
        if row is None:
            raise Missing
        held = read_transfer(row[9:])
        amount = held.amount if amount is None else amount
        asked = Instruction(kind, held.account, amount, cause, hold=held.id)
        return self._post(asked, row, hold=held)

    def refund(self, account: str, amount: int, cause: Cause, purchase: Cause) -> Transfer:
        """See the port."""
        asked = Instruction(Kind.REFUND, known_id(account), amount, cause, purchase=purchase)
        opened = self._open(asked.account, cause, new=True)
        row = self._run(_PURCHASED, kind=purchase.kind, id=purchase.id).fetchone()
        if row is not None and row[0] != asked.account:
            raise Missing
        return self._post(asked, opened, purchase=None if row is None else Purchased(*row[1:]))

    def expire(self, account: str) -> tuple[Transfer, ...]:
        """See the port."""
        row = self._open(known_id(account), _NONE)
        posting = rules.expire(read_balance(row[:7]), row[7], new_id) if row else None
        if posting is None:
            return ()
        if not self._write(posting):
            raise _busy()
        return posting.transfers

    def _open(self, account: str, cause: Cause, new: bool = False) -> Any:
        ahead = self._ahead.pop(account, None)
        if ahead and ahead.answer and (row := ahead.answer.fetchone()):
            return row
        values = {"account": account, "cause_kind": cause.kind, "cause_id": cause.id}
        row = self._run(OPEN, **values).fetchone()
        if row is None and new:
            self._run(_OPENED, account=account)
            row = self._run(OPEN, **values).fetchone()
            assert row is not None
        return row

    def _post(
        self,
        asked: Instruction,
        row: Sequence[Any],
        hold: Transfer | None = None,
        purchase: Purchased | None = None,
    ) -> Transfer:
        """Carry out what is asked for, or answer what was done by the same cause."""
        balance, at, there = read_balance(row[:7]), row[7], row[8]
        if there is not None:
            return asked.answered(self.transfer(there))
        try:
            posting = rules.carry_out(balance, asked, at, new_id, hold, purchase)
        except CustoriesError:
            # It may have been done while the lock was waited for.
            if done := self._done(asked):
                return done
            raise
        if self._write(posting):
            return posting.head
        if done := self._done(asked):
            return done
        raise _busy()

    def _done(self, asked: Instruction) -> Transfer | None:
        """What the same cause has done by now. Raises Conflict where another resolved the hold."""
        if caused := self.caused(asked.cause):
            return asked.answered(caused)
        if asked.hold:
            row = self._run(_RESOLVED, hold=asked.hold).fetchone()
            if row is not None:
                raise Conflict(f"This hold has had its {row[0]}. Make another hold.")
        return None

    def _write(self, posting: Posting) -> bool:
        """Whether it was written; nothing was when its cause or its hold had their transfer."""
        head, before, after = posting.head, posting.before, posting.after
        self._ahead.pop(head.account, None)  # what was read of it is no longer so
        entries = [
            [turn, position, entry.side.value, entry.amount, entry.lot or None]
            for turn, transfer in enumerate(posting.transfers, start=1)
            for position, entry in enumerate(transfer.entries, start=1)
        ]
        written = self._run(
            WRITE,
            account=head.account,
            number=head.number,
            id=head.id,
            kind=head.kind.value,
            amount=head.amount,
            cause_kind=head.cause.kind,
            cause_id=head.cause.id,
            hold=head.hold or None,
            at=head.at,
            previous=head.previous,
            hash=head.hash,
            more=more_values(posting),
            entries=as_json(entries),
            available=after.available - before.available,
            held=after.held - before.held,
            lots=as_json(lot_rows(after.lots)),
            soonest=after.expires,
            before=before.number,
        ).fetchone()
        assert written is not None
        if written[0] != written[1]:
            raise Misfit("The account changed under its lock.")
        return bool(written[0])

    def due(self, most: int) -> tuple[str, ...]:
        """See the port."""
        return tuple(row[0] for row in self._run(_DUE, most=most).rows)

    def balance(self, account: str) -> Balance:
        """See the port."""
        id = known_id(account)
        row = self._run(_BALANCE, account=id).fetchone()
        return Balance(id) if row is None else read_balance(row)

    def transfer(self, id: str) -> Transfer:
        """See the port."""
        if row := self._run(_GET, id=known_id(id)).fetchone():
            return read_transfer(row)
        raise Missing

    def caused(self, cause: Cause) -> Transfer | None:
        """See the port."""
        row = self._run(_CAUSED, cause_kind=cause.kind, cause_id=cause.id).fetchone()
        return None if row is None else read_transfer(row)

    def transfers(self, account: str, before: int | None, limit: int) -> tuple[Transfer, ...]:
        """See the port."""
        values = {"before": _LAST if before is None else before, "limit": limit}
        rows = self._run(_OF, account=known_id(account), **values).fetchall()
        return tuple(map(read_transfer, rows))

    def unresolved(
        self, account: str | None, limit: int, after: str | None = None
    ) -> tuple[Transfer, ...]:
        """See the port."""
        values = {"account": maybe_id(account), "after": maybe_id(after), "limit": limit}
        return tuple(map(read_transfer, self._run(_UNRESOLVED, **values).fetchall()))

    def owing(self, limit: int, after: str | None = None) -> tuple[Balance, ...]:
        """See the port."""
        return tuple(map(read_balance, self._run(_OWING, limit=limit, after=maybe_id(after)).rows))

    def seal(self) -> Seal | None:
        """See the port."""
        with telling():
            return ledger_seals.seal(self._connection)

    def verify(self, tell: Callable[[Checked], object] | None = None) -> Flaw | None:
        """See the port. Takes as long as it takes: the session's limits are off in this unit."""
        with telling():
            return ledger_seals.verify(self._connection, tell or (lambda checked: None))


def _busy() -> Unavailable:
    return Unavailable(BUSY, retry_after=RETRY_AFTER)
