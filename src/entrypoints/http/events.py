"""Watching jobs: one look at the database for all who watch in this process.

A stream waits for the hub and holds neither a thread nor a connection. The
database keeps every event, so the hub keeps none: it looks only on behalf of
streams whose reader has taken what they were given, and asks from where they
are. A reader that is slow is behind, and nothing grows.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager, suppress

import msgspec
import structlog

from custories_core.errors import Missing, Unavailable
from custories_core.jobs import JobEvent, State

from .shares import Shares
from .wire.jobs import JobNews

PACE = 0.3
"""Seconds between two looks at what happened."""
HEARTBEAT = 15.0
"""Seconds after which a silent stream says that it is there, for proxies close what is silent."""
RECHECK = 60.0
"""Seconds after which a silent stream makes sure that its job is still there to be watched."""
RETRY = 2000
"""Milliseconds after which a client whose stream broke off is to come back."""
MOST = 2000
"""Streams that one process serves at the same time."""
EACH = 20
"""Streams that one process serves to one account at the same time."""

Look = Callable[[Mapping[str, int]], Awaitable[tuple[JobEvent, ...]]]
"""What happened to jobs since the event of the given number (`Views.events`)."""

log = structlog.get_logger("custories.http")


class Watch:
    """One who watches a job: what they have not taken yet, and the last number they were given."""

    __slots__ = ("events", "job", "news", "seq")

    def __init__(self, job: str, seq: int) -> None:
        self.job, self.seq = job, seq
        self.events: tuple[JobEvent, ...] = ()
        self.news = asyncio.Event()

    async def take(self, seconds: float) -> tuple[JobEvent, ...]:
        """What happened, as soon as something did; nothing after so many seconds."""
        if not self.news.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self.news.wait()
        self.news.clear()
        taken, self.events = self.events, ()
        return taken

    def give(self, events: tuple[JobEvent, ...]) -> None:
        """Hand over what comes next."""
        self.events, self.seq = events, events[-1].seq
        self.news.set()


class Hub:
    """Looks for all who watch, at a steady pace, while there are any. Lives in one event loop."""

    def __init__(self, look: Look, pace: float = PACE, most: int = MOST, each: int = EACH) -> None:
        self._look, self._pace, self._most = look, pace, most
        self._shares = Shares("streams of events", each, most)
        self._watches: set[Watch] = set()
        self._looking: asyncio.Task[None] | None = None
        self.closed = False

    def __len__(self) -> int:
        return len(self._watches)

    def check_room(self) -> None:
        """Raises Unavailable when this process is stopping or serves as many as it can."""
        if self.closed or len(self._watches) >= self._most:
            raise Unavailable(
                "No more jobs can be watched here for now. Come back in a moment.", RETRY / 1000
            )

    @contextmanager
    def room(self, account: str) -> Iterator[None]:
        """Room for one more stream of an account. Raises Unavailable as `check_room`.

        Also where this account has as many as one may have.
        """
        self.check_room()
        with self._shares.taken(account):
            yield

    @contextmanager
    def watch(self, job: str, seq: int) -> Iterator[Watch]:
        """Watch a job from the event after `seq` on. Raises Unavailable as `check_room`."""
        self.check_room()
        watch = Watch(job, seq)
        self._watches.add(watch)
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._go_on_looking(), name="job events")
        try:
            yield watch
        finally:
            self._watches.discard(watch)

    def close(self) -> None:
        """End every stream, so that a process that is to stop can."""
        self.closed = True
        if self._looking is not None:
            self._looking.cancel()
        for watch in self._watches:
            watch.news.set()

    async def _go_on_looking(self) -> None:
        while self._watches:
            try:
                await self._look_once()
            except Unavailable:
                # The streams stay open; what happens meanwhile is told when the database is back.
                log.warning("watched jobs cannot be looked at", watched=len(self._watches))
                await asyncio.sleep(self._pace)
            except Exception:
                log.exception("looking at watched jobs met a bug")
                await asyncio.sleep(self._pace * 10)
            await asyncio.sleep(self._pace)

    async def _look_once(self) -> None:
        # Who joins while the database answers was not asked for: it may have missed the beginning.
        asked = [watch for watch in self._watches if not watch.events]
        since: dict[str, int] = {}
        for watch in asked:
            since[watch.job] = min(watch.seq, since.get(watch.job, watch.seq))
        if not since:
            return
        found: dict[str, list[JobEvent]] = {}
        for event in sorted(await self._look(since), key=lambda event: event.seq):
            found.setdefault(event.job, []).append(event)
        for watch in asked:
            new = tuple(event for event in found.get(watch.job, ()) if event.seq > watch.seq)
            if new:
                watch.give(new)


async def stream(
    hub: Hub,
    job: str,
    seq: int,
    until: float,
    recheck: Callable[[], Awaitable[object]],
    heartbeat: float = HEARTBEAT,
) -> AsyncIterator[bytes]:
    """Server-Sent Events of a job from the one after `seq` on, until the one that ends it.

    Also ends at `until` (seconds since 1970), when the hub is closed, and when
    `recheck` raises Missing. See the HTML standard, “Server-sent events”.
    """
    with hub.watch(job, seq) as watch:
        yield b"retry: %d\n\n" % RETRY
        silent = 0.0
        while not hub.closed and (left := until - time.time()) > 0:
            seconds = min(heartbeat, left)
            events = await watch.take(seconds)
            if events:
                silent = 0.0
                yield b"".join(map(encoded, events))
                if ended(events):
                    return
            elif not hub.closed:
                yield b": still here\n\n"
                silent += seconds
                if silent >= RECHECK:
                    silent = 0.0
                    try:
                        await recheck()
                    except Missing:
                        return
                    except Unavailable:
                        continue


def ended(events: tuple[JobEvent, ...]) -> bool:
    """Whether the last of these events ended its job. One that was run again goes on after it."""
    return bool(events) and events[-1].state in (State.FAILED, State.COMPLETED)


def encoded(event: JobEvent) -> bytes:
    """One event as it goes over the wire."""
    how = event.progress
    step, reason = how.step or None, event.reason or None
    news = JobNews(event.state, step, how.pages_done, how.pages, reason)
    return b"id: %d\nevent: job\ndata: %s\n\n" % (event.seq, msgspec.json.encode(news))
