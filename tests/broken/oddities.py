"""Files that cannot be read, and odd ones that are sound all the same."""

from collections.abc import Callable

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NullObject,
    NumberObject,
    RectangleObject,
)

from .changes import (
    draw_form,
    form,
    images_of,
    mutated,
    named,
    page_entry,
    root_entry,
    script_action,
    under_state,
)
from .sound import changed, interior, jpeg


def _no_pages(writer: PdfWriter) -> None:
    pages = writer.root_object["/Pages"]
    assert isinstance(pages, DictionaryObject)
    pages[NameObject("/Kids")] = ArrayObject()


def _circular_pages(writer: PdfWriter) -> None:
    pages = writer.root_object["/Pages"]
    assert isinstance(pages, DictionaryObject)
    kids = pages["/Kids"]
    assert isinstance(kids, ArrayObject)
    kids.append(writer.root_object.raw_get("/Pages"))


def _many_pages(writer: PdfWriter) -> None:
    pages = writer.root_object["/Pages"]
    assert isinstance(pages, DictionaryObject)
    kids = pages["/Kids"]
    assert isinstance(kids, ArrayObject)
    kids.extend([kids[0]] * 1_200)


def circular_parents(writer: PdfWriter) -> None:
    """Page 3 inherits from itself, for whoever climbs instead of coming down."""
    page = writer.pages[2]
    page[NameObject("/Parent")] = page.indirect_reference


def moved_origin(writer: PdfWriter) -> None:
    """Page 3 with its boxes elsewhere, and what is drawn where it was."""
    page = writer.pages[2]
    page[NameObject("/MediaBox")] = RectangleObject((-100, -50, 530, 580))


def harmless_group(writer: PdfWriter) -> None:
    """A transparency group and a graphics state of full opacity, as many programs write."""
    opaque = under_state(
        ca=FloatObject(1), CA=NumberObject(1), BM=NameObject("/Normal"), SMask=NameObject("/None")
    )
    opaque(writer)
    group = named(S=NameObject("/Transparency"), CS=NameObject("/DeviceRGB"))
    page_entry("/Group", group)(writer)


def opening_at_a_page(then: str = "") -> bytes:
    """An interior that opens at a page, and then runs a script if there is one."""
    action = named(S=NameObject("/GoTo"), D=ArrayObject())
    if then:
        action[NameObject("/Next")] = script_action(then)
    return changed(interior(), root_entry("/OpenAction", action))


def null_entries(writer: PdfWriter) -> None:
    """Page 3 and the catalogue say in many words that there is nothing."""
    for key in ("/Annots", "/AA", "/CropBox", "/ArtBox"):
        writer.pages[2][NameObject(key)] = NullObject()
    for key in ("/OCProperties", "/AcroForm", "/AF", "/Names", "/OpenAction"):
        writer.root_object[NameObject(key)] = NullObject()
    for image in images_of(writer):
        image[NameObject("/SMask")] = NullObject()


def _form_in_itself(writer: PdfWriter) -> None:
    resources = named(XObject=DictionaryObject())
    target = form(writer, b"/Self Do", resources)
    resources["/XObject"][NameObject("/Self")] = target  # type: ignore[index]
    draw_form(writer, target)


def _form_tower(writer: PdfWriter, levels: int, times: int) -> None:
    target = form(writer, b"0 0 1 1 re f", DictionaryObject())
    for _ in range(levels):
        target = form(writer, b"/In Do " * times, named(XObject=named(In=target)))
    draw_form(writer, target)


def _flood(writer: PdfWriter) -> None:
    stream = DecodedStreamObject()
    stream.set_data(b"q Q " * 3_000_000)
    page = writer.pages[2]
    page[NameObject("/Contents")] = writer._add_object(stream.flate_encode())


def _no_size(writer: PdfWriter) -> None:
    del writer.pages[2]["/MediaBox"]


UNREADABLE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "nothing": ("is not a PDF", bytes),
    "a picture": ("is not a PDF", lambda: jpeg(150)),
    "cut short": ("is cut short", lambda: interior()[: len(interior()) * 2 // 3]),
    "only head and tail": ("has no pages", lambda: b"%PDF-1.6\nstartxref\n9\n%%EOF\n"),
    "arrays without end": (
        "is damaged",
        lambda: b"%PDF-1.6\n1 0 obj\n" + b"[" * 100_000 + b"\nstartxref\n9\n%%EOF\n",
    ),
    "no pages": ("has no pages", mutated(_no_pages)),
    "pages in a circle": ("runs in a circle", mutated(_circular_pages)),
    "more pages than any book": ("more than 1000 pages", mutated(_many_pages)),
    "a page without size": ("page 3 has no size", mutated(_no_size)),
    "a form inside itself": ("page 3 draws a form inside itself", mutated(_form_in_itself)),
    "a tower of forms": (
        "page 3 nests its forms too deep",
        mutated(lambda writer: _form_tower(writer, 60, 1)),
    ),
    "forms that multiply": (
        "page 3 draws more than any printed page",
        mutated(lambda writer: _form_tower(writer, 20, 10)),
    ),
    "a flood of operators": (
        "page 3 draws more than any printed page",
        mutated(_flood),
    ),
}
"""By what it is: what the refusal says, and the file."""
