"""What lies on a path or a beach: acorn, bone, egg, feather, flower, leaf, mushroom, and more."""

import math

from custories_core.layout.frames import Path

from ..figures.shapes import Node, smooth
from ..pieces import Piece
from ..shapes import leaf as blade
from ..shapes import petals
from .cutting import arc, disc, folded, lune, rounded, sheet, shrunk, strip
from .inks import Inks


def acorn(ink: Inks) -> list[Piece]:
    """An acorn, its cap scaled and its tip down, with one leaf at the stalk."""
    nut = ink.tint("#b77a3a")
    cap = ink.tint("#7d5232")
    body = folded([(0, -0.12), (0.29, -0.1), (0.29, 0.12), (0.17, 0.36), (0.04, 0.46, 0.5),
                   (0, 0.56, 0.2)])  # fmt: skip
    hat = folded([(0, -0.36), (0.22, -0.31), (0.37, -0.14), (0.33, -0.03), (0, 0.02)])
    scales = [
        sheet(strip(arc(x, y, 0.07, 0.06, 0.3, 2.84, 6), 0.022), cap.deep, 0)
        for y, row in ((-0.26, (-0.13, 0.0, 0.13)), (-0.15, (-0.22, -0.075, 0.075, 0.22)))
        for x in row
    ]
    return [
        sheet(strip([(0, -0.3), (0.02, -0.44), (0.07, -0.52)], (0.07, 0.055, 0.07)), cap.deep, 0.2),
        *_leafed(0.03, -0.43, 0.42, -0.35, ink),
        *rounded(body, nut, 0.3),
        sheet(hat, cap.base, 0.35),
        sheet(lune(hat, 0.4, 1.0, 0.2), cap.deep, 0),
        sheet(lune(hat, -2.4, 0.7, 0.1, 0.08), cap.pale, 0),
        *scales,
    ]


def _leafed(x: float, y: float, long: float, angle: float, ink: Inks) -> list[Piece]:
    """A small leaf with its rib, growing from (x, y)."""
    tip = (x + math.cos(angle) * long * 0.8, y + math.sin(angle) * long * 0.8)
    return [
        sheet(blade(x, y, long, long * 0.5, angle), ink.leaf.base, 0.2),
        sheet(strip([(x, y), tip], (0.02, 0.008)), ink.leaf.deep, 0),
    ]


def bone(ink: Inks) -> list[Piece]:
    """A bone with two knuckles at each end, upright."""
    ivory = ink.tint("#f3ead6", 0.2)
    whole = smooth(
        [
            (-0.085, 0.0), (-0.1, -0.3), (-0.22, -0.34), (-0.24, -0.49), (-0.12, -0.57),
            (0.0, -0.48, 0.3), (0.12, -0.57), (0.24, -0.49), (0.22, -0.34), (0.1, -0.3),
            (0.085, 0.0), (0.1, 0.3), (0.22, 0.34), (0.24, 0.49), (0.12, 0.57), (0.0, 0.48, 0.3),
            (-0.12, 0.57), (-0.24, 0.49), (-0.22, 0.34), (-0.1, 0.3),
        ]
    )  # fmt: skip
    return [
        sheet(whole, ivory.base, 0.35),
        sheet(strip([(0.06, -0.28), (0.045, 0), (0.06, 0.28)], (0.03, 0.06, 0.03)), ivory.deep, 0),
        sheet(strip(arc(0.12, -0.45, 0.09, 0.09, -0.4, 1.2, 6), 0.03), ivory.deep, 0),
        sheet(strip(arc(0.12, 0.45, 0.09, 0.09, -0.4, 1.2, 6), 0.03), ivory.deep, 0),
        sheet(strip([(-0.05, -0.25), (-0.04, 0), (-0.05, 0.2)], (0.01, 0.025, 0.01)), "#ffffff", 0),
    ]


def egg(ink: Inks) -> list[Piece]:
    """A large speckled egg."""
    shell = folded([(0, -0.56), (0.2, -0.46), (0.36, -0.12), (0.4, 0.16), (0.28, 0.42), (0, 0.52)])
    paper = ink.tint("#efe6cf", 0.2)
    spots = [(-0.16, -0.16, 0.075), (0.12, -0.26, 0.055), (0.2, 0.06, 0.085), (-0.05, 0.12, 0.06),
             (-0.22, 0.22, 0.05), (0.08, 0.34, 0.06), (-0.04, -0.38, 0.04)]  # fmt: skip
    return [
        *rounded(shell, paper, 0.35),
        *(sheet(disc(x, y, r, r * 0.85, x), ink.cool.base, 0) for x, y, r in spots),
        sheet(disc(-0.2, -0.02, 0.045, 0.11, 0.15), "#ffffff", 0),
    ]


def feather(ink: Inks) -> list[Piece]:
    """A long feather, notched on both sides, its quill at the lower end."""
    hue = ink.cool
    left = smooth([(0.02, -0.62, 0.2), (-0.12, -0.48), (-0.18, -0.25), (-0.17, -0.02, 0.2),
                   (-0.09, -0.05, 0), (-0.15, 0.08, 0.2), (-0.13, 0.2), (-0.03, 0.3, 0.3),
                   (0.02, 0.0)])  # fmt: skip
    right = smooth([(0.02, -0.62, 0.2), (0.14, -0.44), (0.18, -0.26, 0.2), (0.1, -0.24, 0),
                    (0.17, -0.14, 0.2), (0.17, 0.06), (0.1, 0.22), (-0.01, 0.3, 0.3),
                    (0.02, 0.0)])  # fmt: skip
    quill = strip([(0.03, -0.54), (0.02, -0.1), (-0.01, 0.28), (-0.06, 0.58)],
                  (0.012, 0.026, 0.034, 0.026))  # fmt: skip
    barbs = [
        sheet(strip([(0.01, y), (-0.12, y - 0.1)], (0.01, 0.014)), hue.deep, 0)
        for y in (-0.3, -0.16, 0.16)
    ]
    return [
        sheet(left, hue.base, 0.3),
        sheet(right, hue.pale, 0.25),
        *barbs,
        *(sheet(strip([(0.03, y), (0.13, y - 0.1)], (0.01, 0.014)), hue.base, 0)
          for y in (-0.32, -0.02, 0.12)),
        sheet(quill, ink.paper.pale, 0.15),
    ]  # fmt: skip


def flower(ink: Inks) -> list[Piece]:
    """A flower of two rings of petals on its stalk."""
    green = ink.leaf
    stem = strip([(0.02, 0.37), (0.0, 0.0), (-0.03, -0.36)], (0.045, 0.05, 0.045))
    return [
        sheet(stem, green.deep),
        sheet(blade(0.0, 0.1, 0.32, 0.15, -0.5, -0.2), green.base),
        sheet(blade(0.01, 0.22, 0.3, 0.14, math.pi + 0.6, 0.2), green.deep),
        *(sheet(p, ink.accent.base, 0.25) for p in petals(-0.03, -0.36, 0.3, 0.3, 6, 0.76)),
        *(sheet(p, ink.accent.pale, 0.15) for p in petals(-0.03, -0.36, 0.18, 0.8, 6, 0.72)),
        sheet(disc(-0.03, -0.36, 0.085), ink.gold.base, 0.2),
        sheet(disc(-0.045, -0.375, 0.05), ink.gold.pale, 0),
    ]


def leaf(ink: Inks) -> list[Piece]:
    """A lobed leaf, turned by autumn, with its ribs and stalk."""
    hue = ink.tint("#d9832f", 0.05)
    half: list[Node] = [
        (0, -0.6, 0.0), (0.1, -0.42), (0.22, -0.44, 0.2), (0.17, -0.27, 0.3), (0.3, -0.3, 0.4),
        (0.45, -0.32, 0.1), (0.39, -0.12), (0.26, -0.03, 0.3), (0.4, 0.04, 0.1), (0.34, 0.16),
        (0.16, 0.2), (0.05, 0.28, 0.2),
    ]  # fmt: skip
    ribs: list[Path] = [strip([(0, 0.24), (0, -0.5)], (0.03, 0.008))]
    for x, y, foot in ((0.36, -0.24, 0.08), (-0.36, -0.24, 0.08), (0.3, 0.07, 0.18),
                       (-0.3, 0.07, 0.18)):  # fmt: skip
        ribs.append(strip([(0, foot), (x, y)], (0.024, 0.008)))
    right = smooth([(0, -0.6, 0), *half[1:], (0, 0.26, 0)])
    return [
        sheet(strip([(0, 0.22), (0.01, 0.4), (0.06, 0.6)], (0.03, 0.03, 0.045)), hue.deep, 0.2),
        sheet(folded(half), hue.base, 0.35),
        sheet(right, hue.deep, 0),
        sheet(shrunk(right, 0.86, 0.4), hue.base, 0),
        *(sheet(r, hue.pale, 0) for r in ribs),
    ]


def mushroom(ink: Inks) -> list[Piece]:
    """A spotted mushroom."""
    red = ink.tint("#cf4436", 0.08)
    cap = smooth([(-0.5, 0.06), (-0.46, -0.18), (-0.24, -0.42), (0.02, -0.48), (0.27, -0.4),
                  (0.47, -0.16), (0.5, 0.06), (0.25, 0.13), (0, 0.15), (-0.25, 0.13)])  # fmt: skip
    stalk = smooth([(-0.13, 0.04), (0.13, 0.04), (0.13, 0.28), (0.2, 0.5, 0.5), (0, 0.54),
                    (-0.2, 0.5, 0.5), (-0.13, 0.28)])  # fmt: skip
    gills = folded([(0, 0.05), (0.32, 0.05), (0.42, 0.1), (0.2, 0.17), (0, 0.19)])
    frill = smooth([(-0.16, 0.22), (0, 0.19), (0.16, 0.22), (0.19, 0.31), (0.08, 0.28), (0, 0.32),
                    (-0.09, 0.28), (-0.19, 0.31)])  # fmt: skip
    return [
        *rounded(stalk, ink.paper, 0.3, 0.4),
        sheet(frill, ink.paper.pale, 0.2),
        sheet(gills, ink.paper.deep, 0.1),
        *rounded(cap, red, 0.4),
        *(sheet(disc(x, y, r, r * 0.8, x), ink.shine, 0.1) for x, y, r in (
            (-0.29, -0.1, 0.075), (-0.03, -0.29, 0.085), (0.06, -0.03, 0.09),
            (0.28, -0.2, 0.065), (0.36, 0.0, 0.045), (-0.16, 0.05, 0.035))),
    ]  # fmt: skip


def pebble(ink: Inks) -> list[Piece]:
    """A smooth stone, with the pale veins that make it somebody's favourite."""
    stone = ink.tint("#8d949c", 0.1)
    whole = smooth([(-0.5, 0.16), (-0.44, -0.06), (-0.26, -0.27), (-0.04, -0.25), (0.14, -0.12),
                    (0.34, -0.1), (0.5, 0.08), (0.47, 0.23),
                    (0.28, 0.28), (-0.36, 0.28)])  # fmt: skip
    veins = [
        strip([(x, y), (x + 0.07, -0.1), (x + 0.05, 0.1), (x + 0.11, 0.275)], width)
        for x, y, width in ((-0.24, -0.265, 0.085), (-0.08, -0.255, 0.035))
    ]
    return [
        *rounded(whole, stone, 0.35),
        *(sheet(v, ink.paper.pale, 0) for v in veins),
        sheet(disc(0.24, 0.02, 0.03, 0.02), stone.deep, 0),
        sheet(disc(0.33, 0.1, 0.02, 0.016), stone.deep, 0),
        sheet(disc(-0.32, 0.14, 0.025, 0.018), stone.deep, 0),
    ]


def shell(ink: Inks) -> list[Piece]:
    """A scallop: seven ribs from the hinge, the rim a row of bows."""
    hue = ink.tint("#f0a58c", 0.15)
    rim: list[Node] = []
    ribs: list[Path] = []
    for i in range(8):
        a = -math.pi + 0.28 + (math.pi - 0.56) * i / 7
        rim.append((math.cos(a) * 0.5, 0.12 + math.sin(a) * 0.52, 0.2))
        if i < 7:
            m = a + (math.pi - 0.56) / 14
            rim.append((math.cos(m) * 0.57, 0.12 + math.sin(m) * 0.6))
            tip = (math.cos(m) * 0.5, 0.12 + math.sin(m) * 0.52)
            ribs.append(strip([(0, 0.36), tip], (0.02, 0.085)))
    hinge = smooth([(-0.2, 0.3, 0.2), (0.2, 0.3, 0.2), (0.17, 0.46, 0.4), (-0.17, 0.46, 0.4)])
    fan = smooth([*rim, (0.2, 0.36), (0, 0.42), (-0.2, 0.36)])
    return [
        sheet(hinge, hue.deep, 0.25),
        sheet(fan, hue.base, 0.35),
        *(sheet(r, hue.pale, 0) for r in ribs),
        sheet(lune(fan, 0.35, 0.8, 0.16), hue.deep, 0),
        sheet(strip(arc(0, 0.34, 0.3, 0.34, -2.8, -0.34), 0.02), hue.deep, 0),
    ]
