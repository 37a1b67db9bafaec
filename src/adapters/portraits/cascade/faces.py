"""Where the faces are in a picture.

scikit-image's cascade of local binary patterns (Liao et al. 2007) proposes;
one pass alone also sees faces in gloves, dials and moons. So each proposal is
looked at again in eighteen ways (as it is and mirrored, upright and tilted by
6 degrees either way, at three sizes), and the hits in the right place are
added up, at most twelve for each look. A real face answers to nearly all.

Measured: the astronaut and 10 copies of it (mirrored, dark, bright, large,
small, grey, tilted by 5 to 15 degrees) 133 to 215 of 216, 45 of the 50 faces
of the LFW subset that scikit-image carries 158 or more. Without a face: 50
patches of that subset 0; twenty photos and textures that scikit-image carries
at most 113 (the moon); the astronaut's glove, the best false one, 146.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image
from skimage.color import rgb2lab
from skimage.data import lbp_frontal_face_cascade_filename
from skimage.feature import Cascade

Pixels = npt.NDArray[np.uint8]

SEARCHED = 640
"""The long side, in pixels, of the copy that is searched."""
SMALLEST = 24
"""The cascade's own window: the smallest face in the searched copy, in pixels."""

_ENLARGED = 320
_PROPOSED = 3
_PROPOSALS = 12
_ENOUGH = 120
# A second face stops the work, so it has to be surer than the first.
_ENOUGH_FOR_ANOTHER = 160
_LOOKS_SIZES = (40, 64, 96)
_LOOKS_TILTS = (0, -6, 6)
_LOOK_HITS = 12
_AROUND = 1.7
_COLOURED = 4.0
_SKIN_CHROMA = 5.0


@dataclass(frozen=True, slots=True)
class Face:
    """A square from brow to chin: left, top and width in pixels; `score` of 216."""

    x: float
    y: float
    width: float
    score: int


def faces_in(pixels: Pixels) -> tuple[Face, ...]:
    """Every face in an upright picture (rows × columns × 3, sRGB), the surest first."""
    height, width = pixels.shape[:2]
    scale = min(1.0, SEARCHED / max(height, width))
    if max(height, width) < _ENLARGED:
        # So that a small face in a small picture is found, and can be called small.
        scale = 2.0
    picture = Image.fromarray(pixels)
    if scale != 1.0:
        size = max(1, round(width * scale)), max(1, round(height * scale))
        picture = picture.resize(size, Image.Resampling.LANCZOS)
    if min(picture.size) < SMALLEST:
        return ()
    coloured = _chroma(np.asarray(picture)) >= _COLOURED
    found: list[Face] = []
    for x, y, side in _proposals(np.asarray(picture)):
        score = _score(picture, x, y, side)
        if score < _ENOUGH or (coloured and not _skin_like(picture, x, y, side)):
            continue
        found.append(Face(x / scale, y / scale, side / scale, score))
    found.sort(key=lambda face: -face.score)
    kept = _apart(found)
    return tuple(kept[:1] + [face for face in kept[1:] if face.score >= _ENOUGH_FOR_ANOTHER])


@cache
def _cascade() -> Any:
    # scikit-image is typed in part only, and this function is not.
    file: Callable[[], str] = lbp_frontal_face_cascade_filename
    return Cascade(file())


def _hits(pixels: Pixels, smallest: int, largest: int) -> list[tuple[int, int, int]]:
    """Every window that passes, unmerged: left, top, width; sorted, for threads find them."""
    found = _cascade().detect_multi_scale(
        img=pixels,
        scale_factor=1.1,
        step_ratio=1.0,
        min_size=(smallest, smallest),
        max_size=(largest, largest),
        min_neighbor_number=1,
        intersection_score_threshold=2.0,
    )
    return sorted((hit["c"], hit["r"], hit["width"]) for hit in found)


def _proposals(pixels: Pixels) -> list[tuple[float, float, float]]:
    groups: list[list[tuple[int, int, int]]] = []
    for hit in _hits(pixels, SMALLEST, min(pixels.shape[:2])):
        for group in groups:
            if _shared(hit, _mean(group)) > 0.5:
                group.append(hit)
                break
        else:
            groups.append([hit])
    groups = [group for group in groups if len(group) >= _PROPOSED]
    groups.sort(key=len, reverse=True)
    return [_mean(group) for group in groups[:_PROPOSALS]]


def _mean(group: list[tuple[int, int, int]]) -> tuple[float, float, float]:
    x, y, side = np.mean(group, axis=0)
    return float(x), float(y), float(side)


def _shared(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """The area two squares share, as a part of the smaller."""
    across = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    down = min(one[1] + one[2], other[1] + other[2]) - max(one[1], other[1])
    return max(0.0, across) * max(0.0, down) / min(one[2], other[2]) ** 2


def _apart(faces: list[Face]) -> list[Face]:
    """Without those that lie on a surer one."""
    kept: list[Face] = []
    for face in faces:
        square = (face.x, face.y, face.width)
        if all(_shared(square, (other.x, other.y, other.width)) < 0.3 for other in kept):
            kept.append(face)
    return kept


def _score(picture: Image.Image, x: float, y: float, side: float) -> int:
    reach = _AROUND * side / 2
    middle_x, middle_y = x + side / 2, y + side / 2
    left, top = round(middle_x - reach), round(middle_y - reach)
    patch = picture.crop((left, top, round(middle_x + reach), round(middle_y + reach)))
    total = 0
    for mirrored in (False, True):
        for tilt in _LOOKS_TILTS:
            for target in _LOOKS_SIZES:
                look = patch.rotate(tilt, Image.Resampling.BICUBIC) if tilt else patch
                size = round(_AROUND * target)
                filter = Image.Resampling.LANCZOS if side > target else Image.Resampling.BICUBIC
                look = look.resize((size, size), filter)
                if mirrored:
                    look = look.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
                hits = _hits(np.asarray(look), int(0.75 * target), min(size, int(1.35 * target)))
                near = [hit for hit in hits if _centred(hit, size / 2, 0.25 * target)]
                total += min(len(near), _LOOK_HITS)
    return total


def _centred(hit: tuple[int, int, int], middle: float, slack: float) -> bool:
    x, y, side = hit
    return abs(x + side / 2 - middle) < slack and abs(y + side / 2 - middle) < slack


def _chroma(pixels: Pixels) -> float:
    lab = rgb2lab(pixels[::4, ::4])
    return float(np.median(np.hypot(lab[..., 1], lab[..., 2])))


def _skin_like(picture: Image.Image, x: float, y: float, side: float) -> bool:
    """Whether the middle has any colour: in a coloured photo a grey thing is no face."""
    left, top = round(x + 0.2 * side), round(y + 0.35 * side)
    right, bottom = round(x + 0.8 * side), round(y + 0.8 * side)
    patch = np.asarray(picture.crop((left, top, right, bottom)))
    lab = rgb2lab(patch)
    return float(np.median(np.hypot(lab[..., 1], lab[..., 2]))) >= _SKIN_CHROMA
