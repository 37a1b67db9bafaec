"""Ringing for those who have somebody waiting for their answer."""

import logging
import threading
import time
from collections.abc import Sequence
from contextlib import suppress

from ..errors import Unavailable
from ..ports.dispatch import Doorbell

log = logging.getLogger("custories.ringing")

LINGER = 0.02
"""Seconds after a ring in which those that come are collected, and rung for together."""


class Ringer:
    """Rings the bell from a thread of its own, so that nobody else ever waits for it.

    The thread lives for as long as there is something to ring for. A bell that
    cannot be rung is no reason to refuse a job: the sweep finds it.
    """

    def __init__(self, doorbell: Doorbell) -> None:
        self._doorbell = doorbell
        self._lock = threading.Lock()
        self._jobs: list[str] = []
        self._ringing = False

    def ring(self, job: str) -> None:
        """Have the bell rung for a job. Returns at once."""
        with self._lock:
            self._jobs.append(job)
            if self._ringing:
                return
            with suppress(RuntimeError):  # no thread is to be had; the next ring tries again
                # Not a daemon: a process that ends has rung for all that it accepted.
                threading.Thread(target=self._run, name="ringer").start()
                self._ringing = True

    def _run(self) -> None:
        while jobs := self._taken():
            self._ring(jobs)
            time.sleep(LINGER)

    def _ring(self, jobs: Sequence[str]) -> None:
        try:
            self._doorbell.ring(*jobs)
        except Unavailable as error:
            log.info("the bell was not rung: %s", error)
        except Exception:
            # Whatever it was, it is no reason to ring for nobody who comes after.
            log.exception("the bell was not rung")

    def _taken(self) -> list[str]:
        with self._lock:
            jobs, self._jobs = self._jobs, []
            self._ringing = bool(jobs)
        return jobs
