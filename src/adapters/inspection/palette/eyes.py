"""Irises: the colour of the eyes, where they are open and seen."""

from functools import cache

import numpy as np
import numpy.typing as npt

from .colours import Floats

_PUPIL, _IRIS, _EYE = 0.06, 0.12, 0.20
"""How far from its middle an eye's pupil, iris and white are seen, in head units."""
_LEAST_SEEN, _WELL_SEEN = 26.0, 36.0
"""What contrast of white and pupil is no eye, and what is surely one."""
_FARTHEST = 25.0

_Offsets = tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]
_At = tuple[int, int]


def irises(page: Floats, sheet: Floats, unit: int) -> float:
    """ΔE (hue and chroma alone) of the irises of two upright heads in CIELAB, in the sheet's light.

    Less where the page's eyes are hardly seen, and 0 where they are shut.
    """
    left, right, meant = _levelled(_contrast(sheet, unit), unit)
    dy, dx, seen = _moved(_contrast(page, unit), left, right, unit)
    trust = np.clip((min(seen, meant) - _LEAST_SEEN) / (_WELL_SEEN - _LEAST_SEEN), 0.0, 1.0)
    if trust == 0.0:
        return 0.0
    moved = [(y + dy, x + dx) for y, x in (left, right)]
    ours = np.mean([_tint(page, at, unit) for at in moved], axis=0)
    theirs = np.mean([_tint(sheet, at, unit) for at in (left, right)], axis=0)
    return float(trust) * min(_FARTHEST, float(np.linalg.norm(ours - theirs)))


@cache
def _disc(radius: float, unit: int) -> _Offsets:
    """The rows and columns of the pixels round a middle."""
    reach = int(np.ceil(radius * unit))
    down, across = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    inside = np.hypot(down, across) <= radius * unit
    return down[inside], across[inside]


def _contrast(head: Floats, unit: int) -> Floats:
    """How much each pixel is the middle of something dark with something white about it.

    0 outside the part of the head that eyes may be in.
    """
    middle = head.shape[0] // 2
    rows = slice(middle - round(0.35 * unit), middle + round(0.55 * unit))
    columns = slice(middle - round(1.15 * unit), middle + round(1.15 * unit))
    lightness = head[..., 0]
    white = lightness - np.hypot(head[..., 1], head[..., 2])

    def around(values: Floats, radius: float, step: int) -> Floats:
        pairs = list(zip(*_disc(radius, unit), strict=True))[::step]
        return np.stack([np.roll(values, (-y, -x), (0, 1))[rows, columns] for y, x in pairs])

    bright = np.quantile(around(white, _EYE, 4), 0.85, axis=0)
    found = np.zeros_like(lightness)
    found[rows, columns] = bright - around(lightness, _PUPIL, 1).mean(axis=0)
    return found


def _levelled(contrast: Floats, unit: int) -> tuple[_At, _At, float]:
    """Both pupils of a sheet: one to each side, about as far out, at one height."""
    middle, found = contrast.shape[0] // 2, (-np.inf, (0, 0), (0, 0))
    for row in range(middle + round(-0.12 * unit), middle + round(0.28 * unit)):
        for lean in range(middle + round(-0.03 * unit), middle + round(0.12 * unit)):
            for out in range(round(0.28 * unit), round(0.62 * unit)):
                left, right = (row, lean - out), (row, lean + out)
                score = min(contrast[left], contrast[right])
                if score > found[0]:
                    found = score, left, right
    return found[1], found[2], float(found[0])


def _moved(contrast: Floats, left: _At, right: _At, unit: int) -> tuple[int, int, float]:
    """How far both pupils of a page are from where they are on the sheet: rows, columns, contrast.

    Both move alike, with the gaze and the turn of the head.
    """
    found = (-np.inf, 0, 0, 0.0)
    for dy in range(round(-0.18 * unit), round(0.22 * unit) + 1):
        for dx in range(round(-0.4 * unit), round(0.4 * unit) + 1):
            one = contrast[left[0] + dy, left[1] + dx]
            seen = min(one, contrast[right[0] + dy, right[1] + dx])
            score = seen - 0.2 * abs(dx) - 0.3 * abs(dy)
            if score > found[0]:
                found = score, dy, dx, seen
    return found[1], found[2], float(found[3])


def _tint(head: Floats, at: _At, unit: int) -> Floats:
    """Hue and chroma of the iris about a pupil, which is grey and changes neither."""
    down, across = _disc(_IRIS, unit)
    return np.asarray(head[at[0] + down, at[1] + across, 1:].mean(axis=0))
