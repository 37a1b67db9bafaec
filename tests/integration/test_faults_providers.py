"""Providers in every bad way, and people who ask for much: the others' chapters are made."""

import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from custories_core.jobs import Event, Job, State
from entrypoints.statuses import ABORTED
from tests.faults.figures import Row, fault
from tests.faults.site import Site, site
from tests.object_store import s3_server
from tests.providers import Cue

RETRY_AFTER = 3.0

ALWAYS_BAD = ("garbage", "wrong-type", "swollen", "hang")
BAD_AT_FIRST = {
    "limited": Cue("illustrate", "limited", times=1, retry_after=RETRY_AFTER),
    "unavailable": Cue("illustrate", "unavailable", times=2),
    "drip": Cue("illustrate", "drip", seconds=1.0),
    "bug": Cue("illustrate", "bug", times=1),
}


@pytest.fixture
def here(tmp_path: Path, records_url: str, redis_url: str) -> Iterator[Site]:
    with (
        s3_server() as store,
        site(tmp_path, records_url, redis_url, store, job_limit=6) as made,
    ):
        yield made


@fault(
    "provider 429, 500, hang, drip, garbage, wrong type, swollen",
    quick={"books_of_each": 1, "hangs": 1},
    full={"books_of_each": 5, "hangs": 3},
)
def test_a_bad_provider_fails_its_own_chapter_at_most(row: Row, here: Site) -> None:
    # One that hangs takes its worker with it: once, or as often as it may.
    always = {
        mode: Cue("illustrate", mode, times=row["hangs"] if mode == "hang" else None)
        for mode in ALWAYS_BAD
    }
    moods, books = BAD_AT_FIRST | always, range(row["books_of_each"])
    here.stage.plan(
        *(replace(cue, where=about(mode, book)) for mode, cue in moods.items() for book in books)
    )
    here.crew.start(3)
    asked = {mode: [ask_for_two(here, about(mode, book)) for book in books] for mode in moods}
    here.wait_for_end(60 + 40 * row["books_of_each"])

    assert here.broken() == []
    ended = {
        mode: [(here.house.job(bad.id), here.house.job(good.id)) for bad, good in pairs]
        for mode, pairs in asked.items()
    }
    siblings = [good for pairs in ended.values() for _, good in pairs]
    assert {(good.state, good.failures) for good in siblings} == {(State.COMPLETED, 0)}
    bad = {mode: [job for job, _ in pairs] for mode, pairs in ended.items()}
    for mode in BAD_AT_FIRST:
        assert {job.state for job in bad[mode]} == {State.COMPLETED}
    for mode in ("garbage", "wrong-type", "swollen"):
        assert {(job.state, job.ended_by) for job in bad[mode]} == {(State.FAILED, Event.FAIL)}
        assert here.query(PAGES_OF, [job.chapter for job in bad[mode]]) == [(0,)]
    waits = [wait(here, job) for job in bad["limited"]]
    assert min(waits) >= RETRY_AFTER
    assert {job.outages for job in bad["unavailable"]} <= {1, 2}, "tried again, and no more"
    assert {job.failures for job in bad["limited"] + bad["unavailable"]} == {0}
    assert {job.failures for job in bad["drip"]} == {0}
    for job in bad["hang"]:
        quarantined = (job.state, job.ended_by) == (State.FAILED, Event.QUARANTINE)
        assert quarantined == (job.crashes == 3)
        assert quarantined or job.state is State.COMPLETED
    row.saw(
        siblings_made=len(siblings),
        least_wait_after_429=min(waits),
        hung_workers_ended=len(here.crew.ended),
        failed=here.count(State.FAILED),
    )
    assert set(here.crew.ended) == {ABORTED}


PAGES_OF = "SELECT count(*) FROM pages WHERE chapter = ANY (%s::uuid[])"


def about(mode: str, book: int) -> str:
    """What a chapter is about: each book's own, so that one does not use up another's cue."""
    return f"Book {book} with {mode.replace('-', ' ')}."


def ask_for_two(here: Site, bad_idea: str) -> tuple[Job, Job]:
    """Jobs for two chapters of one book, the first of which has a bad provider."""
    who, book = here.book("ada", chapters=0)
    chapters: list[Any] = [
        here.house.chapter(who, book.id, idea=idea) for idea in (bad_idea, "All is well.")
    ]
    bad, good = [here.house.ask(who, chapter.id) for chapter in chapters]
    return bad, good


def wait(here: Site, job: Job) -> float:
    """Seconds between the first two claims of a job."""
    first, second = here.query(
        "SELECT at FROM job_log WHERE job = %s AND event = 'claimed' ORDER BY at LIMIT 2", job.id
    )
    return float((second[0] - first[0]).total_seconds())


@fault(
    "a job that kills its worker", quick={"jobs": 1, "others": 2}, full={"jobs": 5, "others": 20}
)
def test_a_job_that_kills_its_workers_is_set_aside(row: Row, here: Site) -> None:
    here.stage.plan(Cue("illustrate", "kill", where="Poison"))
    here.crew.start(3)
    deadly = here.ask("ada", row["jobs"], premise="Poison.")
    others = here.ask("ada", row["others"])
    here.wait_for_end(60 + 15 * row["jobs"])
    assert here.broken() == []
    for job in (here.house.job(job.id) for job in deadly):
        assert (job.state, job.ended_by, job.crashes) == (State.FAILED, Event.QUARANTINE, 3)
    assert {here.house.job(job.id).state for job in others} == {State.COMPLETED}
    assert here.crew.ended == [-signal.SIGKILL] * 3 * len(deadly)
    row.saw(workers_killed=len(here.crew.ended), quarantined=len(deadly), others=len(others))


@fault("A enqueues many, B one", quick={"of_A": 10}, full={"of_A": 500})
def test_who_asks_for_one_is_not_behind_who_asks_for_many(row: Row, here: Site) -> None:
    here.ask("ada", 2)
    here.crew.start(2)
    here.wait_until(lambda: here.count(State.RUNNING) == 2, 30, "nobody works")
    here.stage.plan(Cue("illustrate", "ok", seconds=0.2))
    here.ask("ada", row["of_A"], chapters=10)
    (one,) = here.ask("ben", 1)
    claimed = len(here.stage.calls("claimed"))
    here.wait_until(lambda: here.house.job(one.id).fence, 60, "it was not begun")
    before = here.query(
        "SELECT count(*) FROM jobs WHERE started >= %s AND started < %s",
        one.created,
        here.house.job(one.id).started,
    )[0][0]
    # The two workers are busy with A's; who is done first takes B's.
    assert before <= 2, f"{before} of A's came first, {claimed} had been begun"
    row.saw(begun_before_B=before)
