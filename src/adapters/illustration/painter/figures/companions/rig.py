"""What all companions share: what is asked of one, how it answers, and how its pieces are moved.

A companion is drawn in units of its own height, ground at y = 0, the top of
its head about y = -1, facing +x a little.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Expression, Pose, Prop

from ...pieces import Drawing, Gaze, Piece, View
from ..shapes import Point, bounds, mapped
from ..tones import Tones

Move = Callable[[float, float], Point]

HIGH = (Prop.LANTERN, Prop.UNLIT_LANTERN, Prop.STAR, Prop.CANDLE, Prop.TORCH, Prop.BALLOON,
        Prop.KITE, Prop.UMBRELLA, Prop.FLAG)  # fmt: skip
"""What is held up rather than before the chest."""

ALOFT = (Pose.FLY, Pose.FLOAT, Pose.SWIM)
"""The poses in which nobody touches the ground."""

TILT = {
    Expression.JOY: 0.06, Expression.WONDER: -0.08, Expression.FEAR: -0.04,
    Expression.SADNESS: 0.12, Expression.DETERMINATION: 0.0, Expression.MISCHIEF: -0.10,
}  # fmt: skip
"""How far a head leans with what it feels, radians clockwise."""

DROOP = {Expression.SADNESS: 0.34, Expression.FEAR: 0.26, Expression.DETERMINATION: 0.12}
"""How far ears, fins and tufts sink with the heart."""


@dataclass(frozen=True, slots=True)
class Cue:
    """What a companion is asked to do, and how it is seen."""

    tone: Tones
    pose: Pose
    expression: Expression
    genre: str
    holding: Prop | None
    gaze: Gaze
    view: View
    glasses: bool

    @property
    def asleep(self) -> bool:
        return self.pose is Pose.SLEEP

    @property
    def tilt(self) -> float:
        """The lean of the head; a sleeper's is given by its posture."""
        return 0.0 if self.asleep else TILT[self.expression]

    @property
    def droop(self) -> float:
        """0 (ears up) to 1; a sleeper's ears lie."""
        return 0.45 if self.asleep else DROOP.get(self.expression, 0.0)

    @property
    def high(self) -> bool:
        """Whether it holds something that is held up."""
        return self.holding in HIGH


@dataclass(frozen=True, slots=True)
class Animal:
    """A kind of companion: its height relative to a child of six, and how it is drawn."""

    height: float
    draw: Callable[[Cue], Drawing]


def turning(angle: float, about: Point = (0.0, 0.0), scale: float = 1.0, to: Point | None = None,
            wide: float = 1.0) -> Move:  # fmt: skip
    """Turn clockwise by `angle` about a point, which itself comes to `to`, `scale` times as large.

    `wide` stretches along x before the turn.
    """
    c, s = math.cos(angle) * scale, math.sin(angle) * scale
    ax, ay = about
    bx, by = about if to is None else to

    def move(x: float, y: float) -> Point:
        dx, dy = (x - ax) * wide, y - ay
        return bx + dx * c - dy * s, by + dx * s + dy * c

    return move


def carried(pieces: Iterable[Piece], move: Move) -> list[Piece]:
    """The pieces with every point moved."""
    return [replace(p, path=mapped(p.path, move)) for p in pieces]


def drawing(
    pieces: Sequence[Piece], face: Sequence[Path], hand: Point, other: Point,
    resting: bool = True,
) -> Drawing:  # fmt: skip
    """The finished drawing. `face` are the outlines whose box is the face's.

    What rests is set on y = 0; what does not hangs about y = -0.5.
    """
    body = bounds([p.path for p in pieces])
    dy = -body.bottom if resting else -0.5 - body.centre[1]
    done = carried(pieces, lambda x, y: (x, y + dy))
    seen: Box = bounds(face)
    return Drawing(
        tuple(done), body.moved(0.0, dy), seen.moved(0.0, dy),
        (hand[0], hand[1] + dy), (other[0], other[1] + dy), resting,
    )  # fmt: skip
