"""Great old ships on the ground of the sea: one that lies on her side, one seen from astern."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Point, blob, circle, polygon, ribbon, smooth
from .corals import silhouette

WHITE: RGB = (255.0, 252.0, 245.0)


@dataclass(frozen=True, slots=True)
class Hull:
    """Where a ship lies: (x, y) her keel's middle, length and height, the bow's side, her tilt."""

    x: float
    y: float
    length: float
    height: float
    side: int
    tilt: float

    def at(self, u: float, v: float) -> Point:
        """A point of the ship: `u` from -1, the stern, to 1; `v` from 0, the keel, to 1."""
        px, py = u * self.length / 2, -v * self.height
        c, s = math.cos(self.tilt), math.sin(self.tilt)
        return self.x + self.side * (px * c + py * s), self.y + (
            -px * s + py * c
        ) + self.height * 0.12


KEEL = (
    (-0.94, 1.34),
    (-0.9, 0.8),
    (-0.8, 0.3),
    (-0.55, 0.04),
    (0.0, 0.0),
    (0.5, 0.06),
    (0.82, 0.42),
    (1.06, 1.22),
)
RAIL = (
    (0.92, 1.1),
    (0.6, 0.96),
    (0.2, 0.88),
    (-0.2, 0.9),
    (-0.42, 0.95),
    (-0.44, 1.18),
    (-0.7, 1.26),
)


def lying(
    board: Board, plan: Plan, tones: Tones, rng: Random, hull: Hull, wood: RGB, masts: int
) -> None:
    """A hull with broken masts, planks, a hole through which her timbers are seen, and corals."""
    _masts(board, plan, tones, rng, hull, wood, masts)
    outline = [hull.at(u, v) for u, v in (*KEEL, *RAIL)]
    lit = mix(wood, tones.light, 0.24)
    low = mix(wood, tones.ink, 0.28)
    shine = Pool(plan.light[0], 0.2, 0.75, tones.light, 0.26)
    board.lay(
        [smooth(outline)],
        fall(lit, low, hull.y - hull.height * 1.2, hull.y, shine),
        lift=0.022,
        rim=mix(lit, tones.light, 0.45),
        depth=0.45,
    )
    seams: list[Path] = []
    for k in range(1, 7):
        v = 0.1 + 0.125 * k
        left, right = -0.92 + 0.26 * max(0.0, 0.5 - v), 0.72 + 0.34 * v - 0.1 * (1 - v)
        points = [
            hull.at(left + (right - left) * i / 8, v + 0.03 * math.sin(i * 1.1 + k))
            for i in range(9)
        ]
        seams.append(ribbon(points, [0.0008, *([hull.height * 0.012] * 7), 0.0008]))
    board.lay(seams, plain(mix(wood, tones.ink, 0.26)))
    _hole(board, tones, rng, hull, wood)
    trim = mix(mix(tones.accent, wood, 0.4), tones.light, 0.12)
    for v, w in ((0.8, 0.05), (0.9, 0.024)):
        line = [
            hull.at(-0.9 + 1.84 * i / 8, v + 0.1 * (i / 8) ** 3 + 0.08 * (1 - i / 8) ** 2)
            for i in range(9)
        ]
        board.lay(
            [ribbon(line, [hull.height * w] * 9)],
            plain(trim),
            0.004,
            mix(trim, tones.light, 0.5),
            depth=0.35,
        )
    ports, glass = [], []
    for u in (-0.66, -0.5, 0.3, 0.52):
        px, py = hull.at(u, 0.6)
        ports.append(circle(px, py, hull.height * 0.075))
        glass.append(circle(px, py, hull.height * 0.05))
    board.lay(ports, plain(mix(trim, tones.light, 0.3)), 0.005, WHITE, depth=0.4)
    board.lay(glass, plain(mix(tones.ink, tones.near, 0.4)))
    growth: list[Path] = []
    for _ in range(8):
        u = rng.uniform(-0.85, 0.85)
        px, py = hull.at(u, rng.choice((0.9, 0.92, 0.3)) + 0.12 * u * u)
        growth += silhouette(rng, px, py, hull.height * rng.uniform(0.12, 0.24))
    moss = mix(mix(wood, tones.middle, 0.5), tones.light, 0.2)
    board.lay(growth, plain(moss), 0.006, mix(moss, tones.light, 0.4), depth=0.35)


def _hole(board: Board, tones: Tones, rng: Random, hull: Hull, wood: RGB) -> None:
    """Where planks are missing: the dark of the hold, and ribs across it."""
    u0 = rng.uniform(-0.2, 0.05)
    points = []
    for i in range(14):
        a = 2 * math.pi * i / 14
        q = 1.0 if i % 2 else rng.uniform(0.62, 0.86)
        points.append(hull.at(u0 + math.cos(a) * 0.25 * q, 0.4 + math.sin(a) * 0.26 * q))
    dark = mix(tones.ink, tones.near, 0.3)
    board.lay([polygon(points)], plain(dark), rim=mix(wood, tones.light, 0.4))
    ribs = [
        ribbon(
            [hull.at(u0 + d, 0.2), hull.at(u0 + d + 0.02, 0.4), hull.at(u0 + d, 0.6)],
            [hull.height * 0.045] * 3,
        )
        for d in (-0.1, 0.0, 0.1)
    ]
    board.lay(ribs, plain(mix(wood, tones.ink, 0.3)), 0.004)
    x, y = hull.at(u0 + 0.06, 0.36)
    board.lay(
        [circle(x, y, hull.height * 0.02), circle(x + hull.height * 0.08, y, hull.height * 0.02)],
        plain(mix(tones.light, tones.accent, 0.2)),
    )


def _masts(
    board: Board, plan: Plan, tones: Tones, rng: Random, hull: Hull, wood: RGB, count: int
) -> None:
    """Stumps of masts with a yard, a torn sail and slack ropes; only where no text will be."""
    pole = mix(wood, tones.ink, 0.12)
    cloth = mix(mix(tones.light, tones.far, 0.45), wood, 0.12)
    for k in range(count):
        u = 0.38 - 0.66 * k if count > 1 else 0.05
        tall = rng.uniform(2.0, 2.5) - 0.5 * k
        foot, top = hull.at(u, 0.8), hull.at(u + 0.02, tall)
        box = Box(
            min(foot[0], top[0]) - hull.height * 0.5,
            top[1] - 0.02,
            abs(top[0] - foot[0]) + hull.height,
            foot[1] - top[1],
        )
        if not plan.calm(box, 0.01):
            continue
        w = hull.height * 0.1
        shapes = [ribbon([foot, hull.at(u + 0.01, tall * 0.6), top], [w, w * 0.8, w * 0.55])]
        yard = [hull.at(u - 0.24, tall * 0.86), hull.at(u + 0.3, tall * 0.78)]
        shapes.append(ribbon(yard, [w * 0.4, w * 0.4]))
        sail = [yard[0]]
        n = 7
        for i in range(n + 1):
            a = -0.24 + 0.5 * i / n
            sail.append(hull.at(u + a, tall * (0.5 + 0.07 * (i % 2) + 0.1 * math.sin(i * 1.7))))
        sail.append(yard[1])
        rim = mix(pole, tones.light, 0.42)
        ropes = [
            ribbon(
                [top, hull.at(u + d * 0.45, tall * 0.62), hull.at(u + d, 0.95)],
                [hull.height * 0.014] * 3,
            )
            for d in (-0.45, 0.4)
        ]
        board.lay(ropes, plain(mix(pole, tones.light, 0.2)), 0.003)
        board.lay(
            [polygon(sail)],
            fall(mix(cloth, tones.light, 0.2), cloth, top[1], foot[1]),
            0.008,
            mix(cloth, WHITE, 0.4),
            depth=0.35,
        )
        board.lay(
            shapes, fall(mix(pole, tones.light, 0.22), pole, top[1], foot[1]), 0.01, rim, depth=0.4
        )


def gallery(
    board: Board, plan: Plan, tones: Tones, rng: Random, x: float, y: float, w: float, wood: RGB
) -> None:
    """A ship from astern, leaning: rows of windows, some lit by what lives there, and trim."""
    tilt = plan.open_side * rng.uniform(0.06, 0.16)
    c, s = math.cos(tilt), math.sin(tilt)
    half, tall = w / 2, w * 1.05

    def at(u: float, v: float) -> Point:
        px, py = u * half, -v * tall
        return x + px * c - py * s, y + px * s + py * c + w * 0.08

    lit, low = mix(wood, tones.light, 0.22), mix(wood, tones.ink, 0.25)
    shine = Pool(plan.light[0], 0.2, 0.75, tones.light, 0.24)
    shape = [
        (-0.5, 0.0),
        (-0.86, 0.22),
        (-1.0, 0.55),
        (-0.92, 0.9),
        (-0.7, 1.06),
        (0.0, 1.16),
        (0.7, 1.06),
        (0.92, 0.9),
        (1.0, 0.55),
        (0.86, 0.22),
        (0.5, 0.0),
    ]
    trim = mix(mix(tones.light, tones.accent, 0.5), wood, 0.3)
    for u in (-0.55, 0.55):
        px, py = at(u, 1.08)
        board.lay([ribbon([at(u, 0.95), at(u, 1.12)], [w * 0.02] * 2)], plain(trim), 0.004)
        board.glow(px, py - w * 0.05, w * 0.3, tones.light, 0.5)
        board.lay(
            [blob(rng, px, py - w * 0.05, w * 0.035, w * 0.05, 0.04)],
            plain(mix(tones.light, trim, 0.3)),
            0.005,
            WHITE,
        )
    board.lay(
        [smooth([at(u, v) for u, v in shape])],
        fall(lit, low, y - tall, y, shine),
        0.024,
        mix(lit, tones.light, 0.45),
        depth=0.48,
    )
    seams = []
    for k in range(1, 8):
        v = 0.06 + 0.125 * k
        reach = 0.58 + 0.4 * math.sin(min(1.0, v * 1.25) * math.pi / 2)
        seams.append(
            ribbon(
                [at(-reach * 0.93, v), at(0, v + 0.03), at(reach * 0.93, v)],
                [0.0008, w * 0.008, 0.0008],
            )
        )
    board.lay(seams, plain(mix(wood, tones.ink, 0.25)))
    for v0, v1, n in ((0.42, 0.58, 5), (0.72, 0.9, 3)):
        for v in (v0 - 0.05, v1 + 0.035):
            line = [at(-0.94, v), at(0.0, v + 0.03), at(0.94, v)]
            board.lay(
                [ribbon(line, [w * 0.035] * 3)],
                plain(trim),
                0.006,
                mix(trim, WHITE, 0.5),
                depth=0.4,
            )
        for i in range(n):
            u = (i - (n - 1) / 2) * (1.55 / n)
            _window(board, tones, rng, at, u, v0 + 0.02, v1 + 0.01, 0.52 / n, w, trim)
    rudder = [at(-0.06, -0.02), at(-0.05, 0.36), at(0.05, 0.36), at(0.06, -0.02)]
    post = mix(wood, tones.ink, 0.12)
    iron = mix(tones.ink, tones.far, 0.3)
    board.lay([polygon(rudder)], plain(post), 0.01, mix(post, tones.light, 0.45), depth=0.42)
    hinges = [ribbon([at(-0.09, v), at(0.09, v)], [w * 0.022] * 2) for v in (0.08, 0.28)]
    board.lay(hinges, plain(iron), 0.004, mix(iron, tones.light, 0.4))
    crest = [
        at(math.cos(a) * 0.2, 1.02 + math.sin(a) * 0.085)
        for a in (i * math.pi / 5 for i in range(10))
    ]
    board.lay([smooth(crest)], plain(trim), 0.006, WHITE, depth=0.4)
    px, py = at(0.0, 1.02)
    board.lay([circle(px, py, w * 0.045)], plain(mix(tones.accent, wood, 0.25)), 0.004)
    growth: list[Path] = []
    for _ in range(7):
        u = rng.choice((-1, 1)) * rng.uniform(0.55, 0.95)
        px, py = at(u, rng.uniform(0.1, 0.95))
        growth += silhouette(rng, px, py, w * rng.uniform(0.06, 0.12))
    moss = mix(mix(wood, tones.middle, 0.5), tones.light, 0.2)
    board.lay(growth, plain(moss), 0.006, mix(moss, tones.light, 0.4), depth=0.35)


def _window(
    board: Board,
    tones: Tones,
    rng: Random,
    at: Callable[[float, float], Point],
    u: float,
    v0: float,
    v1: float,
    half: float,
    w: float,
    trim: RGB,
) -> None:
    """One arched window of the gallery, with its bars."""
    arch = [
        at(u - half, v0),
        at(u - half, v1 - 0.03),
        at(u, v1 + 0.02),
        at(u + half, v1 - 0.03),
        at(u + half, v0),
    ]
    home = rng.random() < 0.45
    dark = mix(tones.ink, tones.near, 0.35)
    glass = mix(tones.light, tones.accent, 0.18) if home else dark
    if home:
        px, py = at(u, (v0 + v1) / 2)
        board.glow(px, py, w * 0.16, tones.light, 0.4)
    board.lay([polygon(arch)], plain(glass), rim=mix(trim, tones.light, 0.4))
    bars = [
        ribbon([at(u, v0), at(u, v1)], [w * 0.008] * 2),
        ribbon([at(u - half, (v0 + v1) / 2), at(u + half, (v0 + v1) / 2)], [w * 0.008] * 2),
    ]
    board.lay(bars, plain(trim))
