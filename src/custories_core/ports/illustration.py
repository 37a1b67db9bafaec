"""Illustration: character sheets, backgrounds and page pictures."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from ..books import Appearance, Character
from ..layout.geometry import Box
from ..scenes import Scene
from .portraits import Eyes


@dataclass(frozen=True, slots=True)
class Portrayed:
    """A character with the looks it has on every page."""

    character: Character
    appearance: Appearance


@dataclass(frozen=True, slots=True)
class Canvas:
    """The picture to make, and what its layout will need of it.

    Boxes are fractions of the picture, origin top left. `quiet` boxes will
    carry text: calm, even tone, no figure. `focus` is where the figures
    belong. Nothing that matters goes into `clear` (a gutter, a fold, what
    may be trimmed). `cover` asks for a book's cover: whoever is in the scene
    fills the focus from top to bottom, the light stands behind them, and the
    place goes on round the back without anything to look at.
    """

    width: int
    height: int
    quiet: tuple[Box, ...]
    focus: Box
    clear: tuple[Box, ...] = ()
    cover: bool = False


@dataclass(frozen=True, slots=True)
class SheetRequest:
    """A character sheet: the character alone on plain paper, as on every page, from all sides.

    `portrait` is a sanitised JPEG of the photo, for illustrators that can see,
    and `eyes` where in it the eyes are. Of somebody whose likeness is to be cut
    out both are there: an illustrator that can do so sets that face on the
    figure, others draw it. Pages are drawn without a photo, so whatever of the
    face they need is on the sheet.
    """

    portrayed: Portrayed
    genre: str
    style: str
    seed: int
    portrait: bytes | None = None
    eyes: Eyes | None = None


@dataclass(frozen=True, slots=True)
class BackgroundRequest:
    """The place of a scene without its figures."""

    scene: Scene
    canvas: Canvas
    genre: str
    style: str
    seed: int


@dataclass(frozen=True, slots=True)
class IllustrationRequest:
    """A page picture: the scene's figures in front of their background.

    `cast` and `sheets` are keyed by character id and have every figure of the scene.
    """

    scene: Scene
    canvas: Canvas
    genre: str
    style: str
    seed: int
    background: bytes
    cast: Mapping[str, Portrayed]
    sheets: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a figure is in a picture, and its face; fractions of the picture.

    `stature` is how high it would stand there, whatever its pose, as a fraction
    of the picture's height, None where that is not known. `tilt` is how far its
    head is turned in the picture's plane, radians clockwise, 0 upright.
    """

    character: str
    body: Box
    face: Box
    stature: float | None = None
    tilt: float = 0.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A finished picture: JPEG, sRGB, no metadata beyond its size.

    `placements` is empty where the illustrator does not know them.
    """

    data: bytes
    width: int
    height: int
    placements: tuple[Placement, ...] = field(default=())


class Illustrator(Protocol):
    """Draws. Raises Refused when it will not draw this, and Unavailable when it may work later.

    Where it is out of reach or has too much to do, whatever it is asked, that is an Outage.
    Pictures that know their `placements` have every face off the quiet boxes.
    """

    @property
    def name(self) -> str:
        """The adapter, with its version, as recorded in the manifest."""
        ...

    @property
    def concurrency(self) -> int:
        """How many pictures may be asked for at the same time, from as many threads."""
        ...

    def character_sheet(self, request: SheetRequest) -> Picture:
        """The character on plain paper of the genre, 1200 × 1600 pixels: its front view, large.

        Side and back views and the expressions may stand beside it. Where the
        picture knows placements it has one, that of the front view, with room
        round it: books show that part of the sheet.
        """
        ...

    def background(self, request: BackgroundRequest) -> Picture:
        """The place, at the size of the canvas."""
        ...

    def illustrate(self, request: IllustrationRequest) -> Picture:
        """The page picture, at the size of the canvas."""
        ...
