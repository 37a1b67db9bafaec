"""Records to test with: each test has a database of its own, copied from one that was migrated."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial, wraps
from typing import Any, TypeVar
from uuid import uuid4

import pytest
from sqlalchemy.util import await_

from adapters.records.postgres import PostgresRecords, build, schema, seal
from custories_core.ports.records import Views
from tests.servers import Postgres

T = TypeVar("T")
Suite = TypeVar("Suite", bound=type)


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


def in_the_loop(suite: Suite) -> Suite:
    """Has each test of a contract that is inherited run in an event loop, by `Records.within`.

    Who do something `at_once` do it within the loop too, and views are `seen` there.
    """
    for name in dir(suite):
        if name.startswith("test_"):
            setattr(suite, name, _in_the_loop(getattr(suite, name)))
    return suite


def _in_the_loop(test: Callable[..., None]) -> Callable[..., None]:
    @wraps(test)
    def looped(self: object, records: PostgresRecords, **given: Any) -> None:
        with pytest.MonkeyPatch.context() as here:
            here.setitem(test.__globals__, "at_once", partial(_at_once, records))
            here.setitem(test.__globals__, "seen", _seen)
            asyncio.run(within(records, partial(test, self, records, **given)))

    return looped


def _at_once(records: PostgresRecords, number: int, do: Callable[[int], T]) -> list[T]:
    return await_(asyncio.gather(*(records.within(partial(do, n)) for n in range(number))))


def _seen(records: PostgresRecords, look: Callable[[Views], Awaitable[T]]) -> T:
    return await_(look(records.views))


async def within(records: PostgresRecords, work: Callable[[], T]) -> T:
    """What `work` gives within this loop, for which the records are open no longer than that."""
    await records.open()
    try:
        return await records.within(work)
    finally:
        await records.close()
