"""What makes a room a child's: a bear, blocks, a rug, a mobile, pictures on the wall."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import blob, circle, leaf, petals, polygon, ribbon, star
from . import street
from .framing import allowed
from .nursery import panel, wood

WHITE: RGB = (255.0, 252.0, 245.0)


def bear(board: Board, tones: Tones, rng: Random, x: float, y: float, h: float) -> None:
    """A sitting plush bear with a ribbon."""
    fur = tones.lit(mix(mix(tones.accent, tones.near, 0.4), tones.light, 0.3))
    rim = mix(fur, tones.light, 0.5)
    pale = mix(fur, tones.light, 0.45)
    limbs = [
        blob(rng, x + s * h * 0.26, y - h * 0.1, h * 0.16, h * 0.11, 0.03) for s in (-1, 1)
    ] + [
        leaf(x + s * h * 0.16, y - h * 0.48, h * 0.36, h * 0.19, math.pi / 2 - s * 0.55)
        for s in (-1, 1)
    ]
    board.lay(
        [blob(rng, x, y - h * 0.28, h * 0.25, h * 0.28, 0.02), *limbs],
        plain(fur),
        0.009,
        rim,
        depth=0.42,
    )
    board.lay(
        [
            circle(x, y - h * 0.24, h * 0.14, h * 0.17),
            *(circle(x + s * h * 0.29, y - h * 0.09, h * 0.07) for s in (-1, 1)),
        ],
        plain(pale),
    )
    ears = [circle(x + s * h * 0.2, y - h * 0.88, h * 0.09) for s in (-1, 1)]
    board.lay(
        [blob(rng, x, y - h * 0.7, h * 0.25, h * 0.22, 0.02), *ears],
        plain(fur),
        0.008,
        rim,
        depth=0.4,
    )
    board.lay([circle(x, y - h * 0.63, h * 0.11, h * 0.085)], plain(pale))
    face = [circle(x + s * h * 0.1, y - h * 0.74, h * 0.024) for s in (-1, 1)]
    board.lay(
        [*face, circle(x, y - h * 0.66, h * 0.032, h * 0.022)], plain(mix(tones.ink, fur, 0.1))
    )
    bow = [leaf(x, y - h * 0.49, h * 0.16, h * 0.12, a) for a in (0.25, math.pi - 0.25)]
    board.lay(bow, plain(tones.lit(mix(tones.far, tones.sky_top, 0.4))), 0.004, depth=0.3)


def blocks(board: Board, tones: Tones, rng: Random, x: float, y: float, s: float) -> None:
    """A few building blocks and a ball."""
    shades = [tones.accent, tones.far, mix(tones.light, tones.accent, 0.3), tones.middle]
    rng.shuffle(shades)
    spots = (
        [(-0.62, 0.0), (0.48, 0.0), (-0.1, 1.0)]
        if rng.random() < 0.6
        else [(-0.55, 0.0), (0.5, 0.0)]
    )
    for (u, v), shade in zip(spots, shades, strict=False):
        lit = tones.lit(shade)
        px, py = x + u * s, y - v * s * 0.98
        board.lay(
            [panel(px, py, s, s, 0.08)],
            fall(mix(lit, tones.light, 0.2), mix(lit, tones.ink, 0.1), py - s, py),
            0.008,
            mix(lit, WHITE, 0.5),
            depth=0.4,
        )
        mark = (
            star(px, py - s / 2, s * 0.3)
            if rng.random() < 0.5
            else circle(px, py - s / 2, s * 0.26)
        )
        board.lay([mark], plain(mix(lit, WHITE, 0.55)))
    bx = x + s * 1.45
    lit = tones.lit(shades[-1])
    board.lay(
        [circle(bx, y - s * 0.42, s * 0.44)],
        fall(mix(lit, tones.light, 0.3), mix(lit, tones.ink, 0.12), y - s, y),
        0.008,
        mix(lit, WHITE, 0.5),
        depth=0.4,
    )
    board.lay(
        [leaf(bx - s * 0.4, y - s * 0.5, s * 0.8, s * 0.2, 0.15)], plain(mix(lit, WHITE, 0.5))
    )


def rug(board: Board, plan: Plan, tones: Tones, rng: Random, window: Box) -> None:
    """A soft rug where the figures stand: round, striped or fringed."""
    x, y = plan.focus.centre[0], plan.feet + 0.002
    w = min(0.42, plan.focus.width * 0.52)
    kind = rng.choice(("round", "striped", "star"))
    shades = [
        tones.lit(mix(c, tones.near, 0.12))
        for c in (tones.accent, tones.far, mix(tones.light, tones.middle, 0.2))
    ]
    rng.shuffle(shades)
    pool = Pool(window.centre[0], plan.feet, 0.4, tones.light, 0.25, 0.4)
    low = min(0.056, max(0.03, plan.front - y + 0.02))
    for k, share in enumerate((1.0, 0.86, 0.58, 0.32) if kind != "star" else (1.0, 0.86)):
        tone = mix(shades[k % 3], tones.near, 0.1)
        shape = blob(rng, x, y, w * share, low * share, 0.012, 18)
        board.lay(
            [shape],
            fall(mix(tone, tones.light, 0.08), tone, y - low, y + low, pool),
            0.004 if k == 0 else 0.0015,
            mix(tone, tones.light, 0.4),
            depth=0.32,
        )
    if kind == "star":
        points = []
        for i in range(16):
            a = 2 * math.pi * i / 16
            q = 0.66 if i % 2 else 0.4
            points.append((x + math.cos(a) * w * q, y + math.sin(a) * low * q))
        board.lay([polygon(points)], plain(mix(shades[2], tones.light, 0.15)))
    fringe = []
    for i in range(40):
        a = 2 * math.pi * i / 40
        px, py = x + math.cos(a) * w * 0.985, y + math.sin(a) * low * 0.985
        fringe.append(
            ribbon([(px, py), (px + math.cos(a) * 0.012, py + math.sin(a) * 0.005)], [0.004, 0.002])
        )
    board.lay(fringe, plain(mix(shades[0], tones.light, 0.3)))


def mobile(board: Board, tones: Tones, rng: Random, x: float, y: float, s: float) -> None:
    """Paper stars and moons on threads from a ring at (x, y)."""
    thread, shapes = [ribbon([(x, -0.03), (x, y)], [0.0016] * 2)], []
    board.lay(
        [ribbon([(x - s, y + s * 0.1), (x, y), (x + s, y + s * 0.1)], [s * 0.06] * 3)],
        plain(wood(tones, 0.1)),
        0.005,
    )
    for u, drop in ((-0.95, 0.7), (-0.45, 1.15), (0.1, 0.8), (0.55, 1.25), (0.97, 0.75)):
        px, py = x + u * s, y + s * 0.1 * abs(u)
        low = py + drop * s * rng.uniform(0.8, 1.1)
        thread.append(ribbon([(px, py), (px, low)], [0.0014] * 2))
        kind = rng.randrange(3)
        r = s * 0.2
        if kind == 0:
            shapes.append(star(px, low, r, rng.uniform(-0.3, 0.3), 0.5))
        elif kind == 1:
            shapes.append(_crescent(px, low, r))
        else:
            shapes.append(circle(px, low, r * 0.7))
    board.lay(thread, plain(mix(tones.light, tones.near, 0.4)))
    gold = tones.lit(mix(tones.light, tones.accent, 0.35))
    board.lay(shapes, plain(gold), 0.008, WHITE, depth=0.38)


def _crescent(x: float, y: float, r: float) -> Path:
    """A moon's sickle."""
    return (
        ("M", x + r * 0.3, y - r),
        ("C", x - r * 1.3, y - r * 0.9, x - r * 1.3, y + r * 0.9, x + r * 0.3, y + r),
        ("C", x - r * 0.5, y + r * 0.5, x - r * 0.5, y - r * 0.5, x + r * 0.3, y - r),
        ("Z",),
    )


def picture(board: Board, tones: Tones, rng: Random, box: Box) -> None:
    """A framed picture on the wall: a hill and a sun, a boat or a flower."""
    x, y = box.centre
    w, h = box.width, box.height
    frame = wood(tones, 0.05)
    board.lay(
        [panel(x, box.bottom, w, h, 0.08)],
        plain(frame),
        0.009,
        mix(frame, tones.light, 0.5),
        depth=0.42,
    )
    air = mix(tones.sky_bottom, tones.light, 0.4)
    board.lay(
        [panel(x, box.bottom - h * 0.1, w * 0.8, h * 0.8, 0.05)],
        fall(mix(air, tones.far, 0.4), air, box.y, box.bottom),
    )
    low = box.bottom - h * 0.1
    match rng.randrange(3):
        case 0:
            hill: Path = (
                ("M", x - w * 0.4, low),
                (
                    "C",
                    x - w * 0.2,
                    low - h * 0.4,
                    x + w * 0.1,
                    low - h * 0.3,
                    x + w * 0.4,
                    low - h * 0.1,
                ),
                ("L", x + w * 0.4, low),
                ("Z",),
            )
            board.lay([hill], plain(mix(tones.middle, tones.far, 0.3)))
            board.lay([circle(x + w * 0.16, y - h * 0.12, w * 0.1)], plain(tones.lit(tones.accent)))
        case 1:
            sea = panel(x, low, w * 0.8, h * 0.24, 0.02)
            board.lay([sea], plain(mix(tones.far, tones.sky_top, 0.3)))
            deck = [(-0.2, 0.26), (0.2, 0.26), (0.12, 0.14), (-0.12, 0.14)]
            sail = [(0.0, 0.3), (0.0, 0.66), (0.2, 0.3)]
            out = [polygon([(x + u * w, low - v * h) for u, v in part]) for part in (deck, sail)]
            board.lay(out, plain(tones.lit(tones.accent)))
        case _:
            board.lay(
                [
                    ribbon([(x, low), (x, y)], [w * 0.04] * 2),
                    leaf(x, low - h * 0.1, w * 0.2, w * 0.1, -0.7),
                ],
                plain(tones.middle),
            )
            board.lay(petals(x, y - h * 0.04, w * 0.2, 0.2, 6, 0.7), plain(tones.lit(tones.accent)))
            board.lay([circle(x, y - h * 0.04, w * 0.07)], plain(tones.light))


def near_things(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """A pot plant with broad leaves, or a bear on a chest, in the other lower corner."""
    edge = 0.0 if side < 0 else plan.aspect
    plant = rng.random() < 0.5
    for h in (0.3, 0.24, 0.18, 0.13):
        x = edge - side * h * 0.28
        if not allowed(plan, taken, Box(x - h * 0.5, 1.02 - h * 1.05, h, h)):
            continue
        if plant:
            green = mix(mix(tones.near, tones.middle, 0.4), tones.ink, 0.12)
            for k in range(2):
                colour = mix(green, tones.light, 0.1 * k)
                leaves = []
                for i in range(6 - k):
                    a = -math.pi * (0.1 + 0.8 * (i + 0.5) / (6 - k))
                    leaves.append(
                        leaf(
                            x,
                            1.0 - h * 0.25,
                            h * rng.uniform(0.5, 0.72),
                            h * 0.2,
                            a,
                            0.25 * math.cos(a),
                        )
                    )
                board.lay(leaves, plain(colour), 0.012, mix(colour, tones.light, 0.35), depth=0.42)
            street.tub(
                board, tones, rng, x, 1.04, h * 0.72, tones.lit(mix(tones.accent, tones.near, 0.3))
            )
        else:
            timber = wood(tones, 0.5)
            chest = panel(x, 1.06, h * 1.05, h * 0.5 + 0.06, 0.08)
            bear(board, tones, rng, x, 1.0 - h * 0.47, h * 0.52)
            board.lay(
                [chest],
                fall(mix(timber, tones.light, 0.1), timber, 1 - h * 0.5, 1.0),
                0.018,
                mix(timber, tones.light, 0.4),
                depth=0.45,
            )
            flowers = [
                p
                for u in (-0.25, 0.25)
                for p in petals(x + u * h, 1.0 - h * 0.24, h * 0.09, 0.3, 6, 0.8)
            ]
            board.lay(flowers, plain(tones.lit(mix(tones.accent, tones.light, 0.3))), 0.003)
        return


def tent(board: Board, tones: Tones, rng: Random, x: float, y: float, h: float) -> None:
    """A tent of striped cloth on crossed poles, with a light and a cushion inside."""
    cloth = tones.lit(mix(WHITE, tones.light, 0.5))
    bold = tones.lit(rng.choice((tones.accent, tones.far, tones.middle)))
    half, top = h * 0.42, y - h * 0.86
    poles = [
        ribbon([(x + u * half * 1.04, y), (x - u * half * 0.16, y - h)], [h * 0.022] * 2)
        for u in (-1.0, -0.4, 0.4, 1.0)
    ]
    board.lay(poles, plain(wood(tones, 0.2)), 0.008, depth=0.35)
    board.lay(
        [polygon([(x - half, y), (x, top), (x + half, y)])],
        fall(mix(cloth, tones.light, 0.2), mix(cloth, tones.far, 0.2), top, y),
        0.016,
        WHITE,
        depth=0.45,
    )
    stripes = []
    for k in range(4):
        v0, v1 = 0.16 + 0.22 * k, 0.27 + 0.22 * k
        a, b = top + (y - top) * v0, top + (y - top) * v1
        stripes.append(
            polygon(
                [(x - half * v0, a), (x + half * v0, a), (x + half * v1, b), (x - half * v1, b)]
            )
        )
    board.lay(stripes, plain(mix(bold, cloth, 0.1)))
    inside = mix(mix(bold, tones.near, 0.5), tones.ink, 0.2)
    opening = polygon([(x - half * 0.46, y), (x, top + (y - top) * 0.36), (x + half * 0.4, y)])
    board.lay([opening], plain(inside))
    board.glow(x, y - h * 0.14, h * 0.26, tones.light, 0.6)
    cushion = tones.lit(mix(tones.accent, tones.light, 0.3))
    board.lay([blob(rng, x, y - h * 0.05, half * 0.3, h * 0.05, 0.04)], plain(cushion), 0.004)
    flag = polygon([(x, y - h), (x, y - h * 1.1), (x + h * 0.14, y - h * 1.06)])
    board.lay([flag], plain(tones.lit(tones.accent)), 0.004, depth=0.3)
