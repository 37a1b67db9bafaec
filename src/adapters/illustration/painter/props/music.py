"""What makes a sound: bell, drum, flute, whistle; and the wand, which makes none."""

import math

from ..figures.shapes import ring as band
from ..figures.shapes import smooth
from ..pieces import Piece
from ..shapes import star
from .cutting import arc, box, disc, far_side, folded, rounded, sheet, strip
from .inks import Inks


def bell(ink: Inks) -> list[Piece]:
    """A hand bell: a turned handle above, the clapper below."""
    gold = ink.gold
    handle = folded([(0, -0.56), (0.07, -0.52), (0.055, -0.38), (0.08, -0.26), (0.04, -0.14)])
    skirt = folded([(0, -0.17), (0.12, -0.13), (0.2, 0.05), (0.25, 0.25), (0.4, 0.4, 0.3),
                    (0, 0.44)])  # fmt: skip
    return [
        sheet(disc(0.02, 0.46, 0.1), gold.deep, 0.2),
        *rounded(handle, ink.wood, 0.3, 0.4),
        *rounded(skirt, gold, 0.35),
        sheet(strip([(-0.29, 0.3), (0, 0.345), (0.29, 0.3)], 0.035), gold.deep, 0.1),
        sheet(strip([(-0.1, 0.0), (-0.15, 0.2)], (0.03, 0.045)), gold.pale, 0),
    ]


def drum(ink: Inks) -> list[Piece]:
    """A drum with its cords in zigzag and its two sticks laid across."""
    shell = smooth([(-0.5, -0.16, 0.1), (0.5, -0.16, 0.1), (0.48, 0.34, 0.3), (0.3, 0.44),
                    (0, 0.47), (-0.3, 0.44), (-0.48, 0.34, 0.3)])  # fmt: skip
    top = [(x, -0.07 + 0.1 * math.cos(x * 3.1)) for x in (-0.46, -0.23, 0.0, 0.23, 0.46)]
    low = [(x, 0.28 + 0.11 * math.cos(x * 3.1)) for x in (-0.35, -0.12, 0.12, 0.35)]
    cords = [
        sheet(strip([a, b], 0.024), ink.paper.pale, 0.1)
        for i, b in enumerate(low)
        for a in (top[i], top[i + 1])
    ]
    sticks: list[Piece] = []
    for x0, y0, x1, y1 in ((-0.5, -0.46, 0.2, -0.16), (0.48, -0.5, -0.16, -0.2)):
        sticks.append(sheet(strip([(x0, y0), (x1, y1)], (0.06, 0.04)), ink.wood.base, 0.35))
        sticks.append(sheet(disc(x1, y1, 0.06, 0.05), ink.wood.pale, 0.2))
    return [
        sheet(shell, ink.red.base, 0.35),
        sheet(far_side(shell, 0.3), ink.red.deep, 0),
        *cords,
        sheet(strip(arc(0, 0.29, 0.49, 0.14, 0, math.pi), 0.085), ink.gold.base, 0.25),
        sheet(disc(0, -0.17, 0.52, 0.17), ink.gold.base, 0.3),
        sheet(disc(0, -0.19, 0.46, 0.13), ink.paper.pale, 0.05),
        *sticks,
    ]


def flute(ink: Inks) -> list[Piece]:
    """A wooden flute, its mouthpiece up."""
    wood = ink.tint("#b9854a")
    tube = smooth([(-0.03, -0.6, 0.2), (0.05, -0.56, 0.2), (0.065, -0.4), (0.05, -0.2),
                   (0.052, 0.4), (0.085, 0.6, 0.2), (-0.085, 0.6, 0.2), (-0.052, 0.4),
                   (-0.05, -0.2), (-0.065, -0.4)])  # fmt: skip
    return [
        *rounded(tube, wood, 0.35, 0.5, 0.0),
        sheet(strip([(-0.03, -0.36), (-0.025, 0.4)], 0.014), wood.pale, 0),
        sheet(box(-0.03, -0.46, 0.03, -0.4, 0.2), ink.dark, 0),
        *(sheet(disc(0, y, 0.02), ink.dark, 0) for y in (-0.14, -0.03, 0.08, 0.19, 0.3, 0.39)),
        *(sheet(box(-w, y, w, y + 0.05, 0.4), ink.paper.pale, 0.2)
          for y, w in ((-0.27, 0.062), (0.46, 0.074))),
    ]  # fmt: skip


def whistle(ink: Inks) -> list[Piece]:
    """A referee's whistle on its ring and cord."""
    tin = ink.gold
    whole = smooth([(-0.5, -0.18, 0.1), (0.12, -0.2, 0.6), (0.34, -0.14), (0.45, 0.06),
                    (0.38, 0.27), (0.18, 0.37), (-0.02, 0.3), (-0.12, 0.1, 0.4),
                    (-0.5, 0.04, 0.1)])  # fmt: skip
    cord = [(0.46, -0.22), (0.62, -0.1), (0.56, 0.12), (0.66, 0.28), (0.8, 0.3)]
    return [
        sheet(strip(cord, 0.045), ink.red.base, 0.2),
        sheet(band(0.4, -0.2, 0.095, 0.095, 0.03), ink.steel.base, 0.2),
        *rounded(whole, tin, 0.35, 0.3, 0.0),
        sheet(strip([(-0.46, -0.13), (0.1, -0.14)], 0.035), tin.pale, 0),
        sheet(smooth([(-0.2, -0.19, 0), (-0.05, -0.2, 0), (-0.08, -0.09, 0)]), ink.dark, 0),
        sheet(disc(0.17, 0.08, 0.15), tin.deep, 0.05),
        sheet(disc(0.15, 0.06, 0.1), ink.paper.pale, 0.1),
    ]


def wand(ink: Inks) -> list[Piece]:
    """A wand with a small star at its end and two ribbons."""
    tip = star(0, -0.42, 0.22, 0.0, 0.48)
    return [
        *(sheet(strip([(0, -0.26), (s * 0.13, -0.12), (s * 0.09, 0.02), (s * 0.19, 0.14)],
                      (0.05, 0.05, 0.045, 0.03)), tint, 0.2)
          for s, tint in ((-1, ink.accent.base), (1, ink.accent.deep))),
        sheet(strip([(0, -0.34), (0, 0.6)], (0.045, 0.055)), ink.dark, 0.3),
        sheet(strip([(0, 0.46), (0, 0.6)], 0.062), ink.paper.pale, 0.1),
        sheet(tip, ink.gold.base, 0.35),
        sheet(star(-0.012, -0.432, 0.15, 0.0, 0.48), ink.gold.pale, 0.1),
        sheet(disc(0, -0.25, 0.045), ink.accent.base, 0.2),
        *(sheet(star(x, y, r, 0.2, 0.22, 4), ink.shine, 0)
          for x, y, r in ((0.25, -0.54, 0.1), (-0.26, -0.3, 0.075))),
    ]  # fmt: skip
