"""A measured face brought to the proportions of a figure's head, as pieces to be cut."""

from collections.abc import Sequence

from custories_core.layout.frames import Path
from custories_core.ports.portraits import Eyes

from ..figures.cut_out import CutFace
from ..figures.head import features as places
from ..figures.shapes import Node, Point, ribbon, smooth
from .features import Brow, Eye, Features, Mouth, features
from .sitting import sitting

WIDER = 0.95
"""How far apart the eyes are, of what they are in a drawn face."""
TALLER = (2.2, 1.85)
"""How much taller the eyes of a child and of a grown-up are cut than they are."""
THICKER = 1.3


def cut_face(portrait: bytes, eyes: Eyes, maturity: float) -> CutFace:
    """The face of a portrait for a head of this maturity."""
    face = sitting(portrait, eyes)
    return cut(features(face), maturity)


def cut(found: Features, maturity: float) -> CutFace:
    """Each feature in its own shape, and near the place where a drawn face has it."""
    at = places(maturity)
    out = at.eye_u * WIDER
    unit = 2 * out
    taller = TALLER[0] + (TALLER[1] - TALLER[0]) * maturity
    tall = min(max(found.eyes[0].open * unit * taller, 0.09), 0.19)
    eyes = tuple(
        _eye(eye, s * out, at.eye_v, 0.25 * unit, tall, -s)
        for s, eye in zip((-1, 1), found.eyes, strict=True)
    )
    brows = tuple(
        _brow(brow, s, at.eye_v - tall, unit, found.eyes[0].open)
        for s, brow in zip((-1, 1), found.brows, strict=True)
    )
    half, low = found.nose
    nose = _nose(half * unit * 0.52, at.eye_v + (at.nose_v + 0.04 - at.eye_v) * low / 0.66)
    lips, mouth = _mouth(found.mouth, unit, at.mouth_v)
    return CutFace(brows, eyes, (nose,), (lips,), (mouth,))


def _eye(eye: Eye, x: float, y: float, half: float, tall: float, inner: int) -> Path:
    """An almond, its inner corner lower than the outer."""
    rise = eye.slant * half * 4 + 0.012

    def at(t: float, v: float) -> Point:
        """`t` runs from the inner corner (-1) to the outer (1)."""
        return x - inner * t * half, y - rise * (t + 1) / 2 + 0.02 + v * tall

    upper = [at(t, v) for t, v in ((-0.62, -0.66), (-0.1, -1.0), (0.45, -0.86))]
    lower = [at(t, v) for t, v in ((0.55, 0.62), (0.0, 0.86), (-0.5, 0.68))]
    nodes: list[Node] = [(*at(-1, 0.28), 0.25), *upper, (*at(1, -0.08), 0.25), *lower]
    return smooth(nodes)


def _brow(brow: Brow, s: int, top: float, unit: float, open_: float) -> Path:
    line = [(s * x * unit, top + (y + open_) * unit) for x, y in brow.line]
    return ribbon(line, brow.thick * unit * THICKER, 0.45)


def _nose(half: float, low: float) -> Path:
    """The shade below a nose: its wings and its tip."""
    nodes: list[Node] = [
        (-half, -0.05), (-half * 0.74, -0.012), (-half * 0.3, -0.004), (0.0, 0.006),
        (half * 0.3, -0.004), (half * 0.74, -0.012), (half, -0.05), (half * 1.04, -0.005),
        (half * 0.62, 0.03), (0.0, 0.056), (-half * 0.62, 0.03), (-half * 1.04, -0.005),
    ]  # fmt: skip
    return smooth([(n[0], n[1] + low) for n in nodes])


def _mouth(mouth: Mouth, unit: float, v: float) -> tuple[Path, Path]:
    """The outline of the lips, and of what is between them."""
    corner = mouth.above[0][1]
    scale = unit * 0.8
    lift = (corner - 1.0) * unit * 0.35 - 0.06

    def placed(curve: Sequence[Point]) -> list[Point]:
        return [(x * scale, v + lift + (y - corner) * scale) for x, y in curve]

    def closed(above: Sequence[Point], below: Sequence[Point]) -> Path:
        up, down = placed(above), placed(below)
        nodes: list[Node] = [(*up[0], 0.3), *up[1:-1], (*up[-1], 0.3), *down[-2:0:-1]]
        return smooth(nodes)

    return closed(mouth.above, mouth.below), closed(mouth.upper, mouth.lower)
