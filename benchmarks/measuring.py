"""Running a process and seeing what it takes."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Run:
    """What one whole process took: seconds by the clock, and its peak memory in bytes."""

    seconds: float
    peak: int


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table: `ratio` should be at most `limit`, or `at_least`.

    Without a limit the line is for information.
    """

    name: str
    ratio: float
    limit: float | None
    detail: str
    at_least: bool = False

    @property
    def passed(self) -> bool:
        if self.limit is None:
            return True
        return self.ratio >= self.limit if self.at_least else self.ratio <= self.limit

    @property
    def asked(self) -> str:
        """What is asked of the ratio."""
        if self.limit is None:
            return "no limit"
        return f"at {'least' if self.at_least else 'most'} {self.limit:g}"


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


def alternating(one: Callable[[], T], other: Callable[[], T], rounds: int) -> list[tuple[T, T]]:
    """Pairs of runs, one right after the other, so that both meet the same weather."""
    return [(one(), other()) for _ in range(rounds)]


def middle(values: Sequence[float]) -> float:
    """The median."""
    return median(values)


def spread(values: Sequence[float]) -> str:
    """From the lower to the upper quartile."""
    low, _, high = quantiles(values, n=4)
    return f"{low:.2f}–{high:.2f}"
