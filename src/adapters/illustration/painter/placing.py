"""Where a figure is in a picture, as the port tells it: boxes, stature and tilt of the head."""

import math

from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Placement

from .material import bounds
from .pieces import Drawing


def placement(
    character: str, drawing: Drawing, size: float, aspect: float, flip: bool = False
) -> Placement:
    """The placement of a drawing in its place, `size` its standing height; all in units."""
    return Placement(
        character,
        share(drawing.body, aspect),
        share(drawing.face, aspect),
        stature=size,
        tilt=_tilt(drawing, flip),
    )


def share(box: Box, aspect: float) -> Box:
    """A box in units as fractions of the picture, cut at its edges."""
    left, right = max(0.0, box.x / aspect), min(1.0, box.right / aspect)
    top, bottom = max(0.0, box.y), min(1.0, box.bottom)
    return Box(left, top, right - left, bottom - top)


def _tilt(drawing: Drawing, flip: bool) -> float:
    """How far the head is turned clockwise, by its cheeks: every face has two, the left first."""
    cheeks = [bounds([p.path]) for p in drawing.pieces if p.role == "blush"]
    if len(cheeks) != 2:
        return 0.0
    left, right = cheeks
    across = (left[0] - right[0]) if flip else (right[0] - left[0])
    angle = math.atan2(right[1] - left[1], across)
    return -angle if flip else angle
