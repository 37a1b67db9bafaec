"""The whale: as wide as a child is tall, swimming in the air wherever there is no water.

Its body is a row of joints from nose to tail, bent for each pose; a scarf is
round its middle, and what it holds is in its mouth.
"""

import math
from dataclasses import dataclass

from custories_core.scenes import Expression, Pose

from ...pieces import Drawing, Piece, View
from ..head import Features
from ..shapes import Node, Point, along, ellipse, limb, mapped, ribbon, smooth
from ..tones import INK, METAL, TEAR, Tones, luminance, mix
from ..wardrobe import SPACE
from .countenance import eyes, lips, over
from .rig import Animal, Cue, Move, carried, drawing, turning

_STEPS = (0.24, 0.30, 0.28, 0.24, 0.15)
_WIDTHS = (0.385, 0.42, 0.36, 0.205, 0.10, 0.055)
_NOSE = 0.84
_SCALE = 0.30
_AT = Features(0.60, -0.04, 0.205, 0.255, 0.3, 0.32, 0.76)
_WATER = mix(TEAR, "#ffffff", 0.25)


@dataclass(frozen=True, slots=True)
class _Bearing:
    """A pose: how far the nose is up, how each joint bends the tail up, and where the flippers
    point (radians clockwise from +x)."""

    pitch: float
    bends: tuple[float, float, float, float, float]
    near: float
    far: float
    roll: float = 0.0
    long: float = 0.36
    rests: bool = False


_BEARINGS = {
    Pose.STAND: _Bearing(0.04, (0.0, 0.08, 0.30, 0.50, 0.45), 1.95, 0.9),
    Pose.WALK: _Bearing(0.14, (0.0, 0.0, -0.10, 0.10, 0.55), 2.5, 1.5),
    Pose.RUN: _Bearing(-0.16, (0.0, 0.08, 0.06, -0.22, -0.20), 2.95, 2.6, -0.06, 0.42),
    Pose.SIT: _Bearing(1.22, (0.05, 0.20, 0.50, 0.60, 0.45), 1.15, -0.1, 0.9, 0.34, True),
    Pose.REACH: _Bearing(0.62, (-0.05, -0.10, -0.10, 0.15, 0.40), -0.30, -0.85, 0.30, 0.46),
    Pose.HUG: _Bearing(0.22, (0.0, -0.30, -0.80, -0.85, -0.60), 0.10, -0.35, 0.15, 0.62),
    Pose.FLY: _Bearing(0.34, (-0.05, -0.10, -0.12, 0.25, 0.50), 2.15, -2.0, 0.10, 0.54),
    Pose.FLOAT: _Bearing(0.30, (0.15, 0.45, 0.70, 0.75, 0.60), 1.2, -0.7, 0.25),
    Pose.SWIM: _Bearing(0.0, (0.12, 0.0, -0.42, -0.25, 0.55), 2.7, 0.7, 0.0, 0.40),
    Pose.SLEEP: _Bearing(-0.06, (0.05, 0.10, -0.05, -0.20, -0.15), 3.05, 3.1, 0.0, 0.36, True),
}  # fmt: skip


def draw(cue: Cue) -> Drawing:
    """The whale in any pose, from any side."""
    bearing = _BEARINGS[cue.pose]
    if cue.view is View.BACK:
        return _from_behind(cue, bearing)
    tone, side = cue.tone, cue.view is View.SIDE
    spine = _spine(bearing)
    line = along(spine)
    near, tip = _flipper(tone, _at(line, 9, 0.62), bearing.near, bearing.long)
    far, _ = _flipper(
        tone, _at(line, 5, -0.2 if bearing.far < 0 else 0.8), bearing.far, bearing.long * 0.94, True
    )
    pieces = [*_spout(cue, _at(line, 4, -0.96)), *far, *_flukes(tone, line)]
    pieces.append(Piece(limb(spine, 0.8, _NOSE), tone.skin, "skin", 0.3))
    pieces += _belly(tone, spine)
    pieces += _speckles(tone, line)
    pieces += _scarf(cue, line)
    # The face looks out of the front of the head, and keeps nearly upright.
    x, y, _ = line[2]
    angle = -bearing.pitch * 0.55 + bearing.roll * 0.4 + cue.tilt * 0.6
    move = turning(angle, (0.0, 0.0), _SCALE, (x, y))
    turn = 0.10 + cue.gaze[0] * 0.09
    pieces += carried(_face(cue, turn, side), move)
    pieces += near
    mouth = move(*((1.18, 0.42) if side else (turn + 1.12, 0.42)))
    seen = mapped(ellipse(0.12, 0.0, 0.98, 0.80), move)
    return drawing(pieces, [seen], mouth, tip, bearing.rests)


def _spine(bearing: _Bearing) -> list[tuple[float, float, float]]:
    """The joints from nose to tail, the middle of the body over x = 0."""
    x, y, way = 0.0, 0.0, math.pi - bearing.pitch
    joints = [(x, y)]
    for step, bend in zip(_STEPS, bearing.bends, strict=True):
        way += bend
        x, y = x + math.cos(way) * step, y + math.sin(way) * step
        joints.append((x, y))
    dx = -(joints[1][0] + joints[2][0]) / 2
    return [(x + dx, y - 0.5, w) for (x, y), w in zip(joints, _WIDTHS, strict=True)]


def _at(line: list[tuple[float, float, float]], i: int, across: float) -> Point:
    """A point of the body: along its fine spine, and across it, -1 the back and 1 the belly."""
    (x, y, w), (px, py, _), (nx, ny, _) = (
        line[i],
        line[max(i - 1, 0)],
        line[min(i + 1, len(line) - 1)],
    )
    dx, dy = nx - px, ny - py
    long = math.hypot(dx, dy) or 1.0
    return x + dy / long * w * across, y - dx / long * w * across


def _belly(tone: Tones, spine: list[tuple[float, float, float]]) -> list[Piece]:
    """The pale underside from the chin to before the tail, with its grooves."""
    line = along(spine)
    (x, y, w), (bx, by, _) = line[0], line[1]
    dx, dy = x - bx, y - by
    long = math.hypot(dx, dy) or 1.0
    dx, dy = dx / long * w, dy / long * w

    def chin(u: float, v: float) -> Node:
        return x + dx * _NOSE * u - dy * v, y + dy * _NOSE * u + dx * v

    last = 21
    low: list[Node] = [_at(line, i, 0.99) for i in range(0, last, 3)]
    edge: list[Node] = [_at(line, i, 0.38 + 0.5 * (i / last) ** 2) for i in range(last, 0, -3)]
    nodes = [chin(0.64, 0.74), *low, (*_at(line, last, 0.97), 0.3), *edge, chin(0.30, 0.46),
             chin(0.80, 0.50)]  # fmt: skip
    groove = mix(tone.hair, mix(tone.skin, INK, 0.25), 0.30)
    pieces = [Piece(smooth(nodes), tone.hair, "hair", 0.05)]
    for across, first, end in ((0.60, 2, 16), (0.74, 1, 17), (0.88, 2, 18)):
        points = [_at(line, i, across + 0.10 * (i / last)) for i in range(first, end, 3)]
        pieces.append(Piece(ribbon(points, 0.014, 0.25), groove, "fleck"))
    return pieces


def _speckles(tone: Tones, line: list[tuple[float, float, float]]) -> list[Piece]:
    light = mix(tone.skin, "#ffffff", 0.32)
    spots = ((9, -0.72, 0.020), (11, -0.52, 0.014), (12, -0.76, 0.012), (21, -0.3, 0.016),
             (23, 0.1, 0.011), (22, -0.55, 0.010))  # fmt: skip
    return [Piece(ellipse(*_at(line, i, v), r * 1.2, r), light, "fleck") for i, v, r in spots]


def _flukes(tone: Tones, line: list[tuple[float, float, float]]) -> list[Piece]:
    """The two lobes at the end of the tail."""
    (x, y, _), (px, py, _) = line[-1], line[-3]
    a = math.atan2(y - py, x - px)
    shade = mix(tone.skin_shade, INK, 0.08)
    lobes: list[Node] = [
        (-0.06, -0.035), (0.04, -0.15), (0.20, -0.285, 0.3), (0.235, -0.15), (0.165, 0.0, 0.2),
        (0.235, 0.15), (0.20, 0.285, 0.3), (0.04, 0.15), (-0.06, 0.035),
    ]  # fmt: skip
    lines = [[(0.02, s * 0.03), (0.10, s * 0.10), (0.17, s * 0.19)] for s in (-1, 1)]
    pieces = [Piece(smooth(lobes), shade, "fluke", 0.25)]
    pieces += [Piece(ribbon(points, 0.014, 0.3), mix(shade, tone.hair, 0.35), "fleck")
               for points in lines]  # fmt: skip
    return carried(pieces, turning(a, (0.0, 0.0), 1.0, (x, y)))


def _flipper(tone: Tones, root: Point, way: float, long: float, far: bool = False
             ) -> tuple[list[Piece], Point]:  # fmt: skip
    """A flipper from its root, and its tip."""
    shade = mix(tone.skin_shade, INK, 0.16 if far else 0.05)
    curl = 0.35 if math.cos(way) < 0 else -0.35
    c, s = math.cos(way), math.sin(way)
    spine = [
        (*root, 0.075),
        (root[0] + c * long * 0.5, root[1] + s * long * 0.5, 0.088),
        (root[0] + math.cos(way + curl * 0.5) * long, root[1] + math.sin(way + curl * 0.5) * long,
         0.030),
    ]  # fmt: skip
    return [Piece(limb(spine, 1.0, 0.7), shade, "flipper", 0.3)], (spine[2][0], spine[2][1])


def _scarf(cue: Cue, line: list[tuple[float, float, float]]) -> list[Piece]:
    """A scarf round the body behind the flippers; a belt with a badge in space."""
    tone = cue.tone
    i, j = 14, 17
    across = (-1.02, -0.5, 0.0, 0.5, 1.02)
    swell = (0.0, 0.05, 0.065, 0.05, 0.0)
    ux, uy = line[i][0] - line[j][0], line[i][1] - line[j][1]

    def row(k: int) -> list[Node]:
        return [(_at(line, k, v)[0] - ux * b * 4, _at(line, k, v)[1] - uy * b * 4)
                for v, b in zip(across, swell, strict=True)]  # fmt: skip

    front, rear = row(i), row(j)
    band: list[Node] = [(*front[0], 0.2), *front[1:-1], (*front[-1], 0.2), (*rear[-1], 0.2),
                        *rear[-2:0:-1], (*rear[0], 0.2)]  # fmt: skip
    knot = ((front[2][0] + rear[2][0]) / 2, (front[2][1] + rear[2][1]) / 2 + 0.03)
    pieces = [Piece(smooth(band), tone.outfit, "outfit", 0.2)]
    if cue.genre == SPACE:
        return [
            *pieces,
            Piece(ellipse(*knot, 0.060, 0.060), METAL, "metal", 0.15),
            Piece(ellipse(*knot, 0.032, 0.032), tone.second, "badge"),
        ]
    x, y = knot
    pieces += [
        Piece(ellipse((f[0] + r[0]) / 2, (f[1] + r[1]) / 2, 0.014, 0.014), tone.trim, "trim")
        for f, r in ((front[1], rear[1]), (front[3], rear[3]))
    ]
    for s, long in ((-1, 0.19), (1, 0.15)):
        end: list[Node] = [
            (x, y), (x + s * 0.02 - 0.05, y + long * 0.5), (x + s * 0.045 - 0.06, y + long, 0.3),
            (x + s * 0.045 + 0.02, y + long * 1.04, 0.3), (x + s * 0.02 + 0.03, y + long * 0.5),
        ]  # fmt: skip
        pieces.append(Piece(smooth(end), tone.outfit, "outfit", 0.2))
        fx = x + s * 0.045
        fringe = [(fx - 0.055, y + long * 0.86), (fx - 0.015, y + long * 0.89),
                  (fx + 0.02, y + long * 0.88)]  # fmt: skip
        pieces.append(Piece(ribbon(fringe, 0.016, 0.8), tone.trim, "trim"))
    return [*pieces, Piece(ellipse(x, y, 0.042, 0.038), tone.outfit_shade, "outfit-shade", 0.2)]


def _spout(cue: Cue, at: Point) -> list[Piece]:
    """What comes out of the blowhole: a fountain for joy, drops for wonder, bubbles under water."""
    x, y = at
    if cue.pose is Pose.SWIM:
        bubbles = ((0.02, -0.07, 0.026), (-0.05, -0.13, 0.020), (0.0, -0.19, 0.014))
        return [Piece(ellipse(x + u, y + v, r, r), mix(_WATER, "#ffffff", 0.2), "water", 0.1)
                for u, v, r in bubbles]  # fmt: skip
    if cue.asleep or cue.expression in (Expression.FEAR, Expression.SADNESS,
                                        Expression.DETERMINATION):  # fmt: skip
        return []
    pieces: list[Piece] = []
    if cue.expression is not Expression.WONDER:
        for s in (-1, 1):
            jet = [(x, y + 0.03), (x + s * 0.015, y - 0.11), (x + s * 0.075, y - 0.17),
                   (x + s * 0.135, y - 0.10)]  # fmt: skip
            spine = [(*p, w) for p, w in zip(jet, (0.014, 0.022, 0.026, 0.018), strict=True)]
            pieces.append(Piece(limb(spine, 1.0), _WATER, "water", 0.1))
    drops = ((0.0, -0.225, 0.022), (-0.085, -0.215, 0.014), (0.09, -0.22, 0.014),
             (-0.165, -0.06, 0.015), (0.165, -0.055, 0.015))  # fmt: skip
    return pieces + [Piece(ellipse(x + u, y + v, r * 0.85, r), _WATER, "water", 0.1)
                     for u, v, r in drops]  # fmt: skip


def _face(cue: Cue, turn: float, side: bool) -> list[Piece]:
    tone = cue.tone
    sides: tuple[int, ...] = (-1, 1)
    at, t = _AT, turn
    if side:
        at, t, sides = Features(0.0, -0.02, 0.20, 0.25, 0.3, 0.32, 0.0), 0.34, (1,)
    warm = mix(tone.skin, "#ff6a62", 0.42)
    pieces = [Piece(ellipse(t * 0.8 + s * at.cheek, at.eye_v + 0.36, 0.16, 0.10), warm, "blush")
              for s in sides]  # fmt: skip
    pieces += eyes(cue, at, t, tone.skin, sides)
    lip = (
        mix(INK, tone.skin, 0.12) if luminance(tone.skin) > 0.2 else mix(tone.skin, "#ffffff", 0.5)
    )
    if side:
        lift = {Expression.SADNESS: -0.14, Expression.FEAR: -0.06,
                Expression.DETERMINATION: 0.02}.get(cue.expression, 0.14)  # fmt: skip
        smile = [(0.62, 0.42 - lift * 0.9), (0.72, 0.47), (0.94, 0.50), (1.30, 0.36)]
        pieces.append(Piece(ribbon(smile, 0.06, 0.5), lip, "line"))
    else:
        pieces += lips(cue, (t * 1.15, at.mouth_v), 1.0, lip)
    return pieces + over(cue, at, t, 1.1)


def _from_behind(cue: Cue, bearing: _Bearing) -> Drawing:
    """Swimming away: the round back, the flippers to both sides, the tail towards the viewer."""
    tone = cue.tone
    back: list[Node] = [
        (0, -0.92), (0.27, -0.86), (0.43, -0.62), (0.44, -0.40), (0.30, -0.16), (0, -0.08),
        (-0.30, -0.16), (-0.44, -0.40), (-0.43, -0.62), (-0.27, -0.86),
    ]  # fmt: skip
    low: list[Node] = [
        (0.40, -0.28), (0.30, -0.16), (0, -0.08), (-0.30, -0.16), (-0.40, -0.28), (0, -0.20),
    ]  # fmt: skip
    raised = sum(bearing.bends) * 0.12
    top = -0.50 - raised
    near, tip = _flipper(tone, (0.36, -0.36), 0.5 - bearing.pitch * 0.4, 0.36)
    far, other = _flipper(tone, (-0.36, -0.36), math.pi - 0.5 + bearing.pitch * 0.4, 0.36)
    stalk = [(0.0, -0.36, 0.20), (0.0, -0.36 + (top + 0.36) * 0.5, 0.12), (0.0, top, 0.055)]
    light = mix(tone.skin, "#ffffff", 0.32)
    pieces = [
        *_spout(cue, (0.0, -0.88)), *near, *far,
        Piece(smooth(back), tone.skin, "skin", 0.3),
        Piece(smooth(low), tone.hair, "hair"),
        *(Piece(ellipse(u, v, r * 1.2, r), light, "fleck")
          for u, v, r in ((-0.18, -0.74, 0.02), (-0.25, -0.66, 0.013), (0.2, -0.70, 0.016))),
        Piece(ribbon([(-0.43, -0.50), (0.0, -0.44), (0.43, -0.50)], 0.09, 0.85), tone.outfit,
              "outfit", 0.2),
        Piece(limb(stalk, 0.8), mix(tone.skin, "#ffffff", 0.06), "back", 0.3),
        *_flukes(tone, [(x, y, w) for x, y, w in along(stalk)]),
    ]  # fmt: skip
    if cue.genre == SPACE:
        pieces.append(Piece(ellipse(0.26, -0.46, 0.045, 0.045), METAL, "metal", 0.15))
    move: Move = turning(-bearing.pitch * 0.3, (0.0, -0.5))
    return drawing(carried(pieces, move), [mapped(smooth(back), move)], move(*tip), move(*other),
                   bearing.rests)  # fmt: skip


WHALE = Animal(0.60, draw)
