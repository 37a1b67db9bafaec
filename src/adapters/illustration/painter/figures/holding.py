"""Where hands hold what: at the side, let down, before the chest, or between both of them."""

from dataclasses import dataclass, replace

from custories_core.scenes import Pose, Prop

from .body import Arm, Build, Stance, bent, grasp
from .shapes import Point

RAISED = {
    Prop.LANTERN, Prop.UNLIT_LANTERN, Prop.STAR, Prop.BALLOON, Prop.KITE, Prop.UMBRELLA,
    Prop.TORCH, Prop.CANDLE, Prop.FLAG, Prop.WAND, Prop.BELL, Prop.FEATHER, Prop.CRYSTAL,
    Prop.KEY, Prop.COIN, Prop.RING, Prop.ACORN, Prop.PEBBLE, Prop.BUTTON, Prop.PEARL, Prop.WHISTLE,
    Prop.LEAF, Prop.FLOWER, Prop.PAINTBRUSH, Prop.SPOON, Prop.SHELL, Prop.MUSHROOM, Prop.APPLE,
    Prop.BONE, Prop.MAGNIFYING_GLASS, Prop.MIRROR, Prop.COMPASS, Prop.THREAD, Prop.FLUTE,
    Prop.BOTTLE, Prop.CROWN, Prop.HAT,
}  # fmt: skip
"""What is held up at the side rather than before the chest, where small things would be lost."""

STAFFS = {Prop.BROOM, Prop.SPADE, Prop.NET, Prop.FISHING_ROD}
"""What is long and held out at the side, clear of the face."""

TALL = {Prop.BALLOON, Prop.KITE, Prop.UMBRELLA, Prop.FLAG} | STAFFS
"""What rises so far above its hand that it is as well held high."""

LOWERED = {Prop.BUCKET, Prop.BASKET, Prop.BOOT, Prop.ROPE}
"""What hangs from an arm let down."""


@dataclass(frozen=True, slots=True)
class Embrace:
    """How two hands hold a thing between them.

    Each is `half` from its middle, in heights of a six-year-old, and `low`
    below the shoulders, as a share of the arm; a grown-up's, who need not, hold lower.
    """

    half: float
    low: float


EMBRACED = {
    Prop.BOOK: Embrace(0.150, 0.58),
    Prop.CAKE: Embrace(0.112, 0.84),
    Prop.CAMERA: Embrace(0.118, 0.66),
    Prop.CLOCK: Embrace(0.082, 0.60),
    Prop.DRUM: Embrace(0.128, 0.80),
    Prop.EGG: Embrace(0.092, 0.60),
    Prop.LETTER: Embrace(0.100, 0.52),
    Prop.MAP: Embrace(0.180, 0.58),
}
"""What is held in both hands, before the body and below the face."""

_FREE = {Pose.STAND, Pose.WALK, Pose.RUN, Pose.SIT}
_FREE_SEATED = {Pose.STAND, Pose.SIT}
"""The poses that leave both hands free; on wheels, one hand or the other is at a rim."""


def embrace(pose: Pose, holding: Prop | None, seated: bool) -> Embrace | None:
    """How both hands hold a thing in a pose; None where one hand does."""
    free = _FREE_SEATED if seated else _FREE
    return EMBRACED.get(holding) if holding is not None and pose in free else None


def embracing(b: Build, pose: Pose, st: Stance, hold: Embrace) -> Stance:
    """The stance with a thing between both hands, the elbows out."""
    sy, half = b.shoulder_y + st.rise, b.arm * 0.52
    # In the lap of who sits on the ground there is less room.
    low = hold.low + (-0.10 if pose is Pose.SIT else 0.14 * b.maturity)
    out = hold.half * grasp(b.stature)

    def side(s: int) -> Arm:
        root = (s * b.shoulder, sy)
        elbow, wrist = bent(root, (s * out, sy + b.arm * low), half, b.arm - half, -s)
        return Arm(root, elbow, wrist, True)

    return replace(st, left_arm=side(-1), right_arm=side(1))


def reaching(b: Build, target: Point, side: float, sy: float) -> Arm:
    """The right arm with its closed hand at a point."""
    half = b.arm * 0.52
    far = 1.14 if target[1] < sy - b.arm * 0.5 else 1.0
    elbow, wrist = bent((b.shoulder, sy), target, half * far, (b.arm - half) * far, side)
    return Arm((b.shoulder, sy), elbow, wrist, True)


def held(b: Build, pose: Pose, prop: Prop, sy: float, stretched: Point) -> tuple[Point, float]:
    """Where the right hand holds a prop, and which way its elbow bends."""
    sx, reach = b.shoulder, b.arm
    if pose is Pose.HUG and prop not in TALL:
        # Low between both, for held up it would hide the face of whoever is in the other arm.
        return (sx + reach * 0.30, sy + reach * 0.70), -1.0
    if prop in RAISED:
        if pose is Pose.REACH:
            return stretched, 1.0
        return (sx + reach * 0.80, sy - reach * 0.08), 1.0
    if prop in STAFFS and pose is not Pose.REACH:
        return (sx + reach * 0.74, sy + reach * 0.42), 1.0
    if prop in LOWERED and pose is not Pose.REACH:
        return (sx + reach * 0.40, sy + reach * 0.80), -1.0
    if prop is Prop.TELESCOPE:
        return (b.head * 0.5 + 0.012, -1.0 + b.head * 0.56 + (sy - b.shoulder_y)), 1.0
    if pose is Pose.REACH:
        return (sx + reach * 0.9, sy - reach * 0.25), 1.0
    return (sx * 0.62, sy + reach * 0.56), -1.0
