"""What pigment and water do to a wash: small pictures of colours and masks, in and out.

Levels are 0 to 255; a function that is named after a shape of levels gives
the table for `Image.point`, and keeps it.
"""

import math
from dataclasses import dataclass
from functools import cache

import numpy as np
from PIL import Image, ImageChops, ImageFilter, ImageStat

from ..palette import RGB


@dataclass(frozen=True, slots=True)
class Softened:
    """A mask `step` times smaller, and with its edge blurred over `soft` pixels of full size."""

    step: int
    soft: float
    small: Image.Image
    blurred: Image.Image


def softened(mask: Image.Image, soft: float) -> Softened:
    """The mask with its edge as soft as that, or less where its shapes are small or thin."""
    shape = _softened(mask, min(soft, 0.05 * min(mask.size)))
    thin = 0.08 * _thickness(shape)
    return _softened(mask, thin) if thin < 0.8 * shape.soft else shape


def _softened(mask: Image.Image, soft: float) -> Softened:
    longest = max(mask.size)
    step = 4 if soft >= 4 and longest > 500 else 2 if soft >= 2 and longest > 160 else 1
    small = mask.reduce(step) if step > 1 else mask
    blur = ImageFilter.GaussianBlur(max(0.8, soft / step))
    return Softened(step, soft, small, small.filter(blur))


def _thickness(shape: Softened) -> float:
    """How thick shapes are on the whole, in pixels: twice their area by the length of their edge.

    Across a blurred edge the level times its complement adds up to the
    deviation of the blur by the root of pi.
    """
    counts = np.array(shape.blurred.histogram()[:256], np.float64)
    share = np.arange(256) / 255
    length = float((counts * share * (1 - share)).sum()) / (
        max(0.8, shape.soft / shape.step) / math.sqrt(math.pi)
    )
    return 2 * float((counts * share).sum()) / max(length, 1.0) * shape.step


def frayed(
    mask: Image.Image,
    shape: Softened,
    band: tuple[int, int, int, int],
    fray: Image.Image,
    amount: float,
) -> Image.Image:
    """The mask with its edge along the tooth; shapes and gaps too thin for that stay as drawn.

    `band` is what part of the softened shape the mask and `fray` are of.
    """
    wide = shape.blurred.crop(band).resize(mask.size, Image.Resampling.BILINEAR)
    fray = fray.point(around(round(amount, 2)))
    rough = ImageChops.add(wide, fray, 1, -128).point(
        edge(128, max(1.0, round(1.7 * shape.soft, 1)))
    )
    thin = ImageChops.multiply(mask, wide.point(edge(112, -12.0)))
    gaps = ImageChops.lighter(mask, wide.point(edge(144, -12.0)))
    return ImageChops.darker(ImageChops.lighter(rough, thin), gaps)


def run_out(mask: Image.Image, run: Image.Image, lost: Image.Image, share: float) -> Image.Image:
    """The mask with some of its edge, where `lost` is high, run out into what was still wet."""
    where = lost.point(edge(150 - round(60 * share), 3.0)).point(scaled(round(share, 2)))
    return Image.composite(
        run.resize(mask.size, Image.Resampling.BILINEAR),
        mask,
        where.resize(mask.size, Image.Resampling.BILINEAR),
    )


def mean(image: Image.Image, mask: Image.Image) -> RGB:
    """The mean colour of a picture under a mask of its size."""
    red, green, blue = ImageStat.Stat(image, mask).mean
    return red, green, blue


def lightness(colour: RGB) -> float:
    """How light a colour looks, 0 to 1."""
    return (0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2]) / 255


def glazed(colours: Image.Image, under: Image.Image, below: RGB, show: float) -> Image.Image:
    """The wash over what is darker than the rest beneath it; `show` is how clear it is."""
    if show <= 0.02:
        return colours
    seen = np.minimum(1.0, np.arange(256) / np.maximum(1.0, np.array(below))[:, None])
    lut = np.rint(255 * (1 - show + show * seen)).astype(int).ravel().tolist()
    return ImageChops.multiply(colours, under.point(lut))


def dried(colours: Image.Image, shape: Softened, lost: Image.Image, strength: float) -> Image.Image:
    """The wash with the line to which its pigment ran, stronger here and weaker there."""
    line = shape.blurred.point(_drying())
    reach = shape.soft / shape.step
    if reach >= 1.2:
        drawn = shape.blurred.filter(ImageFilter.BoxBlur(4 * reach)).point(_drawn())
        line = ImageChops.lighter(line, drawn)
    line = ImageChops.multiply(line, lost.point(_uneven()))
    dark = colours.point(_thickened(2.0))
    return Image.composite(dark, colours, line.point(scaled(round(strength, 2))))


@cache
def _uneven() -> list[int]:
    return [min(255, 70 + i) for i in range(256)]


@cache
def _drawn() -> list[int]:
    """How the pigment thickens on its way to the edge."""
    return [round(110 * min(1.0, max(0.0, (250 - i) / 120)) ** 1.3) for i in range(256)]


@cache
def _drying() -> list[int]:
    """How much pigment gathers, by how far inside a blurred mask one is (128 is its edge)."""
    return [round(255 * min(1.0, max(0.0, (244 - i) / 116)) ** 1.6) for i in range(256)]


@cache
def _thickened(power: float) -> list[int]:
    """Colours of a wash `power` times as thick: Beer's law, for each channel."""
    return [round(255 * (i / 255) ** power) for i in range(256)] * 3


@cache
def thinned(strength: float, way: int) -> list[int]:
    """Colours of a wash thinner (1) or as much thicker (-1), for each channel; darks stay dark."""
    levels = []
    for i in range(256):
        gain = 255 * (i / 255) ** (1 - strength * 1.8) - i
        levels.append(min(255, max(0, round(i + way * min(gain, 0.5 * i)))))
    return levels * 3


@cache
def scaled(share: float) -> list[int]:
    """That share of every level."""
    return [min(255, round(i * share)) for i in range(256)]


@cache
def around(share: float) -> list[int]:
    """Levels drawn towards 128."""
    return [round(128 + (i - 128) * share) for i in range(256)]


@cache
def between(low: int, high: int) -> list[int]:
    """All or nothing: full from `low` to `high`."""
    return [255 if low <= i <= high else 0 for i in range(256)]


@cache
def edge(at: float, gain: float) -> list[int]:
    """A step of the levels at `at`, `gain` times as steep; falling for a gain below 0."""
    return [min(255, max(0, round(128 + (i - at) * gain))) for i in range(256)]
