"""Pages of a PDF as pictures, by PDFium."""

from collections.abc import Sequence
from io import BytesIO
from threading import Lock

import pypdfium2
import pypdfium2.raw as pdfium

from custories_core.errors import Refused

WHITE = (255, 255, 255, 255)
_one_at_a_time = Lock()
"""PDFium must not be called from two threads at once."""


def proofs(pdf: bytes, pages: Sequence[int], width: int) -> tuple[bytes, ...]:
    """The pages (from 0), cut to the trim, as PNG pictures `width` pixels wide.

    Refused if it is no PDF, IndexError if there is no such page.
    """
    with _one_at_a_time:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise Refused(f"The PDF cannot be opened: {error}") from error
        try:
            for number in pages:
                if not 0 <= number < len(document):
                    raise IndexError(f"page {number} of a PDF of {len(document)} pages")
            return tuple(_proof(document, number, width) for number in pages)
        finally:
            document.close()


def _proof(document: pypdfium2.PdfDocument, number: int, width: int) -> bytes:
    page = document[number]
    try:
        left, bottom, right, top = page.get_trimbox()
        edge_left, _, _, edge_top = page.get_cropbox()
        scale = width / (right - left)
        height = max(1, round((top - bottom) * scale))
        bitmap = pypdfium2.PdfBitmap.new_native(width, height, pdfium.FPDFBitmap_BGR)
        try:
            bitmap.fill_rect(WHITE, 0, 0, width, height)
            # The page's own scale is one pixel to the point, from its top left corner.
            matrix = pdfium.FS_MATRIX(
                scale, 0, 0, scale, (edge_left - left) * scale, (top - edge_top) * scale
            )
            whole = pdfium.FS_RECTF(0, 0, width, height)
            pdfium.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, whole, 0)
            png = BytesIO()
            bitmap.to_pil().save(png, "PNG")
            return png.getvalue()
        finally:
            bitmap.close()
    finally:
        page.close()
