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
    """What was found. `faults` is empty for a picture that may be used.

    Each fault is a sentence. It has the id of the character that it is about,
    and the quiet box as `quiet area 1`, counted in the order of the canvas.
    """

    tones: tuple[Tone, ...]
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InspectionRequest:
    """A picture, the canvas it was asked for with, and the sheets of who should be in it."""

    picture: Picture
    canvas: Canvas
    sheets: Mapping[str, Picture]


class Inspector(Protocol):
    """Looks at pictures. Raises Unavailable when it may work later.

    Where it is out of reach or has too much to do, whatever it is asked, that is an Outage.
    """

    @property
    def name(self) -> str:
        """The adapter, with its version, as recorded in the manifest."""
        ...

    def inspect(self, request: InspectionRequest) -> Inspection:
        """One tone per quiet box, in the order of the canvas, and every fault found.

        It is a fault when a quiet box is busier than the picture around it or
        has a face in it, and when somebody with a sheet is missing or is drawn
        as somebody else. The light of the hour makes nobody somebody else.
        """
        ...
