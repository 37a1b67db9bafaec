"""Plants of an older world: tree ferns, horsetails, cycads, giant fronds; a volcano, a nest."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Point, blob, circle, leaf, noise, ribbon, smooth
from .framing import grown

WHITE: RGB = (255.0, 252.0, 245.0)


def frond(
    rng: Random, x: float, y: float, length: float, angle: float, bend: float, plump: float = 0.2
) -> list[Path]:
    """One arching frond whose leaflets hang on both sides, in two cuts: coarse enough to read."""
    n = 9
    points: list[Point] = [(x, y)]
    for i in range(1, n + 1):
        a = angle + bend * (i / n) ** 1.3
        px, py = points[-1]
        points.append((px + math.cos(a) * length / n, py + math.sin(a) * length / n))
    out = [ribbon(points, [length * 0.022 * (1 - 0.8 * i / n) for i in range(n + 1)])]
    for i in range(1, n + 1):
        u = i / n
        a = angle + bend * u**1.3
        size = length * plump * (math.sin(math.pi * min(1.0, 0.2 + u * 0.78)) ** 0.7 + 0.12)
        for side in (-1, 1):
            turn = a + side * (1.1 - 0.4 * u) + rng.uniform(-0.07, 0.07)
            out.append(leaf(*points[i], size, size * 0.34, turn, -side * 0.2))
    return out


def tree_fern(
    board: Board, tones: Tones, rng: Random, x: float, y: float, h: float, t: float
) -> None:
    """A tree fern with its foot at (x, y): a scaly trunk and a crown of arching fronds."""
    lean = rng.uniform(-0.14, 0.14) * h
    crown = (x + lean, y - h * 0.66)
    stem = [(x, y + 0.01), (x + lean * 0.2, y - h * 0.3), crown]
    wood = mix(mix(tones.depth(min(1.0, t + 0.22)), tones.accent, 0.14), tones.ink, 0.12)
    w = h * 0.07
    board.lay(
        [ribbon(stem, [w * 1.5, w, w * 0.85])],
        plain(wood),
        0.006,
        mix(wood, tones.light, 0.35),
        depth=0.32,
    )
    rings = []
    for i in range(1, 8):
        u = i / 8
        px, py = x + lean * u**1.6, y - h * 0.66 * u
        rings.append(
            ribbon(
                [(px - w * 0.5, py + w * 0.2), (px, py), (px + w * 0.5, py + w * 0.2)],
                [w * 0.12] * 3,
            )
        )
    board.lay(rings, plain(mix(wood, tones.light, 0.2)))
    green = mix(tones.depth(t), tones.depth(t + 0.2), rng.random() * 0.7)
    if tones.weather is Weather.SNOW:
        green = mix(green, WHITE, 0.2)
    for k, (n, size, shade) in enumerate(((7, 0.52, 0.0), (6, 0.42, 0.14))):
        colour = mix(mix(green, tones.ink, 0.1 * (1 - k)), tones.light, shade)
        shapes: list[Path] = []
        for i in range(n):
            a = math.pi + math.pi * (i + rng.uniform(0.2, 0.8)) / n
            bend = (1 if math.cos(a) > 0 else -1) * rng.uniform(0.7, 1.3)
            shapes += frond(rng, *crown, h * size * rng.uniform(0.85, 1.15), a, bend)
        board.lay(
            shapes,
            fall(mix(colour, tones.light, 0.18), colour, crown[1] - h * 0.35, crown[1] + h * 0.2),
            lift=0.007,
            rim=mix(colour, tones.light, 0.4),
            depth=0.32,
        )
    coils = [
        circle(
            crown[0] + rng.uniform(-0.05, 0.05) * h,
            crown[1] - h * rng.uniform(0.0, 0.05),
            h * 0.022,
        )
        for _ in range(4)
    ]
    board.lay(coils, plain(mix(wood, tones.light, 0.3)), 0.003)


def cycad(board: Board, tones: Tones, rng: Random, x: float, y: float, h: float, t: float) -> None:
    """A low tuft of fronds round a bright cone."""
    green = mix(tones.depth(t), tones.depth(min(1.0, t + 0.15)), rng.random())
    for k in range(2):
        colour = mix(green, tones.light, 0.12 * k)
        shapes: list[Path] = []
        for i in range(7 - 2 * k):
            u = (i + 0.5) / (7 - 2 * k)
            a = -math.pi * (0.06 + 0.88 * u)
            bend = (1 if math.cos(a) > 0 else -1) * rng.uniform(0.3, 0.9)
            shapes += frond(rng, x, y, h * rng.uniform(0.8, 1.1) * (1 - 0.2 * k), a, bend, 0.17)
        board.lay(shapes, plain(colour), 0.008, mix(colour, tones.light, 0.4), depth=0.36)
    cone = tones.lit(mix(tones.accent, tones.light, 0.15))
    board.lay(
        [leaf(x, y, h * 0.34, h * 0.2, -math.pi / 2)],
        plain(cone),
        0.005,
        mix(cone, WHITE, 0.5),
        depth=0.35,
    )


def horsetails(rng: Random, x: float, y: float, h: float) -> list[Path]:
    """A stand of jointed stems with whorls."""
    out: list[Path] = []
    for _ in range(rng.randint(3, 5)):
        px, tall = x + rng.uniform(-0.3, 0.3) * h, h * rng.uniform(0.6, 1.1)
        lean = rng.uniform(-0.08, 0.08) * h
        out.append(ribbon([(px, y), (px + lean, y - tall)], [h * 0.035, h * 0.02]))
        for i in range(1, 6):
            u = i / 6
            for side in (-1, 1):
                a = -math.pi / 2 + side * 0.85
                size = h * 0.17 * (1.1 - u * 0.8)
                out.append(leaf(px + lean * u, y - tall * u, size, size * 0.18, a, -side * 0.25))
        out.append(leaf(px + lean, y - tall * 0.98, h * 0.13, h * 0.06, -math.pi / 2))
    return out


def volcano(
    board: Board, plan: Plan, tones: Tones, rng: Random, x: float, y: float, h: float
) -> None:
    """A far cone that steams in peace; the warmth in its mouth shows at night."""
    w = h * rng.uniform(2.0, 2.7)
    mouth = h * rng.uniform(0.24, 0.34)
    colour = mix(tones.depth(0.1), tones.lit(mix(tones.middle, tones.accent, 0.35)), 0.28)
    top = y - h
    left = [
        (x - w / 2, y + 0.1),
        (x - w * 0.3, y - h * 0.22),
        (x - mouth * 1.1, y - h * 0.7),
        (x - mouth * 0.55, top),
    ]
    right = [
        (x + mouth * 0.6, top + h * 0.02),
        (x + mouth * 1.2, y - h * 0.66),
        (x + w * 0.32, y - h * 0.2),
        (x + w / 2, y + 0.1),
    ]
    rimmed = [(x - mouth * 0.2, top + h * 0.05), (x + mouth * 0.25, top + h * 0.035)]
    if plan.calm(Box(x - h * 0.3, top - h * 0.5, h * 0.6, h * 0.45)):
        _steam(board, plan, tones, rng, x, top, h)
    board.glow(x, top, h * 0.45, mix(tones.accent, tones.light, 0.4), 0.5 if tones.night else 0.2)
    lit = mix(colour, tones.light, 0.24)
    pool = Pool(x + board.light[0] * h, top, h * 1.3, tones.light, 0.3)
    cone = smooth([*left, *rimmed, *right], closed=False)
    board.lay(
        [(*cone, ("Z",))],
        fall(lit, mix(colour, tones.haze, 0.35), top, y + 0.05, pool),
        0.009,
        mix(lit, tones.light, 0.5),
        depth=0.3,
    )
    streams = []
    for u in (-0.3, 0.1, 0.45):
        swing = noise(rng, h, 2)
        points = [
            (
                x + mouth * u * (1 + 1.8 * v) + swing(v * h) * h * 0.02,
                top + h * (0.05 + 0.42 * v * rng.uniform(0.8, 1)),
            )
            for v in (0.0, 0.35, 0.7, 1.0)
        ]
        streams.append(ribbon(points, [h * 0.035, h * 0.05, h * 0.03, 0.001]))
    cap = (
        mix(lit, WHITE, 0.55)
        if tones.weather is Weather.SNOW
        else mix(colour, tones.lit(tones.accent), 0.4)
    )
    board.lay(streams, plain(mix(cap, tones.light, 0.25)))


def _steam(
    board: Board, plan: Plan, tones: Tones, rng: Random, x: float, y: float, h: float
) -> None:
    """Round puffs over the mouth, each larger and farther with the wind."""
    pale = mix(mix(tones.sky_bottom, tones.light, 0.35), WHITE, 0.1 if tones.night else 0.4)
    side = plan.open_side
    for k in range(4):
        r = h * (0.1 + 0.055 * k)
        px, py = x + side * h * 0.1 * k**1.3, y - h * (0.05 + 0.15 * k)
        shapes = [
            blob(rng, px + u * r, py + v * r, r * q, r * q * 0.85, 0.06, 10)
            for u, v, q in ((0.0, 0.0, 0.8), (-0.6, 0.15, 0.5), (0.6, 0.1, 0.55), (0.1, -0.4, 0.55))
        ]
        if not plan.spot(px, py, r * 1.1):
            return
        shade = mix(pale, tones.sky_bottom, 0.1 * k)
        board.lay(
            shapes,
            fall(mix(shade, WHITE, 0.2), shade, py - r, py + r),
            0.005,
            mix(shade, WHITE, 0.4),
            depth=0.2,
        )


def nest(board: Board, tones: Tones, rng: Random, x: float, y: float, w: float) -> None:
    """A nest of twigs with speckled eggs."""
    straw = mix(mix(tones.near, tones.light, 0.45), tones.accent, 0.2)
    eggs = [(x + u * w * 0.24, y - w * v) for u, v in ((-0.8, 0.18), (0.75, 0.18), (0.0, 0.24))]
    shell = tones.lit(mix(tones.light, tones.far, 0.25))
    board.lay(
        [ribbon(_twig(rng, x, y - w * 0.16, w), [w * 0.1] * 4)], plain(mix(straw, tones.ink, 0.35))
    )
    board.lay(
        [blob(rng, ex, ey, w * 0.15, w * 0.2, 0.02, 12) for ex, ey in eggs],
        fall(mix(shell, WHITE, 0.4), shell, y - w * 0.4, y),
        0.006,
        WHITE,
        depth=0.35,
    )
    dots = [
        circle(ex + rng.uniform(-0.09, 0.09) * w, ey + rng.uniform(-0.13, 0.06) * w, w * 0.016)
        for ex, ey in eggs
        for _ in range(5)
    ]
    board.lay(dots, plain(tones.lit(tones.accent)))
    twigs = [
        ribbon(
            _twig(rng, x, y - w * rng.uniform(-0.02, 0.1), w * rng.uniform(0.8, 1.1)),
            [w * 0.02, w * 0.04, w * 0.04, w * 0.02],
        )
        for _ in range(9)
    ]
    board.lay(twigs[:5], plain(mix(straw, tones.ink, 0.22)), 0.006, depth=0.4)
    board.lay(twigs[5:], plain(straw), 0.004, mix(straw, tones.light, 0.5), depth=0.35)


def _twig(rng: Random, x: float, y: float, w: float) -> list[Point]:
    """A twig that follows the round of a nest."""
    return [
        (x + u * w * 0.52, y - 0.1 * w * abs(u) ** 2 + rng.uniform(-0.03, 0.03) * w)
        for u in (-1.0, -0.35, 0.35, 1.0)
    ]


def hanging(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """Great fronds that hang into the picture from an upper corner."""
    edge = -0.03 if side < 0 else plan.aspect + 0.03
    for k in range(5):
        colour = mix(
            mix(tones.front, tones.depth(0.7), 0.2 + 0.16 * (k % 3)), tones.light, 0.03 * k
        )
        x, y = edge - side * 0.06 * (k % 2), -0.04 + 0.035 * k
        angle = (0.2 + 0.24 * k) if side < 0 else math.pi - (0.2 + 0.24 * k)
        bend = -side * rng.uniform(0.3, 0.7)

        def hung(
            length: float, x: float = x, y: float = y, angle: float = angle, bend: float = bend
        ) -> list[list[Path]]:
            return [frond(rng, x, y, length, angle, bend)]

        made = grown(plan, taken, hung, rng.uniform(0.28, 0.42))
        if made:
            board.lay(made[0], plain(colour), 0.018, mix(colour, tones.light, 0.3), depth=0.42)


def rising(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    side: int,
    height: float,
    taken: tuple[Box, ...],
) -> None:
    """Broad leaves and fronds that rise from a lower corner."""
    edge = 0.0 if side < 0 else plan.aspect
    for k in range(3):
        colour = mix(mix(tones.front, tones.ink, 0.18), tones.depth(0.72), 0.26 * k)
        shapes: list[Path] = []
        for _ in range(4):
            x = edge - side * rng.uniform(-0.04, 0.14)
            a = -math.pi / 2 - side * rng.uniform(-0.15, 0.8)
            bend = -side * rng.uniform(0.2, 0.8)
            broad = k == 1 and rng.random() < 0.7

            def plant(
                length: float, x: float = x, a: float = a, bend: float = bend, broad: bool = broad
            ) -> list[list[Path]]:
                if broad:
                    return [[leaf(x, 1.03, length * 0.95, length * 0.36, a, bend * 0.3)]]
                return [frond(rng, x, 1.03, length, a, bend)]

            size = height * rng.uniform(0.7, 1.1) * (1 - 0.2 * k)
            shapes += [p for paths in grown(plan, taken, plant, size) for p in paths]
        board.lay(shapes, plain(colour), 0.016, mix(colour, tones.light, 0.3), depth=0.42)
