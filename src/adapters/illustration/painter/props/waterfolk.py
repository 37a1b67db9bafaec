"""Creatures of the sea whom a story meets: fish, crab, octopus, eel, shrimp, clam, and more.

What swims is seen above a tuft of weed, so that it stands where there is only ground.
"""

import math

from ..figures.shapes import smooth
from ..pieces import Piece
from .creatures import eye
from .cutting import arc, disc, lune, rounded, sheet, strip
from .inks import Inks


def _weed(ink: Inks, x: float, low: float, tall: float) -> list[Piece]:
    """Three bent blades of weed that stand at `low`."""
    blades = [
        strip([(x + s, low), (x + s * 1.6, low - tall * h * 0.5), (x + s * 2.4, low - tall * h)],
              (0.07, 0.06, 0.01))
        for s, h in ((-0.1, 0.8), (0.0, 1.0), (0.09, 0.7))
    ]  # fmt: skip
    return [sheet(p, ink.leaf.deep if i % 2 else ink.leaf.base, 0.1) for i, p in enumerate(blades)]


def fish(ink: Inks) -> list[Piece]:
    """A round fish with a fan of a tail, over weed."""
    hue, fin = ink.accent, ink.gold
    body = smooth([(-0.4, -0.16), (-0.1, -0.46), (0.28, -0.44), (0.52, -0.18), (0.3, 0.06),
                   (-0.1, 0.08)])  # fmt: skip
    tail = smooth([(-0.36, -0.18, 0.2), (-0.66, -0.46), (-0.58, -0.18, 0.3), (-0.66, 0.1)])
    return [
        *_weed(ink, -0.1, 0.56, 0.5),
        *rounded(tail, fin, 0.2, 0.15),
        sheet(smooth([(-0.12, -0.4), (0.02, -0.62), (0.26, -0.56), (0.28, -0.4)]), fin.deep, 0.1),
        *rounded(body, hue, 0.35, 0.2),
        sheet(strip(arc(0.3, -0.18, 0.16, 0.26, 1.9, 4.4, 8), 0.03), hue.deep, 0),
        *(sheet(strip([(x, -0.34), (x - 0.04, -0.16), (x, -0.02)], 0.06), hue.pale, 0)
          for x in (-0.12, 0.02)),
        sheet(smooth([(0.02, -0.12), (-0.14, 0.04), (0.06, 0.04)]), fin.base, 0.1),
        sheet(disc(0.35, -0.26, 0.085), "#ffffff", 0),
        *eye(0.37, -0.26, 0.05, ink),
    ]  # fmt: skip


def crab(ink: Inks) -> list[Piece]:
    """A crab with both claws up."""
    red = ink.tint("#d2583a", 0.08)
    shell = smooth([(-0.38, 0.02), (-0.24, -0.2), (0.24, -0.2), (0.38, 0.02), (0.26, 0.26),
                    (-0.26, 0.26)])  # fmt: skip
    legs = [
        strip([(s * 0.26, 0.1), (s * x, 0.12), (s * (x + 0.06), 0.42)], (0.08, 0.06, 0.025))
        for s in (-1, 1)
        for x in (0.4, 0.52)
    ]
    arms = [strip([(s * 0.3, 0.0), (s * 0.56, -0.08), (s * 0.52, -0.3)], 0.09) for s in (-1, 1)]
    claws = [
        smooth([(s * 0.46, -0.26), (s * 0.36, -0.48), (s * 0.46, -0.62, 0.2), (s * 0.5, -0.46, 0),
                (s * 0.64, -0.6, 0.2), (s * 0.66, -0.36)])
        for s in (-1, 1)
    ]  # fmt: skip
    return [
        *(sheet(p, red.deep, 0.1) for p in (*legs, *arms)),
        *(p for c in claws for p in rounded(c, red, 0.25, 0.15)),
        *(sheet(strip([(x, -0.14), (x, -0.32)], 0.05), red.deep, 0.1) for x in (-0.12, 0.12)),
        *rounded(shell, red, 0.35, 0.2),
        *(sheet(disc(x, -0.34, 0.08), "#ffffff", 0.1) for x in (-0.12, 0.12)),
        *(p for x in (-0.1, 0.14) for p in eye(x, -0.33, 0.045, ink)),
        sheet(strip(arc(0, 0.04, 0.14, 0.09, 0.3, 2.84, 8), 0.03), red.deep, 0),
    ]


def octopus(ink: Inks) -> list[Piece]:
    """An octopus on its arms, each ending in a curl."""
    hue = ink.tint("#b0648f")
    head = smooth([(0, -0.62), (0.3, -0.5), (0.36, -0.2), (0.26, 0.08), (-0.26, 0.08),
                   (-0.36, -0.2), (-0.3, -0.5)])  # fmt: skip
    arms = [
        strip([(s * x * 0.4, 0.0), (s * x * 0.8, 0.3), (s * x, 0.46), (s * (x + 0.1), 0.36)],
              (0.17, 0.13, 0.1, 0.05))
        for s in (-1, 1)
        for x in (0.62, 0.4, 0.16)
    ]  # fmt: skip
    return [
        *(sheet(p, hue.deep if i % 2 else hue.base, 0.15) for i, p in enumerate(arms)),
        *rounded(head, hue, 0.35, 0.2),
        *(sheet(disc(x, -0.16, 0.1, 0.12), "#ffffff", 0.1) for x in (-0.12, 0.14)),
        *(p for x in (-0.1, 0.16) for p in eye(x, -0.14, 0.055, ink)),
        sheet(strip(arc(0.02, 0.0, 0.1, 0.05, 0.3, 2.84, 8), 0.03), hue.deep, 0),
        *(sheet(disc(x, y, r), hue.pale, 0)
          for x, y, r in ((-0.16, -0.42, 0.05), (0.1, -0.46, 0.04))),
        *(sheet(disc(s * x, y, 0.028), hue.pale, 0)
          for s in (-1, 1) for x, y in ((0.46, 0.3), (0.54, 0.42), (0.3, 0.36))),
    ]  # fmt: skip


def eel(ink: Inks) -> list[Piece]:
    """An eel standing up out of the weed in a long bow."""
    skin = ink.tint("#5f7d78")
    line = [(-0.3, 0.6), (-0.14, 0.34), (0.1, 0.16), (0.0, -0.12), (-0.2, -0.34), (-0.02, -0.58),
            (0.24, -0.56)]  # fmt: skip
    fin = [(x - 0.08, y - 0.02) for x, y in line[:-1]]
    return [
        sheet(strip(fin, (0.04, 0.12, 0.14, 0.14, 0.12, 0.08)), skin.pale, 0.1),
        sheet(strip(line, (0.08, 0.15, 0.18, 0.19, 0.18, 0.18, 0.14)), skin.base, 0.3),
        *_weed(ink, -0.34, 0.62, 0.6),
        *_weed(ink, 0.0, 0.62, 0.4),
        sheet(disc(0.12, -0.6, 0.07), "#ffffff", 0),
        *eye(0.13, -0.6, 0.042, ink),
        sheet(strip([(0.16, -0.51), (0.3, -0.53)], 0.02), skin.deep, 0),
    ]


def shrimp(ink: Inks) -> list[Piece]:
    """A shrimp bent like a comma, its feelers long."""
    hue = ink.tint("#e58f7c", 0.08)
    back = [(0.36, -0.2), (0.12, -0.3), (-0.18, -0.22), (-0.36, 0.04), (-0.3, 0.3), (-0.1, 0.42)]
    tail = smooth([(-0.14, 0.34, 0.2), (0.12, 0.32), (0.06, 0.44, 0.2), (0.16, 0.54), (-0.12, 0.5)])
    legs = [strip([(x, y), (x + 0.08, y + 0.26)], (0.04, 0.02))
            for x, y in ((0.28, -0.12), (0.14, -0.16), (0.0, -0.14), (-0.1, -0.06))]  # fmt: skip
    feelers = [strip([(0.46, -0.26), (0.62, -0.5), (x, y)], (0.025, 0.02, 0.012))
               for x, y in ((0.5, -0.72), (0.8, -0.62))]  # fmt: skip
    rings = [strip([(x0, y0), (x1, y1)], 0.028) for x0, y0, x1, y1 in (
        (0.06, -0.42, 0.08, -0.2), (-0.2, -0.34, -0.1, -0.14), (-0.44, -0.08, -0.24, 0.0),
        (-0.46, 0.18, -0.24, 0.16))]  # fmt: skip
    return [
        *(sheet(p, hue.deep, 0.1) for p in (*legs, *feelers)),
        *rounded(tail, hue, 0.2, 0.2),
        sheet(strip(back, (0.24, 0.28, 0.27, 0.24, 0.2, 0.14)), hue.base, 0.3),
        *rounded(disc(0.4, -0.2, 0.19, 0.15, 0.1), hue, 0.2, 0.15),
        *(sheet(r, hue.deep, 0) for r in rings),
        *eye(0.47, -0.24, 0.05, ink),
    ]


def clam(ink: Inks) -> list[Piece]:
    """A clam, open by a hand's breadth, with two eyes in the gap."""
    hue = ink.tint("#8f86b8", 0.1)
    lid = smooth([(-0.54, -0.02, 0.3), (-0.5, -0.34), (-0.24, -0.64), (0.14, -0.66), (0.46, -0.5),
                  (0.22, -0.4), (0.0, -0.34), (-0.26, -0.14)])  # fmt: skip
    bowl = smooth([(-0.54, 0.04, 0.3), (-0.2, 0.12), (0.1, 0.08), (0.6, 0.1, 0.2), (0.42, 0.36),
                   (0.0, 0.46), (-0.38, 0.34)])  # fmt: skip
    inside = smooth([(-0.5, 0.0), (-0.26, -0.2), (0.0, -0.4), (0.1, -0.3), (0.2, 0.1), (0, 0.2)])
    ribs = [strip([(-0.44, 0.1), (x, y)], (0.015, 0.04))
            for x, y in ((-0.1, 0.4), (0.14, 0.38), (0.38, 0.28))]  # fmt: skip
    top = [strip([(-0.46, -0.08), (x, y)], (0.015, 0.04))
           for x, y in ((-0.3, -0.56), (-0.04, -0.6), (0.24, -0.52))]  # fmt: skip
    return [
        sheet(inside, ink.dark, 0.1),
        *rounded(lid, hue, 0.3, 0.15),
        *(sheet(p, hue.pale, 0) for p in top),
        *(sheet(disc(x, -0.02, 0.1, 0.11), "#ffffff", 0) for x in (-0.08, 0.16)),
        *(p for x in (-0.05, 0.19) for p in eye(x, -0.01, 0.05, ink)),
        *rounded(bowl, hue, 0.35, 0.2),
        *(sheet(p, hue.pale, 0) for p in ribs),
    ]


def starfish(ink: Inks) -> list[Piece]:
    """A starfish sitting up on two of its arms."""
    hue = ink.tint("#e0913f", 0.08)
    points = []
    for i in range(5):
        a = -math.pi / 2 + i * math.tau / 5 + 0.2
        points += [(math.cos(a) * 0.6, math.sin(a) * 0.6, 0.8)]
        b = a + math.pi / 5
        points += [(math.cos(b) * 0.22, math.sin(b) * 0.22, 0.8)]
    whole = smooth(points)
    dots = [(math.cos(a) * r, math.sin(a) * r) for a in (-1.37, -0.11, 1.14, 2.4, 3.66)
            for r in (0.28, 0.4)]  # fmt: skip
    return [
        *rounded(whole, hue, 0.35, 0.2),
        *(sheet(disc(x, y, 0.03), hue.pale, 0) for x, y in dots),
        *(sheet(disc(x, -0.08, 0.075), "#ffffff", 0) for x in (-0.1, 0.1)),
        *(p for x in (-0.09, 0.11) for p in eye(x, -0.07, 0.045, ink)),
        sheet(strip(arc(0, 0.04, 0.1, 0.07, 0.3, 2.84, 8), 0.028), hue.deep, 0),
    ]


def seahorse(ink: Inks) -> list[Piece]:
    """A sea horse, its tail round a blade of weed."""
    hue = ink.gold
    line = [(0.06, -0.42), (-0.06, -0.2), (0.04, 0.06), (0.08, 0.3), (-0.06, 0.46), (-0.18, 0.36),
            (-0.1, 0.26)]  # fmt: skip
    snout = strip([(0.1, -0.5), (0.42, -0.4)], (0.16, 0.08))
    fin = smooth([(-0.1, -0.14), (-0.36, -0.2), (-0.34, 0.08), (-0.04, 0.1)])
    crest = smooth([(-0.06, -0.58), (-0.04, -0.76, 0.2), (0.06, -0.66, 0), (0.14, -0.78, 0.2),
                    (0.18, -0.56)])  # fmt: skip
    return [
        *_weed(ink, -0.16, 0.62, 0.7),
        sheet(fin, hue.pale, 0.15),
        sheet(crest, hue.deep, 0.1),
        sheet(strip(line, (0.2, 0.28, 0.32, 0.2, 0.12, 0.08, 0.04)), hue.base, 0.3),
        sheet(snout, hue.base, 0.1),
        *rounded(disc(0.06, -0.52, 0.17, 0.16), hue, 0.2, 0.15),
        *(sheet(strip([(-0.06, y), (0.16, y + 0.02)], 0.025), hue.deep, 0)
          for y in (-0.1, 0.0, 0.1, 0.2)),
        *eye(0.1, -0.54, 0.05, ink),
        sheet(lune(disc(0.06, -0.52, 0.17, 0.16), 1.6, 0.7, 0.1), hue.deep, 0),
    ]  # fmt: skip
