"""The embedded database is shared by processes, and ends with the last of them."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import psycopg
import pytest

from entrypoints.embedded import programs

CODE = """
import sys
from pathlib import Path
from entrypoints.embedded import database
print(database(Path(sys.argv[1])), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def state() -> Iterator[Path]:
    # Not below pytest's folder: the server runs as another user when we are root.
    folder = Path(tempfile.mkdtemp(prefix="custories-state-"))
    yield folder
    for process in servers(folder):
        with suppress(psutil.NoSuchProcess):
            process.kill()
    shutil.rmtree(folder, ignore_errors=True)


def servers(state: Path) -> list[psutil.Process]:
    """The servers that run in the folder."""
    return [
        process
        for process in psutil.process_iter(["cmdline"])
        if f"{state}/postgres" in (process.info["cmdline"] or [])
    ]


class User:
    """A process that uses the database until it is told to end."""

    def __init__(self, state: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", CODE, str(state)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def url(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def end(self) -> None:
        self.process.communicate("", timeout=30)
        assert self.process.returncode == 0

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=30)


def test_processes_share_one_server_that_the_last_one_stops(state: Path) -> None:
    users = [User(state) for _ in range(3)]
    (url,) = {user.url() for user in users}
    assert len(servers(state)) == 1
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE kept (what int)")
    for user in users[:2]:
        user.end()
    with psycopg.connect(url) as connection:
        connection.execute("INSERT INTO kept VALUES (1)")
    users[2].end()
    assert servers(state) == []

    killed = User(state)
    with psycopg.connect(killed.url()) as connection:
        assert connection.execute("SELECT * FROM kept").fetchall() == [(1,)]
    killed.kill()
    time.sleep(0.1)
    assert len(servers(state)) == 1

    last = User(state)
    assert last.url() == url
    last.end()
    assert servers(state) == [], "the one that was killed counts no more"


def test_the_address_is_printed_and_the_server_held_until_ctrl_c(state: Path) -> None:
    mine = {name: value for name, value in os.environ.items() if not name.startswith("CUSTORIES_")}
    command = [sys.executable, "-m", "entrypoints.cli", "db", "url"]
    environment = {**mine, "CUSTORIES_STATE_FOLDER": str(state)}
    holding = subprocess.Popen(
        [*command, "--hold"], env=environment, stdout=subprocess.PIPE, text=True
    )
    try:
        assert holding.stdout is not None
        url = holding.stdout.readline().strip()
        # Whoever asks for the address meanwhile does not take the server down with it.
        asked = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30)
        assert asked.stdout == f"{url}\n"
        dump = [programs() / "pg_dump", "--schema-only", url]
        assert b"PostgreSQL database dump" in subprocess.check_output(dump)
        holding.send_signal(signal.SIGINT)
        assert holding.wait(30) == 0
    finally:
        holding.kill()
        holding.communicate()
    assert servers(state) == []
