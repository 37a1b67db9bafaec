"""The catalogue of genres and art styles: all that the rest may choose from."""

from dataclasses import dataclass
from enum import StrEnum

from .faces import Face
from .scenes import Place


@dataclass(frozen=True, slots=True)
class Palette:
    """Eight colours with named roles, as `#rrggbb`. A page uses these and nothing else."""

    sky_top: str
    sky_bottom: str
    far: str
    middle: str
    near: str
    accent: str
    light: str
    ink: str


class Ornament(StrEnum):
    """The small shapes that the layout itself draws."""

    LEAVES = "leaves"
    STARS = "stars"


@dataclass(frozen=True, slots=True)
class Genre:
    """A kind of story: where it happens, its colours, its paper, lettering and ornament."""

    id: str
    name: str
    summary: str
    places: tuple[Place, ...]
    palette: Palette
    paper: str
    lettering: Face
    ornament: Ornament


@dataclass(frozen=True, slots=True)
class Style:
    """An art style: a material, not only colours."""

    id: str
    name: str
    summary: str


GENRES: dict[str, Genre] = {
    genre.id: genre
    for genre in (
        Genre(
            id="fairy-tale",
            name="Fairy tale",
            summary="A lost light, a moonlit garden and a forest that keeps secrets.",
            places=(Place.MOONLIT_GARDEN, Place.ENCHANTED_FOREST),
            palette=Palette(
                sky_top="#2f3a6b",
                sky_bottom="#e8a88b",
                far="#8f86b5",
                middle="#5d7f78",
                near="#2f5249",
                accent="#d9605a",
                light="#ffe3a3",
                ink="#22263f",
            ),
            paper="#fbf4e6",
            lettering=Face.ROUND,
            ornament=Ornament.LEAVES,
        ),
        Genre(
            id="space",
            name="Space",
            summary="A small ship, a quiet signal and a planet nobody has drawn yet.",
            places=(Place.SPACESHIP, Place.PLANET),
            palette=Palette(
                sky_top="#141a3c",
                sky_bottom="#5b4b9a",
                far="#7d6bb8",
                middle="#c7668a",
                near="#7a3560",
                accent="#ff9f5a",
                light="#fdf0c4",
                ink="#10142c",
            ),
            paper="#f4f3fa",
            lettering=Face.HAND,
            ornament=Ornament.STARS,
        ),
    )
}

STYLES: dict[str, Style] = {
    style.id: style
    for style in (
        Style(
            id="cut-paper",
            name="Cut paper",
            summary="Layers of coloured paper under one soft light, with real shadows between.",
        ),
    )
}
