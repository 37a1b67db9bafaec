"""The gallery: scenes for the eye, of every place, hour and weather, with all kinds of people.

What a story would never put side by side hangs next to each other here, so
that what an illustrator draws badly, or twice, is seen.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from .appearance import settle
from .assets import derived_seed
from .books import Character, Direction, Looks, Pronouns, Role, Species
from .genres import GENRES
from .layout.formats import FORMATS
from .layout.pages import Template, areas, plan_chapter, shapes
from .ports.illustration import Canvas, Portrayed
from .scenes import (
    HOLDABLE,
    IN_WATER,
    INDOORS,
    UNDER_WATER,
    Expression,
    Figure,
    Mood,
    Place,
    Pose,
    Prop,
    Scene,
    Time,
    Weather,
)

FORMAT = "square-hardcover"
_COMPANIONS = tuple(species for species in Species if species is not Species.HUMAN)
_UPRIGHT = (Pose.STAND, Pose.WALK, Pose.RUN, Pose.SIT, Pose.REACH, Pose.HUG)
_ALOFT = (Pose.FLY, Pose.FLOAT)
_WAYS = len(Template)
_NOT_UNDER_WATER = {
    *(Prop.BALLOON, Prop.BLANKET, Prop.BOOK, Prop.BROOM, Prop.CAKE, Prop.CANDLE, Prop.CUP),
    *(Prop.DRUM, Prop.FISHING_ROD, Prop.FLUTE, Prop.KITE, Prop.LADDER, Prop.LETTER),
    *(Prop.PAINTBRUSH, Prop.TEAPOT, Prop.TORCH, Prop.UMBRELLA),
}
_NOT_INDOORS = {Prop.FISHING_ROD, Prop.KITE, Prop.SPADE}
_AFLOAT = {Place.ISLAND, Place.PIRATE_DECK, Place.REEF, Place.WRECK}
"""Where a boat may be: at the water, in it, or sunk."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A scene to be painted: the canvas that a page of this template asks for, and who is there."""

    number: int
    genre: str
    scene: Scene
    canvas: Canvas
    template: Template
    cast: dict[str, Portrayed]
    seed: int


def exhibits(genre: str, count: int, seed: int, ppi: float) -> Iterator[Exhibit]:
    """So many scenes of a genre, numbered from 1, at `ppi` pixels an inch; the same for a seed.

    Every place comes before any comes again, and so do hours, weathers,
    templates and companions.
    """
    kinds = _templates(ppi)
    for number in range(1, count + 1):
        rng = random.Random(derived_seed(seed, "gallery", genre, number))
        template, canvas = kinds[(number + seed) % len(kinds)]
        cast = _cast(genre, number, rng)
        scene = _scene(genre, number, tuple(cast), rng)
        yield Exhibit(number, genre, scene, canvas, template, cast, rng.randrange(2**31))


def _templates(ppi: float) -> list[tuple[Template, Canvas]]:
    """Each template with what it asks of its picture on a page of the usual format."""
    format = FORMATS[FORMAT]
    found: dict[Template, Canvas] = {}
    for seed in range(4 * _WAYS):
        for plan in plan_chapter(16, seed):
            pages = shapes(plan, format, 0.0, Direction.LEFT_TO_RIGHT)
            reserved = areas(plan, pages)
            size = reserved.pixels(ppi)
            canvas = Canvas(*size, reserved.quiet, reserved.focus, reserved.clear)
            found.setdefault(plan.template, canvas)
    return [(template, found[template]) for template in Template]


def _cast(genre: str, number: int, rng: random.Random) -> dict[str, Portrayed]:
    """A child, and in turn nobody, a companion, a friend or a grandparent, or two of these."""
    child = Character(
        "hero", "A", Role.HERO, rng.choice(list(Pronouns)), rng.randint(2, 12), looks=_looks(rng)
    )
    hero = settle(child, None, rng.randrange(2**31))
    cast = {"hero": Portrayed(child, hero)}
    turn = number % 5
    if turn in (1, 2, 4):
        kind = _COMPANIONS[(number // 2) % len(_COMPANIONS)]
        pet = Character("companion-1", "B", Role.COMPANION, age=3, species=kind)
        cast[pet.id] = Portrayed(pet, settle(pet, None, rng.randrange(2**31), hero))
    if turn in (2, 3):
        age = rng.choice((rng.randint(3, 12), rng.randint(60, 80), rng.randint(30, 45)))
        role = Role.FAMILY if age > 12 else Role.FRIEND
        other = Character(
            f"{role}-1", "C", role, rng.choice(list(Pronouns)), age, looks=_looks(rng)
        )
        kin = hero if role is Role.FAMILY else None
        cast[other.id] = Portrayed(other, settle(other, None, rng.randrange(2**31), kin))
    return cast


def _looks(rng: random.Random) -> Looks:
    """What nobody is given by chance, given to some: a few in every gallery."""
    return Looks(
        glasses=rng.random() < 0.2 or None,
        freckles=rng.random() < 0.2 or None,
        hearing_aid=rng.random() < 0.12 or None,
        headscarf=rng.random() < 0.1 or None,
        wheelchair=rng.random() < 0.12 or None,
    )


def _scene(genre: str, number: int, who: tuple[str, ...], rng: random.Random) -> Scene:
    places = GENRES[genre].places
    turn, at = divmod(number - 1, len(places))
    place = places[at]
    time = list(Time)[(turn + at) % len(Time)]
    calm = turn % 2 or place in INDOORS
    weather = Weather.CLEAR if calm else list(Weather)[(turn // 2 + at) % len(Weather)]
    poses = _poses(place, rng)
    things = rng.sample(_things(place), 3)
    held = next((thing for thing in things if thing in HOLDABLE), None)
    figures = tuple(
        Figure(id, poses[i % len(poses)], rng.choice(list(Expression)), None if i else held)
        for i, id in enumerate(who)
    )
    shown = tuple(dict.fromkeys([*([held] if held else []), *things[: rng.randint(0, 2)]]))
    return Scene(place, time, weather, rng.choice(list(Mood)), figures, shown, "")


def _things(place: Place) -> list[Prop]:
    """What somebody might come upon there."""
    foreign = _NOT_UNDER_WATER if place in UNDER_WATER else set()
    foreign = foreign | (_NOT_INDOORS if place in INDOORS else set())
    foreign = foreign | (set() if place in _AFLOAT else {Prop.BOAT})
    return [thing for thing in Prop if thing not in foreign]


def _poses(place: Place, rng: random.Random) -> list[Pose]:
    """What one group does: all are in the water, in the air, asleep, or on the ground."""
    if place in UNDER_WATER:
        return [rng.choice(sorted(IN_WATER)), rng.choice(sorted(IN_WATER))]
    if rng.random() < 0.12:
        return [rng.choice(_ALOFT)] * 3
    if rng.random() < 0.06:
        return [Pose.SLEEP, Pose.SIT]
    return [rng.choice(_UPRIGHT), rng.choice(_UPRIGHT), rng.choice(_UPRIGHT)]
