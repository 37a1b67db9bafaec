"""Hair in head units: masses behind the head, a cap with its hairline, tails, puffs and buns.

A texture is an edge and a volume: straight is smooth, wavy swings, curly and
coily are rows of round bumps, and coily grows outwards rather than down.
"""

import math
from dataclasses import dataclass

from custories_core.books import Appearance
from custories_core.layout.frames import Path

from .figure_shapes import (
    Node,
    Point,
    ellipse,
    limb_nodes,
    ribbon,
    scalloped,
    smooth,
    waved,
)
from .figure_tones import Tones
from .pieces import Piece


@dataclass(frozen=True, slots=True)
class Hair:
    """Back pieces lie behind the body, tails behind the head, front pieces over the face."""

    back: tuple[Piece, ...]
    tails: tuple[Piece, ...]
    front: tuple[Piece, ...]


def hair(appearance: Appearance, tone: Tones, width: float, turn: float, aid: bool) -> Hair:
    """The hair of an appearance on a head `width` wide to each side.

    `turn` moves the hairline with the face; `aid` keeps the ear at u > 0 free.
    """
    texture = appearance.hair_texture
    cut = _Cut(texture, appearance.hair_length, tone, width, turn, aid)
    if cut.length == "shaved":
        return Hair((), (), tuple(cut.shaved()))
    match appearance.hair_style:
        case "ponytail":
            return Hair((), tuple(cut.ponytail()), tuple(cut.tied_cap(0.25)))
        case "pigtails":
            return Hair((), tuple(cut.pigtails()), tuple(cut.tied_cap(0.0)))
        case "bun":
            return Hair((), tuple(cut.bun()), tuple(cut.tied_cap(-0.3)))
    return Hair(tuple(cut.mass()), (), tuple(cut.loose_front()))


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


@dataclass(frozen=True, slots=True)
class _Cut:
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

    # -- all over the head -------------------------------------------------------------------

    def shaved(self) -> list[Piece]:
        w, t = self.width, self.turn * 0.6
        grain = {"straight": 0.0, "wavy": 0.10, "curly": 0.08, "coily": 0.06}[self.texture]
        nodes: list[Node] = [
            (-w - 0.01, 0.05, 0.3), (-w * 0.95, -0.4), (-w * 0.56, -0.92), (0, -1.03),
            (w * 0.56, -0.92), (w * 0.95, -0.4), (w + 0.01, 0.05, 0.3),
            (w * 0.86, -0.10, 0.3), (w * 0.78 + t, -0.40, 0.5), (w * 0.4 + t, -0.56), (t, -0.58),
            (-w * 0.4 + t, -0.56), (-w * 0.78 + t, -0.40, 0.5), (-w * 0.86, -0.10, 0.3),
        ]  # fmt: skip
        path = scalloped(nodes, grain, 0.35) if grain else smooth(nodes)
        return [Piece(path, self.tone.hair, "hair", 0.05)]

    def mass(self) -> list[Piece]:
        """Loose hair behind the head."""
        w, straight = self.width, self.texture == "straight"
        if self.texture == "coily":
            r = {"short": 1.16, "medium": 1.42, "long": 1.68}[self.length] * (w + 0.12) / 1.09
            cy = {"short": -0.24, "medium": -0.16, "long": -0.10}[self.length]
            return [self.piece(_round(0, cy, r, r * 0.96), 0.25)]
        swell = {"straight": 0.0, "wavy": 0.08, "curly": 0.2}[self.texture]
        if self.length == "short":
            r = w + 0.07 + swell * 0.6
            return [self.piece(_round(0, -0.18, r, 0.94 + swell * 0.5), 0.2)]
        low = {"medium": 1.22, "long": 2.55}[self.length] - swell * 1.4
        wide = w + {"medium": 0.26, "long": 0.24}[self.length] + swell * 0.6
        tight, full = (0.15, 0.0) if straight else (0.8, swell * 1.1)
        nodes: list[Node] = [
            (0, -1.12 - swell * 0.5), (w * 0.75, -0.98 - swell * 0.3), (wide - 0.06, -0.3),
            (wide + full * 0.5, low * 0.42), (wide + 0.04 + full, low * 0.74),
            (wide - 0.06, low, tight), (wide * 0.5, low + 0.07 + full, 1.0),
            (0, low - 0.02 + full), (-wide * 0.5, low + 0.07 + full), (-wide + 0.06, low, tight),
            (-wide - 0.04 - full, low * 0.74), (-wide - full * 0.5, low * 0.42),
            (-wide + 0.06, -0.3), (-w * 0.75, -0.98 - swell * 0.3),
        ]  # fmt: skip
        pieces = [self.piece(nodes, 0.25)]
        if self.texture == "curly":
            rows = [low * k for k in ((0.3, 0.8) if self.length == "medium" else (0.2, 0.48, 0.76))]
            return pieces + [
                self.curl(s * (wide + (0.02 if i % 2 else -0.14)), v, 0.11, i * 1.9 + s)
                for i, v in enumerate(rows)
                for s in (-1, 1)
            ]
        if self.length == "long":
            for s in (-1, 1):
                for k in (0.88, 0.68):
                    x = s * wide * k
                    line = [(x, 0.7), (x + s * 0.05, 1.5), (x, low - 0.14)]
                    pieces.append(self.strand(line, 0.03))
        return pieces

    # -- loose, over the face ----------------------------------------------------------------

    def loose_front(self) -> list[Piece]:
        match self.texture, self.length:
            case "straight", "short":
                return self._swept()
            case "straight", "medium":
                return self._fringe()
            case "straight", _:
                return self._curtain(1.25)
            case "wavy", "short":
                return self._tousled()
            case "wavy", _:
                return self._curtain(0.75 if self.length == "medium" else 1.2)
        return self._curls()

    def _free(self, side: int) -> float:
        """How low hair may reach at an ear: high where an aid is worn."""
        return -0.22 if self.aid and side > 0 else 9.0

    def _swept(self) -> list[Piece]:
        w, t = self.width + 0.04, self.turn * 0.7
        r = min(0.16, self._free(1))
        nodes: list[Node] = [
            (-w, 0.18, 0.1), (-w - 0.03, -0.28), (-w * 0.72, -0.93), (-0.12, -1.13),
            (0.12, -1.20, 0.4), (0.2, -1.12, 0.5), (w * 0.70, -0.98), (w + 0.02, -0.38),
            (w, r, 0.1),
            (w * 0.86, -0.12, 0.6), (w * 0.78 + t, -0.46, 0.2), (w * 0.52 + t, -0.34, 0.05),
            (w * 0.36 + t, -0.50, 0.5), (0.14 + t, -0.29, 0.05), (-0.04 + t, -0.50, 0.5),
            (-0.26 + t, -0.27, 0.05), (-0.42 + t, -0.44, 0.5), (-w * 0.72 + t, -0.18, 0.1),
            (-w * 0.83, -0.26, 0.6), (-w * 0.9, -0.02, 0.6),
        ]  # fmt: skip
        return [
            Piece(smooth(nodes), self.tone.hair, "hair", 0.3),
            self.strand([(0.42 + t, -0.92), (0.05 + t, -0.8), (-0.3 + t, -0.5)]),
            self.strand([(0.44 + t, -0.88), (0.26 + t, -0.72), (0.12 + t, -0.42)]),
        ]

    def _fringe(self) -> list[Piece]:
        w, t = self.width + 0.06, self.turn * 0.7
        low = 1.04
        nodes: list[Node] = [
            (-w - 0.02, low, 0.1), (-w - 0.13, 0.62), (-w - 0.12, 0.15), (-w - 0.02, -0.45),
            (-w * 0.68, -0.98), (0, -1.14), (w * 0.68, -0.98), (w + 0.02, -0.45),
        ]  # fmt: skip
        if self.aid:
            nodes += [(w + 0.02, -0.1, 0.3), (w * 0.84 + t * 0.3, -0.16, 0.3)]
        else:
            nodes += [
                (w + 0.12, 0.15), (w + 0.13, 0.62), (w + 0.02, low, 0.1), (w * 0.90, 0.62),
                (w * 0.90, 0.3), (w * 0.83 + t * 0.3, -0.1, 0.3),
            ]  # fmt: skip
        nodes += [
            (w * 0.45 + t, -0.26, 0.6), (0.24 + t, -0.25, 0.2), (0.2 + t, -0.34, 0.1),
            (0.17 + t, -0.245, 0.2), (-0.26 + t, -0.245, 0.2), (-0.3 + t, -0.33, 0.1),
            (-0.34 + t, -0.25, 0.2), (-w * 0.83 + t * 0.3, -0.1, 0.3),
            (-w * 0.90, 0.3), (-w * 0.90, 0.62),
        ]  # fmt: skip
        return [
            Piece(smooth(nodes), self.tone.hair, "hair", 0.3),
            *(self.strand([(u * 0.55 + t, -0.86), (u * 0.9 + t, -0.6), (u + t, -0.36)])
              for u in (-0.5, -0.16, 0.2, 0.54)),
        ]  # fmt: skip

    def _curtain(self, low: float) -> list[Piece]:
        """Parted hair falling down both sides of the face."""
        w, t = self.width + 0.06, self.turn * 0.7
        part = 0.2 + t
        pieces = []
        for s in (-1, 1):
            inner = low if s < 0 or not self.aid else self._free(1)
            span = w - s * part
            nodes: list[Node] = [
                (part - s * 0.05, -1.10, 0.5), (part + s * span * 0.5, -1.06),
                (s * (w + 0.01), -0.48),
            ]  # fmt: skip
            if inner > 0:
                nodes += [(s * (w + 0.13), 0.15), (s * (w + 0.14), inner * 0.7),
                          (s * (w + 0.02), inner + 0.1, 0.1), (s * (w - 0.06), inner * 0.7),
                          (s * w * 0.94, 0.30)]  # fmt: skip
            else:
                nodes += [(s * (w + 0.03), -0.10, 0.4)]
            nodes += [
                (s * w * 0.86 + t * 0.3, -0.05, 0.8), (part + s * span * 0.60, -0.36),
                (part + s * span * 0.25, -0.62), (part - s * 0.0, -0.80, 0.2),
            ]  # fmt: skip
            path = waved(nodes, 0.56, 0.035) if self.texture == "wavy" else smooth(nodes)
            pieces += [
                Piece(path, self.tone.hair, "hair", 0.3),
                self.strand([(part + s * 0.08, -0.95), (part + s * span * 0.45, -0.72),
                             (s * w * 0.9, -0.25)]),
            ]  # fmt: skip
        return pieces

    def _tousled(self) -> list[Piece]:
        w, t = self.width + 0.07, self.turn * 0.7
        r = min(0.12, self._free(1))
        nodes: list[Node] = [
            (-w, 0.14, 0.1), (-w - 0.07, -0.2), (-w - 0.0, -0.5, 0.6), (-w * 0.88, -0.86),
            (-w * 0.58, -1.06, 0.7), (-0.28, -1.20), (0.02, -1.16, 0.6), (0.3, -1.23),
            (w * 0.6, -1.06, 0.6), (w * 0.92, -0.84), (w + 0.0, -0.5, 0.6), (w + 0.06, -0.24),
            (w - 0.02, r, 0.1), (w * 0.84, -0.14), (w * 0.80 + t, -0.36, 0.3),
            (w * 0.62 + t, -0.30), (w * 0.36 + t, -0.46, 0.2), (0.16 + t, -0.28),
            (-0.1 + t, -0.38, 0.2), (-0.30 + t, -0.26), (-0.52 + t, -0.42, 0.2),
            (-w * 0.74 + t, -0.24), (-w * 0.84, -0.30, 0.3), (-w * 0.9, -0.02),
        ]  # fmt: skip
        return [
            Piece(smooth(nodes), self.tone.hair, "hair", 0.3),
            self.strand([(0.36 + t, -0.98), (0.1 + t, -0.86), (0.16 + t, -0.64),
                (-0.08 + t, -0.46)]),
            self.strand([(-0.12 + t, -1.0), (-0.36 + t, -0.86), (-0.34 + t, -0.66),
                         (-0.54 + t, -0.46)]),
            self.strand([(0.55 + t, -0.86), (0.46 + t, -0.7), (0.56 + t, -0.54)]),
        ]  # fmt: skip

    def _curls(self) -> list[Piece]:
        """A cushion of curls over the forehead, down the sides as the length has it."""
        w, t, curly = self.width, self.turn * 0.7, self.texture == "curly"
        up = {"short": 0.08, "medium": 0.14, "long": 0.2}[self.length] if curly else 0.10
        low = {"short": 0.02, "medium": 0.62, "long": 0.95}[self.length] if curly else 0.0
        right = min(low, self._free(1))
        line = -0.46 if curly else -0.56
        nodes: list[Node] = [
            (-w - 0.04, low, 0.5), (-w - 0.08, -0.2), (-w * 0.86, -0.82), (-0.3, -1.08 - up),
            (0.3, -1.08 - up), (w * 0.86, -0.82), (w + 0.08, -0.2 if right > -0.1 else -0.35),
            (w + 0.02, right, 0.5), (w * 0.88, min(-0.14, right)), (w * 0.66 + t, line - 0.02),
            (0.2 + t, line), (-0.2 + t, line), (-w * 0.66 + t, line - 0.02), (-w * 0.88, -0.14),
        ]  # fmt: skip
        pieces = [self.piece(nodes, 0.3)]
        if curly:
            for i, (u, v) in enumerate(
                ((-0.6, -0.72), (-0.22, -0.98), (0.2, -0.78), (0.58, -0.82), (-0.2, -0.6),
                 (0.66, -0.5), (-0.78, -0.4))
            ):  # fmt: skip
                pieces.append(self.curl(u * w + t, v, 0.11, i * 1.3))
        else:
            for i, (u, v) in enumerate(
                ((-0.62, -0.7), (-0.3, -0.95), (0.02, -0.75), (0.34, -1.0), (0.62, -0.72),
                 (-0.82, -0.42), (0.84, -0.42), (-0.05, -1.08))
            ):  # fmt: skip
                pieces.append(self.curl(u * w + t, v, 0.06, i * 1.3))
        return pieces

    # -- tied --------------------------------------------------------------------------------

    def tied_cap(self, part: float) -> list[Piece]:
        """Hair drawn back to a knot, with a hairline of its texture."""
        w, t = self.width + 0.02, self.turn * 0.7
        up = {"straight": 0.05, "wavy": 0.07, "curly": 0.08, "coily": 0.07}[self.texture]
        p = part + t
        nodes: list[Node] = [
            (-w * 0.98, 0.16, 0.1), (-w - 0.03, -0.25), (-w * 0.62, -0.93), (0, -1.0 - up),
            (w * 0.62, -0.93), (w + 0.03, -0.25),
            (w * 0.98, min(0.16, self._free(1) + 0.12), 0.1),
            (w * 0.86, -0.14), (w * 0.72 + t, -0.42), ((w * 0.72 + t + p) / 2, -0.58),
            (p, -0.70, 0.3), ((-w * 0.72 + t + p) / 2, -0.58), (-w * 0.72 + t, -0.42),
            (-w * 0.86, -0.14),
        ]  # fmt: skip
        if self.texture == "coily":
            path = scalloped(nodes, 0.1, 0.4)
        elif self.texture == "curly":
            path = scalloped(nodes, 0.19, 0.42)
        else:
            path = smooth(nodes)
        pieces = [Piece(path, self.tone.hair, "hair", 0.3)]
        if self.texture == "wavy":
            pieces += [self._tendril(s) for s in (-1, 1) if s < 0 or not self.aid]
        for s in (-1, 1):
            pieces += [
                self.strand([(p + s * 0.10, -0.74), (s * w * 0.45, -0.82), (s * w * 0.62, -0.86)]),
                self.strand([(s * w * 0.74 + t * 0.5, -0.44), (s * w * 0.84, -0.52),
                             (s * w * 0.80, -0.66)]),
            ]  # fmt: skip
        return pieces

    def _tendril(self, s: int) -> Piece:
        """A loose wave in front of the ear."""
        w = self.width
        spine = [(s * w * 0.95, -0.2, 0.07), (s * w * 1.02, 0.08, 0.075),
            (s * w * 0.93, 0.32, 0.06),
                 (s * w * 1.0, 0.58, 0.02)]  # fmt: skip
        return Piece(smooth(limb_nodes(spine, 1.2)), self.tone.hair, "hair", 0.15)

    def _tail(self, spine: list[tuple[float, float, float]]) -> list[Piece]:
        if self.texture == "coily":
            # Coils stand out instead of hanging: the tail is a puff near its root.
            (x0, y0, _), (x1, y1, _) = spine[0], spine[1]
            r = {"short": 0.36, "medium": 0.48, "long": 0.62}[self.length]
            d = math.hypot(x1 - x0, y1 - y0) or 1.0
            x, y = x0 + (x1 - x0) / d * r * 0.8, y0 + (y1 - y0) / d * r * 0.8
            return [
                self.piece(_round(x, y, r, r), 0.25),
                *(self.curl(x + u * r, y + v * r, 0.06, u * 7)
                  for u, v in ((-0.4, -0.3), (0.3, -0.45), (0.05, 0.15), (0.5, 0.25),
                      (-0.4, 0.45))),
            ]  # fmt: skip
        fat = {"straight": 1.0, "wavy": 1.15, "curly": 1.35}[self.texture]
        spine = [(x, y, w * fat) for x, y, w in spine]
        pieces = [self.piece(limb_nodes(spine, 1.6), 0.25, 0.8)]
        inner = [(x, y) for x, y, _ in spine]
        if self.texture == "curly":
            pieces += [self.curl(x, y, 0.09, i * 1.7) for i, (x, y) in enumerate(inner[1:])]
        else:
            pieces.append(self.strand(inner, 0.04))
        return pieces

    def _band(self, x: float, y: float, turn: float) -> Piece:
        return Piece(ellipse(x, y, 0.085, 0.15, turn), self.tone.second, "tie", 0.15)

    def ponytail(self) -> list[Piece]:
        """High at the back of the head, swinging out on one side."""
        w = self.width
        length = {"short": 0.55, "medium": 1.1, "long": 2.0}[self.length]
        x, y = w * 0.60, -0.95
        spine = [
            (x, y, 0.12), (x + 0.32, y - 0.14, 0.24), (x + 0.60, y + 0.12 + length * 0.12, 0.28),
            (x + 0.70, y + 0.2 + length * 0.45, 0.26), (x + 0.58, y + 0.2 + length * 0.8, 0.17),
            (x + 0.70, y + 0.25 + length, 0.05),
        ]  # fmt: skip
        if self.length == "short":
            spine = [(x, y, 0.12), (x + 0.26, y - 0.12, 0.22), (x + 0.5, y + 0.02, 0.2),
                     (x + 0.62, y + 0.28, 0.05)]  # fmt: skip
        return [*self._tail(spine), self._band(x + 0.06, y - 0.02, 0.9)]

    def pigtails(self) -> list[Piece]:
        """One on each side, above the ears."""
        w = self.width
        length = {"short": 0.4, "medium": 1.0, "long": 1.85}[self.length]
        high = -0.55 if self.texture in ("curly", "coily") else -0.34
        pieces = []
        for s in (-1, 1):
            x = s * w * 0.97
            spine = [
                (x, high, 0.11), (x + s * 0.28, high - 0.04, 0.20),
                (x + s * 0.42, high + 0.12 + length * 0.35, 0.22),
                (x + s * 0.36, high + 0.15 + length * 0.75, 0.15),
                (x + s * 0.46, high + 0.2 + length, 0.04),
            ]  # fmt: skip
            if self.length == "short":
                spine = [(x, high, 0.11), (x + s * 0.24, high - 0.06, 0.19),
                         (x + s * 0.44, high + 0.1, 0.15), (x + s * 0.52, high + 0.3,
                         0.04)]  # fmt: skip
            pieces += [*self._tail(spine), self._band(x + s * 0.06, high, s * 0.15)]
        return pieces

    def bun(self) -> list[Piece]:
        """A knot on the crown."""
        r = {"short": 0.26, "medium": 0.36, "long": 0.46}[self.length]
        r *= {"straight": 0.95, "wavy": 1.0, "curly": 1.15, "coily": 1.3}[self.texture]
        y = -1.02 - r * 0.72
        pieces = [self.piece(_round(0, y, r * 1.08, r), 0.25, 0.8)]
        if self.texture in ("straight", "wavy"):
            pieces += [
                self.strand([(-r * 0.7, y + r * 0.3), (-r * 0.2, y - r * 0.55),
                    (r * 0.6, y - r * 0.4)]),
                self.strand([(-r * 0.3, y + r * 0.5), (r * 0.1, y - r * 0.1),
                    (r * 0.7, y + r * 0.1)]),
            ]  # fmt: skip
        else:
            pieces += [self.curl(u * r, y + v * r, 0.08, u * 5)
                       for u, v in ((-0.45, -0.1), (0.1, -0.45), (0.45, 0.1),
                           (-0.05, 0.3))]  # fmt: skip
        return [*pieces, Piece(ellipse(0, -1.0, r * 0.75, 0.085), self.tone.second, "tie", 0.1)]


def _round(x: float, y: float, rx: float, ry: float) -> list[Node]:
    return [
        (x + rx * math.sin(math.tau * i / 12), y - ry * math.cos(math.tau * i / 12))
        for i in range(12)
    ]
