"""Lengths, boxes and sides of a page.

Every length is in points (1/72 inch). A sheet's origin is the top left corner
of its trim, x to the right and y down; bleed has negative coordinates.
"""

from dataclasses import dataclass
from enum import StrEnum

from ..books import Direction


def inches(value: float) -> float:
    """Inches in points."""
    return value * 72.0


def millimetres(value: float) -> float:
    """Millimetres in points."""
    return value * 72.0 / 25.4


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle; `x` and `y` are its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def centre(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2

    def inset(self, left: float, top: float, right: float, bottom: float) -> "Box":
        """The box with each edge moved inwards by so much; negative moves outwards."""
        return Box(
            self.x + left, self.y + top, self.width - left - right, self.height - top - bottom
        )

    def grown(self, by: float) -> "Box":
        """The box with every edge moved outwards by `by`."""
        return self.inset(-by, -by, -by, -by)

    def moved(self, dx: float = 0.0, dy: float = 0.0) -> "Box":
        """The box moved without changing its size."""
        return Box(self.x + dx, self.y + dy, self.width, self.height)

    def mirrored(self, width: float) -> "Box":
        """The box as seen in a mirror that stands across something `width` wide."""
        return Box(width - self.right, self.y, self.width, self.height)

    def contains(self, other: "Box", slack: float = 0.01) -> bool:
        """Whether `other` lies inside, give or take `slack`."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def overlaps(self, other: "Box", slack: float = 0.01) -> bool:
        """Whether the two share an area, not just an edge."""
        return (
            self.x < other.right - slack
            and other.x < self.right - slack
            and self.y < other.bottom - slack
            and other.y < self.bottom - slack
        )


class Side(StrEnum):
    """On which side of the open book a page lies."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


def side_of(number: int, direction: Direction) -> Side:
    """The side of page `number` (from 1).

    Page 1 stands alone: on the right where one reads left to right, and on
    the left where one reads right to left.
    """
    first = Side.RIGHT if direction is Direction.LEFT_TO_RIGHT else Side.LEFT
    return first if number % 2 == 1 else first.other
