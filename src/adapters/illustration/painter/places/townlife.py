"""What goes on over a town: washing on its lines, and a lit tram on a viaduct."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Point, circle, polygon, ribbon, smooth
from .framing import inside
from .houses import arched
from .townscape import window_light

WHITE: RGB = (255.0, 252.0, 245.0)


def washing(
    board: Board, plan: Plan, tones: Tones, rng: Random, a: Point, b: Point, size: float,
    taken: tuple[Box, ...] = (),
) -> None:  # fmt: skip
    """A sagging line from `a` to `b`, with shirts and socks; none over text or figures."""
    sag = abs(b[0] - a[0]) * 0.1 + 0.008
    n = 12
    rope = [
        (
            a[0] + (b[0] - a[0]) * i / n,
            a[1] + (b[1] - a[1]) * i / n + sag * math.sin(math.pi * i / n),
        )
        for i in range(n + 1)
    ]
    cord = ribbon(rope, [0.0022] * (n + 1))
    if not inside(plan, taken, cord):
        return
    board.lay([cord], plain(mix(tones.light, tones.near, 0.5)))
    groups: list[list[Path]] = [[], [], []]
    swing = rng.uniform(-0.12, 0.12) * (2.2 if tones.weather is Weather.STORM else 1)
    length = math.hypot(b[0] - a[0], b[1] - a[1])
    u = 0.1
    while u < 0.88:
        kind = rng.choice(("shirt", "sheet", "sock", "shirt", "trousers"))
        w = size * {"shirt": 0.9, "sheet": 1.2, "sock": 0.35, "trousers": 0.55}[kind]
        x = a[0] + (b[0] - a[0]) * u
        y = a[1] + (b[1] - a[1]) * u + sag * math.sin(math.pi * u)
        path = _garment(kind, x, y, w, size, swing + rng.uniform(-0.05, 0.05))
        if inside(plan, taken, path):
            groups[rng.randrange(3)].append(path)
        u += (w * 1.15 + size * rng.uniform(0.05, 0.35)) / length
    cloth = (
        mix(WHITE, tones.light, 0.3),
        mix(tones.accent, tones.light, 0.12),
        mix(tones.far, tones.light, 0.15),
    )
    for shapes, colour in zip(groups, cloth, strict=True):
        lit = tones.lit(colour)
        board.lay(shapes, plain(lit), 0.007, mix(lit, WHITE, 0.4), depth=0.35)


def _garment(kind: str, x: float, y: float, w: float, h: float, swing: float) -> Path:
    """One thing that hangs from (x, y), blown sideways by `swing`."""

    def at(u: float, v: float) -> Point:
        return x + u * w + swing * v * h, y + v * h

    match kind:
        case "shirt":
            half = ((-0.3, 0.0), (-0.5, 0.3), (-0.36, 0.42), (-0.26, 0.32), (-0.28, 0.95))
            outline = [*half, *((-u, v) for u, v in half[::-1])]
            return polygon([at(u, v) for u, v in outline])
        case "trousers":
            return polygon(
                [
                    at(-0.4, 0),
                    at(-0.48, 1.1),
                    at(-0.1, 1.1),
                    at(0, 0.4),
                    at(0.1, 1.1),
                    at(0.48, 1.1),
                    at(0.4, 0),
                ]
            )
        case "sock":
            return smooth(
                [
                    at(-0.4, 0),
                    at(-0.4, 0.5),
                    at(-0.3, 0.8),
                    at(0.6, 0.85),
                    at(0.6, 0.6),
                    at(0.35, 0.5),
                    at(0.4, 0),
                ]
            )
        case _:
            return smooth(
                [
                    at(-0.48, 0),
                    at(-0.5, 0.5),
                    at(-0.46, 1.0),
                    at(-0.1, 0.94),
                    at(0.2, 1.03),
                    at(0.5, 0.96),
                    at(0.5, 0.4),
                    at(0.48, 0),
                ]
            )


def viaduct(
    board: Board, plan: Plan, tones: Tones, rng: Random, y: float, h: float, t: float
) -> None:
    """A tramway on arches across the town, with a lit tram on it."""
    colour = mix(tones.depth(t), tones.light, 0.12)
    top = y - h
    n = max(3, round(plan.aspect / 0.16))
    step = (plan.aspect + 0.1) / n
    gaps = [
        arched(-0.05 + step * (i + 0.5), y + 0.3, step * 0.72, 0.3 + h * 0.74) for i in range(n)
    ]
    deck = polygon(
        [(-0.05, top), (plan.aspect + 0.05, top), (plan.aspect + 0.05, y + 0.3), (-0.05, y + 0.3)]
    )
    w = h * rng.uniform(2.6, 3.4)
    x = plan.focus.centre[0] + plan.open_side * rng.uniform(0.2, 0.42)
    tall = h * 0.85
    if plan.calm(Box(x - w / 2, top - tall, w, tall)):
        tram(board, tones, rng, x, top + 0.002, w, tall)
    board.lay(
        [deck],
        fall(mix(colour, tones.light, 0.1), tones.depth(t + 0.1), top, y + 0.1),
        0.01,
        mix(colour, tones.light, 0.45),
        holes=gaps,
        depth=0.36,
    )
    board.lay(
        [ribbon([(-0.05, top), (plan.aspect + 0.05, top)], [h * 0.12] * 2)],
        plain(mix(colour, tones.ink, 0.15)),
        0.004,
        mix(colour, tones.light, 0.5),
    )


def tram(board: Board, tones: Tones, rng: Random, x: float, y: float, w: float, h: float) -> None:
    """A little tram on the line y, seen from its side."""
    body_colour = tones.lit(mix(tones.accent, tones.middle, rng.choice((0.0, 0.5))))
    rim = mix(body_colour, tones.light, 0.5)
    r = h * 0.18
    half = ((0.5, 0.12), (0.5, 0.6), (0.42, 0.94))
    left = [(x - u * w, y - v * h) for u, v in half]
    right = [(x + u * w, y - v * h) for u, v in half[::-1]]
    body = smooth([*left, (x, y - h), *right, (x, y - h * 0.1)])
    board.glow(x, y - h * 0.5, w * 0.8, tones.light, 0.3)
    pole = [(x - w * 0.1, y - h), (x + w * 0.06, y - h * 1.35), (x + w * 0.2, y - h * 1.38)]
    board.lay([ribbon(pole, [h * 0.03] * 3)], plain(tones.ink))
    board.lay([body], plain(body_colour), 0.007, rim, depth=0.4)
    lit, _, _ = window_light(tones)
    panes = [arched(x + (i - 2) * w * 0.18, y - h * 0.42, w * 0.12, h * 0.36) for i in range(5)]
    board.lay(panes, plain(lit))
    board.lay(
        [ribbon([(x - w * 0.48, y - h * 0.28), (x + w * 0.48, y - h * 0.28)], [h * 0.06] * 2)],
        plain(mix(tones.light, body_colour, 0.2)),
    )
    board.lay([circle(x + u * w, y - r * 0.6, r * 0.8) for u in (-0.28, 0.28)], plain(tones.ink))
