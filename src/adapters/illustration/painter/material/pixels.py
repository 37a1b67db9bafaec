"""Shapes and colours as pixels: outlines, extents, whole numbers, and the finished file."""

import io
from collections.abc import Sequence

import aggdraw
from PIL import Image

from custories_core.layout.frames import Path

from ..palette import RGB

Area = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels."""


def bounds(shapes: Sequence[Path]) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all points of the shapes, controls included."""
    xs = [float(v) for path in shapes for s in path for v in s[1::2]]
    ys = [float(v) for path in shapes for s in path for v in s[2::2]]
    return min(xs), min(ys), max(xs), max(ys)


def islands(shapes: Sequence[Path], gap: float) -> list[list[Path]]:
    """The shapes in groups that lie at least `gap` apart, by their extents; one if that is all."""
    groups: list[tuple[tuple[float, float, float, float], list[Path]]] = []
    for shape in shapes:
        left, top, right, bottom = bounds([shape])
        box = (left - gap / 2, top - gap / 2, right + gap / 2, bottom + gap / 2)
        group = [shape]
        # A group that has grown may touch one that was apart before.
        while touching := [g for g in groups if _overlap(g[0], box)]:
            for other in touching:
                groups.remove(other)
                group = other[1] + group
                box = (
                    min(box[0], other[0][0]),
                    min(box[1], other[0][1]),
                    max(box[2], other[0][2]),
                    max(box[3], other[0][3]),
                )
        groups.append((box, group))
    return [group for _, group in groups]


def _overlap(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def outline(path: Path, scale: float, left: float, top: float) -> aggdraw.Path:
    """The path for aggdraw: `scale` pixels to a unit, (left, top) being the raster's origin."""
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


def whole(colour: RGB) -> tuple[int, int, int]:
    """The nearest colour that a pixel can have."""
    red, green, blue = (min(255, max(0, round(c))) for c in colour)
    return red, green, blue


def extent(area: Area) -> tuple[int, int]:
    """Width and height of an area."""
    return area[2] - area[0], area[3] - area[1]


def jpeg(image: Image.Image, quality: int) -> bytes:
    """The picture as JPEG, 4:4:4, 300 dpi, with nothing else in it."""
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality, subsampling=0, dpi=(300, 300))
    return out.getvalue()
