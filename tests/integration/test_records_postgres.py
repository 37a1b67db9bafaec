"""Records in a real PostgreSQL: the contract, and what threads, processes and SQL do to it."""

import multiprocessing
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from uuid import RFC_4122, UUID, uuid4

import psycopg
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from adapters.records.postgres import PostgresRecords
from adapters.records.postgres.identifiers import Sequence
from adapters.records.postgres.jobs import CLAIM
from custories_core.errors import Conflict
from custories_core.jobs import TRANSITIONS, Event, Job, LeaseLost, NotAllowed, Progress, State
from custories_core.library import BookEntry
from custories_core.ports.records import Once
from tests.contracts.records import (
    DAY,
    RecordsContract,
    asked,
    at_once,
    claimed,
    ended,
    made,
)
from tests.records import in_the_loop, records_at


class TestPostgresRecords(RecordsContract):
    """The contract, on a database of its own for each test."""

    @pytest.fixture
    def records(self, records_url: str) -> Iterator[PostgresRecords]:
        with records_at(records_url) as made:
            yield made


@in_the_loop
class TestPostgresRecordsInTheLoop(TestPostgresRecords):
    """The same, where nobody holds a thread while they wait."""


def work(url: str, name: str, claims: "multiprocessing.Queue[tuple[str, str]]") -> None:
    """A process that claims and completes with four threads until nothing is left."""
    with records_at(url) as records:

        def run(which: int) -> None:
            while job := claimed(records):
                claims.put((name, job.id))
                ended(records, job)

        at_once(4, run)


def many_jobs(records: PostgresRecords, owners: int, each: int) -> dict[str, str]:
    """So many pending jobs of so many owners; whose each is."""
    found = {}
    for owner in range(owners):
        whose = made(records, f"owner {owner}", chapters=each)
        with records.begin() as unit:
            for chapter in range(each):
                found[unit.jobs.add(whose.job(chapter), DAY).id] = whose.account.id
    return found


def test_processes_and_threads_claim_each_job_once(
    records: PostgresRecords, records_url: str
) -> None:
    jobs = many_jobs(records, owners=4, each=50)
    spawn = multiprocessing.get_context("spawn")
    claims: multiprocessing.Queue[tuple[str, str]] = spawn.Queue()
    processes = [
        spawn.Process(target=work, args=(records_url, str(name), claims)) for name in range(2)
    ]
    for process in processes:
        process.start()
    found = [claims.get(timeout=30) for _ in jobs]
    for process in processes:
        process.join(30)
        assert process.exitcode == 0
    assert claims.empty()
    assert Counter(id for _, id in found) == dict.fromkeys(jobs, 1)
    with psycopg.connect(records_url) as connection:
        kept = connection.execute("SELECT DISTINCT state, fence, events FROM jobs").fetchall()
    assert kept == [("completed", 1, 3)]


def test_several_who_claim_at_once_serve_several_owners(records: PostgresRecords) -> None:
    """Four that see the same turn would all serve whoever comes first."""
    many_jobs(records, owners=1, each=20)
    others = set(many_jobs(records, owners=4, each=1).values())
    with records.begin() as a, records.begin() as b, records.begin() as c, records.begin() as d:
        owners = [job.owner for unit in (a, b, c, d) if (job := unit.jobs.claim(60.0))]
    assert len(owners) == 4
    assert len(set(owners)) == 4
    assert len(others & set(owners)) >= 3


def test_who_claims_at_once_serves_nobody_twice(records: PostgresRecords) -> None:
    """One that looked before another was done would serve the same owner again."""
    many_jobs(records, owners=120, each=2)
    for _ in range(12):
        jobs = at_once(4, lambda _: claimed(records))
        assert len({job.owner for job in jobs if job}) == 4


def test_a_claim_leaves_those_alone_who_have_nothing_due(
    records: PostgresRecords, records_url: str
) -> None:
    """As when a provider is away: all of them wait for their next try."""
    many_jobs(records, owners=5, each=1)
    with psycopg.connect(records_url, autocommit=True) as sql, records.begin() as unit:
        sql.execute("UPDATE jobs SET due = now() + interval '1 hour'")
        assert unit.jobs.claim(60.0) is None
        free = sql.execute("SELECT id FROM accounts FOR UPDATE SKIP LOCKED").fetchall()
    assert len(free) == 5


def test_one_owner_alone_is_served_by_all_who_claim(records: PostgresRecords) -> None:
    many_jobs(records, owners=1, each=4)
    with records.begin() as a, records.begin() as b, records.begin() as c:
        ids = [job.id for unit in (a, b, c) if (job := unit.jobs.claim(60.0))]
    assert len(set(ids)) == 3


def test_thirty_two_copies_of_a_request_have_one_effect(records: PostgresRecords) -> None:
    mine = made(records)
    once = Once(mine.account.id, "key", "print")

    def ask(which: int) -> object:
        with suppress(Conflict), records.begin() as unit:
            book = unit.books.add(BookEntry(mine.account.id, {}))
            unit.keep_answer(once, {"id": book.id, "of": which})
        with records.begin() as unit:
            return unit.answer(once)

    answers = at_once(32, ask)
    assert answers[0] is not None
    assert all(answer == answers[0] for answer in answers)
    with records.begin() as unit:
        assert len(unit.books.of(mine.account.id)) == 2


def test_a_copy_waits_for_the_first_and_has_its_effect_when_that_fails(
    records: PostgresRecords, records_url: str
) -> None:
    mine = made(records)
    once = Once(mine.account.id, "key", "print")
    ended: list[bool] = []

    def copy() -> None:
        with records.begin() as unit:
            unit.keep_answer(once, "copy")
        ended.append(True)

    thread = threading.Thread(target=copy)
    with psycopg.connect(records_url) as first:
        first.execute(
            "INSERT INTO answers (owner, key, fingerprint, answer) "
            "VALUES (%s, 'key', 'print', '1')",
            (mine.account.id,),
        )
        thread.start()
        time.sleep(0.2)
        assert ended == []
        first.rollback()
        thread.join(5)
    with records.begin() as unit:
        assert unit.answer(once) == "copy"


def test_a_claim_among_ten_thousand_looks_at_few_rows(
    records: PostgresRecords, records_url: str
) -> None:
    many_jobs(records, owners=20, each=1)
    with psycopg.connect(records_url, autocommit=True) as connection:
        connection.execute(
            "INSERT INTO chapters (id, owner, book, brief, position) "
            "SELECT gen_random_uuid(), owner, id, '{}', place "
            "FROM books CROSS JOIN generate_series(2, 500) AS place"
        )
        connection.execute(
            "INSERT INTO jobs (id, owner, book, chapter, kind, patience, deadline) "
            "SELECT gen_random_uuid(), owner, book, id, 'chapter', 60, now() + '1 day' "
            "FROM chapters WHERE position > 1"
        )
        connection.execute("ANALYZE")
        plan = connection.execute(
            "EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) " + CLAIM, {"lease": 60.0, "shared": False}
        ).fetchone()
    assert plan is not None
    top = plan[0][0]["Plan"]
    assert top["Shared Hit Blocks"] + top["Shared Read Blocks"] < 600


class JobMachine(RuleBasedStateMachine):
    """One job, moved by whoever holds whatever they last saw of it, against the core's table."""

    records: PostgresRecords

    @initialize()
    def ask(self) -> None:
        mine = made(self.records, f"owner {uuid4()}")
        self.truth = asked(self.records, mine)
        self.seen = [self.truth]
        self.events = 1

    @rule()
    def claim(self) -> None:
        job = claimed(self.records, 0.001)
        assert (job is not None) == (self.truth.state is State.PENDING)
        if job is not None:
            expected = self.truth.after(Event.CLAIM)
            assert (job.state, job.fence, job.failures) == (
                expected.state, expected.fence, expected.failures,
            )  # fmt: skip
            self.happened(job)

    @rule(event=st.sampled_from(sorted(set(Event) - {Event.CLAIM})), which=st.integers(0, 99))
    def move(self, event: Event, which: int) -> None:
        """Somebody acts on what they saw, which may be long past."""
        before = self.seen[-1 - which % len(self.seen)]
        current = (before.state, before.fence) == (self.truth.state, self.truth.fence)
        try:
            moved = ended(self.records, before, event)
        except NotAllowed:
            assert (before.state, event) not in TRANSITIONS
        except LeaseLost:
            assert not current
        else:
            assert current
            assert moved.state is TRANSITIONS[before.state, event]
            self.happened(moved)

    @rule(which=st.integers(0, 99))
    def note(self, which: int) -> None:
        job = self.seen[-1 - which % len(self.seen)]
        holds = self.truth.state is State.RUNNING and job.fence == self.truth.fence
        try:
            with self.records.begin() as unit:
                unit.jobs.keep(job, 60.0)
                unit.jobs.note(job, Progress("write", which, 99))
        except LeaseLost:
            assert not holds
        else:
            assert holds
            self.truth = replace(self.truth, progress=Progress("write", which, 99))
            self.events += 1

    def happened(self, job: Job) -> None:
        self.truth = job
        self.seen.append(job)
        self.events += 1

    @invariant()
    def the_database_holds_the_truth(self) -> None:
        with self.records.begin() as unit:
            job = unit.jobs.get(self.truth.id)
            under_way = unit.jobs.under_way(job.target)
            count = unit.jobs._run("SELECT count(*), max(seq) FROM job_events").fetchone()
        assert job == self.truth
        assert (under_way is None) == job.over
        assert (job.ended is not None) == job.over
        assert count == (self.events, self.events)

    def teardown(self) -> None:
        with self.records.begin() as unit:
            unit.erase(self.truth.owner)


def test_the_database_holds_no_job_that_the_core_forbids(records: PostgresRecords) -> None:
    machine = type("Machine", (JobMachine,), {"records": records})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=25,
            stateful_step_count=20,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )


def test_of_what_is_not_old_tidying_reads_nothing(
    records: PostgresRecords, records_url: str
) -> None:
    """A job's events, and what is kept of requests: each sweep of each worker comes by."""
    over = asked(records, made(records))
    ended(records, over, Event.CANCEL)
    with psycopg.connect(records_url, autocommit=True) as sql:
        sql.execute(
            "INSERT INTO job_events (job, seq, state, step, reason) "
            "SELECT %s, 9 + n, 'pending', '', '' FROM generate_series(1, 20000) AS n",
            [over.id],
        )
        sql.execute("ANALYZE")
        with records.begin() as unit:
            assert unit.tidy(DAY, DAY, DAY) == 0
            read = unit._connection.execute(
                "SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) "
                "FROM pg_stat_xact_user_tables "
                "WHERE relname IN ('job_events', 'job_log', 'answers')"
            ).fetchone()
        assert read is not None
        assert read[0] < 10
        sql.execute("UPDATE jobs SET ended = ended - interval '2 days'")
        sql.execute("UPDATE job_events SET at = at - interval '2 days' WHERE seq > 9")
        with records.begin() as unit:
            assert 0 < unit.tidy(DAY, DAY, DAY) < 20_000, "a share at a time"
        for _ in range(4):
            with records.begin() as unit:
                unit.tidy(DAY, DAY, DAY)
        assert sql.execute("SELECT max(seq) FROM job_events").fetchone() == (2,)


@pytest.mark.parametrize("held", ["answers", "job_events", "job_log"])
def test_what_cannot_be_forgotten_now_keeps_nothing_else(
    records: PostgresRecords, records_url: str, held: str, caplog: pytest.LogCaptureFixture
) -> None:
    mine = made(records)
    over = asked(records, mine)
    ended(records, over, Event.CANCEL)
    with records.begin() as unit:
        unit.jobs.log(over, "info", "begun", {})
        unit.keep_answer(Once(mine.account.id, "k", "f"), 1)
    time.sleep(0.02)
    tables = {"answers": 1, "job_events": 2, "job_log": 1}
    with psycopg.connect(records_url) as sql:
        sql.execute(f"LOCK TABLE {held} IN EXCLUSIVE MODE".encode())
        with records.begin() as unit:
            assert unit.tidy(0.01, 0.01, 0.01) == 4 - tables[held]
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    with psycopg.connect(records_url) as sql:
        for table, rows in tables.items():
            left = sql.execute(f"SELECT count(*) FROM {table}".encode()).fetchone()
            assert left == (rows if table == held else 0,)


def test_ids_are_ordered_also_when_the_clock_is_set_back(monkeypatch: pytest.MonkeyPatch) -> None:
    sequence = Sequence()
    ids = []
    for millisecond in (5, 5, 5, 4, 3, 6, 6, 1):
        monkeypatch.setattr(time, "time_ns", lambda now=millisecond: now * 1_000_000)
        ids += [sequence.next() for _ in range(100)]
    assert ids == sorted(set(ids))
    assert {(UUID(id).version, UUID(id).variant) for id in ids} == {(7, RFC_4122)}
    assert {UUID(id).int >> 80 for id in ids} == {5, 6}
