"""The vocabulary of scenes: what a storyteller may ask for and an illustrator must draw.

Writing and illustration meet only here. A word that is not in these tables
cannot be written into a scene, so there is nothing that cannot be drawn.
"""

from dataclasses import dataclass
from enum import StrEnum


class Place(StrEnum):
    """Where a scene is set."""

    MOONLIT_GARDEN = "moonlit-garden"
    ENCHANTED_FOREST = "enchanted-forest"
    SPACESHIP = "spaceship"
    PLANET = "planet"


class Time(StrEnum):
    """The time of day; it sets the light that everything in the scene obeys."""

    DAWN = "dawn"
    DAY = "day"
    DUSK = "dusk"
    NIGHT = "night"


class Weather(StrEnum):
    """What the air is full of."""

    CLEAR = "clear"
    MIST = "mist"
    SNOW = "snow"


class Mood(StrEnum):
    """How the page should feel."""

    CALM = "calm"
    CURIOUS = "curious"
    TENSE = "tense"
    SAD = "sad"
    JOYFUL = "joyful"


class Pose(StrEnum):
    """What a figure's body does."""

    STAND = "stand"
    WALK = "walk"
    REACH = "reach"


class Expression(StrEnum):
    """What a figure's face shows."""

    JOY = "joy"
    WONDER = "wonder"
    FEAR = "fear"
    SADNESS = "sadness"
    DETERMINATION = "determination"


class Prop(StrEnum):
    """A thing that the story names and the picture shows."""

    LANTERN = "lantern"
    UNLIT_LANTERN = "unlit-lantern"
    KEY = "key"
    MAP = "map"
    STAR = "star"
    FLOWER = "flower"
    TELESCOPE = "telescope"


@dataclass(frozen=True, slots=True)
class Figure:
    """One character in a scene, by its id, and what it does there."""

    character: str
    pose: Pose = Pose.STAND
    expression: Expression = Expression.JOY
    holding: Prop | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """What one picture shows. `description` is one plain sentence for illustrators that read."""

    place: Place
    time: Time
    weather: Weather
    mood: Mood
    figures: tuple[Figure, ...]
    props: tuple[Prop, ...]
    description: str
