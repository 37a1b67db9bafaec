"""Ambient: time and chance, so that tests can set them."""

from typing import Protocol


class Clock(Protocol):
    """Time and waiting."""

    def now(self) -> float:
        """Seconds that only grow; for durations, not dates."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait at least so long; ValueError for less than nothing."""
        ...

    def chance(self) -> float:
        """A number from 0 up to 1 that nobody can foresee; for jitter, never for content."""
        ...
