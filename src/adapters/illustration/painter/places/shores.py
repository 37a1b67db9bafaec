"""Where land meets the sea: sand and foam, headlands, cliffs with falls, pillars of rock."""

import math
from dataclasses import replace
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import (
    Line,
    arch,
    blob,
    lobes,
    noise,
    ribbon,
    sampled,
    smooth,
    spire,
    under,
)
from . import sea
from .palms import frond

WHITE: RGB = (255.0, 252.0, 245.0)


def sands(tones: Tones) -> Tones:
    """The colours with sand for ground."""
    sand = mix(mix(tones.light, tones.near, 0.16), tones.accent, 0.05)
    if tones.night:
        blue = tones.tint[2] > tones.tint[0]
        sand = mix(mix(sand, tones.sky_bottom, 0.2), tones.sky_top, 0.5 if blue else 0.3)
    elif tones.weather in (Weather.RAIN, Weather.STORM):
        sand = mix(sand, tones.middle, 0.3)
    if tones.weather is Weather.SNOW:
        sand = mix(sand, tones.near, 0.5)
    return replace(
        tones,
        middle=mix(sand, tones.haze, 0.2),
        near=mix(sand, tones.near, 0.1),
        front=mix(mix(tones.sky_top, tones.ink, 0.42), sand, 0.1)
        if tones.night
        else mix(sand, tones.near, 0.34),
    )


def greens(tones: Tones) -> Tones:
    """The colours with leaves for what is near."""
    return replace(
        tones, near=mix(tones.middle, tones.ink, 0.3), front=mix(tones.middle, tones.ink, 0.6)
    )


def shore(board: Board, plan: Plan, tones: Tones, beach: Tones, rng: Random) -> Line:
    """Wet sand, a line of foam, and the dry sand on which the figures stand."""
    wave = noise(rng, 0.8)
    tilt = -plan.open_side * rng.uniform(0.0, 0.05)

    def edge(off: float) -> Line:
        return plan.ridge(
            plan.feet - 0.1 + off, 0.012, lambda x: wave(x) + tilt * 60 * (x / plan.aspect - 0.5)
        )

    def sheet(line: Line) -> list[Path]:
        return [under(sampled(line, -0.05, plan.aspect + 0.05, 0.05))]

    shallow = mix(sea.water_colour(tones, 0.5), tones.light, 0.36)
    for off, colour, rim in (
        (-0.034, shallow, WHITE),
        (-0.016, mix(WHITE, shallow, 0.22), WHITE),
        (-0.008, mix(beach.depth(0.62), tones.near, 0.3), mix(beach.depth(0.6), WHITE, 0.3)),
    ):
        board.lay(sheet(edge(off)), plain(tones.lit(colour)), 0.004, rim, depth=0.2)
    line = edge(0.012)
    sand = beach.depth(0.6)
    lit = mix(sand, tones.light, 0.24)
    pool = Pool(plan.focus.centre[0], plan.feet, 0.5, tones.light, 0.3, 0.36)
    board.lay(
        sheet(line),
        fall(lit, mix(sand, beach.depth(0.9), 0.8), plan.feet - 0.09, plan.feet + 0.2, pool),
        0.008,
        mix(lit, WHITE, 0.4),
        depth=0.28,
    )
    marks = []
    for _ in range(int(22 * plan.aspect)):
        x, y, w = (
            rng.uniform(0, plan.aspect),
            rng.uniform(plan.feet - 0.06, plan.front),
            rng.uniform(0.02, 0.05),
        )
        if plan.calm(Box(x - w, y - 0.006, 2 * w, 0.012), 0.01):
            marks.append(
                ribbon([(x - w, y), (x, y - 0.004), (x + w, y + 0.001)], [0.0005, 0.0028, 0.0005])
            )
    board.lay(marks, plain(mix(sand, tones.near, 0.16)))
    return line


def headlands(
    board: Board, plan: Plan, tones: Tones, rng: Random, top: float, far: bool = True
) -> None:
    """Green arms of land that hold the bay, one behind the other."""
    for k in range(3 if far else 2):
        side = (plan.open_side, -plan.open_side, plan.open_side)[k]
        t = 0.2 + 0.14 * k
        h, w = rng.uniform(0.1, 0.2) * (1 - 0.1 * k), rng.uniform(0.34, 0.56)
        edge = plan.aspect + 0.04 if side > 0 else -0.04
        base = top + (plan.feet - 0.12 - top) * (0.14 + 0.27 * k)
        wave = noise(rng, 0.26)
        points = []
        for i in range(12):
            u = i / 11
            points.append(
                (edge - side * w * u, base - h * (1 - u**1.4) * (0.85 + 0.2 * wave(u * 0.6)))
            )
        ys = min(p[1] for p in points)
        box = Box(min(edge, edge - side * w), ys - 0.05, w, base - ys)
        if not plan.calm(box, 0.01):
            continue
        line = smooth(points, closed=False)
        shape: Path = (
            *line,
            ("L", edge - side * w * 1.03, base + 0.008),
            ("L", edge, base + 0.01),
            ("Z",),
        )
        trees: list[Path] = [shape]
        for px, py in points[:9]:
            r = rng.uniform(0.018, 0.036)
            trees += lobes(rng, px, py + r * 0.3, r * 1.15, r * 0.8, 6)
        colour = tones.depth(t)
        lit = mix(colour, tones.light, 0.2)
        pool = Pool(plan.light[0], base - h, 0.5, tones.light, 0.25)
        board.lay(
            trees,
            fall(lit, mix(colour, tones.depth(t + 0.25), 0.7), base - h, base, pool),
            0.01,
            mix(lit, tones.light, 0.4),
            depth=0.32,
        )
        foam = [
            ribbon(
                [
                    (edge, base + 0.008),
                    (edge - side * w * 0.5, base + 0.01),
                    (edge - side * w * 1.06, base + 0.007),
                ],
                [0.006, 0.006, 0.001],
            )
        ]
        board.lay(foam, plain(mix(tones.haze, WHITE, 0.6)))


def cliff(board: Board, plan: Plan, tones: Tones, rng: Random, side: int, size: float) -> None:
    """A wall of rock at one side, overgrown, with a fall of water and a cave at its foot."""
    edge = plan.aspect + 0.04 if side > 0 else -0.04
    y = plan.feet - 0.075
    for scale in (1.0, 0.85, 0.7, 0.55, 0.4, 0.3):
        w, h = 0.55 * size * scale, 0.62 * size * scale
        if plan.calm(Box(min(edge, edge - side * w), y - h * 1.06, w, h), 0.02):
            break
    else:
        return
    for k in range(3):
        t = 0.22 + 0.14 * k
        reach, tall = w * (1 - 0.2 * k), h * (0.78 + 0.16 * ((k + 1) % 2) - 0.14 * k)
        steps = [
            (0.0, 1.0),
            (0.3, 0.97),
            (0.46, 0.8),
            (0.6, 0.76),
            (0.68, 0.5),
            (0.84, 0.42),
            (0.88, 0.16),
            (1.0, 0.1),
            (1.04, -0.03),
        ]
        points = [
            (
                edge - side * reach * (u + rng.uniform(-0.03, 0.03)),
                y - tall * (v + rng.uniform(-0.03, 0.03)),
            )
            for u, v in steps
        ]
        line = smooth(points, closed=False)
        shape: Path = (*line, ("L", edge, y + 0.03), ("Z",))
        rock = mix(mix(tones.depth(t), tones.near, 0.5), tones.light, 0.14)
        lit = mix(rock, tones.light, 0.24)
        board.lay(
            [shape],
            fall(
                lit,
                mix(rock, tones.ink, 0.14),
                y - tall,
                y,
                Pool(plan.light[0], 0.2, 0.7, tones.light, 0.25),
            ),
            0.014,
            mix(lit, tones.light, 0.45),
            depth=0.36,
        )
        strata = []
        for _ in range(7):
            u, v = rng.uniform(0.05, 0.6), rng.uniform(0.1, 0.8)
            px, py = edge - side * reach * u, y - tall * v * (1 - u * 0.6)
            strata.append(
                ribbon(
                    [(px - 0.03, py), (px, py + 0.004), (px + 0.035, py - 0.002)],
                    [0.0006, 0.005, 0.0006],
                )
            )
        board.lay(strata, plain(mix(rock, tones.ink, 0.14)))
        if k == 0:
            _fall_of_water(board, tones, rng, edge - side * reach * 0.44, y, tall * 0.8)
        green = []
        for (px, py), (u, _) in zip(points[:7], steps, strict=False):
            r = rng.uniform(0.02, 0.042)
            green += lobes(rng, px, py + 0.004, r * 1.25, r * 0.7, 6)
            if u < 0.5:
                green += [
                    p for d in (-1, 1) for p in frond(px, py, r * 2.2, -math.pi / 2 + d * 0.9, 1.2)
                ]
        leafy = mix(tones.depth(t + 0.12), tones.middle, 0.4)
        board.lay(
            green,
            fall(mix(leafy, tones.light, 0.16), leafy, y - tall, y),
            0.008,
            mix(leafy, tones.light, 0.4),
            depth=0.34,
        )


def _fall_of_water(board: Board, tones: Tones, rng: Random, x: float, y: float, h: float) -> None:
    pale = mix(tones.haze, WHITE, 0.55)
    w = h * 0.055
    strands = [
        ribbon(
            [(x + d * w, y - h), (x + d * w * 1.3, y - h * 0.5), (x + d * w * 1.9, y + 0.01)],
            [w * 0.45, w * 0.85, w * 1.3],
        )
        for d in (-0.45, 0.0, 0.45)
    ]
    board.lay(strands, plain(pale), 0.006, WHITE, depth=0.3)
    lines = [
        ribbon([(x + d * w, y - h * 0.9), (x + d * w * 1.5, y - h * 0.2)], [0.001, 0.003])
        for d in (-0.6, -0.1, 0.35)
    ]
    board.lay(lines, plain(mix(pale, tones.sky_top, 0.3)))
    board.veil([blob(rng, x, y, w * 3.2, w * 1.3, 0.1)], WHITE, 0.5, 0.012)


def stacks(board: Board, plan: Plan, tones: Tones, rng: Random, top: float, low: float) -> None:
    """Pillars of rock in the water, and an arch that the sea has cut."""
    for k in range(4):
        u = 0.2 + 0.22 * k
        y = top + (low - top) * u
        x = plan.focus.centre[0] + (plan.open_side if k % 2 else -plan.open_side) * rng.uniform(
            0.22, 0.6
        )
        h = rng.uniform(0.14, 0.26) * (0.7 + 0.4 * u)
        box = Box(x - h * 0.8, y - h * 1.15, h * 1.6, h * 1.15)
        if not plan.calm(box, 0.02):
            continue
        t = 0.16 + 0.34 * u
        rock = mix(mix(tones.depth(t), tones.near, 0.46), tones.light, 0.12)
        shapes = (
            [arch(rng, x, y - 0.03, h * 1.15, h * 0.8)]
            if k == 2
            else [
                spire(rng, x, y + 0.01, h * 0.5, h),
                spire(rng, x + h * 0.26, y + 0.01, h * 0.34, h * 0.55),
            ]
        )
        lit = mix(rock, tones.light, 0.24)
        board.lay(
            shapes,
            fall(
                lit,
                mix(rock, tones.ink, 0.16),
                y - h,
                y,
                Pool(plan.light[0], 0.2, 0.7, tones.light, 0.24),
            ),
            0.012,
            mix(lit, tones.light, 0.45),
            depth=0.34,
        )
        crown = lobes(rng, x, y - h * (0.86 if k == 2 else 1.0), h * 0.22, h * 0.1, 7)
        leafy = mix(tones.depth(t + 0.14), tones.middle, 0.4)
        board.lay(
            crown,
            fall(mix(leafy, tones.light, 0.2), leafy, y - h * 1.1, y - h * 0.8),
            0.007,
            mix(leafy, tones.light, 0.4),
            depth=0.34,
        )
        foam = blob(rng, x + h * 0.06, y + 0.006, h * 0.42, 0.006, 0.08)
        board.lay([foam], plain(mix(tones.haze, WHITE, 0.6)), 0.002, depth=0.15)
