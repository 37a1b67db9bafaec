"""Records in a real PostgreSQL: the contract, and what threads, processes and SQL do to it."""

from collections.abc import Iterator

import pytest

from adapters.records.postgres import PostgresRecords
from tests.contracts.records import RecordsContract
from tests.records import records_at


class TestPostgresRecords(RecordsContract):
    """The contract, on a database of its own for each test."""

    @pytest.fixture
    def records(self, records_url: str) -> Iterator[PostgresRecords]:
        with records_at(records_url) as made:
            yield made
