"""Sound print files, and the same with exactly one thing wrong."""

import re
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path

import font_source_serif_pro
from PIL import Image, ImageCms
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Text
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NullObject,
    NumberObject,
    PdfObject,
    RectangleObject,
    TextStringObject,
)
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from custories_core.books import Direction
from custories_core.layout.formats import FORMATS, CoverPlan, Format
from custories_core.layout.geometry import Size, inches

BOOKLET = FORMATS["square-booklet"]
HARDCOVER = FORMATS["square-hardcover"]
FACE = "PreflightSerif"
TTF = Path(font_source_serif_pro.__file__).parent / "files" / "SourceSerifPro-Regular.ttf"

Draw = Callable[[Canvas, int], None]
Break = Callable[[PdfWriter], object]
More = Callable[[Canvas, CoverPlan], None]


def _font() -> str:
    if FACE not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(FACE, str(TTF)))
    return FACE


@cache
def jpeg(pixels: int, mode: str = "RGB") -> bytes:
    """A square picture with something on it."""
    picture = Image.linear_gradient("L").resize((pixels, pixels)).convert(mode)
    out = BytesIO()
    picture.save(out, "JPEG", quality=90)
    return out.getvalue()


def drawn(canvas_size: Size, bleed: float, count: int, draw: Draw) -> bytes:
    """A PDF with the right boxes; `draw` is called for each page, with the trim's origin."""
    out = BytesIO()
    width, height = canvas_size.width, canvas_size.height
    page = Canvas(
        out,
        pagesize=(width, height),
        pdfVersion=(1, 6),
        initialFontName=_font(),
        trimBox=(bleed, bleed, width - bleed, height - bleed),
        bleedBox=(0, 0, width, height),
        invariant=1,
    )
    page.setTitle("The Lantern Fox")
    for number in range(1, count + 1):
        page.saveState()
        page.translate(bleed, bleed)
        draw(page, number)
        page.restoreState()
        page.showPage()
    page.save()
    return finished(out.getvalue())


def put(page: Canvas, text: str, x: float, y: float, size: float = 12.0) -> None:
    """A text, `x` and `y` from the bottom left of the trim."""
    page.setFillColorRGB(0.1, 0.1, 0.2)
    page.setFont(FACE, size)
    page.drawString(x, y, text)


def story(page: Canvas, number: int) -> None:
    """What a sound page of the interior holds: a picture at 300 ppi and a line of text."""
    page.drawImage(ImageReader(BytesIO(jpeg(600))), 200, 300, inches(2), inches(2))
    put(page, f"The fox went home, step {number}.", 100, 200)


def finished(pdf: bytes, profile: bytes | None = None, condition: str = "sRGB") -> bytes:
    """With output intent, language and a word on trapping, as in a book of ours."""
    return changed(pdf, lambda writer: _declare(writer, profile or _srgb(), condition))


def changed(pdf: bytes, change: Break) -> bytes:
    """The PDF with a change made by pypdf."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.pdf_header = "%PDF-1.6"
    change(writer)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


@cache
def _srgb() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def bare_profile(space: bytes) -> bytes:
    """The header of an ICC profile without any tag."""
    return bytes(12) + b"prtr" + space + bytes(16) + b"acsp" + bytes(92)


def _declare(writer: PdfWriter, profile: bytes, condition: str) -> None:
    stream = DecodedStreamObject()
    stream.set_data(profile)
    intent = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/OutputIntent"),
            NameObject("/S"): NameObject("/GTS_PDFX"),
            NameObject("/OutputConditionIdentifier"): TextStringObject(condition),
            NameObject("/DestOutputProfile"): writer._add_object(stream),
        }
    )
    root = writer.root_object
    root[NameObject("/OutputIntents")] = ArrayObject([writer._add_object(intent)])
    root[NameObject("/Lang")] = TextStringObject("en-GB")
    _info(writer)[NameObject("/Trapped")] = NameObject("/False")


def _info(writer: PdfWriter) -> DictionaryObject:
    info = writer._info
    assert info is not None
    found = info.get_object()
    assert isinstance(found, DictionaryObject)
    return found


@cache
def interior(format: Format = BOOKLET, pages: int = 4) -> bytes:
    """A sound interior."""
    return drawn(format.page, format.bleed, pages, story)


def page_of(draw: Draw) -> bytes:
    """A sound booklet, with something more drawn on page 3."""

    def page(canvas: Canvas, number: int) -> None:
        story(canvas, number)
        if number == 3:
            draw(canvas, number)

    return drawn(BOOKLET.page, BOOKLET.bleed, 4, page)


def cover(
    format: Format,
    pages: int,
    direction: Direction = Direction.LEFT_TO_RIGHT,
    more: More | None = None,
) -> bytes:
    """A sound cover: a title, a blurb, and a spine text where one is allowed."""
    plan = format.cover(pages)
    forward = direction is Direction.LEFT_TO_RIGHT
    front, back = (
        (plan.right_panel, plan.left_panel) if forward else (plan.left_panel, plan.right_panel)
    )

    def draw(page: Canvas, _: int) -> None:
        put(page, "The Lantern Fox", front.x + 150, 400, 24)
        put(page, "A fox finds a lantern.", back.x + 150, 400)
        if plan.spine_text:
            spine_text(page, plan, 9.0)
        if more:
            more(page, plan)

    pdf = drawn(plan.canvas, plan.bleed, 1, draw)
    return pdf if forward else changed(pdf, _right_to_left)


def spine_text(page: Canvas, plan: CoverPlan, size: float) -> None:
    """The title along the spine."""
    page.saveState()
    page.translate(plan.spine_box.centre[0] - size * 0.25, 400)
    page.rotate(-90)
    put(page, "The Lantern Fox", 0, 0, size)
    page.restoreState()


def _right_to_left(writer: PdfWriter) -> None:
    writer.root_object[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/Direction"): NameObject("/R2L")}
    )


def _box(key: str, *edges: float) -> Break:
    def change(writer: PdfWriter) -> None:
        writer.pages[2][NameObject(key)] = RectangleObject(edges)  # type: ignore[arg-type]

    return change


def _without(key: str) -> Break:
    def change(writer: PdfWriter) -> None:
        for page in writer.pages:
            page.pop(NameObject(key), None)

    return change


def _page_entry(key: str, value: PdfObject) -> Break:
    def change(writer: PdfWriter) -> None:
        writer.pages[2][NameObject(key)] = value

    return change


def _root_entry(key: str, value: PdfObject) -> Break:
    def change(writer: PdfWriter) -> None:
        writer.root_object[NameObject(key)] = value

    return change


def _info_entry(key: str, value: PdfObject | None) -> Break:
    def change(writer: PdfWriter) -> None:
        if value is None:
            _info(writer).pop(NameObject(key), None)
        else:
            _info(writer)[NameObject(key)] = value

    return change


def _named(**entries: PdfObject) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{key}"): value for key, value in entries.items()})


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
    field = _named(
        Type=NameObject("/Annot"),
        Subtype=NameObject("/Widget"),
        FT=NameObject("/Tx"),
        T=TextStringObject("name"),
        Rect=RectangleObject((100, 100, 200, 120)),
    )
    reference = writer._add_object(field)
    writer.pages[0][NameObject("/Annots")] = ArrayObject([reference])
    _root_entry("/AcroForm", _named(Fields=ArrayObject([reference])))(writer)


def _layer(writer: PdfWriter) -> None:
    group = _named(Type=NameObject("/OCG"), Name=TextStringObject("Draft"))
    groups = ArrayObject([writer._add_object(group)])
    _root_entry("/OCProperties", _named(OCGs=groups, D=_named(Order=groups)))(writer)


def _two_intents(writer: PdfWriter) -> None:
    intents = writer.root_object["/OutputIntents"]
    assert isinstance(intents, ArrayObject)
    intents.append(intents[0])


def _unprofiled_intent(writer: PdfWriter) -> None:
    intents = writer.root_object["/OutputIntents"]
    assert isinstance(intents, ArrayObject)
    del intents[0].get_object()["/DestOutputProfile"]  # type: ignore[attr-defined]


def _wide_gamut(writer: PdfWriter) -> None:
    _declare(writer, bare_profile(b"RGB "), "Adobe RGB (1998)")


def _cmyk_intent(writer: PdfWriter) -> None:
    _declare(writer, bare_profile(b"CMYK"), "FOGRA39")


def _unidentified(writer: PdfWriter) -> None:
    writer._ID = None


def _soft_masked(writer: PdfWriter) -> None:
    for name in _images(writer):
        mask = DecodedStreamObject()
        mask.set_data(b"\x80")
        for key, value in (("Width", 1), ("Height", 1), ("BitsPerComponent", 8)):
            mask[NameObject(f"/{key}")] = NumberObject(value)
        mask[NameObject("/Subtype")] = NameObject("/Image")
        mask[NameObject("/ColorSpace")] = NameObject("/DeviceGray")
        name[NameObject("/SMask")] = writer._add_object(mask)


def _images(writer: PdfWriter) -> list[DictionaryObject]:
    resources = writer.pages[2]["/Resources"]
    assert isinstance(resources, DictionaryObject)
    objects = resources["/XObject"]
    assert isinstance(objects, DictionaryObject)
    return [image for item in objects.values() if isinstance(image := item.get_object(), dict)]


def _state(**entries: PdfObject) -> Break:
    """Draw page 3 under a graphics state, itself within a form within a form."""

    def change(writer: PdfWriter) -> None:
        state = _named(Type=NameObject("/ExtGState"), **entries)
        inner = form(writer, b"/Gs gs 100 100 20 20 re f", _named(ExtGState=_named(Gs=state)))
        outer = form(writer, b"q 1 0 0 1 5 5 cm /In Do Q", _named(XObject=_named(In=inner)))
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


def _inline_picture(writer: PdfWriter) -> None:
    content = (
        b"q 100 0 0 100 200 100 cm BI /W 9 /H 9 /CS /G /BPC 8 ID " + b"x EI x(/ " * 9 + b" EI Q"
    )
    draw_form(writer, form(writer, content, DictionaryObject()))


def _coarse(page: Canvas, _: int) -> None:
    page.drawImage(ImageReader(BytesIO(jpeg(150))), 400, 400, inches(0.51), inches(0.5))


def _coarse_in_forms(writer: PdfWriter) -> None:
    picture = writer.pages[2]["/Resources"]["/XObject"]  # type: ignore[index]
    resources = _named(XObject=picture)
    key = next(iter(picture)).encode()
    inner = form(writer, b"q 72 0 0 72 0 0 cm " + key + b" Do Q", resources)
    # 600 pixels over 72 points thrice over are 200 ppi.
    outer = form(writer, b"q 0 3 -3 0 300 100 cm /In Do Q", _named(XObject=_named(In=inner)))
    draw_form(writer, outer)


def _fine(page: Canvas, _: int) -> None:
    page.drawImage(ImageReader(BytesIO(jpeg(600))), 400, 400, inches(0.4), inches(0.4))


def _spare_helvetica(writer: PdfWriter) -> None:
    font = _named(
        Type=NameObject("/Font"),
        Subtype=NameObject("/Type1"),
        BaseFont=NameObject("/Helvetica"),
    )
    draw_form(writer, form(writer, b"", _named(Font=_named(F9=font))))


def _script(code: str) -> DictionaryObject:
    return _named(S=NameObject("/JavaScript"), JS=TextStringObject(code))


def _mutated(change: Break) -> Callable[[], bytes]:
    return lambda: changed(interior(), change)


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
    scripts = _named(Names=ArrayObject([TextStringObject("a"), _script("app.alert(1)")]))
    _root_entry("/Names", _named(JavaScript=scripts))(writer)


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
    "no trim box": ("trim-box", _mutated(_without("/TrimBox"))),
    "trim box beyond the page": ("trim-box", _mutated(_box("/TrimBox", -20, -20, 650, 650))),
    "trim box off by a point": ("trim-box", _mutated(_box("/TrimBox", 10, 9, 622, 621))),
    "no bleed box": ("bleed-box", _mutated(_without("/BleedBox"))),
    "bleed box at the trim": ("bleed-box", _mutated(_box("/BleedBox", 9, 9, 621, 621))),
    "crop box at the trim": ("crop-box", _mutated(_box("/CropBox", 9, 9, 621, 621))),
    "art box": ("art-box", _mutated(_box("/ArtBox", 9, 9, 621, 621))),
    "rotated": ("rotation", _mutated(_page_entry("/Rotate", NumberObject(180)))),
    "rotated by inheritance": ("rotation", _mutated(_inherited_rotation)),
    "larger pages": ("page-size", _mutated(_all_larger)),
    "one smaller page": ("single-size", _mutated(_one_smaller)),
    "too few pages": ("page-count", lambda: interior(HARDCOVER, 20)),
    "two pages too many": ("page-multiple", lambda: interior(HARDCOVER, 26)),
    "font not embedded": ("font-embedding", _mutated(_unembedded)),
    "Helvetica that nobody uses": ("font-embedding", _mutated(_spare_helvetica)),
    "whole font": ("font-subset", _mutated(_whole_font)),
    "coarse picture": ("picture-resolution", _drawn(_coarse)),
    "coarse picture in turned forms": ("picture-resolution", _mutated(_coarse_in_forms)),
    "coarse picture in the stream": ("picture-resolution", _mutated(_inline_picture)),
    "needlessly fine picture": ("picture-excess", _drawn(_fine)),
    "soft mask on a picture": ("transparency", _mutated(_soft_masked)),
    "see-through fill": ("transparency", _mutated(_state(ca=FloatObject(0.5)))),
    "see-through stroke": ("transparency", _mutated(_state(CA=FloatObject(0.99)))),
    "blend mode": ("transparency", _mutated(_state(BM=NameObject("/Multiply")))),
    "script": ("javascript", _mutated(_document_script)),
    "script of a page": (
        "javascript",
        _mutated(_page_entry("/AA", _named(O=_script("app.beep()")))),
    ),
    "action on opening": (
        "action",
        _mutated(
            _root_entry("/OpenAction", _named(S=NameObject("/Named"), N=NameObject("/Print")))
        ),
    ),
    "attachment": ("embedded-file", _mutated(_attached)),
    "form": ("form", _mutated(_form)),
    "comment": ("annotation", _mutated(_comment)),
    "layer": ("layer", _mutated(_layer)),
    "no output intent": (
        "output-intent",
        _mutated(lambda writer: writer.root_object.pop(NameObject("/OutputIntents"))),
    ),
    "two output intents": ("output-intent", _mutated(_two_intents)),
    "output intent without profile": ("output-intent", _mutated(_unprofiled_intent)),
    "output intent for a wide gamut": ("output-intent", _mutated(_wide_gamut)),
    "RGB in a file for CMYK": ("colour-space", _mutated(_cmyk_intent)),
    "no title": ("title", _mutated(_info_entry("/Title", None))),
    "title nobody chose": ("title", _mutated(_info_entry("/Title", TextStringObject("untitled")))),
    "no language": (
        "language",
        _mutated(lambda writer: writer.root_object.pop(NameObject("/Lang"))),
    ),
    "nothing on trapping": ("trapping", _mutated(_info_entry("/Trapped", None))),
    "no identifier": ("file-identifier", _mutated(_unidentified)),
    "user unit": ("user-unit", _mutated(_unit)),
    "encrypted": ("encryption", _mutated(lambda writer: _lock(writer, ""))),
    "password": ("encryption", _mutated(lambda writer: _lock(writer, "sesame"))),
    "strong cipher": ("encryption", _strong_cipher),
    "text at the foot": ("text-safety", _text(200, 20)),
    "text at the outer edge": ("text-safety", _text(570, 300)),
    "text cut off": ("text-safety", _text(-20, 300)),
    "text in the gutter": ("text-gutter", _gutter_text),
}
"""By what is wrong: the rule that finds it, and the interior of a booklet (or a hardcover)."""

HARDCOVERS = frozenset({"too few pages", "two pages too many", "text in the gutter"})
"""Those that are for a hardcover."""

SOFTCOVER = FORMATS["square-softcover"]
THICK = 120
"""Pages enough for text on the spine of either binding."""

_LTR, _RTL = Direction


def _stray(x: Callable[[CoverPlan], float], y: Callable[[CoverPlan], float]) -> More:
    return lambda page, plan: put(page, "Stray", x(plan), y(plan))


def _bare_cover(format: Format, pages: int, more: More, direction: Direction = _LTR) -> bytes:
    plan = format.cover(pages)
    pdf = drawn(plan.canvas, plan.bleed, 1, lambda page, _: more(page, plan))
    return pdf if direction is _LTR else changed(pdf, _right_to_left)


COVERS: dict[str, tuple[str, Format, int, Callable[[], bytes]]] = {
    "spine of another page count": (
        "cover-size",
        SOFTCOVER,
        THICK,
        lambda: cover(SOFTCOVER, THICK + 8),
    ),
    "front and back apart": (
        "cover-sheet",
        BOOKLET,
        8,
        lambda: drawn(BOOKLET.cover(8).canvas, BOOKLET.cover(8).bleed, 2, lambda _page, _: None),
    ),
    "book too thin": ("page-count", HARDCOVER, 20, lambda: cover(HARDCOVER, 24)),
    "book of odd pages": ("page-multiple", HARDCOVER, 30, lambda: cover(HARDCOVER, 32)),
    "text on a thin spine": (
        "spine-text",
        HARDCOVER,
        32,
        lambda: cover(HARDCOVER, 32, more=lambda page, plan: spine_text(page, plan, 6)),
    ),
    "spine text too large": (
        "spine-margin",
        HARDCOVER,
        THICK,
        lambda: _bare_cover(HARDCOVER, THICK, lambda page, plan: spine_text(page, plan, 48)),
    ),
    "text in the barcode's place": (
        "barcode-area",
        HARDCOVER,
        32,
        lambda: cover(
            HARDCOVER, 32, more=_stray(lambda plan: plan.spine_box.x - 100, lambda _: 100)
        ),
    ),
    "text in the barcode's place, read from the right": (
        "barcode-area",
        SOFTCOVER,
        32,
        lambda: cover(
            SOFTCOVER, 32, _RTL, _stray(lambda plan: plan.spine_box.right + 100, lambda _: 100)
        ),
    ),
    "text in the hinge": (
        "fold-text",
        HARDCOVER,
        32,
        lambda: cover(
            HARDCOVER, 32, more=_stray(lambda plan: plan.spine_box.right + 12, lambda _: 300)
        ),
    ),
    "text at the fold": (
        "fold-text",
        SOFTCOVER,
        32,
        lambda: cover(
            SOFTCOVER, 32, more=_stray(lambda plan: plan.spine_box.right + 2, lambda _: 300)
        ),
    ),
    "text at the outer edge": (
        "text-safety",
        HARDCOVER,
        32,
        lambda: cover(HARDCOVER, 32, more=_stray(lambda _: 40, lambda _: 300)),
    ),
    "text at the foot": (
        "text-safety",
        SOFTCOVER,
        32,
        lambda: cover(SOFTCOVER, 32, more=_stray(lambda _: 100, lambda _: 20)),
    ),
    "trim box of a book without wrap": (
        "trim-box",
        HARDCOVER,
        32,
        lambda: changed(
            cover(HARDCOVER, 32),
            lambda writer: writer.pages[0].__setitem__(
                NameObject("/TrimBox"), RectangleObject((9, 9, 1359, 729))
            ),
        ),
    ),
}
"""By what is wrong: the rule, the format, the page count and the cover."""


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
    page[NameObject("/Parent")] = page.indirect_reference  # type: ignore[assignment]


def moved_origin(writer: PdfWriter) -> None:
    """Page 3 with its boxes elsewhere, and what is drawn where it was."""
    page = writer.pages[2]
    page[NameObject("/MediaBox")] = RectangleObject((-100, -50, 530, 580))


def harmless_group(writer: PdfWriter) -> None:
    """A transparency group and a graphics state of full opacity, as many programs write."""
    _state(ca=FloatObject(1), CA=NumberObject(1), BM=NameObject("/Normal"), SMask=_NONE)(writer)
    _page_entry("/Group", _named(S=NameObject("/Transparency"), CS=NameObject("/DeviceRGB")))(
        writer
    )


def opening_at_a_page(then: str = "") -> bytes:
    """An interior that opens at a page, and then runs a script if there is one."""
    action = _named(S=NameObject("/GoTo"), D=ArrayObject())
    if then:
        action[NameObject("/Next")] = _script(then)
    return changed(interior(), _root_entry("/OpenAction", action))


def null_entries(writer: PdfWriter) -> None:
    """Page 3 and the catalogue say in many words that there is nothing."""
    for key in ("/Annots", "/AA", "/CropBox", "/ArtBox"):
        writer.pages[2][NameObject(key)] = NullObject()
    for key in ("/OCProperties", "/AcroForm", "/AF", "/Names", "/OpenAction"):
        writer.root_object[NameObject(key)] = NullObject()
    for image in _images(writer):
        image[NameObject("/SMask")] = NullObject()


_NONE = NameObject("/None")


def _form_in_itself(writer: PdfWriter) -> None:
    resources = _named(XObject=DictionaryObject())
    target = form(writer, b"/Self Do", resources)
    resources["/XObject"][NameObject("/Self")] = target  # type: ignore[index]
    draw_form(writer, target)


def _form_tower(writer: PdfWriter, levels: int, times: int) -> None:
    target = form(writer, b"0 0 1 1 re f", DictionaryObject())
    for _ in range(levels):
        target = form(writer, b"/In Do " * times, _named(XObject=_named(In=target)))
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
    "no pages": ("has no pages", _mutated(_no_pages)),
    "pages in a circle": ("runs in a circle", _mutated(_circular_pages)),
    "more pages than any book": ("more than 1000 pages", _mutated(_many_pages)),
    "a page without size": ("page 3 has no size", _mutated(_no_size)),
    "a form inside itself": ("page 3 draws a form inside itself", _mutated(_form_in_itself)),
    "a tower of forms": (
        "page 3 nests its forms too deep",
        _mutated(lambda writer: _form_tower(writer, 60, 1)),
    ),
    "forms that multiply": (
        "page 3 draws more than any printed page",
        _mutated(lambda writer: _form_tower(writer, 20, 10)),
    ),
    "a flood of operators": (
        "page 3 draws more than any printed page",
        _mutated(_flood),
    ),
}
"""By what it is: what the refusal says, and the file."""
