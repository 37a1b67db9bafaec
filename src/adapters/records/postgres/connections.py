"""Connections of threads: a pool of them, each checked as it is taken, without a round trip.

Sessions keep prepared statements and time limits, so a pooler between here and
the server has to give whole sessions; one that gives transactions only does not do.
"""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Self, TypeVar

import msgspec
import psycopg
from psycopg.abc import PQGen, PQGenConn
from psycopg.types.json import set_json_dumps, set_json_loads
from psycopg.types.string import TextLoader

from .faults import out_of_reach, telling
from .sessions import IDLE, Session

T = TypeVar("T")
C = TypeVar("C", bound="Bounded")

CONNECT_SECONDS = 2
"""The least that libpq takes. What waits for a connection before that waits less."""
GREETING_SECONDS = 1.7
"""How long a connection may take to be made where somebody waits for an answer."""
POOL_SECONDS = 1.0
LOCK_SECONDS = 1.5
STATEMENT_SECONDS = 1.7
ANSWER_SECONDS = 1.9
"""How long to wait for a server that says nothing, not even that the time is over."""
IDLE_SECONDS = 15.0
HOURS = 12 * 3600.0
"""How long reading everything may take."""

REACH: dict[str, Any] = {
    "connect_timeout": str(CONNECT_SECONDS),
    # A peer that is gone without a word is noticed; on Unix sockets these say nothing.
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "2",
    "tcp_user_timeout": "2000",
    "application_name": "custories",
}


def session(statement: float, lock: float = LOCK_SECONDS, idle: float = IDLE_SECONDS) -> str:
    """Sets up a session: its limits in seconds, and times told in UTC."""
    return (
        f"SET statement_timeout = {int(statement * 1000)};"
        f"SET lock_timeout = {int(lock * 1000)};"
        f"SET idle_in_transaction_session_timeout = {int(idle * 1000)};"
        "SET timezone = 'UTC'"
    )


def stands(connection: psycopg.Connection[Any]) -> bool:
    """Whether the server has not ended an idle connection, as far as it was told."""
    if connection.closed:
        return False
    try:
        # Twice: what is read first may be the server's farewell, and only then the end.
        connection.pgconn.consume_input()
        connection.pgconn.consume_input()
    except psycopg.OperationalError:
        return False
    return not connection.closed


class Bounded(psycopg.Connection[Any]):
    """A connection that is given up when its server does not answer in time.

    The server ends by itself what takes too long; this is for one that hangs.
    """

    session: Session

    patience = ANSWER_SECONDS
    """Seconds for which a server may say nothing."""

    @classmethod
    def _connect_gen(cls, conninfo: str = "") -> PQGenConn[Self]:
        """Psycopg's, which would let a server hang for the two seconds in which we answer."""
        until = time.monotonic() + GREETING_SECONDS
        connecting = super()._connect_gen(conninfo)
        try:
            wanted = next(connecting)
            while True:
                ready = yield wanted
                if time.monotonic() > until:
                    raise psycopg.errors.ConnectionTimeout("the server says nothing")
                wanted = connecting.send(ready)
        except StopIteration as end:
            made: Self = end.value
            return made

    def wait(self, gen: PQGen[T], interval: float = 0.1, timeout: float | None = None) -> T:
        """See psycopg, which waits for ever unless it is told otherwise."""
        try:
            return super().wait(gen, interval, timeout or self.patience)
        except psycopg.errors._WaitTimeout:
            self.pgconn.finish()
            raise


@contextmanager
def unhurried(session: Session) -> Iterator[None]:
    """Within the block, a statement may take hours; for those who read everything.

    The server's own limits are off until the transaction ends.
    """
    session.execute("SET LOCAL statement_timeout = 0")
    session.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
    connection = session.connection
    if not isinstance(connection, Bounded):
        yield
        return
    connection.patience = HOURS
    try:
        yield
    finally:
        connection.patience = ANSWER_SECONDS


def connected(kind: type[C], url: str, autocommit: bool = False) -> C:
    """A new connection with a session that is set up."""
    connection = kind.connect(
        url,
        autocommit=True,
        prepare_threshold=0,
        **REACH,
    )
    try:
        connection.execute(session(STATEMENT_SECONDS), prepare=False)
    except BaseException:
        connection.close()
        raise
    connection.autocommit = autocommit
    connection.adapters.register_loader("uuid", TextLoader)
    set_json_loads(msgspec.json.decode, connection)
    set_json_dumps(msgspec.json.encode, connection)
    connection.session = Session(connection)
    return connection


class Connections:
    """Up to `size` connections to the database at `url`, made when they are needed.

    For any number of threads. Not for a forked child: it must have its own. A
    pool of SQLAlchemy's did the same for a tenth of what a unit costs.
    """

    def __init__(self, url: str, size: int) -> None:
        self._url = url
        self._failed = float("-inf")
        self._slots = threading.BoundedSemaphore(size)
        self._free: list[Bounded] = []

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """A session whose transaction is kept when the block ends well, else undone."""
        with self._lent() as connection:
            session = connection.session
            try:
                yield session
                with telling():
                    session.commit()
            except BaseException:
                try:
                    session.rollback()
                except psycopg.Error:
                    connection.close()
                raise

    @contextmanager
    def _lent(self) -> Iterator[Bounded]:
        if not self._slots.acquire(timeout=POOL_SECONDS):
            raise out_of_reach()
        # After a `close` there is another list; what is of the old one is closed as it comes back.
        free = self._free
        try:
            with telling():
                connection = self._idle(free) or self._connect()
            try:
                yield connection
            finally:
                if free is self._free and connection.pgconn.transaction_status == IDLE:
                    free.append(connection)
                else:
                    connection.close()
        finally:
            self._slots.release()

    @staticmethod
    def _idle(free: list[Bounded]) -> Bounded | None:
        with suppress(IndexError):
            while True:
                # The one that was used last: the others may be let go by the server.
                connection = free.pop()
                if stands(connection):
                    return connection
                connection.close()
        return None

    def _connect(self) -> Bounded:
        # Those who waited for a slot while another waited for the server need not wait again.
        if time.monotonic() - self._failed < POOL_SECONDS:
            raise out_of_reach()
        began = time.monotonic()
        try:
            return connected(Bounded, self._url)
        except psycopg.OperationalError:
            if time.monotonic() - began > GREETING_SECONDS / 2:
                self._failed = time.monotonic()
            raise

    def close(self) -> None:
        """Close those that are not in use; the others follow when they are given back."""
        free, self._free = self._free, []
        while free:
            free.pop().close()
