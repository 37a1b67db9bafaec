"""What is to be done now and then has its turns, and who owes is found by an index."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

TIME = sa.DateTime(timezone=True)
NOW = sa.text("statement_timestamp()")


def upgrade() -> None:
    """From nothing being done by itself but by sweeps."""
    op.create_table(
        "schedule",
        sa.Column("task", sa.Text(), nullable=False),
        sa.Column("due", TIME, server_default=NOW, nullable=False),
        sa.Column("number", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("began", TIME, server_default=NOW, nullable=False),
        sa.Column("until", TIME, nullable=True),
        sa.Column("last", TIME, nullable=True),
        sa.PrimaryKeyConstraint("task", name=op.f("pk_schedule")),
    )
    op.create_index(
        "ix_ledger_accounts_debt",
        "ledger_accounts",
        ["account"],
        postgresql_where=sa.text("debt > 0"),
    )
    op.create_index(
        "ix_checkouts_unpaid",
        "checkouts",
        ["id"],
        postgresql_where=sa.text("state IN ('open', 'pending')"),
    )


def downgrade() -> None:
    """To checkouts and their refunds."""
    op.drop_index("ix_checkouts_unpaid", "checkouts")
    op.drop_index("ix_ledger_accounts_debt", "ledger_accounts")
    op.drop_table("schedule")
