"""The supervisor: keeps processes alive, and ends them in good order.

Children are new processes of the same Python, never forks: a fork would copy
the locks of threads that it does not copy. Each has a session of its own, so
that Ctrl-C reaches the supervisor alone, which passes it on once.
"""

import random
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

import structlog

from custories_core.jobs import RetryPolicy

from .statuses import ABORTED, DONE, FAILED, WRONG

LOOK = 0.1
"""Seconds between two looks at the children."""

log = structlog.get_logger("custories.supervisor")


@dataclass(frozen=True, slots=True)
class Program:
    """What to keep alive. `environment` None is that of this process."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds. A child that ended is started again after `backoff`, with full jitter.

    One that lived for `settled` begins anew with the shortest wait. All that
    are told to stop have `stop` to do so, and are killed then.
    """

    backoff: RetryPolicy = field(default_factory=lambda: RetryPolicy(base=0.5, cap=30.0))
    settled: float = 60.0
    stop: float = 40.0


@dataclass(slots=True)
class _Child:
    program: Program
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    due: float = 0.0
    failures: int = 0


class Supervisor:
    """Keeps one process of each program alive until it is told to stop."""

    def __init__(self, programs: Sequence[Program], patience: Patience | None = None) -> None:
        self._children = [_Child(program) for program in programs]
        self._patience = patience or Patience()
        self._told: list[signal.Signals] = []

    def run(self) -> int:
        """Start them, restart what ends, and stop all on SIGTERM or SIGINT; the exit status.

        Either is how such a process is meant to end, so the status is then `DONE`.
        A child that ends with the status for wrong input would do so again:
        then all are stopped, and that is the status. To be called in the main
        thread, for only there signals arrive.
        """
        with heard(self._told.append):
            status = self._keep()
            killed = self._stop()
        if status == DONE and killed:
            return FAILED
        return status

    def _keep(self) -> int:
        while not self._told:
            for child in self._children:
                if child.process is None:
                    if time.monotonic() >= child.due:
                        self._start(child)
                elif (status := child.process.poll()) is not None:
                    if status == WRONG:
                        child.process = None
                        log.error(f"{child.program.name} cannot run as things are set")
                        return WRONG
                    self._mourn(child, status)
            time.sleep(LOOK)
        return DONE

    def _start(self, child: _Child) -> None:
        program = child.program
        child.started = time.monotonic()
        try:
            child.process = subprocess.Popen(
                program.command,
                env=program.environment,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            log.error(f"{program.name} cannot be started: {error.strerror}")
            self._put_off(child)
            return
        log.info(f"{program.name} started", pid=child.process.pid)

    def _mourn(self, child: _Child, status: int) -> None:
        lived = time.monotonic() - child.started
        if lived >= self._patience.settled:
            child.failures = 0
        wait = self._put_off(child)
        log.warning(
            f"{child.program.name} {how_it_ended(status)}",
            lived=round(lived, 1),
            again_in=round(wait, 1),
        )

    def _put_off(self, child: _Child) -> float:
        child.process = None
        # More failures make the wait no longer, and 2 ** failures has its limits.
        child.failures = min(child.failures + 1, 32)
        wait = self._patience.backoff.wait(child.failures, random.random)
        child.due = time.monotonic() + wait
        return wait

    def _stop(self) -> int:
        """Tell all to stop, wait, and kill what is left then; how many had to be killed."""
        self._tell()
        told = len(self._told)
        until = time.monotonic() + self._patience.stop
        while self._alive() and time.monotonic() < until:
            time.sleep(LOOK)
            if len(self._told) > max(told, 1):
                # Whoever asks twice wants it at once.
                told = len(self._told)
                self._tell()
        left = self._alive()
        for child in left:
            assert child.process is not None
            log.error(f"{child.program.name} did not stop and is killed", pid=child.process.pid)
            child.process.kill()
            child.process.wait()
        log.info("all have stopped")
        return len(left)

    def _alive(self) -> list[_Child]:
        for child in self._children:
            if child.process is not None and (status := child.process.poll()) is not None:
                log.info(f"{child.program.name} {how_it_ended(status)}")
                child.process = None
        return [child for child in self._children if child.process is not None]

    def _tell(self) -> None:
        for child in self._alive():
            assert child.process is not None
            log.info(f"telling {child.program.name} to stop", pid=child.process.pid)
            # Never SIGINT: Python answers that with a traceback until it is told otherwise.
            child.process.terminate()


@contextmanager
def heard(hear: Callable[[signal.Signals], object]) -> Iterator[None]:
    """Within the block SIGTERM and SIGINT do nothing but call `hear`. For the main thread."""

    def handle(number: int, _frame: FrameType | None) -> None:
        hear(signal.Signals(number))

    before = {number: signal.signal(number, handle) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def how_it_ended(status: int) -> str:
    """An exit status in words."""
    if status == DONE:
        return "ended"
    if status == ABORTED:
        return "ended itself, for a job would not stop"
    if status < 0:
        return f"was ended by {signal.Signals(-status).name}"
    return f"ended with status {status}"
