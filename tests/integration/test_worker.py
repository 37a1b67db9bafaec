"""Workers as real processes: they do what is asked for, and no job is lost with one of them."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from custories_core.jobs import Event, State
from custories_core.ports.records import Records
from custories_core.seals import ARTIFACT
from entrypoints.statuses import ABORTED, DONE, WRONG
from tests.processes import SECRET, Factory, factory_of, until
from tests.providers import Cue


@pytest.fixture
def factory(records: Records, records_url: str, tmp_path: Path) -> Iterator[Factory]:
    with factory_of(records, records_url, tmp_path) as factory:
        yield factory


def test_a_job_is_done_by_another_process(factory: Factory) -> None:
    with factory.worker() as worker:
        job = factory.done(factory.asked("A hat for a parrot."))
        assert (job.ended_by, job.fence, job.failures, job.crashes) == (Event.COMPLETE, 1, 0, 0)
        assert [page.number for page in factory.house.pages(job.chapter)] == [1, 2]
        pages = factory.house.pages(job.chapter)
        assert all(factory.house.artifacts.exists(page.proof) for page in pages)
        begun = time.monotonic()
        assert worker.end() == DONE
        assert time.monotonic() - begun < 4
    assert {call.pid for call in factory.stage.calls()} == {worker.process.pid}
    log = worker.log.read_text()
    assert all("event" in line and "level" in line for line in worker.said())
    assert SECRET not in log
    assert "parrot" not in log


def test_once_does_what_is_due_and_ends(factory: Factory) -> None:
    jobs = [factory.asked() for _ in range(2)]
    with factory.running("-m", "entrypoints.cli", "worker", "--once") as worker:
        assert worker.process.wait(30) == DONE
    assert [factory.house.job(job.id).state for job in jobs] == [State.COMPLETED] * 2
    assert worker.says("worked off")[0]["jobs"] == 2


@pytest.mark.drills
@pytest.mark.parametrize(
    ("cue", "status"),
    [
        (Cue("illustrate", "ok", seconds=0.5), DONE),
        (Cue("illustrate", "hang", times=2), ABORTED),
    ],
    ids=["stops", "hangs"],
)
def test_a_worker_that_is_told_to_stop_leaves_its_job_to_another(
    factory: Factory, cue: Cue, status: int
) -> None:
    factory.stage.plan(cue)
    with factory.worker() as worker:
        job = factory.asked()
        until(lambda: factory.stage.calls("illustrate"), 20)
        begun = time.monotonic()
        assert worker.end() == status
        # It had one second to hand it back.
        assert time.monotonic() - begun < 4
    handed = factory.house.job(job.id)
    assert (handed.state, handed.failures, handed.crashes) == (State.PENDING, 0, 0)
    with factory.worker():
        done = factory.done(job)
    assert (done.fence, done.failures, done.crashes) == (2, 0, 0)
    # What was finished before is not done again.
    assert len(factory.stage.calls("cast")) == 2
    assert len(factory.stage.calls("background")) == 2


@pytest.mark.drills
def test_a_second_signal_ends_it_at_once(factory: Factory) -> None:
    factory.stage.plan(Cue("illustrate", "hang"))
    with factory.worker(CUSTORIES_HANDBACK="60") as worker:
        factory.asked()
        until(lambda: factory.stage.calls("illustrate"), 20)
        worker.process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        assert worker.process.poll() is None
        assert worker.end(signal.SIGTERM, 3) == 130


@pytest.mark.drills
def test_a_killed_worker_costs_no_job_and_is_replaced(factory: Factory) -> None:
    factory.stage.plan(Cue("illustrate", "kill", times=1))
    with factory.workers(2) as supervisor:
        done = factory.done(factory.asked())
        assert (done.crashes, done.failures) == (1, 0)
        calls = factory.stage.calls("illustrate")
        killed = calls[0]
        resumed = next(call for call in calls if call.pid != killed.pid)
        assert resumed.at - killed.at < 5
        assert "SIGKILL" in supervisor.says("was ended by")[0]["event"]
        supervisor.says("ready", 3)
        assert supervisor.end() == DONE


@pytest.mark.drills
def test_a_job_that_kills_its_workers_is_set_aside_and_others_are_done(factory: Factory) -> None:
    factory.stage.plan(Cue("illustrate", "kill", where="poison"))
    who, chapters = factory.book("A cup of poison.", "A cup of tea.", "A cup of milk.")
    with factory.workers(2):
        bad, *good = [factory.house.ask(who, chapter) for chapter in chapters]
        for job in good:
            assert factory.done(job).crashes == 0
        ended = factory.ended(bad)
    assert (ended.state, ended.ended_by, ended.crashes) == (State.FAILED, Event.QUARANTINE, 3)
    # Two pictures are drawn side by side, so an attempt may have begun both.
    assert (
        len({call.pid for call in factory.stage.calls("illustrate") if "poison" in call.asked}) == 3
    )


@pytest.mark.drills
def test_an_attempt_that_outlasts_its_limit_is_ended(factory: Factory) -> None:
    factory.stage.plan(Cue("chapter", "hang", times=1))
    with factory.workers(1, CUSTORIES_JOB_LIMIT="3") as supervisor:
        done = factory.done(factory.asked())
        supervisor.says("would not stop")
    # On a machine with much else to do, one that hangs in nothing may be late as well.
    assert done.crashes in (1, 2)


@pytest.mark.drills
def test_workers_end_with_their_supervisor(factory: Factory) -> None:
    factory.stage.plan(Cue("illustrate", "ok", seconds=0.5))
    with factory.workers(1) as supervisor:
        job = factory.asked()
        until(lambda: factory.stage.calls("illustrate"), 20)
        (call, *_) = factory.stage.calls("illustrate")
        supervisor.end(signal.SIGKILL)
        until(lambda: not _lives(call.pid), 5)
    assert factory.house.job(job.id).state is State.PENDING


def test_another_environments_worker_does_not_start(factory: Factory) -> None:
    factory.house.artifacts.add(ARTIFACT, b"staging")
    with factory.running("-m", "entrypoints.worker") as worker:
        assert worker.process.wait(20) == WRONG
    (line,) = worker.said()
    assert line["level"] == "error"
    assert "carries the seal of “staging”" in line["event"]


def test_a_wrong_setting_is_told_in_a_sentence_and_nothing_runs(factory: Factory) -> None:
    for command in (["-m", "entrypoints.worker"], ["-m", "entrypoints.cli", "worker"]):
        with factory.running(*command, CUSTORIES_HEARTBEAT="9") as worker:
            assert worker.process.wait(20) == WRONG
        said = worker.log.read_text()
        assert "CUSTORIES_HEARTBEAT" in said
        assert "Traceback" not in said
    assert factory.stage.calls() == []


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # A process whose parent is gone is waited for by nobody in a container without an init.
    status = Path(f"/proc/{pid}/stat")
    return not status.exists() or status.read_text().rpartition(")")[2].split()[0] != "Z"
