"""The schedule: what is to be done now and then, by one of many workers at a time."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody's turn to do a task, the `number`th. It is theirs from `began` until it runs out.

    `last` is when the last turn began that ended well; None where none has.
    """

    task: str
    number: int
    began: datetime
    last: datetime | None = None
