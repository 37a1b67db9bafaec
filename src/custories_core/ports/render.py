"""Rendering: measure text, and turn sheets into PDF and pictures."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from ..books import Direction
from ..faces import Face
from ..layout.frames import Sheet

Fetch = Callable[[str], bytes]
"""The bytes of a picture by its storage key."""


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """What a PDF says of itself. `alphabet` fixes the order of glyphs.

    Text in the alphabet is encoded the same way in every document that has
    the same alphabet, so that a page's bytes do not depend on other pages.
    """

    title: str
    author: str
    language: str
    direction: Direction
    alphabet: str = ""


class Renderer(Protocol):
    """Draws sheets. The same sheets give the same bytes."""

    @property
    def name(self) -> str:
        """The adapter, with its version, as recorded in the manifest."""
        ...

    def measure(self, text: str, face: Face, size: float) -> float:
        """The advance width of `text` in points, kerned as it will be drawn."""
        ...

    def missing(self, text: str, face: Face) -> str:
        """The characters of `text` that the face has no glyph for, each once, in order."""
        ...

    def draw(
        self, sheets: Iterable[Sheet], info: DocumentInfo, fetch: Fetch, out: BinaryIO
    ) -> None:
        """Write one PDF, a page per sheet, to `out`.

        Pictures are fetched while writing, one at a time, and pass through untouched.
        """
        ...

    def proof(self, pdf: bytes, pages: Sequence[int], width: int) -> tuple[bytes, ...]:
        """Pages of a PDF (from 0) as PNG pictures `width` pixels wide, cut to the trim."""
        ...

    def contact_sheet(
        self, cover: bytes, spreads: Sequence[tuple[bytes | None, bytes | None]]
    ) -> bytes:
        """One PNG of a flat cover and all spreads, each (left page, right page), in rows.

        Takes proofs, PNG; None is where the book has no page.
        """
        ...
