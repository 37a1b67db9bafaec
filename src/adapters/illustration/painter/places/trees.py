"""The trees of a wood: trunks, boughs, bark, the edge of the leaves, and who lives in one."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, plain
from ..palette import RGB, Tones, mix
from ..shapes import (
    Line,
    blob,
    leaf,
    noise,
    ribbon,
    sampled,
)

WHITE: RGB = (255.0, 252.0, 245.0)


def roof(plan: Plan, rng: Random, base: float, swing: float) -> Line:
    """The lower edge of the leaves: high in the middle, low at the sides."""
    wave = noise(rng, 0.35)
    middle = plan.focus.centre[0]

    def at(x: float) -> float:
        off = min(1.0, abs(x - middle) / 0.6)
        return base * (0.5 + 0.9 * off * off) + swing * wave(x)

    return at


def fringe(plan: Plan, rng: Random, line: Line, t: float) -> list[Path]:
    """Leaves that hang from the edge of a leaf roof."""
    out = []
    step = 0.03 + 0.012 * t
    for x, y in sampled(line, -0.02, plan.aspect + 0.02, step):
        size = (0.03 + 0.035 * t) * rng.uniform(0.7, 1.25)
        for _ in range(2):
            a = math.pi / 2 + rng.uniform(-0.8, 0.8)
            px = x + rng.uniform(-step, step) * 0.5
            out.append(leaf(px, y - 0.012, size, size * 0.5, a, rng.uniform(-0.2, 0.2)))
    return out


def trunk(
    rng: Random, x: float, y: float, w: float
) -> tuple[list[tuple[float, float]], list[Path]]:
    """A trunk's middle line from above the picture to its foot, and its branches."""
    lean = rng.uniform(-0.06, 0.06)
    sway = noise(rng, 0.8, 2)
    n = 8
    stem = []
    for i in range(n + 1):
        u = i / n
        stem.append((x + lean * (1 - u) + sway(u) * w * 0.35 * (1 - u), -0.05 + (y + 0.05) * u))
    twigs = []
    for _ in range(rng.randint(1, 3)):
        k = rng.randint(2, 4)
        bx, by = stem[k]
        side = rng.choice((-1, 1))
        reach = rng.uniform(2.2, 4.2) * w + 0.03
        twigs.append(
            ribbon(
                [
                    (bx, by),
                    (bx + side * reach * 0.5, by - reach * 0.28),
                    (bx + side * reach, by - reach * 0.85),
                ],
                [w * 0.5, w * 0.3, w * 0.06],
            )
        )
    return stem, twigs


def flare(n: int, w: float) -> list[float]:
    """A trunk's widths from top to foot, where the roots spread."""
    return [w * (0.72 + 0.28 * i / n + 1.1 * max(0.0, i / (n - 1) - 0.82) * 4) for i in range(n)]


def bark(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    stems: list[tuple[list[tuple[float, float]], float]],
    t: float,
) -> None:
    """Strips of lighter bark on the side of the light, and knots."""
    light: list[Path] = []
    dark: list[Path] = []
    for stem, w in stems:
        towards = 1 if plan.focus.centre[0] > stem[-1][0] else -1
        for _ in range(3):
            i = rng.randint(1, 5)
            part = stem[i : i + rng.randint(2, 3)]
            off = towards * w * rng.uniform(0.05, 0.26)
            points = [(x + off, y + rng.uniform(0, 0.05)) for x, y in part]
            light.append(ribbon(points, [w * 0.02, *[w * 0.1] * (len(points) - 2), w * 0.02]))
        if rng.random() < 0.5:
            x, y = stem[rng.randint(3, 6)]
            dark.append(blob(rng, x, y, w * 0.16, w * 0.24, 0.1, 8))
    colour = tones.depth(t)
    board.lay(light, plain(mix(colour, tones.light, 0.22)))
    board.lay(dark, plain(mix(colour, tones.ink, 0.34)))


def home(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    stems: list[tuple[list[tuple[float, float]], float]],
) -> None:
    """Somebody lives here: a round window and a door in one of the nearer trunks."""
    fit = [
        (stem, w)
        for stem, w in stems
        if 0.06 < stem[-1][0] < plan.aspect - 0.06
        and plan.free(Box(stem[-1][0] - 0.06, plan.horizon - 0.15, 0.12, 0.25), 0.02)
    ] or [s for s in stems if 0.06 < s[0][-1][0] < plan.aspect - 0.06]
    if not fit:
        return
    stem, w = max(fit, key=lambda s: s[1])
    for share, size in ((0.62, 0.3), (0.76, 0.24)):
        i = round(share * (len(stem) - 1))
        x, y = stem[i]
        r = w * size
        if not plan.spot(x, y, r * 2):
            continue
        board.glow(x, y, r * 6, tones.light, 0.55)
        wood = mix(tones.depth(0.7), tones.accent, 0.2)
        board.lay([blob(rng, x, y, r * 1.35, r * 1.5, 0.05)], plain(wood), 0.006, depth=0.4)
        board.lay([blob(rng, x, y, r, r * 1.15, 0.03)], plain(mix(tones.light, WHITE, 0.25)))
        bars = [
            ribbon([(x, y - r * 1.2), (x, y + r * 1.2)], [r * 0.16] * 2),
            ribbon([(x - r, y), (x + r, y)], [r * 0.16] * 2),
        ]
        board.lay(bars, plain(wood))
