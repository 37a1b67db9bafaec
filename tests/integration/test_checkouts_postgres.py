"""Checkouts in a real PostgreSQL: the contract, and rows that somebody would change in secret."""

from collections.abc import Iterator

import psycopg
import pytest
from psycopg import errors

from adapters.records.postgres import PostgresRecords
from custories_core.checkouts import Refund
from custories_core.payments import Fact, RefundReason
from tests.contracts.checkouts import CheckoutsContract, fact, opened, settled
from tests.records import records_at


class TestPostgresCheckouts(CheckoutsContract):
    """The contract, on a database of its own for each test."""

    @pytest.fixture
    def records(self, records_url: str) -> Iterator[PostgresRecords]:
        with records_at(records_url) as made:
            yield made


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE payment_events SET amount = 1",
        "DELETE FROM payment_events",
        "TRUNCATE payment_events",
        "DELETE FROM refunds",
        "DELETE FROM checkouts",
        "TRUNCATE checkouts, refunds CASCADE",
    ],
)
def test_what_was_told_is_only_ever_added_to(
    records: PostgresRecords, records_url: str, statement: str
) -> None:
    mine = opened(records)
    settled(records, fact(mine, Fact.PAID))
    with records.begin() as unit:
        unit.checkouts.add_refund(Refund(mine.id, 1, RefundReason.REQUESTED, "They asked.", "x"))
    with psycopg.connect(records_url, autocommit=True) as connection:
        with pytest.raises(errors.RestrictViolation):
            connection.execute(statement.encode())
        found = connection.execute("SELECT count(*), min(amount) FROM payment_events").fetchone()
    assert found == (1, 1690)
