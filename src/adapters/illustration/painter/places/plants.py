"""Plants and what grows like them: trees, bushes, roses, mushrooms, crystals, curled stems."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.scenes import Weather

from ..material import Board, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import (
    blob,
    circle,
    leaf,
    lobes,
    petals,
    polygon,
    ribbon,
)

WHITE: RGB = (255.0, 252.0, 245.0)


def tree(board: Board, tones: Tones, rng: Random, x: float, y: float, r: float, t: float) -> None:
    """A leafy tree with its foot at (x, y); crown in three sheets, lighter towards the light."""
    side = board.light[0]
    trunk = ribbon(
        [(x - r * 0.05, y + r * 0.1), (x, y - r * 0.8), (x + r * 0.1, y - r * 1.8)],
        [r * 0.34, r * 0.17, r * 0.1],
    )
    wood = mix(mix(tones.depth(t + 0.3), tones.ink, 0.2), tones.accent, 0.14)
    board.lay([trunk], plain(wood), lift=0.004, depth=0.3)
    base = mix(tones.depth(t + 0.06), tones.depth(t + 0.25), rng.random())
    if tones.weather is Weather.SNOW:
        base = mix(base, WHITE, 0.25)
    for k, (dx, dy, size) in enumerate(((0.0, 0.0, 1.0), (0.16, -0.12, 0.74), (0.3, -0.24, 0.44))):
        colour = mix(base, tones.light, 0.04 + 0.13 * k)
        cx, cy = x + side * dx * r, y - r * 1.75 + dy * r
        board.lay(
            lobes(rng, cx, cy, r * size * 1.08, r * size, 10 - 2 * k),
            fall(mix(colour, tones.light, 0.1), colour, cy - r * size, cy + r * size),
            lift=0.007,
            rim=mix(colour, tones.light, 0.4),
            depth=0.3,
        )


def bush(board: Board, tones: Tones, rng: Random, x: float, y: float, r: float, t: float) -> None:
    """A round bush with blossoms."""
    for k in range(3):
        colour = mix(tones.depth(t + 0.1 - 0.07 * k), tones.light, 0.07 * k)
        size = r * (1 - 0.24 * k)
        cx = x + board.light[0] * 0.18 * k * r
        board.lay(
            lobes(rng, cx, y - size * 0.5, size * 1.15, size * 0.85, 9),
            fall(mix(colour, tones.light, 0.12), colour, y - size * 1.4, y),
            lift=0.008,
            rim=mix(colour, tones.light, 0.35),
            depth=0.38,
        )
    blossoms, hearts = [], []
    for _ in range(11):
        a, d = rng.uniform(0, 6.3), rng.random() ** 0.6 * 0.9
        px, py = x + math.cos(a) * d * r, y - r * 0.55 + math.sin(a) * d * r * 0.7
        q = rng.uniform(0.008, 0.015)
        blossoms += petals(px, py, q, a, 5, 0.8)
        hearts.append(circle(px, py, q * 0.32))
    bloom = tones.lit(mix(tones.accent, tones.light, rng.choice((0.0, 0.35, 0.7))))
    board.lay(blossoms, plain(bloom), lift=0.004, rim=mix(bloom, WHITE, 0.4), depth=0.4)
    board.lay(hearts, plain(tones.light))


def rose(
    board: Board,
    tones: Tones,
    rng: Random,
    x: float,
    y: float,
    r: float,
) -> None:
    """A rose of four sheets, one in the other."""
    base = tones.lit(tones.accent)
    for k, size in enumerate((1.0, 0.74, 0.48, 0.24)):
        colour = mix(mix(base, tones.ink, 0.18), tones.light, 0.16 * k)
        turn = rng.uniform(0, 6)
        shapes = [
            blob(
                rng,
                x + math.cos(turn + a) * r * 0.36 * size,
                y + math.sin(turn + a) * r * 0.36 * size,
                r * 0.66 * size,
                r * 0.66 * size,
                0.06,
            )
            for a in span(0, 5.03, 4)
        ]
        board.lay(shapes, plain(colour), lift=0.005, rim=mix(colour, tones.light, 0.35), depth=0.4)


def span(a: float, b: float, n: int) -> list[float]:
    return [a + (b - a) * i / n for i in range(n + 1)]


def mushroom(board: Board, tones: Tones, rng: Random, x: float, y: float, h: float) -> None:
    """A spotted mushroom that glows a little from below."""
    cap_r = h * rng.uniform(0.42, 0.6)
    lean = rng.uniform(-0.1, 0.1) * h
    pale = tones.lit(mix(WHITE, tones.light, 0.45))
    red = tones.lit(tones.accent)
    board.glow(x, y - h * 0.5, h * 1.2, tones.light, 0.35)
    stem = ribbon(
        [(x, y), (x + lean * 0.4, y - h * 0.4), (x + lean, y - h * 0.75)],
        [h * 0.24, h * 0.16, h * 0.18],
    )
    board.lay([stem], fall(mix(pale, red, 0.25), pale, y - h * 0.7, y), 0.004, depth=0.4)
    cx, cy = x + lean, y - h * 0.66
    gills = circle(cx, cy, cap_r * 0.86, h * 0.09)
    cap: Path = (
        ("M", cx - cap_r, cy),
        ("C", cx - cap_r * 0.95, cy - h * 0.5, cx + cap_r * 0.95, cy - h * 0.5, cx + cap_r, cy),
        ("C", cx + cap_r * 0.5, cy + h * 0.1, cx - cap_r * 0.5, cy + h * 0.1, cx - cap_r, cy),
        ("Z",),
    )
    board.lay([gills], plain(mix(pale, tones.accent, 0.4)))
    board.lay(
        [cap],
        fall(mix(red, tones.light, 0.22), mix(red, tones.ink, 0.12), cy - h * 0.4, cy),
        lift=0.005,
        rim=mix(red, tones.light, 0.5),
        depth=0.4,
    )
    dots = [
        blob(rng, cx + u * cap_r, cy - h * v, h * q, h * q * 0.8, 0.08, 7)
        for u, v, q in (
            (-0.5, 0.12, 0.05),
            (0.05, 0.25, 0.065),
            (0.5, 0.1, 0.045),
            (-0.1, 0.07, 0.04),
        )
    ]
    board.lay(dots, plain(pale))


def crystal(board: Board, tones: Tones, rng: Random, x: float, y: float, h: float) -> None:
    """A cluster of crystals that glow from within."""
    board.glow(x, y - h * 0.5, h * 1.5, tones.light, 0.42)
    for k in range(4):
        lean = (-0.5, 0.45, -0.16, 0.12)[k] + rng.uniform(-0.08, 0.08)
        size = h * (0.6, 0.66, 0.85, 1.0)[k]
        w = size * 0.2
        c, s = math.cos(lean), math.sin(lean)

        def at(
            u: float, v: float, size: float = size, w: float = w, c: float = c, s: float = s
        ) -> tuple[float, float]:
            px, py = u * w, -v * size
            return x + px * c - py * s, y + px * s + py * c

        base = mix((tones.accent, tones.middle, tones.far, tones.accent)[k], tones.light, 0.3)
        face = polygon([at(-0.5, 0), at(-0.62, 0.74), at(0, 1), at(0.62, 0.74), at(0.5, 0)])
        board.lay([face], fall(mix(base, tones.light, 0.4), base, y - size, y), 0.005, WHITE)
        facet = polygon([at(0.05, 0), at(0.1, 0.7), at(0, 1), at(0.62, 0.74), at(0.5, 0)])
        board.lay([facet], plain(mix(base, tones.near, 0.3)))


def curl(
    board: Board, tones: Tones, rng: Random, x: float, y: float, h: float, colour: RGB
) -> None:
    """A plant with a curled stem and a glowing bulb in its middle."""
    side = rng.choice((-1, 1))
    points = [(x, y), (x - side * h * 0.04, y - h * 0.35), (x, y - h * 0.62)]
    cx, cy, r = x + side * h * 0.2, y - h * 0.7, h * 0.2
    for i in range(12):
        a = math.pi + side * 0 + (i / 11) * 1.7 * math.pi
        q = r * (1 - 0.055 * i)
        points.append((cx + side * math.cos(a) * q, cy + math.sin(a) * q))
    widths = [h * 0.07 * (1 - 0.7 * i / len(points)) for i in range(len(points))]
    leaves = [
        leaf(x, y - h * v, h * 0.3, h * 0.12, -math.pi / 2 + d * 0.9, d * 0.3)
        for v, d in ((0.04, -1), (0.06, 1), (0.24, -side))
    ]
    board.lay(
        [ribbon(points, widths), *leaves],
        fall(mix(colour, tones.light, 0.2), colour, y - h, y),
        0.006,
        mix(colour, tones.light, 0.5),
        depth=0.4,
    )
    bx, by = points[-1]
    board.glow(bx, by, h * 0.4, tones.light, 0.6)
    board.lay(
        [blob(rng, bx, by, h * 0.065, h * 0.065, 0.05)], plain(mix(tones.light, WHITE, 0.3)), 0.004
    )
