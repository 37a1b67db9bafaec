"""Portraits: a family's photo, made safe and measured."""

from dataclasses import dataclass
from typing import Protocol

from ..books import Looks
from ..layout.geometry import Box


@dataclass(frozen=True, slots=True)
class Eyes:
    """The middles of both irises as they are seen: x and y as fractions of the picture."""

    left: tuple[float, float]
    right: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Portrait:
    """A photo that may be kept: a fresh JPEG without any metadata, cut to head and shoulders.

    `face` is a fraction of that picture; `looks` is what could be measured,
    None where it could not. `eyes` is None where they are not surely seen.
    """

    data: bytes
    width: int
    height: int
    face: Box
    looks: Looks
    eyes: Eyes | None = None


class PortraitReader(Protocol):
    """Reads photos of people."""

    @property
    def name(self) -> str:
        """The adapter, with its version, as recorded in the manifest."""
        ...

    def read(self, photo: bytes, place: str) -> Portrait:
        """The one face in the photo.

        Raises Rejected, its fault placed at `place`, for anything but a sound
        picture of allowed size with exactly one face that is large enough. The
        fault says what to do about it and quotes nothing of the photo. JPEG,
        PNG and WebP are read; a reader may know other kinds. A photo that a
        camera stored turned is turned back.
        """
        ...
