"""Inspects pictures by their colours alone, on this machine.

A figure's light differs from page to page, so its colours are compared as if
both were seen in the same light. Two things of known colour are in every face:
the whites of the eyes tell the light's tint (each channel is divided by it,
von Kries 1902), and together with the pupils they tell the veil of mist or
glow as well. Then the sheet's skin and hair are looked for on the page; a
distance is ΔE in CIELAB (CIE 1976, D65). A false alarm can stop a book, while
a reader hardly sees a near tone, so the limits lie above all that was measured
on right pictures.

Calibrated on the offline painter, 201 pictures of 480 to 656 pixels: 1 to 3
figures of four species, every place, hour, weather, pose, expression and thing
held, telescope before the face included.

                       right pictures            limit   wrong pictures
    skin, ΔE           median 2.5, most 8.7      9       caught: 96 % of those whose skin
                                                         is 20 ΔE apart, 78 % of all pairs
    hair, ΔE           median 2.6, most 10.9     12      caught: 92 % of those whose hair
                                                         is 20 ΔE apart, 87 % of all pairs
    face share         within 8.5 %              20 %
    quiet busyness     median 0.25, most 0.43    0.65    elsewhere: 99 % above, median 1.26
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import numpy as np
import numpy.typing as npt
from PIL import Image, UnidentifiedImageError

from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Picture, Placement
from custories_core.ports.inspection import Inspection, InspectionRequest, Tone

Floats = npt.NDArray[np.float64]

MEASURED = 640
"""Pictures are measured in a copy whose sides are at least this long, in pixels."""
MOST_BUSY = 0.65
"""The busyness from which a quiet box is not quiet."""
SKIN_DIFFERENCE = 9.0
HAIR_DIFFERENCE = 12.0
"""ΔE from which skin or hair is another's."""
PROPORTION_DIFFERENCE = 0.2
"""By which part of itself the share of the face in the body's height may change."""

_SPOTS = 200
_SMALLEST_FACE = 24
_FACE_COPY = 48
# Parts of the face box (brow and fringe to chin): left, top, right, bottom. A colour is
# taken from the sheet where nothing else is, and looked for on the page all around.
_SKIN, _SKIN_AROUND = (0.30, 0.56, 0.70, 0.72), (0.05, 0.30, 0.95, 0.95)
_HAIR, _HAIR_AROUND = (0.25, 0.00, 0.75, 0.12), (0.08, 0.00, 0.92, 0.30)
_EYES = ((0.15, 0.40, 0.85, 0.66), (0.10, 0.40, 0.50, 0.66), (0.50, 0.40, 0.90, 0.66))
_WHITES, _PUPILS = 0.96, 0.06
_ALIKE = 8.0
# A thing held before the face may hide this much of a colour: it is enough to find the rest.
_FOUND = 0.3

# sRGB, IEC 61966-2-1. WCAG 2 states another threshold, which no 8-bit value lies between.
_CODES = np.arange(256) / 255.0
_LINEAR = np.where(_CODES <= 0.04045, _CODES / 12.92, ((_CODES + 0.055) / 1.055) ** 2.4)
_LUMINANCE = np.array([0.2126, 0.7152, 0.0722])
_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_WHITE = _TO_XYZ.sum(axis=1)


@dataclass(frozen=True, slots=True)
class _Colour:
    """The colour of one part of a face in CIELAB, and its share of the area around."""

    lab: Floats
    share: float


@dataclass(frozen=True, slots=True)
class _Light:
    """What a scene does to the colours of the sheet, per channel: `gain` times, plus `veil`."""

    gain: Floats
    veil: Floats


class PaletteInspector:
    """An Inspector that compares colours, proportions and places."""

    name = "palette/1"

    def inspect(self, request: InspectionRequest) -> Inspection:
        """One tone per quiet box, and every fault found; see the port."""
        quiet = request.canvas.quiet
        page = _opened(request.picture)
        if page is None:
            # The worst of tones, so that nothing is ever laid on this without a backing.
            unknown = Tone(darkest=0.0, lightest=1.0, mean="#808080", busyness=1.0)
            return Inspection((unknown,) * len(quiet), ("the picture cannot be opened",))
        pixels = np.asarray(page)
        luminance = _LINEAR[pixels] @ _LUMINANCE
        detail = _detail(luminance)
        tones = tuple(_tone(box, pixels, luminance, detail) for box in quiet)
        faults = [
            *_size_faults(request),
            *_quiet_faults(tones, quiet, request.picture.placements),
            *_figure_faults(request, page),
        ]
        return Inspection(tones, tuple(faults))


def build(settings: object) -> PaletteInspector:
    """The inspector. It needs no settings."""
    del settings
    return PaletteInspector()


def _opened(picture: Picture) -> Image.Image | None:
    try:
        with Image.open(BytesIO(picture.data)) as opened:
            # A JPEG can be decoded at a half, a quarter or an eighth of its size.
            opened.draft("RGB", (MEASURED, MEASURED))
            return opened.convert("RGB")
    except (UnidentifiedImageError, OSError):
        return None


def _slices(box: Box, height: int, width: int) -> tuple[slice, slice]:
    """The rows and columns of a box; never none at all."""
    left, top = min(max(0, round(box.x * width)), width - 1), max(0, round(box.y * height))
    top = min(top, height - 1)
    return (
        slice(top, max(top + 1, round(box.bottom * height))),
        slice(left, max(left + 1, round(box.right * width))),
    )


def _detail(luminance: Floats) -> Floats:
    """How much each spot differs from its neighbours to the right and below.

    On a scale on which equal steps look equal, so that detail in the dark
    counts; averaged first to spots of which a side has a few hundred, for the
    grain of the paper does not hinder reading.
    """
    step = max(1, min(luminance.shape) // _SPOTS)
    height, width = (length // step for length in luminance.shape)
    blocks = luminance[: height * step, : width * step].reshape(height, step, width, step)
    lightness = np.cbrt(blocks.mean(axis=(1, 3)))
    across = np.abs(np.diff(lightness, axis=1, append=lightness[:, -1:]))
    down = np.abs(np.diff(lightness, axis=0, append=lightness[-1:]))
    return np.asarray(np.hypot(across, down))


def _tone(box: Box, pixels: npt.NDArray[np.uint8], luminance: Floats, detail: Floats) -> Tone:
    inside = _slices(box, *luminance.shape)
    darkest, lightest = np.quantile(luminance[inside], (0.005, 0.995))
    red, green, blue = pixels[inside].reshape(-1, 3).mean(axis=0).round().astype(int)
    whole = float(detail.mean())
    return Tone(
        darkest=float(min(max(darkest, 0.0), 1.0)),
        lightest=float(min(max(lightest, 0.0), 1.0)),
        mean=f"#{red:02x}{green:02x}{blue:02x}",
        busyness=float(detail[_slices(box, *detail.shape)].mean()) / whole if whole > 0 else 0.0,
    )


def _size_faults(request: InspectionRequest) -> list[str]:
    made = request.picture.width, request.picture.height
    asked = request.canvas.width, request.canvas.height
    if made == asked:
        return []
    return [f"the picture is {made[0]} × {made[1]} pixels, not {asked[0]} × {asked[1]}"]


def _quiet_faults(
    tones: tuple[Tone, ...], quiet: tuple[Box, ...], placements: tuple[Placement, ...]
) -> list[str]:
    faults = []
    for number, (tone, box) in enumerate(zip(tones, quiet, strict=True), start=1):
        if tone.busyness > MOST_BUSY:
            faults.append(
                f"quiet area {number} has {tone.busyness:.2f} of the picture's mean detail; "
                f"at most {MOST_BUSY:g} is calm enough for text"
            )
        faults += [
            f"the face of {placement.character} is in quiet area {number}"
            for placement in placements
            if placement.face.overlaps(box)
        ]
    return faults


def _figure_faults(request: InspectionRequest, page: Image.Image) -> list[str]:
    """What differs from the character sheets. Nothing is known where nobody was placed."""
    placements = request.picture.placements
    if not placements:
        return []
    placed = {placement.character for placement in placements}
    faults = [f"{name} is missing" for name in sorted(request.sheets) if name not in placed]
    for placement in placements:
        sheet = request.sheets.get(placement.character)
        drawn = _placement_on(sheet, placement.character) if sheet else None
        if sheet is None or drawn is None:
            continue
        faults += _proportion_faults(placement, drawn)
        paper = _opened(sheet)
        if paper is None:
            continue
        here, there = _face(page, placement.face), _face(paper, drawn.face)
        if here is not None and there is not None:
            faults += _colour_faults(placement.character, here, there)
    return faults


def _placement_on(sheet: Picture, character: str) -> Placement | None:
    return next((one for one in sheet.placements if one.character == character), None)


def _proportion_faults(here: Placement, there: Placement) -> list[str]:
    if min(here.body.height, there.body.height, there.face.height) <= 0:
        return []
    drawn = here.face.height / here.body.height
    meant = there.face.height / there.body.height
    if abs(drawn / meant - 1) <= PROPORTION_DIFFERENCE:
        return []
    return [
        f"the face of {here.character} has {drawn:.0%} of the body's height, "
        f"on the character sheet {meant:.0%}"
    ]


def _face(picture: Image.Image, box: Box) -> Floats | None:
    """The pixels in a face box, sRGB from 0 to 1; None where it is too small to tell."""
    rows, columns = _slices(box, picture.height, picture.width)
    patch = picture.crop((columns.start, rows.start, columns.stop, rows.stop))
    if min(patch.size) < _SMALLEST_FACE:
        return None
    # Averages out the grain of the paper, and both faces have about one size.
    patch.thumbnail((_FACE_COPY, _FACE_COPY), Image.Resampling.BOX)
    return np.asarray(patch) / 255.0


def _part(pixels: Floats, part: tuple[float, float, float, float]) -> Floats:
    """The pixels of a part, one below the other."""
    box = Box(part[0], part[1], part[2] - part[0], part[3] - part[1])
    return pixels[_slices(box, *pixels.shape[:2])].reshape(-1, 3)


def _colour_faults(character: str, here: Floats, there: Floats) -> list[str]:
    lights = tuple(_lights(here, there))
    faults = []
    for name, core, around, most in (
        ("skin", _SKIN, _SKIN_AROUND, SKIN_DIFFERENCE),
        ("hair", _HAIR, _HAIR_AROUND, HAIR_DIFFERENCE),
    ):
        meant = _colour_of(there, core, around)
        pixels = _part(here, around)
        difference = min(_difference(pixels, light, meant) for light in lights)
        if difference > most:
            faults.append(
                f"the {name} of {character} differs from the character sheet "
                f"by ΔE {difference:.1f}; up to {most:g} can be the light"
            )
    return faults


def _colour_of(
    face: Floats,
    core: tuple[float, float, float, float],
    around: tuple[float, float, float, float],
) -> _Colour:
    """The colour that most of the core has, whatever is drawn across it."""
    colours = _lab(_part(face, core))
    alike = np.linalg.norm(colours[:, None] - colours[None], axis=-1) < _ALIKE
    lab = colours[alike[alike.sum(axis=1).argmax()]].mean(axis=0)
    near = np.linalg.norm(_lab(_part(face, around)) - lab, axis=-1) < _ALIKE
    return _Colour(lab, float(near.mean()))


def _difference(pixels: Floats, light: _Light, meant: _Colour) -> float:
    """How far the nearest pixels are, as many as must be there, seen in the sheet's light."""
    colours = _lab((pixels - light.veil) / light.gain)
    distances = np.linalg.norm(colours - meant.lab, axis=-1)
    return float(np.quantile(distances, min(0.5, _FOUND * meant.share)))


def _lights(here: Floats, there: Floats) -> Iterator[_Light]:
    """In what light the page may have been drawn: as the sheet, or as its eyes tell.

    Each eye is asked as well as both: one may be hidden or shut.
    """
    nothing = np.zeros(3)
    yield _Light(np.ones(3), nothing)
    white, black = _ends(_part(there, _EYES[0]))
    for eyes in _EYES:
        lit, shaded = _ends(_part(here, eyes))
        tint = lit / np.maximum(white, 0.05)
        # Any light leaves some of every colour; an eye that says otherwise is not an eye.
        if tint.max() > 0.35 and tint.max() < 1.5 * tint.min():
            yield _Light(tint, nothing)
        gain = (lit - shaded) / np.maximum(white - black, 0.05)
        if gain.min() > 0.25 and gain.max() < 1.6 * gain.min():
            yield _Light(gain, shaded - gain * black)


def _ends(eyes: Floats) -> tuple[Floats, Floats]:
    """The whites and the pupils: the lightest and the darkest there."""
    brightness = eyes @ _LUMINANCE
    light = eyes[brightness >= np.quantile(brightness, _WHITES)]
    dark = eyes[brightness <= np.quantile(brightness, _PUPILS)]
    return np.median(light, axis=0), np.median(dark, axis=0)


def _lab(colours: Floats) -> Floats:
    """CIELAB (D65) of sRGB colours from 0 to 1; what a light made of them may lie outside."""
    clear = np.clip(colours, 0.0, 1.5)
    linear = np.where(clear <= 0.04045, clear / 12.92, ((clear + 0.055) / 1.055) ** 2.4)
    ratio = linear @ _TO_XYZ.T / _WHITE
    scaled = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    x, y, z = scaled[..., 0], scaled[..., 1], scaled[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)
