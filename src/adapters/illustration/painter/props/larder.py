"""What one eats, drinks and carries it in: apple, basket, bottle, cake, cup, spoon, teapot."""

import math

from ..figures.shapes import Node, smooth
from ..figures.shapes import ring as band
from ..pieces import Piece
from ..shapes import leaf as blade
from ..shapes import polygon
from .cutting import arc, box, disc, far_side, folded, lune, rounded, sheet, strip
from .inks import Inks


def apple(ink: Inks) -> list[Piece]:
    """A red apple with its stalk and a leaf."""
    red = ink.tint("#cc3f38", 0.06)
    fruit = folded([(0, -0.24, 0.6), (0.17, -0.34), (0.41, -0.22), (0.45, 0.06), (0.3, 0.38),
                    (0.14, 0.46), (0, 0.41, 0.6)])  # fmt: skip
    return [
        *rounded(fruit, red, 0.35, 0.26, 0.14),
        sheet(disc(0, -0.26, 0.11, 0.045), red.deep, 0),
        sheet(strip([(0, -0.25), (0.01, -0.4), (0.06, -0.5)], (0.04, 0.045, 0.06)),
              ink.wood.deep, 0.2),
        sheet(blade(0.03, -0.38, 0.34, 0.18, -0.35, 0.1), ink.leaf.base, 0.25),
        sheet(strip([(0.03, -0.38), (0.26, -0.44)], (0.018, 0.008)), ink.leaf.deep, 0),
    ]  # fmt: skip


def basket(ink: Inks) -> list[Piece]:
    """A wicker basket under its handle."""
    wicker = ink.tint("#c08a4c")
    bowl = smooth([(-0.46, 0.0, 0.2), (0.46, 0.0, 0.2), (0.42, 0.28), (0.32, 0.5, 0.4),
                   (-0.32, 0.5, 0.4), (-0.42, 0.28)])  # fmt: skip
    weave = []
    for row in range(4):
        y = 0.11 + row * 0.1
        half = 0.43 - row * 0.035
        for i in range(6):
            x = -half + (i + (row % 2) * 0.5 + 0.25) * half * 2 / 6.6
            weave.append(sheet(strip([(x - 0.035, y), (x + 0.05, y)], 0.058),
                               wicker.pale if (i + row) % 2 else wicker.deep, 0.05))  # fmt: skip
    return [
        sheet(strip(arc(0, 0.0, 0.4, 0.56, math.pi, 2 * math.pi), 0.07), wicker.deep, 0.3),
        sheet(strip(arc(0, 0.0, 0.405, 0.565, 3.4, 5.9), 0.022), wicker.pale, 0),
        sheet(smooth([(-0.36, 0.02), (-0.26, -0.16), (-0.05, -0.12), (0.1, -0.2), (0.34, -0.08),
                      (0.36, 0.04)]), ink.red.base, 0.2),
        sheet(bowl, wicker.base, 0.35),
        *weave,
        sheet(lune(bowl, 0.3, 0.7, 0.13), wicker.deep, 0),
        sheet(strip([(-0.48, 0.02), (0, 0.045), (0.48, 0.02)], 0.095), wicker.deep, 0.25),
        *(sheet(strip([(x - 0.03, 0.055), (x + 0.04, 0.005)], 0.035), wicker.pale, 0)
          for x in (-0.4, -0.27, -0.13, 0.0, 0.13, 0.27, 0.4)),
    ]  # fmt: skip


def bottle(ink: Inks) -> list[Piece]:
    """A corked bottle with a letter's roll in it."""
    glass = ink.tint("#5fa58c", 0.05)
    whole = folded([(0.085, -0.48, 0.2), (0.08, -0.24), (0.2, -0.08), (0.23, 0.12),
                    (0.22, 0.54, 0.3), (0, 0.57)])  # fmt: skip
    return [
        sheet(box(-0.065, -0.62, 0.065, -0.42, 0.3), ink.tint("#c99a66").base, 0.2),
        sheet(whole, glass.base, 0.35),
        sheet(far_side(whole, 0.09), glass.deep, 0),
        sheet(smooth([(-0.1, 0.02), (0.04, -0.02), (0.1, 0.4), (-0.04, 0.44)]), ink.paper.base, 0),
        sheet(strip([(0.005, 0.19), (0.0, 0.26)], 0.15), ink.tint("#c8402f").base, 0),
        sheet(strip([(-0.15, 0.02), (-0.165, 0.2), (-0.155, 0.4)], (0.02, 0.045, 0.02)),
              glass.pale, 0),
        sheet(strip([(-0.045, -0.42), (-0.045, -0.26)], 0.025), glass.pale, 0),
        sheet(box(-0.105, -0.5, 0.105, -0.42, 0.6), glass.deep, 0.2),
    ]  # fmt: skip


def cake(ink: Inks) -> list[Piece]:
    """A cake of two tiers under icing, with a candle that nobody has lit yet and a cherry."""
    crumb = ink.tint("#c98f55")
    ice = ink.tint("#f8dfdc", 0.15)
    out: list[Piece] = [
        sheet(disc(0, 0.47, 0.58, 0.09), ink.cool.base, 0.3),
        sheet(disc(-0.01, 0.455, 0.5, 0.06), ink.cool.pale, 0),
    ]
    for w, top, low in ((0.44, 0.06, 0.45), (0.27, -0.26, 0.1)):
        tier = smooth([(-w, top, 0.1), (w, top, 0.1), (w, low, 0.3), (0, low + 0.04),
                       (-w, low, 0.3)])  # fmt: skip
        out.append(sheet(tier, crumb.base, 0.3))
        out.append(sheet(far_side(tier, w * 0.5), crumb.deep, 0))
        out.append(sheet(strip([(-w, low - 0.1), (0, low - 0.06), (w, low - 0.1)], 0.04),
                         ink.accent.base, 0))  # fmt: skip
        drips: list[Node] = [(-w - 0.02, top + 0.05), (-w * 0.8, top - 0.06), (0, top - 0.085),
                             (w * 0.8, top - 0.06), (w + 0.02, top + 0.05)]  # fmt: skip
        n = 6
        for i in range(n):
            x = w - (i + 0.5) * 2 * w / n
            drips += [
                (x + w / n * 0.5, top + (0.17 if i % 2 else 0.12)),
                (x - w / n * 0.5, top + 0.07),
            ]
        out.append(sheet(smooth(drips), ice.base, 0.25))
    return [
        *out,
        sheet(strip([(0.1, -0.3), (0.1, -0.52)], 0.055), ink.paper.pale, 0.2),
        *(sheet(strip([(0.075, y), (0.125, y - 0.03)], 0.02), ink.accent.base, 0)
          for y in (-0.35, -0.42, -0.49)),
        sheet(strip([(0.1, -0.51), (0.105, -0.57)], 0.014), ink.dark, 0),
        *rounded(disc(-0.1, -0.4, 0.075), ink.tint("#c62f3a", 0.05), 0.25),
        sheet(strip([(-0.1, -0.45), (-0.06, -0.56)], 0.016), ink.leaf.deep, 0),
    ]  # fmt: skip


def cup(ink: Inks) -> list[Piece]:
    """A steaming mug."""
    mug = smooth([(-0.34, -0.16, 0.1), (0.34, -0.16, 0.1), (0.31, 0.34), (0.22, 0.44, 0.5),
                  (-0.22, 0.44, 0.5), (-0.31, 0.34)])  # fmt: skip
    steam = [
        sheet(strip([(x, -0.26), (x + 0.05, -0.36), (x - 0.03, -0.46), (x + 0.03, -0.56)],
                    (0.012, 0.04, 0.036, 0.01)), ink.shine, 0.05)
        for x in (-0.12, 0.1)
    ]  # fmt: skip
    return [
        *steam,
        sheet(band(0.36, 0.12, 0.19, 0.19, 0.075), ink.leaf.deep, 0.25),
        *rounded(mug, ink.leaf, 0.35, 0.3, 0.08),
        sheet(strip([(-0.33, 0.08), (0, 0.12), (0.33, 0.08)], 0.07), ink.paper.pale, 0.05),
        sheet(disc(0, -0.16, 0.345, 0.085), ink.leaf.pale, 0.15),
        sheet(disc(0, -0.155, 0.295, 0.06), ink.tint("#7b4a2d").base, 0),
    ]


def spoon(ink: Inks) -> list[Piece]:
    """A wooden spoon, its bowl up."""
    wood = ink.tint("#c9975a")
    bowl = disc(0, -0.4, 0.16, 0.21)
    return [
        sheet(strip([(0, -0.24), (0, 0.2), (0, 0.6)], (0.06, 0.07, 0.09)), wood.base, 0.3),
        sheet(strip([(0.018, -0.2), (0.02, 0.58)], (0.02, 0.035)), wood.deep, 0),
        sheet(bowl, wood.base, 0.35),
        sheet(disc(0.005, -0.395, 0.115, 0.16), wood.deep, 0),
        sheet(lune(disc(0.005, -0.395, 0.115, 0.16), 0.8, 1.5, 0.45), wood.base, 0),
        sheet(strip(arc(0, -0.4, 0.135, 0.185, 2.5, 4.4), 0.02), wood.pale, 0),
    ]


def teapot(ink: Inks) -> list[Piece]:
    """A round teapot with a flower on its belly, its spout to the right."""
    china = ink.cool
    belly = folded([(0, -0.26), (0.2, -0.25), (0.38, -0.06), (0.4, 0.14), (0.28, 0.34, 0.6),
                    (0.2, 0.42, 0.3), (0, 0.43)])  # fmt: skip
    spout = smooth([(0.28, 0.22, 0.3), (0.44, 0.1), (0.5, -0.1), (0.62, -0.22, 0.2),
                    (0.7, -0.17, 0.2), (0.62, 0.04), (0.52, 0.22), (0.3, 0.34, 0.3)])  # fmt: skip
    lid = folded([(0, -0.36), (0.14, -0.33), (0.22, -0.24, 0.3), (0, -0.2)])
    petals = [disc(math.cos(a) * 0.085 - 0.02, 0.1 + math.sin(a) * 0.085, 0.062) for a in
              (i * 2 * math.pi / 5 for i in range(5))]  # fmt: skip
    return [
        sheet(band(-0.4, 0.06, 0.2, 0.22, 0.075), china.deep, 0.25),
        sheet(spout, china.base, 0.25),
        sheet(polygon([(0.34, 0.3), (0.5, 0.2), (0.62, 0.02), (0.56, 0.06), (0.44, 0.2)]),
              china.deep, 0),
        *rounded(belly, china, 0.35),
        sheet(disc(0, -0.4, 0.06), ink.gold.base, 0.25),
        sheet(lid, china.pale, 0.25),
        sheet(strip([(-0.22, -0.235), (0, -0.215), (0.22, -0.235)], 0.03), ink.gold.base, 0.1),
        *(sheet(p, ink.paper.pale, 0.05) for p in petals),
        sheet(disc(-0.02, 0.1, 0.05), ink.gold.base, 0.05),
    ]  # fmt: skip
