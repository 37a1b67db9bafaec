"""A photo set upright for cutting: level by the eyes, of one size, in even light.

A sitting's own coordinates are in distances of the eyes: x to the right, y
down, (0, 0) between the irises.
"""

import io
import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image
from skimage.color import rgb2lab
from skimage.filters import gaussian

from custories_core.ports.portraits import Eyes

Floats = npt.NDArray[np.float64]

UNIT = 100
"""The distance of the eyes in the upright copy, in pixels."""
LEFT, RIGHT, TOP, BOTTOM = -1.4, 1.4, -1.2, 2.2
"""How far the upright copy reaches."""
_CHEEKS = ((-0.75, -0.35), (0.35, 0.75))
_LEVEL = (0.30, 0.62)
_LIGHT = 0.55
"""How wide the blur is by which the photo's own light is told from what it falls on."""
_DARK, _PALE = 22.0, 55.0
"""The lightness of cheeks beside which a step counts more, and from which on it does not."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """A face as it sat for its portrait: how much darker, redder and yellower than its skin.

    All are in CIELAB, rows by columns, and 0 where it is as the skin all around.
    """

    light: Floats
    red: Floats
    yellow: Floats

    def part(self, values: Floats, left: float, right: float, top: float, low: float) -> Floats:
        """The rows and columns of a part of one of the three."""
        columns = slice(column(left), column(right))
        return values[row(top) : row(low), columns]


def column(x: float) -> int:
    """The column of an x."""
    return round((x - LEFT) * UNIT)


def row(y: float) -> int:
    """The row of a y."""
    return round((y - TOP) * UNIT)


def sitting(portrait: bytes, eyes: Eyes) -> Sitting:
    """The face of a portrait, upright and in even light."""
    with Image.open(io.BytesIO(portrait)) as opened:
        lab = rgb2lab(np.asarray(_upright(opened.convert("RGB"), eyes)))
    light, red, yellow = (lab[..., i] for i in range(3))
    cheek = _cheek(light, red, yellow)
    weight = _skin(light, red, yellow, cheek)
    sigma = _LIGHT * UNIT
    spread = gaussian(weight, sigma) + 1e-3
    even = [values - gaussian(values * weight, sigma) / spread for values in (light, red, yellow)]
    # What is darker than a dark skin is so by fewer steps, and means as much.
    even[0] *= _PALE / min(max(cheek[0], _DARK), _PALE)
    return Sitting(*even)


def _upright(picture: Image.Image, eyes: Eyes) -> Image.Image:
    """The photo turned level by the eyes, averaged first where it is larger than the copy."""
    (x0, y0), (x1, y1) = (
        (x * picture.width, y * picture.height) for x, y in (eyes.left, eyes.right)
    )
    near = max(1, round(math.hypot(x1 - x0, y1 - y0) / UNIT))
    picture = picture.reduce(near)
    dx, dy = (x1 - x0) / near / UNIT, (y1 - y0) / near / UNIT
    x, y = (x0 + x1) / 2 / near, (y0 + y1) / 2 / near
    u, v = -LEFT * UNIT, -TOP * UNIT
    # Each pixel of the copy is looked up in the picture.
    way = (dx, -dy, x - dx * u + dy * v, dy, dx, y - dy * u - dx * v)
    size = column(RIGHT), row(BOTTOM)
    return picture.transform(size, Image.Transform.AFFINE, way, Image.Resampling.BICUBIC)


def _cheek(light: Floats, red: Floats, yellow: Floats) -> Floats:
    """The colour of the cheeks."""
    rows = slice(row(_LEVEL[0]), row(_LEVEL[1]))
    samples = np.concatenate(
        [
            np.stack([v[rows, column(left) : column(right)].ravel() for v in (light, red, yellow)])
            for left, right in _CHEEKS
        ],
        axis=1,
    )
    return np.asarray(np.median(samples, axis=1))


def _skin(light: Floats, red: Floats, yellow: Floats, cheek: Floats) -> Floats:
    """How much each spot is skin, 0 to 1: near the cheeks in colour, and in the oval of a face."""
    away = np.sqrt(
        (0.35 * (light - cheek[0])) ** 2 + (red - cheek[1]) ** 2 + (yellow - cheek[2]) ** 2
    )
    ys, xs = np.mgrid[: light.shape[0], : light.shape[1]] / UNIT
    oval = np.hypot((xs + LEFT) / 1.05, (ys + TOP - 0.45) / 1.35)
    like = np.clip((14 - away) / 6, 0, 1) * np.clip((1.0 - oval) / 0.15, 0, 1)
    return np.asarray(like)
