"""Outlines cut by hand: curves through seeded noise, and the things one cuts from paper."""

import math
from collections.abc import Callable, Sequence
from random import Random

from custories_core.layout.frames import Path, Segment

Point = tuple[float, float]


def smooth(points: Sequence[Point], closed: bool = True) -> Path:
    """A curve through the points (Catmull-Rom)."""
    n = len(points)
    out: list[Segment] = [("M", *points[0])]
    for i in range(n if closed else n - 1):
        p0 = points[(i - 1) % n] if closed or i > 0 else points[0]
        p1, p2 = points[i], points[(i + 1) % n]
        p3 = points[(i + 2) % n] if closed or i + 2 < n else p2
        out.append(
            (
                "C",
                p1[0] + (p2[0] - p0[0]) / 6,
                p1[1] + (p2[1] - p0[1]) / 6,
                p2[0] - (p3[0] - p1[0]) / 6,
                p2[1] - (p3[1] - p1[1]) / 6,
                *p2,
            )
        )
    if closed:
        out.append(("Z",))
    return tuple(out)


def polygon(points: Sequence[Point]) -> Path:
    """Straight cuts between the points."""
    return (("M", *points[0]), *(("L", *p) for p in points[1:]), ("Z",))


def under(points: Sequence[Point], floor: float = 1.05) -> Path:
    """The plane beneath a line from left to right, down to `floor`."""
    line = smooth(points, closed=False)
    return (*line, ("L", points[-1][0], floor), ("L", points[0][0], floor), ("Z",))


def over(points: Sequence[Point], ceiling: float = -0.05) -> Path:
    """The plane above a line from left to right, up to `ceiling`."""
    return under(points, ceiling)


Line = Callable[[float], float]


def noise(rng: Random, scale: float, octaves: int = 3) -> Line:
    """A smooth random line, about -1 to 1, whose widest swing is `scale` long."""
    waves = []
    for octave in range(octaves):
        size = 0.55**octave
        for _ in range(2):
            rate = 2 * math.pi / scale * 1.9**octave * rng.uniform(0.75, 1.3)
            waves.append((rate, rng.uniform(0, 2 * math.pi), size))
    total = sum(w[2] for w in waves) * 0.62

    def at(x: float) -> float:
        return sum(math.sin(x * rate + phase) * size for rate, phase, size in waves) / total

    return at


def sampled(line: Line, x0: float, x1: float, step: float) -> list[Point]:
    """Points along a line."""
    n = max(3, math.ceil((x1 - x0) / step))
    return [(x0 + (x1 - x0) * i / n, line(x0 + (x1 - x0) * i / n)) for i in range(n + 1)]


def blob(
    rng: Random, x: float, y: float, rx: float, ry: float, wobble: float = 0.06, n: int = 11
) -> Path:
    """A round cut by hand."""
    turn = rng.uniform(0, 2 * math.pi)
    points = []
    for i in range(n):
        a = turn + 2 * math.pi * i / n
        r = 1 + rng.uniform(-wobble, wobble)
        points.append((x + math.cos(a) * rx * r, y + math.sin(a) * ry * r))
    return smooth(points)


def circle(x: float, y: float, r: float, ry: float | None = None) -> Path:
    """A true round."""
    q = ry if ry is not None else r
    k = 0.5522847498
    return (
        ("M", x + r, y),
        ("C", x + r, y + q * k, x + r * k, y + q, x, y + q),
        ("C", x - r * k, y + q, x - r, y + q * k, x - r, y),
        ("C", x - r, y - q * k, x - r * k, y - q, x, y - q),
        ("C", x + r * k, y - q, x + r, y - q * k, x + r, y),
        ("Z",),
    )


def leaf(x: float, y: float, length: float, width: float, angle: float, bend: float = 0.0) -> Path:
    """A pointed leaf that grows from (x, y) at `angle` (radians, 0 to the right)."""
    ca, sa = math.cos(angle), math.sin(angle)

    def at(u: float, v: float) -> Point:
        v += bend * u * u
        return x + (u * ca - v * sa) * length, y + (u * sa + v * ca) * length

    w = width / length / 2
    tip, a, b = at(1, 0), at(0.3, w * 1.25), at(0.75, w * 0.75)
    c, d = at(0.75, -w * 0.75), at(0.3, -w * 1.25)
    return (("M", *at(0, 0)), ("C", *a, *b, *tip), ("C", *c, *d, *at(0, 0)), ("Z",))


def ribbon(points: Sequence[Point], widths: Sequence[float]) -> Path:
    """A band along the points, as wide at each as `widths` says."""
    left, right = [], []
    n = len(points)
    for i, (x, y) in enumerate(points):
        px, py = points[max(0, i - 1)]
        qx, qy = points[min(n - 1, i + 1)]
        length = math.hypot(qx - px, qy - py) or 1.0
        nx, ny = -(qy - py) / length, (qx - px) / length
        left.append((x + nx * widths[i] / 2, y + ny * widths[i] / 2))
        right.append((x - nx * widths[i] / 2, y - ny * widths[i] / 2))
    there, back = smooth(left, False), smooth(right[::-1], False)
    return (*there, ("L", *right[-1]), *back[1:], ("Z",))


def star(x: float, y: float, r: float, turn: float = 0.0, inner: float = 0.45, n: int = 5) -> Path:
    """A star with soft tips."""
    points = []
    for i in range(2 * n):
        a = turn - math.pi / 2 + math.pi * i / n
        q = r if i % 2 == 0 else r * inner
        points.append((x + math.cos(a) * q, y + math.sin(a) * q))
    return polygon(points)


def lobes(rng: Random, x: float, y: float, rx: float, ry: float, n: int = 9) -> list[Path]:
    """The crown of a leafy tree or a cloud: overlapping rounds on an ellipse."""
    out = [blob(rng, x, y, rx * 0.82, ry * 0.82, 0.05)]
    for i in range(n):
        a = 2 * math.pi * i / n + rng.uniform(-0.2, 0.2)
        r = rng.uniform(0.3, 0.46)
        out.append(
            blob(rng, x + math.cos(a) * rx * 0.66, y + math.sin(a) * ry * 0.66, rx * r, ry * r)
        )
    return out


def cloud(rng: Random, x: float, y: float, width: float) -> Path:
    """A flat-bottomed cloud of scallops."""
    n = rng.randint(4, 6)
    xs = [x - width / 2 + width * i / n for i in range(n + 1)]
    out: list[Segment] = [("M", xs[0], y)]
    for i in range(n):
        rise = width * (0.09 + 0.2 * math.sin(math.pi * (i + 0.5) / n)) * rng.uniform(0.85, 1.2)
        out.append(
            ("C", xs[i] - width * 0.03, y - rise, xs[i + 1] + width * 0.03, y - rise, xs[i + 1], y)
        )
    sag = width * 0.035
    out.append(("C", x + width * 0.3, y + sag, x - width * 0.3, y + sag, xs[0], y))
    out.append(("Z",))
    return tuple(out)


def grass(rng: Random, x: float, y: float, height: float, blades: int = 5) -> list[Path]:
    """A tuft."""
    out = []
    for i in range(blades):
        lean = (i - (blades - 1) / 2) / blades * 1.1 + rng.uniform(-0.15, 0.15)
        length = height * rng.uniform(0.65, 1.05)
        out.append(
            leaf(
                x + (i - blades / 2) * height * 0.06,
                y,
                length,
                height * 0.1,
                -math.pi / 2 + lean,
                lean * 0.35,
            )
        )
    return out


def fern(rng: Random, x: float, y: float, length: float, angle: float, bend: float) -> list[Path]:
    """A frond with its leaflets."""
    stem: list[Point] = []
    n = 11
    for i in range(n + 1):
        u = i / n
        a = angle + bend * u
        if not stem:
            stem.append((x, y))
        else:
            stem.append(
                (stem[-1][0] + math.cos(a) * length / n, stem[-1][1] + math.sin(a) * length / n)
            )
    out = [ribbon(stem, [length * 0.02 * (1 - 0.8 * i / n) for i in range(n + 1)])]
    for i in range(1, n + 1):
        u = i / n
        size = length * 0.3 * (math.sin(math.pi * min(1, 0.25 + u * 0.75)) ** 0.8) + length * 0.03
        a = angle + bend * u
        for side in (-1, 1):
            turn = a + side * (1.15 - 0.35 * u) + rng.uniform(-0.06, 0.06)
            out.append(leaf(*stem[i], size, size * 0.3, turn, -side * 0.16))
    return out


def vine(rng: Random, x: float, y: float, length: float, size: float) -> tuple[Path, list[Path]]:
    """A hanging stem and its leaves."""
    sway = noise(rng, length * 1.4, 2)
    n = max(4, int(length / size / 0.8))
    stem = [(x + sway(i * length / n) * size * 0.6, y + i * length / n) for i in range(n + 1)]
    leaves = []
    for i in range(1, n + 1):
        side = 1 if i % 2 else -1
        fade = 1 - 0.45 * i / n
        leaves.append(
            leaf(
                *stem[i],
                size * fade,
                size * fade * 0.52,
                math.pi / 2 - side * rng.uniform(0.6, 1.0),
                side * 0.1,
            )
        )
    return ribbon(stem, [size * 0.1] * (n + 1)), leaves


def petals(
    x: float, y: float, r: float, turn: float, n: int = 5, plump: float = 0.62
) -> list[Path]:
    """The petals of a flower seen from the front."""
    return [leaf(x, y, r, r * plump, turn + 2 * math.pi * i / n) for i in range(n)]


def spray(rng: Random, x: float, y: float, length: float, angle: float, n: int = 6) -> list[Path]:
    """A twig with leaves in pairs, for a corner of the picture."""
    out = []
    bend = rng.uniform(-0.35, 0.35)
    px, py = x, y
    stem = [(x, y)]
    for i in range(1, n + 1):
        a = angle + bend * i / n
        px, py = px + math.cos(a) * length / n, py + math.sin(a) * length / n
        stem.append((px, py))
        size = length * 0.42 * (1 - 0.5 * i / n)
        for side in (-1, 1):
            turn = a + side * rng.uniform(0.65, 0.95)
            out.append(leaf(px, py, size, size * 0.4, turn, -side * 0.14))
    out.append(leaf(px, py, length * 0.24, length * 0.1, angle + bend))
    out.append(ribbon(stem, [length * 0.03 * (1 - 0.7 * i / n) for i in range(n + 1)]))
    return out


def spire(rng: Random, x: float, y: float, w: float, h: float) -> Path:
    """A worn pillar of rock, wider at some heights than at others."""
    left, right = [], []
    n = 6
    lean = rng.uniform(-0.25, 0.25) * w
    for i in range(n + 1):
        u = i / n
        half = w * (0.5 - 0.24 * u) * rng.uniform(0.78, 1.18)
        px = x + lean * u
        left.append((px - half, y - h * u))
        right.append((px + half * rng.uniform(0.85, 1.1), y - h * u))
    crown = [(x + lean, y - h * 1.05)]
    return smooth([*left, *crown, *right[::-1]])


def arch(rng: Random, x: float, y: float, w: float, h: float) -> Path:
    """A natural bridge."""
    points, widths = [], []
    n = 10
    for i in range(n + 1):
        a = math.pi * i / n
        points.append((x - math.cos(a) * w / 2, y - math.sin(a) * h))
        widths.append(w * (0.16 + 0.2 * abs(math.cos(a)) ** 2) * rng.uniform(0.85, 1.15))
    return ribbon(
        [(points[0][0], y + 0.06), *points, (points[-1][0], y + 0.06)],
        [widths[0] * 1.3, *widths, widths[-1] * 1.3],
    )
