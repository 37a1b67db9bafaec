"""The sunken ship: her hull on its side, the timbers seen from within, or her carved stern."""

import math
from dataclasses import replace
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import circle, leaf, polygon, ribbon
from . import depths, ground, seabed, told
from .corals import coral, glimmer, kelp, kelps
from .framing import allowed, inside
from .hoard import coins, hoard
from .hulls import Hull, gallery, lying

KINDS = ("hull", "ribs", "stern", "prow")
_TOLD = (
    ("figurehead prow bow", "prow"),
    ("stern", "stern"),
    ("table room stair stairs porthole inside plate bowl", "ribs"),
)
WHITE: RGB = (255.0, 252.0, 245.0)


def kind_of(plan: Plan) -> str:
    """How the page shows the ship."""
    return plan.rng("wreck").choice(told.kinds(plan, KINDS, _TOLD))


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    rng, kind = plan.rng("wreck-parts"), kind_of(plan)
    tones = depths.wet(tones)
    depths.water(board, plan, tones)
    room = plan.feet - plan.horizon
    seabed.ridge(board, plan, tones, "far", plan.horizon, 0.05, 0.07, 6)
    depths.shoal(board, plan, tones, "far", 0.15, rng.randint(12, 26), 0.009)
    ground.mist(board, plan, tones, plan.horizon + 0.05, 0.5)
    seabed.ridge(board, plan, tones, "second", plan.horizon + room * 0.26, 0.26, 0.07, 4)
    match kind:
        case "hull":
            _hull(board, plan, tones, rng, prow=False)
        case "prow":
            _hull(board, plan, tones, rng, prow=True)
        case "stern":
            _stern(board, plan, tones, rng)
        case _:
            _ribs(board, plan, tones, rng)
    depths.shafts(board, plan, tones)
    depths.shoal(board, plan, tones, "near", 0.5, rng.randint(7, 14), 0.014)
    ground.mist(board, plan, tones, plan.feet - 0.12, 0.4)
    sand = depths.sandy(tones, 0.56)
    floor = ground.stage(board, plan, sand, 0.58)
    depths.ripples(board, plan, sand, floor)
    hoard(board, plan, tones, rng)
    _grown_over(board, plan, tones, rng)
    seabed.litter(board, plan, tones)
    seabed.neighbours(board, plan, tones, rng)
    _boards(board, plan, tones)
    edge = ground.front(board, plan, depths.sandy(tones, 0.3))
    seabed.pebbles(board, plan, depths.sandy(tones, 0.3), edge)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """A broken timber, ropes and weeds at the edges, and what drifts past."""
    rng = plan.rng("frame")
    tones = depths.wet(tones)
    side = -plan.open_side
    _timber(board, plan, tones, rng, side, taken)
    seabed.weeds(board, plan, tones, rng, side, 0.44, taken)
    seabed.weeds(board, plan, tones, rng, -side, 0.2, taken)
    seabed.thicket(board, plan, tones, rng, -side, 0.15, taken)
    _coins(board, plan, tones, rng, side, taken)
    depths.weather(board, plan, tones, taken)


def wood_of(tones: Tones, t: float) -> RGB:
    """Old wood under water, `t` from far (0) to near (1)."""
    brown = mix(mix(tones.accent, tones.ink, 0.42), tones.light, 0.2)
    return mix(mix(tones.depth(t), brown, 0.3 + 0.5 * t), tones.ink, 0.04 + 0.14 * t)


def _place(plan: Plan, wide: float, tall: float) -> tuple[float, float, float] | None:
    """Where something great may lie behind the figures: its middle, its foot, and its size."""
    y = plan.feet - 0.045
    middle = plan.focus.centre[0]
    for size in (1.0, 0.86, 0.72, 0.6, 0.48, 0.38, 0.3):
        for off in (0.24, 0.1, 0.38, 0.0, -0.2):
            x = middle + plan.open_side * off
            box = Box(x - wide * size / 2, y - tall * size, wide * size, tall * size)
            if plan.calm(box, 0.015):
                return x, y, size
    return None


def _hull(board: Board, plan: Plan, tones: Tones, rng: Random, prow: bool) -> None:
    wide, tall = (0.95, 0.5) if prow else (1.15, 0.5)
    found = _place(plan, wide * 0.8, tall)
    if found is None:
        return
    x, y, size = found
    hull = Hull(
        x, y, wide * size, (0.34 if prow else 0.27) * size, plan.open_side, rng.uniform(0.12, 0.26)
    )
    lying(board, plan, tones, rng, hull, wood_of(tones, 0.45), masts=1 if prow else 2)


def _stern(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    found = _place(plan, 0.6, 0.62)
    if found is not None:
        x, y, size = found
        gallery(board, plan, tones, rng, x, y, 0.5 * size, wood_of(tones, 0.45))


def _ribs(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """Seen from within: pair after pair of bent timbers, and the sea between them."""
    middle = plan.focus.centre[0] + plan.open_side * rng.uniform(0.0, 0.12)
    pairs = rng.randint(4, 5)
    for k in range(pairs):
        u = k / (pairs - 1)
        t = 0.16 + 0.42 * u
        half, y = 0.2 + 0.52 * u, plan.feet - 0.13 + 0.085 * u
        tall, w = 0.26 + 0.62 * u, 0.014 + 0.036 * u
        colour = wood_of(tones, t)
        shapes: list[Path] = []
        marks: list[Path] = []
        for side in (-1, 1):
            broken = rng.uniform(0.72, 1.0)
            for _ in range(6):
                points = []
                for i in range(9):
                    v = i / 8 * broken
                    bow = math.sin(v * math.pi * 0.62) * 1.02 - 0.3 * v * v
                    points.append((middle + side * half * (0.42 + 0.62 * bow), y - tall * v))
                xs = [p[0] for p in points]
                box = Box(min(xs) - w, y - tall * broken, max(xs) - min(xs) + 2 * w, tall * broken)
                if plan.calm(box, 0.012):
                    shapes.append(ribbon(points, [w * (1.25 - 0.045 * i) for i in range(9)]))
                    px, py = points[-1]
                    shapes.append(
                        polygon(
                            [
                                (px - w * 0.4, py + w * 0.4),
                                (px - w * 0.1, py - w),
                                (px + w * 0.1, py - w * 0.2),
                                (px + w * 0.42, py - w * 0.7),
                                (px + w * 0.4, py + w * 0.5),
                            ]
                        )
                    )
                    marks += [
                        ribbon([points[i], points[i + 1], points[i + 2]], [0.0006, w * 0.1, 0.0006])
                        for i in (1, 3, 5)
                    ]
                    break
                broken *= 0.72
        board.lay(
            shapes,
            fall(
                mix(colour, tones.light, 0.2),
                mix(colour, tones.ink, 0.2),
                y - tall,
                y,
                Pool(plan.light[0], 0.1, 0.7, tones.light, 0.22),
            ),
            lift=0.008 + 0.012 * u,
            rim=mix(colour, tones.light, 0.42),
            depth=0.3 + 0.14 * u,
        )
        board.lay(marks, plain(mix(colour, tones.ink, 0.25)))
        if k in (0, 2):
            _beam(board, plan, tones, middle, half, y - tall * 0.16, w, colour)
    keel = wood_of(tones, 0.5)
    y = plan.feet - 0.085
    board.lay(
        [
            ribbon(
                [(middle - 0.5, y + 0.02), (middle, y), (middle + 0.5, y + 0.025)],
                [0.05, 0.04, 0.05],
            )
        ],
        fall(mix(keel, tones.light, 0.2), keel, y - 0.03, y + 0.03),
        0.012,
        mix(keel, tones.light, 0.4),
        depth=0.4,
    )


def _beam(
    board: Board, plan: Plan, tones: Tones, x: float, half: float, y: float, w: float, colour: RGB
) -> None:
    """A plank that still holds on to its timbers."""
    for side in (-1, 1):
        a, b = x + side * half * 0.55, x + side * half * 1.08
        box = Box(min(a, b) - 0.03, y - 0.05, abs(b - a) + 0.06, 0.1)
        if plan.calm(box, 0.012):
            line = [(a, y + 0.01), ((a + b) / 2, y + 0.004), (b, y - 0.012)]
            board.lay(
                [ribbon(line, [w * 0.8] * 3)],
                plain(mix(colour, tones.light, 0.1)),
                0.006,
                mix(colour, tones.light, 0.4),
                depth=0.35,
            )


def _grown_over(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """Corals and low weeds that have moved in."""
    stems = []
    for side in (-1, 1):
        edge = min(max(plan.focus.x if side < 0 else plan.focus.right, 0.06), plan.aspect - 0.06)
        for k in range(3):
            h = rng.uniform(0.06, 0.13)
            x, y = edge - side * rng.uniform(-0.04, 0.13), plan.feet - 0.045 + 0.014 * k
            if plan.calm(Box(x - h * 0.75, y - h * 1.15, h * 1.5, h * 1.2)):
                coral(board, tones, rng, x, y, h)
        for _ in range(3):
            x, length = edge - side * rng.uniform(-0.02, 0.2), rng.uniform(0.14, 0.34)
            if plan.calm(Box(x - 0.05, plan.feet - 0.04 - length, 0.1, length)):
                stems.append(kelp(rng, x, plan.feet - 0.04, length, 0.036))
    kelps(board, tones, stems, mix(tones.depth(0.45), tones.light, 0.16), 0.008)


def _boards(board: Board, plan: Plan, tones: Tones) -> None:
    """The side of the ship, near, where text stands on it, with nails along its planks."""
    wood = mix(mix(tones.front, wood_of(tones, 0.8), 0.5), tones.ink, 0.2)
    ground.side_pieces(board, plan, replace(tones, front=tones.ink), wood, ground.edge_stones)
    nails = []
    for box in plan.side:
        left = box.centre[0] < plan.aspect / 2
        for points in ground.side_edges(plan, box, lambda _: 0.0, 0.0)[:1]:
            nails += [circle(x + (-0.016 if left else 0.016), y, 0.005) for x, y in points[1:-1]]
    gold = mix(tones.accent, tones.light, 0.4)
    board.lay(nails, plain(gold), 0.003, WHITE, depth=0.4)


def _timber(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """A dark timber that leans in from the edge, with a rope that hangs from it."""
    if rng.random() < 0.4:
        seabed.overhang(board, plan, tones, rng, side, taken)
        return
    edge = 0.0 if side < 0 else plan.aspect
    colour = mix(mix(tones.front, wood_of(tones, 0.8), 0.4), tones.ink, 0.3)
    for reach in (0.34, 0.26, 0.18, 0.12):
        line = [
            (edge + side * 0.04, 0.62),
            (edge - side * reach * 0.12, 0.36),
            (edge - side * reach * 0.5, 0.12),
            (edge - side * reach, -0.05),
        ]
        beam = ribbon(line, [0.075, 0.066, 0.06, 0.055])
        if inside(plan, taken, beam):
            break
    else:
        return
    x, drop = edge - side * reach * 0.5, rng.uniform(0.08, 0.16)
    strand = ribbon(
        [(x, 0.1), (x + 0.006, 0.12 + drop * 0.5), (x - 0.002, 0.12 + drop)], [0.008] * 3
    )
    if inside(plan, taken, strand):
        end = [
            leaf(x - 0.002, 0.115 + drop, 0.03, 0.008, math.pi / 2 + a) for a in (-0.4, 0.0, 0.4)
        ]
        cord = mix(mix(tones.light, tones.near, 0.5), tones.ink, 0.2)
        board.lay([strand, *end], plain(cord), 0.012, mix(cord, WHITE, 0.4))
    board.lay(
        [beam],
        fall(mix(colour, tones.light, 0.1), colour, 0.0, 0.6),
        0.024,
        mix(colour, tones.light, 0.32),
        depth=0.5,
    )
    grain = [ribbon([line[i], line[i + 1]], [0.001, 0.006]) for i in range(3)]
    board.lay(grain, plain(mix(colour, tones.light, 0.12)))


def _coins(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """Gold in the corner that the frame leaves dark."""
    edge = 0.0 if side < 0 else plan.aspect
    seabed.thicket(board, plan, tones, rng, side, 0.2, taken)
    x = edge - side * 0.1
    if allowed(plan, taken, Box(x - 0.1, 0.93, 0.2, 0.1)):
        gold = tones.lit(mix(tones.light, tones.accent, 0.36))
        coins(board, rng, x, 0.99, 0.09, 18, mix(gold, tones.front, 0.12))
        glimmer(board, tones, x - side * 0.03, 0.955, 0.013)
