"""The castle's hall: tall windows, pillars, candles, a carpet, a curtain at the edge."""

import math
from itertools import pairwise
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, Pool, Wash, bounds, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import (
    noise,
    polygon,
    ribbon,
    sampled,
    star,
    under,
)
from .courtyard import flagged
from .furnishings import pillar, wheel_of_candles
from .masonry import banner, courses, lancet, stone

WHITE: RGB = (255.0, 252.0, 245.0)


def hall(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """The great hall: tall windows on the sky, pillars, banners, a candle wheel, a long carpet."""
    base = plan.feet - 0.09
    wall_ = stone(tones, 0.34 if not tones.night else 0.5)
    wall_ = mix(mix(wall_, tones.far, 0.4), tones.ink, 0.12 if tones.night else 0.2)
    if plan.sky or plan.side:
        wall_ = tones.settled(wall_)
    shine = Pool(plan.focus.centre[0], base - 0.2, 0.8, tones.light, 0.3)
    board.fill(
        Wash(((0.0, mix(wall_, tones.ink, 0.0 if plan.sky else 0.16)), (base, wall_)), (shine,))
    )
    marks = [
        p
        for p in courses(rng, lambda _: -0.04, lambda _: plan.aspect, 0.02, base, 0.06, 0.16)
        if _clear(plan, p)
    ]
    board.lay(marks, plain(mix(wall_, tones.near, 0.12)))
    n = max(2, round(rng.choice((2.0, 2.6, 3.4, 4.2)) * plan.aspect))
    step = plan.aspect / n
    shift = rng.uniform(-0.3, 0.3) * step
    w = step * rng.uniform(0.36, 0.5)
    tall = rng.uniform(0.4, 0.6)
    for i in range(n + 1):
        x = step * (i + 0.5) + shift
        y, h = base - rng.uniform(0.1, 0.11), tall
        while h > 0.12 and not plan.calm(Box(x - w * 0.7, y - h - 0.03, w * 1.4, h + 0.05), 0.01):
            h *= 0.86
        if h > 0.16:
            _view(board, plan, tones, rng, x, y, w, h, wall_)
    for i in range(n + 2):
        x = step * i + shift
        pillar(board, plan, tones, x, base, step * 0.12, wall_)
        if i % 2 == rng.randrange(2):
            continue
        h = 0.3
        while h > 0.1 and not plan.calm(Box(x - 0.05, 0.12, 0.1, h), 0.012):
            h *= 0.8
        if h > 0.1 and not plan.sky:
            banner(board, tones, x, 0.14, 0.085, h, 0.6)
    if rng.random() < 0.75:
        wheel_of_candles(board, plan, tones, rng)
    _floor(board, plan, tones, base)


def _clear(plan: Plan, path: Path) -> bool:
    x0, y0, x1, y1 = bounds([path])
    return plan.calm(Box(x0, y0, x1 - x0, y1 - y0))


def _view(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    x: float,
    y: float,
    w: float,
    h: float,
    wall_: RGB,
) -> None:
    """One tall window, with the sky, hills and stars outside, and the light it lets in."""
    edge = mix(wall_, tones.light, 0.24)
    board.lay(
        [lancet(x, y + 0.012, w * 1.22, h * 1.06)],
        fall(mix(edge, WHITE, 0.1), edge, y - h, y),
        0.01,
        mix(edge, WHITE, 0.4),
        depth=0.4,
    )
    pane = lancet(x, y, w, h)
    board.glow(x, y - h * 0.5, h * 0.9, tones.light, 0.16)
    low = mix(tones.sky_bottom, tones.light, 0.3)
    board.lay([pane], fall(tones.sky_top, low, y - h, y), rim=mix(edge, tones.ink, 0.4))
    stars: list[Path] = []
    for _ in range(int(9 * tones.stars)):
        px, py = x + rng.uniform(-0.36, 0.36) * w, y - rng.uniform(0.35, 0.85) * h
        stars.append(star(px, py, rng.uniform(0.003, 0.007), rng.random(), 0.42, 4))
    board.lay(stars, plain(tones.light))
    far = tones.depth(0.08)
    wave = noise(rng, 0.3)
    line = [(x - w / 2 + w * i / 6, y - h * 0.2 + wave(x + w * i / 6) * h * 0.05) for i in range(7)]
    hills = polygon([*line, (x + w / 2, y), (x - w / 2, y)])
    board.lay([hills], fall(mix(far, tones.light, 0.2), far, y - h * 0.25, y), 0.003, depth=0.2)
    bars = [ribbon([(x, y), (x, y - h)], [w * 0.05] * 2)]
    bars += [
        ribbon([(x - w / 2, y - h * v), (x + w / 2, y - h * v)], [w * 0.035] * 2)
        for v in (0.26, 0.5)
    ]
    for d in (-0.25, 0.25):
        curve = [
            (x + (d + 0.25 * math.cos(a)) * w, y - h * 0.64 - 0.24 * w * math.sin(a))
            for a in (math.pi * k / 6 for k in range(7))
        ]
        bars.append(ribbon(curve, [w * 0.04] * 7))
    board.lay(bars, plain(edge), 0.005, mix(edge, WHITE, 0.3), depth=0.35)
    sill = ribbon([(x - w * 0.68, y + 0.014), (x + w * 0.68, y + 0.014)], [0.022] * 2)
    board.lay([sill], plain(edge), 0.008, mix(edge, WHITE, 0.4), depth=0.4)
    lean = -board.light[0] * 0.12
    beam = polygon(
        [
            (x - w * 0.4, y - h * 0.8),
            (x + w * 0.4, y - h * 0.8),
            (x + w * 0.75 + lean, plan.feet),
            (x - w * 0.45 + lean, plan.feet),
        ]
    )
    board.veil([beam], mix(tones.light, WHITE, 0.2), 0.12, 0.016)


def _floor(board: Board, plan: Plan, tones: Tones, y: float) -> None:
    """Tiles of two colours that run to the vanishing point, and a carpet across them."""
    paved = flagged(tones)
    colour = paved.depth(0.5)
    cx = plan.focus.centre[0]
    line = sampled(lambda _: y, -0.05, plan.aspect + 0.05, 0.2)
    dark = mix(stone(tones, 0.7), tones.near, 0.4)
    board.lay(
        [under([(x, v - 0.04) for x, v in line])],
        plain(dark),
        0.01,
        mix(dark, tones.light, 0.4),
        depth=0.4,
    )
    board.lay(
        [under(line)],
        fall(
            mix(colour, tones.light, 0.2),
            mix(colour, tones.near, 0.3),
            y,
            1.0,
            Pool(cx, plan.feet, 0.5, tones.light, 0.34, 0.36),
        ),
        0.01,
        mix(colour, WHITE, 0.4),
        depth=0.36,
    )
    vanish = (cx, y - 0.34)
    rows = [y + (1.08 - y) * (k / 7) ** 1.5 for k in range(8)]

    def at(i: float, v: float) -> tuple[float, float]:
        return vanish[0] + i * 0.13 * (v - vanish[1]) / (1.0 - vanish[1]) * 1.6, v

    tiles = [
        polygon([at(i, a), at(i + 1, a), at(i + 1, b), at(i, b)])
        for k, (a, b) in enumerate(pairwise(rows))
        for i in range(-12, 12)
        if (i + k) % 2
    ]
    board.lay(tiles, plain(mix(colour, mix(tones.near, tones.far, 0.5), 0.3)))
    red = mix(tones.lit(tones.accent), tones.ink, 0.16)
    gold = mix(tones.light, tones.accent, 0.25)
    for grow, shade in ((0.0, gold), (0.12, red)):
        half = 1.7 - grow
        board.lay(
            [
                polygon(
                    [
                        at(-half, y + 0.002),
                        at(half, y + 0.002),
                        at(half * 1.02, 1.06),
                        at(-half * 1.02, 1.06),
                    ]
                )
            ],
            fall(
                mix(shade, tones.light, 0.14),
                mix(shade, tones.ink, 0.08),
                y,
                1.0,
                Pool(cx, plan.feet, 0.3, tones.light, 0.25, 0.4),
            ),
            0.004 if grow == 0 else 0.0,
            mix(shade, tones.light, 0.4),
            depth=0.3,
        )
