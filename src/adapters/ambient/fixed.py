"""A clock that stands until it is told to move: nothing waits, and chance is known."""

import itertools
import threading
from collections.abc import Sequence


class FixedClock:
    """Time that only `sleep` and `advance` move.

    `chances` are handed out in turn, over and over. `slept` lists every wait
    in seconds, in the order they were asked for.
    """

    def __init__(self, now: float = 0.0, chances: Sequence[float] = (0.5,)) -> None:
        if not chances or not all(0.0 <= chance < 1.0 for chance in chances):
            raise ValueError("chances must be one or more numbers from 0 up to 1")
        self._lock = threading.Lock()
        self._now = now
        self._chances = itertools.cycle(chances)
        self.slept: list[float] = []

    def now(self) -> float:
        """The time it was set to."""
        with self._lock:
            return self._now

    def sleep(self, seconds: float) -> None:
        """Move time on at once. Raises ValueError for less than nothing."""
        self.advance(seconds)
        with self._lock:
            self.slept.append(seconds)

    def advance(self, seconds: float) -> None:
        """Let time pass without anybody waiting. Raises ValueError for less than nothing."""
        if seconds < 0:
            raise ValueError("time only grows")
        with self._lock:
            self._now += seconds

    def chance(self) -> float:
        """The next of the chances it was given."""
        with self._lock:
            return next(self._chances)


def build(settings: object) -> FixedClock:
    """A clock that stands at nought."""
    return FixedClock()
