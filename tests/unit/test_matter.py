"""Front and back matter, pagination and cover: for any book that a brief can ask for."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.render.reportlab import build as build_renderer
from custories_core.binding.matter import Matter, page_count, plan_matter
from custories_core.binding.matter_pages import (
    MatterContent,
    likeness_of,
    matter_faults,
    matter_sheet,
)
from custories_core.binding.pagination import MatterPage, StoryPage, paginate, story_page
from custories_core.books import Book, ChapterBrief, Direction
from custories_core.chapter.story import BLURB_MAX, TITLE_MAX
from custories_core.errors import Rejected
from custories_core.genres import GENRES
from custories_core.languages import LANGUAGES
from custories_core.layout.compose import Content, TextStyle, compose
from custories_core.layout.contrast import ENOUGH, contrast, luminance
from custories_core.layout.cover import CoverText, cover_areas, cover_sheet
from custories_core.layout.formats import FORMATS
from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box, Side
from custories_core.layout.pages import MomentPlan, PageShape, Template, areas, shapes
from custories_core.layout.typeset import bounds
from tests.strategies import books
from tests.workshop import a_book

RENDERER = build_renderer(None)
WORDS = LANGUAGES["en"].words

FRONT_VIEW = Box(0.17, 0.095, 0.45, 0.64)
"""Where a sheet has its front view, roughly."""


def box_of(path: Path) -> Box:
    """The box round where the segments of a path end."""
    ends = [segment[-2:] for segment in path if segment[0] != "Z"]
    xs, ys = [x for x, _ in ends], [y for _, y in ends]
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def style_of(book: Book) -> TextStyle:
    return TextStyle(
        GENRES[book.genre],
        book.reading_age,
        book.direction,
        RENDERER.measure,
        RENDERER.missing,
    )


@given(books())
def test_every_book_is_filled_to_what_its_binding_takes(book: Book) -> None:
    format = FORMATS[book.format]
    pages = paginate(book, format)
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))
    assert len(pages) == page_count(book, format)
    assert len(pages) % format.multiple == 0
    assert format.min_pages <= len(pages) <= format.max_pages
    kinds = [page.kind for page in pages if isinstance(page, MatterPage)]
    for needed in (Matter.TITLE, Matter.CAST, Matter.THE_END, Matter.ABOUT, Matter.END_PAPER):
        assert needed in kinds
    assert (Matter.DEDICATION in kinds) == (book.dedication is not None)
    # What a printer may cover with a barcode is plain.
    assert kinds[-1] is Matter.END_PAPER
    assert kinds.count(Matter.PORTRAIT) <= len(book.characters)


@given(books())
def test_every_chapter_opens_a_spread_in_either_direction(book: Book) -> None:
    begin = Side.LEFT if book.direction is Direction.LEFT_TO_RIGHT else Side.RIGHT
    pages = paginate(book, FORMATS[book.format])
    openers = [p for p in pages if isinstance(p, StoryPage) and p.plan.pages[p.part] == 1]
    assert len(openers) == len(book.chapters)
    assert all(page.side is begin for page in openers)


def test_a_short_book_gets_meaningful_pages_before_plain_ones() -> None:
    book = a_book(format="square-hardcover", chapters=(ChapterBrief(2),))
    matter = plan_matter(book, FORMATS[book.format])
    assert matter.front == (
        Matter.HALF_TITLE, Matter.BOOKPLATE, Matter.TITLE, Matter.DEDICATION, Matter.CAST,
    )  # fmt: skip
    assert matter.back[0] is Matter.THE_END
    assert matter.back.count(Matter.PORTRAIT) == 2
    assert Matter.DRAW in matter.back
    plain = matter.back.index(Matter.END_PAPER)
    assert set(matter.back[plain:]) == {Matter.END_PAPER}


def test_the_classic_picture_book_has_thirty_two_pages() -> None:
    book = a_book(format="square-hardcover", chapters=tuple(ChapterBrief(8) for _ in range(3)))
    assert page_count(book, FORMATS[book.format]) == 32


def test_a_story_longer_than_its_binding_is_an_error() -> None:
    book = a_book(format="a5-booklet", chapters=tuple(ChapterBrief(24) for _ in range(2)))
    with pytest.raises(ValueError, match="at most 48"):
        plan_matter(book, FORMATS[book.format])


@given(books(), st.data())
@settings(max_examples=40)
def test_matter_pages_keep_to_the_safety_zone(book: Book, data: st.DataObject) -> None:
    format = FORMATS[book.format]
    style = style_of(book)
    assert matter_faults(book, format, WORDS, style) == ()
    title = book.title or "Luna and the Light That Went for a Walk"
    known = data.draw(st.sampled_from((None, FRONT_VIEW)))
    likenesses = {c.id: likeness_of("key", (1200, 1600), known) for c in book.characters}
    about = (WORDS.made, WORDS.made_no_photo)
    content = MatterContent(book, title, WORDS, about, likenesses)
    side = data.draw(st.sampled_from(Side))
    page = PageShape(format, side, format.gutter(page_count(book, format)))
    for kind in Matter:
        sheet = matter_sheet(kind, page, content, style)
        for line in sheet.lines:
            box = bounds(line, RENDERER.measure)
            # Accents of capitals rarely reach as far as the bounds allow for.
            assert page.safe.contains(box.inset(0, 0, 0, 0), slack=1.0), (kind, line)
            assert contrast(luminance(line.colour), luminance(GENRES[book.genre].paper)) >= ENOUGH
        for picture in sheet.pictures:
            assert picture.ppi >= 300 - 1e-6
            assert picture.clip is not None
            seen = box_of(picture.clip)
            assert page.safe.contains(seen, slack=0.1)
            assert picture.box.contains(seen, slack=0.1)


def test_a_likeness_shows_the_front_view_of_a_sheet_and_nothing_beside_it() -> None:
    assert likeness_of("key", (1200, 1600), None).shown == Box(0.0, 0.0, 1.0, 1.0)
    shown = likeness_of("key", (1200, 1600), FRONT_VIEW).shown
    assert shown.contains(FRONT_VIEW)
    assert Box(0.0, 0.0, 0.78, 0.81).contains(shown)
    assert shown.width * 1200 / (shown.height * 1600) == pytest.approx(0.75)
    corner = likeness_of("key", (1200, 1600), Box(0.0, 0.0, 0.9, 0.5)).shown
    assert Box(0.0, 0.0, 1.0, 1.0).contains(corner)


@pytest.mark.parametrize("id", FORMATS)
@pytest.mark.parametrize("genre", GENRES)
def test_the_longest_lines_a_writer_may_give_have_room_everywhere(id: str, genre: str) -> None:
    """What is let through before drawing is never refused after it."""
    format = FORMATS[id]
    title = ("Wilhelmina-Josephine and the long afternoon of the seven tired snails " * 2)[
        :TITLE_MAX
    ]
    blurb = "Every night the lantern by the gate is lit, until the night when it is not. " * 9
    book = a_book(format=id, genre=genre, title=title, author="Mama", chapters=(ChapterBrief(8),))
    style, plan = style_of(book), format.cover(page_count(book, format))
    assert matter_faults(book, format, WORDS, style) == ()
    text = CoverText(title, blurb[:BLURB_MAX], "by Mama")
    assert cover_sheet(plan, cover_areas(plan, book.direction), text, "k", (9, 9), style).lines
    opener = MomentPlan(1, Template.OPENER, (1,), 0)
    pages = shapes(opener, format, 0, book.direction)
    content = Content("Luna laughed.", "k", (1, 1), (), ("Chapter 1", title))
    (sheet,) = compose(opener, pages, areas(opener, pages), content, style, "page")
    assert sheet.lines


def test_a_title_without_room_is_refused_by_name() -> None:
    book = a_book(title="W" * 60, format="a5-booklet")
    faults = matter_faults(book, FORMATS[book.format], WORDS, style_of(book))
    assert faults == () or {fault.place for fault in faults} == {"title"}
    long = replace(book, dedication="Wonderful " * 400)
    faults = matter_faults(long, FORMATS[book.format], WORDS, style_of(book))
    assert "dedication" in {fault.place for fault in faults}


def test_pages_of_the_story_are_found_by_number_and_others_refused() -> None:
    book = a_book()
    format = FORMATS[book.format]
    first = next(p for p in paginate(book, format) if isinstance(p, StoryPage))
    assert story_page(book, format, first.number) == first
    with pytest.raises(Rejected, match=r"page 1 is the .* page"):
        story_page(book, format, 1)
    with pytest.raises(Rejected, match=r"no page 99\..*The story is on pages"):
        story_page(book, format, 99)
