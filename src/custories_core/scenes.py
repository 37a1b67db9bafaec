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
    CASTLE = "castle"
    SPACESHIP = "spaceship"
    PLANET = "planet"
    PIRATE_DECK = "pirate-deck"
    ISLAND = "island"
    REEF = "undersea-reef"
    WRECK = "sunken-wreck"
    ROOFTOPS = "city-rooftops"
    LANE = "city-lane"
    FERN_VALLEY = "fern-valley"
    MOUNTAIN_PASS = "mountain-pass"
    BEDROOM = "bedroom"


UNDER_WATER = frozenset({Place.REEF, Place.WRECK})
"""Where nobody stands: everybody swims or floats."""

INDOORS = frozenset({Place.SPACESHIP, Place.BEDROOM})
"""Where there is no weather but outside the window."""


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
    RAIN = "rain"
    STORM = "storm"
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
    RUN = "run"
    SIT = "sit"
    REACH = "reach"
    HUG = "hug"
    FLY = "fly"
    FLOAT = "float"
    SWIM = "swim"
    SLEEP = "sleep"


IN_WATER = frozenset({Pose.SWIM, Pose.FLOAT})
"""What somebody does under water."""


class Expression(StrEnum):
    """What a figure's face shows."""

    JOY = "joy"
    WONDER = "wonder"
    FEAR = "fear"
    SADNESS = "sadness"
    DETERMINATION = "determination"
    MISCHIEF = "mischief"


class Prop(StrEnum):
    """A thing or a small creature that the story names and the picture shows."""

    LANTERN = "lantern"
    UNLIT_LANTERN = "unlit-lantern"
    KEY = "key"
    MAP = "map"
    STAR = "star"
    FLOWER = "flower"
    TELESCOPE = "telescope"
    ACORN = "acorn"
    APPLE = "apple"
    BALLOON = "balloon"
    BASKET = "basket"
    BELL = "bell"
    BLANKET = "blanket"
    BOAT = "boat"
    BONE = "bone"
    BOOK = "book"
    BOOT = "boot"
    BOTTLE = "bottle"
    BROOM = "broom"
    BUCKET = "bucket"
    BUTTON = "button"
    CAKE = "cake"
    CAMERA = "camera"
    CANDLE = "candle"
    CHEST = "chest"
    CLOCK = "clock"
    COIN = "coin"
    COMPASS = "compass"
    CROWN = "crown"
    CRYSTAL = "crystal"
    CUP = "cup"
    DRUM = "drum"
    EGG = "egg"
    FEATHER = "feather"
    FISHING_ROD = "fishing-rod"
    FLAG = "flag"
    FLUTE = "flute"
    HAT = "hat"
    KITE = "kite"
    LADDER = "ladder"
    LEAF = "leaf"
    LETTER = "letter"
    MAGNIFYING_GLASS = "magnifying-glass"
    MIRROR = "mirror"
    MUSHROOM = "mushroom"
    NET = "net"
    PAINTBRUSH = "paintbrush"
    PEARL = "pearl"
    PEBBLE = "pebble"
    RING = "ring"
    ROPE = "rope"
    SHELL = "shell"
    SOCK = "sock"
    SPADE = "spade"
    SPOON = "spoon"
    TEAPOT = "teapot"
    THREAD = "thread"
    TORCH = "torch"
    UMBRELLA = "umbrella"
    WAND = "wand"
    WHISTLE = "whistle"
    ANT = "ant"
    BEE = "bee"
    BEETLE = "beetle"
    BIRD = "bird"
    BUTTERFLY = "butterfly"
    CLAM = "clam"
    CRAB = "crab"
    DINOSAUR = "dinosaur"
    EEL = "eel"
    FISH = "fish"
    FROG = "frog"
    GOAT = "goat"
    GULL = "gull"
    HARE = "hare"
    HEDGEHOG = "hedgehog"
    LIZARD = "lizard"
    MOUSE = "mouse"
    OCTOPUS = "octopus"
    PELICAN = "pelican"
    PUFFIN = "puffin"
    SEAHORSE = "seahorse"
    SHRIMP = "shrimp"
    SNAIL = "snail"
    SNAILS = "snails"
    SPIDER = "spider"
    STARFISH = "starfish"
    TORTOISE = "tortoise"


SWIMMERS = frozenset({Prop.CLAM, Prop.EEL, Prop.FISH, Prop.SEAHORSE, Prop.SHRIMP, Prop.STARFISH})
"""The creatures that are at home only under water."""

CREATURES = SWIMMERS | {
    *(Prop.ANT, Prop.BEE, Prop.BEETLE, Prop.BIRD, Prop.BUTTERFLY, Prop.CRAB, Prop.DINOSAUR),
    *(Prop.FROG, Prop.GOAT, Prop.GULL, Prop.HARE, Prop.HEDGEHOG, Prop.LIZARD, Prop.MOUSE),
    *(Prop.OCTOPUS, Prop.PELICAN, Prop.PUFFIN, Prop.SNAIL, Prop.SNAILS, Prop.SPIDER),
    Prop.TORTOISE,
}
"""Whom a story meets by the way; nobody carries them."""

STANDING = CREATURES | {Prop.BOAT, Prop.CHEST, Prop.LADDER, Prop.BLANKET}
"""What is in no hand: it stands, or lies, on the ground or in the water."""

HOLDABLE = frozenset(Prop) - STANDING
"""The things that somebody can hold in one hand."""

ALOFT = frozenset({Prop.BALLOON, Prop.KITE})
"""The things that rise above whoever holds their string, and so need air above them."""


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
