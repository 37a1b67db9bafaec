"""Paper, light and shadow: how cut pieces become pixels.

A place is drawn in units of the picture's height, origin top left: y runs
from 0 to 1 and x from 0 to the aspect ratio. A piece is a mask drawn with
antialiasing, through which a slowly changing colour is laid; its shadow is
the same mask at an eighth of the size, blurred.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace

import aggdraw
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from .palette import RGB, mix

SHADOW_STEP = 8
WASH_STEP = 16


@dataclass(frozen=True, slots=True)
class Pool:
    """Light that falls on a piece around a point; `radius` in units, `strength` 0 to 1."""

    x: float
    y: float
    radius: float
    colour: RGB
    strength: float
    squash: float = 1.0


@dataclass(frozen=True, slots=True)
class Wash:
    """How the colour of a piece runs: stops from top to bottom (y, colour), and pools of light."""

    stops: tuple[tuple[float, RGB], ...]
    pools: tuple[Pool, ...] = ()

    def mixed(self, colour: RGB, t: float) -> "Wash":
        """The wash with every stop moved towards `colour`."""
        return replace(self, stops=tuple((y, mix(c, colour, t)) for y, c in self.stops))


def plain(colour: RGB) -> Wash:
    """One even colour."""
    return Wash(((0.0, colour),))


def fall(top: RGB, bottom: RGB, y0: float, y1: float, *pools: Pool) -> Wash:
    """From one colour at `y0` to another at `y1`."""
    return Wash(((y0, top), (y1, bottom)), pools)


Area = tuple[int, int, int, int]
Floats = NDArray[np.floating]


class Board:
    """The picture as it is built, one piece of paper laid on the next.

    `light` is where the light comes from, as a direction: shadows fall the
    other way, and edges that face it shine. `quiet` keeps pools and glows out.
    """

    def __init__(
        self,
        width: int,
        height: int,
        light: tuple[float, float] = (-0.5, -0.86),
        shadow: RGB = (30.0, 30.0, 60.0),
        quiet: Sequence[Box] = (),
        image: Image.Image | None = None,
    ) -> None:
        self.width, self.height = width, height
        self.light, self.shadow = light, shadow
        self.quiet = tuple(quiet)
        self.image = image or Image.new("RGB", (width, height))

    @property
    def aspect(self) -> float:
        return self.width / self.height

    def lay(
        self,
        shapes: Sequence[Path],
        wash: Wash,
        lift: float = 0.0,
        rim: RGB | None = None,
        holes: Sequence[Path] = (),
        depth: float = 0.5,
    ) -> None:
        """Lay pieces of one colour; they throw one shadow together.

        `lift` is how far off they stand (0.01 is a sheet on the next), `rim`
        the colour of the cut edge where it faces the light, `depth` how dark
        the shadow is.
        """
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
            self.image.paste(_whole(rim), area, ImageChops.subtract(moved, mask))
        self.image.paste(self._washed(wash, area), area, mask)

    def fill(self, wash: Wash) -> None:
        """Cover the whole board."""
        area = (0, 0, self.width, self.height)
        self.image.paste(self._washed(wash, area), area)

    def glow(self, x: float, y: float, radius: float, colour: RGB, strength: float) -> None:
        """Light in the air around a point, falling off to nothing at `radius`."""
        area = self._clip(x - radius, y - radius, x + radius, y + radius)
        if area is None:
            return
        gx, gy = self._grid(area, WASH_STEP)
        d = np.minimum(np.hypot(gx - x, gy - y) / radius, 1.0)
        power = (1 - d * d) ** 3 * strength * self._open(gx, gy)
        small = Image.fromarray(np.rint(power * 255).astype(np.uint8))
        size = (area[2] - area[0], area[3] - area[1])
        self.image.paste(_whole(colour), area, small.resize(size, Image.Resampling.BICUBIC))

    def cast(self, shapes: Sequence[Path], lift: float, depth: float) -> None:
        """Only the shadow of pieces that are laid later, one by one."""
        self._throw(shapes, (), lift, depth)

    def veil(self, shapes: Sequence[Path], colour: RGB, strength: float, soft: float) -> None:
        """A soft-edged sheet of air: a shaft of light, a bank of mist. `soft` in units."""
        area = self._area(shapes, int(soft * self.height * 2.5))
        if area is None:
            return
        mask = self._soft(shapes, (), area, soft, (0.0, 0.0))
        gx, gy = self._grid(area, SHADOW_STEP, mask.size)
        power = np.asarray(mask, np.float32) * strength * self._open(gx, gy)
        mask = Image.fromarray(np.rint(power).astype(np.uint8))
        size = (area[2] - area[0], area[3] - area[1])
        self.image.paste(_whole(colour), area, mask.resize(size, Image.Resampling.BICUBIC))

    def hush(self, strength: float = 0.85) -> None:
        """Even out what is under the quiet boxes: what is left of edges sinks into its own tone."""
        for box in self.quiet:
            pad = 0.02
            area = self._clip(box.x - pad, box.y - pad, box.right + pad, box.bottom + pad)
            if area is None:
                continue
            piece = self.image.crop(area)
            step = 32
            small = piece.reduce(step) if min(piece.size) > step * 4 else piece
            size = small.size
            blurred = small.filter(ImageFilter.GaussianBlur(max(size) / 5))
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
                draw.path(_outline(path, scale, area[0] / step, area[1] / step), brush)
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
        moved = (
            area[0] - round(move[0] * self.height),
            area[1] - round(move[1] * self.height),
            area[2] - round(move[0] * self.height),
            area[3] - round(move[1] * self.height),
        )
        step = SHADOW_STEP if self.height >= 1000 else 2
        mask = self._mask(shapes, holes, moved, step)
        return mask.filter(ImageFilter.GaussianBlur(soft * self.height / step))

    def _throw(
        self, shapes: Sequence[Path], holes: Sequence[Path], lift: float, depth: float
    ) -> None:
        area = self._area(shapes, int(lift * self.height * 3) + 2)
        if area is None:
            return
        move = (-self.light[0] * lift * 0.9, -self.light[1] * lift * 0.9)
        mask = self._soft(shapes, holes, area, lift * 0.75, move)
        mask = mask.point([round(i * depth) for i in range(256)])
        size = (area[2] - area[0], area[3] - area[1])
        self.image.paste(_whole(self.shadow), area, mask.resize(size, Image.Resampling.BILINEAR))

    def _grid(
        self, area: Area, step: int, size: tuple[int, int] | None = None
    ) -> tuple[Floats, Floats]:
        """x and y, in units, of the middles of a coarse raster over the area."""
        w, h = area[2] - area[0], area[3] - area[1]
        columns, rows = size or (max(2, -(-w // step)), max(2, -(-h // step)))
        x = (area[0] + (np.arange(columns, dtype=np.float32) + 0.5) * w / columns) / self.height
        y = (area[1] + (np.arange(rows, dtype=np.float32) + 0.5) * h / rows) / self.height
        return x[None, :], y[:, None]

    def _washed(self, wash: Wash, area: Area) -> Image.Image:
        size = (area[2] - area[0], area[3] - area[1])
        if len(wash.stops) == 1 and not wash.pools:
            return Image.new("RGB", size, _whole(wash.stops[0][1]))
        gx, gy = self._grid(area, WASH_STEP)
        ys = np.array([y for y, _ in wash.stops], np.float32)
        cs = np.array([c for _, c in wash.stops], np.float32)
        column = np.stack([np.interp(gy[:, 0], ys, cs[:, i]) for i in range(3)], -1)
        field = np.broadcast_to(
            column[:, None, :].astype(np.float32), (gy.shape[0], gx.shape[1], 3)
        ).copy()
        opened = self._open(gx, gy) if wash.pools else None
        for pool in wash.pools:
            d = np.minimum(np.hypot(gx - pool.x, (gy - pool.y) / pool.squash) / pool.radius, 1.0)
            power = (((1 - d * d) ** 2) * pool.strength * opened)[..., None]
            field += (np.array(pool.colour, np.float32) - field) * power
        small = Image.fromarray(np.clip(np.rint(field), 0, 255).astype(np.uint8))
        return small.resize(size, Image.Resampling.BICUBIC)


def bounds(shapes: Sequence[Path]) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all points of the shapes, controls included."""
    xs = [float(v) for path in shapes for s in path for v in s[1::2]]
    ys = [float(v) for path in shapes for s in path for v in s[2::2]]
    return min(xs), min(ys), max(xs), max(ys)


def _outline(path: Path, scale: float, left: float, top: float) -> aggdraw.Path:
    out = aggdraw.Path()
    for segment in path:
        match segment:
            case ("M", x, y):
                out.moveto(x * scale - left, y * scale - top)
            case ("L", x, y):
                out.lineto(x * scale - left, y * scale - top)
            case ("C", *v):
                at = [c * scale - (left, top)[i % 2] for i, c in enumerate(v)]
                out.curveto(*at)
            case _:
                out.close()
    return out


def _whole(colour: RGB) -> tuple[int, int, int]:
    red, green, blue = (min(255, max(0, round(c))) for c in colour)
    return red, green, blue


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


def jpeg(image: Image.Image, quality: int) -> bytes:
    """The picture as JPEG, 4:4:4, 300 dpi, with nothing else in it."""
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality, subsampling=0, dpi=(300, 300))
    return out.getvalue()
