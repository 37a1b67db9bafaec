"""Labelled pairs of a painted figure and a character sheet: is this the same character?

A company is four characters of one genre and one art style, each with a sheet.
They appear two by two, so that now and then one stands before another. All is
by chance of the seed: looks, places, hours, weathers, poses, faces, things held.
"""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace

from custories_core.appearance import settle
from custories_core.books import (
    COAT_COLOURS,
    EYE_COLOURS,
    HAIR_COLOURS,
    HAIR_LENGTHS,
    HAIR_STYLES,
    HAIR_TEXTURES,
    OUTFIT_COLOURS,
    SKIN_TONES,
    Appearance,
    Character,
    Looks,
    Role,
    Species,
)
from custories_core.genres import GENRES, STYLES
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import (
    BackgroundRequest,
    Canvas,
    IllustrationRequest,
    Illustrator,
    Picture,
    Portrayed,
    SheetRequest,
)
from custories_core.scenes import (
    HOLDABLE,
    IN_WATER,
    INDOORS,
    UNDER_WATER,
    Expression,
    Figure,
    Mood,
    Pose,
    Scene,
    Time,
    Weather,
)

SAME, DIFFERENT = "same", "different"
TWO_CHANGES = "two parameters"
CANVAS = Canvas(560, 560, (Box(0.04, 0.03, 0.92, 0.1),), Box(0.04, 0.14, 0.92, 0.8))
PEOPLE, PAGES, STAGES = 4, 5, 4
"""How many are in a company, on how many pages of two it is itself, and of how many scenes."""

_TABLES: Mapping[str, Mapping[str, str]] = {
    "skin": SKIN_TONES,
    "hair": HAIR_COLOURS,
    "eyes": EYE_COLOURS,
    "outfit": OUTFIT_COLOURS,
}
_WORDS = {
    "hair_length": HAIR_LENGTHS,
    "hair_texture": HAIR_TEXTURES,
    "hair_style": HAIR_STYLES,
}
_WORN = ("glasses", "freckles", "hearing_aid", "headscarf", "wheelchair")
_PERSON = (*_TABLES, *_WORDS, *_WORN, "age")
_ANIMAL = ("skin", "hair", "eyes", "outfit", "glasses")
_LEAST = 12.0
"""How far another colour is at least, in ΔE of a rough kind: nearer ones have no name."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Somebody in a picture, and the sheet of the one it should be.

    `kind` is SAME, DIFFERENT, the parameter in which a look-alike differs, or TWO_CHANGES.
    """

    kind: str
    page: Picture
    sheet: Picture
    character: str

    @property
    def same(self) -> bool:
        """Whether the picture shows the character of the sheet."""
        return self.kind == SAME


def pairs(illustrator: Illustrator, seed: int, companies: int) -> Iterator[Pair]:
    """The pairs of so many companies: of each ten right, twelve look-alikes and thirty others."""
    for number in range(companies):
        yield from _company(illustrator, f"{seed} {number}", number)


def _company(illustrator: Illustrator, seed: str, number: int) -> Iterator[Pair]:
    rng = random.Random(f"company {seed}")
    genre = rng.choice(list(GENRES))
    style = list(STYLES)[number % len(STYLES)]
    cast = [_somebody(f"c{i}", i, rng) for i in range(PEOPLE)]
    sheets = [
        illustrator.character_sheet(SheetRequest(who, genre, style, rng.randrange(2**31)))
        for who in cast
    ]
    stages = [_stage(illustrator, genre, style, rng) for _ in range(STAGES)]
    for turn in range(PAGES):
        one, two = (0, 1, 2, 3, 0, 2, 1, 3, 0, 3)[2 * turn : 2 * turn + 2]
        page = _page(illustrator, [cast[one], cast[two]], stages[turn % STAGES], rng)
        for i in (one, two):
            id = cast[i].character.id
            yield Pair(SAME, page, sheets[i], id)
            for other in range(PEOPLE):
                if other != i:
                    yield Pair(DIFFERENT, page, _named(sheets[other], id), id)
    for turn in range(3):
        for i, j in ((0, 1), (2, 3)):
            changed = [_changed(cast[k], 2 if turn == 2 else 1, rng) for k in (i, j)]
            page = _page(illustrator, [who for _, who in changed], rng.choice(stages), rng)
            for k, (kind, who) in zip((i, j), changed, strict=True):
                yield Pair(kind, page, sheets[k], who.character.id)


def _named(sheet: Picture, id: str) -> Picture:
    """Somebody else's sheet, taken for the one of `id`."""
    (placement,) = sheet.placements
    return replace(sheet, placements=(replace(placement, character=id),))


def _somebody(id: str, number: int, rng: random.Random) -> Portrayed:
    """Children, grown-ups and, as the last of a company, now and then a companion."""
    companion = number == PEOPLE - 1 and rng.random() < 0.6
    species = rng.choice([s for s in Species if s is not Species.HUMAN])
    age = rng.randint(2, 12) if number < 2 else rng.choice((8, 36, 70))
    worn = {name: True for name in _WORN if not companion and rng.random() < 0.15}
    if companion:
        character = Character(id, id, Role.COMPANION, age=5, species=species)
    else:
        character = Character(id, id, Role.FRIEND, age=age, looks=Looks(**worn))
    return Portrayed(character, settle(character, None, rng.randrange(2**31)))


def _changed(who: Portrayed, count: int, rng: random.Random) -> tuple[str, Portrayed]:
    """A look-alike: so many parameters are others, of those that can be seen."""
    human = who.character.species is Species.HUMAN
    names = [name for name in (_PERSON if human else _ANIMAL) if _shows(name, who.appearance)]
    chosen = rng.sample(names, count)
    for name in chosen:
        who = _with(who, name, rng)
    return (chosen[0] if count == 1 else TWO_CHANGES), who


def _shows(name: str, looks: Appearance) -> bool:
    """Whether a change of a parameter changes the drawing: a headscarf hides hair."""
    if name in ("hair", "hair_length", "hair_texture", "hair_style") and looks.headscarf:
        return False
    return not (name in ("hair_style", "hair_texture") and looks.hair_length in ("shaved", "short"))


def _with(who: Portrayed, name: str, rng: random.Random) -> Portrayed:
    looks, character = who.appearance, who.character
    if name == "age":
        older = {True: 11, False: 4}[character.age < 8] if character.age < 13 else 8
        return replace(who, character=replace(character, age=older))
    now = getattr(looks, name)
    if name in _WORN:
        return replace(who, appearance=replace(looks, **{name: not now}))
    if name in _WORDS:
        kinds = [word for word in _WORDS[name] if word != now]
        return replace(who, appearance=replace(looks, **{name: rng.choice(kinds)}))
    human = character.species is Species.HUMAN
    table = _TABLES[name] if human or name in ("eyes", "outfit") else COAT_COLOURS
    others = sorted(colour for colour in table.values() if _apart(colour, now) > _LEAST)
    return replace(who, appearance=replace(looks, **{name: rng.choice(others)}))


def _apart(one: str, other: str) -> float:
    """How far two colours are from each other, in hundredths of the way from black to white."""
    pairs = [(int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5) / 4.42


@dataclass(frozen=True, slots=True)
class _Stage:
    """An empty scene, painted, with all that it was painted from."""

    scene: Scene
    genre: str
    style: str
    seed: int
    painted: bytes


def _stage(illustrator: Illustrator, genre: str, style: str, rng: random.Random) -> _Stage:
    place = rng.choice(GENRES[genre].places)
    weather = Weather.CLEAR if place in INDOORS else rng.choice(list(Weather))
    hour, mood, seed = rng.choice(list(Time)), rng.choice(list(Mood)), rng.randrange(2**31)
    scene = Scene(place, hour, weather, mood, (), (), "")
    back = illustrator.background(BackgroundRequest(scene, CANVAS, genre, style, seed))
    return _Stage(scene, genre, style, seed, back.data)


def _page(
    illustrator: Illustrator, people: list[Portrayed], stage: _Stage, rng: random.Random
) -> Picture:
    """Both on a stage, doing anything."""
    wet = stage.scene.place in UNDER_WATER
    poses = sorted(IN_WATER) if wet else sorted(set(Pose) - IN_WATER - {Pose.SLEEP})
    if not wet and rng.random() < 0.1:
        poses = [Pose.SLEEP]
    held = rng.choice(sorted(HOLDABLE)) if rng.random() < 0.3 else None
    figures = tuple(
        Figure(who.character.id, rng.choice(poses), rng.choice(list(Expression)), thing)
        for who, thing in zip(people, (held, None), strict=True)
    )
    request = IllustrationRequest(
        replace(stage.scene, figures=figures),
        CANVAS,
        stage.genre,
        stage.style,
        stage.seed,
        stage.painted,
        {who.character.id: who for who in people},
        {},
    )
    return illustrator.illustrate(request)


CHANGES = tuple(sorted({*_PERSON, *_ANIMAL} & {f.name for f in fields(Appearance)} | {"age"}))
"""Every parameter in which a look-alike may differ."""
