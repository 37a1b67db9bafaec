"""What sank with a ship: heaps of coins, jars, an anchor."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import (
    blob,
    circle,
    ribbon,
    smooth,
)
from .corals import anchor, glimmer

WHITE: RGB = (255.0, 252.0, 245.0)


def hoard(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """On most pages a heap of gold with jars, or an anchor, beside the figures."""
    edge = plan.focus.centre[0] + plan.open_side * rng.uniform(0.3, 0.42)
    x, y = min(max(edge, 0.14), plan.aspect - 0.14), plan.feet - 0.035
    if not plan.calm(Box(x - 0.13, y - 0.2, 0.26, 0.24)):
        return
    if rng.random() < 0.4:
        anchor(board, tones, x, y + 0.012, rng.uniform(0.2, 0.27), rng.uniform(-0.5, 0.5))
        return
    gold = tones.lit(mix(tones.light, tones.accent, 0.36))
    jar = tones.lit(mix(tones.accent, tones.near, 0.35))
    for k in range(rng.randint(1, 2)):
        amphora(
            board,
            tones,
            x + (0.09 - 0.19 * k),
            y,
            rng.uniform(0.11, 0.15),
            rng.uniform(-0.5, 0.5),
            jar,
        )
    board.glow(x, y - 0.03, 0.16, tones.light, 0.4)
    board.lay(
        [blob(rng, x, y + 0.006, 0.1, 0.035, 0.06)],
        plain(mix(gold, tones.ink, 0.22)),
        0.006,
        depth=0.4,
    )
    coins(board, rng, x, y, 0.09, 26, gold)
    for _ in range(3):
        glimmer(
            board,
            tones,
            x + rng.uniform(-0.08, 0.08),
            y - rng.uniform(0.01, 0.045),
            rng.uniform(0.009, 0.015),
        )


def coins(board: Board, rng: Random, x: float, y: float, r: float, count: int, gold: RGB) -> None:
    """A heap of coins about `r` wide to each side."""
    flat = [
        (x + rng.triangular(-1, 1, 0) * r, rng.uniform(0.0, 1.0), rng.uniform(0.09, 0.13) * r)
        for _ in range(count)
    ]
    sheets: list[list[Path]] = [[], []]
    for i, (px, v, q) in enumerate(flat):
        top = max(0.0, 1 - abs(px - x) / r) * r * 0.62
        sheets[i % 2].append(circle(px, y + 0.006 - v * top, q, q * 0.55))
    for k, shapes in enumerate(sheets):
        shade = mix(gold, WHITE, 0.12 * k)
        board.lay(shapes, plain(shade), 0.003, mix(shade, WHITE, 0.6), depth=0.4)


def amphora(
    board: Board, tones: Tones, x: float, y: float, h: float, lean: float, colour: RGB
) -> None:
    """A jar with two handles, leaning in the sand."""
    c, s = math.cos(lean), math.sin(lean)

    def at(u: float, v: float) -> tuple[float, float]:
        return x + (u * c - v * s) * h, y + (u * s + v * c) * h

    outline = [
        (-0.1, -1.0),
        (-0.075, -0.84),
        (-0.26, -0.66),
        (-0.25, -0.4),
        (-0.08, 0.02),
        (0.08, 0.02),
        (0.25, -0.4),
        (0.26, -0.66),
        (0.075, -0.84),
        (0.1, -1.0),
    ]
    rim = mix(colour, tones.light, 0.5)
    for side in (-1, 1):
        loop = [
            at(side * u, v) for u, v in ((0.08, -0.92), (0.25, -0.94), (0.27, -0.78), (0.24, -0.66))
        ]
        board.lay([ribbon(loop, [h * 0.05] * 4)], plain(mix(colour, tones.ink, 0.15)), 0.004, rim)
    board.lay(
        [smooth([at(*p) for p in outline])],
        fall(mix(colour, tones.light, 0.3), mix(colour, tones.ink, 0.15), y - h, y),
        0.008,
        rim,
        depth=0.42,
    )
    bands = [
        ribbon([at(-w, v), at(0, v + 0.03), at(w, v)], [h * 0.03] * 3)
        for w, v in ((0.25, -0.56), (0.22, -0.46))
    ]
    board.lay(bands, plain(mix(colour, tones.light, 0.45)))
