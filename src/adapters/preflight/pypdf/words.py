"""Where the words of a PDF stand, by PDFium."""

from collections.abc import Iterator
from contextlib import closing
from ctypes import byref, c_double
from threading import Lock
from typing import BinaryIO

import pypdfium2
import pypdfium2.raw as pdfium

from custories_core.preflight.print_file import PrintWord, Rectangle

from .drawing import Unreasonable

_MOST_CHARACTERS = 100_000
_one_at_a_time = Lock()
"""PDFium must not be called from two threads at once."""


def words(pdf: BinaryIO, pages: int) -> list[tuple[PrintWord, ...]]:
    """The words of each page. Raises Unreasonable, and PdfiumError for a broken file."""
    with _one_at_a_time, closing(pypdfium2.PdfDocument(pdf)) as document:
        if len(document) != pages:
            raise Unreasonable(f"has {pages} pages for one reader and {len(document)} for another")
        return [_of_page(document, number) for number in range(pages)]


def _of_page(document: pypdfium2.PdfDocument, number: int) -> tuple[PrintWord, ...]:
    with closing(document[number]) as page, closing(page.get_textpage()) as text:
        count = text.count_chars()
        if count > _MOST_CHARACTERS:
            raise Unreasonable(f"has {count} characters on page {number + 1}")
        return tuple(_gathered(text, count))


def _gathered(text: pypdfium2.PdfTextPage, count: int) -> Iterator[PrintWord]:
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    edges = byref(left), byref(right), byref(bottom), byref(top)
    letters: list[str] = []
    box: Rectangle | None = None
    for index in range(count):
        code = pdfium.FPDFText_GetUnicode(text, index)
        letter = chr(code) if 0 < code < 0x110000 else "\ufffd"
        apart = letter.isspace() or pdfium.FPDFText_IsGenerated(text, index) == 1
        if apart and box is not None:
            yield PrintWord("".join(letters), box)
        if apart:
            letters, box = [], None
        elif pdfium.FPDFText_GetCharBox(text, index, *edges):
            here = Rectangle(left.value, bottom.value, right.value, top.value)
            box = here if box is None else _around(box, here)
            letters.append(letter)
    if box is not None:
        yield PrintWord("".join(letters), box)


def _around(one: Rectangle, other: Rectangle) -> Rectangle:
    return Rectangle(
        min(one.left, other.left),
        min(one.bottom, other.bottom),
        max(one.right, other.right),
        max(one.top, other.top),
    )
