"""Streams of events: one look for all, from where each is, and nothing that grows."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import aclosing
from datetime import UTC, datetime
from typing import Any

import pytest

from custories_core.errors import Missing, Unavailable
from custories_core.jobs import JobEvent, Progress, State
from entrypoints.http.events import Hub, encoded, stream

PACE = 0.005
AT = datetime(2026, 1, 1, tzinfo=UTC)


class Journal:
    """Events of jobs as a database keeps them, and every question that was asked of it."""

    def __init__(self) -> None:
        self.kept: list[JobEvent] = []
        self.asked: list[dict[str, int]] = []
        self.away = False
        self.slow = 0.0

    def note(self, job: str, state: State = State.RUNNING, done: int = 0) -> None:
        seq = sum(event.job == job for event in self.kept) + 1
        self.kept.append(JobEvent(job, seq, AT, state, Progress("illustrate", done, 8)))

    async def look(self, after: Mapping[str, int]) -> tuple[JobEvent, ...]:
        self.asked.append(dict(after))
        if self.away:
            raise Unavailable("The database is away.")
        found = [e for e in self.kept if e.job in after and e.seq > after[e.job]]
        await asyncio.sleep(self.slow)
        return tuple(reversed(found))


async def there() -> None:
    """The job is there."""


def streamed(
    hub: Hub, job: str = "a", seq: int = 0, until: float = 0.0, **more: Any
) -> AsyncIterator[bytes]:
    return stream(hub, job, seq, until or time.time() + 60, there, **more)


async def read(parts: AsyncIterator[bytes]) -> str:
    return b"".join([part async for part in parts]).decode()


def ids(text: str) -> list[int]:
    return [int(line[4:]) for line in text.splitlines() if line.startswith("id: ")]


def in_loop(test: Callable[[], Coroutine[Any, Any, None]]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(10):
            await test()

    asyncio.run(bounded())


def test_an_event_says_all_of_how_the_job_stands() -> None:
    event = JobEvent("a", 7, AT, State.RUNNING, Progress("illustrate", 3, 8), "a\nb")
    assert encoded(event).decode() == (
        'id: 7\nevent: job\ndata: {"state":"running","step":"illustrate","pages_done":3,'
        '"pages":8,"reason":"a\\nb"}\n\n'
    )


def test_what_there_is_nothing_to_say_of_is_null_as_it_is_with_the_job() -> None:
    event = JobEvent("a", 1, AT, State.PENDING, Progress("", 0, 0), "")
    assert encoded(event).decode() == (
        'id: 1\nevent: job\ndata: {"state":"pending","step":null,"pages_done":0,'
        '"pages":0,"reason":null}\n\n'
    )


def test_a_stream_begins_where_it_is_told_and_ends_with_its_job() -> None:
    async def test() -> None:
        journal = Journal()
        for done in range(4):
            journal.note("a", done=done)
        journal.note("b")
        hub = Hub(journal.look, PACE)
        whole = asyncio.create_task(read(streamed(hub)))
        rest = asyncio.create_task(read(streamed(hub, seq=2)))
        await asyncio.sleep(PACE * 8)
        journal.note("a", State.COMPLETED, 8)
        assert (await whole).startswith("retry: ")
        assert ids(whole.result()) == [1, 2, 3, 4, 5]
        assert ids(await rest) == [3, 4, 5]
        assert len(hub) == 0

    in_loop(test)


def test_a_job_that_was_run_again_is_told_to_its_last_end() -> None:
    async def test() -> None:
        journal = Journal()
        for state in (State.PENDING, State.FAILED, State.PENDING, State.COMPLETED):
            journal.note("a", state)
        assert ids(await read(streamed(Hub(journal.look, PACE)))) == [1, 2, 3, 4]

    in_loop(test)


def test_who_joins_while_the_database_answers_misses_nothing() -> None:
    async def test() -> None:
        journal = Journal()
        for done in range(5):
            journal.note("a", done=done)
        journal.slow = PACE * 10
        hub = Hub(journal.look, PACE)
        first = asyncio.create_task(read(streamed(hub, seq=4)))
        await asyncio.sleep(PACE * 5)  # the first look is under way, from 4 on
        second = asyncio.create_task(read(streamed(hub)))
        await asyncio.sleep(0)
        journal.note("a", State.COMPLETED)
        assert ids(await first) == [5, 6]
        assert ids(await second) == [1, 2, 3, 4, 5, 6]

    in_loop(test)


def test_all_who_watch_are_one_question_and_nobody_is_none() -> None:
    async def test() -> None:
        journal = Journal()
        hub = Hub(journal.look, PACE)
        streams = [asyncio.create_task(read(streamed(hub, f"job-{n}"))) for n in range(200)]
        await asyncio.sleep(PACE * 30)
        questions = len(journal.asked)
        assert max(map(len, journal.asked)) == 200
        assert questions <= 31
        for n in range(200):
            journal.note(f"job-{n}", State.FAILED)
        for text in await asyncio.gather(*streams):
            assert ids(text) == [1]
        await asyncio.sleep(PACE * 5)
        questions = len(journal.asked)
        await asyncio.sleep(PACE * 10)
        assert len(journal.asked) == questions

    in_loop(test)


def test_who_does_not_read_holds_nobody_up_and_gathers_nothing() -> None:
    async def test() -> None:
        journal = Journal()
        hub = Hub(journal.look, PACE)
        slow = streamed(hub)
        async with aclosing(slow):  # type: ignore[type-var]
            await anext(slow)
            journal.note("a")
            await asyncio.sleep(PACE * 5)
            journal.asked.clear()
            for done in range(50):
                journal.note("a", done=done)
            journal.note("a", State.COMPLETED)
            assert len(ids(await read(streamed(hub)))) == 52
            # It was given one event, has not taken it, and is not asked for again.
            assert all(asked["a"] == 0 for asked in journal.asked)
            (watch,) = hub._watches
            assert len(watch.events) == 1
            assert ids(await read(slow)) == list(range(1, 53))

    in_loop(test)


def test_streams_outlive_a_database_that_is_away() -> None:
    async def test() -> None:
        journal = Journal()
        journal.away = True
        hub = Hub(journal.look, PACE)
        text = asyncio.create_task(read(streamed(hub)))
        await asyncio.sleep(PACE * 20)
        assert not text.done()
        journal.away = False
        journal.note("a", State.COMPLETED)
        assert ids(await text) == [1]

    in_loop(test)


def test_a_silent_stream_says_that_it_is_there() -> None:
    async def test() -> None:
        journal = Journal()
        hub = Hub(journal.look, PACE)
        text = asyncio.create_task(read(streamed(hub, heartbeat=PACE * 4)))
        await asyncio.sleep(PACE * 30)
        journal.note("a", State.FAILED)
        assert 2 <= (await text).count("\n: ") <= 8

    in_loop(test)


def test_a_stream_ends_with_the_token_it_was_opened_with() -> None:
    async def test() -> None:
        hub = Hub(Journal().look, PACE)
        began = time.monotonic()
        assert ids(await read(streamed(hub, until=time.time() + 0.1))) == []
        assert 0.05 < time.monotonic() - began < 2
        assert len(hub) == 0

    in_loop(test)


def test_a_stream_ends_when_its_job_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("entrypoints.http.events.RECHECK", PACE * 3)

    async def gone() -> None:
        raise Missing

    async def test() -> None:
        hub = Hub(Journal().look, PACE)
        text = await read(stream(hub, "a", 0, time.time() + 60, gone, PACE))
        assert ids(text) == []

    in_loop(test)


def test_stopping_ends_every_stream_at_once_and_admits_no_other() -> None:
    async def test() -> None:
        hub = Hub(Journal().look, PACE)
        streams = [asyncio.create_task(read(streamed(hub))) for _ in range(20)]
        await asyncio.sleep(PACE * 4)
        began = time.monotonic()
        hub.close()
        await asyncio.gather(*streams)
        assert time.monotonic() - began < 0.5
        with pytest.raises(Unavailable):
            hub.check_room()

    in_loop(test)


def test_a_process_serves_so_many_streams_and_no_more() -> None:
    async def test() -> None:
        hub = Hub(Journal().look, PACE, most=1)
        with hub.watch("a", 0), pytest.raises(Unavailable), hub.watch("b", 0):
            raise AssertionError("there was no room")
        with hub.watch("b", 0):
            assert len(hub) == 1
        hub.close()

    in_loop(test)


def test_one_account_does_not_take_all_the_streams() -> None:
    async def test() -> None:
        hub = Hub(Journal().look, PACE, most=3, each=2)
        with hub.room("a"), hub.room("a"):
            with pytest.raises(Unavailable), hub.room("a"):
                raise AssertionError("it has two")
            with hub.room("b"):
                pass
        with hub.room("a"):
            hub.close()
            with pytest.raises(Unavailable), hub.room("a"):
                raise AssertionError("it is closed")

    in_loop(test)
