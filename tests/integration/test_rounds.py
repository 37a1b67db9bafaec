"""What is done now and then, on a real PostgreSQL: by one of many, again after a crash."""

import logging
import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from adapters.records.postgres import PostgresRecords
from custories_core.errors import Conflict, Unavailable
from custories_core.transfers import Cause, Kind
from custories_core.use_cases import rounds
from custories_core.use_cases.rounds import Alive, ExpireCredits, GoRound, SealLedger, Task
from entrypoints.statuses import DONE as DONE_WELL
from tests.contracts.ledger import account, figures
from tests.contracts.schedule import ScheduleContract
from tests.payers import opened, pretending
from tests.processes import factory_of, until
from tests.records import in_the_loop, records_at

DONE = {"done": 1}


class TestPostgresSchedule(ScheduleContract):
    """The contract, on a database of its own for each test."""

    @pytest.fixture
    def records(self, records_url: str) -> Iterator[PostgresRecords]:
        with records_at(records_url) as made:
            yield made


@in_the_loop
class TestPostgresScheduleInTheLoop(TestPostgresSchedule):
    """The same, where nobody holds a thread while they wait."""


def note(url: str, what: str) -> None:
    """Have somebody's deed counted, outside of the schedule."""
    with psycopg.connect(url) as connection:
        connection.execute("INSERT INTO deeds VALUES (%s, %s)", (os.getpid(), what))


def deeds(url: str) -> list[tuple[int, str]]:
    with psycopg.connect(url) as connection:
        return connection.execute("SELECT * FROM deeds").fetchall()


@pytest.fixture
def deeds_url(records_url: str) -> str:
    with psycopg.connect(records_url) as connection:
        connection.execute("CREATE TABLE deeds (pid integer, what text)")
    return records_url


def _go_round(url: str, start: float, every: float, dies: bool) -> None:
    with records_at(url) as records:

        def do(alive: Alive) -> Mapping[str, object]:
            note(url, "began")
            if dies:
                os.kill(os.getpid(), signal.SIGKILL)
            time.sleep(0.2)
            alive()
            note(url, "ended")
            return DONE

        go_round = GoRound(records, {"task": Task(every, do)})
        time.sleep(max(start - time.time(), 0.0))
        for _ in range(8):
            go_round()
            time.sleep(0.05)


def raced(url: str, every: float, dies: tuple[bool, ...]) -> None:
    """Processes that go round at the same time, some of which die of it."""
    spawn = multiprocessing.get_context("spawn")
    start = time.time() + 3.0
    processes = [
        spawn.Process(target=_go_round, args=(url, start, every, deadly)) for deadly in dies
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)


def test_of_two_processes_one_does_the_task(deeds_url: str) -> None:
    raced(deeds_url, 3600.0, (False, False))
    assert sorted(what for _, what in deeds(deeds_url)) == ["began", "ended"]
    assert len({pid for pid, _ in deeds(deeds_url)}) == 1


def test_what_a_crash_cut_short_is_done_again(
    deeds_url: str, records: PostgresRecords, monkeypatch: pytest.MonkeyPatch
) -> None:
    raced(deeds_url, 3600.0, (True,))
    assert [what for _, what in deeds(deeds_url)] == ["began"]
    done: list[int] = []

    def do(alive: Alive) -> Mapping[str, object]:
        done.append(alive.turn.number)
        return DONE

    go_round = GoRound(records, {"task": Task(3600.0, do)})
    assert go_round() == (), "the dead one's turn has not run out"
    with psycopg.connect(deeds_url) as connection:
        connection.execute("UPDATE schedule SET until = now()")
    assert go_round() == ("task",)
    assert go_round() == ()
    assert done == [2]


def test_what_does_not_go_well_is_put_off_and_holds_nothing_up(
    records: PostgresRecords, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    tried: list[str] = []

    def failing(error: Exception) -> Callable[[Alive], Mapping[str, object]]:
        def do(alive: Alive) -> Mapping[str, object]:
            tried.append(str(error))
            raise error

        return do

    def works(alive: Alive) -> Mapping[str, object]:
        return DONE

    monkeypatch.setattr(rounds, "AGAIN", 0.3)
    go_round = GoRound(
        records,
        {
            "away": Task(3600.0, failing(Unavailable("the provider is away"))),
            "sound": Task(3600.0, works),
            "bug": Task(3600.0, failing(ZeroDivisionError("bug"))),
        },
    )
    with caplog.at_level(logging.WARNING), pytest.raises(ZeroDivisionError):
        go_round()
    assert "away has to wait: the provider is away" in caplog.text
    assert go_round() == ()
    assert tried == ["the provider is away", "bug"]
    time.sleep(0.35)
    with pytest.raises(ZeroDivisionError):
        go_round()
    assert tried == ["the provider is away", "bug"] * 2


def test_who_was_taken_for_dead_goes_on_no_further(
    records: PostgresRecords, records_url: str
) -> None:
    reached: list[str] = []

    def do(alive: Alive) -> Mapping[str, object]:
        with psycopg.connect(records_url) as connection:
            connection.execute("UPDATE schedule SET number = number + 1")
        with pytest.raises(Conflict):
            alive()
        reached.append("there")
        alive()
        return DONE

    assert GoRound(records, {"task": Task(3600.0, do)})() == ()
    assert reached == ["there"]


def test_what_is_due_expires_once(
    records: PostgresRecords, records_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "BATCH", 2)
    mine = [account() for _ in range(5)]
    soon = datetime.now(UTC) + timedelta(seconds=1.0)
    with records.begin() as unit:
        for each in mine:
            unit.ledger.grant(each, 3, Cause("test", uuid4().hex), "welcome", soon)
            unit.ledger.grant(each, 2, Cause("test", uuid4().hex), "welcome")
    time.sleep(1.1)
    go_round = GoRound(records, {"expire credits": Task(0.0, ExpireCredits(records))})
    assert go_round() == ("expire credits",)
    assert go_round() == ("expire credits",)
    with records.begin() as unit:
        for each in mine:
            assert figures(unit.ledger.balance(each)) == (2, 0, 0)
            kinds = [transfer.kind for transfer in unit.ledger.transfers(each, None, 9)]
            assert kinds == [Kind.EXPIRY, Kind.GRANT, Kind.GRANT]


def test_an_account_that_is_in_use_or_damaged_holds_up_no_other(
    records: PostgresRecords, records_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    mine = sorted(account() for _ in range(3))
    soon = datetime.now(UTC) + timedelta(seconds=0.5)
    with records.begin() as unit:
        for each in mine:
            unit.ledger.grant(each, 3, Cause("test", uuid4().hex), "welcome", soon)
    time.sleep(0.6)
    with psycopg.connect(records_url) as connection:
        connection.execute("UPDATE ledger_accounts SET available = 1 WHERE account = %s", mine[:1])
    with psycopg.connect(records_url) as user:
        user.execute("SELECT 1 FROM ledger_accounts WHERE account = %s FOR UPDATE", mine[1:2])
        GoRound(records, {"expire credits": Task(0.0, ExpireCredits(records))})()
    assert f"the credits of account {mine[0]} cannot expire" in caplog.text
    with records.begin() as unit:
        assert [unit.ledger.balance(each).available for each in mine] == [1, 3, 0]


def test_the_ledger_is_sealed_and_the_hash_is_told(
    records: PostgresRecords, caplog: pytest.LogCaptureFixture
) -> None:
    go_round = GoRound(records, {"seal the ledger": Task(0.0, SealLedger(records))})
    with records.begin() as unit:
        unit.ledger.grant(account(), 3, Cause("test", uuid4().hex), "welcome")
    with caplog.at_level(logging.INFO):
        go_round()
        with records.begin() as unit:
            assert unit.ledger.seal() is None
        go_round()
    assert "seal 1, accounts 1, hash " in caplog.text
    assert "nothing moved" in caplog.text


def test_of_all_workers_one_goes_round(
    records: PostgresRecords, records_url: str, tmp_path: Path
) -> None:
    """Two worker processes, of which each looks many times."""
    mine, payments = account(), pretending(tmp_path / "state")
    missed = opened(records, payments, mine)
    payments.pay(missed.id)
    with records.begin() as unit:
        unit.ledger.grant(account(), 3, Cause("test", uuid4().hex), "welcome")

    def rounds_done() -> list[tuple[str, int]]:
        with psycopg.connect(records_url) as connection:
            return connection.execute(
                "SELECT task, number FROM schedule WHERE last IS NOT NULL ORDER BY task"
            ).fetchall()

    with factory_of(records, records_url, tmp_path) as factory, factory.workers(2) as supervisor:
        until(lambda: len(rounds_done()) == 4, 30)
        time.sleep(2.0)
        assert supervisor.end() == DONE_WELL
    assert rounds_done() == [
        ("expire credits", 1),
        ("finish refunds", 1),
        ("reconcile payments", 1),
        ("seal the ledger", 1),
    ]
    with records.begin() as unit:
        assert unit.ledger.balance(mine).available == 120
        assert unit.ledger.verify() is None
    log = supervisor.log.read_text()
    assert log.count("repaired 1, unexplained 0") == 1
    assert log.count("seal 1, accounts ") == 1
