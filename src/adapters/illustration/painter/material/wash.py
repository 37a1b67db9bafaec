"""How colour runs over a piece, whatever it is made of."""

from dataclasses import dataclass, replace

from ..palette import RGB, mix


@dataclass(frozen=True, slots=True)
class Pool:
    """Light that falls on a piece around a point; `radius` in units, `strength` 0 to 1."""

    x: float
    y: float
    radius: float
    colour: RGB
    strength: float
    squash: float = 1.0


@dataclass(frozen=True, slots=True)
class Wash:
    """How the colour of a piece runs: stops from top to bottom (y, colour), and pools of light."""

    stops: tuple[tuple[float, RGB], ...]
    pools: tuple[Pool, ...] = ()

    def mixed(self, colour: RGB, t: float) -> "Wash":
        """The wash with every stop moved towards `colour`."""
        return replace(self, stops=tuple((y, mix(c, colour, t)) for y, c in self.stops))


def plain(colour: RGB) -> Wash:
    """One even colour."""
    return Wash(((0.0, colour),))


def fall(top: RGB, bottom: RGB, y0: float, y1: float, *pools: Pool) -> Wash:
    """From one colour at `y0` to another at `y1`."""
    return Wash(((y0, top), (y1, bottom)), pools)
