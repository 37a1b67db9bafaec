"""Records whose server ends connections, stops, hangs and comes back."""

import asyncio
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest

from adapters.records.postgres import PostgresRecords
from custories_core.errors import Unavailable
from custories_core.library import BookEntry
from custories_core.ports.records import Once
from tests.contracts.records import Library, identity, library, made, seen
from tests.records import migrated, records_at
from tests.servers import Postgres

pytestmark = pytest.mark.drills

BOUND = 2.5
"""Two seconds, and what a busy machine adds."""


@contextmanager
def unavailable() -> Iterator[None]:
    """What the block asks for cannot be had, and it is told so in time."""
    began = time.monotonic()
    with pytest.raises(Unavailable) as told:
        yield
    assert time.monotonic() - began < BOUND
    assert told.value.retry_after
    assert "://" not in str(told.value)


def end_others(url: str) -> int:
    """Ends every other connection to the database."""
    with psycopg.connect(url, autocommit=True) as connection:
        ended = connection.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        ).fetchall()
        while connection.execute(
            "SELECT 1 FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        ).fetchone():
            time.sleep(0.005)
    return len(ended)


def recovered(do: Callable[[], object], within: float = 5.0) -> float:
    """How long it takes until something passes again."""
    began = time.monotonic()
    while True:
        try:
            do()
        except Unavailable:
            assert time.monotonic() - began < within
            time.sleep(0.05)
        else:
            return time.monotonic() - began


def test_a_connection_that_ends_in_a_unit_leaves_nothing_half_kept(
    records: PostgresRecords, records_url: str
) -> None:
    mine = made(records)
    for round in range(20):
        kept: list[BookEntry] = []

        def write(round: int = round, kept: list[BookEntry] = kept) -> None:
            with records.begin() as unit:
                once = Once(mine.account.id, f"key {round}", "f")
                kept.append(unit.books.add(BookEntry(mine.account.id, {"n": round})))
                assert end_others(records_url) >= 1
                if round % 2:
                    unit.keep_answer(once, 1)

        with unavailable():
            write()
        with records.begin() as unit:
            assert len(kept) == 1
            assert unit.books.of(mine.account.id) == (mine.book,)
            assert unit.answer(Once(mine.account.id, f"key {round}", "f")) is None


def test_idle_connections_that_ended_cost_no_error(
    records: PostgresRecords, records_url: str
) -> None:
    mine = made(records)

    async def look() -> None:
        await records.open()
        await asyncio.gather(*(records.views.account(mine.account.id) for _ in range(16)))
        for _ in range(5):
            assert end_others(records_url) >= 2
            with records.begin() as unit:
                assert unit.accounts.get(mine.account.id) == mine.account
            found = await asyncio.gather(
                *(records.views.account(mine.account.id) for _ in range(16))
            )
            assert found == [mine.account] * 16
        await records.close()

    asyncio.run(look())


@pytest.fixture
def own_records(own_postgres: Postgres) -> Iterator[tuple[Postgres, PostgresRecords, Library]]:
    """A server of the test's own, with records in it."""
    with migrated(own_postgres).copy() as url, records_at(url, 4) as records:
        yield own_postgres, records, made(records)
        own_postgres.start()


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_a_server_that_stops_is_told_of_and_found_again(
    own_records: tuple[Postgres, PostgresRecords, Library], mode: str
) -> None:
    server, records, mine = own_records

    def unit() -> None:
        with records.begin() as unit:
            assert unit.accounts.get(mine.account.id) == mine.account

    async def outage() -> None:
        await records.open()
        views = records.views
        assert await views.book(mine.book.id, mine.account.id) == mine.book
        server.stop(mode)
        for _ in range(3):
            with unavailable():
                await views.book(mine.book.id, mine.account.id)
            with unavailable():
                await views.ready()
            with unavailable():
                unit()
        server.start()
        began = time.monotonic()
        while time.monotonic() - began < 5.0:
            try:
                assert await views.book(mine.book.id, mine.account.id) == mine.book
                break
            except Unavailable:
                await asyncio.sleep(0.05)
        else:
            pytest.fail("the views did not recover")
        assert recovered(unit) < 5.0
        await records.close()

    asyncio.run(outage())


def test_a_server_that_hangs_is_told_of(
    own_records: tuple[Postgres, PostgresRecords, Library],
) -> None:
    """Nothing is refused and nothing answered, as when a cable is pulled."""
    server, records, mine = own_records

    def unit() -> None:
        with records.begin() as unit:
            assert unit.accounts.get(mine.account.id) == mine.account

    async def hang() -> None:
        await records.open()
        views = records.views
        await asyncio.gather(*(views.account(mine.account.id) for _ in range(4)))
        pids = backends(server)
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        try:
            with unavailable():
                await views.account(mine.account.id)
            with unavailable():
                await asyncio.gather(*(views.account(mine.account.id) for _ in range(12)))
            with unavailable():
                await asyncio.to_thread(unit)
        finally:
            for pid in pids:
                os.kill(pid, signal.SIGCONT)
        assert await views.account(mine.account.id) == mine.account
        recovered(unit)
        await records.close()

    asyncio.run(hang())


def backends(server: Postgres) -> list[int]:
    """The processes of a server, the one that takes connections first."""
    main = int((Path(server.server.pgdata) / "postmaster.pid").read_text().splitlines()[0])
    with psycopg.connect(server.url()) as connection:
        rows = connection.execute(
            "SELECT pid FROM pg_stat_activity WHERE datname <> current_database()"
        ).fetchall()
    return [main, *(pid for (pid,) in rows)]


def test_a_server_that_takes_connections_and_says_nothing_is_told_of() -> None:
    with closing(socket.create_server(("127.0.0.1", 0), backlog=64)) as deaf:
        url = f"postgresql://nobody@127.0.0.1:{deaf.getsockname()[1]}/none"
        with records_at(url, 2) as records:
            told: list[float] = []

            def ask() -> None:
                began = time.monotonic()
                with pytest.raises(Unavailable), records.begin():
                    pass
                told.append(time.monotonic() - began)

            threads = [threading.Thread(target=ask) for _ in range(6)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(10)
            assert len(told) == 6
            assert max(told) < BOUND
            assert min(told) < 2.0, "who waits for the server alone, and for no other"
            with unavailable():
                seen(records, lambda views: views.ready())


def test_who_waits_too_long_for_somebody_else_may_try_again(records: PostgresRecords) -> None:
    mine = made(records)
    with records.begin() as unit:
        unit.books.get(mine.book.id)

        def wait() -> None:
            with records.begin() as other:
                other.books.get(mine.book.id)

        with unavailable():
            wait()
        assert unit.books.get(mine.book.id) == mine.book


def test_a_deadlock_is_told_of_and_the_other_goes_on(records: PostgresRecords) -> None:
    one, two = made(records, "ada"), made(records, "ben")
    meet = threading.Barrier(2)
    ends: list[str] = []

    def cross(first: str, second: str) -> None:
        try:
            with records.begin() as unit:
                unit.books.get(first)
                meet.wait()
                unit.books.get(second)
            ends.append("kept")
        except Unavailable:
            ends.append("unavailable")

    pairs = ((one.book.id, two.book.id), (two.book.id, one.book.id))
    threads = [threading.Thread(target=cross, args=pair) for pair in pairs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert sorted(ends) == ["kept", "unavailable"]


def test_a_full_pool_is_told_of(records_url: str) -> None:
    with records_at(records_url, 1) as records, records.begin() as unit:
        library(unit)

        def another() -> None:
            with records.begin() as other:
                other.sign_in(identity("eva"))

        with unavailable():
            another()
