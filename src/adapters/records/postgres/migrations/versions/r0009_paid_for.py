"""What a job cost when it was asked for, and which of a page's pictures was paid for, are kept."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

NONE = sa.text("0")


def upgrade() -> None:
    """From outages: jobs cost what they did, and pages have the pictures that were asked for."""
    op.add_column(
        "jobs", sa.Column("full_price", sa.Integer(), server_default=NONE, nullable=False)
    )
    op.create_check_constraint(op.f("ck_jobs_full_price"), "jobs", "full_price >= 0")
    op.execute("UPDATE jobs SET full_price = price WHERE price > 0")
    op.add_column("pages", sa.Column("drawn", sa.Integer(), server_default=NONE, nullable=False))
    op.execute("UPDATE pages SET drawn = take WHERE take > 0")


def downgrade() -> None:
    """To a job that is waiting for what is away."""
    op.drop_column("pages", "drawn")
    op.drop_constraint(op.f("ck_jobs_full_price"), "jobs")
    op.drop_column("jobs", "full_price")
