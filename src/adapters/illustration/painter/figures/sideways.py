"""A body seen from the side, facing +x: its joints, one arm and leg behind the other."""

from dataclasses import replace

from custories_core.scenes import Expression, Pose, Prop

from .body import Build, Leg, Stance
from .joints import arm
from .poses import LYING, stance
from .wheeling import seated_sideways

HALF_DEPTH = 0.014
"""How far shoulders and hips are apart as seen, each to its side."""


def side_stance(
    b: Build, pose: Pose, expression: Expression, holding: Prop | None, seated: bool
) -> Stance:
    """The joints of a pose from the side. Who is on the move looks the same from the front."""
    thin = replace(b, shoulder=HALF_DEPTH, hip=HALF_DEPTH)
    if seated and pose not in LYING:
        return seated_sideways(thin, stance(b, pose, expression, holding, True))
    st = replace(stance(thin, pose, expression, holding, False), turn=0.0)
    if pose is not Pose.STAND:
        return st
    legs = [
        Leg((s * b.hip * 0.4, b.hip_y), (s * b.hip * 0.4 + 0.004, -b.leg * 0.5),
            (s * b.hip * 0.4 - 0.012, -0.05), 0.0, 0.9)
        for s in (-1, 1)
    ]  # fmt: skip
    right = st.right_arm if holding is not None else arm(thin, 1, 0.05, 0.42)
    return replace(st, left_arm=arm(thin, -1, -0.22, 0.20), right_arm=right,
                   left_leg=legs[0], right_leg=legs[1])  # fmt: skip
