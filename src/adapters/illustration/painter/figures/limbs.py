"""Trousers, boots, fins, sleeves and hands, cut to the joints of arms and legs."""

import math
from dataclasses import dataclass

from custories_core.layout.frames import Path

from ..pieces import Piece
from .body import Arm, Build, Leg
from .shapes import Node, Point, ellipse, limb, ribbon, smooth
from .tones import METAL, Tones, mix
from .torso import Wearer


@dataclass(frozen=True, slots=True)
class Dress:
    """What an outfit makes of arms and legs: colours, and how thick the cloth is.

    `rings` are coloured bands round a sleeve, as shares of the arm from the
    shoulder. `padded` knees belong to suits, `fins` to swimmers.
    """

    legs: str
    sleeves: str
    shoe: str
    cuff: str
    ring: str = METAL
    rings: tuple[float, ...] = ()
    bulk: float = 1.0
    padded: bool = False
    fins: bool = False


def clothed_leg(w: Wearer, dress: Dress, leg: Leg, far: bool) -> list[Piece]:
    """A leg, its boot and sole; a `far` one lies in the shade of the near one."""
    g, tone = w.build.girth, w.tone
    cloth = mix(dress.legs, "#1d1638", 0.16) if far else dress.legs
    spine = [
        (*leg.hip, 0.050 * g * dress.bulk), (*leg.knee, 0.037 * g * dress.bulk),
        (*leg.ankle, 0.028 * g * dress.bulk),
    ]  # fmt: skip
    role = "outfit" if cloth == tone.outfit else "outfit-legs"
    pieces = [Piece(limb(spine), cloth, role, 0.15)]
    if dress.padded and not far:
        pieces.append(Piece(
            ellipse(leg.knee[0] + 0.002, leg.knee[1] + 0.006, 0.024 * g, 0.026 * g),
            tone.outfit_shade, "outfit-shade",
        ))  # fmt: skip
    return [*pieces, *_boot(w, dress, leg, 0.9 if far else 1.0)]


def lap(w: Wearer, leg: Leg, reach: float) -> list[Piece]:
    """The skirt over the near thigh of somebody who sits, down to `reach` of it."""
    g = w.build.girth
    (hx, hy), (kx, ky) = leg.hip, leg.knee
    ex, ey = hx + (kx - hx) * reach, hy + (ky - hy) * reach
    d = math.hypot(kx - hx, ky - hy) or 1.0
    nx, ny = -(ky - hy) / d, (kx - hx) / d
    half = 0.056 * g
    spine = [(hx - 0.012, hy - 0.004, 0.066 * g), (ex, ey, half)]
    edge = [
        (ex + nx * half, ey + ny * half),
        (ex + ny * 0.010, ey - nx * 0.010),
        (ex - nx * half, ey - ny * half),
    ]
    return [
        Piece(limb(spine, 0.25, 0.8), w.tone.outfit, "outfit", 0.2),
        Piece(ribbon(edge, 0.024, 0.95), w.tone.second, "outfit-2"),
    ]


def _boot(w: Wearer, dress: Dress, leg: Leg, light: float) -> list[Piece]:
    g = w.build.girth
    shoe = mix(dress.shoe, "#100b18", (1 - light) * 1.6)
    (kx, ky), (ax, ay) = leg.knee, leg.ankle
    d = math.hypot(ax - kx, ay - ky) or 1.0
    ux, uy = (ax - kx) / d, (ay - ky) / d
    top = (ax - ux * 0.055, ay - uy * 0.055)
    shaft = limb([(*top, 0.039 * g), (ax, ay, 0.036 * g)], 0.7, 0.15)
    s = -1.0 if leg.heading < 0 else 1.0
    length = 0.054 + 0.046 * abs(leg.heading)
    high = 0.052

    def at(u: float, v: float) -> Point:
        c, n = math.cos(leg.pitch), math.sin(leg.pitch)
        return ax + s * (u * c - v * n), ay + (u * n + v * c)

    def foot(*nodes: Node) -> list[Node]:
        return [(*at(n[0] * length, n[1] * high), *n[2:]) for n in nodes]

    heel = -0.036 * g / length
    form = foot(
        (heel, -0.4), (heel * 1.12, 0.4), (heel * 1.05, 0.98, 0.3), (0.5, 0.99, 0.6),
        (1.02, 0.95, 0.5), (1.16, 0.42), (0.92, -0.10), (0.55, -0.28),
    )  # fmt: skip
    edge = foot(
        (heel * 1.1, 0.78, 0.2), (1.15, 0.78, 0.2), (1.10, 1.0, 0.3), (heel * 1.05, 1.0, 0.2)
    )
    cuff = ribbon(
        [(top[0] - uy * 0.034 * g, top[1] + ux * 0.034 * g), (top[0], top[1] - 0.002),
         (top[0] + uy * 0.034 * g, top[1] - ux * 0.034 * g)], 0.026, 0.9,
    )  # fmt: skip
    pieces = [
        Piece(shaft, shoe, "shoe", 0.1),
        Piece(smooth(form), shoe, "shoe"),
        Piece(smooth(edge), mix(shoe, "#0e0a12", 0.45), "sole"),
        Piece(cuff, METAL if dress.padded else mix(shoe, "#fff0d8", 0.35),
              "metal" if dress.padded else "shoe-cuff"),
    ]  # fmt: skip
    if dress.fins:
        blade = foot(
            (0.4, -0.05), (1.1, 0.02), (2.5, -0.12, 0.4), (2.75, 0.34), (2.45, 0.86, 0.4),
            (1.1, 0.90), (0.4, 0.95),
        )  # fmt: skip
        ribs = [[at(0.8 * length, v * high), at(2.5 * length, (v * 1.5 - 0.2) * high)]
                for v in (0.25, 0.6)]  # fmt: skip
        dark = mix(shoe, "#100b18", 0.25)
        pieces += [
            Piece(smooth(blade), shoe, "fin", 0.1),
            *(Piece(ribbon(rib, 0.009, 0.7), dark, "fin") for rib in ribs),
        ]
    return pieces


def sleeve(w: Wearer, dress: Dress, arm: Arm) -> list[Piece]:
    """The sleeve down to the wrist, with its cuff."""
    g, tone = w.build.girth, w.tone
    role = "outfit" if dress.sleeves == tone.outfit else "outfit-shade"
    spine = [
        (*arm.shoulder, 0.031 * g * dress.bulk), (*arm.elbow, 0.029 * g * dress.bulk),
        (*arm.wrist, 0.025 * g * dress.bulk),
    ]  # fmt: skip
    c, s = math.cos(arm.direction), math.sin(arm.direction)
    x, y = arm.wrist[0] - c * 0.006, arm.wrist[1] - s * 0.006
    v = 0.026 * g
    cuff = ribbon([(x + s * v, y - c * v), (x, y), (x - s * v, y + c * v)], 0.026, 0.9)
    pieces = [Piece(limb(spine, 0.4, 0.9), dress.sleeves, role, 0.35)]
    for share in dress.rings:
        pieces.append(Piece(_ring(arm, share, g * dress.bulk), dress.ring, "outfit-2"))
    return [*pieces, Piece(cuff, dress.cuff, "metal" if dress.cuff == METAL else "trim")]


def _ring(arm: Arm, share: float, size: float) -> Path:
    """A band round the sleeve, as wide as the sleeve is there; below 0.5 on the upper arm."""
    upper = share < 0.5
    a, b = (arm.shoulder, arm.elbow) if upper else (arm.elbow, arm.wrist)
    t = (share * 2) % 1.0
    half = (0.031 - 0.002 * t if upper else 0.029 - 0.004 * t) * size
    x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
    angle = math.atan2(b[1] - a[1], b[0] - a[0])
    c, s = math.cos(angle), math.sin(angle)

    def at(along: float, across: float) -> Point:
        along, across = along * half * 0.34, across * half
        return x + c * along - s * across, y + s * along + c * across

    return smooth([(*at(u, v), 0.15) for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1))])


def hand(arm: Arm, tone: Tones, b: Build) -> Piece:
    """A mitten with its thumb, open or closed round something."""
    size = 0.034 * b.girth
    a = arm.direction
    c, s = math.cos(a), math.sin(a)
    # The thumb is on the side of the body, or on top when the arm is raised.
    side = (1.0 if arm.shoulder[0] > 0 else -1.0) * (1.0 if s > -0.3 else -1.0)

    def at(u: float, v: float, tight: float = 1.0) -> Node:
        v *= side
        return (
            arm.wrist[0] + (u * c - v * s) * size,
            arm.wrist[1] + (u * s + v * c) * size,
            tight,
        )

    if arm.grips:
        nodes = [at(-0.4, -0.62), at(0.5, -0.80), at(1.25, -0.66), at(1.5, 0.0), at(1.3, 0.62),
                 at(0.9, 0.92), at(0.55, 0.84), at(-0.4, 0.62)]  # fmt: skip
    else:
        nodes = [at(-0.4, -0.62), at(0.5, -0.78), at(1.4, -0.66), at(1.95, -0.05), at(1.65, 0.48),
                 at(1.12, 0.52, 0.6), at(1.30, 1.02), at(0.98, 1.20), at(0.5, 0.82),
                 at(-0.4, 0.62)]  # fmt: skip
    return Piece(smooth(nodes), tone.skin, "skin", 0.25)


def fingers(arm: Arm, tone: Tones, b: Build) -> Piece:
    """The four fingers of a closed hand, which lie over what it holds."""
    size = 0.034 * b.girth
    c, s = math.cos(arm.direction), math.sin(arm.direction)
    form = ((0.42, -0.56), (0.95, -0.74), (1.36, -0.52), (1.5, 0.0), (1.36, 0.5), (0.95, 0.68),
            (0.42, 0.52), (0.30, 0.0))  # fmt: skip
    at: list[Node] = [
        (arm.wrist[0] + (u * c - v * s) * size, arm.wrist[1] + (u * s + v * c) * size)
        for u, v in form
    ]
    return Piece(smooth(at), tone.skin, "skin", 0.15)


def grip(arm: Arm, b: Build) -> Point:
    """The middle of the hand."""
    reach = 0.034 * b.girth * 0.75
    return (
        arm.wrist[0] + math.cos(arm.direction) * reach,
        arm.wrist[1] + math.sin(arm.direction) * reach,
    )
