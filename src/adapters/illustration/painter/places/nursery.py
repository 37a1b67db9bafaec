"""What is in a child's room: a bed, shelves, a wardrobe, a lamp, toys, a rug, curtains, paper."""

import math
from random import Random

from custories_core.layout.frames import Path

from ..material import Board, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import blob, circle, leaf, petals, polygon, ribbon, smooth

WHITE: RGB = (255.0, 252.0, 245.0)


def panel(x: float, y: float, w: float, h: float, soft: float = 0.2) -> Path:
    """A board with soft corners that stands on (x, y)."""
    r = min(w, h) * soft
    left, right, top = x - w / 2, x + w / 2, y - h
    return (
        ("M", left + r, top),
        ("L", right - r, top),
        ("C", right, top, right, top, right, top + r),
        ("L", right, y - r),
        ("C", right, y, right, y, right - r, y),
        ("L", left + r, y),
        ("C", left, y, left, y, left, y - r),
        ("L", left, top + r),
        ("C", left, top, left, top, left + r, top),
        ("Z",),
    )


def wood(tones: Tones, deep: float = 0.0) -> RGB:
    """The colour of furniture; `deep` 0 to 1 is how dark."""
    base = mix(mix(tones.near, tones.accent, 0.34), tones.light, 0.26)
    return mix(base, mix(tones.near, tones.ink, 0.3), deep)


def bed(board: Board, tones: Tones, rng: Random, x: float, y: float, w: float, side: int) -> None:
    """A bed seen from its long side, on (x, y), its head towards `side`; a quilt of patches."""
    h = w * 0.4
    timber = wood(tones, 0.12)
    rim = mix(timber, tones.light, 0.45)
    head, foot = x + side * w * 0.5, x - side * w * 0.5
    kind = rng.choice(("round", "posts", "heart"))
    tall = h * rng.uniform(1.25, 1.5)
    boards = [panel(foot, y, w * 0.07, h * 0.82, 0.4)]
    if kind == "posts":
        boards += [
            panel(head, y, w * 0.07, tall, 0.4),
            circle(head, y - tall, w * 0.05),
            circle(foot, y - h * 0.82, w * 0.05),
        ]
    else:
        boards.append(panel(head, y, w * 0.09, tall, 0.5))
    cast_over = [panel(x, y - h * 0.06, w, h * 0.5, 0.15)]
    board.cast([*boards, *cast_over], 0.016, 0.42)
    board.lay(
        [panel(x, y - h * 0.07, w, h * 0.3, 0.1)],
        fall(timber, mix(timber, tones.ink, 0.2), y - h * 0.4, y),
        0.006,
        rim,
    )
    sheet = tones.lit(mix(WHITE, tones.light, 0.3))
    mattress = panel(x, y - h * 0.3, w * 0.97, h * 0.26, 0.4)
    board.lay([mattress], plain(sheet), 0.006, WHITE, depth=0.35)
    pillow = smooth([
        (head - side * w * 0.03, y - h * 0.5), (head - side * w * 0.05, y - h * 0.78),
        (head - side * w * 0.15, y - h * 0.84), (head - side * w * 0.25, y - h * 0.7),
        (head - side * w * 0.24, y - h * 0.52),
    ])  # fmt: skip
    board.lay(
        [pillow],
        fall(sheet, mix(sheet, tones.far, 0.25), y - h * 0.85, y - h * 0.5),
        0.008,
        WHITE,
        depth=0.38,
    )
    _quilt(board, tones, rng, x - side * w * 0.13, y, w * 0.72, h, side)
    board.lay(
        boards, fall(mix(timber, tones.light, 0.16), timber, y - tall, y), 0.009, rim, depth=0.42
    )


def _quilt(
    board: Board, tones: Tones, rng: Random, x: float, y: float, w: float, h: float, side: int
) -> None:
    """Patches sewn together, with a wavy hem and a turned-down edge."""
    n = 10
    hem = [
        (x - w / 2 + w * i / n, y - h * 0.12 + h * 0.035 * (1 if i % 2 else -1))
        for i in range(n + 1)
    ]
    top = [
        (x - w / 2 + w * i / n, y - h * (0.62 + 0.1 * math.sin(math.pi * i / n)))
        for i in range(n + 1)
    ]
    base = tones.lit(mix(tones.far, tones.middle, rng.random() * 0.6))
    board.lay(
        [polygon([*top, *hem[::-1]])],
        fall(mix(base, tones.light, 0.2), mix(base, tones.ink, 0.1), y - h * 0.7, y),
        0.012,
        mix(base, tones.light, 0.5),
        depth=0.42,
    )
    patches: list[list[Path]] = [[], [], []]
    columns, rows = 6, 3
    for i in range(columns):
        for k in range(rows):
            if (i + k) % 2 == 0:
                continue
            x0, x1 = x - w / 2 + w * (i + 0.05) / columns, x - w / 2 + w * (i + 0.95) / columns
            u0, u1 = (i + 0.05) / columns, (i + 0.95) / columns
            a0, a1 = (y - h * (0.62 + 0.1 * math.sin(math.pi * u)) for u in (u0, u1))
            low = y - h * 0.15
            v0, v1 = k / rows + 0.02, (k + 1) / rows - 0.03
            patches[rng.randrange(3)].append(
                polygon(
                    [
                        (x0, a0 + (low - a0) * v0),
                        (x1, a1 + (low - a1) * v0),
                        (x1, a1 + (low - a1) * v1),
                        (x0, a0 + (low - a0) * v1),
                    ]
                )
            )
    shades = (tones.accent, mix(tones.light, tones.accent, 0.15), mix(tones.near, tones.far, 0.5))
    for shapes, shade in zip(patches, shades, strict=True):
        lit = mix(tones.lit(shade), base, 0.15)
        board.lay(shapes, plain(lit), 0.002, mix(lit, tones.light, 0.4), depth=0.25)
    edge = x + side * w / 2
    fold = ribbon(
        [(edge, y - h * 0.66), (edge + side * w * 0.015, y - h * 0.4), (edge, y - h * 0.13)],
        [w * 0.08] * 3,
    )
    pale = tones.lit(mix(WHITE, tones.light, 0.5))
    board.lay([fold], plain(pale), 0.005, WHITE, depth=0.3)


def bookcase(
    board: Board, tones: Tones, rng: Random, x: float, y: float, w: float, h: float
) -> None:
    """Shelves with books, a globe, a ball, a small bear."""
    timber = wood(tones, 0.2)
    rim = mix(timber, tones.light, 0.45)
    board.lay(
        [panel(x, y, w, h, 0.05)],
        fall(timber, mix(timber, tones.ink, 0.15), y - h, y),
        0.014,
        rim,
        depth=0.45,
    )
    rows = max(2, round(h / 0.085))
    gap = (h - 0.012) / rows
    inner = mix(timber, tones.ink, 0.4)
    board.lay(
        [panel(x, y - 0.008 - gap * k, w * 0.9, gap * 0.86, 0.04) for k in range(rows)],
        plain(inner),
    )
    groups: list[list[Path]] = [[], [], [], []]
    for k in range(rows):
        low = y - 0.008 - gap * k
        px = x - w * 0.42
        toy = rng.uniform(-0.3, 0.25) * w + x if rng.random() < 0.75 else None
        while px < x + w * 0.4:
            thick, tall = w * rng.uniform(0.05, 0.1), gap * rng.uniform(0.5, 0.78)
            if toy is not None and abs(px - toy) < w * 0.17:
                px += w * 0.05
                continue
            lean = rng.choice((0.0, 0.0, 0.0, 0.12)) * tall
            groups[rng.randrange(3)].append(
                polygon(
                    [
                        (px, low),
                        (px + lean, low - tall),
                        (px + lean + thick, low - tall),
                        (px + thick, low),
                    ]
                )
            )
            px += thick + lean * 0.6 + w * 0.004
        if toy is not None:
            _trinket(rng, groups[3], toy, low, gap * 0.6)
    shades = (
        tones.accent,
        mix(tones.far, tones.light, 0.2),
        mix(tones.middle, tones.sky_top, 0.3),
        mix(tones.light, tones.accent, 0.25),
    )
    for shapes, shade in zip(groups, shades, strict=True):
        lit = tones.lit(shade)
        board.lay(shapes, plain(lit), 0.003, mix(lit, WHITE, 0.4), depth=0.3)


def _trinket(rng: Random, out: list[Path], x: float, y: float, h: float) -> None:
    """A small thing on a shelf."""
    match rng.randrange(3):
        case 0:
            out += [
                circle(x, y - h * 0.6, h * 0.36),
                panel(x, y, h * 0.4, h * 0.2, 0.3),
                circle(x, y - h, h * 0.06),
            ]
        case 1:
            out += [blob(rng, x, y - h * 0.3, h * 0.3, h * 0.34, 0.02)]
            rounds = ((0.0, 0.74, 0.24), (-0.2, 0.94, 0.1), (0.2, 0.94, 0.1))
            out += [circle(x + u * h, y - v * h, r * h) for u, v, r in rounds]
        case _:
            hull = [(-0.5, 0.3), (0.5, 0.3), (0.3, 0.0), (-0.3, 0.0)]
            sail = [(0.0, 0.36), (0.0, 1.0), (0.4, 0.36)]
            out += [polygon([(x + u * h, y - v * h) for u, v in part]) for part in (hull, sail)]


def wardrobe(
    board: Board, tones: Tones, rng: Random, x: float, y: float, w: float, h: float
) -> None:
    """A wardrobe with a bowed top, painted doors, and one that stands ajar now and then."""
    paint = tones.lit(mix(mix(tones.far, tones.middle, rng.random()), tones.light, 0.22))
    rim = mix(paint, tones.light, 0.5)
    dark = mix(paint, tones.ink, 0.25)
    feet = [panel(x + u * w * 0.4, y, w * 0.1, h * 0.06, 0.3) for u in (-1, 1)]
    crown: Path = (
        ("M", x - w * 0.56, y - h * 0.9),
        ("C", x - w * 0.4, y - h * 0.92, x - w * 0.25, y - h, x, y - h),
        ("C", x + w * 0.25, y - h, x + w * 0.4, y - h * 0.92, x + w * 0.56, y - h * 0.9),
        ("Z",),
    )
    board.lay([*feet], plain(dark), 0.006)
    board.lay(
        [panel(x, y - h * 0.04, w, h * 0.88, 0.05), crown],
        fall(mix(paint, tones.light, 0.12), mix(paint, tones.ink, 0.12), y - h, y),
        0.016,
        rim,
        depth=0.45,
    )
    board.lay(
        [panel(x + u * w * 0.24, y - h * 0.09, w * 0.42, h * 0.76, 0.1) for u in (-1, 1)],
        plain(mix(paint, tones.light, 0.18)),
        0.004,
        rim,
        depth=0.3,
    )
    flower = []
    for u in (-1, 1):
        cx = x + u * w * 0.24
        flower += [ribbon([(cx, y - h * 0.28), (cx + u * 0.01, y - h * 0.5)], [w * 0.018] * 2)]
        flower += [
            leaf(cx, y - h * (0.34 + 0.07 * k), w * 0.12, w * 0.06, -math.pi / 2 + s * 0.9)
            for k, s in ((0, 1), (1, -1))
        ]
    board.lay(flower, plain(mix(dark, tones.near, 0.3)))
    board.lay(
        [
            p
            for u in (-1, 1)
            for p in petals(x + u * (w * 0.24 + 0.01), y - h * 0.54, w * 0.08, 0.3, 6, 0.8)
        ],
        plain(tones.lit(tones.accent)),
        0.002,
    )
    board.lay(
        [circle(x + u * w * 0.05, y - h * 0.46, w * 0.022) for u in (-1, 1)],
        plain(tones.lit(mix(tones.light, tones.accent, 0.3))),
        0.003,
        depth=0.3,
    )


def lamp_table(board: Board, tones: Tones, rng: Random, x: float, y: float, h: float) -> None:
    """A small round table with a lamp that is lit when the day is over, and a cup or a book."""
    timber = wood(tones, 0.08)
    rim = mix(timber, tones.light, 0.45)
    top = y - h * 0.45
    shade = tones.lit(mix(tones.light, tones.accent, rng.choice((0.15, 0.6))))
    if tones.night:
        board.glow(x, top - h * 0.35, h * 1.5, tones.light, 0.55)
    legs = [
        ribbon([(x + u * h * 0.2, y), (x + u * h * 0.12, top)], [h * 0.035, h * 0.05])
        for u in (-1, 1)
    ]
    board.lay(legs, plain(mix(timber, tones.ink, 0.15)), 0.007, rim, depth=0.4)
    board.lay(
        [blob(rng, x, top, h * 0.3, h * 0.055, 0.01, 14)],
        fall(mix(timber, tones.light, 0.25), timber, top - 0.02, top + 0.02),
        0.008,
        rim,
        depth=0.42,
    )
    base = [
        circle(x, top - h * 0.11, h * 0.085, h * 0.1),
        panel(x, top - h * 0.18, h * 0.04, h * 0.1, 0.2),
    ]
    board.lay(base, plain(tones.lit(mix(tones.far, tones.near, 0.3))), 0.005, rim, depth=0.35)
    cone = polygon(
        [
            (x - h * 0.11, top - h * 0.52),
            (x + h * 0.11, top - h * 0.52),
            (x + h * 0.21, top - h * 0.25),
            (x - h * 0.21, top - h * 0.25),
        ]
    )
    lit = mix(shade, tones.light, 0.5) if tones.night else shade
    board.lay(
        [cone],
        fall(lit, mix(lit, tones.light, 0.4), top - h * 0.52, top - h * 0.25),
        0.007,
        WHITE,
        depth=0.35,
    )
    if tones.night:
        board.glow(x, top - h * 0.3, h * 0.5, mix(tones.light, WHITE, 0.3), 0.5)
