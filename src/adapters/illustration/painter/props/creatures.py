"""Small creatures of the land whom a story meets: snail, mouse, beetle, frog, hare and more.

Each is seen from the side, as it sits or stands, and looks to the right.
"""

import math
from collections.abc import Callable

from ..figures.shapes import Point, smooth
from ..pieces import Piece
from ..shapes import leaf as blade
from .cutting import arc, disc, lune, moved, rounded, sheet, strip
from .inks import Inks


def eye(x: float, y: float, r: float, ink: Inks) -> list[Piece]:
    """An eye with the light in it."""
    return [
        sheet(disc(x, y, r), ink.dark, 0.0),
        sheet(disc(x - r * 0.3, y - r * 0.35, r * 0.36), "#ffffff", 0.0),
    ]


def snail(ink: Inks) -> list[Piece]:
    """A snail with a coiled house and both eyes up."""
    body, house = ink.tint("#c9a36b"), ink.tint("#a9613c")
    foot = smooth([(-0.62, 0.4, 0.2), (-0.4, 0.3), (0.2, 0.26), (0.36, 0.12), (0.44, -0.1),
                   (0.58, -0.12), (0.66, 0.02), (0.6, 0.26), (0.42, 0.4)])  # fmt: skip
    coil = [
        (math.cos(a) * (0.34 - a * 0.034) - 0.12, math.sin(a) * (0.34 - a * 0.034) - 0.02)
        for a in (i * 0.5 for i in range(18))
    ]
    stalks = [strip([(0.54, -0.08), (x, -0.36)], (0.05, 0.035)) for x in (0.5, 0.68)]
    return [
        *(sheet(s, body.deep, 0.1) for s in stalks),
        sheet(foot, body.base, 0.3),
        *rounded(disc(-0.12, -0.02, 0.4, 0.39), house, 0.35),
        sheet(strip(coil, 0.045), house.pale, 0),
        *eye(0.5, -0.37, 0.045, ink),
        *eye(0.68, -0.37, 0.045, ink),
        sheet(strip(arc(0.58, 0.06, 0.07, 0.06, 0.3, 1.9, 6), 0.02), body.deep, 0),
    ]


def snails(ink: Inks) -> list[Piece]:
    """Seven snails in two rows, the smallest last."""
    one = snail(ink)
    seven = (
        (-0.7, -0.16, 0.36), (-0.1, -0.2, 0.4), (0.5, -0.16, 0.38),
        (-1.0, 0.24, 0.3), (-0.42, 0.22, 0.42), (0.22, 0.24, 0.36), (0.8, 0.22, 0.4),
    )  # fmt: skip
    return [piece for x, y, k in seven for piece in moved(one, _set_at(x, y, k))]


def _set_at(x: float, y: float, k: float) -> Callable[[float, float], Point]:
    """The move of a snail to (x, y), `k` times as large."""
    return lambda u, v: (x + u * k, y + (v - 0.4) * k)


def mouse(ink: Inks) -> list[Piece]:
    """A mouse sitting up, its tail in a bow."""
    fur = ink.tint("#9a8f8a")
    body = smooth([(0.3, -0.1), (0.34, 0.2), (0.26, 0.44), (-0.1, 0.46), (-0.32, 0.36),
                   (-0.34, 0.1), (-0.16, -0.14), (0.1, -0.2)])  # fmt: skip
    head = smooth([(0.02, -0.34), (0.24, -0.44), (0.42, -0.3), (0.6, -0.12, 0.4), (0.4, -0.02),
                   (0.16, -0.02), (0.0, -0.14)])  # fmt: skip
    tail = [(-0.26, 0.4), (-0.5, 0.44), (-0.62, 0.26), (-0.52, 0.08), (-0.62, -0.06)]
    return [
        sheet(strip(tail, (0.06, 0.05, 0.045, 0.035, 0.02)), ink.tint("#d79a92").base, 0.1),
        sheet(disc(0.04, -0.42, 0.19), fur.deep, 0.15),
        *rounded(body, fur, 0.3),
        sheet(disc(0.14, 0.2, 0.15, 0.21, 0.1), fur.pale, 0),
        *rounded(head, fur, 0.25, 0.2),
        *rounded(disc(0.12, -0.46, 0.2), fur, 0.2),
        sheet(disc(0.13, -0.45, 0.12), ink.tint("#e0a9a0").base, 0),
        *eye(0.37, -0.22, 0.045, ink),
        sheet(disc(0.59, -0.12, 0.05), ink.tint("#c9746c").base, 0.1),
        sheet(disc(0.3, 0.12, 0.1, 0.06, 0.5), fur.deep, 0.1),
        sheet(disc(0.2, 0.45, 0.17, 0.06), fur.deep, 0.1),
        *(sheet(strip([(0.48, -0.1), (x, y)], (0.014, 0.008)), ink.dark, 0)
          for x, y in ((0.7, 0.02), (0.62, 0.08))),
    ]  # fmt: skip


def beetle(ink: Inks) -> list[Piece]:
    """A round beetle with spots, its feelers up."""
    red = ink.tint("#c8452f", 0.05)
    back = smooth([(-0.5, 0.24, 0.3), (-0.46, -0.06), (-0.2, -0.32), (0.14, -0.32), (0.36, -0.08),
                   (0.4, 0.24, 0.3)])  # fmt: skip
    feelers = [strip([(0.48, -0.02), (x, -0.24), (x + 0.1, -0.34)], (0.035, 0.025, 0.03))
               for x in (0.5, 0.62)]  # fmt: skip
    legs = [strip([(x, 0.2), (x + 0.03, 0.4)], (0.06, 0.04)) for x in (-0.34, -0.06, 0.22)]
    return [
        *(sheet(p, ink.dark, 0.1) for p in (*legs, *feelers)),
        sheet(disc(0.46, 0.1, 0.19, 0.18), ink.dark, 0.25),
        *rounded(back, red, 0.35),
        sheet(strip([(-0.02, -0.33), (0.02, 0.0), (-0.04, 0.24)], 0.025), red.deep, 0),
        *(sheet(disc(x, y, r), ink.dark, 0)
          for x, y, r in ((-0.26, -0.06, 0.08), (0.2, -0.06, 0.08), (-0.3, 0.14, 0.05),
                          (0.14, 0.14, 0.06), (-0.1, 0.1, 0.05))),
        sheet(disc(0.52, 0.04, 0.055), "#ffffff", 0),
        *eye(0.53, 0.045, 0.03, ink),
    ]  # fmt: skip


def butterfly(ink: Inks) -> list[Piece]:
    """A butterfly resting on a stalk, four wings up."""
    hue, other = ink.accent, ink.gold
    back = smooth([(0.02, 0.0, 0.2), (0.16, -0.4), (0.44, -0.56), (0.56, -0.36), (0.42, -0.08)])
    front = smooth([(-0.02, 0.0, 0.2), (-0.2, -0.44), (-0.48, -0.58), (-0.6, -0.34),
                    (-0.42, -0.06)])  # fmt: skip
    low = smooth([(-0.02, 0.02, 0.2), (-0.34, -0.04), (-0.48, 0.14), (-0.34, 0.3), (-0.1, 0.2)])
    lower = smooth([(0.02, 0.02, 0.2), (0.32, -0.04), (0.46, 0.14), (0.32, 0.3), (0.1, 0.2)])
    return [
        sheet(strip([(0.02, 0.2), (0.0, 0.72)], (0.04, 0.05)), ink.leaf.deep, 0.1),
        sheet(blade(0.0, 0.6, 0.34, 0.15, -0.6), ink.leaf.base, 0.1),
        *(p for wing in (low, lower) for p in rounded(wing, other, 0.2, 0.15)),
        *(p for wing in (back, front) for p in rounded(wing, hue, 0.3, 0.15)),
        *(sheet(disc(x, y, 0.08), other.pale, 0) for x, y in ((0.4, -0.36), (-0.42, -0.38))),
        *(sheet(disc(x, y, 0.05), hue.deep, 0) for x, y in ((0.3, 0.14), (-0.3, 0.14))),
        *(sheet(strip([(0, -0.2), (x, -0.44)], (0.02, 0.03)), ink.dark, 0) for x in (-0.09, 0.09)),
        sheet(disc(0, 0.04, 0.055, 0.26), ink.dark, 0.2),
        sheet(disc(0, -0.2, 0.07), ink.dark, 0.1),
    ]


def spider(ink: Inks) -> list[Piece]:
    """A small friendly spider on all eight legs."""
    body = ink.tint("#6a5a78")
    legs = [
        strip([(0, 0.06), (x * 0.6, -0.26 + abs(x) * 0.2), (x, 0.42)], (0.05, 0.045, 0.03))
        for x in (-0.62, -0.46, -0.32, -0.2, 0.2, 0.32, 0.46, 0.62)
    ]
    return [
        *(sheet(p, body.deep, 0.1) for p in legs),
        *rounded(disc(0, 0.06, 0.34, 0.32), body, 0.35),
        *(sheet(disc(x, -0.04, 0.11), "#ffffff", 0.1) for x in (-0.12, 0.13)),
        *(p for x in (-0.1, 0.15) for p in eye(x, -0.02, 0.06, ink)),
        sheet(strip(arc(0.02, 0.12, 0.13, 0.1, 0.4, 2.7, 8), 0.03), ink.dark, 0),
    ]


def frog(ink: Inks) -> list[Piece]:
    """A frog sitting, its eyes on top."""
    green = ink.tint("#6d9b45")
    body = smooth([(-0.5, 0.36), (-0.34, 0.02), (-0.04, -0.2), (0.3, -0.22), (0.52, -0.06),
                   (0.5, 0.1), (0.28, 0.2), (0.16, 0.42), (-0.3, 0.44)])  # fmt: skip
    thigh = smooth([(-0.56, 0.4), (-0.5, 0.1), (-0.24, 0.04), (-0.08, 0.24), (-0.2, 0.42)])
    return [
        *rounded(disc(0.16, -0.26, 0.12), green, 0.2, 0.15),
        *rounded(body, green, 0.3, 0.2),
        sheet(smooth([(0.5, 0.04), (0.28, 0.2), (0.14, 0.4), (0.06, 0.22), (0.26, 0.08)]),
              green.pale, 0),
        *rounded(disc(0.34, -0.26, 0.13), green, 0.2, 0.15),
        *eye(0.37, -0.28, 0.06, ink),
        sheet(strip(arc(0.34, -0.08, 0.17, 0.12, 0.1, 2.3, 8), 0.025), green.deep, 0),
        sheet(strip([(0.2, 0.16), (0.24, 0.4), (0.42, 0.44)], (0.1, 0.07, 0.05)), green.deep, 0.1),
        *rounded(thigh, green, 0.25, 0.2),
        sheet(strip([(-0.5, 0.42), (-0.06, 0.44), (0.06, 0.44)], (0.08, 0.06, 0.03)),
              green.deep, 0),
        *(sheet(disc(x, y, 0.04), green.deep, 0)
          for x, y in ((-0.06, -0.06), (0.08, 0.0), (-0.2, 0.0))),
    ]  # fmt: skip


def lizard(ink: Inks) -> list[Piece]:
    """A lizard with its head up and its tail in a bow."""
    skin = ink.tint("#7f9f5a")
    whole = strip([(-0.7, 0.1), (-0.6, 0.28), (-0.36, 0.3), (0.0, 0.2), (0.3, 0.16), (0.5, 0.0)],
                  (0.02, 0.07, 0.14, 0.24, 0.2, 0.13))  # fmt: skip
    head = smooth([(0.36, 0.02), (0.48, -0.16), (0.66, -0.16), (0.82, -0.02, 0.4), (0.64, 0.08),
                   (0.46, 0.12)])  # fmt: skip
    legs = [strip([(x, 0.24), (x + s, 0.34), (x + s * 1.6, 0.42)], (0.08, 0.06, 0.05))
            for x, s in ((-0.18, -0.06), (-0.06, 0.06), (0.24, -0.05), (0.34, 0.07))]  # fmt: skip
    return [
        *(sheet(p, skin.deep, 0.1) for p in legs),
        sheet(whole, skin.base, 0.3),
        *rounded(head, skin, 0.2, 0.2),
        *(sheet(disc(x, y, 0.035), skin.deep, 0)
          for x, y in ((-0.3, 0.26), (-0.14, 0.2), (0.02, 0.16), (0.18, 0.12), (0.32, 0.06))),
        *eye(0.6, -0.07, 0.045, ink),
    ]  # fmt: skip


def hedgehog(ink: Inks) -> list[Piece]:
    """A hedgehog with a fan of prickles and a long nose."""
    coat, face = ink.tint("#6e523c"), ink.tint("#dcb98c")
    spikes = []
    for i in range(12):
        a = math.pi * (0.92 + 0.88 * i / 11)
        spikes += [(math.cos(a) * 0.52 - 0.06, math.sin(a) * 0.48 + 0.24, 0.0)]
        b = a + math.pi * 0.04
        spikes += [(math.cos(b) * 0.4 - 0.06, math.sin(b) * 0.37 + 0.24, 0.0)]
    back = smooth([*spikes, (0.3, 0.36, 0.2), (-0.44, 0.38, 0.2)])
    nose = smooth([(0.14, -0.02), (0.36, 0.02), (0.66, 0.24, 0.3), (0.5, 0.36), (0.16, 0.38)])
    rows = [
        strip([(x, y), (x - 0.06, y - 0.12)], (0.04, 0.012))
        for x, y in ((-0.34, 0.2), (-0.2, 0.06), (-0.04, -0.02), (0.08, 0.08), (-0.12, 0.22),
                     (0.02, 0.26), (-0.28, 0.32))
    ]  # fmt: skip
    return [
        *(sheet(disc(x, 0.4, 0.08, 0.05), face.deep, 0.1) for x in (-0.22, 0.2)),
        *rounded(nose, face, 0.2, 0.2),
        *rounded(back, coat, 0.35, 0.2),
        *(sheet(p, coat.pale, 0) for p in rows),
        *eye(0.38, 0.14, 0.045, ink),
        sheet(disc(0.65, 0.25, 0.055), ink.dark, 0.1),
    ]


def tortoise(ink: Inks) -> list[Piece]:
    """A tortoise under a shell of plates."""
    skin, shell = ink.tint("#a3a15c"), ink.tint("#7b6a3a")
    dome = smooth([(-0.56, 0.2, 0.3), (-0.42, -0.16), (-0.1, -0.34), (0.2, -0.24), (0.4, 0.0),
                   (0.46, 0.2, 0.3)])  # fmt: skip
    neck = strip([(0.34, 0.14), (0.52, 0.0), (0.62, -0.06)], (0.16, 0.14, 0.14))
    plates = [(-0.28, 0.0, 0.12), (-0.04, -0.12, 0.14), (0.2, 0.0, 0.11), (-0.04, 0.1, 0.09)]
    return [
        *(sheet(disc(x, 0.26, 0.11, 0.13), skin.deep, 0.1) for x in (-0.36, 0.28)),
        sheet(strip([(-0.5, 0.2), (-0.68, 0.26)], (0.08, 0.02)), skin.deep, 0.1),
        sheet(neck, skin.base, 0.1),
        *rounded(disc(0.66, -0.1, 0.16, 0.14), skin, 0.2, 0.2),
        *rounded(dome, shell, 0.35, 0.2),
        *(sheet(disc(x, y, r, r * 0.8), shell.pale, 0.05) for x, y, r in plates),
        sheet(strip([(-0.56, 0.2), (0.46, 0.2)], 0.06), shell.deep, 0.05),
        *eye(0.7, -0.13, 0.04, ink),
    ]


def hare(ink: Inks) -> list[Piece]:
    """A hare sitting up, its ears as long as itself."""
    fur = ink.tint("#c4a98a")
    body = smooth([(0.12, -0.1), (0.3, 0.12), (0.3, 0.48), (-0.28, 0.5), (-0.4, 0.3), (-0.3, 0.04),
                   (-0.08, -0.1)])  # fmt: skip
    ears = [smooth([(x, -0.36), (x - lean - 0.08, -0.7), (x - lean, -0.94, 0.4),
                    (x - lean + 0.1, -0.7), (x + 0.14, -0.38)])
            for x, lean in ((0.0, 0.12), (0.14, 0.0))]  # fmt: skip
    return [
        sheet(disc(-0.4, 0.4, 0.12), ink.paper.pale, 0.15),
        sheet(ears[0], fur.deep, 0.15),
        *rounded(body, fur, 0.3, 0.2),
        sheet(disc(0.16, 0.2, 0.12, 0.2), fur.pale, 0),
        *rounded(ears[1], fur, 0.2, 0.2),
        *rounded(disc(0.16, -0.24, 0.25, 0.23), fur, 0.25, 0.15),
        *eye(0.27, -0.28, 0.05, ink),
        sheet(disc(0.4, -0.18, 0.04, 0.03), ink.tint("#c9746c").base, 0.1),
        sheet(disc(0.2, 0.5, 0.16, 0.06), fur.deep, 0.1),
        sheet(disc(-0.14, 0.38, 0.2, 0.14), fur.deep, 0.1),
        sheet(strip([(0.2, 0.06), (0.28, 0.3)], (0.1, 0.07)), fur.deep, 0.1),
    ]


def goat(ink: Inks) -> list[Piece]:
    """A goat with curved horns and a beard."""
    coat, horn = ink.tint("#e6dfd2"), ink.tint("#8a7357")
    body = smooth([(-0.5, -0.12), (0.1, -0.16), (0.26, 0.04), (0.2, 0.24), (-0.44, 0.26),
                   (-0.56, 0.06)])  # fmt: skip
    neck = strip([(0.1, 0.04), (0.28, -0.26), (0.34, -0.36)], (0.3, 0.2, 0.18))
    head = smooth([(0.2, -0.46), (0.36, -0.56), (0.5, -0.46), (0.66, -0.28), (0.56, -0.18),
                   (0.36, -0.26)])  # fmt: skip
    legs = [strip([(x, 0.16), (x, 0.6)], (0.11, 0.075)) for x in (-0.46, -0.3, 0.04, 0.18)]
    horns = [strip([(x, -0.52), (x - 0.06, -0.74), (x - 0.24, -0.8)], (0.08, 0.06, 0.025))
             for x in (0.32, 0.4)]  # fmt: skip
    return [
        *(sheet(p, coat.deep if i % 2 else coat.base, 0.1) for i, p in enumerate(legs)),
        *(sheet(disc(x, 0.6, 0.06, 0.035), horn.deep, 0.05) for x in (-0.46, -0.3, 0.04, 0.18)),
        sheet(strip([(-0.5, -0.06), (-0.64, -0.2)], (0.1, 0.04)), coat.base, 0.1),
        *rounded(body, coat, 0.3, 0.2),
        sheet(neck, coat.base, 0.15),
        *(sheet(p, horn.base, 0.2) for p in horns),
        *rounded(head, coat, 0.25, 0.15),
        sheet(blade(0.24, -0.42, 0.24, 0.1, 2.7), coat.deep, 0.1),
        sheet(blade(0.5, -0.2, 0.24, 0.1, 1.7), coat.deep, 0.1),
        *eye(0.44, -0.42, 0.04, ink),
        sheet(lune(body, 1.6, 0.9, 0.2), coat.deep, 0),
    ]


def bee(ink: Inks) -> list[Piece]:
    """A bee in stripes on the tip of a leaf."""
    fur = ink.tint("#e5b23c", 0.05)
    body = smooth([(-0.42, 0.02), (-0.2, -0.2), (0.16, -0.22), (0.38, -0.04), (0.3, 0.16),
                   (-0.1, 0.22)])  # fmt: skip
    wings = [disc(-0.02, -0.38, 0.13, 0.26, -0.5), disc(0.14, -0.38, 0.13, 0.26, 0.25)]
    stripes = [strip([(x, -0.2), (x - 0.05, 0.2)], 0.09) for x in (-0.2, 0.02)]
    return [
        sheet(blade(-0.56, 0.44, 1.1, 0.34, -0.06), ink.leaf.base, 0.2),
        sheet(strip([(-0.52, 0.43), (0.5, 0.36)], (0.03, 0.015)), ink.leaf.deep, 0),
        *(sheet(w, ink.tint("#e8f0f4", 0.05).pale, 0.15) for w in wings),
        *(sheet(strip([(x, 0.14), (x + 0.02, 0.34)], 0.03), ink.dark, 0)
          for x in (-0.14, 0.04, 0.2)),
        *rounded(body, fur, 0.3, 0.15),
        *(sheet(p, ink.dark, 0) for p in stripes),
        *(sheet(strip([(0.32, -0.12), (x, -0.34)], (0.025, 0.03)), ink.dark, 0)
          for x in (0.38, 0.5)),
        *eye(0.26, -0.04, 0.05, ink),
    ]  # fmt: skip


def ant(ink: Inks) -> list[Piece]:
    """An ant in three parts, with a crumb held up."""
    skin = ink.tint("#5b3f3a")
    legs = [strip([(x, 0.1), (x + s, -0.02), (x + s * 1.7, 0.4)], (0.05, 0.045, 0.03))
            for x, s in ((-0.12, -0.16), (0.0, 0.02), (0.12, 0.16))]  # fmt: skip
    feelers = [strip([(0.46, -0.3), (x, -0.48), (x + 0.12, -0.5)], 0.03) for x in (0.5, 0.62)]
    return [
        *(sheet(p, skin.deep, 0.1) for p in (*legs, *feelers)),
        *rounded(disc(-0.42, 0.02, 0.28, 0.22, -0.2), skin, 0.3),
        *rounded(disc(0.02, 0.04, 0.17, 0.14), skin, 0.2),
        *rounded(disc(0.4, -0.14, 0.22, 0.2), skin, 0.25),
        sheet(strip([(0.12, 0.0), (0.42, 0.12), (0.6, 0.06)], 0.045), skin.deep, 0.1),
        sheet(disc(0.68, 0.02, 0.13, 0.11), ink.gold.pale, 0.2),
        sheet(disc(0.47, -0.18, 0.075), "#ffffff", 0),
        *eye(0.49, -0.18, 0.045, ink),
    ]


def dinosaur(ink: Inks) -> list[Piece]:
    """A very young longneck, its head up."""
    skin = ink.tint("#7fa27a")
    body = smooth([(-0.4, -0.02), (-0.1, -0.16), (0.2, -0.06), (0.3, 0.16), (0.2, 0.34),
                   (-0.34, 0.36), (-0.48, 0.18)])  # fmt: skip
    neck = strip([(0.14, 0.1), (0.3, -0.16), (0.32, -0.46), (0.38, -0.62)], (0.3, 0.2, 0.14, 0.14))
    tail = strip([(-0.36, 0.16), (-0.6, 0.26), (-0.84, 0.14)], (0.28, 0.14, 0.02))
    head = smooth([(0.26, -0.66), (0.4, -0.82), (0.56, -0.74), (0.72, -0.6), (0.6, -0.5),
                   (0.34, -0.54)])  # fmt: skip
    legs = [strip([(x, 0.24), (x, 0.56)], (0.18, 0.15)) for x in (-0.34, -0.14, 0.06, 0.22)]
    spots = ((-0.2, 0.0, 0.06), (0.0, -0.02, 0.05), (-0.32, 0.12, 0.045), (0.3, -0.2, 0.04),
             (0.31, -0.36, 0.035))  # fmt: skip
    return [
        *(sheet(p, skin.deep if i % 2 else skin.base, 0.1) for i, p in enumerate(legs)),
        sheet(tail, skin.base, 0.15),
        *rounded(body, skin, 0.3, 0.2),
        sheet(neck, skin.base, 0.1),
        sheet(smooth([(0.2, 0.12), (0.26, 0.24), (0.1, 0.33), (-0.24, 0.34), (0.04, 0.22)]),
              skin.pale, 0),
        *rounded(head, skin, 0.25, 0.15),
        *(sheet(disc(x, y, r), skin.deep, 0) for x, y, r in spots),
        *eye(0.48, -0.68, 0.05, ink),
        sheet(strip(arc(0.6, -0.62, 0.08, 0.06, 0.7, 2.6, 6), 0.022), skin.deep, 0),
    ]  # fmt: skip
