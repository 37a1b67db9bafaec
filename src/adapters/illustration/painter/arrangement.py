"""Who stands where, and where the story's things lie: all of it varied by the seed."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
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
    middle = (len(people) - 1) / 2
    facing = [
        float(composed.open_side) if len(people) == 1 else (-1.0 if i > middle else 1.0)
        for i in range(len(people))
    ]
    drawn = []
    for person, face in zip(people, facing, strict=True):
        # A pose that leads somewhere leads to the right as drawn, and a thing is held there:
        # mirrored where it should not, so that everybody looks where they go or at what they hold.
        flip = face < 0 and _leads(person, cast[person.character])
        gaze = (0.55 if len(people) == 1 else 0.85) * face * (-1 if flip else 1)
        drawing = figure(
            cast[person.character], person.pose, person.expression, genre, person.holding, gaze
        )
        drawn.append((person, drawing, height_factor(cast[person.character]), flip))
    focus = composed.focus
    room = (composed.feet - focus.y) * 0.98
    wanted = {1: 0.46, 2: 0.42}.get(len(people), 0.38)
    tallest = max(_top(p, d, f, genre) for p, d, f, _ in drawn)
    across = sum(f * d.body.width for _, d, f, _ in drawn)
    space = rng.uniform(0.05, 0.3)
    gap = space * (len(people) - 1)
    fit = focus.width * 0.97 / (across + 0.05 * (len(people) - 1))
    unit = min(wanted * rng.uniform(0.92, 1.1), room / tallest, fit) * rng.uniform(0.9, 1.0)
    gap = min(gap, focus.width * 0.97 / unit - across)
    space = gap / max(1, len(people) - 1)
    x = _start(composed, (across + gap) * unit, rng.choice((-1, 1)) * rng.uniform(0.3, 1.0))
    back = rng.uniform(0.006, 0.018)
    first = rng.randrange(2)
    out = []
    for i, (person, drawing, factor, flip) in enumerate(drawn):
        size = unit * factor
        body = drawing.placed(0, 0, size, flip).body
        y = composed.feet - (back if len(people) > 1 and i % 2 == first else 0.0)
        placed = drawing.placed(x - body.x, y, size, flip)
        held = None
        if person.holding is not None:
            grasp = unit * _grasp(factor)
            hand_x, hand_y = placed.hand
            held = prop(person.holding, genre).placed(hand_x, hand_y, grasp, flip)
            # A small hand takes a long staff higher up, so that it stands on the ground.
            sunk = held.body.bottom - y
            if sunk > 0:
                held = held.placed(0.0, -sunk, 1.0)
        out.append(Standing(person, placed, size, flip, unit, held))
        x += body.width + space * unit
    return tuple(sorted(out, key=lambda s: s.drawing.body.bottom))


def _grasp(factor: float) -> float:
    """How large a thing is in a hand, by its bearer's height; both in those of a six-year-old.

    Between what it measures and what suits the hand: a fox's key is not a
    child's, and in a grandfather's hand it is still the same key.
    """
    return math.sqrt(factor)


def _top(person: Figure, drawing: Drawing, factor: float, genre: str) -> float:
    """How high somebody reaches with what they hold, in heights of a six-year-old."""
    top = drawing.body.y * factor
    if person.holding is not None:
        thing = prop(person.holding, genre).body
        top = min(top, drawing.hand[1] * factor + thing.y * _grasp(factor))
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
