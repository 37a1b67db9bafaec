"""What is opened with both hands to be read: a book, a map."""

import math

from ..figures.shapes import smooth
from ..pieces import Piece
from ..shapes import polygon
from .cutting import arc, folded, moved, sheet, strip
from .inks import Inks
from .instruments import chart


def open_book(ink: Inks) -> list[Piece]:
    """A book held open by somebody who faces us: both covers, the spine, the leaves' upper edge."""
    cover = ink.cool
    leaves = smooth([(-0.5, -0.26, 0.2), (-0.34, -0.37), (-0.14, -0.37), (0, -0.27, 0.1),
                     (0.14, -0.37), (0.34, -0.37), (0.5, -0.26, 0.2), (0.5, 0, 0.2),
                     (-0.5, 0, 0.2)])  # fmt: skip
    left = polygon([(-0.56, -0.31), (-0.04, -0.25), (-0.04, 0.37), (-0.56, 0.31)])
    right = polygon([(0.56, -0.31), (0.04, -0.25), (0.04, 0.37), (0.56, 0.31)])
    return [
        sheet(leaves, ink.paper.pale, 0.2),
        *(sheet(strip([(s * 0.47, y), (s * 0.3, y - 0.06), (s * 0.04, y + 0.03)], 0.008),
                ink.paper.deep, 0) for s in (-1, 1) for y in (-0.27, -0.25)),
        sheet(left, cover.base, 0.35),
        sheet(right, cover.base, 0.35),
        sheet(polygon([(-0.065, -0.255), (0.065, -0.255), (0.065, 0.365), (-0.065, 0.365)]),
              cover.deep, 0.1),
        *(sheet(strip([(-0.06, y), (0.06, y)], 0.022), ink.gold.pale, 0) for y in (-0.14, 0.25)),
        sheet(strip(arc(0.3, 0.03, 0.16, 0.2, 0, math.tau, 20), 0.022), ink.gold.pale, 0),
        sheet(moved([sheet(folded([(0, -0.12), (0.08, 0), (0, 0.12)]), ink.gold.pale)],
                    lambda x, y: (x + 0.3, y + 0.03))[0].path, ink.gold.pale, 0.1),
        sheet(polygon([(-0.13, 0.33), (-0.06, 0.34), (-0.065, 0.5), (-0.1, 0.45), (-0.13, 0.5)]),
              ink.accent.base, 0.15),
    ]  # fmt: skip


def spread_chart(ink: Inks) -> list[Piece]:
    """The map pulled wide, as it is between two hands."""
    return moved(chart(ink), lambda x, y: (x, y * 0.72))
