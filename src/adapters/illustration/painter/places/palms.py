"""Palms and what grows on warm shores."""

import math
from random import Random

from custories_core.layout.frames import Path

from ..material import Board, fall, plain
from ..palette import Tones, mix
from ..shapes import blob, leaf, ribbon


def frond(x: float, y: float, length: float, angle: float, droop: float) -> list[Path]:
    """One feathered leaf of a palm from (x, y), bending down towards its tip."""
    side = 1 if math.cos(angle) >= 0 else -1
    n = 10
    rib = [(x, y)]
    for i in range(1, n + 1):
        a = angle + side * droop * (i / n) ** 1.3
        px, py = rib[-1]
        rib.append((px + math.cos(a) * length / n, py + math.sin(a) * length / n))
    out = [ribbon(rib, [length * 0.035 * (1 - 0.85 * i / n) for i in range(n + 1)])]
    for i in range(1, n + 1):
        u = i / n
        a = angle + side * droop * u**1.3
        size = length * (0.4 * math.sin(math.pi * (0.16 + 0.8 * u)) + 0.06)
        for turn in (-1, 1):
            out.append(
                leaf(
                    *rib[i], size, size * 0.2, a + turn * (0.95 - 0.4 * u) + side * 0.14, side * 0.2
                )
            )
    return out


def crown(rng: Random, x: float, y: float, r: float) -> tuple[list[Path], list[Path]]:
    """The head of a palm: leaves that lie behind, and those before them."""
    back: list[Path] = []
    front: list[Path] = []
    for i in range(9):
        a = -math.pi / 2 + (i - 4) * 0.47 + rng.uniform(-0.12, 0.12)
        length = r * rng.uniform(0.85, 1.12)
        (back if i % 2 else front).extend(frond(x, y, length, a, rng.uniform(0.75, 1.25)))
    return back, front


def palm(
    board: Board, tones: Tones, rng: Random, x: float, y: float, h: float, lean: float, t: float
) -> None:
    """A palm with its foot at (x, y), `h` high; its top is `lean` heights to the side."""
    wood = mix(mix(tones.depth(t), mix(tones.near, tones.accent, 0.2), 0.6), tones.ink, 0.1 * t)
    stem = []
    n = 9
    for i in range(n + 1):
        u = i / n
        stem.append((x + lean * h * u**1.7, y - h * u))
    widths = [h * (0.085 - 0.042 * i / n) * (1.35 if i == 0 else 1) for i in range(n + 1)]
    board.lay(
        [ribbon(stem, widths)],
        fall(mix(wood, tones.light, 0.2), mix(wood, tones.ink, 0.15), y - h, y),
        lift=0.01,
        rim=mix(wood, tones.light, 0.45),
        depth=0.4,
    )
    rings = []
    for i in range(1, n):
        px, py = stem[i]
        w = widths[i] * 0.46
        rings.append(
            ribbon(
                [(px - w, py - w * 0.3), (px, py + w * 0.35), (px + w, py - w * 0.3)],
                [0.0006, h * 0.009, 0.0006],
            )
        )
    board.lay(rings, plain(mix(wood, tones.ink, 0.25)))
    px, py = stem[-1]
    leafy(board, tones, rng, px, py, h * rng.uniform(0.42, 0.54), t)


def leafy(board: Board, tones: Tones, rng: Random, x: float, y: float, r: float, t: float) -> None:
    """A palm's head at (x, y) in two sheets, with its nuts."""
    green = mix(tones.depth(t), mix(tones.middle, tones.light, 0.12), 0.5)
    back, front = crown(rng, x, y, r)
    dark = mix(green, tones.ink, 0.22)
    board.lay(
        back,
        fall(dark, mix(dark, tones.ink, 0.1), y - r, y + r),
        0.009,
        mix(dark, tones.light, 0.3),
        depth=0.36,
    )
    nut = mix(mix(tones.near, tones.accent, 0.3), tones.ink, 0.1)
    nuts = [
        blob(rng, x + d * r * 0.12, y + r * 0.11, r * 0.085, r * 0.1, 0.04, 8)
        for d in (-1, 0.1, 1.1)
    ]
    board.lay(nuts, plain(nut), 0.005, mix(nut, tones.light, 0.4))
    lit = mix(green, tones.light, 0.16)
    board.lay(
        front,
        fall(mix(lit, tones.light, 0.1), lit, y - r, y + r),
        0.01,
        mix(lit, tones.light, 0.45),
        depth=0.38,
    )


def tuft(rng: Random, x: float, y: float, h: float) -> list[Path]:
    """Broad blades that rise and bow to both sides, as on dunes and at the edge of a wood."""
    n, out = 7, []
    for i in range(n):
        lean = (i - (n - 1) / 2) / n * 2.0 + rng.uniform(-0.15, 0.15)
        size = h * rng.uniform(0.65, 1.05)
        out.append(leaf(x, y, size, size * 0.16, -math.pi / 2 + lean, lean * 0.4))
    return out


def broad(rng: Random, x: float, y: float, h: float) -> list[Path]:
    """A low plant with wide leaves."""
    n, out = 6, []
    for i in range(n):
        lean = (i - (n - 1) / 2) / n * 2.4 + rng.uniform(-0.12, 0.12)
        size = h * rng.uniform(0.7, 1.0)
        out.append(leaf(x, y, size, size * 0.42, -math.pi / 2 + lean, lean * 0.22))
    return out
