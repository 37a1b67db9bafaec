"""The enchanted forest: sheets of trunks one before the other, a lit clearing, mushrooms, vines."""

import math

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import MARGIN, Plan, nearness
from ..material import Board, Pool, Wash, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import (
    Line,
    blob,
    circle,
    fern,
    grass,
    noise,
    over,
    polygon,
    ribbon,
    sampled,
    under,
)
from . import ground, sky
from .framing import (
    ferns,
    great_trunk,
    vines,
)
from .plants import mushroom
from .trees import bark, flare, fringe, home, roof, trunk

WHITE: RGB = (255.0, 252.0, 245.0)


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    clearing = _clearing(board, plan, tones)
    room = plan.feet - plan.horizon
    for k, (t, low, rise, count, width) in enumerate(
        (
            (0.06, -0.02, 0.11, 13, 0.016),
            (0.24, 0.2, 0.08, 9, 0.028),
            (0.44, 0.45, 0.05, 6, 0.05),
        )
    ):
        _sheet(
            board, plan, tones, f"wood{k}", t, plan.horizon + room * low, rise, count, width, k == 2
        )
        power = 0.7 if tones.night else 1.0
        warm = mix(tones.light, tones.sky_bottom, 0.45)
        board.glow(*clearing, 0.34 - 0.05 * k, warm, (0.3 - 0.06 * k) * power)
        ground.mist(board, plan, tones, plan.horizon + room * (low + 0.14), 0.55)
    _shafts(board, plan, tones, clearing)
    ground.stage(board, plan, tones, 0.6)
    _trail(board, plan, tones)
    _giants(board, plan, tones)
    _undergrowth(board, plan, tones)
    _canopy(board, plan, tones)
    leafy = mix(tones.depth(0.95), tones.depth(0.75), 0.3)
    ground.side_pieces(board, plan, tones, leafy, ground.edge_leaves)
    edge = ground.front(board, plan, tones)
    _edge(board, plan, tones, edge)
    _sparks(board, plan, tones)
    ground.weather(board, plan, tones)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """A great trunk at the edge, ferns at its foot, vines from above."""
    rng = plan.rng("frame")
    side = -plan.open_side
    great_trunk(board, plan, tones, rng, side, taken)
    ferns(board, plan, tones, rng, side, 0.3, taken)
    ferns(board, plan, tones, rng, -side, 0.2, taken)
    vines(board, plan, tones, rng, taken)
    ground.falling(board, plan, tones, taken)


def _clearing(board: Board, plan: Plan, tones: Tones) -> tuple[float, float]:
    """The light between the trees, towards which everything opens."""
    rng = plan.rng("clearing")
    x = plan.focus.centre[0] + rng.uniform(-0.22, 0.22)
    y = plan.horizon - rng.uniform(0.08, 0.16)
    deep = mix(tones.depth(0.3), tones.sky_top, 0.78 if tones.night else 0.5)
    glow = mix(tones.haze, tones.light, 0.3 if tones.night else 0.6)
    board.fill(
        Wash(
            ((0.0, deep), (plan.horizon + 0.1, mix(deep, glow, 0.55))),
            (Pool(x, y, 0.75, glow, 0.85),),
        )
    )
    for i, size in enumerate((0.5, 0.37, 0.26, 0.17)):
        ring = blob(rng, x, y, size, size * 0.95, 0.05, 13)
        base = mix(mix(deep, glow, 0.35 + 0.14 * i), tones.light, 0.08 * i)
        shade = mix(base, deep, 0.35)
        board.lay([ring], fall(base, shade, y - size, y + size * 1.4), 0.006, depth=0.16)
    if plan.disc and abs(plan.light[0] - x) > 0.05:
        sky.disc_of_light(board, plan, tones, rng)
    board.glow(x, y, 0.3, mix(tones.light, WHITE, 0.4), 0.55)
    return x, y


def _sheet(
    board: Board,
    plan: Plan,
    tones: Tones,
    name: str,
    t: float,
    low: float,
    rise: float,
    count: int,
    width: float,
    details: bool,
) -> None:
    """One sheet: floor, trunks and leaves overhead, cut from a single piece."""
    rng = plan.rng(name)
    floor = plan.ridge(low, 0.022, noise(rng, 0.6))
    leaves = roof(plan, rng, rise + 0.05, 0.03 + 0.05 * t)
    shapes: list[Path] = [under(sampled(floor, -0.05, plan.aspect + 0.05, 0.06))]
    shapes += [
        over(sampled(leaves, -0.05, plan.aspect + 0.05, 0.06)),
        *fringe(plan, rng, leaves, t),
    ]
    stems: list[tuple[list[tuple[float, float]], float]] = []
    n = max(2, round(count * plan.aspect))
    for i in range(n):
        x = plan.aspect * (i + rng.uniform(0.1, 0.9)) / n
        middle = plan.focus.centre[0]
        if abs(x - middle) < 0.12 + 0.16 * t:
            x += (0.2 if x > middle else -0.2) * (0.5 + t)
        w = width * rng.uniform(0.7, 1.5)
        stem, twigs = trunk(rng, x, floor(x) + 0.02, w)
        shapes += [ribbon(stem, flare(len(stem), w)), *twigs]
        stems.append((stem, w))
    colour = tones.depth(t)
    lit = mix(colour, tones.light, 0.12 * (1 - t))
    glow = Pool(plan.focus.centre[0], plan.horizon, 0.55, tones.light, 0.34 * (1 - t))
    board.lay(
        shapes,
        Wash(
            ((0.0, mix(colour, tones.ink, 0.22)), (low, lit), (1.0, mix(lit, colour, 0.5))), (glow,)
        ),
        lift=0.01 + 0.012 * t,
        rim=mix(lit, tones.light, 0.35),
        depth=0.36 + 0.1 * t,
    )
    bark(board, plan, tones, rng, stems, t)
    if details:
        home(board, plan, tones, rng, stems)


def _shafts(board: Board, plan: Plan, tones: Tones, clearing: tuple[float, float]) -> None:
    """Light that falls through the leaves."""
    rng = plan.rng("shafts")
    x, y = clearing
    top = -0.05
    for _ in range(4):
        from_x = x + rng.uniform(-0.35, 0.35) + board.light[0] * 0.3
        to_x = from_x - board.light[0] * 0.5 + rng.uniform(-0.06, 0.06)
        w = rng.uniform(0.03, 0.07)
        shape = polygon(
            [
                (from_x - w * 0.4, top),
                (from_x + w * 0.4, top),
                (to_x + w, y + 0.42),
                (to_x - w, y + 0.42),
            ]
        )
        board.veil([shape], mix(tones.light, WHITE, 0.2), rng.uniform(0.08, 0.16), 0.012)


def _trail(board: Board, plan: Plan, tones: Tones) -> None:
    """Stepping stones through the moss."""
    rng = plan.rng("trail")
    cx = plan.focus.centre[0]
    stones = []
    for i in range(7):
        u = i / 6
        y = plan.feet - 0.07 + (plan.front - plan.feet + 0.06) * u
        x = cx + plan.open_side * (0.3 - 0.34 * u) + 0.05 * math.sin(i * 2.1)
        r = 0.016 + 0.024 * u
        if plan.spot(x, y, r):
            stones.append(blob(rng, x, y, r * 1.5, r * 0.5, 0.1, 9))
    colour = mix(tones.depth(0.4), tones.light, 0.3)
    board.lay(stones, plain(colour), lift=0.004, rim=mix(colour, tones.light, 0.5), depth=0.4)


def _giants(board: Board, plan: Plan, tones: Tones) -> None:
    """On some pages mushrooms as tall as a child, beside the clearing."""
    rng = plan.rng("giants")
    if rng.random() < 0.5:
        return
    for k in range(rng.randint(1, 3)):
        h = rng.uniform(0.2, 0.32) * (1 - 0.25 * k)
        x = plan.focus.centre[0] + plan.open_side * (0.3 + 0.13 * k) * rng.uniform(0.85, 1.1)
        y = plan.feet - 0.065 + 0.012 * k
        if plan.calm(Box(x - h * 0.6, y - h * 1.1, h * 1.2, h * 1.1)):
            mushroom(board, tones, rng, x, y, h)


def _undergrowth(board: Board, plan: Plan, tones: Tones) -> None:
    """Mushrooms, ferns and stones on both sides of where the figures stand."""
    rng = plan.rng("undergrowth")
    for side in (-1, 1):
        edge = plan.focus.x if side < 0 else plan.focus.right
        fronds: list[Path] = []
        base = edge - side * rng.uniform(0.0, 0.06)
        for _ in range(6):
            a = -math.pi / 2 + rng.uniform(-0.9, 0.9)
            length = rng.uniform(0.09, 0.17)
            x, y = base + rng.uniform(-0.05, 0.05), plan.feet - 0.02
            if plan.calm(Box(x - length, y - length, 2 * length, length * 1.05)):
                fronds += fern(rng, x, y, length, a, (a + math.pi / 2) * 0.9)
        green = mix(tones.depth(0.55), tones.light, 0.16)
        board.lay(fronds, plain(green), lift=0.008, rim=mix(green, tones.light, 0.4), depth=0.4)
        inner = min(max(edge, 0.06), plan.aspect - 0.06)
        for k in range(3):
            h = rng.uniform(0.045, 0.1) * (1 - 0.18 * k)
            x = inner - side * (0.045 * k + rng.uniform(-0.015, 0.015))
            y = plan.feet - 0.012 + 0.012 * k
            if plan.calm(Box(x - h * 0.6, y - h * 1.1, h * 1.2, h * 1.15)):
                mushroom(board, tones, rng, x, y, h)
    blades: list[Path] = []
    for _ in range(int(26 * plan.aspect)):
        x, y = rng.uniform(0, plan.aspect), rng.uniform(plan.feet - 0.06, plan.front - 0.01)
        h = rng.uniform(0.014, 0.03)
        if plan.calm(Box(x - h, y - h, 2 * h, h)):
            blades += grass(rng, x, y, h, 4)
    moss = mix(tones.depth(0.75), tones.light, 0.08)
    board.lay(blades, plain(moss), lift=0.003, depth=0.3)


def _canopy(board: Board, plan: Plan, tones: Tones) -> None:
    """The nearest leaves; where text stands at the top they reach down behind it."""
    rng = plan.rng("canopy")
    wave = noise(rng, 0.4)
    side = -plan.open_side

    def at(x: float) -> float:
        toward = x / plan.aspect if side > 0 else 1 - x / plan.aspect
        y = 0.015 + 0.09 * toward**2 + 0.02 * wave(x)
        for box in plan.sky:
            y += nearness(x, box, 0.2) * max(0.0, box.bottom + MARGIN + 0.02 - y)
        return y

    colour = mix(tones.depth(0.8), tones.front, 0.3)
    if plan.sky:
        colour = tones.settled(tones.raised(colour, 0.06))

    def back(x: float) -> float:
        return at(x) + 0.035 + 0.012 * wave(x * 1.7)

    for k, line in enumerate((back, at)):
        shade = mix(colour, tones.depth(0.55), 0.4) if k == 0 else colour
        points = sampled(line, -0.05, plan.aspect + 0.05, 0.05)
        shapes = [over(points), *fringe(plan, rng, line, 0.55)]
        board.lay(
            shapes,
            fall(shade, mix(shade, tones.light, 0.03), 0.0, 0.5),
            lift=0.016,
            rim=mix(shade, tones.light, 0.22),
            depth=0.45,
        )


def _edge(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    rng = plan.rng("edge")
    blades: list[Path] = []
    for x, y in sampled(line, 0, plan.aspect, 0.06):
        h = rng.uniform(0.018, 0.04)
        px = x + rng.uniform(-0.02, 0.02)
        if plan.calm(Box(px - h, y - h, 2 * h, h + 0.008), 0.005):
            blades += grass(rng, px, y + 0.006, h, rng.randint(3, 6))
    colour = ground.front_wash(plan, tones).stops[0][1]
    board.lay(blades, plain(colour), lift=0.005, rim=mix(colour, tones.light, 0.25), depth=0.3)


def _sparks(board: Board, plan: Plan, tones: Tones) -> None:
    """Motes of light in the air."""
    if tones.weather not in (Weather.CLEAR, Weather.MIST):
        return
    rng = plan.rng("sparks")
    dots = []
    for _ in range(int(26 * plan.aspect)):
        x, y = rng.uniform(0, plan.aspect), rng.uniform(0.25, plan.feet)
        if plan.spot(x, y, 0.02):
            r = rng.uniform(0.0012, 0.0034)
            board.glow(x, y, r * 7, tones.light, 0.6)
            dots.append(circle(x, y, r))
    board.lay(dots, plain(mix(tones.light, WHITE, 0.5)))
