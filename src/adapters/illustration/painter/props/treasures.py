"""What is worth finding: key, coin, crown, crystal, pearl, ring, chest."""

from custories_core.layout.frames import Path

from ..figures.shapes import Node, cut, flattened, smooth
from ..figures.shapes import ring as band
from ..pieces import Piece
from ..shapes import polygon, star
from .cutting import (
    arc,
    box,
    disc,
    folded,
    glowing,
    lune,
    rounded,
    sheet,
    shrunk,
    stacked,
    strip,
)  # fmt: skip
from .inks import Inks


def key(ink: Inks) -> list[Piece]:
    """A key with a bow of three rings: it reads as a key at any size."""
    gold = ink.gold
    bows: list[Path] = []
    for x, y in ((-0.13, -0.27), (0.13, -0.27), (0.0, -0.12)):
        bows.append(band(x, y, 0.152, 0.152, 0.075))
    teeth = [box(-0.02, y, w, y + 0.08, 0.4) for y, w in ((0.33, 0.19), (0.44, 0.14), (0.54, 0.21))]
    return [
        *(sheet(t, gold.deep) for t in teeth),
        sheet(strip([(0, -0.05), (0, 0.64)], (0.085, 0.075)), gold.base, 0.3),
        *(sheet(b, gold.base, 0.3) for b in bows),
        sheet(strip(arc(-0.13, -0.27, 0.115, 0.115, 2.6, 4.6), 0.022), gold.pale, 0),
        sheet(strip(arc(0.13, -0.27, 0.115, 0.115, 3.6, 5.2), 0.022), gold.pale, 0),
        sheet(strip([(-0.02, 0.1), (-0.02, 0.58)], (0.02, 0.014)), gold.pale, 0),
        sheet(box(-0.09, -0.02, 0.09, 0.07, 0.6), gold.pale, 0.3),
    ]


def coin(ink: Inks) -> list[Piece]:
    """A thick gold coin with a star on it, and the glint by which it is found."""
    gold = ink.gold
    edge = disc(0.07, 0.05, 0.43, 0.46, -0.2)
    face = disc(-0.03, 0, 0.43, 0.46, -0.2)
    return [
        sheet(edge, gold.deep, 0.3),
        sheet(face, gold.base, 0.1),
        sheet(band(-0.03, 0, 0.38, 0.41, 0.045, -0.2), gold.deep, 0),
        sheet(lune(face, -2.3, 1.0, 0.08, 0.14), gold.pale, 0),
        sheet(star(-0.02, 0.01, 0.24, -0.15, 0.5), gold.deep, 0.1),
        sheet(star(-0.035, -0.005, 0.21, -0.15, 0.5), gold.pale, 0),
        sheet(_glint(-0.4, -0.42, 0.3), ink.shine, 0),
    ]


def _glint(x: float, y: float, r: float) -> Path:
    """A spark with four points."""
    return star(x, y, r, 0.1, 0.2, 4)


def crown(ink: Inks) -> list[Piece]:
    """A crown of five points with balls, its far side seen behind, stones on its band."""
    gold = ink.gold
    tips = [(-0.5, -0.26), (-0.26, -0.36), (0.0, -0.42), (0.26, -0.36), (0.5, -0.26)]
    front: list[Node] = [(-0.4, 0.3, 0.2)]
    for i, (x, y) in enumerate(tips):
        front.append((x, y, 0.0))
        if i < 4:
            front.append(((x + tips[i + 1][0]) / 2 * 0.95, 0.0, 0.1))
    front += [(0.4, 0.3, 0.2), (0.2, 0.37), (0, 0.39), (-0.2, 0.37)]
    back = smooth([(-0.44, -0.06), (-0.36, -0.2, 0), (-0.2, -0.05), (-0.12, -0.24, 0), (0, -0.06),
                   (0.12, -0.24, 0), (0.2, -0.05), (0.36, -0.2, 0), (0.44, -0.06), (0.35, 0.2),
                   (-0.35, 0.2)])  # fmt: skip
    hem = [(-0.41, 0.23), (-0.2, 0.3), (0, 0.32), (0.2, 0.3), (0.41, 0.23)]
    shape = smooth(front)
    return [
        sheet(back, gold.deep, 0.1),
        sheet(shape, gold.base, 0.3),
        sheet(polygon(cut(flattened(shape), (0.2, 0.0), (1.0, -0.12))), gold.deep, 0),
        sheet(strip(hem, 0.11), gold.pale, 0.2),
        *(sheet(disc(x, y, 0.062), gold.pale, 0.25) for x, y in tips),
        sheet(disc(0, 0.32, 0.055, 0.05), ink.red.base, 0.2),
        sheet(disc(-0.24, 0.29, 0.04), ink.cool.base, 0.2),
        sheet(disc(0.24, 0.29, 0.04), ink.cool.base, 0.2),
        sheet(disc(0.0, 0.07, 0.075, 0.1), ink.red.base, 0.2),
        sheet(disc(-0.02, 0.04, 0.025, 0.035), ink.red.pale, 0),
    ]


def crystal(ink: Inks) -> list[Piece]:
    """A cluster of three crystals, each of a light, a middle and a dark facet."""
    hue = ink.tint("#7ec8d8", 0.05)
    out: list[Piece] = []

    def prism(x: float, foot: float, w: float, tip: tuple[float, float], shoulder: float) -> None:
        tx, ty = tip
        left, right = (tx - w, ty + shoulder), (tx + w, ty + shoulder * 1.15)
        ridge = (tx - w * 0.2, ty + shoulder * 1.35)
        whole = polygon([(x - w * 0.8, foot), left, tip, right, (x + w * 0.8, foot)])
        out.append(sheet(whole, hue.base, 0.35))
        out.append(sheet(polygon([ridge, tip, right, (x + w * 0.8, foot), (x, foot)]), hue.deep, 0))
        out.append(Piece(polygon([left, tip, ridge]), ink.shine, "light", 0.0, True))
        out.append(
            sheet(polygon([left, ridge, (x - w * 0.1, foot), (x - w * 0.5, foot)]), hue.pale, 0)
        )

    prism(0.16, 0.42, 0.12, (0.42, -0.22), 0.16)
    prism(-0.16, 0.42, 0.11, (-0.4, -0.08), 0.14)
    prism(0.0, 0.46, 0.17, (-0.02, -0.6), 0.24)
    rock = smooth([(-0.36, 0.5), (-0.3, 0.36), (-0.1, 0.4), (0.08, 0.34), (0.3, 0.37), (0.38, 0.5),
                   (0, 0.54)])  # fmt: skip
    return [*out, *rounded(rock, ink.cool, 0.3)]


def pearl(ink: Inks) -> list[Piece]:
    """A pearl in its open oyster."""
    lid = ink.cool
    upper = smooth([(-0.44, 0.05), (-0.52, -0.2), (-0.36, -0.44), (-0.12, -0.42), (0.0, -0.54),
                    (0.16, -0.43), (0.38, -0.42), (0.52, -0.18), (0.44, 0.06),
                    (0, 0.14)])  # fmt: skip
    lower = smooth([(-0.5, 0.06, 0.5), (-0.25, 0.13), (0, 0.15), (0.25, 0.13), (0.5, 0.06, 0.5),
                    (0.38, 0.3), (0.15, 0.4), (-0.15, 0.4), (-0.38, 0.3)])  # fmt: skip
    inside = shrunk(upper, 0.8, 0.0)
    nacre = ink.tint("#f0cfd2", 0.15)
    return [
        sheet(upper, lid.base, 0.3),
        sheet(inside, nacre.base, 0.05),
        sheet(lune(inside, 1.57, 1.2, 0.5), nacre.deep, 0),
        glowing(disc(0, -0.04, 0.22), ink.tint("#fff4ec").base),
        sheet(lune(disc(0, -0.04, 0.22), 0.8, 1.4, 0.3), nacre.base, 0),
        glowing(disc(-0.08, -0.12, 0.055, 0.045), "#ffffff"),
        *rounded(lower, lid, 0.35),
        *(
            sheet(strip([(x * 0.5, 0.36), (x * 0.85, 0.26), (x, 0.15)], (0.012, 0.024, 0.014)),
                  lid.pale, 0)
            for x in (-0.3, -0.1, 0.1, 0.3)
        ),
    ]  # fmt: skip


def ring(ink: Inks) -> list[Piece]:
    """A ring with a cut stone."""
    gold, stone = ink.gold, ink.red
    gem = polygon([(-0.22, -0.42), (-0.12, -0.56), (0.12, -0.56), (0.22, -0.42), (0, -0.16)])
    return [
        sheet(band(0, 0.15, 0.33, 0.35, 0.1), gold.base, 0.3),
        sheet(strip(arc(0, 0.15, 0.3, 0.32, -0.3, 1.7), 0.035), gold.deep, 0),
        sheet(strip(arc(0, 0.15, 0.28, 0.3, 2.4, 4.2), 0.03), gold.pale, 0),
        sheet(polygon([(-0.17, -0.36), (0, -0.28), (0.17, -0.36), (0.08, -0.1), (-0.08, -0.1)]),
              gold.deep, 0.2),
        sheet(gem, stone.base, 0.3),
        sheet(polygon([(0.22, -0.42), (0, -0.16), (0.06, -0.42)]), stone.deep, 0),
        sheet(polygon([(-0.22, -0.42), (-0.12, -0.56), (-0.04, -0.42)]), ink.shine, 0),
        sheet(polygon([(-0.12, -0.56), (0.12, -0.56), (0.06, -0.42), (-0.04, -0.42)]),
              stone.pale, 0),
    ]  # fmt: skip


def chest(ink: Inks) -> list[Piece]:
    """A chest with a vaulted lid, bands and a lock; it stands on y = 0.5."""
    wood, gold = ink.wood, ink.gold
    lid = smooth([(-0.63, 0.0, 0.0), (-0.6, -0.18), (-0.44, -0.38), (-0.18, -0.48), (0.18, -0.48),
                  (0.44, -0.38), (0.6, -0.18), (0.63, 0.0, 0.0)])  # fmt: skip
    trunk = polygon([(-0.58, 0.0), (0.58, 0.0), (0.48, 0.46), (-0.48, 0.46)])
    out = [
        *(sheet(disc(s * 0.58, 0.2, 0.075, 0.1), gold.deep, 0.2) for s in (-1, 1)),
        *(sheet(disc(s * 0.45, 0.47, 0.08, 0.055), gold.deep, 0.2) for s in (-1, 1)),
        sheet(trunk, wood.base, 0.3),
        *(
            sheet(strip([(-0.6 + y * 0.2, y), (0.6 - y * 0.2, y)], 0.014), wood.deep, 0)
            for y in (0.2, 0.35)
        ),
        sheet(polygon([(-0.575, 0.02), (0.575, 0.02), (0.56, 0.09), (-0.56, 0.09)]), wood.deep, 0),
        sheet(lid, wood.base, 0.4),
        sheet(lune(lid, -2.2, 0.5, 0.16, 0.08), wood.pale, 0),
        *(
            sheet(strip([(-0.6 + d, y), (0, y - 0.03), (0.6 - d, y)], 0.013), wood.deep, 0)
            for y, d in ((-0.15, 0.01), (-0.3, 0.1))
        ),
        sheet(strip([(-0.64, -0.01), (0.64, -0.01)], 0.07), gold.base, 0.25),
    ]
    for x in (-0.46, 0.46):
        out.append(
            sheet(strip([(x * 0.74, -0.44), (x * 0.94, -0.24), (x, 0.0)], 0.1), gold.base, 0.2)
        )
        out.append(sheet(strip([(x, 0.0), (x * 0.84, 0.46)], 0.1), gold.deep, 0.2))
        out += [sheet(disc(x * k, y, 0.022), gold.pale, 0.1)
                for y, k in ((-0.3, 0.9), (-0.12, 0.98), (0.12, 0.96), (0.38, 0.865))]  # fmt: skip
    return [
        *out,
        *stacked(folded([(0, -0.12), (0.11, -0.1, 0.4), (0.11, 0.08), (0, 0.18)]), gold.deep,
                 gold.pale, 0.86, 0.3),
        sheet(disc(-0.01, 0.0, 0.03), ink.dark, 0),
        sheet(polygon([(-0.02, 0.01), (0.0, 0.01), (0.012, 0.075), (-0.032, 0.075)]), ink.dark, 0),
    ]  # fmt: skip
