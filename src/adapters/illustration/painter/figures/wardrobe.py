"""Clothes by genre: what hangs behind, legs and sleeves, what covers the body, the collar.

Each genre adds one clear piece to a child's clothes and hides neither hair nor face.
"""

from dataclasses import dataclass, replace

from custories_core.assets import derived_seed
from custories_core.books import Character, Pronouns
from custories_core.scenes import Pose

from ..pieces import Piece, View
from . import garments
from .body import Arm, Leg
from .garments import KHAKI
from .limbs import Dress, clothed_leg, fingers, grip, hand, lap, sleeve
from .shapes import Node, Point, ellipse, ribbon, smooth
from .tones import METAL, Tones, mix
from .torso import Cut, Wearer
from .wind import trailing, turned

SPACE, UNDERSEA = "space", "undersea"
"""The genres with suits. One that is not named here or below is dressed for a fairy tale."""

_FRONTS = {
    SPACE: garments.space_suit,
    UNDERSEA: garments.diving_suit,
    "pirates": garments.striped_shirt,
    "detective": garments.coat,
    "dinosaurs": garments.explorer_vest,
}
_COLLARS = {
    SPACE: garments.ring_collar,
    UNDERSEA: garments.high_collar,
    "pirates": garments.neckerchief,
    "detective": garments.coat_collar,
    "dinosaurs": garments.neckerchief,
}


def cut_for(character: Character) -> Cut:
    """Children wear a flared tunic; grown-ups a straight one with trousers, or a longer dress."""
    if character.age < 16:
        return Cut.FLARED
    either = derived_seed(0, "cut", character.id) % 2 == 0
    straight = either if character.pronouns is Pronouns.THEY else character.pronouns is Pronouns.HE
    return Cut.STRAIGHT if straight else Cut.LONG


def _dress(genre: str, tone: Tones, pose: Pose) -> Dress:
    plain = Dress(tone.legs, tone.outfit_shade, tone.shoe, tone.trim)
    match genre:
        case "space":
            return Dress(tone.outfit, tone.outfit, tone.second, METAL, tone.trim, (0.27,), 1.16,
                         padded=True)  # fmt: skip
        case "undersea":
            return Dress(tone.outfit, tone.outfit, tone.second, tone.trim, tone.second, (0.22,),
                         1.06, fins=pose is Pose.SWIM)  # fmt: skip
        case "pirates":
            return replace(plain, sleeves=tone.trim, cuff=tone.second, ring=tone.second,
                           rings=(0.12, 0.32, 0.52, 0.72))  # fmt: skip
        case "detective":
            return replace(plain, cuff=mix(tone.outfit, "#1d1638", 0.34))
        case "dinosaurs":
            shirt = mix(KHAKI, tone.trim, 0.25)
            return replace(plain, legs=mix("#8a7550", tone.legs, 0.25), sleeves=shirt,
                           cuff=mix(shirt, "#6f5430", 0.35))  # fmt: skip
    return plain


@dataclass(frozen=True, slots=True)
class Wardrobe:
    """The clothes of one figure in one stance."""

    genre: str
    wearer: Wearer
    pose: Pose

    def behind(self) -> list[Piece]:
        """What hangs on the back: a cape, a pack with its hoses, or nothing."""
        if self.genre == SPACE:
            return self._pack()
        return [] if self.genre in _FRONTS else [self._cape()]

    def leg(self, leg: Leg, far: bool) -> list[Piece]:
        """A leg, its boot and sole."""
        return clothed_leg(self.wearer, self._dress, leg, far)

    def near_leg(self, leg: Leg) -> list[Piece]:
        """The near leg of somebody who sits on the ground, before the body, with skirt on it."""
        cover = {Cut.FLARED: 0.62, Cut.STRAIGHT: 0.30, Cut.LONG: 0.96}[self.wearer.cut]
        if self.genre in _FRONTS and self.wearer.cut is not Cut.LONG:
            cover = 0.66 if self.genre == "detective" else 0.30
        skirt = [] if self.genre in (SPACE, UNDERSEA) else lap(self.wearer, leg, cover)
        return [*self.leg(leg, False), *skirt]

    def arm(self, arm: Arm) -> list[Piece]:
        """Hand and sleeve."""
        w = self.wearer
        return [hand(arm, w.tone, w.build), *sleeve(w, self._dress, arm)]

    def fingers(self, arm: Arm) -> Piece:
        """What of a hand closes over a thing in it."""
        return fingers(arm, self.wearer.tone, self.wearer.build)

    def grip(self, arm: Arm) -> Point:
        """The middle of the hand."""
        return grip(arm, self.wearer.build)

    def front(self) -> list[Piece]:
        """What covers the body."""
        return _FRONTS.get(self.genre, garments.tunic)(self.wearer)

    def collar(self) -> list[Piece]:
        """What closes the neck."""
        return _COLLARS.get(self.genre, garments.mantle_collar)(self.wearer)

    @property
    def _dress(self) -> Dress:
        return _dress(self.genre, self.wearer.tone, self.pose)

    def _cape(self) -> Piece:
        w = self.wearer
        st, sy, hy, sx = w.stance, w.sy, w.hy, w.sx
        low = hy + (0.05 if w.seated else 0.135)
        if self.pose is Pose.SIT:
            # Its edge lies on the ground behind.
            low = min(low, -0.022)
        swing = -st.turn * 0.55
        half = sx if w.view is not View.SIDE else sx * 0.4
        back = 0.0 if w.view is not View.SIDE else -sx * 0.75
        nodes: list[Node] = [
            (back * 0.4, sy - 0.03), (half + 0.02 + back * 0.4, sy),
            (half + 0.065 + back, (sy + low) / 2), (half + 0.085 + swing + back, low - 0.01, 0.25),
            (0.045 + swing + back, low + 0.018), (-0.03 + swing + back, low - 0.004),
            (-0.09 + swing + back, low + 0.02),
            (-half - 0.09 + swing * 1.3 + back, low - 0.015, 0.25),
            (-half - 0.07 + swing * 0.5 + back, (sy + low) / 2),
            (-half - 0.02 + back * 0.4, sy),
        ]  # fmt: skip
        cape = Piece(smooth(nodes), w.tone.second, "outfit-2", 0.35)
        wx, wy = turned(st.wind, -st.slant)
        return trailing((cape,), sy, (wx * 0.72, wy), st.spread)[0]

    def _pack(self) -> list[Piece]:
        w = self.wearer
        sy, tone = w.sy, w.tone
        half, low = w.sx + 0.045, sy + 0.20
        x = 0.0
        if w.view is View.SIDE:
            x, half = -w.sx - 0.02, 0.055
        pack: list[Node] = [
            (x - half, sy - 0.01, 0.6), (x + half, sy - 0.01, 0.6), (x + half + 0.008, low, 0.6),
            (x - half - 0.008, low, 0.6),
        ]  # fmt: skip
        pieces = [Piece(smooth(pack), mix(METAL, tone.outfit, 0.25), "metal", 0.3)]
        if w.view is View.BACK:
            for v in (0.06, 0.12):
                line = [(x - half * 0.6, sy + v), (x, sy + v), (x + half * 0.6, sy + v)]
                pieces.append(Piece(ribbon(line, 0.02, 0.9), tone.trim, "outfit-2"))
            return pieces
        sides = (-1, 1) if w.view is View.FRONT else ()
        return pieces + [
            Piece(ellipse(s * (half - 0.006), sy + 0.045, 0.02, 0.034), tone.trim, "outfit-2")
            for s in sides
        ]
