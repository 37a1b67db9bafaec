"""The nearest pieces, which frame a picture at its edges and run off it."""

import math
from collections.abc import Callable
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import (
    blob,
    fern,
    leaf,
    noise,
    petals,
    ribbon,
    smooth,
    spire,
    spray,
    vine,
)
from .plants import crystal, rose

WHITE: RGB = (255.0, 252.0, 245.0)


def allowed(plan: Plan, taken: tuple[Box, ...], box: Box) -> bool:
    """Whether a piece of the frame may hang in `box`."""
    return plan.calm(box, 0.02) and not any(box.overlaps(b) for b in taken)


def inside(plan: Plan, taken: tuple[Box, ...], path: Path) -> bool:
    """Whether one piece of the frame keeps off text and figures."""
    xs = [v for s in path for v in s[1::2] if isinstance(v, float)]
    ys = [v for s in path for v in s[2::2] if isinstance(v, float)]
    box = Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return allowed(plan, taken, box)


def grown(
    plan: Plan, taken: tuple[Box, ...], make: Callable[[float], list[list[Path]]], size: float
) -> list[list[Path]]:
    """What `make` grows, as large as it may be without touching text or figures; or nothing.

    A plant is kept or left out as a whole, for no leaf hangs in the air.
    """
    for _ in range(5):
        made = make(size)
        if all(inside(plan, taken, path) for paths in made for path in paths):
            return made
        size *= 0.72
    return []


def bough(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """A blossoming bough from the top corner, and what hangs from it."""
    start = -0.03 if side < 0 else plan.aspect + 0.03
    colour = mix(tones.depth(0.9), tones.light, 0.05)
    rim = mix(colour, tones.light, 0.3)
    bloom = tones.lit(mix(tones.accent, tones.light, 0.5))
    for k in range(3):
        angle = (0.12 + 0.28 * k) if side < 0 else math.pi - (0.12 + 0.28 * k)

        def branch(reach: float, k: int = k, angle: float = angle) -> list[list[Path]]:
            return _branch(rng, start, -0.02 + 0.05 * k, angle, reach, hanging=k < 2)

        made = grown(plan, taken, branch, rng.uniform(0.24, 0.42) * (1 - 0.2 * k))
        if not made:
            continue
        stems, leaves, blossoms = made
        half = len(leaves) // 2
        board.lay(stems, plain(mix(tones.front, tones.ink, 0.25)), lift=0.016, depth=0.4)
        board.lay(leaves[:half], plain(mix(colour, tones.ink, 0.2)), 0.02, rim, depth=0.42)
        board.lay(leaves[half:], plain(colour), lift=0.012, rim=rim, depth=0.4)
        board.lay(blossoms, plain(bloom), lift=0.006, rim=WHITE, depth=0.4)


def _branch(
    rng: Random, x: float, y: float, angle: float, reach: float, hanging: bool
) -> list[list[Path]]:
    """A branch from (x, y): its stems, leaves and blossoms."""
    n = 9
    points = [
        (
            x + math.cos(angle) * reach * i / n,
            y + math.sin(angle) * reach * i / n + 0.05 * (i / n) ** 2,
        )
        for i in range(n + 1)
    ]
    stems = [ribbon(points, [0.018 * (1 - 0.85 * i / n) + 0.002 for i in range(n + 1)])]
    leaves: list[Path] = []
    blossoms: list[Path] = []
    small = min(1.0, 0.45 + reach * 2)
    for i, (px, py) in enumerate(points):
        for _ in range(4):
            a = angle + rng.uniform(-1.5, 1.5)
            size = rng.uniform(0.035, 0.06) * small
            leaves.append(leaf(px, py, size, size * 0.45, a, rng.uniform(-0.2, 0.2)))
        if i % 2:
            r = rng.uniform(0.011, 0.017) * small
            blossoms += petals(px, py + 0.012, r, rng.random(), 5, 0.85)
    if hanging:
        px, py = points[rng.randint(4, 8)]
        stem, more = vine(rng, px, py, rng.uniform(0.2, 0.5) * reach, 0.036 * small)
        stems.append(stem)
        leaves += more
    return [stems, leaves, blossoms]


def corner(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """Large leaves and roses that rise from a lower corner."""
    edge = 0.0 if side < 0 else plan.aspect
    height = rng.uniform(0.16, 0.3) if side == -plan.open_side else rng.uniform(0.1, 0.16)
    dark = mix(tones.front, tones.ink, 0.2)
    for k in range(3):
        colour = mix(mix(dark, tones.depth(0.8), 0.3 * k), tones.light, 0.02 * k)
        shapes: list[Path] = []
        for _ in range(4):
            x = edge - side * rng.uniform(-0.02, 0.17)
            lean = -math.pi / 2 - side * rng.uniform(-0.25, 0.75)

            def twig(size: float, x: float = x, lean: float = lean) -> list[list[Path]]:
                return [spray(rng, x, 1.03, size, lean)]

            size = height * (1.12 - 0.2 * k) * rng.uniform(0.7, 1.1)
            shapes += [p for paths in grown(plan, taken, twig, size) for p in paths]
        board.lay(shapes, plain(colour), lift=0.016, rim=mix(colour, tones.light, 0.28), depth=0.4)
    for _ in range(5):
        x = edge - side * rng.uniform(0.0, 0.16)
        y = 1 - rng.uniform(0.02, height * 0.72)
        r = rng.uniform(0.018, 0.03)
        if allowed(plan, taken, Box(x - r, y - r, 2 * r, 2 * r)):
            rose(board, tones, rng, x, y, r)


def great_trunk(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """A near trunk that frames the picture, half of it beyond the edge."""
    edge = 0.0 if side < 0 else plan.aspect
    for width in (0.2, 0.15, 0.1, 0.06):
        w = width * rng.uniform(0.9, 1.15)
        box = Box(edge - w * 0.75 if side > 0 else edge, 0.0, w * 0.75, 1.0)
        if allowed(plan, taken, box):
            break
    else:
        return
    sway = noise(rng, 0.9, 2)
    n = 9
    stem = [(edge + sway(i / n) * w * 0.12, -0.05 + 1.12 * i / n) for i in range(n + 1)]
    widths = [w * (1.0 + 0.5 * max(0, i / n - 0.75) * 4) for i in range(n + 1)]
    colour = mix(tones.front, tones.ink, 0.18)
    shine = Pool(plan.focus.centre[0], 0.5, 0.9, tones.light, 0.12)
    board.lay(
        [ribbon(stem, widths)],
        fall(colour, mix(colour, tones.ink, 0.3), 0.0, 1.0, shine),
        lift=0.026,
        rim=mix(colour, tones.light, 0.3),
        depth=0.5,
    )
    strips, knots = [], []
    for _ in range(9):
        i = rng.randint(0, n - 3)
        off = -side * w * rng.uniform(0.04, 0.42)
        points = [(x + off, y + rng.uniform(0, 0.04)) for x, y in stem[i : i + 3]]
        strips.append(ribbon(points, [0.001, w * 0.035, 0.001]))
    x, y = stem[rng.randint(3, 5)]
    x -= side * w * 0.22
    knots.append(smooth([(x, y - w * 0.22), (x + w * 0.1, y), (x, y + w * 0.22), (x - w * 0.1, y)]))
    board.lay(strips, plain(mix(colour, tones.light, 0.1)))
    board.lay(knots, plain(mix(colour, tones.ink, 0.5)))


def ferns(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    side: int,
    height: float,
    taken: tuple[Box, ...],
) -> None:
    """Ferns that rise from a lower corner."""
    edge = 0.0 if side < 0 else plan.aspect
    for k in range(2):
        colour = mix(mix(tones.front, tones.ink, 0.25), tones.depth(0.75), 0.4 * k)
        shapes: list[Path] = []
        for _ in range(4):
            x = edge - side * rng.uniform(-0.04, 0.1)
            a = -math.pi / 2 - side * rng.uniform(-0.2, 0.8)
            bend = -side * rng.uniform(0.3, 0.8)

            def frond(
                size: float, x: float = x, a: float = a, bend: float = bend
            ) -> list[list[Path]]:
                return [fern(rng, x, 1.02, size, a, bend)]

            length = height * rng.uniform(0.7, 1.1) * (1 - 0.25 * k)
            shapes += [p for paths in grown(plan, taken, frond, length) for p in paths]
        board.lay(shapes, plain(colour), lift=0.016, rim=mix(colour, tones.light, 0.25), depth=0.42)


def vines(board: Board, plan: Plan, tones: Tones, rng: Random, taken: tuple[Box, ...]) -> None:
    """Vines that hang from above, most of them over the framed side."""
    colour = mix(tones.front, tones.depth(0.75), 0.4)
    side = -plan.open_side
    for k in range(5):
        u = rng.random() ** 1.8 * 0.55
        x = plan.aspect * (1 - u) if side > 0 else plan.aspect * u
        if k == 4:
            x = plan.aspect - x

        def hung(length: float, x: float = x) -> list[list[Path]]:
            stem, leaves = vine(rng, x, -0.02, length + 0.05, rng.uniform(0.034, 0.048))
            return [[stem], leaves]

        made = grown(plan, taken, hung, rng.uniform(0.14, 0.42) * (1 - u))
        if made:
            stem, leaves = made
            board.lay(stem, plain(mix(colour, tones.ink, 0.3)), lift=0.014, depth=0.3)
            rim = mix(colour, tones.light, 0.28)
            board.lay(leaves, plain(colour), lift=0.014, rim=rim, depth=0.42)


def near_rocks(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    side: int,
    height: float,
    taken: tuple[Box, ...],
) -> None:
    edge = 0.0 if side < 0 else plan.aspect
    for k in range(3):
        h = height * (1 - 0.26 * k) * rng.uniform(0.85, 1.15)
        colour = mix(mix(tones.front, tones.ink, 0.3), tones.depth(0.8), 0.35 * k)
        x = edge - side * 0.06 * k
        rock = spire(rng, x, 1.06, h * 0.95, h + 0.06)
        if not inside(plan, taken, rock):
            continue
        pool = Pool(plan.focus.centre[0], 0.7, 0.7, tones.light, 0.14)
        board.lay(
            [rock],
            fall(mix(colour, tones.light, 0.08), colour, 1 - h, 1.0, pool),
            0.02,
            mix(colour, tones.light, 0.35),
            depth=0.45,
        )
    for _ in range(3):
        x = edge - side * rng.uniform(0.03, 0.2)
        h = height * rng.uniform(0.3, 0.5)
        if allowed(plan, taken, Box(x - h / 2, 1.0 - h, h, h)):
            crystal(board, tones, rng, x, 1.005, h)


def asteroids(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """Dark stones that drift over a top corner."""
    corner = 0.0 if side < 0 else plan.aspect
    for k in range(5):
        r = rng.uniform(0.05, 0.075) if k == 0 else rng.uniform(0.008, 0.024)
        x = corner - side * (0.0 if k == 0 else rng.uniform(0.06, 0.22))
        y = 0.02 if k == 0 else rng.uniform(0.02, 0.17)
        if not allowed(plan, taken, Box(x - r, y - r, 2 * r, 2 * r)):
            continue
        colour = mix(mix(tones.near, tones.ink, 0.45), tones.far, 0.15)
        board.lay(
            [blob(rng, x, y, r, r * 0.8, 0.12, 9)],
            fall(mix(colour, tones.light, 0.14), colour, y - r, y + r),
            0.014,
            mix(colour, tones.light, 0.45),
            depth=0.35,
        )
        pits = [
            blob(
                rng,
                x + math.cos(a) * r * 0.45,
                y + math.sin(a) * r * 0.35,
                r * 0.16,
                r * 0.13,
                0.1,
                7,
            )
            for a in (0.5, 2.4, 4.4)
        ]
        board.lay(pits, plain(mix(colour, tones.ink, 0.35)))
