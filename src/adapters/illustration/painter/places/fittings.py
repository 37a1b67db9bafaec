"""What a spaceship is fitted with: screens, portholes, pipes, consoles, cables, a pot plant."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import MARGIN, Plan
from ..material import Board, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import (
    blob,
    circle,
    leaf,
    noise,
    polygon,
    ribbon,
    sampled,
    smooth,
)
from .framing import allowed

WHITE: RGB = (255.0, 252.0, 245.0)


def pane(box: Box, grow: float = 0.0, power: float = 0.62) -> Path:
    """A softly rounded window; `power` 0.5 is an ellipse, towards 0 a rectangle."""
    cx, cy = box.centre
    rx, ry = box.width / 2 + grow, box.height / 2 + grow
    points = []
    n = 28
    for i in range(n):
        t = 2 * math.pi * (i + 0.5) / n
        c, s = math.cos(t), math.sin(t)
        points.append(
            (
                cx + math.copysign(abs(c) ** power, c) * rx,
                cy + math.copysign(abs(s) ** power, s) * ry,
            )
        )
    return smooth(points)


def wall_colour(plan: Plan, tones: Tones) -> RGB:
    """The wall's tone; fit for text where text stands on it."""
    colour = mix(mix(tones.far, tones.sky_bottom, 0.3 if tones.night else 0.15), tones.ink, 0.3)
    return tones.settled(colour) if plan.sky or plan.side else colour


def fittings(board: Board, plan: Plan, tones: Tones, rng: Random, window: Box) -> None:
    """Portholes, screens, pipes and lamps where the wall is free."""
    base = wall_colour(plan, tones)
    pipes(board, plan, tones, rng, base)
    busy = window.grown(0.075)
    kinds = ["screen", "porthole", "dial", "lamp", "screen", "dial", "porthole"]
    placed: list[Box] = []
    for kind in kinds:
        size = {"screen": 0.12, "porthole": 0.11, "dial": 0.06, "lamp": 0.07}[kind]
        for _ in range(30):
            x = rng.uniform(0.04, plan.aspect - 0.04 - size)
            y = rng.uniform(0.14, plan.feet - 0.3)
            box = Box(x, y, size, size)
            spare = not any(box.overlaps(p.grown(0.03)) for p in placed)
            if spare and plan.calm(box, 0.05) and not box.overlaps(busy):
                placed.append(box)
                _fit(board, tones, rng, kind, box)
                break


def _fit(board: Board, tones: Tones, rng: Random, kind: str, box: Box) -> None:
    x, y, r = *box.centre, box.width / 2
    rim = mix(tones.near, tones.light, 0.12)
    gold = mix(tones.accent, tones.light, 0.4)
    match kind:
        case "porthole":
            board.lay([circle(x, y, r)], plain(rim), 0.008, mix(rim, tones.light, 0.5), depth=0.45)
            deep = mix(tones.sky_top, tones.ink, 0.4)
            board.lay([circle(x, y, r * 0.76)], fall(deep, tones.sky_bottom, y - r, y + r))
            dots = [
                circle(x + math.cos(a) * d * r, y + math.sin(a) * d * r, 0.0016)
                for a, d in ((rng.uniform(0, 6.3), rng.uniform(0, 0.66)) for _ in range(9))
            ]
            board.lay(dots, plain(tones.light))
            board.lay(
                [
                    circle(x + math.cos(a) * r * 0.88, y + math.sin(a) * r * 0.88, r * 0.05)
                    for a in (0.4, 1.45, 2.5, 3.54, 4.6, 5.63)
                ],
                plain(gold),
            )
        case "screen":
            board.lay([pane(box, 0.006, 0.4)], plain(rim), 0.009, mix(rim, WHITE, 0.4), depth=0.45)
            glass = mix(tones.sky_bottom, tones.ink, 0.55)
            board.glow(x, y, r * 2.2, tones.far, 0.3)
            board.lay(
                [pane(box, -0.006, 0.4)], fall(mix(glass, tones.far, 0.3), glass, y - r, y + r)
            )
            wave = noise(rng, r)
            line = [
                (x - r * 0.72 + r * 1.44 * i / 10, y + wave(i * r * 0.2) * r * 0.3)
                for i in range(11)
            ]
            board.lay([ribbon(line, [r * 0.05] * 11)], plain(gold))
            px, py = line[7]
            board.glow(px, py, r * 0.5, tones.light, 0.8)
            board.lay([circle(px, py, r * 0.09)], plain(tones.light))
        case "dial":
            board.lay([circle(x, y, r)], plain(rim), 0.006, mix(rim, WHITE, 0.4), depth=0.4)
            face = mix(tones.light, tones.far, 0.15)
            board.lay([circle(x, y, r * 0.76)], plain(face))
            a = rng.uniform(-2.6, -0.5)
            board.lay([leaf(x, y, r * 0.62, r * 0.16, a)], plain(tones.accent), 0.003)
            board.lay([circle(x, y, r * 0.1)], plain(tones.near))
        case _:
            board.glow(x, y, r * 3.2, tones.light, 0.55)
            board.lay([circle(x, y, r * 0.5)], plain(gold), 0.006, WHITE)
            board.lay([circle(x, y, r * 0.32)], plain(mix(tones.light, WHITE, 0.5)))


def pipes(board: Board, plan: Plan, tones: Tones, rng: Random, base: RGB) -> None:
    """Pipes under the ceiling, with collars."""
    wave = noise(rng, 1.2)
    for k in range(3):
        y = 0.018 + 0.026 * k
        points = [
            (x, y + wave(x + k) * 0.006) for x, _ in sampled(wave, -0.05, plan.aspect + 0.05, 0.15)
        ]
        if not plan.calm(Box(0, y - 0.015, plan.aspect, 0.03), 0.008):
            continue
        colour = (
            mix(base, tones.light, 0.14),
            mix(tones.near, tones.middle, 0.3),
            mix(base, tones.ink, 0.2),
        )[k]
        width = (0.026, 0.016, 0.012)[k]
        board.lay(
            [ribbon(points, [width] * len(points))],
            fall(mix(colour, tones.light, 0.2), mix(colour, tones.ink, 0.3), y - width, y + width),
            0.009,
            mix(colour, tones.light, 0.4),
            depth=0.45,
        )
        collars = [
            ribbon(
                [
                    (x, y + wave(x + k) * 0.006 - width * 0.56),
                    (x, y + wave(x + k) * 0.006 + width * 0.56),
                ],
                [0.012] * 2,
            )
            for x in (rng.uniform(0.05, plan.aspect) for _ in range(3))
        ]
        band = mix(colour, tones.light, 0.3)
        board.lay(collars, plain(band), 0.004, mix(band, WHITE, 0.3), depth=0.4)


def console(board: Board, plan: Plan, tones: Tones, rng: Random, side: int) -> None:
    """A console beside the figures: a slanted desk with screens, buttons and levers."""
    edge = plan.focus.x if side < 0 else plan.focus.right
    w = rng.uniform(0.2, 0.28)
    x0 = edge - side * 0.07
    x1 = x0 + side * w
    top, y = plan.feet - rng.uniform(0.14, 0.18), plan.feet - 0.015
    left, right = min(x0, x1), max(x0, x1)
    if not plan.calm(Box(left, top - 0.09, right - left, y - top + 0.09)):
        return
    body = mix(tones.far, tones.near, 0.45)
    shape = smooth(
        [
            (left + 0.02, y),
            (left + 0.012, (top + y) / 2),
            (left - 0.005, top + 0.012),
            (left + 0.02, top),
            (right - 0.02, top),
            (right + 0.005, top + 0.012),
            (right - 0.012, (top + y) / 2),
            (right - 0.02, y),
        ]
    )
    board.lay(
        [shape],
        fall(mix(body, tones.light, 0.14), mix(body, tones.ink, 0.3), top, y),
        0.014,
        mix(body, tones.light, 0.45),
        depth=0.5,
    )
    desk = mix(body, tones.light, 0.2)
    slab = smooth(
        [
            (left - 0.02, top + 0.014),
            (left + 0.01, top - 0.024),
            (right - 0.01, top - 0.024),
            (right + 0.02, top + 0.014),
        ]
    )
    board.lay([slab], plain(desk), 0.008, mix(desk, tones.light, 0.5), depth=0.4)
    buttons(board, tones, rng, left + 0.02, right - 0.02, top + 0.04, y - 0.03, 0.011)
    for _ in range(2):
        x = rng.uniform(left + 0.03, right - 0.03)
        tip = (x + rng.uniform(-0.02, 0.02), top - 0.062)
        board.lay([ribbon([(x, top - 0.01), tip], [0.007, 0.006])], plain(tones.near), 0.004)
        board.lay([circle(*tip, 0.0115)], plain(tones.accent), 0.004, tones.light)


def buttons(
    board: Board,
    tones: Tones,
    rng: Random,
    left: float,
    right: float,
    top: float,
    low: float,
    r: float,
) -> None:
    """Rows of lit buttons and switches."""
    groups: dict[int, list[Path]] = {0: [], 1: [], 2: [], 3: []}
    y = top
    while y < low:
        x = left + r
        while x < right - r:
            kind = rng.choice((0, 0, 1, 2, 3))
            size = r * rng.uniform(0.6, 0.95)
            if kind == 3:
                groups[3].append(ribbon([(x - r * 0.4, y), (x + r * 1.2, y)], [size] * 2))
                x += r * 2
            else:
                groups[kind].append(circle(x, y, size))
                if kind == 0 and rng.random() < 0.4:
                    board.glow(x, y, r * 3.2, tones.light, 0.6)
            x += r * 2.7
        y += r * 2.8
    colours = (
        mix(tones.light, tones.accent, 0.25),
        tones.accent,
        mix(tones.far, tones.light, 0.35),
        mix(tones.near, tones.ink, 0.3),
    )
    for kind, shapes in groups.items():
        board.lay(shapes, plain(colours[kind]), 0.003, mix(colours[kind], WHITE, 0.4), depth=0.4)


def desk(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """A near desk at the bottom corner, dark against the room, with its lights on."""
    edge = 0.0 if side < 0 else plan.aspect
    for size in (1.0, 0.75, 0.5):
        w, h = 0.26 * size, 0.15 * size
        box = Box(min(edge, edge - side * w), 1 - h, w, h)
        if allowed(plan, taken, box):
            break
    else:
        return
    colour = mix(mix(tones.front, tones.ink, 0.35), tones.far, 0.1)
    tip = edge - side * w
    shape = smooth(
        [
            (edge + side * 0.06, 1.08),
            (edge + side * 0.06, 1 - h),
            (edge - side * w * 0.4, 1 - h * 0.98),
            (edge - side * w * 0.85, 1 - h * 0.72),
            (tip, 1 - h * 0.2),
            (tip, 1.08),
        ]
    )
    board.lay(
        [shape],
        fall(mix(colour, tones.light, 0.1), colour, 1 - h, 1.0),
        0.022,
        mix(colour, tones.light, 0.4),
        depth=0.5,
    )
    left, right = min(edge, edge - side * w * 0.78), max(edge, edge - side * w * 0.78)
    buttons(board, tones, rng, left + 0.01, right - 0.01, 1 - h * 0.72, 0.99, 0.014 * size)


def pot_plant(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """A pot plant: somebody lives here."""
    edge = 0.0 if side < 0 else plan.aspect
    x = edge - side * 0.075
    h = 0.2
    if not allowed(plan, taken, Box(x - 0.075, 1 - h, 0.15, h)):
        return
    green = mix(mix(tones.far, tones.sky_bottom, 0.35), tones.light, 0.12)
    for k in range(2):
        colour = mix(green, tones.ink, 0.3 - 0.25 * k)
        leaves = [
            leaf(
                x,
                0.945,
                rng.uniform(0.09, 0.135),
                0.042,
                -math.pi / 2 + (i - 3) * 0.36 + rng.uniform(-0.1, 0.1),
                (i - 3) * 0.1,
            )
            for i in range(7)
        ]
        board.lay(leaves, plain(colour), 0.008, mix(colour, tones.light, 0.4), depth=0.4)
    pot = mix(tones.accent, tones.near, 0.15)
    shape = polygon([(x - 0.055, 0.93), (x + 0.055, 0.93), (x + 0.042, 1.02), (x - 0.042, 1.02)])
    board.lay([shape], fall(mix(pot, tones.light, 0.2), pot, 0.93, 1.0), 0.012, tones.light)
    band = ribbon([(x - 0.06, 0.936), (x + 0.06, 0.936)], [0.02] * 2)
    board.lay([band], plain(mix(pot, tones.light, 0.25)), 0.005, tones.light)


def cables(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """Cables that sag across a top corner, with small lamps on them."""
    corner = -0.02 if side < 0 else plan.aspect + 0.02
    for k in range(3):
        reach, sag = rng.uniform(0.2, 0.45), rng.uniform(0.05, 0.12) * (1 - 0.2 * k)
        start = 0.06 + 0.05 * k
        points = []
        for i in range(9):
            u = i / 8
            points.append(
                (
                    corner - side * reach * u,
                    start * (1 - u) - 0.03 * u + sag * math.sin(math.pi * u),
                )
            )
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        box = Box(min(xs), 0.0, max(xs) - min(xs), max(ys) + MARGIN)
        if not allowed(plan, taken, box):
            continue
        dark = mix(tones.front, tones.ink, 0.5)
        board.lay(
            [ribbon(points, [0.007] * 9)],
            plain(dark),
            0.012,
            mix(dark, tones.light, 0.4),
            depth=0.4,
        )
        for x, y in points[2:8:2]:
            board.glow(x, y + 0.016, 0.05, tones.light, 0.6)
            bulb = blob(rng, x, y + 0.016, 0.009, 0.012, 0.04, 8)
            board.lay([bulb], plain(mix(tones.light, tones.accent, 0.2 * k)), 0.004)
