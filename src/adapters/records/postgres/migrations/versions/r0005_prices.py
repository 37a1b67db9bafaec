"""A job has its price from when it is asked for, and holds its credits until it ends."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

# Nobody but the ledger knows of a hold whose job is gone.
HELD = """
CREATE FUNCTION refuse_removal_of_held() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a job that holds credits is ended before it is removed'
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER jobs_give_back_first BEFORE DELETE ON jobs
    FOR EACH ROW WHEN (OLD.hold IS NOT NULL) EXECUTE FUNCTION refuse_removal_of_held();
"""
NOT_HELD = """
DROP TRIGGER jobs_give_back_first ON jobs;
DROP FUNCTION refuse_removal_of_held();
"""


def upgrade() -> None:
    """From jobs that cost nothing; those that there are go on costing nothing."""
    op.add_column("jobs", sa.Column("run", sa.Integer(), server_default="1", nullable=False))
    op.add_column("jobs", sa.Column("price", sa.Integer(), server_default="0", nullable=False))
    op.add_column("jobs", sa.Column("price_list", sa.Text(), server_default="", nullable=False))
    op.add_column("jobs", sa.Column("hold", sa.Uuid(as_uuid=False), nullable=True))
    op.create_check_constraint(op.f("ck_jobs_run"), "jobs", "run >= 1")
    op.create_check_constraint(op.f("ck_jobs_price"), "jobs", "price >= 0")
    op.create_check_constraint(
        op.f("ck_jobs_hold"),
        "jobs",
        "hold IS NULL OR (price > 0 AND state IN ('pending', 'running'))",
    )
    op.execute(HELD)


def downgrade() -> None:
    """To jobs that cost nothing. Fails where credits are held, which only this schema knows of."""
    op.execute(
        "DO $$ BEGIN IF EXISTS (SELECT FROM jobs WHERE hold IS NOT NULL) THEN "
        "RAISE EXCEPTION 'jobs hold credits: have them end first'; END IF; END $$"
    )
    op.execute(NOT_HELD)
    op.drop_constraint(op.f("ck_jobs_hold"), "jobs")
    op.drop_constraint(op.f("ck_jobs_price"), "jobs")
    op.drop_constraint(op.f("ck_jobs_run"), "jobs")
    for column in ("hold", "price_list", "price", "run"):
        op.drop_column("jobs", column)
