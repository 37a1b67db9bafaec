"""Whether glasses are worn: a line under both eyes and one across the bridge of the nose.

Frames are looked for as ridges, thin and darker than the skin on both sides, or
lighter, in a copy of the face that is level and of one size. Lines round an eye alone
may be lashes or tired skin, a line on the nose alone a crease; so all three
are asked for. Rimless and very pale frames leave no ridge: that none is seen
does not mean that none are worn.
"""

import math
from functools import cache

import numpy as np
import numpy.typing as npt
from PIL import Image
from skimage.color import rgb2lab

from .eyes import Eye

Pixels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]

APART = 64
"""How far apart the eyes are in the copy, in pixels."""
SEEN = 15.0
"""The least distance of the eyes, in pixels of the portrait, at which a frame would be seen."""

_WIDTH, _HEIGHT, _LEVEL = 144, 96, 40
_RIDGE = 7.0
_RIM, _BRIDGE = 0.62, 0.8


def glasses_on(pixels: Pixels, eyes: tuple[Eye, Eye]) -> bool | None:
    """True where the frame of a pair of glasses is seen; None, for want of proof, elsewhere."""
    one, other = eyes
    if math.hypot(other.x - one.x, other.y - one.y) < SEEN:
        return None
    rims, bridge = frame(pixels, eyes)
    return True if min(rims) >= _RIM and bridge >= _BRIDGE else None


def frame(pixels: Pixels, eyes: tuple[Eye, Eye]) -> tuple[tuple[float, float], float]:
    """How much of a frame is there, 0 to 1: under each eye, and across the nose."""
    lightness = rgb2lab(_levelled(pixels, eyes))[..., 0]
    middle = _WIDTH / 2
    found = [
        (
            (_rim(light, middle - APART / 2), _rim(light, middle + APART / 2)),
            _bridge(light, middle),
        )
        for light in (lightness, -lightness)
    ]
    return max(found, key=lambda one: min(*one[0], one[1]))


def _levelled(pixels: Pixels, eyes: tuple[Eye, Eye]) -> Pixels:
    """The strip round the eyes, turned level, the eyes APART pixels from each other."""
    one, other = eyes
    dx, dy = (other.x - one.x) / APART, (other.y - one.y) / APART
    x, y = (one.x + other.x) / 2, (one.y + other.y) / 2
    u, v = _WIDTH / 2, _LEVEL
    # Each pixel of the copy is looked up in the picture.
    way = [dx, -dy, x - dx * u + dy * v, dy, dx, y - dy * u - dx * v]
    near = max(1, int(math.hypot(dx, dy)))
    picture = Image.fromarray(pixels)
    if near > 1:
        # So that a large picture is averaged, not sampled here and there.
        picture = picture.reduce(near)
        way = [n / near for n in way]
    copy = picture.transform(
        (_WIDTH, _HEIGHT), Image.Transform.AFFINE, way, Image.Resampling.BILINEAR
    )
    return np.asarray(copy)


@cache
def _ovals() -> tuple[Floats, Floats, Floats, Floats]:
    """The lower halves of all frames that are tried, round and square.

    x and y about the eye (frames × points), and the way out of the frame (points).
    """
    angles = np.linspace(0.12, math.pi - 0.12, 31)
    cos, sin = np.cos(angles), np.sin(angles)
    # An exponent below one squares the oval.
    halves = [
        (across * np.sign(cos) * np.abs(cos) ** square, down * sin**square)
        for across in np.arange(15.0, 30.0, 1.5)
        for down in np.arange(11.0, 27.0, 1.5)
        for square in (1.0, 0.6)
    ]
    return np.array([x for x, _ in halves]), np.array([y for _, y in halves]), cos, sin


def _rim(light: Floats, x: float) -> float:
    """The largest share of the lower half of an oval round an eye that is a ridge.

    That is darker than what is a little way inside and outside of it.
    """
    px, py, out_x, out_y = _ovals()
    px, py = px + x, py + _LEVEL
    on = np.minimum.reduce([_at(light, px + out_x * d, py + out_y * d) for d in (-1.0, 0.0, 1.0)])
    inside = _at(light, px - out_x * 5, py - out_y * 5)
    outside = _at(light, px + out_x * 5, py + out_y * 5)
    return float((np.minimum(inside, outside) - on > _RIDGE).mean(axis=-1).max())


def _bridge(light: Floats, x: float) -> float:
    """The share of columns between the eyes that a line crosses, no steeper than a bridge is."""
    rows = np.arange(_LEVEL - 18, _LEVEL + 9)
    columns = np.arange(round(x) - 7, round(x) + 8)
    part = light[rows[0] - 6 : rows[-1] + 7, columns[0] : columns[-1] + 1]
    middle = part[6:-6]
    ridge = np.minimum(part[:-12], part[12:]) - middle > _RIDGE
    # Column by column from the left, the line may rise or fall by one row at a time.
    best = 0
    reached = np.zeros(len(rows), int)
    for column in ridge.T:
        near = np.maximum.reduce([reached, np.roll(reached, 1), np.roll(reached, -1)])
        reached = np.where(column, near + 1, 0)
        best = max(best, int(reached.max()))
    return best / len(columns)


def _at(light: Floats, x: Floats, y: Floats) -> Floats:
    rows = np.clip(np.rint(y).astype(int), 0, light.shape[0] - 1)
    columns = np.clip(np.rint(x).astype(int), 0, light.shape[1] - 1)
    return np.asarray(light[rows, columns])
