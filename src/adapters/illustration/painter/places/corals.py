"""What grows on the bed of the sea: corals of six kinds, anemones, kelp, stars and shells."""

import math
from random import Random

from custories_core.layout.frames import Path

from ..material import Board, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import blob, circle, leaf, noise, polygon, ribbon, smooth, star

WHITE: RGB = (255.0, 252.0, 245.0)


def hue(tones: Tones, rng: Random) -> RGB:
    """One of the bright colours of a reef, all mixed from the palette."""
    bright = mix(tones.accent, tones.light, 0.5)
    violet = mix(tones.near, tones.accent, 0.3)
    plum = mix(tones.accent, tones.near, 0.34)
    gold = mix(tones.light, tones.accent, 0.3)
    mint = mix(tones.sky_bottom, tones.light, 0.4)
    return tones.lit(rng.choice((tones.accent, bright, violet, plum, gold, mint, tones.accent)))


def _limb(
    rng: Random, x: float, y: float, length: float, angle: float, width: float, forks: int
) -> list[Path]:
    """A limb that forks `forks` times, with round tips."""
    bend = rng.uniform(-0.35, 0.35)
    mx = x + math.cos(angle) * length * 0.5
    my = y + math.sin(angle) * length * 0.5
    ex = mx + math.cos(angle + bend) * length * 0.5
    ey = my + math.sin(angle + bend) * length * 0.5
    out = [ribbon([(x, y), (mx, my), (ex, ey)], [width, width * 0.86, width * 0.74])]
    out.append(circle(ex, ey, width * 0.42))
    if forks > 0:
        for turn in (-1, 1):
            a = angle + bend + turn * rng.uniform(0.32, 0.62)
            out += _limb(rng, ex, ey, length * rng.uniform(0.6, 0.82), a, width * 0.76, forks - 1)
    return out


def antlers(rng: Random, x: float, y: float, h: float) -> list[Path]:
    """Thick forked limbs, `h` high."""
    out: list[Path] = []
    for lean in (-0.55, 0.0, 0.5):
        angle = -math.pi / 2 + lean + rng.uniform(-0.12, 0.12)
        length = h * rng.uniform(0.36, 0.46) * (1 - 0.25 * abs(lean))
        out += _limb(rng, x + lean * h * 0.1, y + h * 0.03, length, angle, h * 0.11, 2)
    return out


def fan(rng: Random, x: float, y: float, h: float) -> list[Path]:
    """A flat fan of fine limbs."""
    out = [ribbon([(x, y + h * 0.04), (x, y - h * 0.22)], [h * 0.08, h * 0.05])]
    for i in range(5):
        angle = -math.pi / 2 + (i - 2) * 0.42 + rng.uniform(-0.08, 0.08)
        out += _limb(rng, x, y - h * 0.18, h * 0.27, angle, h * 0.042, 3)
    return out


def tubes(rng: Random, x: float, y: float, h: float) -> tuple[list[Path], list[Path]]:
    """A cluster of pipes, and the openings at their tops."""
    pipes, mouths = [], []
    n = rng.randint(4, 6)
    for i in range(n):
        off = (i - (n - 1) / 2) / n
        tall = h * rng.uniform(0.5, 1.0) * (1 - abs(off) * 0.6)
        px, tx = x + off * h * 0.55, x + off * h * 0.95
        w = h * rng.uniform(0.15, 0.2)
        line = [(px, y + h * 0.04), ((px + tx) / 2, y - tall * 0.5), (tx, y - tall)]
        pipes.append(ribbon(line, [w * 0.62, w * 0.8, w]))
        pipes.append(circle(tx, y - tall, w * 0.5, w * 0.2))
        mouths.append(circle(tx, y - tall, w * 0.36, w * 0.12))
    return pipes, mouths


def dome(rng: Random, x: float, y: float, h: float) -> tuple[list[Path], list[Path]]:
    """A round coral, and the winding grooves on it."""
    rx, ry = h * rng.uniform(0.62, 0.8), h * 0.52
    cy = y - ry * 0.72
    grooves = []
    for k in range(-3, 4):
        v = k / 3.6
        half = math.sqrt(1 - v * v) * 0.86
        wave = noise(rng, 0.5)
        points = []
        for i in range(9):
            u = -half + 2 * half * i / 8
            points.append((x + u * rx, cy + (v + 0.07 * wave(u)) * ry))
        grooves.append(ribbon(points, [0.001, *([h * 0.026] * 7), 0.001]))
    return [blob(rng, x, cy, rx, ry, 0.025, 13)], grooves


def plates(rng: Random, x: float, y: float, h: float) -> list[Path]:
    """Flat tables one over the other."""
    out = [ribbon([(x, y + h * 0.04), (x, y - h * 0.6)], [h * 0.26, h * 0.14])]
    for k, size in enumerate((0.72, 0.9, 0.6)):
        cy = y - h * (0.3 + 0.3 * k)
        cx = x + rng.uniform(-0.12, 0.12) * h
        out.append(blob(rng, cx, cy, h * size * 0.75, h * 0.085, 0.05, 14))
    return out


def anemone(rng: Random, x: float, y: float, h: float) -> list[Path]:
    """A crown of soft arms."""
    out = []
    n = 13
    for i in range(n):
        angle = -math.pi / 2 + (i - (n - 1) / 2) / n * 2.5
        length = h * rng.uniform(0.7, 1.0)
        bend = rng.uniform(-0.5, 0.5)
        ex = x + math.cos(angle) * length * 0.8
        mid = (x + math.cos(angle) * length * 0.45, y + math.sin(angle) * length * 0.5)
        end = (ex + bend * h * 0.14, y + math.sin(angle) * length)
        out.append(ribbon([(x, y), mid, end], [h * 0.11, h * 0.09, h * 0.075]))
        out.append(circle(*end, h * 0.055))
    return out


def silhouette(rng: Random, x: float, y: float, h: float) -> list[Path]:
    """Any coral as one shape, for a plane seen from afar."""
    match rng.randrange(6):
        case 0:
            return antlers(rng, x, y, h)
        case 1:
            return fan(rng, x, y, h)
        case 2:
            return tubes(rng, x, y, h)[0]
        case 3:
            return dome(rng, x, y, h)[0]
        case 4:
            return plates(rng, x, y, h)
        case _:
            return anemone(rng, x, y, h * 0.7)


def coral(
    board: Board,
    tones: Tones,
    rng: Random,
    x: float,
    y: float,
    h: float,
    colour: RGB | None = None,
) -> None:
    """A coral with its foot at (x, y), near enough to show its colour and its markings."""
    base = colour or hue(tones, rng)
    marks: list[Path] = []
    mark = mix(base, tones.ink, 0.32)
    match rng.randrange(6):
        case 0:
            shapes = antlers(rng, x, y, h)
        case 1:
            shapes = fan(rng, x, y, h)
        case 2:
            shapes, marks = tubes(rng, x, y, h * 0.85)
            mark = mix(base, tones.ink, 0.5)
        case 3:
            shapes, marks = dome(rng, x, y, h * 0.8)
        case 4:
            shapes = plates(rng, x, y, h * 0.8)
        case _:
            shapes = anemone(rng, x, y, h * 0.6)
            marks = [circle(x, y, h * 0.12, h * 0.07)]
    board.lay(
        shapes,
        fall(mix(base, tones.light, 0.32), mix(base, tones.near, 0.34), y - h, y + 0.01),
        lift=0.008,
        rim=mix(base, WHITE, 0.5),
        depth=0.4,
    )
    board.lay(marks, plain(mark))


def kelp(rng: Random, x: float, y: float, length: float, size: float) -> tuple[Path, list[Path]]:
    """A swaying stem that rises from (x, y), and its long leaves."""
    sway = noise(rng, length * 1.5, 2)
    n = max(5, int(length / size / 0.62))
    start = sway(0.0)
    swing = min(0.035, length * 0.12)
    stem = [
        (x + (sway(i * length / n) - start) * swing * min(1.0, 2 * i / n), y - i * length / n)
        for i in range(n + 1)
    ]
    leaves = []
    for i in range(1, n + 1):
        fade = 1 - 0.5 * i / n
        side = 1 if i % 2 else -1
        angle = -math.pi / 2 + side * rng.uniform(0.35, 0.75)
        leaves.append(leaf(*stem[i], size * 1.5 * fade, size * 0.36 * fade, angle, side * -0.16))
    leaves.append(leaf(*stem[-1], size * 0.8, size * 0.2, -math.pi / 2 + sway(length) * 0.3))
    return ribbon(stem, [size * 0.15 * (1 - 0.7 * i / n) for i in range(n + 1)]), leaves


def kelps(
    board: Board, tones: Tones, stems: list[tuple[Path, list[Path]]], colour: RGB, lift: float
) -> None:
    """Lay stalks of kelp together."""
    paths = [p for stem, leaves in stems for p in (stem, *leaves)]
    board.lay(
        paths,
        fall(mix(colour, tones.light, 0.2), mix(colour, tones.ink, 0.1), 0.1, 0.95),
        lift=lift,
        rim=mix(colour, tones.light, 0.4),
        depth=0.36,
    )


def sea_star(board: Board, tones: Tones, rng: Random, x: float, y: float, r: float) -> None:
    """A starfish that lies on the ground."""
    base = mix(tones.lit(tones.accent), tones.light, rng.uniform(0.0, 0.3))
    turn = rng.uniform(-0.4, 0.4)
    tips = [
        (turn - math.pi / 2 + math.pi * i / 5, r if i % 2 == 0 else r * 0.42) for i in range(10)
    ]
    body = smooth([(x + math.cos(a) * q, y + math.sin(a) * q * 0.6) for a, q in tips])
    board.lay([body], plain(base), 0.004, mix(base, WHITE, 0.5), depth=0.4)
    dots = [
        circle(x + math.cos(a) * q, y + math.sin(a) * q * 0.6, r * 0.05)
        for a, _ in tips[::2]
        for q in (r * 0.25, r * 0.5, r * 0.72)
    ]
    board.lay(dots, plain(mix(base, WHITE, 0.55)))


def shell(board: Board, tones: Tones, rng: Random, x: float, y: float, r: float) -> None:
    """A scallop that lies half in the sand."""
    base = tones.lit(mix(mix(tones.light, WHITE, 0.3), tones.accent, rng.uniform(0.08, 0.3)))
    lean = rng.uniform(-0.4, 0.4)
    rim = []
    for i in range(9):
        a = -math.pi / 2 + lean + (i - 4) / 4 * 1.25
        q = r * (1.0 if i % 2 else 0.93)
        rim.append((x + math.cos(a) * q, y + math.sin(a) * q))
    foot = (x - math.sin(lean) * r * 0.1, y)
    board.lay(
        [smooth([*rim, (x + r * 0.22, y + r * 0.1), (x - r * 0.22, y + r * 0.1)])],
        fall(mix(base, WHITE, 0.3), mix(base, tones.accent, 0.2), y - r, y),
        0.004,
        WHITE,
        depth=0.4,
    )
    ribs = [ribbon([foot, rim[i]], [r * 0.03, r * 0.06]) for i in (1, 3, 5, 7)]
    board.lay(ribs, plain(mix(base, tones.accent, 0.32)))


def anchor(board: Board, tones: Tones, x: float, y: float, h: float, lean: float) -> None:
    """An old anchor, sunk a little into the ground at (x, y)."""
    c, s = math.cos(lean), math.sin(lean)

    def at(u: float, v: float) -> tuple[float, float]:
        return x + (u * c - v * s) * h, y + (u * s + v * c) * h

    iron = mix(mix(tones.near, tones.ink, 0.45), tones.accent, 0.12)
    arms = [
        at(math.cos(a) * 0.36, math.sin(a) * 0.3 - 0.3)
        for a in (3.3, 2.7, 2.1, 1.57, 1.04, 0.44, -0.16)
    ]
    shapes = [
        ribbon([at(0, 0), at(0, -0.45), at(0, -0.86)], [h * 0.1, h * 0.08, h * 0.075]),
        ribbon(arms, [h * 0.03, h * 0.07, h * 0.09, h * 0.1, h * 0.09, h * 0.07, h * 0.03]),
        ribbon([at(-0.22, -0.74), at(0.22, -0.74)], [h * 0.07, h * 0.07]),
        polygon([at(-0.44, -0.22), at(-0.36, -0.42), at(-0.24, -0.2)]),
        polygon([at(0.44, -0.22), at(0.36, -0.42), at(0.24, -0.2)]),
    ]
    rim = mix(iron, tones.light, 0.45)
    board.lay(shapes, fall(mix(iron, tones.light, 0.2), iron, y - h, y), 0.01, rim, depth=0.45)
    ring = [at(math.cos(a) * 0.1, math.sin(a) * 0.1 - 0.95) for a in (i * 0.7 for i in range(10))]
    board.lay([ribbon(ring, [h * 0.04] * 10)], plain(iron), 0.005, rim)


def glimmer(board: Board, tones: Tones, x: float, y: float, r: float) -> None:
    """A small sparkle with its light."""
    board.glow(x, y, r * 4, tones.light, 0.6)
    board.lay([star(x, y, r, 0.0, 0.24, 4)], plain(mix(tones.light, WHITE, 0.6)))
