"""The robot: a round body on hoses, a screen for a face, a lamp on its head, a key in its back.

Small jets carry it where it flies, flippers where it swims.
"""

from dataclasses import dataclass

from custories_core.layout.frames import Path
from custories_core.scenes import Pose, Prop

from ...pieces import Drawing, Piece, View
from ..head import Features
from ..shapes import Node, Point, ellipse, limb, mapped, ribbon, ring, smooth
from ..tones import INK, Tones, mix
from .countenance import eyes, lips, over
from .hoses import arm, leg
from .neckwear import neckwear
from .rig import ALOFT, Animal, Cue, carried, drawing, turning

_SCALE = 0.20
_NECK = (0.0, -0.575)
_WAIST = (0.0, -0.30)
_AT = Features(0.44, -0.06, 0.215, 0.28, 0.4, 0.46, 0.74)
_SCREEN = "#20303f"
_LAMP = "#ffd873"


@dataclass(frozen=True, slots=True)
class _Bearing:
    """A pose, in the frame of the upright body where it is aloft or lies, else with its feet in
    the world's. Feet have their turn; a hose bends sideways by its sag."""

    left: Point = (-0.30, -0.26)
    right: Point = (0.30, -0.26)
    feet: tuple[tuple[float, float, float], ...] = ((-0.11, 0.0, 0.0), (0.11, 0.0, 0.0))
    lean: float = 0.0
    nod: float = 0.0
    rise: float = 0.0
    sags: tuple[float, float, float, float] = (-0.03, 0.03, 0.0, 0.0)
    turn: float = 0.05
    whole: bool = False


_BEARINGS = {
    Pose.STAND: _Bearing(),
    Pose.WALK: _Bearing((-0.26, -0.27), (0.33, -0.33),
                        ((-0.19, -0.035, 0.5), (0.15, 0.0, -0.12)), 0.06, -0.03,
                        sags=(-0.05, 0.06, 0.03, 0.03), turn=0.16),
    Pose.RUN: _Bearing((-0.36, -0.40), (0.37, -0.52),
                       ((-0.36, -0.17, 1.25), (0.27, -0.02, -0.4)), 0.26, -0.16, -0.05,
                       (-0.10, 0.12, 0.06, 0.07), 0.22),
    Pose.SIT: _Bearing((-0.27, -0.275), (0.27, -0.275),
                       ((-0.20, 0.035, 0.0), (0.20, 0.035, 0.0)), rise=0.185,
                       sags=(-0.07, 0.07, 0.0, 0.0)),
    Pose.REACH: _Bearing((-0.28, -0.24), (0.46, -0.84), lean=-0.06, nod=0.03,
                         feet=((-0.13, 0.0, 0.0), (0.12, 0.0, 0.0)),
                         sags=(-0.04, 0.05, 0.0, 0.0), turn=0.18),
    Pose.HUG: _Bearing((0.44, -0.34), (0.52, -0.50), lean=0.15, nod=0.06,
                       feet=((-0.15, 0.0, 0.0), (0.11, 0.0, 0.0)),
                       sags=(0.14, 0.07, 0.0, 0.0), turn=0.2),
    Pose.FLY: _Bearing((-0.27, -0.24), (0.20, -1.14),
                       ((-0.10, 0.03, 0.16), (0.09, 0.06, -0.02)), 0.98, -0.72,
                       sags=(-0.03, 0.03, 0.0, 0.0), turn=0.2, whole=True),
    Pose.FLOAT: _Bearing((-0.40, -0.60), (0.42, -0.50),
                         ((-0.22, -0.03, 0.55), (0.19, 0.01, -0.5)), -0.24, 0.12,
                         sags=(0.05, 0.07, -0.04, 0.04), whole=True),
    Pose.SWIM: _Bearing((-0.34, -0.62), (0.30, -0.94),
                        ((-0.16, 0.03, 0.3), (0.13, 0.02, -0.35)), 1.22, -0.98,
                        sags=(0.06, 0.04, -0.05, 0.05), turn=0.2, whole=True),
    Pose.SLEEP: _Bearing((0.13, -0.40), (0.02, -0.30),
                         ((-0.10, -0.01, 0.1), (0.11, 0.02, 0.1)), 1.46, -1.0,
                         sags=(0.12, 0.12, 0.03, -0.03), turn=0.12, whole=True),
}  # fmt: skip


def draw(cue: Cue) -> Drawing:
    """The robot in any pose, from any side."""
    bearing, tone, view = _BEARINGS[cue.pose], cue.tone, cue.view
    hands = [bearing.left, bearing.right if cue.holding is None else _held(cue)]
    back, side = view is View.BACK, view is View.SIDE
    body = turning(bearing.lean, _WAIST, 1.0, (0.0, _WAIST[1] + bearing.rise))
    narrow = 0.45 if side else 1.0

    def foot_at(i: int) -> tuple[float, float, float]:
        x, y, turn = bearing.feet[i]
        x = x * (narrow if cue.pose in (Pose.STAND, Pose.REACH) else 1.0)
        return (*body(x, y), turn + bearing.lean) if bearing.whole else (x, y, turn)

    legs: list[Piece] = []
    for i, s in enumerate((-1, 1)):
        hip = body(s * 0.095 * narrow, -0.235)
        legs += leg(cue, hip, foot_at(i), bearing.sags[2 + i] * s, i == 0 and side)
    arms: list[list[Piece]] = []
    grips: list[Point] = []
    for i, s in enumerate((-1, 1)):
        shoulder = (s * 0.195 * narrow * (1.0 if not side else 0.6), -0.46)
        parts, grip = arm(tone, shoulder, hands[i], bearing.sags[i])
        arms.append(carried(parts, body))
        grips.append(body(*grip))
    # An arm that crosses the front is laid last.
    across = cue.pose in (Pose.HUG, Pose.SLEEP)
    pieces: list[Piece] = []
    if side or back:
        pieces += carried(_key(tone, view), body) if side else []
    pieces += legs if cue.pose is not Pose.SIT else []
    first = [] if across and not back else arms[0]
    pieces += first
    pieces += [] if side or across or cue.holding is not None else arms[1]
    pieces += carried(_body(cue), body)
    pieces += legs if cue.pose is Pose.SIT else []
    if back:
        pieces += carried(_key(tone, view), body)
    at = body(*_NECK)
    pieces.append(Piece(limb([(*body(0.0, -0.54), 0.07), (*body(0.0, -0.63), 0.06)]),
                        mix(tone.skin, INK, 0.5), "hose"))  # fmt: skip
    move = turning(bearing.lean + bearing.nod + cue.tilt, (0.0, 0.93), _SCALE,
                   body(0.0, -0.605))  # fmt: skip
    turn = bearing.turn + cue.gaze[0] * 0.09
    head = carried(_head(cue, turn), move)
    scarf = carried(neckwear(tone, (0.0, 0.0), cue.genre, 1.02 if not side else 0.85, back),
                    turning(bearing.lean * 0.6, (0.0, 0.0), 1.0, at))  # fmt: skip
    pieces += [*scarf, *head]
    if not first:
        pieces += arms[0]
    if side or across or cue.holding is not None:
        pieces += arms[1]
    return drawing(pieces, [mapped(smooth(_SKULL), move)], grips[1], grips[0],
                   cue.pose not in ALOFT)  # fmt: skip


def _held(cue: Cue) -> Point:
    """Where the claw is that holds something."""
    if cue.high:
        return 0.44, -0.58
    return (0.36, -0.74) if cue.holding is Prop.TELESCOPE else (0.33, -0.40)


def _body(cue: Cue) -> list[Piece]:
    """The round body: shell, seam and rivets; before, its plate with a dial and two buttons."""
    tone, view = cue.tone, cue.view
    w = 0.20 if view is View.SIDE else 0.225
    shell: list[Node] = [
        (0, -0.60), (w * 0.62, -0.575), (w * 0.97, -0.47), (w, -0.36), (w * 0.80, -0.235),
        (w * 0.4, -0.185), (0, -0.178), (-w * 0.4, -0.185), (-w * 0.80, -0.235), (-w, -0.36),
        (-w * 0.97, -0.47), (-w * 0.62, -0.575),
    ]  # fmt: skip
    dark, shine = mix(tone.skin, INK, 0.22), mix(tone.skin, "#ffffff", 0.45)
    pieces = [
        Piece(smooth(shell), tone.skin, "skin", 0.25),
        Piece(ribbon([(-w * 0.94, -0.305), (0, -0.275), (w * 0.94, -0.305)], 0.016, 0.6), dark,
              "skin-shade"),
        Piece(ribbon([(-w * 0.62, -0.53), (-w * 0.82, -0.46), (-w * 0.88, -0.38)], 0.024, 0.3),
              shine, "glint"),
    ]  # fmt: skip
    rivets = ((-0.66, -0.262), (-0.24, -0.242), (0.24, -0.242), (0.66, -0.262))
    pieces += [Piece(ellipse(u * w, v, 0.011, 0.011), dark, "skin-shade") for u, v in rivets]
    if view is View.BACK:
        return pieces
    dx, k = (0.085, 0.62) if view is View.SIDE else (0.012, 1.0)
    cx, cy = dx, -0.375
    pieces += [
        Piece(ellipse(cx, cy, 0.128 * k, 0.122), tone.hair, "hair", 0.15),
        Piece(ring(cx, cy, 0.118 * k, 0.112, 0.008), mix(tone.hair, INK, 0.18), "hair-shade"),
        Piece(_heart(cx, cy - 0.015, 0.055 * k, 0.055), tone.second, "badge", 0.1),
        Piece(ellipse(cx - 0.020 * k, cy - 0.036, 0.012 * k, 0.010), mix(tone.second, "#ffffff",
                                                                          0.6), "glint"),
    ]  # fmt: skip
    for u, colour in ((-0.042, tone.eyes), (0.0, _LAMP), (0.042, mix(tone.outfit, INK, 0.1))):
        pieces.append(Piece(ellipse(cx + u * k, cy + 0.068, 0.015 * k, 0.015), colour, "button",
                            0.1))  # fmt: skip
    return pieces


def _heart(x: float, y: float, w: float, h: float) -> Path:
    nodes: list[Node] = [
        (x, y - h * 0.45, 0.0), (x + w * 0.5, y - h * 0.85), (x + w, y - h * 0.35),
        (x + w * 0.6, y + h * 0.35), (x, y + h * 0.95, 0.1), (x - w * 0.6, y + h * 0.35),
        (x - w, y - h * 0.35), (x - w * 0.5, y - h * 0.85),
    ]  # fmt: skip
    return smooth(nodes)


def _key(tone: Tones, view: View) -> list[Piece]:
    """The key that winds it up, in the middle of its back."""
    x, k = (-0.28, 0.45) if view is View.SIDE else (0.0, 1.0)
    gold = mix("#e9c46a", tone.hair, 0.15)
    dark = mix(gold, INK, 0.3)
    y = -0.40
    pieces = [Piece(limb([(x, y, 0.020), (x + (0.10 if view is View.SIDE else 0.0), y, 0.020)])
                    if view is View.SIDE else ellipse(x, y, 0.03, 0.03), dark, "key")]  # fmt: skip
    for s in (-1, 1):
        cx, cy = (x, y + s * 0.052) if view is View.SIDE else (x + s * 0.068, y)
        rx, ry = (0.05 * k + 0.012, 0.055) if view is View.SIDE else (0.062, 0.05)
        pieces.append(Piece(ring(cx, cy, rx, ry, 0.022), gold, "key", 0.25))
    pieces.append(Piece(ellipse(x, y, 0.022, 0.022), dark, "key", 0.1))
    return pieces


_SKULL: list[Node] = [
    (0, -0.90), (0.66, -0.88), (1.04, -0.68), (1.16, -0.20), (1.16, 0.30), (1.02, 0.74),
    (0.62, 0.92), (0, 0.95), (-0.62, 0.92), (-1.02, 0.74), (-1.16, 0.30), (-1.16, -0.20),
    (-1.04, -0.68), (-0.66, -0.88),
]  # fmt: skip


def _head(cue: Cue, turn: float) -> list[Piece]:
    """Antenna, ear caps, case, and the screen with its face."""
    tone, view = cue.tone, cue.view
    dark, shine = mix(tone.skin, INK, 0.22), mix(tone.skin, "#ffffff", 0.45)
    fall = cue.droop * 0.9
    tip = (0.10 + fall * 0.9, -1.48 + fall * 0.65)
    stalk = [(0.0, -0.86), (0.0 + fall * 0.1, -1.18), tip]
    pieces = [
        Piece(ribbon(stalk, 0.075, 0.9), mix(tone.skin, INK, 0.45), "hose"),
        Piece(ellipse(*tip, 0.15, 0.15), _LAMP, "lamp", 0.2),
        Piece(ellipse(tip[0] - 0.045, tip[1] - 0.05, 0.045, 0.05), "#fffbe6", "glint"),
    ]
    if view is not View.SIDE:
        for s in (-1, 1):
            pieces.append(Piece(ellipse(s * 1.20, 0.02, 0.16, 0.34), tone.hair, "hair", 0.2))
    pieces += [
        Piece(smooth(_SKULL), tone.skin, "skin", 0.25),
        Piece(ribbon([(-0.26, -0.87), (0, -0.91), (0.26, -0.87)], 0.10, 0.9), dark, "skin-shade"),
    ]
    if view is View.BACK:
        pieces += [Piece(ribbon([(-0.34, v), (0, v + 0.03), (0.34, v)], 0.08, 0.8), dark,
                         "skin-shade") for v in (-0.18, 0.06, 0.30)]  # fmt: skip
        return pieces
    side = view is View.SIDE
    x, w = (0.50, 0.60) if side else (turn * 0.45, 0.96)
    glass: list[Node] = [
        (x, -0.70), (x + w * 0.66, -0.66), (x + w * 0.94, -0.42), (x + w, 0.0),
        (x + w * 0.94, 0.44), (x + w * 0.66, 0.70), (x, 0.74), (x - w * 0.66, 0.70),
        (x - w * 0.94, 0.44), (x - w, 0.0), (x - w * 0.94, -0.42), (x - w * 0.66, -0.66),
    ]  # fmt: skip
    rim: list[Node] = [(x + (n[0] - x) * 1.07, n[1] * 1.08) for n in glass]
    pieces += [
        Piece(smooth(rim), tone.hair, "hair", 0.1),
        Piece(smooth(glass), mix(_SCREEN, tone.eyes, 0.10), "screen"),
        Piece(ribbon([(x - w * 0.84, -0.16), (x - w * 0.78, -0.42), (x - w * 0.50, -0.58)], 0.06,
                     0.3), mix(_SCREEN, "#ffffff", 0.34), "glint"),
        Piece(ribbon([(-0.98, -0.30), (-0.90, -0.62), (-0.62, -0.76)], 0.05, 0.3), shine, "glint"),
    ]  # fmt: skip
    at = Features(0.0, -0.06, 0.17, 0.25, 0.4, 0.46, 0.30) if side else _AT
    t, sides = (x + 0.10, (1,)) if side else (turn, (-1, 1))
    for s in sides:
        pieces.append(Piece(ellipse(t * 0.8 + s * at.cheek * (0.9 if not side else 0.0), 0.36, 0.13,
                                    0.085), mix(_SCREEN, "#ff7f86", 0.62), "blush"))  # fmt: skip
    pieces += eyes(cue, at, t, _SCREEN, sides)
    light = mix("#e9fbff", tone.eyes, 0.12)
    pieces += lips(cue, (t * 1.1 + (0.14 if side else 0.0), at.mouth_v), 0.78, light)
    pieces += over(cue, at, t, 1.12)
    if side:
        pieces += [
            Piece(ellipse(-0.42, 0.02, 0.28, 0.30), tone.hair, "hair", 0.25),
            Piece(ellipse(-0.42, 0.02, 0.14, 0.15), tone.hair_shade, "hair-shade"),
        ]
    return pieces


ROBOT = Animal(0.62, draw)
