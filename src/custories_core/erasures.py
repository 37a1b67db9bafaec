"""Erasure: what is to go, and the receipt that says what went."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

LIST = "custories-erasures"
"""Where the store of artifacts keeps, for good, which accounts were erased."""


@dataclass(frozen=True, slots=True)
class Removal:
    """Objects that are to go: everything below `prefix`, or the one of that key.

    What is below a prefix is removed twice: the second time finds what a worker
    that was still busy put there. `erasure`
    is the receipt that waits for it, if any. `objects` counts what is gone.
    """

    prefix: str
    erasure: str = ""
    id: str = ""
    passes: int = 0
    objects: int = 0


@dataclass(frozen=True, slots=True)
class Erasure:
    """The receipt of an erasure. `id` is its secret address; `account` is a pseudonym from then on.

    `rows` counts what was removed from each table, `objects` what was removed
    from the store; `completed` is None while objects remain.
    """

    id: str
    account: str
    requested: datetime
    rows: Mapping[str, int]
    objects: int = 0
    completed: datetime | None = None
