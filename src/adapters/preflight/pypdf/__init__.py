"""Examines print files with pypdf and PDFium.

Everything here comes from a stranger: each walk is bounded, no picture is
decoded, and whatever the libraries trip over is one sentence for the user.
"""

import logging
import re
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pypdf
from pypdf.generic import ArrayObject, DictionaryObject

from custories_core.errors import Fault, Rejected
from custories_core.ports.preflight import Examiner
from custories_core.preflight.print_file import PrintFile, PrintPage

from .document import (
    Leaf,
    annotations,
    direction,
    extras,
    layers,
    leaves,
    output_intents,
    title,
    trapped,
)
from .drawing import Drawing, Streams, Unreasonable
from .objects import dictionary, name, number, rectangle, reference, resolved, text
from .words import words

# What pypdf repairs in silence is not the user's to read on the terminal.
logging.getLogger("pypdf").addHandler(logging.NullHandler())

_HEADER = re.compile(rb"%PDF-(\d\.\d)")
_HEADER_WITHIN = 1024
_END_WITHIN = 4096
_AGAIN = "Export it again and check the new file."


class PypdfExaminer:
    """Takes facts from PDFs."""

    @property
    def name(self) -> str:
        return f"pypdf {pypdf.__version__}"

    def examine(self, pdf: BinaryIO | Path) -> PrintFile:
        if not isinstance(pdf, Path):
            return _examined(pdf, pdf, str(getattr(pdf, "name", "the file")))
        try:
            with pdf.open("rb") as stream:
                return _examined(stream, pdf, pdf.name)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise _rejection(pdf.name, f"cannot be read: {reason}.", "") from error


def build(settings: object) -> Examiner:
    """The examiner; it needs no settings."""
    del settings
    return PypdfExaminer()


def _rejection(place: str, problem: str, remedy: str = _AGAIN) -> Rejected:
    return Rejected((Fault(place, problem, remedy),))


def _examined(stream: BinaryIO, pdf: BinaryIO | Path, place: str) -> PrintFile:
    version = _version(stream, place)
    locked = PrintFile(version, (), encrypted=True, locked=True)
    try:
        stream.seek(0)
        reader = pypdf.PdfReader(stream, strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return locked
        return _facts(reader, version, pdf)
    except pypdf.errors.DependencyError:
        # A cipher that is not at hand: what matters is that the file is encrypted.
        return locked
    except Unreasonable as error:
        raise _rejection(place, f"{error}.") from error
    except OSError:
        raise
    except MemoryError as error:
        raise _rejection(place, "needs more memory to be examined than there is.") from error
    except Exception as error:
        # Both libraries raise whatever a broken object leads them into, recursion included.
        raise _rejection(place, "is damaged and cannot be read as a PDF.") from error


def _version(stream: BinaryIO, place: str) -> str:
    stream.seek(0)
    header = _HEADER.search(stream.read(_HEADER_WITHIN))
    if not header:
        raise _rejection(place, "is not a PDF.", "")
    length = stream.seek(0, 2)
    stream.seek(max(0, length - _END_WITHIN))
    if b"%%EOF" not in stream.read():
        raise _rejection(place, "is cut short: the end of the PDF is missing.", "Copy it again.")
    return header[1].decode()


def _facts(reader: pypdf.PdfReader, version: str, pdf: BinaryIO | Path) -> PrintFile:
    catalog = dictionary(reference(reader.trailer, "/Root"))
    found = list(leaves(catalog))
    if not found:
        raise Unreasonable("has no pages")
    more = extras(catalog, [leaf.page for leaf in found])
    streams = Streams()
    pages: list[PrintPage] = []
    for leaf in found:
        pages.append(_page(leaf, streams, len(pages) + 1))
        # pypdf keeps every object it has read, pictures included.
        reader.resolved_objects.clear()
    texts = words(pdf, len(pages))
    identifier = resolved(reader.trailer.get("/ID"))
    return PrintFile(
        version=_later_version(catalog, version),
        pages=tuple(replace(page, words=said) for page, said in zip(pages, texts, strict=True)),
        encrypted=reader.is_encrypted,
        title=title(reader, catalog),
        language=text(reference(catalog, "/Lang")),
        direction=direction(catalog),
        identified=isinstance(identifier, ArrayObject) and len(identifier) == 2,
        trapped=trapped(reader),
        output_intents=output_intents(catalog),
        scripts=more.scripts,
        actions=more.actions,
        attachments=more.attachments,
        forms=more.forms,
        layers=layers(catalog),
    )


def _later_version(catalog: DictionaryObject, header: str) -> str:
    """The catalogue may raise the version that the header gives."""
    return max(header, name(reference(catalog, "/Version")))


def _page(leaf: Leaf, streams: Streams, position: int) -> PrintPage:
    page, inherited = leaf.page, leaf.inherited
    media = rectangle(inherited.get("/MediaBox"))
    if media is None or not media.width or not media.height:
        raise Unreasonable(f"page {position} has no size")
    streams.turn_page()
    try:
        drawing = Drawing(page, resolved(inherited.get("/Resources")), streams)
    except Unreasonable as error:
        raise Unreasonable(f"page {position} {error}") from error
    return PrintPage(
        media=media,
        crop=rectangle(inherited.get("/CropBox")),
        trim=rectangle(reference(page, "/TrimBox")),
        bleed=rectangle(reference(page, "/BleedBox")),
        art=rectangle(reference(page, "/ArtBox")),
        rotation=int(number(inherited.get("/Rotate"))) % 360,
        user_unit=number(reference(page, "/UserUnit"), 1.0),
        fonts=tuple(drawing.fonts.values()),
        pictures=tuple(drawing.pictures),
        transparency=tuple(drawing.transparency),
        annotations=annotations(page),
        device_colours=frozenset(drawing.colours),
    )
