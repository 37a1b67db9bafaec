"""Cold-pressed paper and what water does on it: noise made once and cut to the size asked for.

Every tile closes on itself. The paper is the sum of two tiles whose sides
share no small multiple, so that no pattern comes back within a picture; the
other tiles are wider than a page and are cut at another place for each wash.
"""

from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

PRINT = 2625
"""Pixels of a page at print size; on a smaller one the paper is as much finer."""
CELLS, REACH = 1024, 2.1
"""The side of a tile of water: in cells and in heights of a picture."""

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Paper:
    """The paper of one picture, as large as the picture, 0 to 255 around 128.

    `tooth` is its height under a low light, `pits` where grains of pigment
    settle (few and dark), `fray` how far the edge of a wash strays: some over
    the tooth, some with the hand.
    """

    tooth: Image.Image
    pits: Image.Image
    fray: Image.Image


@lru_cache(maxsize=1)
def paper(width: int, height: int, seed: int) -> Paper:
    """A sheet of width × height pixels, cut from the roll at a place that the seed chooses."""
    unit = height / PRINT
    rng = np.random.default_rng((seed, 1))
    rolls = [_roll(side, unit, number) for side, number in ((960, 1), (700, 2))]
    places = [(int(x), int(y)) for x, y in rng.integers(960, size=(2, 2))]
    sheets = []
    for part in range(3):
        first, second = (
            _laid(width, height, roll[part], *place)
            for roll, place in zip(rolls, places, strict=True)
        )
        sheets.append(Image.blend(first, second, 0.5))
    return Paper(*sheets)


def _laid(width: int, height: int, tile: Image.Image, x: int, y: int) -> Image.Image:
    """A tile laid over the whole sheet, beginning at a place of its own."""
    sheet = Image.new("L", (width, height))
    for left in range(-(x % tile.width), width, tile.width):
        for top in range(-(y % tile.height), height, tile.height):
            sheet.paste(tile, (left, top))
    return sheet


@cache
def _roll(side: int, unit: float, number: int) -> tuple[Image.Image, ...]:
    """Tiles of the three properties of a paper; its bumps are half a millimetre and one wide."""
    fine = _noise(side, number, max(2.4, 8.0 * unit), 0.7)
    broad = _noise(side, number + 10, max(3.4, 20.0 * unit), 0.7)
    hand = _noise(side, number + 20, max(6.0, 75.0 * unit), 0.9)
    height = broad + 0.7 * fine
    slope = height - np.roll(height, (-2, -2), (0, 1))
    slope /= slope.std()
    grains = -(np.maximum(0.0, -0.7 * height - 0.6 * fine - 0.25) ** 1.3)
    grains *= np.clip(1 + 0.6 * hand, 0.1, 2.0)
    fields = (
        height / height.std() + 0.45 * slope,
        grains,
        0.3 * height / height.std() + hand,
    )
    return tuple(Image.fromarray(_levels(field, 46.0)) for field in fields)


@cache
def water(kind: str) -> Bytes:
    """A tile of what water does: "bloom", the pigment it leaves; "lost", where edges run out."""
    if kind == "lost":
        return _levels(_noise(CELLS, 31, 60.0, 0.9) + 0.5 * _noise(CELLS, 32, 22.0, 0.9), 52.0)
    drift = _noise(CELLS, 21, 190.0, 0.8) + 0.6 * _noise(CELLS, 22, 70.0, 0.9)
    drift += 0.14 * _noise(CELLS, 23, 18.0, 0.9)
    # A backrun: water pushes the pigment out to a crinkled line, pale within, sharp without.
    pushed = _noise(CELLS, 24, 250.0, 0.55) + 0.09 * _noise(CELLS, 25, 30.0, 0.6)
    pushed += 0.03 * _noise(CELLS, 26, 11.0, 0.7) - 1.1
    inside = np.clip(pushed / 0.015 + 0.5, 0, 1)
    line = inside * np.exp(-np.maximum(pushed, 0) / 0.11)
    pale = inside * np.clip(pushed / 0.35, 0, 1)
    return _levels(drift / drift.std() + 1.9 * line - 1.5 * pale, 44.0)


def poured(
    kind: str, size: tuple[int, int], units: tuple[float, float], at: tuple[float, float]
) -> Image.Image:
    """A cut of water's tile: `size` pixels, `units` wide and high, its corner `at` (in units)."""
    tile = water(kind)
    scale = CELLS / REACH
    x, y = (at[0] * scale) % CELLS, (at[1] * scale) % CELLS
    w, h = units[0] * scale, units[1] * scale
    columns = (np.arange(int(x) - 2, int(x + w) + 4)) % CELLS
    rows = (np.arange(int(y) - 2, int(y + h) + 4)) % CELLS
    cut = Image.fromarray(tile[rows[:, None], columns[None, :]])
    left, top = x - int(x) + 2, y - int(y) + 2
    return cut.resize(size, Image.Resampling.BILINEAR, box=(left, top, left + w, top + h))


def _noise(side: int, seed: int, period: float, width: float) -> Floats:
    """Noise of deviation 1 whose waves are about `period` cells long, `width` octaves around."""
    rng = np.random.default_rng((77, seed, side))
    wave = np.fft.rfft2(rng.standard_normal((side, side), np.float32))
    across = np.fft.rfftfreq(side)[None, :]
    down = np.fft.fftfreq(side)[:, None]
    pitch = np.hypot(across, down) * period
    pitch[0, 0] = 1e-6
    wave *= np.exp(-((np.log2(pitch) / width) ** 2)) / np.sqrt(pitch)
    out = np.fft.irfft2(wave, (side, side)).astype(np.float32)
    return np.asarray(out / out.std(), np.float32)


def _levels(field: NDArray[np.floating], deviation: float) -> Bytes:
    """Noise as levels around 128."""
    scaled = field / field.std() * deviation
    levels: Bytes = np.clip(np.rint(scaled - scaled.mean() + 128), 0, 255).astype(np.uint8)
    return levels
