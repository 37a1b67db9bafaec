"""Companions: fox, cat and small dragon, each a rig with the poses and expressions of people.

They sit where people stand, trot where they walk, and rise on their hind legs
to reach or to carry. Ear tips of one that sits are at y = -1.
"""

import math
from dataclasses import dataclass

from custories_core.books import Species
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Portrayed
from custories_core.scenes import Expression, Pose, Prop

from .companion_head import SKULLS, head
from .figure_body import bent
from .figure_shapes import (
    Node,
    Point,
    Spine,
    along,
    bounds,
    ellipse,
    limb,
    mapped,
    polygon,
    ribbon,
    smooth,
)
from .figure_tones import INK, METAL, Tones, mix, tones
from .pieces import Drawing, Piece
from .wardrobe import SPACE

_HEAD = {Species.FOX: 0.205, Species.CAT: 0.215, Species.DRAGON: 0.212}
_TILT = {
    Expression.JOY: 0.06, Expression.WONDER: -0.08, Expression.FEAR: -0.04,
    Expression.SADNESS: 0.12, Expression.DETERMINATION: 0.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Posture:
    """What a posture gives: pieces behind and before the neck, where the head is, and the paw."""

    pieces: list[Piece]
    over: list[Piece]
    neck: Point
    head: Point
    paw: Point
    turn: float


def companion(
    portrayed: Portrayed, pose: Pose, expression: Expression, genre: str,
    holding: Prop | None, gaze: float,
) -> Drawing:  # fmt: skip
    """A companion in units of its own height, ground at y = 0, facing +x a little."""
    species, tone = portrayed.character.species, tones(portrayed.appearance)
    beast = _Beast(species, tone, expression)
    if pose is Pose.WALK and holding is None:
        posture = beast.trotting()
    elif pose is Pose.STAND:
        posture = beast.sitting(holding)
    else:
        posture = beast.upright(pose, holding)
    scale = _HEAD[species]
    tilt = _TILT[expression]
    c, s = math.cos(tilt), math.sin(tilt)
    hx, hy = posture.head

    def move(u: float, v: float) -> Point:
        dv = v - 0.8
        return hx + (u * c - dv * s) * scale, hy + (u * s + dv * c + 0.8) * scale

    turn = posture.turn + gaze * 0.05
    pieces = [
        *posture.pieces,
        *beast.neckwear(posture.neck, genre),
        *(Piece(mapped(p.path, move), p.colour, p.role, p.lift)
          for p in head(species, tone, expression, gaze, turn, portrayed.appearance.glasses)),
        *posture.over,
    ]  # fmt: skip
    face: Box = bounds([mapped(smooth(SKULLS[species]), move)])
    return Drawing(tuple(pieces), bounds([p.path for p in pieces]), face, posture.paw)


@dataclass(frozen=True, slots=True)
class _Beast:
    species: Species
    tone: Tones
    expression: Expression

    # -- parts -------------------------------------------------------------------------------

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

    # -- postures ----------------------------------------------------------------------------

    def sitting(self, holding: Prop | None) -> _Posture:
        """On its haunches, facing the viewer."""
        tone, dragon = self.tone, self.species is Species.DRAGON
        fat = 1.1 if dragon else 1.0
        pieces: list[Piece] = []
        if dragon:
            pieces += [*self.wing((-0.10, -0.40), -1, 0.34), *self.wing((0.10, -0.40), 1, 0.34)]
            way = [(0.24, -0.04), (0.38, -0.07), (0.46, -0.17), (0.41, -0.27)]
        elif self.species is Species.CAT:
            way = [(0.26, -0.06), (0.37, -0.14), (0.38, -0.28), (0.30, -0.36)]
        else:
            way = [(0.25, -0.09), (0.36, -0.20), (0.36, -0.36), (0.25, -0.52)]
        pieces += self.tail((0.10, -0.07), way)
        body: list[Node] = [
            (0, -0.56), (0.11 * fat, -0.50), (0.155 * fat, -0.34), (0.20 * fat, -0.16),
            (0.185 * fat, -0.03), (0, -0.01), (-0.185 * fat, -0.03), (-0.20 * fat, -0.16),
            (-0.155 * fat, -0.34), (-0.11 * fat, -0.50),
        ]  # fmt: skip
        pieces.append(Piece(smooth(body), tone.skin, "skin", 0.2))
        for s in (-1, 1):
            haunch = ellipse(s * 0.145 * fat, -0.115, 0.085, 0.105, s * 0.3)
            pieces.append(Piece(haunch, tone.skin, "skin", 0.12))
            pieces += self.foot(s * 0.165 * fat, -0.034, 0.075, 0.036)
        bib: list[Node] = [
            (0, -0.55), (0.085, -0.48), (0.10 * fat, -0.32), (0.075, -0.16), (0, -0.09),
            (-0.075, -0.16), (-0.10 * fat, -0.32), (-0.085, -0.48),
        ]  # fmt: skip
        pieces += self.chest(bib, [(0, v, 0.075) for v in (-0.34, -0.27, -0.20, -0.14)])
        over: list[Piece] = []
        paw = (0.062, -0.05)
        for s in (-1, 1):
            if s > 0 and holding is not None:
                arm, paw = self._arm((0.085, -0.36), _held(holding, (0.085, -0.36)), 1.0)
                over += arm
                continue
            if dragon:
                # A dragon's short arms rest on its belly.
                arm, end = self._arm(
                    (s * 0.125, -0.38), (s * 0.075, -0.235), 1.0 if s < 0 else -1.0
                )
                pieces += arm
                paw = end if s > 0 else paw
                continue
            pieces += self.leg([(s * 0.082, -0.36, 0.048), (s * 0.066, -0.2, 0.042),
                                (s * 0.062, -0.05, 0.036)])  # fmt: skip
            pieces += self.foot(s * 0.062, -0.030, 0.054, 0.031)
        return _Posture(pieces, over, (0, -0.475), (0, -0.68), paw, 0.04)

    def _arm(self, shoulder: Point, target: Point, side: float) -> tuple[list[Piece], Point]:
        """A foreleg used as an arm, and where its paw is."""
        short = 0.82 if self.species is Species.DRAGON else 1.0
        far = 1.32 if target[1] < shoulder[1] - 0.1 else 1.0
        part = 0.15 * short * far
        elbow, wrist = bent(shoulder, target, part, part, side)
        spine = [(*shoulder, 0.047), (*elbow, 0.042), (*wrist, 0.038)]
        return self.leg(spine, 0.3), wrist

    def upright(self, pose: Pose, holding: Prop | None) -> _Posture:
        """On its hind legs: reaching up, or walking along with something carried."""
        tone, dragon = self.tone, self.species is Species.DRAGON
        fat = 1.12 if dragon else 1.0
        pieces: list[Piece] = []
        if dragon:
            pieces += [*self.wing((-0.09, -0.42), -1, 0.36), *self.wing((0.07, -0.44), 1, 0.36)]
        way = {
            Species.FOX: [(-0.24, -0.20), (-0.38, -0.22), (-0.48, -0.36), (-0.44, -0.52)],
            Species.CAT: [(-0.22, -0.14), (-0.34, -0.17), (-0.42, -0.30), (-0.36, -0.44)],
        }.get(self.species, [(-0.22, -0.10), (-0.36, -0.06), (-0.48, -0.11), (-0.54, -0.21)])
        pieces += self.tail((-0.06, -0.18), way)
        stride = pose is Pose.WALK
        feet = [(-0.13, 0.10), (0.10, -0.02)] if stride else [(-0.085, 0.0), (0.09, 0.0)]
        for i, (x, _) in enumerate(feet):
            hip = (-0.07 if i == 0 else 0.07) * fat
            far = i == 0
            pieces += self.leg([(hip, -0.22, 0.075), ((hip + x) / 2 + 0.03, -0.13, 0.055),
                                (x, -0.045, 0.042)], 0.15, far and stride)  # fmt: skip
            pieces += self.foot(x + 0.022, -0.031, 0.068, 0.032, far and stride)
        body: list[Node] = [
            (0.02, -0.58), (0.115 * fat, -0.52), (0.145 * fat, -0.36), (0.155 * fat, -0.22),
            (0.09 * fat, -0.12), (0, -0.105), (-0.09 * fat, -0.12), (-0.155 * fat, -0.22),
            (-0.13 * fat, -0.36), (-0.095 * fat, -0.52),
        ]  # fmt: skip
        bib: list[Node] = [
            (0.02, -0.57), (0.095, -0.50), (0.105 * fat, -0.34), (0.09, -0.22), (0.01, -0.15),
            (-0.075, -0.22), (-0.085 * fat, -0.34), (-0.07, -0.50),
        ]  # fmt: skip
        pieces.append(Piece(smooth(body), tone.skin, "skin", 0.2))
        pieces += self.chest(bib, [(0.01, v, 0.075) for v in (-0.38, -0.31, -0.24, -0.18)])
        left, _ = self._arm((-0.095 * fat, -0.41), (-0.25, -0.20), -1.0)
        pieces += left
        root = (0.11 * fat, -0.43)
        target = (0.46, -0.66)
        if holding is not None and (pose is Pose.WALK or holding not in (Prop.LANTERN, Prop.STAR)):
            target = _held(holding, root)
        right, paw = self._arm(root, target, 1.0)
        return _Posture(pieces, right, (0.015, -0.50), (0.02, -0.70), paw, 0.12)

    def trotting(self) -> _Posture:
        """On all fours towards +x, the head turned to the viewer."""
        tone, dragon = self.tone, self.species is Species.DRAGON
        fat = 1.12 if dragon else 1.0
        pieces: list[Piece] = []
        way = {
            Species.FOX: [(-0.40, -0.40), (-0.54, -0.46), (-0.66, -0.56), (-0.70, -0.70)],
            Species.CAT: [(-0.38, -0.42), (-0.47, -0.54), (-0.46, -0.70), (-0.38, -0.78)],
        }.get(self.species, [(-0.42, -0.26), (-0.56, -0.22), (-0.68, -0.28), (-0.74, -0.40)])
        pieces += self.tail((-0.26, -0.36), way)
        if dragon:
            pieces += self.wing((0.02, -0.46), -1, 0.30, True)
        # Far legs, then the body, then the near ones.
        for spine in (
            [(-0.20, -0.28, 0.062), (-0.155, -0.16, 0.048), (-0.10, -0.045, 0.036)],
            [(0.17, -0.28, 0.055), (0.165, -0.16, 0.044), (0.115, -0.05, 0.036)],
        ):
            pieces += self.leg(spine, 0.1, True)
            pieces += self.foot(spine[-1][0] + 0.018, -0.028, 0.05, 0.029, True)
        body: list[Node] = [
            (-0.30, -0.42), (-0.12, -0.475), (0.08, -0.475), (0.24, -0.52), (0.33, -0.44),
            (0.29, -0.28), (0.12, -0.205 / fat), (-0.08, -0.20 * fat), (-0.24, -0.20 * fat),
            (-0.335, -0.30),
        ]  # fmt: skip
        pieces.append(Piece(smooth(body), tone.skin, "skin", 0.2))
        chest: list[Node] = [
            (0.27, -0.52),
            (0.335, -0.42),
            (0.30, -0.29),
            (0.18, -0.215),
            (0.16, -0.34),
        ]
        pieces += self.chest(chest, [(0.25, -0.36, 0.06), (0.235, -0.30, 0.06)])
        for spine in (
            [(-0.235, -0.30, 0.085), (-0.285, -0.16, 0.052), (-0.315, -0.05, 0.037)],
            [(0.215, -0.31, 0.065), (0.275, -0.18, 0.046), (0.325, -0.06, 0.037)],
        ):
            pieces += self.leg(spine, 0.25)
            pieces += self.foot(spine[-1][0] + 0.02, -0.030, 0.055, 0.030)
        if dragon:
            pieces += self.wing((0.08, -0.44), -1, 0.36)
        return _Posture(pieces, [], (0.27, -0.47), (0.29, -0.66), (0.335, -0.04), 0.14)


def _held(prop: Prop, root: Point) -> Point:
    """Where a paw holds a prop, beside the head or before the chest."""
    x, y = root
    if prop in (Prop.LANTERN, Prop.STAR):
        return x + 0.25, y - 0.06
    if prop is Prop.TELESCOPE:
        return x + 0.21, y - 0.30
    return x + 0.10, y + 0.07
