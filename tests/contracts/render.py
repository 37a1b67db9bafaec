"""What every renderer must do."""

import re
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from errno import ENOSPC
from io import BytesIO
from typing import Any

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageCms, ImageStat
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject, StreamObject

from custories_core.books import Direction
from custories_core.errors import Refused
from custories_core.faces import Face
from custories_core.layout.frames import Fill, Item, Line, Path, PlacedPicture, Sheet, rectangle
from custories_core.layout.geometry import Box, Size, inches, millimetres
from custories_core.ports.render import DocumentInfo, Renderer

SQUARE = Size(inches(8.5), inches(8.5))
BLEED = inches(0.125)
INK = "#203040"
INFO = DocumentInfo("Luna & die Eule", "Für Mia", "de", Direction.LEFT_TO_RIGHT)
WORDS = "Then Luna (the brave) said: AVATAR, To Wörld! fi ffl – “yes”"


TEXTS = st.text(st.characters(max_codepoint=0x2300, exclude_categories=("C",)), max_size=12)
"""Text of any script, much of which no face has."""


def printable(renderer: Renderer, text: str, face: Face) -> str:
    """What is left of the text without what has no glyph."""
    # Without one mark, another that was joined to its letter may stand alone and be missing.
    while missing := renderer.missing(text, face):
        text = "".join(character for character in text if character not in missing)
    return text


def jpeg(colour: tuple[int, int, int], size: tuple[int, int] = (64, 48)) -> bytes:
    """A JPEG in one colour."""
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG", quality=95)
    return out.getvalue()


SHELF = {
    "a/red.jpg": jpeg((220, 30, 40)),
    "a/blue.jpg": jpeg((20, 60, 200)),
    "a/green.jpg": jpeg((30, 160, 70)),
}


def picture(name: str, box: Box, clip: Path | None = None) -> PlacedPicture:
    """A picture from the shelf."""
    return PlacedPicture(f"a/{name}.jpg", (64, 48), box, clip)


def sheet(*items: Item, name: str = "page", trim: Size = SQUARE, bleed: float = BLEED) -> Sheet:
    """A sheet with these items."""
    return Sheet(name, trim, bleed, items)


def line(text: str, face: Face = Face.STORY, size: float = 18, **more: Any) -> Line:
    """A line of text that starts two inches in and two inches down."""
    place = {"x": 144.0, "baseline": 144.0, "colour": INK} | more
    return Line(text=text, face=face, size=size, **place)


def drawn(
    renderer: Renderer,
    *sheets: Sheet,
    info: DocumentInfo = INFO,
    fetch: Callable[[str], bytes] = SHELF.__getitem__,
) -> bytes:
    """The PDF of the sheets."""
    out = BytesIO()
    renderer.draw(iter(sheets), info, fetch, out)
    return out.getvalue()


def contents(pdf: bytes) -> list[bytes]:
    """What each page draws, as it is stored."""
    pages = PdfReader(BytesIO(pdf)).pages
    streams = [page["/Contents"].get_object() for page in pages]
    return [stream._data for stream in streams if isinstance(stream, StreamObject)]


def objects(pdf: bytes) -> Iterator[DictionaryObject]:
    """Every dictionary of a PDF, nested ones too."""
    reader = PdfReader(BytesIO(pdf))
    waiting: list[Any] = [reader.trailer]
    seen: set[tuple[int, int]] = set()
    while waiting:
        item = waiting.pop()
        if isinstance(item, IndirectObject):
            if (item.idnum, item.generation) in seen:
                continue
            seen.add((item.idnum, item.generation))
            item = item.get_object()
        if isinstance(item, DictionaryObject):
            yield item
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)


def proof(renderer: Renderer, pdf: bytes, page: int = 0, width: int = 612) -> Image.Image:
    """One page as a picture; at 612 pixels a square page has one pixel to the point."""
    (png,) = renderer.proof(pdf, [page], width)
    image = Image.open(BytesIO(png))
    assert image.format == "PNG"
    return image.convert("RGB")


def near(image: Image.Image, x: float, y: float, colour: str, slack: int = 6) -> bool:
    """Whether the picture has about this colour there."""
    wanted = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    found = image.getpixel((int(x), int(y)))
    assert isinstance(found, tuple)
    return all(abs(a - b) <= slack for a, b in zip(found, wanted, strict=True))


def colours(image: Image.Image) -> dict[Any, int]:
    """How many pixels there are of each colour."""
    return {colour: count for count, colour in image.getcolors(image.width * image.height) or []}


class RenderContract:
    """Inherit, and give the fixture `renderer`."""

    @pytest.fixture
    def renderer(self) -> Renderer:
        raise NotImplementedError

    def test_says_its_name_and_version(self, renderer: Renderer) -> None:
        assert re.search(r"[a-z].*\d", renderer.name)

    # Text

    @pytest.mark.parametrize("face", Face)
    def test_measure_grows_with_text_and_size(self, renderer: Renderer, face: Face) -> None:
        text = "Once upon a time"
        widths = [renderer.measure(text[:end], face, 20) for end in range(len(text) + 1)]
        assert widths[0] == 0
        assert widths == sorted(widths)
        assert len(set(widths)) == len(widths)
        assert renderer.measure(text, face, 40) == pytest.approx(2 * widths[-1])

    @pytest.mark.parametrize("face", Face)
    def test_a_line_is_the_sum_of_its_words_and_spaces(
        self, renderer: Renderer, face: Face
    ) -> None:
        words = ["To", "Ava,", "AV", "says", "hello"]
        parts = sum(renderer.measure(word, face, 20) for word in words)
        spaces = renderer.measure(" ", face, 20) * (len(words) - 1)
        assert renderer.measure(" ".join(words), face, 20) == pytest.approx(parts + spaces)

    @pytest.mark.parametrize("face", [Face.STORY, Face.STORY_ITALIC, Face.STORY_BOLD])
    def test_text_is_kerned(self, renderer: Renderer, face: Face) -> None:
        apart = renderer.measure("A", face, 100) + renderer.measure("V", face, 100)
        assert renderer.measure("AV", face, 100) < apart - 2

    @pytest.mark.parametrize("face", Face)
    def test_text_runs_as_far_as_was_measured(self, renderer: Renderer, face: Face) -> None:
        text = f"{WORDS} I"
        pdf = pypdfium2.PdfDocument(drawn(renderer, sheet(line(text, face, 30, x=10.0))))
        page = pdf[0]
        letters = page.get_textpage()
        x, y = pdfium.c_double(), pdfium.c_double()
        pdfium.FPDFText_GetCharOrigin(letters, letters.count_chars() - 1, x, y)
        letters.close()
        page.close()
        pdf.close()
        before = renderer.measure(text, face, 30) - renderer.measure("I", face, 30)
        assert x.value - BLEED - 10 == pytest.approx(before, abs=0.01)
        assert y.value == pytest.approx(BLEED + SQUARE.height - 144, abs=0.01)

    def test_missing_characters_are_named_once_and_in_order(self, renderer: Renderer) -> None:
        assert renderer.missing("aקb漢ק", Face.STORY) == "ק漢"
        assert renderer.missing("לונה", Face.STORY) == "לונה"
        assert renderer.missing("two\nlines", Face.STORY) == "\n"

    @pytest.mark.parametrize("face", Face)
    def test_nothing_is_missing_in_plain_text(self, renderer: Renderer, face: Face) -> None:
        assert renderer.missing("The quick brown fox, 1234567890 times!", face) == ""

    def test_accents_may_come_apart_from_their_letters(self, renderer: Renderer) -> None:
        apart = "Zoe\u0308 Jose\u0301"
        assert renderer.missing(apart, Face.STORY) == ""
        together = renderer.measure("Zoë José", Face.STORY, 20)
        assert renderer.measure(apart, Face.STORY, 20) == pytest.approx(together)

    def test_a_missing_character_is_never_printed_as_a_box(self, renderer: Renderer) -> None:
        with pytest.raises(Refused, match="ק"):
            drawn(renderer, sheet(line("aקb")))

    @pytest.mark.parametrize("face", [Face.STORY, Face.STORY_ITALIC, Face.STORY_BOLD])
    def test_text_can_be_read_back(self, renderer: Renderer, face: Face) -> None:
        text = f"{WORDS} Αθήνα" if face is not Face.STORY_ITALIC else WORDS
        pdf = pypdfium2.PdfDocument(drawn(renderer, sheet(line(text, face, 12))))
        page = pdf[0]
        letters = page.get_textpage()
        found = letters.get_text_range()
        letters.close()
        page.close()
        pdf.close()
        assert found == text

    def test_a_turned_line_runs_down(self, renderer: Renderer) -> None:
        pdf = drawn(renderer, sheet(line("Spine text", size=24, turn=90.0)))
        ink = proof(renderer, pdf).convert("L").point(lambda v: 255 * (v < 128)).getbbox()
        assert ink is not None
        left, top, right, bottom = ink
        # Clockwise about its start: down from there, with the letters' tops to the right.
        assert top >= 143
        assert bottom == pytest.approx(144 + renderer.measure("Spine text", Face.STORY, 24), abs=3)
        assert left >= 136
        assert 160 < right < 168

    def test_an_outline_lies_beneath_all_letters(self, renderer: Renderer) -> None:
        plain = line("MOON", Face.ROUND, 80, colour="#ffd000")
        edged = line("MOON", Face.ROUND, 80, colour="#ffd000", outline=INK, outline_width=12.0)
        bare = colours(proof(renderer, drawn(renderer, sheet(plain))))
        both = colours(proof(renderer, drawn(renderer, sheet(edged))))
        assert both[(0x20, 0x30, 0x40)] > 1000
        # The letters keep their shape and colour to the last pixel.
        assert both[(255, 208, 0)] == pytest.approx(bare[(255, 208, 0)], rel=0.02)

    @pytest.mark.parametrize("face", Face)
    @pytest.mark.parametrize("turn", [0.0, 30.0])
    def test_silent_letters_look_as_others_do_and_say_nothing(
        self, renderer: Renderer, face: Face, turn: float
    ) -> None:
        edge = {"outline": "#c04030", "outline_width": 6.0, "turn": turn}
        said = line("Avg Île", face, 60, **edge)
        pdf = drawn(renderer, sheet(replace(said, silent=True)))
        shown, silent = (proof(renderer, data) for data in (drawn(renderer, sheet(said)), pdf))
        away = ImageChops.difference(shown, silent).convert("L")
        assert ImageStat.Stat(away).mean[0] < 0.25
        assert ImageStat.Stat(silent.convert("L")).extrema[0][0] < 60
        assert PdfReader(BytesIO(pdf)).pages[0].extract_text() == ""

    # Pages

    @pytest.mark.parametrize(
        ("trim", "bleed"),
        [
            (SQUARE, BLEED),
            (Size(millimetres(148), millimetres(210)), millimetres(3)),
            (Size(inches(18.75), inches(10.25)), 0.0),
        ],
    )
    def test_boxes_are_exact(self, renderer: Renderer, trim: Size, bleed: float) -> None:
        pdf = drawn(renderer, sheet(trim=trim, bleed=bleed))
        (page,) = PdfReader(BytesIO(pdf)).pages
        media = [0, 0, trim.width + 2 * bleed, trim.height + 2 * bleed]
        cut = [bleed, bleed, bleed + trim.width, bleed + trim.height]
        for name, box in {"/MediaBox": media, "/BleedBox": media, "/TrimBox": cut}.items():
            found = page[name].get_object()
            assert isinstance(found, list)
            assert [float(v) for v in found] == pytest.approx(box, abs=1e-4)
        assert "/CropBox" not in page
        assert "/Rotate" not in page

    def test_a_page_per_sheet_each_of_its_own_size(self, renderer: Renderer) -> None:
        sizes = [Size(400, 500), Size(500, 400), Size(400, 500)]
        pages = PdfReader(BytesIO(drawn(renderer, *(sheet(trim=s) for s in sizes)))).pages
        assert [(p.trimbox.width, p.trimbox.height) for p in pages] == [
            (s.width, s.height) for s in sizes
        ]

    def test_items_lie_over_those_before_in_their_colours(self, renderer: Renderer) -> None:
        pdf = drawn(
            renderer,
            sheet(
                Fill(rectangle(Box(-9, -9, 630, 630)), "#c83264"),
                picture("blue", Box(100, 100, 200, 200)),
                Fill(rectangle(Box(150, 150, 50, 50)), "#f0f8e0"),
                Fill((("M", 400, 400), ("C", 500, 400, 500, 500, 400, 500), ("Z",)), INK),
            ),
        )
        image = proof(renderer, pdf)
        assert image.size == (612, 612)
        assert near(image, 0, 0, "#c83264", 2)
        assert near(image, 611, 611, "#c83264", 2)
        assert near(image, 101, 101, "#143cc8")
        assert near(image, 298, 298, "#143cc8")
        assert near(image, 98, 200, "#c83264", 2)
        assert near(image, 302, 200, "#c83264", 2)
        assert near(image, 175, 175, "#f0f8e0", 2)
        assert near(image, 420, 450, INK, 2)
        assert near(image, 490, 410, "#c83264", 2)

    def test_a_clip_cuts_its_picture_only(self, renderer: Renderer) -> None:
        diamond: Path = (("M", 200, 100), ("L", 300, 200), ("L", 200, 300), ("L", 100, 200), ("Z",))
        pdf = drawn(
            renderer,
            sheet(
                picture("green", Box(100, 100, 200, 200), diamond),
                picture("red", Box(100, 300, 20, 20)),
            ),
        )
        image = proof(renderer, pdf)
        assert near(image, 200, 110, "#1ea046")
        assert near(image, 290, 200, "#1ea046")
        assert near(image, 110, 110, "#ffffff")
        assert near(image, 290, 290, "#ffffff")
        assert near(image, 110, 310, "#dc1e28")

    def test_an_unclipped_picture_reaches_past_the_sheet(self, renderer: Renderer) -> None:
        spread = sheet(picture("red", Box(-9, -9, 2 * 612 + 18, 630)))
        image = proof(renderer, drawn(renderer, spread))
        assert near(image, 1, 1, "#dc1e28")
        assert near(image, 610, 610, "#dc1e28")

    # Pictures

    def test_pictures_pass_through_untouched_and_once(self, renderer: Renderer) -> None:
        box = Box(0, 0, 200, 200)
        pdf = drawn(
            renderer,
            sheet(picture("red", box), picture("red", box), picture("blue", box)),
            sheet(picture("red", box), line("over it")),
        )
        assert [pdf.count(data) for data in SHELF.values()] == [1, 1, 0]
        images = [o for o in objects(pdf) if o.get("/Subtype") == "/Image"]
        assert len(images) == 2
        assert {(i["/Width"], i["/Height"], i["/Filter"]) for i in images} == {
            (64, 48, "/DCTDecode")
        }

    def test_pictures_are_fetched_one_at_a_time(self, renderer: Renderer) -> None:
        out, held = BytesIO(), []

        def fetch(key: str) -> bytes:
            held.append((key, [name for name, data in SHELF.items() if data in out.getvalue()]))
            return SHELF[key]

        sheets = [sheet(picture(name, Box(0, 0, 99, 99))) for name in ("red", "blue", "red")]
        renderer.draw(sheets, INFO, fetch, out)
        assert held == [("a/red.jpg", []), ("a/blue.jpg", ["a/red.jpg"])]

    @pytest.mark.parametrize(
        "data",
        [
            b"",
            b"\x89PNG\r\n\x1a\n",
            SHELF["a/red.jpg"][:-40],
            jpeg((1, 2, 3), (48, 64)),
        ],
        ids=["empty", "not a JPEG", "broken off", "another size"],
    )
    def test_a_picture_that_is_not_as_promised_is_refused(
        self, renderer: Renderer, data: bytes
    ) -> None:
        with pytest.raises(Refused, match=r"a/red\.jpg"):
            drawn(renderer, sheet(picture("red", Box(0, 0, 9, 9))), fetch=lambda _: data)

    @pytest.mark.parametrize("mode", ["L", "CMYK"])
    def test_only_red_green_and_blue_are_printed(self, renderer: Renderer, mode: str) -> None:
        out = BytesIO()
        Image.new(mode, (64, 48)).save(out, "JPEG")
        with pytest.raises(Refused, match="red, green and blue"):
            drawn(renderer, sheet(picture("red", Box(0, 0, 9, 9))), fetch=lambda _: out.getvalue())

    def test_what_fetch_and_out_raise_is_passed_on(self, renderer: Renderer) -> None:
        class Full(BytesIO):
            def write(self, data: Any) -> int:
                if self.tell() > 2000:
                    raise OSError(ENOSPC, "No space left on device")
                return super().write(data)

        page = sheet(picture("red", Box(0, 0, 9, 9)), line("text"))
        with pytest.raises(OSError, match="No space"):
            renderer.draw([page], INFO, SHELF.__getitem__, Full())
        with pytest.raises(KeyError):
            drawn(renderer, page, fetch={}.__getitem__)

    # The file

    def test_the_same_sheets_give_the_same_bytes(self, renderer: Renderer) -> None:
        page = sheet(picture("red", Box(0, 0, 99, 99)), line(WORDS), line("x", Face.ROUND))
        assert drawn(renderer, page) == drawn(renderer, page)

    def test_a_page_does_not_depend_on_the_others(self, renderer: Renderer) -> None:
        def book(third: Iterable[Item]) -> list[bytes]:
            pages = [
                (line("Größe – “one”"), line("Title", Face.ROUND)),
                (line("two", Face.STORY_ITALIC), picture("red", Box(0, 0, 9, 9))),
                third,
                (line("vier: äö", Face.HAND), line("vier: üä")),
                (picture("blue", Box(0, 0, 9, 9)), picture("red", Box(0, 0, 9, 9))),
            ]
            return contents(drawn(renderer, *(sheet(*items) for items in pages)))

        one = book([line("A word ž")])
        other = book([line("Ärger: Ü"), line("new", Face.HAND), picture("green", Box(0, 0, 9, 9))])
        assert [a == b for a, b in zip(one, other, strict=True)] == [True, True, False, True, True]

    @settings(
        max_examples=60,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
    @given(
        texts=st.lists(st.tuples(TEXTS, st.sampled_from(Face)), min_size=2, max_size=5),
        changed=st.tuples(TEXTS, st.sampled_from(Face)),
        place=st.integers(0, 4),
    )
    def test_whatever_one_page_says_the_others_are_stored_the_same(
        self,
        renderer: Renderer,
        texts: list[tuple[str, Face]],
        changed: tuple[str, Face],
        place: int,
    ) -> None:
        def book(pages: list[tuple[str, Face]]) -> list[bytes]:
            lines = (line(printable(renderer, text, face), face) for text, face in pages)
            return contents(drawn(renderer, *map(sheet, lines)))

        place %= len(texts)
        before = book(texts)
        after = book([*texts[:place], changed, *texts[place + 1 :]])
        before.pop(place)
        after.pop(place)
        assert before == after

    def test_drawing_is_safe_from_several_threads(self, renderer: Renderer) -> None:
        faces = tuple(Face)

        def book(number: int) -> bytes:
            text = line(f"Book {number} {WORDS[: 7 * number]}", faces[number % len(faces)])
            pages = [sheet(text, picture("red", Box(0, 0, 600, 600)), text) for _ in range(8)]
            pdf = drawn(renderer, *pages)
            return pdf + b"".join(renderer.proof(pdf, range(8), 200))

        with ThreadPoolExecutor(4) as threads:
            together = list(threads.map(book, range(8)))
        assert together == [book(number) for number in range(8)]

    def test_fonts_are_embedded_and_subset(self, renderer: Renderer) -> None:
        pdf = drawn(renderer, sheet(*(line("Hamburg", face) for face in Face)))
        fonts = [o for o in objects(pdf) if o.get("/Type") == "/Font"]
        assert len(fonts) >= len(Face)
        for font in fonts:
            assert re.match(r"/[A-Z]{6}\+", str(font["/BaseFont"]))
            described = font["/FontDescriptor"].get_object()
            assert isinstance(described, DictionaryObject)
            assert "/FontFile2" in described or "/FontFile3" in described
        assert len(pdf) < 150_000

    def test_a_face_that_is_not_used_is_not_embedded(self, renderer: Renderer) -> None:
        pdf = drawn(renderer, sheet(line("Hamburg", Face.ROUND)))
        assert sum(o.get("/Type") == "/Font" for o in objects(pdf)) == 1

    def test_glyphs_that_are_not_used_are_not_embedded(self, renderer: Renderer) -> None:
        def size(text: str) -> int:
            return len(drawn(renderer, sheet(line(text), line(text[::-1]))))

        few, many = "Hamburg", "Hamburg quickly jived xylophones: ÄÖÜäöüßœčžřŵŷ"
        assert size(many) - size(few) > 3000

    def test_nothing_is_transparent_encrypted_or_active(self, renderer: Renderer) -> None:
        outlined = line("Over", Face.ROUND, 60, outline="#ffffff", outline_width=4.0)
        clip = rectangle(Box(10, 10, 50, 50))
        pdf = drawn(renderer, sheet(picture("red", Box(0, 0, 99, 99), clip), outlined))
        assert pdf.startswith(b"%PDF-1.4\n")
        present = {key for o in objects(pdf) for key in o}
        assert not present & {"/SMask", "/Mask", "/Group", "/ExtGState", "/ca", "/CA", "/BM"}
        assert not present & {"/Encrypt", "/JavaScript", "/AA", "/OpenAction", "/Annots", "/Trans"}

    def test_the_file_says_what_it_is(self, renderer: Renderer) -> None:
        reader = PdfReader(BytesIO(drawn(renderer, sheet())))
        assert reader.metadata is not None
        assert reader.metadata.title == INFO.title
        assert reader.metadata.author == INFO.author
        assert reader.metadata.creator == reader.metadata.producer == "Custories"
        assert reader.metadata["/Trapped"] == "/False"
        root = reader.root_object
        assert root["/Lang"] == "de"
        assert len(reader.trailer["/ID"]) == 2
        (intent,) = root["/OutputIntents"]
        profile = intent.get_object()["/DestOutputProfile"].get_object()
        assert profile["/N"] == 3
        told = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(profile.get_data())))
        assert "sRGB" in told

    @pytest.mark.parametrize(
        ("direction", "told"),
        [(Direction.LEFT_TO_RIGHT, "/L2R"), (Direction.RIGHT_TO_LEFT, "/R2L")],
    )
    def test_the_reading_direction_is_told(
        self, renderer: Renderer, direction: Direction, told: str
    ) -> None:
        info = DocumentInfo("Title", "Author", "he", direction)
        shown = PdfReader(BytesIO(drawn(renderer, sheet(), info=info))).root_object[
            "/ViewerPreferences"
        ]
        assert shown["/Direction"] == told
        assert shown["/DisplayDocTitle"]

    # Proofs

    def test_proofs_are_cut_to_the_trim_and_scaled(self, renderer: Renderer) -> None:
        trim = Size(400, 300)
        edge = Fill(rectangle(Box(-9, -9, 418, 9)), "#ff0000")
        inside = Fill(rectangle(Box(0, 0, 40, 30)), "#0000ff")
        pdf = drawn(renderer, sheet(edge, inside, trim=trim), sheet(trim=trim))
        image = proof(renderer, pdf, width=200)
        assert image.size == (200, 150)
        assert near(image, 0, 0, "#0000ff", 2)
        assert near(image, 18, 13, "#0000ff", 2)
        assert near(image, 21, 16, "#ffffff", 2)
        assert near(image, 199, 0, "#ffffff", 2)

    def test_proofs_come_in_the_order_asked_and_the_same_again(self, renderer: Renderer) -> None:
        fills = ("#ff0000", "#00ff00", "#0000ff")
        whole = rectangle(Box(-9, -9, 630, 630))
        pdf = drawn(renderer, *(sheet(Fill(whole, colour)) for colour in fills))
        shown = renderer.proof(pdf, [2, 0], 60)
        assert shown == renderer.proof(pdf, [2, 0], 60)
        found = [Image.open(BytesIO(png)).convert("RGB") for png in shown]
        assert near(found[0], 30, 30, fills[2], 0)
        assert near(found[1], 30, 30, fills[0], 0)

    def test_proofs_need_a_pdf_and_a_page_of_it(self, renderer: Renderer) -> None:
        with pytest.raises(Refused, match="PDF"):
            renderer.proof(b"no PDF", [0], 60)
        with pytest.raises(IndexError):
            renderer.proof(drawn(renderer, sheet()), [1], 60)

    def test_a_contact_sheet_shows_the_cover_and_each_spread(self, renderer: Renderer) -> None:
        def plain(green: int, width: int = 60) -> bytes:
            out = BytesIO()
            Image.new("RGB", (width, 60), (250, green, 5)).save(out, "PNG")
            return out.getvalue()

        front, first, left, right, last = range(0, 100, 20)
        spreads = [(None, plain(first)), (plain(left), plain(right)), (plain(last), None)]
        png = renderer.contact_sheet(plain(front, 128), spreads)
        assert png.startswith(b"\x89PNG")
        assert png == renderer.contact_sheet(plain(front, 128), spreads)
        pixels = np.asarray(Image.open(BytesIO(png)).convert("RGB"))

        def span(green: int, axis: int) -> tuple[int, int]:
            """From where to where along x (1) or y (0) the page of this colour lies."""
            places = np.argwhere((pixels == (250, green, 5)).all(axis=2))[:, axis]
            return int(places.min()), int(places.max())

        assert span(front, 0)[1] < span(first, 0)[0]
        # The pages of a spread touch but for the fold; spreads stand apart, in reading order.
        assert 1 <= span(right, 1)[0] - span(left, 1)[1] <= 2
        assert span(first, 1)[1] + 2 < span(left, 1)[0]
        assert span(right, 1)[1] + 2 < span(last, 1)[0]
