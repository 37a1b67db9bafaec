"""What a lane leads to: a tower, steps that climb, a canal with its bridge, an old gate."""

import math
from random import Random

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import polygon, ribbon
from . import street
from .houses import arched
from .townscape import LANDMARKS, built, landmark

WHITE: RGB = (255.0, 252.0, 245.0)


def tower(board: Board, plan: Plan, tones: Tones, rng: Random, middle: float, floor: float) -> None:
    """A tower or dome at the end of the lane."""
    w = rng.uniform(0.11, 0.15)
    x = middle + rng.uniform(-0.03, 0.03)
    h = min(rng.uniform(0.34, 0.5), floor - 0.04 - plan.ceiling(x - w, x + w, 0.05))
    if h > 0.12:
        tower = landmark(rng, x, floor - 0.04, min(w, h * 0.5), h, rng.choice(LANDMARKS))
        built(board, plan, tones, rng, [tower], 0.12, floor)


def stairs(
    board: Board, plan: Plan, tones: Tones, rng: Random, middle: float, floor: float
) -> None:
    """Broad steps that climb to the end of the lane, with a rail."""
    n, low, high = 9, floor + 0.02, floor - rng.uniform(0.12, 0.17)
    stone = mix(mix(tones.depth(0.34), tones.light, 0.3), tones.middle, 0.1)
    for k in range(n, -1, -1):
        u = k / n
        y = low + (high - low) * u
        half = 0.2 - 0.12 * u
        colour = mix(stone, tones.haze, 0.3 * u)
        step = polygon(
            [
                (middle - half, low + 0.1),
                (middle - half, y),
                (middle + half, y),
                (middle + half, low + 0.1),
            ]
        )
        board.lay(
            [step],
            fall(mix(colour, tones.light, 0.2), mix(colour, tones.ink, 0.14), y, y + 0.03),
            0.004,
            mix(colour, WHITE, 0.3),
            depth=0.3,
        )
    street.lamp(board, tones, middle + 0.1, high + 0.035, 0.13, mix(tones.near, tones.ink, 0.3))


def canal(board: Board, plan: Plan, tones: Tones, rng: Random, middle: float, floor: float) -> None:
    """Water between the houses, with the sky in it, and a bridge over it."""
    top, low = floor - 0.07, floor + 0.05
    water = mix(mix(tones.sky_bottom, tones.sky_top, 0.55), tones.depth(0.4), 0.3)
    shape = polygon(
        [(middle - 0.17, top), (middle + 0.17, top), (middle + 0.42, low), (middle - 0.42, low)]
    )
    pool = Pool(middle, top, 0.2, tones.light, 0.4, 0.5)
    board.lay([shape], fall(mix(water, tones.light, 0.25), water, top, low, pool), 0.003, depth=0.2)
    glints = []
    for _ in range(26):
        u = rng.random()
        y = top + (low - top) * u
        x = middle + rng.uniform(-1, 1) * (0.14 + 0.2 * u)
        w = rng.uniform(0.01, 0.03) * (0.5 + u)
        glints.append(ribbon([(x - w, y), (x, y - 0.001), (x + w, y)], [0.0006, 0.0024, 0.0006]))
    board.lay(glints, plain(mix(water, tones.light, 0.55)))
    y = floor - 0.035
    colour = mix(mix(tones.depth(0.36), tones.middle, 0.3), tones.light, 0.1)
    h = rng.uniform(0.07, 0.1)
    arc = [
        (middle + u * 0.27, y - h * (1 - u * u))
        for u in (-1.0, -0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, 1.0)
    ]
    body = polygon([(middle - 0.27, y + 0.05), *arc, (middle + 0.27, y + 0.05)])
    hole = arched(middle, y + 0.06, 0.24, h * 0.6 + 0.05)
    board.lay(
        [body],
        fall(mix(colour, tones.light, 0.15), mix(colour, tones.ink, 0.15), y - h, y),
        0.011,
        mix(colour, tones.light, 0.5),
        holes=[hole],
        depth=0.42,
    )
    rail = [(x, v - 0.026) for x, v in arc]
    iron = mix(tones.depth(0.7), tones.ink, 0.3)
    bars = [ribbon(rail, [0.005] * len(rail))]
    for i in range(17):
        u = -0.95 + 1.9 * i / 16
        v = y - h * (1 - u * u)
        bars.append(ribbon([(middle + u * 0.27, v), (middle + u * 0.27, v - 0.026)], [0.0028] * 2))
    board.lay(bars, plain(iron), 0.005, mix(iron, tones.light, 0.4), depth=0.35)


def gate(board: Board, plan: Plan, tones: Tones, rng: Random, middle: float, floor: float) -> None:
    """An old gatehouse over the lane, with a light behind its arch."""
    w = rng.uniform(0.36, 0.44)
    top = max(floor - rng.uniform(0.26, 0.36), plan.ceiling(middle - w / 2, middle + w / 2))
    h = floor - top
    colour = mix(mix(tones.depth(0.34), tones.middle, 0.4), tones.light, 0.08)
    board.glow(middle, floor - 0.06, 0.2, tones.light, 0.5)
    n = 7
    merlons = []
    for i in range(n):
        x0 = middle - w / 2 + w * i / n
        merlons += [
            (x0, top),
            (x0 + w * 0.55 / n, top),
            (x0 + w * 0.55 / n, top + 0.02),
            (x0 + w / n, top + 0.02),
        ]
    wall = polygon([(middle - w / 2, floor + 0.1), *merlons, (middle + w / 2, floor + 0.1)])
    hole = arched(middle, floor + 0.12, w * 0.42, h * 0.62 + 0.12)
    board.lay(
        [wall],
        fall(mix(colour, tones.light, 0.15), mix(colour, tones.ink, 0.12), top, floor),
        0.012,
        mix(colour, tones.light, 0.5),
        holes=[hole],
        depth=0.42,
    )
    stones = []
    spring = floor - h * 0.62 + w * 0.2
    for i in range(11):
        a = math.pi * (i + 0.5) / 11
        x, y = middle - math.cos(a) * w * 0.245, spring - math.sin(a) * w * 0.245
        stones.append(
            ribbon([(x, y), (x - math.cos(a) * 0.022, y - math.sin(a) * 0.022)], [w * 0.058] * 2)
        )
    pale = mix(colour, tones.light, 0.3)
    board.lay(stones, plain(pale), 0.004, mix(pale, WHITE, 0.4), depth=0.3)
    bricks = []
    for _ in range(30):
        x, y = middle + rng.uniform(-0.46, 0.46) * w, rng.uniform(top + 0.035, floor)
        if abs(x - middle) > w * 0.3 or y < spring - w * 0.3:
            bricks.append(ribbon([(x - 0.01, y), (x + 0.01, y)], [0.009] * 2))
    board.lay(bricks, plain(mix(colour, tones.ink, 0.1)))
