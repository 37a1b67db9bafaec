"""How a thing is cut and layered: sheets with their shade and their light, strips and strings.

Light comes from the upper left, as a page is read; the scene's own light is
laid over it later. y runs down.
"""

import math
from collections.abc import Callable, Sequence
from random import Random

from custories_core.layout.frames import Path

from ..figures.shapes import Node, Point, bounds, cut, ellipse, flattened, mapped, smooth
from ..pieces import Piece
from ..shapes import polygon, ribbon
from .inks import Tint

SHADE, SHINE = 0.8, -2.3
"""The directions in which a round thing is darkest and lightest, in radians."""


def sheet(path: Path, colour: str, lift: float = 0.2) -> Piece:
    """One piece of paper."""
    return Piece(path, colour, "prop", lift)


def glowing(path: Path, colour: str) -> Piece:
    """A piece that is a light of its own."""
    return Piece(path, colour, "light", 0.0, True)


def strip(points: Sequence[Point], width: float | Sequence[float]) -> Path:
    """A band along the points, of one width or of one for each point."""
    widths = [width] * len(points) if isinstance(width, int | float) else list(width)
    return ribbon(points, widths)


def string(points: Sequence[Point], width: float, colour: str) -> Piece:
    """A string: part of the drawing, yet no part of the thing's size."""
    return Piece(strip(points, width), colour, "string")


def folded(half: Sequence[Node]) -> Path:
    """The outline of folded paper: `half` runs from top to bottom on the right of x = 0."""
    left = [(-n[0], *n[1:]) for n in reversed(half) if abs(n[0]) > 1e-9]
    return smooth([*half, *left])


def box(x0: float, y0: float, x1: float, y1: float, turn: float = 0.3) -> Path:
    """A rectangle with cut corners; `turn` is the roundness of its corners, 0 to 1."""
    r = min(x1 - x0, y1 - y0) * 0.5 * turn
    return smooth(
        [
            (x0 + r, y0, 0.4), (x1 - r, y0, 0.4), (x1, y0 + r, 0.4), (x1, y1 - r, 0.4),
            (x1 - r, y1, 0.4), (x0 + r, y1, 0.4), (x0, y1 - r, 0.4), (x0, y0 + r, 0.4),
        ]
    )  # fmt: skip


def arc(x: float, y: float, rx: float, ry: float, a0: float, a1: float, n: int = 12) -> list[Point]:
    """Points along an ellipse from angle `a0` to `a1`, in radians, 0 to the right."""
    angles = [a0 + (a1 - a0) * i / n for i in range(n + 1)]
    return [(x + math.cos(a) * rx, y + math.sin(a) * ry) for a in angles]


def lune(path: Path, towards: float, spread: float, depth: float, inset: float = 0.0) -> Path:
    """A crescent along the inner edge of an outline, on the side of the angle `towards`.

    `spread` is half its angle; `depth` and `inset` are shares of the way to the middle.
    """
    frame = bounds([path])
    cx, cy = frame.centre
    edge = _even(flattened(path, 8), (frame.width + frame.height) / 90)
    rim = sorted(
        (off, math.hypot(x - cx, y - cy))
        for x, y in edge
        if abs(off := (math.atan2(y - cy, x - cx) - towards + math.pi) % math.tau - math.pi)
        <= spread
    )
    k = 1 - inset
    inner: list[tuple[float, float]] = []
    for off, r in rim:
        # The inner edge runs past the corners of the outer one.
        near = [q for o, q in rim if abs(o - off) < 0.35]
        calm = min(r, sum(near) / len(near))
        inner.append((off, calm * (k - depth * math.cos(math.pi / 2 * off / spread) ** 0.7)))
    return polygon(
        [
            (cx + math.cos(towards + off) * r, cy + math.sin(towards + off) * r)
            for off, r in [*((off, r * k) for off, r in rim), *inner[::-1]]
        ]
    )


def far_side(path: Path, x: float, lean: float = -0.08) -> Path:
    """The part of an outline to the right of an upright cut at `x`, for what has straight sides."""
    return polygon(cut(flattened(path), (x, bounds([path]).centre[1]), (1.0, lean)))


def _even(points: Sequence[Point], step: float) -> list[Point]:
    """The closed polygon with no gap between points wider than `step`."""
    out: list[Point] = []
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        n = max(1, math.ceil(math.hypot(x1 - x0, y1 - y0) / step))
        out += [(x0 + (x1 - x0) * i / n, y0 + (y1 - y0) * i / n) for i in range(n)]
    return out


def rounded(
    path: Path, tint: Tint, lift: float = 0.25, depth: float = 0.26, shine: float = 0.1
) -> list[Piece]:
    """A sheet with a shade on its far side and a sliver of light on the near one."""
    return [
        sheet(path, tint.base, lift),
        sheet(lune(path, SHADE, 1.5, depth), tint.deep, 0.0),
        sheet(lune(path, SHINE, 0.75, shine, 0.13), tint.pale, 0.0),
    ]


def stacked(path: Path, under: str, over: str, by: float = 0.9, lift: float = 0.25) -> list[Piece]:
    """A sheet on a slightly larger one, pushed towards the light."""
    return [sheet(path, under, lift), sheet(shrunk(path, by), over, 0.08)]


def shrunk(path: Path, by: float, push: float = 0.25) -> Path:
    """The outline drawn in to `by` of its size, moved up and left by `push` of what is free."""
    frame = bounds([path])
    cx, cy = frame.centre
    dx, dy = -frame.width * (1 - by) * push, -frame.height * (1 - by) * push
    return mapped(path, lambda x, y: (cx + (x - cx) * by + dx, cy + (y - cy) * by + dy))


def disc(x: float, y: float, r: float, ry: float | None = None, turn: float = 0.0) -> Path:
    """A round."""
    return ellipse(x, y, r, r if ry is None else ry, turn)


def turned(by: float, x: float = 0.0, y: float = 0.0) -> Callable[[float, float], Point]:
    """The move that turns a point clockwise by `by` radians about (x, y)."""
    c, s = math.cos(by), math.sin(by)
    return lambda u, v: (x + (u - x) * c - (v - y) * s, y + (u - x) * s + (v - y) * c)


def moved(pieces: Sequence[Piece], move: Callable[[float, float], Point]) -> list[Piece]:
    """The pieces with every point moved."""
    return [Piece(mapped(p.path, move), p.colour, p.role, p.lift, p.glow) for p in pieces]


def by_hand(seed: str, sway: float) -> Callable[[float, float], Point]:
    """The small unevenness of scissors: a slow bend of the whole sheet, `sway` at its widest.

    It bends all layers alike, so that what lies on what stays there.
    """
    rng = Random(seed)
    waves = [
        (rng.uniform(2.5, 7.5), rng.uniform(2.5, 7.5), rng.uniform(0, 6.3), rng.uniform(0, 6.3))
        for _ in range(3)
    ]

    def move(x: float, y: float) -> Point:
        dx = sum(math.sin(a * y + b * x * 0.4 + p) for a, b, p, _ in waves)
        dy = sum(math.sin(b * x + a * y * 0.4 + q) for a, b, _, q in waves)
        return x + dx * sway / 3, y + dy * sway / 3

    return move
