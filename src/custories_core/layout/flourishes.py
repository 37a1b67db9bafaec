"""The small ornaments of each genre: cut-paper shapes in a row, in the genre's colours."""

import math
from collections.abc import Callable, Iterator

from ..genres import Genre, Ornament, Palette
from .frames import Fill, Item, Path
from .ornaments import hoop, label_turned, leaf, ring, smooth, star

WIDE = 2.6
"""How far a flourish reaches to either side of its middle, in its height."""

_SIDES = (-1.0, 1.0)


def flourish(genre: Genre, x: float, y: float, size: float) -> list[Item]:
    """A small ornament centred on (x, y), `size` points high, in the genre's colours."""
    return list(_DRAWN[genre.ornament](genre.palette, x, y, size))


def _leaves(palette: Palette, x: float, y: float, size: float) -> Iterator[Item]:
    for side in (0.0, 180.0):
        sign = 1.0 if side == 0.0 else -1.0
        for step, length in enumerate((0.95, 0.85, 0.7)):
            root = x + sign * size * (0.35 + 0.55 * step)
            for tilt in (-38.0, 38.0):
                angle = side + (tilt if sign > 0 else -tilt)
                yield Fill(leaf(root, y, size * length * 0.7, angle), palette.middle)
    yield Fill(ring(x, y, size * 0.16), palette.accent)


def _stars(palette: Palette, x: float, y: float, size: float) -> Iterator[Item]:
    yield Fill(star(x, y, size * 0.5, 4, 0.28), palette.accent)
    for side in _SIDES:
        yield Fill(star(x + side * size * 1.3, y + 2, size * 0.25, 4, 0.3), palette.far)
        yield Fill(ring(x + side * size * 2.1, y + 3, size * 0.07), palette.far)


def _waves(palette: Palette, x: float, y: float, size: float) -> Iterator[Item]:
    """Two waves, a rope above them, and a buoy in the middle."""
    reach = size * 2.3
    for colour, low, phase in ((palette.far, 0.2, 0.0), (palette.middle, 0.36, 0.9)):
        yield Fill(_ribbon(x, y + low * size, reach, size * 0.13, size * 0.1, phase), colour)
    strands = 36
    for i in range(strands):
        at = (i + 0.5) / strands * 2 - 1
        # It hangs from the buoy to either side.
        sag = y - size * 0.02 - size * 0.16 * math.cos(abs(at) * math.pi * 1.5)
        if abs(at) * reach > size * 0.42:
            strand = leaf(x + at * reach, sag + size * 0.07, size * 0.2, -50.0, 0.34)
            yield Fill(strand, palette.near)
    yield Fill(hoop(x, y, size * 0.46, size * 0.21), palette.accent)
    for i in range(4):
        angle = math.radians(45 + 90 * i)
        at_x, at_y = x + size * 0.355 * math.cos(angle), y + size * 0.355 * math.sin(angle)
        band = label_turned(at_x, at_y, size * 0.25, size * 0.13, math.degrees(angle))
        yield Fill(band, palette.light)


def _shells(palette: Palette, x: float, y: float, size: float) -> Iterator[Item]:
    """A shell, with bubbles that rise away from it."""
    for side in _SIDES:
        rows = ((0.85, 0.16, 0.15), (1.3, -0.12, 0.21), (1.8, 0.12, 0.12), (2.2, -0.1, 0.08))
        for away, low, r in rows:
            centre = x + side * away * size, y + low * size
            yield Fill(hoop(*centre, r * size, r * size * 0.34), palette.far)
            glint = centre[0] - r * size * 0.3, centre[1] - r * size * 0.3
            yield Fill(ring(*glint, r * size * 0.16), palette.far)
    foot = y + size * 0.44
    rim = []
    scallops, steps = 7, 56
    for i in range(steps + 1):
        angle = math.radians(-162 + 144 * i / steps)
        bulge = abs(math.sin(math.pi * scallops * i / steps))
        reach = size * (0.70 + 0.07 * bulge + 0.12 * math.sin(math.pi * i / steps))
        rim.append((x + reach * 0.9 * math.cos(angle), foot + reach * math.sin(angle)))
    foot_points = [(x + size * 0.12, foot), (x - size * 0.12, foot)]
    yield Fill(smooth([*rim, *foot_points]), palette.accent)
    for tilt in (-52, -31, -10, 10, 31, 52):
        yield Fill(leaf(x, foot - size * 0.06, size * 0.64, tilt - 90, 0.05), palette.light)
    yield Fill(label_turned(x, foot, size * 0.36, size * 0.13, 0.0), palette.accent)


def _keys(palette: Palette, x: float, y: float, size: float) -> Iterator[Item]:
    """A magnifying glass between two keys."""
    for side in _SIDES:
        bow = x + side * size * 0.98
        yield Fill(hoop(bow, y, size * 0.2, size * 0.08), palette.far)
        shaft = x + side * size * 1.6
        yield Fill(label_turned(shaft, y, size * 0.9, size * 0.08, 0.0), palette.far)
        for away, drop in ((1.78, 0.2), (1.95, 0.26)):
            tooth = x + side * size * away, y + size * drop / 2
            yield Fill(label_turned(*tooth, size * 0.08, size * drop, 0.0), palette.far)
        yield Fill(ring(x + side * size * 2.35, y, size * 0.06), palette.far)
    lens = x - size * 0.08, y - size * 0.1
    turn = math.radians(48)
    grip = x + size * 0.42 * math.cos(turn), y - size * 0.03 + size * 0.42 * math.sin(turn)
    yield Fill(label_turned(*grip, size * 0.5, size * 0.15, 48.0), palette.near)
    yield Fill(ring(*lens, size * 0.36), palette.accent)
    yield Fill(ring(*lens, size * 0.26), palette.light)
    yield Fill(leaf(lens[0] - size * 0.15, lens[1], size * 0.24, -62.0, 0.2), "#ffffff")


def _ferns(palette: Palette, x: float, y: float, size: float) -> Iterator[Item]:
    """A footprint between two fronds."""
    for side in _SIDES:
        steps = 9
        for i in range(steps):
            along = i / (steps - 1)
            root = x + side * size * (0.6 + 1.55 * along)
            low = y + size * (0.22 - 0.34 * math.sin(along * 2.0))
            length = size * (0.5 - 0.3 * along)
            for tilt in (-58.0, 58.0):
                angle = tilt - 14 if side > 0 else 180 - tilt + 14
                yield Fill(leaf(root, low, length, angle, 0.2), palette.middle)
        tip = x + side * size * 2.15, y - size * 0.1
        yield Fill(leaf(*tip, size * 0.28, -20.0 if side > 0 else 200.0, 0.22), palette.middle)
    heel = y + size * 0.3
    for tilt, length in ((-42.0, 0.72), (0.0, 0.9), (42.0, 0.72)):
        yield Fill(leaf(x, heel, size * length, tilt - 90, 0.19), palette.accent)
    yield Fill(ring(x, heel - size * 0.02, size * 0.14), palette.accent)


def _ribbon(x: float, y: float, reach: float, swing: float, thick: float, phase: float) -> Path:
    """A wave from end to end, thin at both."""
    steps = 40
    upper, lower = [], []
    for i in range(steps + 1):
        at = i / steps * 2 - 1
        middle = y + swing * math.cos(at * math.pi * 3.5 + phase)
        half = thick * (1 - at * at) ** 0.5 / 2 + 0.1
        upper.append((x + at * reach, middle - half))
        lower.append((x + at * reach, middle + half))
    return smooth([*upper, *reversed(lower)])


_DRAWN: dict[Ornament, Callable[[Palette, float, float, float], Iterator[Item]]] = {
    Ornament.LEAVES: _leaves,
    Ornament.STARS: _stars,
    Ornament.WAVES: _waves,
    Ornament.SHELLS: _shells,
    Ornament.KEYS: _keys,
    Ornament.FERNS: _ferns,
}
