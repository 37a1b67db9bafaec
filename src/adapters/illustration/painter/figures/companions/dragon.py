"""The dragon: small, with horns, a crest, bat's wings, a plated belly and a spade at its tail."""

import math
from functools import partial

from custories_core.scenes import Expression, Pose

from ...pieces import Piece
from ..head import Features
from ..shapes import Node, Point, ellipse, limb, polygon, ribbon, smooth
from ..tones import INK, Tones, mix
from .beast import Beast, Way, Ways, far_side, sunk
from .countenance import eyes, over, smile
from .four_legs import draw
from .rig import Animal, Cue, carried, turning

_AT = Features(0.47, -0.12, 0.20, 0.25, 0.42, 0.72, 0.66)
_SKULL: list[Node] = [
    (0, -1.0), (0.5, -0.92), (0.86, -0.52), (0.94, -0.05), (0.90, 0.32), (0.98, 0.62),
    (0.76, 0.92), (0.36, 1.05), (0, 1.08), (-0.36, 1.05), (-0.76, 0.92), (-0.98, 0.62),
    (-0.90, 0.32), (-0.94, -0.05), (-0.86, -0.52), (-0.5, -0.92),
]  # fmt: skip


_FIN: list[Node] = [
    (0.78, -0.42), (1.16, -0.66), (1.52, -0.62, 0.1), (1.30, -0.34), (1.36, -0.12, 0.1),
    (0.88, 0.02),
]  # fmt: skip
_HORN: list[Node] = [
    (0.30, -0.84), (0.36, -1.18), (0.56, -1.46, 0.2), (0.64, -1.12), (0.66, -0.76),
]  # fmt: skip


def _crown(cue: Cue) -> list[Piece]:
    """Horns, fins and the crest."""
    tone, droop = cue.tone, cue.droop
    pieces: list[Piece] = []
    for s in (-1, 1):
        seam = [(s * 0.34, -1.06), (s * 0.48, -1.02), (s * 0.62, -1.05)]
        pieces += [
            Piece(smooth(sunk(_FIN, s, droop)), tone.hair, "hair", 0.2),
            Piece(smooth(sunk(_HORN, s, droop)), tone.trim, "horn", 0.15),
            Piece(ribbon(seam, 0.05), mix(tone.trim, INK, 0.25), "horn"),
        ]
    crest: list[Node] = [(-0.15, -0.92), (-0.045, -1.18), (0.05, -1.36, 0.1), (0.105, -1.14),
                         (0.15, -0.92)]  # fmt: skip
    return [*pieces, Piece(smooth(crest), tone.hair, "hair", 0.1)]


def _mask(cue: Cue, turn: float) -> list[Piece]:
    tone = cue.tone
    snout: list[Node] = [
        (turn, 0.22), (turn + 0.46, 0.28), (turn + 0.74, 0.52), (turn * 0.6 + 0.68, 0.84),
        (turn * 0.5 + 0.34, 1.0), (turn * 0.4, 1.03), (turn * 0.5 - 0.34, 1.0),
        (turn * 0.6 - 0.68, 0.84), (turn - 0.74, 0.52), (turn - 0.46, 0.28),
    ]  # fmt: skip
    scales = [(-0.3, -0.62), (0.3, -0.62), (0.0, -0.74), (-0.14, -0.5), (0.16, -0.5)]
    return [
        Piece(smooth(snout), mix(tone.skin, "#fff6df", 0.34), "muzzle", 0.12),
        *(Piece(ellipse(u + turn * 0.6, v, 0.06, 0.045), tone.skin_shade, "skin-shade")
          for u, v in scales),
    ]  # fmt: skip


def _snout(cue: Cue, turn: float) -> list[Piece]:
    dark = mix(cue.tone.skin, INK, 0.6)
    return [Piece(ellipse(turn * 1.3 + s * 0.22, _AT.nose_v, 0.055, 0.04, s * 0.5), dark, "line")
            for s in (-1, 1)]  # fmt: skip


def _profile(cue: Cue) -> list[Piece]:
    tone, low = cue.tone, cue.droop * 0.5
    horn: list[Node] = [
        (-0.40, -0.78), (-0.58 - low * 0.3, -1.12 + low * 0.4), (-0.84 - low, -1.42 + low, 0.2),
        (-0.70 - low * 0.4, -1.02 + low * 0.3), (-0.62, -0.60),
    ]  # fmt: skip
    fin: list[Node] = [
        (-0.58, -0.34), (-1.00, -0.56 + low), (-1.32, -0.48 + low, 0.1), (-1.10, -0.22 + low * 0.5),
        (-1.20, 0.04 + low * 0.5, 0.1), (-0.66, 0.10),
    ]  # fmt: skip
    crest: list[Node] = [(-0.16, -0.92), (-0.20, -1.20), (-0.10, -1.36, 0.1), (0.10, -1.10),
                         (0.18, -0.88)]  # fmt: skip
    skull: list[Node] = [
        (-0.10, -1.0), (0.38, -0.88), (0.62, -0.50), (0.74, -0.04), (1.10, 0.16), (1.34, 0.38),
        (1.32, 0.72), (0.98, 0.96), (0.36, 1.04), (-0.30, 1.0), (-0.74, 0.62), (-0.84, 0.05),
        (-0.72, -0.56),
    ]  # fmt: skip
    muzzle: list[Node] = [
        (0.66, 0.20), (1.04, 0.20), (1.31, 0.40), (1.29, 0.71), (0.97, 0.94), (0.52, 0.98),
        (0.40, 0.62),
    ]  # fmt: skip
    at = Features(0.0, -0.14, 0.18, 0.25, 0.4, 0.6, 0.0)
    dark = mix(tone.skin, INK, 0.6)
    return [
        Piece(smooth(far_side(horn, 0.30, 0.02)), mix(tone.trim, INK, 0.2), "horn", 0.1),
        Piece(smooth(crest), tone.hair, "hair", 0.1),
        Piece(smooth(skull), tone.skin, "skin", 0.25),
        Piece(smooth(muzzle), mix(tone.skin, "#fff6df", 0.34), "muzzle", 0.1),
        Piece(smooth(horn), tone.trim, "horn", 0.15),
        Piece(smooth(fin), tone.hair, "hair", 0.2),
        *(Piece(ellipse(u, v, 0.06, 0.045), tone.skin_shade, "skin-shade")
          for u, v in ((-0.10, -0.64), (0.10, -0.74), (-0.28, 0.40), (-0.12, 0.52))),
        Piece(ellipse(0.22, 0.34, 0.15, 0.10), mix(tone.skin, "#ee5a52", 0.32), "blush"),
        *eyes(cue, at, 0.34, tone.skin, (1,)),
        Piece(ellipse(1.16, 0.36, 0.05, 0.036, 0.5), dark, "line"),
        smile(cue, [(0.60, 0.66), (0.78, 0.78), (1.22, 0.70)], mix(INK, tone.skin, 0.12)),
        *over(cue, at, 0.34, 0.7),
    ]  # fmt: skip


def _nape(tone: Tones) -> list[Piece]:
    """The crest, down the back of the head."""
    spine: list[Node] = [(-0.19, 0.16, 0.4), (0.0, -0.24, 0.1), (0.19, 0.16, 0.4), (0.0, 0.24)]
    piece = Piece(smooth(spine), tone.hair, "hair", 0.12)
    return [
        p for v in (-0.62, -0.20, 0.24, 0.68) for p in carried([piece], turning(0.0, to=(0.0, v)))
    ]


def _tail(tone: Tones, root: Point, way: Way) -> list[Piece]:
    points = [root, *way]
    widths = [0.10, 0.075, 0.055, 0.038, 0.018]
    spine = [(x, y, w) for (x, y), w in zip(points, widths, strict=True)]
    pieces = []
    for (x, y, w), (x2, y2, _) in zip(spine[1:], spine[:-1], strict=True):
        a = math.atan2(y - y2, x - x2)
        nx, ny = math.sin(a), -math.cos(a)
        side = 1.0 if nx < 0 or ny < -0.3 else -1.0
        if x > root[0]:
            side = -side if ny > 0 else 1.0
        h = w + 0.045
        pieces.append(Piece(polygon([
            (x - math.cos(a) * 0.03, y - math.sin(a) * 0.03),
            (x + nx * h * side, y + ny * h * side),
            (x + math.cos(a) * 0.03, y + math.sin(a) * 0.03),
        ]), tone.hair, "hair"))  # fmt: skip
    (px, py), (qx, qy) = points[-2], points[-1]
    a = math.atan2(qy - py, qx - px)
    c, s = math.cos(a), math.sin(a)

    def at(u: float, v: float, tight: float = 1.0) -> Node:
        return qx + (u * c - v * s) * 0.07, qy + (u * s + v * c) * 0.07, tight

    spade = [at(-0.2, -0.2), at(0.2, -0.95, 0.2), at(1.5, 0, 0.1), at(0.2, 0.95, 0.2),
             at(-0.2, 0.2)]  # fmt: skip
    return [
        *pieces,
        Piece(limb(spine, 1.2), tone.skin, "skin", 0.25),
        Piece(smooth(spade), tone.hair, "hair", 0.1),
    ]


def _wing(cue: Cue, at: Point, s: int, size: float, far: bool) -> list[Piece]:
    """A bat's wing that opens to side `s`; sleep, fear and sadness fold it down."""
    tone, (x, y) = cue.tone, at
    low = {Expression.SADNESS: 0.55, Expression.FEAR: 0.3}.get(cue.expression, 0.0)
    low = _FOLDED.get(cue.pose, low)

    def p(u: float, v: float, tight: float = 1.0) -> Node:
        return x + s * u * size * (1 - low * 0.35), y + (v + u * low * 0.9) * size, tight

    skin: list[Node] = [
        p(0, 0.1), p(0.42, -0.62), p(0.62, -0.92, 0.2), p(1.0, -0.72), p(1.34, -0.28, 0.05),
        p(1.08, -0.18), p(0.98, 0.06, 0.05), p(0.74, 0.06), p(0.60, 0.26, 0.05), p(0.3, 0.18),
    ]  # fmt: skip
    bone = mix(tone.skin, INK, 0.1)
    role = "hair-shade" if far else "hair"
    pieces = [Piece(smooth(skin), tone.hair_shade if far else tone.hair, role, 0.25)]
    for (u1, v1), (u2, v2) in (((0.62, -0.92), (0.98, 0.06)), ((0.62, -0.92), (0.60, 0.26))):
        a, b = p(u1, v1), p(u2, v2)
        middle = ((a[0] + b[0]) / 2 + s * 0.02 * size, (a[1] + b[1]) / 2)
        finger = ribbon([(a[0], a[1]), middle, (b[0], b[1])], 0.022 * size / 0.3, 0.4)
        pieces.append(Piece(finger, tone.hair_shade, "hair-shade"))
    arm = [p(0, 0.1), p(0.36, -0.5), p(0.62, -0.92)]
    spine = [(n[0], n[1], w * size) for n, w in zip(arm, (0.07, 0.05, 0.025), strict=True)]
    return [*pieces, Piece(limb(spine), bone, "skin-shade")]


_WAYS = Ways(
    sitting=[(0.24, -0.105), (0.38, -0.10), (0.46, -0.19), (0.41, -0.29)],
    upright=[(-0.22, -0.10), (-0.36, -0.06), (-0.48, -0.11), (-0.54, -0.21)],
    trotting=[(-0.42, -0.26), (-0.56, -0.22), (-0.68, -0.28), (-0.74, -0.40)],
    galloping=[(-0.44, -0.36), (-0.60, -0.34), (-0.74, -0.36), (-0.86, -0.30)],
    swimming=[(-0.42, -0.30), (-0.56, -0.34), (-0.70, -0.28), (-0.82, -0.36)],
    curled=[(-0.44, -0.06), (-0.26, -0.045), (-0.06, -0.050), (0.10, -0.07)],
)

_FOLDED = {Pose.SLEEP: 0.85, Pose.FLY: 0.0, Pose.RUN: 0.25, Pose.SWIM: 0.5, Pose.REACH: 0.75}
"""How far the wings are down, 0 to 1, where the pose and not the heart says so."""

_BEAST = Beast(
    scale=0.212, at=_AT, skull=_SKULL, crown=_crown, mask=_mask, snout=_snout, profile=_profile,
    nape=_nape, tail=_tail, ways=_WAYS, sock=lambda tone: (tone.skin, "skin"),
    blushing=lambda tone: tone.skin, tail_root=-0.105, fat=1.12, arm=0.82, cuffs=False, claws=True,
    wing=_wing, plated=True,
)  # fmt: skip

DRAGON = Animal(0.60, partial(draw, _BEAST))
