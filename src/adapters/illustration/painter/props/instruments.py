"""What one looks through or reads: camera, clock, compass, glasses, mirror, map, letter, book."""

import math

from custories_core.layout.frames import Path

from ..figures.shapes import ring as band
from ..figures.shapes import smooth
from ..pieces import Piece
from ..shapes import circle, polygon
from .cutting import arc, box, disc, folded, lune, moved, rounded, sheet, stacked, strip, turned
from .inks import Inks


def telescope(ink: Inks) -> list[Piece]:
    """A telescope along the x axis, its eyepiece to the left."""
    gold, tube = ink.gold, ink.accent

    def part(x0: float, x1: float, w0: float, w1: float) -> Path:
        return polygon([(x0, -w0), (x1, -w1), (x1, w1), (x0, w0)])

    out: list[Piece] = []
    for x0, x1, w0, w1, tint in (
        (-0.55, -0.2, 0.06, 0.065, ink.wood),
        (-0.22, 0.14, 0.085, 0.09, tube),
        (0.1, 0.5, 0.115, 0.13, tube),
    ):
        out.append(sheet(part(x0, x1, w0, w1), tint.base, 0.3))
        out.append(sheet(polygon([(x0, w0 * 0.25), (x1, w1 * 0.25), (x1, w1), (x0, w0)]),
                         tint.deep, 0))  # fmt: skip
        out.append(sheet(polygon([(x0, -w0 * 0.7), (x1, -w1 * 0.7), (x1, -w1 * 0.4),
                                  (x0, -w0 * 0.4)]), tint.pale, 0))  # fmt: skip
    return [
        *out,
        sheet(part(0.46, 0.56, 0.15, 0.15), gold.base, 0.25),
        sheet(part(0.08, 0.14, 0.13, 0.13), gold.base, 0.2),
        sheet(part(-0.24, -0.19, 0.1, 0.1), gold.base, 0.2),
        sheet(part(-0.6, -0.54, 0.085, 0.085), gold.base, 0.2),
        *(sheet(polygon([(x, -0.4 * w), (x + 0.05, -0.4 * w), (x + 0.05, -0.8 * w), (x, -0.8 * w)]),
                gold.pale, 0) for x, w in ((0.485, 0.15), (0.085, 0.13))),
    ]  # fmt: skip


def standing_telescope(ink: Inks) -> list[Piece]:
    """A telescope on its tripod, tilted up to the right, the feet on y = 0.72."""
    return [
        *(
            sheet(strip([(0, 0), (x, 0.72)], (0.05, 0.036)), tint, 0.2)
            for x, tint in ((0.0, ink.wood.deep), (-0.3, ink.wood.base), (0.3, ink.wood.base))
        ),
        *moved(telescope(ink), turned(-0.45)),
        sheet(disc(0, 0.06, 0.065), ink.gold.base, 0.2),
    ]


def camera(ink: Inks) -> list[Piece]:
    """A camera with a large eye, its strap rising to somebody's neck."""
    strap = [
        (-0.46, -0.1),
        (-0.38, -0.38),
        (-0.15, -0.62),
        (0.15, -0.62),
        (0.38, -0.38),
        (0.46, -0.1),
    ]
    return [sheet(strip(strap, 0.055), ink.red.base, 0.2), *_camera(ink)]


def resting_camera(ink: Inks) -> list[Piece]:
    """A camera on its base, the strap lying beside it."""
    strap = [(-0.46, -0.1), (-0.62, 0.1), (-0.68, 0.34), (-0.52, 0.37), (-0.4, 0.3)]
    return [sheet(strip(strap, 0.055), ink.red.base, 0.2), *_camera(ink)]


def _camera(ink: Inks) -> list[Piece]:
    body = box(-0.5, -0.22, 0.5, 0.4, 0.35)
    hump = smooth([(-0.2, -0.2, 0.2), (-0.13, -0.36, 0.3), (0.13, -0.36, 0.3), (0.2, -0.2, 0.2)])
    return [
        sheet(box(-0.42, -0.3, -0.26, -0.18, 0.5), ink.accent.base, 0.2),
        sheet(box(0.28, -0.28, 0.4, -0.18, 0.4), ink.steel.base, 0.2),
        sheet(hump, ink.steel.deep, 0.25),
        sheet(body, ink.steel.base, 0.35),
        sheet(box(-0.5, -0.06, 0.5, 0.27, 0.1), ink.wood.base, 0.1),
        sheet(box(0.29, -0.06, 0.5, 0.27, 0.1), ink.wood.deep, 0),
        sheet(strip([(-0.42, -0.15), (-0.1, -0.15)], 0.03), ink.steel.pale, 0),
        *stacked(disc(0, 0.1, 0.27), ink.dark, ink.steel.pale, 0.88, 0.35),
        sheet(disc(-0.01, 0.09, 0.19), ink.dark, 0.1),
        sheet(disc(0, 0.1, 0.13), ink.cool.base, 0),
        sheet(disc(-0.055, 0.04, 0.05), ink.shine, 0),
        sheet(disc(0.34, -0.14, 0.04), ink.gold.base, 0.1),
    ]


def clock(ink: Inks) -> list[Piece]:
    """An alarm clock with two bells and two feet."""
    rim = disc(0, 0.08, 0.4)
    out: list[Piece] = []
    for side in (-1, 1):
        out.append(sheet(strip([(side * 0.2, 0.36), (side * 0.33, 0.54)], 0.08), ink.dark, 0.2))
        out.append(sheet(strip([(side * 0.18, -0.28), (side * 0.24, -0.4)], 0.05), ink.dark, 0.1))
        cup = [(math.cos(a) * 0.17 + side * 0.26, math.sin(a) * 0.15 - 0.35) for a in
               (side * 0.62 + math.pi + i * math.pi / 8 for i in range(9))]  # fmt: skip
        out.append(sheet(smooth([(*cup[0], 0.2), *cup[1:-1], (*cup[-1], 0.2)]), ink.gold.base, 0.3))
        out.append(sheet(lune(smooth(list(cup)), -2.0, 0.8, 0.2, 0.15), ink.gold.pale, 0))
    marks = [
        sheet(strip([(math.cos(a) * 0.29, 0.08 + math.sin(a) * 0.29),
                     (math.cos(a) * 0.245, 0.08 + math.sin(a) * 0.245)], 0.03), ink.accent.deep, 0)
        for a in (i * math.pi / 6 for i in range(12))
    ]  # fmt: skip
    return [
        sheet(strip([(-0.07, -0.5), (0.07, -0.5)], 0.05), ink.dark, 0.1),
        sheet(strip([(0, -0.3), (0, -0.5)], 0.035), ink.dark, 0.1),
        *out,
        sheet(rim, ink.accent.base, 0.35),
        sheet(lune(rim, 0.8, 1.5, 0.12), ink.accent.deep, 0),
        sheet(disc(0, 0.08, 0.325), ink.paper.pale, 0.1),
        *marks,
        sheet(strip([(0, 0.08), (-0.13, -0.02)], (0.045, 0.03)), ink.dark, 0.1),
        sheet(strip([(0, 0.08), (0.05, -0.15)], (0.04, 0.022)), ink.dark, 0.1),
        sheet(disc(0, 0.08, 0.035), ink.accent.base, 0.1),
    ]


def compass(ink: Inks) -> list[Piece]:
    """A pocket compass with its lid open and its needle to the north-east."""
    gold = ink.gold
    case = disc(0, 0.18, 0.4)
    lid = disc(-0.02, -0.4, 0.37, 0.21)
    rose = [(math.cos(a), math.sin(a)) for a in (i * math.pi / 2 for i in range(4))]
    needle = polygon([(0.2, -0.09), (0.05, 0.23), (-0.05, 0.13)])
    other = polygon([(-0.2, 0.45), (0.05, 0.23), (-0.05, 0.13)])
    return [
        sheet(lid, gold.deep, 0.25),
        sheet(disc(-0.02, -0.39, 0.3, 0.155), gold.base, 0.05),
        sheet(box(-0.12, -0.27, 0.12, -0.18, 0.4), gold.deep, 0.2),
        sheet(case, gold.base, 0.35),
        sheet(lune(case, 0.8, 1.5, 0.11), gold.deep, 0),
        sheet(lune(case, -2.3, 0.9, 0.05, 0.05), gold.pale, 0),
        sheet(disc(0, 0.18, 0.31), ink.paper.pale, 0.1),
        *(sheet(disc(x * 0.25, 0.18 + y * 0.25, 0.028), ink.cool.deep, 0) for x, y in rose),
        sheet(needle, ink.tint("#cf4436", 0.05).base, 0.15),
        sheet(other, ink.cool.deep, 0.15),
        sheet(disc(0, 0.18, 0.035), gold.base, 0.1),
    ]


def magnifying_glass(ink: Inks) -> list[Piece]:
    """A round glass on a handle."""
    glass = ink.tint("#cfe6ea", 0.1)
    return [
        sheet(strip([(0, 0.06), (0, 0.2)], 0.07), ink.steel.deep, 0.2),
        sheet(strip([(0, 0.17), (0, 0.4), (0, 0.6)], (0.08, 0.1, 0.09)), ink.wood.base, 0.3),
        sheet(strip([(-0.022, 0.2), (-0.022, 0.54)], (0.02, 0.024)), ink.wood.pale, 0),
        sheet(disc(0, -0.24, 0.3), glass.base, 0.1),
        sheet(lune(disc(0, -0.24, 0.28), 0.8, 1.3, 0.2), glass.pale, 0),
        sheet(lune(disc(0, -0.24, 0.28), -2.4, 0.6, 0.13, 0.14), ink.shine, 0),
        sheet(band(0, -0.24, 0.35, 0.35, 0.075), ink.gold.base, 0.35),
        sheet(strip(arc(0, -0.24, 0.325, 0.325, -0.5, 2.0), 0.03), ink.gold.deep, 0),
        sheet(strip(arc(0, -0.24, 0.32, 0.32, 3.2, 4.6), 0.02), ink.gold.pale, 0),
    ]


def mirror(ink: Inks) -> list[Piece]:
    """A hand mirror: an oval in a scrolled frame."""
    gold = ink.gold
    frame = folded([(0, -0.64, 0.3), (0.08, -0.55), (0.27, -0.5), (0.33, -0.36), (0.41, -0.2),
                    (0.34, -0.04), (0.26, 0.1), (0.1, 0.17), (0.055, 0.24), (0.085, 0.34),
                    (0.045, 0.42), (0.07, 0.54), (0, 0.62)])  # fmt: skip
    glass = disc(0, -0.19, 0.26, 0.29)
    sky = ink.tint("#bfdbe6", 0.1)
    return [
        *rounded(frame, gold, 0.35, 0.14, 0.04),
        sheet(glass, sky.base, 0.05),
        sheet(lune(glass, 0.8, 1.4, 0.35), sky.deep, 0),
        sheet(strip([(-0.16, -0.1), (0.04, -0.36)], 0.07), ink.shine, 0),
        sheet(strip([(-0.07, -0.02), (0.13, -0.28)], 0.026), ink.shine, 0),
        *(sheet(disc(x, y, 0.032), ink.accent.base, 0.15)
          for x, y in ((0, -0.54), (-0.34, -0.2), (0.34, -0.2), (0, 0.31))),
    ]  # fmt: skip


def chart(ink: Inks) -> list[Piece]:
    """A map in three folds: an island or two, a dotted way and the cross at its end."""
    sheet_ = smooth([(-0.5, -0.42, 0.1), (-0.17, -0.5, 0), (0.17, -0.42, 0), (0.52, -0.49, 0.1),
                     (0.5, 0.0), (0.52, 0.4, 0.1), (0.18, 0.48, 0), (-0.16, 0.4, 0),
                     (-0.51, 0.48, 0.1), (-0.49, 0.0)])  # fmt: skip
    lands = [
        smooth([(-0.4, -0.2), (-0.28, -0.33), (-0.12, -0.27), (-0.14, -0.1), (-0.3, -0.08)]),
        smooth([(0.03, 0.16), (0.16, 0.02), (0.4, 0.06), (0.42, 0.22), (0.26, 0.31), (0.1, 0.28)]),
    ]
    way = [(-0.34, 0.28), (-0.24, 0.16), (-0.1, 0.12), (0.0, 0.0), (0.1, -0.12)]
    x, y = 0.28, -0.2
    red = ink.tint("#c8402f", 0.05)
    return [
        *stacked(sheet_, ink.paper.deep, ink.paper.base, 0.95, 0.4),
        sheet(polygon([(-0.17, -0.48), (0.165, -0.4), (0.17, 0.46), (-0.16, 0.38)]),
              ink.paper.pale, 0),
        *(sheet(land, ink.leaf.base, 0.05) for land in lands),
        sheet(strip([(-0.17, -0.48), (-0.165, 0.39)], 0.014), ink.paper.deep, 0),
        sheet(strip([(0.165, -0.41), (0.17, 0.46)], 0.014), ink.paper.deep, 0),
        *(sheet(circle(u, v, 0.032), red.base, 0) for u, v in way),
        *(sheet(strip([(x - 0.09, y - s * 0.09), (x + 0.09, y + s * 0.09)], 0.05), red.base, 0.05)
          for s in (-1, 1)),
    ]  # fmt: skip


def letter(ink: Inks) -> list[Piece]:
    """An envelope with a seal."""
    paper = ink.paper
    whole = box(-0.5, -0.34, 0.5, 0.34, 0.08)
    red = ink.tint("#c8402f", 0.05)
    flap = smooth([(-0.49, -0.33, 0), (0.49, -0.33, 0), (0.06, 0.08, 0.6), (-0.06, 0.08, 0.6)])
    return [
        sheet(whole, paper.pale, 0.35),
        sheet(polygon([(-0.49, 0.33), (0.49, 0.33), (0.0, -0.04)]), paper.base, 0.05),
        sheet(polygon([(0.49, 0.33), (0.49, -0.3), (0.06, 0.02)]), paper.deep, 0),
        sheet(flap, paper.deep, 0.2),
        sheet(smooth([(-0.46, -0.33, 0), (0.46, -0.33, 0), (0.05, 0.045, 0.6),
                      (-0.05, 0.045, 0.6)]), paper.base, 0),
        *rounded(disc(0, 0.06, 0.13, 0.125), red, 0.3),
        sheet(disc(0, 0.06, 0.06), red.deep, 0),
    ]  # fmt: skip


def book(ink: Inks) -> list[Piece]:
    """A closed book, seen a little from its fore edge."""
    cover = ink.cool
    front = box(-0.4, -0.5, 0.3, 0.46, 0.12)
    back = polygon([(-0.34, -0.46), (0.4, -0.44), (0.4, 0.5), (-0.36, 0.5)])
    leaves = polygon([(0.22, -0.46), (0.365, -0.43), (0.365, 0.47), (-0.34, 0.475), (-0.34, 0.4),
                      (0.22, 0.42)])  # fmt: skip
    return [
        sheet(back, cover.deep, 0.35),
        sheet(leaves, ink.paper.pale, 0.05),
        *(sheet(strip([(x, -0.44), (x, 0.46)], 0.008), ink.paper.deep, 0) for x in (0.315, 0.34)),
        sheet(front, cover.base, 0.25),
        sheet(box(-0.4, -0.5, -0.27, 0.46, 0.3), cover.deep, 0),
        sheet(strip(arc(0.015, -0.06, 0.19, 0.25, 0, 2 * math.pi, 20), 0.024), ink.gold.pale, 0),
        sheet(folded([(0, -0.22), (0.1, -0.06), (0, 0.1)]), ink.gold.pale, 0.1),
        *(sheet(strip([(-0.24, y), (0.27, y)], 0.022), ink.gold.pale, 0) for y in (-0.42, 0.37)),
        sheet(polygon([(0.06, 0.44), (0.16, 0.44), (0.15, 0.64), (0.11, 0.58), (0.06, 0.64)]),
              ink.accent.base, 0.15),
    ]  # fmt: skip
