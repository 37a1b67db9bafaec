"""Clothes by genre, cut to the joints of a stance: what hangs behind, legs, sleeves, front."""

import math
from dataclasses import dataclass
from enum import StrEnum

from custories_core.assets import derived_seed
from custories_core.books import Character, Pronouns

from ..pieces import Piece
from .body import Arm, Build, Leg, Stance
from .shapes import Node, Point, ellipse, limb, polygon, ribbon, smooth
from .tones import BRASS, METAL, Tones, mix

SPACE = "space"
"""The genre with suits; every other is dressed for a fairy tale."""


class Cut(StrEnum):
    """How the clothes of a fairy tale fall."""

    FLARED = "flared"
    STRAIGHT = "straight"
    LONG = "long"


def cut_for(character: Character) -> Cut:
    """Children wear a flared tunic; grown-ups a straight one with trousers, or a longer dress."""
    if character.age < 16:
        return Cut.FLARED
    either = derived_seed(0, "cut", character.id) % 2 == 0
    straight = either if character.pronouns is Pronouns.THEY else character.pronouns is Pronouns.HE
    return Cut.STRAIGHT if straight else Cut.LONG


@dataclass(frozen=True, slots=True)
class Wardrobe:
    """The clothes of one figure in one stance; `cut` is that of the tunic."""

    genre: str
    tone: Tones
    build: Build
    stance: Stance
    seated: bool
    cut: Cut = Cut.FLARED

    @property
    def _sy(self) -> float:
        return self.build.shoulder_y + self.stance.rise

    @property
    def _hy(self) -> float:
        return self.build.hip_y + self.stance.rise

    def behind(self) -> list[Piece]:
        """The cape, or the pack with its hoses."""
        b, sy, hy = self.build, self._sy, self._hy
        sx, tone = b.shoulder, self.tone
        if self.genre == SPACE:
            w, low = sx + 0.045, sy + 0.20
            pack: list[Node] = [
                (-w, sy - 0.01, 0.6), (w, sy - 0.01, 0.6), (w + 0.008, low, 0.6),
                (-w - 0.008, low, 0.6),
            ]  # fmt: skip
            return [
                Piece(smooth(pack), mix(METAL, tone.outfit, 0.25), "metal", 0.3),
                *(Piece(ellipse(s * (w - 0.006), sy + 0.045, 0.02, 0.034), tone.trim, "outfit-2")
                  for s in (-1, 1)),
            ]  # fmt: skip
        low = hy + (0.05 if self.seated else 0.135)
        swing = -self.stance.turn * 0.55
        cape: list[Node] = [
            (0, sy - 0.03), (sx + 0.02, sy + 0.0), (sx + 0.065, (sy + low) / 2),
            (sx + 0.085 + swing, low - 0.01, 0.25), (0.045 + swing, low + 0.018),
            (-0.03 + swing, low - 0.004), (-0.09 + swing, low + 0.02),
            (-sx - 0.09 + swing * 1.3, low - 0.015, 0.25), (-sx - 0.07 + swing * 0.5,
            (sy + low) / 2),
            (-sx - 0.02, sy + 0.0),
        ]  # fmt: skip
        return [Piece(smooth(cape), tone.second, "outfit-2", 0.35)]

    def leg(self, leg: Leg, far: bool) -> list[Piece]:
        """A leg, its boot and sole."""
        g, tone = self.build.girth, self.tone
        suit = self.genre == SPACE
        cloth = tone.outfit if suit else tone.legs
        if far:
            cloth = mix(cloth, "#1d1638", 0.16)
        thick = 1.18 if suit else 1.0
        spine = [
            (*leg.hip, 0.050 * g * thick), (*leg.knee, 0.037 * g * thick),
            (*leg.ankle, 0.028 * g * thick),
        ]  # fmt: skip
        pieces = [
            Piece(
                limb(spine),
                cloth,
                "outfit-legs" if not suit else "outfit-shade" if far else "outfit",
                0.15,
            )
        ]
        if suit and not far:
            pieces.append(Piece(
                ellipse(leg.knee[0] + 0.002, leg.knee[1] + 0.006, 0.024 * g, 0.026 * g),
                tone.outfit_shade, "outfit-shade",
            ))  # fmt: skip
        return [*pieces, *self._boot(leg, 0.9 if far else 1.0)]

    def _boot(self, leg: Leg, light: float) -> list[Piece]:
        g, tone = self.build.girth, self.tone
        suit = self.genre == SPACE
        shoe = tone.second if suit else tone.shoe
        shoe = mix(shoe, "#100b18", (1 - light) * 1.6)
        (kx, ky), (ax, ay) = leg.knee, leg.ankle
        d = math.hypot(ax - kx, ay - ky) or 1.0
        ux, uy = (ax - kx) / d, (ay - ky) / d
        top = (ax - ux * 0.055, ay - uy * 0.055)
        shaft = limb([(*top, 0.039 * g), (ax, ay, 0.036 * g)], 0.7, 0.15)
        s = -1.0 if leg.heading < 0 else 1.0
        length = 0.054 + 0.046 * abs(leg.heading)
        high = 0.052

        def at(u: float, v: float) -> Point:
            c, n = math.cos(leg.pitch), math.sin(leg.pitch)
            x, y = u, v
            return ax + s * (x * c - y * n), ay + (x * n + y * c)

        def foot(*nodes: Node) -> list[Node]:
            return [(*at(n[0] * length, n[1] * high), *n[2:]) for n in nodes]

        heel = -0.036 * g / length
        form = foot(
            (heel, -0.4), (heel * 1.12, 0.4), (heel * 1.05, 0.98, 0.3), (0.5, 0.99, 0.6),
            (1.02, 0.95, 0.5), (1.16, 0.42), (0.92, -0.10), (0.55, -0.28),
        )  # fmt: skip
        edge = foot(
            (heel * 1.1, 0.78, 0.2), (1.15, 0.78, 0.2), (1.10, 1.0, 0.3), (heel * 1.05, 1.0, 0.2)
        )
        cuff = ribbon(
            [(top[0] - uy * 0.034 * g, top[1] + ux * 0.034 * g), (top[0], top[1] - 0.002),
             (top[0] + uy * 0.034 * g, top[1] - ux * 0.034 * g)], 0.026, 0.9,
        )  # fmt: skip
        return [
            Piece(shaft, shoe, "shoe", 0.1),
            Piece(smooth(form), shoe, "shoe"),
            Piece(smooth(edge), mix(shoe, "#0e0a12", 0.45), "sole"),
            Piece(cuff, METAL if suit else mix(shoe, "#fff0d8", 0.35),
                "metal" if suit else "shoe-cuff"),
        ]  # fmt: skip

    def sleeve(self, arm: Arm) -> list[Piece]:
        """The sleeve down to the wrist, with its cuff."""
        g, tone = self.build.girth, self.tone
        suit = self.genre == SPACE
        cloth = tone.outfit if suit else tone.outfit_shade
        role = "outfit" if cloth == tone.outfit else "outfit-shade"
        thick = 1.15 if suit else 1.0
        spine = [
            (*arm.shoulder, 0.031 * g * thick), (*arm.elbow, 0.029 * g * thick),
            (*arm.wrist, 0.025 * g * thick),
        ]  # fmt: skip
        c, s = math.cos(arm.direction), math.sin(arm.direction)
        x, y = arm.wrist[0] - c * 0.006, arm.wrist[1] - s * 0.006
        w = 0.026 * g
        cuff = ribbon([(x + s * w, y - c * w), (x, y), (x - s * w, y + c * w)], 0.026, 0.9)
        pieces = [Piece(limb(spine, 0.4, 0.9), cloth, role, 0.35)]
        if suit:
            mid = (
                arm.shoulder[0] * 0.45 + arm.elbow[0] * 0.55,
                arm.shoulder[1] * 0.45 + arm.elbow[1] * 0.55,
            )
            a = math.atan2(arm.elbow[1] - arm.shoulder[1], arm.elbow[0] - arm.shoulder[0])
            v = 0.033 * g
            pieces.append(Piece(
                ribbon([(mid[0] + math.sin(a) * v, mid[1] - math.cos(a) * v), mid,
                        (mid[0] - math.sin(a) * v, mid[1] + math.cos(a) * v)], 0.02, 1.0),
                tone.trim, "outfit-2",
            ))  # fmt: skip
        return [*pieces, Piece(cuff, METAL if suit else tone.trim, "metal" if suit else "trim")]

    def front(self) -> list[Piece]:
        """What covers the body: a belted tunic, or a suit with its stripe and badge."""
        return self._suit() if self.genre == SPACE else self._tunic()

    def _tunic(self) -> list[Piece]:
        b, sy, hy, tone = self.build, self._sy, self._hy, self.tone
        g, sx = b.girth, b.shoulder
        straight, long = self.cut is Cut.STRAIGHT, self.cut is Cut.LONG
        fall = 0.21 if long else 0.045 if straight else 0.085 + 0.03 * b.maturity
        hem = hy + min(fall, 0.055 if self.seated else fall)
        wide = (0.106 if straight else 0.134) * g + (
            0.018 if long else 0.004 if straight else 0.008
        )
        sway = self.stance.turn * 0.10
        waist_y = sy + (hy - sy) * 0.66
        waist = (0.094 if straight else 0.088) * g
        body: list[Node] = [
            (0, sy - 0.022), (sx * 0.6, sy - 0.02), (sx + 0.020, sy + 0.016),
            (sx + 0.008, sy + 0.075),
            (waist, waist_y), (wide + sway, hem - 0.016, 0.3), (wide * 0.5 + sway, hem + 0.001),
            (sway, hem + 0.004), (-wide * 0.5 + sway, hem + 0.001),
            (-wide + sway, hem - 0.016, 0.3),
            (-waist, waist_y), (-sx - 0.008, sy + 0.075), (-sx - 0.020, sy + 0.016),
            (-sx * 0.6, sy - 0.02),
        ]  # fmt: skip
        band: list[Node] = [
            (wide * 0.965 + sway, hem - 0.034, 0.2), (wide + sway, hem - 0.008, 0.2),
            (wide * 0.5 + sway, hem + 0.008), (sway, hem + 0.012),
            (-wide * 0.5 + sway, hem + 0.008),
            (-wide + sway, hem - 0.008, 0.2), (-wide * 0.965 + sway, hem - 0.034, 0.2),
            (-wide * 0.5 + sway, hem - 0.018), (sway, hem - 0.014),
            (wide * 0.5 + sway, hem - 0.018),
        ]  # fmt: skip
        belt = [
            (-waist - 0.003, waist_y - 0.002),
            (0.0, waist_y + 0.010),
            (waist + 0.003, waist_y - 0.002),
        ]
        pieces = [
            Piece(smooth(body), tone.outfit, "outfit", 0.2),
            Piece(smooth(band), tone.second, "outfit-2"),
        ]
        for u in (0.05,) if straight else (-0.45, 0.05, 0.5):
            pieces.append(Piece(
                ribbon([(u * waist, waist_y + 0.022), (u * wide * 0.9 + sway * 0.6,
                    (waist_y + hem) / 2),
                        (u * wide * 1.05 + sway, hem - 0.03)], 0.008), tone.outfit_shade,
                        "outfit-shade",
            ))  # fmt: skip
        return [
            *pieces,
            Piece(ribbon(belt, 0.03, 0.95), tone.shoe, "belt", 0.1),
            Piece(smooth([(-0.018, waist_y - 0.009, 0.5), (0.018, waist_y - 0.009, 0.5),
                          (0.018, waist_y + 0.027, 0.5), (-0.018, waist_y + 0.027, 0.5)]),
                  BRASS, "metal"),
        ]  # fmt: skip

    def collar(self) -> list[Piece]:
        """What closes the neck: the cape's scarf with its clasp, or the ring of the suit."""
        sy, sx, tone = self._sy, self.build.shoulder, self.tone
        if self.genre == SPACE:
            r = sx * 1.02
            rim: list[Node] = [
                (-r, sy - 0.012, 0.3), (-r * 0.72, sy + 0.018), (0, sy + 0.030),
                (r * 0.72, sy + 0.018),
                (r, sy - 0.012, 0.3), (r * 0.82, sy - 0.008), (0, sy + 0.011),
                (-r * 0.82, sy - 0.008),
            ]  # fmt: skip
            return [
                Piece(ellipse(0, sy - 0.008, sx * 1.02, 0.036), METAL, "metal", 0.2),
                Piece(ellipse(0, sy - 0.015, sx * 0.86, 0.024), mix(METAL, "#20243a", 0.7),
                      "metal-shade"),
                Piece(limb([(0, sy - 0.06, 0.038), (0, sy - 0.01, 0.041)], 0.4), tone.skin_shade,
                      "skin-shade"),
                Piece(smooth(rim), METAL, "metal", 0.15),
                *(Piece(ellipse(s * sx * 0.62, sy + 0.016, 0.007, 0.006), tone.second, "badge")
                  for s in (-1, 1)),
            ]  # fmt: skip
        scarf: list[Node] = [
            (-sx * 0.5, sy - 0.035), (0, sy - 0.020), (sx * 0.5, sy - 0.035),
            (sx + 0.028, sy + 0.006),
            (sx * 0.85, sy + 0.05), (sx * 0.3, sy + 0.066), (0, sy + 0.08), (-sx * 0.3, sy + 0.066),
            (-sx * 0.85, sy + 0.05), (-sx - 0.028, sy + 0.006),
        ]  # fmt: skip
        return [
            Piece(smooth(scarf), tone.second, "outfit-2", 0.25),
            Piece(ribbon([(-sx * 0.8, sy + 0.02), (-0.03, sy + 0.034), (0.0, sy + 0.038)], 0.008),
                  mix(tone.second, "#120a18", 0.25), "outfit-shade"),
            Piece(ribbon([(sx * 0.8, sy + 0.02), (0.03, sy + 0.034), (0.0, sy + 0.038)], 0.008),
                  mix(tone.second, "#120a18", 0.25), "outfit-shade"),
            Piece(ellipse(0, sy + 0.05, 0.019, 0.019), BRASS, "metal", 0.1),
        ]  # fmt: skip

    def _suit(self) -> list[Piece]:
        b, sy, hy, tone = self.build, self._sy, self._hy, self.tone
        g, sx = b.girth, b.shoulder
        low = hy + 0.035
        waist, hip = 0.098 * g, 0.102 * g
        body: list[Node] = [
            (0, sy - 0.022), (sx * 0.6, sy - 0.02), (sx + 0.022, sy + 0.018),
            (sx + 0.014, sy + 0.075),
            (waist, (sy + hy) / 2 + 0.02), (hip, hy - 0.01), (hip - 0.012, low),
            (0.02, low + 0.012),
            (0, low + 0.004), (-0.02, low + 0.012), (-hip + 0.012, low), (-hip, hy - 0.01),
            (-waist, (sy + hy) / 2 + 0.02), (-sx - 0.014, sy + 0.075), (-sx - 0.022, sy + 0.018),
            (-sx * 0.6, sy - 0.02),
        ]  # fmt: skip
        mid = (sy + hy) / 2 + 0.035
        stripe: list[Node] = [
            (-sx - 0.012, sy + 0.105, 0.2), (-waist - 0.006, sy + 0.140, 0.2), (0, sy + 0.156),
            (waist + 0.006, sy + 0.140, 0.2), (sx + 0.012, sy + 0.105, 0.2), (0, sy + 0.120),
        ]  # fmt: skip
        belt = [(-waist, mid + 0.03), (0, mid + 0.042), (waist, mid + 0.03)]
        bx, by = -sx * 0.50, sy + 0.064
        star: list[Point] = [
            (bx + r * math.sin(math.pi * i / 5), by - r * math.cos(math.pi * i / 5))
            for i in range(10)
            for r in [0.017 if i % 2 == 0 else 0.0075]
        ]
        return [
            Piece(smooth(body), tone.outfit, "outfit", 0.08),
            Piece(smooth(stripe), tone.trim, "outfit-2"),
            Piece(ribbon(belt, 0.024, 0.95), tone.second, "outfit-2", 0.05),
            Piece(ellipse(bx, by, 0.025, 0.025), tone.trim, "badge", 0.1),
            Piece(polygon(star), tone.second, "badge"),
            Piece(ellipse(sx * 0.5, mid + 0.038, 0.012, 0.012), METAL, "metal"),
        ]
