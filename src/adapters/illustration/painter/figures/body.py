"""The body: proportions by age, and where every joint is in each pose.

Units are the figure's own standing height: ground at y = 0, crown at y = -1.
The figure faces the viewer, turned a little to +x.
"""

import math
from dataclasses import dataclass

from custories_core.scenes import Expression, Pose, Prop

from .shapes import Point


@dataclass(frozen=True, slots=True)
class Build:
    """Proportions. `head` is the height of the head; `maturity` runs from 0 (4) to 1 (18)."""

    head: float
    maturity: float
    leg: float
    shoulder_y: float
    shoulder: float
    hip: float
    arm: float
    girth: float

    @property
    def chin_y(self) -> float:
        return -1.0 + self.head

    @property
    def grown(self) -> bool:
        """Whether this is a grown-up's body."""
        return self.maturity >= GROWN

    @property
    def hip_y(self) -> float:
        return -self.leg


GROWN = 0.85
"""The maturity from which faces, gestures and clothes are a grown-up's: about 16 years."""

HEAD_BY_AGE = ((1, 0.37), (3, 0.35), (6, 0.33), (9, 0.305), (12, 0.28), (15, 0.262), (18, 0.25),
               (60, 0.25), (75, 0.244))  # fmt: skip
"""Height of the head as a share of the whole: a picture-book child's third at six years."""

# Median heights in centimetres, to 19 years from the WHO growth standards and reference of
# 2006 and 2007 (girls and boys averaged), then the loss of height in old age.
HEIGHT_BY_AGE = ((1, 75.0), (2, 87.0), (4, 103.0), (6, 115.5), (8, 127.0), (10, 138.0),
                 (12, 150.0), (14, 161.0), (16, 168.0), (19, 170.0), (60, 169.0),
                 (80, 164.0))  # fmt: skip


def by_age(table: tuple[tuple[int, float], ...], age: float) -> float:
    """The value of a table at an age, straight lines between, held beyond both ends."""
    before = table[0]
    for row in table:
        if age <= row[0]:
            span = row[0] - before[0]
            return (
                row[1] if not span else before[1] + (row[1] - before[1]) * (age - before[0]) / span
            )
        before = row
    return table[-1][1]


def build(age: int) -> Build:
    """The proportions of an age in years."""
    head = by_age(HEAD_BY_AGE, age)
    m = min(max((age - 4) / 14, 0.0), 1.0)
    young = min(max((6 - age) / 4, 0.0), 1.0)
    return Build(
        head=head,
        maturity=m,
        leg=0.355 + 0.10 * m - 0.035 * young,
        shoulder_y=-1.0 + head + 0.038 + 0.02 * m,
        shoulder=0.071 + 0.018 * m,
        hip=0.043 + 0.004 * m,
        arm=0.265 + 0.045 * m - 0.01 * young,
        girth=1.0 - 0.06 * m + 0.06 * young,
    )


@dataclass(frozen=True, slots=True)
class Arm:
    """Shoulder, elbow, wrist, and the direction of the hand in radians (0 is +x, down positive)."""

    shoulder: Point
    elbow: Point
    wrist: Point
    grips: bool

    @property
    def direction(self) -> float:
        return math.atan2(self.wrist[1] - self.elbow[1], self.wrist[0] - self.elbow[0])


@dataclass(frozen=True, slots=True)
class Leg:
    """Hip, knee, ankle; the foot's pitch in radians (toe down positive) and its heading.

    `heading` is -1 to 1: how far the toe points sideways.
    """

    hip: Point
    knee: Point
    ankle: Point
    pitch: float
    heading: float


@dataclass(frozen=True, slots=True)
class Stance:
    """All joints. The left arm and leg are those at -x."""

    left_arm: Arm
    right_arm: Arm
    left_leg: Leg
    right_leg: Leg
    lean: float
    turn: float
    rise: float


def bent(
    root: Point, target: Point, upper: float, lower: float, side: float
) -> tuple[Point, Point]:
    """The elbow and the end of a two-part limb that reaches for `target`, bent to `side`."""
    dx, dy = target[0] - root[0], target[1] - root[1]
    d = min(max(math.hypot(dx, dy), abs(upper - lower) + 1e-4), (upper + lower) * 0.995)
    angle = math.atan2(dy, dx)
    bend = math.acos(min(max((upper**2 + d**2 - lower**2) / (2 * upper * d), -1.0), 1.0)) * side
    elbow = (root[0] + upper * math.cos(angle + bend), root[1] + upper * math.sin(angle + bend))
    return elbow, (root[0] + d * math.cos(angle), root[1] + d * math.sin(angle))


def stance(
    b: Build, pose: Pose, expression: Expression, holding: Prop | None, seated: bool
) -> Stance:
    """The joints of a pose; seated, the legs rest and the pose is one of the arms.

    Who stands with free hands says with them what the face shows. Who reaches
    has one foot flat on the ground and the other on its toes.
    """
    rise = -0.012 if pose is Pose.REACH and not seated else 0.0
    drop = SEAT_DROP * (b.leg / 0.355) if seated else 0.0
    sy, hy = b.shoulder_y + rise + drop, b.hip_y + rise + drop
    sx = b.shoulder
    reach = b.arm
    hang = sy + reach * 0.955
    left, right = (-sx - 0.056, hang), (sx + 0.056, hang)
    sides = [1.0, -1.0]
    grips = [False, False]
    if seated:
        # Hands rest on the push rims; wheeling, one is farther along than the other.
        grips = [True, True]
        low = -0.325 if pose is Pose.WALK else -0.345
        left, right = (-0.185, low), (0.185, low)
        if pose is Pose.WALK:
            right = (0.180, -0.295)
    elif pose is Pose.STAND:
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
    if pose is Pose.REACH:
        left = (-sx - 0.155, sy + reach * 0.72)
        right = (sx + 0.225, sy - reach * 0.78)
        sides[1] = 1.0
    if holding is not None:
        right, sides[1] = _held(b, pose, holding, sy, right)
        grips[1] = True
        if not seated and pose is Pose.STAND:
            left, grips[0] = (-sx - 0.056, hang), False
    elif pose is Pose.REACH:
        grips[1] = False
    half = reach * 0.52
    left_elbow, left_wrist = bent((-sx, sy), left, half, reach - half, sides[0])
    # A stretched arm lifts its shoulder, so it reaches a little farther.
    far = 1.14 if right[1] < sy - reach * 0.5 else 1.0
    right_elbow, right_wrist = bent((sx, sy), right, half * far, (reach - half) * far, sides[1])
    left_leg, right_leg = _legs(b, pose, hy, seated)
    return Stance(
        Arm((-sx, sy), left_elbow, left_wrist, grips[0]),
        Arm((sx, sy), right_elbow, right_wrist, grips[1]),
        left_leg,
        right_leg,
        lean={Pose.WALK: 0.035, Pose.REACH: 0.02}.get(pose, 0.0) * (0.0 if seated else 1.0),
        turn={Pose.STAND: 0.03, Pose.WALK: 0.15, Pose.REACH: 0.12}[pose],
        rise=rise + drop,
    )


SEAT_DROP = 0.09
"""How much lower than standing a seated child is, as a share of its height."""


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
    return left, right, False


def _held(b: Build, pose: Pose, prop: Prop, sy: float, stretched: Point) -> tuple[Point, float]:
    """Where the right hand holds a prop, and which way its elbow bends."""
    sx, reach = b.shoulder, b.arm
    match prop:
        case Prop.LANTERN | Prop.UNLIT_LANTERN | Prop.STAR:
            if pose is Pose.REACH:
                return stretched, 1.0
            return (sx + reach * 0.80, sy - reach * 0.08), 1.0
        case Prop.TELESCOPE:
            return (b.head * 0.5 + 0.012, -1.0 + b.head * 0.56 + (sy - b.shoulder_y)), 1.0
    if pose is Pose.REACH:
        return (sx + reach * 0.9, sy - reach * 0.25), 1.0
    return (sx * 0.62, sy + reach * 0.56), -1.0


def _legs(b: Build, pose: Pose, hy: float, seated: bool) -> tuple[Leg, Leg]:
    hip = b.hip
    if seated:
        knee_y = hy + 0.06
        low = -0.096
        return (
            Leg((-hip, hy), (-hip - 0.022, knee_y), (-hip - 0.010, low), 0.0, -0.35),
            Leg((hip, hy), (hip + 0.022, knee_y), (hip + 0.012, low), 0.0, 0.42),
        )
    leg = b.leg
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
