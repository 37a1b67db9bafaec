"""Under water: light from above, fish, bubbles, and what the weather is down there."""

import math
from dataclasses import replace
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, Pool, Wash, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Line, blob, circle, leaf, noise, polygon, ribbon, smooth
from . import ground, sky
from .framing import allowed

WHITE: RGB = (255.0, 252.0, 245.0)
THICK = (Weather.MIST, Weather.STORM)
RUNNING = (Weather.RAIN, Weather.STORM)


def wet(tones: Tones) -> Tones:
    """The colours as they are under water: no paler at the top than the water itself."""
    deep = mix(tones.sky_top, tones.middle, 0.3 if tones.night else 0.5)
    bright = mix(tones.sky_bottom, tones.far, 0.3)
    return replace(tones, sky_top=deep, sky_bottom=bright, haze=mix(bright, tones.far, 0.2))


def sandy(tones: Tones, share: float = 0.62) -> Tones:
    """The colours of a bed of sand; `share` is how much of it the water lets be seen."""
    sand = mix(tones.light, tones.accent, 0.12)
    return replace(
        tones,
        middle=mix(tones.middle, sand, share * 0.8),
        near=mix(tones.near, sand, share),
        front=mix(tones.front, sand, share * 0.16),
    )


def water(board: Board, plan: Plan, tones: Tones) -> tuple[float, float]:
    """The open water, brighter towards where the light comes in; that point is handed back."""
    rng = plan.rng("water")
    wash = sky.air(plan, tones)
    x, y = plan.light[0], -0.08
    glow = mix(tones.light, tones.sky_bottom, 0.45)
    board.fill(Wash(wash.stops, () if plan.sky else (Pool(x, y, 0.9, glow, 0.35),)))
    reach = min([1.0, *(_gap(x, y, b) for b in plan.quiet)])
    power = 0.16 if tones.night else 0.2
    for k, size in enumerate((0.78, 0.58, 0.4, 0.24)):
        ring = size * rng.uniform(0.92, 1.1)
        if ring + 0.03 < reach:
            shape = blob(rng, x, y, ring, ring * 0.92, 0.05, 15)
            share = power * (1 + 0.75 * k)
            board.lay([shape], wash.mixed(glow, share), 0.006, depth=0.16)
    warm, strength = mix(tones.light, WHITE, 0.3), 0.4 if tones.night else 0.55
    board.glow(x, y, min(0.55, reach + 0.16), warm, strength)
    if plan.sky:
        # Where text keeps the surface dark, the distance is bright instead.
        board.glow(plan.focus.centre[0], plan.horizon + 0.04, 0.42, warm, strength * 0.6)
    return x, y


def _gap(x: float, y: float, box: Box) -> float:
    return math.hypot(max(box.x - x, x - box.right, 0.0), max(box.y - y, y - box.bottom, 0.0))


def shafts(board: Board, plan: Plan, tones: Tones) -> None:
    """Beams that slant down from the surface."""
    rng = plan.rng("shafts")
    strength = 0.6 if tones.night else 1.0
    if tones.weather in THICK:
        strength *= 0.5
    for _ in range(rng.randint(4, 6)):
        x0 = plan.light[0] + rng.uniform(-0.45, 0.45)
        x1 = x0 + (x0 - plan.light[0]) * 0.7 + rng.uniform(-0.1, 0.1)
        w, low = rng.uniform(0.02, 0.05), plan.feet - rng.uniform(0.02, 0.3)
        beam = polygon(
            [(x0 - w * 0.5, -0.05), (x0 + w * 0.5, -0.05), (x1 + w * 1.6, low), (x1 - w * 1.6, low)]
        )
        board.veil([beam], mix(tones.light, WHITE, 0.25), rng.uniform(0.1, 0.2) * strength, 0.014)


def ripples(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """The net of light that the surface throws on the sand."""
    rng = plan.rng("ripples")
    shapes: list[Path] = []
    for _ in range(int(26 * plan.aspect)):
        x = rng.uniform(0, plan.aspect)
        y = rng.uniform(line(x) + 0.015, plan.front - 0.006)
        w = rng.uniform(0.03, 0.075)
        if not plan.calm(Box(x - w, y - 0.01, 2 * w, 0.02), 0.01):
            continue
        sag = rng.uniform(-0.008, 0.008)
        points = [
            (x - w, y),
            (x - w * 0.3, y + sag),
            (x + w * 0.4, y - sag * 0.6),
            (x + w, y + sag * 0.4),
        ]
        shapes.append(ribbon(points, [0.0006, 0.0032, 0.0026, 0.0006]))
    sand = tones.depth(0.55)
    board.lay(shapes, plain(mix(sand, tones.light, 0.42)))


def body_of_fish(
    x: float, y: float, r: float, side: int, plump: float, lean: float = 0.0
) -> list[Path]:
    """The outline of a fish `r` long from its middle to its nose, looking to `side`."""
    c, s = math.cos(lean), math.sin(lean)

    def at(u: float, v: float) -> tuple[float, float]:
        return x + side * (u * c - v * s) * r, y + (u * s + v * c) * r

    h = plump
    body = [
        at(1.0, 0.02),
        at(0.55, -h * 0.8),
        at(-0.05, -h),
        at(-0.72, -h * 0.22),
        at(-0.72, h * 0.22),
        at(-0.05, h),
        at(0.55, h * 0.78),
    ]
    tail = [at(-0.6, 0.0), at(-1.22, -h * 0.95), at(-1.05, 0.0), at(-1.22, h * 0.95)]
    fin = [at(0.25, -h * 0.85), at(-0.2, -h * 1.55), at(-0.5, -h * 0.5)]
    return [smooth(body), smooth(tail), smooth(fin)]


def fish(
    board: Board, tones: Tones, rng: Random, x: float, y: float, r: float, side: int, colour: RGB
) -> None:
    """One fish near enough to have stripes, a fin and an eye."""
    plump, lean = rng.uniform(0.42, 0.66), rng.uniform(-0.15, 0.15)
    rim = mix(colour, WHITE, 0.5)
    body, tail, fin = body_of_fish(x, y, r, side, plump, lean)
    back = mix(colour, tones.near, 0.28)
    board.lay([tail, fin], plain(back), r * 0.09, rim, depth=0.35)
    board.lay(
        [body],
        fall(
            mix(colour, tones.light, 0.1),
            mix(colour, tones.light, 0.5),
            y - r * plump,
            y + r * plump,
        ),
        r * 0.1,
        rim,
        depth=0.4,
    )
    stripe = mix(WHITE, tones.light, 0.4) if rng.random() < 0.5 else mix(colour, tones.ink, 0.4)
    bands = []
    for u in (0.34, -0.12):
        tall = plump * (0.8 if u > 0 else 0.78)
        px = x + side * u * r
        bands.append(ribbon(
            [(px, y - tall * r), (px + side * r * 0.08, y), (px, y + tall * r)],
            [r * 0.06, r * 0.15, r * 0.06],
        ))  # fmt: skip
    board.lay(bands, plain(mix(stripe, colour, 0.15)))
    board.lay(
        [leaf(x + side * r * 0.1, y + r * 0.1, r * 0.42, r * 0.26, math.pi / 2 + side * 0.9)],
        plain(back),
        r * 0.03,
    )
    ex, ey = x + side * r * 0.66, y - r * plump * 0.2
    board.lay([circle(ex, ey, r * 0.13)], plain(WHITE))
    board.lay([circle(ex + side * r * 0.03, ey, r * 0.075)], plain(tones.ink))


def shoal(
    board: Board, plan: Plan, tones: Tones, name: str, t: float, count: int, size: float
) -> None:
    """Small fish that all swim the same way, in a long drop-shaped shoal."""
    rng = plan.rng("shoal", name)
    side = rng.choice((-1, 1))
    top = max([0.1, *(b.bottom + 0.08 for b in plan.sky)])
    cx = rng.uniform(0.15, 0.85) * plan.aspect
    cy = rng.uniform(top, max(top + 0.03, plan.feet - 0.28))
    shapes: list[Path] = []
    for _ in range(count):
        u = rng.uniform(-1, 1)
        x = cx + u * count * size * 0.42
        y = cy + rng.gauss(0, 0.5) * size * (2.6 - 1.4 * abs(u)) + u * u * size * 2
        r = size * rng.uniform(0.7, 1.15)
        if plan.spot(x, y, r * 1.3):
            shapes += body_of_fish(x, y, r, side, 0.34, rng.uniform(-0.12, 0.12))
    colour = mix(tones.depth(t), tones.light, 0.2 if t < 0.3 else 0.36)
    if rng.random() < 0.4 and t > 0.3:
        colour = mix(colour, tones.accent, 0.55)
    board.lay(shapes, plain(colour), 0.004, mix(colour, tones.light, 0.5), depth=0.25)


def bubbles(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...], columns: int) -> None:
    """Strings of bubbles that rise and grow on their way."""
    rng = plan.rng("bubbles")
    rings: list[Path] = []
    shines: list[Path] = []
    for _ in range(columns):
        x, y = rng.uniform(0.04, plan.aspect - 0.04), plan.feet - rng.uniform(0.0, 0.2)
        sway, r = noise(rng, 0.4), rng.uniform(0.003, 0.005)
        for _ in range(rng.randint(4, 9)):
            px = x + sway(y) * 0.02
            if allowed(plan, taken, Box(px - r, y - r, 2 * r, 2 * r)):
                rings.append(circle(px, y, r))
                shines.append(circle(px - r * 0.3, y - r * 0.35, r * 0.3))
            y -= r * rng.uniform(2.6, 6.0)
            r *= rng.uniform(1.0, 1.28)
    colour = mix(tones.haze, tones.light, 0.45)
    board.lay(rings, plain(colour), 0.003, WHITE, depth=0.25)
    board.lay(shines, plain(mix(tones.light, WHITE, 0.6)))


def weather(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """What drifts before everything: murk, a current, the snow of the sea, or only bubbles."""
    rng = plan.rng("drift")
    bubbles(board, plan, tones, taken, 9 if tones.weather is Weather.STORM else 4)
    if tones.weather is Weather.SNOW:
        ground.falling(board, plan, tones, taken)
    if tones.weather in THICK:
        for k in range(3):
            y = plan.feet - 0.06 - 0.16 * k
            bank = [blob(rng, rng.uniform(0, plan.aspect), y, 0.45, 0.05, 0.1) for _ in range(2)]
            board.veil(bank, tones.haze, 0.2, 0.04)
    if tones.weather in RUNNING:
        _current(board, plan, tones, rng, taken)
    if tones.weather not in (Weather.SNOW, Weather.MIST):
        _motes(board, plan, tones, rng, taken)


def _current(board: Board, plan: Plan, tones: Tones, rng: Random, taken: tuple[Box, ...]) -> None:
    """Long threads of light that the current draws across the picture, with what it carries."""
    sway = noise(rng, 1.1)
    threads: list[Path] = []
    crumbs: list[Path] = []
    for _ in range(int((34 if tones.weather is Weather.STORM else 22) * plan.aspect)):
        x, y = rng.uniform(-0.1, plan.aspect), rng.uniform(0.05, plan.feet)
        length = rng.uniform(0.08, 0.26)
        points = [
            (x + length * i / 6, y + (sway(x + length * i / 6) - sway(x)) * 0.035) for i in range(7)
        ]
        ys = [p[1] for p in points]
        if allowed(plan, taken, Box(x, min(ys) - 0.004, length, max(ys) - min(ys) + 0.008)):
            w = rng.uniform(0.0014, 0.003)
            threads.append(ribbon(points, [0.0004, w * 0.6, w, w, w, w * 0.6, 0.0004]))
            crumbs.append(circle(*points[-1], w * 1.1))
    board.lay(threads, plain(mix(tones.haze, tones.light, 0.35)))
    board.lay(crumbs, plain(mix(tones.haze, tones.light, 0.7)))


def _motes(board: Board, plan: Plan, tones: Tones, rng: Random, taken: tuple[Box, ...]) -> None:
    """Specks that catch the light; by night some of them shine."""
    dots = []
    for _ in range(int(30 * plan.aspect)):
        x, y, r = (
            rng.uniform(0, plan.aspect),
            rng.uniform(0.05, plan.feet),
            rng.uniform(0.001, 0.0026),
        )
        if allowed(plan, taken, Box(x - r, y - r, 2 * r, 2 * r)):
            if tones.night:
                board.glow(x, y, r * 7, tones.light, 0.5)
            dots.append(circle(x, y, r))
    board.lay(dots, plain(mix(tones.light, WHITE, 0.3 if tones.night else 0.1)))


def whale(board: Board, tones: Tones, x: float, y: float, r: float, side: int, colour: RGB) -> None:
    """A great calm shape far off; `r` is half its length."""

    def at(u: float, v: float) -> tuple[float, float]:
        return x + side * u * r, y + v * r

    body = [
        at(1.0, 0.02),
        at(0.86, -0.2),
        at(0.4, -0.3),
        at(-0.2, -0.2),
        at(-0.78, -0.06),
        at(-0.8, 0.03),
        at(-0.2, 0.17),
        at(0.45, 0.24),
        at(0.88, 0.16),
    ]
    tail = [
        at(-0.7, -0.01),
        at(-0.98, -0.2),
        at(-1.16, -0.24),
        at(-1.02, -0.05),
        at(-1.14, 0.12),
        at(-0.96, 0.08),
    ]
    fin = [at(0.36, 0.16), at(0.18, 0.46), at(0.04, 0.5), at(0.12, 0.18)]
    wash = fall(
        mix(colour, tones.light, 0.16), mix(colour, tones.light, 0.34), y - r * 0.3, y + r * 0.25
    )
    rim = mix(colour, tones.light, 0.35)
    board.lay([smooth(tail), smooth(fin)], plain(colour), 0.006, rim, depth=0.2)
    board.lay([smooth(body)], wash, 0.008, rim, depth=0.25)
    grooves = [
        ribbon(
            [at(0.92, 0.1 + 0.03 * k), at(0.6, 0.14 + 0.035 * k), at(0.3, 0.13 + 0.03 * k)],
            [0.0006, r * 0.012, 0.0006],
        )
        for k in range(3)
    ]
    board.lay([*grooves, circle(*at(0.74, 0.0), r * 0.022)], plain(mix(colour, tones.ink, 0.3)))
