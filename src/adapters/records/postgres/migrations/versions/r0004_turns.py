"""When an account was last served is kept with the account: its jobs may be taken away."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

# Nobody's turn comes earlier for having been served before this was kept.
KNOWN = """
UPDATE accounts SET served = last.started
FROM (SELECT owner, max(started) AS started FROM jobs GROUP BY owner) AS last
WHERE accounts.id = last.owner AND last.started IS NOT NULL
"""


def upgrade() -> None:
    """From turns that were known by the jobs."""
    op.add_column("accounts", sa.Column("served", sa.DateTime(timezone=True), nullable=True))
    op.execute(KNOWN)
    op.drop_index("ix_jobs_served", "jobs")


def downgrade() -> None:
    """To what is old being found by its age."""
    op.create_index(
        "ix_jobs_served",
        "jobs",
        ["owner", "started"],
        postgresql_where=sa.text("started IS NOT NULL"),
    )
    op.drop_column("accounts", "served")
