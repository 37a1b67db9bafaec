"""The trunk that clothes are cut to: who wears them, and the outline down to a hem.

A hem follows the thighs, so that a skirt spreads in a stride and lies over the
lap of somebody who sits.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

from ..pieces import Piece, View
from .body import Build, Leg, Stance
from .shapes import Node, Point, ribbon
from .tones import Tones


class Cut(StrEnum):
    """How clothes fall."""

    FLARED = "flared"
    STRAIGHT = "straight"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Wearer:
    """Who wears the clothes, in what stance, and from where they are seen."""

    tone: Tones
    build: Build
    stance: Stance
    seated: bool
    cut: Cut = Cut.FLARED
    view: View = View.FRONT

    @property
    def sy(self) -> float:
        return self.build.shoulder_y + self.stance.rise

    @property
    def hy(self) -> float:
        return self.build.hip_y + self.stance.rise

    @property
    def sx(self) -> float:
        """Half the width of the shoulders as seen."""
        return self.build.shoulder if self.view is not View.SIDE else 0.062 * self.build.girth

    @property
    def depth(self) -> float:
        """How much of its width a trunk shows: less from the side."""
        return 0.74 if self.view is View.SIDE else 1.0

    @property
    def facing(self) -> bool:
        """Whether fronts with their buttons are in sight."""
        return self.view is View.FRONT


@dataclass(frozen=True, slots=True)
class Trunk:
    """An outline clockwise from the neck, its hem from -x to +x, and its waist."""

    outline: list[Node]
    hem: list[Point]
    waist_y: float
    waist: float

    @property
    def edge(self) -> list[Point]:
        """The line of a band along the hem, whose ends do not stand out."""
        (x0, y0), (x1, y1) = self.hem[0], self.hem[-1]
        inward = 0.004
        return [(x0 + inward, y0), *self.hem[1:-1], (x1 - inward, y1)]

    def below(self, u: float, down: float) -> Point:
        """A point between waist (0) and hem (1), `u` from -1 to 1 across."""
        at = (u + 1) / 2 * (len(self.hem) - 1)
        i = min(int(at), len(self.hem) - 2)
        (x0, y0), (x1, y1) = self.hem[i], self.hem[i + 1]
        x, y = x0 + (x1 - x0) * (at - i), y0 + (y1 - y0) * (at - i)
        wx = u * self.waist * 0.85
        return wx + (x - wx) * down, self.waist_y + (y - self.waist_y) * down


def trunk(w: Wearer, fall: float, wide: float, waist: float) -> Trunk:
    """The trunk with a hem `fall` below the hips and `wide` to each side, `waist` likewise."""
    sy, hy, sx = w.sy, w.hy, w.sx
    wide, waist = wide * w.depth, waist * w.depth
    waist_y = sy + (hy - sy) * 0.66
    folded = w.stance.rise > 0.15 and not w.seated
    if w.seated or folded:
        fall = min(fall, 0.055)
    sway = w.stance.turn * 0.10
    legs = (w.stance.left_leg, w.stance.right_leg)
    give = 0.0 if w.seated or folded else 0.5 if w.stance.asleep else 1.0
    back, ahead = sorted(_thigh(leg) * give for leg in legs)
    hip = w.build.hip if w.view is not View.SIDE else 0.02

    def corner(angle: float, side: int) -> Point:
        c, s = math.cos(angle), math.sin(angle)
        out = side * (wide - hip)
        # The cloth lies round a thigh that is lifted, so its skirt is narrower there.
        out *= 1.0 - 0.45 * min(1.0, abs(s))
        return side * hip + s * fall + c * out + sway, hy + c * fall - s * out - 0.012

    left, right = corner(back, -1), corner(ahead, 1)
    middle = (back + ahead) / 2
    # Between spread thighs the cloth hangs through.
    deep = 0.016 + 0.035 * min(1.0, abs(ahead - back))
    bulge = (math.sin(middle) * deep, math.cos(middle) * deep)

    def along(t: float) -> Point:
        swell = 4 * t * (1 - t)
        return (
            left[0] + (right[0] - left[0]) * t + bulge[0] * swell,
            left[1] + (right[1] - left[1]) * t + bulge[1] * swell,
        )

    hem = [left, along(0.25), along(0.5), along(0.75), right]
    outline: list[Node] = [
        (0, sy - 0.022), (sx * 0.6, sy - 0.02), (sx + 0.020, sy + 0.016),
        (sx + 0.008, sy + 0.075), (waist, waist_y),
        (*right, 0.3), *hem[3:0:-1], (*left, 0.3),
        (-waist, waist_y), (-sx - 0.008, sy + 0.075), (-sx - 0.020, sy + 0.016),
        (-sx * 0.6, sy - 0.02),
    ]  # fmt: skip
    return Trunk(outline, hem, waist_y, waist)


def _thigh(leg: Leg) -> float:
    """The angle of a thigh: 0 straight down, positive to +x."""
    (hx, hy), (kx, ky) = leg.hip, leg.knee
    angle = math.atan2(kx - hx, ky - hy)
    return angle if abs(angle) > 0.12 else 0.0


def band(points: list[Point], width: float, colour: str, role: str, lift: float = 0.0) -> Piece:
    """A strip of even width along a line."""
    return Piece(ribbon(points, width, 0.95), colour, role, lift)


def across(half: float, y: float, sag: float) -> list[Point]:
    """A line across the trunk at `y`, hanging a little in the middle."""
    return [(-half, y), (0.0, y + sag), (half, y)]
