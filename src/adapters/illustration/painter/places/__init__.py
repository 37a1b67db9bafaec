"""The places: `paint` lays the planes behind figures, `frame` what hangs before them."""

from collections.abc import Callable
from dataclasses import dataclass

from custories_core.layout.geometry import Box
from custories_core.scenes import Place

from ..composition import Plan
from ..material import Board
from ..palette import Tones
from . import (
    bedroom,
    castle,
    deck,
    forest,
    garden,
    island,
    lane,
    mountains,
    planet,
    reef,
    rooftops,
    spaceship,
    valley,
    wreck,
)


@dataclass(frozen=True, slots=True)
class Setting:
    """How to paint a place. `frame` is given the boxes that must stay free (figures, faces)."""

    paint: Callable[[Board, Plan, Tones], None]
    frame: Callable[[Board, Plan, Tones, tuple[Box, ...]], None]


PLACES: dict[Place, Setting] = {
    Place.MOONLIT_GARDEN: Setting(garden.paint, garden.frame),
    Place.ENCHANTED_FOREST: Setting(forest.paint, forest.frame),
    Place.SPACESHIP: Setting(spaceship.paint, spaceship.frame),
    Place.PLANET: Setting(planet.paint, planet.frame),
    Place.ROOFTOPS: Setting(rooftops.paint, rooftops.frame),
    Place.CASTLE: Setting(castle.paint, castle.frame),
    Place.PIRATE_DECK: Setting(deck.paint, deck.frame),
    Place.ISLAND: Setting(island.paint, island.frame),
    Place.REEF: Setting(reef.paint, reef.frame),
    Place.WRECK: Setting(wreck.paint, wreck.frame),
    Place.LANE: Setting(lane.paint, lane.frame),
    Place.FERN_VALLEY: Setting(valley.paint, valley.frame),
    Place.MOUNTAIN_PASS: Setting(mountains.paint, mountains.frame),
    Place.BEDROOM: Setting(bedroom.paint, bedroom.frame),
}
