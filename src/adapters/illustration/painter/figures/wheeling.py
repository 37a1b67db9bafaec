"""The joints of somebody in a wheelchair: the legs rest and the pose is one of the arms."""

from dataclasses import replace

from custories_core.scenes import Pose, Prop

from .body import Arm, Build, Leg, Stance, bent
from .holding import held, reaching
from .joints import arm
from .shapes import Point

SEAT_DROP = 0.09
"""How much lower than standing a seated child is, as a share of its height."""


def seated_stance(b: Build, pose: Pose, holding: Prop | None) -> Stance:
    """In a wheelchair."""
    drop = SEAT_DROP * (b.leg / 0.355)
    sy, hy = b.shoulder_y + drop, b.hip_y + drop
    half = b.arm * 0.52

    def rest(side: int, target: Point, bend: float, grips: bool = True) -> Arm:
        far = 1.14 if target[1] < sy - b.arm * 0.5 else 1.0
        root = (side * b.shoulder, sy)
        elbow, wrist = bent(root, target, half * far, (b.arm - half) * far, bend)
        return Arm(root, elbow, wrist, grips)

    # Hands rest on the push rims; wheeling, one is farther along than the other.
    left, right = rest(-1, (-0.185, -0.345), 1.0), rest(1, (0.185, -0.345), -1.0)
    slant, nod, wind, spread, turn = 0.0, 0.0, (0.0, 0.0), 0.0, 0.03
    match pose:
        case Pose.WALK:
            left, right = rest(-1, (-0.185, -0.325), 1.0), rest(1, (0.180, -0.295), -1.0)
            turn = 0.15
        case Pose.RUN:
            left, right = rest(-1, (-0.205, -0.25), 1.0), rest(1, (0.170, -0.375), -1.0)
            turn, wind, slant, nod = 0.18, (-0.9, 0.12), 0.07, 0.04
        case Pose.SIT:
            left = rest(-1, (-0.045, hy - 0.005), 1.0, False)
            right = rest(1, (0.045, hy - 0.01), -1.0, False)
        case Pose.REACH:
            right = rest(1, (b.shoulder + b.arm * 0.85, sy - b.arm * 0.78), 1.0, False)
            turn = 0.12
        case Pose.HUG:
            left = arm(b, -1, 0.95, 2.0, drop)
            right = arm(b, 1, 1.95, 1.15, drop)
            turn, nod = 0.14, 0.10
        case Pose.FLY:
            left, right = arm(b, -1, -1.75, -1.95, drop), arm(b, 1, 1.75, 1.95, drop)
            turn, slant, nod, wind = 0.14, 0.30, -0.12, (-0.95, 0.35)
        case Pose.FLOAT:
            left, right = arm(b, -1, -1.35, -0.75, drop), arm(b, 1, 1.9, 2.5, drop)
            slant, nod, wind, spread = -0.26, 0.12, (0.0, -0.35), 1.0
    aloft = pose in (Pose.FLY, Pose.FLOAT)
    if holding is not None:
        if aloft:
            right = replace(right, grips=True)
        else:
            stretched = (b.shoulder + b.arm * 0.85, sy - b.arm * 0.78)
            right = reaching(b, *held(b, pose, holding, sy, stretched), sy)
    knee_y, low = hy + 0.06, -0.096
    return Stance(
        left,
        right,
        Leg((-b.hip, hy), (-b.hip - 0.022, knee_y), (-b.hip - 0.010, low), 0.0, -0.35),
        Leg((b.hip, hy), (b.hip + 0.022, knee_y), (b.hip + 0.012, low), 0.0, 0.42),
        lean=0.0, turn=turn, rise=drop, slant=slant, nod=nod, wind=wind, spread=spread,
        resting=not aloft,
    )  # fmt: skip


def seated_sideways(b: Build, facing: Stance) -> Stance:
    """In a wheelchair: thighs level, feet on the plate, hands on the rims."""
    drop = SEAT_DROP * (b.leg / 0.355)
    hy, sy = b.hip_y + drop, b.shoulder_y + drop
    half = b.arm * 0.52

    def leg(x: float) -> Leg:
        return Leg((x - 0.03, hy), (x + 0.118, hy - 0.012), (x + 0.158, -0.115), 0.0, 0.9)

    def hand(x: float, at: Point) -> Arm:
        elbow, wrist = bent((x, sy), at, half, b.arm - half, 1.0)
        return Arm((x, sy), elbow, wrist, True)

    return replace(
        facing, left_arm=hand(-0.02, (0.01, -0.34)), right_arm=hand(0.0, (0.05, -0.35)),
        left_leg=leg(0.0), right_leg=leg(0.012), turn=0.0,
    )  # fmt: skip
