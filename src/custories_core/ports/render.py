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
    """What a PDF says of itself."""

    title: str
    author: str
    language: str
    direction: Direction


class Renderer(Protocol):
    """Draws sheets. The same sheets give the same bytes."""

    @property
    def name(self) -> str:
        """The adapter, with its version, as recorded in the manifest."""
        ...

    def measure(self, text: str, face: Face, size: float) -> float:
        """The advance width of `text` in points, kerned as it will be drawn.

        A line is as wide as its words and the spaces between them.
        """
        ...

    def missing(self, text: str, face: Face) -> str:
        """The characters of `text` that the face has no glyph for, each once, in order.

        Accents may come apart from their letters.
        """
        ...

    def draw(
        self, sheets: Iterable[Sheet], info: DocumentInfo, fetch: Fetch, out: BinaryIO
    ) -> None:
        """Write one PDF, a page per sheet, to `out`.

        Pictures are fetched while writing, one at a time, and pass through
        untouched; each is in the file once. Fonts are embedded, with only the
        glyphs that are used. What a page draws is stored in bytes that depend
        on its sheet alone, not on other pages. Nothing of PDF beyond version
        1.4 is used, and no transparency. The file bears `info`, an sRGB output
        intent and no date.

        Raises Refused for a character without a glyph and for a picture that
        is not a whole JPEG in red, green and blue of the size in its frame.
        What `fetch` and `out` raise is passed on.
        """
        ...

    def proof(self, pdf: bytes, pages: Sequence[int], width: int) -> tuple[bytes, ...]:
        """Pages of a PDF (from 0) as PNG pictures `width` pixels wide, cut to the trim.

        Raises Refused for what is no PDF, and IndexError for a page that it has not.
        """
        ...

    def wall(self, pictures: Sequence[bytes]) -> bytes:
        """One PNG of pictures of any shape, JPEG or PNG, hung in rows of four.

        Raises ValueError for no picture.
        """
        ...

    def contact_sheet(
        self, cover: bytes, spreads: Sequence[tuple[bytes | None, bytes | None]]
    ) -> bytes:
        """One PNG of a flat cover and all spreads, each (left page, right page), in rows.

        Takes proofs, PNG; None is where the book has no page.
        """
        ...
