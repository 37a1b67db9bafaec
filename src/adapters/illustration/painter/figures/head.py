"""The face, in head units: crown at v = -1, chin at v = +1, u = 0 the middle.

Expressions are one table: what brows, lids, pupils and mouth do. Companions
share the eyes.
"""

from dataclasses import dataclass

from custories_core.books import Appearance
from custories_core.layout.frames import Path
from custories_core.scenes import Expression

from ..pieces import Gaze, Piece
from .body import GROWN
from .marks import freckles, wrinkles
from .shapes import (
    Node,
    Point,
    clipped,
    cut,
    ellipse,
    flattened,
    polygon,
    ribbon,
    ring,
    smooth,
)
from .skull import head_width
from .tones import (
    BRASS,
    EYE_WHITE,
    GLINT,
    INK,
    MOUTH,
    TEAR,
    TONGUE,
    Tones,
    luminance,
    mix,
)


@dataclass(frozen=True, slots=True)
class Look:
    """An expression. Brow figures are in head units, upwards; the rest are shares of the eye."""

    brow_lift: float
    brow_inner: float
    brow_arch: float
    open: float
    lid: float
    lid_slope: float
    lower: float
    iris: float
    pupil: float
    down: float
    skew: float = 0.0
    """How far the brow at +u is up and the other down."""


LOOKS = {
    Expression.JOY: Look(0.06, 0.0, 0.07, 1.0, 1.0, 0.0, 0.60, 1.0, 1.0, -0.05),
    Expression.WONDER: Look(0.17, 0.02, 0.10, 1.18, 1.2, 0.0, 1.2, 1.0, 1.12, -0.12),
    Expression.FEAR: Look(0.15, 0.15, 0.02, 1.22, 1.2, 0.0, 1.2, 0.72, 0.62, 0.0),
    Expression.SADNESS: Look(0.02, 0.17, 0.0, 0.98, 0.42, 0.42, 1.0, 0.98, 1.0, 0.26),
    Expression.DETERMINATION: Look(-0.04, -0.12, 0.03, 0.98, 0.44, -0.36, 0.74, 0.98, 0.95, 0.0),
    Expression.MISCHIEF: Look(0.03, -0.06, 0.06, 0.98, 0.58, -0.08, 0.60, 0.98, 0.98, 0.0, 0.10),
}

ASLEEP = Look(0.0, 0.0, 0.06, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
"""Brows at rest over closed eyes."""

GROWN_WONDER = Look(0.15, 0.0, 0.09, 1.02, 1.2, 0.0, 0.78, 1.0, 1.05, -0.08)
"""A grown-up wonders with raised brows and a smile; round eyes would be alarm."""


@dataclass(frozen=True, slots=True)
class Features:
    """Where things are in a face, by maturity: 0 a small child, 1 grown up."""

    eye_u: float
    eye_v: float
    eye_rx: float
    eye_ry: float
    nose_v: float
    mouth_v: float
    cheek: float


def features(maturity: float) -> Features:
    """The face of a child or of somebody grown up, and all between."""

    def between(child: float, adult: float) -> float:
        return child + (adult - child) * maturity

    return Features(
        eye_u=between(0.41, 0.345),
        eye_v=between(0.17, 0.05),
        eye_rx=between(0.175, 0.125),
        eye_ry=between(0.215, 0.145),
        nose_v=between(0.44, 0.36),
        mouth_v=between(0.65, 0.62),
        cheek=between(0.60, 0.50),
    )


def eye(
    at: Point, rx: float, ry: float, inner: int, look: Look, gaze: float, colour: str, lash: str,
    gaze_down: float = 0.0,
) -> list[Piece]:  # fmt: skip
    """One eye. `inner` is the direction of the nose (-1 or 1); gazes run from -1 to 1."""
    height = ry * look.open
    opening = flattened(ellipse(*at, rx * (0.98 + 0.04 * look.open), height), 10)
    r = min(rx, ry) * 0.82 * look.iris
    return eye_within(opening, at, rx, height, r, inner, look, (gaze, gaze_down), colour, lash)


def eye_within(
    opening: list[Point], at: Point, rx: float, height: float, r: float, inner: int, look: Look,
    gazes: Gaze, colour: str, lash: str,
) -> list[Piece]:  # fmt: skip
    """An eye seen in an opening about `at`, half as wide and high as said; `r` is the iris's."""
    (x, y), (gaze, gaze_down) = at, gazes
    # Lids are straight cuts across the eye, sloping down to the nose where the slope is negative.
    slope = look.lid_slope * inner
    # The upper lid follows an eye that looks down.
    lid = min(look.lid, 1.0 - 0.42 * max(0.0, gaze_down))
    opening = cut(opening, (x, y - height * lid), (slope, 1.0))
    opening = cut(opening, (x, y + height * look.lower), (0.0, -1.0))
    fixed = max(0.0, 1.0 - abs(gaze_down) * 1.5)
    ix = x + gaze * rx * 0.40
    iy = y + look.down * height * 0.6 * fixed + gaze_down * height * 0.36
    iris = clipped(flattened(ellipse(ix, iy, r, r * 1.1), 9), opening)
    pupil = clipped(flattened(ellipse(ix, iy, r * 0.56 * look.pupil, r * 0.62 * look.pupil), 8),
                    opening)  # fmt: skip
    pieces = [
        Piece(polygon(opening), EYE_WHITE, "eye-white"),
        Piece(polygon(iris), colour, "iris"),
        Piece(polygon(pupil), INK, "line"),
        Piece(ellipse(ix + r * 0.30, iy - r * 0.36, r * 0.27, r * 0.30), GLINT, "glint"),
        Piece(ellipse(ix - r * 0.34, iy + r * 0.42, r * 0.12, r * 0.13), GLINT, "glint"),
    ]
    return [*pieces, Piece(_lash(opening, x, rx, inner), lash, "line")]


def closed_eye(at: Point, rx: float, ry: float, inner: int, lash: str) -> list[Piece]:
    """An eye that sleeps: the lid's edge as a calm bow, with a lash at its outer corner."""
    x, y = at
    bow = [
        (x + rx * u, y + ry * (0.12 + 0.34 * (1 - u * u))) for u in (-1, -0.6, -0.2, 0.2, 0.6, 1)
    ]
    tip = (x - inner * rx * 0.98, y + ry * 0.14)
    flick = [tip, (tip[0] - inner * rx * 0.20, tip[1] + ry * 0.10),
             (tip[0] - inner * rx * 0.34, tip[1] + ry * 0.08)]  # fmt: skip
    return [Piece(ribbon(bow, rx * 0.28, 0.5), lash, "line"),
            Piece(ribbon(flick, rx * 0.2, 0.5), lash, "line")]  # fmt: skip


def _lash(opening: list[Point], x: float, rx: float, inner: int) -> Path:
    """The upper edge of the eye as a tapered line, drawn out at the outer corner."""
    left = min(p[0] for p in opening)
    right = max(p[0] for p in opening)
    columns = [left + (right - left) * t for t in (0.02, 0.14, 0.32, 0.5, 0.68, 0.86, 0.98)]
    top = [(c, top_of(opening, c)) for c in columns]
    outer = (x - inner * rx * 1.22, (top[0] if inner > 0 else top[-1])[1] - rx * 0.02)
    line = [outer, *top] if inner > 0 else [*top, outer]
    return ribbon(line, rx * 0.26, 0.3)


def top_of(outline: list[Point], x: float) -> float:
    """The highest point of a polygon above x, which lies within it."""
    return min(
        a[1] + (b[1] - a[1]) * (x - a[0]) / (b[0] - a[0])
        for a, b in zip(outline, [*outline[1:], outline[0]], strict=True)
        if min(a[0], b[0]) <= x <= max(a[0], b[0]) and a[0] != b[0]
    )


def face(
    appearance: Appearance, tone: Tones, expression: Expression, gaze: Gaze, age: int,
    maturity: float, turn: float, asleep: bool = False,
) -> list[Piece]:  # fmt: skip
    """Everything on the skin. `turn` moves the features sideways, as a head turns."""
    look, at = look_of(expression, maturity, asleep), features(maturity)
    pieces: list[Piece] = []
    for s in (-1, 1):
        pieces.append(Piece(
            ellipse(turn + s * at.cheek, at.eye_v + 0.32, 0.19, 0.13), tone.blush, "blush"
        ))  # fmt: skip
    if age > 60:
        corner = (at.eye_u + at.eye_rx * 1.5, at.eye_v)
        pieces += wrinkles(tone, corner, at.nose_v, at.mouth_v, turn)
    if appearance.freckles:
        pieces += freckles(tone, (at.cheek, at.eye_v), turn)
    if appearance.glasses:
        pieces += lenses(tone, at, turn)
    for s in (-1, 1):
        place = (turn + s * at.eye_u, at.eye_v)
        if asleep:
            pieces += closed_eye(place, at.eye_rx, at.eye_ry, -s, INK)
        else:
            pieces += eye(place, at.eye_rx, at.eye_ry, -s, look, gaze[0], tone.eyes, INK, gaze[1])
        pieces.append(Piece(_brow(at, look, s, turn), tone.brow, "brow"))
    pieces += _nose(tone, at, turn)
    size = 1.0 - 0.12 * maturity
    if asleep:
        pieces.append(sleeping_mouth((turn, at.mouth_v), size, tone.lip))
    elif look is GROWN_WONDER:
        pieces += mouth(Expression.JOY, (turn, at.mouth_v), size * 0.66, tone.lip)
    else:
        pieces += mouth(expression, (turn, at.mouth_v), size, tone.lip)
    if expression is Expression.SADNESS and not asleep:
        pieces.append(
            Piece(teardrop(turn + at.eye_u * 1.18, at.eye_v + at.eye_ry * 1.5), TEAR, "tear")
        )
    if appearance.glasses:
        pieces += eyeglasses(tone, at, turn, head_width(maturity) * 0.97)
    return pieces


def _brow(at: Features, look: Look, s: int, turn: float) -> Path:
    base = at.eye_v - at.eye_ry * 1.1 - 0.10 - look.brow_lift - s * look.skew
    inner = (turn + s * (at.eye_u - at.eye_rx * 0.95), base - look.brow_inner + 0.01)
    middle = (turn + s * at.eye_u, base - look.brow_arch - look.brow_inner * 0.35)
    outer = (turn + s * (at.eye_u + at.eye_rx * 1.05), base + 0.055 + look.brow_inner * 0.28)
    return ribbon([inner, middle, outer], 0.066, 0.45)


def _nose(tone: Tones, at: Features, turn: float) -> list[Piece]:
    x, v = turn * 1.35, at.nose_v
    return [Piece(
        smooth([(x - 0.075, v), (x, v - 0.055), (x + 0.075, v), (x + 0.05, v + 0.045),
                (x, v + 0.06), (x - 0.05, v + 0.045)]),
        tone.skin_shade, "skin-shade",
    )]  # fmt: skip


def look_of(expression: Expression, maturity: float, asleep: bool) -> Look:
    """What an expression does to the face of a child, of a grown-up, and of who sleeps."""
    if asleep:
        return ASLEEP
    wondering = expression is Expression.WONDER and maturity >= GROWN
    return GROWN_WONDER if wondering else LOOKS[expression]


def sleeping_mouth(at: Point, size: float, lip: str) -> Piece:
    """The small smile of who sleeps."""
    smile = [(-0.13, -0.02), (-0.06, 0.025), (0.0, 0.035), (0.06, 0.025), (0.13, -0.02)]
    line = [(at[0] + u * size, at[1] + v * size) for u, v in smile]
    return Piece(ribbon(line, 0.055 * size, 0.5), lip, "line")


def mouth(expression: Expression, at: Point, size: float, lip: str) -> list[Piece]:
    """The mouth of an expression, about `at`; its pieces are "mouth", "teeth", "tongue", "line"."""
    x, y = at

    def place(*nodes: Node) -> list[Node]:
        return [(x + n[0] * size, y + n[1] * size, *n[2:]) for n in nodes]

    def inside(opening: list[Node], tongue: float, teeth: float) -> list[Piece]:
        hole = flattened(smooth(opening), 10)
        parts = [Piece(smooth(opening), MOUTH, "mouth")]
        low = clipped(flattened(ellipse(x, y + tongue * size, 0.17 * size, 0.12 * size), 8), hole)
        high = cut(hole, (x, y + teeth * size), (0.0, -1.0))
        parts += [Piece(polygon(low), TONGUE, "tongue")] if len(low) > 2 else []
        parts += [Piece(polygon(high), EYE_WHITE, "teeth")] if len(high) > 2 else []
        return parts

    match expression:
        case Expression.JOY:
            opening = place((-0.30, -0.10, 0.2), (-0.15, -0.055), (0, -0.04), (0.15, -0.055),
                            (0.30, -0.10, 0.2), (0.22, 0.09), (0, 0.20), (-0.22, 0.09))  # fmt: skip
            return inside(opening, 0.17, 0.0)
        case Expression.WONDER:
            opening = place((0, -0.10), (0.10, -0.02), (0.105, 0.08), (0, 0.17), (-0.105, 0.08),
                            (-0.10, -0.02))  # fmt: skip
            return inside(opening, 0.16, -1.0)
        case Expression.FEAR:
            opening = place((-0.22, 0.11, 0.6), (-0.16, -0.05), (0, -0.085), (0.16, -0.05),
                            (0.22, 0.11, 0.6), (0.11, 0.10), (0, 0.12), (-0.11, 0.10))  # fmt: skip
            return inside(opening, 0.16, -0.025)
        case Expression.SADNESS:
            curve = [(-0.17, 0.08), (-0.09, 0.0), (0, -0.025), (0.09, 0.0), (0.17, 0.08)]
        case Expression.MISCHIEF:
            # A crooked smile: all of it on one side.
            opening = place((-0.12, 0.035, 0.3), (0.04, 0.02), (0.18, -0.035), (0.31, -0.14, 0.2),
                            (0.28, 0.0), (0.14, 0.10), (-0.01, 0.09))  # fmt: skip
            corner = [(0.29, -0.17), (0.33, -0.13), (0.34, -0.07)]
            shut = [(-0.24, 0.0), (-0.17, 0.03), (-0.10, 0.037)]
            return [
                *inside(opening, 0.5, 0.035),
                *(Piece(ribbon([(x + a * size, y + b * size) for a, b in line], 0.05 * size, 0.5),
                        lip, "line") for line in (corner, shut)),
            ]  # fmt: skip
        case Expression.DETERMINATION:
            curve = [(-0.18, 0.035), (-0.08, 0.04), (0.04, 0.025), (0.14, -0.015), (0.21, -0.07)]
    line = [(x + a * size, y + b * size) for a, b in curve]
    return [Piece(ribbon(line, 0.06 * size, 0.5), lip, "line")]


def teardrop(x: float, y: float) -> Path:
    """A tear about (x, y)."""
    return smooth(
        [(x, y - 0.09, 0.0), (x + 0.055, y + 0.03), (x, y + 0.085), (x - 0.055, y + 0.03)]
    )


def lenses(tone: Tones, at: Features, turn: float) -> list[Piece]:
    """What lies behind the eyes of who wears glasses."""
    lens = mix(tone.skin, "#f2fbff", 0.34)
    return [
        Piece(
            ellipse(turn + s * at.eye_u, at.eye_v + 0.02, at.eye_rx * 1.75, at.eye_ry * 1.42),
            lens,
            "lens",
        )
        for s in (-1, 1)
    ]


def eyeglasses(tone: Tones, at: Features, turn: float, width: float) -> list[Piece]:
    """Round glasses whose arms run to `width` on both sides."""
    rx, ry, y = at.eye_rx * 1.75, at.eye_ry * 1.42, at.eye_v + 0.02
    frame = mix(INK, "#7a4a2a", 0.35) if luminance(tone.skin) > 0.24 else BRASS
    bridge_from, bridge_to = turn - at.eye_u + rx, turn + at.eye_u - rx
    pieces = [Piece(
        ribbon([(bridge_from - 0.03, y - 0.03), (turn, y - 0.08), (bridge_to + 0.03, y - 0.03)],
               0.06, 0.8), frame, "glasses",
    )]  # fmt: skip
    for s in (-1, 1):
        x = turn + s * at.eye_u
        arm = [(x + s * (rx - 0.03), y - 0.06), (s * width, y - 0.07)]
        pieces += [
            Piece(ribbon([arm[0], ((arm[0][0] + arm[1][0]) / 2, y - 0.07), arm[1]], 0.055, 0.8),
                  frame, "glasses"),
            Piece(ring(x, y, rx, ry, 0.052), frame, "glasses", 0.12),
            Piece(ribbon([(x - rx * 0.62, y - ry * 0.36), (x - rx * 0.5, y - ry * 0.56),
                          (x - rx * 0.3, y - ry * 0.7)], 0.035), GLINT, "lens"),
        ]  # fmt: skip
    return pieces
