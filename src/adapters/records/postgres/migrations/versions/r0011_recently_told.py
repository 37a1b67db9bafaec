"""Checkouts and facts are found by when they were written, to be compared with the provider's."""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """From looking through all of them."""
    op.create_index("ix_checkouts_changed", "checkouts", ["changed"])
    op.create_index("ix_payment_events_received", "payment_events", ["received"])


def downgrade() -> None:
    """To finding them by id."""
    op.drop_index("ix_payment_events_received", "payment_events")
    op.drop_index("ix_checkouts_changed", "checkouts")
