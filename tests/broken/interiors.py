"""Interiors with exactly one thing wrong."""

import re
from collections.abc import Callable
from io import BytesIO

from pypdf import PdfWriter
from pypdf.annotations import Text
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    RectangleObject,
    TextStringObject,
)
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from custories_core.layout.geometry import inches

from .changes import (
    draw_form,
    form,
    images_of,
    info_entry,
    mutated,
    named,
    page_entry,
    root_entry,
    script_action,
    under_state,
)
from .sound import (
    HARDCOVER,
    Break,
    Draw,
    bare_profile,
    declare_colours,
    drawn,
    interior,
    jpeg,
    page_of,
    put,
)


def _box(key: str, *edges: float) -> Break:
    def change(writer: PdfWriter) -> None:
        writer.pages[2][NameObject(key)] = RectangleObject(edges)

    return change


def _without(key: str) -> Break:
    def change(writer: PdfWriter) -> None:
        for page in writer.pages:
            page.pop(NameObject(key), None)

    return change


def _all_larger(writer: PdfWriter) -> None:
    for page in writer.pages:
        page[NameObject("/MediaBox")] = RectangleObject((-9, -9, 639, 639))


def _one_smaller(writer: PdfWriter) -> None:
    page = writer.pages[2]
    page[NameObject("/MediaBox")] = RectangleObject((0, 0, 630, 600))
    page[NameObject("/TrimBox")] = RectangleObject((9, 9, 621, 591))
    page[NameObject("/BleedBox")] = RectangleObject((0, 0, 630, 600))


def _inherited_rotation(writer: PdfWriter) -> None:
    pages = writer.root_object["/Pages"]
    assert isinstance(pages, DictionaryObject)
    for page in writer.pages:
        page.pop(NameObject("/Rotate"), None)
    pages[NameObject("/Rotate")] = NumberObject(90)


def _font_of(writer: PdfWriter) -> DictionaryObject:
    resources = writer.pages[2]["/Resources"]
    assert isinstance(resources, DictionaryObject)
    fonts = resources["/Font"]
    assert isinstance(fonts, DictionaryObject)
    font = next(iter(fonts.values())).get_object()
    assert isinstance(font, DictionaryObject)
    return font


def _unembedded(writer: PdfWriter) -> None:
    descriptor = _font_of(writer)["/FontDescriptor"]
    assert isinstance(descriptor, DictionaryObject)
    del descriptor["/FontFile2"]


def _whole_font(writer: PdfWriter) -> None:
    _font_of(writer)[NameObject("/BaseFont")] = NameObject("/SourceSerifPro-Regular")


def _attached(writer: PdfWriter) -> None:
    writer.add_attachment("notes.txt", b"not for print")


def _form(writer: PdfWriter) -> None:
    field = named(
        Type=NameObject("/Annot"),
        Subtype=NameObject("/Widget"),
        FT=NameObject("/Tx"),
        T=TextStringObject("name"),
        Rect=RectangleObject((100, 100, 200, 120)),
    )
    reference = writer._add_object(field)
    writer.pages[0][NameObject("/Annots")] = ArrayObject([reference])
    root_entry("/AcroForm", named(Fields=ArrayObject([reference])))(writer)


def _layer(writer: PdfWriter) -> None:
    group = named(Type=NameObject("/OCG"), Name=TextStringObject("Draft"))
    groups = ArrayObject([writer._add_object(group)])
    root_entry("/OCProperties", named(OCGs=groups, D=named(Order=groups)))(writer)


def _two_intents(writer: PdfWriter) -> None:
    intents = writer.root_object["/OutputIntents"]
    assert isinstance(intents, ArrayObject)
    intents.append(intents[0])


def _unprofiled_intent(writer: PdfWriter) -> None:
    intents = writer.root_object["/OutputIntents"]
    assert isinstance(intents, ArrayObject)
    del intents[0].get_object()["/DestOutputProfile"]


def _wide_gamut(writer: PdfWriter) -> None:
    declare_colours(writer, bare_profile(b"RGB "), "Adobe RGB (1998)")


def _cmyk_intent(writer: PdfWriter) -> None:
    declare_colours(writer, bare_profile(b"CMYK"), "FOGRA39")


def _unidentified(writer: PdfWriter) -> None:
    writer._ID = None


def _soft_masked(writer: PdfWriter) -> None:
    for name in images_of(writer):
        mask = DecodedStreamObject()
        mask.set_data(b"\x80")
        for key, value in (("Width", 1), ("Height", 1), ("BitsPerComponent", 8)):
            mask[NameObject(f"/{key}")] = NumberObject(value)
        mask[NameObject("/Subtype")] = NameObject("/Image")
        mask[NameObject("/ColorSpace")] = NameObject("/DeviceGray")
        name[NameObject("/SMask")] = writer._add_object(mask)


def _inline_picture(writer: PdfWriter) -> None:
    content = (
        b"q 100 0 0 100 200 100 cm BI /W 9 /H 9 /CS /G /BPC 8 ID " + b"x EI x(/ " * 9 + b" EI Q"
    )
    draw_form(writer, form(writer, content, DictionaryObject()))


def _coarse(page: Canvas, _: int) -> None:
    page.drawImage(ImageReader(BytesIO(jpeg(150))), 400, 400, inches(0.51), inches(0.5))


def _coarse_in_forms(writer: PdfWriter) -> None:
    picture = writer.pages[2]["/Resources"]["/XObject"]  # type: ignore[index]
    resources = named(XObject=picture)
    key = next(iter(picture)).encode()
    inner = form(writer, b"q 72 0 0 72 0 0 cm " + key + b" Do Q", resources)
    # 600 pixels over 72 points thrice over are 200 ppi.
    outer = form(writer, b"q 0 3 -3 0 300 100 cm /In Do Q", named(XObject=named(In=inner)))
    draw_form(writer, outer)


def _fine(page: Canvas, _: int) -> None:
    page.drawImage(ImageReader(BytesIO(jpeg(600))), 400, 400, inches(0.4), inches(0.4))


def _spare_helvetica(writer: PdfWriter) -> None:
    font = named(
        Type=NameObject("/Font"),
        Subtype=NameObject("/Type1"),
        BaseFont=NameObject("/Helvetica"),
    )
    draw_form(writer, form(writer, b"", named(Font=named(F9=font))))


def _drawn(draw: Draw) -> Callable[[], bytes]:
    return lambda: page_of(draw)


def _text(x: float, y: float, words: str = "Stray") -> Callable[[], bytes]:
    return _drawn(lambda page, _: put(page, words, x, y))


def _unit(writer: PdfWriter) -> None:
    # Half the numbers in units twice as large: the same sheet.
    for page in writer.pages:
        page.scale_by(0.5)
        del page["/ArtBox"]
        page[NameObject("/UserUnit")] = NumberObject(2)


def _document_script(writer: PdfWriter) -> None:
    scripts = named(Names=ArrayObject([TextStringObject("a"), script_action("app.alert(1)")]))
    root_entry("/Names", named(JavaScript=scripts))(writer)


def _comment(writer: PdfWriter) -> None:
    writer.add_annotation(2, Text(rect=(50, 50, 70, 70), text="Larger?"))


def _lock(writer: PdfWriter, password: str) -> None:
    writer.encrypt(password, "owner", algorithm="RC4-128")


def _strong_cipher() -> bytes:
    """A trailer that promises AES of 256 bits: nothing can be read without a library for it."""
    pdf = interior()
    trailer = pdf[pdf.rindex(b"trailer") :]
    root, start = re.search(rb"/Root \d+ 0 R", trailer), re.search(rb"startxref\s+(\d+)", trailer)
    assert root
    assert start
    lengths = (("O", 48), ("U", 48), ("OE", 32), ("UE", 32), ("Perms", 16))
    keys = "".join(f"/{key} <{'ab' * length}>" for key, length in lengths)
    cipher = (
        "<</Filter /Standard /V 5 /R 6 /Length 256 /P -4 /StmF /StdCF /StrF /StdCF"
        f"/CF <</StdCF <</CFM /AESV3 /Length 32 /AuthEvent /DocOpen>>>> {keys}>>"
    )
    update = (
        f"xref\n0 0\ntrailer\n<</Size 99 {root[0].decode()} /Prev {start[1].decode()}"
        f"/ID [<{'cd' * 16}> <{'cd' * 16}>] /Encrypt {cipher}>>\nstartxref\n{len(pdf)}\n%%EOF\n"
    )
    return pdf + update.encode()


def _gutter_text() -> bytes:
    def draw(page: Canvas, number: int) -> None:
        if number == 7:
            # On the safety line, where 64 pages want an eighth of an inch more.
            put(page, "Stray", HARDCOVER.safety + 1, 300)

    return drawn(HARDCOVER.page, HARDCOVER.bleed, 64, draw)


INTERIORS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "no trim box": ("trim-box", mutated(_without("/TrimBox"))),
    "trim box beyond the page": ("trim-box", mutated(_box("/TrimBox", -20, -20, 650, 650))),
    "trim box off by a point": ("trim-box", mutated(_box("/TrimBox", 10, 9, 622, 621))),
    "no bleed box": ("bleed-box", mutated(_without("/BleedBox"))),
    "bleed box at the trim": ("bleed-box", mutated(_box("/BleedBox", 9, 9, 621, 621))),
    "crop box at the trim": ("crop-box", mutated(_box("/CropBox", 9, 9, 621, 621))),
    "art box": ("art-box", mutated(_box("/ArtBox", 9, 9, 621, 621))),
    "rotated": ("rotation", mutated(page_entry("/Rotate", NumberObject(180)))),
    "rotated by inheritance": ("rotation", mutated(_inherited_rotation)),
    "larger pages": ("page-size", mutated(_all_larger)),
    "one smaller page": ("single-size", mutated(_one_smaller)),
    "too few pages": ("page-count", lambda: interior(HARDCOVER, 20)),
    "two pages too many": ("page-multiple", lambda: interior(HARDCOVER, 26)),
    "font not embedded": ("font-embedding", mutated(_unembedded)),
    "Helvetica that nobody uses": ("font-embedding", mutated(_spare_helvetica)),
    "whole font": ("font-subset", mutated(_whole_font)),
    "coarse picture": ("picture-resolution", _drawn(_coarse)),
    "coarse picture in turned forms": ("picture-resolution", mutated(_coarse_in_forms)),
    "coarse picture in the stream": ("picture-resolution", mutated(_inline_picture)),
    "needlessly fine picture": ("picture-excess", _drawn(_fine)),
    "soft mask on a picture": ("transparency", mutated(_soft_masked)),
    "see-through fill": ("transparency", mutated(under_state(ca=FloatObject(0.5)))),
    "see-through stroke": ("transparency", mutated(under_state(CA=FloatObject(0.99)))),
    "blend mode": ("transparency", mutated(under_state(BM=NameObject("/Multiply")))),
    "script": ("javascript", mutated(_document_script)),
    "script of a page": (
        "javascript",
        mutated(page_entry("/AA", named(O=script_action("app.beep()")))),
    ),
    "action on opening": (
        "action",
        mutated(root_entry("/OpenAction", named(S=NameObject("/Named"), N=NameObject("/Print")))),
    ),
    "attachment": ("embedded-file", mutated(_attached)),
    "form": ("form", mutated(_form)),
    "comment": ("annotation", mutated(_comment)),
    "layer": ("layer", mutated(_layer)),
    "no output intent": (
        "output-intent",
        mutated(lambda writer: writer.root_object.pop(NameObject("/OutputIntents"))),
    ),
    "two output intents": ("output-intent", mutated(_two_intents)),
    "output intent without profile": ("output-intent", mutated(_unprofiled_intent)),
    "output intent for a wide gamut": ("output-intent", mutated(_wide_gamut)),
    "RGB in a file for CMYK": ("colour-space", mutated(_cmyk_intent)),
    "no title": ("title", mutated(info_entry("/Title", None))),
    "title nobody chose": ("title", mutated(info_entry("/Title", TextStringObject("untitled")))),
    "no language": (
        "language",
        mutated(lambda writer: writer.root_object.pop(NameObject("/Lang"))),
    ),
    "nothing on trapping": ("trapping", mutated(info_entry("/Trapped", None))),
    "no identifier": ("file-identifier", mutated(_unidentified)),
    "user unit": ("user-unit", mutated(_unit)),
    "encrypted": ("encryption", mutated(lambda writer: _lock(writer, ""))),
    "password": ("encryption", mutated(lambda writer: _lock(writer, "sesame"))),
    "strong cipher": ("encryption", _strong_cipher),
    "text at the foot": ("text-safety", _text(200, 20)),
    "text at the outer edge": ("text-safety", _text(570, 300)),
    "text cut off": ("text-safety", _text(-20, 300)),
    "text in the gutter": ("text-gutter", _gutter_text),
}
"""By what is wrong: the rule that finds it, and the interior of a booklet (or a hardcover)."""

HARDCOVERS = frozenset({"too few pages", "two pages too many", "text in the gutter"})
"""Those that are for a hardcover."""
