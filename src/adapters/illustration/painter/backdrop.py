"""What figures stand before: how much there is to see in each part of a place as it was painted."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from custories_core.layout.geometry import Box

_ROWS = 96
"""How many rows the place is looked at in: what is smaller than a trunk is texture."""


@dataclass(frozen=True, slots=True)
class Backdrop:
    """The large edges of a place. `sums[i, j]` counts all of them above row i and left of column j.

    They are measured against the mean of the whole, so an even spread of edges
    is 1 everywhere.
    """

    sums: NDArray[np.float64]

    def stir(self, box: Box) -> float:
        """How much is to be seen in a box, in units of the picture's height; 0 where it is even."""
        rows, columns = self.sums.shape[0] - 1, self.sums.shape[1] - 1
        left, right = (min(max(round(x * rows), 0), columns) for x in (box.x, box.right))
        top, bottom = (min(max(round(y * rows), 0), rows) for y in (box.y, box.bottom))
        area = (right - left) * (bottom - top)
        if area <= 0:
            return 0.0
        s = self.sums
        within = s[bottom, right] - s[top, right] - s[bottom, left] + s[top, left]
        return float(within / area)


def backdrop(image: Image.Image) -> Backdrop:
    """What is to be seen in a painted place."""
    size = (max(2, round(_ROWS * image.width / image.height)), _ROWS)
    small = image.convert("L").resize(size, Image.Resampling.BOX, reducing_gap=2.0)
    tones = np.asarray(small.filter(ImageFilter.GaussianBlur(1.0)), np.float64)
    across = np.diff(tones, axis=1, append=tones[:, -1:])
    down = np.diff(tones, axis=0, append=tones[-1:])
    edges = np.hypot(across, down)
    mean = float(edges.mean())
    sums = np.zeros((edges.shape[0] + 1, edges.shape[1] + 1))
    if mean > 0:
        sums[1:, 1:] = (edges / mean).cumsum(axis=0).cumsum(axis=1)
    return Backdrop(sums)


def halo(face: Box, light: tuple[float, float], disc: float) -> float:
    """How far sun or moon stands behind a face, 0 (clear of it) to 1 (round it)."""
    x, y = face.centre
    reach = disc + max(face.width, face.height) * 0.6
    return max(0.0, 1.0 - math.hypot(light[0] - x, light[1] - y) / reach) if reach > 0 else 0.0
