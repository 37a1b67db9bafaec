"""Colours as the eye tells them apart: CIELAB of sRGB, and what light makes of them."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

ALIKE = 8.0
"""ΔE up to which pixels have one colour, grain and shading included."""

# sRGB, IEC 61966-2-1. WCAG 2 states another threshold, which no 8-bit value lies between.
_CODES = np.arange(256) / 255.0
LINEAR = np.where(_CODES <= 0.04045, _CODES / 12.92, ((_CODES + 0.055) / 1.055) ** 2.4)
"""The linear light of each 8-bit code."""
LUMINANCE = np.array([0.2126, 0.7152, 0.0722])
_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_WHITE = _TO_XYZ.sum(axis=1)
_WHITES, _PUPILS = 0.96, 0.06
_MOST = 400


@dataclass(frozen=True, slots=True)
class Light:
    """What a scene does to the colours of the sheet, per channel: `gain` times, plus `veil`."""

    gain: Floats
    veil: Floats

    def undone(self, colours: Floats) -> Floats:
        """CIELAB of the page's colours, sRGB from 0 to 1, as they would be on the sheet."""
        return lab((colours - self.veil) / self.gain)


def lab(colours: Floats) -> Floats:
    """CIELAB (D65) of sRGB colours from 0 to 1; what a light made of them may lie outside."""
    clear = np.clip(colours, 0.0, 1.5)
    linear = np.where(clear <= 0.04045, clear / 12.92, ((clear + 0.055) / 1.055) ** 2.4)
    ratio = linear @ _TO_XYZ.T / _WHITE
    scaled = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    x, y, z = scaled[..., 0], scaled[..., 1], scaled[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def distance(colours: Floats, other: Floats) -> Floats:
    """ΔE between colours in CIELAB."""
    apart = colours - other
    return np.asarray(np.sqrt(np.einsum("...i,...i->...", apart, apart)))


def commonest(colours: Floats) -> Floats:
    """The colour that most of a row of CIELAB colours have, whatever the others are."""
    few = colours[:: len(colours) // _MOST + 1]
    length = (few**2).sum(axis=1)
    alike = length[:, None] + length - 2 * few @ few.T < ALIKE**2
    return np.asarray(few[alike[alike.sum(axis=1).argmax()]].mean(axis=0))


def lights(page: list[Floats], sheet: Floats) -> Iterator[Light]:
    """In what light a page may have been drawn: as the sheet, or as its eyes tell.

    `page` has the pixels round both eyes and round each, `sheet` those round
    both, sRGB from 0 to 1. Each eye is asked as well as both: one may be hidden or shut.
    """
    nothing = np.zeros(3)
    yield Light(np.ones(3), nothing)
    white, black = _ends(sheet)
    for eyes in page:
        lit, shaded = _ends(eyes)
        tint = lit / np.maximum(white, 0.05)
        # Any light leaves some of every colour; an eye that says otherwise is not an eye.
        if tint.max() > 0.35 and tint.max() < 1.5 * tint.min():
            yield Light(tint, nothing)
        gain = (lit - shaded) / np.maximum(white - black, 0.05)
        if gain.min() > 0.25 and gain.max() < 1.6 * gain.min():
            yield Light(gain, shaded - gain * black)


def _ends(eyes: Floats) -> tuple[Floats, Floats]:
    """The whites and the pupils: the lightest and the darkest there."""
    brightness = eyes @ LUMINANCE
    light = eyes[brightness >= np.quantile(brightness, _WHITES)]
    dark = eyes[brightness <= np.quantile(brightness, _PUPILS)]
    return np.median(light, axis=0), np.median(dark, axis=0)
