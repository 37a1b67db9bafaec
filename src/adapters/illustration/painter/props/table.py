"""The table of all things: how each is drawn, how large it is, how it is held and how it rests."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from custories_core.scenes import Prop

from ..figures.shapes import Point
from ..pieces import Piece
from . import (
    birds,
    creatures,
    finds,
    garments,
    instruments,
    larder,
    lights,
    music,
    opened,
    tools,
    treasures,
    waterfolk,
    wind,
)
from .inks import Inks

Cut = Callable[[Inks], list[Piece]]

FLAT = 0.62
"""What is left of the height of a thing that lies flat and is seen from above."""

LYING = math.pi / 2 - 0.08
"""How far what is long is turned when it lies down."""

LEAST = 0.12
"""The least that a thing measures, as a share of a child's height: less could not be seen."""


@dataclass(frozen=True, slots=True)
class Embraced:
    """A thing between two hands.

    They hold it on y = `grip`, in the units it is cut in. `cut` and `size` are
    those of a thing that is opened for it.
    """

    grip: float = 0.0
    cut: Cut | None = None
    size: float | None = None


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing.

    `size` is its longest side, strings not counted, as a share of the height
    of a six-year-old. `grip` is where a hand holds it, in the units it is cut
    in; None if nobody can carry it so. It is turned by `tilt` when held and by
    `rest` when set down (radians, clockwise), and then pressed to `flat` of its
    height. `glow` is how strongly it shines, 0 to 1. `settled` cuts it anew where it
    stands otherwise than it is held; `embraced` is how it is held in both hands.
    """

    cut: Cut
    size: float
    grip: Point | None
    tilt: float = 0.0
    rest: float = 0.0
    flat: float = 1.0
    glow: float = 0.0
    settled: Cut | None = None
    embraced: Embraced | None = None


THINGS: dict[Prop, Thing] = {
    # Lights
    Prop.LANTERN: Thing(lights.lantern, 0.22, (0, 0.03), glow=1.0),
    Prop.UNLIT_LANTERN: Thing(lights.unlit_lantern, 0.22, (0, 0.03)),
    Prop.CANDLE: Thing(lights.candle, 0.22, (0.44, -0.02), glow=0.75),
    Prop.TORCH: Thing(
        lights.torch,
        0.32,
        (-0.3, 0.02),
        tilt=-0.3,
        rest=-0.13,
        glow=0.8,
        settled=lights.lying_torch,
    ),
    Prop.STAR: Thing(lights.star, 0.24, (0, 0.42), rest=0.18, glow=1.0),
    # Treasures
    Prop.KEY: Thing(treasures.key, 0.19, (0, 0.3), tilt=0.15, rest=LYING, flat=0.75),
    Prop.COIN: Thing(treasures.coin, 0.14, (0.05, 0.4), rest=-0.3, flat=0.72),
    Prop.CROWN: Thing(treasures.crown, 0.22, (-0.1, 0.32)),
    Prop.CRYSTAL: Thing(treasures.crystal, 0.21, (0, 0.44), glow=0.45),
    Prop.PEARL: Thing(treasures.pearl, 0.16, (0, 0.34), glow=0.4),
    Prop.RING: Thing(treasures.ring, 0.13, (0, 0.44), rest=0.2),
    Prop.CHEST: Thing(treasures.chest, 0.46, None),
    # Finds
    Prop.ACORN: Thing(finds.acorn, 0.14, (0, 0.34), rest=-0.7),
    Prop.BONE: Thing(finds.bone, 0.22, (0, 0.1), tilt=0.5, rest=LYING + 0.15),
    Prop.EGG: Thing(finds.egg, 0.19, (0, 0.4), rest=0.2, embraced=Embraced(0.12, size=0.23)),
    Prop.FEATHER: Thing(finds.feather, 0.25, (-0.03, 0.45), tilt=0.3, rest=LYING, flat=0.8),
    Prop.FLOWER: Thing(finds.flower, 0.26, (0.0, 0.12)),
    Prop.LEAF: Thing(finds.leaf, 0.2, (0.03, 0.48), tilt=0.2, rest=1.1, flat=FLAT),
    Prop.MUSHROOM: Thing(finds.mushroom, 0.18, (0, 0.4)),
    Prop.PEBBLE: Thing(finds.pebble, 0.14, (0, 0.2)),
    Prop.SHELL: Thing(finds.shell, 0.17, (0, 0.36), rest=0.25, flat=0.85),
    # Tools
    Prop.BROOM: Thing(tools.broom, 0.82, (0, -0.12), tilt=0.2, rest=LYING + 0.23),
    Prop.BUCKET: Thing(tools.bucket, 0.26, (0, -0.54)),
    Prop.FISHING_ROD: Thing(tools.fishing_rod, 0.78, (-0.31, 0.42), rest=-0.1),
    Prop.LADDER: Thing(tools.ladder, 1.2, None, rest=0.07),
    Prop.NET: Thing(tools.net, 0.58, (-0.035, 0.34), tilt=0.25, rest=1.6, flat=0.8),
    Prop.PAINTBRUSH: Thing(tools.paintbrush, 0.26, (0, 0.2), tilt=0.25, rest=LYING, flat=0.85),
    Prop.ROPE: Thing(tools.rope, 0.26, (0, -0.4), rest=-0.9, flat=FLAT),
    Prop.SPADE: Thing(tools.spade, 0.52, (0, -0.56), tilt=0.06, rest=0.08),
    # Instruments
    Prop.TELESCOPE: Thing(
        instruments.telescope, 0.29, (-0.3, 0), tilt=-0.52, settled=instruments.standing_telescope
    ),
    Prop.CAMERA: Thing(
        instruments.camera,
        0.26,
        (0.1, -0.12),
        settled=instruments.resting_camera,
        embraced=Embraced(0.08),
    ),
    Prop.CLOCK: Thing(instruments.clock, 0.21, (0, 0.4), embraced=Embraced(0.1)),
    Prop.COMPASS: Thing(instruments.compass, 0.17, (0, 0.5)),
    Prop.MAGNIFYING_GLASS: Thing(
        instruments.magnifying_glass, 0.25, (0, 0.36), tilt=0.35, rest=1.15, flat=0.75
    ),
    Prop.MIRROR: Thing(instruments.mirror, 0.26, (0, 0.42), tilt=0.1, rest=1.2, flat=0.7),
    Prop.MAP: Thing(
        instruments.chart,
        0.26,
        (0.1, 0.3),
        rest=-0.12,
        flat=FLAT,
        embraced=Embraced(0.1, opened.spread_chart, 0.36),
    ),
    Prop.LETTER: Thing(
        instruments.letter,
        0.21,
        (0.1, 0.26),
        tilt=-0.12,
        rest=0.12,
        flat=0.7,
        embraced=Embraced(0.05),
    ),
    Prop.BOOK: Thing(
        instruments.book,
        0.23,
        (0, 0.3),
        tilt=0.08,
        rest=-0.4,
        flat=0.66,
        embraced=Embraced(0.08, opened.open_book, 0.32),
    ),
    # The larder
    Prop.APPLE: Thing(larder.apple, 0.15, (0, 0.36)),
    Prop.BASKET: Thing(larder.basket, 0.29, (0, -0.53)),
    Prop.BOTTLE: Thing(larder.bottle, 0.22, (0, 0.3)),
    Prop.CAKE: Thing(larder.cake, 0.27, (0, 0.42), embraced=Embraced(0.36)),
    Prop.CUP: Thing(larder.cup, 0.18, (0.5, 0.14)),
    Prop.SPOON: Thing(larder.spoon, 0.25, (0, 0.3), tilt=0.2, rest=LYING, flat=0.85),
    Prop.TEAPOT: Thing(larder.teapot, 0.24, (-0.56, 0.08)),
    # Sounds
    Prop.BELL: Thing(music.bell, 0.2, (0, -0.4), tilt=0.25),
    Prop.DRUM: Thing(music.drum, 0.3, (0.14, -0.14), embraced=Embraced(0.05)),
    Prop.FLUTE: Thing(music.flute, 0.33, (0, 0.2), tilt=0.5, rest=LYING),
    Prop.WHISTLE: Thing(music.whistle, 0.15, (0.1, 0.24), rest=0.0),
    Prop.WAND: Thing(music.wand, 0.32, (0, 0.42), tilt=0.3, rest=LYING - 0.1, flat=0.85),
    # Wind and water
    Prop.BALLOON: Thing(wind.balloon, 0.28, (0, 1.5), tilt=0.16, settled=wind.tethered),
    Prop.BOAT: Thing(wind.boat, 1.55, None),
    Prop.FLAG: Thing(wind.flag, 0.5, (0, 0.35), tilt=0.1),
    Prop.KITE: Thing(wind.kite, 0.52, (-1.0, 1.5), settled=wind.grounded),
    # Garments
    Prop.BLANKET: Thing(garments.blanket, 0.8, None, flat=0.6),
    Prop.BOOT: Thing(garments.boot, 0.23, (-0.1, -0.46)),
    Prop.BUTTON: Thing(garments.button, 0.13, (0, 0.4), rest=0.2, flat=0.75),
    Prop.HAT: Thing(garments.hat, 0.27, (-0.3, 0.2), tilt=-0.1),
    Prop.SOCK: Thing(garments.sock, 0.19, (-0.15, -0.44), tilt=0.1),
    Prop.THREAD: Thing(garments.thread, 0.16, (0, 0.4)),
    Prop.UMBRELLA: Thing(garments.umbrella, 0.98, (0, 0.62), tilt=-0.2, rest=1.05),
    # Creatures of land and air
    Prop.SNAIL: Thing(creatures.snail, 0.2, None),
    Prop.SNAILS: Thing(creatures.snails, 0.84, None),
    Prop.MOUSE: Thing(creatures.mouse, 0.2, None),
    Prop.BEETLE: Thing(creatures.beetle, 0.17, None),
    Prop.BUTTERFLY: Thing(creatures.butterfly, 0.2, None),
    Prop.SPIDER: Thing(creatures.spider, 0.18, None),
    Prop.BIRD: Thing(birds.bird, 0.22, None),
    Prop.GULL: Thing(birds.gull, 0.32, None),
    Prop.PUFFIN: Thing(birds.puffin, 0.3, None),
    Prop.PELICAN: Thing(birds.pelican, 0.46, None),
    Prop.FROG: Thing(creatures.frog, 0.2, None),
    Prop.LIZARD: Thing(creatures.lizard, 0.26, None),
    Prop.HEDGEHOG: Thing(creatures.hedgehog, 0.25, None),
    Prop.TORTOISE: Thing(creatures.tortoise, 0.28, None),
    Prop.HARE: Thing(creatures.hare, 0.36, None),
    Prop.GOAT: Thing(creatures.goat, 0.62, None),
    Prop.BEE: Thing(creatures.bee, 0.17, None),
    Prop.ANT: Thing(creatures.ant, 0.15, None),
    Prop.DINOSAUR: Thing(creatures.dinosaur, 0.5, None),
    # Creatures of the sea
    Prop.FISH: Thing(waterfolk.fish, 0.26, None),
    Prop.CRAB: Thing(waterfolk.crab, 0.26, None),
    Prop.OCTOPUS: Thing(waterfolk.octopus, 0.38, None),
    Prop.EEL: Thing(waterfolk.eel, 0.42, None),
    Prop.SHRIMP: Thing(waterfolk.shrimp, 0.24, None),
    Prop.CLAM: Thing(waterfolk.clam, 0.28, None),
    Prop.STARFISH: Thing(waterfolk.starfish, 0.22, None),
    Prop.SEAHORSE: Thing(waterfolk.seahorse, 0.3, None),
}
