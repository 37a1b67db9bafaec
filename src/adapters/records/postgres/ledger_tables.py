"""The ledger's tables. No foreign key leads to `accounts`: the ledger outlives them.

Transfers, entries and seals are only ever added to, which triggers see to for
everybody (see the migration). A role that runs the service needs no more than
`grants.grants` gives it, and can then change no row of them whatever the triggers are.
"""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from custories_core.transfers import Kind, Side

from .tables import _id, _one_of, _text, _time, metadata

ADDED_TO = ("ledger_transfers", "ledger_entries", "ledger_seals", "ledger_heads")
"""What nobody may change or delete rows of."""
TOLD = ("audit", "payment_events")
"""What is only ever added to as well: who did what, and what providers told."""
KEPT = ("ledger_accounts", "checkouts", "refunds")
"""What changes, and is never deleted."""


def _credits(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False)


# One row per account: what a change has to know, so that one lock reads all of it.
ledger_accounts = Table(
    "ledger_accounts",
    metadata,
    _id("account"),
    Column("available", BigInteger, nullable=False, server_default=text("0")),
    Column("held", BigInteger, nullable=False, server_default=text("0")),
    Column("debt", BigInteger, nullable=False, server_default=text("0")),
    # The number and the hash of its last transfer.
    Column("number", Integer, nullable=False, server_default=text("0")),
    Column("head", Text, nullable=False, server_default=text("''")),
    Column("lots", JSONB, nullable=False, server_default=text("'[]'")),
    _time("expires", optional=True),
    PrimaryKeyConstraint("account"),
    CheckConstraint("available >= 0", name="available"),
    CheckConstraint("held >= 0", name="held"),
    CheckConstraint("debt >= 0", name="debt"),
    Index("ix_ledger_accounts_expires", "expires", postgresql_where=text("expires IS NOT NULL")),
    Index("ix_ledger_accounts_debt", "account", postgresql_where=text("debt > 0")),
)

ledger_transfers = Table(
    "ledger_transfers",
    metadata,
    _id("account"),
    Column("number", Integer, nullable=False),
    _id("id"),
    _text("kind"),
    _credits("amount"),
    _text("cause_kind"),
    _text("cause_id"),
    _id("hold", optional=True),
    _text("purchase_kind", optional=True),
    _text("purchase_id", optional=True),
    _text("reason"),
    _time("expires", optional=True),
    _time("at"),
    _id("part_of", optional=True),
    _text("previous"),
    _text("hash"),
    PrimaryKeyConstraint("account", "number"),
    UniqueConstraint("id"),
    UniqueConstraint("cause_kind", "cause_id"),
    ForeignKeyConstraint(["account"], ["ledger_accounts.account"]),
    ForeignKeyConstraint(["hold"], ["ledger_transfers.id"]),
    _one_of("kind", Kind),
    CheckConstraint("amount > 0", name="amount"),
    CheckConstraint("number > 0", name="number"),
    CheckConstraint("(hold IS NOT NULL) = (kind IN ('capture', 'release'))", name="hold"),
    CheckConstraint("(purchase_kind IS NOT NULL) = (kind = 'refund')", name="purchase"),
    # A hold is resolved once: what goes along with that is part of it.
    Index(
        "uq_ledger_transfers_hold",
        "hold",
        unique=True,
        postgresql_where=text("part_of IS NULL"),
    ),
    Index(
        "ix_ledger_transfers_purchase",
        "purchase_kind",
        "purchase_id",
        postgresql_where=text("kind = 'refund'"),
    ),
)

ledger_entries = Table(
    "ledger_entries",
    metadata,
    _id("account"),
    Column("number", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    _text("side"),
    _credits("amount"),
    _id("lot", optional=True),
    PrimaryKeyConstraint("account", "number", "position"),
    ForeignKeyConstraint(
        ["account", "number"], ["ledger_transfers.account", "ledger_transfers.number"]
    ),
    _one_of("side", Side),
    CheckConstraint("amount <> 0", name="amount"),
)

ledger_seals = Table(
    "ledger_seals",
    metadata,
    Column("number", Integer, nullable=False, autoincrement=False),
    _time("at"),
    _text("previous"),
    _text("hash"),
    PrimaryKeyConstraint("number"),
    CheckConstraint("number > 0", name="number"),
)

ledger_heads = Table(
    "ledger_heads",
    metadata,
    Column("seal", Integer, nullable=False),
    _id("account"),
    Column("number", Integer, nullable=False),
    _text("hash"),
    PrimaryKeyConstraint("seal", "account"),
    ForeignKeyConstraint(["seal"], ["ledger_seals.number"]),
    Index("ix_ledger_heads_account", "account", "number"),
)
