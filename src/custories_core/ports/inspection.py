"""Inspection: is this the same character, and will text be readable on this picture?"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from .illustration import Canvas, Picture


@dataclass(frozen=True, slots=True)
class Tone:
    """What lies under a quiet box.

    `darkest` and `lightest` are relative luminances (0 to 1, WCAG 2) that
    bound 99 % of the pixels; `mean` is their mean colour, `#rrggbb`; `busyness`
    is the box's mean gradient as a share of the whole picture's.
    """

    darkest: float
    lightest: float
    mean: str
    busyness: float


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found. `faults` is empty for a picture that may be used."""

    tones: tuple[Tone, ...]
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InspectionRequest:
    """A picture, the canvas it was asked for with, and the sheets of who should be in it."""

    picture: Picture
    canvas: Canvas
    sheets: Mapping[str, Picture]


class Inspector(Protocol):
    """Looks at pictures. Raises Unavailable when it may work later."""

    @property
    def name(self) -> str:
        """The adapter, with its version, as recorded in the manifest."""
        ...

    def inspect(self, request: InspectionRequest) -> Inspection:
        """One tone per quiet box, and every fault found."""
        ...
