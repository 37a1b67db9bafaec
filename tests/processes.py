"""The service in real processes, for tests: what they are told, how they are started and ended.

    with factory_of(records, records_url, tmp_path) as factory:
        factory.stage.plan(Cue("illustrate", "kill", times=1))
        with factory.workers(2):
            job = factory.asked()
            factory.done(job)

Leases are short (2 s, a heartbeat each 0.4 s, a sweep each 0.5 s), the
providers are those of `tests.providers`, artifacts are in a folder.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from adapters.artifacts.folder import build as build_folder
from custories_core.jobs import Job, State
from custories_core.people import Principal
from custories_core.ports.records import Records
from tests.house import House, house_of
from tests.providers import Stage

SECRET = "the secret that signs links, 0123456789 abcdef"
SHORT = {
    "CUSTORIES_LEASE": "2",
    "CUSTORIES_HEARTBEAT": "0.4",
    "CUSTORIES_SWEEP": "0.5",
    "CUSTORIES_HANDBACK": "1",
    "CUSTORIES_RETRY_BASE": "0.1",
    "CUSTORIES_RETRY_CAP": "0.2",
    "CUSTORIES_JOB_LIMIT": "60",
    "CUSTORIES_LOG_FORMAT": "json",
}
ENDED = (State.COMPLETED, State.FAILED)


@dataclass
class Running:
    """A process that was started, and the file that its log goes to."""

    process: subprocess.Popen[bytes]
    log: Path

    def said(self) -> list[dict[str, Any]]:
        """Its log lines so far; what is no log line is one with the `event` alone."""
        lines = []
        for line in self.log.read_text().splitlines():
            try:
                lines.append(json.loads(line))
            except ValueError:
                lines.append({"event": line})
        return lines

    def says(self, what: str, times: int = 1, seconds: float = 20.0) -> list[dict[str, Any]]:
        """Wait until it has said something so many times; these lines."""

        def found() -> list[dict[str, Any]] | None:
            lines = [line for line in self.said() if what in line["event"]]
            return lines if len(lines) >= times else None

        return until(found, seconds, lambda: f"{what!r} was not said:\n{self.log.read_text()}")

    def end(self, by: signal.Signals = signal.SIGTERM, seconds: float = 20.0) -> int:
        """Send it a signal and wait; its exit status."""
        with suppress(ProcessLookupError):
            self.process.send_signal(by)
        return self.process.wait(seconds)


@dataclass
class Factory:
    """A database, a store and a stage, and processes around them."""

    house: House
    stage: Stage
    environment: dict[str, str]
    folder: Path
    count: int = field(default=0)

    @contextmanager
    def running(self, *command: str, **more: str) -> Iterator[Running]:
        """A process of this Python; what is left of it is killed at the end."""
        self.count += 1
        log = self.folder / f"process-{self.count}.log"
        with log.open("wb") as out:
            process = subprocess.Popen(
                [sys.executable, *command],
                env={**self.environment, **more},
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                cwd=self.folder,
                start_new_session=True,
            )
        try:
            yield Running(process, log)
        finally:
            if process.poll() is None:
                process.terminate()
                with suppress(subprocess.TimeoutExpired):
                    process.wait(10)
            if process.poll() is None:
                process.kill()
                process.wait()

    @contextmanager
    def worker(self, **more: str) -> Iterator[Running]:
        """One worker that is ready, without a supervisor."""
        with self.running("-m", "entrypoints.worker", **more) as running:
            running.says("ready")
            yield running

    @contextmanager
    def workers(self, count: int, **more: str) -> Iterator[Running]:
        """The supervisor of so many workers, all ready."""
        command = ("-m", "entrypoints.cli", "worker", "--processes", str(count))
        with self.running(*command, **more) as running:
            running.says("ready", count)
            yield running

    def book(self, *ideas: str, subject: str = "ada") -> tuple[Principal, list[str]]:
        """Somebody with a book, and the ids of its chapters, one for each idea."""
        who = self.house.sign_in(subject)
        book = self.house.book(who, chapters=0)
        return who, [self.house.chapter(who, book.id, idea=idea).id for idea in ideas]

    def asked(self, idea: str = "A hat.") -> Job:
        """A job that was just asked for, for a chapter of a new book."""
        who, (chapter,) = self.book(idea)
        return self.house.ask(who, chapter)

    def ended(self, job: Job, seconds: float = 30.0) -> Job:
        """The job, once it has ended."""

        def found() -> Job | None:
            now = self.house.job(job.id)
            return now if now.state in ENDED else None

        return until(found, seconds, lambda: f"it has not ended: {self.house.job(job.id)}")

    def done(self, job: Job, seconds: float = 30.0) -> Job:
        """The job, once it is completed; with nothing else than a completed one, this fails."""
        now = self.ended(job, seconds)
        assert now.state is State.COMPLETED, now
        return now


def until(
    look: Callable[[], Any], seconds: float, why: Callable[[], str] = lambda: "nothing came of it"
) -> Any:
    """What `look` finds, asked again and again; fails after so many seconds of nothing."""
    deadline = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < deadline, why()
        time.sleep(0.03)
    return found


def environment_of(url: str, folder: Path, **more: str) -> dict[str, str]:
    """The environment of a process of the service; nothing of this one's settings is in it."""
    mine = {name: value for name, value in os.environ.items() if not name.startswith("CUSTORIES_")}
    return {
        **mine,
        "CUSTORIES_DATABASE_URL": url,
        "CUSTORIES_STATE_FOLDER": str(folder / "state"),
        "CUSTORIES_ARTIFACTS_FOLDER": str(folder / "artifacts"),
        "CUSTORIES_LINK_SECRET": SECRET,
        **SHORT,
        **more,
    }


@contextmanager
def factory_of(
    records: Records, url: str, folder: Path, more: Mapping[str, str] | None = None
) -> Iterator[Factory]:
    """A factory around these records; `more` are settings of its processes."""
    stage = Stage(folder / "stage")
    environment = environment_of(url, folder, **stage.environment, **(more or {}))
    with house_of(records, url) as house:
        house.artifacts = build_folder(
            SimpleNamespace(
                artifacts_folder=folder / "artifacts",
                public_url="http://127.0.0.1:8000",
                link_secret=SECRET,
            )
        )
        yield Factory(house, stage, environment, folder)
