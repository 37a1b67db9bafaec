"""Watching jobs over real connections to a real web process."""

import asyncio
import http.client
import json
import signal
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psycopg
import pytest

from adapters.identity.local import LocalIdentities
from adapters.identity.local import build as build_identities
from adapters.records.postgres import PostgresRecords
from custories_core.jobs import Job, State
from custories_core.people import Principal, Standing
from custories_core.use_cases.accounts import SignIn
from tests.processes import Factory, Running, factory_of, until
from tests.records import migrated, records_at
from tests.servers import Postgres


@dataclass
class Watched:
    """A web process on the records of the test, and whoever watches over it."""

    factory: Factory
    running: Running
    port: int
    identities: LocalIdentities
    opened: ExitStack

    def token(self, subject: str = "ada", seconds: float = 600) -> str:
        return self.identities.issue(subject, Standing.USER, seconds)

    def who(self, subject: str = "ada") -> Principal:
        return SignIn(self.factory.house.records)(self.identities.identify(self.token(subject)))

    def open(
        self, path: str, token: str | None = None, after: object = None
    ) -> http.client.HTTPResponse:
        """Send a request; the answer may be read until the test is over."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        self.opened.callback(connection.close)
        headers = {"Authorization": f"Bearer {token or self.token()}"}
        if after is not None:
            headers["Last-Event-ID"] = str(after)
        connection.request("GET", path, headers=headers)
        return self.opened.enter_context(connection.getresponse())

    def streams(self) -> int:
        """How many streams are open, by the figures."""
        for line in self.open("/metrics").read().decode().splitlines():
            if line.startswith("custories_event_streams "):
                return int(float(line.split()[1]))
        raise AssertionError("nothing is told of streams")


def asked(watched: Watched, subject: str = "ada") -> Job:
    """A pending job of somebody who has tokens."""
    house = watched.factory.house
    who = watched.who(subject)
    book = house.book(who)
    return house.ask(who, house.chapters(book.id)[0].id)


def events(text: str) -> list[tuple[int, dict[str, Any]]]:
    """The events of a stream: their numbers and what they say."""
    found = []
    for block in text.split("\n\n"):
        lines = dict(line.split(": ", 1) for line in block.splitlines() if line)
        if lines.get("event") == "job":
            found.append((int(lines["id"]), json.loads(lines["data"])))
    return found


@contextmanager
def watched_on(records: PostgresRecords, url: str, folder: Path) -> Iterator[Watched]:
    """A web process on these records."""
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port: int = free.getsockname()[1]
    # Few connections, so that streams that held one each would be seen.
    place = {"CUSTORIES_PORT": str(port), "CUSTORIES_DATABASE_POOL": "4"}
    with ExitStack() as stack, factory_of(records, url, folder, place) as factory:
        identities = build_identities(
            SimpleNamespace(environment="local", local_identity_folder=folder / "state/identity")
        )
        with factory.running("-m", "entrypoints.http.serving") as running:
            opened = stack.enter_context(ExitStack())
            watched = Watched(factory, running, port, identities, opened)

            def ready() -> bool:
                assert running.process.poll() is None, running.log.read_text()
                try:
                    return watched.open("/health/ready").status == 200
                except OSError:
                    return False

            until(ready, 30, running.log.read_text)
            yield watched


@pytest.fixture
def watched(records: PostgresRecords, records_url: str, tmp_path: Path) -> Iterator[Watched]:
    with watched_on(records, records_url, tmp_path) as watched:
        yield watched


def test_a_job_is_watched_from_its_beginning_to_its_end(watched: Watched) -> None:
    job = asked(watched)
    path = f"/v1/jobs/{job.id}/events"
    answer = watched.open(path)
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/event-stream"
    assert answer.headers["cache-control"] == "private, no-store"
    assert answer.readline() == b"retry: 2000\n"
    assert watched.streams() == 1
    worker = threading.Thread(target=watched.factory.house.work)
    worker.start()
    text = answer.read().decode()
    worker.join()
    told = events(text)
    assert [number for number, _ in told] == list(range(1, len(told) + 1))
    states = [event["state"] for _, event in told]
    assert (states[0], states[-1]) == ("pending", "completed")
    assert states.count("completed") == 1
    steps = {event["step"] for _, event in told}
    assert {"write", "illustrate"} <= steps
    last = told[-1][1]
    assert (last["pages_done"], last["pages"], last["reason"]) == (2, 2, None)
    until(lambda: watched.streams() == 0, 5)
    # Whoever comes back is told the rest, and when there is none, that there is none.
    half = len(told) // 2
    assert events(watched.open(path, after=half).read().decode()) == told[half:]
    ended = watched.open(path, after=len(told))
    assert (ended.status, ended.read()) == (204, b"")
    for wrong in ("x", "-1", str(2**31), "1.5"):
        assert watched.open(path, after=wrong).status == 400
    assert watched.open(path, watched.token("eve")).status == 404


def test_a_stream_ends_with_its_token_and_with_its_reader(watched: Watched) -> None:
    path = f"/v1/jobs/{asked(watched).id}/events"
    began = time.monotonic()
    answer = watched.open(path, watched.token(seconds=2))
    assert events(answer.read().decode())[0][1]["state"] == "pending"
    assert 1 < time.monotonic() - began < 5
    leaving = socket.create_connection(("127.0.0.1", watched.port))
    ask = f"GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {watched.token()}\r\n\r\n"
    leaving.sendall(ask.encode())
    assert b"200 OK" in leaving.recv(1000)
    assert watched.streams() == 1
    leaving.close()
    until(lambda: watched.streams() == 0, 5)


def test_two_hundred_streams_are_one_question_and_end_at_once(watched: Watched) -> None:
    jobs = {f"reader {n}": asked(watched, f"reader {n}") for n in range(10)}
    asks = [
        (
            f"GET /v1/jobs/{job.id}/events HTTP/1.1\r\nHost: x\r\n"
            f"Authorization: Bearer {watched.token(who)}\r\n\r\n"
        ).encode()
        for who, job in jobs.items()
    ]

    told: list[bytes] = []

    async def one(ask: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", watched.port)
        writer.write(ask)
        try:
            begun = await reader.readuntil(b'"state":"pending"')
            told.append(ask)
            return begun + await reader.read(-1)
        finally:
            writer.close()

    async def all_of_them() -> tuple[list[bytes], float]:
        reading = [asyncio.create_task(one(ask)) for ask in asks for _ in range(20)]
        await asyncio.to_thread(until, lambda: watched.streams() == len(told) == 200, 10)
        with watched.factory.house.records.begin() as unit:
            kept = [unit.jobs.get(job.id) for job in jobs.values()]
        assert {job.state for job in kept} == {State.PENDING}
        # Each of them has as many as one account may have.
        path, token = f"/v1/jobs/{jobs['reader 0'].id}/events", watched.token("reader 0")
        assert (await asyncio.to_thread(watched.open, path, token)).status == 503
        connections = await asyncio.to_thread(_connections, watched.factory)
        assert connections < 30
        began = time.monotonic()
        watched.running.process.send_signal(signal.SIGTERM)
        answers = await asyncio.gather(*reading)
        return answers, time.monotonic() - began

    answers, seconds = asyncio.run(all_of_them())
    assert seconds < 5
    assert all(b'"state":"pending"' in answer for answer in answers)
    # Each was ended in good order: with the last, empty chunk.
    assert all(answer.endswith(b"0\r\n\r\n") for answer in answers)
    assert watched.running.process.wait(10) == 0


def _connections(factory: Factory) -> int:
    """How many connections the database has."""
    with psycopg.connect(factory.environment["CUSTORIES_DATABASE_URL"]) as connection:
        found = connection.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        ).fetchone()
    assert found is not None
    return int(found[0])


@pytest.mark.drills
def test_a_stream_outlives_a_restart_of_the_database(
    own_postgres: Postgres, tmp_path: Path
) -> None:
    with (
        migrated(own_postgres).copy() as url,
        records_at(url) as records,
        watched_on(records, url, tmp_path) as watched,
    ):
        job = asked(watched)
        answer = watched.open(f"/v1/jobs/{job.id}/events")
        answer.readline()
        own_postgres.stop("immediate")
        time.sleep(1.0)
        assert watched.open("/health/ready").status == 503
        own_postgres.start()
        until(lambda: watched.open("/health/ready").status == 200, 5)
        watched.factory.house.cancel(watched.who(), job.id)
        told = events(answer.read().decode())
        assert [event["state"] for _, event in told] == ["pending", "failed"]
        assert told[-1][1]["reason"] == "It was cancelled."
