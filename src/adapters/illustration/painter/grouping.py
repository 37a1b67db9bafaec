"""How large a group is seen, and how far apart its people stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from custories_core.layout.geometry import Box
from custories_core.scenes import Figure, Pose

from .composition import TRIM, Plan
from .pieces import Drawing

SHOTS = ((0.37, 0.43), (0.46, 0.54), (0.46, 0.54), (0.58, 0.7))
"""How high a six-year-old stands, seen from afar, near, or, on every other page, in between."""

_LOW = 0.62
"""Up to which share of its own height a group is low, asleep or seated, and is seen from nearer."""

_COMPANY = {1: 1.0, 2: 0.94}
_CROWD = 0.86
"""What is left of that in company: one more, or more than that, want room too."""

SHORTEST_STRING = 0.4
"""How much smaller what flies above its bearer may be drawn, where there is little air."""

_LONGEST = 0.5
"""What a neighbour keeps clear of at most, of a thing held, in heights of a six-year-old."""


@dataclass(frozen=True, slots=True)
class Drawn:
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
class Row:
    """A group side by side: the height of a six-year-old, and the rest in such heights."""

    unit: float
    lefts: tuple[float, ...]
    width: float


def rows(composed: Plan, drawn: Sequence[Drawn], rng: Random) -> list[Row]:
    """How large everybody is, and how far apart: within the focus, and off the words.

    The row that is wanted comes first, then one closer together and one smaller,
    for heads that would stand before sun or moon.
    """
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
    reach = max((_reach(d, SHORTEST_STRING if d.rising else 1.0) for d in drawn), default=0.0)
    unit = min(wanted, room / tallest, width / (across + sum(tight)), high / max(reach, 0.01))
    spare = max(0.0, width / unit - across - sum(tight))
    more = sum(loose) - sum(tight)
    share = min(1.0, spare / more) if more > 0 else 0.0

    def row(unit: float, share: float) -> Row:
        lefts, x = [], 0.0
        gaps = [a + (b - a) * share for a, b in zip(tight, loose, strict=True)]
        for one, gap in zip(drawn, [*gaps, 0.0], strict=True):
            lefts.append(x)
            x += one.factor * one.drawing.body.width + gap
        return Row(unit, tuple(lefts), x)

    if composed.cover:
        return [row(unit, share)]
    smaller = max(min(unit, SHOTS[0][0]), unit * 0.85)
    return [row(unit, share), row(unit, share * 0.2), row(smaller, share)]


def backs(composed: Plan, people: Sequence[Figure], rng: Random) -> list[float]:
    """How much farther back each stands: of a group every other one, where the ground is deep."""
    close = any(person.pose is Pose.HUG for person in people) or composed.cover
    deep = min(0.05, max(0.018, (composed.feet - composed.horizon) * 0.3))
    back = rng.uniform(0.006, 0.018) if close else rng.uniform(0.012, deep)
    first = rng.randrange(2)
    return [
        back if len(people) > 1 and i % 2 == first and one.pose is not Pose.HUG else 0.0
        for i, one in enumerate(people)
    ]


def _gap(left: Drawn, right: Drawn, space: float) -> float:
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


def _beyond(one: Drawn, side: int) -> float:
    """How far somebody's body reaches beyond their face on a side, in six-year-olds."""
    body, face = one.drawing.body, one.drawing.face
    return (one.side(side, body) - one.side(side, face)) * one.factor


def _held_out(one: Drawn, side: int) -> float:
    """How far somebody holds a thing out beyond themselves on a side, in six-year-olds."""
    if one.thing is None:
        return 0.0
    out = one.side(side, one.thing.body) - one.side(side, one.drawing.body)
    return max(0.0, out * one.factor)


def _top(one: Drawn) -> float:
    """How high somebody's body reaches, in heights of a six-year-old."""
    body = one.drawing.body
    # Who hangs is moved to where there is room.
    return (-body.y if one.drawing.resting else body.height) * one.factor


def _reach(one: Drawn, share: float) -> float:
    """How high a thing held reaches, drawn at a share of its size; in six-year-olds."""
    if one.thing is None:
        return 0.0
    hand = one.drawing.hand[1]
    return -(hand + (one.thing.body.y - hand) * share) * one.factor
