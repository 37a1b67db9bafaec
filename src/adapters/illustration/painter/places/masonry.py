"""What castles are built of: stone, windows, walls with merlons, gates, banners, ivy."""

import math
from random import Random

from custories_core.layout.frames import Path

from ..material import Board, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Line, Point, circle, leaf, noise, polygon, ribbon, smooth

WHITE: RGB = (255.0, 252.0, 245.0)


def stone(tones: Tones, t: float) -> RGB:
    """Pale stone in the light of the hour, from far (0) to near (1)."""
    pale = mix(mix(tones.far, tones.light, 0.42 if tones.night else 0.5), tones.accent, 0.05)
    if tones.night:
        pale = mix(pale, tones.sky_top, 0.4)
    hazy = mix(pale, tones.haze, 0.34 * (1 - t))
    return mix(hazy, mix(tones.front, tones.ink, 0.2), 0.52 * max(0.0, t - 0.3))


def courses(
    rng: Random, left: Line, right: Line, top: float, low: float, size: float, share: float
) -> list[Path]:
    """Single stones here and there on a wall between two edges; `share` of them are shown."""
    out: list[Path] = []
    y, row = top + size, 0
    while y < low - size * 0.4:
        x = left(y) + size * (0.5 if row % 2 else 1.0)
        while x < right(y) - size * 1.2:
            if rng.random() < share:
                w, h = size * rng.uniform(0.8, 1.0), size * 0.42
                c = h * 0.3
                out.append(
                    smooth(
                        [
                            (x + c, y - h),
                            (x + w - c, y - h),
                            (x + w, y - h * 0.5),
                            (x + w - c, y),
                            (x + c, y),
                            (x, y - h * 0.5),
                        ]
                    )
                )
            x += size * 1.12
        y += size * 0.62
        row += 1
    return out


def window(
    board: Board, tones: Tones, x: float, y: float, w: float, h: float, lit: bool, wall: RGB
) -> None:
    """A pointed window whose sill is at (x, y); `lit` if somebody is at home."""
    frame_ = mix(wall, tones.light, 0.22)
    board.lay(
        [lancet(x, y + h * 0.03, w * 1.32, h * 1.1)],
        plain(frame_),
        w * 0.12,
        mix(frame_, WHITE, 0.3),
        depth=0.3,
    )
    if lit:
        board.glow(x, y - h * 0.5, h * 1.1, tones.light, 0.5 if tones.night else 0.2)
    glass = mix(tones.light, tones.accent, 0.12) if lit else mix(tones.sky_top, tones.ink, 0.45)
    board.lay([lancet(x, y, w, h)], fall(mix(glass, WHITE, 0.25 if lit else 0.05), glass, y - h, y))
    board.lay(
        [
            ribbon([(x, y), (x, y - h)], [w * 0.1] * 2),
            ribbon([(x - w / 2, y - h * 0.48), (x + w / 2, y - h * 0.48)], [w * 0.1] * 2),
        ],
        plain(frame_),
    )


def lancet(x: float, y: float, w: float, h: float) -> Path:
    """A pointed arch that stands on (x, y)."""
    r = w / 2
    rise = min(h * 0.5, w * 0.8)
    return (
        ("M", x - r, y),
        ("L", x - r, y - h + rise),
        ("C", x - r, y - h + rise * 0.45, x - r * 0.45, y - h + rise * 0.12, x, y - h),
        ("C", x + r * 0.45, y - h + rise * 0.12, x + r, y - h + rise * 0.45, x + r, y - h + rise),
        ("L", x + r, y),
        ("Z",),
    )


def merlons(rng: Random, x0: float, x1: float, y: float, size: float) -> list[Path]:
    """The teeth of a wall whose top is at `y`, a little uneven."""
    n = max(2, round((x1 - x0) / (size * 1.75)))
    step = (x1 - x0) / n
    out = []
    for i in range(n):
        a, b = x0 + step * i, x0 + step * (i + 0.58)
        up = size * rng.uniform(0.9, 1.1)
        out.append(
            polygon(
                [
                    (a, y + size * 0.3),
                    (a + rng.uniform(0, 0.06) * size, y - up),
                    (b, y - up * rng.uniform(0.95, 1.02)),
                    (b, y + size * 0.3),
                ]
            )
        )
    return out


def wall(
    board: Board,
    tones: Tones,
    rng: Random,
    x0: float,
    x1: float,
    y: float,
    h: float,
    t: float,
    tooth: float,
) -> None:
    """A wall with merlons from `x0` to `x1` that stands on `y`."""
    base = stone(tones, t)
    lit, low = mix(base, tones.light, 0.16), mix(base, tones.near, 0.24)
    top = y - h
    wave = noise(rng, 0.6)
    line = [(x0 + (x1 - x0) * i / 8, top + wave(x0 + (x1 - x0) * i / 8) * 0.003) for i in range(9)]
    shape: Path = (*smooth(line, False), ("L", x1, y + 0.02), ("L", x0, y + 0.02), ("Z",))
    board.lay(
        [shape, *merlons(rng, x0, x1 + tooth * 0.2, top, tooth)],
        fall(lit, low, top - tooth, y),
        0.008 + 0.008 * t,
        mix(lit, WHITE, 0.35),
        depth=0.38,
    )
    size = max(0.028, tooth * 0.95)
    marks = courses(rng, lambda _: x0, lambda _: x1, top + tooth * 0.4, y, size, 0.17)
    board.lay(marks, plain(mix(base, tones.near, 0.15)))
    ledge = mix(base, tones.light, 0.2)
    board.lay(
        [ribbon([(x0, top + tooth * 0.5), (x1, top + tooth * 0.5)], [tooth * 0.24] * 2)],
        plain(ledge),
        0.004,
        mix(ledge, WHITE, 0.4),
        depth=0.3,
    )


def gate(board: Board, tones: Tones, x: float, y: float, w: float, h: float, t: float) -> None:
    """A gateway with its wooden doors open a hand's breadth, light between them."""
    base = mix(stone(tones, t), tones.light, 0.2)
    board.lay(
        [lancet(x, y, w * 1.3, h * 1.14)],
        fall(mix(base, WHITE, 0.1), base, y - h, y),
        0.008,
        mix(base, WHITE, 0.4),
        depth=0.4,
    )
    dark = mix(tones.ink, tones.near, 0.4)
    board.lay([lancet(x, y, w, h)], plain(dark))
    wood = mix(mix(tones.near, tones.accent, 0.34), tones.ink, 0.14)
    board.lay(
        [lancet(x, y, w * 0.92, h * 0.96)],
        fall(mix(wood, tones.light, 0.16), wood, y - h, y),
        rim=mix(wood, tones.light, 0.35),
    )
    planks = [
        ribbon([(x + u * w, y), (x + u * w, y - h * (0.9 - abs(u) * 0.7))], [w * 0.014] * 2)
        for u in (-0.34, -0.22, -0.11, 0.11, 0.22, 0.34)
    ]
    board.lay(planks, plain(mix(wood, tones.ink, 0.3)))
    board.glow(x, y - h * 0.3, w * 0.9, tones.light, 0.5 if tones.night else 0.2)
    board.lay(
        [ribbon([(x, y), (x, y - h * 0.88)], [w * 0.05, w * 0.02])],
        plain(mix(tones.light, tones.accent, 0.2)),
    )
    iron = mix(tones.ink, tones.far, 0.3)
    bands = [
        ribbon([(x + d * w * 0.44, y - h * v), (x + d * w * 0.1, y - h * v)], [w * 0.05, w * 0.02])
        for d in (-1, 1)
        for v in (0.22, 0.56)
    ]
    board.lay(bands, plain(iron), 0.003)


def banner(board: Board, tones: Tones, x: float, y: float, w: float, h: float, t: float) -> None:
    """A long cloth with a pointed end that hangs from a rod at (x, y)."""
    red = mix(mix(tones.lit(tones.accent), tones.ink, 0.12), tones.haze, 0.24 * (1 - t))
    gold = mix(mix(tones.light, tones.accent, 0.22), tones.haze, 0.2 * (1 - t))
    half = w / 2
    cloth = [
        (x - half, y),
        (x + half, y),
        (x + half * 0.96, y + h * 0.8),
        (x, y + h),
        (x - half * 0.96, y + h * 0.8),
    ]
    board.lay(
        [polygon(cloth)],
        fall(mix(red, tones.light, 0.14), mix(red, tones.ink, 0.14), y, y + h),
        0.01,
        mix(red, tones.light, 0.4),
        depth=0.42,
    )
    trim = [
        ribbon(
            [(x - half * 0.9, y + h * 0.72), (x, y + h * 0.91), (x + half * 0.9, y + h * 0.72)],
            [w * 0.06] * 3,
        )
    ]
    cx, cy, r = x, y + h * 0.36, w * 0.24
    trim += [leaf(cx, cy, r, r * 0.5, a) for a in (i * math.pi / 4 for i in range(8))]
    board.lay(trim, plain(gold), 0.003, mix(gold, WHITE, 0.4), depth=0.3)
    board.lay([circle(cx, cy, r * 0.34)], plain(red))
    rod = [
        ribbon([(x - half * 1.25, y), (x + half * 1.25, y)], [w * 0.07] * 2),
        circle(x - half * 1.28, y, w * 0.07),
        circle(x + half * 1.28, y, w * 0.07),
    ]
    board.lay(rod, plain(gold), 0.005, WHITE, depth=0.35)


def ivy(
    board: Board, tones: Tones, rng: Random, start: Point, height: float, count: int, t: float
) -> None:
    """Ivy that climbs from `start`, spreading."""
    x, y = start
    sheets: list[list[Path]] = [[], []]
    for i in range(count):
        v = rng.random() ** 0.8
        px = x + rng.gauss(0, 0.3) * height * 0.3 * (1 - 0.4 * v)
        size = rng.uniform(0.012, 0.022)
        sheets[i % 2].append(
            leaf(px, y - height * v, size, size * 0.75, rng.uniform(0, 2 * math.pi))
        )
    green = mix(tones.depth(t), tones.middle, 0.3)
    for k, shapes in enumerate(sheets):
        shade = mix(green, tones.light, 0.05 + 0.16 * k)
        board.lay(shapes, plain(shade), 0.004, mix(shade, tones.light, 0.35), depth=0.32)
