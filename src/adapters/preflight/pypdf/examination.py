"""Takes facts from a PDF with pypdf and PDFium, in this very process.

Everything here comes from a stranger: each walk is bounded, no picture is
decoded, and whatever the libraries trip over is one sentence for the user. What
the libraries do on their own is bounded by the process that this runs in.
"""

import logging
import re
from dataclasses import replace
from typing import BinaryIO

import pypdf
from pypdf.generic import ArrayObject, DictionaryObject

from custories_core.errors import Fault, Rejected
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
AGAIN = "Export it again and check the new file."


def examined(stream: BinaryIO, place: str = "the file") -> PrintFile:
    """The facts of a PDF that is read from its start. Nothing but its pages bounds time and memory.

    `place` is what a fault calls the file. Raises Rejected as an Examiner does,
    MemoryError and OSError.
    """
    version = _version(stream, place)
    locked = PrintFile(version, (), encrypted=True, locked=True)
    try:
        stream.seek(0)
        reader = pypdf.PdfReader(stream, strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return locked
        return _facts(reader, version, stream)
    except pypdf.errors.DependencyError:
        # A cipher that is not at hand: what matters is that the file is encrypted.
        return locked
    except Unreasonable as error:
        raise _rejection(place, f"{error}.") from error
    except (OSError, MemoryError):
        raise
    except Exception as error:
        # Both libraries raise whatever a broken object leads them into, recursion included.
        raise _rejection(place, "is damaged and cannot be read as a PDF.") from error


def _rejection(place: str, problem: str, remedy: str = AGAIN) -> Rejected:
    return Rejected((Fault(place, problem, remedy),))


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


def _facts(reader: pypdf.PdfReader, version: str, stream: BinaryIO) -> PrintFile:
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
    texts = words(stream, len(pages))
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
