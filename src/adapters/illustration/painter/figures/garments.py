"""What each genre wears on the trunk, with its collar: one front and one collar for each outfit.

The colour of a character's clothes is on the trunk in every genre; the second
colour and the trim are what a genre plays with.
"""

import math

from ..pieces import Piece, View
from .shapes import Node, Point, ellipse, limb, polygon, ribbon, smooth
from .tones import BRASS, METAL, Tones, mix
from .torso import Cut, Trunk, Wearer, across, band, trunk

KHAKI = "#e3d3a4"


def tunic(w: Wearer) -> list[Piece]:
    """A belted tunic, or a dress, for a fairy tale."""
    straight, long = w.cut is Cut.STRAIGHT, w.cut is Cut.LONG
    g, tone = w.build.girth, w.tone
    fall = 0.21 if long else 0.045 if straight else 0.085 + 0.03 * w.build.maturity
    wide = (0.106 if straight else 0.134) * g + (0.018 if long else 0.004 if straight else 0.008)
    cut = trunk(w, fall, wide, (0.094 if straight else 0.088) * g)
    return [
        Piece(smooth(cut.outline), tone.outfit, "outfit", 0.2),
        band(cut.edge, 0.026, tone.second, "outfit-2"),
        *_pleats(cut, tone, (0.05,) if straight else (-0.45, 0.05, 0.5)),
        *_belt(w, cut, tone.shoe),
    ]


def _pleats(cut: Trunk, tone: Tones, places: tuple[float, ...]) -> list[Piece]:
    return [
        Piece(ribbon([cut.below(u, t) for t in (0.2, 0.55, 0.88)], 0.008), tone.outfit_shade,
              "outfit-shade")
        for u in places
    ]  # fmt: skip


def _belt(w: Wearer, cut: Trunk, colour: str) -> list[Piece]:
    y = cut.waist_y
    belt = band(across(cut.waist + 0.003, y - 0.002, 0.012), 0.03, colour, "belt", 0.1)
    if not w.facing:
        return [belt]
    buckle: list[Node] = [
        (-0.018, y - 0.009, 0.5), (0.018, y - 0.009, 0.5), (0.018, y + 0.027, 0.5),
        (-0.018, y + 0.027, 0.5),
    ]  # fmt: skip
    return [belt, Piece(smooth(buckle), BRASS, "metal")]


def space_suit(w: Wearer) -> list[Piece]:
    """A suit with its stripe, belt and badge."""
    tone, sy, sx = w.tone, w.sy, w.sx
    cut = _body_suit(w)
    waist = cut.waist
    low = across(waist + 0.006, sy + 0.140, 0.016)
    mid = (sy + w.hy) / 2 + 0.035
    stripe: list[Node] = [
        (-sx - 0.012, sy + 0.105, 0.2), (*low[0], 0.2), low[1], (*low[2], 0.2),
        (sx + 0.012, sy + 0.105, 0.2), (0, sy + 0.120),
    ]  # fmt: skip
    pieces = [
        Piece(smooth(cut.outline), tone.outfit, "outfit", 0.08),
        Piece(smooth(stripe), tone.trim, "outfit-2"),
        band(across(waist, mid + 0.03, 0.012), 0.024, tone.second, "outfit-2", 0.05),
    ]
    if not w.facing:
        return pieces
    bx, by = -sx * 0.50, sy + 0.064
    star: list[Point] = [
        (bx + r * math.sin(math.pi * i / 5), by - r * math.cos(math.pi * i / 5))
        for i in range(10)
        for r in [0.017 if i % 2 == 0 else 0.0075]
    ]
    return [
        *pieces,
        Piece(ellipse(bx, by, 0.025, 0.025), tone.trim, "badge", 0.1),
        Piece(polygon(star), tone.second, "badge"),
        Piece(ellipse(sx * 0.5, mid + 0.038, 0.012, 0.012), METAL, "metal"),
    ]


def _body_suit(w: Wearer) -> Trunk:
    """A trunk that ends in the legs: no hem hangs over them."""
    sy, hy, sx, g = w.sy, w.hy, w.sx, w.build.girth
    waist, hip = 0.098 * g * w.depth, 0.102 * g * w.depth
    low = hy + 0.035
    outline: list[Node] = [
        (0, sy - 0.022), (sx * 0.6, sy - 0.02), (sx + 0.022, sy + 0.018),
        (sx + 0.014, sy + 0.075), (waist, (sy + hy) / 2 + 0.02), (hip, hy - 0.01),
        (hip - 0.012, low), (0.02, low + 0.012), (0, low + 0.004), (-0.02, low + 0.012),
        (-hip + 0.012, low), (-hip, hy - 0.01), (-waist, (sy + hy) / 2 + 0.02),
        (-sx - 0.014, sy + 0.075), (-sx - 0.022, sy + 0.018), (-sx * 0.6, sy - 0.02),
    ]  # fmt: skip
    return Trunk(outline, [(-hip, low), (0, low), (hip, low)], (sy + hy) / 2 + 0.02, waist)


def diving_suit(w: Wearer) -> list[Piece]:
    """A suit for the water: panels down both sides, a zip, a belt for small finds."""
    tone, sy, hy, sx = w.tone, w.sy, w.hy, w.sx
    cut = _body_suit(w)
    waist, y = cut.waist, cut.waist_y
    pieces = [Piece(smooth(cut.outline), tone.outfit, "outfit", 0.08)]
    for s in (-1, 1) if w.view is not View.SIDE else ():
        panel: list[Node] = [
            (s * (sx + 0.014), sy + 0.07, 0.4), (s * waist, y), (s * waist * 1.03, hy + 0.004, 0.4),
            (s * waist * 0.70, hy - 0.01, 0.5), (s * waist * 0.56, y),
        ]  # fmt: skip
        pieces.append(Piece(smooth(panel), tone.second, "outfit-2"))
    pieces.append(band(across(waist * 1.02, hy - 0.035, 0.010), 0.022, tone.trim, "outfit-2", 0.05))
    if w.facing:
        pieces += [
            Piece(ribbon([(0, sy + 0.05), (0, y - 0.02), (0, y + 0.03)], 0.008, 0.8), METAL,
                  "metal"),
            Piece(ellipse(0, sy + 0.062, 0.008, 0.011), METAL, "metal"),
            Piece(smooth([(waist * 0.45, hy - 0.036, 0.5), (waist * 0.85, hy - 0.040, 0.5),
                          (waist * 0.83, hy + 0.004), (waist * 0.47, hy + 0.006)]), tone.trim,
                  "outfit-2", 0.08),
        ]  # fmt: skip
    return pieces


def striped_shirt(w: Wearer) -> list[Piece]:
    """A sailor's striped shirt under an open waistcoat, with a sash."""
    tone, sy, g = w.tone, w.sy, w.build.girth
    long = w.cut is Cut.LONG
    cut = trunk(w, 0.15 if long else 0.05, (0.128 if long else 0.112) * g, 0.092 * g)
    pieces = [Piece(smooth(cut.outline), tone.trim, "shirt", 0.2)]
    for i in range(4):
        y = sy + 0.052 + i * (cut.waist_y - sy - 0.05) / 4
        pieces.append(band(across(w.sx * 0.92, y, 0.010), 0.013, tone.second, "outfit-2"))
    pieces.append(band(cut.edge, 0.016, tone.second, "outfit-2"))
    pieces += _waistcoat(w, cut)
    sash = mix(tone.second, "#120a18", 0.12)
    y = cut.waist_y + 0.012
    pieces.append(band(across(cut.waist + 0.006, y, 0.010), 0.042, sash, "belt", 0.12))
    if w.facing:
        x = -cut.waist * 0.62
        tail: list[Node] = [(x - 0.012, y), (x + 0.014, y), (x + 0.020, y + 0.075, 0.3),
                            (x - 0.016, y + 0.068, 0.3)]  # fmt: skip
        pieces.append(Piece(smooth(tail), sash, "belt", 0.12))
        pieces.append(Piece(ellipse(x, y + 0.006, 0.017, 0.019), sash, "belt", 0.1))
    return pieces


def _waistcoat(w: Wearer, cut: Trunk) -> list[Piece]:
    """Two open fronts in the colour of the clothes; from behind one whole back."""
    sy, sx, tone = w.sy, w.sx, w.tone
    if not w.facing:
        body: list[Node] = [
            (0, sy - 0.018), (sx * 0.6, sy - 0.018), (sx + 0.016, sy + 0.016),
            (sx + 0.008, sy + 0.075), (cut.waist, cut.waist_y), (*cut.below(0.96, 0.7), 0.3),
            cut.below(0, 0.76), (*cut.below(-0.96, 0.7), 0.3), (-cut.waist, cut.waist_y),
            (-sx - 0.008, sy + 0.075), (-sx - 0.016, sy + 0.016), (-sx * 0.6, sy - 0.018),
        ]  # fmt: skip
        return [Piece(smooth(body), tone.outfit, "outfit", 0.1)]
    pieces = []
    for s in (-1, 1):
        panel: list[Node] = [
            (s * sx * 0.36, sy - 0.018, 0.5), (s * (sx + 0.020), sy + 0.014),
            (s * (sx + 0.010), sy + 0.075), (s * (cut.waist + 0.002), cut.waist_y),
            (*cut.below(s * 1.0, 0.72), 0.3), (*cut.below(s * 0.26, 0.82), 0.3),
            (s * cut.waist * 0.33, cut.waist_y - 0.01), (s * sx * 0.44, sy + 0.06),
        ]  # fmt: skip
        pieces.append(Piece(smooth(panel), tone.outfit, "outfit", 0.12))
    return pieces


def coat(w: Wearer) -> list[Piece]:
    """A detective's short coat: lapels, two rows of buttons and a belt."""
    tone, sy, sx, g = w.tone, w.sy, w.sx, w.build.girth
    fall = 0.16 if w.cut is Cut.LONG else 0.085 + 0.02 * w.build.maturity
    cut = trunk(w, fall, (0.116 if w.cut is Cut.STRAIGHT else 0.130) * g, 0.093 * g)
    pieces = [Piece(smooth(cut.outline), tone.outfit, "outfit", 0.2)]
    stitch = [cut.below(u, 0.9) for u in (-0.96, -0.5, 0.0, 0.5, 0.96)]
    pieces.append(Piece(ribbon(stitch, 0.007, 0.9), tone.outfit_shade, "outfit-shade"))
    if w.view is View.BACK:
        vent = [cut.below(0, t) for t in (0.35, 0.65, 1.0)]
        pieces.append(Piece(ribbon(vent, 0.010), tone.outfit_shade, "outfit-shade"))
    pieces += _belt(w, cut, mix(tone.outfit, "#1d1638", 0.34))
    if not w.facing:
        return pieces
    edge = [(0.016, sy + 0.09), (0.022, cut.waist_y), cut.below(0.16, 0.5), cut.below(0.14, 0.98)]
    pieces.append(Piece(ribbon(edge, 0.009), tone.outfit_shade, "outfit-shade"))
    for s in (-1, 1):
        lapel: list[Node] = [
            (s * sx * 0.36, sy - 0.012, 0.3), (s * sx * 0.95, sy + 0.040, 0.2),
            (s * sx * 0.70, sy + 0.066, 0.3), (s * 0.012, sy + 0.118, 0.2),
            (s * 0.010, sy + 0.05, 0.4),
        ]  # fmt: skip
        pieces.append(Piece(smooth(lapel), tone.outfit_shade, "outfit-shade", 0.1))
    for s, u in ((-1, -0.14), (1, 0.48)):
        points = [(s * 0.018 + (0.022 if s > 0 else -0.012), sy + 0.132), cut.below(u, 0.4)]
        pieces += [Piece(ellipse(x, y, 0.0085, 0.0085), BRASS, "metal") for x, y in points]
    return pieces


def explorer_vest(w: Wearer) -> list[Piece]:
    """A shirt for long walks under a vest with many pockets."""
    tone, g = w.tone, w.build.girth
    long = w.cut is Cut.LONG
    cut = trunk(w, 0.13 if long else 0.045, (0.126 if long else 0.110) * g, 0.092 * g)
    shirt = mix(KHAKI, tone.trim, 0.25)
    pieces = [Piece(smooth(cut.outline), shirt, "shirt", 0.2), *_waistcoat(w, cut)]
    if w.facing:
        for s in (-1, 1):
            for u, v, r in ((0.60, w.sy + 0.098, 0.019), (0.66, cut.waist_y + 0.030, 0.021)):
                x = s * cut.waist * u
                pocket: list[Node] = [
                    (x - r, v - r * 0.8, 0.4), (x + r, v - r * 0.8, 0.4), (x + r * 0.9, v + r, 0.6),
                    (x - r * 0.9, v + r, 0.6),
                ]  # fmt: skip
                flap = [(x - r, v - r * 0.5), (x, v - r * 0.2), (x + r, v - r * 0.5)]
                pieces += [
                    Piece(smooth(pocket), tone.outfit_shade, "outfit-shade", 0.06),
                    Piece(ribbon(flap, 0.012, 0.9), mix(tone.outfit, "#fff2d6", 0.18), "outfit-3"),
                ]
    belt = band(across(cut.waist + 0.004, cut.waist_y, 0.010), 0.020, tone.shoe, "belt", 0.08)
    return [*pieces, belt]


def mantle_collar(w: Wearer) -> list[Piece]:
    """The cape's scarf with its clasp."""
    sy, sx, tone = w.sy, w.sx, w.tone
    deep = mix(tone.second, "#120a18", 0.25)
    scarf: list[Node] = [
        (-sx * 0.5, sy - 0.035), (0, sy - 0.020), (sx * 0.5, sy - 0.035), (sx + 0.028, sy + 0.006),
        (sx * 0.85, sy + 0.05), (sx * 0.3, sy + 0.066), (0, sy + 0.08), (-sx * 0.3, sy + 0.066),
        (-sx * 0.85, sy + 0.05), (-sx - 0.028, sy + 0.006),
    ]  # fmt: skip
    pieces = [Piece(smooth(scarf), tone.second, "outfit-2", 0.25)]
    for s in (-1, 1):
        fold = [(s * sx * 0.8, sy + 0.02), (s * 0.03, sy + 0.034), (0.0, sy + 0.038)]
        pieces.append(Piece(ribbon(fold, 0.008), deep, "outfit-shade"))
    if w.facing:
        pieces.append(Piece(ellipse(0, sy + 0.05, 0.019, 0.019), BRASS, "metal", 0.1))
    return pieces


def ring_collar(w: Wearer) -> list[Piece]:
    """The ring of a space suit, on which a helmet would sit."""
    sy, sx, tone = w.sy, w.sx, w.tone
    r = sx * 1.02
    rim: list[Node] = [
        (-r, sy - 0.012, 0.3), (-r * 0.72, sy + 0.018), (0, sy + 0.030), (r * 0.72, sy + 0.018),
        (r, sy - 0.012, 0.3), (r * 0.82, sy - 0.008), (0, sy + 0.011), (-r * 0.82, sy - 0.008),
    ]  # fmt: skip
    return [
        Piece(ellipse(0, sy - 0.008, sx * 1.02, 0.036), METAL, "metal", 0.2),
        Piece(ellipse(0, sy - 0.015, sx * 0.86, 0.024), mix(METAL, "#20243a", 0.7), "metal-shade"),
        Piece(limb([(0, sy - 0.06, 0.038), (0, sy - 0.01, 0.041)], 0.4), tone.skin_shade,
              "skin-shade"),
        Piece(smooth(rim), METAL, "metal", 0.15),
        *(Piece(ellipse(s * sx * 0.62, sy + 0.016, 0.007, 0.006), tone.second, "badge")
          for s in (-1, 1)),
    ]  # fmt: skip


def high_collar(w: Wearer) -> list[Piece]:
    """The close neck of a diving suit."""
    sy, tone = w.sy, w.tone
    points = [(-0.050, sy - 0.010), (0.0, sy + 0.006), (0.050, sy - 0.010)]
    return [
        band(points, 0.040, tone.second, "outfit-2", 0.12),
        band([(x, y - 0.012) for x, y in points], 0.010, tone.trim, "trim"),
    ]


def neckerchief(w: Wearer) -> list[Piece]:
    """A cloth tied about the neck, its knot and two tips in front."""
    sy, sx, tone = w.sy, w.sx, w.tone
    deep = mix(tone.second, "#120a18", 0.22)
    roll: list[Node] = [
        (-sx * 0.66, sy - 0.026), (0, sy - 0.012), (sx * 0.66, sy - 0.026), (sx * 0.78, sy + 0.004),
        (0, sy + 0.036), (-sx * 0.78, sy + 0.004),
    ]  # fmt: skip
    pieces = [Piece(smooth(roll), tone.second, "outfit-2", 0.2)]
    if w.facing:
        for s in (-1, 1):
            tip: list[Node] = [
                (0, sy + 0.02, 0.4), (s * 0.034, sy + 0.040), (s * 0.050, sy + 0.088, 0.1),
                (s * 0.010, sy + 0.066),
            ]  # fmt: skip
            pieces.append(Piece(smooth(tip), deep if s < 0 else tone.second, "outfit-2", 0.1))
        pieces.append(Piece(ellipse(0, sy + 0.026, 0.017, 0.015), tone.second, "outfit-2", 0.12))
    elif w.view is View.BACK:
        back: list[Node] = [(-sx * 0.7, sy, 0.3), (sx * 0.7, sy, 0.3), (0, sy + 0.085, 0.3)]
        pieces.append(Piece(smooth(back), tone.second, "outfit-2", 0.1))
    return pieces


def coat_collar(w: Wearer) -> list[Piece]:
    """A knitted scarf inside a turned-up collar."""
    sy, sx, tone = w.sy, w.sx, w.tone
    wrap: list[Node] = [
        (-sx * 0.62, sy - 0.034), (0, sy - 0.016), (sx * 0.62, sy - 0.034), (sx * 0.72, sy - 0.002),
        (0, sy + 0.034), (-sx * 0.72, sy - 0.002),
    ]  # fmt: skip
    pieces = [Piece(smooth(wrap), tone.second, "outfit-2", 0.2)]
    if w.view is View.BACK:
        flap: list[Node] = [
            (-sx * 0.9, sy - 0.006, 0.4), (0, sy - 0.016), (sx * 0.9, sy - 0.006, 0.4),
            (sx * 0.8, sy + 0.036, 0.4), (-sx * 0.8, sy + 0.036, 0.4),
        ]  # fmt: skip
        pieces.append(Piece(smooth(flap), tone.outfit_shade, "outfit-shade", 0.12))
    return pieces
