"""The owl: an egg of feathers, great eyes in pale discs, tufts, and wings that serve as arms."""

from dataclasses import dataclass

from custories_core.scenes import Expression, Pose, Prop

from ...pieces import Drawing, Piece, View
from ..head import Features
from ..shapes import Node, Point, ellipse, limb, mapped, ribbon, scalloped, smooth
from ..tones import INK, MOUTH, TONGUE, Tones, mix
from .countenance import eyes, over
from .feathers import folded_wing, open_wing, tail
from .neckwear import neckwear
from .rig import ALOFT, Animal, Cue, Move, carried, drawing, turning

_SCALE = 0.25
_AT = Features(0.46, 0.03, 0.26, 0.30, 0.34, 0.60, 0.86)
_HORN = "#e39a3b"
_NECK = (0.0, -0.50)


@dataclass(frozen=True, slots=True)
class _Bearing:
    """A pose. Wing tips are in the upright body's own frame, None is a folded wing; feet in the
    world's or, aloft, in the body's, with their turn; `sunk` lowers the body, and `nod` turns the
    head against its lean."""

    left: Point | None = None
    right: Point | None = None
    feet: tuple[tuple[float, float, float], ...] = ((-0.10, 0.0, 0.0), (0.10, 0.0, 0.0))
    lean: float = 0.0
    nod: float = 0.0
    sunk: float = 0.0
    breadth: float = 1.0
    turn: float = 0.05


_BEARINGS = {
    Pose.STAND: _Bearing(),
    Pose.WALK: _Bearing((-0.44, -0.20), (0.40, -0.17),
                        ((-0.20, -0.06, 0.7), (0.13, 0.0, 0.0)), 0.10, -0.06, 0.0, 1.0, 0.16),
    Pose.RUN: _Bearing((-0.60, -0.46), (0.42, -0.60),
                       ((-0.33, -0.09, 1.15), (0.25, 0.0, -0.45)), 0.30, -0.20, -0.10, 1.0, 0.2),
    Pose.SIT: _Bearing((-0.42, -0.12), (0.42, -0.12),
                       ((-0.20, 0.085, 0.45), (0.20, 0.085, -0.45)), sunk=0.125, breadth=1.14),
    Pose.REACH: _Bearing(None, (0.56, -0.98), lean=-0.08, nod=0.04, turn=0.16),
    Pose.HUG: _Bearing((0.38, -0.16), (0.62, -0.32), lean=0.16, nod=0.08, turn=0.2),
    Pose.FLY: _Bearing((-0.78, -0.86), (0.80, -0.74),
                       ((-0.16, 0.07, 0.8), (0.02, 0.08, 0.6)), 0.42, -0.30, 0.0, 1.0, 0.14),
    Pose.FLOAT: _Bearing((-0.44, -1.06), (0.44, -1.06),
                         ((-0.12, 0.06, 0.35), (0.09, 0.08, -0.2)), -0.14, 0.06, 0.0, 1.0),
    Pose.SWIM: _Bearing((-0.38, -0.66), (0.34, -1.02),
                        ((-0.12, 0.09, 0.5), (0.06, 0.05, 0.2)), 1.12, -0.86, 0.0, 1.0, 0.18),
    Pose.SLEEP: _Bearing(sunk=0.07, breadth=1.14, nod=0.20, turn=0.14),
}  # fmt: skip


def draw(cue: Cue) -> Drawing:
    """The owl in any pose, from any side."""
    bearing, tone = _BEARINGS[cue.pose], cue.tone
    left, right = bearing.left, bearing.right
    if cue.holding is not None:
        right = _held(cue)
    back = cue.view is View.BACK
    narrow = 0.86 if cue.view is View.SIDE else 1.0
    body = turning(bearing.lean, (0.0, -0.10), 1.0, (0.0, -0.10 + bearing.sunk))
    torso = turning(bearing.lean, (0.0, -0.10), 1.0, (0.0, -0.10 + bearing.sunk),
                    bearing.breadth * narrow)  # fmt: skip
    folded = [folded_wing(tone, s, back or cue.view is View.SIDE) for s in (-1, 1)]
    plume = 0.55 if cue.pose in (Pose.HUG, Pose.SIT) else 1.0
    opened = [open_wing(tone, (s * 0.19 * narrow, -0.43), tip, plume)
              for s, tip in ((-1, left), (1, right)) if tip is not None]  # fmt: skip
    behind = carried(tail(tone, back or cue.view is View.SIDE, cue.view), torso)
    feet = _feet(bearing, body, narrow, cue.pose in ALOFT)
    near: list[Piece] = []
    pieces: list[Piece] = [] if back else [*behind]
    if cue.pose is not Pose.SIT:
        pieces += feet
    for wing, end in zip(opened, [t for t in (left, right) if t is not None], strict=True):
        # A wing that reaches across the front is laid last, all others behind the body.
        across = cue.pose is Pose.HUG or (cue.holding is not None and end is right)
        (near if across and not back else pieces).extend(carried(wing, body))
    pieces += carried(_torso(tone, cue.view), torso)
    for wing, tip in zip(folded, (left, right), strict=True):
        if tip is None and cue.view is not View.SIDE:
            pieces += carried(wing, torso)
    if cue.view is View.SIDE and right is None:
        pieces += carried(carried(folded[0], lambda x, y: (x + 0.15, y)), torso)
    if back:
        pieces += behind
    if cue.pose is Pose.SIT:
        pieces += feet
    at = body(*_NECK)
    pieces += neckwear(tone, (at[0] + 0.01, at[1] + 0.055), cue.genre, 1.45 * narrow, back)
    move = turning(bearing.lean + bearing.nod + cue.tilt, (0.0, 0.62), _SCALE, at)
    turn = bearing.turn + cue.gaze[0] * 0.09
    pieces += carried(_head(cue, turn), move)
    pieces += near
    tips = [body(*_tip(t, s)) for s, t in ((-1, left), (1, right))]
    return drawing(pieces, [mapped(smooth(_SKULL), move)], tips[1], tips[0],
                   cue.pose not in ALOFT)  # fmt: skip


def _tip(tip: Point | None, s: int) -> Point:
    return (s * 0.24, -0.20) if tip is None else (tip[0] * 0.94, tip[1] * 0.94)


def _held(cue: Cue) -> Point:
    """Where the wing tip is that holds something."""
    if cue.high:
        return 0.46, -0.62
    return (0.40, -0.74) if cue.holding is Prop.TELESCOPE else (0.36, -0.34)


def _feet(bearing: _Bearing, body: Move, narrow: float, aloft: bool) -> list[Piece]:
    """Both legs down to their toes."""
    pieces: list[Piece] = []
    for s, (x, y, turn) in zip((-1, 1), bearing.feet, strict=True):
        hip = body(s * 0.09 * narrow, -0.14)
        sole = body(x * narrow, y) if aloft else (x * narrow, y)
        turn += bearing.lean if aloft else 0.0
        move = turning(turn, (0.0, -0.045), 1.0, (sole[0], sole[1] - 0.045))
        ankle = move(0.0, -0.05)
        pieces.append(Piece(limb([(*hip, 0.05), (*ankle, 0.024)]), mix(_HORN, INK, 0.14), "claw"))
        toes = [
            Piece(ellipse(u, -0.026, 0.030, 0.026), _HORN, "claw", 0.1)
            for u in (-0.046, 0.046, 0.0)
        ]
        pieces += carried(toes, move)
    return pieces


_EGG: list[Node] = [
    (0, -0.62), (0.17, -0.57), (0.265, -0.40), (0.29, -0.24), (0.22, -0.09), (0, -0.045),
    (-0.22, -0.09), (-0.29, -0.24), (-0.265, -0.40), (-0.17, -0.57),
]  # fmt: skip


def _torso(tone: Tones, view: View) -> list[Piece]:
    body = Piece(smooth(_EGG), tone.skin, "skin", 0.2)
    if view is View.BACK:
        fleck = mix(tone.skin, tone.hair, 0.35)
        return [body, *(Piece(ellipse(u, v, 0.022, 0.014), fleck, "fleck")
                        for u, v in ((-0.05, -0.40), (0.05, -0.40), (0.0, -0.34)))]  # fmt: skip
    dx = 0.10 if view is View.SIDE else 0.0
    k = 0.75 if view is View.SIDE else 1.0
    belly: list[Node] = [
        (dx, -0.57), (dx + 0.125 * k, -0.50), (dx + 0.185 * k, -0.32), (dx + 0.15 * k, -0.14),
        (dx, -0.075), (dx - 0.15 * k, -0.14), (dx - 0.185 * k, -0.32), (dx - 0.125 * k, -0.50),
    ]  # fmt: skip
    mark = mix(tone.hair, mix(tone.skin, INK, 0.2), 0.38)
    rows = ((-0.36, (-0.09, 0.0, 0.09)), (-0.295, (-0.135, -0.045, 0.045, 0.135)),
            (-0.23, (-0.09, 0.0, 0.09)), (-0.165, (-0.045, 0.045)))  # fmt: skip
    pieces = [body, Piece(scalloped(belly, 0.055, 0.34), tone.hair, "hair", 0.06)]
    for v, row in rows:
        pieces += [
            Piece(ribbon([(dx + (u - 0.026) * k, v - 0.016), (dx + u * k, v + 0.014),
                          (dx + (u + 0.026) * k, v - 0.016)], 0.017, 0.35), mark, "fleck")
            for u in row
        ]  # fmt: skip
    return pieces


_SKULL: list[Node] = [
    (0, -0.84), (0.5, -0.86), (0.94, -0.60), (1.16, -0.08), (1.12, 0.44), (0.82, 0.86),
    (0.36, 1.0), (0, 1.02), (-0.36, 1.0), (-0.82, 0.86), (-1.12, 0.44), (-1.16, -0.08),
    (-0.94, -0.60), (-0.5, -0.86),
]  # fmt: skip


def _head(cue: Cue, turn: float) -> list[Piece]:
    tone = cue.tone
    pieces = _tufts(tone, cue.droop, cue.view)
    pieces.append(Piece(smooth(_SKULL), tone.skin, "skin", 0.25))
    fleck = mix(tone.skin, tone.hair, 0.4)
    if cue.view is View.BACK:
        spots = ((-0.4, -0.4), (0.4, -0.4), (0, -0.2), (-0.6, 0.1), (0.6, 0.1), (-0.25, 0.3),
                 (0.25, 0.3), (0, 0.66))  # fmt: skip
        return pieces + [
            Piece(ribbon([(u - 0.12, v - 0.06), (u, v + 0.06), (u + 0.12, v - 0.06)], 0.07, 0.3),
                  fleck, "fleck")
            for u, v in spots
        ]  # fmt: skip
    side = cue.view is View.SIDE
    t = 0.52 if side else turn
    rim = mix(tone.skin, mix(tone.hair, INK, 0.25), 0.5)
    sides = (1,) if side else (-1, 1)
    at = _AT
    if side:
        at = Features(0.0, 0.03, 0.22, 0.30, 0.34, 0.60, 0.30)
    for s in sides:
        u = t + s * at.eye_u
        disc: list[Node] = [
            (u, -0.56), (u + 0.44, -0.40), (u + 0.58, 0.06), (u + 0.40, 0.52), (u, 0.70),
            (u - 0.40, 0.52), (u - 0.58, 0.06), (u - 0.44, -0.40),
        ]  # fmt: skip
        pieces.append(Piece(scalloped([(x[0] + (x[0] - u) * 0.06, x[1] * 1.08) for x in disc],
                                      0.19, 0.4), rim, "fleck", 0.1))  # fmt: skip
    for s in sides:
        u = t + s * at.eye_u
        pieces.append(Piece(ellipse(u, 0.06, 0.54, 0.60), tone.hair, "hair"))
    if not side:
        crest: list[Node] = [
            (t * 0.6 - 0.24, -0.84, 0.4), (t * 0.6 + 0.24, -0.84, 0.4), (t + 0.13, -0.34),
            (t, 0.10, 0.1), (t - 0.13, -0.34),
        ]  # fmt: skip
        pieces.append(Piece(smooth(crest), tone.skin, "skin"))
        pieces += [
            Piece(ribbon([(t * 0.7 + u - 0.07, v - 0.04), (t * 0.7 + u, v + 0.04),
                          (t * 0.7 + u + 0.07, v - 0.04)], 0.05, 0.3), fleck, "fleck")
            for u, v in ((0.0, -0.66), (-0.10, -0.46), (0.10, -0.46))
        ]  # fmt: skip
    for s in sides:
        pieces.append(Piece(ellipse(t * 0.8 + s * at.cheek * 0.86, 0.46, 0.13, 0.09),
                            mix(tone.hair, "#ee5a52", 0.30), "blush"))  # fmt: skip
    pieces += eyes(cue, at, t, tone.hair, sides)
    pieces += _beak(cue, (t + 0.62, at.nose_v) if side else (t * 1.25, at.nose_v), side)
    return pieces + over(cue, at, t, 1.1)


def _tufts(tone: Tones, droop: float, view: View) -> list[Piece]:
    pieces: list[Piece] = []
    for s in (-1, 1):
        k = 0.55 if view is View.SIDE else 1.0

        def at(u: float, v: float, tight: float = 1.0, s: int = s, k: float = k) -> Node:
            high = max(0.0, -0.6 - v)
            return s * (u + high * droop) * k, v + high * droop * 1.1, tight

        tuft = [at(0.30, -0.72), at(0.58, -1.02), at(1.02, -1.42, 0.1), at(1.10, -0.94),
                at(1.02, -0.42)]  # fmt: skip
        inner = [at(0.52, -0.76), at(0.70, -1.0), at(0.96, -1.26, 0.2), at(0.98, -0.9),
                 at(0.92, -0.6)]  # fmt: skip
        pieces.append(Piece(smooth(tuft), tone.skin, "skin", 0.2))
        pieces.append(Piece(smooth(inner), mix(tone.skin_shade, INK, 0.12), "skin-shade"))
    return pieces


def _beak(cue: Cue, at: Point, side: bool) -> list[Piece]:
    """A short hooked beak; it opens for joy, wonder and fear."""
    x, v = at
    gape = {Expression.JOY: 0.17, Expression.WONDER: 0.20, Expression.FEAR: 0.11}
    opening = 0.0 if cue.asleep else gape.get(cue.expression, 0.0)
    w = 0.20 if cue.expression is Expression.JOY else 0.15
    dark = mix(_HORN, INK, 0.22)
    pieces: list[Piece] = []
    if opening:
        under: list[Node] = [
            (x - w, v + 0.02), (x + w, v + 0.02), (x + w * 0.6, v + 0.14 + opening * 0.7),
            (x, v + 0.20 + opening), (x - w * 0.6, v + 0.14 + opening * 0.7),
        ]  # fmt: skip
        gullet: list[Node] = [
            (x - w * 0.8, v + 0.04), (x + w * 0.8, v + 0.04),
            (x + w * 0.4, v + 0.12 + opening * 0.6), (x, v + 0.15 + opening * 0.85),
            (x - w * 0.4, v + 0.12 + opening * 0.6),
        ]  # fmt: skip
        pieces += [
            Piece(smooth(under), dark, "beak", 0.1),
            Piece(smooth(gullet), MOUTH, "mouth"),
            Piece(ellipse(x, v + 0.10 + opening * 0.62, w * 0.36, 0.05), TONGUE, "tongue"),
        ]
    upper: list[Node] = [
        (x, v - 0.20), (x + 0.13, v - 0.10), (x + w, v + 0.05, 0.5), (x + 0.08, v + 0.10),
        (x, v + 0.24, 0.2), (x - 0.08, v + 0.10), (x - w, v + 0.05, 0.5), (x - 0.13, v - 0.10),
    ]  # fmt: skip
    if side:
        upper = [(x - 0.10, v - 0.22), (x + 0.14, v - 0.14), (x + 0.30, v + 0.06),
                 (x + 0.20, v + 0.30, 0.2), (x + 0.08, v + 0.12), (x - 0.10, v + 0.10)]  # fmt: skip
    pieces.append(Piece(smooth(upper), _HORN, "beak", 0.15))
    pieces.append(Piece(ellipse(x - 0.045, v - 0.07, 0.03, 0.05, 0.3), mix(_HORN, "#ffffff", 0.5),
                        "glint"))  # fmt: skip
    if side or opening:
        return pieces
    # The corners of a closed beak say the rest.
    lift = {Expression.SADNESS: 0.10, Expression.DETERMINATION: 0.0}.get(cue.expression, -0.09)
    line = mix(cue.tone.hair, INK, 0.82)
    for s in (-1, 1):
        k = lift * (1.6 if cue.expression is Expression.MISCHIEF and s > 0 else 1.0)
        corner = [(x + s * 0.13, v + 0.12), (x + s * 0.21, v + 0.13 + k * 0.3),
                  (x + s * 0.28, v + 0.12 + k)]  # fmt: skip
        pieces.append(Piece(ribbon(corner, 0.04, 0.5), line, "line"))
    return pieces


OWL = Animal(0.50, draw)
