"""Who stands where, how large, and before what: all of it varied by the seed."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from custories_core.errors import Refused
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Portrayed
from custories_core.scenes import ALOFT, Expression, Figure, Pose, Scene

from .backdrop import Backdrop, halo
from .composition import TRIM, Plan, room_for_disc
from .figures.body import grasp
from .figures.cut_out import NO_FACES, Faces
from .figures.figure import figure, height_factor
from .grouping import SHORTEST_STRING, Drawn, Row, backs, rows
from .pieces import Drawing
from .props import embraced, prop

_BETTER = 0.25
"""By how much another row has to be better than the one that is wanted."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A figure in its place; `size` is its height in units of the picture's.

    `unit` is what a six-year-old would measure there; `held` is the thing in
    its hand, in its place too.
    """

    figure: Figure
    drawing: Drawing
    size: float
    flip: bool
    unit: float
    held: Drawing | None = None


def arranged(
    composed: Plan,
    scene: Scene,
    cast: Mapping[str, Portrayed],
    genre: str,
    behind: Backdrop | None = None,
    faces: Faces = NO_FACES,
) -> tuple[Standing, ...]:
    """Everybody of the scene in their place, from the one farthest back to the nearest.

    Heads keep off sun and moon and stand before what is calm `behind` them, as
    far as that is known. Who has one of the `faces` is drawn with it. Raises
    Refused for somebody who is not in the cast.
    """
    people = list(scene.figures)
    for person in people:
        if person.character not in cast:
            raise Refused(f"The scene shows “{person.character}”, who is not in the cast.")
    if not people:
        return ()
    rng = composed.rng("figures")
    rng.shuffle(people)
    drawn = [
        _drawn(person, face, cast[person.character], genre, len(people), back, faces)
        for person, face, back in zip(
            people, _facing(composed, len(people)), backs(composed, people, rng), strict=True
        )
    ]
    wanted = rows(composed, drawn, rng)
    lifts = [rng.uniform(0.35, 0.85) for _ in drawn]
    lean = 0.0 if composed.cover else rng.choice((-1, 1)) * rng.uniform(0.3, 1.0)

    def placed(row: Row, aside: float) -> list[Standing]:
        slack = composed.focus.width - row.width * row.unit
        start = composed.focus.x + slack / 2 + aside
        lefts = (start + left * row.unit for left in row.lefts)
        people = zip(drawn, lefts, lifts, strict=True)
        return [_put(composed, one, left, row.unit, lift) for one, left, lift in people]

    best = -math.inf
    for row in wanted:
        slack = max(0.0, composed.focus.width - row.width * row.unit)
        score, aside = _aside(composed, placed(row, 0.0), slack, lean, behind)
        if score > best + _BETTER:
            best, group = score, placed(row, aside)
    return tuple(sorted(group, key=lambda s: (_nearness(s, group), s.drawing.body.bottom)))


def _nearness(one: Standing, group: Sequence[Standing]) -> int:
    """Whoever hugs is before whom they hug, or behind where arm or thing would hide a face."""
    if one.figure.pose is not Pose.HUG:
        return 1
    faces = [s.drawing.face for s in group if s is not one]
    return 0 if any(_hides(one, face) for face in faces) else 2


def _hides(one: Standing, face: Box) -> bool:
    """Whether a face, or the hair above it, is behind a thing held or an arm from the chin on."""
    drawing = one.drawing
    width, height = 0.76 * face.width, 1.08 * face.height
    middle = Box(face.centre[0] - width / 2, face.y - 0.2 * face.height, width, height)
    x, y = drawing.face.centre[0], drawing.face.bottom
    if one.held is not None and one.held.body.overlaps(middle):
        return True
    return any(
        middle.contains(Box(x + (hand[0] - x) * t / 8, y + (hand[1] - y) * t / 8, 0, 0))
        for hand in (drawing.hand, drawing.other)
        if hand is not None
        for t in range(2, 9)
    )


def _facing(composed: Plan, count: int) -> list[float]:
    """Which way each of a group turns: to the others, or alone to the open side."""
    if count == 1:
        return [float(composed.open_side)]
    middle = (count - 1) / 2
    return [-1.0 if i > middle else 1.0 for i in range(count)]


def _drawn(
    person: Figure,
    face: float,
    portrayed: Portrayed,
    genre: str,
    count: int,
    back: float,
    faces: Faces,
) -> Drawn:
    # A pose that leads somewhere leads to the right as drawn, and a thing is held there:
    # mirrored where it should not, so that everybody looks where they go or at what they hold.
    flip = face < 0 and _leads(person, portrayed)
    gaze = (0.55 if count == 1 else 0.85) * face * (-1 if flip else 1)
    own = faces.get(person.character)
    drawing = figure(
        portrayed, person.pose, person.expression, genre, person.holding, gaze, own=own
    )
    # Who is farther back is smaller, by little: sizes tell ages too.
    factor = height_factor(portrayed) * (1 - 1.5 * back)
    thing = None
    if person.holding is not None:
        thing = (embraced if drawing.both else prop)(person.holding, genre)
        thing = thing.placed(*drawing.grasp, grasp(factor))
    return Drawn(person, drawing, factor, flip, back, thing, person.holding in ALOFT)


def _put(composed: Plan, one: Drawn, x: float, unit: float, share: float) -> Standing:
    """A figure with its left edge at `x`: on the ground, or hung in the air or the water."""
    size, flip = unit * one.factor, one.flip
    y = composed.feet - one.back
    placed = one.drawing.placed(0, 0, size, flip)
    dx = x - placed.body.x
    placed = one.drawing.placed(dx, y, size, flip)
    if not placed.resting:
        y -= _lift(composed, placed.body, share)
        placed = one.drawing.placed(dx, y, size, flip)
    held = None
    if one.thing is not None:
        held = one.thing.placed(dx, y, size, flip)
        hand_x, hand_y = placed.hand
        high = hand_y - composed.ceiling(held.body.x, held.body.right, TRIM)
        if one.rising and hand_y - held.body.y > high:
            less = max(SHORTEST_STRING, high / (hand_y - held.body.y))
            held = held.placed(hand_x * (1 - less), hand_y * (1 - less), less)
        # A small hand takes a long staff higher up, so that it stands on the ground.
        sunk = held.body.bottom - composed.feet
        if sunk > 0:
            held = held.placed(0.0, -sunk, 1.0)
    return Standing(one.figure, placed, size, flip, unit, held)


def _lift(composed: Plan, body: Box, share: float) -> float:
    """How much higher than the ground somebody hangs: within the focus, and off the words."""
    least = max(0.0, body.bottom - composed.feet)
    most = max(least, body.y - composed.focus.y - 0.02)
    for _ in range(8):
        lift = least + (most - least) * share
        if composed.calm(body.moved(dy=-lift)):
            return lift
        share *= 0.7
    return least


def _aside(
    composed: Plan, group: Sequence[Standing], slack: float, lean: float, behind: Backdrop | None
) -> tuple[float, float]:
    """How far a group in the middle of the focus goes aside, at most half the `slack`.

    Before that, how good a place this is.

    It keeps off what must stay clear, goes where it leans, and finds its heads
    a place before what is calm.
    """
    heads = [one.drawing.face.grown(0.35 * one.drawing.face.height) for one in group]
    boxes = [one.drawing.body for one in group]
    held = [one.held.body for one in group if one.held is not None]
    within = Box(TRIM, 0.0, composed.aspect - 2 * TRIM, 1.0)
    disc = 0.0 if composed.cover else room_for_disc(composed)
    best, found = -1e9, 0.0
    for i in range(41):
        u = i / 40 - 0.5
        dx = slack * u
        score = -abs(u - lean * 0.5) if slack else 0.0
        for box in boxes:
            box = box.moved(dx)
            score -= 20 * sum(_shared(box, c) for c in (*composed.clear, *composed.quiet))
        for box in held:
            box = box.moved(dx)
            score -= 8 * (max(0.0, within.x - box.x) + max(0.0, box.right - within.right))
            score -= 8 * sum(_shared(box, c) for c in composed.quiet)
        for face in heads:
            face = face.moved(dx)
            score -= 1.5 * halo(face, composed.light, disc) / len(heads)
            if behind is not None and not composed.cover:
                score -= 0.9 * behind.stir(face) / len(heads)
        if score > best:
            best, found = score, dx
    return best, found


def _shared(a: Box, b: Box) -> float:
    """How wide the part is that two boxes share, 0 for none."""
    return max(0.0, min(a.right, b.right) - max(a.x, b.x)) if a.overlaps(b) else 0.0


def _leads(person: Figure, portrayed: Portrayed) -> bool:
    """Whether somebody's pose, hand or thing points to a side."""
    if person.pose is not Pose.STAND or person.holding is not None:
        return True
    # An open hand leads too, yet a hearing aid should not change ears for so little.
    opens = person.expression in (Expression.JOY, Expression.WONDER)
    return opens and not portrayed.appearance.hearing_aid
