"""A doorbell over PostgreSQL's LISTEN and NOTIFY: nothing to run besides the database.

A notification reaches everybody who listens at that moment, and nobody later
(https://www.postgresql.org/docs/current/sql-notify.html). So whoever begins to
listen looks once by itself, and again whenever its connection was lost. Within
one database there is one bell: environments do not hear each other. A listener
needs a session of its own, which a pooler in transaction mode does not give.
"""

import os
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Protocol
from weakref import WeakSet

import psycopg

from adapters.dispatch import Outage, answered
from custories_core.errors import Unavailable
from custories_core.ports.dispatch import Answer, Doorbell

CHANNEL = "custories"
HEARKEN = 0.5  # seconds of listening between two looks at `stopping`
CONNECT_TIMEOUT = 2
UNSENT_TIMEOUT = 2000  # milliseconds until a network that swallows what is sent counts as gone
OUT_OF_REACH = (
    "The database cannot be told of the job now. Nothing needs to be done: the sweep will find it."
)

Connection = psycopg.Connection[tuple[object, ...]]


class Settings(Protocol):
    """What this doorbell needs: a libpq URL, `postgresql://…`, as psycopg takes it."""

    @property
    def database_url(self) -> str: ...


class NotifyDoorbell:
    """Rings over one connection that all threads of a process share; each listener has its own."""

    def __init__(self, database_url: str) -> None:
        self._url = database_url
        self._lock = threading.Lock()
        self._line: Connection | None = None
        self._lost = float("-inf")
        _doorbells.add(self)

    def ring(self, *jobs: str) -> None:
        """Notify all who listen. Raises Unavailable, two seconds after an attempt to connect."""
        came = time.monotonic()
        with self._lock:
            if came < self._lost:
                # Found out while this one waited for its turn: it need not find out once more.
                raise Unavailable(OUT_OF_REACH)
            try:
                self._notify(jobs)
            except psycopg.Error as error:
                self._hang_up()
                self._lost = time.monotonic()
                raise Unavailable(OUT_OF_REACH) from error

    def listen(self, answer: Answer, stopping: Callable[[], bool]) -> None:
        """Answer once at the start, after each notification, and after each lost connection."""
        outage = Outage("The database that rings")
        while not stopping():
            try:
                with _connect(self._url, "custories listener") as line:
                    line.execute(f"LISTEN {CHANNEL}".encode())
                    # Only from here on is it kept what is rung. What came before was missed.
                    rung = True
                    while not stopping():
                        if rung:
                            answered(answer)
                        rung = _rung(line)
                        outage.over()
            except psycopg.Error as error:
                outage.wait(error, stopping)

    def close(self) -> None:
        """Give up the connection for ringing. The next ring opens another."""
        with self._lock:
            self._hang_up()

    def __del__(self) -> None:
        self._hang_up()

    def _notify(self, jobs: Sequence[str]) -> None:
        if self._line is not None:
            try:
                return self._say(self._line, jobs)
            except psycopg.Error:
                # Most often the server was restarted since. Once is enough to find out.
                self._hang_up()
        self._line = _connect(self._url, "custories bell")
        # A notification has nothing that must outlive a crash, yet its commit would wait for
        # the disk, and all who ring in this process behind it.
        self._line.execute("SET synchronous_commit = off")
        return self._say(self._line, jobs)

    @staticmethod
    def _say(line: Connection, jobs: Sequence[str]) -> None:
        said = (CHANNEL, list(jobs))
        line.execute("SELECT pg_notify(%s, id) FROM unnest(%s::text[]) AS id", said)

    def _hang_up(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            with suppress(psycopg.Error):
                line.close()

    def _begin_anew(self) -> None:
        """In a child after a fork: the connection is the parent's, and so may be who has the lock.

        Closing the connection would end the parent's session, so it is only put aside.
        """
        if self._line is not None:
            _of_parents.append(self._line)
        self._line = None
        self._lock = threading.Lock()


def build(settings: Settings) -> Doorbell:
    """The doorbell of the database that the settings name. Connects when it is first used."""
    return NotifyDoorbell(settings.database_url)


def _connect(url: str, name: str) -> Connection:
    return psycopg.connect(
        url,
        autocommit=True,
        prepare_threshold=None,  # a pooler in between may hand each statement to another session
        application_name=name,
        connect_timeout=CONNECT_TIMEOUT,
        tcp_user_timeout=UNSENT_TIMEOUT,
        # A listener sends nothing: without these it would not notice that its server is gone.
        keepalives=1,
        keepalives_idle=15,
        keepalives_interval=5,
        keepalives_count=3,
    )


def _rung(line: Connection) -> bool:
    """Whether a notification came within HEARKEN seconds; takes all that are there by then."""
    if not list(line.notifies(timeout=HEARKEN, stop_after=1)):
        return False
    while list(line.notifies(timeout=0)):
        pass
    return True


_doorbells: WeakSet[NotifyDoorbell] = WeakSet()
_of_parents: list[Connection] = []


def _begin_anew() -> None:
    for doorbell in list(_doorbells):
        doorbell._begin_anew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_anew)
