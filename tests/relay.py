"""A relay for tests: it stands between clients and PostgreSQL, and holds up what they say."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psycopg


class Relay:
    """Carries bytes to a server on a Unix socket and back, until it is told to `halt`."""

    def __init__(self, url: str) -> None:
        with psycopg.connect(url) as connection:
            its = connection.info
            self._there = f"{its.host}/.s.PGSQL.{its.port}"
            user, database = its.user, its.dbname
        self._door = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"postgresql://{user}@127.0.0.1:{self._door.getsockname()[1]}/{database}"
        self._going = threading.Event()
        self._going.set()
        self._ends = [self._door]
        self._begin(self._answer)

    def halt(self) -> None:
        """Connections stand and new ones are taken, but nothing arrives any more."""
        self._going.clear()

    def resume(self) -> None:
        """What was held up arrives."""
        self._going.set()

    def close(self) -> None:
        """End every connection."""
        self.resume()
        for end in self._ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        self._door.close()

    def _begin(self, *work: object) -> None:
        threading.Thread(target=_until_it_ends, args=work, daemon=True).start()

    def _answer(self) -> None:
        while True:
            client, _ = self._door.accept()
            server = socket.socket(socket.AF_UNIX)
            self._ends += [client, server]
            server.connect(self._there)
            self._begin(self._carry, client, server)
            self._begin(self._carry, server, client)

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        with one:
            while some := one.recv(65536):
                self._going.wait()
                other.sendall(some)
            other.shutdown(socket.SHUT_RDWR)


def _until_it_ends(work: object, *given: object) -> None:
    with suppress(OSError):
        work(*given)  # type: ignore[operator]


@contextmanager
def relay(url: str) -> Iterator[Relay]:
    """A relay to the database at the URL, which ends afterwards."""
    made = Relay(url)
    try:
        yield made
    finally:
        made.close()
