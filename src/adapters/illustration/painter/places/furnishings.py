"""What the castle's hall is furnished with: pillars, candles and a curtain."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import (
    blob,
    circle,
    polygon,
    ribbon,
)
from .framing import allowed

WHITE: RGB = (255.0, 252.0, 245.0)


def pillar(
    board: Board, plan: Plan, tones: Tones, x: float, y: float, w: float, wall_: RGB
) -> None:
    """A pillar against the wall with its foot at (x, y); below text it ends in a capital."""
    top = 0.0
    for box in plan.sky:
        if box.x - 0.06 < x < box.right + 0.06:
            top = max(top, box.bottom + 0.05)
    if not plan.calm(Box(x - w, top, 2 * w, y - top), 0.0) or y - top < 0.14:
        return
    colour = mix(wall_, tones.light, 0.12)
    shine = Pool(x + board.light[0] * w, (top + y) / 2, 0.3, tones.light, 0.2)
    shapes = [ribbon([(x, top - 0.05 if top == 0 else top + 0.02), (x, y)], [w, w * 1.06])]
    shapes += [
        ribbon([(x - w * 0.8, v), (x + w * 0.8, v)], [0.018] * 2) for v in (y - 0.01, y - 0.034)
    ]
    if top > 0:
        shapes.append(
            polygon(
                [
                    (x - w * 1.1, top),
                    (x + w * 1.1, top),
                    (x + w * 0.5, top + 0.05),
                    (x - w * 0.5, top + 0.05),
                ]
            )
        )
    board.lay(
        shapes,
        fall(colour, mix(colour, tones.near, 0.22), top, y, shine),
        0.014,
        mix(colour, WHITE, 0.35),
        depth=0.42,
    )
    flutes = [
        ribbon([(x + d * w * 0.22, top + 0.07), (x + d * w * 0.22, y - 0.05)], [0.002, 0.003])
        for d in (-1, 1)
    ]
    board.lay(flutes, plain(mix(colour, tones.near, 0.2)))


def wheel_of_candles(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """A ring of candles that hangs from the ceiling, if there is no text above."""
    x, y, r = (
        plan.focus.centre[0] + rng.uniform(-0.2, 0.2),
        rng.uniform(0.11, 0.17),
        rng.uniform(0.1, 0.14),
    )
    if not plan.calm(Box(x - r, 0.0, 2 * r, y + 0.05), 0.015):
        return
    iron = mix(mix(tones.light, tones.accent, 0.4), tones.near, 0.35)
    board.lay(
        [
            ribbon([(x, -0.04), (x, y - 0.06)], [0.006] * 2),
            ribbon([(x, y - 0.06), (x - r, y)], [0.004] * 2),
            ribbon([(x, y - 0.06), (x + r, y)], [0.004] * 2),
        ],
        plain(iron),
        0.006,
    )
    board.glow(x, y - 0.02, r * 2.6, tones.light, 0.55)
    board.lay(
        [circle(x, y, r, r * 0.2)],
        plain(iron),
        0.012,
        mix(iron, WHITE, 0.4),
        holes=[circle(x, y - 0.003, r * 0.88, r * 0.12)],
        depth=0.42,
    )
    wax, flames = [], []
    for u in (-0.95, -0.55, 0.0, 0.55, 0.95):
        px, py = x + u * r, y + math.sqrt(1 - u * u) * r * 0.18
        wax.append(ribbon([(px, py), (px, py - 0.028)], [0.012] * 2))
        flames.append(blob(rng, px, py - 0.038, 0.005, 0.01, 0.05, 8))
        board.glow(px, py - 0.036, 0.05, tones.light, 0.6)
    board.lay(wax, plain(mix(WHITE, tones.light, 0.4)), 0.004, WHITE)
    board.lay(flames, plain(mix(tones.light, tones.accent, 0.16)))


def curtain(board: Board, plan: Plan, tones: Tones, side: int, taken: tuple[Box, ...]) -> None:
    """A heavy curtain gathered at the edge, as far in as figures and text allow."""
    edge = 0.0 if side < 0 else plan.aspect
    red = mix(mix(tones.accent, tones.ink, 0.42), tones.sky_top, 0.1)
    for reach in (0.24, 0.18, 0.13, 0.08):
        if allowed(plan, taken, Box(min(edge, edge - side * reach), 0.0, reach, 0.6)):
            break
    else:
        return
    for k in range(3):
        r = reach * (1 - 0.28 * k)
        shade = mix(red, tones.light, 0.03 + 0.06 * k)
        fold: Path = (
            ("M", edge + side * 0.05, -0.05),
            ("L", edge - side * r, -0.05),
            (
                "C",
                edge - side * r * 0.95,
                0.16,
                edge - side * r * 0.8,
                0.34,
                edge - side * r * 0.2,
                0.5,
            ),
            (
                "C",
                edge - side * r * 0.06,
                0.62,
                edge - side * r * 0.1,
                0.8,
                edge - side * r * 0.3,
                1.05,
            ),
            ("L", edge + side * 0.05, 1.05),
            ("Z",),
        )
        board.lay(
            [fold],
            fall(mix(shade, tones.light, 0.08), mix(shade, tones.ink, 0.2), 0.0, 1.0),
            0.018,
            mix(shade, tones.light, 0.3),
            depth=0.45,
        )
    gold = mix(tones.light, tones.accent, 0.3)
    tie = circle(edge - side * reach * 0.08, 0.535, reach * 0.17, 0.017)
    if allowed(plan, taken, Box(min(edge, edge - side * reach * 0.3), 0.5, reach * 0.3, 0.08)):
        board.lay([tie], plain(mix(gold, tones.near, 0.2)), 0.01, WHITE, depth=0.4)


def candles(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """A tall candlestick in a lower corner."""
    edge = 0.0 if side < 0 else plan.aspect
    x, h = edge - side * rng.uniform(0.05, 0.08), rng.uniform(0.26, 0.34)
    while not allowed(plan, taken, Box(x - 0.05, 1.0 - h - 0.05, 0.1, h + 0.05)):
        h *= 0.8
        if h < 0.1:
            return
    brass = mix(mix(tones.light, tones.accent, 0.4), tones.near, 0.4)
    y = 1.0 - h
    stem = [
        ribbon([(x, 1.04), (x, y)], [0.022, 0.016]),
        circle(x, y + h * 0.4, 0.016),
        circle(x, y + h * 0.7, 0.02),
        ribbon([(x - 0.04, y), (x, y + 0.01), (x + 0.04, y)], [0.008, 0.02, 0.008]),
    ]
    board.glow(x, y - 0.07, 0.17, tones.light, 0.6)
    board.lay(
        stem,
        fall(mix(brass, tones.light, 0.2), mix(brass, tones.ink, 0.25), y, 1.0),
        0.016,
        mix(brass, WHITE, 0.5),
        depth=0.42,
    )
    board.lay(
        [ribbon([(x, y), (x, y - 0.06)], [0.02] * 2)],
        plain(mix(WHITE, tones.light, 0.4)),
        0.006,
        WHITE,
    )
    board.lay(
        [blob(rng, x, y - 0.076, 0.008, 0.017, 0.05, 8)],
        plain(mix(tones.light, tones.accent, 0.12)),
    )
    board.glow(x, y - 0.076, 0.06, WHITE, 0.6)
