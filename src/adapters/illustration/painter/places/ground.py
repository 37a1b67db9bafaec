"""Ground that places share: hills, the near edge, side pieces that carry text, and what falls."""

import math
from collections.abc import Callable
from itertools import pairwise
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan, skyline
from ..material import Board, Pool, Wash, fall
from ..palette import RGB, Tones, mix
from ..shapes import Line, Point, blob, circle, leaf, noise, ribbon, sampled, smooth, under
from . import rain

Dress = Callable[[Random, list[Point], bool], list[Path]]


def hill(
    board: Board,
    plan: Plan,
    tones: Tones,
    name: str,
    base: float,
    swing: float,
    t: float,
    scale: float = 0.7,
    behind: Callable[[Line], None] | None = None,
) -> Line:
    """One plane of land from edge to edge; its skyline is handed back.

    `behind` is called with the skyline first, for what grows out from behind it.
    """
    line = skyline(plan.rng(name), plan, base, swing, scale)
    if behind is not None:
        behind(line)
    colour = tones.depth(t)
    lit = mix(colour, tones.light, 0.2 * (1 - t * 0.5))
    low = mix(colour, tones.depth(min(1.0, t + 0.22)), 0.75)
    pool = Pool(plan.light[0], base, 0.6, tones.light, 0.26 * (1 - t * 0.6), 0.5)
    board.lay(
        [under(sampled(line, -0.05, plan.aspect + 0.05, 0.06))],
        fall(lit, low, base - swing, base + 0.3, pool),
        lift=0.008 + 0.012 * t,
        rim=mix(lit, tones.light, 0.45),
        depth=0.3 + 0.16 * t,
    )
    return line


def stage(board: Board, plan: Plan, tones: Tones, t: float = 0.62) -> Line:
    """The ground on which the figures stand, with the light that falls on it."""
    rng = plan.rng("stage")
    base = plan.feet - 0.085
    line = plan.ridge(base, 0.014, noise(rng, 0.9))
    colour = tones.depth(t)
    lit = mix(colour, tones.light, 0.24)
    cx = plan.focus.centre[0]
    pool = Pool(cx, plan.feet, 0.5, tones.light, 0.3, 0.36)
    board.lay(
        [under(sampled(line, -0.05, plan.aspect + 0.05, 0.06))],
        fall(lit, mix(colour, tones.depth(t + 0.2), 0.8), base, base + 0.3, pool),
        lift=0.018,
        rim=mix(lit, tones.light, 0.5),
        depth=0.42,
    )
    return line


def front_wash(plan: Plan, tones: Tones) -> Wash:
    """The nearest ground's colour, fit for text where text stands on it."""
    colour = tones.depth(0.86)
    if plan.ground:
        settled = tones.settled(tones.raised(mix(colour, tones.front, 0.4)))
        return fall(mix(settled, colour, 0.12), settled, plan.front, plan.front + 0.06)
    return fall(mix(colour, tones.light, 0.08), tones.front, plan.front, 1.0)


def front(board: Board, plan: Plan, tones: Tones) -> Line:
    """The nearest ground, below the figures' feet; it carries what text stands at the bottom."""
    rng = plan.rng("front")
    line = plan.foreground(noise(rng, 0.55))
    wash = front_wash(plan, tones)
    board.lay(
        [under(sampled(line, -0.05, plan.aspect + 0.05, 0.05))],
        wash,
        lift=0.02,
        rim=mix(wash.stops[0][1], tones.light, 0.3),
        depth=0.42,
    )
    return line


def threshold(board: Board, plan: Plan, tones: Tones, colour: RGB) -> None:
    """A straight near edge, as floors have, with a moulding of `colour`; it may carry text.

    It stands where `front` stands for land.
    """
    wash = front_wash(plan, tones)
    line = plan.foreground(noise(plan.rng("threshold"), 1.4, 1), 0.003)
    points = sampled(line, -0.05, plan.aspect + 0.05, 0.06)
    rim = mix(wash.stops[0][1], tones.light, 0.3)
    board.lay([under(points)], wash, lift=0.02, rim=rim, depth=0.42)
    moulding = ribbon([(x, y + 0.002) for x, y in points], [0.017] * len(points))
    board.lay(
        [moulding], fall(colour, colour, 0, 1), 0.008, mix(colour, tones.light, 0.4), depth=0.35
    )


def side_edges(plan: Plan, box: Box, wobble: Line, rough: float) -> list[list[Point]]:
    """The free edges, top to bottom, of near pieces behind a quiet box at the side.

    The outermost and farthest comes first; `rough` is how far they wander.
    """
    left = box.centre[0] < plan.aspect / 2
    out = []
    for reach in (0.086, 0.058, 0.03):
        points = []
        n = 15
        for i in range(n + 1):
            y = -0.06 + 1.12 * i / n
            bulge = 0.03 * math.cos((y - 0.5) * math.pi)
            off = reach + rough * wobble(y + reach * 9) - bulge + 0.026
            points.append((box.right + off if left else box.x - off, y))
        out.append(points)
    return out


def side_pieces(
    board: Board, plan: Plan, tones: Tones, colour: RGB, dress: Dress, rough: float = 0.016
) -> None:
    """What stands behind quiet boxes at the side: three sheets, the nearest even in tone.

    `dress` adds shapes of the same paper along a free edge, such as leaves.
    """
    colour = tones.settled(tones.raised(colour))
    for i, box in enumerate(plan.side):
        rng = plan.rng("side", str(i))
        left = box.centre[0] < plan.aspect / 2
        edge = -0.06 if left else plan.aspect + 0.06
        for k, points in enumerate(side_edges(plan, box, noise(rng, 0.6), rough)):
            shade = mix(mix(colour, tones.depth(0.45), 0.5 - 0.25 * k), tones.light, 0.1 - 0.05 * k)
            free = smooth(points, closed=False)
            sheet: Path = (*free, ("L", edge, 1.06), ("L", edge, -0.06), ("Z",))
            board.lay(
                [sheet, *dress(rng, points, left)],
                fall(shade, mix(shade, tones.front, 0.25), 0.0, 1.0),
                lift=0.014 + 0.004 * k,
                rim=mix(shade, tones.light, 0.3),
                depth=0.45,
            )


def edge_leaves(rng: Random, points: list[Point], left: bool) -> list[Path]:
    """Leaves along the free edge of a side piece, pointing into the picture."""
    out = []
    for (x0, y0), (x1, y1) in pairwise(points):
        for u in (0.15, 0.5, 0.85):
            x, y = x0 + (x1 - x0) * u, y0 + (y1 - y0) * u
            angle = rng.uniform(0.1, 1.1) if left else math.pi - rng.uniform(0.1, 1.1)
            size = rng.uniform(0.03, 0.06)
            dx = -0.012 if left else 0.012
            out.append(leaf(x + dx, y, size, size * 0.46, angle, rng.uniform(-0.2, 0.2)))
    return out


def edge_stones(rng: Random, points: list[Point], left: bool) -> list[Path]:
    """Knobs of rock along the free edge of a side piece."""
    side = 1 if left else -1
    return [
        blob(rng, x - side * 0.012, y, rng.uniform(0.012, 0.026), rng.uniform(0.02, 0.045), 0.1, 9)
        for x, y in points
        if rng.random() < 0.75
    ]


def bare(rng: Random, points: list[Point], left: bool) -> list[Path]:
    """No dress: a clean edge."""
    return []


def mist(board: Board, plan: Plan, tones: Tones, y: float, strength: float) -> None:
    """A bank of mist across the picture."""
    if tones.weather is not Weather.MIST:
        strength *= 0.45
    rng = plan.rng("mist", f"{y:.4f}")
    shapes = [
        blob(rng, rng.uniform(0, plan.aspect), y + rng.uniform(-0.02, 0.02), 0.4, 0.045, 0.1)
        for _ in range(3)
    ]
    board.veil(shapes, mix(tones.haze, tones.light, 0.3), strength, 0.03)


def weather(board: Board, plan: Plan, tones: Tones, wet_ground: bool = True) -> None:
    """What falls between the land and the figures; the last thing a place out of doors paints.

    `wet_ground` is whether puddles may lie where the figures stand.
    """
    rain.behind(board, plan, tones, wet_ground)


def falling(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """What falls before the figures, the last thing in the frame of every place out of doors."""
    _flakes(board, plan, tones, taken)
    rain.before(board, plan, tones, taken)


def _flakes(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """Snow in two sizes, none where text is and none on a figure."""
    if tones.weather is not Weather.SNOW:
        return
    rng = plan.rng("snow")
    white: RGB = (255.0, 255.0, 255.0)
    for count, low, high, share in ((150, 0.0014, 0.0026, 0.5), (46, 0.003, 0.0055, 0.8)):
        flakes = []
        for _ in range(int(count * plan.aspect)):
            x, y, r = rng.uniform(0, plan.aspect), rng.random(), rng.uniform(low, high)
            spot = Box(x - r, y - r, 2 * r, 2 * r).grown(0.001)
            if plan.calm(spot) and not any(spot.overlaps(t) for t in taken):
                flakes.append(circle(x, y, r))
        board.lay(flakes, Wash(((0.0, mix(tones.haze, white, share)),)))
