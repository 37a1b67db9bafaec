"""The limbs of the robot: ribbed hoses, claws, and boots with soles, jets and flippers."""

import math

from custories_core.scenes import Pose

from ...pieces import Piece
from ..shapes import Node, Point, along, ellipse, limb, ribbon, smooth
from ..tones import INK, Tones, mix
from .rig import Cue, carried, turning

_FLAME = ("#f08a3c", "#ffd058", "#fff6d0")


def _hose(a: Point, b: Point, sag: float, width: float, colour: str) -> list[Piece]:
    """A ribbed hose from `a` to `b`, its middle moved sideways by `sag`."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    long = math.hypot(dx, dy) or 1.0
    middle = ((a[0] + b[0]) / 2 + dy / long * sag, (a[1] + b[1]) / 2 - dx / long * sag)
    spine = [(*a, width), (*middle, width), (*b, width)]
    pieces = [Piece(limb(spine), colour, "hose", 0.2)]
    line = along(spine, 8)
    for i in range(2, len(line) - 1, 2):
        (x, y, w), (px, py, _) = line[i], line[i - 1]
        ux, uy = x - px, y - py
        n = math.hypot(ux, uy) or 1.0
        ux, uy = -uy / n * w * 0.8, ux / n * w * 0.8
        pieces.append(Piece(ribbon([(x - ux, y - uy), (x, y), (x + ux, y + uy)], 0.011, 0.5),
                            mix(colour, INK, 0.34), "line"))  # fmt: skip
    return pieces


def arm(tone: Tones, shoulder: Point, hand: Point, sag: float
         ) -> tuple[list[Piece], Point]:  # fmt: skip
    """An arm to `hand`, and where its claw grips."""
    hose = mix(tone.skin, INK, 0.42)
    pieces = _hose(shoulder, hand, sag, 0.030, hose)
    pieces.append(Piece(ellipse(*shoulder, 0.052, 0.052), tone.skin, "skin", 0.2))
    a = math.atan2(hand[1] - shoulder[1], hand[0] - shoulder[0])
    c, sn = math.cos(a), math.sin(a)

    def at(u: float, v: float, tight: float = 1.0) -> Node:
        return hand[0] + (u * c - v * sn) * 0.052, hand[1] + (u * sn + v * c) * 0.052, tight

    claw = [at(-0.5, -0.55), at(0.35, -0.95), at(1.35, -0.95), at(1.85, -0.40, 0.5),
            at(1.20, -0.38), at(0.80, 0.0), at(1.20, 0.38), at(1.85, 0.40, 0.5), at(1.35, 0.95),
            at(0.35, 0.95), at(-0.5, 0.55)]  # fmt: skip
    pieces.append(Piece(smooth(claw), tone.hair, "hair", 0.25))
    cuff = [at(-0.55, -0.5), at(-0.55, 0.0), at(-0.55, 0.5)]
    pieces.append(Piece(ribbon([(n[0], n[1]) for n in cuff], 0.034, 0.9), tone.skin, "skin", 0.1))
    grip = at(1.0, 0.0)
    return pieces, (grip[0], grip[1])


def leg(cue: Cue, hip: Point, foot: tuple[float, float, float], sag: float, far: bool
         ) -> list[Piece]:  # fmt: skip
    """A leg, and what is at its end: a boot, its sole towards the viewer, a jet or a flipper."""
    tone = cue.tone
    x, y, turn = foot
    boot = tone.hair_shade if far else tone.hair
    role = "hair-shade" if far else "hair"
    dark = mix(tone.skin, INK, 0.42)
    if cue.pose is Pose.SIT:
        return [
            *_hose(hip, (x, y - 0.08), sag, 0.036, dark),
            Piece(ellipse(x, y - 0.085, 0.085, 0.088), boot, role, 0.25),
            Piece(ellipse(x, y - 0.082, 0.058, 0.060), mix(tone.hair, INK, 0.28), "sole"),
            Piece(ellipse(x, y - 0.080, 0.026, 0.027), tone.skin_shade, "skin-shade"),
        ]
    move = turning(turn, (0.0, -0.06), 1.0, (x, y - 0.06))
    top = move(0.0, -0.10)
    pieces = _hose(hip, top, sag, 0.036, mix(dark, INK, 0.15) if far else dark)
    parts: list[Piece] = []
    if cue.pose is Pose.FLY:
        for colour, wide, long in zip(_FLAME, (0.060, 0.042, 0.022), (0.24, 0.16, 0.09),
                                      strict=True):  # fmt: skip
            flame: list[Node] = [
                (-wide, -0.01), (-wide * 0.9, long * 0.35), (-wide * 0.2, long * 0.75),
                (0.0, long, 0.1), (wide * 0.3, long * 0.7), (wide * 0.9, long * 0.35),
                (wide, -0.01),
            ]  # fmt: skip
            parts.append(Piece(smooth(flame), colour, "light", 0.0, True))
    if cue.pose is Pose.SWIM:
        fin: list[Node] = [
            (-0.035, -0.05), (-0.06, 0.06), (-0.115, 0.20, 0.3), (-0.03, 0.175), (0.0, 0.21, 0.4),
            (0.03, 0.175), (0.115, 0.20, 0.3), (0.06, 0.06), (0.035, -0.05),
        ]  # fmt: skip
        parts.append(Piece(smooth(fin), tone.second, "flipper", 0.2))
        ray = mix(tone.second, INK, 0.25)
        parts += [Piece(ribbon([(0.0, 0.0), (u * 0.5, 0.08), (u, 0.15)], 0.012, 0.4), ray, "line")
                  for u in (-0.05, 0.0, 0.05)]  # fmt: skip
    shape: list[Node] = [
        (-0.085, -0.012, 0.4), (-0.088, -0.055), (-0.055, -0.115), (0.005, -0.125), (0.062, -0.11),
        (0.105, -0.055), (0.108, -0.012, 0.4), (0.01, 0.0, 0.6),
    ]  # fmt: skip
    parts.append(Piece(smooth(shape), boot, role, 0.25))
    parts.append(Piece(ribbon([(-0.078, -0.012), (0.01, -0.006), (0.10, -0.012)], 0.024, 0.8),
                       mix(tone.hair, INK, 0.4), "sole"))  # fmt: skip
    parts.append(Piece(ribbon([(-0.05, -0.112), (0.003, -0.122), (0.056, -0.112)], 0.026, 0.8),
                       tone.skin, "skin", 0.1))  # fmt: skip
    return pieces + carried(parts, move)
