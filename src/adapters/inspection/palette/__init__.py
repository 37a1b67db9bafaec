"""Inspects pictures by colours, proportions and likeness, on this machine.

A figure's light differs from page to page, so its colours are compared as if
both were seen in the same light. Two things of known colour are in every face:
the whites of the eyes tell the light's tint (each channel is divided by it,
von Kries 1902), and together with the pupils they tell the veil of mist or
glow as well. Heads are set upright by their tilt, and compared in size with
the standing height, so that a pose changes nothing. Then the sheet's skin and
hair are looked for on the page; a distance is ΔE in CIELAB (CIE 1976, D65).
Last, the measure of identity (docs/identity.md) looks at everything at once.
A false alarm can stop a book, while a reader hardly sees a near tone, so the
limits lie above all that was measured on right pictures.

Calibrated on the gallery of the offline painter, 204 pictures of six genres
and both art styles at 72 pixels an inch, with 408 figures in every pose:

                       right pictures            limit   wrong pictures
    skin, ΔE           median 3.1, most 10.8     12      caught: 91 % of those whose skin
                                                         is 20 ΔE apart, 72 % of all pairs
    hair, ΔE           median 3.3, most 11.1     13      caught: 82 % of those whose hair
                                                         is 20 ΔE apart, 71 % of all pairs
    likeness           least 0.14                0.03    caught: 97 % of other characters
    face share         within 8.5 %              20 %
    quiet busyness     median 0.25, most 0.43    0.65    elsewhere: 99 % above, median 1.26
"""

import math
from dataclasses import dataclass
from io import BytesIO

import numpy as np
import numpy.typing as npt
from PIL import Image, UnidentifiedImageError

from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Picture, Placement
from custories_core.ports.inspection import Inspection, InspectionRequest, Tone

from .colours import ALIKE, LINEAR, LUMINANCE, Floats, Light, Mask, commonest, distance, lab, lights
from .heads import REACH, unit_of, upright
from .identity import identity

MEASURED = 640
"""Pictures are measured in a copy whose sides are at least this long, in pixels."""
MOST_BUSY = 0.65
"""The busyness from which a quiet box is not quiet."""
SKIN_DIFFERENCE = 12.0
HAIR_DIFFERENCE = 13.0
"""ΔE from which skin or hair is another's."""
PROPORTION_DIFFERENCE = 0.2
"""By which part of itself the share of the face in the body's height may change."""
LEAST_LIKENESS = 0.03
"""The score of identity below which somebody is drawn as somebody else."""

_LYING = 1.0
_SPOTS = 200
_SMALLEST_FACE = 24
_UNIT = 24
_Edges = tuple[float, float, float, float]
_Part = tuple[str, _Edges, _Edges, float]
# Parts of the face box (brow and fringe to chin): left, top, right, bottom. A colour is
# taken from the sheet where nothing else is, and looked for on the page all around.
_PARTS: tuple[_Part, ...] = (
    ("skin", (0.30, 0.56, 0.70, 0.72), (0.05, 0.30, 0.95, 0.95), SKIN_DIFFERENCE),
    ("hair", (0.25, 0.00, 0.75, 0.12), (0.08, 0.00, 0.92, 0.30), HAIR_DIFFERENCE),
)
_EYES = ((0.15, 0.40, 0.85, 0.66), (0.10, 0.40, 0.50, 0.66), (0.50, 0.40, 0.90, 0.66))
# A thing held before the face may hide this much of a colour: it is enough to find the rest.
_FOUND = 0.3


@dataclass(frozen=True, slots=True)
class _Colour:
    """The colour of one part of a face in CIELAB, and its share of the area around."""

    lab: Floats
    share: float


@dataclass(frozen=True, slots=True)
class _Face:
    """The pixels of a face set upright, sRGB from 0 to 1, and which are in the picture."""

    pixels: Floats
    known: Mask

    def part(self, part: _Edges) -> Floats:
        """The pixels of a part, one below the other."""
        box = Box(part[0], part[1], part[2] - part[0], part[3] - part[1])
        inside = _slices(box, *self.pixels.shape[:2])
        return self.pixels[inside][self.known[inside]]


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
        luminance = LINEAR[pixels] @ LUMINANCE
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
        faults += _proportion_faults(request.picture, placement, sheet, drawn)
        paper = _opened(sheet)
        if paper is not None:
            faults += _identity_faults(page, placement, paper, drawn)
    return faults


def _placement_on(sheet: Picture, character: str) -> Placement | None:
    return next((one for one in sheet.placements if one.character == character), None)


def _proportion_faults(
    page: Picture, here: Placement, sheet: Picture, there: Placement
) -> list[str]:
    """Whether the head is as large as on the sheet, for somebody so tall."""
    known = here.stature and there.stature
    drawn, meant = (
        (_head_share(page, here), _head_share(sheet, there))
        if known
        else (_body_share(here), _body_share(there))
    )
    if drawn is None or meant is None or abs(drawn / meant - 1) <= PROPORTION_DIFFERENCE:
        return []
    return [
        f"the face of {here.character} has {drawn:.0%} of the body's height, "
        f"on the character sheet {meant:.0%}"
    ]


def _head_share(picture: Picture, placement: Placement) -> float | None:
    """The head's share of the standing height, whatever the pose; None for a face that is cut."""
    face, stature = placement.face, placement.stature
    cut = min(face.x, face.y, 1 - face.right, 1 - face.bottom) <= 0
    if not stature or cut or min(face.width, face.height) <= 0:
        return None
    # The mean of both sides of the box, for a tilted head has another box.
    side = math.sqrt(face.width * picture.width * face.height * picture.height)
    return side / (stature * picture.height)


def _body_share(placement: Placement) -> float | None:
    body, face = placement.body, placement.face
    return face.height / body.height if min(body.height, face.height) > 0 else None


def _identity_faults(
    page: Image.Image, here: Placement, sheet: Image.Image, there: Placement
) -> list[str]:
    """Whether somebody has another's colours, or is all in all another."""
    if min(there.face.width, there.face.height) <= 0:
        return []
    aspect = there.face.width * sheet.width / (there.face.height * sheet.height)
    ours, theirs = _face(page, here, aspect), _face(sheet, there, aspect)
    if ours is None or theirs is None:
        return []
    # Who lies has no hat on, and on the sheet a hat may be what is seen of the hair.
    parts = _PARTS[: 1 if abs(here.tilt) > _LYING else 2]
    faults = _colour_faults(here.character, ours, theirs, parts)
    if here.stature and there.stature:
        likeness = identity(page, here, sheet, there)
        if likeness is not None and likeness.score < LEAST_LIKENESS:
            faults.append(
                f"{here.character} is drawn as somebody else: likeness {likeness.score:.3f}, "
                f"at least {LEAST_LIKENESS:g} on right pictures"
            )
    return faults


def _face(picture: Image.Image, placement: Placement, aspect: float) -> _Face | None:
    """A face, by the shape of its box when upright; None where it is too small to tell."""
    wide, high = math.sqrt(aspect), math.sqrt(1 / aspect)
    if 2 * unit_of(picture, placement) * min(wide, high) < _SMALLEST_FACE or wide > REACH:
        return None
    # Averages out the grain of the paper, and both faces have one size.
    head = upright(picture, placement, _UNIT)
    box = Box(0.5 - wide / REACH / 2, 0.5 - high / REACH / 2, wide / REACH, high / REACH)
    inside = _slices(box, *head.known.shape)
    return _Face(head.pixels[inside], head.known[inside])


def _colour_faults(
    character: str, here: _Face, there: _Face, parts: tuple[_Part, ...]
) -> list[str]:
    eyes = [pixels for part in _EYES if len(pixels := here.part(part)) > 0]
    found = tuple(lights(eyes, there.part(_EYES[0])))
    faults = []
    for name, core, around, most in parts:
        meant = _colour_of(there, core, around)
        pixels = here.part(around)
        if not len(pixels):
            continue
        difference = min(_difference(pixels, light, meant) for light in found)
        if difference > most:
            faults.append(
                f"the {name} of {character} differs from the character sheet "
                f"by ΔE {difference:.1f}; up to {most:g} can be the light"
            )
    return faults


def _colour_of(
    face: _Face,
    core: _Edges,
    around: _Edges,
) -> _Colour:
    """The colour that most of the core has, whatever is drawn across it."""
    colour = commonest(lab(face.part(core)))
    return _Colour(colour, float((distance(lab(face.part(around)), colour) < ALIKE).mean()))


def _difference(pixels: Floats, light: Light, meant: _Colour) -> float:
    """How far the nearest pixels are, as many as must be there, seen in the sheet's light."""
    return float(
        np.quantile(distance(light.undone(pixels), meant.lab), min(0.5, _FOUND * meant.share))
    )
