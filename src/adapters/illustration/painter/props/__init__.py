"""The things that stories name, each held or set down, in the papers of its genre.

A thing is one function that cuts it and one row of the table.
"""

from collections.abc import Callable
from functools import cache

from custories_core.layout.geometry import Box
from custories_core.scenes import Prop

from ..figures.shapes import bounds
from ..pieces import Drawing, Piece, Point
from .cutting import by_hand, moved, turned
from .inks import inks
from .table import THINGS, Embraced

__all__ = ["GLOWING", "embraced", "prop"]

GLOWING = {kind: thing.glow for kind, thing in THINGS.items() if thing.glow}
"""The things that are a light of their own, and how strong a one, 0 to 1."""

_UNEVEN = 0.011


@cache
def prop(kind: Prop, genre: str, set_down: bool = False) -> Drawing:
    """A thing in the papers of its genre, in units of the height of a six-year-old.

    Held, the hand is at the origin. `set_down`, it rests on y = 0 with its
    middle at x = 0; so does at all times what nobody can carry in a hand.
    """
    thing = THINGS[kind]
    ink, hand = inks(genre), _hand(kind)
    pieces = moved(thing.cut(ink), hand)
    scale = thing.size / _longest(pieces)
    if set_down or thing.grip is None:
        if thing.settled is not None:
            pieces = moved(thing.settled(ink), hand)
        turn = turned(thing.rest)
        pieces = _scaled(moved(pieces, turn), scale, scale * thing.flat)
        box = bounds([p.path for p in pieces])
        dx, dy = -box.centre[0], -box.bottom
        pieces = moved(pieces, lambda x, y: (x + dx, y + dy))
    else:
        gx, gy = hand(*thing.grip)
        turn = turned(thing.tilt)
        pieces = moved(pieces, lambda x, y: turn(x - gx, y - gy))
        pieces = _scaled(pieces, scale, scale)
    return _drawing(pieces)


@cache
def embraced(kind: Prop, genre: str) -> Drawing:
    """A thing between two hands, its middle at x = 0 and the hands on y = 0; else like `prop`."""
    thing = THINGS[kind]
    spread = thing.embraced or Embraced()
    pieces = moved((spread.cut or thing.cut)(inks(genre)), _hand(kind))
    scale = (spread.size or thing.size) / _longest(pieces)
    middle = bounds([p.path for p in pieces]).centre[0]
    pieces = moved(pieces, lambda x, y: (x - middle, y - spread.grip))
    return _drawing(_scaled(pieces, scale, scale))


def _hand(kind: Prop) -> Callable[[float, float], Point]:
    # A lantern that goes out stays the same lantern.
    return by_hand(kind.removeprefix("unlit-"), _UNEVEN)


def _longest(pieces: list[Piece]) -> float:
    """The longer side of a thing, its strings not counted."""
    whole = bounds([p.path for p in pieces if p.role != "string"])
    return max(whole.width, whole.height)


def _drawing(pieces: list[Piece]) -> Drawing:
    body = bounds([p.path for p in pieces])
    return Drawing(tuple(pieces), body, Box(0, 0, 0, 0), (0.0, 0.0))


def _scaled(pieces: list[Piece], sx: float, sy: float) -> list[Piece]:
    return moved(pieces, lambda x, y: (x * sx, y * sy))
