"""What a ship carries: masts, sails, shrouds, flags, barrels, coils of rope, lamps, a wheel."""

from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Point, blob, circle, noise, ribbon, smooth
from .framing import allowed

WHITE: RGB = (255.0, 252.0, 245.0)


def oak(tones: Tones, t: float) -> RGB:
    """The ship's wood, from far (0) to near (1)."""
    brown = mix(mix(tones.near, tones.accent, 0.3), tones.light, 0.26 * (1 - t))
    if tones.night:
        brown = mix(mix(brown, tones.sky_top, 0.24), tones.ink, 0.1)
    return mix(mix(tones.depth(t), brown, 0.9), tones.ink, 0.1 * t)


def canvas_colour(tones: Tones) -> RGB:
    """Sailcloth in the light of the hour."""
    cloth = tones.lit(mix(tones.light, WHITE, 0.35))
    return mix(cloth, tones.sky_top, 0.42) if tones.night else mix(cloth, tones.haze, 0.12)


def hemp(tones: Tones) -> RGB:
    """The colour of ropes."""
    return mix(mix(tones.light, tones.near, 0.5), tones.ink, 0.16 if tones.night else 0.04)


def rope(a: Point, b: Point, sag: float, width: float, n: int = 10) -> Path:
    """A rope from one point to the other that hangs through by `sag`."""
    points = []
    for i in range(n + 1):
        u = i / n
        points.append((a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u + sag * 4 * u * (1 - u)))
    return ribbon(points, [width] * (n + 1))


def mast(
    board: Board, plan: Plan, tones: Tones, rng: Random, x: float, y: float, sail: str, side: int
) -> bool:
    """A mast that runs off the top of the picture, with what is set on it; False if text forbids.

    `sail` is "square", "furled" or "none"; its shrouds come down on `side`.
    """
    w = rng.uniform(0.034, 0.046)
    if not plan.calm(Box(x - w, 0.0, 2 * w, y), 0.012):
        return False
    wood = oak(tones, 0.55)
    if sail == "square":
        _square(board, plan, tones, rng, x, y)
    board.lay(
        [ribbon([(x, -0.05), (x, y * 0.5), (x, y)], [w * 0.72, w * 0.86, w])],
        fall(
            mix(wood, tones.light, 0.1),
            mix(wood, tones.ink, 0.2),
            0.0,
            y,
            Pool(plan.light[0], 0.3, 0.7, tones.light, 0.25),
        ),
        lift=0.016,
        rim=mix(wood, tones.light, 0.45),
        depth=0.42,
    )
    bands = [
        ribbon([(x - w * 0.5, v), (x, v + w * 0.14), (x + w * 0.5, v)], [w * 0.22] * 3)
        for v in (y - 0.05, y - 0.09, y * 0.42)
    ]
    board.lay(bands, plain(hemp(tones)), 0.004, mix(hemp(tones), WHITE, 0.3), depth=0.35)
    if sail == "furled":
        _furled(board, plan, tones, rng, x, y * rng.uniform(0.24, 0.36))
    shrouds(
        board, plan, tones, x + side * w * 0.4, x + side * rng.uniform(0.16, 0.26), y - 0.1, 0.05
    )
    return True


def _square(board: Board, plan: Plan, tones: Tones, rng: Random, x: float, y: float) -> None:
    """A great sail, full of wind, as wide as the text allows."""
    top, low = -0.06, y * rng.uniform(0.46, 0.58)
    for half in (0.42, 0.34, 0.27, 0.2, 0.14):
        if plan.calm(Box(x - half, 0.0, 2 * half, low + 0.05), 0.012):
            break
    else:
        return
    belly = rng.choice((-1, 1)) * half * 0.07
    left = [(x - half * 0.86, top), (x - half * 0.9 + belly, low * 0.5), (x - half, low)]
    foot = [(x - half * 0.5, low - 0.045), (x + belly, low - 0.06), (x + half * 0.5, low - 0.045)]
    right = [(x + half, low), (x + half * 0.9 + belly, low * 0.5), (x + half * 0.86, top)]
    cloth = canvas_colour(tones)
    there, under_, back = (
        smooth(left, False),
        smooth([left[-1], *foot, right[0]], False),
        smooth(right, False),
    )
    sheet: Path = (*there, *under_[1:], *back[1:], ("Z",))
    shine = Pool(plan.light[0], plan.light[1], 0.6, WHITE, 0.3)
    board.lay(
        [sheet],
        fall(mix(cloth, tones.far, 0.3), mix(cloth, WHITE, 0.15), top, low, shine),
        0.018,
        WHITE,
        depth=0.4,
    )
    seams = []
    for k in range(-3, 4):
        u = k / 3.6
        seams.append(
            ribbon(
                [
                    (x + u * half * 0.88, -0.05),
                    (x + u * half * 0.92 + belly, low * 0.5),
                    (x + u * half, low - 0.05 * (1 - u * u)),
                ],
                [0.0022] * 3,
            )
        )
    board.lay(seams, plain(mix(cloth, tones.near, 0.18)))
    if rng.random() < 0.55:
        red = tones.lit(mix(tones.accent, tones.light, 0.12))
        stripes = [
            ribbon(
                [
                    (x - half * 0.9 + belly * 0.5, v),
                    (x + belly, v - 0.02),
                    (x + half * 0.9 + belly * 0.5, v),
                ],
                [low * 0.13] * 3,
            )
            for v in (low * 0.26, low * 0.66)
        ]
        board.lay(stripes, plain(mix(red, cloth, 0.18)))
    points = [
        (x + u * half * 0.94, low * 0.83 - 0.02 * (1 - u * u))
        for u in (-0.9, -0.6, -0.3, 0.0, 0.3, 0.6, 0.9)
    ]
    board.lay(
        [ribbon([p, (p[0] + 0.002, p[1] + 0.02)], [0.003, 0.002]) for p in points],
        plain(hemp(tones)),
        0.003,
    )
    for side in (-1, 1):
        a, b = (x + side * half, low), (x + side * half * 1.2, y - 0.02)
        if plan.calm(Box(min(a[0], b[0]), a[1], abs(b[0] - a[0]), b[1] - a[1]), 0.0):
            board.lay([rope(a, b, 0.0, 0.0045)], plain(hemp(tones)), 0.006, depth=0.3)


def _furled(board: Board, plan: Plan, tones: Tones, rng: Random, x: float, v: float) -> None:
    """A yard with its sail rolled up."""
    for half in (0.36, 0.28, 0.2, 0.13):
        if plan.calm(Box(x - half, v - 0.04, 2 * half, 0.09), 0.012):
            break
    else:
        return
    wood, cloth = oak(tones, 0.5), canvas_colour(tones)
    board.lay(
        [
            ribbon(
                [(x - half, v - 0.012), (x, v - 0.02), (x + half, v - 0.012)], [0.012, 0.02, 0.012]
            )
        ],
        plain(wood),
        0.01,
        mix(wood, tones.light, 0.4),
    )
    rolls, ties = [], []
    n = 7
    for i in range(n):
        px = x + half * 0.92 * (2 * (i + 0.5) / n - 1)
        rolls.append(
            blob(rng, px, v + 0.008, half / n * 1.12, 0.024 * rng.uniform(0.85, 1.15), 0.05)
        )
        edge = x + half * 0.92 * (2 * i / n - 1)
        ties.append(ribbon([(edge, v - 0.024), (edge + 0.003, v + 0.03)], [0.005, 0.005]))
    board.lay(
        rolls,
        fall(mix(cloth, WHITE, 0.2), mix(cloth, tones.near, 0.2), v - 0.02, v + 0.03),
        0.012,
        WHITE,
        depth=0.4,
    )
    board.lay(ties, plain(hemp(tones)), 0.003)


def shrouds(
    board: Board, plan: Plan, tones: Tones, x0: float, x1: float, y: float, spread: float
) -> None:
    """A ladder of ropes from high on a mast at `x0` down to the rail at (x1, y)."""
    side = 1 if x1 > x0 else -1
    box = Box(min(x0, x1) - spread, 0.0, abs(x1 - x0) + 2 * spread, y)
    if not plan.calm(box, 0.0):
        return
    top = -0.1
    stays = [((x0, top), (x1 + side * d * spread, y)) for d in (-1.0, 0.0, 1.0)]
    ropes = [ribbon([a, b], [0.004, 0.0055]) for a, b in stays]
    for k in range(1, 13):
        u = (k / 13) ** 0.85
        ends = [
            (a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u) for a, b in (stays[0], stays[2])
        ]
        ropes.append(rope(ends[0], ends[1], 0.004, 0.0034, 4))
    colour = mix(hemp(tones), tones.ink, 0.3)
    board.lay(ropes, plain(colour), 0.008, mix(colour, tones.light, 0.3), depth=0.32)


def pennant(
    board: Board, tones: Tones, rng: Random, x: float, y: float, length: float, side: int
) -> None:
    """A long flag with a split end that flies to `side` from (x, y)."""
    wave = noise(rng, length * 0.9)
    n = 7
    upper = [
        (x + side * length * i / n, y + wave(length * i / n) * length * 0.07 * i / n)
        for i in range(n + 1)
    ]
    lower = [
        (px - (side * length * 0.16 if i == n else 0), py + length * (0.3 - 0.2 * i / n))
        for i, (px, py) in enumerate(upper)
    ]
    red = tones.lit(tones.accent)
    tip = (upper[-1][0] - side * length * 0.12, (upper[-1][1] + lower[-1][1]) / 2)
    shape: Path = (
        *smooth(upper, False),
        ("L", *tip),
        ("L", *lower[-1]),
        *smooth(lower[::-1], False)[1:],
        ("Z",),
    )
    board.lay(
        [shape],
        fall(mix(red, tones.light, 0.15), mix(red, tones.ink, 0.12), y, y + length * 0.3),
        0.008,
        mix(red, tones.light, 0.5),
        depth=0.35,
    )


def hanging(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """A block and its ropes that swing into a top corner, close by."""
    edge = 0.0 if side < 0 else plan.aspect
    dark = mix(oak(tones, 0.9), tones.ink, 0.3)
    x, drop = edge - side * rng.uniform(0.05, 0.12), rng.uniform(0.14, 0.3)
    while drop > 0.06:
        if allowed(plan, taken, Box(x - 0.06, 0.0, 0.12, drop + 0.06)):
            break
        drop -= 0.04
    else:
        return
    colour = mix(hemp(tones), tones.ink, 0.3)
    lines = [ribbon([(x + d * 0.012, -0.05), (x + d * 0.012, drop)], [0.006] * 2) for d in (-1, 1)]
    board.lay(lines, plain(colour), 0.014, mix(colour, WHITE, 0.3), depth=0.35)
    board.lay(
        [blob(rng, x, drop, 0.024, 0.034, 0.03)],
        fall(mix(dark, tones.light, 0.14), dark, drop - 0.03, drop + 0.03),
        0.016,
        mix(dark, tones.light, 0.4),
        depth=0.45,
    )
    board.lay([circle(x, drop, 0.009)], plain(mix(tones.light, tones.near, 0.4)), 0.003)
