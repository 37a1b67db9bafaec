"""What stands about on deck: barrels, crates, coils of rope, lamps, and the wheel."""

import math
from random import Random

from custories_core.layout.frames import Path

from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import (
    circle,
    polygon,
    ribbon,
    smooth,
)
from .rigging import hemp, oak

WHITE: RGB = (255.0, 252.0, 245.0)


def barrel(board: Board, tones: Tones, rng: Random, x: float, y: float, h: float) -> None:
    """A barrel that stands at (x, y)."""
    wood = mix(oak(tones, 0.55), tones.light, rng.uniform(0.02, 0.14))
    w = h * 0.36
    body = smooth(
        [
            (x - w * 0.82, y - h),
            (x, y - h * 1.04),
            (x + w * 0.82, y - h),
            (x + w * 1.06, y - h * 0.5),
            (x + w * 0.82, y),
            (x, y + h * 0.06),
            (x - w * 0.82, y),
            (x - w * 1.06, y - h * 0.5),
        ]
    )
    shine = Pool(x + board.light[0] * w, y - h * 0.6, h * 0.7, tones.light, 0.35)
    board.lay(
        [body],
        fall(mix(wood, tones.light, 0.12), mix(wood, tones.ink, 0.2), y - h, y, shine),
        0.01,
        mix(wood, tones.light, 0.5),
        depth=0.45,
    )
    staves = [
        ribbon(
            [
                (x + u * w * 0.8, y - h * 0.95),
                (x + u * w * 1.02, y - h * 0.5),
                (x + u * w * 0.8, y),
            ],
            [0.001, h * 0.012, 0.001],
        )
        for u in (-0.6, -0.2, 0.2, 0.6)
    ]
    board.lay(staves, plain(mix(wood, tones.ink, 0.25)))
    iron = mix(tones.ink, tones.far, 0.35)
    hoops = [
        ribbon(
            [(x - w * q, y - h * v), (x, y - h * v + h * 0.05), (x + w * q, y - h * v)],
            [h * 0.06] * 3,
        )
        for v, q in ((0.84, 0.92), (0.58, 1.05), (0.2, 0.98))
    ]
    board.lay(hoops, plain(iron), 0.003, mix(iron, tones.light, 0.5), depth=0.35)
    board.lay([circle(x, y - h * 0.985, w * 0.7, h * 0.07)], plain(mix(wood, tones.ink, 0.3)))


def crate(board: Board, tones: Tones, rng: Random, x: float, y: float, h: float) -> None:
    """A crate of boards, a little crooked."""
    wood = mix(oak(tones, 0.5), tones.light, 0.14)
    j = [rng.uniform(-0.03, 0.03) * h for _ in range(8)]
    corners = [
        (x - h * 0.5 + j[0], y - h * 0.82 + j[1]),
        (x + h * 0.5 + j[2], y - h * 0.8 + j[3]),
        (x + h * 0.48, y),
        (x - h * 0.5, y),
    ]
    board.lay(
        [polygon(corners)],
        fall(mix(wood, tones.light, 0.15), mix(wood, tones.ink, 0.16), y - h, y),
        0.01,
        mix(wood, tones.light, 0.5),
        depth=0.45,
    )
    lines = [
        ribbon([(x - h * 0.47, y - h * v), (x + h * 0.46, y - h * v + j[4])], [h * 0.016] * 2)
        for v in (0.27, 0.54)
    ]
    board.lay(lines, plain(mix(wood, tones.ink, 0.28)))
    edge = mix(wood, tones.light, 0.16)
    bars = [
        ribbon([(x + d * h * 0.42, y - h * 0.8), (x + d * h * 0.42, y - 0.001)], [h * 0.11] * 2)
        for d in (-1, 1)
    ]
    bars.append(ribbon([(x - h * 0.38, y - h * 0.06), (x + h * 0.38, y - h * 0.72)], [h * 0.1] * 2))
    board.lay(bars, plain(edge), 0.004, mix(edge, tones.light, 0.4), depth=0.35)


def coil(board: Board, tones: Tones, x: float, y: float, r: float) -> None:
    """A rope laid in rings."""
    colour = hemp(tones)
    for k in range(4):
        ring = circle(x, y - r * 0.2 * k, r * (1 - 0.05 * k), r * 0.36)
        hole = circle(x, y - r * 0.2 * k - r * 0.03, r * (0.62 - 0.05 * k), r * 0.2)
        shade = mix(colour, tones.ink, 0.14 - 0.04 * k)
        board.lay(
            [ring],
            plain(shade),
            0.004,
            mix(shade, WHITE, 0.4),
            holes=[hole] if k == 3 else (),
            depth=0.34,
        )
    board.lay([circle(x, y - r * 0.63, r * 0.42, r * 0.17)], plain(mix(tones.ink, tones.near, 0.4)))


def lamp(board: Board, tones: Tones, x: float, y: float, h: float) -> None:
    """A ship's lamp whose foot is at (x, y)."""
    iron = mix(tones.ink, tones.near, 0.3)
    board.glow(x, y - h * 0.5, h * 2.4, tones.light, 0.6 if tones.night else 0.3)
    glass = mix(tones.light, tones.accent, 0.14)
    board.lay(
        [
            smooth(
                [
                    (x - h * 0.2, y - h * 0.7),
                    (x + h * 0.2, y - h * 0.7),
                    (x + h * 0.26, y - h * 0.4),
                    (x + h * 0.16, y - h * 0.08),
                    (x - h * 0.16, y - h * 0.08),
                    (x - h * 0.26, y - h * 0.4),
                ]
            )
        ],
        fall(mix(glass, WHITE, 0.4), glass, y - h * 0.7, y),
        0.006,
        WHITE,
    )
    parts = [
        polygon([(x - h * 0.28, y - h * 0.68), (x, y - h), (x + h * 0.28, y - h * 0.68)]),
        polygon(
            [
                (x - h * 0.2, y),
                (x + h * 0.2, y),
                (x + h * 0.16, y - h * 0.12),
                (x - h * 0.16, y - h * 0.12),
            ]
        ),
    ]
    parts += [
        ribbon([(x + d * h * 0.1, y - h * 0.7), (x + d * h * 0.1, y - h * 0.1)], [h * 0.03] * 2)
        for d in (-1, 1)
    ]
    board.lay(parts, plain(iron), 0.005, mix(iron, tones.light, 0.45), depth=0.4)


def wheel(board: Board, tones: Tones, x: float, y: float, r: float) -> None:
    """The steering wheel on its post; (x, y) is its hub."""
    wood, dark = mix(oak(tones, 0.5), tones.accent, 0.12), oak(tones, 0.85)
    board.lay(
        [ribbon([(x, y), (x, y + r * 1.75)], [r * 0.3, r * 0.5])],
        fall(dark, mix(dark, tones.ink, 0.2), y, y + r * 1.8),
        0.012,
        mix(dark, tones.light, 0.35),
        depth=0.42,
    )
    spokes: list[Path] = []
    for i in range(8):
        a = math.pi * i / 4 + 0.2
        c, s = math.cos(a), math.sin(a)
        spokes.append(
            ribbon(
                [
                    (x + c * r * 0.1, y + s * r * 0.1),
                    (x + c * r * 0.9, y + s * r * 0.9),
                    (x + c * r * 1.28, y + s * r * 1.28),
                ],
                [r * 0.07, r * 0.08, r * 0.1],
            )
        )
        spokes.append(circle(x + c * r * 1.28, y + s * r * 1.28, r * 0.065))
    rim = mix(wood, tones.light, 0.5)
    board.lay(spokes, plain(wood), 0.01, rim, depth=0.42)
    board.lay(
        [circle(x, y, r)],
        fall(mix(wood, tones.light, 0.2), wood, y - r, y + r),
        0.006,
        rim,
        holes=[circle(x, y, r * 0.8)],
        depth=0.4,
    )
    brass = mix(tones.light, tones.accent, 0.34)
    board.lay([circle(x, y, r * 0.22)], plain(brass), 0.006, WHITE)
    board.lay([circle(x, y, r * 0.1)], plain(mix(brass, tones.near, 0.5)))
