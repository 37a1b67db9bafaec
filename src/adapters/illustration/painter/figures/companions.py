"""Companions: fox, cat and small dragon, each a rig with the poses and expressions of people.

They sit where people stand, trot where they walk, and rise on their hind legs
to reach or to carry. Ear tips of one that sits are at y = -1.
"""

import math
from dataclasses import dataclass

from custories_core.books import Species
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Portrayed
from custories_core.scenes import Expression, Pose, Prop

from ..pieces import Drawing, Gaze, Piece, View
from .companion_body import Beast
from .companion_head import SKULLS, head
from .shapes import Node, Point, bounds, ellipse, mapped, smooth
from .tones import tones

_RAISED = (Prop.LANTERN, Prop.UNLIT_LANTERN, Prop.STAR)
"""What is held up rather than before the chest."""

HEIGHTS = {Species.FOX: 0.50, Species.CAT: 0.42, Species.DRAGON: 0.60}
"""Standing heights relative to a six-year-old child."""

_HEAD = {Species.FOX: 0.205, Species.CAT: 0.215, Species.DRAGON: 0.212}
_TILT = {
    Expression.JOY: 0.06, Expression.WONDER: -0.08, Expression.FEAR: -0.04,
    Expression.SADNESS: 0.12, Expression.DETERMINATION: 0.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Posture:
    """What a posture gives: pieces behind and before the neck, where the head is, and the paw."""

    pieces: list[Piece]
    over: list[Piece]
    neck: Point
    head: Point
    paw: Point
    turn: float


def companion(
    portrayed: Portrayed, pose: Pose, expression: Expression, genre: str,
    holding: Prop | None, gaze: Gaze, view: View = View.FRONT,
) -> Drawing:  # fmt: skip
    """A companion in units of its own height, ground at y = 0, facing +x a little."""
    species, tone = portrayed.character.species, tones(portrayed.appearance)
    beast = Beast(species, tone, expression)
    if pose is Pose.WALK and holding is None:
        posture = _trotting(beast)
    elif pose is Pose.STAND:
        posture = _sitting(beast, holding)
    else:
        posture = _upright(beast, pose, holding)
    scale = _HEAD[species]
    tilt = _TILT[expression]
    c, s = math.cos(tilt), math.sin(tilt)
    hx, hy = posture.head

    def move(u: float, v: float) -> Point:
        dv = v - 0.8
        return hx + (u * c - dv * s) * scale, hy + (u * s + dv * c + 0.8) * scale

    turn = posture.turn + gaze[0] * 0.09
    pieces = [
        *posture.pieces,
        *beast.neckwear(posture.neck, genre),
        *(Piece(mapped(p.path, move), p.colour, p.role, p.lift)
          for p in head(species, tone, expression, gaze[0], turn, portrayed.appearance.glasses)),
        *posture.over,
    ]  # fmt: skip
    face: Box = bounds([mapped(smooth(SKULLS[species]), move)])
    return Drawing(tuple(pieces), bounds([p.path for p in pieces]), face, posture.paw)


def _sitting(beast: Beast, holding: Prop | None) -> _Posture:
    """On its haunches, facing the viewer."""
    tone, dragon = beast.tone, beast.species is Species.DRAGON
    fat = 1.1 if dragon else 1.0
    pieces: list[Piece] = []
    if dragon:
        pieces += [*beast.wing((-0.10, -0.40), -1, 0.34), *beast.wing((0.10, -0.40), 1, 0.34)]
        way = [(0.24, -0.105), (0.38, -0.10), (0.46, -0.19), (0.41, -0.29)]
    elif beast.species is Species.CAT:
        way = [(0.26, -0.06), (0.37, -0.14), (0.38, -0.28), (0.30, -0.36)]
    else:
        way = [(0.25, -0.09), (0.36, -0.20), (0.36, -0.36), (0.25, -0.52)]
    pieces += beast.tail((0.10, -0.105 if dragon else -0.07), way)
    body: list[Node] = [
        (0, -0.56), (0.11 * fat, -0.50), (0.155 * fat, -0.34), (0.20 * fat, -0.16),
        (0.185 * fat, -0.03), (0, -0.01), (-0.185 * fat, -0.03), (-0.20 * fat, -0.16),
        (-0.155 * fat, -0.34), (-0.11 * fat, -0.50),
    ]  # fmt: skip
    pieces.append(Piece(smooth(body), tone.skin, "skin", 0.2))
    for s in (-1, 1):
        haunch = ellipse(s * 0.145 * fat, -0.115, 0.085, 0.105, s * 0.3)
        pieces.append(Piece(haunch, tone.skin, "skin", 0.12))
        pieces += beast.foot(s * 0.165 * fat, -0.034, 0.075, 0.036)
    bib: list[Node] = [
        (0, -0.55), (0.085, -0.48), (0.10 * fat, -0.32), (0.075, -0.16), (0, -0.09),
        (-0.075, -0.16), (-0.10 * fat, -0.32), (-0.085, -0.48),
    ]  # fmt: skip
    pieces += beast.chest(bib, [(0, v, 0.075) for v in (-0.34, -0.27, -0.20, -0.14)])
    over: list[Piece] = []
    paw = (0.062, -0.05)
    for s in (-1, 1):
        if s > 0 and holding is not None:
            arm, paw = beast.arm((0.085, -0.36), _held(holding, (0.085, -0.36)), 1.0)
            over += arm
            continue
        if dragon:
            # A dragon's short arms rest on its belly.
            arm, end = beast.arm((s * 0.125, -0.38), (s * 0.075, -0.235), 1.0 if s < 0 else -1.0)
            pieces += arm
            paw = end if s > 0 else paw
            continue
        pieces += beast.leg([(s * 0.082, -0.36, 0.048), (s * 0.066, -0.2, 0.042),
                            (s * 0.062, -0.05, 0.036)])  # fmt: skip
        pieces += beast.foot(s * 0.062, -0.030, 0.054, 0.031)
    return _Posture(pieces, over, (0, -0.475), (0, -0.68), paw, 0.04)


def _upright(beast: Beast, pose: Pose, holding: Prop | None) -> _Posture:
    """On its hind legs: reaching up, or walking along with something carried."""
    tone, dragon = beast.tone, beast.species is Species.DRAGON
    fat = 1.12 if dragon else 1.0
    pieces: list[Piece] = []
    if dragon:
        pieces += [*beast.wing((-0.09, -0.42), -1, 0.36), *beast.wing((0.07, -0.44), 1, 0.36)]
    way = {
        Species.FOX: [(-0.24, -0.20), (-0.38, -0.22), (-0.48, -0.36), (-0.44, -0.52)],
        Species.CAT: [(-0.22, -0.14), (-0.34, -0.17), (-0.42, -0.30), (-0.36, -0.44)],
    }.get(beast.species, [(-0.22, -0.10), (-0.36, -0.06), (-0.48, -0.11), (-0.54, -0.21)])
    pieces += beast.tail((-0.06, -0.18), way)
    stride = pose is Pose.WALK
    feet = [(-0.13, 0.10), (0.10, -0.02)] if stride else [(-0.085, 0.0), (0.09, 0.0)]
    for i, (x, _) in enumerate(feet):
        hip = (-0.07 if i == 0 else 0.07) * fat
        far = i == 0
        pieces += beast.leg([(hip, -0.22, 0.075), ((hip + x) / 2 + 0.03, -0.13, 0.055),
                            (x, -0.045, 0.042)], 0.15, far and stride)  # fmt: skip
        pieces += beast.foot(x + 0.022, -0.031, 0.068, 0.032, far and stride)
    body: list[Node] = [
        (0.02, -0.58), (0.115 * fat, -0.52), (0.145 * fat, -0.36), (0.155 * fat, -0.22),
        (0.09 * fat, -0.12), (0, -0.105), (-0.09 * fat, -0.12), (-0.155 * fat, -0.22),
        (-0.13 * fat, -0.36), (-0.095 * fat, -0.52),
    ]  # fmt: skip
    bib: list[Node] = [
        (0.02, -0.57), (0.095, -0.50), (0.105 * fat, -0.34), (0.09, -0.22), (0.01, -0.15),
        (-0.075, -0.22), (-0.085 * fat, -0.34), (-0.07, -0.50),
    ]  # fmt: skip
    pieces.append(Piece(smooth(body), tone.skin, "skin", 0.2))
    pieces += beast.chest(bib, [(0.01, v, 0.075) for v in (-0.38, -0.31, -0.24, -0.18)])
    left, _ = beast.arm((-0.095 * fat, -0.41), (-0.25, -0.20), -1.0)
    pieces += left
    root = (0.11 * fat, -0.43)
    target = (0.46, -0.66)
    if holding is not None and (pose is Pose.WALK or holding not in _RAISED):
        target = _held(holding, root)
    right, paw = beast.arm(root, target, 1.0)
    return _Posture(pieces, right, (0.015, -0.50), (0.02, -0.70), paw, 0.12)


def _trotting(beast: Beast) -> _Posture:
    """On all fours towards +x, the head turned to the viewer."""
    tone, dragon = beast.tone, beast.species is Species.DRAGON
    fat = 1.12 if dragon else 1.0
    pieces: list[Piece] = []
    way = {
        Species.FOX: [(-0.40, -0.40), (-0.54, -0.46), (-0.66, -0.56), (-0.70, -0.70)],
        Species.CAT: [(-0.38, -0.42), (-0.47, -0.54), (-0.46, -0.70), (-0.38, -0.78)],
    }.get(beast.species, [(-0.42, -0.26), (-0.56, -0.22), (-0.68, -0.28), (-0.74, -0.40)])
    pieces += beast.tail((-0.26, -0.36), way)
    if dragon:
        pieces += beast.wing((0.02, -0.46), -1, 0.30, True)
    # Far legs, then the body, then the near ones.
    for spine in (
        [(-0.20, -0.28, 0.062), (-0.155, -0.16, 0.048), (-0.10, -0.045, 0.036)],
        [(0.17, -0.28, 0.055), (0.165, -0.16, 0.044), (0.115, -0.05, 0.036)],
    ):
        pieces += beast.leg(spine, 0.1, True)
        pieces += beast.foot(spine[-1][0] + 0.018, -0.028, 0.05, 0.029, True)
    body: list[Node] = [
        (-0.30, -0.42), (-0.12, -0.475), (0.08, -0.475), (0.24, -0.52), (0.33, -0.44),
        (0.29, -0.28), (0.12, -0.205 / fat), (-0.08, -0.20 * fat), (-0.24, -0.20 * fat),
        (-0.335, -0.30),
    ]  # fmt: skip
    pieces.append(Piece(smooth(body), tone.skin, "skin", 0.2))
    chest: list[Node] = [
        (0.27, -0.52),
        (0.335, -0.42),
        (0.30, -0.29),
        (0.18, -0.215),
        (0.16, -0.34),
    ]
    pieces += beast.chest(chest, [(0.25, -0.36, 0.06), (0.235, -0.30, 0.06)])
    for spine in (
        [(-0.235, -0.30, 0.085), (-0.285, -0.16, 0.052), (-0.315, -0.05, 0.037)],
        [(0.215, -0.31, 0.065), (0.275, -0.18, 0.046), (0.325, -0.06, 0.037)],
    ):
        pieces += beast.leg(spine, 0.25)
        pieces += beast.foot(spine[-1][0] + 0.02, -0.030, 0.055, 0.030)
    if dragon:
        pieces += beast.wing((0.08, -0.44), -1, 0.36)
    return _Posture(pieces, [], (0.27, -0.47), (0.29, -0.66), (0.335, -0.04), 0.14)


def _held(prop: Prop, root: Point) -> Point:
    """Where a paw holds a prop, beside the head or before the chest."""
    x, y = root
    if prop in _RAISED:
        return x + 0.25, y - 0.06
    if prop is Prop.TELESCOPE:
        return x + 0.21, y - 0.30
    return x + 0.10, y + 0.07
