"""A measure of identity: is the figure on a page the character of a sheet?

docs/identity.md defines it, says how it was calibrated, and what it does not
measure. What is chosen here by calibration comes out of `python -m
benchmarks.identity`.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from PIL import Image

from custories_core.ports.illustration import Placement

from .heads import unit_of
from .traits import differences

SMALLEST = 20.0
"""The least half height of a head, in pixels, of which anything can be said."""
ALIKE = 0.5
"""The score from which a figure is rather the character than not."""


@dataclass(frozen=True, slots=True)
class Weight:
    """What a trait's difference counts: `weight` for each `scale` above `usual`, four at most."""

    trait: str
    usual: float
    scale: float
    weight: float


MOST_SCALES = 4.0
BIAS = 2.73
WEIGHTS: tuple[Weight, ...] = (
    Weight("skin", 5.61, 3.53, 0.25),
    Weight("colours", 7.35, 7.97, 0.51),
    Weight("colours", 11.71, 7.97, 0.77),
    Weight("eyes", 6.44, 4.25, 0.48),
    Weight("eyes", 8.96, 4.25, 0.41),
    Weight("fringe", 4.22, 2.59, 0.85),
    Weight("outline", 9.19, 7.69, 0.1),
    Weight("ear", 7.21, 8.59, 0.22),
    Weight("ear", 13.17, 8.59, 0.35),
    Weight("aid", 1.93, 2.36, 0.07),
    Weight("hair missing", 0.06, 1.47, 0.26),
    Weight("hair missing", 0.84, 1.47, 0.12),
    Weight("hair added", 0.0, 3.54, 0.18),
    Weight("glasses", 1.19, 2.18, 0.35),
    Weight("glasses", 2.52, 2.18, 0.46),
    Weight("irises", 2.05, 6.69, 0.26),
    Weight("irises", 6.07, 6.69, 0.24),
    Weight("proportion", 0.94, 2.51, 0.2),
    Weight("proportion", 2.76, 2.51, 0.94),
)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike a figure and a sheet are, from 0 (somebody else) to 1, and what differs how far."""

    score: float
    differences: Mapping[str, float]


def identity(
    page: Image.Image, here: Placement, sheet: Image.Image, there: Placement
) -> Likeness | None:
    """How much the figure placed `here` is the character of the sheet.

    None where its head or the sheet's is too small to tell.
    """
    if min(unit_of(page, here), unit_of(sheet, there)) < SMALLEST:
        return None
    found = differences(page, here, sheet, there)
    return Likeness(score(found), found)


def score(found: Mapping[str, float]) -> float:
    """The score of a set of differences."""
    return 1 / (1 + math.exp(evidence(found) - BIAS))


def evidence(found: Mapping[str, float]) -> float:
    """How much speaks for somebody else, from 0: what the score is made of."""
    return sum(
        one.weight * min(max(found[one.trait] - one.usual, 0.0) / one.scale, MOST_SCALES)
        for one in WEIGHTS
    )
