"""A cover's letters as things of the art style: stacked paper, or paint on its own white."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from ..faces import Face
from ..genres import Genre
from .contrast import ENOUGH, contrast, luminance, mixed
from .frames import Colour, Line
from .titling import Letter

_THIN = {Face.HAND: 0.035}
"""How much a thin face is thickened for a cover, in sizes."""
_DARK = 0.25
"""The luminance below which white letters stand out better than deep ones."""
_EDGED = 24.0
"""The size from which letters have an edge of another colour."""
_FADING, _GROUND, _STEPS = 0.2, 0.16, 8
"""How a wash fades out round letters: how wide, round what is its own colour all through, in sizes;
and in how many steps."""
_DRIED = ((0.2, 0.075), (0.45, 0.06), (0.7, 0.045), (0.9, 0.03))
"""The edge where paint dried: how dark, and how wide in sizes, from outside to inside."""
_PIGMENT = 0.3
"""How much darker than another one letter may be."""


def cut(
    letters: Sequence[Letter], face: Face, genre: Genre, art: str, beneath: Colour
) -> tuple[Line, ...]:
    """The letters in the layers of an art style, the lowest first.

    `beneath` is the mean colour of what they lie on. The uppermost contrast
    with the layer round them as text must, whatever is painted there. They
    alone are text; all beneath are shapes.
    """
    layers = _painted if art == "watercolour" else _stacked
    lines = tuple(layers(letters, face, genre, beneath))
    lower = len(lines) - len(letters)
    return (*(replace(line, silent=True) for line in lines[:lower]), *lines[lower:])


def _layer(
    letters: Sequence[Letter],
    face: Face,
    colour: Colour | Sequence[Colour],
    width: float,
    shift: tuple[float, float] = (0.0, 0.0),
) -> Iterator[Line]:
    """All letters once: `width` of outline and `shift` in sizes; a colour for all or for each."""
    thick = width + _THIN.get(face, 0.0)
    colours = [colour] * len(letters) if isinstance(colour, str) else colour
    for letter, fill in zip(letters, colours, strict=True):
        yield Line(
            letter.text,
            letter.x + shift[0] * letter.size,
            letter.baseline + shift[1] * letter.size,
            face,
            letter.size,
            fill,
            fill if thick else None,
            thick * letter.size,
            letter.turn,
        )


def _stacked(
    letters: Sequence[Letter], face: Face, genre: Genre, beneath: Colour
) -> Iterator[Line]:
    """Three sheets of paper and the shadow of the lowest, with hard edges."""
    palette = genre.palette
    shadow = mixed(beneath, mixed(palette.ink, "#000000", 0.5), 0.6)
    yield from _layer(letters, face, shadow, 0.17, (0.06, 0.11))
    yield from _layer(letters, face, palette.ink, 0.17)
    if _large(letters):
        yield from _layer(letters, face, palette.accent, 0.0, (0.015, 0.055))
    yield from _layer(letters, face, palette.light, 0.0)


def _painted(
    letters: Sequence[Letter], face: Face, genre: Genre, beneath: Colour
) -> Iterator[Line]:
    """On dark washes letters that were left white; else deep paint that dried darker at its edges.

    Round them the picture fades softly to what they are to be read on.
    """
    palette, white = genre.palette, mixed(genre.paper, "#ffffff", 0.5)
    dark = luminance(beneath) < _DARK
    ground = mixed(palette.ink, "#000000", 0.1) if dark else white
    edged = _large(letters)
    for step in range(1, _STEPS + 1):
        share = step / _STEPS
        width = _FADING * (1 - share) + _GROUND
        yield from _layer(letters, face, mixed(beneath, ground, share * share), width)
    if dark:
        if edged:
            yield from _layer(letters, face, mixed(palette.light, palette.accent, 0.7), 0.045)
        yield from _layer(letters, face, mixed(palette.light, "#ffffff", 0.35), 0.0)
        return
    rows = [_deep(colour, palette.ink, white) for colour in (palette.near, palette.accent)]
    # No two strokes of a brush hold the same paint.
    chance = Random("".join(letter.text for letter in letters))
    paints = [
        mixed(rows[letter.row % len(rows)], palette.ink, chance.uniform(0.0, _PIGMENT))
        for letter in letters
    ]
    for share, width in _DRIED if edged else ():
        edges = [mixed(paint, palette.ink, share) for paint in paints]
        yield from _layer(letters, face, edges, width)
    yield from _layer(letters, face, paints, 0.0)


def _large(letters: Sequence[Letter]) -> bool:
    """Whether letters have room for an edge of another colour; small ones would only blur."""
    return max(letter.size for letter in letters) > _EDGED


def _deep(colour: Colour, ink: Colour, ground: Colour) -> Colour:
    """The colour with as little ink in it as makes it readable on the ground."""
    for step in range(21):
        deeper = mixed(colour, ink, step / 20)
        if contrast(luminance(deeper), luminance(ground)) >= ENOUGH:
            return deeper
    return ink
