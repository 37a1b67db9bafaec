"""Records to test with: each test has a database of its own, copied from one that was migrated."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import uuid4

from adapters.records.postgres import PostgresRecords, build, schema, seal
from tests.servers import Postgres


@dataclass(frozen=True)
class DatabaseSettings:
    """What the records need of the settings."""

    database_url: str
    database_pool: int = 16
    environment: str = "local"


@dataclass(frozen=True)
class Template:
    """A migrated and sealed database of a server, to be copied."""

    server: Postgres
    name: str

    @contextmanager
    def copy(self) -> Iterator[str]:
        """The URL of a copy, which is dropped afterwards, whoever uses it still."""
        name = f"test_{uuid4().hex}"
        self.server.execute(f"CREATE DATABASE {name} TEMPLATE {self.name}")
        try:
            yield self.server.url(name)
        finally:
            self.server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def migrated(server: Postgres) -> Template:
    """Makes the template; once per server will do."""
    name = f"template_{uuid4().hex}"
    server.execute(f"CREATE DATABASE {name}")
    schema.upgrade(server.url(name))
    seal.seal(server.url(name), "local")
    return Template(server, name)


@contextmanager
def records_at(url: str, pool: int = 16) -> Iterator[PostgresRecords]:
    """The records in the database at the URL, closed afterwards."""
    records = build(DatabaseSettings(url, pool))
    try:
        yield records
    finally:
        asyncio.run(records.close())
