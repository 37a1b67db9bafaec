"""Workers that are killed, halted and orphaned: every job ends, and is completed once."""

import os
import signal
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

from custories_core.jobs import State
from tests.faults.figures import Row, fault
from tests.faults.site import Site, site
from tests.providers import Cue

POINTS = {
    "after the claim": ("claimed", ""),
    "after writing": ("put character", ""),
    "after the sheets": ("put background", ""),
    "mid-illustration": ("put illustration", ""),
    "after inspection": ("put layout", ""),
    "after rendering": ("record proof", "/proof/page-02"),
    "before the completion's commit": ("completing", ""),
    "after it, before the ring": ("completed", ""),
}
"""Where workers are killed: the step that is entered then (see tests/providers), of which key."""


RECOVERY = 5.0
"""Seconds until a job whose worker was killed can be claimed again, with the leases of tests."""


@pytest.fixture
def here(tmp_path: Path, records_url: str, redis_url: str) -> Iterator[Site]:
    # On a busy machine a worker may lose a lease by being slow, which is no kill of ours.
    store = tmp_path / "store"
    with site(tmp_path, records_url, redis_url, store, quarantine_after=10) as made:
        yield made


@fault(
    "kill -9 at eight points",
    quick={"jobs": 4, "kills_at_each": 1, "workers": 4},
    full={"jobs": 100, "kills_at_each": 25, "workers": 6},
)
def test_a_worker_killed_anywhere_loses_no_job(row: Row, here: Site) -> None:
    jobs = here.ask("ada", row["jobs"])
    # Each job kills two workers, at points that are four apart.
    plan = [
        (point, job, POINTS[point])
        for place, point in enumerate(POINTS)
        for number, job in enumerate(jobs)
        if (number - place) % 4 == 0
    ]
    cues = []
    for _, job, (step, part) in plan:
        where = f"{job.book}/chapter-01{part}" if part else job.book
        cues.append(Cue(step, "kill", times=1, where=where))
    here.stage.plan(*cues)
    with here.sweeping():
        here.crew.start(row["workers"])
        here.wait_for_end(60 + 10 * row["jobs"])

    assert here.broken() == []
    assert here.count(State.COMPLETED) == len(jobs)
    killed = here.crew.ended.count(-signal.SIGKILL)
    assert killed == len(plan) == row["kills_at_each"] * len(POINTS)
    given_back, claimed = recoveries(here)
    row.saw(
        completed=here.count(State.COMPLETED),
        kills=killed,
        longest_recovery=max(given_back),
        median_until_claimed=statistics.median(claimed),
    )
    assert max(given_back) <= RECOVERY


def recoveries(here: Site) -> tuple[list[float], list[float]]:
    """Seconds from each kill until the job was given back, and until another had claimed it."""
    calls = here.stage.calls()
    given_back, claimed = [], []
    lost = here.query("SELECT job, at FROM job_log WHERE event = 'lease lost' AND fields <> '{}'")
    for job, book in here.query("SELECT id, book FROM jobs"):
        own = [call for call in calls if str(book) in call.asked]
        claims = [call.at for call in own if call.step == "claimed"]
        deaths = [max(call.at for call in own if call.at < after) for after in claims[1:]]
        backs = sorted(at.timestamp() for of, at in lost if of == job)
        given_back += [back - death for back, death in zip(backs, deaths, strict=True)]
        claimed += [after - death for after, death in zip(claims[1:], deaths, strict=True)]
    return given_back, claimed


@fault(
    "SIGSTOP past the lease, then SIGCONT",
    quick={"points": ("illustrate",)},
    full={"points": ("illustrate", "claimed", "completed", "completing")},
)
def test_a_worker_that_comes_back_too_late_writes_nothing(row: Row, here: Site) -> None:
    here.crew.start(2, keep=False)
    late = 0
    for point in row["points"]:
        here.stage.forget_calls()
        here.stage.plan(Cue(point, "stop", times=1))
        (job,) = here.ask("ada", 1)
        # A transaction that is left open is ended by the database, after a quarter of a minute.
        here.wait_for_end(40)
        halted = here.stage.calls(point)[0].pid
        os.kill(halted, signal.SIGCONT)
        if point != "completed":
            here.wait_until(lambda job=job: stale(here, job.id), 10, "it was not refused")
            late += 1
        assert here.broken() == []
        completions = here.query("SELECT fence FROM job_log WHERE event = 'completed'")
        assert [fence for (fence,) in completions].count(2) == late
    assert here.crew.ended == [], "those who were refused go on with other jobs"
    row.saw(refused=late, completed=here.count(State.COMPLETED))


def stale(here: Site, job: str) -> bool:
    """Whether the first who claimed a job has noted that it is another's by now."""
    return (
        here.query(
            "SELECT 1 FROM job_log "
            "WHERE job = %s AND fence = 1 AND event = 'lease lost' AND fields = '{}'",
            job,
        )
        != []
    )


@fault("the worker's parent only is killed", quick={"times": 1}, full={"times": 10})
def test_a_worker_whose_parent_was_killed_gives_its_job_back(row: Row, here: Site) -> None:
    here.crew.module = "tests.faults.parent"
    for _ in range(row["times"]):
        here.stage.forget_calls()
        here.stage.plan(Cue("illustrate", "drip", seconds=1.5, times=1))
        here.crew.start(1)
        (job,) = here.ask("ada", 1)
        here.wait_until(lambda: here.stage.calls("illustrate"), 30, "no picture was begun")
        orphan = here.stage.calls("illustrate")[0].pid
        os.kill(here.crew.workers[0].pid, signal.SIGKILL)
        here.wait_for_end(30)
        here.wait_until(lambda orphan=orphan: not lives(orphan), 10, "it outlived its parent")
        assert here.house.job(job.id).state is State.COMPLETED
        assert here.house.job(job.id).crashes == 0, "it was handed back, not lost"
        assert here.broken() == []
        here.crew.end_all()
    row.saw(completed=here.count(State.COMPLETED))


def lives(process: int) -> bool:
    """Whether a process is there; one that ended and that nobody has looked at is not."""
    try:
        return " Z " not in Path(f"/proc/{process}/stat").read_text()
    except FileNotFoundError:
        return False
