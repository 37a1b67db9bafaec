"""The reef: coral gardens, an arch of rock, woods of kelp, or a slope into the blue."""

import math
from dataclasses import replace
from random import Random

from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import Tones, mix
from ..shapes import arch, blob
from . import depths, ground, seabed, told
from .corals import coral, hue, kelp, kelps, silhouette

KINDS = ("gardens", "arch", "kelp", "slope")
_TOLD = (
    ("arch", "arch"),
    ("weed seaweed kelp stalks stalk", "kelp"),
    ("edge deep", "slope"),
    ("coral corals garden gardens", "gardens"),
)


def kind_of(plan: Plan) -> str:
    """Which part of the reef the page shows."""
    return plan.rng("reef").choice(told.kinds(plan, KINDS, _TOLD))


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    rng, kind = plan.rng("reef-parts"), kind_of(plan)
    tones = depths.wet(tones)
    depths.water(board, plan, tones)
    room = plan.feet - plan.horizon
    slope = plan.open_side * (4.5 if kind == "slope" else 0.0)
    if kind == "slope":
        _visitor(board, plan, tones, rng)
    seabed.ridge(board, plan, tones, "far", plan.horizon - 0.02, 0.05, 0.1, 9, slope)
    depths.shoal(board, plan, tones, "far", 0.15, rng.randint(14, 30), 0.009)
    ground.mist(board, plan, tones, plan.horizon + 0.06, 0.55)
    seabed.ridge(board, plan, tones, "second", plan.horizon + room * 0.2, 0.24, 0.12, 6, slope)
    if kind == "arch":
        _bridge(board, plan, tones, rng)
    if kind == "kelp":
        _wood(board, plan, tones, 0.3, 9, 0.035)
    depths.shafts(board, plan, tones)
    depths.shoal(board, plan, tones, "near", 0.5, rng.randint(8, 18), 0.014)
    ground.mist(board, plan, tones, plan.feet - 0.14, 0.4)
    seabed.ridge(board, plan, tones, "third", plan.horizon + room * 0.5, 0.44, 0.09, 4, slope)
    if kind == "kelp":
        _wood(board, plan, tones, 0.55, 4, 0.055)
    sand = depths.sandy(tones)
    floor = ground.stage(board, plan, sand, 0.55)
    depths.ripples(board, plan, sand, floor)
    seabed.garden(board, plan, tones)
    seabed.litter(board, plan, tones)
    seabed.neighbours(board, plan, tones, rng)
    cliff = mix(mix(tones.depth(0.9), tones.depth(0.7), 0.3), tones.accent, 0.06)
    ground.side_pieces(board, plan, replace(tones, front=tones.ink), cliff, ground.edge_stones)
    seabed.ledges(board, plan, tones)
    edge = ground.front(board, plan, depths.sandy(tones, 0.3))
    seabed.pebbles(board, plan, depths.sandy(tones, 0.3), edge)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """Corals and kelp from the lower corners, an overhang above, and what drifts past."""
    rng = plan.rng("frame")
    tones = depths.wet(tones)
    side = -plan.open_side
    seabed.overhang(board, plan, tones, rng, side, taken)
    seabed.weeds(board, plan, tones, rng, side, 0.5, taken)
    seabed.weeds(board, plan, tones, rng, -side, 0.24, taken)
    seabed.thicket(board, plan, tones, rng, side, 0.25, taken)
    seabed.thicket(board, plan, tones, rng, -side, 0.14, taken)
    depths.weather(board, plan, tones, taken)


def _visitor(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """A whale that passes far off, where the slope falls away."""
    r = rng.uniform(0.13, 0.22)
    for _ in range(30):
        x = rng.uniform(r, plan.aspect - r)
        y = rng.uniform(0.14, max(0.18, plan.horizon - 0.08))
        if plan.calm(Box(x - r * 1.2, y - r * 0.4, r * 2.4, r), 0.02):
            depths.whale(
                board,
                tones,
                x,
                y,
                r,
                rng.choice((-1, 1)),
                mix(tones.depth(0.1), tones.sky_top, 0.4),
            )
            return


def _bridge(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """A great arch of rock, overgrown, through which the blue is seen."""
    middle = plan.focus.centre[0]
    x = middle + plan.open_side * rng.uniform(0.0, 0.22)
    y = plan.feet - 0.04
    for w, h in ((0.95, 0.56), (0.8, 0.48), (0.66, 0.4), (0.5, 0.3), (0.42, 0.24)):
        if plan.calm(Box(x - w * 0.68, y - h * 1.25, w * 1.36, h * 1.25), 0.01):
            break
    else:
        return
    colour = mix(tones.depth(0.44), hue(tones, rng), 0.2)
    shapes = [arch(rng, x, y, w, h)]
    for _ in range(15):
        a = rng.uniform(0.12, 0.88) * math.pi
        px, py = x - math.cos(a) * w * 0.56, y - math.sin(a) * h * 1.08
        shapes += silhouette(rng, px, py, rng.uniform(0.03, 0.07))
    board.lay(
        shapes,
        fall(
            mix(colour, tones.light, 0.3),
            mix(colour, tones.near, 0.3),
            y - h * 1.2,
            y,
            Pool(plan.light[0], 0.1, 0.6, tones.light, 0.25),
        ),
        lift=0.02,
        rim=mix(colour, tones.light, 0.5),
        depth=0.4,
    )
    marks = []
    for _ in range(40):
        a = rng.uniform(0.05, 0.95) * math.pi
        q = rng.uniform(0.93, 1.1)
        r = rng.uniform(0.004, 0.012)
        marks.append(
            blob(rng, x - math.cos(a) * w * 0.5 * q, y - math.sin(a) * h * q, r, r * 0.7, 0.1, 8)
        )
    board.lay(marks, plain(mix(colour, tones.light, 0.2)))
    for _ in range(9):
        a = rng.choice((rng.uniform(0.1, 0.35), rng.uniform(0.65, 0.9))) * math.pi
        px, py = x - math.cos(a) * w * 0.52, y - math.sin(a) * h
        coral(
            board, tones, rng, px, py, rng.uniform(0.03, 0.055), mix(hue(tones, rng), colour, 0.3)
        )


def _wood(board: Board, plan: Plan, tones: Tones, t: float, count: int, size: float) -> None:
    """Tall kelp, thinner where the figures will be."""
    rng = plan.rng("wood", f"{t}")
    stems = []
    n = max(3, round(count * plan.aspect))
    for i in range(n):
        x = plan.aspect * (i + rng.uniform(0.05, 0.95)) / n
        y = plan.feet - 0.05
        if abs(x - plan.focus.centre[0]) < 0.2 * (0.4 + t):
            continue
        length = rng.uniform(0.4, 0.9)
        while length > 0.12 and not plan.calm(Box(x - 0.06, y - length, 0.12, length), 0.02):
            length -= 0.06
        if length > 0.12:
            stems.append(kelp(rng, x, y, length, size * rng.uniform(0.8, 1.15)))
    green = mix(tones.depth(t + 0.1), mix(tones.middle, tones.light, 0.3), 0.35)
    kelps(board, tones, stems, green, 0.01)
