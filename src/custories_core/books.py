"""A book and what it is made of: frozen values and their rules, no behaviour of the world.

A *moment* is one event of the story: one text and one scene. It fills one
page, or two that face each other. A chapter is a row of moments.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from .plain import LATER
from .scenes import Scene


class Role(StrEnum):
    """A character's part in the story. Every book has exactly one hero."""

    HERO = "hero"
    FAMILY = "family"
    FRIEND = "friend"
    COMPANION = "companion"


class Pronouns(StrEnum):
    """How the story speaks of a character."""

    SHE = "she"
    HE = "he"
    THEY = "they"


class Species(StrEnum):
    """What a character is. Companions may be other than human."""

    HUMAN = "human"
    FOX = "fox"
    CAT = "cat"
    DRAGON = "dragon"
    OWL = "owl"
    ROBOT = "robot"
    WHALE = "whale"


class Likeness(StrEnum):
    """How somebody's face is made: drawn in their colours, or cut from paper after their photo."""

    DRAWN = "drawn"
    CUT_OUT = "cut-out"


class ReadingAge(StrEnum):
    """For whom the text is written; sets words per page and the smallest type."""

    AGE_3_4 = "3-4"
    AGE_5_6 = "5-6"
    AGE_7_8 = "7-8"
    AGE_9_10 = "9-10"


class Direction(StrEnum):
    """Which way the book is read, and so on which side it is bound."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


SKIN_TONES = {
    "porcelain": "#f9e0d0",
    "fair": "#f3cfb3",
    "light": "#e6b48f",
    "olive": "#cf9d72",
    "tan": "#b97f55",
    "brown": "#94603c",
    "deep": "#6f4429",
    "dark": "#4c2e1e",
}
HAIR_COLOURS = {
    "black": "#1f1a1c",
    "dark-brown": "#3a2519",
    "brown": "#6a4426",
    "light-brown": "#98683c",
    "blonde": "#dcb36a",
    "auburn": "#8a3d20",
    "red": "#c05a24",
    "grey": "#a5a3a2",
    "white": "#ece8e0",
}
EYE_COLOURS = {
    "brown": "#5a3720",
    "hazel": "#86673a",
    "green": "#4d7c4b",
    "blue": "#3f75a8",
    "grey": "#6f7f8a",
    "amber": "#a8752a",
}
OUTFIT_COLOURS = {
    "red": "#c8453b",
    "coral": "#e8775f",
    "orange": "#e08a3c",
    "yellow": "#efc04e",
    "green": "#5f9a5a",
    "teal": "#3f8f8c",
    "blue": "#4a78b5",
    "navy": "#2f4270",
    "purple": "#7f5a9c",
    "pink": "#e39ab0",
    "brown": "#84603f",
    "grey": "#8b8f96",
    "white": "#f1ede4",
    "black": "#2b2a2e",
}
COAT_COLOURS = {
    "russet": "#c8622d",
    "ginger": "#d98a45",
    "sandy": "#d9b380",
    "brown": "#7a5236",
    "cream": "#f4e6cf",
    "white": "#f3f0ea",
    "grey": "#8d9097",
    "black": "#2d2a2e",
    "moss": "#6f8f4e",
    "teal": "#3d8b86",
    "plum": "#7b4f86",
    "gold": "#e0b04c",
    "tawny": "#a86f42",
    "snowy": "#e4e9ee",
    "slate": "#5d6f83",
    "ocean": "#3d74a6",
    "sky": "#8bbad6",
    "steel": "#a3b1bf",
    "copper": "#c67f52",
    "mint": "#9ccbb2",
    "tin": "#d5d9da",
}
"""Fur, feathers, scales, whale's skin and robot's metal.

A companion's `skin` is its coat and its `hair` the second colour of it.
"""

HAIR_LENGTHS = ("shaved", "short", "medium", "long")
HAIR_TEXTURES = ("straight", "wavy", "curly", "coily")
HAIR_STYLES = ("loose", "ponytail", "pigtails", "bun")
HEAD_SHAPES = ("round", "oval", "heart", "square")


@dataclass(frozen=True, slots=True)
class Looks:
    """What is known of a character's looks; None is "not said".

    Colours are a name from the tables above or `#rrggbb`. `outfit` is the colour of the clothes.
    """

    skin: str | None = None
    hair: str | None = None
    hair_length: str | None = None
    hair_texture: str | None = None
    hair_style: str | None = None
    eyes: str | None = None
    outfit: str | None = None
    glasses: bool | None = None
    freckles: bool | None = None
    hearing_aid: bool | None = None
    headscarf: bool | None = None
    wheelchair: bool | None = None
    head_shape: str | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class Appearance:
    """A character's looks, settled: every colour is `#rrggbb` and nothing is left open.

    The same appearance is drawn on every page.
    """

    skin: str
    hair: str
    hair_length: str
    hair_texture: str
    hair_style: str
    eyes: str
    outfit: str
    glasses: bool
    freckles: bool
    hearing_aid: bool
    headscarf: bool
    wheelchair: bool
    head_shape: str = field(default="round", metadata=LATER)


@dataclass(frozen=True, slots=True)
class Character:
    """Somebody in the book. `age` is in years; `photo` is the place of a picture, if given.

    `likes` are hobbies and favourite things, a few words each. A face that is
    to be cut out is drawn as long as there is no photo.
    """

    id: str
    name: str
    role: Role
    pronouns: Pronouns = Pronouns.THEY
    age: int = 6
    species: Species = Species.HUMAN
    looks: Looks = field(default_factory=Looks)
    photo: str | None = None
    likes: tuple[str, ...] = ()
    likeness: Likeness = Likeness.DRAWN


@dataclass(frozen=True, slots=True)
class ChapterBrief:
    """What is asked of a chapter: an idea, or None to leave it to the writer.

    `pages` is even, so that every chapter opens on a left-hand page, fills
    whole spreads and can be moved without drawing it anew.
    """

    pages: int
    idea: str | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """A reader's change to one moment of the finished text or picture.

    `text` replaces what was written (None keeps it); `take` counts how often
    the picture was asked for anew. `chapter` and `moment` count from 1.
    """

    chapter: int
    moment: int
    text: str | None = None
    take: int = 0


@dataclass(frozen=True, slots=True)
class Book:
    """A book as it was asked for. `title` None lets the writer choose one.

    `seed` is the one source of chance: the same book is made the same way.
    """

    id: str
    owner: str
    genre: str
    characters: tuple[Character, ...]
    chapters: tuple[ChapterBrief, ...]
    style: str = "cut-paper"
    language: str = "en"
    reading_age: ReadingAge = ReadingAge.AGE_5_6
    format: str = "square-hardcover"
    direction: Direction = Direction.LEFT_TO_RIGHT
    title: str | None = None
    premise: str | None = None
    dedication: str | None = None
    author: str | None = None
    seed: int = 1
    revisions: tuple[Revision, ...] = ()

    @property
    def hero(self) -> Character:
        """The one character whose book it is."""
        return next(c for c in self.characters if c.role is Role.HERO)

    def revision(self, chapter: int, moment: int) -> Revision:
        """The reader's change to a moment, or an empty one."""
        for revision in self.revisions:
            if (revision.chapter, revision.moment) == (chapter, moment):
                return revision
        return Revision(chapter, moment)


@dataclass(frozen=True, slots=True)
class Moment:
    """One event of the story as written: the words to read and the scene to draw."""

    text: str
    scene: Scene


@dataclass(frozen=True, slots=True)
class Outline:
    """The plan of the whole story. `summaries` holds what each chapter is about."""

    title: str
    blurb: str
    chapter_titles: tuple[str, ...]
    summaries: tuple[str, ...]
