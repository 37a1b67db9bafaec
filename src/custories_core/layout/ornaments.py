"""Cut-paper shapes that the layout itself draws: edges, frames and small ornaments."""

import math
import random

from .frames import Path, Segment
from .geometry import Box

_KAPPA = 0.5523


def smooth(points: list[tuple[float, float]]) -> Path:
    """A closed curve through all points (Catmull-Rom, as cubic segments)."""
    count = len(points)
    path: list[Segment] = [("M", *points[0])]
    for i in range(count):
        before, here = points[i - 1], points[i]
        there, after = points[(i + 1) % count], points[(i + 2) % count]
        path.append(
            (
                "C",
                here[0] + (there[0] - before[0]) / 6,
                here[1] + (there[1] - before[1]) / 6,
                there[0] - (after[0] - here[0]) / 6,
                there[1] - (after[1] - here[1]) / 6,
                *there,
            )
        )
    return (*path, ("Z",))


def blob(box: Box, seed: int, unevenness: float = 0.035, corners: int = 14) -> Path:
    """A rounded, hand-cut shape that fills `box` without leaving it."""
    chance = random.Random(seed)
    cx, cy = box.centre
    points = []
    for i in range(corners):
        angle = 2 * math.pi * i / corners
        reach = 1.0 - unevenness - unevenness * chance.random()
        # A superellipse: fuller than an oval, softer than a rectangle.
        c, s = math.cos(angle), math.sin(angle)
        x = math.copysign(abs(c) ** 0.62, c) * box.width / 2 * reach
        y = math.copysign(abs(s) ** 0.62, s) * box.height / 2 * reach
        points.append((cx + x, cy + y))
    return smooth(points)


def label(box: Box, radius: float) -> Path:
    """A rectangle with rounded corners."""
    r = min(radius, box.width / 2, box.height / 2)
    k = r * (1 - _KAPPA)
    return (
        ("M", box.x + r, box.y),
        ("L", box.right - r, box.y),
        ("C", box.right - k, box.y, box.right, box.y + k, box.right, box.y + r),
        ("L", box.right, box.bottom - r),
        ("C", box.right, box.bottom - k, box.right - k, box.bottom, box.right - r, box.bottom),
        ("L", box.x + r, box.bottom),
        ("C", box.x + k, box.bottom, box.x, box.bottom - k, box.x, box.bottom - r),
        ("L", box.x, box.y + r),
        ("C", box.x, box.y + k, box.x + k, box.y, box.x + r, box.y),
        ("Z",),
    )


def torn_edge(box: Box, seed: int, depth: float, *, top: bool) -> Path:
    """A box whose top (or bottom) edge swings gently, at most `depth` outside the box."""
    chance = random.Random(seed)
    phase, waves = chance.random() * 2 * math.pi, 1.2 + chance.random() * 0.9
    steps = 24
    edge = box.y if top else box.bottom
    sign = -1.0 if top else 1.0

    def at(i: int) -> tuple[float, float]:
        t = i / steps
        swing = 0.5 + 0.5 * math.sin(phase + waves * 2 * math.pi * t)
        return box.x + box.width * t, edge + sign * depth * swing

    points = [at(i) for i in range(steps + 1)]
    path: list[Segment] = [("M", *points[0])]
    for i in range(steps):
        before = points[max(i - 1, 0)]
        here, there = points[i], points[i + 1]
        after = points[min(i + 2, steps)]
        path.append(
            (
                "C",
                here[0] + (there[0] - before[0]) / 6,
                here[1] + (there[1] - before[1]) / 6,
                there[0] - (after[0] - here[0]) / 6,
                there[1] - (after[1] - here[1]) / 6,
                *there,
            )
        )
    far = box.bottom if top else box.y
    return (*path, ("L", box.right, far), ("L", box.x, far), ("Z",))


def star(x: float, y: float, radius: float, points: int = 5, waist: float = 0.45) -> Path:
    """A star with rounded valleys, one point up."""
    path: list[Segment] = []
    for i in range(points * 2):
        angle = -math.pi / 2 + math.pi * i / points
        reach = radius if i % 2 == 0 else radius * waist
        px, py = x + reach * math.cos(angle), y + reach * math.sin(angle)
        path.append(("M", px, py) if i == 0 else ("L", px, py))
    return (*path, ("Z",))


def leaf(x: float, y: float, length: float, angle: float, fullness: float = 0.28) -> Path:
    """A pointed leaf that grows from (x, y) at `angle` degrees, 0 to the right, clockwise."""
    turn = math.radians(angle)
    dx, dy = math.cos(turn), math.sin(turn)
    width = length * fullness

    def at(along: float, across: float) -> tuple[float, float]:
        return x + dx * along - dy * across, y + dy * along + dx * across

    tip = at(length, 0)
    return (
        ("M", x, y),
        ("C", *at(length * 0.3, width), *at(length * 0.75, width), *tip),
        ("C", *at(length * 0.75, -width), *at(length * 0.3, -width), x, y),
        ("Z",),
    )


def ring(x: float, y: float, radius: float) -> Path:
    """A disc."""
    k = radius * _KAPPA
    return (
        ("M", x + radius, y),
        ("C", x + radius, y + k, x + k, y + radius, x, y + radius),
        ("C", x - k, y + radius, x - radius, y + k, x - radius, y),
        ("C", x - radius, y - k, x - k, y - radius, x, y - radius),
        ("C", x + k, y - radius, x + radius, y - k, x + radius, y),
        ("Z",),
    )


def hoop(x: float, y: float, radius: float, width: float) -> Path:
    """A ring of paper with a hole, `width` wide."""
    inner = radius - width
    k = inner * _KAPPA
    # The other way round than the outer edge: so the hole stays open.
    hole: Path = (
        ("M", x + inner, y),
        ("C", x + inner, y - k, x + k, y - inner, x, y - inner),
        ("C", x - k, y - inner, x - inner, y - k, x - inner, y),
        ("C", x - inner, y + k, x - k, y + inner, x, y + inner),
        ("C", x + k, y + inner, x + inner, y + k, x + inner, y),
        ("Z",),
    )
    return (*ring(x, y, radius), *hole)


def label_turned(x: float, y: float, length: float, thick: float, angle: float) -> Path:
    """A strip with rounded corners round (x, y), turned by `angle` degrees clockwise."""
    turn = math.radians(angle)
    c, s = math.cos(turn), math.sin(turn)
    points = [
        (x + c * along * length / 2 - s * across * thick / 2, y + s * along * length / 2
         + c * across * thick / 2)
        for along, across in ((-1, -0.55), (-0.9, -1), (0.9, -1), (1, -0.55),
                              (1, 0.55), (0.9, 1), (-0.9, 1), (-1, 0.55))
    ]  # fmt: skip
    first, *rest = points
    return (("M", *first), *(("L", *point) for point in rest), ("Z",))
