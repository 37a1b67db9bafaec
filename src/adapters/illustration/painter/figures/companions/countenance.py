"""The face that companions share, in head units: eyes, brows, mouth, blush, tear and glasses.

What is between (a mask, a snout, a beak) is each animal's own and is laid by it.
"""

from custories_core.scenes import Expression

from ...pieces import Piece
from ..head import LOOKS, Features, closed_eye, eye, eyeglasses, mouth, teardrop
from ..shapes import Point, ellipse, ribbon
from ..tones import INK, TEAR, luminance, mix
from .rig import Cue


def blush(cue: Cue, at: Features, turn: float, ground: str) -> list[Piece]:
    """Warm cheeks on the colour `ground`."""
    colour = mix(ground, "#ee5a52", 0.32)
    return [
        Piece(ellipse(turn * 0.6 + s * at.cheek, at.eye_v + 0.40, 0.15, 0.10), colour, "blush")
        for s in (-1, 1)
    ]


def eyes(cue: Cue, at: Features, turn: float, ground: str, sides: tuple[int, ...] = (-1, 1)
         ) -> list[Piece]:  # fmt: skip
    """Eyes and brows on the colour `ground`; a sleeper's eyes are closed."""
    look = LOOKS[cue.expression]
    brow = mix(ground, INK, 0.62) if luminance(ground) > 0.3 else mix(ground, "#ffffff", 0.4)
    pieces: list[Piece] = []
    for s in sides:
        x = turn + s * at.eye_u
        if cue.asleep:
            lid = INK if luminance(ground) > 0.22 else brow
            pieces += closed_eye((x, at.eye_v), at.eye_rx, at.eye_ry, -s, lid)
            continue
        pieces += eye((x, at.eye_v), at.eye_rx, at.eye_ry, -s, look, cue.gaze[0],
                      cue.tone.eyes, INK, cue.gaze[1])  # fmt: skip
        base = at.eye_v - at.eye_ry * 1.1 - 0.10 - look.brow_lift - s * look.skew
        line = [
            (x - s * 0.13, base - look.brow_inner),
            (x + s * 0.02, base - look.brow_arch * 0.7 - look.brow_inner * 0.3),
            (x + s * 0.15, base + 0.05 + look.brow_inner * 0.3),
        ]
        pieces.append(Piece(ribbon(line, 0.062, 0.5), brow, "brow"))
    return pieces


def lips(cue: Cue, at: Point, size: float, colour: str) -> list[Piece]:
    """The mouth of the expression; a sleeper's is a small smile."""
    if cue.asleep:
        x, y = at
        line = [(x - 0.13 * size, y), (x - 0.06 * size, y + 0.05 * size), (x, y + 0.06 * size),
                (x + 0.06 * size, y + 0.05 * size), (x + 0.13 * size, y)]  # fmt: skip
        return [Piece(ribbon(line, 0.055 * size, 0.5), colour, "line")]
    return mouth(cue.expression, at, size, colour)


def over(cue: Cue, at: Features, turn: float, width: float) -> list[Piece]:
    """What lies on the face: the tear of the sad, and glasses with arms out to `width`."""
    pieces: list[Piece] = []
    if cue.expression is Expression.SADNESS and not cue.asleep:
        drop = teardrop(turn + at.eye_u * 1.2, at.eye_v + at.eye_ry * 1.5)
        pieces.append(Piece(drop, TEAR, "tear"))
    if cue.glasses:
        pieces += eyeglasses(cue.tone, at, turn, width)
    return pieces


def smile(cue: Cue, line: list[Point], colour: str) -> Piece:
    """A mouth seen from the side: its first point is the corner, which says what is felt."""
    drop = {Expression.SADNESS: 0.20, Expression.FEAR: 0.14, Expression.DETERMINATION: 0.08}
    (x, y), *rest = line
    low = 0.04 if cue.asleep else drop.get(cue.expression, 0.0)
    return Piece(ribbon([(x, y + low), *rest], 0.055, 0.5), colour, "line")
