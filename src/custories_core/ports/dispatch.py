"""Dispatch: a doorbell between those who ask for work and those who do it.

The bell is never the truth. It says "look", and the database says at what: a
ring that is lost is found by the sweep, one that comes twice finds nothing.
"""

from collections.abc import Callable
from typing import Protocol

Answer = Callable[[], None]
"""Looks for work and does what it finds; must not raise."""


class Doorbell(Protocol):
    """Carries the ids of jobs from those who ring to those who listen."""

    def ring(self, *jobs: str) -> None:
        """Say that these jobs wait. Raises Unavailable when nobody can be told now."""
        ...

    def listen(self, answer: Answer, stopping: Callable[[], bool]) -> None:
        """Call `answer`, one call at a time, at least once after every ring that gets through.

        Several who listen share the rings; one ring may wake more than one of
        them. Returns soon after `stopping()` is true (within two seconds while
        nothing is answered), and when the means of ringing is out of reach it
        waits and tries again until then: it raises nothing.
        """
        ...
