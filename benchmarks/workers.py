"""Chapters made by one, two and four workers whose providers only wait, against the waits alone.

Real worker processes. What they take beyond the providers' waits is claiming,
checkpoints, layout, proofs, and the database.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import islice
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil
import psycopg

from tests.providers import Cue, Stage

from .house import ROOT, House, house
from .measuring import Result

LEAST = 1 / 1.1
"""The least share of the time that is waiting along the critical path: a tenth may come on top."""
WORKERS_AND_TURNS = ((1, 2), (2, 1), (4, 1))
"""How many workers there are, and how many chapters each makes one after the other."""
WAIT = 1.2
"""Seconds of every call of a provider; real ones take several times as long."""
STEPS = ("outline", "chapter", "cast", "background", "illustrate", "inspect")
PARALLEL = {"cast": 2, "background": 2, "illustrate": 2}
"""How many calls of a step the illustrator of these tests takes at a time; others take one."""
PATIENCE = 60.0

_LISTENING = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'custories listener'"
_ENDED = """
SELECT count(*) FILTER (WHERE state = 'completed'), count(*) FILTER (WHERE state = 'failed'),
       extract(epoch FROM max(ended) - min(created))::float
FROM jobs WHERE id = ANY(%s::uuid[])"""


def results() -> list[Result]:
    """How much of the time is waiting."""
    with TemporaryDirectory() as name, ExitStack() as running:
        stage = Stage(Path(name) / "stage")
        here = running.enter_context(house(**stage.environment))
        needed = 2 * sum(workers * turns for workers, turns in WORKERS_AND_TURNS)
        chapters = iter([copy.chapter for copy in here.copies(here.book(chapters=1), needed)])
        path = 0.0
        found: list[Result] = []
        processes: list[psutil.Process] = []
        for workers, turns in WORKERS_AND_TURNS:
            for number in range(_listening(here), workers):
                processes.append(running.enter_context(_worker(here, number)))
            while _listening(here) < workers:
                time.sleep(0.05)
            stage.plan()
            # What a process loads for its first chapter it has from now on.
            stage.forget_calls()
            _make(here, list(islice(chapters, workers)))
            path = path or critical_path(stage, workers)
            stage.plan(*(Cue(step, seconds=WAIT) for step in STEPS))
            before = _processor(processes)
            seconds = _make(here, list(islice(chapters, turns * workers)))
            each = (_processor(processes) - before) / (turns * workers)
            found.append(
                Result(
                    name=f"chapters by {workers} worker{'s'[: workers > 1]}: waiting against all",
                    ratio=turns * path / seconds,
                    limit=LEAST,
                    at_least=True,
                    detail=f"{turns * workers} chapters, {turns} × {path:.1f} s : {seconds:.1f} s, "
                    f"{each:.2f} s of a core each",
                )
            )
        return found


def critical_path(stage: Stage, chapters: int) -> float:
    """The waits of one chapter that cannot be at the same time, in seconds."""
    rounds = 0
    for step in STEPS:
        calls = len(stage.calls(step)) // chapters
        rounds += ceil(calls / PARALLEL.get(step, 1))
    return rounds * WAIT


def _make(house: House, chapters: list[str]) -> float:
    """Ask for the chapters; the seconds until all are made, by the database's clock."""
    ask = house.service.ask_for_chapter
    jobs = [ask(house.reader, chapter).id for chapter in chapters]
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        completed, failed, seconds = _asked(house, _ENDED, [jobs])
        if failed:
            break
        if completed == len(jobs):
            return float(seconds)
        time.sleep(0.1)
    raise RuntimeError(f"{len(jobs)} chapters were asked for, and not all were made")


def _processor(workers: list[psutil.Process]) -> float:
    """Seconds of a core that they have used since they began, with their ended children."""
    return sum(sum(worker.cpu_times()[:4]) for worker in workers)


def _listening(house: House) -> int:
    return int(_asked(house, _LISTENING)[0])


def _asked(house: House, sql: str, values: list[object] | None = None) -> tuple[float, ...]:
    with psycopg.connect(house.settings.database_url, autocommit=True) as connection:
        row = connection.execute(sql.encode(), values).fetchone()
    assert row is not None
    return row


@contextmanager
def _worker(house: House, number: int) -> Iterator[psutil.Process]:
    with (house.folder / f"worker-{number}.log").open("ab") as lines:
        process = subprocess.Popen(
            [sys.executable, "-m", "entrypoints.worker", "--name", f"worker {number + 1}"],
            cwd=ROOT,
            env=house.environment,
            stdout=lines,
            stderr=lines,
        )
    try:
        yield psutil.Process(process.pid)
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
