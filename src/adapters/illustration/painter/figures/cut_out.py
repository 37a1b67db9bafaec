"""A face cut out after a photo, on the head of a figure: its own pieces, moved by expressions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from custories_core.books import Appearance
from custories_core.layout.frames import Path
from custories_core.scenes import Expression

from ..pieces import Gaze, Piece, transformed
from .head import (
    GROWN_WONDER,
    Look,
    closed_eye,
    eye_within,
    eyeglasses,
    features,
    lenses,
    look_of,
    mouth,
    sleeping_mouth,
    teardrop,
    top_of,
)
from .marks import freckles, wrinkles
from .shapes import Point, bounds, cut, ellipse, flattened, mapped, polygon, ribbon, signed_area
from .skull import head_width
from .tones import EYE_WHITE, GLINT, INK, MOUTH, TEAR, Tones, luminance, mix


@dataclass(frozen=True, slots=True)
class CutFace:
    """A face as pieces of paper, in head units, seen from the front and at rest.

    Pairs have the left one first. `eyes` are the openings, `mouth` is what is between the lips.
    """

    brows: tuple[Path, ...]
    eyes: tuple[Path, ...]
    nose: tuple[Path, ...]
    lips: tuple[Path, ...]
    mouth: tuple[Path, ...]


Faces = Mapping[str, CutFace]
"""Cut faces by character id, of those who have one."""
NO_FACES: Faces = MappingProxyType({})
SHUT = 0.038
"""The mean height up to which what is between the lips is a line."""
SMILE = 0.36
"""How far the corners of a smile are above its middle, in halves of its width."""


def face(
    own: CutFace, appearance: Appearance, tone: Tones, expression: Expression, gaze: Gaze,
    age: int, maturity: float, turn: float, asleep: bool = False,
) -> list[Piece]:  # fmt: skip
    """Everything on the skin, as `head.face` has it, in the shapes of this one face."""
    look, at = look_of(expression, maturity, asleep), features(maturity)
    pieces = [
        Piece(ellipse(turn + s * at.cheek, at.eye_v + 0.32, 0.19, 0.13), tone.blush, "blush")
        for s in (-1, 1)
    ]
    if age > 60:
        corner = (at.eye_u + at.eye_rx * 1.5, at.eye_v)
        pieces += wrinkles(tone, corner, at.nose_v, at.mouth_v, turn)
    if appearance.freckles:
        pieces += freckles(tone, (at.cheek, at.eye_v), turn)
    if appearance.glasses:
        pieces += lenses(tone, at, turn)
    for s, opening, brow in zip((-1, 1), own.eyes, own.brows, strict=True):
        pieces += _eye(opening, s, look, gaze, tone, turn, asleep)
        pieces.append(Piece(_brow(brow, look, s, turn), tone.brow, "brow"))
    for path in own.nose:
        tip = bounds([path])
        light = ellipse(turn * 1.3 - 0.012, tip.y - 0.05, 0.035, 0.05)
        pieces.append(Piece(light, mix(tone.skin, GLINT, 0.22), "skin-light"))
        pieces.append(Piece(_moved(path, turn * 1.35), tone.skin_shade, "skin-shade"))
    if asleep:
        pieces.append(sleeping_mouth(_mouth_at(own, turn), 1.0, tone.lip))
    elif expression is Expression.JOY or look is GROWN_WONDER:
        pieces += _mouth(own, tone, turn)
    else:
        pieces += mouth(expression, _mouth_at(own, turn), 0.92, tone.lip)
    if expression is Expression.SADNESS and not asleep:
        pieces.append(Piece(teardrop(turn + at.eye_u * 1.18, at.eye_v + 0.3), TEAR, "tear"))
    if appearance.glasses:
        pieces += eyeglasses(tone, at, turn, head_width(maturity) * 0.97)
    return pieces


def _moved(path: Path, dx: float, dy: float = 0.0) -> Path:
    return transformed(path, dx, dy, 1.0, 1.0)


def _eye(
    opening: Path, s: int, look: Look, gaze: Gaze, tone: Tones, turn: float, asleep: bool
) -> list[Piece]:
    box = bounds([opening])
    (x, y), rx, ry = box.centre, box.width / 2, box.height / 2
    if asleep:
        return closed_eye((x + turn, y), rx, ry, -s, INK)
    points = flattened(_moved(opening, turn), 8)
    wide = 1 + (look.open - 1) * 0.8
    points = [(px, y + (py - y) * wide) for px, py in points]
    # The eyes of the photo smile by themselves.
    look = replace(look, lower=max(look.lower, 0.84))
    left, right = min(p[0] for p in points), max(p[0] for p in points)
    ledge = [
        (u, top_of(points, u) - 0.055)
        for u in (left + (right - left) * t for t in (0.16, 0.36, 0.6, 0.84))
    ]
    return [
        Piece(ribbon(ledge, 0.026, 0.4), tone.skin_shade, "skin-shade"),
        *eye_within(points, (x + turn, y), rx, ry * wide, ry * look.iris, -s, look, gaze,
                    tone.eyes, INK),
    ]  # fmt: skip


def _brow(brow: Path, look: Look, s: int, turn: float) -> Path:
    """The brow lifted, and turned about its middle, as the expression does."""
    box = bounds([brow])
    x = box.centre[0]
    lift = (look.brow_lift - 0.06) * 0.75 + s * look.skew * 0.8
    slope = s * look.brow_inner * 1.02 / max(box.width, 0.01)
    return mapped(brow, lambda u, v: (u + turn, v - lift + (u - x) * slope))


def _smile(own: CutFace, turn: float) -> Callable[[Path], Path]:
    """Moves a mouth with the head, its corners raised to a smile where they are not."""
    box = bounds(own.lips)
    (x, _), half = box.centre, box.width / 2
    inner = flattened(own.mouth[0], 8) if own.mouth else flattened(own.lips[0], 8)
    corner = min(inner)[1]
    sag = max(p[1] for p in inner if abs(p[0] - x) < 0.3 * half) - corner
    raised = max(0.0, SMILE * half - sag)
    return lambda path: mapped(
        path, lambda u, v: (u + turn, v - raised * (((u - x) / half) ** 2 - 0.4))
    )


def _mouth_at(own: CutFace, turn: float) -> Point:
    x, y = bounds(own.lips).centre
    return x + turn, y


def _mouth(own: CutFace, tone: Tones, turn: float) -> list[Piece]:
    """The mouth of the photo, as it smiles."""
    pale = luminance(tone.skin) > 0.36
    lip = mix(tone.skin, "#c23a48", 0.46) if pale else mix(tone.skin, "#a03a44", 0.5)
    smiling = _smile(own, turn)
    pieces = [Piece(smiling(path), lip, "lip") for path in own.lips]
    for path in own.mouth:
        hole = flattened(smiling(path), 10)
        inside = bounds([polygon(hole)])
        if abs(signed_area(hole)) / 2 < SHUT * inside.width:
            pieces.append(Piece(polygon(hole), tone.lip, "line"))
            continue
        pieces.append(Piece(polygon(hole), MOUTH, "mouth"))
        teeth = cut(hole, (0.0, inside.y + inside.height * 0.72), (0.0, -1.0))
        if len(teeth) > 2:
            pieces.append(Piece(polygon(teeth), EYE_WHITE, "teeth"))
    return pieces
