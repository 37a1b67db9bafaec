"""The schedule: whose turn it is to do what is to be done now and then."""

from typing import Protocol

from ..schedule import Turn

__all__ = ["Schedule", "Turn"]


class Schedule(Protocol):
    """Tasks by their names; one that nobody has heard of is due. By the database's clock.

    Whoever dies within a turn keeps it until it runs out. Then another is
    given the next, so a task may be done twice, and has to bear that.
    """

    def turn(self, task: str, hold: float) -> Turn | None:
        """The turn to do a task, for `hold` seconds; None where it is not due, or another's.

        Of several who ask at once, one gets it.
        """
        ...

    def keep(self, turn: Turn, hold: float) -> None:
        """Have it for `hold` seconds from now. Raises Conflict when another has had the next."""
        ...

    def done(self, turn: Turn, every: float) -> None:
        """The turn is over and went well; the task is due again `every` seconds after it was.

        At the earliest: what was due long ago does not become due at once.
        Nothing happens when another has had the next turn.
        """
        ...

    def behind(self, seconds: float) -> tuple[str, ...]:
        """The tasks that went well longer ago than so many seconds, or never in several turns."""
        ...

    def put_off(self, turn: Turn, wait: float) -> None:
        """The turn is over and did not go well; the task is due again in `wait` seconds."""
        ...
