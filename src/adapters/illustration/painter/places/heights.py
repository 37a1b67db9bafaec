"""What is met on a mountain pass: falling water, a rope bridge, cairns, near blocks of rock."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Point, blob, grass, leaf, noise, polygon, ribbon, sampled
from .framing import allowed, grown, inside
from .peaks import rock

WHITE: RGB = (255.0, 252.0, 245.0)


def waterfall(
    board: Board, tones: Tones, rng: Random, x: float, y: float, w: float, h: float
) -> None:
    """Water over an edge, in three strands, with spray at its foot."""
    water = mix(mix(WHITE, tones.sky_top, 0.5), tones.far, 0.2)
    strands = []
    for u in (-0.4, -0.2, 0.0, 0.2, 0.4):
        sway = noise(rng, h, 2)
        points = [
            (x + u * w + sway(v * h) * w * 0.08, y + h * v) for v in (0.0, 0.25, 0.5, 0.75, 1.0)
        ]
        strands.append(ribbon(points, [w * 0.2, w * 0.26, w * 0.24, w * 0.27, w * 0.3]))
    board.lay(strands, fall(mix(water, WHITE, 0.3), water, y, y + h), 0.005, WHITE, depth=0.25)
    lines = []
    for _ in range(22):
        px, v = x + rng.uniform(-0.48, 0.48) * w, rng.uniform(0.05, 0.6)
        lines.append(
            ribbon(
                [(px, y + h * v), (px, y + h * (v + 0.14)), (px, y + h * (v + 0.28))],
                [0.0006, w * 0.05, 0.0006],
            )
        )
    board.lay(lines, plain(mix(water, WHITE, 0.6)))
    foam = [
        blob(
            rng,
            x + rng.uniform(-0.8, 0.8) * w,
            y + h + rng.uniform(-0.01, 0.01),
            w * 0.3,
            w * 0.2,
            0.1,
            8,
        )
        for _ in range(6)
    ]
    board.veil(foam, WHITE, 0.45, 0.012)


def bridge(board: Board, tones: Tones, rng: Random, a: Point, b: Point) -> None:
    """A rope bridge with planks from `a` to `b`."""
    sag = abs(b[0] - a[0]) * 0.16
    n = 16

    def at(u: float, up: float, slack: float) -> Point:
        return a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u + slack * math.sin(
            math.pi * u
        ) - up

    wood = mix(mix(tones.near, tones.accent, 0.4), tones.light, 0.2)
    rope = mix(mix(tones.light, tones.near, 0.45), tones.accent, 0.12)
    ropes = [
        ribbon([at(i / n, up, s) for i in range(n + 1)], [0.003] * (n + 1))
        for up, s in ((0.0, sag), (0.04, sag * 0.86))
    ]
    ropes += [
        ribbon([at(i / n, 0.0, sag), at(i / n, 0.04, sag * 0.86)], [0.0018] * 2)
        for i in range(0, n + 1, 2)
    ]
    posts = [ribbon([(x, y + 0.03), (x, y - 0.055)], [0.011, 0.008]) for x, y in (a, b)]
    planks = []
    for i in range(n * 2):
        if rng.random() < 0.08:
            continue
        (x0, y0), (x1, y1) = at((i + 0.12) / (n * 2), 0.0, sag), at((i + 0.88) / (n * 2), 0.0, sag)
        planks.append(ribbon([(x0, y0 + 0.002), (x1, y1 + 0.002)], [0.009] * 2))
    board.lay(ropes, plain(rope), 0.006, mix(rope, WHITE, 0.4), depth=0.35)
    board.lay(planks, plain(wood), 0.007, mix(wood, tones.light, 0.5), depth=0.4)
    board.lay(
        posts, plain(mix(wood, tones.ink, 0.3)), 0.006, mix(wood, tones.light, 0.4), depth=0.35
    )


def cairn(
    board: Board, tones: Tones, rng: Random, x: float, y: float, h: float, colour: RGB
) -> None:
    """Flat stones piled as a waymark, now and then with a pennant."""
    if rng.random() < 0.55:
        side = rng.choice((-1, 1))
        pole = ribbon([(x, y - h * 0.5), (x + 0.02 * h, y - h * 1.5)], [h * 0.05, h * 0.03])
        board.lay([pole], plain(mix(tones.near, tones.ink, 0.2)), 0.005)
        flag = leaf(
            x + 0.02 * h,
            y - h * 1.4,
            h * 0.55,
            h * 0.3,
            0.15 if side > 0 else math.pi - 0.15,
            side * 0.2,
        )
        red = tones.lit(tones.accent)
        board.lay([flag], plain(red), 0.006, mix(red, WHITE, 0.4), depth=0.35)
    n = rng.randint(4, 5)
    py = y
    for k in range(n):
        r = h * (0.42 - 0.075 * k) * rng.uniform(0.9, 1.1)
        thick = h * 0.13 * rng.uniform(0.85, 1.15)
        shade = mix(colour, (tones.light, tones.near, tones.far)[k % 3], 0.16)
        if tones.weather is Weather.SNOW:
            shade = mix(shade, WHITE, 0.3)
        stone = blob(rng, x + rng.uniform(-0.03, 0.03) * h, py - thick, r, thick, 0.07, 10)
        board.lay(
            [stone],
            fall(mix(shade, tones.light, 0.16), mix(shade, tones.ink, 0.1), py - 2 * thick, py),
            0.007,
            mix(shade, tones.light, 0.5),
            depth=0.4,
        )
        py -= thick * 1.75


def crag(
    rng: Random, x: float, y: float, w: float, h: float, towards: float
) -> tuple[Path, Path, list[Path]]:
    """A near block of rock on (x, y): the whole, its lit faces, and cracks in it."""
    n = 5
    left = [
        (x - w * (0.5 - 0.22 * (i / n) ** 1.4) * rng.uniform(0.86, 1.14), y - h * i / n)
        for i in range(n + 1)
    ]
    right = [
        (x + w * (0.5 - 0.2 * (i / n) ** 1.4) * rng.uniform(0.86, 1.14), y - h * i / n)
        for i in range(n + 1)
    ]
    crown = [
        (x - w * 0.1, y - h * rng.uniform(1.02, 1.1)),
        (x + w * 0.12, y - h * rng.uniform(1.0, 1.06)),
    ]
    whole = polygon([*left, *crown, *right[::-1]])
    near = left if towards < 0 else right
    inner = [
        (px + (x - px) * rng.uniform(0.5, 0.75), py + rng.uniform(-0.02, 0.02) * h)
        for px, py in near
    ]
    face = polygon([*near, crown[0 if towards < 0 else 1], *inner[::-1]])
    cracks = []
    for _ in range(4):
        px, py = x + rng.uniform(-0.3, 0.3) * w, y - h * rng.uniform(0.2, 0.85)
        cracks.append(
            ribbon(
                [
                    (px, py),
                    (px + rng.uniform(-0.08, 0.08) * w, py + h * 0.08),
                    (px + rng.uniform(-0.1, 0.1) * w, py + h * 0.18),
                ],
                [0.001, w * 0.016, 0.001],
            )
        )
    return whole, face, cracks


def gorge(board: Board, plan: Plan, tones: Tones, rng: Random, feature: str) -> None:
    """Two cliffs with a gap on the open side, and what is between them."""
    gap = rng.uniform(0.11, 0.16) * (0.6 if feature == "waterfall" else 1.0)
    x = plan.focus.centre[0] + plan.open_side * rng.uniform(0.2, 0.36)
    x = min(max(x, gap + 0.1), plan.aspect - gap - 0.1)
    y = plan.feet - rng.uniform(0.2, 0.25)
    line = plan.ridge(y, 0.014, noise(rng, 0.4))
    stone = rock(tones, 0.48)
    meadow = mix(tones.depth(0.48), tones.light, 0.2)
    lit = mix(stone, tones.light, 0.2)
    ends = []
    for x0, x1 in ((-0.06, x - gap), (x + gap, plan.aspect + 0.06)):
        points = sampled(line, x0, x1, 0.06)
        inner = x - gap if x1 < x else x + gap
        side = 1 if inner < x else -1
        face = [(inner + side * rng.uniform(-0.022, 0.012), y + 0.05 * k) for k in range(1, 5)]
        cliff = (
            [*points, *face, (inner, 1.0), (x0, 1.0)]
            if side > 0
            else [*points[::-1], *face, (inner, 1.0), (x1, 1.0)]
        )
        ends.append(polygon(cliff))
    haze = mix(tones.haze, tones.sky_bottom, 0.4)
    board.veil([blob(rng, x, plan.feet - 0.06, gap * 1.5, 0.1, 0.05)], haze, 0.6, 0.03)
    if feature == "waterfall":
        waterfall(board, tones, rng, x, y + 0.012, gap * 1.9, 0.15)
    pool = Pool(plan.light[0], y, 0.5, tones.light, 0.24, 0.6)
    board.lay(
        ends,
        fall(lit, mix(stone, tones.ink, 0.1), y, plan.feet, pool),
        0.018,
        mix(lit, tones.light, 0.5),
        depth=0.45,
    )
    turf = []
    for x0, x1 in ((-0.06, x - gap + 0.004), (x + gap - 0.004, plan.aspect + 0.06)):
        points = sampled(line, x0, x1, 0.035)
        fringe = [(px, py + 0.018 + rng.uniform(-0.006, 0.012)) for px, py in points]
        turf.append(polygon([*((px, py - 0.003) for px, py in points), *fringe[::-1]]))
    board.lay(turf, plain(meadow), 0.004, mix(meadow, tones.light, 0.5), depth=0.3)
    seams = []
    for _ in range(26):
        px, py = rng.uniform(0, plan.aspect), rng.uniform(y + 0.03, plan.feet - 0.05)
        if abs(px - x) > gap + 0.03:
            seams.append(
                ribbon(
                    [(px - 0.02, py), (px, py + 0.004), (px + 0.02, py - 0.002)],
                    [0.0006, 0.004, 0.0006],
                )
            )
    board.lay(seams, plain(mix(stone, tones.ink, 0.16)))
    if feature == "bridge" and plan.calm(Box(x - gap, y - 0.06, 2 * gap, 0.12)):
        a, b = (x - gap - 0.012, line(x - gap)), (x + gap + 0.012, line(x + gap))
        bridge(board, tones, rng, a, b)


def crags(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, height: float,
    taken: tuple[Box, ...],
) -> None:  # fmt: skip
    """Near rock at a lower corner, running off the picture, with grass on its ledges."""
    edge = 0.0 if side < 0 else plan.aspect
    towards = math.copysign(1.0, board.light[0])
    for k in range(3):
        colour = mix(mix(rock(tones, 0.95), tones.front, 0.5), tones.ink, 0.22 - 0.07 * k)
        x = edge - side * 0.085 * k
        h = height * (1 - 0.3 * k) * rng.uniform(0.85, 1.15)
        for _ in range(5):
            whole, face, cracks = crag(rng, x, 1.06, h * 0.7 + 0.05, h + 0.06, towards)
            if inside(plan, taken, whole):
                pool = Pool(plan.focus.centre[0], 0.75, 0.7, tones.light, 0.16)
                board.lay(
                    [whole],
                    fall(mix(colour, tones.light, 0.08), colour, 1 - h, 1.0, pool),
                    0.02,
                    mix(colour, tones.light, 0.4),
                    depth=0.45,
                )
                board.lay([face], plain(mix(colour, tones.light, 0.11)))
                board.lay(cracks, plain(mix(colour, tones.ink, 0.4)))
                tufts = [
                    b
                    for _ in range(2)
                    for b in grass(
                        rng,
                        x + rng.uniform(-0.2, 0.2) * h * 0.5,
                        1.0 - h * rng.uniform(0.86, 0.95),
                        0.03,
                        5,
                    )
                ]
                if all(inside(plan, taken, b) for b in tufts):
                    green = mix(tones.depth(0.8), tones.light, 0.08)
                    board.lay(tufts, plain(green), 0.005, mix(green, tones.light, 0.3), depth=0.3)
                break
            h *= 0.76


def boughs(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """Boughs of a pine from an upper corner, with cones."""
    edge = -0.03 if side < 0 else plan.aspect + 0.03
    for k in range(3):
        y = -0.01 + 0.075 * k
        angle = (0.12 + 0.16 * k) if side < 0 else math.pi - (0.12 + 0.16 * k)

        def bough(length: float, y: float = y, angle: float = angle) -> list[list[Path]]:
            n = 12
            points = [
                (
                    edge + math.cos(angle) * length * i / n,
                    y + math.sin(angle) * length * i / n + 0.05 * (i / n) ** 2,
                )
                for i in range(n + 1)
            ]
            needles = [
                leaf(
                    px,
                    py,
                    rng.uniform(0.026, 0.042) * (1.1 - 0.5 * i / n),
                    0.0065,
                    angle + s * rng.uniform(0.45, 0.95),
                )
                for i, (px, py) in enumerate(points)
                for s in (-1, 1, -1, 1)
            ]
            cones = [leaf(*points[i], 0.032, 0.019, math.pi / 2) for i in (5, 9)]
            return [
                [ribbon(points, [0.012 * (1 - 0.8 * i / n) for i in range(n + 1)])],
                needles,
                cones,
            ]

        made = grown(plan, taken, bough, rng.uniform(0.24, 0.4) * (1 - 0.18 * k))
        if not made or not allowed(plan, taken, Box(min(edge, edge - side * 0.1), y, 0.1, 0.02)):
            continue
        green = mix(mix(tones.front, tones.depth(0.75), 0.3), tones.light, 0.03 * k)
        board.lay(made[0], plain(mix(tones.front, tones.ink, 0.3)), 0.014, depth=0.4)
        board.lay(made[1], plain(green), 0.016, mix(green, tones.light, 0.3), depth=0.42)
        brown = mix(tones.lit(tones.accent), tones.near, 0.5)
        board.lay(made[2], plain(brown), 0.008, mix(brown, tones.light, 0.4), depth=0.4)
