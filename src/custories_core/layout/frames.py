"""What stands where on a sheet: plain data that any renderer can draw.

A sheet is one printed page or one flat cover. Its items are drawn in order,
each over what came before; all are opaque, for print takes no transparency.
"""

from dataclasses import dataclass
from typing import Literal

from ..faces import Face
from .geometry import Box, Size

Colour = str
"""`#rrggbb`, sRGB."""

Segment = (
    tuple[Literal["M"], float, float]
    | tuple[Literal["L"], float, float]
    | tuple[Literal["C"], float, float, float, float, float, float]
    | tuple[Literal["Z"]]
)
Path = tuple[Segment, ...]
"""Move, line, cubic curve (two controls, then the end), close."""


@dataclass(frozen=True, slots=True)
class Fill:
    """A shape in one colour."""

    path: Path
    colour: Colour


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A JPEG by its storage key, drawn to fill `box`, which may reach past the sheet.

    `pixels` is the picture's own size; `clip` cuts it to a shape.
    """

    key: str
    pixels: tuple[int, int]
    box: Box
    clip: Path | None = None

    @property
    def ppi(self) -> float:
        """Pixels per inch as printed, the lower of the two directions."""
        return min(self.pixels[0] / self.box.width * 72.0, self.pixels[1] / self.box.height * 72.0)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text. `x` is its left end on the baseline; `turn` rotates clockwise, degrees.

    `outline` strokes the letters, `outline_width` points wide, beneath their fill.
    `silent` letters are shapes only, such as a shadow: nobody finds, copies or hears them.
    """

    text: str
    x: float
    baseline: float
    face: Face
    size: float
    colour: Colour
    outline: Colour | None = None
    outline_width: float = 0.0
    turn: float = 0.0
    silent: bool = False


Item = Fill | PlacedPicture | Line


@dataclass(frozen=True, slots=True)
class Sheet:
    """One PDF page. `name` says what it is, such as "page 7" or "cover"."""

    name: str
    trim: Size
    bleed: float
    items: tuple[Item, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        return tuple(item for item in self.items if isinstance(item, Line))

    @property
    def pictures(self) -> tuple[PlacedPicture, ...]:
        return tuple(item for item in self.items if isinstance(item, PlacedPicture))


def rectangle(box: Box) -> Path:
    """The outline of a box."""
    return (
        ("M", box.x, box.y),
        ("L", box.right, box.y),
        ("L", box.right, box.bottom),
        ("L", box.x, box.bottom),
        ("Z",),
    )
