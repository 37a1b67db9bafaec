"""The parts of companions below the neck: legs and paws, tails, wings, chest and kerchief."""

import math
from dataclasses import dataclass

from custories_core.books import Species
from custories_core.scenes import Expression

from ..pieces import Piece
from .body import bent
from .shapes import (
    Node,
    Point,
    Spine,
    along,
    ellipse,
    limb,
    polygon,
    ribbon,
    smooth,
)
from .tones import INK, METAL, Tones, mix
from .wardrobe import SPACE


@dataclass(frozen=True, slots=True)
class Beast:
    """A kind of companion in its colours, with what it feels."""

    species: Species
    tone: Tones
    expression: Expression

    @property
    def sock(self) -> tuple[str, str]:
        """Colour and role of the paws."""
        if self.species is Species.FOX:
            return mix(self.tone.skin, INK, 0.72), "sock"
        return (self.tone.hair, "hair") if self.species is Species.CAT else (self.tone.skin, "skin")

    def leg(self, spine: Spine, lift: float = 0.2, far: bool = False) -> list[Piece]:
        """A leg with its sock and paw; the last joint of the spine is the paw."""
        colour, role = (self.tone.skin_shade, "skin-shade") if far else (self.tone.skin, "skin")
        sock, sock_role = self.sock
        (ax, ay, aw), (bx, by, bw) = spine[-2], spine[-1]
        t = 0.45
        start = (ax + (bx - ax) * t, ay + (by - ay) * t, (aw + (bw - aw) * t) * 1.03)
        pieces = [Piece(limb(spine), colour, role, lift)]
        if self.species is not Species.DRAGON:
            cuff = limb([start, (bx, by, bw * 1.03)], 0.9, 0.5)
            pieces.append(Piece(cuff, mix(sock, INK, 0.12) if far else sock,
                                sock_role if not far else "sock"))  # fmt: skip
        return pieces

    def foot(self, x: float, y: float, rx: float, ry: float, far: bool = False) -> list[Piece]:
        """A paw flat on the ground, seen from the front, with its toes."""
        sock, role = self.sock
        if far:
            sock, role = mix(sock, INK, 0.12), "sock"
        line = (
            mix(sock, INK, 0.35) if self.species is not Species.FOX else mix(sock, "#ffffff", 0.2)
        )
        pieces = [Piece(ellipse(x, y, rx, ry), sock, role, 0.15)]
        if self.species is Species.DRAGON:
            return pieces + [
                Piece(smooth([(x + u * rx - 0.016, y + ry * 0.3), (x + u * rx, y + ry * 0.05),
                              (x + u * rx + 0.016, y + ry * 0.3),
                              (x + u * rx, y + ry * 0.98, 0.3)]),
                      self.tone.trim, "horn")
                for u in (-0.6, 0.0, 0.6)
            ]  # fmt: skip
        return pieces + [
            Piece(ribbon([(x + u * rx, y + ry * 0.05), (x + u * rx * 1.1, y + ry * 0.45),
                          (x + u * rx * 1.1, y + ry * 0.85)], 0.009), line, "line")
            for u in (-0.34, 0.34)
        ]  # fmt: skip

    def tail(self, root: Point, way: list[Point]) -> list[Piece]:
        """The tail from its root along `way`, which holds four points."""
        tone = self.tone
        points = [root, *way]
        if self.species is Species.FOX:
            widths = [0.04, 0.095, 0.125, 0.10, 0.02]
            spine = [(x, y, w) for (x, y), w in zip(points, widths, strict=True)]
            tip = [(x, y, w * 1.03) for x, y, w in along(spine)[14:]]
            return [
                Piece(limb(spine, 1.5), tone.skin, "skin", 0.25),
                Piece(limb(tip, 1.6, 0.35), tone.hair, "hair"),
            ]
        if self.species is Species.CAT:
            widths = [0.045, 0.042, 0.04, 0.04, 0.036]
            spine = [(x, y, w) for (x, y), w in zip(points, widths, strict=True)]
            pieces = [Piece(limb(spine, 1.0), tone.skin, "skin", 0.25)]
            end = [
                ((spine[3][0] + spine[4][0]) / 2, (spine[3][1] + spine[4][1]) / 2, 0.04),
                spine[4],
            ]
            return [*pieces, Piece(limb(end, 1.0, 0.3), tone.hair, "hair")]
        widths = [0.10, 0.075, 0.055, 0.038, 0.018]
        spine = [(x, y, w) for (x, y), w in zip(points, widths, strict=True)]
        pieces = []
        for (x, y, w), (x2, y2, _) in zip(spine[1:], spine[:-1], strict=True):
            a = math.atan2(y - y2, x - x2)
            nx, ny = math.sin(a), -math.cos(a)
            side = 1.0 if nx < 0 or ny < -0.3 else -1.0
            if x > root[0]:
                side = -side if ny > 0 else 1.0
            h = w + 0.045
            pieces.append(Piece(polygon([
                (x - math.cos(a) * 0.03, y - math.sin(a) * 0.03),
                (x + nx * h * side, y + ny * h * side),
                (x + math.cos(a) * 0.03, y + math.sin(a) * 0.03),
            ]), tone.hair, "hair"))  # fmt: skip
        (px, py), (qx, qy) = points[-2], points[-1]
        a = math.atan2(qy - py, qx - px)
        c, s = math.cos(a), math.sin(a)

        def at(u: float, v: float, tight: float = 1.0) -> Node:
            return qx + (u * c - v * s) * 0.07, qy + (u * s + v * c) * 0.07, tight

        spade = [
            at(-0.2, -0.2),
            at(0.2, -0.95, 0.2),
            at(1.5, 0, 0.1),
            at(0.2, 0.95, 0.2),
            at(-0.2, 0.2),
        ]
        return [
            *pieces,
            Piece(limb(spine, 1.2), tone.skin, "skin", 0.25),
            Piece(smooth(spade), tone.hair, "hair", 0.1),
        ]

    def wing(self, at: Point, s: int, size: float, far: bool = False) -> list[Piece]:
        """A bat's wing that opens to side `s`; fear and sadness fold it down."""
        x, y = at
        low = {Expression.SADNESS: 0.55, Expression.FEAR: 0.3}.get(self.expression, 0.0)

        def p(u: float, v: float, tight: float = 1.0) -> Node:
            return x + s * u * size * (1 - low * 0.35), y + (v + u * low * 0.9) * size, tight

        skin: list[Node] = [
            p(0, 0.1), p(0.42, -0.62), p(0.62, -0.92, 0.2), p(1.0, -0.72), p(1.34, -0.28, 0.05),
            p(1.08, -0.18), p(0.98, 0.06, 0.05), p(0.74, 0.06), p(0.60, 0.26, 0.05), p(0.3, 0.18),
        ]  # fmt: skip
        bone = mix(self.tone.skin, INK, 0.1)
        fingers = [((0.62, -0.92), (0.98, 0.06)), ((0.62, -0.92), (0.60, 0.26))]
        pieces = [Piece(smooth(skin), self.tone.hair_shade if far else self.tone.hair,
                        "hair-shade" if far else "hair", 0.25)]  # fmt: skip
        for (u1, v1), (u2, v2) in fingers:
            a, b = p(u1, v1), p(u2, v2)
            middle = ((a[0] + b[0]) / 2 + s * 0.02 * size, (a[1] + b[1]) / 2)
            pieces.append(Piece(ribbon([(a[0], a[1]), middle,
                (b[0], b[1])], 0.022 * size / 0.3, 0.4),
                                self.tone.hair_shade, "hair-shade"))  # fmt: skip
        arm = [p(0, 0.1), p(0.36, -0.5), p(0.62, -0.92)]
        return [
            *pieces,
            Piece(
                limb(
                    [(n[0], n[1], w * size) for n, w in zip(arm, (0.07, 0.05, 0.025), strict=True)]
                ),
                bone,
                "skin-shade",
            ),
        ]

    def chest(self, nodes: list[Node], plates: list[tuple[float, float, float]]) -> list[Piece]:
        """The light front of the body; a dragon's is in plates (x, y, half width)."""
        pieces = [Piece(smooth(nodes), self.tone.hair, "hair")]
        if self.species is Species.DRAGON:
            pieces += [
                Piece(ribbon([(x - w, y - 0.012), (x, y + 0.008), (x + w, y - 0.012)], 0.010),
                      self.tone.hair_shade, "hair-shade")
                for x, y, w in plates
            ]  # fmt: skip
        return pieces

    def neckwear(self, at: Point, genre: str) -> list[Piece]:
        """A kerchief for fairy tales, a collar with a badge for space."""
        x, y = at
        tone = self.tone
        if genre == SPACE:
            return [
                Piece(ribbon([(x - 0.135, y - 0.02), (x, y + 0.025),
                    (x + 0.135, y - 0.02)], 0.05, 0.8),
                      tone.outfit, "outfit", 0.2),
                Piece(ellipse(x, y + 0.045, 0.036, 0.036), METAL, "metal", 0.15),
                Piece(ellipse(x, y + 0.045, 0.018, 0.018), tone.second, "badge"),
            ]  # fmt: skip
        cloth: list[Node] = [
            (x - 0.145, y - 0.045), (x, y - 0.01), (x + 0.145, y - 0.045), (x + 0.14, y + 0.005),
            (x + 0.07, y + 0.07), (x + 0.01, y + 0.14, 0.3), (x - 0.06, y + 0.075),
            (x - 0.14, y + 0.005),
        ]  # fmt: skip
        return [
            Piece(smooth(cloth), tone.outfit, "outfit", 0.25),
            *(Piece(ellipse(x + u, y + v, 0.011, 0.011), tone.trim, "trim")
              for u, v in ((-0.07, 0.02), (0.0, 0.045), (0.07, 0.02), (0.01, 0.095))),
        ]  # fmt: skip

    def arm(self, shoulder: Point, target: Point, side: float) -> tuple[list[Piece], Point]:
        """A foreleg used as an arm, and where its paw is."""
        short = 0.82 if self.species is Species.DRAGON else 1.0
        far = 1.32 if target[1] < shoulder[1] - 0.1 else 1.0
        part = 0.15 * short * far
        elbow, wrist = bent(shoulder, target, part, part, side)
        spine = [(*shoulder, 0.047), (*elbow, 0.042), (*wrist, 0.038)]
        return self.leg(spine, 0.3), wrist
