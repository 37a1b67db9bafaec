"""Heads cut out of pictures and set upright, all of one size, so that they can be compared.

A head's own coordinates are in half its height: u to the right, v down, the
middle of the face box at (0, 0), the crown about v = -1 and the chin about v = 1.
"""

import math
from dataclasses import dataclass

import numpy as np
from PIL import Image

from custories_core.ports.illustration import Placement

from .colours import Floats, Mask

REACH = 2.0
"""How far a cut-out reaches from the middle, in head units: hair and shoulders are in it."""


@dataclass(frozen=True, slots=True)
class Head:
    """A head set upright: sRGB pixels from 0 to 1, and which of them are in the picture."""

    pixels: Floats
    known: Mask


def unit_of(picture: Image.Image, placement: Placement) -> float:
    """Half the height of a head in pixels, from a box that may be round a tilted one."""
    face = placement.face
    return math.sqrt(face.width * picture.width * face.height * picture.height) / 2


def grid(unit: int) -> tuple[Floats, Floats]:
    """u and v of each pixel of a cut-out, `unit` pixels to the unit."""
    steps = (np.arange(round(2 * REACH * unit)) + 0.5) / unit - REACH
    across, down = np.meshgrid(steps, steps)
    return across, down


def upright(
    picture: Image.Image, placement: Placement, unit: int, finest: float | None = None
) -> Head:
    """The head of a placement, `unit` pixels to the unit.

    It is no finer than if it had been drawn `finest` pixels to the unit, so
    that the sheet's head can be seen as coarsely as the page's.
    """
    drawn = unit_of(picture, placement)
    coarse = min(unit, drawn, finest or math.inf)
    x, y = placement.face.centre
    x, y = x * picture.width, y * picture.height
    # Room for any tilt.
    half = REACH * math.sqrt(2) * drawn
    box = (round(x - half), round(y - half), round(x + half), round(y + half))
    side = max(8, round(2 * half * coarse / drawn))
    method = Image.Resampling.BOX if coarse < drawn else Image.Resampling.BICUBIC
    crop = picture.crop(box).resize((side, side), method)
    within = Image.new("L", picture.size, 255).crop(box).resize((side, side))
    size = round(2 * REACH * unit)
    step = coarse / unit
    c, s = math.cos(placement.tilt) * step, math.sin(placement.tilt) * step
    middle, out = side / 2, size / 2
    turn = (c, -s, middle - out * (c - s), s, c, middle - out * (s + c))
    way = Image.Transform.AFFINE
    pixels = crop.transform((size, size), way, turn, Image.Resampling.BICUBIC)
    known = within.transform((size, size), way, turn)
    return Head(np.asarray(pixels) / 255.0, np.asarray(known) > 250)
