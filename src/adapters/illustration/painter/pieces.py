"""A drawing as cut pieces of paper, before any pixel: what the rig makes and the material prints.

Figures are drawn in units of their own height: feet at y = 0, the crown of
the head at y = -1, x = 0 in the middle between the feet.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from custories_core.layout.frames import Path, Segment
from custories_core.layout.geometry import Box

Point = tuple[float, float]
Gaze = tuple[float, float]
"""Where eyes look: -1 to 1 along x (in the drawing's own sense, +x) and along y (down positive).

(0, 0) meets the viewer's eye.
"""


class View(StrEnum):
    """From where a character is seen: its side view faces +x."""

    FRONT = "front"
    SIDE = "side"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of paper. `lift` is how far it stands off what is beneath, 0 (flat) to 1.

    `role` says what it is ("skin", "hair", "eye-white", "iris", "outfit", "prop" …);
    `glow` pieces are a light of their own and take none from the scene.
    """

    path: Path
    colour: str
    role: str
    lift: float = 0.0
    glow: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """Pieces from back to front, with the boxes of the whole and of the face, and the hands.

    `hand` is the one at +x, which grips a thing held; `other` is the second
    hand (a paw, a wing's tip), the same point where there is but one. What is
    `resting` touches the ground at y = 0, as who stands, sits or sleeps does;
    who flies, floats or swims hangs about y = -0.5 and touches nothing.
    `fingers` close over a thing held: in one hand, or between `both` of them.
    """

    pieces: tuple[Piece, ...]
    body: Box
    face: Box
    hand: Point
    other: Point | None = None
    resting: bool = True
    fingers: tuple[Piece, ...] = ()
    both: bool = False

    @property
    def grasp(self) -> Point:
        """Where a thing held is: in the hand, or in the middle between both."""
        if not self.both or self.other is None:
            return self.hand
        return (self.hand[0] + self.other[0]) / 2, (self.hand[1] + self.other[1]) / 2

    def placed(self, x: float, y: float, scale: float, flip: bool = False) -> "Drawing":
        """The drawing with its origin at (x, y), `scale` times as large, mirrored for `flip`."""
        sx = -scale if flip else scale

        def box(b: Box) -> Box:
            left = min(b.x * sx, b.right * sx)
            return Box(x + left, y + b.y * scale, b.width * scale, b.height * scale)

        def at(point: Point) -> Point:
            return x + point[0] * sx, y + point[1] * scale

        def moved(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
            return tuple(replace(p, path=transformed(p.path, x, y, sx, scale)) for p in pieces)

        return Drawing(
            moved(self.pieces),
            box(self.body),
            box(self.face),
            at(self.hand),
            None if self.other is None else at(self.other),
            self.resting,
            moved(self.fingers),
            self.both,
        )


def transformed(path: Path, dx: float, dy: float, sx: float, sy: float) -> Path:
    """The path scaled by (sx, sy) about the origin, then moved by (dx, dy)."""

    def move(segment: Segment) -> Segment:
        match segment:
            case ("Z",):
                return segment
            case ("C", x1, y1, x2, y2, x, y):
                return (
                    "C",
                    x1 * sx + dx,
                    y1 * sy + dy,
                    x2 * sx + dx,
                    y2 * sy + dy,
                    x * sx + dx,
                    y * sy + dy,
                )
            case ("M", x, y):
                return ("M", x * sx + dx, y * sy + dy)
            case ("L", x, y):
                return ("L", x * sx + dx, y * sy + dy)

    return tuple(map(move, path))
