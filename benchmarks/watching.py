"""Watching jobs: 200 who ask once a second and 200 open streams, on one web process.

Ten jobs make an event a second each. Their times are those of the commit that
wrote them; the clock is this process's own, which writes and watches.
"""

import asyncio
import random
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from time import perf_counter

from custories_core.jobs import Job, Progress
from entrypoints.http.events import PACE

from .house import House, Web, house, serving
from .load import portion, request
from .measuring import Result

CROWD = 200
JOBS = 10
ALONE_SECONDS = 2.0
STREAMS_SECONDS = 4.0
CROWD_SECONDS = 6.0

SLOWER_MOST = 5.0
"""How many times as long as alone an answer may take amid the crowd."""
DELAY_MOST = 2.0
"""The most that 95 of 100 events may take to arrive, in paces of the service's looking."""
CORE_MOST = 0.25
"""The most of a core that the open streams may take."""

Moments = list[tuple[float, float]]
"""When each event was written, and when it arrived."""

_EVENT = re.compile(rb"id: (\d+)\nevent: job\n")
_LENGTH = re.compile(rb"(?i)\r\ncontent-length: (\d+)")


@dataclass(frozen=True, slots=True)
class Watched:
    """What was seen: seconds that answers and events took, and the share of a core."""

    answers: tuple[float, ...]
    events: tuple[float, ...]
    core: float


@dataclass(slots=True)
class Telling:
    """Jobs that are being done, and when each of their events was written."""

    jobs: tuple[Job, ...]
    written: dict[tuple[str, int], float] = field(default_factory=dict)


def results() -> list[Result]:
    """Answers, events, and what the streams cost."""
    with house() as here, _telling(here) as telling, serving(here) as web:
        asyncio.run(_watch(here, web, telling, 1, 0, 1.0))  # what is loaded at first use
        alone = asyncio.run(_watch(here, web, telling, 1, 0, ALONE_SECONDS, pause=0.02))
        streams = asyncio.run(_watch(here, web, telling, 0, CROWD, STREAMS_SECONDS))
        crowd = asyncio.run(_watch(here, web, telling, CROWD, CROWD, CROWD_SECONDS))
    return [
        Result(
            name=f"asking how jobs are, {CROWD} a second beside {CROWD} streams: against alone",
            ratio=portion(crowd.answers, 0.5) / portion(alone.answers, 0.5),
            limit=SLOWER_MOST,
            detail=f"median {_ms(crowd.answers, 0.5)} : {_ms(alone.answers, 0.5)}, "
            f"95 of 100 within {_ms(crowd.answers, 0.95)} : {_ms(alone.answers, 0.95)}, "
            f"{crowd.core:.0%} of a core in all",
        ),
        Result(
            name=f"events on {CROWD} streams: delay of 95 of 100 against the pace of looking",
            ratio=portion(crowd.events, 0.95) / PACE,
            limit=DELAY_MOST,
            detail=f"{_ms(crowd.events, 0.95)} : {PACE * 1000:.0f} ms, "
            f"median {_ms(crowd.events, 0.5)}, {len(crowd.events)} arrived",
        ),
        Result(
            name=f"{CROWD} open streams: share of a core",
            ratio=streams.core,
            limit=CORE_MOST,
            detail=f"{len(streams.events) / STREAMS_SECONDS:.0f} events a second",
        ),
    ]


def _ms(waits: tuple[float, ...], share: float) -> str:
    return f"{portion(waits, share) * 1000:.1f} ms"


@contextmanager
def _telling(house: House) -> Iterator[Telling]:
    """Jobs of the reader that make an event a second each, as those of a worker do."""
    ask, records = house.service.ask_for_chapter, house.container.records()
    for copy in house.copies(house.book(chapters=1), JOBS):
        ask(house.reader, copy.chapter)
    claimed = []
    for _ in range(JOBS):
        with records.begin() as unit:
            claimed.append(unit.jobs.claim(3600.0))
    telling = Telling(tuple(job for job in claimed if job is not None))
    done = threading.Event()

    def tell() -> None:
        number = 2  # that it was asked for and that it was claimed were the first two
        while True:
            number += 1
            for job in telling.jobs:
                if done.wait(1 / JOBS):
                    return
                with records.begin() as unit:
                    unit.jobs.note(job, Progress("illustrate", number % 12, 12))
                telling.written[job.id, number] = perf_counter()

    thread = threading.Thread(target=tell, daemon=True)
    thread.start()
    try:
        yield telling
    finally:
        done.set()
        thread.join()


async def _watch(
    house: House,
    web: Web,
    telling: Telling,
    asking: int,
    streaming: int,
    seconds: float,
    pause: float = 1.0,
) -> Watched:
    """Have so many ask, each once in every `pause`, and so many stream, for so many seconds."""
    answers: list[float] = []
    events: Moments = []
    jobs = [job.id for job in telling.jobs]
    tasks = [
        asyncio.create_task(_stream(web.port, house.token, jobs[n % JOBS], telling, events))
        for n in range(streaming)
    ]
    await asyncio.sleep(streaming / 200)  # until most have what happened so far
    tasks += [
        asyncio.create_task(_ask(web.port, house.token, jobs[n % JOBS], answers, pause))
        for n in range(asking)
    ]
    before, start = web.processor(), perf_counter()
    await asyncio.sleep(seconds)
    core = (web.processor() - before) / (perf_counter() - start)
    ended = [task for task in tasks if task.done()]
    for task in tasks:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    if ended:
        raise RuntimeError(f"{len(ended)} of those who watched were turned away")
    # Those that were written before are what a stream begins with.
    delays = [seen - written for written, seen in events if written >= start]
    return Watched(tuple(sorted(answers)), tuple(sorted(delays)), core)


async def _ask(port: int, token: str, job: str, answers: list[float], pause: float) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    asked = request("GET", f"/v1/jobs/{job}", token)
    try:
        await asyncio.sleep(random.random() * pause)
        while True:
            start = perf_counter()
            writer.write(asked)
            head = await reader.readuntil(b"\r\n\r\n")
            length = _LENGTH.search(head)
            if not head.startswith(b"HTTP/1.1 200 ") or length is None:
                return
            await reader.readexactly(int(length[1]))
            taken = perf_counter() - start
            answers.append(taken)
            await asyncio.sleep(max(0.0, pause - taken))
    finally:
        writer.close()


async def _stream(
    port: int, token: str, job: str, telling: Telling, events: list[tuple[float, float]]
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request("GET", f"/v1/jobs/{job}/events", token))
    had = b""
    try:
        if not (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200 "):
            return
        while more := await reader.read(65536):
            now = perf_counter()
            had += more
            end = 0
            for event in _EVENT.finditer(had):
                written = telling.written.get((job, int(event[1])))
                # One may arrive before this process has noted that it is written.
                events.append((now if written is None else written, now))
                end = event.end()
            had = had[end:][-200:]
    finally:
        writer.close()
