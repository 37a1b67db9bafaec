"""What happens while a book is made, told as values to whoever wants to show it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from ..jobs import State


class Step(StrEnum):
    """The steps of one chapter job, in their order."""

    WRITE = "write"
    CAST = "cast"
    BACKGROUND = "background"
    ILLUSTRATE = "illustrate"
    INSPECT = "inspect"
    COMPOSE = "compose"
    RENDER = "render"


@dataclass(frozen=True, slots=True)
class JobMoved:
    """A chapter's job entered a state; `reason` says why, where it failed or waits."""

    chapter: int
    state: State
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StepBegun:
    """A step has so many units of work before it."""

    chapter: int
    step: Step
    units: int


@dataclass(frozen=True, slots=True)
class UnitDone:
    """One unit of work is saved; `reused` if it was there from before.

    `chapter` is None for what belongs to the whole book; `step` is one of
    `Step` or "bind".
    """

    chapter: int | None
    step: str
    unit: str
    reused: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """The next attempt begins in so many seconds, for this reason; `chapter` None is binding."""

    chapter: int | None
    seconds: float
    reason: str


@dataclass(frozen=True, slots=True)
class Binding:
    """The chapters are done and the files are being made; `chapter`-less."""

    file: str


Told = JobMoved | StepBegun | UnitDone | Waiting | Binding
"""What may be told."""

Tell = Callable[[Told], None]
"""Called with all that is told, possibly from several threads, one at a time."""
