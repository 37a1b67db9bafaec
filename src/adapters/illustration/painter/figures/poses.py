"""Where every joint is in each pose: one stance for each word, of any build.

Limbs are given upright, hips over the ground, by the angles of their bones:
0 hangs straight down and positive swings to +x. A stance then says how the
whole is turned. Everything that leads somewhere leads to +x.

Who uses a wheelchair uses it in every pose of the ground, and runs by
wheeling hard. In the air the chair comes along: it is theirs, and a flight
need not begin with leaving it. In water they swim without it, as people do,
drawing with the arms, the legs trailing. Asleep they lie as everybody lies,
the chair parked within reach.
"""

from collections.abc import Callable
from dataclasses import replace

from custories_core.scenes import Expression, Pose, Prop

from .body import Arm, Build, Leg, Stance, bent
from .holding import held, reaching
from .joints import arm, leg
from .shapes import Point
from .wheeling import seated_stance

LYING = {Pose.SWIM, Pose.SLEEP}
"""The poses in which nobody sits in a wheelchair."""

_Joints = Callable[[Build], Stance]


def stance(
    b: Build, pose: Pose, expression: Expression, holding: Prop | None, seated: bool
) -> Stance:
    """The joints of a pose; `seated` in a wheelchair, the legs rest and the pose is of the arms."""
    if seated and pose not in LYING:
        st = seated_stance(b, pose, holding)
    elif pose in _SET:
        st = _SET[pose](b)
        if holding is not None:
            st = replace(st, right_arm=_gripping(b, pose, holding, st))
    else:
        st = _upright(b, pose, expression, holding)
    if st.resting and pose is not Pose.SLEEP:
        st = replace(st, lean=st.lean + 0.045 * b.stoop, nod=st.nod + 0.07 * b.stoop)
    return replace(st, stride=pose in (Pose.WALK, Pose.RUN, Pose.SIT) and not seated)


def _running(b: Build) -> Stance:
    """Pushing off the toes of the far foot, the near knee high."""
    return Stance(
        arm(b, -1, -1.05, 0.15, grips=True),
        arm(b, 1, 0.75, 2.25, grips=True),
        leg(b, -0.4, 1.25, -0.2, 0.1),
        leg(b, 0.4, -0.5, -1.0, 0.35),
        lean=0.0, turn=0.18, rise=0.0, slant=0.17, nod=-0.1, wind=(-0.9, 0.12),
    )  # fmt: skip


def _sitting(b: Build) -> Stance:
    """On the ground: one knee up with a hand on it, one leg out, the other hand behind."""
    rise = b.leg - 0.078 * b.girth
    near = leg(b, -0.5, 2.2, 0.42, 0.42, rise)
    far = leg(b, 0.5, 1.72, 1.36, 0.15, rise)
    half = b.arm * 0.52
    sy = b.shoulder_y + rise
    lap, lap_end = bent((b.shoulder, sy), (near.knee[0] + 0.015, near.knee[1] - 0.03), half,
                        b.arm - half, 1.0)  # fmt: skip
    prop, prop_end = bent((-b.shoulder, sy), (-b.shoulder - 0.10, -0.03), half, b.arm - half, 1.0)
    return Stance(
        Arm((-b.shoulder, sy), prop, prop_end, False),
        Arm((b.shoulder, sy), lap, lap_end, False),
        near, far, lean=-0.03, turn=0.1, rise=rise,
    )  # fmt: skip


def _hugging(b: Build) -> Stance:
    """Both arms round somebody at +x: one over the shoulder, one about the waist."""
    return Stance(
        arm(replace(b, shoulder=b.shoulder * 0.5), -1, 1.2, 1.95),
        arm(b, 1, 2.0, 1.2),
        Leg((-b.hip, b.hip_y), (-b.hip - 0.02, -b.leg * 0.52), (-b.hip - 0.05, -0.082), 0.40, 0.7),
        Leg((b.hip, b.hip_y), (b.hip + 0.01, -b.leg * 0.51), (b.hip + 0.02, -0.05), 0.0, 0.75),
        lean=0.0, turn=0.14, rise=-0.01, slant=0.13, nod=0.08,
    )  # fmt: skip


def _flying(b: Build) -> Stance:
    """Arms out like wings, the body slanted upwards along its way."""
    return Stance(
        arm(b, -1, -1.75, -1.95),
        arm(b, 1, 1.75, 1.95),
        leg(b, -1, -0.10, -0.32, 0.95),
        leg(b, 1, 0.16, -0.62, 0.95),
        lean=0.0, turn=0.14, rise=0.0, slant=1.08, nod=-0.80, wind=(-0.95, 0.35), resting=False,
    )  # fmt: skip


def _floating(b: Build) -> Stance:
    """Without weight: tilted back, every limb adrift."""
    return Stance(
        arm(b, -1, -1.35, -0.75),
        arm(b, 1, 1.9, 2.5),
        leg(b, -1, -0.42, -0.95, 0.55),
        leg(b, 1, 0.98, -0.10, 0.45),
        lean=0.0, turn=0.08, rise=0.0, slant=-0.26, nod=0.14, wind=(0.0, -0.35), spread=1.0,
        resting=False,
    )  # fmt: skip


def _swimming(b: Build) -> Stance:
    """Level in the water, arms forward, feet kicking."""
    return Stance(
        arm(b, -1, 1.55, 2.75),
        arm(b, 1, 2.1, 2.95),
        leg(b, -0.7, -0.30, -0.62, 0.95),
        leg(b, 0.7, 0.34, 0.02, 0.85),
        lean=0.0, turn=0.16, rise=0.0, slant=1.36, nod=-1.05, wind=(-0.8, -0.25), spread=0.4,
        resting=False,
    )  # fmt: skip


def _sleeping(b: Build) -> Stance:
    """On the side, knees drawn up, the cheek on both hands."""
    cheek = b.chin_y - b.head * 0.14
    half = b.arm * 0.52
    right, right_end = bent((b.shoulder, b.shoulder_y), (b.head * 0.40, cheek), half,
                            b.arm - half, -1.0)  # fmt: skip
    left, left_end = bent((-b.shoulder, b.shoulder_y), (b.head * 0.30, cheek + 0.03), half,
                          b.arm - half, -1.0)  # fmt: skip
    return Stance(
        Arm((-b.shoulder, b.shoulder_y), left, left_end, False),
        Arm((b.shoulder, b.shoulder_y), right, right_end, False),
        leg(b, -0.8, 0.95, -0.85, 0.5),
        leg(b, 0.8, 0.75, -1.0, 0.5),
        lean=0.0, turn=0.06, rise=0.0, slant=1.5, nod=-0.26, asleep=True,
    )  # fmt: skip


_SET: dict[Pose, _Joints] = {
    Pose.RUN: _running,
    Pose.SIT: _sitting,
    Pose.HUG: _hugging,
    Pose.FLY: _flying,
    Pose.FLOAT: _floating,
    Pose.SWIM: _swimming,
    Pose.SLEEP: _sleeping,
}


def _gripping(b: Build, pose: Pose, holding: Prop, st: Stance) -> Arm:
    """The right arm of a set pose, with a thing in its hand."""
    if not st.resting:
        return replace(st.right_arm, grips=True)
    sy = b.shoulder_y + st.rise
    if pose is Pose.SLEEP:
        # Before the chest, for at the cheek it would hide the face.
        return reaching(b, (b.shoulder * 0.2, sy + b.arm * 0.62), -1.0, sy)
    return reaching(b, *held(b, pose, holding, sy, (0.0, 0.0)), sy)


def _upright(b: Build, pose: Pose, expression: Expression, holding: Prop | None) -> Stance:
    """Standing, walking or reaching.

    Who stands with free hands says with them what the face shows. Who reaches
    has one foot flat on the ground and the other on its toes.
    """
    rise = -0.012 if pose is Pose.REACH else 0.0
    sy, hy = b.shoulder_y + rise, b.hip_y + rise
    sx, reach = b.shoulder, b.arm
    hang = sy + reach * 0.955
    left, right = (-sx - 0.056, hang), (sx + 0.056, hang)
    sides = [1.0, -1.0]
    grips = [False, False]
    if pose is Pose.STAND:
        left, right, fists = _gesture(b, expression, sy, left, right)
        grips = [fists, fists]
        if expression is Expression.WONDER and not b.grown:
            sides = [-1.0, 1.0]
        elif expression in (Expression.JOY, Expression.WONDER):
            sides[1] = 1.0
    elif pose is Pose.WALK:
        left = (-sx - 0.135, sy + reach * 0.80)
        right = (sx + 0.150, sy + reach * 0.70)
        sides = [1.0, 1.0]
    else:
        left = (-sx - 0.155, sy + reach * 0.72)
        right = (sx + 0.225, sy - reach * 0.78)
        sides[1] = 1.0
    half = reach * 0.52
    if holding is not None and pose is Pose.STAND:
        left, grips[0] = (-sx - 0.056, hang), False
        sides[0] = 1.0
    left_elbow, left_wrist = bent((-sx, sy), left, half, reach - half, sides[0])
    if holding is not None:
        right_arm = reaching(b, *held(b, pose, holding, sy, right), sy)
    else:
        right_arm = replace(reaching(b, right, sides[1], sy), grips=grips[1])
    left_leg, right_leg = _legs(b, pose, hy)
    return Stance(
        Arm((-sx, sy), left_elbow, left_wrist, grips[0]),
        right_arm,
        left_leg,
        right_leg,
        lean={Pose.WALK: 0.035, Pose.REACH: 0.02}.get(pose, 0.0),
        turn={Pose.STAND: 0.03, Pose.WALK: 0.15, Pose.REACH: 0.12}[pose],
        rise=rise,
    )


def _gesture(
    b: Build, expression: Expression, sy: float, left: Point, right: Point
) -> tuple[Point, Point, bool]:
    """Where free hands are by what is felt, and whether they are closed."""
    sx, reach = b.shoulder, b.arm
    match expression:
        case Expression.JOY:
            return left, (sx + reach * 0.50, sy + reach * 0.76), False
        case Expression.WONDER if b.grown:
            # A grown-up opens one hand; both flung up would read as alarm.
            return left, (sx + reach * 0.48, sy + reach * 0.70), False
        case Expression.WONDER:
            out, low = sx + reach * 0.52, sy + reach * 0.22
            return (-out, low), (out, low), False
        case Expression.FEAR:
            return (-0.034, sy + reach * 0.42), (0.036, sy + reach * 0.44), True
        case Expression.DETERMINATION:
            return (-sx - 0.026, sy + reach * 0.70), (sx + 0.026, sy + reach * 0.70), True
        case Expression.MISCHIEF:
            # One hand on the hip.
            return left, (sx + 0.020, sy + reach * 0.72), True
    return left, right, False


def _legs(b: Build, pose: Pose, hy: float) -> tuple[Leg, Leg]:
    hip, leg = b.hip, b.leg
    if pose is Pose.WALK:
        return (
            Leg((-hip * 0.4, hy), (0.055, -leg * 0.56), (0.125, -0.060), -0.22, 1.0),
            Leg((hip * 0.4, hy), (0.0, -leg * 0.50), (-0.135, -0.100), 0.62, 1.0),
        )
    if pose is Pose.REACH:
        return (
            Leg((-hip, hy), (-hip - 0.010, -leg * 0.52), (-hip - 0.045, -0.085), 0.42, 0.7),
            Leg((hip, hy), (hip + 0.006, -leg * 0.51), (hip + 0.012, -0.052), 0.0, 0.75),
        )
    return (
        Leg((-hip, hy), (-hip - 0.003, -leg * 0.5), (-hip + 0.002, -0.05), 0.0, -0.42),
        Leg((hip, hy), (hip + 0.003, -leg * 0.5), (hip + 0.004, -0.05), 0.0, 0.6),
    )
