"""Heads of other shapes: the round one, with all that sits on it, in a mould, in head units.

A mould moves every point along its row, and never one past another: what is
covered stays covered, what is inside stays inside. Hair well off the skull
keeps its place.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from ..pieces import Piece, View
from .shapes import Point, mapped

_FORMS: dict[str, tuple[tuple[float, float], ...]] = {
    "oval": (
        (-1.5, 0.94), (-1.0, 0.90), (-0.42, 0.89), (0.14, 0.89), (0.60, 0.85), (0.92, 0.84),
        (1.35, 1.0),
    ),
    "heart": (
        (-1.5, 1.0), (-1.0, 1.08), (-0.42, 1.05), (0.14, 0.99), (0.60, 0.86), (0.92, 0.70),
        (1.35, 1.0),
    ),
    "square": (
        (-1.5, 1.0), (-0.90, 1.14), (-0.42, 1.02), (0.14, 0.97), (0.60, 1.01), (0.92, 1.26),
        (1.35, 1.0),
    ),
}  # fmt: skip
"""How many times as wide as the round head a shape is, at heights from above the crown downwards.

Between two heights it changes smoothly; above and below all it stays.
"""
_SKULL = ((-1.0, 0.5), (-0.42, 0.88), (0.14, 0.97), (0.60, 0.88), (0.92, 0.5))
"""How far the round skull reaches to each side, at these heights."""
_REACH = 0.6
"""From how far off the skull on a mould has only `_LEFT` of its strength."""
_LEFT = 0.2
_SIDE = 0.6
"""How strong a mould is in profile, where it is about the middle of the jaw."""
_JAW = ((0.1, 0.0), (0.7, 0.45))


def moulded(pieces: Sequence[Piece], shape: str, view: View) -> tuple[Piece, ...]:
    """Pieces of a round head on a head of `shape`."""
    if shape not in _FORMS:
        return tuple(pieces)
    move = mould(shape, view)
    return tuple(replace(p, path=mapped(p.path, move)) for p in pieces)


def mould(shape: str, view: View) -> Callable[[float, float], Point]:
    """How the points of a round head move on a head of `shape`."""
    if shape not in _FORMS:
        return lambda u, v: (u, v)
    form, side = _FORMS[shape], view is View.SIDE

    def move(u: float, v: float) -> Point:
        middle = _at(_JAW, v) if side else 0.0
        skull = 1.0 if side else _at(_SKULL, v)
        wider = (_at(form, v) - 1.0) * (_SIDE if side else 1.0)
        off = min(max((abs(u - middle) - skull) / _REACH, 0.0), 1.0)
        return u + (u - middle) * wider * (1.0 - (1.0 - _LEFT) * _eased(off)), v

    return move


def _at(table: Sequence[tuple[float, float]], v: float) -> float:
    """The value of a table at v, eased from one row to the next."""
    i = bisect_right(table, v, key=lambda row: row[0])
    if i in (0, len(table)):
        return table[min(i, len(table) - 1)][1]
    (low, a), (high, b) = table[i - 1], table[i]
    return a + (b - a) * _eased((v - low) / (high - low))


def _eased(t: float) -> float:
    return t * t * (3.0 - 2.0 * t)
