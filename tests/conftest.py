"""What all tests share: how Hypothesis searches, and the servers that tests run against.

Hypothesis has no clock, for machines differ, and in CI it searches the same way
each time. A search by chance belongs to whoever can look at what it finds; a
change that lands is judged by the same examples as the one before.
"""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from adapters.records.postgres import PostgresRecords
from tests.faults.plugin import pytest_terminal_summary, row
from tests.records import Template, migrated, records_at
from tests.servers import Postgres, Redis, postgres_server, redis_server

__all__ = ["pytest_terminal_summary", "row"]

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(scope="session")
def shared_postgres() -> Iterator[Postgres]:
    """The PostgreSQL server of this process's session. Leave it running."""
    with postgres_server() as server:
        yield server


@pytest.fixture
def database_url(shared_postgres: Postgres) -> Iterator[str]:
    """The libpq URL of a new, empty PostgreSQL database, as psycopg takes it."""
    with shared_postgres.database() as url:
        yield url


@pytest.fixture
def own_postgres() -> Iterator[Postgres]:
    """A PostgreSQL server that the test may stop and restart."""
    with postgres_server() as server:
        yield server


@pytest.fixture(scope="session")
def shared_redis() -> Iterator[Redis]:
    """The Redis server of this process's session. Leave it running."""
    with redis_server() as server:
        yield server


@pytest.fixture
def redis_url(shared_redis: Redis) -> str:
    """The URL of an empty Redis."""
    shared_redis.flush()
    return shared_redis.url


@pytest.fixture
def own_redis() -> Iterator[Redis]:
    """A Redis server that the test may stop, kill, pause and restart."""
    with redis_server() as server:
        yield server


@pytest.fixture(scope="session")
def records_template(shared_postgres: Postgres) -> Template:
    """A migrated database on the shared server, of which each test gets a copy."""
    return migrated(shared_postgres)


@pytest.fixture
def records_url(records_template: Template) -> Iterator[str]:
    """The libpq URL of a migrated and sealed database with nothing in it."""
    with records_template.copy() as url:
        yield url


@pytest.fixture
def records(records_url: str) -> Iterator[PostgresRecords]:
    """The records in a database of the test's own. Close the views where you opened them."""
    with records_at(records_url) as made:
        yield made
