"""In what the head and clothes of a painted figure differ from those on a character sheet.

The page is seen in the light of the sheet first. Each trait is a difference,
0 where both are alike; docs/identity.md defines them.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import numpy.typing as npt
from PIL import Image
from skimage.measure import label
from skimage.morphology import dilation

from custories_core.ports.illustration import Placement

from .colours import ALIKE, Floats, Light, Mask, commonest, distance, lab, lights
from .eyes import irises
from .heads import grid, unit_of, upright

FINE, COARSE = 36, 18
"""Pixels to half a head's height: for eyes and colours, and for the maps of differences."""
FARTHEST = 25.0
"""The ΔE that stands for any greater one."""

_U, _V = grid(COARSE)
_R = np.hypot(_U, _V)
_BODY = 72
_FOUND = 0.3


def _part(u: Floats, v: Floats, left: float, top: float, right: float, bottom: float) -> Mask:
    return (u >= left) & (u < right) & (v >= top) & (v < bottom)


_FU, _FV = grid(FINE)
_EYES = tuple(
    _part(_FU, _FV, *box)
    for box in ((-0.75, -0.2, 0.75, 0.42), (-0.9, -0.2, 0.0, 0.42), (0.0, -0.2, 0.9, 0.42))
)
_SKIN, _SKIN_AROUND = (
    _part(_FU, _FV, -0.4, 0.12, 0.4, 0.44),
    _part(_FU, _FV, -0.85, -0.2, 0.85, 0.85),
)
_HAIR, _HAIR_AROUND = (
    _part(_FU, _FV, -0.5, -1.0, 0.5, -0.78),
    _part(_FU, _FV, -1.0, -1.2, 1.0, -0.3),
)
_ABOUT_EYES = _part(_U, _V, -0.95, -0.2, 0.95, 0.5)
_PLAIN = _part(_U, _V, -0.8, -0.1, 0.8, 0.55)
_NOSE = _part(_U, _V, -0.5, 0.05, 0.5, 0.5)
_CAP = _part(_U, _V, -1.3, -1.6, 1.3, -0.35)
_CROWN = (_R < 1.07) & (_V < -0.35)
_BESIDE = (_R > 1.05) & (_V < 0.9)
_EAR = (np.abs(_U) > 0.75) & (np.abs(_U) < 1.35) & (_V > -0.35) & (_V < 0.45)
_BEHIND_EAR = (np.abs(_U) > 0.8) & (np.abs(_U) < 1.15) & (_V > -0.1) & (_V < 0.42)
_TONE = np.array([0.6, 1.0, 1.0])
"""Shade changes lightness more than hue."""


@dataclass(frozen=True, slots=True)
class _Looks:
    """What the sheet tells: colours of skin, hair and clothes, with the share of each there."""

    skin: Floats
    skin_share: float
    hair: Floats
    hair_share: float
    colours: tuple[tuple[Floats, float], ...]


def differences(
    page: Image.Image, here: Placement, sheet: Image.Image, there: Placement
) -> Mapping[str, float]:
    """Each trait's difference, by its name; ΔE, or as docs/identity.md says.

    Needs a face of some pixels in both.
    """
    head = upright(page, here, FINE)
    drawn = upright(sheet, there, FINE, unit_of(page, here)).pixels
    body = _body(sheet, there)
    meant = lab(drawn)
    looks = _looks(meant, body)
    light, colours = _lit(head.pixels, head.known, drawn, looks, _body(page, here))
    seen = light.undone(head.pixels)
    maps = _maps(_halved(seen), _halved(meant), _halved(head.known.astype(np.float64)) > 0.9, looks)
    return MappingProxyType(
        {
            **colours,
            **maps,
            "irises": irises(seen, meant, FINE),
            "proportion": _proportion(page, here, sheet, there),
        }
    )


def _body(picture: Image.Image, placement: Placement) -> Floats:
    """The pixels of the body box, few of them."""
    box, (width, height) = placement.body, picture.size
    left, top = round(box.x * width), round(box.y * height)
    right, bottom = round(box.right * width), round(box.bottom * height)
    crop = picture.crop((left, top, max(right, left + 1), max(bottom, top + 1)))
    scale = _BODY / max(crop.size)
    size = max(4, round(crop.width * scale)), max(4, round(crop.height * scale))
    return np.asarray(crop.resize(size, Image.Resampling.BOX)) / 255.0


def _looks(meant: Floats, body: Floats) -> _Looks:
    skin, hair = commonest(meant[_SKIN]), commonest(meant[_HAIR])
    edges = np.concatenate([body[:, :2].reshape(-1, 3), body[:, -2:].reshape(-1, 3)])
    paper = np.median(lab(edges), axis=0)
    left = lab(body.reshape(-1, 3))
    left = left[distance(left, paper) > 9]
    whole = max(1, len(left))
    found: list[tuple[Floats, float]] = []
    while len(left) > 0.06 * whole and len(found) < 7:
        colour = commonest(left)
        near = distance(left, colour) < 9
        found.append((colour, float(near.sum()) / whole))
        left = left[~near]
    return _Looks(
        skin,
        float((distance(meant[_SKIN_AROUND], skin) < ALIKE).mean()),
        hair,
        float((distance(meant[_HAIR_AROUND], hair) < ALIKE).mean()),
        tuple((colour, share) for colour, share in found if share > 0.04),
    )


def _lit(
    head: Floats, known: Mask, drawn: Floats, looks: _Looks, body: Floats
) -> tuple[Light, dict[str, float]]:
    """The light in which the page's colours are most like the sheet's, and how far they still are.

    A colour is as far as its nearest pixels are, as many as must be there.
    """
    round_eyes = [head[eyes & known] for eyes in _EYES if (eyes & known).sum() >= 80]
    best: tuple[float, Light, dict[str, float]] | None = None
    for light in lights(round_eyes, drawn[_EYES[0]]):
        skin = _nearest(light.undone(head[_SKIN_AROUND & known]), looks.skin, looks.skin_share)
        hair = _nearest(light.undone(head[_HAIR_AROUND & known]), looks.hair, looks.hair_share)
        clothes = light.undone(body.reshape(-1, 3))
        far = [_nearest(clothes, colour, 0.4 * share) for colour, share in looks.colours] or [0.0]
        weights = [share for _, share in looks.colours] or [1.0]
        cost = skin + hair + 0.5 * float(np.dot(np.minimum(far, 20.0), weights))
        if best is None or cost < best[0]:
            best = cost, light, {"skin": skin, "hair": hair, "colours": max(far)}
    assert best is not None
    return best[1], best[2]


def _nearest(colours: Floats, meant: Floats, share: float) -> float:
    if len(colours) < 20:
        return 0.0
    far = np.quantile(distance(colours, meant), min(0.5, _FOUND * share))
    return min(FARTHEST, float(far))


def _halved(values: Floats) -> Floats:
    """Every four pixels as one."""
    side = values.shape[0] // 2
    return np.asarray(values.reshape(side, 2, side, 2, *values.shape[2:]).mean(axis=(1, 3)))


def _maps(page: Floats, sheet: Floats, known: Mask, looks: _Looks) -> dict[str, float]:
    """What is on the one head and nowhere near on the other, in parts of the head.

    Faces are mirrored as they turn, so the better of both ways counts.
    """
    paper = np.median(np.concatenate([sheet[:, :2], sheet[:, -2:]], axis=1).reshape(-1, 3), axis=0)
    figure = distance(sheet, paper) > 9
    skin = _own(page[_NOSE & known], looks.skin)
    hair = _own(page[_CROWN & known], looks.hair)
    hairy = (distance(page, hair) < 11) & known
    islands: npt.NDArray[np.intp] = label(hairy & (_R < 1.9), connectivity=1)
    roots = np.unique(islands[_CROWN & hairy])
    grown = np.isin(islands, roots[roots > 0])
    plain = [
        float((distance(face[_PLAIN & where], tone) < 7).mean()) if (_PLAIN & where).any() else 0.0
        for face, tone, where in ((page, skin, known), (sheet, looks.skin, np.ones_like(known)))
    ]
    ways = [
        _compared(page, way[0], known, way[1], looks, hairy, grown)
        for way in ((sheet, figure), (sheet[:, ::-1], figure[:, ::-1]))
    ]
    best = min(ways, key=lambda way: sum(way.values()))
    return {**best, "glasses": 20 * abs(plain[0] - plain[1])}


def _own(colours: Floats, meant: Floats) -> Floats:
    """The page's own shade of a colour: that of the pixels which are nearest to it."""
    if len(colours) < 10:
        return meant
    far = distance(colours, meant)
    return np.asarray(colours[far <= np.quantile(far, 0.35)].mean(axis=0))


def _compared(
    page: Floats,
    sheet: Floats,
    known: Mask,
    figure: Mask,
    looks: _Looks,
    hairy: Mask,
    grown: Mask,
) -> dict[str, float]:
    shape = page.shape[:2]
    missing, new, missing_near, new_near = (np.full(shape, 30.0) for _ in range(4))
    ours, theirs = page * _TONE, sheet * _TONE
    for dx in range(-5, 6):
        for dy in range(-2, 3):
            apart = np.roll(ours, (dy, dx), (0, 1)) - theirs
            far = np.sqrt(np.einsum("ijk,ijk->ij", apart, apart))
            back = np.roll(far, (-dy, -dx), (0, 1))
            np.minimum(missing, far, out=missing)
            np.minimum(new, back, out=new)
            if abs(dx) < 3:
                np.minimum(missing_near, far, out=missing_near)
                np.minimum(new_near, back, out=new_near)

    def mean(values: Floats, where: Mask) -> float:
        where = where & known
        return float(values[where].mean()) if where.sum() > 5 else 0.0

    def high(values: Floats, where: Mask, share: float) -> float:
        where = where & known
        return float(np.quantile(values[where], share)) if where.sum() > 5 else 0.0

    hair = (distance(sheet, looks.hair) < 9) & figure
    odd = figure & _EAR & (distance(sheet, looks.skin) > 16) & (distance(sheet, looks.hair) > 16)
    near = dilation(hairy, np.ones((7, 7)))
    about = dilation(hair, np.ones((9, 9)))
    return {
        "eyes": high(new, _ABOUT_EYES, 0.93),
        "fringe": mean(new, _CAP & (_R < 1.0)),
        "cap": mean(missing, _CAP & figure),
        "outline": mean(missing, _BESIDE & figure),
        "ear": high(new_near, _BEHIND_EAR & figure, 0.8),
        "aid": float((odd & known & (missing_near > 14)).sum()) / 10,
        "hair missing": 5 * float((hair & ~near & (_V < 1) & known).sum()) / COARSE**2,
        "hair added": 5 * float((grown & ~about & (_V < 1) & (_R > 0.95)).sum()) / COARSE**2,
    }


def _proportion(page: Image.Image, here: Placement, sheet: Image.Image, there: Placement) -> float:
    """By how many per cent the head's share of the standing height differs; 0 if unknown."""
    if not here.stature or not there.stature:
        return 0.0
    ours = unit_of(page, here) / (here.stature * page.height)
    theirs = unit_of(sheet, there) / (there.stature * sheet.height)
    return 100 * abs(math.log(ours / theirs))
