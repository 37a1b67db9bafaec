"""Tied hair in head units: a cap drawn back from the face, and its tail, pigtails or bun."""

import math

from ..pieces import Piece
from .locks import Cut, rounded
from .shapes import Node, ellipse, limb_nodes, scalloped, smooth


def tied_cap(cut: Cut, part: float) -> list[Piece]:
    """Hair drawn back to a knot, with a hairline of its texture."""
    w, t = cut.width + 0.02, cut.turn * 0.7
    up = {"straight": 0.05, "wavy": 0.07, "curly": 0.08, "coily": 0.07}[cut.texture]
    p = part + t
    nodes: list[Node] = [
        (-w * 0.98, 0.16, 0.1), (-w - 0.03, -0.25), (-w * 0.62, -0.93), (0, -1.0 - up),
        (w * 0.62, -0.93), (w + 0.03, -0.25),
        (w * 0.98, min(0.16, cut.free(1) + 0.12), 0.1),
        (w * 0.86, -0.14), (w * 0.72 + t, -0.42), ((w * 0.72 + t + p) / 2, -0.58),
        (p, -0.70, 0.3), ((-w * 0.72 + t + p) / 2, -0.58), (-w * 0.72 + t, -0.42),
        (-w * 0.86, -0.14),
    ]  # fmt: skip
    if cut.texture == "coily":
        path = scalloped(nodes, 0.1, 0.4)
    elif cut.texture == "curly":
        path = scalloped(nodes, 0.19, 0.42)
    else:
        path = smooth(nodes)
    pieces = [Piece(path, cut.tone.hair, "hair", 0.3)]
    if cut.texture == "wavy":
        pieces += [_tendril(cut, s) for s in (-1, 1) if s < 0 or not cut.aid]
    for s in (-1, 1):
        pieces += [
            cut.strand([(p + s * 0.10, -0.74), (s * w * 0.45, -0.82), (s * w * 0.62, -0.86)]),
            cut.strand([(s * w * 0.74 + t * 0.5, -0.44), (s * w * 0.84, -0.52),
                         (s * w * 0.80, -0.66)]),
        ]  # fmt: skip
    return pieces


def _tendril(cut: Cut, s: int) -> Piece:
    """A loose wave in front of the ear."""
    w = cut.width
    spine = [(s * w * 0.95, -0.2, 0.07), (s * w * 1.02, 0.08, 0.075),
        (s * w * 0.93, 0.32, 0.06),
             (s * w * 1.0, 0.58, 0.02)]  # fmt: skip
    return Piece(smooth(limb_nodes(spine, 1.2)), cut.tone.hair, "hair", 0.15)


def tail(cut: Cut, spine: list[tuple[float, float, float]]) -> list[Piece]:
    if cut.texture == "coily":
        # Coils stand out instead of hanging: the tail is a puff near its root.
        (x0, y0, _), (x1, y1, _) = spine[0], spine[1]
        r = {"short": 0.36, "medium": 0.48, "long": 0.62}[cut.length]
        d = math.hypot(x1 - x0, y1 - y0) or 1.0
        x, y = x0 + (x1 - x0) / d * r * 0.8, y0 + (y1 - y0) / d * r * 0.8
        return [
            cut.piece(rounded(x, y, r, r), 0.25),
            *(cut.curl(x + u * r, y + v * r, 0.06, u * 7)
              for u, v in ((-0.4, -0.3), (0.3, -0.45), (0.05, 0.15), (0.5, 0.25),
                  (-0.4, 0.45))),
        ]  # fmt: skip
    fat = {"straight": 1.0, "wavy": 1.15, "curly": 1.35}[cut.texture]
    spine = [(x, y, w * fat) for x, y, w in spine]
    pieces = [cut.piece(limb_nodes(spine, 1.6), 0.25, 0.8)]
    inner = [(x, y) for x, y, _ in spine]
    if cut.texture == "curly":
        pieces += [cut.curl(x, y, 0.09, i * 1.7) for i, (x, y) in enumerate(inner[1:])]
    else:
        pieces.append(cut.strand(inner, 0.04))
    return pieces


def knot(cut: Cut, x: float, y: float, turn: float) -> Piece:
    return Piece(ellipse(x, y, 0.085, 0.15, turn), cut.tone.second, "tie", 0.15)


def ponytail(cut: Cut) -> list[Piece]:
    """High at the back of the head, swinging out on one side."""
    w = cut.width
    length = {"short": 0.55, "medium": 1.1, "long": 2.0}[cut.length]
    x, y = w * 0.60, -0.95
    spine = [
        (x, y, 0.12), (x + 0.32, y - 0.14, 0.24), (x + 0.60, y + 0.12 + length * 0.12, 0.28),
        (x + 0.70, y + 0.2 + length * 0.45, 0.26), (x + 0.58, y + 0.2 + length * 0.8, 0.17),
        (x + 0.70, y + 0.25 + length, 0.05),
    ]  # fmt: skip
    if cut.length == "short":
        spine = [(x, y, 0.12), (x + 0.26, y - 0.12, 0.22), (x + 0.5, y + 0.02, 0.2),
                 (x + 0.62, y + 0.28, 0.05)]  # fmt: skip
    return [*tail(cut, spine), knot(cut, x + 0.06, y - 0.02, 0.9)]


def pigtails(cut: Cut) -> list[Piece]:
    """One on each side, above the ears."""
    w = cut.width
    length = {"short": 0.4, "medium": 1.0, "long": 1.85}[cut.length]
    high = -0.55 if cut.texture in ("curly", "coily") else -0.34
    pieces = []
    for s in (-1, 1):
        x = s * w * 0.97
        spine = [
            (x, high, 0.11), (x + s * 0.28, high - 0.04, 0.20),
            (x + s * 0.42, high + 0.12 + length * 0.35, 0.22),
            (x + s * 0.36, high + 0.15 + length * 0.75, 0.15),
            (x + s * 0.46, high + 0.2 + length, 0.04),
        ]  # fmt: skip
        if cut.length == "short":
            spine = [(x, high, 0.11), (x + s * 0.24, high - 0.06, 0.19),
                     (x + s * 0.44, high + 0.1, 0.15), (x + s * 0.52, high + 0.3,
                     0.04)]  # fmt: skip
        pieces += [*tail(cut, spine), knot(cut, x + s * 0.06, high, s * 0.15)]
    return pieces


def bun(cut: Cut) -> list[Piece]:
    """A knot on the crown."""
    r = {"short": 0.26, "medium": 0.36, "long": 0.46}[cut.length]
    r *= {"straight": 0.95, "wavy": 1.0, "curly": 1.15, "coily": 1.3}[cut.texture]
    y = -1.02 - r * 0.72
    pieces = [cut.piece(rounded(0, y, r * 1.08, r), 0.25, 0.8)]
    if cut.texture in ("straight", "wavy"):
        pieces += [
            cut.strand([(-r * 0.7, y + r * 0.3), (-r * 0.2, y - r * 0.55),
                (r * 0.6, y - r * 0.4)]),
            cut.strand([(-r * 0.3, y + r * 0.5), (r * 0.1, y - r * 0.1),
                (r * 0.7, y + r * 0.1)]),
        ]  # fmt: skip
    else:
        pieces += [cut.curl(u * r, y + v * r, 0.08, u * 5)
                   for u, v in ((-0.45, -0.1), (0.1, -0.45), (0.45, 0.1),
                       (-0.05, 0.3))]  # fmt: skip
    return [*pieces, Piece(ellipse(0, -1.0, r * 0.75, 0.085), cut.tone.second, "tie", 0.1)]
