"""The castle: seen on its hill, from its courtyard, from the walk on its walls, or in its hall."""

import math
from dataclasses import replace
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Line, blob, grass, petals, polygon, sampled
from . import ground, sky, told
from .battlements import battlements
from .courtyard import beside, bushes, courtyard, flagged
from .framing import allowed, bough, corner
from .furnishings import candles, curtain
from .hall import hall
from .masonry import banner, ivy
from .plants import tree
from .towers import keep

KINDS = ("hill", "courtyard", "walls", "hall")
_TOLD = (
    ("moat bank drawbridge", "hill"),
    ("kite kites washing shirts clothes weathercock gatehouse roses", "courtyard walls"),
    ("throne hall portrait portraits staircase feast cooks kitchen table curtains cake", "hall"),
    ("yard courtyard knight", "courtyard"),
    ("gate", "hill courtyard"),
    ("battlements wall walls tower", "walls courtyard"),
    ("rain snow sky", "hill courtyard walls"),
)
WHITE: RGB = (255.0, 252.0, 245.0)


def kind_of(plan: Plan) -> str:
    """Which part of the castle the page shows."""
    return plan.rng("castle").choice(told.kinds(plan, KINDS, _TOLD))


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    rng = plan.rng("castle-parts")
    kind = kind_of(plan)
    if kind == "hall":
        hall(board, plan, tones, rng)
    else:
        sky.paint(board, plan, tones)
        sky.clouds(board, plan, tones, 3)
        sky.passing(board, plan, tones)
        {"hill": _hill, "courtyard": courtyard, "walls": battlements}[kind](board, plan, tones, rng)
    dark = mix(mix(tones.far, tones.near, 0.25), tones.ink, 0.6)
    ground.side_pieces(board, plan, replace(tones, front=tones.ink), dark, ground.edge_stones)
    for i, box in enumerate(plan.side):
        left = box.centre[0] < plan.aspect / 2
        x = box.right + 0.06 if left else box.x - 0.06
        ivy(board, tones, plan.rng("side-ivy", str(i)), (x, 1.0), 0.85, 60, 0.62)
    paved = tones if kind == "hill" else flagged(tones)
    if kind == "hall":
        ground.threshold(board, plan, paved, mix(paved.depth(0.6), tones.light, 0.16))
    else:
        _border(board, plan, tones, paved, ground.front(board, plan, paved))
    if kind != "hall":
        ground.weather(board, plan, tones)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """Roses and a bough out of doors, a curtain and a pillar's foot in the hall."""
    rng = plan.rng("frame")
    side = -plan.open_side
    if kind_of(plan) == "hall":
        curtain(board, plan, tones, side, taken)
        candles(board, plan, tones, rng, -side, taken)
        return
    if kind_of(plan) == "walls":
        _banner_near(board, plan, tones, rng, side, taken)
    else:
        bough(board, plan, tones, rng, side, taken)
    corner(board, plan, tones, rng, side, taken)
    corner(board, plan, tones, rng, -side, taken)
    ground.falling(board, plan, tones, taken)


def _hill(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """The castle on its hill, a road that leads to it, meadows with trees."""
    room = plan.feet - plan.horizon
    ground.hill(board, plan, tones, "far", plan.horizon - 0.05, 0.05, 0.0, 0.8)
    ground.mist(board, plan, tones, plan.horizon, 0.5)
    second = ground.hill(board, plan, tones, "second", plan.horizon + room * 0.14, 0.035, 0.2, 0.7)
    base = plan.horizon + room * 0.3
    found = beside(plan, rng, 0.6, 0.62, base, 0.1, 0.34)
    if found is not None:
        x, size = found
        s = 0.62 * size
        mound = blob(rng, x, base + s * 0.24, s * 0.75, s * 0.34, 0.03, 14)
        colour = tones.depth(0.28)
        lit = mix(colour, tones.light, 0.2)
        board.lay(
            [mound],
            fall(lit, mix(colour, tones.depth(0.5), 0.7), base - 0.06, base + 0.2),
            0.01,
            mix(lit, tones.light, 0.4),
            depth=0.32,
        )
        keep(board, tones, rng, x, base, s, 0.2)
        line = ground.hill(board, plan, tones, "third", base + s * 0.07 + 0.03, 0.014, 0.42, 0.6)
        _road(board, plan, tones, rng, x, line(x))
    else:
        ground.hill(board, plan, tones, "third", plan.horizon + room * 0.42, 0.02, 0.42, 0.6)
    for _ in range(4):
        x, r = rng.uniform(0.04, plan.aspect - 0.04), rng.uniform(0.04, 0.07)
        y = max(second(x), base) + 0.09
        away = found is None or abs(x - found[0]) > 0.3
        if away and plan.calm(Box(x - r * 1.3, y - r * 3.1, r * 2.6, r * 3.1)):
            tree(board, tones, rng, x, y, r, 0.42)
    ground.mist(board, plan, tones, plan.feet - 0.12, 0.4)
    ground.stage(board, plan, tones)
    _meadow(board, plan, tones, rng)


def _road(board: Board, plan: Plan, tones: Tones, rng: Random, far: float, top: float) -> None:
    near = plan.focus.centre[0] - plan.open_side * rng.uniform(0.0, 0.2)
    swing = rng.choice((-1, 1)) * rng.uniform(0.05, 0.1)

    def edge(u: float, side: float) -> tuple[float, float]:
        x = far + (near - far) * u * u * (3 - 2 * u) + swing * math.sin(u * math.pi * 1.7)
        return x + side * (0.012 + 0.11 * u**1.3), top + (plan.feet - 0.05 - top) * u

    steps = [i / 9 for i in range(10)]
    shape = polygon([edge(u, -1) for u in steps] + [edge(u, 1) for u in steps[::-1]])
    colour = mix(mix(tones.depth(0.4), tones.light, 0.46), tones.accent, 0.06)
    board.lay(
        [shape],
        fall(mix(colour, tones.light, 0.2), colour, top, plan.feet),
        0.003,
        mix(colour, WHITE, 0.3),
        depth=0.22,
    )


def _meadow(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """Tufts and flowers where the figures stand, bushes beside."""
    blades: list[Path] = []
    heads: list[Path] = []
    for _ in range(int(30 * plan.aspect)):
        x, y = rng.uniform(0, plan.aspect), rng.uniform(plan.feet - 0.06, plan.front - 0.01)
        if plan.calm(Box(x - 0.02, y - 0.04, 0.04, 0.04)):
            if rng.random() < 0.6:
                blades += grass(rng, x, y, rng.uniform(0.018, 0.034), 4)
            else:
                heads += petals(x, y, rng.uniform(0.006, 0.01), rng.random(), 5, 0.8)
    green = mix(tones.depth(0.72), tones.light, 0.08)
    board.lay(blades, plain(green), 0.003, depth=0.3)
    board.lay(heads, plain(tones.lit(mix(tones.accent, tones.light, 0.4))), 0.003, depth=0.35)
    bushes(board, plan, tones, rng)


def _border(board: Board, plan: Plan, tones: Tones, paved: Tones, line: Line) -> None:
    """Tufts along the near edge."""
    rng = plan.rng("border")
    blades: list[Path] = []
    for x, y in sampled(line, -0.05, plan.aspect + 0.05, 0.06):
        h = rng.uniform(0.018, 0.038)
        if rng.random() < 0.7 and plan.calm(Box(x - h, y - h, 2 * h, h + 0.01), 0.005):
            blades += grass(rng, x + rng.uniform(-0.02, 0.02), y + 0.006, h, rng.randint(3, 6))
    green = mix(ground.front_wash(plan, paved).stops[0][1], tones.depth(0.75), 0.5)
    board.lay(blades, plain(green), 0.005, mix(green, tones.light, 0.3), depth=0.3)


def _banner_near(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """A banner close by that hangs into a top corner."""
    edge = 0.0 if side < 0 else plan.aspect
    w, h = 0.1, rng.uniform(0.26, 0.4)
    x = edge - side * rng.uniform(0.05, 0.08)
    while h > 0.1:
        if allowed(plan, taken, Box(x - w * 0.7, 0.0, w * 1.4, h + 0.04)):
            banner(board, tones, x, -0.02, w, h, 1.0)
            return
        h *= 0.8
