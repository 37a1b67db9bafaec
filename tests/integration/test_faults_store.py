"""A store that refuses, hangs, dawdles or is full: nothing is completed without its object."""

import random
import threading
import time
from pathlib import Path

from custories_core.jobs import Event, State
from tests.faults.figures import Row, fault
from tests.faults.site import Site, site
from tests.object_store import Request, honest, s3_front

SLOW = 0.2
TOO_LARGE = 20_000
"""Bytes that a file may have on the full disk: stories fit in it, and no picture does."""


class Moody:
    """Mischief at so many of a hundred requests, of each kind in turn."""

    def __init__(self, share: float, kinds: tuple[str, ...]) -> None:
        self._share, self._kinds = share, kinds
        self._chance, self._lock = random.Random(7), threading.Lock()
        self.done: dict[str, int] = dict.fromkeys(kinds, 0)

    def __call__(self, request: Request) -> str | tuple[int, str] | None:
        with self._lock:
            if self._chance.random() >= self._share:
                return None
            kind = min(self.done, key=lambda kind: self.done[kind])
            self.done[kind] += 1
        if kind == "slow":
            time.sleep(SLOW)
            return None
        return (503, "SlowDown") if kind == "503" else kind


@fault(
    "object store 503, timeout, slow",
    quick={"share": 0.3, "jobs": 2, "kinds": ("503", "close", "slow", "lost")},
    full={"share": 0.3, "jobs": 30, "kinds": ("503", "hang", "close", "slow", "lost", "cut")},
)
def test_nothing_is_completed_without_its_object(
    row: Row, tmp_path: Path, records_url: str, redis_url: str
) -> None:
    with (
        s3_front() as front,
        site(tmp_path, records_url, redis_url, front.settings, job_limit=600) as here,
    ):
        jobs = here.ask("ada", row["jobs"])
        # What the server can do is found out while it is well.
        here.crew.start(3)
        here.wait_until(lambda: here.stage.calls("claimed"), 30, "nobody began")
        here.wait_until(lambda: here.crew.log().count(" ready") >= 3, 30, "not all are there")
        front.mischief = moody = Moody(row["share"], row["kinds"])
        completed = 0
        until = time.monotonic() + 120 + 30 * len(jobs)
        while here.under_way():
            assert time.monotonic() < until, here.crew.log()[-4000:]
            time.sleep(0.2)
            if here.count(State.COMPLETED) > completed:
                # While it goes on, not only at the end.
                front.mischief = honest
                assert here.broken() == []
                completed = here.count(State.COMPLETED)
                front.mischief = moody
        front.mischief = honest
        assert here.broken() == []
        assert here.count(State.COMPLETED) == len(jobs)
        assert here.crew.ended == []
        assert min(moody.done.values()) > 0
        row.saw(completed=len(jobs), mischief=sum(moody.done.values()), of=len(front.seen))


@fault("disk full", quick={"jobs": 2}, full={"jobs": 20})
def test_a_full_disk_fails_cleanly(
    row: Row, tmp_path: Path, records_url: str, redis_url: str
) -> None:
    store = tmp_path / "store"
    with site(tmp_path, records_url, redis_url, store, retry_attempts=2) as here:
        jobs = here.ask("ada", row["jobs"])
        here.crew.file_size = TOO_LARGE
        here.crew.start(2)
        here.wait_for_end(60 + 5 * len(jobs))
        check_nothing_published(here, store, len(jobs))
        kept = {path: path.stat().st_mtime_ns for path in store.rglob("*.record.json")}
        assert kept, "what fitted is kept"
        assert here.crew.ended == []
        here.crew.end_all()
        here.crew.file_size = None
        here.crew.start(2)
        for job in jobs:
            here.house.ask(here.house.sign_in("ada"), job.chapter)
        here.wait_for_end(60 + 5 * len(jobs))
        assert here.count(State.COMPLETED) == len(jobs)
        assert here.broken() == []
        now = {path: path.stat().st_mtime_ns for path in store.rglob("*.record.json")}
        assert kept.items() <= now.items(), "finished work was done again"
        row.saw(failed_cleanly=len(jobs), completed_with_room=here.count(State.COMPLETED))


def check_nothing_published(here: Site, store: Path, failed: int) -> None:
    """Every job failed, and said why; no page, no half of a file, no record without its bytes."""
    ended = here.query("SELECT DISTINCT state, ended_by, failures FROM jobs")
    assert ended == [(State.FAILED.value, Event.FAIL.value, 2)]
    assert here.count(State.FAILED) == failed
    assert here.query("SELECT count(*) FROM pages") == [(0,)]
    assert here.broken() == []
    assert [path for path in store.rglob(".*") if path.is_file()] == []
    assert all(path.stat().st_size < TOO_LARGE for path in store.rglob("*") if path.is_file())
    (reason,) = here.query("SELECT DISTINCT reason FROM jobs")[0]
    assert "Nothing can be kept" in reason
