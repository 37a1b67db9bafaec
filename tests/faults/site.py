"""A service of real processes around one database, one Redis and one store, for one test."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psycopg

from adapters.artifacts.folder import build as build_folder
from adapters.artifacts.s3 import build as build_s3
from adapters.dispatch.rq import build as build_bell
from custories_core.errors import Unavailable
from custories_core.jobs import Job, State
from custories_core.ports.artifacts import Artifacts
from tests.faults.crew import Crew
from tests.faults.invariants import broken
from tests.house import House
from tests.object_store import S3Settings
from tests.providers import Stage
from tests.records import records_at

logging.getLogger("werkzeug").setLevel(logging.ERROR)

SECRET = "a-secret-for-links-of-the-tests-only"
LEASE, HEARTBEAT, SWEEP, HANDBACK = 2.0, 0.5, 0.5, 2.0
"""Seconds, in tests. A machine with much to do gives a process its turn within the lease."""


@dataclass
class Site:
    """Where the processes of a service run, and what people do there."""

    folder: Path
    database: str
    redis: str
    artifacts: Artifacts
    house: House
    stage: Stage
    settings: dict[str, str]
    crew: Crew = field(init=False)

    def __post_init__(self) -> None:
        self.crew = Crew(self.settings | self.stage.environment, self.folder)

    def book(self, owner: str = "ada", chapters: int = 1, **fields: Any) -> Any:
        """A book with so many chapters of two pages, and who owns it."""
        who = self.house.sign_in(owner)
        return who, self.house.book(who, chapters, **fields)

    def ask(self, owner: str, count: int, chapters: int = 1, **fields: Any) -> list[Job]:
        """So many jobs, each for a chapter; a book has so many chapters, but for the last."""
        jobs: list[Job] = []
        while count > len(jobs):
            who, book = self.book(owner, min(chapters, count - len(jobs)), **fields)
            for chapter in self.house.chapters(book.id):
                jobs.append(self.house.ask(who, chapter.id))
        return jobs

    def query(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """Rows of the database, past all adapters."""
        with psycopg.connect(self.database, autocommit=True) as connection:
            return connection.execute(sql.encode(), values).fetchall()

    def count(self, state: State) -> int:
        """How many jobs are in a state."""
        found: int = self.query("SELECT count(*) FROM jobs WHERE state = %s", state.value)[0][0]
        return found

    def under_way(self) -> int:
        """How many jobs have not ended."""
        # One look at all: between two a job may pass from one state into the other.
        found: int = self.query(
            "SELECT count(*) FROM jobs WHERE state NOT IN ('completed', 'failed')"
        )[0][0]
        return found

    def wait_for_end(self, seconds: float) -> None:
        """Until every job has ended."""
        self.wait_until(lambda: self.under_way() == 0, seconds, "jobs are still under way")

    def wait_until(self, true: Callable[[], object], seconds: float, problem: str) -> None:
        """Until it comes to that; the test fails with what the workers said when it does not."""
        until = time.monotonic() + seconds
        while not true():
            if time.monotonic() > until:
                jobs = self.query(
                    "SELECT id, state, kind, failures, crashes, fence, reason FROM jobs "
                    "WHERE state <> 'completed' LIMIT 10"
                )
                raise AssertionError(f"{problem}: {jobs}\n{self.crew.log()[-6000:]}")
            time.sleep(0.05)

    @contextmanager
    def sweeping(self) -> Iterator[None]:
        """Another machine, which sweeps and does nothing else, and which nobody kills."""
        over = threading.Event()

        def sweep() -> None:
            while not over.wait(SWEEP):
                with suppress(Unavailable):
                    self.house.sweep()

        thread = threading.Thread(target=sweep, daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()

    def broken(self) -> list[str]:
        """What does not hold that always must."""
        return broken(self.database, self.artifacts.exists)


@contextmanager
def site(
    folder: Path,
    database: str,
    redis: str,
    store: S3Settings | Path,
    **more: object,
) -> Iterator[Site]:
    """A site on these servers; `more` are settings, by their names in `Settings`."""
    stage = Stage(folder / "stage")
    chosen: dict[str, object] = {
        "environment": "local",
        "database_url": database,
        "database_pool": 6,
        "records": "rehearsal",
        "artifacts": "rehearsal",
        "dispatch": "rq",
        "redis_url": redis,
        "link_secret": SECRET,
        "state_folder": folder / "state",
        "lease": LEASE,
        "heartbeat": HEARTBEAT,
        "sweep": SWEEP,
        "handback": HANDBACK,
        "job_limit": 60,
        "retry_base": 0.05,
        "retry_cap": 0.2,
    }
    if isinstance(store, Path):
        chosen |= {"artifacts_folder": store, "extra_rehearsal_store": "folder"}
        given = SimpleNamespace(artifacts_folder=store, link_secret=SECRET, public_url="http://x")
        artifacts: Artifacts = build_folder(given)
    else:
        chosen |= vars(store) | {"extra_rehearsal_store": "s3"}
        artifacts = build_s3(store)
    variables = {f"CUSTORIES_{name.upper()}": str(v) for name, v in (chosen | more).items()}
    bell = build_bell(SimpleNamespace(redis_url=redis, queue="custories"))
    with records_at(database) as records:
        made = Site(
            folder, database, redis, artifacts, House(records, bell, artifacts), stage, variables
        )
        try:
            yield made
        finally:
            made.crew.stop()
