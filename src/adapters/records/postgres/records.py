"""The records on PostgreSQL: units on threads, views in an event loop, connections for each."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Protocol, TypeVar

from sqlalchemy.util import greenlet_spawn
from sqlalchemy.util.concurrency import in_greenlet

from . import schema, seal
from .connections import Connections
from .faults import telling
from .grants import grants
from .lines import Lines
from .units import PostgresUnit
from .views import PostgresViews

T = TypeVar("T")


class Settings(Protocol):
    """What is needed of the settings."""

    @property
    def database_url(self) -> str:
        """As libpq takes it: `postgresql://…`."""
        ...

    @property
    def database_pool(self) -> int:
        """The most connections for units of threads, for those of the event loop, and for views."""
        ...

    @property
    def environment(self) -> str:
        """Whose database this has to be; see `seal`."""
        ...


class PostgresRecords:
    """See the port for what it promises.

    Connections are made when they are first needed. They are of the process
    that made them: a child that was forked must build records of its own.
    """

    def __init__(self, url: str, size: int) -> None:
        self._url = url
        self._size = size
        self._connections = Connections(url, size)
        self._lines: Lines | None = None
        self._units: Lines | None = None
        self._views = PostgresViews(self._open_lines)

    @property
    def views(self) -> PostgresViews:
        """For the event loop in which `open` was awaited."""
        return self._views

    def _open_lines(self) -> Lines:
        if self._lines is None:
            raise RuntimeError("views are read after `open` and before `close`")
        return self._lines

    @contextmanager
    def begin(self) -> Iterator[PostgresUnit]:
        """See the port."""
        with self._lenders().transaction() as connection:
            yield PostgresUnit(connection)

    def _lenders(self) -> Lines | Connections:
        return self._units if in_greenlet() and self._units else self._connections

    async def within(self, work: Callable[[], T]) -> T:
        """See the port."""
        return await greenlet_spawn(work)

    async def open(self) -> None:
        """See the port. Asks nothing of the database yet."""
        if self._lines is None:
            self._lines = Lines(self._url, self._size, autocommit=True)
            self._units = Lines(self._url, self._size, autocommit=False)

    async def close(self) -> None:
        """See the port. May be opened again, in another loop too."""
        if self._lines is not None:
            self._lines.close()
            self._lines = None
        if self._units is not None:
            self._units.close()
            self._units = None
        self._connections.close()

    def sealed(self) -> str | None:
        """See the port."""
        return seal.carried(self._url)

    def seal(self, environment: str) -> None:
        """See the port."""
        seal.seal(self._url, environment)

    def revision(self) -> str | None:
        """See the port."""
        return schema.current(self._url)

    def newest(self) -> str:
        """See the port."""
        return schema.newest()

    def upgrade(self) -> None:
        """See the port."""
        schema.upgrade(self._url)

    def downgrade(self, revision: str) -> None:
        """See the port."""
        schema.downgrade(self._url, revision)

    def grants(self, role: str) -> tuple[str, ...]:
        """See the port."""
        return grants(role)

    def now(self) -> datetime:
        """See the port."""
        with self._lenders().transaction() as connection, telling():
            found = connection.execute("SELECT clock_timestamp()").fetchone()
        assert found is not None
        now: datetime = found[0]
        return now


def build(settings: Settings) -> PostgresRecords:
    """The records in the database of the settings."""
    return PostgresRecords(settings.database_url, settings.database_pool)
