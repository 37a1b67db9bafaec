"""Towns: rows of houses along a skyline, landmarks among them, and the light in their windows."""

import math
from collections.abc import Callable
from random import Random

from custories_core.layout.frames import Path
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Line, blob, polygon, ribbon, smooth
from .houses import DEEP, ROOFS, House, arched, house, polygon_smooth, smooth_sided

WHITE: RGB = (255.0, 252.0, 245.0)
LANDMARKS = ("dome", "spire", "onion", "clock")


def landmark(rng: Random, x: float, y: float, w: float, h: float, kind: str) -> House:
    """A tower or dome that stands out of the other roofs."""
    half = w / 2
    drum = y - h * (0.5 if kind == "dome" else 0.62)
    walls: list[Path] = [
        polygon(
            [
                (x - half, y + DEEP),
                (x - half * 0.94, drum),
                (x + half * 0.94, drum),
                (x + half, y + DEEP),
            ]
        )
    ]
    roofs: list[Path] = []
    windows: list[Path] = []
    tip = y - h
    if kind == "dome":
        points = [
            (x + half * 1.04 * math.cos(a), drum - (drum - tip) * 0.62 * math.sin(a))
            for a in _span(math.pi, 0.0, 8)
        ]
        roofs.append(polygon_smooth(points))
        lantern = drum - (drum - tip) * 0.58
        walls.append(arched(x, lantern, half * 0.34, (drum - tip) * 0.22))
        roofs.append(
            polygon(
                [
                    (x - half * 0.2, lantern - (drum - tip) * 0.17),
                    (x, tip),
                    (x + half * 0.2, lantern - (drum - tip) * 0.17),
                ]
            )
        )
        windows += [
            arched(x + u * half, drum + h * 0.17, half * 0.24, h * 0.13) for u in (-0.6, 0.0, 0.6)
        ]
        roofs.append(ribbon([(x - half * 1.08, drum), (x + half * 1.08, drum)], [h * 0.035] * 2))
    elif kind == "onion":
        roofs.append(
            smooth([(x - half * 0.6, drum + 0.002), (x - half * 1.2, drum - (drum - tip) * 0.3),
                    (x - half * 0.35, drum - (drum - tip) * 0.62), (x, tip),
                    (x + half * 0.35, drum - (drum - tip) * 0.62),
                    (x + half * 1.2, drum - (drum - tip) * 0.3), (x + half * 0.6, drum + 0.002)])
        )  # fmt: skip
        windows += [arched(x, drum + h * 0.2, half * 0.5, h * 0.14)]
    else:
        low = drum + (0.02 * h)
        roofs.append(
            smooth_sided([(x - half * 1.25, low), (x - half * 0.06, tip)],
                         [(x + half * 0.06, tip), (x + half * 1.25, low)], -half * 0.3, (x, tip))
        )  # fmt: skip
        if kind == "clock":
            windows.append(blob(rng, x, drum + half * 0.95, half * 0.62, half * 0.62, 0.01, 14))
        else:
            windows += [
                arched(x, drum + h * (0.12 + 0.18 * k), half * 0.42, h * 0.1) for k in range(2)
            ]
    return House(tuple(walls), tuple(roofs), (), tuple(windows), (), ())


def _span(a: float, b: float, n: int) -> list[float]:
    return [a + (b - a) * i / n for i in range(n + 1)]


def shades(tones: Tones, t: float) -> tuple[RGB, RGB, RGB, RGB]:
    """The colours of walls in one plane: its own, brick, ochre and cream."""
    base = tones.depth(t)
    hazy = 0.5 * (1 - t)
    brick = mix(mix(tones.middle, tones.near, 0.12), tones.haze, hazy)
    ochre = mix(mix(tones.middle, tones.accent, 0.62), tones.haze, hazy)
    cream = mix(mix(tones.light, tones.middle, 0.34), tones.far, 0.2)
    share = 0.62 if tones.weather is not Weather.SNOW else 0.4
    return (
        base,
        mix(base, tones.lit(brick), share),
        mix(base, tones.lit(ochre), share * 0.7),
        mix(base, tones.lit(cream), share * 0.72),
    )


def window_light(tones: Tones) -> tuple[RGB, RGB, float]:
    """The colour of a lit window, of a dark one, and what share of them is lit."""
    lit = mix(tones.light, tones.accent, 0.22)
    dull = tones.weather in (Weather.RAIN, Weather.STORM, Weather.MIST)
    share = 0.6 if tones.night else 0.4 if dull else 0.16
    return lit, mix(mix(tones.sky_top, tones.near, 0.5), tones.ink, 0.25), share


def built(
    board: Board, plan: Plan, tones: Tones, rng: Random, houses: list[House], t: float, y: float
) -> None:
    """Lay a row of houses of one plane; `y` is about where its walls begin to fade below."""
    walls = shades(tones, t)
    blue = mix(tones.sky_top, tones.ink, 0.25) if tones.night else mix(tones.near, tones.far, 0.35)
    slate = mix(mix(tones.depth(t + 0.2), blue, 0.55), tones.haze, 0.3 * (1 - t))
    if tones.weather is Weather.SNOW:
        slate = mix(slate, WHITE, 0.6)
    clay = mix(slate, tones.middle, 0.5)
    roofs = (slate, mix(slate, tones.near, 0.4), clay, mix(slate, tones.ink, 0.2))
    turn = rng.randrange(4)
    soft = 0.35 + 0.5 * t
    for k in range(4):
        mine = houses[k::4]
        colour, roof = walls[k], roofs[(k + turn) % 4]
        pool = Pool(plan.light[0], y - 0.2, 0.6, tones.light, 0.22 * (1 - t * 0.6))
        low = mix(colour, tones.haze, 0.32 * (1 - t))
        board.lay(
            [p for h in mine for p in h.walls],
            fall(mix(colour, tones.light, 0.12), low, y - 0.25, y + 0.15, pool),
            lift=0.007 + 0.008 * t,
            rim=mix(colour, tones.light, 0.4),
            depth=0.3 + 0.14 * t,
        )
        board.lay(
            [p for h in mine for p in h.chimneys],
            plain(mix(mix(tones.depth(t + 0.1), tones.middle, 0.4), tones.ink, 0.1)),
            lift=0.004,
            rim=mix(colour, tones.light, 0.5),
            depth=0.3,
        )
        board.lay(
            [p for h in mine for p in h.roofs],
            fall(mix(roof, tones.light, 0.16), roof, y - 0.35, y, pool),
            lift=0.006 + 0.006 * t,
            rim=mix(roof, tones.light, 0.5),
            depth=0.34,
        )
        board.lay([p for h in mine for p in h.tiles], plain(mix(roof, tones.ink, 0.28 * soft)))
    _glaze(board, plan, tones, rng, [p for h in houses for p in h.windows], t)


def _glaze(
    board: Board, plan: Plan, tones: Tones, rng: Random, windows: list[Path], t: float
) -> None:
    """Light the windows or leave them dark."""
    lit, dark, share = window_light(tones)
    warm: list[Path] = []
    cold: list[Path] = []
    for path in windows:
        (warm if rng.random() < share else cold).append(path)
    board.lay(cold, plain(mix(mix(tones.depth(t + 0.2), dark, 0.6), tones.haze, 0.4 * (1 - t))))
    board.lay(warm, plain(mix(lit, tones.haze, 0.34 * (1 - t))))
    if tones.night and t > 0.2:
        for path in warm[::2]:
            start = path[0]
            if start[0] == "M":
                _, x, y = start
                board.glow(x + 0.008, y - 0.012, 0.02 + 0.04 * t, tones.light, 0.34)


Profile = Callable[[float], float]


def profile(plan: Plan, rng: Random) -> Profile:
    """How the heights of a town run from side to side, 0 to 1.3: a dip, a slope or a swell."""
    kind = rng.choice(("dip", "dip", "slope", "swell"))
    middle, side = plan.focus.centre[0], -plan.open_side
    reach = max(middle, plan.aspect - middle)

    def at(x: float) -> float:
        off = (x - middle) / reach
        if kind == "dip":
            return 0.6 + 0.95 * math.pow(abs(off), 1.3)
        if kind == "slope":
            return 0.9 + 0.62 * off * side
        return 0.95 + 0.4 * math.sin(off * 4.0 + side)

    return at


def row_of_houses(
    plan: Plan,
    rng: Random,
    line: Line,
    size: float,
    width: float,
    heights: Profile,
    tile: float = 0.0,
) -> list[House]:
    """Houses side by side along `line`, none taller than the text above allows."""
    out = []
    x = -0.06 - rng.uniform(0, width)
    towers = rng.choice((0, 1, 1, 2))
    spot = [rng.uniform(0.08, plan.aspect - 0.08) for _ in range(towers)]
    while x < plan.aspect + 0.06:
        w = width * rng.uniform(0.65, 1.4)
        cx = x + w / 2
        h = size * heights(cx) * rng.uniform(0.72, 1.25)
        top = plan.ceiling(cx - w * 0.6, cx + w * 0.6)
        near = [s for s in spot if abs(s - cx) < w * 0.5]
        if near:
            spot = [s for s in spot if s not in near]
            tall = min(h * 1.5 + 0.09, line(cx) - top)
            if tall > 0.05:
                kind = rng.choice(LANDMARKS)
                out.append(landmark(rng, cx, line(cx), w * 0.62, tall, kind))
                x += w * 0.7
                continue
        # A chimney stands above the ridge by half the width.
        room = line(cx) - top - w * 0.3
        h = min(h, room)
        if h > 0.02:
            out.append(house(rng, cx, line(cx), w, h, rng.choice(ROOFS), tile))
        x += w * rng.uniform(0.94, 1.04)
    return out
