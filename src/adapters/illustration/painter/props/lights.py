"""Things that shine: lantern (and the dark one), candle, torch, star."""

import math
from collections.abc import Sequence

from custories_core.layout.frames import Path

from ..figures.shapes import Node, smooth
from ..figures.shapes import ring as band
from ..palette import mix, rgb
from ..pieces import Piece
from .cutting import box, disc, far_side, folded, glowing, lune, rounded, sheet, strip, turned
from .inks import Inks, written

_GLASS: list[Node] = [(0, 0.34), (0.17, 0.38), (0.23, 0.6), (0.17, 0.84)]


def lantern(ink: Inks) -> list[Piece]:
    """A storm lantern with its flame, the ring at the top on the origin's column."""
    flame: list[Node] = [(0, 0.45), (0.055, 0.6), (0.075, 0.7), (0, 0.78)]
    core: list[Node] = [(0, 0.57), (0.036, 0.67), (0, 0.75)]
    lit = [
        glowing(folded(_GLASS), ink.light),
        glowing(folded(flame), ink.gold.base),
        glowing(folded(core), ink.shine),
    ]
    return _lantern(ink, lit)


def unlit_lantern(ink: Inks) -> list[Piece]:
    """The same lantern, gone out: dark glass, a candle's stump and a glint."""
    far = rgb(ink.cool.base)
    glass = written(mix(rgb(ink.dark), far, 0.34))
    glint = written(mix(rgb(ink.dark), far, 0.7))
    wax = written(mix(rgb(ink.paper.base), rgb(ink.dark), 0.35))
    dark = [
        sheet(folded(_GLASS), glass),
        sheet(box(-0.055, 0.68, 0.055, 0.86), wax),
        sheet(strip([(0, 0.69), (0.004, 0.65), (0.016, 0.62)], 0.018), ink.dark, 0.0),
        sheet(strip([(-0.12, 0.46), (-0.155, 0.58), (-0.14, 0.7)], (0.012, 0.03, 0.012)), glint, 0),
    ]
    return _lantern(ink, dark)


def _lantern(ink: Inks, glass: list[Piece]) -> list[Piece]:
    deep, gold = ink.gold.deep, ink.gold.base
    roof = folded([(0, 0.16), (0.06, 0.24), (0.11, 0.32), (0.25, 0.4, 0.4), (0, 0.425)])
    foot = folded([(0.19, 0.83, 0.4), (0.24, 0.92), (0.21, 1.0, 0.4)])
    return [
        sheet(band(0, 0.1, 0.115, 0.115, 0.032), ink.dark),
        *glass,
        *(
            sheet(strip([(x * 0.72, 0.38), (x, 0.6), (x * 0.78, 0.85)], 0.028), deep)
            for x in (-0.22, 0.22)
        ),
        sheet(strip([(0, 0.38), (0, 0.46)], 0.02), deep, 0.1),
        sheet(roof, deep, 0.4),
        sheet(lune(roof, -2.2, 0.9, 0.3, 0.1), gold, 0.1),
        sheet(foot, deep, 0.4),
        sheet(strip([(-0.19, 0.875), (0, 0.89), (0.19, 0.875)], 0.028), gold, 0.1),
    ]


def candle(ink: Inks) -> list[Piece]:
    """A candle in a dish with a loop to hold it by."""
    loop = band(0.43, -0.02, 0.145, 0.125, 0.05)
    dish: list[Node] = [(0.38, -0.12, 0.3), (0.33, 0.0), (0.24, 0.06, 0.4)]
    wax = smooth(
        [
            (-0.13, -0.63, 0.5), (-0.02, -0.6), (0.1, -0.65), (0.135, -0.6, 0.5), (0.13, -0.36),
            (0.14, -0.06, 0.2), (-0.14, -0.06, 0.2), (-0.13, -0.4),
        ]
    )  # fmt: skip
    drip = smooth([(0.135, -0.62), (0.165, -0.46), (0.145, -0.36), (0.1, -0.42), (0.08, -0.6)])
    flame = folded([(0, -1.1), (0.05, -0.95), (0.1, -0.82), (0.06, -0.71), (0, -0.69)])
    core = folded([(0, -0.93), (0.045, -0.8), (0, -0.715)])
    return [
        sheet(loop, ink.gold.deep),
        sheet(folded([(0, -0.17), (0.3, -0.15), (0.38, -0.11), (0.3, -0.06), (0, -0.04)]),
              ink.gold.deep),
        sheet(wax, ink.paper.base, 0.3),
        sheet(far_side(wax, 0.05), ink.paper.deep, 0.0),
        sheet(drip, ink.paper.pale, 0.25),
        sheet(strip([(0, -0.6), (0.006, -0.72)], 0.028), ink.dark, 0.0),
        glowing(flame, ink.gold.base),
        glowing(core, ink.shine),
        *rounded(folded(dish), ink.gold, 0.3),
    ]  # fmt: skip


def torch(ink: Inks) -> list[Piece]:
    """An electric torch that shines to the right, its rays cut singly."""
    return _torch(ink, ((-0.5, 0.4), (-0.25, 0.52), (0.0, 0.58), (0.25, 0.52), (0.5, 0.4)))


def lying_torch(ink: Inks) -> list[Piece]:
    """The same torch with the rays alone that leave the ground."""
    return _torch(ink, ((-0.5, 0.4), (-0.25, 0.5), (-0.02, 0.58)))


def _torch(ink: Inks, beams: Sequence[tuple[float, float]]) -> list[Piece]:
    """A torch and its rays, each by its angle and its length."""
    body = box(-0.56, -0.095, 0.06, 0.095, 0.5)
    head = smooth([(0.0, -0.1, 0.5), (0.1, -0.12), (0.24, -0.2, 0.2), (0.24, 0.2, 0.2),
                   (0.1, 0.12), (0.0, 0.1, 0.5)])  # fmt: skip
    rays: list[Path] = []
    for a, long in beams:
        move = turned(a, 0.04, 0.0)
        wedge = [(0.34, -0.02), (0.34 + long, -0.055), (0.34 + long, 0.055), (0.34, 0.02)]
        rays.append(smooth([(*move(x, y), 0.3) for x, y in wedge]))
    return [
        *(glowing(r, ink.light) for r in rays),
        *rounded(body, ink.cool, 0.3, 0.4),
        *(
            sheet(strip([(x, -0.085), (x, 0.085)], 0.022), ink.accent.deep, 0)
            for x in (-0.5, -0.44)
        ),
        sheet(head, ink.steel.base, 0.35),
        sheet(lune(head, 1.2, 0.9, 0.35), ink.steel.deep, 0),
        sheet(strip([(0.03, -0.07), (0.2, -0.13)], 0.03), ink.steel.pale, 0),
        glowing(disc(0.25, 0, 0.055, 0.2), ink.shine),
        sheet(box(-0.27, -0.135, -0.12, -0.075, 0.8), ink.gold.base, 0.3),
    ]


def star(ink: Inks) -> list[Piece]:
    """A star with soft tips, three sheets of light."""
    return [
        glowing(_soft_star(0, 0, 0.56), ink.gold.base),
        glowing(_soft_star(0, 0, 0.47), ink.light),
        glowing(_soft_star(-0.02, -0.02, 0.24), ink.shine),
    ]


def _soft_star(x: float, y: float, r: float) -> Path:
    points: list[Node] = []
    for i in range(5):
        a = -math.pi / 2 + 2 * math.pi * i / 5
        for turn, q in ((-0.13, 0.93), (0.0, 1.0), (0.13, 0.93), (math.pi / 5, 0.56)):
            points.append((x + math.cos(a + turn) * r * q, y + math.sin(a + turn) * r * q))
    return smooth(points)
