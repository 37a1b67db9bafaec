"""What integration tests share: the service over HTTP."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.records.postgres import PostgresRecords
from tests.integration.http_client import ServiceClient, served


@pytest.fixture
def service(records: PostgresRecords, records_url: str, tmp_path: Path) -> Iterator[ServiceClient]:
    """The whole service with a client, on a database of the test's own."""
    with served(records, records_url, tmp_path) as client:
        yield client
