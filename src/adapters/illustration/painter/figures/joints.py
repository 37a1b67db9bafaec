"""Arms and legs by the angles of their bones, and where a hand holds what."""

import math

from custories_core.scenes import Pose, Prop

from .body import Arm, Build, Leg, bent
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

LOWERED = {Prop.BUCKET, Prop.BASKET, Prop.BOOT, Prop.ROPE}
"""What hangs from an arm let down."""


def arm(b: Build, side: int, upper: float, fore: float, rise: float = 0.0,
         grips: bool = False) -> Arm:  # fmt: skip
    """An arm by the angles of its two bones."""
    half = b.arm * 0.52
    # A stretched arm lifts its shoulder, so it reaches a little farther.
    far = 1.0 + 0.16 * max(0.0, -math.cos(upper))
    x, y = side * b.shoulder, b.shoulder_y + rise
    elbow = (x + math.sin(upper) * half * far, y + math.cos(upper) * half * far)
    length = (b.arm - half) * far
    wrist = (elbow[0] + math.sin(fore) * length, elbow[1] + math.cos(fore) * length)
    return Arm((x, y), elbow, wrist, grips)


def leg(b: Build, side: float, thigh: float, shin: float, flex: float, rise: float = 0.0) -> Leg:
    """A leg seen from the side: the angles of its bones, and how far its toes point down."""
    upper = b.leg * 0.48
    lower = b.leg - upper - 0.052
    x, y = side * b.hip, b.hip_y + rise
    knee = (x + math.sin(thigh) * upper, y + math.cos(thigh) * upper)
    ankle = (knee[0] + math.sin(shin) * lower, knee[1] + math.cos(shin) * lower)
    return Leg((x, y), knee, ankle, flex - shin, 1.0)


def reaching(b: Build, target: Point, side: float, sy: float) -> Arm:
    """The right arm with its closed hand at a point."""
    half = b.arm * 0.52
    far = 1.14 if target[1] < sy - b.arm * 0.5 else 1.0
    elbow, wrist = bent((b.shoulder, sy), target, half * far, (b.arm - half) * far, side)
    return Arm((b.shoulder, sy), elbow, wrist, True)


def held(b: Build, pose: Pose, prop: Prop, sy: float, stretched: Point) -> tuple[Point, float]:
    """Where the right hand holds a prop, and which way its elbow bends."""
    sx, reach = b.shoulder, b.arm
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
