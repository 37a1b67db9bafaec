"""The body: proportions by age, and the joints that a pose sets.

Units are the figure's own standing height: ground at y = 0, crown at y = -1.
The figure faces the viewer, turned a little to +x.
"""

import math
from dataclasses import dataclass

from .shapes import Point


@dataclass(frozen=True, slots=True)
class Build:
    """Proportions. `head` is the height of the head; `maturity` runs from 0 (4) to 1 (18).

    `stature` is the standing height in heights of a six-year-old, and
    `stoop` is how much old age has bent the back, 0 to 1.
    """

    head: float
    maturity: float
    leg: float
    shoulder_y: float
    shoulder: float
    hip: float
    arm: float
    girth: float
    stature: float = 1.0
    stoop: float = 0.0

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

HEAD_BY_AGE = ((1, 0.385), (3, 0.365), (6, 0.333), (9, 0.305), (12, 0.28), (15, 0.262),
               (18, 0.25), (60, 0.25), (75, 0.244))  # fmt: skip
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
        stature=by_age(HEIGHT_BY_AGE, age) / by_age(HEIGHT_BY_AGE, 6),
        stoop=min(max((age - 62) / 14, 0.0), 1.0),
    )


def grasp(stature: float) -> float:
    """How large what measures a six-year-old's height is in somebody's hands, in own heights.

    Between what it measures and what suits the hand: a fox's key is not a
    child's, and in a grandfather's hand it is still the same key.
    """
    return 1.0 / math.sqrt(stature)


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
    """All joints, upright, and how the whole is then turned. The left arm and leg are those at -x.

    `lean` is a shear to +x; `slant` then turns everything clockwise about the
    hips, in radians, and `nod` the head about its neck as well. `wind` is how
    hair and cloth trail once turned: a direction, its length 0 (none) to 1.
    `spread` lets hair and cloth drift apart, as where nothing has weight. In a
    `stride` the right leg is the far one. Who is not `resting` on the ground
    hangs in air or water.
    """

    left_arm: Arm
    right_arm: Arm
    left_leg: Leg
    right_leg: Leg
    lean: float
    turn: float
    rise: float
    slant: float = 0.0
    nod: float = 0.0
    wind: Point = (0.0, 0.0)
    spread: float = 0.0
    stride: bool = False
    resting: bool = True
    asleep: bool = False


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
