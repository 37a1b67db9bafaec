"""The colours of one scene: the genre's palette under the light of its hour, weather and mood."""

from dataclasses import dataclass, replace

from custories_core.genres import Palette
from custories_core.scenes import Mood, Time, Weather

RGB = tuple[float, float, float]
"""sRGB, 0 to 255."""


def rgb(colour: str) -> RGB:
    """`#rrggbb` as numbers."""
    red, green, blue = (float(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return red, green, blue


def mix(a: RGB, b: RGB, t: float) -> RGB:
    """From `a` (t = 0) to `b` (t = 1)."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)


def times(a: RGB, b: RGB, t: float = 1.0) -> RGB:
    """`a` seen under light of the colour `b`; `t` is how much of it."""
    return mix(a, (a[0] * b[0] / 255, a[1] * b[1] / 255, a[2] * b[2] / 255), t)


def luminance(colour: RGB) -> float:
    """Relative luminance, 0 to 1 (WCAG 2)."""
    linear = [
        c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4
        for c in colour
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


# WCAG's 4.5 : 1 against white needs at most 0.183, against #22263f at least
# 0.27; the grain and the shadows take their share of what is left.
DARK_ENOUGH = 0.118
LIGHT_ENOUGH = 0.40


def settled(colour: RGB, light: RGB, ink: RGB) -> RGB:
    """The colour, moved towards `light` or `ink` until text can stand on it."""
    level = luminance(colour)
    if level <= DARK_ENOUGH or level >= LIGHT_ENOUGH:
        return colour
    darker = level < 0.27
    for step in range(1, 41):
        moved = mix(colour, ink if darker else light, step / 40)
        if luminance(moved) <= DARK_ENOUGH if darker else luminance(moved) >= LIGHT_ENOUGH:
            return moved
    return ink if darker else light


@dataclass(frozen=True, slots=True)
class Tones:
    """What a place is painted with.

    `depth(0)` is the farthest plane and `depth(1)` the nearest; `stars` is how
    many of them show, 0 to 1; `night` says that the light is a moon's.
    """

    sky_top: RGB
    sky_bottom: RGB
    far: RGB
    middle: RGB
    near: RGB
    front: RGB
    accent: RGB
    light: RGB
    ink: RGB
    tint: RGB
    haze: RGB
    stars: float
    night: bool
    weather: Weather

    def depth(self, t: float) -> RGB:
        """The colour of a plane from far (0) to near (1), with its haze."""
        stops = (self.far, self.middle, self.near, self.front)
        at = min(max(t, 0.0), 1.0) * (len(stops) - 1)
        i = min(int(at), len(stops) - 2)
        colour = mix(stops[i], stops[i + 1], at - i)
        thick = {Weather.CLEAR: 0.3, Weather.MIST: 0.82}.get(self.weather, 0.6)
        return mix(colour, self.haze, thick * (1 - t) ** 1.6)

    def settled(self, colour: RGB) -> RGB:
        """The colour made fit to carry text."""
        return settled(colour, self.light, self.ink)

    def raised(self, colour: RGB, level: float = 0.075) -> RGB:
        """A large dark piece, lightened towards the middle distance so that it is not a hole."""
        for step in range(21):
            moved = mix(mix(colour, self.middle, step / 25), self.light, step / 120)
            if luminance(moved) >= level:
                return moved
        return colour

    def lit(self, colour: RGB) -> RGB:
        """A colour of a figure or a thing under the light of the scene."""
        return times(colour, self.tint, 0.5)


def tones(palette: Palette, time: Time, weather: Weather, mood: Mood) -> Tones:
    """The colours of a scene."""
    top, bottom = rgb(palette.sky_top), rgb(palette.sky_bottom)
    far, middle, near = rgb(palette.far), rgb(palette.middle), rgb(palette.near)
    accent, light, ink = rgb(palette.accent), rgb(palette.light), rgb(palette.ink)
    white = (255.0, 253.0, 248.0)
    match time:
        case Time.DAWN:
            sky_top, sky_bottom = mix(mix(top, bottom, 0.62), white, 0.36), mix(bottom, light, 0.62)
            far, middle = mix(far, bottom, 0.35), mix(middle, bottom, 0.16)
            tint, stars = (255.0, 232.0, 218.0), 0.0
        case Time.DAY:
            sky_top = mix(mix(top, far, 0.55), white, 0.52)
            sky_bottom = mix(light, white, 0.45)
            far, middle = mix(mix(far, middle, 0.35), white, 0.22), mix(middle, light, 0.16)
            near = mix(near, middle, 0.28)
            tint, stars = (255.0, 252.0, 244.0), 0.0
        case Time.DUSK:
            sky_top, sky_bottom = mix(top, ink, 0.1), mix(bottom, accent, 0.12)
            far, middle = mix(far, top, 0.12), mix(middle, top, 0.22)
            tint, stars = (250.0, 214.0, 206.0), 0.35
        case Time.NIGHT:
            sky_top, sky_bottom = mix(top, ink, 0.5), mix(mix(top, far, 0.62), bottom, 0.1)
            far, middle = mix(far, top, 0.48), mix(middle, top, 0.48)
            near = mix(near, ink, 0.3)
            tint, stars = (206.0, 212.0, 246.0), 1.0
    haze = mix(sky_bottom, light, 0.2)
    if weather is Weather.SNOW:
        pale = mix(white, sky_top, 0.14 if time is not Time.NIGHT else 0.34)
        middle, near = mix(middle, pale, 0.62), mix(near, pale, 0.46)
        far = mix(far, pale, 0.55)
    elif weather is Weather.MIST:
        far, middle, near = (mix(c, haze, k) for c, k in ((far, 0.3), (middle, 0.22), (near, 0.1)))
        sky_top, stars = mix(sky_top, sky_bottom, 0.24), stars * 0.3
    elif weather in (Weather.RAIN, Weather.STORM):
        heavy = weather is Weather.STORM
        cloud = mix(_grey(mix(sky_top, far, 0.35), 0.2), ink, 0.42 if heavy else 0.2)
        sky_top = mix(sky_top, cloud, 0.85 if heavy else 0.7)
        sky_bottom = mix(_grey(sky_bottom, 0.16), cloud, 0.52 if heavy else 0.38)
        far, middle, near = (
            mix(_grey(c, 0.1), cloud, k * (1.35 if heavy else 1.0))
            for c, k in ((far, 0.3), (middle, 0.24), (near, 0.16))
        )
        haze, stars = mix(sky_bottom, light, 0.12), 0.0
        tint = mix(tint, (206.0, 214.0, 230.0), 0.55 if heavy else 0.4)
    front = mix(mix(near, ink, 0.42), accent, 0.05)
    out = Tones(
        sky_top,
        sky_bottom,
        far,
        middle,
        near,
        front,
        accent,
        light,
        ink,
        tint,
        haze,
        stars,
        time in (Time.NIGHT, Time.DUSK),
        weather,
    )
    return _felt(out, mood)


def _grey(colour: RGB, share: float) -> RGB:
    """The colour with some of its strength gone."""
    level = 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2]
    return mix(colour, (level, level, level), share)


def _felt(t: Tones, mood: Mood) -> Tones:
    """A gentle shift of the whole: warmer for joy, greyer for sadness, deeper for tension."""
    match mood:
        case Mood.JOYFUL:
            target, share = t.light, 0.06
        case Mood.SAD:
            grey = sum(t.sky_top) / 3
            target, share = (grey * 0.92, grey, grey * 1.12), 0.14
        case Mood.TENSE:
            target, share = t.ink, 0.14
        case Mood.CURIOUS:
            target, share = t.accent, 0.03
        case _:
            return t
    return replace(
        t,
        sky_top=mix(t.sky_top, target, share),
        sky_bottom=mix(t.sky_bottom, target, share),
        far=mix(t.far, target, share),
        middle=mix(t.middle, target, share),
        near=mix(t.near, target, share),
        front=mix(t.front, target, share),
        haze=mix(t.haze, target, share),
    )
