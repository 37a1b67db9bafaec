"""What a printer gets: our own files pass the preflight, whatever the format, side or words."""

from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader

from adapters.artifacts.folder import FolderArtifacts
from adapters.illustration.painter import build as build_painter
from adapters.preflight.pypdf import build as build_examiner
from adapters.render.reportlab import build as build_renderer
from custories_core.binding.bind import BoundBook
from custories_core.binding.pagination import StoryPage
from custories_core.books import Book, ChapterBrief, Direction, ReadingAge
from custories_core.briefs import AUTHOR_MAX, DEDICATION_MAX, NAME_MAX, TITLE_MAX
from custories_core.genres import GENRES
from custories_core.layout.compose import TextStyle
from custories_core.layout.contrast import ENOUGH, luminance
from custories_core.layout.cover import CoverText, cover_areas, cover_sheet
from custories_core.layout.formats import FORMATS, Binding
from custories_core.layout.frames import Line, Sheet
from custories_core.layout.geometry import inches
from custories_core.layout.typeset import ASCENT, DESCENT
from custories_core.ports.artifacts import Artifacts
from custories_core.ports.render import DocumentInfo
from custories_core.preflight.findings import Cover, Finding, Interior, check
from custories_core.use_cases.making import BookMade
from tests.workshop import Counted, Workshop, a_book

RENDERER = build_renderer(None)
EXAMINER = build_examiner(None)


@dataclass(frozen=True)
class Printed:
    """A bound book with its two files."""

    bound: BoundBook
    artifacts: Artifacts

    def bytes_of(self, key: str) -> bytes:
        data = self.artifacts.get(key)
        assert data is not None
        return data

    @property
    def interior(self) -> bytes:
        return self.bytes_of(self.bound.interior_file.key)

    @property
    def cover(self) -> bytes:
        return self.bytes_of(self.bound.cover_file.key)

    def findings(self) -> tuple[Finding, ...]:
        """Everything the preflight finds in both files."""
        format, pages = FORMATS[self.bound.book.format], len(self.bound.pages)
        return (
            *check(EXAMINER.examine(BytesIO(self.interior)), format, Interior()),
            *check(EXAMINER.examine(BytesIO(self.cover)), format, Cover(pages)),
        )


def printed(book: Book) -> Printed:
    """The book with pictures that are quick to draw."""
    workshop = Workshop()
    return Printed(workshop.make(book).bound, workshop.artifacts)


def painted(book: Book, folder: Path) -> Printed:
    """The book as a family gets it."""
    painter = build_painter(None)
    workshop = Workshop(FolderArtifacts(folder), illustrator=Counted(painter))
    try:
        outcome = workshop.make(book)
    finally:
        painter.close()
    assert isinstance(outcome, BookMade)
    return Printed(outcome.bound, workshop.artifacts)


def faint_lines(book: Printed) -> list[tuple[str, str, float]]:
    """Story lines whose letters do not stand out: (page, words, contrast).

    Each page is drawn with and without its text; the contrast is between the
    ink of a line and what lies under and close around its letters, as it is
    met by all but the worst hundredth of it.
    """
    found = []
    for page, sheet in zip(book.bound.pages, book.bound.sheets, strict=True):
        if not isinstance(page, StoryPage) or not sheet.lines:
            continue
        bare = replace(sheet, items=tuple(i for i in sheet.items if not isinstance(i, Line)))
        over, under = _proof(sheet, book), _proof(bare, book)
        light = _luminance(under)
        inked = np.abs(over.astype(np.int16) - under).max(axis=2) > 40
        scale = over.shape[1] / sheet.trim.width
        for line in sheet.lines:
            top, bottom = line.baseline - 0.75 * line.size, line.baseline + 0.25 * line.size
            width = RENDERER.measure(line.text, line.face, line.size)
            rows = slice(int(top * scale), int(bottom * scale) + 1)
            columns = slice(int(line.x * scale), int((line.x + width) * scale) + 1)
            letters = _thickened(inked[rows, columns], max(1, round(scale)))
            assert letters.any(), f"“{line.text}” cannot be seen at all"
            below = light[rows, columns][letters]
            own = luminance(line.colour)
            ratios = (np.maximum(below, own) + 0.05) / (np.minimum(below, own) + 0.05)
            worst = float(np.quantile(ratios, 0.01))
            if worst < ENOUGH:
                found.append((sheet.name, line.text, round(worst, 2)))
    return found


def _proof(sheet: Sheet, book: Printed) -> np.ndarray:
    pdf = BytesIO()
    info = DocumentInfo(book.bound.title, "", "en", book.bound.book.direction)
    RENDERER.draw([sheet], info, book.bytes_of, pdf)
    (png,) = RENDERER.proof(pdf.getvalue(), [0], 800)
    with Image.open(BytesIO(png)) as picture:
        return np.asarray(picture.convert("RGB"))


def _luminance(pixels: np.ndarray) -> np.ndarray:
    share = pixels / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def _thickened(mask: np.ndarray, by: int) -> np.ndarray:
    """The mask and what is within `by` pixels of it."""
    grown = mask.copy()
    for dy in range(-by, by + 1):
        for dx in range(-by, by + 1):
            grown |= np.roll(mask, (dy, dx), (0, 1))
    return grown


class TestPaintedBooks:
    @pytest.mark.drills
    def test_a_painted_booklet_is_fit_to_print(self, tmp_path: Path) -> None:
        book = painted(a_book(chapters=(ChapterBrief(4),)), tmp_path)
        assert book.findings() == ()
        assert faint_lines(book) == []
        _pictures_are_sharp_and_untouched(book)

    @pytest.mark.faults
    def test_a_painted_hardcover_in_space_is_fit_to_print_and_made_alike_elsewhere(
        self, tmp_path: Path
    ) -> None:
        wanted = a_book(chapters=(ChapterBrief(2),), format="square-hardcover", genre="space")
        book = painted(wanted, tmp_path / "here")
        assert book.findings() == ()
        assert faint_lines(book) == []
        _pictures_are_sharp_and_untouched(book)
        again = painted(wanted, tmp_path / "there")
        assert again.interior == book.interior
        assert again.cover == book.cover

    def test_letters_on_what_they_cannot_be_told_from_are_found(self) -> None:
        """The measure itself: the same page in an ink near to its paper."""
        book = printed(a_book(chapters=(ChapterBrief(2),)))
        assert faint_lines(book) == []
        paper = GENRES["fairy-tale"].paper
        pale = "#" + "".join(f"{int(paper[i : i + 2], 16) * 3 // 5:02x}" for i in (1, 3, 5))
        sheets = tuple(
            replace(
                sheet,
                items=tuple(
                    replace(item, colour=pale) if isinstance(item, Line) else item
                    for item in sheet.items
                ),
            )
            for sheet in book.bound.sheets
        )
        assert faint_lines(replace(book, bound=replace(book.bound, sheets=sheets)))


def _pictures_are_sharp_and_untouched(book: Printed) -> None:
    for sheets, pdf in (
        (book.bound.sheets, book.interior),
        ((book.bound.cover,), book.cover),
    ):
        pictures = [picture for sheet in sheets for picture in sheet.pictures]
        assert pictures
        for picture in pictures:
            assert picture.ppi >= 299.9
            data = book.bytes_of(picture.key)
            assert pdf.count(data) == 1, f"{picture.key} is not in the file once, as it was painted"
        facts = EXAMINER.examine(BytesIO(pdf))
        drawn = [picture for page in facts.pages for picture in page.pictures]
        assert len(drawn) == len(pictures)
        assert min(picture.lowest_ppi for picture in drawn) >= 299.9


@pytest.fixture(scope="module")
def both() -> tuple[Printed, Printed]:
    """A book read left to right, and the same one read right to left."""
    book = a_book(chapters=(ChapterBrief(6),), format="small-square-booklet", author="Mama", seed=5)
    return printed(book), printed(replace(book, direction=Direction.RIGHT_TO_LEFT))


class TestReadingDirection:
    def test_both_pass(self, both: tuple[Printed, Printed]) -> None:
        for book in both:
            assert book.findings() == ()

    def test_a_hardcover_read_right_to_left_passes(self) -> None:
        book = a_book(chapters=(ChapterBrief(2),), format="small-square-hardcover")
        assert printed(replace(book, direction=Direction.RIGHT_TO_LEFT)).findings() == ()

    def test_pages_lie_on_the_other_side(self, both: tuple[Printed, Printed]) -> None:
        forward, backward = both
        assert [page.side for page in backward.bound.pages] == [
            page.side.other for page in forward.bound.pages
        ]
        assert backward.bound.pages[0].side.value == "left"

    def test_the_file_says_how_it_is_read(self, both: tuple[Printed, Printed]) -> None:
        flags = [
            PdfReader(BytesIO(book.interior)).trailer["/Root"]
            .get("/ViewerPreferences", {})
            .get("/Direction", "/L2R")
            for book in both
        ]  # fmt: skip
        assert flags == ["/L2R", "/R2L"]

    def test_the_front_of_the_cover_is_left_of_its_spine(
        self, both: tuple[Printed, Printed]
    ) -> None:
        def titled(book: Printed) -> list[float]:
            return [line.x for line in book.bound.cover.lines if line.outline is not None]

        forward, backward = both
        middle = forward.bound.cover.trim.width / 2
        assert titled(forward)
        assert min(titled(forward)) > middle
        assert max(titled(backward)) < middle

    def test_spreads_show_their_halves_on_the_right_sides(
        self, both: tuple[Printed, Printed]
    ) -> None:
        """The left half of a picture across the fold is on the left page, whichever comes first."""
        for book in both:
            seen = 0
            for page, sheet in zip(book.bound.pages, book.bound.sheets, strict=True):
                for picture in sheet.pictures:
                    if picture.box.width > 1.5 * sheet.trim.width:
                        seen += 1
                        on_left = abs(picture.box.x + sheet.bleed) < 0.01
                        assert on_left == (page.side.value == "left")
            assert seen == 2


OFTEN = ("square-hardcover", "portrait-softcover", "a5-booklet")
"""One of each binding; all others in the drills."""


@pytest.mark.parametrize(
    "format",
    [pytest.param(name, marks=() if name in OFTEN else pytest.mark.drills) for name in FORMATS],
)
def test_a_book_can_be_bound_in_every_format(format: str) -> None:
    book = printed(a_book(chapters=(ChapterBrief(2),), format=format))
    assert book.findings() == ()
    assert len(book.bound.pages) == max(FORMATS[format].min_pages, 8)
    assert len(PdfReader(BytesIO(book.interior)).pages) == len(book.bound.pages)


def test_a_swedish_book_has_its_letters_in_the_file() -> None:
    book = a_book(chapters=(ChapterBrief(2),), language="sv", dedication="Till Åsa, på öns ände.")
    hero, friend = book.characters
    book = replace(book, characters=(replace(hero, name="Åsa"), replace(friend, name="Räv Öring")))
    made = printed(book)
    assert made.findings() == ()
    pages = PdfReader(BytesIO(made.interior)).pages
    letters = "".join("".join(page.extract_text() for page in pages).split())
    story = [item for sheet in made.bound.sheets for item in sheet.items if isinstance(item, Line)]
    assert {"å", "ä", "ö"} <= set("".join(line.text for line in story))
    for text in ("Åsa", "Räv Öring", book.dedication, "De som är med", "Kapitel 1"):
        assert "".join(text.split()) in letters
    for line in story:
        assert "".join(line.text.split()) in letters
    assert PdfReader(BytesIO(made.interior)).trailer["/Root"]["/Lang"] == "sv"


LONG = {
    "name": "Wilhelmina Bartholomea Featherstonehaugh",
    "title": "How Luna and Pip Went Looking for the Light of Their Lantern",
    "author": "Grandmother Josephine, Grandfather Bartholomew & Aunt Marian",
    "dedication": "For Wilhelmina, who leaves the hall light on for everyone else, and for all "
    "who have ever been afraid of the dark and went in anyway; may there be a lantern in every "
    "garden, a fox at every gate and somebody at home who waits up late for us.",
}


@pytest.mark.parametrize(
    "age",
    [
        pytest.param(age, marks=() if age is ReadingAge.AGE_5_6 else pytest.mark.drills)
        for age in ReadingAge
    ],
)
def test_the_longest_words_of_a_brief_have_room(age: ReadingAge) -> None:
    assert [len(LONG[name]) for name in LONG] == [NAME_MAX, TITLE_MAX, AUTHOR_MAX, DEDICATION_MAX]
    book = a_book(chapters=(ChapterBrief(4),), reading_age=age)
    hero, friend = book.characters
    book = replace(
        book,
        characters=(replace(hero, name=LONG["name"]), friend),
        **{name: LONG[name] for name in ("title", "author", "dedication")},
    )
    made = printed(book)
    assert made.findings() == ()
    assert faint_lines(made) == []
    words = " ".join(page.extract_text() for page in PdfReader(BytesIO(made.interior)).pages)
    letters = "".join(words.split())
    for text in LONG.values():
        assert "".join(text.split()) in letters


@pytest.mark.parametrize("pages", [84, 96, 252, 800])
@pytest.mark.parametrize("id", ["a5-hardcover", "a5-softcover"])
@pytest.mark.parametrize("direction", Direction)
def test_a_spine_carries_the_title_where_it_may(id: str, pages: int, direction: Direction) -> None:
    format = FORMATS[id]
    plan = format.cover(pages)
    style = TextStyle(
        GENRES["space"], ReadingAge.AGE_7_8, direction, RENDERER.measure, RENDERER.missing
    )
    areas = cover_areas(plan, direction)
    pixels = tuple(
        round(side / 72 * 300 + 1) for side in (areas.picture.width, areas.picture.height)
    )
    jpeg = BytesIO()
    Image.new("RGB", pixels, "#5b4b9a").save(jpeg, "JPEG")
    text = CoverText("The Signal", "Somebody calls from far away.", "by Mama")
    sheet = cover_sheet(plan, areas, text, "cover.jpg", pixels, style)
    turned = [line for line in sheet.lines if line.turn == 90.0]
    assert bool(turned) == (plan.spine >= inches(0.25))
    for line in turned:
        # Turned clockwise, letters hang to the left of their baseline and rise to its right.
        hangs, rises = DESCENT * line.size, ASCENT * line.size
        assert line.x - hangs >= plan.spine_box.x + inches(1 / 16) - 0.01
        assert line.x + rises <= plan.spine_box.right - inches(1 / 16) + 0.01
        # No letter of the face hangs lower than a quarter of its size; the outline is beyond it.
        assert 0.24 * line.size + line.outline_width / 2 <= hangs + 0.01
    pdf = BytesIO()
    info = DocumentInfo(text.title, "Mama", "en", direction)
    RENDERER.draw([sheet], info, lambda key: jpeg.getvalue(), pdf)
    assert check(EXAMINER.examine(pdf), format, Cover(pages)) == ()
    assert format.binding is not Binding.SADDLE_STITCH
