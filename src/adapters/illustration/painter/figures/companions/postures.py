"""What a posture of a companion on four legs gives, and where its paws hold things."""

from dataclasses import dataclass

from custories_core.scenes import Prop

from ...pieces import Piece
from ..shapes import Point
from .rig import Cue


@dataclass(frozen=True, slots=True)
class Posture:
    """What a posture gives: pieces behind and before the head, where head and neck are, the paws,
    how far the head is turned and how it leans. Without a `paw` things are held in the mouth."""

    pieces: list[Piece]
    over: list[Piece]
    neck: Point
    head: Point
    paw: Point | None
    other: Point
    turn: float
    lean: float = 0.0


def held(cue: Cue, root: Point) -> Point:
    """Where a paw holds a prop, beside the head or before the chest."""
    x, y = root
    if cue.high:
        return x + 0.25, y - 0.06
    if cue.holding is Prop.TELESCOPE:
        return x + 0.21, y - 0.30
    return x + 0.10, y + 0.07
