"""The looks that a portrait shows: skin, hair, eyes, the length of the hair, and glasses.

Areas are placed by the face square (brow to chin) in units of its width. What
an area holds is told apart by colour distance in CIELAB (ΔE, CIE 1976), and
what is not clearly one thing is not measured: None is an honest answer, and
all of it is the user's to correct.

No white balance is attempted: an eye's white is a few pixels wide in a family
photo, and grey-world shifts skin away from any large coloured thing, such as
the suit in the test portrait. Eyes need a face of about 80 pixels: at the
smallest that is accepted an iris is five pixels wide. Glasses are measured
where they are seen, and never said to be absent.
"""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from skimage.color import rgb2lab

from custories_core.books import Looks

from .eyes import eye_colour, eyes_of
from .faces import Face
from .spectacles import glasses_on

Pixels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

# Left, top, right, bottom in face widths from the face square's top left corner.
_CHEEKS = ((0.12, 0.48, 0.30, 0.66), (0.70, 0.48, 0.88, 0.66))
_FOREHEAD = (0.35, 0.08, 0.65, 0.22)
_CROWN = (0.10, -0.55, 0.90, -0.08)
_TEMPLES = ((-0.25, -0.15, 0.0, 0.40), (1.0, -0.15, 1.25, 0.40))
_JAW = ((-0.30, 0.80, -0.02, 1.05), (1.02, 0.80, 1.30, 1.05))
_NECK = ((-0.30, 1.20, 0.10, 1.50), (0.90, 1.20, 1.30, 1.50))

_SAME_SKIN = 22.0
_NOT_SKIN = 14.0
_NOT_BEHIND = 12.0
_LEAST_HAIR = 0.25
_LONG_SHARE = 0.45
_SHORT_SHARE = 0.15


@dataclass(frozen=True, slots=True)
class _View:
    """A picture in CIELAB and the face in it, to take areas from."""

    pixels: Pixels
    lab: Floats
    face: Face

    def rows_and_columns(self, area: tuple[float, float, float, float]) -> tuple[slice, slice]:
        left, top, right, bottom = (round(part * self.face.width) for part in area)
        x, y = round(self.face.x), round(self.face.y)
        return (
            slice(max(0, y + top), max(0, y + bottom)),
            slice(max(0, x + left), max(0, x + right)),
        )

    def rgb(self, *areas: tuple[float, float, float, float]) -> Floats:
        parts = [self.pixels[self.rows_and_columns(area)].reshape(-1, 3) for area in areas]
        return np.concatenate(parts).astype(np.float64)

    def colours(self, *areas: tuple[float, float, float, float]) -> Floats:
        parts = [self.lab[self.rows_and_columns(area)].reshape(-1, 3) for area in areas]
        return np.concatenate(parts)


def looks_of(pixels: Pixels, face: Face) -> Looks:
    """What can be measured of the person whose `face` is in `pixels` (sRGB, upright)."""
    view = _View(pixels, rgb2lab(pixels), face)
    skin = _skin(view)
    if skin is None:
        return Looks()
    skin_lab = rgb2lab(np.array(skin) / 255.0)
    behind = _background(view)
    looks = replace(_eyes(pixels, face), skin=_hex(skin))
    hair = _hair(view, skin_lab, behind)
    if hair is None:
        return looks
    length = _hair_length(view, skin_lab, behind, hair)
    return replace(looks, hair=_hex(hair), hair_length=length)


def _eyes(pixels: Pixels, face: Face) -> Looks:
    eyes = eyes_of(pixels, face)
    if eyes is None:
        return Looks()
    colour = eye_colour(pixels, eyes)
    return Looks(eyes=None if colour is None else _hex(colour), glasses=glasses_on(pixels, eyes))


def _hex(rgb: tuple[int, int, int]) -> str:
    return "#{:02x}{:02x}{:02x}".format(*rgb)


def _median(rgb: Floats) -> tuple[int, int, int]:
    red, green, blue = np.median(rgb, axis=0).round().astype(int)
    return int(red), int(green), int(blue)


def _skin(view: _View) -> tuple[int, int, int] | None:
    """The median of both cheeks, and of the forehead where no fringe covers it."""
    samples = view.rgb(*_CHEEKS)
    if len(samples) == 0:
        return None
    cheek = np.median(view.colours(*_CHEEKS), axis=0)
    forehead = view.colours(_FOREHEAD)
    if len(forehead) and _distance(np.median(forehead, axis=0), cheek) < _SAME_SKIN:
        samples = np.concatenate([samples, view.rgb(_FOREHEAD)])
    skin = _median(samples)
    return skin if _may_be_skin(rgb2lab(np.array(skin) / 255.0)) else None


def _may_be_skin(lab: Floats) -> bool:
    """Skin of every tone is a shade between red and yellow; a grey or tinted photo shows none."""
    lightness, a, b = lab
    hue = np.degrees(np.arctan2(b, a))
    return bool(10 <= lightness <= 98 and np.hypot(a, b) >= 5 and -10 <= hue <= 95)


def _distance(colours: Floats, other: Floats) -> Floats:
    return np.asarray(np.linalg.norm(colours - other, axis=-1))


def _background(view: _View) -> Floats:
    """The colours along the upper rim of the portrait: above and beside the head."""
    height, width = view.lab.shape[:2]
    rim_x, rim_y = max(1, width // 16), max(1, height // 25)
    upper = height // 3
    parts = [
        *np.array_split(view.lab[:rim_y], 6, axis=1),
        *np.array_split(view.lab[:upper, :rim_x], 4, axis=0),
        *np.array_split(view.lab[:upper, -rim_x:], 4, axis=0),
    ]
    return np.array([np.median(part.reshape(-1, 3), axis=0) for part in parts if part.size])


def _neither(colours: Floats, skin: Floats, behind: Floats) -> Mask:
    """Which pixels are neither like the skin nor like what is behind the head."""
    other = _distance(colours, skin) > _NOT_SKIN
    for colour in behind:
        other &= _distance(colours, colour) > _NOT_BEHIND
    return np.asarray(other)


def _hair(view: _View, skin: Floats, behind: Floats) -> tuple[int, int, int] | None:
    areas = (_CROWN, *_TEMPLES)
    colours = view.colours(*areas)
    crown = view.colours(_CROWN)
    if len(crown) == 0 or _neither(crown, skin, behind).mean() < _LEAST_HAIR:
        return None
    return _median(view.rgb(*areas)[_neither(colours, skin, behind)])


def _hair_length(
    view: _View, skin: Floats, behind: Floats, hair: tuple[int, int, int]
) -> str | None:
    """By how far down beside the face there is hair; None where it is not clear."""
    colour = rgb2lab(np.array(hair) / 255.0)
    jaw, neck = (_share(view.colours(*areas), colour, skin, behind) for areas in (_JAW, _NECK))
    if jaw < _SHORT_SHARE:
        # A dark collar may look like hair at the neck, but hair does not start there.
        return "short"
    if jaw > _LONG_SHARE:
        if neck > _LONG_SHARE:
            return "long"
        if neck < _SHORT_SHARE:
            return "medium"
    return None


def _share(colours: Floats, hair: Floats, skin: Floats, behind: Floats) -> float:
    """The share that is hair; its lightness varies with the light far more than its hue."""
    if len(colours) == 0:
        return 0.0
    difference = (colours - hair) * np.array([0.5, 1.0, 1.0])
    alike = np.linalg.norm(difference, axis=-1) < 18.0
    return float((alike & _neither(colours, skin, behind)).mean())
