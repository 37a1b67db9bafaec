"""Worker processes, kept alive as an init system would: who ends is started again at once."""

import os
import signal
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.nursery import Child, nursery

LOOK = 0.02


@dataclass
class Crew:
    """So many worker processes. Their log lines are in `folder`, a file for each.

    `ended` has the status of each that ended by itself or was killed.
    """

    environment: Mapping[str, str]
    folder: Path
    module: str = "entrypoints.worker"
    file_size: int | None = None
    workers: list[Child] = field(default_factory=list)
    ended: list[int] = field(default_factory=list)
    kept: bool = True
    _started: int = 0
    _over: threading.Event = field(default_factory=threading.Event)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _keeper: threading.Thread | None = None

    def start(self, count: int = 1, keep: bool = True) -> None:
        """Start so many more; they are started again unless `keep` is not wanted."""
        with self._lock:
            self.kept = keep
            for _ in range(count):
                self._start()
        if self._keeper is None:
            self._keeper = threading.Thread(target=self._keep, daemon=True)
            self._keeper.start()

    def end_all(self) -> None:
        """Kill all and start none again, until `start`. A child of theirs is left to itself."""
        with self._lock:
            for worker in self.workers:
                with suppress(ProcessLookupError):
                    os.kill(worker.pid, signal.SIGKILL)
                nursery().wait(worker)
            self.workers.clear()

    def stop(self) -> None:
        """End all, however they are: this is the end of the test."""
        self._over.set()
        if self._keeper is not None:
            self._keeper.join()
        self.end_all()

    def log(self) -> str:
        """All that they said."""
        return "\n".join(path.read_text() for path in sorted(self.folder.glob("worker-*.log")))

    def _start(self) -> None:
        log = self.folder / f"worker-{self._started:03d}.log"
        self._started += 1
        self.workers.append(
            nursery().child(self.environment, log, self.module, file_size=self.file_size)
        )

    def _keep(self) -> None:
        while not self._over.wait(LOOK):
            with self._lock:
                for worker in list(self.workers):
                    if worker.status is not None:
                        self.ended.append(worker.status)
                        self.workers.remove(worker)
                        if self.kept:
                            self._start()
