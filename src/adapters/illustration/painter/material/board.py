"""The board on which a picture is built, piece on piece: what every material can do.

A place is drawn in units of the picture's height, origin top left: y runs
from 0 to 1 and x from 0 to the aspect ratio. A piece is a mask drawn with
antialiasing, through which a slowly changing colour is laid.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence

import aggdraw
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..palette import RGB
from .pixels import Area, bounds, extent, outline, whole
from .wash import Wash

SOFT_STEP = 8
WASH_STEP = 16

Floats = NDArray[np.floating]


class Board(ABC):
    """The picture as it is built, one piece laid on the next; a material says how.

    `light` is where the light comes from, as a direction: shadows fall the
    other way, and edges that face it shine. `quiet` keeps pools and glows out.
    `seed` is the chance of the material alone, never of what is drawn.
    """

    def __init__(
        self,
        width: int,
        height: int,
        light: tuple[float, float] = (-0.5, -0.86),
        shadow: RGB = (30.0, 30.0, 60.0),
        quiet: Sequence[Box] = (),
        image: Image.Image | None = None,
        seed: int = 0,
    ) -> None:
        self.width, self.height = width, height
        self.light, self.shadow = light, shadow
        self.quiet = tuple(quiet)
        self.image = image or Image.new("RGB", (width, height))
        self.seed = seed

    @property
    def aspect(self) -> float:
        return self.width / self.height

    @abstractmethod
    def lay(
        self,
        shapes: Sequence[Path],
        wash: Wash,
        lift: float = 0.0,
        rim: RGB | None = None,
        holes: Sequence[Path] = (),
        depth: float = 0.5,
    ) -> None:
        """Lay pieces of one colour.

        `lift` is how far off they stand (0.01 is a sheet on the next), `rim`
        the colour of the edge where it faces the light, `depth` how dark the
        shadow is, in a material in which pieces throw shadows.
        """

    @abstractmethod
    def fill(self, wash: Wash) -> None:
        """Cover the whole board."""

    @abstractmethod
    def cast(self, shapes: Sequence[Path], lift: float, depth: float) -> None:
        """Only the shadow of pieces that are laid later, one by one, and what keeps them clear."""

    @abstractmethod
    def trace(self, shapes: Sequence[Path]) -> None:
        """The lines with which a material helps a face to be read; none in most."""

    @abstractmethod
    def finished(self, quiet: Sequence[Box] = ()) -> Image.Image:
        """The picture on its paper; in `quiet`, in shares of width and height, half as rough."""

    def glow(self, x: float, y: float, radius: float, colour: RGB, strength: float) -> None:
        """Light in the air around a point, falling off to nothing at `radius`."""
        area = self._clip(x - radius, y - radius, x + radius, y + radius)
        if area is None or radius <= 0:
            return
        gx, gy = self._grid(area, WASH_STEP)
        d = np.minimum(np.hypot(gx - x, gy - y) / radius, 1.0)
        power = (1 - d * d) ** 3 * strength * self._open(gx, gy)
        small = Image.fromarray(np.rint(power * 255).astype(np.uint8))
        self.image.paste(whole(colour), area, small.resize(extent(area), Image.Resampling.BICUBIC))

    def veil(self, shapes: Sequence[Path], colour: RGB, strength: float, soft: float) -> None:
        """A soft-edged sheet of air: a shaft of light, a bank of mist. `soft` in units."""
        area = self._area(shapes, int(soft * self.height * 2.5))
        if area is None:
            return
        mask = self._soft(shapes, (), area, soft, (0.0, 0.0))
        gx, gy = self._grid(area, SOFT_STEP, mask.size)
        power = np.asarray(mask, np.float32) * strength * self._open(gx, gy)
        mask = Image.fromarray(np.rint(power).astype(np.uint8))
        self.image.paste(whole(colour), area, mask.resize(extent(area), Image.Resampling.BICUBIC))

    def hush(self, strength: float = 0.85) -> None:
        """Even out what is under the quiet boxes: what is left of edges sinks into its own tone."""
        self._calm(strength, 0.02, 5)

    def _calm(self, strength: float, pad: float, parts: int) -> None:
        """`hush` from `pad` units outside the boxes on, by a blur of 1 / `parts` of their size."""
        for box in self.quiet:
            area = self._clip(box.x - pad, box.y - pad, box.right + pad, box.bottom + pad)
            if area is None:
                continue
            piece = self.image.crop(area)
            step = 32
            small = piece.reduce(step) if min(piece.size) > step * 4 else piece
            blurred = small.filter(ImageFilter.GaussianBlur(max(small.size) / parts))
            gx, gy = self._grid(area, WASH_STEP)
            near = np.minimum(
                np.minimum(gx - box.x, box.right - gx), np.minimum(gy - box.y, box.bottom - gy)
            )
            power = np.clip((near + pad) / pad, 0, 1) * strength
            mask = Image.fromarray(np.rint(power * 255).astype(np.uint8))
            self.image.paste(
                blurred.resize(piece.size, Image.Resampling.BICUBIC),
                area,
                mask.resize(piece.size, Image.Resampling.BILINEAR),
            )

    def _open(self, gx: Floats, gy: Floats) -> Floats:
        """1 where light may fall, towards 0 inside the quiet boxes."""
        out = np.ones(np.broadcast(gx, gy).shape, np.float32)
        for box in self.quiet:
            dx = np.maximum(np.maximum(box.x - gx, gx - box.right), 0)
            dy = np.maximum(np.maximum(box.y - gy, gy - box.bottom), 0)
            out *= np.clip(np.hypot(dx, dy) / 0.12, 0.1, 1.0)
        return out

    def _clip(self, x0: float, y0: float, x1: float, y1: float, pad: int = 0) -> Area | None:
        h = self.height
        left, top = max(int(x0 * h) - pad, 0), max(int(y0 * h) - pad, 0)
        right, bottom = min(int(x1 * h) + 1 + pad, self.width), min(int(y1 * h) + 1 + pad, h)
        return (left, top, right, bottom) if right > left and bottom > top else None

    def _area(self, shapes: Sequence[Path], pad: int) -> Area | None:
        if not shapes:
            return None
        return self._clip(*bounds(shapes), pad=pad)

    def _mask(
        self, shapes: Sequence[Path], holes: Sequence[Path], area: Area, step: int = 1
    ) -> Image.Image:
        size = (-(-(area[2] - area[0]) // step), -(-(area[3] - area[1]) // step))
        mask = Image.new("L", size)
        draw = aggdraw.Draw(mask)
        scale = self.height / step
        for paths, brush in ((shapes, aggdraw.Brush(255)), (holes, aggdraw.Brush(0))):
            for path in paths:
                draw.path(outline(path, scale, area[0] / step, area[1] / step), brush)
        draw.flush()
        return mask

    def _soft(
        self,
        shapes: Sequence[Path],
        holes: Sequence[Path],
        area: Area,
        soft: float,
        move: tuple[float, float],
    ) -> Image.Image:
        """The mask of moved shapes, blurred, at a fraction of the size."""
        moved = (
            area[0] - round(move[0] * self.height),
            area[1] - round(move[1] * self.height),
            area[2] - round(move[0] * self.height),
            area[3] - round(move[1] * self.height),
        )
        step = SOFT_STEP if self.height >= 1000 else 2
        mask = self._mask(shapes, holes, moved, step)
        return mask.filter(ImageFilter.GaussianBlur(soft * self.height / step))

    def _grid(
        self, area: Area, step: int, size: tuple[int, int] | None = None
    ) -> tuple[Floats, Floats]:
        """x and y, in units, of the middles of a coarse raster over the area."""
        w, h = extent(area)
        columns, rows = size or (max(2, -(-w // step)), max(2, -(-h // step)))
        x = (area[0] + (np.arange(columns, dtype=np.float32) + 0.5) * w / columns) / self.height
        y = (area[1] + (np.arange(rows, dtype=np.float32) + 0.5) * h / rows) / self.height
        return x[None, :], y[:, None]

    def _washed(self, wash: Wash, area: Area, size: tuple[int, int] | None = None) -> Image.Image:
        """The colours of a wash over the area, as a picture of its size or of the one given."""
        size = size or extent(area)
        if len(wash.stops) == 1 and not wash.pools:
            return Image.new("RGB", size, whole(wash.stops[0][1]))
        gx, gy = self._grid(area, WASH_STEP)
        ys = np.array([y for y, _ in wash.stops], np.float32)
        cs = np.array([c for _, c in wash.stops], np.float32)
        column = np.stack([np.interp(gy[:, 0], ys, cs[:, i]) for i in range(3)], -1)
        field = np.broadcast_to(
            column[:, None, :].astype(np.float32), (gy.shape[0], gx.shape[1], 3)
        ).copy()
        opened = self._open(gx, gy) if wash.pools else None
        for pool in wash.pools:
            if pool.radius <= 0:
                continue
            d = np.minimum(np.hypot(gx - pool.x, (gy - pool.y) / pool.squash) / pool.radius, 1.0)
            power = (((1 - d * d) ** 2) * pool.strength * opened)[..., None]
            field += (np.array(pool.colour, np.float32) - field) * power
        small = Image.fromarray(np.clip(np.rint(field), 0, 255).astype(np.uint8))
        return small.resize(size, Image.Resampling.BICUBIC)
