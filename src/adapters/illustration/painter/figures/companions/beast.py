"""A companion on four legs: what fox, cat and dragon differ in, and the limbs that all have."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ...pieces import Piece
from ..body import bent
from ..head import Features
from ..shapes import Node, Point, Spine, ellipse, limb, ribbon, smooth
from ..tones import INK, Tones, mix
from .rig import Cue

Way = Sequence[Point]
"""Four points along which a tail lies."""


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the tail lies in each posture, from its root on."""

    sitting: Way
    upright: Way
    trotting: Way
    galloping: Way
    swimming: Way
    curled: Way


@dataclass(frozen=True, slots=True)
class Beast:
    """One kind on four legs: the size and parts of its head, its build, tail and wings.

    `crown` are ears or horns behind the skull, `mask` what lies on it beneath
    the eyes, `snout` above them; `profile` is the whole head seen from the
    side, `nape` what lies on the skull behind. `sock` gives the colour and
    role of the paws. `wing` draws a wing from its root to side -1 or 1, at a
    size.
    """

    scale: float
    at: Features
    skull: Sequence[Node]
    crown: Callable[[Cue], list[Piece]]
    mask: Callable[[Cue, float], list[Piece]]
    snout: Callable[[Cue, float], list[Piece]]
    profile: Callable[[Cue], list[Piece]]
    nape: Callable[[Tones], list[Piece]]
    tail: Callable[[Tones, Point, Way], list[Piece]]
    ways: Ways
    sock: Callable[[Tones], tuple[str, str]]
    blushing: Callable[[Tones], str]
    tail_root: float = -0.07
    fat: float = 1.0
    arm: float = 1.0
    cuffs: bool = True
    claws: bool = False
    wing: Callable[[Cue, Point, int, float, bool], list[Piece]] | None = None
    plated: bool = False

    def wings(self, cue: Cue, *placed: tuple[Point, int, float, bool]) -> list[Piece]:
        """The wings at their places, if it has any."""
        if self.wing is None:
            return []
        return [p for at, s, size, far in placed for p in self.wing(cue, at, s, size, far)]

    def leg(self, tone: Tones, spine: Spine, lift: float = 0.2, far: bool = False) -> list[Piece]:
        """A leg with its sock; the last joint of the spine is the paw."""
        colour, role = (tone.skin_shade, "skin-shade") if far else (tone.skin, "skin")
        sock, sock_role = self.sock(tone)
        (ax, ay, aw), (bx, by, bw) = spine[-2], spine[-1]
        t = 0.45
        start = (ax + (bx - ax) * t, ay + (by - ay) * t, (aw + (bw - aw) * t) * 1.03)
        pieces = [Piece(limb(spine), colour, role, lift)]
        if self.cuffs:
            cuff = limb([start, (bx, by, bw * 1.03)], 0.9, 0.5)
            pieces.append(Piece(cuff, mix(sock, INK, 0.12) if far else sock,
                                "sock" if far else sock_role))  # fmt: skip
        return pieces

    def foot(self, tone: Tones, x: float, y: float, rx: float, ry: float, far: bool = False,
             turn: float = 0.0) -> list[Piece]:  # fmt: skip
        """A paw with its toes: flat on the ground seen from the front, or turned."""
        sock, role = self.sock(tone)
        if far:
            sock, role = mix(sock, INK, 0.12), "sock"
        pieces = [Piece(ellipse(x, y, rx, ry, turn), sock, role, 0.15)]
        c, s = math.cos(turn), math.sin(turn)

        def at(u: float, v: float, tight: float = 1.0) -> Node:
            return x + u * rx * c - v * ry * s, y + u * rx * s + v * ry * c, tight

        if self.claws:
            d = 0.016 / rx
            return pieces + [
                Piece(smooth([at(u - d, 0.3), at(u, 0.05), at(u + d, 0.3), at(u, 0.98, 0.3)]),
                      tone.trim, "horn")
                for u in (-0.6, 0.0, 0.6)
            ]  # fmt: skip
        line = mix(sock, INK, 0.35) if _light(sock) else mix(sock, "#ffffff", 0.2)
        for u in (-0.34, 0.34):
            points = [at(u, 0.05), at(u * 1.1, 0.45), at(u * 1.1, 0.85)]
            pieces.append(Piece(ribbon([(n[0], n[1]) for n in points], 0.009), line, "line"))
        return pieces

    def paw(self, tone: Tones, spine: Spine, far: bool = False) -> list[Piece]:
        """A paw in the air at the end of a leg, toes along it."""
        (ax, ay, _), (x, y, w) = spine[-2], spine[-1]
        way = math.atan2(y - ay, x - ax)
        out = w * 0.45
        return self.foot(tone, x + math.cos(way) * out, y + math.sin(way) * out, w * 1.16, w * 1.12,
                         far, way - math.pi / 2)  # fmt: skip

    def arms(self, tone: Tones, shoulder: Point, target: Point, side: float
             ) -> tuple[list[Piece], Point]:  # fmt: skip
        """A foreleg used as an arm, and where its paw is. `side` is where its elbow goes."""
        # An arm that is raised is stretched, a short one to the length of others.
        part = 0.198 if target[1] < shoulder[1] - 0.1 else 0.15 * self.arm
        elbow, wrist = bent(shoulder, target, part, part, side)
        spine = [(*shoulder, 0.047), (*elbow, 0.042), (*wrist, 0.038)]
        return [*self.leg(tone, spine, 0.3), *self.paw(tone, spine)], wrist

    def chest(self, tone: Tones, nodes: Sequence[Node],
              plates: Sequence[tuple[float, float, float]]) -> list[Piece]:  # fmt: skip
        """The light front of the body; where it is plated, with plates (x, y, half width)."""
        pieces = [Piece(smooth(nodes), tone.hair, "hair")]
        if self.plated:
            pieces += [
                Piece(ribbon([(x - w, y - 0.012), (x, y + 0.008), (x + w, y - 0.012)], 0.010),
                      tone.hair_shade, "hair-shade")
                for x, y, w in plates
            ]  # fmt: skip
        return pieces


def _light(colour: str) -> bool:
    return sum(int(colour[i : i + 2], 16) for i in (1, 3, 5)) > 300


def sunk(nodes: Sequence[Node], s: int, droop: float) -> list[Node]:
    """Ears, horns or fins of side `s`, drawn for 1, turned outwards about their root by `droop`."""
    lowered: list[Node] = []
    for node in nodes:
        high = max(0.0, -0.5 - node[1]) * droop
        tight = node[2] if len(node) == 3 else 1.0
        lowered.append((s * (node[0] + high), node[1] + high * 0.9, tight))
    return lowered


def far_side(nodes: Sequence[Node], dx: float, dy: float) -> list[Node]:
    """The outline of the other one of a pair, seen behind the near one."""
    return [(n[0] + dx, n[1] + dy, n[2] if len(n) == 3 else 1.0) for n in nodes]
