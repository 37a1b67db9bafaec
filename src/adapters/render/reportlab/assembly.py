"""The finished PDF: pages of text, joined by their pictures and what the file says of itself.

A picture is read when its turn to be written comes and forgotten after it, so
that memory holds one at a time however long the book is.
"""

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from io import BytesIO
from typing import Any, BinaryIO

from PIL import ImageCms
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    ByteStringObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from custories_core.books import Direction
from custories_core.ports.render import DocumentInfo, Fetch

from . import jpegs
from .drawing import Page

MAKER = "Custories"
CONDITION = "sRGB IEC61966-2.1"
LEFT_OVER = ("/Rotate", "/Trans")
"""Entries that ReportLab gives each page and print has no use for."""


class Picture(StreamObject):
    """A JPEG, read only while it is written."""

    def __init__(self, key: str, pixels: tuple[int, int], fetch: Fetch) -> None:
        super().__init__()
        self._key, self._pixels, self._fetch = key, pixels, fetch
        self.update(
            {
                NameObject("/Type"): NameObject("/XObject"),
                NameObject("/Subtype"): NameObject("/Image"),
                NameObject("/Width"): NumberObject(pixels[0]),
                NameObject("/Height"): NumberObject(pixels[1]),
                NameObject("/ColorSpace"): NameObject("/DeviceRGB"),
                NameObject("/BitsPerComponent"): NumberObject(8),
                NameObject("/Filter"): NameObject("/DCTDecode"),
            }
        )

    def write_to_stream(self, stream: Any) -> None:
        data = self._fetch(self._key)
        jpegs.check(data, self._key, self._pixels)
        self[NameObject("/Length")] = NumberObject(len(data))
        DictionaryObject.write_to_stream(self, stream)
        stream.write(b"\nstream\n")
        stream.write(data)
        stream.write(b"\nendstream")


def assemble(
    text: bytes,
    pages: Sequence[Page],
    pixels: Mapping[str, tuple[int, int]],
    info: DocumentInfo,
    fetch: Fetch,
    out: BinaryIO,
) -> None:
    """Write `text`, a PDF with a page for each of `pages`, completed, to `out`.

    `pixels` gives the size of every picture by its storage key.
    """
    writer = PdfWriter(clone_from=BytesIO(text))
    # No feature of a later version is used, and 1.4 is what every printer takes.
    writer.pdf_header = "%PDF-1.4"
    pictures = {key: writer._add_object(Picture(key, size, fetch)) for key, size in pixels.items()}
    for leaf, page in zip(writer.pages, pages, strict=True):
        for entry in LEFT_OVER:
            leaf.pop(entry, None)
        leaf[NameObject("/MediaBox")] = _numbers(page.media)
        leaf[NameObject("/BleedBox")] = _numbers(page.media)
        leaf[NameObject("/TrimBox")] = _numbers(page.trim)
        if page.pictures:
            named = {NameObject(f"/{name}"): pictures[key] for name, key in page.pictures.items()}
            resources = leaf["/Resources"]
            assert isinstance(resources, DictionaryObject)
            resources[NameObject("/XObject")] = DictionaryObject(named)
    _describe(writer, info)
    mark = hashlib.md5(text, usedforsecurity=False)
    mark.update(repr((info, pixels, [(page.trim, page.pictures) for page in pages])).encode())
    identity = ByteStringObject(mark.digest())
    writer._ID = ArrayObject((identity, identity))
    writer.write(out)


def _describe(writer: PdfWriter, info: DocumentInfo) -> None:
    """Fill in what the PDF says of itself. It bears no date: the same book is the same file."""
    writer.metadata = {
        "/Title": info.title,
        "/Author": info.author,
        "/Creator": MAKER,
        "/Producer": MAKER,
    }
    assert writer._info is not None
    writer._info[NameObject("/Trapped")] = NameObject("/False")
    profile = DecodedStreamObject()
    profile.set_data(srgb_profile())
    profile[NameObject("/N")] = NumberObject(3)
    intent = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/OutputIntent"),
            NameObject("/S"): NameObject("/GTS_PDFA1"),
            NameObject("/OutputConditionIdentifier"): TextStringObject(CONDITION),
            NameObject("/Info"): TextStringObject(CONDITION),
            NameObject("/RegistryName"): TextStringObject("http://www.color.org"),
            NameObject("/DestOutputProfile"): writer._add_object(profile.flate_encode()),
        }
    )
    reading = "/R2L" if info.direction is Direction.RIGHT_TO_LEFT else "/L2R"
    writer.root_object.update(
        {
            NameObject("/Lang"): TextStringObject(info.language),
            NameObject("/OutputIntents"): ArrayObject([writer._add_object(intent)]),
            NameObject("/ViewerPreferences"): DictionaryObject(
                {
                    NameObject("/Direction"): NameObject(reading),
                    NameObject("/DisplayDocTitle"): BooleanObject(True),
                }
            ),
        }
    )


@cache
def srgb_profile() -> bytes:
    """An ICC profile of sRGB, the same on every day."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # Bytes 24 to 35 of the header are the date and time of making (ICC.1:2010, 7.2.8).
    return profile[:24] + bytes((0x07, 0xCF, 0, 1, 0, 1)) + bytes(6) + profile[36:]


def _numbers(values: Sequence[float]) -> ArrayObject:
    return ArrayObject(FloatObject(round(value, 4)) for value in values)
