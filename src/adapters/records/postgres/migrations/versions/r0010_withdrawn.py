"""A checkout whose account was erased before it was paid grants nothing."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

KNOWN = """
UPDATE checkouts SET withdrawn = true
WHERE granted = 0 AND NOT EXISTS (SELECT FROM accounts WHERE accounts.id = checkouts.owner)
"""


def upgrade() -> None:
    """From what was paid for."""
    op.add_column(
        "checkouts",
        sa.Column("withdrawn", sa.Boolean(), server_default=sa.text("false"), nullable=False),
    )
    op.execute(KNOWN)


def downgrade() -> None:
    """To every checkout granting what is paid for."""
    op.drop_column("checkouts", "withdrawn")
