"""Checkouts in a unit: rows that change under their lock, and what was told, once each."""

from datetime import datetime
from typing import Any

from custories_core.checkouts import (
    CheckoutEntry,
    Refund,
    RefundState,
    Share,
    bought_by,
    restored_by,
)
from custories_core.errors import Missing
from custories_core.payments import Checkout, Fact, PaymentEvent, RefundReason, State
from custories_core.ports.payments import Notice
from custories_core.transfers import Cause

from . import checkout_tables as tables
from .identifiers import known_id, maybe_id, new_id
from .sessions import Session
from .shapes import Row

_NOW = "statement_timestamp()"

_ENTRY = """
c.id, c.owner, c.pack, c.credits, c.amount, c.currency, c.prices, c.live, c.provider_id, c.payment,
c.state, c.granted, c.taken_back, c.withdrawn, c.url, c.created, c.changed"""
_LOCKED = "FOR NO KEY UPDATE"

_ADD = f"""
INSERT INTO {tables.checkouts.name} AS c (
    id, owner, pack, credits, amount, currency, prices, live
) VALUES (
    %(id)s, %(owner)s, %(pack)s, %(credits)s, %(amount)s, %(currency)s, %(prices)s, %(live)s
) RETURNING {_ENTRY}"""
_GET = f"""
SELECT {_ENTRY} FROM checkouts AS c
WHERE c.id = %(id)s AND (%(owner)s::uuid IS NULL OR c.owner = %(owner)s)"""
_PAGE = f"""
UPDATE checkouts AS c
SET provider_id = %(provider_id)s, changed = {_NOW},
    url = CASE WHEN c.state = 'open' AND NOT c.withdrawn THEN %(url)s ELSE '' END
WHERE c.id = %(id)s RETURNING {_ENTRY}"""
_KEEP = f"""
UPDATE checkouts
SET state = %(state)s, payment = %(payment)s, granted = %(granted)s, taken_back = %(taken_back)s,
    changed = {_NOW}, url = CASE WHEN %(state)s = 'open' THEN url ELSE '' END
WHERE id = %(id)s"""

# Whoever tells of a payment waits for others who do, before anything is read or written: else a
# refund that names no checkout and the payment that does could each miss the other.
_TURN = "SELECT pg_advisory_xact_lock(hashtextextended('payment ' || %(payment)s, 0))"
_NOTE = """
INSERT INTO payment_events (
    id, kind, fact, checkout, payment, subject, amount, currency, live, at
) VALUES (
    %(id)s, %(kind)s, %(fact)s, %(checkout)s, %(payment)s, %(subject)s, %(amount)s, %(currency)s,
    %(live)s, %(at)s
) ON CONFLICT (id) DO NOTHING"""
_LED_TO = """
SELECT checkout FROM payment_events WHERE payment = %(payment)s AND checkout <> ''
UNION
SELECT id::text FROM checkouts WHERE payment = %(payment)s"""
_KNOWN = """
SELECT e.id, e.fact, e.checkout, e.payment, e.subject, e.amount, e.currency, e.live, e.at
FROM payment_events AS e
WHERE e.fact IS NOT NULL AND (
    e.checkout = %(id)s
    OR e.checkout = '' AND e.payment <> '' AND e.payment IN (
        SELECT n.payment FROM payment_events AS n WHERE n.checkout = %(id)s
        UNION SELECT %(payment)s
    )
)
ORDER BY e.received, e.id"""

# By the account, of which there is an index: the other way leads past everybody's purchases.
_PURCHASES = """
SELECT t.cause_kind, t.cause_id, t.amount - (
    SELECT coalesce(sum(r.amount), 0)::bigint FROM ledger_transfers AS r
    WHERE r.kind = 'refund' AND r.purchase_kind = t.cause_kind AND r.purchase_id = t.cause_id)
FROM ledger_transfers AS t
WHERE t.account = %(owner)s AND t.kind = 'purchase' AND (
    t.cause_kind = %(bought)s AND t.cause_id = %(id)s
    OR t.cause_kind = %(restored)s AND starts_with(t.cause_id, %(id)s || ' '))
ORDER BY t.number"""

_REFUND = """
r.checkout, r.amount, r.reason, r.note, r.actor, r.id, r.state, r.event, r.problem, r.created,
r.changed"""
_ADD_REFUND = f"""
INSERT INTO refunds AS r (id, checkout, amount, reason, note, actor)
VALUES (%(id)s, %(checkout)s, %(amount)s, %(reason)s, %(note)s, %(actor)s) RETURNING {_REFUND}"""
_GET_REFUND = f"SELECT {_REFUND} FROM refunds AS r WHERE r.id = %(id)s {_LOCKED}"
_SETTLE = f"""
UPDATE refunds AS r
SET state = %(state)s, event = %(event)s, problem = %(problem)s, changed = {_NOW}
WHERE r.id = %(id)s RETURNING {_REFUND}"""
_REFUNDS = f"SELECT {_REFUND} FROM refunds AS r WHERE r.checkout = %(checkout)s ORDER BY r.id"

_UNFINISHED = f"""
SELECT {_REFUND} FROM refunds AS r
WHERE r.state = 'asked' AND r.created <= {_NOW} - make_interval(secs => %(seconds)s)
ORDER BY r.id LIMIT %(most)s"""
_UNPAID = f"""
SELECT {_ENTRY} FROM checkouts AS c
WHERE c.state IN ('open', 'pending')
  AND c.created <= {_NOW} - make_interval(secs => %(seconds)s)
  AND (%(after)s::uuid IS NULL OR c.id > %(after)s)
ORDER BY c.id LIMIT %(most)s"""

# Of what was told, only what names a checkout as we write it is cast. Somebody who writes behind
# our back need not have set `changed`, so the facts and refunds are looked through as well.
_OURS = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
_CHANGED = f"""
SELECT {_ENTRY} FROM checkouts AS c
WHERE (%(after)s::uuid IS NULL OR c.id > %(after)s) AND c.id IN (
    SELECT d.id FROM checkouts AS d
    WHERE d.changed >= %(since)s AND (d.state <> 'open' OR d.granted > 0)
    UNION ALL
    SELECT CASE WHEN e.checkout ~ '{_OURS}' THEN e.checkout::uuid END
    FROM payment_events AS e WHERE e.received >= %(since)s
    UNION ALL
    SELECT d.id FROM payment_events AS e JOIN checkouts AS d ON d.payment = e.payment
    WHERE e.received >= %(since)s AND e.checkout = '' AND d.payment <> ''
    UNION ALL
    SELECT r.checkout FROM refunds AS r WHERE r.changed >= %(since)s
)
ORDER BY c.id LIMIT %(most)s"""


class PostgresCheckouts:
    """The checkouts in a unit. See the port for what it promises."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection
        self._run = connection.run

    def _one(self, sql: str, **values: Any) -> Row:
        row: Row | None = self._run(sql, **values).fetchone()
        if row is None:
            raise Missing
        return row

    def add(self, checkout: Checkout) -> CheckoutEntry:
        """See the port."""
        row = self._one(
            _ADD, id=new_id(), owner=known_id(checkout.owner), pack=checkout.pack,
            credits=checkout.credits, amount=checkout.amount, currency=checkout.currency,
            prices=checkout.prices, live=checkout.live,
        )  # fmt: skip
        return _entry(row)

    def get(self, id: str, owner: str | None = None) -> CheckoutEntry:
        """See the port."""
        return self._found(f"{_GET} {_LOCKED}", id, owner)

    def peek(self, id: str, owner: str | None = None) -> CheckoutEntry:
        """See the port."""
        return self._found(_GET, id, owner)

    def _found(self, sql: str, id: str, owner: str | None) -> CheckoutEntry:
        whose = None if owner is None else known_id(owner)
        return _entry(self._one(sql, id=known_id(id), owner=whose))

    def page(self, id: str, provider_id: str, url: str) -> CheckoutEntry:
        """See the port."""
        return _entry(self._one(_PAGE, id=known_id(id), provider_id=provider_id, url=url))

    def keep(self, checkout: Checkout) -> None:
        """See the port."""
        self._run(
            _KEEP, id=known_id(checkout.id), state=checkout.state.value, payment=checkout.payment,
            granted=checkout.granted, taken_back=checkout.taken_back,
        )  # fmt: skip

    def listed(
        self, owner: str | None, state: State | None, before: str | None, limit: int
    ) -> tuple[CheckoutEntry, ...]:
        """See the port."""
        given = {
            "owner": (owner, "c.owner = %(owner)s"),
            "state": (state, "c.state = %(state)s"),
            "before": (before, "c.id < %(before)s"),
        }
        asked = [sql for value, sql in given.values() if value is not None]
        where = f"WHERE {' AND '.join(asked)}" if asked else ""
        found = self._run(
            f"SELECT {_ENTRY} FROM checkouts AS c {where} ORDER BY c.id DESC LIMIT %(limit)s",
            owner=None if owner is None else known_id(owner),
            state=None if state is None else state.value,
            before=None if before is None else known_id(before),
            limit=limit,
        )
        return tuple(map(_entry, found.fetchall()))

    def note(self, notice: Notice) -> bool:
        """See the port."""
        event = notice.event
        if event is not None and event.payment:
            self._run(_TURN, payment=event.payment)
        values: dict[str, Any] = {
            "fact": None, "checkout": "", "payment": "", "subject": "", "amount": None,
            "currency": None, "live": None, "at": None,
        }  # fmt: skip
        if event is not None:
            values = {name: getattr(event, name) for name in values}
            values["fact"] = event.fact.value
        return self._run(_NOTE, id=notice.id, kind=notice.kind, **values).rowcount == 1

    def about(self, event: PaymentEvent) -> Checkout | None:
        """See the port."""
        names = [event.checkout]
        if not event.checkout and event.payment:
            names = sorted(row[0] for row in self._run(_LED_TO, payment=event.payment).fetchall())
        for name in names:
            try:
                # What we call our own is written in one way; anything else is another's.
                if known_id(name) == name:
                    return self.get(name).checkout
            except Missing:
                continue
        return None

    def known(self, checkout: Checkout) -> tuple[PaymentEvent, ...]:
        """See the port."""
        rows = self._run(_KNOWN, id=known_id(checkout.id), payment=checkout.payment).fetchall()
        return tuple(PaymentEvent(row[0], Fact(row[1]), *row[2:]) for row in rows)

    def purchases(self, checkout: Checkout) -> tuple[Share, ...]:
        """See the port."""
        id = known_id(checkout.id)
        rows = self._run(
            _PURCHASES, owner=known_id(checkout.owner), id=id, bought=bought_by(id).kind,
            restored=restored_by(id, 1).kind,
        ).fetchall()  # fmt: skip
        return tuple(Share(Cause(kind, of), left) for kind, of, left in rows)

    def add_refund(self, refund: Refund) -> Refund:
        """See the port."""
        row = self._one(
            _ADD_REFUND, id=new_id(), checkout=known_id(refund.checkout), amount=refund.amount,
            reason=refund.reason.value, note=refund.note, actor=refund.actor,
        )  # fmt: skip
        return _refund(row)

    def refund(self, id: str) -> Refund:
        """See the port."""
        return _refund(self._one(_GET_REFUND, id=known_id(id)))

    def settle(self, refund: Refund) -> Refund:
        """See the port."""
        row = self._one(
            _SETTLE, id=known_id(refund.id), state=refund.state.value, event=refund.event,
            problem=refund.problem,
        )  # fmt: skip
        return _refund(row)

    def unfinished(self, seconds: float, most: int) -> tuple[Refund, ...]:
        """See the port."""
        rows = self._run(_UNFINISHED, seconds=seconds, most=most).fetchall()
        return tuple(map(_refund, rows))

    def unpaid(self, seconds: float, after: str | None, most: int) -> tuple[CheckoutEntry, ...]:
        """See the port."""
        values = {"seconds": seconds, "after": maybe_id(after), "most": most}
        return tuple(map(_entry, self._run(_UNPAID, **values).fetchall()))

    def changed(self, since: datetime, after: str | None, most: int) -> tuple[CheckoutEntry, ...]:
        """See the port."""
        values = {"since": since, "after": maybe_id(after), "most": most}
        return tuple(map(_entry, self._run(_CHANGED, **values).fetchall()))

    def refunds(self, checkout: str) -> tuple[Refund, ...]:
        """See the port."""
        rows = self._run(_REFUNDS, checkout=known_id(checkout)).fetchall()
        return tuple(map(_refund, rows))


def _entry(row: Row) -> CheckoutEntry:
    ordered: list[Any] = [*row[:10], State(row[10]), *row[11:14]]
    return CheckoutEntry(Checkout(*ordered), *row[14:])


def _refund(row: Row) -> Refund:
    checkout, amount, reason, note, actor, id, state, *others = row
    return Refund(
        checkout, amount, RefundReason(reason), note, actor, id, RefundState(state), *others
    )
