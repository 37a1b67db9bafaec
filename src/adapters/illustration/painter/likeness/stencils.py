"""A cut face laid out on the character sheet as stencils, and read off it again for a page.

Each kind of piece has a card of its own, dark on pale, so that what a JPEG
does to colours does no harm; where the cards are not, there is no cut face.
"""

import io
from dataclasses import fields

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw
from skimage.filters import gaussian
from skimage.measure import find_contours

from custories_core.layout.frames import Path

from ..figures.cut_out import CutFace
from ..figures.shapes import Point, flattened, smooth
from ..palette import RGB

NAMES = tuple(field.name for field in fields(CutFace))
PAIRS = ("brows", "eyes")
WIDTH, HEIGHT, UNIT = 180, 168, 100
"""The size of a card, and how many of its pixels are a head unit."""
LEFT, TOP = -0.9, -0.68
"""Which point of a head its upper left corner is."""
AT, APART, TIMES = (36, 1316), 190, 4
"""Where on the sheet the first card is, and how far from the next; drawn so much larger first."""
PALE: RGB = (244.0, 239.0, 228.0)
DARK: RGB = (58.0, 52.0, 66.0)
_LEAST = 6.0
_SPACING = 2.2

Coverage = npt.NDArray[np.float64]


def lay_out(image: Image.Image, face: CutFace) -> None:
    """Put the cards on a finished sheet, 1200 × 1600 pixels."""
    for i, name in enumerate(NAMES):
        card = Image.new("L", (WIDTH * TIMES, HEIGHT * TIMES))
        draw = ImageDraw.Draw(card)
        for path in getattr(face, name):
            draw.polygon([_on_card(p) for p in flattened(path, 12)], fill=255)
        mask = card.resize((WIDTH, HEIGHT), Image.Resampling.BOX)
        at = (AT[0] + APART * i, AT[1])
        image.paste(_whole(PALE), (*at, at[0] + WIDTH, at[1] + HEIGHT))
        image.paste(_whole(DARK), at, mask)


def read_off(sheet: bytes) -> CutFace | None:
    """The cut face of a sheet; None where there is none on it."""
    try:
        with Image.open(io.BytesIO(sheet)) as opened:
            pixels = np.asarray(opened.convert("RGB")).astype(np.float64)
    except OSError:
        return None
    found: dict[str, tuple[Path, ...]] = {}
    for i, name in enumerate(NAMES):
        x, y = AT[0] + APART * i, AT[1]
        card = pixels[y : y + HEIGHT, x : x + WIDTH]
        if card.shape[:2] != (HEIGHT, WIDTH):
            return None
        rim = np.concatenate([card[2], card[-3], card[:, 2], card[:, -3]])
        if np.abs(rim - PALE).max() > 24:
            return None
        found[name] = _pieces(_coverage(card))
        if len(found[name]) != (2 if name in PAIRS else 1):
            return None
    return CutFace(**found)


def _coverage(card: Coverage) -> Coverage:
    """How much of each pixel is dark, 0 to 1."""
    way = np.array(DARK) - PALE
    return np.asarray(np.clip((card - PALE) @ way / (way @ way), 0, 1))


def _pieces(coverage: Coverage) -> tuple[Path, ...]:
    """The pieces on a card, from left to right."""
    rings = [ring for ring in find_contours(np.pad(coverage, 1), 0.5) if len(ring) > 4]
    pieces = []
    for ring in rings:
        area = 0.5 * abs(np.sum(ring[:-1, 0] * ring[1:, 1] - ring[1:, 0] * ring[:-1, 1]))
        if area > _LEAST:
            pieces.append((float(ring[:, 1].mean()), _cut(ring[:-1, ::-1] - 1)))
    return tuple(path for _, path in sorted(pieces, key=lambda piece: piece[0]))


def _cut(ring: Coverage) -> Path:
    """A ring of points on a card as a smooth outline."""
    even = np.stack([gaussian(ring[:, i], 1.2, mode="wrap") for i in (0, 1)], axis=1)
    lengths = np.hypot(*np.diff(np.vstack([even, even[:1]]), axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(lengths)])
    steps = np.linspace(0, along[-1], max(8, round(along[-1] / _SPACING)), endpoint=False)
    closed = np.vstack([even, even[:1]])
    nodes = [
        ((float(np.interp(s, along, closed[:, 0])) + 0.5) / UNIT + LEFT,
         (float(np.interp(s, along, closed[:, 1])) + 0.5) / UNIT + TOP)
        for s in steps
    ]  # fmt: skip
    return smooth(nodes)


def _on_card(point: Point) -> Point:
    return (point[0] - LEFT) * UNIT * TIMES, (point[1] - TOP) * UNIT * TIMES


def _whole(colour: RGB) -> tuple[int, int, int]:
    red, green, blue = (round(part) for part in colour)
    return red, green, blue
