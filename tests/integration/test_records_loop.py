"""Units in an event loop whose server, network or caller goes away: all are told, nobody waits."""

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from typing import Any, TypeVar

import psycopg
import pytest
from sqlalchemy.util import await_

from adapters.records.postgres import PostgresRecords
from adapters.records.postgres.lines import Line
from custories_core.errors import Conflict, Missing, Rejected, Unavailable
from custories_core.library import BookEntry
from custories_core.ports.records import Once, Unit
from tests.contracts.records import Library, made
from tests.integration.test_records_outages import BOUND, end_others, unavailable
from tests.records import migrated, records_at
from tests.relay import relay
from tests.servers import Postgres

SIZE = 4
GAP = 0.3
"""Seconds for which a loop may stand still, beyond those for which the whole machine did."""

T = TypeVar("T")


def in_loop(records: PostgresRecords, work: Callable[[], Awaitable[None]]) -> None:
    """Do `work` in a loop that the records are open in, and which nothing may hold up."""
    longest = {"loop": 0.0, "machine": 0.0}
    done = threading.Event()

    def late(who: str, since: float) -> None:
        longest[who] = max(longest[who], time.monotonic() - since)

    def tick_beside() -> None:
        while not done.is_set():
            began = time.monotonic()
            time.sleep(0.002)
            late("machine", began)

    async def tick() -> None:
        while True:
            began = time.monotonic()
            await asyncio.sleep(0.002)
            late("loop", began)

    async def both() -> None:
        await records.open()
        ticking = asyncio.create_task(tick())
        try:
            await work()
        finally:
            ticking.cancel()
            await records.close()

    beside = threading.Thread(target=tick_beside)
    beside.start()
    try:
        asyncio.run(both())
    finally:
        done.set()
        beside.join()
    assert longest["loop"] < longest["machine"] + GAP


def waited(work: Callable[[], T]) -> T:
    """Have a thread do what would hold up the loop."""
    return await_(asyncio.to_thread(work))


def read(records: PostgresRecords, mine: Library) -> None:
    """A unit that reads."""
    with records.begin() as unit:
        assert unit.books.of(mine.account.id) == (mine.book,)


def write(records: PostgresRecords, mine: Library, meanwhile: Callable[[], object]) -> None:
    """A unit that writes, and something that happens before it ends."""
    with records.begin() as unit:
        unit.books.add(BookEntry(mine.account.id, {}))
        meanwhile()


async def whole(records: PostgresRecords, mine: Library, size: int = SIZE) -> None:
    """There are as many connections as ever, all to be had at once, and nothing was kept."""
    meeting = asyncio.Barrier(size)

    def meet() -> None:
        with records.begin() as unit:
            assert unit.books.of(mine.account.id) == (mine.book,)
            await_(meeting.wait())

    for attempt in range(100):
        try:
            await records.within(partial(read, records, mine))
            break
        except Unavailable:
            assert attempt < 99
            await asyncio.sleep(0.05)
    await asyncio.wait_for(asyncio.gather(*(records.within(meet) for _ in range(size))), BOUND)


async def all_unavailable(records: PostgresRecords, number: int, work: Callable[[], Any]) -> None:
    """So many who do the same at once are all told in time that it cannot be done."""
    with unavailable():
        told = await asyncio.gather(
            *(records.within(work) for _ in range(number)), return_exceptions=True
        )
        assert all(isinstance(one, Unavailable) for one in told), told
        raise told[0]  # type: ignore[misc]


@pytest.fixture
def near(records_url: str) -> Iterator[tuple[PostgresRecords, Library]]:
    """Records with few connections, and a family in them."""
    with records_at(records_url, SIZE) as records:
        yield records, made(records)


@pytest.fixture
def far(records_url: str) -> Iterator[tuple[Any, PostgresRecords, Library]]:
    """Records behind a relay."""
    with relay(records_url) as between, records_at(between.url, SIZE) as records:
        yield between, records, made(records)


def test_a_server_that_says_nothing_any_more_is_told_of(far: Any) -> None:
    between, records, mine = far

    async def work() -> None:
        await whole(records, mine)
        for _ in range(2):
            between.halt()
            # First over connections that stood, then over ones that are not to be had.
            for _ in range(2):
                await all_unavailable(records, 3 * SIZE, partial(read, records, mine))
            between.resume()
            await whole(records, mine)

    in_loop(records, work)


def test_a_unit_in_which_the_server_falls_silent_keeps_nothing(far: Any) -> None:
    between, records, mine = far

    def ask_more() -> None:
        with records.begin() as unit:
            unit.books.add(BookEntry(mine.account.id, {}))
            between.halt()
            unit.books.of(mine.account.id)

    async def work() -> None:
        for _ in range(2):
            await all_unavailable(records, SIZE, ask_more)
            between.resume()
            await whole(records, mine)

    in_loop(records, work)


def test_connections_that_the_server_ended(
    near: tuple[PostgresRecords, Library], records_url: str
) -> None:
    records, mine = near
    end = partial(end_others, records_url)

    def in_the_midst() -> None:
        with records.begin() as unit:
            unit.books.add(BookEntry(mine.account.id, {}))
            waited(end)
            unit.books.of(mine.account.id)

    def before_the_end() -> None:
        with records.begin() as unit:
            unit.books.add(BookEntry(mine.account.id, {}))
            waited(end)

    def before_an_answer_is_kept() -> None:
        with records.begin() as unit:
            unit.keep_answer(Once(mine.account.id, "key", "f"), 1)
            unit.books.add(BookEntry(mine.account.id, {}))
            unit.keep_answer(Once(mine.account.id, "other", "f"), 1)
            waited(end)

    def within_a_statement() -> None:
        with records.begin() as unit:
            unit.books.add(BookEntry(mine.account.id, {}))
            slept(unit, 1.5)

    async def work() -> None:
        for _ in range(3):
            await whole(records, mine)
            assert await asyncio.to_thread(end) >= SIZE, "idle ones"
            await records.within(partial(read, records, mine))
            for unit in (in_the_midst, before_the_end, before_an_answer_is_kept):
                with unavailable():
                    await records.within(unit)
            ended = asyncio.gather(
                all_unavailable(records, SIZE, within_a_statement), asyncio.sleep(0.3)
            )
            await asyncio.sleep(0.3)
            await asyncio.to_thread(end)
            await ended

    in_loop(records, work)
    with records.begin() as unit:
        assert unit.answer(Once(mine.account.id, "key", "f")) is None


def slept(unit: Unit, seconds: float) -> None:
    """Have the server take its time."""
    unit.jobs._run(f"SELECT pg_sleep({seconds})")  # type: ignore[attr-defined]


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_a_server_that_begins_anew(own_postgres: Postgres, mode: str) -> None:
    with migrated(own_postgres).copy() as url, records_at(url, SIZE) as records:
        mine = made(records)
        stop = partial(own_postgres.stop, mode)

        async def work() -> None:
            for _ in range(2):
                await whole(records, mine)
                with unavailable():
                    await records.within(partial(write, records, mine, lambda: waited(stop)))
                await all_unavailable(records, 3 * SIZE, partial(read, records, mine))
                await asyncio.to_thread(own_postgres.start)
                await whole(records, mine)

        in_loop(records, work)


def test_more_units_than_connections(
    near: tuple[PostgresRecords, Library], records_url: str
) -> None:
    records, mine = near

    def lock() -> None:
        with records.begin() as unit:
            unit.books.get(mine.book.id)

    async def work() -> None:
        await asyncio.gather(
            *(records.within(partial(read, records, mine)) for _ in range(20 * SIZE))
        )
        with psycopg.connect(records_url) as holder:
            holder.execute("SELECT FROM books FOR UPDATE")
            # Some wait for the lock, the others for a connection.
            await all_unavailable(records, 6 * SIZE, lock)
        await whole(records, mine)
        await records.within(lock)

    in_loop(records, work)


def test_who_is_cancelled_leaves_nothing_behind(
    near: tuple[PostgresRecords, Library], records_url: str
) -> None:
    records, mine = near

    def sleep() -> None:
        with records.begin() as unit:
            unit.books.add(BookEntry(mine.account.id, {}))
            slept(unit, 0.5)

    def commit() -> None:
        """Its answer is kept, or it is not."""
        with records.begin() as unit:
            unit.books.add(BookEntry(mine.account.id, {}))
            unit.keep_answer(Once(mine.account.id, "key", "f"), 1)

    async def cancelled(work: Callable[[], None], after: float) -> None:
        tasks = [asyncio.create_task(records.within(work)) for _ in range(2 * SIZE)]
        await asyncio.sleep(after)
        for task in tasks:
            task.cancel()
        ends = await asyncio.gather(*tasks, return_exceptions=True)
        assert {type(end) for end in ends} == {asyncio.CancelledError}

    async def work() -> None:
        # While connections are made, while statements run, and while others wait for one.
        for after in (0.0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.2):
            await cancelled(sleep, after)
            await whole(records, mine)
        with psycopg.connect(records_url) as holder:
            holder.execute(
                "INSERT INTO answers (owner, key, fingerprint, answer) "
                "VALUES (%s, 'key', 'f', '1')",
                (mine.account.id,),
            )
            await cancelled(commit, 0.1)
            holder.commit()
        await whole(records, mine)

    in_loop(records, work)


def test_what_goes_wrong_with_the_last_change_undoes_the_unit(records: PostgresRecords) -> None:
    mine = made(records)
    once = Once(mine.account.id, "key", "f")

    def keep(once: Once, answer: Any = 1) -> None:
        with records.begin() as unit:
            unit.books.add(BookEntry(mine.account.id, {}))
            unit.keep_answer(once, answer)

    def both() -> None:
        with records.begin() as unit:
            unit.books.add(BookEntry(mine.account.id, {}))
            unit.keep_answer(once, 1)
            unit.books.of(mine.account.id)

    async def work() -> None:
        with records.begin() as unit:
            unit.keep_answer(once, 1)
        nobody = Once("00000000-0000-7000-8000-000000000000", "key", "f")
        for error, wrong in (
            (Conflict, partial(keep, once)),
            (Conflict, both),
            (Missing, partial(keep, nobody)),
            (Rejected, partial(keep, Once(mine.account.id, "other", "f"), "\x00")),
            (Rejected, partial(keep, Once(mine.account.id, "\ud800", "f"))),
        ):
            for _ in range(2):
                with pytest.raises(error):
                    await records.within(wrong)
                await records.within(partial(read, records, mine))

    in_loop(records, work)


def test_much_at_once_keeps_nobody_else_waiting(records: PostgresRecords) -> None:
    """Megabytes there and back, more than buffers hold, and what the server remarks meanwhile."""
    mine = made(records)
    much = "é%(s)s%" * 300_000

    def both_ways() -> None:
        with records.begin() as unit:
            run = unit.jobs._run
            run("DO $$ BEGIN FOR n IN 1..500 LOOP RAISE NOTICE 'remark'; END LOOP; END $$")
            row = run("SELECT %(much)s || '', repeat('x', 9000000)", much=much).fetchone()
            assert row is not None
            assert row[0] == much
            assert len(row[1]) == 9_000_000

    async def work() -> None:
        await asyncio.gather(*(records.within(both_ways) for _ in range(3)))
        await records.within(partial(read, records, mine))

    in_loop(records, work)


def test_units_of_the_loop_use_its_own_connections(records: PostgresRecords) -> None:
    def kind() -> type:
        with records.begin() as unit:
            return type(unit._connection.connection)

    async def work() -> None:
        assert await records.within(kind) is Line
        await records.within(records.now)
        assert records._connections._free == []
        assert await asyncio.to_thread(kind) is not Line
        assert len(records._connections._free) == 1

    in_loop(records, work)
