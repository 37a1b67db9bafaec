"""Companions on their hind legs: standing, reaching, hugging, floating, carrying things along."""

from dataclasses import dataclass

from custories_core.scenes import Pose

from ...pieces import Piece, View
from ..shapes import Node, Point, smooth
from .beast import Beast
from .postures import Posture, held
from .rig import Cue, carried, turning


@dataclass(frozen=True, slots=True)
class _Bearing:
    """Where an upright body's paws are: feet, then hands; how it leans, and its head with it."""

    feet: tuple[Point, Point]
    left: Point
    right: Point
    lean: float = 0.0
    nod: float = 0.0
    turn: float = 0.12
    elbows: tuple[float, float] = (-1.0, 1.0)


_UPRIGHT = {
    Pose.STAND: _Bearing(((-0.085, 0.0), (0.09, 0.0)), (-0.20, -0.17), (0.22, -0.19), turn=0.06),
    Pose.WALK: _Bearing(((-0.13, -0.02), (0.10, 0.0)), (-0.25, -0.20), (0.24, -0.24)),
    Pose.REACH: _Bearing(((-0.085, 0.0), (0.09, 0.0)), (-0.25, -0.20), (0.44, -0.74)),
    Pose.HUG: _Bearing(((-0.15, 0.0), (0.08, 0.0)), (0.36, -0.24), (0.44, -0.42), 0.16, -0.06, 0.2,
                       (-1.0, 1.0)),
    Pose.FLOAT: _Bearing(((-0.22, -0.05), (0.20, 0.0)), (-0.34, -0.56), (0.36, -0.50), -0.26, 0.14,
                         0.06, (1.0, -1.0)),
}  # fmt: skip


def upright(beast: Beast, cue: Cue) -> Posture:
    """On its hind legs."""
    tone, fat = cue.tone, beast.fat
    bearing = _UPRIGHT[cue.pose]
    back, side, floats = cue.view is View.BACK, cue.view is View.SIDE, cue.pose is Pose.FLOAT
    narrow = 0.78 if side else 1.0
    behind = beast.wings(cue, ((-0.09, -0.42), -1, 0.36, False), ((0.07, -0.44), 1, 0.36, False))
    tail = beast.tail(tone, (-0.06, -0.18), beast.ways.upright)
    pieces: list[Piece] = [] if back else [*behind, *tail]
    stride = cue.pose is Pose.WALK
    legs: list[Piece] = []
    for i, (x, y) in enumerate(bearing.feet):
        x *= narrow
        hip = (-0.07 if i == 0 else 0.07) * fat * narrow
        far = i == 0 and stride
        ankle = (x, y - 0.045, 0.042)
        spine = [(hip, -0.22, 0.075), ((hip + x) / 2 + 0.03, -0.13 + y * 0.4, 0.055), ankle]
        legs += beast.leg(tone, spine, 0.15, far)
        if floats:
            legs += beast.paw(tone, spine)
        else:
            legs += beast.foot(tone, x + 0.022, y - 0.031, 0.068, 0.032, far)
    body: list[Node] = [
        (0.02, -0.58), (0.115 * fat, -0.52), (0.145 * fat, -0.36), (0.155 * fat, -0.22),
        (0.09 * fat, -0.12), (0, -0.105), (-0.09 * fat, -0.12), (-0.155 * fat, -0.22),
        (-0.13 * fat, -0.36), (-0.095 * fat, -0.52),
    ]  # fmt: skip
    bib: list[Node] = [
        (0.02, -0.57), (0.095, -0.50), (0.105 * fat, -0.34), (0.09, -0.22), (0.01, -0.15),
        (-0.075, -0.22), (-0.085 * fat, -0.34), (-0.07, -0.50),
    ]  # fmt: skip
    torso = [Piece(smooth(body), tone.skin, "skin", 0.2)]
    if not back:
        torso += beast.chest(tone, bib, [(0.01, v, 0.075) for v in (-0.38, -0.31, -0.24, -0.18)])
    if side:
        torso = [torso[0], *carried(torso[1:], lambda x, y: (x * 0.72 + 0.045, y))]
    torso = carried(torso, lambda x, y: (x * narrow, y))
    root = (0.11 * fat * narrow, -0.43)
    target = bearing.right
    if cue.holding is not None and (cue.pose in (Pose.WALK, Pose.STAND, Pose.HUG) or not cue.high):
        target = held(cue, root)
    left, other = beast.arms(tone, (-0.095 * fat * narrow, -0.41), bearing.left, bearing.elbows[0])
    right, paw = beast.arms(tone, root, target, bearing.elbows[1])
    # Arms that go round somebody are laid last, like one that holds something.
    embraces = cue.pose is Pose.HUG
    last = [*(left if embraces else []), *right]
    pieces += [*legs, *torso, *([] if embraces else left)]
    if back:
        pieces = [*right, *(left if embraces else []), *pieces, *behind, *tail]
        last = []
    move = turning(bearing.lean, (0.0, -0.12))
    # Feet stay where they stand when the body leans.
    fixed = [] if floats else legs
    moved = [p if any(p is q for q in fixed) else carried([p], move)[0] for p in pieces]
    return Posture(moved, carried(last, move), move(0.015, -0.50), move(0.02, -0.70), move(*paw),
                    move(*other), bearing.turn, bearing.lean + bearing.nod)  # fmt: skip
