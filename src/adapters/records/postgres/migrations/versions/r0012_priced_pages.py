"""For how many pages a job was asked for is kept with what it cost."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

NONE = sa.text("0")


def upgrade() -> None:
    """From finding out by the times at which a chapter was changed and asked for."""
    op.add_column(
        "jobs", sa.Column("priced_pages", sa.Integer(), server_default=NONE, nullable=False)
    )
    op.execute(
        "UPDATE jobs SET priced_pages = (c.brief ->> 'pages')::integer FROM chapters AS c "
        "WHERE jobs.chapter = c.id AND jobs.kind = 'chapter' AND c.changed <= jobs.created"
    )


def downgrade() -> None:
    """To those times."""
    op.drop_column("jobs", "priced_pages")
