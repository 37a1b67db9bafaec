"""The ship's sides from within: the rail, the bow with its jibs, and the high deck astern."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import (
    Line,
    circle,
    polygon,
    ribbon,
    sampled,
    smooth,
    under,
)
from .rigging import canvas_colour, hemp, oak, rope
from .stores import lamp, wheel

WHITE: RGB = (255.0, 252.0, 245.0)


def _rail_line(plan: Plan, rise: float) -> Line:
    """The top of the ship's side: it climbs a little towards the framed side."""

    def at(x: float) -> float:
        u = x / plan.aspect if plan.open_side < 0 else 1 - x / plan.aspect
        return plan.feet - 0.19 - rise * u * u

    return at


def bulwark(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
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


def bow(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """Looking forward: both sides of the ship run together, and the bowsprit points ahead."""
    tip = plan.focus.centre[0] + plan.open_side * rng.uniform(0.16, 0.3)
    peak = plan.feet - rng.uniform(0.25, 0.31)

    def side_line(x: float) -> float:
        u = min(1.0, abs(x - tip) / 0.85)
        return peak + 0.11 * float(u**0.75)

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
        _jib(board, plan, tones, far_end, peak)
    _fence(board, plan, tones, rng, side_line, True)


def _jib(board: Board, plan: Plan, tones: Tones, end: tuple[float, float], peak: float) -> None:
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


def quarterdeck(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
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
            lamp(board, tones, x, plan.feet - 0.25, 0.085)
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
