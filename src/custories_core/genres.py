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
    WAVES = "waves"
    SHELLS = "shells"
    KEYS = "keys"
    FERNS = "ferns"


class Setting(StrEnum):
    """The line on which a title's letters stand on the cover."""

    ARCH = "arch"
    WAVE = "wave"
    CLIMB = "climb"
    STAGGER = "stagger"


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
    setting: Setting
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
            places=(Place.MOONLIT_GARDEN, Place.ENCHANTED_FOREST, Place.CASTLE, Place.BEDROOM),
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
            setting=Setting.ARCH,
            ornament=Ornament.LEAVES,
        ),
        Genre(
            id="space",
            name="Space",
            summary="A small ship, a quiet signal and a planet nobody has drawn yet.",
            places=(Place.SPACESHIP, Place.PLANET, Place.BEDROOM),
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
            setting=Setting.CLIMB,
            ornament=Ornament.STARS,
        ),
        Genre(
            id="pirates",
            name="Pirates",
            summary="A round little ship, a torn map and an island that will not keep still.",
            places=(Place.PIRATE_DECK, Place.ISLAND, Place.BEDROOM),
            palette=Palette(
                sky_top="#1d7fb8",
                sky_bottom="#ffcf94",
                far="#7fb9b4",
                middle="#2f9a80",
                near="#8a5634",
                accent="#db433c",
                light="#fff0b8",
                ink="#1b2a44",
            ),
            paper="#fbf3e0",
            lettering=Face.STORY_BOLD,
            setting=Setting.ARCH,
            ornament=Ornament.WAVES,
        ),
        Genre(
            id="undersea",
            name="Under the sea",
            summary="A reef full of neighbours, an old wreck and a song that somebody has lost.",
            places=(Place.REEF, Place.WRECK, Place.BEDROOM),
            palette=Palette(
                sky_top="#0d4a8c",
                sky_bottom="#6fd3cd",
                far="#46a0bb",
                middle="#1f8a8f",
                near="#433c80",
                accent="#ff6f61",
                light="#fff0b8",
                ink="#101f45",
            ),
            paper="#f0f8f5",
            lettering=Face.ROUND,
            setting=Setting.WAVE,
            ornament=Ornament.SHELLS,
        ),
        Genre(
            id="detective",
            name="City detectives",
            summary="Crooked chimneys, one small riddle and footprints that lead upwards.",
            places=(Place.ROOFTOPS, Place.LANE, Place.BEDROOM),
            palette=Palette(
                sky_top="#284a6e",
                sky_bottom="#f0a87c",
                far="#7f93b8",
                middle="#c0604a",
                near="#453a5c",
                accent="#f4b23c",
                light="#ffe9b8",
                ink="#1b2038",
            ),
            paper="#f8f2e8",
            lettering=Face.STORY_BOLD,
            setting=Setting.STAGGER,
            ornament=Ornament.KEYS,
        ),
        Genre(
            id="dinosaurs",
            name="Dinosaurs",
            summary="A valley of giant ferns, an egg that hums and somebody very large who is shy.",
            places=(Place.FERN_VALLEY, Place.MOUNTAIN_PASS, Place.BEDROOM),
            palette=Palette(
                sky_top="#2a86b0",
                sky_bottom="#fbba94",
                far="#7fb8a4",
                middle="#6da544",
                near="#22583f",
                accent="#ee6c3c",
                light="#fff3c9",
                ink="#16302b",
            ),
            paper="#f9f6e6",
            lettering=Face.ROUND,
            setting=Setting.STAGGER,
            ornament=Ornament.FERNS,
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
        Style(
            id="watercolour",
            name="Watercolour",
            summary="Wet washes on rough paper, with hard drying edges and white left for light.",
        ),
    )
}
