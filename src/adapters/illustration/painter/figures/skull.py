"""The skull with its ears, in head units: crown at v = -1, chin at v = +1, u = 0 the middle.

`maturity` runs from 0 (a small child) to 1 (grown up).
"""

from ..pieces import Piece
from .shapes import Node, Point, ellipse, ribbon, smooth
from .tones import AID, GLINT, Tones, mix


def head_nodes(maturity: float) -> list[Node]:
    """The outline of the skull and jaw, clockwise from the crown."""
    child: tuple[Point, ...] = (
        (0.52, -0.90), (0.88, -0.42), (0.97, 0.14), (0.88, 0.60), (0.50, 0.92),
    )  # fmt: skip
    adult: tuple[Point, ...] = (
        (0.47, -0.90), (0.77, -0.42), (0.81, 0.10), (0.72, 0.58), (0.38, 0.93),
    )  # fmt: skip
    right: list[Node] = [
        (a + (c - a) * maturity, b + (d - b) * maturity)
        for (a, b), (c, d) in zip(child, adult, strict=True)
    ]
    left: list[Node] = [(-node[0], node[1]) for node in right[::-1]]
    return [(0.0, -1.0), *right, (0.0, 1.0), *left]


def head_width(maturity: float) -> float:
    """Half the width of the head at the ears."""
    return 0.97 + (0.81 - 0.97) * maturity


def ears(tone: Tones, maturity: float, side: int | None = None) -> list[Piece]:
    """Both ears, or the one on `side` (-1 or 1)."""
    w = head_width(maturity)
    pieces = []
    for s in (-1, 1) if side is None else (side,):
        pieces += [
            Piece(ellipse(s * (w + 0.03), 0.22, 0.13, 0.19, s * 0.15), tone.skin, "skin", 0.1),
            Piece(ellipse(s * (w + 0.045), 0.23, 0.07, 0.115, s * 0.15), tone.skin_shade,
                  "skin-shade"),
        ]  # fmt: skip
    return pieces


def hearing_aid(tone: Tones, maturity: float) -> list[Piece]:
    """The ear that wears it, free of hair, with the aid behind it and its mould inside."""
    w = head_width(maturity)
    body: list[Node] = [
        (w - 0.02, -0.06), (w + 0.10, -0.08), (w + 0.21, 0.05), (w + 0.22, 0.24),
        (w + 0.15, 0.33), (w + 0.12, 0.2), (w + 0.09, 0.06),
    ]  # fmt: skip
    tube = [(w + 0.0, -0.04), (w - 0.05, 0.08), (w - 0.03, 0.2), (w + 0.02, 0.26)]
    return [
        *ears(tone, maturity, 1),
        Piece(smooth(body), AID, "hearing-aid", 0.15),
        Piece(ribbon(tube, 0.045, 0.8), mix(AID, GLINT, 0.5), "hearing-aid"),
        Piece(ellipse(w + 0.03, 0.27, 0.055, 0.06), mix(AID, GLINT, 0.25), "hearing-aid"),
    ]
