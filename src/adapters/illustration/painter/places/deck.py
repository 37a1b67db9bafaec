"""On deck: the sea beyond the rail, masts and sails, the bow before one or the wheel behind."""

import math
from dataclasses import replace
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import MARGIN, Plan, nearness
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Line, circle, noise, over, polygon, ribbon, sampled, smooth, under
from . import ground, sea, sky
from .framing import allowed, inside
from .rigging import (
    barrel,
    canvas_colour,
    coil,
    crate,
    hanging,
    hemp,
    lamp,
    mast,
    oak,
    pennant,
    rope,
    wheel,
)

KINDS = ("rail", "bow", "stern", "rail")
WHITE: RGB = (255.0, 252.0, 245.0)


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    rng = plan.rng("deck")
    kind = rng.choice(KINDS)
    sky.paint(board, plan, tones)
    sky.clouds(board, plan, tones, 3)
    top, low = sea.level(plan), plan.feet - 0.14
    sea.horizon_lands(board, plan, tones, top, rng.random() < 0.3)
    sea.water(board, plan, tones, max(low, top + 0.06))
    ground.mist(board, plan, tones, top + 0.03, 0.55)
    sea.far_ships(board, plan, tones, top, max(low, top + 0.06))
    sea.gulls(board, plan, tones)
    planks = wooden(tones)
    match kind:
        case "bow":
            _bow(board, plan, tones, rng)
        case "stern":
            _quarterdeck(board, plan, tones, rng)
        case _:
            _bulwark(board, plan, tones, rng)
    _boards(board, plan, tones, rng)
    _masts(board, plan, tones, rng, kind)
    _stores(board, plan, tones, rng)
    if plan.sky and rng.random() < 0.5:
        _awning(board, plan, tones, rng)
    ground.side_pieces(
        board, plan, tones, mix(oak(tones, 0.95), tones.ink, 0.25), ground.bare, 0.004
    )
    _studs(board, plan, tones)
    _lip(board, plan, tones, planks)
    ground.weather(board, plan, tones)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """A barrel and a coil in the lower corners, ropes and a block from above."""
    rng = plan.rng("frame")
    side = -plan.open_side
    _stay(board, plan, tones, rng, side, taken)
    hanging(board, plan, tones, rng, side if rng.random() < 0.6 else -side, taken)
    _corner(board, plan, tones, rng, side, 0.26, taken)
    _corner(board, plan, tones, rng, -side, 0.16, taken)
    ground.falling(board, plan, tones, taken)


def wooden(tones: Tones) -> Tones:
    """The colours with planks for ground."""
    return replace(
        tones,
        middle=oak(tones, 0.3),
        near=oak(tones, 0.6),
        front=mix(oak(tones, 0.9), tones.ink, 0.3),
    )


def _rail_line(plan: Plan, rise: float) -> Line:
    """The top of the ship's side: it climbs a little towards the framed side."""

    def at(x: float) -> float:
        u = x / plan.aspect if plan.open_side < 0 else 1 - x / plan.aspect
        return plan.feet - 0.19 - rise * u * u

    return at


def _bulwark(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """The ship's side from within: a heavy rail on turned posts over a wall of planks."""
    _fence(board, plan, tones, rng, _rail_line(plan, rng.uniform(0.0, 0.07)), rng.random() < 0.5)


def _fence(
    board: Board, plan: Plan, tones: Tones, rng: Random, line: Line, open_posts: bool
) -> None:
    points = sampled(line, -0.05, plan.aspect + 0.05, 0.08)
    wood = oak(tones, 0.5)
    pool = Pool(plan.light[0], plan.feet - 0.2, 0.6, tones.light, 0.28)
    wall = [(x, y + (0.085 if open_posts else 0.02)) for x, y in points]
    shade = mix(wood, tones.ink, 0.14)
    board.lay(
        [under(wall)],
        fall(
            mix(shade, tones.light, 0.14),
            mix(shade, tones.ink, 0.16),
            plan.feet - 0.2,
            plan.feet - 0.04,
            pool,
        ),
        0.014,
        mix(shade, tones.light, 0.42),
        depth=0.4,
    )
    seams = [
        ribbon([(x, y + d) for x, y in wall], [0.0028] * len(wall)) for d in (0.034, 0.068, 0.102)
    ]
    board.lay(seams, plain(mix(shade, tones.ink, 0.26)))
    posts: list[Path] = []
    n = round((13 if open_posts else 6) * plan.aspect)
    for i in range(n + 1):
        x = plan.aspect * (i + 0.5) / n
        y = line(x)
        if open_posts:
            posts.append(
                smooth(
                    [
                        (x - 0.007, y),
                        (x - 0.013, y + 0.03),
                        (x - 0.006, y + 0.055),
                        (x - 0.012, y + 0.09),
                        (x + 0.012, y + 0.09),
                        (x + 0.006, y + 0.055),
                        (x + 0.013, y + 0.03),
                        (x + 0.007, y),
                    ]
                )
            )
        else:
            posts.append(ribbon([(x, y), (x, y + 0.16)], [0.022, 0.026]))
    lit = mix(wood, tones.light, 0.12)
    board.lay(posts, plain(lit), 0.008, mix(lit, tones.light, 0.42), depth=0.38)
    cap = mix(wood, tones.light, 0.2)
    board.lay(
        [ribbon(points, [0.03] * len(points))],
        fall(mix(cap, tones.light, 0.2), cap, plan.feet - 0.22, plan.feet - 0.16, pool),
        0.012,
        mix(cap, WHITE, 0.4),
        depth=0.42,
    )
    red = mix(tones.lit(tones.accent), wood, 0.25)
    band = [(x, y + (0.108 if open_posts else 0.042)) for x, y in points]
    board.lay(
        [ribbon(band, [0.014] * len(band))],
        plain(red),
        0.004,
        mix(red, tones.light, 0.4),
        depth=0.3,
    )
    _along(board, plan, tones, rng, line)


def _along(board: Board, plan: Plan, tones: Tones, rng: Random, line: Line) -> None:
    """What hangs on the rail: ropes in loops on their pins, a ring of cork."""
    loops: list[Path] = []
    x = rng.uniform(0.05, 0.2)
    while x < plan.aspect - 0.05:
        if not plan.calm(Box(x - 0.04, line(x) - 0.02, 0.08, 0.12), 0.01):
            x += 0.1
            continue
        y = line(x) + 0.006
        if rng.random() < 0.3:
            ring = circle(x, y + 0.05, 0.036)
            red, pale = tones.lit(tones.accent), tones.lit(mix(WHITE, tones.light, 0.4))
            board.lay(
                [ring], plain(pale), 0.008, WHITE, holes=[circle(x, y + 0.05, 0.019)], depth=0.4
            )
            marks = []
            for a in (0.4, 1.97, 3.54, 5.11):
                marks.append(
                    ribbon(
                        [
                            (x + math.cos(b) * 0.0275, y + 0.05 + math.sin(b) * 0.0275)
                            for b in (a - 0.26, a, a + 0.26)
                        ],
                        [0.017] * 3,
                    )
                )
            board.lay(marks, plain(red))
        else:
            for d in (-0.008, 0.0, 0.008):
                w, drop = 0.018 + abs(d), 0.06 + d * 2
                loops.append(
                    ribbon(
                        [
                            (x - w * 0.5, y),
                            (x - w, y + drop * 0.6),
                            (x, y + drop),
                            (x + w, y + drop * 0.6),
                            (x + w * 0.5, y),
                        ],
                        [0.0045] * 5,
                    )
                )
            loops.append(ribbon([(x, y - 0.022), (x, y + 0.01)], [0.009, 0.007]))
        x += rng.uniform(0.16, 0.42)
    colour = hemp(tones)
    board.lay(loops, plain(colour), 0.006, mix(colour, WHITE, 0.35), depth=0.38)


def _bow(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """Looking forward: both sides of the ship run together, and the bowsprit points ahead."""
    tip = plan.focus.centre[0] + plan.open_side * rng.uniform(0.16, 0.3)
    peak = plan.feet - rng.uniform(0.25, 0.31)

    def side_line(x: float) -> float:
        u = min(1.0, abs(x - tip) / 0.85)
        return peak + 0.11 * u**0.75

    wood = oak(tones, 0.45)
    far_end = (tip + plan.open_side * 0.05, max(peak - rng.uniform(0.24, 0.34), 0.06))
    sprit = Box(min(tip, far_end[0]) - 0.03, far_end[1] - 0.02, 0.12, peak - far_end[1])
    if plan.calm(sprit, 0.012):
        board.lay(
            [
                ribbon(
                    [
                        (tip, peak + 0.03),
                        ((tip + far_end[0]) / 2, (peak + far_end[1]) / 2),
                        far_end,
                    ],
                    [0.044, 0.034, 0.02],
                )
            ],
            fall(
                mix(wood, tones.light, 0.25),
                wood,
                far_end[1],
                peak,
                Pool(*plan.light, 0.6, tones.light, 0.25),
            ),
            0.012,
            mix(wood, tones.light, 0.5),
            depth=0.4,
        )
        _jib(board, plan, tones, rng, far_end, peak)
    _fence(board, plan, tones, rng, side_line, True)


def _jib(
    board: Board, plan: Plan, tones: Tones, rng: Random, end: tuple[float, float], peak: float
) -> None:
    """Three-cornered sails that run from the bowsprit up and out of the picture."""
    cloth = canvas_colour(tones)
    back = -plan.open_side
    for k in range(2):
        a = (end[0] + back * 0.02 * k, end[1] + 0.02 + 0.1 * k)
        top = (a[0] + back * (0.3 + 0.12 * k), -0.06)
        clew = (a[0] + back * (0.32 + 0.1 * k), peak - 0.12 - 0.05 * (1 - k))
        xs = (a[0], top[0], clew[0])
        if not plan.calm(Box(min(xs), 0.0, max(xs) - min(xs), clew[1]), 0.01):
            continue
        belly = ((a[0] + clew[0]) / 2, max(a[1], clew[1]) + 0.035)
        leech = (clew[0] - back * 0.035, clew[1] * 0.5)
        path: Path = (
            ("M", *a),
            ("L", *top),
            ("C", *leech, *leech, *clew),
            ("C", *belly, *belly, *a),
            ("Z",),
        )
        shade = mix(cloth, tones.far, 0.22 * (1 - k))
        board.lay(
            [path],
            fall(
                mix(shade, tones.far, 0.12),
                mix(shade, WHITE, 0.2),
                0.0,
                clew[1],
                Pool(*plan.light, 0.5, WHITE, 0.25),
            ),
            0.014,
            WHITE,
            depth=0.36,
        )
        seams = [
            ribbon(
                [
                    (a[0] + (top[0] - a[0]) * u, a[1] + (top[1] - a[1]) * u),
                    (
                        clew[0] + (top[0] - clew[0]) * u * 0.8,
                        clew[1] + (top[1] - clew[1]) * u * 0.8,
                    ),
                ],
                [0.002, 0.002],
            )
            for u in (0.3, 0.6)
        ]
        board.lay(
            [*seams, rope(clew, (clew[0] + back * 0.12, peak + 0.06), 0.0, 0.004)],
            plain(mix(cloth, tones.near, 0.25)),
        )


def _quarterdeck(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """Looking aft: steps up to a higher deck with the wheel, lamps on the stern rail."""
    _fence(board, plan, tones, rng, lambda _: plan.feet - 0.245, rng.random() < 0.7)
    wood = oak(tones, 0.42)
    floor = plan.feet - 0.15
    front = polygon(
        [(-0.05, floor), (plan.aspect + 0.05, floor), (plan.aspect + 0.05, 1.05), (-0.05, 1.05)]
    )
    pool = Pool(plan.focus.centre[0], floor, 0.6, tones.light, 0.25)
    cx = plan.focus.centre[0] + plan.open_side * rng.uniform(0.24, 0.34)
    cx = min(max(cx, 0.16), plan.aspect - 0.16)
    for d in (-1, 1):
        x = cx + d * rng.uniform(0.3, 0.4)
        if plan.calm(Box(x - 0.05, plan.feet - 0.36, 0.1, 0.12), 0.01):
            lamp(board, tones, x, plan.feet - 0.255, 0.085)
    if plan.calm(Box(cx - 0.13, plan.feet - 0.4, 0.26, 0.26), 0.0):
        wheel(board, tones, cx, plan.feet - 0.285, 0.085)
    board.lay(
        [front],
        fall(mix(wood, tones.light, 0.1), mix(wood, tones.ink, 0.2), floor, plan.feet, pool),
        0.016,
        mix(wood, tones.light, 0.5),
        depth=0.42,
    )
    n = round(9 * plan.aspect)
    panels, hearts = [], []
    for i in range(n):
        x = plan.aspect * (i + 0.5) / n
        half = plan.aspect / n * 0.4
        panels.append(
            polygon(
                [
                    (x - half, floor + 0.02),
                    (x + half, floor + 0.02),
                    (x + half, floor + 0.075),
                    (x - half, floor + 0.075),
                ]
            )
        )
        hearts.append(circle(x, floor + 0.047, 0.011))
    board.lay(panels, plain(mix(wood, tones.ink, 0.14)), rim=mix(wood, tones.light, 0.3))
    board.lay(hearts, plain(mix(tones.light, tones.accent, 0.38)), 0.004, WHITE, depth=0.35)
    cap = mix(wood, tones.light, 0.24)
    board.lay(
        [
            ribbon(
                [(-0.05, floor), (plan.aspect / 2, floor), (plan.aspect + 0.05, floor)], [0.022] * 3
            )
        ],
        plain(cap),
        0.008,
        mix(cap, WHITE, 0.4),
        depth=0.38,
    )
    sx = plan.focus.centre[0] - plan.open_side * rng.uniform(0.26, 0.36)
    for k in range(3):
        y0, half = floor + 0.004 + 0.03 * k, 0.085 + 0.014 * k
        tread = mix(oak(tones, 0.4 + 0.06 * k), tones.light, 0.12)
        board.lay(
            [
                polygon(
                    [
                        (sx - half, y0),
                        (sx + half, y0),
                        (sx + half, y0 + 0.04),
                        (sx - half, y0 + 0.04),
                    ]
                )
            ],
            fall(mix(tread, tones.light, 0.22), mix(tread, tones.ink, 0.16), y0, y0 + 0.04),
            0.008,
            mix(tread, WHITE, 0.35),
            depth=0.4,
        )


def _boards(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """The deck on which the figures stand, its planks running to the vanishing point."""
    line = plan.ridge(plan.feet - 0.075, 0.0, noise(rng, 1.0))
    planks = wooden(tones)
    colour = mix(planks.depth(0.5), tones.light, 0.14)
    cx = plan.focus.centre[0]
    pool = Pool(cx, plan.feet, 0.5, tones.light, 0.32, 0.36)
    board.lay(
        [under(sampled(line, -0.05, plan.aspect + 0.05, 0.1))],
        fall(
            mix(colour, tones.light, 0.16),
            mix(colour, planks.near, 0.7),
            plan.feet - 0.08,
            plan.feet + 0.15,
            pool,
        ),
        0.014,
        mix(colour, tones.light, 0.5),
        depth=0.42,
    )
    top = plan.feet - 0.07
    vanish = (cx, top - 0.42)
    seams: list[Path] = []
    nails: list[Path] = []
    for i in range(-24, 25):
        x1 = vanish[0] + i * 0.115
        u = (top - vanish[1]) / (1.05 - vanish[1])
        x0 = vanish[0] + (x1 - vanish[0]) * u
        seams.append(ribbon([(x0, top), (x1, 1.05)], [0.0018, 0.0055]))
        if rng.random() < 0.7:
            v = rng.uniform(0.1, 0.6)
            y = top + (1.05 - top) * v
            left, right = x0 + (x1 - x0) * v, x0 + (x1 - x0) * v + 0.115 * (u + (1 - u) * v)
            seams.append(ribbon([(left, y), (right, y)], [0.0024, 0.0024]))
            nails += [
                circle(left + 0.012, y - 0.006, 0.002),
                circle(right - 0.012, y - 0.006, 0.002),
            ]
    board.lay(seams, plain(mix(colour, tones.ink, 0.24)))
    board.lay(nails, plain(mix(colour, tones.ink, 0.4)))


def _masts(board: Board, plan: Plan, tones: Tones, rng: Random, kind: str) -> None:
    """One or two masts where text and figures leave room."""
    middle = plan.focus.centre[0]
    side = plan.open_side if kind != "stern" else -plan.open_side
    for _ in range(2 if rng.random() < 0.4 and kind != "bow" else 1):
        if kind == "bow":
            side = -plan.open_side
        for off in (rng.uniform(0.22, 0.36), 0.42, 0.16, 0.55):
            x = middle + side * off
            if 0.08 < x < plan.aspect - 0.08:
                sail = rng.choice(("square", "square", "furled", "none"))
                if mast(board, plan, tones, rng, x, plan.feet - 0.055, sail, side):
                    break
        side = -side
    if kind == "rail" and rng.random() < 0.5:
        _bunting(board, plan, tones, rng)


def _bunting(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """A string of small flags across the sky, where no text is."""
    y0, y1 = rng.uniform(0.02, 0.12), rng.uniform(0.02, 0.16)
    a, b = (-0.03, y0), (plan.aspect + 0.03, y1)
    sag = rng.uniform(0.04, 0.1)
    flags: list[list[Path]] = [[], [], []]
    n = round(11 * plan.aspect)
    for i in range(n):
        u0 = (i + 0.2) / n
        x = a[0] + (b[0] - a[0]) * u0
        y = a[1] + (b[1] - a[1]) * u0 + sag * 4 * u0 * (1 - u0)
        if not plan.calm(Box(x - 0.01, y - 0.02, 0.08, 0.09), 0.02):
            return
        w = (b[0] - a[0]) / n * 0.56
        flags[i % 3].append(
            polygon(
                [(x, y), (x + w, y + 0.004), (x + w * 0.5 + rng.uniform(-0.01, 0.01), y + 0.055)]
            )
        )
    board.lay([rope(a, b, sag, 0.004, 16)], plain(hemp(tones)), 0.006, depth=0.3)
    colours = (tones.lit(tones.accent), canvas_colour(tones), tones.lit(tones.middle))
    for shapes, colour in zip(flags, colours, strict=True):
        board.lay(shapes, plain(colour), 0.007, mix(colour, WHITE, 0.4), depth=0.32)


def _stores(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """Barrels, crates and coils by the rail, on both sides of where the figures stand."""
    for side in (-1, 1):
        edge = min(max(plan.focus.x if side < 0 else plan.focus.right, 0.06), plan.aspect - 0.06)
        for k in range(rng.randint(1, 3)):
            h = rng.uniform(0.09, 0.14) * (1 - 0.14 * k)
            x, y = (
                edge - side * (0.1 * k - 0.02 + rng.uniform(-0.02, 0.02)),
                plan.feet - 0.04 + 0.012 * k,
            )
            if not plan.calm(Box(x - h * 0.6, y - h * 1.15, h * 1.2, h * 1.2)):
                continue
            pick = rng.random()
            if pick < 0.45:
                barrel(board, tones, rng, x, y, h)
            elif pick < 0.75:
                crate(board, tones, rng, x, y, h)
            else:
                coil(board, tones, x, y, h * 0.55)


def _awning(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """A great sail overhead whose cloth carries the text, its foot curved below it."""
    wave = noise(rng, 1.6, 1)

    def at(x: float) -> float:
        y = 0.02 + 0.01 * wave(x)
        for box in plan.sky:
            y += nearness(x, box, 0.3) * max(0.0, box.bottom + MARGIN + 0.012 - y)
        return y

    cloth = tones.settled(canvas_colour(tones))
    low = max(b.bottom for b in plan.sky) + 0.05
    board.lay(
        [over(sampled(at, -0.06, plan.aspect + 0.06, 0.06))],
        fall(cloth, mix(cloth, tones.settled(mix(cloth, tones.far, 0.1)), 0.5), 0.0, low),
        0.024,
        WHITE,
        depth=0.45,
    )
    hem = [(x, y - 0.012) for x, y in sampled(at, -0.06, plan.aspect + 0.06, 0.06)]
    board.lay([ribbon(hem, [0.005] * len(hem))], plain(mix(cloth, tones.near, 0.4)))


def _studs(board: Board, plan: Plan, tones: Tones) -> None:
    """Brass nails along the near timber that carries text at the side."""
    studs = []
    for box in plan.side:
        left = box.centre[0] < plan.aspect / 2
        for points in ground.side_edges(plan, box, lambda _: 0.0, 0.0)[:1]:
            studs += [circle(x + (-0.014 if left else 0.014), y, 0.0055) for x, y in points[1:-1]]
    brass = mix(tones.light, tones.accent, 0.36)
    board.lay(studs, plain(brass), 0.003, WHITE, depth=0.4)


def _lip(board: Board, plan: Plan, tones: Tones, planks: Tones) -> None:
    """The near edge of the deck, a beam before it; it carries what text stands at the bottom."""
    wash = ground.front_wash(plan, planks)
    line = plan.foreground(noise(plan.rng("lip"), 1.4, 1), 0.003)
    points = sampled(line, -0.05, plan.aspect + 0.05, 0.06)
    board.lay([under(points)], wash, 0.02, mix(wash.stops[0][1], tones.light, 0.3), depth=0.42)
    colour = mix(oak(tones, 0.7), tones.light, 0.06)
    beam = ribbon([(x, y + 0.002) for x, y in points], [0.018] * len(points))
    board.lay([beam], plain(colour), 0.008, mix(colour, tones.light, 0.4), depth=0.35)


def _stay(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """A thick rope that crosses a top corner, with a small flag on it."""
    edge = 0.0 if side < 0 else plan.aspect
    reach = rng.uniform(0.3, 0.5)
    while reach > 0.1:
        line = rope((edge + side * 0.03, reach * 0.8), (edge - side * reach, -0.04), 0.02, 0.011)
        if inside(plan, taken, line):
            break
        reach *= 0.75
    else:
        return
    colour = mix(hemp(tones), tones.ink, 0.36)
    board.lay([line], plain(colour), 0.018, mix(colour, WHITE, 0.3), depth=0.4)
    u = rng.uniform(0.35, 0.6)
    x = edge + side * 0.03 - side * (reach + 0.03) * u
    y = reach * 0.8 - (reach * 0.8 + 0.04) * u + 0.08 * u * (1 - u)
    if rng.random() < 0.6 and allowed(plan, taken, Box(x - 0.13, y, 0.26, 0.1)):
        pennant(board, tones, rng, x, y, 0.12, -side)


def _corner(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    side: int,
    height: float,
    taken: tuple[Box, ...],
) -> None:
    """Dark stores close by, that rise from a lower corner and run off the picture."""
    edge = 0.0 if side < 0 else plan.aspect
    dark = replace(
        tones, near=mix(tones.near, tones.ink, 0.35), light=mix(tones.light, tones.near, 0.2)
    )
    pick = rng.random()
    for h in (height, height * 0.75, height * 0.55):
        x = edge - side * h * 0.16
        if not allowed(plan, taken, Box(x - h * 0.45, 1.03 - h, h * 0.9, h)):
            continue
        if pick < 0.6:
            barrel(board, dark, rng, x, 1.03, h)
        else:
            crate(board, dark, rng, x, 1.03, h)
        break
    r = height * 0.34
    x = edge - side * height * 0.66
    if allowed(plan, taken, Box(x - r, 0.99 - r, 2 * r, r + 0.05)):
        coil(board, dark, x, 0.985, r)
