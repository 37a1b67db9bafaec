"""The planet: spires and arches of rock, craters, crystals, curled plants, worlds in the sky."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, Pool, Wash, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Line, arch, blob, circle, noise, ribbon, sampled, spire, under
from . import cosmos, ground, sky
from .framing import (
    allowed,
    asteroids,
    near_rocks,
)
from .plants import crystal, curl

WHITE: RGB = (255.0, 252.0, 245.0)


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    rng = plan.rng("planet")
    sky.paint(board, plan, tones, max(tones.stars, 0.3))
    _heavens(board, plan, tones, rng)
    sky.clouds(board, plan, tones, 1)
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
    ground.weather(board, plan, tones)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """Rocks, crystals and curled plants at the foot of the picture, asteroids at its top."""
    rng = plan.rng("frame")
    side = -plan.open_side
    near_rocks(board, plan, tones, rng, side, 0.26, taken)
    near_rocks(board, plan, tones, rng, -side, 0.14, taken)
    asteroids(board, plan, tones, rng, side, taken)
    _dust(board, plan, tones, taken)
    ground.falling(board, plan, tones, taken)


def _waves(plan: Plan, k: int) -> Line:

    return noise(plan.rng("waves", str(k)), 0.8)


def _heavens(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """One great ringed world and a few moons, wherever the text leaves room."""
    sizes = [rng.uniform(0.09, 0.25), rng.uniform(0.035, 0.06), rng.uniform(0.02, 0.035)]
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
                    cosmos.world(
                        board, tones, rng, x, y, r, rng.random() < 0.75, rng.random() < 0.6
                    )
                else:
                    cosmos.moon(board, tones, rng, x, y, r)
                placed.append((x, y, wide))
                break


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
            strata.append(
                ribbon(
                    [(x - half, py), (x, py + h * 0.02), (x + half, py - h * 0.01)],
                    [0.001, h * 0.03, 0.001],
                )
            )
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
            fall(
                mix(inner, tones.ink, 0.2), mix(colour, tones.light, 0.1), y - r * 0.2, y + r * 0.24
            ),
        )


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
    """A cliff behind quiet boxes at the side, with crystals on its ledges."""
    cliff = mix(tones.depth(0.95), tones.depth(0.75), 0.3)
    ground.side_pieces(board, plan, tones, cliff, ground.edge_stones)
    for i, box in enumerate(plan.side):
        rng = plan.rng("ledges", str(i))
        left = box.centre[0] < plan.aspect / 2
        for k in range(4):
            y = 0.2 + 0.8 * (k + rng.uniform(0.2, 0.8)) / 4
            off = rng.uniform(0.085, 0.11)
            x = box.right + off if left else box.x - off
            crystal(board, tones, rng, x, y, rng.uniform(0.045, 0.075))


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


def _dust(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """Motes of light near the ground."""
    if tones.weather not in (Weather.CLEAR, Weather.MIST):
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
