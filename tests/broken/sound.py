"""Sound print files, and the tools to draw and to change one."""

from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path

import font_source_serif_pro
from PIL import Image, ImageCms
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
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
    return changed(pdf, lambda writer: declare_colours(writer, profile or _srgb(), condition))


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


def declare_colours(writer: PdfWriter, profile: bytes, condition: str) -> None:
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
    properties(writer)[NameObject("/Trapped")] = NameObject("/False")


def properties(writer: PdfWriter) -> DictionaryObject:
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
    return pdf if forward else changed(pdf, right_to_left)


def spine_text(page: Canvas, plan: CoverPlan, size: float) -> None:
    """The title along the spine."""
    page.saveState()
    page.translate(plan.spine_box.centre[0] - size * 0.25, 400)
    page.rotate(-90)
    put(page, "The Lantern Fox", 0, 0, size)
    page.restoreState()


def right_to_left(writer: PdfWriter) -> None:
    writer.root_object[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/Direction"): NameObject("/R2L")}
    )
