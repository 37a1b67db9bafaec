"""The example book, end to end: time per page, the share of painting, a second run, all cores.

The program is run as a user runs it, into a fresh folder, and timed by the
lines it tells its progress with.
"""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from .measuring import Result

BRIEF = Path(__file__).parents[1] / "examples" / "luna.toml"

# What the lines of progress are recognised by.
_STEP = re.compile(r"chapter \d+ of \d+: (\w+) \d+ of \d+.* \((\d+\.\d) s\)")
_BINDING = re.compile(r"binding: (\S+)")
_PAGES = re.compile(r", (\d+) pages, ")
_PAINTING = ("cast", "background", "illustrate")

PAINTING_LEAST = 0.5
"""The least share of painting; the rest is overhead."""
ALL_CORES_MOST = 0.85
"""The most that the book may take on all cores, as a share of its time on one."""
SECOND_MOST = 0.1
"""The most a second run may take, as a share of the first."""


@dataclass(frozen=True, slots=True)
class Making:
    """One run: seconds by the clock and of all cores, and those spent on painting."""

    seconds: float
    processor: float
    painting: float
    pages: int


def results() -> list[Result]:
    """Painting, the second run, and all cores against one. Time per page is told with the first."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        first, second = make(folder / "book"), make(folder / "book")
        cores = usable_cores()
        alone = make(folder / "alone", cores=frozenset(sorted(cores)[:1])) if cores else None
    share, busy = first.painting / first.seconds, first.processor / first.seconds
    found = [
        Result(
            name="the example book: time beside painting, against painting",
            ratio=(first.seconds - first.painting) / first.painting,
            limit=1 / PAINTING_LEAST - 1,
            detail=f"{first.seconds:.1f} s for {first.pages} pages, "
            f"{first.seconds / first.pages:.2f} s a page, {share:.0%} of it painting",
        ),
        Result(
            name="the example book: a second run against the first",
            ratio=second.seconds / first.seconds,
            limit=SECOND_MOST,
            detail=f"{second.seconds:.1f} s : {first.seconds:.1f} s",
        ),
    ]
    if alone is not None and len(cores) > 1:
        found.append(
            Result(
                name=f"the example book: time on {len(cores)} cores against one",
                ratio=first.seconds / alone.seconds,
                limit=ALL_CORES_MOST,
                detail=f"{first.seconds:.1f} s : {alone.seconds:.1f} s, {first.processor:.1f} s of "
                f"work in all, {busy:.2f} cores in use",
            )
        )
    return found


def make(out: Path, cores: frozenset[int] = frozenset()) -> Making:
    """Make the book into `out`, on some cores only if given. RuntimeError if that fails."""

    def confine() -> None:
        if cores:
            os.sched_setaffinity(0, cores)

    command = [sys.executable, "-m", "entrypoints.cli", "make", str(BRIEF), "--out", str(out)]
    start = perf_counter()
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        bufsize=1,
        preexec_fn=confine,
    )
    assert process.stdout is not None
    painting, pages = 0.0, 0
    bound: str | None = None
    since = start
    with process.stdout as lines:
        for line in lines:
            now = perf_counter()
            if bound == "cover.pdf":
                # Its picture is painted for it; setting it takes no time beside that.
                painting += now - since
            bound = None
            if step := _STEP.match(line):
                painting += float(step[2]) if step[1] in _PAINTING else 0.0
            elif binding := _BINDING.match(line):
                bound, since = binding[1], now
            elif count := _PAGES.search(line):
                pages = int(count[1])
    # The children's work counts too: the painters are waited for by the program.
    _, status, usage = os.wait4(process.pid, 0)
    seconds = perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode or not pages:
        raise RuntimeError(f"{' '.join(command[1:])} ended with status {process.returncode}")
    return Making(seconds, usage.ru_utime + usage.ru_stime, painting, pages)


def usable_cores() -> frozenset[int]:
    """The cores that this process may run on; empty where the system does not say."""
    if hasattr(os, "sched_getaffinity"):
        return frozenset(os.sched_getaffinity(0))
    return frozenset()
