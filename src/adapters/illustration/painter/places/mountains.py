"""The mountain pass: ranges one before the other, ice or water or a rope bridge, pines, cairns."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Line, circle, grass, noise, petals, polygon, sampled
from . import dinosaurs, ground, heights, peaks, sky, told

WHITE: RGB = (255.0, 252.0, 245.0)
FEATURES = ("bridge", "bridge", "glacier", "waterfall", "pines", "pines")
_TOLD = (
    ("bridge", "bridge"),
    ("waterfall", "waterfall"),
    ("glacier ice", "glacier"),
    ("pine pines", "pines"),
)
WARM = {"tables": 0.42, "domes": 0.2, "needles": 0.12}
"""How red the stone is, by the kind of mountain."""


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    rng = plan.rng("mountains")
    sky.paint(board, plan, tones)
    sky.clouds(board, plan, tones, 2)
    dinosaurs.gliders(board, plan, tones, rng)
    room = plan.feet - plan.horizon
    kind = rng.choice(peaks.MASSIFS)
    _range(board, plan, tones, "far", kind, 0.04, plan.horizon + room * 0.12, (0.14, 0.3), 0.26)
    ground.mist(board, plan, tones, plan.horizon + room * 0.1, 0.6)
    if rng.random() < 0.7:
        _great(board, plan, tones, rng, kind, plan.horizon + room * 0.3)
    feature = rng.choice(told.kinds(plan, FEATURES, _TOLD))
    second = plan.horizon + room * 0.36
    other = rng.choice((kind, kind, "alps"))
    _range(board, plan, tones, "second", other, 0.26, second, (0.12, 0.25), 0.32, 0.7)
    if feature == "glacier":
        _ice(board, plan, tones, rng, second)
    ground.mist(board, plan, tones, second + 0.03, 0.6)

    def wood(line: Line) -> None:
        _wood(board, plan, tones, line, "third-wood", 0.4, 12, 0.07)

    third = ground.hill(
        board, plan, tones, "third", plan.horizon + room * 0.56, 0.025, 0.4, 0.7, wood
    )
    if rng.random() < 0.6:
        beast = rng.choice(("horned", "plated", "long-neck", "crested"))
        dinosaurs.herd(
            board, plan, tones, third, "herd", beast, 0.42, rng.randint(1, 2), (0.09, 0.15), 0.03
        )
    if feature in ("bridge", "waterfall"):
        heights.gorge(board, plan, tones, rng, feature)
    ground.mist(board, plan, tones, plan.feet - 0.11, 0.4)
    if feature != "bridge" or rng.random() < 0.5:
        _stand(board, plan, tones, rng)
    floor = ground.stage(board, plan, tones, 0.6)
    _slabs(board, plan, tones, floor)
    _waymarks(board, plan, tones, floor)
    _flora(board, plan, tones)
    cliff = mix(mix(peaks.rock(tones, 0.9), tones.depth(0.9), 0.4), tones.ink, 0.1)
    ground.side_pieces(board, plan, tones, cliff, ground.edge_stones)
    _scree(board, plan, tones, ground.front(board, plan, tones))
    ground.weather(board, plan, tones)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """Near rock at the edges, with a tuft or a flower on it, and a pine's bough from above."""
    rng = plan.rng("frame")
    side = -plan.open_side
    heights.boughs(board, plan, tones, rng, side, taken)
    heights.crags(board, plan, tones, rng, side, rng.uniform(0.3, 0.5), taken)
    heights.crags(board, plan, tones, rng, -side, rng.uniform(0.14, 0.22), taken)
    ground.falling(board, plan, tones, taken)


def _range(
    board: Board, plan: Plan, tones: Tones, name: str, kind: str, t: float, y: float,
    sizes: tuple[float, float], width: float, middle: float = 1.0,
) -> None:  # fmt: skip
    """A range of mountains from edge to edge, lower by `middle` where figures stand."""
    rng = plan.rng(name)
    towards = math.copysign(1.0, board.light[0])
    slim = {"needles": 0.5, "domes": 0.9, "tables": 0.85}.get(kind, 1.0)
    out = []
    x = -0.06
    while x < plan.aspect + 0.1:
        h = rng.uniform(*sizes)
        w = h * rng.uniform(1.1, 1.7) * slim
        away = min(1.0, abs(x - plan.focus.centre[0]) / 0.4)
        h *= middle + (1 - middle) * away
        h = min(h, (y - plan.ceiling(x - w * 0.5, x + w * 0.5, 0.03)) * rng.uniform(0.7, 1.0))
        if h > 0.03:
            out.append(peaks.peak(rng, x, y + 0.02, w * 1.25, h, kind, towards))
        x += min(w, width) * rng.uniform(0.45, 0.75)
    peaks.massif(board, plan, tones, out, t, y, WARM.get(kind, 0.0))


def _great(board: Board, plan: Plan, tones: Tones, rng: Random, kind: str, y: float) -> None:
    """One mountain that stands over all the others, on the open side."""
    x = plan.focus.centre[0] + plan.open_side * rng.uniform(0.12, 0.42)
    h = rng.uniform(0.38, 0.56)
    w = h * rng.uniform(0.9, 1.35) * (0.6 if kind == "needles" else 1.0)
    h = min(h, y - plan.ceiling(x - w * 0.4, x + w * 0.4, 0.06))
    if h > 0.14:
        one = peaks.peak(rng, x, y + 0.03, w, h, kind, math.copysign(1.0, board.light[0]))
        peaks.massif(board, plan, tones, [one], 0.14, y, WARM.get(kind, 0.0))


def _ice(board: Board, plan: Plan, tones: Tones, rng: Random, y: float) -> None:
    x = plan.focus.centre[0] + plan.open_side * rng.uniform(0.1, 0.36)
    w, h = rng.uniform(0.12, 0.18), rng.uniform(0.14, 0.2)
    if plan.calm(Box(x - w, y - h * 0.45, 2 * w, h)):
        peaks.glacier(board, tones, rng, x, y - h * 0.4, w, h * 1.5, plan.open_side)


def _wood(
    board: Board, plan: Plan, tones: Tones, line: Line, name: str, t: float, count: int, size: float
) -> None:
    """A belt of pines along a slope, in clumps."""
    rng = plan.rng(name)
    clumps = noise(rng, 0.6)
    spots = []
    for _ in range(round(count * 2 * plan.aspect)):
        x, h = rng.uniform(-0.02, plan.aspect + 0.02), size * rng.uniform(0.6, 1.35)
        y = line(x) + 0.015
        if clumps(x) > -0.1 and plan.calm(Box(x - h * 0.3, y - h, h * 0.6, h)):
            spots.append((x, y, h))
    peaks.pines(board, tones, rng, spots, t)


def _stand(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """A few tall pines to one side or both."""
    xs = [
        plan.focus.centre[0] + side * (rng.uniform(0.34, 0.5) + 0.1 * k)
        for side in rng.sample((-1, 1), rng.choice((1, 2)))
        for k in range(rng.randint(1, 3))
    ]
    if plan.other_page is not None:
        clump = rng.uniform(*plan.other_page)
        xs += [clump + rng.uniform(-0.15, 0.15) for _ in range(rng.randint(3, 5))]
    spots = []
    for x in xs:
        y, h = plan.feet - 0.07, rng.uniform(0.2, 0.4)
        h = min(h, y - plan.ceiling(x - h * 0.25, x + h * 0.25, 0.03))
        if h > 0.1 and plan.calm(Box(x - h * 0.25, y - h, h * 0.5, h)):
            spots.append((x, y, h))
    peaks.pines(board, tones, rng, sorted(spots, key=lambda s: -s[2]), 0.54)


def _slabs(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """Bare rock in the turf, and a trodden way over it."""
    rng = plan.rng("slabs")
    stone = mix(peaks.rock(tones, 0.6), tones.light, 0.14)
    cx = plan.focus.centre[0]
    way = []
    for k in range(9):
        u = k / 8
        x = cx + plan.open_side * (0.42 - 0.5 * u) + rng.uniform(-0.015, 0.015)
        y = line(x) + 0.02 + (plan.front - line(x) - 0.02) * u
        r = 0.024 + 0.03 * u
        if plan.spot(x, y, r):
            way.append(_flat(rng, x, y, r))
    for _ in range(round(10 * plan.aspect)):
        x = rng.uniform(0, plan.aspect)
        y = rng.uniform(line(x) + 0.02, max(line(x) + 0.03, plan.front - 0.006))
        r = rng.uniform(0.012, 0.05)
        if plan.calm(Box(x - r * 1.4, y - r * 0.5, r * 2.8, r)):
            way.append(_flat(rng, x, y, r))
    if tones.weather is Weather.SNOW:
        stone = mix(stone, WHITE, 0.3)
    board.lay(
        way,
        fall(mix(stone, tones.light, 0.2), stone, plan.feet - 0.06, plan.front),
        0.004,
        mix(stone, tones.light, 0.5),
        depth=0.35,
    )


def _flat(rng: Random, x: float, y: float, r: float) -> Path:
    """A flat angular stone."""
    n = 7
    return polygon([
        (x + math.cos(2 * math.pi * i / n) * r * 1.4 * rng.uniform(0.8, 1.1),
         y + math.sin(2 * math.pi * i / n) * r * 0.42 * rng.uniform(0.8, 1.1))
        for i in range(n)
    ])  # fmt: skip


def _waymarks(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """Cairns and boulders to both sides of where the figures stand."""
    rng = plan.rng("waymarks")
    stone = mix(peaks.rock(tones, 0.62), tones.light, 0.1)
    towards = math.copysign(1.0, board.light[0])
    placed: list[Box] = []
    things = ["cairn", "boulder", "boulder", "cairn"][: rng.randint(2, 4)]
    for k, thing in enumerate([*things, *(("boulder", "cairn") if plan.other_page else ())]):
        h = rng.uniform(0.08, 0.13) if thing == "cairn" else rng.uniform(0.06, 0.14)
        for _ in range(14):
            x = plan.focus.centre[0] + rng.choice((-1, 1)) * rng.uniform(0.24, 0.7)
            if plan.other_page is not None and k >= len(things):
                x = rng.uniform(*plan.other_page)
            y = line(x) + rng.uniform(0.02, 0.04)
            box = Box(x - h * 0.7, y - h * 1.5, h * 1.4, h * 1.5)
            if not 0.02 < x < plan.aspect - 0.02 or not plan.calm(box):
                continue
            if any(box.overlaps(b) for b in placed):
                continue
            placed.append(box)
            if thing == "cairn":
                heights.cairn(board, tones, rng, x, y, h, stone)
            else:
                whole, face, cracks = heights.crag(rng, x, y, h * 1.3, h, towards)
                board.lay(
                    [whole],
                    fall(stone, mix(stone, tones.ink, 0.2), y - h, y),
                    0.01,
                    mix(stone, tones.light, 0.5),
                    depth=0.42,
                )
                board.lay([face], plain(mix(stone, tones.light, 0.24)))
                board.lay(cracks, plain(mix(stone, tones.ink, 0.3)))
            break


def _flora(board: Board, plan: Plan, tones: Tones) -> None:
    """Tufts and small bright flowers in the turf."""
    rng = plan.rng("flora")
    blades: list[Path] = []
    heads: list[list[Path]] = [[], []]
    hearts: list[Path] = []
    for _ in range(int(44 * plan.aspect)):
        x, y = rng.uniform(0, plan.aspect), rng.uniform(plan.feet - 0.055, plan.front - 0.008)
        if not plan.calm(Box(x - 0.025, y - 0.035, 0.05, 0.04)):
            continue
        if rng.random() < 0.6:
            blades += grass(rng, x, y, rng.uniform(0.016, 0.032), 5)
        elif tones.weather is not Weather.SNOW:
            r = rng.uniform(0.006, 0.0095)
            heads[rng.randrange(2)] += petals(x, y, r, rng.random(), 5, 0.75)
            hearts.append(circle(x, y, r * 0.34))
    green = mix(tones.depth(0.74), tones.light, 0.1)
    board.lay(blades, plain(green), lift=0.003, depth=0.3)
    for shapes, colour in zip(heads, (tones.accent, mix(tones.sky_top, WHITE, 0.45)), strict=True):
        board.lay(shapes, plain(tones.lit(colour)), lift=0.003, depth=0.35)
    board.lay(hearts, plain(tones.lit(tones.light)))


def _scree(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """Stones and tufts along the near edge."""
    rng = plan.rng("scree")
    stones: list[Path] = []
    blades: list[Path] = []
    for x, y in sampled(line, 0, plan.aspect, 0.05):
        r, px = rng.uniform(0.008, 0.024), x + rng.uniform(-0.02, 0.02)
        if not plan.calm(Box(px - r * 1.3, y - r, r * 2.6, r * 1.8), 0.005):
            continue
        if rng.random() < 0.6:
            stones.append(_flat(rng, px, y + r * 0.2, r * 1.05))
        else:
            blades += grass(rng, px, y + 0.006, rng.uniform(0.02, 0.035), 5)
    colour = ground.front_wash(plan, tones).stops[0][1]
    pale = mix(colour, tones.light, 0.1)
    board.lay(stones, plain(pale), 0.006, mix(pale, tones.light, 0.35), depth=0.35)
    board.lay(blades, plain(colour), 0.004, mix(colour, tones.light, 0.3), depth=0.3)
