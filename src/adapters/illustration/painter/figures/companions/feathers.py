"""Wings and tails of birds: folded against the body, spread in a fan, seen from each side."""

import math

from ...pieces import Piece, View
from ..shapes import Node, Point, limb, ribbon, smooth
from ..tones import INK, Tones, mix


def folded_wing(tone: Tones, s: int, broad: bool) -> list[Piece]:
    """A wing laid against the body; `broad` where it is seen from the side or the back."""
    inner = 0.015 if broad else 0.155
    coat = mix(tone.skin_shade, INK, 0.06)
    wing: list[Node] = [
        (s * (inner + 0.06), -0.50), (s * 0.25, -0.475), (s * 0.315, -0.34), (s * 0.30, -0.20),
        (s * 0.215, -0.055, 0.2), (s * (inner + 0.035), -0.20), (s * inner, -0.36),
    ]  # fmt: skip
    pieces = [Piece(smooth(wing), coat, "wing", 0.25)]
    middle = (inner + 0.315) / 2
    for i, (v, w) in enumerate(((-0.40, 0.085), (-0.32, 0.085), (-0.24, 0.07))):
        k = w * (1.35 if broad else 0.75)
        pieces.append(Piece(
            ribbon([(s * (middle - k), v - 0.02), (s * middle, v + 0.035),
                    (s * (middle + k), v - 0.02)], 0.016, 0.3),
            mix(coat, tone.hair, 0.34 - 0.05 * i), "fleck",
        ))  # fmt: skip
    return pieces


def open_wing(tone: Tones, root: Point, tip: Point, plume: float) -> list[Piece]:
    """An open wing from shoulder to tip: long feathers in a fan, short ones over them, the arm.

    `plume` is the length of the feathers, 1 for a wing that is spread.
    """
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    long = math.hypot(dx, dy)
    way = math.atan2(dy, dx)
    # Feathers hang on the lower side of an arm that points outwards.
    side = 1.0 if dx > 0 else -1.0
    dark, coat = mix(tone.skin_shade, INK, 0.20), mix(tone.skin_shade, INK, 0.06)
    pieces: list[Piece] = []
    for row, (n, reach, width, colour) in enumerate(
        ((7, 0.50 * plume, 0.044, dark), (6, 0.32 * plume, 0.040, coat))
    ):
        for i in range(n):
            t = i / (n - 1)
            a = way + side * (1.65 - 1.42 * t)
            bx, by = root[0] + dx * (0.12 + 0.62 * t), root[1] + dy * (0.12 + 0.62 * t)
            out = long * reach * (0.72 + 0.28 * math.sin(math.pi * min(1.0, t + 0.25)))
            if row == 0 and i == n - 1:
                out = long * 0.36
            shade = mix(colour, tone.hair, 0.10 * (i % 2))
            pieces.append(Piece(
                limb([(bx, by, width * 0.9), (bx + math.cos(a) * out * 0.55,
                      by + math.sin(a) * out * 0.55, width * 1.12),
                      (bx + math.cos(a) * out, by + math.sin(a) * out, width * 0.62)]),
                shade, "wing", 0.12,
            ))  # fmt: skip
    bend = (root[0] + dx * 0.5 + side * dy * 0.10, root[1] + dy * 0.5 - side * dx * 0.10)
    arm = [(*root, 0.07), (*bend, 0.062), (root[0] + dx * 0.88, root[1] + dy * 0.88, 0.036)]
    return [*pieces, Piece(limb(arm), tone.skin, "skin", 0.2)]


def tail(tone: Tones, seen: bool, view: View) -> list[Piece]:
    x = -0.20 if view is View.SIDE else 0.0
    spread = (-0.9, -0.45, 0.0, 0.45, 0.9) if view is View.BACK else (-0.7, 0.0, 0.7)
    long = 0.17 if seen else 0.14
    root = (x * 0.5, -0.14)
    return [
        Piece(limb([(*root, 0.05), (root[0] + math.sin(a * 0.6) * long + x,
                                    root[1] + math.cos(a * 0.6) * long * 0.72, 0.042)]),
              mix(tone.skin_shade, INK, 0.10 + 0.08 * (i % 2)), "skin-shade", 0.12)
        for i, a in enumerate(spread)
    ]  # fmt: skip
