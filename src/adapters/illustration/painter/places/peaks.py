"""Mountains cut from paper: peaks with a lit and a shaded side and snow; rock, pines, ice."""

import math
from dataclasses import dataclass
from random import Random

from custories_core.layout.frames import Path
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Point, polygon, ribbon, smooth

WHITE: RGB = (255.0, 252.0, 245.0)
MASSIFS = ("alps", "alps", "needles", "domes", "tables")


@dataclass(frozen=True, slots=True)
class Peak:
    """The cuts of one mountain: the whole, its shaded side, its snow and the shade on that."""

    body: Path
    shade: Path
    snow: tuple[Path, ...]
    dusk: tuple[Path, ...]
    creases: tuple[Path, ...]


def rock(tones: Tones, t: float) -> RGB:
    """The colour of bare rock in the plane `t`."""
    slate = mix(mix(tones.near, tones.sky_top, 0.5 - 0.16 * t), tones.accent, 0.06 + 0.26 * t * t)
    bare = mix(slate, mix(tones.sky_top, tones.haze, 0.25), 0.46 * (1 - t) ** 1.2)
    return mix(bare, tones.depth(t), 0.16)


def peak(rng: Random, x: float, y: float, w: float, h: float, kind: str, towards: float) -> Peak:
    """A mountain on (x, y); `towards` is the side of the light, -1 or 1."""
    knots = (0.0, 0.16, 0.34, 0.5, 0.66, 0.8, 0.91, 1.0)
    lean = rng.uniform(-0.16, 0.16) * w

    def spread(v: float) -> float:
        match kind:
            case "needles":
                return float(0.5 * (1 - v) ** 0.75 + 0.03 * (v < 1))
            case "domes":
                return math.sqrt(max(0.0, 1 - v * v)) * 0.5
            case "tables":
                return 0.5 - 0.2 * v
            case _:
                return float(0.56 * (1 - v) ** 1.12)

    rough = 0.0 if kind == "domes" else 0.055
    left = [
        (x + lean * v - w * (spread(v) + rng.uniform(-rough, rough) * (v < 1)), y - h * v)
        for v in knots
    ]
    right = [
        (x + lean * v + w * (spread(v) + rng.uniform(-rough, rough) * (v < 1)), y - h * v)
        for v in knots
    ]
    ridge = [
        (
            x
            + lean * v
            + w * (rng.uniform(-0.07, 0.07) + 0.05 * towards) * (1 - v * 0.6) * (0 < v < 1),
            y - h * v,
        )
        for v in knots
    ]
    sides = [*left, *right[::-1]]
    outline = smooth(sides) if kind == "domes" else polygon(sides)
    sunk = polygon([left[0], right[0], (right[0][0], y + 0.2), (left[0][0], y + 0.2)])
    body = (*outline, *sunk)
    away = right if towards < 0 else left
    shade = polygon([*ridge, *away[::-1], (away[0][0], y + 0.2), (ridge[0][0], y + 0.2)])
    line = {"domes": 0.84, "needles": 0.74}.get(kind, rng.uniform(0.5, 0.66))
    snow: tuple[Path, ...] = ()
    dusk: tuple[Path, ...] = ()
    if kind != "tables":
        snow = (_cap(rng, left, right, knots, line, w),)
        far = (ridge, right) if towards < 0 else (left, ridge)
        dusk = (_cap(rng, *far, knots, line, w),)
    creases = []
    if kind == "tables":
        for v in (0.3, 0.55, 0.78):
            half = w * spread(v) * 0.92
            px, py = x + lean * v, y - h * (v + rng.uniform(-0.04, 0.04))
            bow = h * rng.uniform(-0.02, 0.02)
            creases.append(
                ribbon(
                    [(px - half, py), (px, py + bow), (px + half, py)],
                    [h * 0.02, h * 0.05, h * 0.02],
                )
            )
    for _ in range(4):
        v = rng.uniform(0.15, 0.6)
        px, py = x + lean * v + rng.uniform(-0.6, 0.6) * w * spread(v), y - h * v
        drop = h * rng.uniform(0.1, 0.22)
        creases.append(
            ribbon(
                [
                    (px, py),
                    (px + rng.uniform(-0.03, 0.03) * w, py + drop * 0.5),
                    (px + rng.uniform(-0.06, 0.06) * w, py + drop),
                ],
                [0.001, w * 0.018, 0.001],
            )
        )
    return Peak(body, shade, snow, dusk, tuple(creases))


def _cap(
    rng: Random,
    left: list[Point],
    right: list[Point],
    knots: tuple[float, ...],
    line: float,
    w: float,
) -> Path:
    """What of a mountain lies above the snow line, with tongues that hang below it."""
    up = [p for p, v in zip(left, knots, strict=True) if v >= line]
    down = [p for p, v in zip(right, knots, strict=True) if v >= line][::-1]
    (x0, y0), (x1, _) = up[0], down[-1]
    tongues = []
    n = 5
    for i in range(1, n):
        px = x1 + (x0 - x1) * i / n
        tongues.append((px, y0 + (0.1 if i % 2 else -0.03) * w * rng.uniform(0.5, 1.3)))
    return polygon([*up, *down, *tongues])


def massif(
    board: Board, plan: Plan, tones: Tones, mountains: list[Peak], t: float, y: float, warm: float
) -> None:
    """Lay mountains of one plane, those at even places behind those at odd ones.

    `warm` is how much of the accent is in the stone, 0 to 1.
    """
    stone = mix(rock(tones, t), tones.lit(tones.accent), warm)
    lit = mix(stone, mix(tones.light, tones.accent, 0.3), 0.28)
    dark = mix(stone, mix(tones.near, tones.sky_top, 0.3), 0.34)
    white = mix(mix(WHITE, tones.light, 0.3), tones.haze, 0.3 * (1 - t))
    white = mix(white, tones.sky_top, 0.24 if tones.night else 0.04)
    blue = mix(white, mix(tones.sky_top, tones.far, 0.2), 0.36)
    pool = Pool(plan.light[0], y - 0.2, 0.6, tones.light, 0.22 * (1 - t * 0.5))
    for part in (mountains[::2], mountains[1::2]):
        board.lay(
            [p.body for p in part],
            fall(lit, mix(stone, tones.haze, 0.3 * (1 - t)), y - 0.3, y + 0.06, pool),
            lift=0.009 + 0.01 * t,
            rim=mix(lit, tones.light, 0.5),
            depth=0.32,
        )
        board.lay(
            [p.shade for p in part],
            fall(dark, mix(stone, tones.haze, 0.36 * (1 - t)), y - 0.3, y + 0.06),
        )
        board.lay([c for p in part for c in p.creases], plain(mix(stone, tones.ink, 0.14)))
        board.lay([q for p in part for q in p.snow], plain(white), 0.003, WHITE, depth=0.2)
        board.lay([q for p in part for q in p.dusk], plain(blue))


def pine(rng: Random, x: float, y: float, h: float) -> list[Path]:
    """A pine of ragged tiers."""
    w = h * rng.uniform(0.36, 0.48)
    out: list[Path] = [ribbon([(x, y + 0.01), (x, y - h * 0.3)], [h * 0.06, h * 0.04])]
    tiers = 4
    for k in range(tiers):
        low, top = y - h * (0.1 + 0.2 * k), y - h * (0.46 + 0.18 * k)
        half = w * (0.52 - 0.105 * k)
        n = 4
        hem = [
            (
                x + half - 2 * half * i / n,
                low + (h * 0.035 if i % 2 else 0.0) + rng.uniform(-0.01, 0.01) * h,
            )
            for i in range(n + 1)
        ]
        out.append(polygon([(x + rng.uniform(-0.01, 0.01) * h, top), *hem]))
    return out


def pines(
    board: Board, tones: Tones, rng: Random, spots: list[tuple[float, float, float]], t: float
) -> None:
    """Pines at (x, y, height) as one sheet, with snow on them when it snows."""
    shapes = [p for x, y, h in spots for p in pine(rng, x, y, h)]
    colour = mix(mix(tones.depth(min(1.0, t + 0.14)), tones.near, 0.3), tones.haze, 0.24 * (1 - t))
    if tones.weather is Weather.SNOW:
        colour = mix(colour, WHITE, 0.26)
    board.lay(shapes, plain(colour), 0.008, mix(colour, tones.light, 0.4), depth=0.34)


def glacier(
    board: Board, tones: Tones, rng: Random, x: float, y: float, w: float, h: float, side: int
) -> None:
    """A tongue of ice that bends down between mountains, with blue cracks."""
    bend = side * w * rng.uniform(0.5, 0.9)
    n = 7
    middle = [(x + bend * math.sin(1.4 * i / n), y + h * i / n) for i in range(n + 1)]
    widths = [w * (0.34 + 0.66 * (i / n) ** 0.8) for i in range(n + 1)]
    ice = mix(mix(WHITE, tones.sky_top, 0.5), tones.light, 0.1)
    board.lay(
        [ribbon(middle, widths)], fall(mix(ice, WHITE, 0.3), ice, y, y + h), 0.006, WHITE, depth=0.3
    )
    cracks = []
    for i in range(1, n):
        px, py = middle[i]
        half = widths[i] * rng.uniform(0.3, 0.42)
        sag = 0.012 + 0.008 * i / n
        bow = [(px + u * half, py + sag * (1 - u * u)) for u in (-1.0, -0.5, 0.0, 0.5, 1.0)]
        cracks.append(ribbon(bow, [0.0005, 0.003, 0.0042, 0.003, 0.0005]))
    board.lay(cracks, plain(mix(ice, tones.sky_top, 0.5)))
