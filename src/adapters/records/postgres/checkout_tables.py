"""The tables of checkouts. No foreign key leads to `accounts`: like the ledger they outlive them.

What providers told is only ever added to, which a trigger sees to for
everybody. Nothing of it is a payer's: no name, no address, no card.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)

from custories_core.checkouts import RefundState
from custories_core.payments import Fact, RefundReason, State

from .tables import _id, _one_of, _text, _time, metadata


def _blank(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default=text("''"))


def _whole(name: str, optional: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=optional)


def _none(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False, server_default=text("0"))


checkouts = Table(
    "checkouts",
    metadata,
    _id("id"),
    _id("owner"),
    _text("pack"),
    _whole("credits"),
    _whole("amount"),
    _text("currency"),
    _text("prices"),
    Column("live", Boolean, nullable=False),
    _blank("provider_id"),
    _blank("payment"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    _none("granted"),
    _none("taken_back"),
    _blank("url"),
    # The account was erased before anything was granted: nothing is from then on.
    Column("withdrawn", Boolean, nullable=False, server_default=text("false")),
    _time("created"),
    _time("changed"),
    PrimaryKeyConstraint("id"),
    _one_of("state", State),
    CheckConstraint("credits > 0", name="credits"),
    CheckConstraint("amount > 0", name="amount"),
    CheckConstraint("granted >= 0 AND granted <= credits", name="granted"),
    CheckConstraint("taken_back >= 0 AND taken_back <= granted", name="taken_back"),
    Index("ix_checkouts_owner", "owner", "id"),
    Index("ix_checkouts_state", "state", "id"),
    Index("ix_checkouts_unpaid", "id", postgresql_where=text("state IN ('open', 'pending')")),
    Index("ix_checkouts_payment", "payment", postgresql_where=text("payment <> ''")),
    Index("ix_checkouts_changed", "changed"),
)

# Their ids are the provider's. What is no fact about a checkout has an id, a kind and a time.
payment_events = Table(
    "payment_events",
    metadata,
    _text("id"),
    _text("kind"),
    _text("fact", optional=True),
    _blank("checkout"),
    _blank("payment"),
    _blank("subject"),
    _whole("amount", optional=True),
    _text("currency", optional=True),
    Column("live", Boolean, nullable=True),
    _time("at", optional=True),
    _time("received"),
    PrimaryKeyConstraint("id"),
    _one_of("fact", Fact),
    CheckConstraint("num_nulls(fact, amount, currency, live, at) IN (0, 5)", name="whole"),
    Index("ix_payment_events_checkout", "checkout", postgresql_where=text("checkout <> ''")),
    Index("ix_payment_events_payment", "payment", postgresql_where=text("payment <> ''")),
    Index("ix_payment_events_received", "received"),
)

refunds = Table(
    "refunds",
    metadata,
    _id("id"),
    _id("checkout"),
    _whole("amount"),
    _text("reason"),
    _text("note"),
    _text("actor"),
    Column("state", Text, nullable=False, server_default=text("'asked'")),
    _blank("event"),
    _blank("problem"),
    _time("created"),
    _time("changed"),
    PrimaryKeyConstraint("id"),
    ForeignKeyConstraint(["checkout"], ["checkouts.id"]),
    _one_of("reason", RefundReason),
    _one_of("state", RefundState),
    CheckConstraint("amount > 0", name="amount"),
    Index("ix_refunds_checkout", "checkout", "id"),
    Index("ix_refunds_asked", "id", postgresql_where=text("state = 'asked'")),
)
