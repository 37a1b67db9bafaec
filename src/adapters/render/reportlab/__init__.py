"""Rendering with ReportLab.

ReportLab sets the text and the shapes and names the pictures; `assembly` adds
the pictures to its PDF with pypdf, and `proofs` shows with PDFium how the PDF looks.
"""

from collections.abc import Iterable, Sequence
from io import BytesIO
from threading import Lock
from typing import BinaryIO

from reportlab import Version, rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from custories_core.faces import Face
from custories_core.layout.frames import Sheet
from custories_core.ports.render import DocumentInfo, Fetch

from .assembly import assemble
from .codes import Codes
from .contact import contact_sheet, wall
from .drawing import Page, page_of
from .typefaces import typeface

_one_at_a_time = Lock()
"""ReportLab keeps its fonts and settings for the whole process."""


class ReportLabRenderer:
    """Draws sheets as PDF. Safe to call from several threads."""

    name = f"reportlab {Version}"

    def measure(self, text: str, face: Face, size: float) -> float:
        """The advance width in points, kerned within words."""
        return typeface(face).advance(text) * size / 1000.0

    def missing(self, text: str, face: Face) -> str:
        """The characters without a glyph, each once, in order; accents are joined to letters."""
        return typeface(face).missing(text)

    def draw(
        self, sheets: Iterable[Sheet], info: DocumentInfo, fetch: Fetch, out: BinaryIO
    ) -> None:
        """Write one PDF. Refused for a missing glyph or a picture that is not as promised.

        ValueError where the sheets give one picture two sizes; what `fetch` and
        `out` raise is passed on.
        """
        laid_out = tuple(sheets)
        pixels = _pixels(laid_out)
        with _one_at_a_time:
            text, pages = _set(laid_out, info)
        assemble(text, pages, pixels, info, fetch, out)

    def proof(self, pdf: bytes, pages: Sequence[int], width: int) -> tuple[bytes, ...]:
        """Pages as PNG, cut to the trim. Refused if it is no PDF."""
        # PDFium is loaded by those who look at a book, not by those who bind one.
        from .proofs import proofs

        return proofs(pdf, pages, width)

    def wall(self, pictures: Sequence[bytes]) -> bytes:
        """Pictures in rows of four in one PNG."""
        return wall(pictures)

    def contact_sheet(
        self, cover: bytes, spreads: Sequence[tuple[bytes | None, bytes | None]]
    ) -> bytes:
        """The cover and all spreads in one PNG."""
        return contact_sheet(cover, spreads)


def build(settings: object) -> ReportLabRenderer:
    """The renderer; there is nothing to set."""
    return ReportLabRenderer()


def _pixels(sheets: Sequence[Sheet]) -> dict[str, tuple[int, int]]:
    """The size of every picture by its key, in the order of their first use."""
    sizes: dict[str, tuple[int, int]] = {}
    for sheet in sheets:
        for picture in sheet.pictures:
            if sizes.setdefault(picture.key, picture.pixels) != picture.pixels:
                raise ValueError(f"The layout gives the picture {picture.key} two sizes.")
    return sizes


def _set(sheets: Sequence[Sheet], info: DocumentInfo) -> tuple[bytes, list[Page]]:
    """A PDF of all but the pictures, and its pages."""
    font = typeface(Face.STORY).font
    # Unless it is given a font of ours to begin with, ReportLab adds one that is not embedded.
    pdfmetrics.registerFont(font)
    buffer = BytesIO()
    canvas = Canvas(
        buffer,
        invariant=1,
        initialFontName=font.fontName,
        pageCompression=1,
        lang=info.language,
    )
    codes = Codes(canvas._doc)
    pages = []
    for sheet in sheets:
        page = page_of(sheet, codes)
        canvas.addLiteral(page.operators)
        canvas.showPage()
        pages.append(page)
    as_text = rl_config.useA85
    rl_config.useA85 = 0
    try:
        canvas.save()
    finally:
        rl_config.useA85 = as_text
    return buffer.getvalue(), pages
