"""A window in a wall: where it may be, what is seen through it, its frame and its curtains."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import blob, circle, leaf, noise, polygon, ribbon, sampled, smooth, star, under
from . import nursery, rain
from .framing import allowed
from .houses import arched
from .nursery import panel

WHITE: RGB = (255.0, 252.0, 245.0)
KINDS = ("arch", "soft", "round")


def window_in(plan: Plan, rng: Random) -> Box:
    """A large window where no text is, most often beside the middle."""
    best, found = -1e9, Box(plan.aspect * 0.4, 0.4, 0.2, 0.2)
    low = plan.feet - 0.27
    towards = plan.focus.centre[0] + plan.open_side * 0.16
    for _ in range(140):
        w, h = rng.uniform(0.2, 0.44), rng.uniform(0.17, 0.46)
        x, y = (
            rng.uniform(0.07, max(0.08, plan.aspect - 0.07 - w)),
            rng.uniform(0.07, max(0.08, low - h)),
        )
        box = Box(x, y, w, h)
        if box.bottom > low + 0.02 or not plan.calm(box, 0.075) or not 0.6 < w / h < 1.6:
            continue
        if any(box.grown(0.02).overlaps(c) for c in plan.clear):
            continue
        score = min(w, 0.4) * min(h, 0.44) * 8 - abs(box.centre[0] - towards) - abs(y - 0.12) * 0.6
        if score > best:
            best, found = score, box
    return found


def opening(kind: str, box: Box) -> Path:
    """The hole in the wall."""
    x, _ = box.centre
    match kind:
        case "arch":
            return arched(x, box.bottom, box.width, box.height)
        case "round":
            return circle(x, box.centre[1], box.width / 2, box.height / 2)
        case _:
            return panel(x, box.bottom, box.width, box.height, 0.22)


def outside(board: Board, plan: Plan, tones: Tones, rng: Random, window: Box) -> None:
    """Sky, sun or moon, hills and what falls, seen through the window; the wall hides the rest."""
    top, low = window.y - 0.04, window.bottom + 0.04
    wash = fall(tones.sky_top, mix(tones.sky_bottom, tones.light, 0.12), top, low)
    board.fill(wash)
    x, _ = window.centre
    if tones.stars > 0:
        dots = [
            star(
                rng.uniform(window.x, window.right),
                rng.uniform(window.y, window.bottom),
                rng.uniform(0.003, 0.008),
                rng.random(),
                0.42,
            )
            for _ in range(round(26 * tones.stars))
        ]
        board.lay(dots, plain(mix(tones.light, tones.sky_top, 0.1)))
    r = min(window.width, window.height) * rng.uniform(0.15, 0.22)
    mx = x + rng.choice((-1, 1)) * window.width * rng.uniform(0.14, 0.24)
    my = window.y + window.height * rng.uniform(0.26, 0.4)
    if tones.weather is not Weather.STORM:
        dim = 0.45 if tones.weather in (Weather.RAIN, Weather.MIST) else 0.0
        for k, size in enumerate((3.2, 2.3, 1.6)):
            ring = blob(rng, mx, my, r * size, r * size, 0.03, 13)
            board.lay(
                [ring], wash.mixed(tones.light, (0.12 + 0.1 * k) * (1 - dim)), 0.004, depth=0.15
            )
        disc = mix(mix(tones.light, WHITE, 0.4), tones.sky_bottom, dim)
        board.lay([blob(rng, mx, my, r, r, 0.012, 14)], plain(disc), 0.006, WHITE, depth=0.3)
    else:
        board.glow(mx, my, r * 3.4, mix(tones.light, WHITE, 0.3), 0.6)
    view = rng.choice(("hills", "hills", "town", "sea"))
    for k, (t, v) in enumerate(((0.1, 0.66), (0.34, 0.8))):
        wave = noise(plan.rng("view", str(k)), 0.4)
        base, swell = window.y + window.height * v, 0.0 if view == "sea" and not k else 0.022
        colour = mix(tones.depth(t), tones.light, 0.12)
        if view == "sea" and not k:
            colour = mix(tones.far, tones.sky_top, 0.4)
        level = sampled(wave, window.x - 0.05, window.right + 0.05, 0.03)
        points = [(x, base + y * swell) for x, y in level]
        grown = _sights(rng, "trees" if k else view, window, points)
        board.lay(
            [under(points), *grown],
            fall(mix(colour, tones.light, 0.15), tones.depth(t + 0.12), base - 0.03, low),
            0.007,
            mix(colour, tones.light, 0.5),
            depth=0.3,
        )
    _weather_outside(board, plan, tones, rng, window)


def _sights(rng: Random, kind: str, window: Box, line: list[tuple[float, float]]) -> list[Path]:
    """What stands on a far line of land or sea: trees, roofs, or a sail."""
    out: list[Path] = []
    for _ in range(2 if kind == "sea" else 8):
        x, h = rng.uniform(window.x, window.right), rng.uniform(0.03, 0.06)
        y = min(line, key=lambda p: abs(p[0] - x))[1] + 0.008
        match kind:
            case "sea":
                y -= 0.012
                hull = [(-0.5, 0.0), (0.5, 0.0), (0.3, 0.22), (-0.3, 0.22)]
                sail = [(0.0, -0.1), (0.0, -1.0), (0.5, -0.1)]
                out += [polygon([(x + u * h, y + v * h) for u, v in part]) for part in (hull, sail)]
            case "town":
                w = h * rng.uniform(0.5, 0.9)
                roof = [(x - w * 0.62, y - h * 0.7), (x, y - h * 1.3), (x + w * 0.62, y - h * 0.7)]
                out += [panel(x, y, w, h * 0.8, 0.02), polygon(roof)]
            case "trees":
                out.append(leaf(x, y, h, h * 0.5, -math.pi / 2))
            case _:
                out.append(circle(x, y - h * 0.2, h * 0.3))
    return out


def _weather_outside(board: Board, plan: Plan, tones: Tones, rng: Random, window: Box) -> None:
    """Snow or rain beyond the glass."""
    area = window.width * window.height
    if tones.weather is Weather.SNOW:
        flakes = [
            circle(
                rng.uniform(window.x, window.right),
                rng.uniform(window.y, window.bottom),
                rng.uniform(0.0015, 0.0045),
            )
            for _ in range(round(520 * area))
        ]
        board.lay(flakes, plain(WHITE))
    elif tones.weather in rain.WET:
        lean = rain.slant(plan, tones)
        streaks = []
        for _ in range(round(560 * area)):
            px, py = (
                rng.uniform(window.x - 0.02, window.right),
                rng.uniform(window.y - 0.02, window.bottom),
            )
            s = rng.uniform(0.02, 0.045)
            streaks.append(ribbon([(px, py), (px + lean * s, py + s)], [0.0006, 0.0018]))
        board.lay(streaks, plain(rain.drop_colour(tones, 0.4)))
    elif tones.weather is Weather.MIST:
        x = window.centre[0]
        haze = [
            blob(
                rng,
                x,
                window.bottom - window.height * 0.3,
                window.width * 0.6,
                window.height * 0.14,
                0.1,
            )
        ]
        board.veil(haze, mix(tones.haze, tones.light, 0.3), 0.7, 0.02)


def framed(board: Board, tones: Tones, rng: Random, window: Box, kind: str) -> None:
    """A wooden frame with bars, and a sill with a plant or a toy boat on it."""
    timber = tones.lit(mix(mix(WHITE, tones.light, 0.4), tones.far, 0.16))
    rim = mix(timber, WHITE, 0.5)
    x, y = window.centre
    outer = opening(kind, window.grown(0.018))
    shape = opening(kind, window)
    board.lay(
        [outer],
        fall(timber, mix(timber, tones.near, 0.2), window.y, window.bottom),
        0.012,
        rim,
        holes=[shape],
        depth=0.45,
    )
    # A round head does not quite come up to its box.
    rise = window.height * 0.015 - window.width * 0.105 if kind == "arch" else 0.0
    bars = [ribbon([(x, window.y - rise), (x, window.bottom)], [0.009] * 2)]
    across = max(y, window.bottom - window.height + window.width * 0.42) if kind == "arch" else y
    bars.append(ribbon([(window.x, across), (window.right, across)], [0.009] * 2))
    board.lay(bars, plain(timber), 0.006, rim, depth=0.4)
    sill = ribbon(
        [(window.x - 0.03, window.bottom + 0.016), (window.right + 0.03, window.bottom + 0.016)],
        [0.022] * 2,
    )
    board.lay([sill], plain(mix(timber, tones.near, 0.1)), 0.01, rim, depth=0.45)
    px = x + rng.choice((-1, 1)) * window.width * 0.3
    py = window.bottom + 0.006
    if rng.random() < 0.6:
        clay = tones.lit(mix(tones.accent, tones.near, 0.2))
        stems = [
            leaf(px, py - 0.02, rng.uniform(0.03, 0.05), 0.014, -math.pi / 2 + a)
            for a in (-0.8, -0.3, 0.15, 0.7)
        ]
        green = mix(tones.depth(0.6), tones.middle, 0.4)
        board.lay(stems, plain(green), 0.005, mix(green, tones.light, 0.4), depth=0.35)
        board.lay(
            [
                polygon(
                    [
                        (px - 0.017, py - 0.03),
                        (px + 0.017, py - 0.03),
                        (px + 0.012, py),
                        (px - 0.012, py),
                    ]
                )
            ],
            plain(clay),
            0.006,
            mix(clay, tones.light, 0.4),
            depth=0.35,
        )


def _drape(rng: Random, x: float, top: float, low: float, w: float, side: int) -> Path:
    """A curtain that is gathered to `side` at two thirds of its length."""
    tie = top + (low - top) * 0.64
    outline = [
        (-1.0, top), (0.25, top), (0.22, tie - 0.04), (0.16, tie), (0.3, low), (0.0, low + 0.008),
        (-0.42, low), (-0.12, tie), (-0.5, top + (tie - top) * 0.6),
    ]  # fmt: skip
    return smooth([(x + side * w * u, y) for u, y in outline])


def curtains(board: Board, plan: Plan, tones: Tones, rng: Random, window: Box) -> None:
    """Curtains on a rod, gathered to both sides."""
    if rng.random() < 0.2:
        return
    cloth = tones.lit(
        rng.choice(
            (tones.accent, mix(tones.accent, tones.light, 0.4), mix(tones.far, tones.near, 0.35))
        )
    )
    rim = mix(cloth, tones.light, 0.5)
    top, low = window.y - 0.035, window.bottom + 0.06
    w = window.width * 0.3
    reach = Box(window.x - 0.06, top - 0.02, window.width + 0.12, low - top + 0.03)
    if not plan.calm(reach, 0.0):
        return
    rod = mix(nursery.wood(tones, 0.3), tones.ink, 0.1)
    pole = [
        ribbon([(window.x - 0.06, top), (window.right + 0.06, top)], [0.008] * 2),
        circle(window.x - 0.062, top, 0.009),
        circle(window.right + 0.062, top, 0.009),
    ]
    drapes = [
        _drape(rng, window.x - 0.005, top, low, w, -1),
        _drape(rng, window.right + 0.005, top, low, w, 1),
    ]
    board.lay(
        drapes,
        fall(mix(cloth, tones.light, 0.14), mix(cloth, tones.near, 0.2), top, low),
        0.013,
        rim,
        depth=0.45,
    )
    folds = []
    tie = top + (low - top) * 0.64
    for x, side in ((window.x - 0.005, -1), (window.right + 0.005, 1)):
        for u in (-0.55, -0.25, 0.0):
            folds.append(
                ribbon(
                    [
                        (x + side * w * u, top + 0.01),
                        (x + side * w * (u * 0.5 + 0.02), (top + tie) / 2),
                        (x + side * w * 0.04, tie - 0.012),
                    ],
                    [0.001, 0.004, 0.001],
                )
            )
    board.lay(folds, plain(mix(cloth, tones.near, 0.3)))
    ties = [
        ribbon(
            [
                (x - side * w * 0.13, tie),
                (x + side * w * 0.02, tie + 0.006),
                (x + side * w * 0.17, tie - 0.002),
            ],
            [0.008, 0.012, 0.008],
        )
        for x, side in ((window.x - 0.005, -1), (window.right + 0.005, 1))
    ]
    gold = tones.lit(mix(tones.light, tones.accent, 0.3))
    board.lay(ties, plain(gold), 0.004, WHITE, depth=0.35)
    board.lay(pole, plain(rod), 0.008, mix(rod, tones.light, 0.5), depth=0.4)


def near_curtain(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """A dark curtain that hangs at the framed edge."""
    edge = 0.0 if side < 0 else plan.aspect
    cloth = mix(mix(tones.front, tones.ink, 0.1), tones.accent, 0.26)
    rim = mix(cloth, tones.light, 0.35)
    for w, low in ((0.2, 1.06), (0.15, 1.06), (0.1, 1.06), (0.2, 0.5), (0.12, 0.4), (0.08, 0.3)):
        box = Box(min(edge, edge - side * w), 0.0, w, min(1.0, low))
        if not allowed(plan, taken, box):
            continue
        n = 10
        wave = noise(rng, 0.5, 2)
        free = [
            (
                edge
                - side * (w * (0.9 - 0.42 * math.sin(math.pi * 0.62 * i / n) + 0.05 * wave(i / n))),
                -0.05 + (low + 0.05) * i / n,
            )
            for i in range(n + 1)
        ]
        end: Path = (("L", edge + side * 0.06, low), ("L", edge + side * 0.06, -0.05), ("Z",))
        sheet: Path = (*smooth(free, closed=False), *end)
        pool = Pool(plan.focus.centre[0], 0.5, 0.8, tones.light, 0.12)
        board.lay(
            [sheet], fall(cloth, mix(cloth, tones.ink, 0.25), 0.0, 1.0, pool), 0.024, rim, depth=0.5
        )
        folds = [
            ribbon(
                [
                    (edge - side * abs(edge - px) * u, py)
                    for px, py in free[: n - (1 if low < 1 else 0)]
                ],
                [0.002] + [0.006] * (n - 3 + (1 if low >= 1 else 0)) + [0.002],
            )
            for u in (0.3, 0.62, 0.86)
        ]
        board.lay(folds, plain(mix(cloth, tones.light, 0.1)))
        return
