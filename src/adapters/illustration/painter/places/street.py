"""What stands in a street: lamps, shop fronts, stalls, barrels, arches, stairs, water, bunting."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Point, blob, circle, leaf, petals, polygon, ribbon
from .framing import inside
from .houses import arched
from .roofgear import slab
from .townscape import window_light

WHITE: RGB = (255.0, 252.0, 245.0)


def lamp(
    board: Board, tones: Tones, x: float, y: float, h: float, colour: RGB, arms: int = 1
) -> None:
    """A street lamp with one or two lanterns; it burns when the day is dull or over."""
    burning = tones.night or tones.weather not in (Weather.CLEAR, Weather.SNOW)
    rim = mix(colour, tones.light, 0.45)
    heads = (
        [(x, y - h)] if arms == 1 else [(x - h * 0.13, y - h * 0.92), (x + h * 0.13, y - h * 0.92)]
    )
    post = [slab(x, y, h * 0.05, h * 0.86, 0.0, 0.4), slab(x, y, h * 0.11, h * 0.07, 0.0, 0.4)]
    post += [circle(x, y - h * v, h * 0.035, h * 0.016) for v in (0.3, 0.78)]
    if arms == 2:
        for hx, hy in heads:
            post.append(
                ribbon(
                    [(x, y - h * 0.8), ((x + hx) / 2, y - h * 0.74), (hx, hy + h * 0.06)],
                    [h * 0.025] * 3,
                )
            )
    if burning:
        for hx, hy in heads:
            board.glow(hx, hy, min(0.26, h * 0.6), tones.light, 0.5 if tones.night else 0.3)
    board.lay(post, plain(colour), 0.007, rim, depth=0.4)
    lit = mix(tones.light, WHITE, 0.3) if burning else mix(tones.far, tones.light, 0.4)
    size = h * (0.075 if arms == 1 else 0.06)
    glass, caps = [], []
    for hx, hy in heads:
        top, low = hy - size * 0.9, hy + size * 1.2
        glass.append(
            polygon(
                [
                    (hx - size * 0.9, top),
                    (hx + size * 0.9, top),
                    (hx + size * 0.5, low),
                    (hx - size * 0.5, low),
                ]
            )
        )
        caps.append(
            polygon(
                [
                    (hx - size * 1.2, top),
                    (hx - size * 0.3, top - size * 0.8),
                    (hx + size * 0.3, top - size * 0.8),
                    (hx + size * 1.2, top),
                ]
            )
        )
        caps.append(circle(hx, top - size * 0.95, size * 0.22))
        caps.append(ribbon([(hx, top), (hx, low)], [size * 0.12] * 2))
        caps.append(ribbon([(hx - size * 0.6, low), (hx + size * 0.6, low)], [size * 0.28] * 2))
    board.lay(glass, plain(lit), 0.004, WHITE)
    board.lay(caps, plain(colour), 0.004, rim, depth=0.35)
    if burning:
        for hx, hy in heads:
            board.glow(hx, hy, size * 3, mix(tones.light, WHITE, 0.4), 0.5)


def awning(x: float, y: float, w: float, h: float, flare: float = 0.08) -> list[list[Path]]:
    """A striped canopy that hangs from y: its stripes, in two turns, scalloped below."""
    n = max(4, round(w / 0.034))
    out: list[list[Path]] = [[], []]
    for i in range(n):
        a, b = -0.5 + i / n, -0.5 + (i + 1) / n
        x0, x1 = x + a * w, x + b * w
        q0, q1 = x + a * w * (1 + flare * 2), x + b * w * (1 + flare * 2)
        low = y + h * 0.74
        out[i % 2].append(
            (("M", x0, y), ("L", q0, low), ("C", q0, y + h * 1.08, q1, y + h * 1.08, q1, low),
             ("L", x1, y), ("Z",))
        )  # fmt: skip
    return out


def canopy(board: Board, tones: Tones, rng: Random, x: float, y: float, w: float, h: float) -> None:
    """A striped awning in the colours of the genre."""
    bold = tones.lit(rng.choice((tones.accent, tones.middle, mix(tones.far, tones.near, 0.4))))
    pale = tones.lit(mix(WHITE, tones.light, 0.5))
    stripes = awning(x, y, w, h)
    board.cast([p for s in stripes for p in s], 0.012, 0.45)
    for shapes, colour in zip(stripes, (bold, pale), strict=True):
        board.lay(
            shapes, fall(mix(colour, tones.light, 0.12), mix(colour, tones.ink, 0.12), y, y + h)
        )


def shop(
    board: Board, tones: Tones, rng: Random, x: float, y: float, w: float, h: float, colour: RGB
) -> None:
    """The ground floor of a house as a shop: a lit window with wares, a door, an awning, a sign."""
    lit, _, _ = window_light(tones)
    frame = mix(colour, tones.ink, 0.3)
    side = rng.choice((-1, 1))
    wx, ww = x - side * w * 0.14, w * 0.52
    dx = x + side * w * 0.32
    board.glow(wx, y - h * 0.4, w * 0.6, tones.light, 0.35 if tones.night else 0.16)
    box = [slab(wx, y - h * 0.12, ww * 1.1, h * 0.66), arched(dx, y, w * 0.25, h * 0.76)]
    board.lay(box, plain(frame), 0.006, mix(frame, tones.light, 0.4), depth=0.35)
    pane = mix(lit, tones.far, 0.12 if tones.night else 0.3)
    board.lay(
        [slab(wx, y - h * 0.17, ww, h * 0.54)],
        fall(pane, mix(pane, tones.accent, 0.25), y - h * 0.7, y),
    )
    door = tones.lit(mix(tones.near, rng.choice((tones.accent, tones.far, tones.middle)), 0.45))
    board.lay([arched(dx, y, w * 0.19, h * 0.7)], plain(door), depth=0.3)
    board.lay([arched(dx, y - h * 0.36, w * 0.12, h * 0.26)], plain(mix(lit, pane, 0.4)))
    wares: list[list[Path]] = [[], []]
    for i in range(5):
        px = wx + (i - 2) * ww * 0.18
        r = ww * rng.uniform(0.05, 0.08)
        kind = rng.randrange(3)
        if kind == 0:
            wares[i % 2].append(circle(px, y - h * 0.17 - r, r))
        elif kind == 1:
            wares[i % 2].append(
                slab(px, y - h * 0.17, r * 1.6, r * rng.uniform(1.8, 3.2), 0.0, 0.3)
            )
        else:
            wares[i % 2] += [
                slab(px, y - h * 0.17, r * 0.5, r * 2.2),
                circle(px, y - h * 0.17 - r * 2.2, r * 0.9),
            ]
    board.lay(wares[0], plain(mix(tones.near, tones.accent, 0.3)))
    board.lay(wares[1], plain(mix(tones.near, tones.far, 0.4)))
    bars = [
        ribbon([(wx + u * ww, y - h * 0.17), (wx + u * ww, y - h * 0.71)], [w * 0.016] * 2)
        for u in (-0.17, 0.17)
    ]
    board.lay(bars, plain(frame))
    canopy(board, tones, rng, wx, y - h * 0.98, ww * 1.2, h * 0.36)
    _sign(board, tones, rng, dx, y - h * 0.9, w * 0.13, side, frame)


def _sign(
    board: Board, tones: Tones, rng: Random, x: float, y: float, r: float, side: int, iron: RGB
) -> None:
    """A hanging sign with a picture of what is sold: no letters."""
    bar = ribbon([(x - side * r, y - r * 1.4), (x + side * r * 1.2, y - r * 1.4)], [r * 0.16] * 2)
    board.lay([bar], plain(iron), 0.005)
    plate = tones.lit(mix(tones.light, tones.accent, 0.15))
    board.lay(
        [blob(rng, x + side * r * 0.3, y - r * 0.2, r, r, 0.02, 12)],
        plain(plate),
        0.007,
        WHITE,
        depth=0.4,
    )
    cx, cy = x + side * r * 0.3, y - r * 0.2
    match rng.randrange(4):
        case 0:
            mark = [
                leaf(cx - r * 0.6, cy, r * 1.1, r * 0.6, 0.0),
                polygon(
                    [
                        (cx + r * 0.3, cy),
                        (cx + r * 0.7, cy - r * 0.34),
                        (cx + r * 0.7, cy + r * 0.34),
                    ]
                ),
            ]
        case 1:
            mark = [
                circle(cx, cy + r * 0.15, r * 0.5, r * 0.3),
                *petals(cx, cy - r * 0.1, r * 0.5, -2.2, 3),
            ]
        case 2:
            mark = [
                ribbon([(cx - r * 0.55, cy), (cx + r * 0.2, cy)], [r * 0.2] * 2),
                circle(cx + r * 0.35, cy, r * 0.3),
            ]
        case _:
            mark = [
                slab(cx, cy + r * 0.5, r * 0.8, r * 0.7, 0.0, -0.15),
                circle(cx + r * 0.45, cy + r * 0.1, r * 0.2),
            ]
    board.lay(mark, plain(mix(tones.near, tones.ink, 0.2)))


def stall(board: Board, tones: Tones, rng: Random, x: float, y: float, w: float) -> None:
    """A market stall with fruit in boxes under a striped canopy."""
    h = w * 0.95
    wood = mix(mix(tones.middle, tones.near, 0.45), tones.light, 0.12)
    rim = mix(wood, tones.light, 0.4)
    posts = [slab(x + u * w * 0.46, y, w * 0.045, h * 0.9) for u in (-1, 1)]
    board.lay(posts, plain(mix(wood, tones.ink, 0.25)), 0.007, rim, depth=0.35)
    board.lay(
        [slab(x, y, w * 0.92, h * 0.36)],
        fall(wood, mix(wood, tones.ink, 0.22), y - h * 0.36, y),
        0.009,
        rim,
        depth=0.4,
    )
    seams = [
        ribbon([(x + u * w, y), (x + u * w, y - h * 0.36)], [w * 0.012] * 2)
        for u in (-0.3, -0.15, 0.0, 0.15, 0.3)
    ]
    board.lay(seams, plain(mix(wood, tones.ink, 0.3)))
    fruit: list[list[Path]] = [[], [], []]
    for k, u in enumerate((-0.3, 0.0, 0.3)):
        for row in range(2):
            for i in range(4 - row):
                r = w * 0.042
                px = x + u * w + (i - (3 - row) / 2) * r * 1.7
                fruit[k].append(circle(px, y - h * 0.38 - r * (0.4 + 1.4 * row), r))
    shades = [tones.accent, mix(tones.middle, tones.accent, 0.3), mix(tones.light, tones.far, 0.35)]
    rng.shuffle(shades)
    for shapes, shade in zip(fruit, shades, strict=True):
        lit = tones.lit(shade)
        board.lay(shapes, plain(lit), 0.004, mix(lit, WHITE, 0.5), depth=0.35)
    canopy(board, tones, rng, x, y - h * 1.02, w * 1.04, h * 0.32)


def barrel(board: Board, tones: Tones, x: float, y: float, h: float, colour: RGB) -> None:
    """A barrel with hoops."""
    w = h * 0.72
    body: Path = (
        ("M", x - w * 0.4, y),
        ("C", x - w * 0.56, y - h * 0.3, x - w * 0.56, y - h * 0.7, x - w * 0.4, y - h),
        ("L", x + w * 0.4, y - h),
        ("C", x + w * 0.56, y - h * 0.7, x + w * 0.56, y - h * 0.3, x + w * 0.4, y),
        ("C", x + w * 0.2, y + h * 0.05, x - w * 0.2, y + h * 0.05, x - w * 0.4, y),
        ("Z",),
    )
    shine = Pool(x + board.light[0] * w * 0.4, y - h * 0.8, h * 0.8, tones.light, 0.26)
    rim = mix(colour, tones.light, 0.4)
    board.lay(
        [body], fall(colour, mix(colour, tones.ink, 0.3), y - h, y, shine), 0.01, rim, depth=0.42
    )
    hoops = [
        ribbon(
            [(x - w * 0.5, y - h * v), (x, y - h * v + h * 0.05), (x + w * 0.5, y - h * v)],
            [h * 0.06] * 3,
        )
        for v in (0.24, 0.76)
    ]
    board.lay(hoops, plain(mix(colour, tones.ink, 0.45)))
    board.lay([circle(x, y - h, w * 0.4, h * 0.07)], plain(mix(colour, tones.light, 0.2)), 0.003)


def tub(board: Board, tones: Tones, rng: Random, x: float, y: float, h: float, colour: RGB) -> None:
    """A tub with a flowering bush."""
    leaves, blossoms = [], []
    for _ in range(26):
        a, d = rng.uniform(math.pi, 2 * math.pi), rng.random() ** 0.5
        px, py = x + math.cos(a) * d * h * 0.36, y - h * 0.4 + math.sin(a) * d * h * 0.5
        leaves.append(leaf(px, py, h * 0.2, h * 0.1, a + rng.uniform(-0.7, 0.7)))
        if rng.random() < 0.4:
            blossoms += petals(px, py, h * 0.06, rng.random(), 5, 0.8)
    green = mix(mix(tones.near, tones.far, 0.45), tones.sky_top, 0.15)
    board.lay(leaves, plain(green), 0.008, mix(green, tones.light, 0.4), depth=0.38)
    bloom = tones.lit(mix(tones.accent, tones.light, rng.choice((0.0, 0.5))))
    board.lay(blossoms, plain(bloom), 0.004, WHITE, depth=0.3)
    pot = [slab(x, y, h * 0.42, h * 0.4, 0.0, -0.25)]
    board.lay(
        pot,
        fall(mix(colour, tones.light, 0.15), mix(colour, tones.ink, 0.2), y - h * 0.4, y),
        0.009,
        mix(colour, tones.light, 0.5),
        depth=0.4,
    )


def bunting(
    board: Board, plan: Plan, tones: Tones, rng: Random, a: Point, b: Point, size: float,
    lanterns: bool, taken: tuple[Box, ...] = (),
) -> None:  # fmt: skip
    """Flags or paper lanterns on a cord from `a` to `b`; none over text or figures."""
    sag = abs(b[0] - a[0]) * 0.14
    n = 14
    rope = [
        (
            a[0] + (b[0] - a[0]) * i / n,
            a[1] + (b[1] - a[1]) * i / n + sag * math.sin(math.pi * i / n),
        )
        for i in range(n + 1)
    ]
    cord = ribbon(rope, [0.002] * (n + 1))
    if not inside(plan, taken, cord):
        return
    board.lay([cord], plain(mix(tones.light, tones.near, 0.6)))
    groups: list[list[Path]] = [[], [], []]
    count = max(4, round(math.dist(a, b) / (size * (2.4 if lanterns else 1.35))))
    for i in range(count):
        u = (i + 0.5) / count
        x = a[0] + (b[0] - a[0]) * u
        y = a[1] + (b[1] - a[1]) * u + sag * math.sin(math.pi * u)
        if lanterns:
            r = size * 0.5
            shape = circle(x, y + r * 1.1, r, r * 1.1)
            if inside(plan, taken, shape):
                groups[i % 3].append(shape)
                board.glow(x, y + r, r * 4, tones.light, 0.4 if tones.night else 0.15)
        else:
            lean = rng.uniform(-0.15, 0.15) * size
            shape = polygon(
                [(x - size * 0.46, y), (x + size * 0.46, y), (x + lean, y + size * 1.1)]
            )
            if inside(plan, taken, shape):
                groups[i % 3].append(shape)
    colours = (tones.accent, mix(tones.light, WHITE, 0.3), mix(tones.middle, tones.accent, 0.25))
    for shapes, colour in zip(groups, colours, strict=True):
        lit = mix(colour, tones.light, 0.3) if lanterns else tones.lit(colour)
        board.lay(shapes, plain(lit), 0.006, mix(lit, WHITE, 0.5), depth=0.35)
