"""The planet: spires and arches of rock, craters, crystals, curled plants, worlds in the sky."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, Pool, Wash, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Line, blob, circle, leaf, noise, polygon, ribbon, sampled, smooth, under
from . import cosmos, ground, sky
from .garden import allowed, inside

WHITE: RGB = (255.0, 252.0, 245.0)


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    rng = plan.rng("planet")
    wash = sky.paint(board, plan, tones, max(tones.stars, 0.3))
    _heavens(board, plan, tones, rng)
    sky.clouds(board, plan, tones, wash, 1)
    room = plan.feet - plan.horizon
    for k, (t, low, size, count) in enumerate(
        ((0.04, -0.06, 0.17, 6), (0.26, 0.1, 0.14, 5), (0.44, 0.34, 0.1, 4))
    ):
        base = plan.horizon + room * low
        line = plan.ridge(base, 0.02, _waves(plan, k))
        _rocks(board, plan, tones, line, t, size, count, f"rocks{k}")
        ground.mist(board, plan, tones, base + 0.09, 0.6)
        if k == 1:
            _ship(board, plan, tones, rng, line)
    floor = ground.stage(board, plan, tones, 0.6)
    _craters(board, plan, tones, floor)
    _growth(board, plan, tones)
    _side_rocks(board, plan, tones)
    edge = ground.front(board, plan, tones)
    _pebbles(board, plan, tones, edge)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """Rocks, crystals and curled plants at the foot of the picture, asteroids at its top."""
    rng = plan.rng("frame")
    side = -plan.open_side
    _near_rocks(board, plan, tones, rng, side, 0.26, taken)
    _near_rocks(board, plan, tones, rng, -side, 0.14, taken)
    _asteroids(board, plan, tones, rng, side, taken)
    _dust(board, plan, tones, taken)
    ground.falling_snow(board, plan, tones, taken)


def _waves(plan: Plan, k: int) -> Line:


    return noise(plan.rng("waves", str(k)), 0.8)


def _heavens(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """One great ringed world and a few moons, wherever the text leaves room."""
    sizes = [rng.uniform(0.12, 0.2), rng.uniform(0.035, 0.06), rng.uniform(0.02, 0.035)]
    placed: list[tuple[float, float, float]] = [(*plan.light, plan.disc)]
    for k, size in enumerate(sizes):
        r = size
        for attempt in range(40):
            if attempt % 10 == 9:
                r *= 0.8
            x = rng.uniform(0.02, plan.aspect - 0.02)
            y = rng.uniform(0.06, max(0.1, plan.horizon - (0.04 if k == 0 else 0.12)))
            wide = r * (1.75 if k == 0 else 1.1)
            clear = all(math.hypot(x - a, y - b) > wide + c * 1.3 for a, b, c in placed)
            if clear and plan.calm(Box(x - wide, y - r * 1.1, 2 * wide, r * 2.2), 0.02):
                if k == 0:
                    cosmos.world(board, tones, rng, x, y, r, rng.random() < 0.75, rng.random() < 0.6)
                else:
                    cosmos.moon(board, tones, rng, x, y, r)
                placed.append((x, y, wide))
                break


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
    return ribbon([(points[0][0], y + 0.06), *points, (points[-1][0], y + 0.06)],
                  [widths[0] * 1.3, *widths, widths[-1] * 1.3])  # fmt: skip


def _rocks(
    board: Board,
    plan: Plan,
    tones: Tones,
    line: Line,
    t: float,
    size: float,
    count: int,
    name: str,
) -> None:
    """A plane of land with spires, mesas and an arch cut from the same sheet."""
    rng = plan.rng(name)
    shapes: list[Path] = [under(sampled(line, -0.05, plan.aspect + 0.05, 0.06))]
    strata: list[Path] = []
    n = max(2, round(count * plan.aspect))
    middle = plan.focus.centre[0]
    bridge = rng.randrange(n)
    for i in range(n):
        x = plan.aspect * (i + rng.uniform(0.1, 0.9)) / n
        h = size * rng.uniform(0.5, 1.25)
        if abs(x - middle) < 0.16:
            h *= 0.5
        y = line(x) + 0.02
        w = h * rng.uniform(0.35, 0.75)
        if not plan.calm(Box(x - w, y - h * 1.15, 2 * w, h * 1.1)):
            continue
        if i == bridge:
            shapes.append(arch(rng, x, y, h * 1.5, h * 0.85))
            continue
        shapes.append(spire(rng, x, y, w, h))
        for v in (0.3, 0.52, 0.72):
            half = w * (0.5 - 0.24 * v) * 0.6
            py = y - h * v
            strata.append(ribbon([(x - half, py), (x, py + h * 0.02), (x + half, py - h * 0.01)],
                                 [0.001, h * 0.03, 0.001]))  # fmt: skip
    colour = tones.depth(t)
    base = line(middle)
    lit = mix(colour, tones.light, 0.26 * (1 - t * 0.5))
    pool = Pool(plan.light[0], base - 0.05, 0.6, tones.light, 0.25 * (1 - t * 0.6), 0.6)
    board.lay(
        shapes,
        fall(lit, mix(colour, tones.depth(t + 0.25), 0.7), base - size, base + 0.2, pool),
        lift=0.01 + 0.012 * t,
        rim=mix(lit, tones.light, 0.5),
        depth=0.34 + 0.14 * t,
    )
    board.lay(strata, plain(mix(colour, tones.light, 0.34 * (1 - t * 0.4))))


def _ship(board: Board, plan: Plan, tones: Tones, rng: Random, line: Line) -> None:
    """The rocket that brought them, small, on a hill beside the figures."""
    h = rng.uniform(0.14, 0.2)
    for off in (0.34, 0.28, 0.4, 0.22):
        x = plan.focus.centre[0] + plan.open_side * off
        y = line(x) + 0.01
        if 0.08 < x < plan.aspect - 0.08 and plan.calm(Box(x - h / 3, y - h, h / 1.5, h)):
            cosmos.rocket(board, tones, x, y, h, rng.uniform(-0.06, 0.06))
            return


def _craters(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    rng = plan.rng("craters")
    colour = tones.depth(0.62)
    for _ in range(round(8 * plan.aspect)):
        x = rng.uniform(0, plan.aspect)
        y = rng.uniform(line(x) + 0.03, max(line(x) + 0.04, plan.front - 0.006))
        r = rng.uniform(0.025, 0.075) * (0.6 + (y - plan.feet + 0.08) * 3)
        if r < 0.01 or not plan.calm(Box(x - r, y - r * 0.4, 2 * r, r * 0.8)):
            continue
        rim = mix(colour, tones.light, 0.34)
        board.lay([blob(rng, x, y, r, r * 0.3, 0.04, 12)], plain(rim), 0.005, WHITE, depth=0.35)
        inner = mix(colour, tones.ink, 0.26)
        board.lay(
            [blob(rng, x, y + r * 0.02, r * 0.8, r * 0.2, 0.04, 12)],
            fall(mix(inner, tones.ink, 0.2), mix(colour, tones.light, 0.1), y - r * 0.2, y + r * 0.24),
        )


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
    board.lay([ribbon(points, widths), *leaves],
              fall(mix(colour, tones.light, 0.2), colour, y - h, y),
              0.006, mix(colour, tones.light, 0.5), depth=0.4)  # fmt: skip
    bx, by = points[-1]
    board.glow(bx, by, h * 0.4, tones.light, 0.6)
    board.lay([blob(rng, bx, by, h * 0.065, h * 0.065, 0.05)], plain(mix(tones.light, WHITE, 0.3)), 0.004)


def _growth(board: Board, plan: Plan, tones: Tones) -> None:
    """Crystals and plants on both sides of where the figures stand."""
    rng = plan.rng("growth")
    for side in (-1, 1):
        edge = plan.focus.x if side < 0 else plan.focus.right
        for k in range(4):
            h = rng.uniform(0.08, 0.15)
            x = edge - side * rng.uniform(-0.06, 0.1)
            y = plan.feet - 0.02 + 0.008 * k
            if not plan.calm(Box(x - h / 2, y - h * 1.1, h, h * 1.1)):
                continue
            if k % 2:
                crystal(board, tones, rng, x, y, h * 0.75)
            else:
                green = mix(mix(tones.far, tones.sky_bottom, 0.4), tones.light, 0.1)
                curl(board, tones, rng, x, y, h * 1.15, green)


def _side_rocks(board: Board, plan: Plan, tones: Tones) -> None:
    """A cliff behind quiet boxes at the side."""
    ground.side_pieces(board, plan, tones, leafy=False)


def _pebbles(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    rng = plan.rng("pebbles")
    stones: list[Path] = []
    for x, y in sampled(line, 0, plan.aspect, 0.07):
        r = rng.uniform(0.006, 0.02)
        px = x + rng.uniform(-0.03, 0.03)
        if plan.calm(Box(px - r, y - r, 2 * r, 2 * r), 0.005):
            stones.append(blob(rng, px, y + r * 0.3, r * 1.3, r * 0.8, 0.1, 9))
    colour = ground.front_wash(plan, tones).stops[0][1]
    board.lay(stones, plain(colour), 0.005, mix(colour, tones.light, 0.35), depth=0.35)


def _near_rocks(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    side: int,
    height: float,
    taken: tuple[Box, ...],
) -> None:
    edge = 0.0 if side < 0 else plan.aspect
    for k in range(3):
        h = height * (1 - 0.26 * k) * rng.uniform(0.85, 1.15)
        colour = mix(mix(tones.front, tones.ink, 0.3), tones.depth(0.8), 0.35 * k)
        x = edge - side * 0.06 * k
        rock = spire(rng, x, 1.06, h * 0.95, h + 0.06)
        if not inside(plan, taken, rock):
            continue
        pool = Pool(plan.focus.centre[0], 0.7, 0.7, tones.light, 0.14)
        board.lay(
            [rock],
            fall(mix(colour, tones.light, 0.08), colour, 1 - h, 1.0, pool),
            0.02,
            mix(colour, tones.light, 0.35),
            depth=0.45,
        )
    for _ in range(3):
        x = edge - side * rng.uniform(0.03, 0.2)
        h = height * rng.uniform(0.3, 0.5)
        if allowed(plan, taken, Box(x - h / 2, 1.0 - h, h, h)):
            crystal(board, tones, rng, x, 1.005, h)


def _asteroids(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """Dark stones that drift over a top corner."""
    corner = 0.0 if side < 0 else plan.aspect
    for k in range(5):
        r = rng.uniform(0.05, 0.075) if k == 0 else rng.uniform(0.008, 0.024)
        x = corner - side * (0.0 if k == 0 else rng.uniform(0.06, 0.22))
        y = 0.02 if k == 0 else rng.uniform(0.02, 0.17)
        if not allowed(plan, taken, Box(x - r, y - r, 2 * r, 2 * r)):
            continue
        colour = mix(mix(tones.near, tones.ink, 0.45), tones.far, 0.15)
        board.lay(
            [blob(rng, x, y, r, r * 0.8, 0.12, 9)],
            fall(mix(colour, tones.light, 0.14), colour, y - r, y + r),
            0.014,
            mix(colour, tones.light, 0.45),
            depth=0.35,
        )
        pits = [
            blob(rng, x + math.cos(a) * r * 0.45, y + math.sin(a) * r * 0.35, r * 0.16, r * 0.13, 0.1, 7)
            for a in (0.5, 2.4, 4.4)
        ]
        board.lay(pits, plain(mix(colour, tones.ink, 0.35)))


def _dust(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """Motes of light near the ground."""
    if tones.weather is Weather.SNOW:
        return
    rng = plan.rng("dust")
    dots = []
    for _ in range(int(16 * plan.aspect)):
        x, y = rng.uniform(0, plan.aspect), rng.uniform(plan.horizon, plan.front)
        r = rng.uniform(0.001, 0.0026)
        if allowed(plan, taken, Box(x - r, y - r, 2 * r, 2 * r)):
            board.glow(x, y, r * 7, tones.light, 0.5)
            dots.append(circle(x, y, r))
    board.lay(dots, Wash(((0.0, mix(tones.light, WHITE, 0.4)),)))
