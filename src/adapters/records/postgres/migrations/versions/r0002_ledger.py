"""The ledger: credits, their transfers, and the seals of those."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"

UUID = sa.Uuid(as_uuid=False)
TIME = sa.DateTime(timezone=True)
NOW = sa.text("statement_timestamp()")

# For everybody, the owner of the tables too. A balance is changed and never removed.
RULES = """
CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is only ever added to' USING ERRCODE = 'restrict_violation';
END $$;
CREATE FUNCTION refuse_unbalanced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added GROUP BY account, number HAVING sum(amount) <> 0) THEN
        RAISE EXCEPTION 'the entries of a transfer sum to zero' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ledger_entries_balance AFTER INSERT ON ledger_entries
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_unbalanced();
CREATE TRIGGER ledger_accounts_stay BEFORE DELETE OR TRUNCATE ON ledger_accounts
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
"""
ONLY_ADDED_TO = """
CREATE TRIGGER {table}_are_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
"""


def upgrade() -> None:
    """From the library."""
    op.create_table(
        "ledger_accounts",
        sa.Column("account", UUID, nullable=False),
        sa.Column("available", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("held", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("debt", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("number", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("head", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("lots", postgresql.JSONB(), server_default=sa.text("'[]'"), nullable=False),
        sa.Column("expires", TIME, nullable=True),
        sa.CheckConstraint("available >= 0", name=op.f("ck_ledger_accounts_available")),
        sa.CheckConstraint("held >= 0", name=op.f("ck_ledger_accounts_held")),
        sa.CheckConstraint("debt >= 0", name=op.f("ck_ledger_accounts_debt")),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_ledger_accounts")),
    )
    op.create_index(
        "ix_ledger_accounts_expires",
        "ledger_accounts",
        ["expires"],
        postgresql_where=sa.text("expires IS NOT NULL"),
    )
    op.create_table(
        "ledger_transfers",
        sa.Column("account", UUID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", UUID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("cause_kind", sa.Text(), nullable=False),
        sa.Column("cause_id", sa.Text(), nullable=False),
        sa.Column("hold", UUID, nullable=True),
        sa.Column("purchase_kind", sa.Text(), nullable=True),
        sa.Column("purchase_id", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("expires", TIME, nullable=True),
        sa.Column("at", TIME, server_default=NOW, nullable=False),
        sa.Column("part_of", UUID, nullable=True),
        sa.Column("previous", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('purchase', 'grant', 'hold', 'capture', 'release', 'refund', 'expiry', "
            "'debt payment')",
            name=op.f("ck_ledger_transfers_kind"),
        ),
        sa.CheckConstraint("amount > 0", name=op.f("ck_ledger_transfers_amount")),
        sa.CheckConstraint("number > 0", name=op.f("ck_ledger_transfers_number")),
        sa.CheckConstraint(
            "(hold IS NOT NULL) = (kind IN ('capture', 'release'))",
            name=op.f("ck_ledger_transfers_hold"),
        ),
        sa.CheckConstraint(
            "(purchase_kind IS NOT NULL) = (kind = 'refund')",
            name=op.f("ck_ledger_transfers_purchase"),
        ),
        sa.PrimaryKeyConstraint("account", "number", name=op.f("pk_ledger_transfers")),
        sa.UniqueConstraint("id", name=op.f("uq_ledger_transfers_id")),
        sa.UniqueConstraint(
            "cause_kind", "cause_id", name=op.f("uq_ledger_transfers_cause_kind_cause_id")
        ),
        sa.ForeignKeyConstraint(
            ["account"], ["ledger_accounts.account"], name=op.f("fk_ledger_transfers_account")
        ),
        sa.ForeignKeyConstraint(
            ["hold"], ["ledger_transfers.id"], name=op.f("fk_ledger_transfers_hold")
        ),
    )
    op.create_index(
        "uq_ledger_transfers_hold",
        "ledger_transfers",
        ["hold"],
        unique=True,
        postgresql_where=sa.text("part_of IS NULL"),
    )
    op.create_index(
        "ix_ledger_transfers_purchase",
        "ledger_transfers",
        ["purchase_kind", "purchase_id"],
        postgresql_where=sa.text("kind = 'refund'"),
    )
    op.create_table(
        "ledger_entries",
        sa.Column("account", UUID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("lot", UUID, nullable=True),
        sa.CheckConstraint(
            "side IN ('available', 'held', 'debt', 'purchased', 'granted', 'spent', 'refunded', "
            "'expired')",
            name=op.f("ck_ledger_entries_side"),
        ),
        sa.CheckConstraint("amount <> 0", name=op.f("ck_ledger_entries_amount")),
        sa.PrimaryKeyConstraint("account", "number", "position", name=op.f("pk_ledger_entries")),
        sa.ForeignKeyConstraint(
            ["account", "number"],
            ["ledger_transfers.account", "ledger_transfers.number"],
            name=op.f("fk_ledger_entries_account_number"),
        ),
    )
    op.create_table(
        "ledger_seals",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", TIME, server_default=NOW, nullable=False),
        sa.Column("previous", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.CheckConstraint("number > 0", name=op.f("ck_ledger_seals_number")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_ledger_seals")),
    )
    op.create_table(
        "ledger_heads",
        sa.Column("seal", sa.Integer(), nullable=False),
        sa.Column("account", UUID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seal", "account", name=op.f("pk_ledger_heads")),
        sa.ForeignKeyConstraint(
            ["seal"], ["ledger_seals.number"], name=op.f("fk_ledger_heads_seal")
        ),
    )
    op.create_index("ix_ledger_heads_account", "ledger_heads", ["account", "number"])
    op.execute(RULES)
    for table in ("ledger_transfers", "ledger_entries", "ledger_seals", "ledger_heads"):
        op.execute(ONLY_ADDED_TO.format(table=table))


def downgrade() -> None:
    """To the library alone."""
    for table in ("heads", "seals", "entries", "transfers", "accounts"):
        op.drop_table(f"ledger_{table}")
    op.execute("DROP FUNCTION refuse_ledger_change")
    op.execute("DROP FUNCTION refuse_unbalanced")
