"""Who stands where, and where the story's things lie: all of it varied by the seed."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from random import Random

from custories_core.errors import Refused
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Portrayed
from custories_core.scenes import Expression, Figure, Place, Pose, Prop, Scene

from .composition import MARGIN, TRIM, Plan, room_for_disc
from .figures.figure import figure, height_factor
from .pieces import Drawing
from .props import prop

OPEN_SKY = {Place.MOONLIT_GARDEN, Place.PLANET}
"""The places with a sky to hang a star in; elsewhere it lies on the ground."""

SIDE = 0.11
"""How far what stands behind text at the side reaches into the picture."""


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
    composed: Plan, scene: Scene, cast: Mapping[str, Portrayed], genre: str
) -> tuple[Standing, ...]:
    """Everybody of the scene in their place, from the one farthest back to the nearest."""
    people = list(scene.figures)
    for person in people:
        if person.character not in cast:
            raise Refused(f"The scene shows “{person.character}”, who is not in the cast.")
    if not people:
        return ()
    rng = composed.rng("figures")
    rng.shuffle(people)
    drawn = [
        _drawn(person, face, cast[person.character], genre, len(people))
        for person, face in zip(people, _facing(composed, len(people)), strict=True)
    ]
    focus = composed.focus
    room = (composed.feet - focus.y) * 0.98
    wanted = {1: 0.46, 2: 0.42}.get(len(people), 0.38)
    tallest = max(_top(d, genre) for d in drawn)
    space = rng.uniform(0.05, 0.3)
    across = sum(d.factor * d.drawing.body.width for d in drawn)
    if composed.cover:
        # As large as the front is high: where it is narrow, they stand before each other.
        space = min(space, (focus.width * 0.97 * tallest / room - across) / max(len(drawn) - 1, 1))
    gaps = [_gap(left, right, space) for left, right in pairwise(drawn)]
    least = across + sum(min(gap, 0.05) for gap in gaps)
    fit = focus.width * 0.97 / least
    unit = min(wanted * rng.uniform(0.92, 1.1), room / tallest, fit) * rng.uniform(0.9, 1.0)
    if composed.cover:
        unit = min(room / tallest, fit)
    spare = focus.width * 0.97 / unit - across - sum(min(gap, 0.0) for gap in gaps)
    gaps = [min(gap, max(0.0, spare / len(gaps))) for gap in gaps]
    width = (across + sum(gaps)) * unit
    lean = rng.choice((-1, 1)) * rng.uniform(0.3, 1.0)
    x = _start(composed, width, 0.0 if composed.cover else lean)
    back = rng.uniform(0.006, 0.018)
    first = rng.randrange(2)
    out = []
    for i, one in enumerate(drawn):
        behind = len(people) > 1 and i % 2 == first and one.figure.pose is not Pose.HUG
        out.append(_put(composed, one, x, unit, back if behind else 0.0, genre, rng))
        x += (one.factor * one.drawing.body.width + (gaps[i] if i < len(gaps) else 0.0)) * unit
    # Whoever hugs has their arms before whom they hug.
    return tuple(sorted(out, key=lambda s: (s.figure.pose is Pose.HUG, s.drawing.body.bottom)))


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A figure before it has a place: `factor` is its height in six-year-olds."""

    figure: Figure
    portrayed: Portrayed
    drawing: Drawing
    factor: float
    flip: bool


def _facing(composed: Plan, count: int) -> list[float]:
    """Which way each of a group turns: to the others, or alone to the open side."""
    if count == 1:
        return [float(composed.open_side)]
    middle = (count - 1) / 2
    return [-1.0 if i > middle else 1.0 for i in range(count)]


def _drawn(person: Figure, face: float, portrayed: Portrayed, genre: str, count: int) -> _Drawn:
    # A pose that leads somewhere leads to the right as drawn, and a thing is held there:
    # mirrored where it should not, so that everybody looks where they go or at what they hold.
    flip = face < 0 and _leads(person, portrayed)
    gaze = (0.55 if count == 1 else 0.85) * face * (-1 if flip else 1)
    drawing = figure(portrayed, person.pose, person.expression, genre, person.holding, gaze)
    return _Drawn(person, portrayed, drawing, height_factor(portrayed), flip)


def _gap(left: _Drawn, right: _Drawn, space: float) -> float:
    """The space between two neighbours; less than none where one has the other in their arms."""
    near = [0.0]
    for hugs, other in ((left, right), (right, left)):
        if hugs.figure.pose is Pose.HUG and hugs.flip == (hugs is right):
            reach = hugs.drawing.body.right - hugs.drawing.face.right
            near.append(min(reach * hugs.factor, 0.5 * other.drawing.body.width * other.factor))
    # Faces stay apart, whoever is how tall.
    apart = _beyond(left, 1) + _beyond(right, -1)
    return -min(max(near), apart) if max(near) > 0 else max(space, -0.7 * apart)


def _beyond(one: _Drawn, side: int) -> float:
    """How far somebody's body reaches beyond their face on a side, in heights."""
    body, face = one.drawing.body, one.drawing.face
    right = (body.right - face.right) if side * (-1 if one.flip else 1) > 0 else (face.x - body.x)
    return right * one.factor


def _put(
    composed: Plan, one: _Drawn, x: float, unit: float, back: float, genre: str, rng: Random
) -> Standing:
    """A figure with its left edge at `x`: on the ground, or hung in the air or the water."""
    size, flip = unit * one.factor, one.flip
    y = composed.feet - back
    placed = one.drawing.placed(0, 0, size, flip)
    placed = one.drawing.placed(x - placed.body.x, y, size, flip)
    if not placed.resting:
        lift = _lift(composed, placed.body, rng)
        y -= lift
        placed = one.drawing.placed(x - one.drawing.placed(0, 0, size, flip).body.x, y, size, flip)
    held = None
    if one.figure.holding is not None:
        held = prop(one.figure.holding, genre).placed(*placed.hand, unit * _grasp(one.factor), flip)
        # A small hand takes a long staff higher up, so that it stands on the ground.
        sunk = held.body.bottom - composed.feet
        if sunk > 0:
            held = held.placed(0.0, -sunk, 1.0)
    return Standing(one.figure, placed, size, flip, unit, held)


def _lift(composed: Plan, body: Box, rng: Random) -> float:
    """How much higher than the ground somebody hangs: within the focus, and off the words."""
    least = max(0.0, body.bottom - composed.feet)
    most = max(least, body.y - composed.focus.y - 0.02)
    share = rng.uniform(0.35, 0.85)
    for _ in range(8):
        lift = least + (most - least) * share
        if composed.calm(body.moved(dy=-lift)):
            return lift
        share *= 0.7
    return least


def looking(
    group: tuple[Standing, ...],
    things: Sequence[tuple[Prop, Drawing]],
    cast: Mapping[str, Portrayed],
    genre: str,
    rng: Random,
) -> tuple[Standing, ...]:
    """The same group with eyes that meet, or rest on what somebody holds or has found."""
    return tuple(
        _looking(one, group, things, cast[one.figure.character], genre, rng) for one in group
    )


def _looking(
    one: Standing,
    group: tuple[Standing, ...],
    things: Sequence[tuple[Prop, Drawing]],
    portrayed: Portrayed,
    genre: str,
    rng: Random,
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
    drawing = figure(portrayed, person.pose, person.expression, genre, person.holding, gaze)
    origin = one.drawing
    again = drawing.placed(0, 0, one.size, one.flip)
    dx, dy = origin.body.x - again.body.x, origin.body.y - again.body.y
    return replace(one, drawing=again.placed(dx, dy, 1.0))


def _grasp(factor: float) -> float:
    """How large a thing is in a hand, by its bearer's height; both in those of a six-year-old.

    Between what it measures and what suits the hand: a fox's key is not a
    child's, and in a grandfather's hand it is still the same key.
    """
    return math.sqrt(factor)


def _top(one: _Drawn, genre: str) -> float:
    """How high somebody reaches with what they hold, in heights of a six-year-old."""
    body = one.drawing.body
    # Who hangs is moved to where there is room.
    top = (body.y if one.drawing.resting else -body.height) * one.factor
    if one.figure.holding is not None:
        thing = prop(one.figure.holding, genre).body
        top = min(top, one.drawing.hand[1] * one.factor + thing.y * _grasp(one.factor))
    return -top


def _start(composed: Plan, width: float, lean: float) -> float:
    """Where the group begins: near the middle of the focus, off whatever must stay clear."""
    focus = composed.focus
    slack = max(0.0, focus.width - width)
    best, found = -1e9, focus.x + slack / 2
    for i in range(41):
        x = focus.x + slack * i / 40
        group = Box(x, focus.y, width, focus.height)
        blocked = sum(
            max(0.0, min(group.right, c.right) - max(group.x, c.x))
            for c in (*composed.clear, *composed.quiet)
            if c.overlaps(group)
        )
        off = abs((x - focus.x) / slack - (0.5 + lean * 0.5)) if slack else 0.0
        score = -blocked * 20 - off
        if score > best:
            best, found = score, x
    return found


def _leads(person: Figure, portrayed: Portrayed) -> bool:
    """Whether somebody's pose, hand or thing points to a side."""
    if person.pose is not Pose.STAND or person.holding is not None:
        return True
    # An open hand leads too, yet a hearing aid should not change ears for so little.
    opens = person.expression in (Expression.JOY, Expression.WONDER)
    return opens and not portrayed.appearance.hearing_aid


def set_out(
    composed: Plan, scene: Scene, genre: str, group: tuple[Standing, ...]
) -> list[tuple[Prop, Drawing]]:
    """The scene's props that nobody holds: on the ground beside the figures, a star in the sky.

    Who stands alone looks to the open side, so things lie there.
    """
    bodies = tuple(s.drawing.body for s in group)
    held = {f.holding for f in scene.figures}
    rng = composed.rng("things")
    child = max((s.unit for s in group), default=0.42)
    out: list[tuple[Prop, Drawing]] = []
    for kind in dict.fromkeys(scene.props):
        if kind in held:
            continue
        drawing = prop(kind, genre, set_down=True)
        # What is too large for the room left is drawn smaller.
        size = child * min(1.0, 0.55 * composed.focus.width / (drawing.body.width * child))
        width, height = drawing.body.width * size, drawing.body.height * size
        things = [d.body for _, d in out]
        # Where it is crowded a thing may stand half behind somebody.
        half = [b.inset(b.width * 0.3, 0, b.width * 0.3, 0) for b in bodies]
        ground = composed.feet + 0.004
        tries = [(ground, [*bodies, *things]), (ground, [*half, *things])]
        if kind is Prop.STAR and scene.place in OPEN_SKY:
            off = [*bodies, *things, _disc(composed)]
            tries = [*((y, off) for y in _aloft(composed, height, rng)), *tries]
        towards = composed.open_side if len(bodies) == 1 else rng.choice((-1, 1))
        for low, taken in tries:
            x = _beside(composed, taken, Box(0, low - height, width, height), towards)
            if x is not None:
                y = low - drawing.body.bottom * size
                out.append((kind, drawing.placed(x - drawing.body.x * size, y, size)))
                break
    return out


def _aloft(composed: Plan, height: float, rng: Random) -> list[float]:
    """Where in the sky the lower edge of a star may be: below text, above what grows."""
    highest = max([TRIM, *(q.bottom + MARGIN for q in composed.sky)]) + height + 0.01
    lowest = composed.horizon - 0.06
    return [rng.uniform(highest, lowest), highest] if highest < lowest else []


def _disc(composed: Plan) -> Box:
    """The square round sun or moon."""
    (x, y), r = composed.light, room_for_disc(composed)
    return Box(x - r, y - r, 2 * r, 2 * r)


def _beside(composed: Plan, taken: list[Box], thing: Box, towards: int) -> float | None:
    """The left edge of a free place next to the figures, or None where there is none.

    `towards` is the side that is preferred, -1 or 1.
    """
    focus, width = composed.focus, thing.width
    middle = sum(b.centre[0] for b in taken) / len(taken) if taken else focus.centre[0]
    best, found = 1e9, None
    for i in range(61):
        x = 0.06 + (composed.aspect - 0.12 - width) * i / 60
        box = Box(x, thing.y, width, thing.height)
        if any(box.overlaps(b.grown(0.012)) for b in taken) or not composed.calm(box):
            continue
        if any(box.overlaps(c) for c in composed.clear):
            continue
        # Before what stands behind text at the side a thing would hang in the air.
        if any(x < q.right + SIDE and q.x - SIDE < x + width for q in composed.side):
            continue
        outside = max(0.0, focus.x - x, x + width - focus.right)
        score = abs(x + width / 2 - middle) + outside * 3
        score += 0.25 if (x + width / 2 - middle) * towards < 0 else 0.0
        if score < best:
            best, found = score, x
    return found
