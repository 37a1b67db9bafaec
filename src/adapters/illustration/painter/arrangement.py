"""Who stands where, how large, and before what: all of it varied by the seed."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from custories_core.errors import Refused
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Portrayed
from custories_core.scenes import ALOFT, Expression, Figure, Pose, Scene

from .backdrop import Backdrop, halo
from .composition import TRIM, Plan, room_for_disc
from .figures.figure import figure, height_factor
from .pieces import Drawing
from .props import prop

SHOTS = ((0.37, 0.43), (0.46, 0.54), (0.46, 0.54), (0.58, 0.7))
"""How high a six-year-old stands, seen from afar, near, or, on every other page, in between."""

_LOW = 0.62
"""Up to which share of its own height a group is low, asleep or seated, and is seen from nearer."""

_COMPANY = {1: 1.0, 2: 0.94}
_CROWD = 0.86
"""What is left of that in company: one more, or more than that, want room too."""

_SHORTEST_STRING = 0.4
"""How much smaller what flies above its bearer may be drawn, where there is little air."""

_LONGEST = 0.5
"""What a neighbour keeps clear of at most, of a thing held, in heights of a six-year-old."""


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
) -> tuple[Standing, ...]:
    """Everybody of the scene in their place, from the one farthest back to the nearest.

    Heads keep off sun and moon and stand before what is calm `behind` them, as
    far as that is known. Raises Refused for somebody who is not in the cast.
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
        _drawn(person, face, cast[person.character], genre, len(people), back)
        for person, face, back in zip(
            people, _facing(composed, len(people)), _backs(composed, people, rng), strict=True
        )
    ]
    row = _row(composed, drawn, rng)
    lifts = [rng.uniform(0.35, 0.85) for _ in drawn]

    def placed(x: float) -> list[Standing]:
        lefts = [x + left * row.unit for left in row.lefts]
        rows = zip(drawn, lefts, lifts, strict=True)
        return [_put(composed, one, left, row.unit, lift) for one, left, lift in rows]

    lean = rng.choice((-1, 1)) * rng.uniform(0.3, 1.0)
    slack = max(0.0, composed.focus.width - row.width * row.unit)
    start = composed.focus.x + slack / 2
    x = start + _aside(composed, placed(start), slack, 0.0 if composed.cover else lean, behind)
    # Whoever hugs has their arms before whom they hug.
    return tuple(
        sorted(placed(x), key=lambda s: (s.figure.pose is Pose.HUG, s.drawing.body.bottom))
    )


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A figure before it has a place: `factor` is its height in six-year-olds.

    `back` is how much farther up the ground it stands, `thing` what it holds,
    drawn about its hand, and `rising` whether that may be drawn smaller.
    """

    figure: Figure
    drawing: Drawing
    factor: float
    flip: bool
    back: float
    thing: Drawing | None
    rising: bool

    def side(self, side: int, box: Box) -> float:
        """How far a box of the drawing reaches to a side of the picture, in heights."""
        return box.right if side * (-1 if self.flip else 1) > 0 else -box.x


@dataclass(frozen=True, slots=True)
class _Row:
    """A group side by side: the height of a six-year-old, and the rest in such heights."""

    unit: float
    lefts: tuple[float, ...]
    width: float


def _row(composed: Plan, drawn: Sequence[_Drawn], rng: Random) -> _Row:
    """How large everybody is, and how far apart: within the focus, and off the words."""
    focus, count = composed.focus, len(drawn)
    room, width = (composed.feet - focus.y) * 0.98, focus.width * 0.97
    across = sum(d.factor * d.drawing.body.width for d in drawn)
    tallest = max(_top(d) for d in drawn)
    wanted = rng.uniform(*rng.choice(SHOTS)) * _COMPANY.get(count, _CROWD)
    if all(d.drawing.body.height < _LOW for d in drawn):
        wanted *= 1.25
    # Where a picture is wide, some keep more of a distance.
    far = 0.3 + 0.3 * min(1.0, max(0.0, focus.width / room - 1.2)) * rng.random()
    spaces = [rng.uniform(-0.03, far) for _ in range(count - 1)]
    if composed.cover:
        # As large as the front is high: where it is narrow, they stand before each other.
        wanted = 1.0
        most = (width * tallest / room - across) / max(count - 1, 1)
        spaces = [min(space, most) for space in spaces]
    pairs = list(zip(pairwise(drawn), spaces, strict=True))
    tight = [_gap(left, right, min(space, 0.04)) for (left, right), space in pairs]
    loose = [_gap(left, right, space) for (left, right), space in pairs]
    high = composed.feet - composed.ceiling(focus.x, focus.right, TRIM)
    reach = max((_reach(d, _SHORTEST_STRING if d.rising else 1.0) for d in drawn), default=0.0)
    unit = min(wanted, room / tallest, width / (across + sum(tight)), high / max(reach, 0.01))
    spare = max(0.0, width / unit - across - sum(tight))
    more = sum(loose) - sum(tight)
    share = min(1.0, spare / more) if more > 0 else 0.0
    lefts, x = [], 0.0
    for i, one in enumerate(drawn):
        lefts.append(x)
        x += one.factor * one.drawing.body.width
        x += tight[i] + (loose[i] - tight[i]) * share if i < count - 1 else 0.0
    return _Row(unit, tuple(lefts), x)


def _backs(composed: Plan, people: Sequence[Figure], rng: Random) -> list[float]:
    """How much farther back each stands: of a group every other one, where the ground is deep."""
    close = any(person.pose is Pose.HUG for person in people) or composed.cover
    deep = min(0.05, max(0.018, (composed.feet - composed.horizon) * 0.3))
    back = rng.uniform(0.006, 0.018) if close else rng.uniform(0.012, deep)
    first = rng.randrange(2)
    return [
        back if len(people) > 1 and i % 2 == first and one.pose is not Pose.HUG else 0.0
        for i, one in enumerate(people)
    ]


def _facing(composed: Plan, count: int) -> list[float]:
    """Which way each of a group turns: to the others, or alone to the open side."""
    if count == 1:
        return [float(composed.open_side)]
    middle = (count - 1) / 2
    return [-1.0 if i > middle else 1.0 for i in range(count)]


def _drawn(
    person: Figure, face: float, portrayed: Portrayed, genre: str, count: int, back: float
) -> _Drawn:
    # A pose that leads somewhere leads to the right as drawn, and a thing is held there:
    # mirrored where it should not, so that everybody looks where they go or at what they hold.
    flip = face < 0 and _leads(person, portrayed)
    gaze = (0.55 if count == 1 else 0.85) * face * (-1 if flip else 1)
    drawing = figure(portrayed, person.pose, person.expression, genre, person.holding, gaze)
    # Who is farther back is smaller, by little: sizes tell ages too.
    factor = height_factor(portrayed) * (1 - 1.5 * back)
    thing = None
    if person.holding is not None:
        thing = prop(person.holding, genre).placed(*drawing.hand, _grasp(factor) / factor)
    return _Drawn(person, drawing, factor, flip, back, thing, person.holding in ALOFT)


def _gap(left: _Drawn, right: _Drawn, space: float) -> float:
    """The space between two neighbours; less than none where one has the other in their arms."""
    near = [0.0]
    for hugs, other in ((left, right), (right, left)):
        if hugs.figure.pose is Pose.HUG and hugs.flip == (hugs is right):
            reach = hugs.drawing.body.right - hugs.drawing.face.right
            near.append(min(reach * hugs.factor, 0.5 * other.drawing.body.width * other.factor))
    # Faces stay apart, whoever is how tall.
    apart = _beyond(left, 1) + _beyond(right, -1)
    if max(near) > 0:
        return -min(max(near), apart)
    held = _held_out(left, 1) + _held_out(right, -1)
    return max(space, -0.7 * apart, min(held, _LONGEST))


def _beyond(one: _Drawn, side: int) -> float:
    """How far somebody's body reaches beyond their face on a side, in six-year-olds."""
    body, face = one.drawing.body, one.drawing.face
    return (one.side(side, body) - one.side(side, face)) * one.factor


def _held_out(one: _Drawn, side: int) -> float:
    """How far somebody holds a thing out beyond themselves on a side, in six-year-olds."""
    if one.thing is None:
        return 0.0
    out = one.side(side, one.thing.body) - one.side(side, one.drawing.body)
    return max(0.0, out * one.factor)


def _put(composed: Plan, one: _Drawn, x: float, unit: float, share: float) -> Standing:
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
            less = max(_SHORTEST_STRING, high / (hand_y - held.body.y))
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


def _grasp(factor: float) -> float:
    """How large a thing is in a hand, by its bearer's height; both in those of a six-year-old.

    Between what it measures and what suits the hand: a fox's key is not a
    child's, and in a grandfather's hand it is still the same key.
    """
    return math.sqrt(factor)


def _top(one: _Drawn) -> float:
    """How high somebody's body reaches, in heights of a six-year-old."""
    body = one.drawing.body
    # Who hangs is moved to where there is room.
    return (-body.y if one.drawing.resting else body.height) * one.factor


def _reach(one: _Drawn, share: float) -> float:
    """How high a thing held reaches, drawn at a share of its size; in six-year-olds."""
    if one.thing is None:
        return 0.0
    hand = one.drawing.hand[1]
    return -(hand + (one.thing.body.y - hand) * share) * one.factor


def _aside(
    composed: Plan, group: Sequence[Standing], slack: float, lean: float, behind: Backdrop | None
) -> float:
    """How far a group in the middle of the focus goes aside, at most half the `slack`.

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
    return found


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
