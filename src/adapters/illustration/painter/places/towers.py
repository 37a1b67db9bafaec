"""Towers with pointed roofs, their flags, and whole castles made of them."""

from random import Random

from custories_core.layout.frames import Path
from custories_core.scenes import Weather

from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import blob, polygon, ribbon, smooth
from .masonry import courses, gate, merlons, stone, wall, window

WHITE: RGB = (255.0, 252.0, 245.0)


def roof_colour(tones: Tones, t: float) -> RGB:
    """The tiles of the castle's roofs."""
    red = mix(tones.lit(tones.accent), tones.sky_top, 0.3)
    if tones.weather is Weather.SNOW:
        red = mix(red, WHITE, 0.55)
    return mix(mix(red, tones.haze, 0.4 * (1 - t)), tones.ink, 0.16 * t)


def tower(
    board: Board,
    tones: Tones,
    rng: Random,
    x: float,
    y: float,
    w: float,
    h: float,
    t: float,
    roof: bool = True,
) -> None:
    """A round tower at (x, y), `h` high without its roof, which adds about 1.6 `w`."""
    base = stone(tones, t)
    lit, low = mix(base, tones.light, 0.24), mix(base, tones.near, 0.22)
    side = board.light[0]
    shine = Pool(x + side * w * 0.6, y - h * 0.8, max(w, h) * 0.9, tones.light, 0.3)
    half, top = w / 2, y - h

    def left(v: float) -> float:
        return x - half * (0.92 + 0.16 * max(0.0, (v - top) / h) ** 2)

    def right(v: float) -> float:
        return 2 * x - left(v)

    tips = roof_colour(tones, t)
    if roof:
        tall = w * rng.uniform(1.3, 1.9)
        if rng.random() < 0.75:
            flag(board, tones, rng, x, top - tall - w * 0.12, w * 0.75, t)
        cone: Path = (
            ("M", x - half * 1.42, top + w * 0.03),
            (
                "C",
                x - half * 0.8,
                top - tall * 0.26,
                x - half * 0.3,
                top - tall * 0.7,
                x,
                top - tall - w * 0.12,
            ),
            (
                "C",
                x + half * 0.3,
                top - tall * 0.7,
                x + half * 0.8,
                top - tall * 0.26,
                x + half * 1.42,
                top + w * 0.03,
            ),
            (
                "C",
                x + half * 0.6,
                top + w * 0.14,
                x - half * 0.6,
                top + w * 0.14,
                x - half * 1.42,
                top + w * 0.03,
            ),
            ("Z",),
        )
    body = smooth([(left(top), top), (left(y - h * 0.5), y - h * 0.5), (left(y), y + 0.01)], False)
    right_side = smooth(
        [(right(y), y + 0.01), (right(y - h * 0.5), y - h * 0.5), (right(top), top)], False
    )
    shape: Path = (*body, ("L", right(y), y + 0.01), *right_side[1:], ("Z",))
    board.lay(
        [shape], fall(lit, low, top, y, shine), 0.006 + 0.008 * t, mix(lit, WHITE, 0.35), depth=0.36
    )
    marks = courses(rng, left, right, top + w * 0.2, y, w * 0.2, 0.2)
    board.lay(marks, plain(mix(base, tones.near, 0.16)))
    collar = mix(base, tones.light, 0.14)
    if roof:
        board.lay(
            [cone],
            fall(mix(tips, tones.light, 0.28), mix(tips, tones.ink, 0.16), top - tall, top, shine),
            0.008 + 0.006 * t,
            mix(tips, tones.light, 0.5),
            depth=0.4,
        )
        rows = []
        for k in (1, 2, 3, 4):
            v = k / 5
            reach = half * 1.3 * (1 - v) ** 1.25
            py = top - tall * v
            rows.append(
                ribbon(
                    [(x - reach, py), (x, py + w * 0.07), (x + reach, py)],
                    [0.0006, w * 0.026, 0.0006],
                )
            )
        board.lay(rows, plain(mix(tips, tones.ink, 0.2)))
    else:
        band = [
            (x - half * 1.16, top),
            (x + half * 1.16, top),
            (x + half * 1.08, top + w * 0.26),
            (x - half * 1.08, top + w * 0.26),
        ]
        teeth = merlons(rng, x - half * 1.16, x + half * 1.2, top, w * 0.16)
        board.lay(
            [polygon(band), *teeth],
            fall(mix(collar, tones.light, 0.2), collar, top - w * 0.2, top + w * 0.26),
            0.008,
            mix(collar, WHITE, 0.4),
            depth=0.4,
        )
    n = max(1, min(3, int(h / (w * 1.15))))
    for i in range(n):
        wy = top + w * 0.75 + (h - w * 0.9) * i / max(1, n) + rng.uniform(-0.05, 0.05) * w
        if wy < y - w * 0.15:
            wx = x + rng.uniform(-0.16, 0.16) * w
            window(
                board,
                tones,
                wx,
                wy,
                w * 0.2,
                w * 0.42,
                rng.random() < (0.75 if tones.night else 0.25),
                base,
            )


def flag(
    board: Board, tones: Tones, rng: Random, x: float, y: float, length: float, t: float
) -> None:
    """A pole with a swallow-tailed flag, its foot at (x, y)."""
    side = 1 if board.light[0] > 0 else -1
    pole = mix(stone(tones, t), tones.ink, 0.3)
    wave = rng.uniform(-0.1, 0.1) * length
    cloth = mix(mix(tones.light, tones.accent, 0.22), tones.haze, 0.3 * (1 - t))
    top = y - length * 0.7
    shape: Path = (
        ("M", x, top),
        (
            "C",
            x + side * length * 0.4,
            top - length * 0.14 + wave,
            x + side * length * 0.6,
            top + length * 0.16,
            x + side * length,
            top + wave,
        ),
        ("L", x + side * length * 0.74, top + length * 0.17 + wave * 0.7),
        ("L", x + side * length, top + length * 0.34 + wave),
        (
            "C",
            x + side * length * 0.6,
            top + length * 0.46,
            x + side * length * 0.4,
            top + length * 0.2 + wave,
            x,
            top + length * 0.36,
        ),
        ("Z",),
    )
    board.lay(
        [ribbon([(x, y + length * 0.2), (x, top - length * 0.04)], [length * 0.055] * 2)],
        plain(pole),
        0.003,
    )
    board.lay([shape], plain(cloth), 0.005, mix(cloth, WHITE, 0.5), depth=0.3)


def keep(
    board: Board, tones: Tones, rng: Random, x: float, y: float, size: float, t: float
) -> None:
    """A whole castle on (x, y): towers behind towers, a wall and a gate; about `size` high."""
    s = size
    back = [
        (rng.uniform(-0.06, 0.06), 0.17, 0.6),
        (-0.2, 0.11, 0.5),
        (0.2, 0.12, rng.uniform(0.4, 0.56)),
    ]
    rng.shuffle(back)
    for dx, w, h in back:
        tower(board, tones, rng, x + dx * s, y, w * s, h * s, t)
    wall(board, tones, rng, x - 0.3 * s, x + 0.3 * s, y, 0.3 * s, t + 0.06, 0.022 * s)
    for dx, w, h in ((-0.1, 0.1, rng.uniform(0.38, 0.46)), (0.13, 0.09, rng.uniform(0.34, 0.44))):
        tower(board, tones, rng, x + dx * s, y, w * s, h * s, t + 0.08, rng.random() < 0.7)
    wall(board, tones, rng, x - 0.4 * s, x + 0.4 * s, y + 0.02 * s, 0.17 * s, t + 0.12, 0.022 * s)
    for dx in (-0.4, 0.4):
        tower(
            board,
            tones,
            rng,
            x + dx * s,
            y + 0.03 * s,
            0.12 * s,
            rng.uniform(0.25, 0.32) * s,
            t + 0.16,
            rng.random() < 0.75,
        )
    gate(board, tones, x, y + 0.025 * s, 0.085 * s, 0.12 * s, t + 0.16)
    bush = [
        blob(rng, x + rng.uniform(-0.48, 0.48) * s, y + 0.035 * s, 0.05 * s, 0.03 * s, 0.1)
        for _ in range(9)
    ]
    green = mix(tones.depth(t + 0.25), tones.light, 0.08)
    board.lay(bush, plain(green), 0.006, mix(green, tones.light, 0.35), depth=0.3)
