"""The machine's own clock and chance."""

import random
import time


class SystemClock:
    """Real time, real waiting."""

    def __init__(self) -> None:
        self._random = random.SystemRandom()

    def now(self) -> float:
        """Seconds that only grow, from an arbitrary start."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait. Raises ValueError for less than nothing."""
        time.sleep(seconds)

    def chance(self) -> float:
        """A number from 0 up to 1 from the system's entropy."""
        return self._random.random()


def build(settings: object) -> SystemClock:
    """The machine's clock."""
    return SystemClock()
