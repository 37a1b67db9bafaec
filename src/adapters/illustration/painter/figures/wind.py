"""Air and water at work on hair and cloth: what hangs down trails, or drifts apart."""

import math
from collections.abc import Sequence
from dataclasses import replace

from ..pieces import Piece
from .shapes import Point, mapped


def turned(vector: Point, by: float) -> Point:
    """A direction turned clockwise by `by` radians."""
    c, s = math.cos(by), math.sin(by)
    return vector[0] * c - vector[1] * s, vector[0] * s + vector[1] * c


def trailing(pieces: Sequence[Piece], top: float, wind: Point, spread: float) -> tuple[Piece, ...]:
    """What hangs from `top` as the wind has it, drifting apart by `spread`."""
    wx, wy = wind
    if not (wx or wy or spread):
        return tuple(pieces)
    short = 1.0 - 0.3 * abs(wx) + 0.45 * min(0.0, wy) - 0.15 * spread

    def move(u: float, v: float) -> Point:
        d = max(0.0, v - top)
        return u * (1.0 + 0.22 * spread * min(d, 2.0)) + 1.05 * wx * d, min(v, top) + d * short

    return tuple(replace(p, path=mapped(p.path, move)) for p in pieces)


def pressed(pieces: Sequence[Piece], beyond: float) -> tuple[Piece, ...]:
    """Hair that a sleeper lies on: past `beyond` on the side that is down, it is flattened."""

    def move(u: float, v: float) -> Point:
        over = max(0.0, u - beyond)
        return u - over * 0.88, v + over * 0.4

    return tuple(replace(p, path=mapped(p.path, move)) for p in pieces)
