"""What goes by wind or water: balloon, boat, flag, kite."""

from ..figures.shapes import Node, smooth
from ..pieces import Piece
from ..shapes import polygon
from .cutting import disc, folded, lune, moved, rounded, sheet, string, strip, turned
from .inks import Inks

LINE = 0.022
"""The width of a string that is held."""


def _balloon(ink: Inks) -> list[Piece]:
    skin = folded([(0, -0.58), (0.3, -0.48), (0.43, -0.16), (0.32, 0.18), (0.1, 0.42),
                   (0, 0.47)])  # fmt: skip
    return [
        sheet(polygon([(0, 0.42), (0.075, 0.56), (-0.075, 0.56)]), ink.accent.deep, 0.15),
        *rounded(skin, ink.accent, 0.35, 0.24, 0.12),
        sheet(disc(-0.17, -0.3, 0.05, 0.09, 0.5), ink.shine, 0),
    ]


def balloon(ink: Inks) -> list[Piece]:
    """A balloon on its string, whose end is at (0, 1.55)."""
    line = [(0.0, 0.55), (0.05, 0.85), (-0.05, 1.2), (0.0, 1.55)]
    return [string(line, LINE, ink.paper.pale), *_balloon(ink)]


def tethered(ink: Inks) -> list[Piece]:
    """A balloon that nobody holds, tied to a stone."""
    stone = smooth([(-0.2, 1.3), (-0.14, 1.16), (0.04, 1.12), (0.2, 1.2), (0.22, 1.32), (0, 1.35)])
    line = [(0.0, 0.55), (0.04, 0.75), (-0.03, 0.95), (0.01, 1.14)]
    return [
        *rounded(stone, ink.steel, 0.3),
        sheet(strip([(-0.07, 1.14), (0.0, 1.24), (0.03, 1.33)], 0.035), ink.paper.pale, 0.1),
        string(line, LINE, ink.paper.pale),
        *_balloon(ink),
    ]


def boat(ink: Inks) -> list[Piece]:
    """A small rowing boat from the side, its keel on y = 0.3."""
    hull_tint, wood = ink.wood, ink.tint("#c08e5c")
    inside: list[Node] = [(-0.62, -0.16, 0), (-0.4, -0.14), (0, -0.13), (0.4, -0.14),
                          (0.62, -0.18, 0), (0.4, 0.04), (-0.4, 0.04)]  # fmt: skip
    hull = smooth([(-0.63, -0.17, 0), (-0.38, -0.05), (0, 0.0), (0.38, -0.05), (0.65, -0.2, 0),
                   (0.56, 0.06), (0.4, 0.24, 0.6), (0.28, 0.3, 0.3), (-0.28, 0.3, 0.3),
                   (-0.42, 0.24, 0.6), (-0.56, 0.06)])  # fmt: skip
    planks = [
        [(-0.58, -0.01), (-0.35, 0.07), (0, 0.1), (0.35, 0.07), (0.6, -0.03)],
        [(-0.52, 0.1), (-0.32, 0.16), (0, 0.19), (0.32, 0.16), (0.54, 0.09)],
    ]
    rail = [(-0.65, -0.18), (-0.38, -0.06), (0, -0.01), (0.38, -0.06), (0.67, -0.21)]
    oar = moved(
        [
            sheet(strip([(0, -0.34), (0, 0.3)], 0.028), wood.base, 0.3),
            sheet(folded([(0, 0.22), (0.055, 0.3), (0.06, 0.42), (0, 0.48)]), wood.pale, 0.3),
        ],
        lambda x, y: turned(0.95)(x + 0.02, y - 0.02),
    )
    return [
        sheet(smooth(inside), wood.deep, 0.2),
        sheet(
            polygon([(-0.32, -0.1), (-0.14, -0.09), (-0.17, 0.0), (-0.36, -0.02)]), wood.pale, 0.1
        ),
        sheet(polygon([(0.12, -0.09), (0.3, -0.1), (0.34, -0.02), (0.15, 0.0)]), wood.pale, 0.1),
        sheet(hull, hull_tint.base, 0.4),
        sheet(lune(hull, 1.3, 1.0, 0.3), hull_tint.deep, 0),
        *(sheet(strip(p, 0.012), hull_tint.deep, 0) for p in planks),
        sheet(strip([(x * 0.99, y + 0.05) for x, y in rail], 0.055), ink.accent.base, 0.05),
        sheet(strip(rail, 0.045), ink.paper.pale, 0.25),
        *oar,
        sheet(disc(-0.05, 0.0, 0.03), ink.dark, 0.15),
    ]


def flag(ink: Inks) -> list[Piece]:
    """A swallow-tailed flag on its pole."""
    cloth = ink.accent
    field = smooth([(0.02, -0.54, 0), (0.2, -0.6), (0.4, -0.5), (0.64, -0.56, 0), (0.52, -0.36, 0),
                    (0.64, -0.14, 0), (0.42, -0.1), (0.2, -0.2), (0.02, -0.12, 0)])  # fmt: skip
    fold = smooth([(0.31, -0.56, 0.2), (0.4, -0.5), (0.46, -0.51), (0.4, -0.36), (0.46, -0.11),
                   (0.4, -0.105), (0.3, -0.15, 0.2), (0.36, -0.34)])  # fmt: skip
    return [
        sheet(field, cloth.base, 0.35),
        sheet(fold, cloth.deep, 0),
        sheet(disc(0.19, -0.37, 0.1), ink.paper.pale, 0.1),
        sheet(strip([(0, -0.62), (0, 0.6)], 0.045), ink.wood.base, 0.3),
        sheet(strip([(0.011, -0.6), (0.011, 0.6)], 0.018), ink.wood.deep, 0),
        sheet(disc(0, -0.63, 0.045), ink.gold.base, 0.2),
    ]


def _kite(ink: Inks) -> list[Piece]:
    tip, right, foot, left = (0.0, -0.52), (0.34, -0.14), (0.0, 0.5), (-0.34, -0.14)
    middle = (0.0, -0.14)
    tail = [(0.0, 0.5), (0.1, 0.64), (-0.04, 0.76), (0.1, 0.9), (0.02, 1.02)]
    bows: list[Piece] = []
    for x, y, tint in ((0.07, 0.66, ink.cool), (-0.01, 0.78, ink.gold), (0.08, 0.91, ink.cool)):
        for s in (-1, 1):
            wing = polygon([(x, y), (x + s * 0.12, y - 0.055), (x + s * 0.12, y + 0.055)])
            bows.append(sheet(wing, tint.base, 0.15))
    return [
        sheet(strip(tail, 0.02), ink.paper.pale, 0.1),
        *bows,
        sheet(polygon([tip, right, middle]), ink.gold.base, 0.3),
        sheet(polygon([right, foot, middle]), ink.accent.deep, 0.3),
        sheet(polygon([foot, left, middle]), ink.accent.base, 0.3),
        sheet(polygon([left, tip, middle]), ink.gold.pale, 0.3),
        sheet(strip([tip, foot], 0.022), ink.wood.base, 0.1),
        sheet(strip([left, right], 0.022), ink.wood.base, 0.1),
    ]


def kite(ink: Inks) -> list[Piece]:
    """A kite in the air, its string down to (-1.0, 1.5), where it is held."""
    aloft = moved(_kite(ink), turned(0.35))
    line = [(-0.02, -0.1), (-0.3, 0.5), (-0.64, 1.06), (-1.0, 1.5)]
    return [string(line, LINE * 0.8, ink.paper.pale), *aloft]


def grounded(ink: Inks) -> list[Piece]:
    """A kite on the ground, leaning on two of its corners, the tail before it."""
    return moved(_kite(ink), lambda x, y: turned(1.35)(x * 0.95, y))
