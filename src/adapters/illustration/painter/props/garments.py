"""What is worn, sewn or carried against the weather: blanket, boot, button, hat, umbrella."""

import math

from ..figures.shapes import Node, Point, smooth
from ..pieces import Piece
from .cutting import arc, box, disc, far_side, rounded, sheet, strip
from .inks import Inks


def blanket(ink: Inks) -> list[Piece]:
    """A chequered blanket spread on the ground, one corner turned over."""

    def at(u: float, v: float) -> Point:
        """A place on the blanket, 0 to 1 across and from the far edge to the near one."""
        half = 0.4 + 0.2 * v
        return (u * 2 - 1) * half + 0.02 * math.sin(v * 5), v * 0.36 + 0.012 * math.sin(u * 9)

    def cell(u0: float, v0: float, u1: float, v1: float) -> list[Node]:
        return [(*at(u, v), 0.2) for u, v in ((u0, v0), (u1, v0), (u1, v1), (u0, v1))]

    wave: list[Node] = [at(i / 8, 0) for i in range(9)]
    wave += [at(1 - i / 8, 1) for i in range(9)]
    fringe = [
        sheet(strip([at(u, 0.97), (at(u, 1)[0] + 0.01, at(u, 1)[1] + 0.045)], 0.018),
              ink.paper.pale, 0.05)
        for u in ((i + 0.5) / 22 for i in range(22))
    ]  # fmt: skip
    stripes = [smooth(cell(u, 0.01, u + 0.1, 0.99)) for u in (0.1, 0.3, 0.5, 0.7)]
    bands = [smooth(cell(0.01, v, 0.99, v + 0.14)) for v in (0.12, 0.43, 0.74)]
    crossings = [
        smooth(cell(u, v, u + 0.1, v + 0.14))
        for u in (0.1, 0.3, 0.5, 0.7)
        for v in (0.12, 0.43, 0.74)
    ]
    fold = smooth([(*at(0.8, -0.01), 0), (*at(1.0, 0.34), 0), (0.3, 0.17, 0.3)])
    return [
        *fringe,
        sheet(smooth(wave), ink.accent.base, 0.3),
        *(sheet(s, ink.accent.pale, 0) for s in stripes),
        *(sheet(s, ink.accent.pale, 0) for s in bands),
        *(sheet(s, ink.paper.pale, 0) for s in crossings),
        sheet(fold, ink.accent.deep, 0.3),
    ]


def boot(ink: Inks) -> list[Piece]:
    """A rain boot, its toe to the right."""
    rubber = ink.gold
    whole = smooth([(-0.32, -0.5, 0.1), (0.1, -0.52, 0.1), (0.1, -0.06, 0.6), (0.2, 0.12),
                    (0.44, 0.2), (0.54, 0.36), (0.52, 0.45, 0.3), (-0.34, 0.45, 0.3),
                    (-0.3, 0.0)])  # fmt: skip
    return [
        sheet(whole, rubber.base, 0.35),
        sheet(smooth([(0.03, -0.45, 0.2), (0.1, -0.45, 0.2), (0.1, -0.06, 0.6), (0.2, 0.12),
                      (0.44, 0.2), (0.54, 0.36), (0.52, 0.42, 0.3), (0.1, 0.42, 0.3), (0.4, 0.34),
                      (0.36, 0.26), (0.14, 0.2), (0.02, -0.02)]), rubber.deep, 0),
        sheet(strip([(-0.21, -0.34), (-0.2, 0.1)], (0.03, 0.06)), rubber.pale, 0),
        sheet(strip([(0.02, 0.24), (0.22, 0.3)], (0.03, 0.05)), rubber.pale, 0),
        sheet(box(-0.37, -0.56, 0.15, -0.42, 0.5), ink.paper.pale, 0.25),
        sheet(disc(-0.11, -0.5, 0.2, 0.03), ink.dark, 0),
        sheet(smooth([(-0.37, 0.42, 0.3), (0.56, 0.42, 0.3), (0.55, 0.53, 0.3), (-0.06, 0.53, 0.1),
                      (-0.08, 0.49, 0.1), (-0.12, 0.56, 0.1), (-0.36, 0.56, 0.3)]),
              ink.dark, 0.2),
        sheet(box(-0.33, -0.2, 0.11, -0.12, 0.3), ink.red.base, 0.15),
        sheet(box(-0.14, -0.23, -0.01, -0.09, 0.3), ink.paper.pale, 0.2),
    ]  # fmt: skip


def button(ink: Inks) -> list[Piece]:
    """A button with four holes and the thread still in it."""
    rim = disc(0, 0, 0.46)
    holes = [(-0.1, -0.1), (0.1, -0.1), (-0.1, 0.1), (0.1, 0.1)]
    loose = [(0.1, 0.1), (0.3, 0.36), (0.52, 0.3), (0.5, 0.52), (0.66, 0.62)]
    return [
        *rounded(rim, ink.accent, 0.4, 0.16, 0.08),
        sheet(disc(0, 0, 0.31), ink.accent.deep, 0),
        sheet(disc(0.02, 0.02, 0.29), ink.accent.base, 0),
        *(sheet(disc(x, y, 0.06), ink.dark, 0) for x, y in holes),
        sheet(strip([(-0.1, -0.1), (0.1, 0.1)], 0.045), ink.paper.pale, 0.1),
        sheet(strip([(0.1, -0.1), (-0.1, 0.1)], 0.045), ink.paper.pale, 0.1),
        sheet(strip(loose, (0.045, 0.045, 0.04, 0.04, 0.03)), ink.paper.pale, 0.2),
    ]


def hat(ink: Inks) -> list[Piece]:
    """A hat with a wide brim, a band and a feather in it."""
    felt = ink.wood
    crown = smooth([(-0.3, 0.12, 0.2), (-0.29, -0.14), (-0.2, -0.33), (-0.04, -0.27), (0.12, -0.35),
                    (0.27, -0.18), (0.3, 0.12, 0.2), (0, 0.2)])  # fmt: skip
    brim = smooth([(-0.6, 0.04), (-0.4, 0.08), (0, 0.12), (0.4, 0.07), (0.6, 0.02), (0.44, 0.24),
                   (0, 0.32), (-0.44, 0.25)])  # fmt: skip
    plume = smooth([(0.2, 0.04, 0), (0.24, -0.22), (0.4, -0.46), (0.58, -0.52, 0), (0.54, -0.28),
                    (0.4, -0.08)])  # fmt: skip
    return [
        *rounded(brim, felt, 0.4, 0.14, 0.0),
        sheet(disc(0, 0.13, 0.32, 0.075), felt.deep, 0),
        *rounded(crown, felt, 0.35, 0.28, 0.1),
        sheet(plume, ink.cool.pale, 0.3),
        sheet(strip([(0.21, 0.04), (0.32, -0.22), (0.54, -0.48)], (0.022, 0.018, 0.008)),
              ink.cool.deep, 0),
        sheet(strip([(-0.3, 0.05), (0, 0.12), (0.3, 0.04)], 0.1), ink.accent.base, 0.15),
        sheet(disc(0.2, 0.07, 0.05), ink.gold.base, 0.15),
    ]  # fmt: skip


def thread(ink: Inks) -> list[Piece]:
    """A reel of thread with its needle."""
    wound = ink.cool
    reel = smooth([(-0.27, -0.26, 0.2), (0.27, -0.26, 0.2), (0.3, 0.0), (0.27, 0.3, 0.2),
                   (-0.27, 0.3, 0.2), (-0.3, 0.0)])  # fmt: skip
    loose = [(0.26, 0.18), (0.46, 0.34), (0.58, 0.12), (0.5, -0.2)]
    return [
        sheet(strip(loose, 0.035), wound.base, 0.2),
        sheet(strip([(0.5, -0.5), (0.5, -0.22), (0.5, 0.4)], (0.04, 0.05, 0.01)),
              ink.steel.pale, 0.3),
        sheet(strip([(0.5, -0.45), (0.5, -0.36)], 0.014), ink.dark, 0),
        sheet(reel, wound.base, 0.3),
        sheet(far_side(reel, 0.14), wound.deep, 0),
        *(sheet(strip([(-0.28, y), (0, y + 0.035), (0.28, y - 0.01)], 0.016), wound.deep, 0)
          for y in (-0.18, -0.1, -0.02, 0.06, 0.14, 0.22)),
        sheet(strip([(-0.19, -0.2), (-0.2, 0.2)], (0.03, 0.045)), wound.pale, 0),
        sheet(disc(0, -0.32, 0.4, 0.1), ink.wood.base, 0.3),
        sheet(disc(-0.01, -0.335, 0.36, 0.075), ink.wood.pale, 0),
        sheet(disc(0, -0.335, 0.1, 0.028), ink.dark, 0),
        sheet(smooth([(-0.4, 0.3, 0.4), (0, 0.36), (0.4, 0.3, 0.4), (0.38, 0.42), (0, 0.48),
                      (-0.38, 0.42)]), ink.wood.base, 0.3),
    ]  # fmt: skip


def umbrella(ink: Inks) -> list[Piece]:
    """An open umbrella, its crook below at (0, 0.75)."""
    cloth = ink.accent
    edge = [(-0.5, -0.2), (-0.25, -0.16), (0.0, -0.15), (0.25, -0.16), (0.5, -0.2)]
    rim: list[Node] = []
    for i in range(4, 0, -1):
        (x0, y0), (x1, y1) = edge[i], edge[i - 1]
        rim += [(x0, y0, 0), ((x0 + x1) / 2, (y0 + y1) / 2 - 0.045)]
    canopy = smooth([(0, -0.6), (0.22, -0.55), (0.42, -0.4), *rim, (-0.5, -0.2, 0), (-0.42, -0.4),
                     (-0.22, -0.55)])  # fmt: skip

    def gore(i: int) -> list[Point]:
        (x0, y0), (x1, y1) = edge[i], edge[i + 1]
        bow = ((x0 + x1) / 2, (y0 + y1) / 2 - 0.045)
        return [(0, -0.6), (x0 * 0.72, -0.47), (x0, y0), bow, (x1, y1), (x1 * 0.72, -0.47)]

    panels = [
        smooth([(*p, 0.0 if k in (0, 2, 4) else 1.0) for k, p in enumerate(gore(i))])
        for i in (1, 3)
    ]
    return [
        sheet(strip([(0, -0.64), (0, 0.65)], 0.024), ink.dark, 0.2),
        sheet(strip([(0, 0.56), (0, 0.68), *arc(-0.065, 0.7, 0.065, 0.07, 0.0, 3.1, 6)], 0.04),
              ink.wood.base, 0.25),
        sheet(canopy, cloth.base, 0.4),
        *(sheet(p, ink.paper.pale, 0) for p in panels),
        sheet(smooth([(0, -0.6, 0.3), (0.42, -0.4), (0.5, -0.2, 0.3), (0.42, -0.225, 0.3)]),
              cloth.deep, 0),
        sheet(strip([(0, -0.58), (0, -0.66)], 0.03), ink.gold.base, 0.2),
    ]  # fmt: skip


def sock(ink: Inks) -> list[Piece]:
    """A striped sock, its toe to the right."""
    hue, band = ink.accent, ink.paper
    leg = smooth([(-0.36, -0.5, 0.2), (0.06, -0.5, 0.2), (0.06, 0.0), (0.26, 0.14), (0.5, 0.24),
                  (0.5, 0.46), (0.2, 0.5), (-0.26, 0.48), (-0.4, 0.24), (-0.36, 0.0)])  # fmt: skip
    cuff = smooth([(-0.4, -0.6, 0.2), (0.1, -0.6, 0.2), (0.1, -0.42, 0.2), (-0.4, -0.42, 0.2)])
    stripes = [strip([(-0.37, y), (0.07, y)], 0.08) for y in (-0.26, -0.06)]
    return [
        sheet(leg, hue.base, 0.3),
        sheet(
            smooth([(-0.26, 0.48), (0.2, 0.5), (0.5, 0.46), (0.5, 0.36), (0.1, 0.4)]), hue.deep, 0
        ),
        *(sheet(p, band.base, 0) for p in stripes),
        sheet(disc(-0.27, 0.34, 0.13, 0.15), band.base, 0),
        sheet(disc(0.4, 0.36, 0.13, 0.12), band.base, 0),
        *rounded(cuff, band, 0.2, 0.2),
    ]
