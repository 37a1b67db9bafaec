"""Running a process and seeing what it takes."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Run:
    """What one whole process took: seconds by the clock, and its peak memory in bytes."""

    seconds: float
    peak: int


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table: `ratio` should be at most `limit`."""

    name: str
    ratio: float
    limit: float
    detail: str

    @property
    def passed(self) -> bool:
        return self.ratio <= self.limit


def run(module: str, *arguments: object) -> Run:
    """`python -m module arguments` from start to end. RuntimeError if it fails.

    The process that calls this should itself be small: a child's peak counts
    from the moment it was forked.
    """
    command = [sys.executable, "-m", module, *map(str, arguments)]
    start = perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command[1:])} ended with status {process.returncode}")
    # Linux counts in kilobytes, macOS in bytes.
    return Run(seconds, usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024))


def alternating(
    one: Callable[[], Run], other: Callable[[], Run], rounds: int
) -> Sequence[tuple[Run, Run]]:
    """Pairs of runs, one right after the other, so that both meet the same weather."""
    return [(one(), other()) for _ in range(rounds)]


def middle(values: Sequence[float]) -> float:
    """The median."""
    return median(values)
