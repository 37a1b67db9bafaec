"""Where the eyes are in a face, and what colour.

An iris is a disc darker than the white on both sides of it. Both are searched
for in a copy of the face of one size, and taken only as a pair: as far apart,
as level, as large and as dark as two eyes are. Who shuts the eyes, looks far
aside or squints has none that are found.
"""

import math
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view
from PIL import Image
from skimage.color import deltaE_ciede2000, rgb2lab

from .faces import Face

Pixels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

SEARCHED = 160
"""The width of the face, in pixels, in the copy in which eyes are looked for."""
RESOLVED = 2.6
"""The least radius of an iris, in pixels of the portrait, whose colour is told from the pupil's."""

# Left, top, right, bottom in face widths: where an iris may have its middle.
_ROOMS = ((0.14, 0.28, 0.42, 0.50), (0.58, 0.28, 0.88, 0.50))
_RADII = (5, 6, 7, 8, 9)
# In CIELAB's lightness: how much darker an iris is than the white on both sides.
_CONTRAST = 16.0
_APART = (0.34, 0.66)
_SLOPE = 0.25
_ALIKE = 14.0


@dataclass(frozen=True, slots=True)
class Eye:
    """The middle and radius of an iris, in pixels of the picture."""

    x: float
    y: float
    radius: float


def eyes_of(pixels: Pixels, face: Face) -> tuple[Eye, Eye] | None:
    """Both irises, that on the left of the picture first; None where they are not surely seen."""
    height, width = pixels.shape[:2]
    box = (face.x, face.y, face.x + face.width, face.y + face.width)
    if min(box) < 0 or box[2] > width or box[3] > height:
        return None
    size, way = (SEARCHED, SEARCHED), Image.Resampling.BICUBIC
    copy = Image.fromarray(pixels).resize(size, way, box=box, reducing_gap=3.0)
    lightness = rgb2lab(np.asarray(copy))[..., 0]
    left, right = (_darkest(lightness, room) for room in _ROOMS)
    if left is None or right is None:
        return None
    apart, down = (right.x - left.x) / SEARCHED, (right.y - left.y) / SEARCHED
    if not _APART[0] <= apart <= _APART[1] or abs(down) > _SLOPE * apart:
        return None
    if max(left.radius, right.radius) > 1.5 * min(left.radius, right.radius):
        return None
    grown = face.width / SEARCHED
    return _moved(left, face, grown), _moved(right, face, grown)


def eye_colour(pixels: Pixels, eyes: tuple[Eye, Eye]) -> tuple[int, int, int] | None:
    """The colour of both irises, without pupils and glints; None where it cannot be told."""
    if min(eye.radius for eye in eyes) < RESOLVED:
        return None
    rings = [_ring(pixels, eye) for eye in eyes]
    if min(map(len, rings)) < 4:
        return None
    medians = [np.median(ring, axis=0) for ring in rings]
    labs = [rgb2lab(median / 255.0) for median in medians]
    if deltaE_ciede2000(labs[0], labs[1]) > _ALIKE:
        return None
    red, green, blue = (round(float(n)) for n in np.mean(medians, axis=0))
    return red, green, blue


def _moved(eye: Eye, face: Face, grown: float) -> Eye:
    return Eye(face.x + eye.x * grown, face.y + eye.y * grown, eye.radius * grown)


@cache
def _masks(radius: int) -> tuple[Mask, Mask, Mask]:
    """The disc of an iris, and the white to the left and right of it, in one square window."""
    reach = 2 * radius
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    far = np.hypot(x, y)
    level = (abs(y) <= 0.5 * radius) & (far > 1.25 * radius) & (far <= 1.9 * radius)
    return far <= 0.92 * radius, level & (x < 0), level & (x > 0)


def _darkest(lightness: Floats, room: tuple[float, float, float, float]) -> Eye | None:
    """The disc that differs most from what is beside it."""
    best, found = _CONTRAST, None
    left, top, right, bottom = (round(part * SEARCHED) for part in room)
    for radius in _RADII:
        reach = 2 * radius
        part = lightness[top - reach : bottom + reach + 1, left - reach : right + reach + 1]
        windows = sliding_window_view(part, (2 * reach + 1, 2 * reach + 1))
        disc, before, after = (windows[..., mask].mean(axis=-1) for mask in _masks(radius))
        # A larger disc that is as dark is the surer one: a pupil alone is no iris.
        contrast = (np.minimum(before, after) - disc) * (1 + 0.03 * radius)
        row, column = np.unravel_index(int(np.argmax(contrast)), contrast.shape)
        if contrast[row, column] > best:
            best = float(contrast[row, column])
            found = Eye(float(left + column), float(top + row), float(radius))
    return found


def _ring(pixels: Pixels, eye: Eye) -> Floats:
    """The pixels of an iris between pupil and white, below the shadow of the lid."""
    reach = math.ceil(eye.radius)
    x, y = round(eye.x), round(eye.y)
    part = pixels[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1]
    rows, columns = np.mgrid[: part.shape[0], : part.shape[1]]
    dx, dy = columns + max(0, x - reach) - eye.x, rows + max(0, y - reach) - eye.y
    far = np.hypot(dx, dy) / eye.radius
    ring = part[(far > 0.42) & (far < 0.82) & (dy > -0.45 * eye.radius)].astype(np.float64)
    if len(ring) == 0:
        return np.zeros((0, 3))
    light = rgb2lab(ring / 255.0)[:, 0]
    # The darkest are pupil and lash, the lightest glint and white.
    low, high = np.quantile(light, (0.15, 0.75))
    return np.asarray(ring[(light >= low) & (light <= high)])
