"""Where everybody looks: at each other, at what somebody holds, or at what lies there."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

from custories_core.ports.illustration import Portrayed
from custories_core.scenes import Pose, Prop

from .arrangement import Standing
from .figures.cut_out import NO_FACES, Faces
from .figures.figure import figure
from .pieces import Drawing


def looking(
    group: tuple[Standing, ...],
    things: Sequence[tuple[Prop, Drawing]],
    cast: Mapping[str, Portrayed],
    genre: str,
    rng: Random,
    faces: Faces = NO_FACES,
) -> tuple[Standing, ...]:
    """The same group with eyes that meet, or rest on what somebody holds or has found."""
    return tuple(
        _looking(one, group, things, cast[one.figure.character], genre, rng, faces) for one in group
    )


def _looking(
    one: Standing,
    group: tuple[Standing, ...],
    things: Sequence[tuple[Prop, Drawing]],
    portrayed: Portrayed,
    genre: str,
    rng: Random,
    own_faces: Faces,
) -> Standing:
    chance = rng.random()
    faces = [other.drawing.face.centre for other in group if other is not one]
    if one.figure.pose is Pose.SLEEP:
        return one
    if one.held is not None and chance < (0.3 if faces else 0.7):
        target = one.held.body.centre
    elif faces:
        x, y = one.drawing.face.centre
        target = min(faces, key=lambda at: math.hypot(at[0] - x, at[1] - y))
    elif things and chance < 0.8:
        target = things[0][1].body.centre
    else:
        return one
    x, y = one.drawing.face.centre
    away = math.hypot(target[0] - x, target[1] - y) or 1.0
    gaze = (0.9 * (target[0] - x) / away * (-1 if one.flip else 1), 0.9 * (target[1] - y) / away)
    person = one.figure
    own = own_faces.get(person.character)
    drawing = figure(
        portrayed, person.pose, person.expression, genre, person.holding, gaze, own=own
    )
    origin = one.drawing
    again = drawing.placed(0, 0, one.size, one.flip)
    dx, dy = origin.body.x - again.body.x, origin.body.y - again.body.y
    return replace(one, drawing=again.placed(dx, dy, 1.0))
