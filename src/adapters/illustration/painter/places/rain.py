"""Rain and storm: streaks behind and before the figures, puddles with rings, blown leaves."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Point, blob, circle, leaf, ribbon, smooth

WET = (Weather.RAIN, Weather.STORM)
WHITE: RGB = (255.0, 252.0, 245.0)


def slant(plan: Plan, tones: Tones) -> float:
    """How far rain goes sideways for each unit that it falls; the same all over the picture."""
    rng = plan.rng("wind")
    side = rng.choice((-1, 1))
    return side * (rng.uniform(0.5, 0.75) if tones.weather is Weather.STORM else 0.2)


def drop_colour(tones: Tones, near: float) -> RGB:
    """The colour of falling water; `near` from 0, almost air, to 1."""
    return mix(mix(tones.haze, tones.far, 0.3 * (1 - near)), WHITE, 0.22 + 0.34 * near)


def behind(board: Board, plan: Plan, tones: Tones, wet_ground: bool = True) -> None:
    """Rain between the land and the figures, and puddles on the ground where they stand."""
    if tones.weather not in WET:
        return
    rng = plan.rng("rain-behind")
    if wet_ground:
        _puddles(board, plan, tones, rng)
    storm = tones.weather is Weather.STORM
    for count, length, width, near in ((230, 0.032, 0.0011, 0.0), (110, 0.055, 0.0017, 0.45)):
        streaks = _streaks(plan, tones, rng, round(count * (1.25 if storm else 1)), length, width)
        board.lay(streaks, plain(drop_colour(tones, near)))


def before(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """The nearest rain, off figures and text, splashes on the ground; in a storm, blown leaves."""
    if tones.weather not in WET:
        return
    rng = plan.rng("rain-before")
    streaks = _streaks(plan, tones, rng, 46, 0.085, 0.0027, taken)
    board.lay(streaks, plain(drop_colour(tones, 1.0)))
    _splashes(board, plan, tones, rng, taken)
    if tones.weather is Weather.STORM:
        _gusts(board, plan, tones, rng, taken)


def _streaks(
    plan: Plan,
    tones: Tones,
    rng: Random,
    count: int,
    length: float,
    width: float,
    taken: tuple[Box, ...] = (),
) -> list[Path]:
    """Drops as thin cuts, thick at the lower end; the edge of what stays free is soft."""
    lean = slant(plan, tones)
    out = []
    for _ in range(int(count * plan.aspect)):
        x, y = rng.uniform(-0.05, plan.aspect + 0.05), rng.uniform(-0.05, 0.98)
        size = length * rng.uniform(0.55, 1.3)
        dx, dy = lean * size, size
        spot = Box(min(x, x + dx), y, abs(dx), dy).grown(width)
        margin = 0.012 + 0.07 * rng.random() ** 2
        if plan.calm(spot, margin) and not any(spot.overlaps(t) for t in taken):
            middle = (x + dx * 0.6, y + dy * 0.6)
            thin = width * rng.uniform(0.7, 1.1)
            out.append(ribbon([(x, y), middle, (x + dx, y + dy)], [thin * 0.3, thin, thin * 0.8]))
    return out


def _puddles(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """Pools on the ground that hold the sky, with rings where drops fall."""
    shapes: list[Path] = []
    rings: list[tuple[float, float, float]] = []
    placed: list[Box] = []
    for _ in range(round(9 * plan.aspect)):
        x = rng.uniform(0.0, plan.aspect)
        y = rng.uniform(plan.feet - 0.04, max(plan.feet - 0.02, plan.front - 0.008))
        r = rng.uniform(0.03, 0.09) * (1 + 3 * (y - plan.feet))
        box = Box(x - r, y - r * 0.24, 2 * r, r * 0.48)
        if not plan.calm(box) or any(box.overlaps(b.grown(0.015)) for b in placed):
            continue
        placed.append(box)
        shapes.append(_pool(rng, x, y, r))
        for _ in range(rng.randint(1, 3)):
            px, py = x + rng.uniform(-0.5, 0.5) * r, y + rng.uniform(-0.09, 0.09) * r
            rings.append((px, py, r * rng.uniform(0.12, 0.3)))
    water = mix(mix(tones.sky_bottom, tones.sky_top, 0.35), tones.depth(0.6), 0.25)
    bright = mix(water, WHITE, 0.3)
    board.lay(
        shapes,
        fall(mix(water, tones.light, 0.22), water, plan.feet - 0.06, plan.front),
        rim=mix(water, WHITE, 0.4),
    )
    board.lay(
        [circle(x, y, r, r * 0.28) for x, y, r in rings],
        plain(bright),
        holes=[circle(x, y, r - 0.0022, (r - 0.0022) * 0.22) for x, y, r in rings],
    )


def _pool(rng: Random, x: float, y: float, r: float) -> Path:
    """A flat puddle with a few bays."""
    n = 14
    points: list[Point] = []
    for i in range(n):
        a = 2 * math.pi * i / n
        reach = r * (1 + 0.13 * math.sin(2 * a + x * 40) + rng.uniform(-0.08, 0.08))
        points.append((x + math.cos(a) * reach, y + math.sin(a) * reach * 0.22))
    return smooth(points)


def _splashes(board: Board, plan: Plan, tones: Tones, rng: Random, taken: tuple[Box, ...]) -> None:
    """Small crowns of water where the nearest drops meet the ground."""
    drops: list[Path] = []
    for _ in range(round(24 * plan.aspect)):
        x, y = rng.uniform(0, plan.aspect), rng.uniform(plan.feet - 0.03, plan.front + 0.015)
        s = rng.uniform(0.006, 0.012)
        spot = Box(x - s * 1.1, y - s * 1.5, s * 2.2, s * 1.8)
        if not plan.calm(spot, 0.015) or any(spot.overlaps(t) for t in taken):
            continue
        drops.append(circle(x, y, s * 0.8, s * 0.16))
        for side in (-1, 1):
            a = -math.pi / 2 + side * rng.uniform(0.35, 0.75)
            drops.append(leaf(x, y, s, s * 0.24, a, side * 0.3))
            drops.append(circle(x + side * s * 0.8, y - s * rng.uniform(0.9, 1.3), s * 0.12))
    board.lay(drops, plain(drop_colour(tones, 0.8)))


def _gusts(board: Board, plan: Plan, tones: Tones, rng: Random, taken: tuple[Box, ...]) -> None:
    """Leaves that the wind carries, with the curl of air behind each."""
    side = 1 if slant(plan, tones) > 0 else -1
    leaves: list[Path] = []
    air: list[Path] = []
    for _ in range(round(26 * plan.aspect)):
        x, y = rng.uniform(0.0, plan.aspect), rng.uniform(0.06, plan.feet)
        size = rng.uniform(0.014, 0.028)
        reach = rng.uniform(0.05, 0.12)
        room = Box(x - reach if side > 0 else x - size, y - 0.03, reach + size, 0.06)
        if not plan.calm(room, 0.03) or any(room.overlaps(t) for t in taken):
            continue
        turn = (0.0 if side > 0 else math.pi) + rng.uniform(-0.7, 0.7)
        leaves.append(leaf(x, y, size, size * 0.5, turn, rng.uniform(-0.4, 0.4)))
        if rng.random() < 0.45:
            rise = rng.choice((-1, 1)) * reach * 0.12
            tail = [
                (x - side * reach * u, y + rise * math.sin(u * 4.2)) for u in (0.1, 0.4, 0.7, 1)
            ]
            air.append(ribbon(tail, [0.0022, 0.0026, 0.0016, 0.0004]))
    colour = tones.lit(mix(tones.accent, tones.near, 0.35))
    board.lay(air, plain(drop_colour(tones, 0.3)))
    board.lay(leaves, plain(colour), lift=0.008, rim=mix(colour, tones.light, 0.4), depth=0.35)


def lightning(board: Board, plan: Plan, tones: Tones) -> None:
    """Light far behind the clouds, in sheets of ever paler paper; no bolt, and nothing harsh."""
    if tones.weather is not Weather.STORM:
        return
    rng = plan.rng("lightning")
    x, y = plan.light
    # The rounds at the rim reach a fifth farther than the sheet they belong to.
    reach = min([0.42, *(math.hypot(*_away(x, y, b)) - 0.02 for b in plan.quiet)]) / 1.2
    if reach < 0.06:
        return
    warm = mix(tones.light, WHITE, 0.25)
    base = mix(tones.sky_top, tones.sky_bottom, 0.45)
    board.glow(x, y, reach * 1.3, warm, 0.5)
    for k, share in enumerate((1.0, 0.7, 0.44, 0.24)):
        size = reach * share
        shade = mix(base, warm, 0.14 + 0.17 * k)
        rounds = [blob(rng, x, y, size, size * 0.55, 0.1, 10)]
        for _ in range(5):
            a = rng.uniform(0, 2 * math.pi)
            r = size * rng.uniform(0.28, 0.42)
            px, py = x + math.cos(a) * size * 0.75, y + math.sin(a) * size * 0.38
            rounds.append(blob(rng, px, py, r, r * 0.8, 0.06, 10))
        board.lay(rounds, plain(shade), lift=0.005, depth=0.16)


def _away(x: float, y: float, box: Box) -> tuple[float, float]:
    return max(box.x - x, x - box.right, 0.0), max(box.y - y, y - box.bottom, 0.0)
