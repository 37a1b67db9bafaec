"""Checkouts, what providers told of their payments, and the refunds that admins asked for."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

UUID = sa.Uuid(as_uuid=False)
TIME = sa.DateTime(timezone=True)
NOW = sa.text("statement_timestamp()")
NOTHING = sa.text("''")
ZERO = sa.text("0")

# For everybody, the owner of the tables too. What stands of a checkout changes, and is kept.
RULES = """
CREATE FUNCTION refuse_payment_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was paid and told is kept' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER payment_events_are_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE
    ON payment_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_payment_change();
CREATE TRIGGER checkouts_stay BEFORE DELETE OR TRUNCATE ON checkouts
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_payment_change();
CREATE TRIGGER refunds_stay BEFORE DELETE OR TRUNCATE ON refunds
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_payment_change();
"""


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def blank(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default=NOTHING, nullable=False)


def upgrade() -> None:
    """From credits that cannot be bought."""
    op.create_table(
        "checkouts",
        sa.Column("id", UUID, nullable=False),
        sa.Column("owner", UUID, nullable=False),
        text("pack"),
        sa.Column("credits", sa.BigInteger(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        text("currency"),
        text("prices"),
        sa.Column("live", sa.Boolean(), nullable=False),
        blank("provider_id"),
        blank("payment"),
        sa.Column("state", sa.Text(), server_default=sa.text("'open'"), nullable=False),
        sa.Column("granted", sa.BigInteger(), server_default=ZERO, nullable=False),
        sa.Column("taken_back", sa.BigInteger(), server_default=ZERO, nullable=False),
        blank("url"),
        sa.Column("created", TIME, server_default=NOW, nullable=False),
        sa.Column("changed", TIME, server_default=NOW, nullable=False),
        sa.CheckConstraint(
            "state IN ('open', 'pending', 'paid', 'failed', 'expired', 'partly refunded', "
            "'refunded', 'disputed', 'charged back', 'mismatched')",
            name=op.f("ck_checkouts_state"),
        ),
        sa.CheckConstraint("credits > 0", name=op.f("ck_checkouts_credits")),
        sa.CheckConstraint("amount > 0", name=op.f("ck_checkouts_amount")),
        sa.CheckConstraint(
            "granted >= 0 AND granted <= credits", name=op.f("ck_checkouts_granted")
        ),
        sa.CheckConstraint(
            "taken_back >= 0 AND taken_back <= granted", name=op.f("ck_checkouts_taken_back")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkouts")),
    )
    op.create_index("ix_checkouts_owner", "checkouts", ["owner", "id"])
    op.create_index("ix_checkouts_state", "checkouts", ["state", "id"])
    op.create_index(
        "ix_checkouts_payment", "checkouts", ["payment"], postgresql_where=sa.text("payment <> ''")
    )
    op.create_table(
        "payment_events",
        text("id"),
        text("kind"),
        sa.Column("fact", sa.Text(), nullable=True),
        blank("checkout"),
        blank("payment"),
        blank("subject"),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("live", sa.Boolean(), nullable=True),
        sa.Column("at", TIME, nullable=True),
        sa.Column("received", TIME, server_default=NOW, nullable=False),
        sa.CheckConstraint(
            "fact IN ('paid', 'pending', 'failed', 'expired', 'refunded', 'refunded in all', "
            "'refund failed', 'dispute opened', 'dispute won', 'dispute lost')",
            name=op.f("ck_payment_events_fact"),
        ),
        sa.CheckConstraint(
            "num_nulls(fact, amount, currency, live, at) IN (0, 5)",
            name=op.f("ck_payment_events_whole"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment_events")),
    )
    for column in ("checkout", "payment"):
        op.create_index(
            f"ix_payment_events_{column}",
            "payment_events",
            [column],
            postgresql_where=sa.text(f"{column} <> ''"),
        )
    op.create_table(
        "refunds",
        sa.Column("id", UUID, nullable=False),
        sa.Column("checkout", UUID, nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        text("reason"),
        text("note"),
        text("actor"),
        sa.Column("state", sa.Text(), server_default=sa.text("'asked'"), nullable=False),
        blank("event"),
        blank("problem"),
        sa.Column("created", TIME, server_default=NOW, nullable=False),
        sa.Column("changed", TIME, server_default=NOW, nullable=False),
        sa.CheckConstraint(
            "reason IN ('requested', 'duplicate', 'fraudulent')", name=op.f("ck_refunds_reason")
        ),
        sa.CheckConstraint("state IN ('asked', 'made', 'refused')", name=op.f("ck_refunds_state")),
        sa.CheckConstraint("amount > 0", name=op.f("ck_refunds_amount")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refunds")),
        sa.ForeignKeyConstraint(["checkout"], ["checkouts.id"], name=op.f("fk_refunds_checkout")),
    )
    op.create_index("ix_refunds_checkout", "refunds", ["checkout", "id"])
    op.create_index(
        "ix_refunds_asked", "refunds", ["id"], postgresql_where=sa.text("state = 'asked'")
    )
    op.execute(RULES)


def downgrade() -> None:
    """To credits that cannot be bought."""
    for table in ("refunds", "payment_events", "checkouts"):
        op.drop_table(table)
    op.execute("DROP FUNCTION refuse_payment_change")
