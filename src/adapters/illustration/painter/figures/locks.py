"""Locks of hair: an outline with the edge of its texture, strands and curls that lie on it.

A texture is an edge and a volume: straight is smooth, wavy swings, curly and
coily are rows of round bumps, and coily grows outwards rather than down.
"""

import math
from dataclasses import dataclass

from custories_core.layout.frames import Path

from ..pieces import Piece
from .shapes import Node, Point, ribbon, scalloped, smooth, waved
from .tones import Tones


@dataclass(frozen=True, slots=True)
class Cut:
    """What hair is cut from: its texture, length and colours, and the head it sits on."""

    texture: str
    length: str
    tone: Tones
    width: float
    turn: float
    aid: bool

    def piece(self, nodes: list[Node], lift: float = 0.0, fineness: float = 1.0) -> Piece:
        return Piece(edged(nodes, self.texture, fineness), self.tone.hair, "hair", lift)

    def strand(self, points: list[Point], width: float = 0.035, light: bool = False) -> Piece:
        colour = self.tone.hair_light if light else self.tone.hair_shade
        return Piece(ribbon(points, width), colour, "hair-shade")

    def curl(self, x: float, y: float, r: float, start: float = 0.0) -> Piece:
        """A small open spiral lying on the hair."""
        points = [
            (x + r * (1 - i / 14) * math.cos(start + i * 0.55),
             y + r * (1 - i / 14) * math.sin(start + i * 0.55))
            for i in range(9)
        ]  # fmt: skip
        return self.strand(points, 0.03)

    def free(self, side: int) -> float:
        """How low hair may reach at an ear: high where an aid is worn."""
        return -0.22 if self.aid and side > 0 else 9.0


def edged(nodes: list[Node], texture: str, fineness: float = 1.0) -> Path:
    """An outline with the edge of a texture."""
    match texture:
        case "wavy":
            return waved(nodes, 0.62 * fineness, 0.06 * fineness)
        case "curly":
            return scalloped(nodes, 0.30 * fineness, 0.5)
        case "coily":
            return scalloped(nodes, 0.17 * fineness, 0.56)
    return smooth(nodes)


def rounded(x: float, y: float, rx: float, ry: float) -> list[Node]:
    """The outline of a round mass."""
    return [
        (x + rx * math.sin(math.tau * i / 12), y - ry * math.cos(math.tau * i / 12))
        for i in range(12)
    ]
