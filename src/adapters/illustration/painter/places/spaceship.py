"""Inside the spaceship: a great window on space, ribs and pipes, consoles full of lights."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, Pool, Wash, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import blob, circle, noise, polygon, ribbon, sampled, star, under
from . import cosmos, ground
from .fittings import cables, console, desk, fittings, pane, pot_plant, wall_colour
from .framing import (
    allowed,
)

WHITE: RGB = (255.0, 252.0, 245.0)


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    rng = plan.rng("ship")
    window = _window(plan, rng)
    panes, power = _panes(window, rng)
    _outside(board, tones, rng, window)
    _wall(board, plan, tones, window, panes, power)
    fittings(board, plan, tones, rng, window)
    _floor(board, plan, tones, rng, window)
    for side in (-1, 1):
        console(board, plan, tones, rng, side)
    _bulkhead(board, plan, tones)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """The near edge of the hatch one looks through, a desk of lights, a plant, hanging cables."""
    rng = plan.rng("frame")
    side = -plan.open_side
    _hatch(board, plan, tones, rng, taken)
    desk(board, plan, tones, rng, side, taken)
    pot_plant(board, plan, tones, rng, -side, taken)
    cables(board, plan, tones, rng, side, taken)


def _window(plan: Plan, rng: Random) -> Box:
    """The largest window that keeps off the text, near the middle of where figures stand."""
    a = plan.aspect
    low = plan.feet - rng.uniform(0.15, 0.2)
    best, found = -1.0, Box(a * 0.3, 0.2, a * 0.4, 0.3)
    steps = 14
    xs = [0.08 + (a - 0.16) * i / steps for i in range(steps + 1)]
    ys = [0.075 + (low - 0.075) * i / 9 for i in range(10)]
    for i, x0 in enumerate(xs):
        for x1 in xs[i + 3 :]:
            for j, y0 in enumerate(ys):
                for y1 in ys[j + 2 :]:
                    box = Box(x0, y0, x1 - x0, y1 - y0)
                    if box.width > box.height * 2.1 or not plan.calm(box, 0.065):
                        continue
                    off = abs(box.centre[0] - plan.focus.centre[0])
                    score = box.width * box.height * (1 - 0.6 * min(1.0, off))
                    if score > best:
                        best, found = score, box
    shrink = rng.uniform(0.0, 0.05)
    return found.inset(
        shrink * rng.random(), shrink * rng.random(), shrink * rng.random(), shrink * rng.random()
    )


def _panes(window: Box, rng: Random) -> tuple[tuple[Box, ...], float]:
    """How the window is divided: one wide pane, one round one, or two or three in a row.

    With how round they are, as `pane` understands it.
    """
    kind = rng.choice(("wide", "soft", "round", "row", "row"))
    if kind == "round" and window.width > window.height:
        x = window.x + (window.width - window.height) * rng.random()
        return (Box(x, window.y, window.height, window.height),), 1.0
    if kind == "row" and window.width > 0.42:
        n = 3 if window.width > 0.75 and rng.random() < 0.6 else 2
        gap = 0.115
        width = (window.width - gap * (n - 1)) / n
        row = [Box(window.x + i * (width + gap), window.y, width, window.height) for i in range(n)]
        return tuple(row), rng.choice((0.5, 0.8))
    return (window,), 0.85 if kind == "soft" else 0.6


def _outside(board: Board, tones: Tones, rng: Random, window: Box) -> None:
    """Space, with a world in it."""
    x, y, r = *window.centre, max(window.width, window.height) / 2
    deep = mix(tones.sky_top, tones.ink, 0.35)
    top, low = window.y - 0.05, window.bottom + 0.05
    bright = mix(tones.sky_bottom, tones.middle, 0.2)
    board.lay([pane(window, 0.07, 0.25)], fall(deep, bright, top, low + 0.1))
    cosmos.nebula(board, tones, rng, x + rng.uniform(-0.2, 0.2) * r, y, r * 1.3)
    dots = []
    for _ in range(int(420 * window.width * window.height) + 14):
        px, py = rng.uniform(window.x, window.right), rng.uniform(window.y, window.bottom)
        dots.append(circle(px, py, 0.001 + 0.0026 * rng.random() ** 3))
    board.lay(dots, plain(mix(tones.light, tones.sky_top, 0.15)))
    large = []
    for _ in range(8):
        px = rng.uniform(window.x, window.right)
        py = rng.uniform(window.y, window.bottom)
        q = rng.uniform(0.006, 0.012)
        board.glow(px, py, q * 4, tones.light, 0.35)
        large.append(star(px, py, q, rng.random(), 0.42, rng.choice((4, 5))))
    board.lay(large, plain(tones.light))
    side = rng.choice((-1, 1))
    size = min(window.width, window.height) * rng.uniform(0.24, 0.4)
    px = x + side * window.width * rng.uniform(0.2, 0.32)
    py = y - window.height * rng.uniform(0.0, 0.2)
    cosmos.world(board, tones, rng, px, py, size, rng.random() < 0.65, rng.random() < 0.6)
    mx = x - side * window.width * rng.uniform(0.25, 0.36)
    cosmos.moon(board, tones, rng, mx, y - window.height * rng.uniform(0.12, 0.3), size * 0.27)
    if rng.random() < 0.6:
        cx, cy = x - side * window.width * 0.15, window.y + window.height * rng.uniform(0.14, 0.3)
        cosmos.comet(board, tones, rng, cx, cy, r * 0.3)


def _wall(
    board: Board, plan: Plan, tones: Tones, window: Box, panes: tuple[Box, ...], power: float
) -> None:
    """The wall with its window cut out, and a padded frame round that."""
    base = wall_colour(plan, tones)
    whole = polygon(
        [(-0.05, -0.05), (plan.aspect + 0.05, -0.05), (plan.aspect + 0.05, 1.05), (-0.05, 1.05)]
    )
    cx, cy = window.centre
    shine = Pool(cx, cy, max(window.width, window.height) * 0.95, mix(base, tones.light, 0.5), 0.55)
    board.lay(
        [whole],
        Wash(((0.0, base), (plan.feet, mix(base, tones.near, 0.12))), (shine,)),
        lift=0.022,
        holes=[pane(p, 0.012, power) for p in panes],
        depth=0.55,
    )
    ribs = []
    n = round(7 * plan.aspect)
    for i in range(n + 1):
        x = plan.aspect * i / n
        bow = (x - cx) * 0.16
        line = [(x + bow, -0.03), (x - bow * 0.2, 0.5), (x + bow * 0.4, 1.0)]
        strip = Box(min(p[0] for p in line) - 0.01, 0, 0.02 + abs(bow) * 1.3, 1)
        if plan.calm(strip) and not strip.overlaps(window.grown(0.05)):
            ribs.append(ribbon(line, [0.028] * 3))
    lighter = mix(base, tones.light, 0.1)
    board.lay(ribs, plain(lighter), 0.009, mix(lighter, tones.light, 0.35), depth=0.4)
    for grow, colour, lift in (
        (0.05, mix(tones.near, tones.ink, 0.12), 0.014),
        (0.03, mix(tones.middle, tones.near, 0.3), 0.008),
    ):
        board.lay(
            [pane(p, grow, power) for p in panes],
            fall(mix(colour, tones.light, 0.24), colour, window.y - 0.05, window.bottom + 0.05),
            lift,
            mix(colour, tones.light, 0.5),
            holes=[pane(p, 0.012 if grow > 0.04 else 0.004, power) for p in panes],
            depth=0.5,
        )
    rivets = []
    for box in panes:
        for i in range(22):
            t = 2 * math.pi * i / 22
            c, s = math.cos(t), math.sin(t)
            rx, ry = box.width / 2 + 0.04, box.height / 2 + 0.04
            px = box.centre[0] + math.copysign(abs(c) ** power, c) * rx
            py = box.centre[1] + math.copysign(abs(s) ** power, s) * ry
            rivets.append(circle(px, py, 0.0048))
    gold = mix(tones.accent, tones.light, 0.45)
    board.lay(rivets, plain(gold), 0.003, WHITE, depth=0.4)
    gleam = [
        polygon(
            [
                (x0, window.y + 0.03),
                (x0 + w, window.y + 0.03),
                (x0 + w - window.height * 0.3, window.bottom - 0.05),
                (x0 - window.height * 0.3, window.bottom - 0.05),
            ]
        )
        for x0, w in ((cx + window.width * 0.14, 0.05), (cx + window.width * 0.14 + 0.075, 0.018))
    ]
    board.veil(gleam, WHITE, 0.07, 0.004)


def _bulkhead(board: Board, plan: Plan, tones: Tones) -> None:
    """A near wall behind quiet boxes at the side, with rivets and a strip of light on its edge."""
    colour = mix(tones.front, mix(tones.far, tones.ink, 0.4), 0.45)
    ground.side_pieces(board, plan, tones, colour, ground.bare, 0.0)
    rivets = []
    for box in plan.side:
        left = box.centre[0] < plan.aspect / 2
        for points in ground.side_edges(plan, box, lambda _: 0.0, 0.0)[:1]:
            for k in range(13):
                i = min(14, round(k * 15 / 13))
                x, y = points[i]
                x += -0.014 if left else 0.014
                rivets.append(circle(x, y, 0.0055))
                if k % 3 == 1:
                    board.glow(x, y, 0.04, tones.accent, 0.5)
    gold = mix(tones.accent, tones.light, 0.45)
    board.lay(rivets, plain(gold), 0.003, WHITE, depth=0.4)


def _floor(board: Board, plan: Plan, tones: Tones, rng: Random, window: Box) -> None:
    """The floor with the window's light on it, a round mat, and the near edge that carries text."""
    y = plan.feet - 0.1
    wave = noise(rng, 1.4, 2)
    line = plan.ridge(y, 0.006, wave)
    colour = mix(mix(tones.near, tones.middle, 0.15), tones.ink, 0.1)
    cx = window.centre[0]
    beam = Pool(
        cx, plan.feet, window.width * 0.75 + 0.1, mix(tones.light, tones.middle, 0.3), 0.5, 0.36
    )
    skirt = [(x, v - 0.045) for x, v in sampled(line, -0.05, plan.aspect + 0.05, 0.1)]
    dark = mix(colour, tones.ink, 0.35)
    board.lay([under(skirt)], plain(dark), 0.012, mix(dark, tones.light, 0.3), depth=0.4)
    lamps = [
        circle(x, v + 0.022, 0.0055)
        for x, v in skirt
        if plan.calm(Box(x - 0.02, v, 0.04, 0.05), 0.01)
    ]
    for x, v in skirt[::2]:
        board.glow(x, v + 0.022, 0.035, tones.accent, 0.5)
    board.lay(lamps, plain(mix(tones.light, tones.accent, 0.3)))
    board.lay(
        [under(sampled(line, -0.05, plan.aspect + 0.05, 0.1))],
        fall(mix(colour, tones.light, 0.12), colour, y, 1.0, beam),
        0.012,
        mix(colour, tones.light, 0.4),
        depth=0.4,
    )
    vanish = (plan.focus.centre[0], y - 0.3)
    seams: list[Path] = []
    for i in range(-9, 10):
        x1 = vanish[0] + i * 0.26
        u = (y + 0.012 - vanish[1]) / (1.05 - vanish[1])
        x0 = vanish[0] + (x1 - vanish[0]) * u
        seams.append(ribbon([(x0, y + 0.012), (x1, 1.05)], [0.0025, 0.006]))
    board.lay(seams, plain(mix(colour, tones.ink, 0.22)))
    fx = plan.focus.centre[0]
    for grow, tone in (
        (0.3, mix(tones.middle, tones.near, 0.35)),
        (0.26, mix(tones.far, tones.near, 0.3)),
        (0.2, mix(tones.middle, tones.light, 0.12)),
    ):
        w = min(grow * 1.2, plan.focus.width * 0.55 * grow / 0.3)
        mat = blob(rng, fx, plan.feet - 0.004, w, 0.055 * grow / 0.3, 0.015, 14)
        pool = Pool(cx, plan.feet, 0.4, tones.light, 0.25, 0.4)
        board.lay(
            [mat], fall(tone, tone, 0, 1, pool), 0.004, mix(tone, tones.light, 0.4), depth=0.3
        )
    edge = plan.foreground(noise(rng, 0.9, 2), 0.006)
    near = mix(tones.front, tones.near, 0.25)
    near = tones.settled(near) if plan.ground else near
    board.lay(
        [under(sampled(edge, -0.05, plan.aspect + 0.05, 0.06))],
        fall(mix(near, tones.light, 0.05), near, plan.front, plan.front + 0.06),
        0.018,
        mix(near, tones.light, 0.4),
        depth=0.45,
    )


def _hatch(board: Board, plan: Plan, tones: Tones, rng: Random, taken: tuple[Box, ...]) -> None:
    """The rounded corners of the opening through which one looks in."""
    colour = mix(tones.front, tones.ink, 0.45)
    shapes: list[Path] = []
    for sx in (-1, 1):
        for sy in (-1, 1):
            x, y = (0.0 if sx < 0 else plan.aspect), (0.0 if sy < 0 else 1.0)
            r = rng.uniform(0.13, 0.2)
            while r > 0.05 and not allowed(
                plan, taken, Box(min(x, x - sx * r), min(y, y - sy * r), r, r)
            ):
                r -= 0.02
            k = 0.42
            ox, oy = x + sx * 0.05, y + sy * 0.05
            shapes.append(
                (
                    ("M", ox, oy),
                    ("L", x - sx * r * 1.1, oy),
                    ("L", x - sx * r * 1.1, y),
                    (
                        "C",
                        x - sx * r * k,
                        y - sy * r * 0.04,
                        x - sx * r * 0.04,
                        y - sy * r * k,
                        x,
                        y - sy * r * 1.1,
                    ),
                    ("L", ox, y - sy * r * 1.1),
                    ("Z",),
                )
            )
    board.lay(shapes, plain(colour), 0.022, mix(colour, tones.light, 0.3), depth=0.5)
