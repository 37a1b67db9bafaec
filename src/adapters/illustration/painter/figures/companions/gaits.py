"""Companions on all fours, or off them: trotting, galloping, leaping, flying and swimming."""

from dataclasses import dataclass

from custories_core.scenes import Pose

from ...pieces import Piece
from ..shapes import Node, Point, Spine, ellipse, smooth
from .beast import Beast
from .postures import Posture
from .rig import Cue, carried, turning

_WATER = "#c3e4f4"


@dataclass(frozen=True, slots=True)
class _Gait:
    """The spines of the legs (hind, fore), far and near; how the body leans, and the head."""

    far: tuple[Spine, Spine]
    near: tuple[Spine, Spine]
    tail: str
    lean: float = 0.0
    head: Point = (0.29, -0.66)
    grounded: bool = False
    wings: tuple[float, float] = (0.30, 0.36)


_GAITS = {
    "trot": _Gait(
        ([(-0.20, -0.28, 0.062), (-0.155, -0.16, 0.048), (-0.10, -0.045, 0.036)],
         [(0.17, -0.28, 0.055), (0.165, -0.16, 0.044), (0.115, -0.05, 0.036)]),
        ([(-0.235, -0.30, 0.085), (-0.285, -0.16, 0.052), (-0.315, -0.05, 0.037)],
         [(0.215, -0.31, 0.065), (0.275, -0.18, 0.046), (0.325, -0.06, 0.037)]),
        "trotting", grounded=True,
    ),
    "gallop": _Gait(
        ([(-0.20, -0.29, 0.066), (-0.33, -0.20, 0.048), (-0.43, -0.09, 0.036)],
         [(0.17, -0.29, 0.055), (0.31, -0.19, 0.044), (0.41, -0.08, 0.036)]),
        ([(-0.235, -0.32, 0.088), (-0.40, -0.26, 0.054), (-0.55, -0.19, 0.037)],
         [(0.22, -0.32, 0.066), (0.39, -0.25, 0.047), (0.54, -0.20, 0.037)]),
        "galloping", 0.02, (0.34, -0.62), wings=(0.36, 0.46),
    ),
    "leap": _Gait(
        ([(-0.20, -0.29, 0.066), (-0.36, -0.19, 0.048), (-0.51, -0.15, 0.036)],
         [(0.17, -0.30, 0.055), (0.33, -0.21, 0.044), (0.47, -0.21, 0.036)]),
        ([(-0.235, -0.32, 0.088), (-0.42, -0.27, 0.054), (-0.58, -0.29, 0.037)],
         [(0.22, -0.33, 0.066), (0.41, -0.28, 0.047), (0.57, -0.33, 0.037)]),
        "galloping", -0.42, (0.31, -0.66),
    ),
    "soar": _Gait(
        ([(-0.20, -0.29, 0.066), (-0.35, -0.20, 0.048), (-0.47, -0.19, 0.036)],
         [(0.17, -0.29, 0.055), (0.25, -0.19, 0.044), (0.20, -0.11, 0.036)]),
        ([(-0.235, -0.31, 0.088), (-0.39, -0.24, 0.054), (-0.53, -0.25, 0.037)],
         [(0.22, -0.31, 0.066), (0.32, -0.22, 0.047), (0.27, -0.12, 0.037)]),
        "galloping", -0.26, (0.31, -0.66), wings=(0.52, 0.66),
    ),
    "paddle": _Gait(
        ([(-0.20, -0.29, 0.066), (-0.33, -0.17, 0.048), (-0.46, -0.10, 0.036)],
         [(0.17, -0.29, 0.055), (0.33, -0.22, 0.044), (0.46, -0.25, 0.036)]),
        ([(-0.235, -0.31, 0.088), (-0.37, -0.25, 0.054), (-0.46, -0.32, 0.037)],
         [(0.22, -0.31, 0.066), (0.29, -0.19, 0.047), (0.20, -0.09, 0.037)]),
        "swimming", 0.10, (0.33, -0.64), wings=(0.24, 0.28),
    ),
}  # fmt: skip


def _gait(beast: Beast, pose: Pose) -> str:
    if pose is Pose.FLY:
        return "leap" if beast.wing is None else "soar"
    return {Pose.WALK: "trot", Pose.RUN: "gallop"}.get(pose, "paddle")


def on_fours(beast: Beast, cue: Cue) -> Posture:
    """On all fours, or off them, towards +x, the head turned to the viewer."""
    tone, fat, gait = cue.tone, beast.fat, _GAITS[_gait(beast, cue.pose)]
    far_wing, near_wing = gait.wings
    pieces = beast.tail(tone, (-0.26, -0.36), getattr(beast.ways, gait.tail))
    soars = cue.pose is Pose.FLY
    pieces += beast.wings(cue, ((0.04, -0.46), 1 if soars else -1, far_wing, True))

    def legs(spines: tuple[Spine, Spine], lift: float, far: bool) -> list[Piece]:
        drawn: list[Piece] = []
        for spine in spines:
            drawn += beast.leg(tone, spine, lift, far)
            x, _, _ = spine[-1]
            if gait.grounded:
                drawn += beast.foot(tone, x + 0.019, -0.029, 0.0525, 0.0295, far)
            else:
                drawn += beast.paw(tone, spine, far)
        return drawn

    pieces += legs(gait.far, 0.1, True)
    body: list[Node] = [
        (-0.30, -0.42), (-0.12, -0.475), (0.08, -0.475), (0.24, -0.52), (0.33, -0.44),
        (0.29, -0.28), (0.12, -0.205 / fat), (-0.08, -0.20 * fat), (-0.24, -0.20 * fat),
        (-0.335, -0.30),
    ]  # fmt: skip
    pieces.append(Piece(smooth(body), tone.skin, "skin", 0.2))
    chest: list[Node] = [
        (0.27, -0.52), (0.335, -0.42), (0.30, -0.29), (0.18, -0.215), (0.16, -0.34),
    ]  # fmt: skip
    pieces += beast.chest(tone, chest, [(0.25, -0.36, 0.06), (0.235, -0.30, 0.06)])
    pieces += legs(gait.near, 0.25, False)
    pieces += beast.wings(cue, ((0.08, -0.44), -1, near_wing, False))
    if cue.pose is Pose.SWIM:
        bubbles = ((0.66, -0.70, 0.022), (0.71, -0.79, 0.028), (0.65, -0.87, 0.016))
        pieces += [Piece(ellipse(x, y, r, r), _WATER, "water", 0.1) for x, y, r in bubbles]
    move = turning(gait.lean, (0.0, -0.34))
    near = gait.near[1][-1]
    # Whoever runs on all paws carries things in the mouth.
    paw = move(near[0], near[1]) if cue.holding is None else None
    other = gait.far[1][-1]
    x, y = gait.head
    return Posture(carried(pieces, move), [], move(x - 0.02, y + 0.19), move(x, y), paw,
                   move(other[0], other[1]), 0.14, gait.lean * 0.45)  # fmt: skip
