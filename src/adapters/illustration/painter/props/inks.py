"""The papers that things are cut from: a genre's palette, and the colours that things have."""

from dataclasses import dataclass

from custories_core.genres import GENRES

from ..palette import RGB, mix, rgb

_WHITE: RGB = (255.0, 255.0, 255.0)


def written(colour: RGB) -> str:
    """A colour as `#rrggbb`."""
    return "#" + "".join(f"{min(255, max(0, round(c))):02x}" for c in colour)


@dataclass(frozen=True, slots=True)
class Tint:
    """One paper in three tones: as it is, in its own shade, and where light falls on it."""

    base: str
    deep: str
    pale: str


@dataclass(frozen=True, slots=True)
class Inks:
    """The papers of one genre; `light`, `shine` and `dark` are single tones."""

    gold: Tint
    accent: Tint
    red: Tint
    cool: Tint
    paper: Tint
    wood: Tint
    leaf: Tint
    steel: Tint
    light: str
    shine: str
    dark: str
    lamp: RGB
    ink: RGB

    def tint(self, colour: str, pull: float = 0.1) -> Tint:
        """A natural colour (`#rrggbb`), drawn by `pull` (0 to 1) towards the genre's light."""
        return _tint(mix(rgb(colour), self.lamp, pull), self.lamp, self.ink)


def _tint(base: RGB, lamp: RGB, ink: RGB) -> Tint:
    pale = mix(mix(base, lamp, 0.3), _WHITE, 0.18)
    return Tint(written(base), written(mix(base, ink, 0.26)), written(pale))


def inks(genre: str) -> Inks:
    """The papers of a genre, by its id."""
    p = GENRES[genre].palette
    lamp, accent, ink = rgb(p.light), rgb(p.accent), rgb(p.ink)

    def tint(colour: RGB) -> Tint:
        return _tint(colour, lamp, ink)

    # Two of the palettes have an accent that would make pink of gold: most of it is gold's own.
    gold = mix(rgb("#e2aa3c"), mix(lamp, accent, 0.42), 0.3)
    cool = mix(rgb(p.far), rgb(p.sky_top), 0.5)
    return Inks(
        gold=tint(gold),
        accent=tint(accent),
        # Beside gold, where an accent may be golden too.
        red=tint(mix(rgb("#c53d45"), accent, 0.15)),
        cool=tint(mix(cool, _WHITE, 0.08)),
        paper=tint(mix(rgb("#f3e4c2"), lamp, 0.35)),
        wood=tint(mix(rgb("#9a683f"), accent, 0.1)),
        leaf=tint(mix(rgb("#5f9158"), rgb(p.middle), 0.15)),
        steel=tint(mix(rgb("#a9b3bf"), rgb(p.far), 0.18)),
        light=p.light,
        shine=written(mix(lamp, _WHITE, 0.55)),
        dark=written(mix(ink, rgb(p.near), 0.35)),
        lamp=lamp,
        ink=ink,
    )
