"""Watercolour: transparent washes on rough paper.

A wash is mixed at a fraction of the size: its colour, thinner and thicker
where water has moved the pigment, what is under it shining through, and the
dark line to which the pigment runs as it dries. Its edge is cut at full size,
frayed by the tooth of the paper. Nothing throws a shadow; light is paper left
unpainted.
"""

from collections.abc import Sequence
from random import Random

import aggdraw
import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter, ImageStat

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..palette import RGB, mix
from . import pigment
from .board import SOFT_STEP, WASH_STEP, Board
from .pigment import Softened
from .pixels import Area, bounds, extent, islands, outline, whole
from .rough_paper import PRINT, Paper, paper, poured
from .wash import Wash

WHITE: RGB = (252.0, 249.0, 241.0)
"""Paper that nobody has painted on."""
GRAPHITE: RGB = (74.0, 70.0, 72.0)
VIVID = 1.14
"""How much purer a transparent colour on white is than the opaque one it stands for."""
SOFT = 6.0
"""How wide the drying edge of a large wash is, in pixels at print size."""
RUN = 0.011
"""How far an edge runs out where the paper is still wet, in units."""
STRIP = 256
"""How many rows of pixels are given the tooth of the paper at a time."""
DAB = 0.012
"""What is smaller than this, in units, is a touch of the brush, in one colour and crisp."""


class Watercolour(Board):
    """Washes; where one is lighter than what it lies on, that was left out for it."""

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
        super().__init__(width, height, light, shadow, quiet, image, seed)
        self._rng = Random(f"{seed}/water")
        self._unit = height / PRINT
        # Where the paper shall not speak: people are painted with finer pigments.
        self._fine = Image.new("L", (-(-width // SOFT_STEP), -(-height // SOFT_STEP)))

    @property
    def _paper(self) -> Paper:
        return paper(self.width, self.height, self.seed)

    def lay(
        self,
        shapes: Sequence[Path],
        wash: Wash,
        lift: float = 0.0,
        rim: RGB | None = None,
        holes: Sequence[Path] = (),
        depth: float = 0.5,
    ) -> None:
        """Lay one wash for each group of shapes that touch; `lift` and `depth` change nothing."""
        for group in islands(shapes, 2 * SOFT / PRINT):
            self._brush(group, wash, rim, holes)

    def _brush(
        self, shapes: Sequence[Path], wash: Wash, rim: RGB | None, holes: Sequence[Path]
    ) -> None:
        left, top, right, bottom = bounds(shapes)
        margin = 2.2 * RUN if min(right - left, bottom - top) > 0.08 else 0.0
        area = self._area(shapes, 3 + round(SOFT * self._unit + margin * self.height))
        if area is None:
            return
        mask = self._mask(shapes, holes, area)
        if max(right - left, bottom - top) < DAB:
            self.image.paste(self._washed(wash, area), area, mask)
            return
        if mask.getbbox() is None:
            return
        shape = pigment.softened(mask, SOFT * self._unit)
        person = self._kept(area, shape.small)
        large = min(1.0, min(mask.size) / self.height / 0.2) * (0.3 if person else 1.0)
        lost = self._water("lost", area, shape.small.size)
        under = self.image.resize(shape.small.size, Image.Resampling.NEAREST, box=area)
        below = pigment.mean(under, shape.small)
        colours = self._washed(wash, area, shape.small.size)
        lighter = pigment.lightness(pigment.mean(colours, shape.small)) - pigment.lightness(below)
        colours = self._run(colours, area, 0.17 if person else 0.06 + 0.26 * large)
        show = (0.1 + 0.2 * large) * min(1.0, max(0.0, 1 - lighter / 0.12))
        colours = pigment.glazed(colours, under, below, show)
        line = 0.9 * min(1.0, max(0.2, 1 - lighter / 0.4))
        colours = pigment.dried(colours, shape, lost, line)
        # A wash runs into its like while both are wet; a person is painted on dry paper.
        wet = 0.0 if person or large < 0.4 else max(0.0, 1 - abs(lighter) / 0.2)
        wet *= 0.4 if rim else 0.7
        self._cut(mask, shape, area, lost, large, wet, rim)
        self.image.paste(colours.resize(mask.size, Image.Resampling.BILINEAR), area, mask)

    def _cut(
        self,
        mask: Image.Image,
        shape: Softened,
        area: Area,
        lost: Image.Image,
        large: float,
        wet: float,
        rim: RGB | None,
    ) -> None:
        """Give the mask the edge of a brush; and leave paper for the rim outside it."""
        run = shape.blurred
        if wet > 0:
            run = shape.small.filter(ImageFilter.GaussianBlur(RUN * self.height / shape.step))
        # Far inside a large wash there is no edge, and nothing to do at full size.
        band = run.point(pigment.between(3, 252)).getbbox()
        if band is None:
            return
        left, top, right, bottom = (n * shape.step for n in band)
        spot = (left + area[0], top + area[1], right + area[0], bottom + area[1])
        edge = mask.crop((left, top, right, bottom))
        if shape.soft > 0.6:
            fray = self._paper.fray.crop(spot)
            edge = pigment.frayed(edge, shape, band, fray, 0.2 + 0.45 * large)
        if wet > 0:
            edge = pigment.run_out(edge, run.crop(band), lost.crop(band), wet)
        mask.paste(edge, (left, top))
        if rim is not None:
            self._leave(edge, spot, rim)

    def fill(self, wash: Wash) -> None:
        """One wash over the whole sheet, wet in wet."""
        area = (0, 0, self.width, self.height)
        step = 4 if self.height >= 1000 else 1
        size = (-(-self.width // step), -(-self.height // step))
        colours = self._run(self._washed(wash, area, size), area, 0.3)
        self.image.paste(colours.resize((self.width, self.height), Image.Resampling.BILINEAR))

    def cast(self, shapes: Sequence[Path], lift: float, depth: float) -> None:
        """A pale wash on the side away from the light, and paper left for the pieces to come."""
        move = (-self.light[0] * lift * 1.6, -self.light[1] * lift * 0.5)
        area = self._area(shapes, int(lift * self.height * 4) + 4)
        if area is None:
            return
        size = extent(area)
        cool = self._soft(shapes, (), area, lift * 0.55, move).point(pigment.scaled(0.55 * depth))
        shade = Image.new("RGB", size, whole(mix(self.shadow, WHITE, 0.25)))
        shaded = ImageChops.multiply(self.image.crop(area), shade)
        self.image.paste(shaded, area, cool.resize(size, Image.Resampling.BILINEAR))
        spread = self._soft(shapes, (), area, 2.2 / PRINT, (0.0, 0.0))
        left = spread.resize(size, Image.Resampling.BILINEAR)
        left = ImageChops.add(left, self._paper.fray.crop(area), 1, -128)
        left = left.point(pigment.edge(128, 3.0)).point(pigment.scaled(0.85))
        self.image.paste(whole(WHITE), area, left)
        coarse = spread.resize((max(1, size[0] // SOFT_STEP), max(1, size[1] // SOFT_STEP)))
        self._fine.paste(210, (area[0] // SOFT_STEP, area[1] // SOFT_STEP), coarse)

    def trace(self, shapes: Sequence[Path]) -> None:
        """A pencil line round each shape, thin and broken by the tooth."""
        area = self._area(shapes, 4)
        if area is None:
            return
        mask = Image.new("L", extent(area))
        draw = aggdraw.Draw(mask)
        pen = aggdraw.Pen(255, max(0.7, 2.0 * self._unit))
        for path in shapes:
            draw.path(outline(path, self.height, area[0], area[1]), None, pen)
        draw.flush()
        broken = self._paper.tooth.crop(area).point(pigment.edge(96, 2.5))
        line = ImageChops.multiply(mask, broken).point(pigment.scaled(0.55))
        self.image.paste(whole(GRAPHITE), area, line)

    def hush(self, strength: float = 0.82) -> None:
        """Smooth the washes under the quiet boxes, with no border where that begins."""
        self._calm(strength, 0.035, 8)

    def finished(self, quiet: Sequence[Box] = ()) -> Image.Image:
        """The tooth of the paper: pigment lies in its pits, and light catches on its bumps."""
        fine = self._fine.copy()
        for box in quiet:
            x, y = box.x * fine.width, box.y * fine.height
            right, bottom = box.right * fine.width, box.bottom * fine.height
            fine.paste(215, (round(x), round(y), round(right), round(bottom)))
        fine = fine.filter(ImageFilter.GaussianBlur(0.02 * self.height / SOFT_STEP))
        fine = fine.resize(self.image.size, Image.Resampling.BILINEAR)
        # In strips, which keeps the memory small.
        for top in range(0, self.height, STRIP):
            area = (0, top, self.width, min(top + STRIP, self.height))
            self.image.paste(self._toothed(area, fine.crop(area)), area)
        return self.image

    def _toothed(self, area: Area, fine: Image.Image) -> Image.Image:
        """A strip of the picture on its paper; where it is `fine` the paper speaks softly."""
        pits, tooth = (
            Image.composite(
                part.point(pigment.around(least)), part.point(pigment.around(most)), fine
            )
            for part, least, most in (
                (self._paper.pits.crop(area), 0.08, 0.33),
                (self._paper.tooth.crop(area), 0.5, 1.0),
            )
        )
        settled = ImageChops.soft_light(self.image.crop(area), Image.merge("RGB", (pits,) * 3))
        sheen = tooth.point([min(255, round(260 - (255 - i) * 0.1)) for i in range(256)])
        return ImageChops.multiply(settled, Image.merge("RGB", (sheen,) * 3))

    def _kept(self, area: Area, mask: Image.Image) -> bool:
        """Whether a piece lies where `cast` has kept the paper clear for it."""
        x, y = area[0] // SOFT_STEP, area[1] // SOFT_STEP
        w, h = (max(1, n // SOFT_STEP) for n in extent(area))
        kept = self._fine.crop((x, y, x + w, y + h))
        return ImageStat.Stat(kept, mask.resize((w, h))).mean[0] > 90

    def _water(self, kind: str, area: Area, size: tuple[int, int]) -> Image.Image:
        w, h = extent(area)
        at = (self._rng.uniform(0, 9), self._rng.uniform(0, 9))
        # In a small wash the water moves in smaller ways.
        scale = min(3.0, max(1.0, 0.5 * self.height / max(w, h))) / self.height
        return poured(kind, size, (w * scale, h * scale), at)

    def _run(self, colours: Image.Image, area: Area, strength: float) -> Image.Image:
        """The wash, thinner and thicker where water has moved the pigment."""
        carried = self._water("bloom", area, colours.size)
        if self.quiet:
            gx, gy = self._grid(area, WASH_STEP)
            share = np.rint((0.45 + 0.55 * self._open(gx, gy)) * 255).astype(np.uint8)
            still = Image.fromarray(share).resize(colours.size, Image.Resampling.BILINEAR)
            carried = Image.composite(carried, Image.new("L", colours.size, 128), still)
        colours = ImageEnhance.Color(colours).enhance(VIVID)
        thin, thick = (colours.point(pigment.thinned(round(strength, 2), w)) for w in (1, -1))
        return Image.composite(thick, thin, carried)

    def _leave(self, mask: Image.Image, area: Area, rim: RGB) -> None:
        """A sliver of paper left along the edge that faces the light, here and there."""
        width = max(1.0, 4.0 * self._unit)
        dx, dy = round(self.light[0] * width), round(self.light[1] * width)
        moved = mask.crop((-dx, -dy, mask.width - dx, mask.height - dy))
        sliver = ImageChops.subtract(moved, mask)
        broken = self._paper.fray.crop(area).point(pigment.edge(136, 3.0))
        sliver = ImageChops.multiply(sliver, broken).point(pigment.scaled(0.75))
        self.image.paste(whole(mix(rim, WHITE, 0.45)), area, sliver)
