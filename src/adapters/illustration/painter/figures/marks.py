"""What is on a skin: freckles, and the lines of age."""

from ..pieces import Piece
from .shapes import Point, ellipse, ribbon
from .tones import Tones


def freckles(tone: Tones, cheek: Point, turn: float) -> list[Piece]:
    """Six on each cheek; `cheek` is how far out it is, and how high the eyes are."""
    spots = ((-0.13, -0.06), (0.0, -0.1), (0.12, -0.05), (-0.06, 0.02), (0.07, 0.03), (-0.15, 0.06))
    return [
        Piece(ellipse(turn + s * (cheek[0] - 0.06) + u, cheek[1] + 0.31 + v, 0.022, 0.02),
              tone.freckle, "freckle")
        for s in (-1, 1)
        for u, v in spots
    ]  # fmt: skip


def wrinkles(tone: Tones, corner: Point, nose_v: float, mouth_v: float, turn: float) -> list[Piece]:
    """Beside the outer corners of the eyes, and from the nose to the mouth."""
    lines = []
    for s in (-1, 1):
        e, v = turn + s * corner[0], corner[1]
        lines += [
            [(e, v), (e + s * 0.05, v - 0.02), (e + s * 0.1, v - 0.06)],
            [(e, v + 0.06), (e + s * 0.05, v + 0.07), (e + s * 0.1, v + 0.06)],
            [(turn + s * 0.24, nose_v + 0.04), (turn + s * 0.33, nose_v + 0.12),
             (turn + s * 0.37, mouth_v - 0.02)],
        ]  # fmt: skip
    return [Piece(ribbon(line, 0.035), tone.skin_shade, "skin-shade") for line in lines]
