"""A job that found a service away waits for it, behind its owner's jobs that did not."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

BEFORE = (
    "claim", "retry", "complete", "fail", "hand back", "lease lost",
    "quarantine", "cancel", "expire", "rerun",
)  # fmt: skip


def upgrade() -> None:
    """From an outage being a failure."""
    op.add_column(
        "jobs", sa.Column("outages", sa.Integer(), server_default=sa.text("0"), nullable=False)
    )
    _events(*BEFORE[:2], "postpone", *BEFORE[2:])
    _pending("owner", "outages", "id")


def downgrade() -> None:
    """To what is done daily having its turns."""
    _pending("owner", "id")
    _events(*BEFORE)
    op.drop_column("jobs", "outages")


def _events(*words: str) -> None:
    op.drop_constraint("ck_jobs_ended_by", "jobs")
    listed = ", ".join(f"'{word}'" for word in words)
    op.create_check_constraint(op.f("ck_jobs_ended_by"), "jobs", f"ended_by IN ({listed})")


def _pending(*columns: str) -> None:
    op.drop_index("ix_jobs_pending", "jobs")
    op.create_index(
        "ix_jobs_pending", "jobs", columns, postgresql_where=sa.text("state = 'pending'")
    )
