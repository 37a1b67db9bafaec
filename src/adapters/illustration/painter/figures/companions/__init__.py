"""Companions: second heroes of a book, each a rig with the poses and expressions of people.

A module draws each kind from any side; the table below is all that knows them.
"""

from custories_core.books import Species
from custories_core.ports.illustration import Portrayed
from custories_core.scenes import Expression, Pose, Prop

from ...pieces import Drawing, Gaze, View
from ..tones import tones
from .cat import CAT
from .dragon import DRAGON
from .fox import FOX
from .owl import OWL
from .rig import Animal, Cue
from .robot import ROBOT
from .whale import WHALE

COMPANIONS: dict[Species, Animal] = {
    Species.FOX: FOX,
    Species.CAT: CAT,
    Species.DRAGON: DRAGON,
    Species.OWL: OWL,
    Species.ROBOT: ROBOT,
    Species.WHALE: WHALE,
}
"""Every kind of companion."""

HEIGHTS = {species: animal.height for species, animal in COMPANIONS.items()}
"""Standing heights relative to a six-year-old child, who is 1.0."""


def companion(
    portrayed: Portrayed, pose: Pose, expression: Expression, genre: str,
    holding: Prop | None, gaze: Gaze, view: View = View.FRONT,
) -> Drawing:  # fmt: skip
    """A companion in units of its own height, with all that `figure` promises of a drawing."""
    looks = portrayed.appearance
    cue = Cue(tones(looks), pose, expression, genre, holding, gaze, view, looks.glasses)
    return COMPANIONS[portrayed.character.species].draw(cue)
