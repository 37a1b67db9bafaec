"""What is seen in space, from a ship's window or from a planet's ground."""

import math
from random import Random

from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import blob, circle, leaf, noise, ribbon, smooth

WHITE: RGB = (255.0, 252.0, 245.0)


def world(
    board: Board, tones: Tones, rng: Random, x: float, y: float, r: float, ring: bool, warm: bool
) -> None:
    """A planet with bands of weather, perhaps a ring, and its night side away from the light."""
    base = mix(tones.accent, tones.middle, 0.35) if warm else mix(tones.far, tones.middle, 0.3)
    bright = mix(base, tones.light, 0.5)
    tilt = rng.uniform(-0.35, -0.12) if rng.random() < 0.5 else rng.uniform(0.12, 0.35)
    lx, ly = board.light
    board.glow(x, y, r * 2.0, mix(base, tones.light, 0.5), 0.4)
    if ring:
        _ring(board, tones, x, y, r, tilt, behind=True)
    sun = Pool(x + lx * r * 0.7, y + ly * r * 0.7, r * 1.9, mix(bright, WHITE, 0.25), 0.85)
    shade = mix(base, tones.ink, 0.45)
    board.lay([blob(rng, x, y, r, r, 0.006, 16)], fall(shade, shade, 0, 1, sun), 0.012, WHITE)
    bands = []
    wave = noise(rng, r * 1.6)
    for k in range(rng.randint(3, 5)):
        v = -0.72 + 0.36 * k + rng.uniform(-0.06, 0.06)
        half = math.sqrt(max(0.0, 1 - v * v)) * 0.965
        if half < 0.25:
            continue
        n = 8
        points, widths = [], []
        for i in range(n + 1):
            u = -half + 2 * half * i / n
            px, py = u * r, v * r + wave(u * r + k) * r * 0.03 + (1 - (u / half) ** 2) * r * 0.06
            points.append(
                (
                    x + px * math.cos(tilt) - py * math.sin(tilt),
                    y + px * math.sin(tilt) + py * math.cos(tilt),
                )
            )
            widths.append(r * (0.04 + 0.12 * math.sin(math.pi * (0.05 + 0.9 * i / n))))
        bands.append(ribbon(points, widths))
    for k, band in enumerate(bands):
        colour = mix(base, tones.light, 0.42) if k % 2 else mix(base, tones.near, 0.35)
        lit = Pool(sun.x, sun.y, sun.radius, mix(colour, WHITE, 0.3), 0.8)
        dark = mix(colour, tones.ink, 0.4)
        board.lay([band], fall(dark, dark, 0, 1, lit), 0.003, depth=0.25)
    if ring:
        _ring(board, tones, x, y, r, tilt, behind=False)


def _ring(
    board: Board, tones: Tones, x: float, y: float, r: float, tilt: float, behind: bool
) -> None:
    for size, width, share in ((1.75, 0.17, 0.55), (1.42, 0.1, 0.3)):
        points, widths = [], []
        n = 22
        for i in range(n + 1):
            a = math.pi * i / n + (math.pi if behind else 0.0)
            px, py = math.cos(a) * r * size, math.sin(a) * r * size * 0.24
            points.append(
                (
                    x + px * math.cos(tilt) - py * math.sin(tilt),
                    y + px * math.sin(tilt) + py * math.cos(tilt),
                )
            )
            widths.append(r * width * (0.35 + 0.65 * abs(math.cos(a))))
        colour = mix(tones.light, tones.accent, share * 0.7)
        colour = mix(colour, tones.ink, 0.35) if behind else colour
        board.lay(
            [ribbon(points, widths)], plain(colour), 0.008, mix(colour, WHITE, 0.5), depth=0.4
        )


def moon(board: Board, tones: Tones, rng: Random, x: float, y: float, r: float) -> None:
    """A small cratered moon."""
    base = mix(tones.far, tones.light, 0.4)
    lx, ly = board.light
    sun = Pool(x + lx * r * 0.6, y + ly * r * 0.6, r * 1.8, mix(tones.light, WHITE, 0.4), 0.8)
    shade = mix(base, tones.ink, 0.4)
    board.glow(x, y, r * 2.2, tones.light, 0.25)
    board.lay([blob(rng, x, y, r, r, 0.02, 12)], fall(shade, shade, 0, 1, sun), 0.008, WHITE)
    pits = []
    for _ in range(5):
        a, d, q = rng.uniform(0, 6.3), rng.uniform(0.1, 0.68), r * rng.uniform(0.08, 0.2)
        pits.append(
            blob(rng, x + math.cos(a) * d * r, y + math.sin(a) * d * r, q, q * 0.9, 0.08, 8)
        )
    board.lay(pits, plain(mix(base, tones.near, 0.3)))


def comet(board: Board, tones: Tones, rng: Random, x: float, y: float, length: float) -> None:
    """A comet with a tail of three sheets."""
    angle = rng.choice((-0.45, -0.6, math.pi + 0.5))
    for k, (size, width) in enumerate(((1.0, 0.16), (0.75, 0.1), (0.5, 0.055))):
        colour = mix(tones.accent, tones.light, 0.25 + 0.35 * k)
        tail = leaf(x, y, length * size, length * width, angle, 0.06)
        board.lay([tail], plain(mix(colour, tones.sky_top, 0.35 - 0.15 * k)), 0.003, depth=0.2)
    board.glow(x, y, length * 0.5, tones.light, 0.6)
    board.lay([circle(x, y, length * 0.055)], plain(mix(tones.light, WHITE, 0.5)))


def rocket(
    board: Board, tones: Tones, x: float, y: float, h: float, lean: float = 0.0, fire: bool = False
) -> None:
    """A small round rocket standing at (x, y), `h` high."""
    c, s = math.cos(lean), math.sin(lean)

    def at(*points: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x + (u * c - v * s) * h, y + (u * s + v * c) * h) for u, v in points]

    def put(
        points: list[tuple[float, float]], colour: RGB, lift: float = 0.006, curve: bool = True
    ) -> None:
        shape = smooth(points) if curve else ribbon(points, [h * 0.03] * len(points))
        top = mix(colour, tones.light, 0.25)
        board.lay(
            [shape],
            fall(top, mix(colour, tones.ink, 0.18), y - h, y),
            lift,
            mix(colour, WHITE, 0.45),
            depth=0.4,
        )

    if fire:
        bx, by = at((0, 0.1))[0]
        board.glow(bx, by, h * 0.7, tones.light, 0.6)
        put(at((-0.1, -0.1), (0.1, -0.1), (0.06, 0.16), (0, 0.38), (-0.06, 0.16)), tones.accent)
        put(at((-0.05, -0.1), (0.05, -0.1), (0, 0.2)), tones.light)
    fin = mix(tones.accent, tones.near, 0.15)
    put(at((-0.14, -0.42), (-0.17, -0.16), (-0.33, 0.02), (-0.3, -0.2)), fin)
    put(at((0.14, -0.42), (0.17, -0.16), (0.33, 0.02), (0.3, -0.2)), fin)
    body = mix(tones.light, tones.far, 0.22)
    put(
        at(
            (0, -1.0),
            (0.13, -0.8),
            (0.2, -0.48),
            (0.13, -0.1),
            (0, -0.06),
            (-0.13, -0.1),
            (-0.2, -0.48),
            (-0.13, -0.8),
        ),
        body,
        0.01,
    )
    put(at((0, -1.02), (0.1, -0.86), (0.115, -0.8), (0, -0.77), (-0.115, -0.8), (-0.1, -0.86)), fin)
    wx, wy = at((0, -0.55))[0]
    board.lay([circle(wx, wy, h * 0.095)], plain(mix(tones.near, tones.ink, 0.2)), 0.004)
    board.glow(wx, wy, h * 0.25, tones.light, 0.5)
    board.lay([circle(wx, wy, h * 0.068)], plain(mix(tones.light, tones.accent, 0.12)))
    put(at((0, -0.3), (0.035, -0.12), (0, 0.03), (-0.035, -0.12)), fin, 0.005)


def nebula(board: Board, tones: Tones, rng: Random, x: float, y: float, size: float) -> None:
    """Soft coloured clouds."""
    for _ in range(5):
        colour = mix(rng.choice((tones.middle, tones.far, tones.accent)), tones.sky_bottom, 0.35)
        px, py = x + rng.uniform(-0.5, 0.5) * size, y + rng.uniform(-0.3, 0.3) * size
        board.veil(
            [blob(rng, px, py, size * rng.uniform(0.2, 0.45), size * rng.uniform(0.1, 0.2), 0.2)],
            colour,
            rng.uniform(0.16, 0.3),
            size * 0.09,
        )
