"""What work is done with: broom, bucket, fishing rod, ladder, net, paintbrush, rope, spade."""

import math

from ..figures.shapes import Node, smooth
from ..figures.shapes import ring as band
from ..pieces import Piece
from .cutting import arc, box, disc, far_side, folded, lune, rounded, sheet, strip
from .inks import Inks, Tint


def _pole(x0: float, y0: float, x1: float, y1: float, width: float, tint: Tint) -> list[Piece]:
    """A round stick with light along its near side."""
    off = width * 0.22
    return [
        sheet(strip([(x0, y0), (x1, y1)], width), tint.base, 0.3),
        sheet(strip([(x0 + off, y0), (x1 + off, y1)], width * 0.45), tint.deep, 0),
        sheet(strip([(x0 - off, y0), (x1 - off, y1)], width * 0.22), tint.pale, 0),
    ]


def broom(ink: Inks) -> list[Piece]:
    """A besom: a stick, a bundle of twigs and the cord that ties it."""
    straw = ink.tint("#d2a452")
    bundle: list[Node] = [
        (-0.035, 0.16, 0.3), (0.035, 0.16, 0.3), (0.1, 0.3), (0.17, 0.56, 0.1), (0.12, 0.53, 0),
        (0.09, 0.6, 0), (0.04, 0.55, 0), (0.0, 0.61, 0), (-0.05, 0.55, 0), (-0.09, 0.6, 0),
        (-0.12, 0.53, 0), (-0.17, 0.56, 0.1), (-0.1, 0.3),
    ]  # fmt: skip
    return [
        *_pole(0, -0.6, 0, 0.22, 0.042, ink.wood),
        sheet(smooth(bundle), straw.base, 0.35),
        *(
            sheet(strip([(x * 0.3, 0.24), (x, 0.54)], (0.006, 0.016)), straw.deep, 0)
            for x in (-0.1, -0.04, 0.03, 0.07, 0.12)
        ),
        sheet(strip([(-0.03, 0.24), (-0.07, 0.52)], (0.006, 0.02)), straw.pale, 0),
        sheet(strip([(-0.06, 0.19), (0, 0.2), (0.06, 0.19)], 0.035), ink.accent.base, 0.2),
        sheet(strip([(-0.078, 0.245), (0, 0.258), (0.078, 0.245)], 0.03), ink.accent.deep, 0.2),
    ]


def bucket(ink: Inks) -> list[Piece]:
    """A pail on its bail, the grip of the bail at the top."""
    tin = ink.cool
    belly = smooth([(-0.37, -0.06, 0), (0.37, -0.06, 0), (0.27, 0.48, 0.4), (0, 0.53),
                    (-0.27, 0.48, 0.4)])  # fmt: skip
    return [
        sheet(strip(arc(0, -0.04, 0.35, 0.52, math.pi, 2 * math.pi), 0.028), ink.dark, 0.2),
        sheet(strip([(-0.09, -0.55), (0.09, -0.55)], 0.07), ink.wood.base, 0.3),
        sheet(belly, tin.base, 0.35),
        sheet(far_side(belly, 0.15, 0.15), tin.deep, 0),
        sheet(strip([(-0.26, 0.06), (-0.2, 0.42)], (0.05, 0.035)), tin.pale, 0),
        sheet(strip([(-0.33, 0.18), (0, 0.22), (0.33, 0.18)], 0.05), ink.accent.base, 0.15),
        sheet(disc(0, -0.06, 0.375, 0.085), tin.pale, 0.2),
        sheet(disc(0, -0.055, 0.335, 0.062), ink.dark, 0),
        *(sheet(disc(x, 0.0, 0.036), ink.dark, 0.1) for x in (-0.345, 0.345)),
    ]  # fmt: skip


def fishing_rod(ink: Inks) -> list[Piece]:
    """A rod that bends under its line; the line hangs with a float and a hook."""
    rod = [(-0.36, 0.52), (-0.14, 0.06), (0.1, -0.32), (0.42, -0.54)]
    reel = disc(-0.22, 0.36, 0.055)
    return [
        sheet(strip([(0.42, -0.54), (0.43, -0.1), (0.42, 0.26)], 0.009), ink.dark, 0),
        sheet(strip(rod, (0.042, 0.034, 0.022, 0.012)), ink.wood.base, 0.3),
        sheet(strip([(-0.4, 0.59), (-0.27, 0.32)], (0.07, 0.055)), ink.accent.base, 0.3),
        sheet(strip([(-0.41, 0.57), (-0.29, 0.32)], (0.02, 0.014)), ink.accent.pale, 0),
        *rounded(reel, ink.steel, 0.3),
        sheet(disc(0.425, 0.16, 0.05, 0.062), ink.shine, 0.2),
        sheet(lune(disc(0.425, 0.16, 0.05, 0.062), 1.57, 1.57, 0.98), ink.accent.base, 0),
        sheet(strip(arc(0.39, 0.3, 0.035, 0.045, -0.4, 3.2), 0.014), ink.dark, 0),
    ]


def ladder(ink: Inks) -> list[Piece]:
    """A ladder, narrower where it is farther up."""
    wood = ink.wood
    out: list[Piece] = []
    for i in range(6):
        y = 0.42 - i * 0.175
        half = 0.145 - i * 0.009
        out.append(sheet(strip([(-half, y), (half, y)], 0.042), wood.deep, 0.25))
        out.append(sheet(strip([(-half, y - 0.012), (half, y - 0.012)], 0.014), wood.base, 0))
    for side in (-1, 1):
        out += _pole(side * 0.17, 0.6, side * 0.11, -0.6, 0.048, wood)
    return out


def net(ink: Inks) -> list[Piece]:
    """A butterfly net, its hoop at the top and its bag hanging to the right."""
    gauze = ink.tint("#e9eef0", 0.2)
    bag: list[Node] = [(-0.2, -0.42), (0.2, -0.42), (0.27, -0.28), (0.36, -0.05), (0.3, 0.06),
                       (0.2, 0.02), (0.02, -0.2)]  # fmt: skip
    mesh = [
        [(-0.12, -0.36), (0.12, -0.16), (0.3, -0.02)],
        [(0.0, -0.38), (0.18, -0.2), (0.33, -0.06)],
        [(0.12, -0.38), (0.22, -0.28), (0.31, -0.16)],
        [(0.2, -0.38), (0.1, -0.24), (0.02, -0.2)],
        [(0.26, -0.27), (0.17, -0.14), (0.13, -0.08)],
        [(0.31, -0.17), (0.25, -0.07), (0.21, 0.01)],
    ]
    return [
        sheet(smooth(bag), gauze.base, 0.25),
        *(sheet(strip(m, 0.011), gauze.deep, 0) for m in mesh),
        *_pole(0, -0.36, -0.06, 0.6, 0.04, ink.wood),
        sheet(disc(0, -0.42, 0.21, 0.085), ink.cool.deep, 0.1),
        sheet(band(0, -0.42, 0.23, 0.105, 0.034), ink.accent.base, 0.3),
        sheet(strip([(0.0, -0.34), (-0.01, -0.26)], 0.06), ink.gold.base, 0.25),
    ]


def paintbrush(ink: Inks) -> list[Piece]:
    """A brush full of paint, bristles up."""
    paint = ink.accent
    handle = folded([(0.025, -0.12, 0.3), (0.055, 0.08), (0.03, 0.4), (0.012, 0.6)])
    hair = folded([(0, -0.6), (0.05, -0.46), (0.085, -0.32), (0.06, -0.22, 0.3)])
    blob = folded(
        [(0, -0.6), (0.05, -0.47), (0.088, -0.38), (0.06, -0.4), (0.02, -0.34), (0, -0.38)]
    )
    return [
        *rounded(handle, ink.wood, 0.3, 0.4),
        sheet(hair, ink.tint("#b98552").base, 0.25),
        sheet(blob, paint.base, 0.2),
        sheet(strip([(-0.025, -0.52), (-0.045, -0.42)], (0.01, 0.024)), paint.pale, 0),
        sheet(box(-0.062, -0.25, 0.062, -0.08, 0.25), ink.steel.base, 0.3),
        sheet(box(0.015, -0.245, 0.06, -0.085, 0.2), ink.steel.deep, 0),
        sheet(strip([(-0.035, -0.23), (-0.035, -0.1)], 0.018), ink.steel.pale, 0),
    ]


def rope(ink: Inks) -> list[Piece]:
    """A coil of rope, tied round the top, one end hanging."""
    hemp = ink.tint("#c9a063")
    out: list[Piece] = [
        sheet(strip([(0.18, 0.2), (0.3, 0.36), (0.26, 0.5), (0.36, 0.6)], 0.085), hemp.base, 0.3)
    ]
    for x, rx, ry in ((0.05, 0.37, 0.44), (-0.02, 0.29, 0.35), (0.02, 0.2, 0.26)):
        out.append(sheet(band(x, 0.06, rx, ry, 0.09), hemp.base, 0.5))
        for inset, a0, a1, tone in ((0.076, -0.7, 2.4, hemp.deep), (0.018, 2.6, 4.9, hemp.pale)):
            edge = arc(x, 0.06, rx - inset, ry - inset, a0, a1)
            out.append(sheet(strip(edge, 0.018), tone, 0))
        twists = round(rx * 56)
        for k in range(twists):
            a = math.tau * k / twists
            turns = ((a, 0.008), (a + 0.07 / rx, 0.08))
            twist = [(x + math.cos(b) * (rx - d), 0.06 + math.sin(b) * (ry - d)) for b, d in turns]
            out.append(sheet(strip(twist, 0.012), hemp.deep, 0))
    out += [
        sheet(box(-0.075, -0.44, 0.085, -0.1, 0.5), hemp.base, 0.35),
        *(sheet(strip([(-0.075, y), (0.085, y + 0.03)], 0.016), hemp.deep, 0)
          for y in (-0.39, -0.33, -0.27, -0.21, -0.15)),
        sheet(strip([(0.33, 0.54), (0.39, 0.585)], 0.1), ink.accent.base, 0.2),
    ]  # fmt: skip
    return out


def spade(ink: Inks) -> list[Piece]:
    """A spade with a handle like a D, its blade down."""
    blade = smooth([(-0.19, 0.14, 0.2), (0, 0.11), (0.19, 0.14, 0.2), (0.19, 0.36), (0.12, 0.52),
                    (0, 0.62, 0.3), (-0.12, 0.52), (-0.19, 0.36)])  # fmt: skip
    return [
        *_pole(0, -0.42, 0, 0.2, 0.055, ink.wood),
        sheet(band(0, -0.47, 0.14, 0.12, 0.055), ink.wood.base, 0.3),
        sheet(strip([(-0.12, -0.575), (0.12, -0.575)], 0.06), ink.accent.base, 0.3),
        *rounded(blade, ink.steel, 0.35),
        sheet(strip([(0, 0.12), (0, 0.38)], (0.075, 0.012)), ink.steel.deep, 0.15),
        sheet(box(-0.055, 0.06, 0.055, 0.18, 0.4), ink.accent.base, 0.2),
    ]
