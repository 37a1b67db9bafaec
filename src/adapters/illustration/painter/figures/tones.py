"""The colours of a figure: those of its appearance, and constant shades made from them."""

import colorsys
from dataclasses import dataclass

from custories_core.books import Appearance

INK = "#2b1c20"
EYE_WHITE = "#fffaf2"
GLINT = "#ffffff"
LEATHER = "#6f4730"
METAL = "#c9ced6"
BRASS = "#e9c46a"
CHAIR = "#3b4254"
TYRE = "#2c3040"
TEAR = "#8fc9e8"
AID = "#2f9fc4"
MOUTH = "#74222f"
TONGUE = "#d9626a"


@dataclass(frozen=True, slots=True)
class Tones:
    """Every colour a figure is cut from. `skin_shade` is `skin` turned 16 % to a dark red-brown."""

    skin: str
    skin_shade: str
    blush: str
    freckle: str
    lip: str
    hair: str
    hair_shade: str
    hair_light: str
    brow: str
    eyes: str
    outfit: str
    outfit_shade: str
    second: str
    trim: str
    legs: str
    shoe: str


def tones(appearance: Appearance) -> Tones:
    """The colours of an appearance."""
    skin, hair, outfit = appearance.skin, appearance.hair, appearance.outfit
    dark = luminance(skin) < 0.36
    second = partner(outfit)
    return Tones(
        skin=skin,
        skin_shade=mix(skin, "#5a1f14", 0.16) if not dark else mix(skin, "#1c0906", 0.26),
        blush=mix(skin, "#ee5a52", 0.34 if not dark else 0.30),
        freckle=mix(skin, "#7a3818" if not dark else "#1c0906", 0.5),
        lip=mix(skin, "#5c1520" if not dark else "#1f080a", 0.72),
        hair=hair,
        hair_shade=mix(hair, "#120a10", 0.22) if luminance(hair) > 0.14 else mix(hair, GLINT, 0.1),
        hair_light=mix(hair, "#ffe9c8", 0.16),
        brow=_brow(hair, skin),
        eyes=appearance.eyes,
        outfit=outfit,
        outfit_shade=mix(outfit, "#1d1638", 0.2),
        second=second,
        trim=mix("#fbeccb", outfit, 0.12),
        legs=mix("#3a3853", second, 0.22),
        shoe=mix(LEATHER, outfit, 0.12),
    )


def channels(colour: str) -> tuple[float, float, float]:
    """Red, green and blue, 0 to 1."""
    r, g, b = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return r, g, b


def _hex(red: float, green: float, blue: float) -> str:
    return "#" + "".join(f"{round(min(max(c, 0.0), 1.0) * 255):02x}" for c in (red, green, blue))


def mix(a: str, b: str, share: float) -> str:
    """Colour `a` with `share` of `b` in it."""
    return _hex(*(p + (q - p) * share for p, q in zip(channels(a), channels(b), strict=True)))


def luminance(colour: str) -> float:
    """Perceived lightness, 0 to 1 (Rec. 601 weights on the encoded values)."""
    r, g, b = channels(colour)
    return 0.299 * r + 0.587 * g + 0.114 * b


def _brow(hair: str, skin: str) -> str:
    """Brows like the hair, but never lost on the skin."""
    brow = mix(hair, INK, 0.45 if luminance(hair) > 0.3 else 0.2)
    if abs(luminance(brow) - luminance(skin)) > 0.14:
        return brow
    return mix(skin, INK, 0.72) if luminance(skin) > 0.3 else mix(hair, "#0a0506", 0.75)


PARTNERS = ("#2b6173", "#c4563c", "#dba13a", "#5d4b8c", "#3d7a5b", "#a9436a")
"""What a cape or a stripe may be cut from."""


def partner(outfit: str) -> str:
    """The colour that goes with an outfit: another hue, clearly darker or lighter."""
    hue, _, vivid = colorsys.rgb_to_hls(*channels(outfit))

    def harmony(candidate: str) -> float:
        other = colorsys.rgb_to_hls(*channels(candidate))[0]
        apart = abs((other - hue + 0.5) % 1.0 - 0.5) if vivid > 0.12 else 0.4
        contrast = abs(luminance(candidate) - luminance(outfit))
        return min(apart, 0.4) + min(contrast, 0.3) * 1.2

    return max(PARTNERS, key=harmony)
