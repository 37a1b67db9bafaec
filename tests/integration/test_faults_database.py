"""A database whose connections are cut and whose server crashes: what was committed stays."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from custories_core.errors import Unavailable
from custories_core.jobs import Job, State
from tests.faults.figures import Row, fault
from tests.faults.site import Site, site
from tests.object_store import s3_server
from tests.providers import Cue
from tests.records import migrated
from tests.servers import Postgres

PATIENT = {"retry_attempts": 100, "quarantine_after": 100}
"""Here each job meets more faults than it may in earnest."""


@fault(
    "pg_terminate_backend mid-transaction",
    quick={"cut": 10, "jobs": 2},
    full={"cut": 100, "jobs": 30},
)
def test_connections_that_are_cut_cost_no_committed_work(
    row: Row, tmp_path: Path, records_url: str, redis_url: str
) -> None:
    with (
        s3_server() as store,
        site(tmp_path, records_url, redis_url, store, **PATIENT) as here,
    ):
        # Transactions that stay open a while are cut more often.
        here.stage.plan(Cue("completing", "ok", seconds=0.05, times=4 * row["jobs"]))
        here.crew.start(2)
        with asking(here) as asked, psycopg.connect(records_url, autocommit=True) as line:
            cut = in_completion = 0
            until = time.monotonic() + 300
            while cut < row["cut"]:
                assert time.monotonic() < until
                found = line.execute(CUT).fetchone()
                cut += found is not None
                in_completion += found is not None and found[0] == "idle in transaction"
                # Long enough for something to be done between two cuts.
                time.sleep(0.1 if found else 0.001)
            here.wait_until(lambda: len(asked) >= row["jobs"], 120, "nobody could ask")
        here.wait_for_end(60 + 5 * len(asked))
        check_kept(here, asked)
        row.saw(cut=cut, in_open_transactions=in_completion, completed=len(asked))


CUT = """
SELECT state FROM (
    SELECT pid, state FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
      AND xact_start IS NOT NULL AND backend_type = 'client backend'
    ORDER BY state = 'idle in transaction' DESC, random() LIMIT 1
) AS open WHERE pg_terminate_backend(pid)"""


@fault("immediate restart of PostgreSQL", quick={"restarts": 1}, full={"restarts": 5})
def test_a_database_that_crashes_costs_no_committed_work(
    row: Row, tmp_path: Path, own_postgres: Postgres, redis_url: str
) -> None:
    # What is said to be committed has to be with the operating system.
    own_postgres.execute("ALTER SYSTEM SET synchronous_commit = on")
    own_postgres.execute("SELECT pg_reload_conf()")
    with (
        migrated(own_postgres).copy() as url,
        s3_server() as store,
        site(tmp_path, url, redis_url, store, **PATIENT) as here,
    ):
        here.stage.plan(Cue("completing", "ok", seconds=0.05))
        here.crew.start(2)
        with asking(here) as asked:
            for restart in range(1, row["restarts"] + 1):
                wanted = 2 * restart
                here.wait_until(lambda wanted=wanted: len(asked) >= wanted, 60, "nobody could ask")
                here.wait_until(lambda: here.count(State.COMPLETED), 60, "nothing was made")
                done = {id for (id,) in here.query(COMPLETED)}
                own_postgres.restart("immediate")
                assert done <= {id for (id,) in here.query(COMPLETED)}
                assert here.broken() == []
        here.wait_for_end(60 + 5 * len(asked))
        check_kept(here, asked)
        assert here.crew.ended == [], here.crew.log()
        row.saw(restarts=row["restarts"], asked=len(asked), completed=len(asked))


COMPLETED = "SELECT id FROM jobs WHERE state = 'completed'"


@contextmanager
def asking(here: Site) -> Iterator[list[Job]]:
    """Somebody who goes on asking for chapters, and asks again when told that it did not work."""
    asked: list[Job] = []
    over = threading.Event()

    def ask() -> None:
        while not over.wait(0.2):
            try:
                if here.under_way() < 4:
                    asked.extend(here.ask("ada", 1))
            except (Unavailable, psycopg.Error):
                continue

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    try:
        yield asked
    finally:
        over.set()
        thread.join()


def check_kept(here: Site, asked: list[Job]) -> None:
    """Every job that was promised is there and completed, and all that always holds does."""
    assert here.broken() == []
    completed = {str(id) for (id,) in here.query(COMPLETED)}
    assert {job.id for job in asked} <= completed


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("ERROR")
