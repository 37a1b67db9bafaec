"""Things that the story names: lantern (lit or dark), key, map, star, flower, telescope.

Each is drawn one unit high with the place where a hand holds it at the
origin, so that the same drawing can be held or set down.
"""

import math
from dataclasses import replace
from random import Random

from custories_core.genres import GENRES
from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Prop

from .figures.shapes import mapped
from .material import bounds
from .palette import mix, rgb
from .pieces import Drawing, Piece
from .shapes import blob, circle, leaf, petals, polygon, ribbon, smooth, star

GLOWING = {Prop.LANTERN: 1.0, Prop.STAR: 1.0}
"""The props that are a light of their own."""

STANDING = {
    Prop.LANTERN: 1.0,
    Prop.UNLIT_LANTERN: 1.0,
    Prop.KEY: 0.8,
    Prop.MAP: 0.7,
    Prop.STAR: 0.8,
    Prop.FLOWER: 0.95,
    Prop.TELESCOPE: 1.55,
}
"""How large each is when it stands in the scene, as a share of a held one's usual height."""


def _hex(colour: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{min(255, max(0, round(c))):02x}" for c in colour)


def prop(kind: Prop, genre: str, set_down: bool = False) -> Drawing:
    """A prop in the colours of its genre; `set_down`, as it rests on the ground."""
    palette = GENRES[genre].palette
    light, accent, ink = rgb(palette.light), rgb(palette.accent), rgb(palette.ink)
    gold = _hex(mix(light, accent, 0.42))
    pale_gold = _hex(mix(light, accent, 0.14))
    deep_gold = _hex(mix(mix(light, accent, 0.5), ink, 0.3))
    dark = _hex(mix(ink, rgb(palette.near), 0.35))
    shine = _hex(mix(light, (255.0, 255.0, 255.0), 0.55))
    match kind:
        case Prop.LANTERN:
            pieces = _lantern(gold, deep_gold, dark, _lit(gold, palette.light, shine))
        case Prop.UNLIT_LANTERN:
            pieces = _lantern(gold, deep_gold, dark, _unlit(dark, palette.far, pale_gold))
        case Prop.KEY:
            pieces = _key(gold, pale_gold)
            if set_down:
                pieces = [replace(p, path=mapped(p.path, _lying)) for p in pieces]
        case Prop.MAP:
            pieces = _map(pale_gold, deep_gold, palette.accent, palette.middle)
        case Prop.STAR:
            pieces = _star(palette.light, shine, gold)
        case Prop.FLOWER:
            pieces = _flower(palette.accent, _hex(mix(accent, light, 0.4)), palette.light)
        case Prop.TELESCOPE:
            pieces = _telescope(palette.accent, gold, pale_gold, dark)
            if set_down:
                pieces = [*_tripod(dark, gold), *pieces]
    left, top, right, bottom = bounds([p.path for p in pieces])
    return Drawing(
        tuple(pieces), Box(left, top, right - left, bottom - top), Box(0, 0, 0, 0), (0.0, 0.0)
    )


_GLASS = (
    (-0.16, 0.38),
    (0, 0.34),
    (0.16, 0.38),
    (0.22, 0.6),
    (0.17, 0.84),
    (-0.17, 0.84),
    (-0.22, 0.6),
)


def _lit(gold: str, light: str, shine: str) -> list[Piece]:
    """A lantern's glass with the flame in it."""
    flame = smooth(
        [(0, 0.46), (0.07, 0.62), (0.065, 0.72), (0, 0.77), (-0.065, 0.72), (-0.06, 0.6)]
    )
    core = smooth([(0, 0.58), (0.035, 0.68), (0, 0.75), (-0.035, 0.68)])
    return [
        Piece(smooth(list(_GLASS)), light, "light", 0.2, True),
        Piece(flame, gold, "light", 0.0, True),
        Piece(core, shine, "light", 0.0, True),
    ]


def _unlit(dark: str, far: str, wax: str) -> list[Piece]:
    """A lantern's dark glass: a candle gone out, and a glint."""
    glass = _hex(mix(rgb(dark), rgb(far), 0.34))
    glint = _hex(mix(rgb(dark), rgb(far), 0.62))
    candle = _hex(mix(rgb(wax), rgb(dark), 0.35))
    return [
        Piece(smooth(list(_GLASS)), glass, "prop", 0.2),
        Piece(
            polygon([(-0.05, 0.68), (0.05, 0.68), (0.055, 0.84), (-0.055, 0.84)]), candle, "prop"
        ),
        Piece(ribbon([(0, 0.69), (0.004, 0.65), (0.016, 0.62)], [0.018] * 3), dark, "prop"),
        Piece(
            ribbon([(-0.12, 0.46), (-0.155, 0.58), (-0.14, 0.7)], [0.012, 0.03, 0.012]),
            glint,
            "prop",
        ),
    ]


def _lantern(gold: str, deep: str, dark: str, glass: list[Piece]) -> list[Piece]:
    ring = [(math.cos(a) * 0.1, 0.1 + math.sin(a) * 0.1) for a in _round(14)]
    roof = smooth([(0, 0.17), (0.08, 0.26), (0.24, 0.4), (0, 0.42), (-0.24, 0.4), (-0.08, 0.26)])
    foot = smooth([(-0.2, 0.83), (0.2, 0.83), (0.24, 0.93), (0.2, 1.0), (-0.2, 1.0), (-0.24, 0.93)])
    bars = [
        ribbon([(x * 0.72, 0.38), (x, 0.6), (x * 0.78, 0.85)], [0.026] * 3) for x in (-0.215, 0.215)
    ]
    return [
        Piece(ribbon([*ring, ring[0]], [0.03] * 15), dark, "prop", 0.2),
        *glass,
        *(Piece(b, deep, "prop", 0.2) for b in bars),
        Piece(ribbon([(0, 0.38), (0, 0.47)], [0.02, 0.02]), deep, "prop", 0.1),
        Piece(roof, deep, "prop", 0.4),
        Piece(foot, deep, "prop", 0.4),
        Piece(ribbon([(-0.19, 0.87), (0, 0.885), (0.19, 0.87)], [0.025] * 3), gold, "prop", 0.1),
    ]


def _round(n: int) -> list[float]:
    return [2 * math.pi * i / n for i in range(n)]


def _key(gold: str, pale: str) -> list[Piece]:
    # Held by its shaft, with the bow up: a heart-shaped bow reads as a key at any size.
    bow: list[Path] = []
    for x, y in ((-0.13, -0.27), (0.13, -0.27), (0.0, -0.12)):
        points = [(x + math.cos(a) * 0.115, y + math.sin(a) * 0.115) for a in _round(12)]
        bow.append(ribbon([*points, points[0]], [0.075] * 13))
    shaft = ribbon([(0, -0.05), (0, 0.6)], [0.08, 0.07])
    teeth = [
        polygon([(0.0, y), (w, y), (w, y + 0.07), (0.0, y + 0.07)])
        for y, w in ((0.36, 0.17), (0.47, 0.12), (0.55, 0.19))
    ]
    collar = smooth(
        [(-0.08, -0.02), (0.08, -0.02), (0.09, 0.03), (0.08, 0.07), (-0.08, 0.07), (-0.09, 0.03)]
    )
    return [
        *(Piece(t, gold, "prop", 0.2) for t in teeth),
        Piece(shaft, gold, "prop", 0.3),
        *(Piece(b, gold, "prop", 0.3) for b in bow),
        Piece(ribbon([(-0.018, 0.08), (-0.018, 0.56)], [0.018, 0.014]), pale, "prop"),
        Piece(collar, pale, "prop", 0.3),
    ]


def _map(paper: str, edge: str, route: str, land: str) -> list[Piece]:
    sheet = smooth(
        [
            (-0.5, -0.42),
            (-0.17, -0.5),
            (0.17, -0.42),
            (0.52, -0.49),
            (0.5, 0.0),
            (0.52, 0.4),
            (0.18, 0.48),
            (-0.16, 0.4),
            (-0.51, 0.48),
            (-0.49, 0.0),
        ]
    )
    back = smooth(
        [
            (-0.52, -0.45),
            (-0.17, -0.53),
            (0.17, -0.45),
            (0.55, -0.52),
            (0.53, 0.0),
            (0.55, 0.43),
            (0.18, 0.51),
            (-0.16, 0.43),
            (-0.54, 0.51),
            (-0.52, 0.0),
        ]
    )
    rng = Random(4)
    islands = [blob(rng, -0.25, -0.2, 0.14, 0.1, 0.16), blob(rng, 0.22, 0.16, 0.19, 0.13, 0.16)]
    way = [(-0.3, 0.26), (-0.2, 0.12), (-0.04, 0.1), (0.02, -0.06), (0.14, -0.18), (0.28, -0.2)]
    dots = [circle(x, y, 0.026) for x, y in way[:-1]]
    x, y = way[-1]
    cross = [
        ribbon([(x - 0.06, y - 0.06), (x + 0.06, y + 0.06)], [0.032, 0.032]),
        ribbon([(x + 0.06, y - 0.06), (x - 0.06, y + 0.06)], [0.032, 0.032]),
    ]
    folds = [
        ribbon([(-0.17, -0.48), (-0.165, 0.39)], [0.012, 0.012]),
        ribbon([(0.17, -0.41), (0.18, 0.46)], [0.012, 0.012]),
    ]
    return [
        Piece(back, edge, "prop", 0.4),
        Piece(sheet, paper, "prop", 0.1),
        *(Piece(i, land, "prop", 0.05) for i in islands),
        *(Piece(f, edge, "prop") for f in folds),
        *(Piece(d, route, "prop") for d in dots),
        *(Piece(c, route, "prop", 0.05) for c in cross),
    ]


def _star(light: str, shine: str, gold: str) -> list[Piece]:
    y = -0.42
    return [
        Piece(_soft_star(0, y, 0.56), gold, "light", 0.3, True),
        Piece(_soft_star(0, y, 0.47), light, "light", 0.2, True),
        Piece(_soft_star(-0.02, y - 0.02, 0.24), shine, "light", 0.0, True),
    ]


def _soft_star(x: float, y: float, r: float) -> Path:
    points = []
    for i in range(5):
        a = -math.pi / 2 + 2 * math.pi * i / 5
        for turn, q in ((-0.13, 0.93), (0.0, 1.0), (0.13, 0.93), (math.pi / 5, 0.56)):
            points.append((x + math.cos(a + turn) * r * q, y + math.sin(a + turn) * r * q))
    return smooth(points)


def _flower(bloom: str, inner: str, heart: str) -> list[Piece]:
    stem = ribbon([(0.02, 0.35), (0.0, 0.0), (-0.03, -0.36)], [0.045, 0.05, 0.045])
    green, pale = "#4f7d5a", "#6f9a68"
    return [
        Piece(stem, green, "prop", 0.2),
        Piece(leaf(0.0, 0.08, 0.3, 0.13, -0.5, -0.2), pale, "prop", 0.2),
        Piece(leaf(0.01, 0.2, 0.28, 0.12, math.pi + 0.6, 0.2), green, "prop", 0.2),
        *(Piece(p, bloom, "prop", 0.25) for p in petals(-0.03, -0.42, 0.28, 0.3, 6, 0.72)),
        *(Piece(p, inner, "prop", 0.15) for p in petals(-0.03, -0.42, 0.18, 0.8, 6, 0.72)),
        Piece(circle(-0.03, -0.42, 0.075), heart, "prop", 0.2),
        Piece(star(-0.03, -0.42, 0.045, 0.2, 0.5), inner, "prop"),
    ]


def _telescope(tube: str, gold: str, pale: str, dark: str) -> list[Piece]:
    # Held near its eyepiece and tilted up to the right; one unit is its length.
    a = -0.52
    ca, sa = math.cos(a), math.sin(a)

    def along(u0: float, u1: float, w0: float, w1: float) -> Path:
        corners = ((u0 + 0.3, -w0), (u1 + 0.3, -w1), (u1 + 0.3, w1), (u0 + 0.3, w0))
        return polygon([(u * ca - v * sa, u * sa + v * ca) for u, v in corners])

    return [
        Piece(along(-0.55, -0.2, 0.06, 0.065), dark, "prop", 0.25),
        Piece(along(-0.22, 0.14, 0.085, 0.09), tube, "prop", 0.25),
        Piece(along(0.1, 0.5, 0.115, 0.13), tube, "prop", 0.3),
        Piece(along(-0.2, 0.12, -0.06, -0.03), pale, "prop"),
        Piece(along(0.46, 0.55, 0.15, 0.15), gold, "prop", 0.25),
        Piece(along(0.08, 0.14, 0.13, 0.13), gold, "prop", 0.2),
        Piece(along(-0.24, -0.19, 0.1, 0.1), gold, "prop", 0.2),
        Piece(along(-0.59, -0.54, 0.085, 0.085), gold, "prop", 0.2),
    ]


def _lying(x: float, y: float) -> tuple[float, float]:
    """A point of a thing that was upright and lies on its side, seen a little from above."""
    return 0.98 * y - 0.2 * x, 0.05 * y + 0.6 * x


def _tripod(dark: str, gold: str) -> list[Piece]:
    """The stand on which a telescope rests, its feet on one line."""
    top, low = (0.24, 0.02), 0.78
    return [
        *(
            Piece(ribbon([top, (x, low)], [0.045, 0.035]), dark, "prop", 0.2)
            for x in (-0.06, 0.54, 0.24)
        ),
        Piece(circle(*top, 0.06), gold, "prop", 0.2),
    ]
