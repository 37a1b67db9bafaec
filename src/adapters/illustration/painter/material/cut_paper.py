"""Cut paper: sheets laid on sheets, with drop shadows between them and lit edges.

A shadow is the mask of its pieces at an eighth of the size, blurred.
"""

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageChops

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..palette import RGB
from .board import Board
from .pixels import extent, whole
from .wash import Wash


class CutPaper(Board):
    """Pieces of paper; those of one call throw one shadow together."""

    def lay(
        self,
        shapes: Sequence[Path],
        wash: Wash,
        lift: float = 0.0,
        rim: RGB | None = None,
        holes: Sequence[Path] = (),
        depth: float = 0.5,
    ) -> None:
        """Lay sheets of one colour, their shadow first, then the lit edge; see `Board`."""
        area = self._area(shapes, 2)
        if area is None:
            return
        if lift > 0:
            self._throw(shapes, holes, lift, depth)
        mask = self._mask(shapes, holes, area)
        if rim is not None:
            width = max(1.0, self.height / 1300)
            dx, dy = round(self.light[0] * width), round(self.light[1] * width)
            moved = mask.crop((-dx, -dy, mask.width - dx, mask.height - dy))
            self.image.paste(whole(rim), area, ImageChops.subtract(moved, mask))
        self.image.paste(self._washed(wash, area), area, mask)

    def fill(self, wash: Wash) -> None:
        """A sheet as large as the board."""
        area = (0, 0, self.width, self.height)
        self.image.paste(self._washed(wash, area), area)

    def cast(self, shapes: Sequence[Path], lift: float, depth: float) -> None:
        """The shadow of pieces that are laid later, one by one."""
        self._throw(shapes, (), lift, depth)

    def trace(self, shapes: Sequence[Path]) -> None:
        """Nothing: cut edges are line enough."""

    def finished(self, quiet: Sequence[Box] = ()) -> Image.Image:
        """The picture with the grain of its paper."""
        return grained(self.image, self.seed, quiet)

    def _throw(
        self, shapes: Sequence[Path], holes: Sequence[Path], lift: float, depth: float
    ) -> None:
        area = self._area(shapes, int(lift * self.height * 3) + 2)
        if area is None:
            return
        move = (-self.light[0] * lift * 0.9, -self.light[1] * lift * 0.9)
        mask = self._soft(shapes, holes, area, lift * 0.75, move)
        mask = mask.point([round(i * depth) for i in range(256)])
        self.image.paste(
            whole(self.shadow), area, mask.resize(extent(area), Image.Resampling.BILINEAR)
        )


def grained(image: Image.Image, seed: int, quiet: Sequence[Box] = ()) -> Image.Image:
    """The picture on its paper: fine tooth, short fibres and a faint mottle, drawn from `seed`.

    The noise is as large as the picture, so nothing repeats; it is added in
    strips, which keeps the memory small. Under text it is only half as strong.
    """
    width, height = image.size
    rng = np.random.default_rng(seed)
    pixels = np.asarray(image).copy()
    unit = max(1.0, height / 2625)
    felt = rng.integers(0, 256, (int(height / unit / 3) + 2, int(width / unit / 9) + 2), np.uint8)
    tooth = rng.integers(0, 256, (int(height / unit / 2) + 2, int(width / unit / 2) + 2), np.uint8)
    mottle = rng.integers(0, 256, (height // 60 + 3, width // 60 + 3), np.uint8)
    layers = [
        np.asarray(Image.fromarray(a).resize((width, height), Image.Resampling.BILINEAR))
        for a in (felt, tooth, mottle)
    ]
    rows = 256
    for top in range(0, height, rows):
        part = slice(top, min(top + rows, height))
        fine = rng.integers(0, 256, (part.stop - top, width), np.uint8)
        noise = layers[0][part].astype(np.int16) * 3 + layers[1][part].astype(np.int16) * 5
        noise += layers[2][part].astype(np.int16) * 3 + fine.astype(np.int16) * 3
        noise -= 14 * 127
        noise //= 96
        for box in quiet:
            y0, y1 = int(box.y * height) - top, int(box.bottom * height) - top
            x0, x1 = int(box.x * width), int(box.right * width)
            if y1 > 0 and y0 < rows:
                noise[max(0, y0) : y1, max(0, x0) : x1] //= 2
        strip = pixels[part].astype(np.int16)
        strip += noise[..., None]
        pixels[part] = np.clip(strip, 0, 255)
    return Image.fromarray(pixels)
