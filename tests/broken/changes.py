"""Changes to a sound file, to be put together."""

from collections.abc import Callable

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    PdfObject,
    RectangleObject,
    TextStringObject,
)

from .sound import Break, changed, interior, properties


def page_entry(key: str, value: PdfObject) -> Break:
    def change(writer: PdfWriter) -> None:
        writer.pages[2][NameObject(key)] = value

    return change


def root_entry(key: str, value: PdfObject) -> Break:
    def change(writer: PdfWriter) -> None:
        writer.root_object[NameObject(key)] = value

    return change


def info_entry(key: str, value: PdfObject | None) -> Break:
    def change(writer: PdfWriter) -> None:
        if value is None:
            properties(writer).pop(NameObject(key), None)
        else:
            properties(writer)[NameObject(key)] = value

    return change


def named(**entries: PdfObject) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{key}"): value for key, value in entries.items()})


def images_of(writer: PdfWriter) -> list[DictionaryObject]:
    resources = writer.pages[2]["/Resources"]
    assert isinstance(resources, DictionaryObject)
    objects = resources["/XObject"]
    assert isinstance(objects, DictionaryObject)
    return [
        image
        for item in objects.values()
        if isinstance(image := item.get_object(), DictionaryObject)
    ]


def under_state(**entries: PdfObject) -> Break:
    """Draw page 3 under a graphics state, itself within a form within a form."""

    def change(writer: PdfWriter) -> None:
        state = named(Type=NameObject("/ExtGState"), **entries)
        inner = form(writer, b"/Gs gs 100 100 20 20 re f", named(ExtGState=named(Gs=state)))
        outer = form(writer, b"q 1 0 0 1 5 5 cm /In Do Q", named(XObject=named(In=inner)))
        draw_form(writer, outer)

    return change


def form(writer: PdfWriter, content: bytes, resources: DictionaryObject) -> IndirectObject:
    """A form XObject."""
    stream = DecodedStreamObject()
    stream.set_data(content)
    stream[NameObject("/Type")] = NameObject("/XObject")
    stream[NameObject("/Subtype")] = NameObject("/Form")
    stream[NameObject("/BBox")] = RectangleObject((0, 0, 630, 630))
    stream[NameObject("/Resources")] = resources
    return writer._add_object(stream)


def draw_form(writer: PdfWriter, target: PdfObject, content: bytes = b"q /Fx Do Q") -> None:
    """Draw a form on page 3, after all else."""
    page = writer.pages[2]
    resources = page["/Resources"]
    assert isinstance(resources, DictionaryObject)
    objects = resources.setdefault(NameObject("/XObject"), DictionaryObject()).get_object()
    assert isinstance(objects, DictionaryObject)
    page[NameObject("/Resources")] = DictionaryObject(
        {
            **resources,
            NameObject("/XObject"): DictionaryObject({**objects, NameObject("/Fx"): target}),
        }
    )
    stream = DecodedStreamObject()
    stream.set_data(content)
    before = page.raw_get("/Contents")
    page[NameObject("/Contents")] = ArrayObject([before, writer._add_object(stream)])


def script_action(code: str) -> DictionaryObject:
    return named(S=NameObject("/JavaScript"), JS=TextStringObject(code))


def mutated(change: Break) -> Callable[[], bytes]:
    return lambda: changed(interior(), change)
