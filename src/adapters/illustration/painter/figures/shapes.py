"""Outlines cut by hand: smooth shapes, tapered limbs, thin ribbons and textured edges.

Everything returns closed core paths. Points are (x, y), y down. A node with
a third number is a point whose curve is tightened: 0 is a sharp corner, 1 the
full curve.
"""

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from custories_core.layout.frames import Path, Segment
from custories_core.layout.geometry import Box

Point = tuple[float, float]
Node = tuple[float, float] | tuple[float, float, float]
Spine = Sequence[tuple[float, float, float]]
"""A centre line: x, y and half the width at each joint."""

_HANDLE = 0.37
_CIRCLE = 0.5522847498


def smooth(nodes: Sequence[Node]) -> Path:
    """The closed curve through all nodes."""
    n = len(nodes)
    path: list[Segment] = [("M", nodes[0][0], nodes[0][1])]
    for i in range(n):
        a, b = nodes[i], nodes[(i + 1) % n]
        reach = math.hypot(b[0] - a[0], b[1] - a[1]) * _HANDLE
        ta = _tangent(nodes[i - 1], a, b)
        tb = _tangent(a, b, nodes[(i + 2) % n])
        path.append(
            (
                "C",
                a[0] + ta[0] * reach,
                a[1] + ta[1] * reach,
                b[0] - tb[0] * reach,
                b[1] - tb[1] * reach,
                b[0],
                b[1],
            )
        )
    return (*path, ("Z",))


def _tangent(before: Node, at: Node, after: Node) -> Point:
    dx, dy = after[0] - before[0], after[1] - before[1]
    length = math.hypot(dx, dy) or 1.0
    tight = at[2] if len(at) == 3 else 1.0
    return dx / length * tight, dy / length * tight


def polygon(points: Sequence[Point]) -> Path:
    """The closed polygon through all points."""
    first, *rest = points
    return (("M", *first), *(("L", x, y) for x, y in rest), ("Z",))


def ellipse(x: float, y: float, rx: float, ry: float, turn: float = 0.0) -> Path:
    """An ellipse about (x, y), turned clockwise by `turn` radians."""
    k = _CIRCLE
    unit: tuple[tuple[float, ...], ...] = (
        (k, 1, 1, k, 1, 0),
        (1, -k, k, -1, 0, -1),
        (-k, -1, -1, -k, -1, 0),
        (-1, k, -k, 1, 0, 1),
    )
    c, s = math.cos(turn), math.sin(turn)

    def at(u: float, v: float) -> Point:
        return x + u * rx * c - v * ry * s, y + u * rx * s + v * ry * c

    path: list[Segment] = [("M", *at(0, 1))]
    for a, b, d, e, f, g in unit:
        path.append(("C", *at(a, b), *at(d, e), *at(f, g)))
    return (*path, ("Z",))


def ring(x: float, y: float, rx: float, ry: float, thickness: float, turn: float = 0.0) -> Path:
    """An elliptic band, `thickness` wide inwards, as one outline with a seam of no width."""
    outer = ellipse(x, y, rx, ry, turn)
    inner = ellipse(x, y, rx - thickness, ry - thickness, turn)
    return (*outer[:-1], ("L", *_end(inner[0])), *_reversed(inner), ("Z",))


def _end(segment: Segment) -> Point:
    match segment:
        case ("C", _, _, _, _, x, y) | ("M", x, y) | ("L", x, y):
            return x, y
    raise ValueError("a close has no end")


def _reversed(path: Path) -> list[Segment]:
    """The curves of a closed path, run the other way, without its move and close."""
    back: list[Segment] = []
    for before, segment in pairwise(path):
        if segment[0] == "C":
            _, x1, y1, x2, y2, _, _ = segment
            back.append(("C", x2, y2, x1, y1, *_end(before)))
    return back[::-1]


def along(spine: Spine, steps: int = 6) -> list[tuple[float, float, float]]:
    """The spine as a smooth line of many joints."""
    joints = list(spine)
    line = []
    for i in range(len(joints) - 1):
        p0, p1 = joints[max(i - 1, 0)], joints[i]
        p2, p3 = joints[i + 1], joints[min(i + 2, len(joints) - 1)]
        for k in range(steps):
            t = k / steps
            a, b = (2 * t**3 - 3 * t**2 + 1), (t**3 - 2 * t**2 + t)
            c, d = (-2 * t**3 + 3 * t**2), (t**3 - t**2)
            x, y = (
                a * p1[j] + b * (p2[j] - p0[j]) / 2 + c * p2[j] + d * (p3[j] - p1[j]) / 2
                for j in (0, 1)
            )
            line.append((x, y, p1[2] + (p2[2] - p1[2]) * t))
    return [*line, joints[-1]]


def limb_nodes(spine: Spine, cap: float = 0.85, root: float = 0.6) -> list[Node]:
    """The outline nodes of a tapered limb; `cap` and `root` say how round its ends are."""
    line = along(spine)
    left: list[Node] = []
    right: list[Node] = []
    for i, (x, y, w) in enumerate(line):
        before, after = line[max(i - 1, 0)], line[min(i + 1, len(line) - 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        nx, ny = -dy / length, dx / length
        left.append((x + nx * w, y + ny * w))
        right.append((x - nx * w, y - ny * w))

    def end(at: int, towards: int, by: float) -> list[Node]:
        """Three points round an end, run from its left to its right seen from inside."""
        x, y, w = line[at]
        dx, dy = x - line[towards][0], y - line[towards][1]
        length = math.hypot(dx, dy) or 1.0
        dx, dy = dx / length * w, dy / length * w
        return [
            (x + dx * by * u - dy * v, y + dy * by * u + dx * v)
            for u, v in ((0.70, 0.74), (1.0, 0.0), (0.70, -0.74))
        ]

    return [*end(0, 1, root), *left, *end(-1, -2, cap), *right[::-1]]


def limb(spine: Spine, cap: float = 0.85, root: float = 0.6) -> Path:
    """A tapered limb along a spine."""
    return smooth(limb_nodes(spine, cap, root))


def ribbon(points: Sequence[Point], width: float, ends: float = 0.35) -> Path:
    """A thin line as a filled shape, thickest in the middle; `ends` is their share of `width`."""
    last = len(points) - 1
    spine = [
        (x, y, width / 2 * (ends + (1 - ends) * math.sin(math.pi * i / last)))
        for i, (x, y) in enumerate(points)
    ]
    return limb(spine, 1.0, 1.0)


def sampled(nodes: Sequence[Node], step: float) -> list[Point]:
    """Points at equal distances of about `step` along the closed curve through `nodes`."""
    fine = flattened(smooth(nodes), 8)
    fine.append(fine[0])
    lengths = [0.0]
    for (x1, y1), (x2, y2) in pairwise(fine):
        lengths.append(lengths[-1] + math.hypot(x2 - x1, y2 - y1))
    count = max(6, round(lengths[-1] / step))
    points, k = [], 0
    for i in range(count):
        at = lengths[-1] * i / count
        while lengths[k + 1] < at:
            k += 1
        t = (at - lengths[k]) / ((lengths[k + 1] - lengths[k]) or 1.0)
        (x1, y1), (x2, y2) = fine[k], fine[k + 1]
        points.append((x1 + (x2 - x1) * t, y1 + (y2 - y1) * t))
    return points


def flattened(path: Path, steps: int = 12) -> list[Point]:
    """The points of a closed path, `steps` to a curve."""
    points: list[Point] = []
    for segment in path:
        match segment:
            case ("M", x, y) | ("L", x, y):
                points.append((x, y))
            case ("C", x1, y1, x2, y2, x, y):
                x0, y0 = points[-1]
                for k in range(1, steps + 1):
                    t = k / steps
                    a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                    points.append(
                        (a * x0 + b * x1 + c * x2 + d * x, a * y0 + b * y1 + c * y2 + d * y)
                    )
    return points[:-1] if points[-1] == points[0] else points


def scalloped(nodes: Sequence[Node], bump: float, swell: float = 0.62) -> Path:
    """The closed outline as a row of round bumps, each `bump` wide, bulging outwards."""
    points = sampled(nodes, bump)
    out = -1.0 if signed_area(points) > 0 else 1.0
    path: list[Segment] = [("M", *points[0])]
    for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1], strict=True):
        nx, ny = -(y2 - y1) * swell * out, (x2 - x1) * swell * out
        path.append(("C", x1 + nx, y1 + ny, x2 + nx, y2 + ny, x2, y2))
    return (*path, ("Z",))


def waved(nodes: Sequence[Node], length: float, depth: float) -> Path:
    """The closed outline with waves `length` long and `depth` high running along it."""
    points = sampled(nodes, length / 4)
    points = points[: len(points) // 4 * 4]
    out = -1.0 if signed_area(points) > 0 else 1.0
    waves: list[Node] = []
    for i, (x, y) in enumerate(points):
        before, after = points[i - 1], points[(i + 1) % len(points)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        span = math.hypot(dx, dy) or 1.0
        swing = depth * (0.0, 1.0, 0.0, -1.0)[i % 4] * out
        waves.append((x - dy / span * swing, y + dx / span * swing))
    return smooth(waves)


def signed_area(points: Sequence[Point]) -> float:
    """Twice the area, positive where the points run clockwise on a page with y down."""
    return sum(
        x1 * y2 - x2 * y1
        for (x1, y1), (x2, y2) in zip(points, [*points[1:], points[0]], strict=True)
    )


def clipped(subject: Sequence[Point], window: Sequence[Point]) -> list[Point]:
    """The part of `subject` inside the convex `window` (Sutherland and Hodgman)."""
    inside = 1.0 if signed_area(window) > 0 else -1.0
    kept = list(subject)
    for (ax, ay), (bx, by) in zip(window, [*window[1:], window[0]], strict=True):
        kept = cut(kept, (ax, ay), (-(by - ay) * inside, (bx - ax) * inside))
    return kept


def cut(points: Sequence[Point], at: Point, normal: Point) -> list[Point]:
    """The part of a polygon on the side of the line through `at` where `normal` points."""

    def side(p: Point) -> float:
        return (p[0] - at[0]) * normal[0] + (p[1] - at[1]) * normal[1]

    kept: list[Point] = []
    for p, q in zip(points, [*points[1:], *points[:1]], strict=True):
        a, b = side(p), side(q)
        if a >= 0:
            kept.append(p)
        if (a >= 0) != (b >= 0):
            t = a / (a - b)
            kept.append((p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t))
    return kept


def mapped(path: Path, move: Callable[[float, float], Point]) -> Path:
    """The path with every point moved by an affine `move`."""
    out: list[Segment] = []
    for segment in path:
        if segment[0] == "C":
            _, x1, y1, x2, y2, x, y = segment
            out.append(("C", *move(x1, y1), *move(x2, y2), *move(x, y)))
        elif segment[0] == "M":
            out.append(("M", *move(segment[1], segment[2])))
        elif segment[0] == "L":
            out.append(("L", *move(segment[1], segment[2])))
        else:
            out.append(segment)
    return tuple(out)


def bounds(paths: Sequence[Path]) -> Box:
    """The box round all paths."""
    ends = [(segment[-2], segment[-1]) for path in paths for segment in path if segment[0] != "Z"]
    left, right = min(p[0] for p in ends), max(p[0] for p in ends)
    top, bottom = min(p[1] for p in ends), max(p[1] for p in ends)
    for path in paths:
        # A curve stays within its handles: only what they lead outside is followed.
        xs = [c for segment in path for c in segment[1::2]]
        ys = [c for segment in path for c in segment[2::2]]
        if min(xs) < left or max(xs) > right or min(ys) < top or max(ys) > bottom:
            points = flattened(path, 4)
            left, right = min(left, *(p[0] for p in points)), max(right, *(p[0] for p in points))
            top, bottom = min(top, *(p[1] for p in points)), max(bottom, *(p[1] for p in points))
    return Box(left, top, right - left, bottom - top)
