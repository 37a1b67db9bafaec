"""The head from the side, facing +u, and from behind; in head units."""

from custories_core.books import Appearance
from custories_core.scenes import Expression

from ..pieces import Gaze, Piece
from . import head
from .shapes import Node, ellipse, ribbon, ring, smooth
from .skull import ears, head_nodes, head_width
from .tones import AID, BRASS, GLINT, INK, Tones, luminance, mix

_EAR = (-0.14, 0.20)


def outline(maturity: float) -> list[Node]:
    """Skull and face in profile, clockwise from the crown."""
    w = head_width(maturity) / 0.97
    child: list[Node] = [
        (0.02, -1.0), (0.52, -0.90), (0.84, -0.46), (0.89, -0.10, 0.8), (0.88, 0.16),
        (1.05, 0.35, 0.7), (0.90, 0.47, 0.7), (0.93, 0.60, 0.8), (0.87, 0.74, 0.8), (0.74, 0.94),
        (0.36, 0.98), (0.04, 0.82), (-0.48, 0.74), (-0.92, 0.32), (-1.02, -0.22), (-0.68, -0.82),
    ]  # fmt: skip
    return [(n[0] * w, *n[1:]) for n in child]


def face(
    looks: Appearance, tone: Tones, expression: Expression, gaze: Gaze, age: int,
    maturity: float, asleep: bool,
) -> list[Piece]:  # fmt: skip
    """Everything on the skin that shows from the side."""
    at = head.features(maturity)
    look = head.ASLEEP if asleep else head.LOOKS[expression]
    w = head_width(maturity) / 0.97
    x, y = 0.56 * w, at.eye_v
    rx, ry = at.eye_rx * 0.66, at.eye_ry
    pieces = [Piece(ellipse(0.42 * w, y + 0.34, 0.17, 0.13), tone.blush, "blush")]
    if looks.freckles:
        spots = ((0.40, 0.26), (0.52, 0.31), (0.60, 0.24), (0.46, 0.36), (0.34, 0.33))
        pieces += [Piece(ellipse(u * w, y + v, 0.022, 0.02), tone.freckle, "freckle")
                   for u, v in spots]  # fmt: skip
    if age > 60:
        for k in (0.0, 0.07):
            line = [(x - 0.2, y + k), (x - 0.25, y - 0.02 + k), (x - 0.3, y - 0.05 + k)]
            pieces.append(Piece(ribbon(line, 0.035), tone.skin_shade, "skin-shade"))
    if asleep:
        pieces += head.closed_eye((x, y), rx, ry, 1, INK)
    else:
        pieces += head.eye((x, y), rx, ry, 1, look, gaze[0], tone.eyes, INK, gaze[1])
    base = y - ry * 1.1 - 0.10 - look.brow_lift - look.skew
    brow = [(x - 0.17, base + 0.05 + look.brow_inner * 0.28), (x, base - look.brow_arch),
            (x + 0.16, base - look.brow_inner + 0.01)]  # fmt: skip
    pieces.append(Piece(ribbon(brow, 0.066, 0.45), tone.brow, "brow"))
    nostril = [(0.93 * w, 0.42), (0.88 * w, 0.45), (0.83 * w, 0.43)]
    pieces.append(Piece(ribbon(nostril, 0.03), tone.skin_shade, "skin-shade"))
    pieces += _mouth(expression, at.mouth_v, w, tone)
    if looks.glasses:
        frame = mix(INK, "#7a4a2a", 0.35) if luminance(tone.skin) > 0.24 else BRASS
        gx, gy = x + 0.04, y + 0.02
        temple = [(gx - rx * 1.7, gy - 0.05), (0.2 * w, gy - 0.04), (_EAR[0] * w, gy - 0.02)]
        pieces += [
            Piece(ribbon(temple, 0.05, 0.8), frame, "glasses"),
            Piece(ring(gx, gy, rx * 1.75, ry * 1.38, 0.05), frame, "glasses", 0.1),
        ]
    return pieces


def _mouth(expression: Expression, v: float, w: float, tone: Tones) -> list[Piece]:
    """The mouth at the edge of the face: how its corner lies says it all."""
    lift = {
        Expression.JOY: -0.09, Expression.WONDER: 0.02, Expression.FEAR: 0.05,
        Expression.SADNESS: 0.07, Expression.DETERMINATION: 0.0, Expression.MISCHIEF: -0.11,
    }[expression]  # fmt: skip
    front, corner = 0.90 * w, 0.64 * w
    if expression in (Expression.JOY, Expression.WONDER, Expression.FEAR):
        deep = 0.13 if expression is Expression.JOY else 0.11
        inner = 0.70 * w if expression is Expression.JOY else 0.78 * w
        hole: list[Node] = [
            (front + 0.005, v - 0.04, 0.3), (inner, v - 0.04 + lift, 0.3),
            ((front + inner) / 2, v + deep * 0.7), (front - 0.02, v + deep * 0.8, 0.4),
        ]  # fmt: skip
        return [Piece(smooth(hole), "#74222f", "mouth")]
    line = [(front, v), ((front + corner) / 2, v + 0.03), (corner, v + lift)]
    return [Piece(ribbon(line, 0.055, 0.5), tone.lip, "line")]


def ear(tone: Tones, maturity: float, aid: bool) -> list[Piece]:
    """The ear that is seen, with its aid if one is worn."""
    x, y = _EAR[0] * head_width(maturity) / 0.97, _EAR[1]
    pieces = [
        Piece(ellipse(x, y, 0.15, 0.20, 0.2), tone.skin, "skin", 0.15),
        Piece(ellipse(x + 0.015, y + 0.01, 0.085, 0.125, 0.2), tone.skin_shade, "skin-shade"),
    ]
    if aid:
        body: list[Node] = [
            (x - 0.02, y - 0.24), (x - 0.14, y - 0.20), (x - 0.22, y - 0.02), (x - 0.20, y + 0.16),
            (x - 0.13, y + 0.18), (x - 0.13, y + 0.02), (x - 0.08, y - 0.12),
        ]  # fmt: skip
        tube = [(x - 0.03, y - 0.20), (x + 0.08, y - 0.16), (x + 0.11, y - 0.02), (x + 0.04,
                y + 0.06)]  # fmt: skip
        pieces += [
            Piece(smooth(body), AID, "hearing-aid", 0.15),
            Piece(ribbon(tube, 0.045, 0.8), mix(AID, GLINT, 0.5), "hearing-aid"),
            Piece(ellipse(x + 0.02, y + 0.06, 0.06, 0.06), mix(AID, GLINT, 0.25), "hearing-aid"),
        ]
    return pieces


def from_behind(looks: Appearance, tone: Tones, maturity: float) -> list[Piece]:
    """Skull and ears from behind; the ear with an aid is now at -u."""
    w = head_width(maturity)
    pieces = [*ears(tone, maturity), Piece(smooth(head_nodes(maturity)), tone.skin, "skin", 0.25)]
    if looks.hearing_aid:
        case: list[Node] = [
            (-w + 0.02, -0.06), (-w - 0.10, -0.08), (-w - 0.20, 0.05), (-w - 0.20, 0.24),
            (-w - 0.12, 0.33), (-w - 0.02, 0.22),
        ]  # fmt: skip
        pieces.append(Piece(smooth(case), AID, "hearing-aid", 0.15))
    return pieces
