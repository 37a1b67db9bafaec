"""What stands and hangs on roofs: chimneys, water tanks, dovecotes, lights, washing, a tram."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Point, blob, circle, leaf, polygon, ribbon, smooth, star
from .houses import arched
from .townscape import window_light

WHITE: RGB = (255.0, 252.0, 245.0)


def slab(x: float, y: float, w: float, h: float, lean: float = 0.0, taper: float = 0.0) -> Path:
    """An upright piece on (x, y), `lean` to one side and narrower above by `taper`."""
    half, top = w / 2, w / 2 * (1 - taper)
    return polygon([(x - half, y), (x - top + lean, y - h), (x + top + lean, y - h), (x + half, y)])


def chimney(
    board: Board, tones: Tones, rng: Random, x: float, y: float, h: float, colour: RGB
) -> list[Point]:
    """A brick stack with a cap and pots; its mouths are handed back."""
    w, lean = h * rng.uniform(0.42, 0.62), rng.uniform(-0.07, 0.07) * h
    head = y - h * 0.72
    rim = mix(colour, tones.light, 0.4)
    shade = mix(colour, tones.ink, 0.25)
    n = rng.choice((2, 2, 3)) if w > 0.05 else 1
    mouths, pots, bands = [], [], []
    for i in range(n):
        px = x + lean + (i - (n - 1) / 2) * w * 0.36
        tall = h * rng.uniform(0.18, 0.28)
        pots.append(slab(px, head, w * 0.26, tall, 0.0, 0.22))
        bands.append(
            ribbon([(px - w * 0.13, head - tall), (px + w * 0.13, head - tall)], [h * 0.035] * 2)
        )
        mouths.append((px, head - tall))
    clay = mix(mix(tones.middle, tones.accent, 0.3), colour, 0.35)
    board.lay(pots, fall(mix(clay, tones.light, 0.2), clay, y - h, head), 0.006, rim, depth=0.4)
    board.lay(bands, plain(mix(clay, tones.ink, 0.25)))
    side = Pool(x + board.light[0] * w, head, h * 0.8, tones.light, 0.2)
    board.lay(
        [slab(x, y, w, h * 0.74, lean)],
        fall(mix(colour, tones.light, 0.14), shade, head, y, side),
        lift=0.012,
        rim=rim,
        depth=0.42,
    )
    bricks = []
    for k in range(7):
        v = (k + 0.6) / 7.4
        for i in range(4):
            if rng.random() < 0.45:
                continue
            bx = x + lean * v + (i - 1.5 + (0.5 if k % 2 else 0)) * w * 0.25
            by = y - h * 0.72 * v
            if abs(bx - x - lean * v) < w * 0.42:
                bricks.append(ribbon([(bx - w * 0.09, by), (bx + w * 0.09, by)], [h * 0.042] * 2))
    board.lay(bricks, plain(mix(colour, rng.choice((tones.light, tones.ink)), 0.13)))
    cap = [(x + lean - w * 0.64, head), (x + lean + w * 0.64, head)]
    cap_colour = mix(shade, tones.light, 0.16)
    if tones.weather is Weather.SNOW:
        cap_colour = mix(cap_colour, WHITE, 0.7)
    board.lay([ribbon(cap, [h * 0.07] * 2)], plain(cap_colour), 0.007, rim, depth=0.4)
    return mouths


def smoke(board: Board, plan: Plan, tones: Tones, rng: Random, mouth: Point, size: float) -> None:
    """Curls of smoke that grow as they rise and drift with the wind; none over text."""
    x, y = mouth
    side = plan.open_side * rng.uniform(0.3, 0.8)
    puffs = []
    for k in range(rng.randint(3, 5)):
        r = size * (0.4 + 0.26 * k)
        px, py = x + side * r * 0.9 * k * 0.6, y - size * (0.5 + 1.05 * k)
        if not plan.spot(px, py, r):
            break
        puffs.append(blob(rng, px, py, r, r * 0.8, 0.09, 9))
    pale = mix(mix(tones.sky_bottom, tones.haze, 0.5), WHITE, 0.18 if tones.night else 0.4)
    board.lay(puffs, plain(pale), lift=0.005, rim=mix(pale, WHITE, 0.4), depth=0.2)


def tank(
    board: Board, tones: Tones, rng: Random, x: float, y: float, h: float, colour: RGB
) -> None:
    """A water tank of staves on crossed legs, with a pointed hat."""
    w = h * rng.uniform(0.46, 0.6)
    leg, body = y - h * 0.36, y - h * 0.8
    dark = mix(colour, tones.ink, 0.35)
    rim = mix(colour, tones.light, 0.4)
    legs = [
        ribbon([(x + u * w * 0.52, y), (x + u * w * 0.4, leg)], [h * 0.035] * 2)
        for u in (-1.0, -0.3, 0.3, 1.0)
    ]
    legs += [
        ribbon(
            [(x + u * w * 0.5, y - h * 0.05), (x - u * w * 0.42, leg + h * 0.04)], [h * 0.018] * 2
        )
        for u in (-1, 1)
    ]
    board.lay(legs, plain(dark), 0.007, rim, depth=0.35)
    barrel: Path = (
        ("M", x - w * 0.5, leg),
        ("C", x - w * 0.56, leg - h * 0.2, x - w * 0.52, body, x - w * 0.46, body),
        ("L", x + w * 0.46, body),
        ("C", x + w * 0.52, body, x + w * 0.56, leg - h * 0.2, x + w * 0.5, leg),
        ("C", x + w * 0.2, leg + h * 0.04, x - w * 0.2, leg + h * 0.04, x - w * 0.5, leg),
        ("Z",),
    )
    wood = mix(colour, mix(tones.middle, tones.light, 0.25), 0.5)
    shine = Pool(x + board.light[0] * w * 0.6, body, h * 0.5, tones.light, 0.3)
    board.lay(
        [barrel],
        fall(mix(wood, tones.light, 0.1), mix(wood, tones.ink, 0.15), body, leg, shine),
        0.011,
        rim,
        depth=0.42,
    )
    staves = [
        ribbon([(x + u * w, leg), (x + u * w * 0.94, body)], [h * 0.008] * 2)
        for u in (-0.36, -0.19, 0.0, 0.2, 0.37)
    ]
    hoops = [
        smooth(
            [(x - w * 0.53, leg - h * v), (x, leg - h * v + h * 0.03), (x + w * 0.53, leg - h * v)],
            closed=False,
        )
        for v in (0.1, 0.3)
    ]
    board.lay(staves, plain(mix(wood, tones.ink, 0.25)))
    board.lay([_band(p, h * 0.022) for p in hoops], plain(dark))
    hat: Path = (
        ("M", x - w * 0.58, body),
        ("C", x - w * 0.3, body - h * 0.08, x - w * 0.06, y - h * 0.98, x, y - h),
        ("C", x + w * 0.06, y - h * 0.98, x + w * 0.3, body - h * 0.08, x + w * 0.58, body),
        ("C", x + w * 0.2, body + h * 0.03, x - w * 0.2, body + h * 0.03, x - w * 0.58, body),
        ("Z",),
    )
    top = mix(dark, WHITE, 0.6) if tones.weather is Weather.SNOW else mix(dark, tones.sky_top, 0.25)
    board.lay([hat], fall(mix(top, tones.light, 0.2), top, y - h, body), 0.008, rim, depth=0.4)


def _band(curve: Path, width: float) -> Path:
    """A ribbon along a curve of cubic segments, through their ends."""
    points = [s[-2:] for s in curve if s[0] != "Z"]
    return ribbon(points, [width] * len(points))


def dovecote(
    board: Board, tones: Tones, rng: Random, x: float, y: float, h: float, colour: RGB
) -> None:
    """A small house for doves on a post, and who lives there."""
    w = h * 0.46
    wood = mix(colour, tones.light, 0.32)
    rim = mix(wood, tones.light, 0.5)
    board.lay([slab(x, y, h * 0.07, h * 0.5)], plain(mix(colour, tones.ink, 0.3)), 0.006, rim)
    board.lay([slab(x, y - h * 0.4, w, h * 0.36, 0.0, -0.08)], plain(wood), 0.01, rim, depth=0.4)
    holes = [
        arched(x + u * w * 0.27, y - h * v, w * 0.2, h * 0.11) for u in (-1, 1) for v in (0.44, 0.6)
    ]
    board.lay(holes, plain(mix(colour, tones.ink, 0.6)))
    roof = polygon([(x - w * 0.72, y - h * 0.75), (x, y - h), (x + w * 0.72, y - h * 0.75)])
    red = mix(tones.lit(tones.accent), colour, 0.3)
    board.lay(
        [roof],
        plain(mix(red, WHITE, 0.6) if tones.weather is Weather.SNOW else red),
        0.009,
        rim,
        depth=0.4,
    )
    for side in (-1, 1):
        dove(board, tones, x + side * w * rng.uniform(0.3, 0.6), y - h * 0.39, h * 0.13, side)


def dove(board: Board, tones: Tones, x: float, y: float, h: float, side: int) -> None:
    """A plump bird that sits at (x, y) and looks to one side."""
    pale = tones.lit(mix(WHITE, tones.far, 0.25))
    body: Path = smooth([(x - side * h * 0.9, y - h * 0.1), (x - side * h * 0.2, y - h * 0.62),
                         (x + side * h * 0.25, y - h * 0.95), (x + side * h * 0.5, y - h * 0.72),
                         (x + side * h * 0.42, y - h * 0.2), (x, y)])  # fmt: skip
    board.lay([body], plain(pale), 0.005, WHITE, depth=0.35)
    wing = leaf(
        x + side * h * 0.22,
        y - h * 0.42,
        h * 0.8,
        h * 0.34,
        math.pi if side > 0 else 0.0,
        side * 0.2,
    )
    board.lay([wing], plain(mix(pale, tones.far, 0.5)))
    beak = leaf(
        x + side * h * 0.46, y - h * 0.74, h * 0.22, h * 0.12, 0.2 if side > 0 else math.pi - 0.2
    )
    board.lay([beak, circle(x + side * h * 0.33, y - h * 0.78, h * 0.05)], plain(tones.ink))


def skylight(
    board: Board, tones: Tones, rng: Random, x: float, y: float, h: float, colour: RGB
) -> None:
    """A dormer with a warm window."""
    w = h * rng.uniform(0.8, 1.05)
    lit, _, _ = window_light(tones)
    rim = mix(colour, tones.light, 0.4)
    board.glow(x, y - h * 0.4, h * 1.3, tones.light, 0.4)
    board.lay(
        [slab(x, y, w * 0.8, h * 0.66)],
        plain(mix(colour, tones.light, 0.16)),
        0.01,
        rim,
        depth=0.42,
    )
    over = mix(colour, tones.ink, 0.22)
    roof = polygon_roof(x, y - h * 0.6, w * 1.1, h * 0.4)
    board.lay([arched(x, y - h * 0.1, w * 0.5, h * 0.52)], plain(lit))
    bars = [
        ribbon([(x, y - h * 0.1), (x, y - h * 0.62)], [h * 0.03] * 2),
        ribbon([(x - w * 0.25, y - h * 0.34), (x + w * 0.25, y - h * 0.34)], [h * 0.03] * 2),
    ]
    board.lay(bars, plain(mix(colour, tones.light, 0.16)))
    board.lay(
        [roof],
        plain(mix(over, WHITE, 0.6) if tones.weather is Weather.SNOW else over),
        0.01,
        rim,
        depth=0.42,
    )


def polygon_roof(x: float, y: float, w: float, h: float) -> Path:
    """A bowed little roof over (x, y)."""
    return (
        ("M", x - w / 2, y),
        ("C", x - w * 0.3, y - h * 0.5, x - w * 0.1, y - h * 0.9, x, y - h),
        ("C", x + w * 0.1, y - h * 0.9, x + w * 0.3, y - h * 0.5, x + w / 2, y),
        ("C", x + w * 0.2, y - h * 0.1, x - w * 0.2, y - h * 0.1, x - w / 2, y),
        ("Z",),
    )


def vane(board: Board, tones: Tones, x: float, y: float, h: float, side: int, colour: RGB) -> None:
    """A star on a turning arrow, on its rod."""
    gold = tones.lit(mix(tones.accent, tones.light, 0.25))
    cross = [(x - h * 0.2, y - h * 0.36), (x + h * 0.2, y - h * 0.36)]
    rod = [slab(x, y, h * 0.04, h * 0.72), ribbon(cross, [h * 0.03] * 2)]
    rim = mix(colour, tones.light, 0.4)
    board.lay([*rod, circle(x, y - h * 0.5, h * 0.045)], plain(colour), 0.005, rim)
    shaft = [(x - side * h * 0.36, y - h * 0.64), (x + side * h * 0.3, y - h * 0.64)]
    head = leaf(x + side * h * 0.2, y - h * 0.64, h * 0.26, h * 0.2, 0.0 if side > 0 else math.pi)
    tail = [
        leaf(x - side * h * 0.24, y - h * 0.64, h * 0.24, h * 0.1,
             (math.pi if side > 0 else 0.0) + turn) for turn in (-0.5, 0.5)
    ]  # fmt: skip
    board.lay(
        [ribbon(shaft, [h * 0.035] * 2), head, *tail, star(x, y - h * 0.86, h * 0.15, 0.0, 0.5)],
        plain(gold),
        0.006,
        WHITE,
        depth=0.4,
    )
