"""Gentle giants of the far planes: long-necks, plated, horned and crested grazers, gliders."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Line, Point, blob, circle, leaf, ribbon, smooth
from . import sky

KINDS = ("long-neck", "long-neck", "plated", "horned", "crested")
WIDTH = {"long-neck": 1.5, "plated": 2.0, "horned": 1.75, "crested": 1.2}
"""How wide each is, in its own heights."""

At = Callable[[float, float], Point]
Spots = list[tuple[float, float, float]]


@dataclass(frozen=True, slots=True)
class Beast:
    """The cuts of one animal: the far legs, the body, its markings, its crest, its eye."""

    behind: tuple[Path, ...]
    body: tuple[Path, ...]
    marks: tuple[Path, ...]
    crest: tuple[Path, ...]
    eye: Point


def _band(at: At, h: float, spots: Spots) -> Path:
    """A ribbon through spots (u, v, width)."""
    return ribbon([at(u, v) for u, v, _ in spots], [w * h for _, _, w in spots])


def _legs(at: At, h: float, feet: tuple[float, ...], top: float, w: float) -> tuple[Path, ...]:
    """Pillars with broad feet."""
    return tuple(
        _band(at, h, [(u, top, w * 1.25), (u + 0.01, top * 0.45, w), (u + 0.015, 0.0, w * 1.2)])
        for u in feet
    )


def _marks(
    rng: Random, at: At, h: float, around: list[tuple[float, float]], r: float
) -> list[Path]:
    out = []
    for u, v in around:
        px, py = at(u + rng.uniform(-0.02, 0.02), v + rng.uniform(-0.015, 0.015))
        q = r * h * rng.uniform(0.6, 1.2)
        out.append(blob(rng, px, py, q, q * 0.75, 0.12, 8))
    return out


def _long_neck(rng: Random, at: At, h: float) -> Beast:
    """Tall, with a long tail; the neck rises, bends or reaches down to graze."""
    up = rng.choice((0.97, 0.9, 0.6))
    reach = {0.97: 0.42, 0.9: 0.55, 0.6: 0.78}[up]
    body: Spots = [
        (-0.98, 0.16, 0.012), (-0.72, 0.2, 0.05), (-0.46, 0.34, 0.13), (-0.24, 0.41, 0.27),
        (0.0, 0.42, 0.31), (0.2, 0.45, 0.24), (0.32, 0.52, 0.14),
        (0.36 + (reach - 0.42) * 0.3, (0.52 + up) / 2, 0.085), (reach - 0.06, up - 0.03, 0.06),
    ]  # fmt: skip
    head = [
        (reach - 0.1, up - 0.02, 0.06),
        (reach - 0.02, up, 0.1),
        (reach + 0.06, up - 0.02, 0.085),
        (reach + 0.12, up - 0.035, 0.05),
    ]
    spots = [
        (-0.3, 0.5),
        (-0.12, 0.54),
        (0.05, 0.55),
        (0.2, 0.54),
        (-0.48, 0.4),
        (-0.02, 0.48),
        (0.34, 0.62),
    ]
    return Beast(
        _legs(at, h, (-0.2, 0.2), 0.36, 0.085),
        (_band(at, h, body), _band(at, h, head), *_legs(at, h, (-0.3, 0.1), 0.36, 0.1)),
        tuple(_marks(rng, at, h, spots, 0.03)),
        (),
        at(reach + 0.02, up + 0.012),
    )


def _plated(rng: Random, at: At, h: float) -> Beast:
    """Arched, with plates along its back."""
    body: Spots = [
        (-1.1, 0.3, 0.02), (-0.8, 0.34, 0.11), (-0.5, 0.46, 0.3), (-0.18, 0.54, 0.46),
        (0.15, 0.5, 0.42), (0.42, 0.38, 0.26), (0.6, 0.3, 0.17), (0.74, 0.26, 0.15),
        (0.86, 0.23, 0.07),
    ]  # fmt: skip
    crest = []
    for i in range(9):
        u = -0.86 + 1.3 * i / 8
        v = 0.42 + 0.34 * math.sin(math.pi * (i + 0.8) / 9.6)
        size = 0.14 + 0.15 * math.sin(math.pi * (i + 0.6) / 9)
        px, py = at(u, v - 0.08)
        turn = math.atan2(at(u - 0.1, v + 0.4)[1] - py, at(u - 0.1, v + 0.4)[0] - px)
        crest.append(leaf(px, py, size * h, size * h * 0.72, turn))
    spots = [(-0.4, 0.48), (-0.15, 0.6), (0.1, 0.56), (-0.28, 0.4), (0.25, 0.42)]
    return Beast(
        _legs(at, h, (-0.28, 0.36), 0.34, 0.12),
        (_band(at, h, body), *_legs(at, h, (-0.42, 0.22), 0.34, 0.14)),
        tuple(_marks(rng, at, h, spots, 0.045)),
        tuple(crest),
        at(0.72, 0.285),
    )


def _horned(rng: Random, at: At, h: float) -> Beast:
    """Stout, with a broad frill behind its horns."""
    body: Spots = [
        (-0.98, 0.22, 0.03), (-0.7, 0.34, 0.15), (-0.4, 0.46, 0.44), (-0.05, 0.52, 0.56),
        (0.25, 0.5, 0.46), (0.42, 0.48, 0.36),
    ]  # fmt: skip
    head: Spots = [(0.36, 0.5, 0.3), (0.52, 0.46, 0.3), (0.68, 0.38, 0.2), (0.8, 0.32, 0.09)]
    fx, fy = at(0.42, 0.62)
    horns = []
    for u, v, size, rise in ((0.56, 0.58, 0.3, 0.9), (0.73, 0.45, 0.14, 1.1)):
        px, py = at(u, v)
        tip = at(u + math.cos(rise), v + math.sin(rise))
        horns.append(leaf(px, py, size * h, size * h * 0.26, math.atan2(tip[1] - py, tip[0] - px)))
    spots = [(-0.3, 0.6), (-0.08, 0.66), (0.12, 0.6), (-0.2, 0.46), (-0.48, 0.5)]
    return Beast(
        _legs(at, h, (-0.25, 0.26), 0.34, 0.15),
        (_band(at, h, body), *_legs(at, h, (-0.4, 0.12), 0.34, 0.17), _band(at, h, head)),
        tuple(_marks(rng, at, h, spots, 0.05)),
        (blob(rng, fx, fy, 0.2 * h, 0.27 * h, 0.04, 11), *horns),
        at(0.58, 0.5),
    )


def _crested(rng: Random, at: At, h: float) -> Beast:
    """Upright on its hind legs, with a long crest."""
    body: Spots = [
        (-0.72, 0.2, 0.02), (-0.48, 0.3, 0.1), (-0.22, 0.4, 0.25), (0.0, 0.5, 0.31),
        (0.15, 0.63, 0.22), (0.22, 0.76, 0.13), (0.28, 0.86, 0.11),
    ]  # fmt: skip
    head: Spots = [(0.22, 0.88, 0.08), (0.3, 0.9, 0.13), (0.4, 0.86, 0.1), (0.5, 0.83, 0.07)]
    arm: Spots = [(0.16, 0.56, 0.08), (0.26, 0.44, 0.05), (0.32, 0.42, 0.04)]
    crest: Spots = [(0.3, 0.93, 0.07), (0.18, 1.0, 0.06), (0.04, 1.0, 0.02)]
    spots = [(-0.2, 0.48), (-0.05, 0.58), (0.08, 0.66), (-0.34, 0.38), (-0.02, 0.46)]
    return Beast(
        _legs(at, h, (0.06,), 0.38, 0.1),
        (
            _band(at, h, body),
            _band(at, h, head),
            _band(at, h, arm),
            *_legs(at, h, (-0.06,), 0.4, 0.12),
        ),
        tuple(_marks(rng, at, h, spots, 0.035)),
        (_band(at, h, crest),),
        at(0.33, 0.9),
    )


def grazer(
    board: Board,
    tones: Tones,
    rng: Random,
    kind: str,
    x: float,
    y: float,
    h: float,
    side: int,
    t: float,
) -> None:
    """An animal `h` high in the plane `t` that stands on (x, y) and looks to `side`."""

    def at(u: float, v: float) -> Point:
        return x + side * u * h, y - v * h

    make = {"plated": _plated, "horned": _horned, "crested": _crested}.get(kind, _long_neck)
    beast = make(rng, at, h)
    hide = rng.choice((tones.far, tones.accent, tones.sky_top, mix(tones.accent, tones.light, 0.5)))
    base = mix(mix(tones.depth(t + 0.16), tones.lit(hide), 0.55), tones.haze, 0.14 * (1 - t))
    dark, pale = mix(base, tones.ink, 0.18), mix(base, tones.light, 0.3)
    rim = mix(base, tones.light, 0.5)
    warm = mix(base, tones.lit(tones.accent), 0.45)
    board.lay(beast.behind, plain(dark), 0.004, depth=0.25)
    if kind == "plated":
        board.lay(beast.crest, plain(warm), 0.005, rim, depth=0.3)
    shine = Pool(x + board.light[0] * h * 0.5, y - h, h * 1.1, tones.light, 0.22)
    board.lay(
        beast.body,
        fall(mix(base, tones.light, 0.12), dark, y - h, y, shine),
        lift=0.006 + 0.006 * t,
        rim=rim,
        depth=0.32,
    )
    board.lay(beast.marks, plain(mix(pale, base, 0.35)))
    if kind != "plated":
        board.lay(beast.crest, plain(mix(warm, pale, 0.3)), 0.004, rim, depth=0.3)
    ex, ey = beast.eye
    board.lay([circle(ex, ey, max(0.0014, h * 0.013))], plain(mix(tones.ink, base, 0.1)))


def glider(
    board: Board, tones: Tones, rng: Random, x: float, y: float, s: float, side: int
) -> None:
    """A flying reptile that sails by, `s` from the middle to a wing's tip."""
    lift = rng.uniform(0.3, 0.6)

    def at(u: float, v: float) -> Point:
        return x + side * u * s, y - v * s

    wings = [
        smooth([at(0.1, 0.02), at(-0.1, lift * 0.9), at(-0.75, lift * 1.3), at(-0.5, lift * 0.7),
                at(-0.36, lift * 0.35), at(-0.2, -0.05)]),
        smooth([at(0.12, 0.02), at(0.3, lift * 0.8), at(0.85, lift), at(0.62, lift * 0.45),
                at(0.42, lift * 0.2), at(0.05, -0.08)]),
    ]  # fmt: skip
    body = ribbon(
        [at(-0.36, -0.12), at(0.0, -0.02), at(0.22, 0.06)], [s * 0.02, s * 0.14, s * 0.09]
    )
    turn = 0.2 if side > 0 else math.pi - 0.2
    beak = leaf(*at(0.2, 0.08), s * 0.34, s * 0.1, turn)
    crest = leaf(*at(0.24, 0.1), s * 0.24, s * 0.08, math.pi + 0.5 if side > 0 else -0.5)
    colour: RGB = mix(mix(tones.depth(0.36), tones.lit(tones.accent), 0.35), tones.haze, 0.2)
    board.lay(
        [*wings, body, beak, crest], plain(colour), 0.008, mix(colour, tones.light, 0.5), depth=0.28
    )


def gliders(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """A few gliders in the air, in one direction."""
    if tones.weather is Weather.STORM or rng.random() < 0.25:
        sky.passing(board, plan, tones)
        return
    side = rng.choice((-1, 1))
    x, y = rng.uniform(0.15, plan.aspect - 0.15), rng.uniform(0.1, max(0.14, plan.horizon - 0.12))
    for k in range(rng.choice((1, 2, 3))):
        s = rng.uniform(0.03, 0.055) * (1 - 0.2 * k)
        px, py = x - side * 0.11 * k + rng.uniform(-0.02, 0.02), y + rng.uniform(-0.05, 0.05)
        near_disc = math.hypot(px - plan.light[0], py - plan.light[1]) < plan.disc + s
        if plan.spot(px, py, s) and not near_disc:
            glider(board, tones, rng, px, py, s, side)


def herd(
    board: Board, plan: Plan, tones: Tones, line: Line, name: str, kind: str, t: float,
    count: int, sizes: tuple[float, float], low: float = 0.012,
) -> None:  # fmt: skip
    """Animals of one kind along a hill, most of them on the open side."""
    rng = plan.rng(name)
    placed: list[Box] = []
    side = rng.choice((-1, 1))
    sides = (plan.open_side, plan.open_side, -plan.open_side)
    # On the page without figures there is room for another.
    other = plan.other_page
    for alone in range(count + (other is not None)):
        for attempt in range(12):
            h = rng.uniform(*sizes) * (0.72 if kind != "long-neck" else 1.0) * (1 - 0.04 * attempt)
            x = plan.focus.centre[0] + rng.uniform(0.12, 0.6) * rng.choice(sides)
            if other is not None and alone % 2:
                x = rng.uniform(*other)
            y, half = line(x) + low, h * WIDTH[kind] / 2
            box = Box(x - half, y - h, 2 * half, h)
            seen = box.x > 0.02 and box.right < plan.aspect - 0.02
            if seen and plan.calm(box) and not any(box.overlaps(b) for b in placed):
                placed.append(box)
                grazer(board, tones, rng, kind, x, y, h, side, t)
                break
