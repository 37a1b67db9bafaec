"""What is old is found by its age, and a removal tells whether it has begun."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """From what is old being looked for among all events."""
    op.create_index("ix_job_events_at", "job_events", ["at"])
    op.add_column("removals", sa.Column("taken", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """To the library and the ledger."""
    op.drop_column("removals", "taken")
    op.drop_index("ix_job_events_at", "job_events")
