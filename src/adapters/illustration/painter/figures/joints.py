"""Arms and legs by the angles of their bones."""

import math

from .body import Arm, Build, Leg


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
