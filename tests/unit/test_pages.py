"""Templates: which page gets which, and that what they reserve keeps every rule of print."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custories_core.books import Direction, ReadingAge
from custories_core.errors import Rejected
from custories_core.faces import Face
from custories_core.genres import GENRES
from custories_core.layout.compose import Content, TextStyle, compose
from custories_core.layout.contrast import ENOUGH, contrast, luminance, readable_ink
from custories_core.layout.formats import FORMATS, Format
from custories_core.layout.frames import Fill, Sheet
from custories_core.layout.geometry import Box, Side, inches
from custories_core.layout.pages import (
    MOST_WORDS,
    PAIRS,
    TYPE_SIZES,
    Areas,
    MomentPlan,
    PageShape,
    Template,
    areas,
    plan_chapter,
    room_for,
    shapes,
)
from custories_core.layout.typeset import bounds

from .test_typeset import measure, texts

formats = st.sampled_from(list(FORMATS.values()))
directions = st.sampled_from(Direction)
gutters = st.sampled_from([0.0, 9.0, 36.0, 54.0])
seeds = st.integers(0, 2**32)
WHOLE = Box(0, 0, 1, 1)


@st.composite
def plans(draw: st.DrawFn) -> MomentPlan:
    """A moment with any template, on pages that the template may have."""
    template = draw(st.sampled_from(Template))
    first = draw(st.sampled_from([1, 3, 5])) if template in PAIRS else draw(st.integers(1, 6))
    pages = (first, first + 1) if template in PAIRS else (first,)
    return MomentPlan(1, template, pages, draw(seeds))


@given(st.integers(1, 12).map(lambda half: half * 2), seeds)
def test_a_chapter_is_filled_and_neighbours_differ(pages: int, seed: int) -> None:
    plan = plan_chapter(pages, seed)
    assert [page for moment in plan for page in moment.pages] == list(range(1, pages + 1))
    assert plan[0].template is Template.OPENER
    assert all(a.template is not b.template for a, b in itertools.pairwise(plan))
    for moment in plan:
        assert len(moment.pages) == (2 if moment.template in PAIRS else 1)
        if moment.template in PAIRS:
            # Pages of a pair face each other: the first page of a chapter begins a spread.
            assert moment.pages[0] % 2 == 1
    if pages >= 8:
        assert set(PAIRS) <= {moment.template for moment in plan}


@pytest.mark.parametrize("pages", [0, 1, 7, -2])
def test_an_odd_chapter_is_an_error(pages: int) -> None:
    with pytest.raises(ValueError, match="even"):
        plan_chapter(pages, 1)


def test_all_templates_come_up() -> None:
    seen = {moment.template for seed in range(40) for moment in plan_chapter(8, seed)}
    assert seen == set(Template)


@given(plans(), formats, gutters, directions)
def test_what_a_template_reserves(
    plan: MomentPlan, format: Format, gutter: float, direction: Direction
) -> None:
    pages = shapes(plan, format, gutter, direction)
    reserved = areas(plan, pages)
    shape = pages[reserved.text_page]
    assert shape.safe.contains(reserved.text)
    assert reserved.text.height > 60
    if reserved.title is not None:
        assert shape.safe.contains(reserved.title)
        assert not reserved.title.overlaps(reserved.text)
    assert WHOLE.contains(reserved.focus, slack=1e-6)
    assert all(not quiet.overlaps(reserved.focus, slack=1e-6) for quiet in reserved.quiet)
    _pictures_keep_the_rules(reserved, pages)


def _pictures_keep_the_rules(reserved: Areas, pages: tuple[PageShape, ...]) -> None:
    width, height = reserved.pixels()
    for picture, page in zip(reserved.picture, pages, strict=True):
        if picture is None:
            continue
        assert width / picture.width * 72 >= 300 - 1e-6
        assert height / picture.height * 72 >= 300 - 1e-6
        assert width * height < 40e6
        # A picture that reaches past the trim goes on to the end of the bleed.
        for inside, edge in (
            (picture.x >= 0, picture.x - page.sheet.x),
            (picture.y >= 0, picture.y - page.sheet.y),
            (picture.right <= page.trim.right, page.sheet.right - picture.right),
            (picture.bottom <= page.trim.bottom, page.sheet.bottom - picture.bottom),
        ):
            assert inside or edge <= 1e-6
        for quiet in reserved.quiet:
            on_page = Box(
                picture.x + quiet.x * picture.width,
                picture.y + quiet.y * picture.height,
                quiet.width * picture.width,
                quiet.height * picture.height,
            )
            if page is pages[reserved.text_page]:
                assert on_page.contains(reserved.text)


@given(plans().filter(lambda p: p.template is Template.SPREAD), formats, directions)
def test_a_spread_is_one_picture_seen_from_both_pages(
    plan: MomentPlan, format: Format, direction: Direction
) -> None:
    pages = shapes(plan, format, 0.0, direction)
    reserved = areas(plan, pages)
    boxes = dict(zip((page.side for page in pages), reserved.picture, strict=True))
    left, right = boxes[Side.LEFT], boxes[Side.RIGHT]
    assert left is not None
    assert right is not None
    assert left.x - right.x == pytest.approx(format.trim.width)
    (fold,) = reserved.clear
    assert not fold.overlaps(reserved.focus)
    assert all(not fold.overlaps(quiet) for quiet in reserved.quiet)
    middle = fold.x * left.width + fold.width * left.width / 2 + left.x
    assert middle == pytest.approx(format.trim.width)


@given(formats, gutters)
def test_the_gutter_is_on_the_side_of_the_spine(format: Format, gutter: float) -> None:
    left, right = PageShape(format, Side.LEFT, gutter), PageShape(format, Side.RIGHT, gutter)
    assert left.safe.x == format.safety
    assert right.safe.x == pytest.approx(format.safety + gutter)
    assert left.safe.mirrored(format.trim.width) == right.safe
    assert format.safety >= inches(0.5)


def style(genre: str, age: ReadingAge, direction: Direction) -> TextStyle:
    return TextStyle(GENRES[genre], age, direction, measure, lambda text, face: "")


@given(
    plans(), formats, gutters, directions, texts, st.sampled_from(ReadingAge),
    st.sampled_from(list(GENRES)), st.floats(0, 1), st.floats(0, 1),
)  # fmt: skip
def test_text_never_leaves_its_place_and_can_always_be_read(
    plan: MomentPlan,
    format: Format,
    gutter: float,
    direction: Direction,
    text: str,
    age: ReadingAge,
    genre: str,
    one: float,
    other: float,
) -> None:
    pages = shapes(plan, format, gutter, direction)
    reserved = areas(plan, pages)
    tone = (min(one, other), max(one, other))
    content = Content(
        text, "key", reserved.pixels(), tuple(tone for _ in reserved.quiet),
        ("Chapter 1", "The Lantern at the Gate") if reserved.title else None,
    )  # fmt: skip
    try:
        sheets = compose(plan, pages, reserved, content, style(genre, age, direction), "page 1")
    except Rejected as error:
        (fault,) = error.faults
        assert fault.place == "page 1"
        assert f"{len(text.split())} words" in fault.problem
        return
    assert len(sheets) == len(pages)
    for sheet, page in zip(sheets, pages, strict=True):
        _every_line_is_safe(sheet, page)
    _story_is_readable(sheets[reserved.text_page], reserved, age, tone, genre)


def _every_line_is_safe(sheet: Sheet, page: PageShape) -> None:
    boxes = [bounds(line, measure) for line in sheet.lines]
    for box in boxes:
        assert page.safe.contains(box, slack=0.5)
    for i, box in enumerate(boxes):
        # Leading is less than the full reach of accents, so neighbours may share that much.
        core = box.inset(0, box.height * 0.12, 0, box.height * 0.12)
        for later in boxes[i + 1 :]:
            assert not core.overlaps(later.inset(0, later.height * 0.12, 0, later.height * 0.12))


def _story_is_readable(
    sheet: Sheet, reserved: Areas, age: ReadingAge, tone: tuple[float, float], genre: str
) -> None:
    story = [line for line in sheet.lines if line.face is Face.STORY]
    assert story
    for line in story:
        assert line.size >= TYPE_SIZES[age][1] - 1e-6
        ink = luminance(line.colour)
        if not reserved.quiet:
            assert contrast(ink, luminance(GENRES[genre].paper)) >= ENOUGH
        elif readable_ink(*tone, (GENRES[genre].palette.ink, "#ffffff")) is not None:
            assert min(contrast(ink, tone[0]), contrast(ink, tone[1])) >= ENOUGH
        else:
            backing = [i for i in sheet.items if isinstance(i, Fill)]
            assert backing
            assert contrast(ink, luminance(backing[-1].colour)) >= ENOUGH


@given(plans(), formats, directions, st.sampled_from(ReadingAge))
def test_the_words_asked_for_have_room(
    plan: MomentPlan, format: Format, direction: Direction, age: ReadingAge
) -> None:
    """A text of the asked length, in words of usual length, is never refused."""
    pages = shapes(plan, format, 36.0, direction)
    reserved = areas(plan, pages)
    words = room_for(reserved.text, age)
    assert 6 <= words <= MOST_WORDS[age]
    text = " ".join(["lantern", "the", "garden", "was"][n % 4] for n in range(words))
    content = Content(text, "key", (1, 1), ((0.0, 0.02),) * len(reserved.quiet))
    sheets = compose(plan, pages, reserved, content, style("space", age, direction), "page")
    assert sheets[reserved.text_page].lines


@given(st.floats(0, 1), st.floats(0, 1))
def test_an_ink_is_called_readable_only_if_it_is(one: float, other: float) -> None:
    darkest, lightest = min(one, other), max(one, other)
    ink = readable_ink(darkest, lightest, ("#22263f", "#ffffff"))
    if ink is None:
        assert readable_ink(darkest, lightest, ("#22263f",)) is None
        return
    own = luminance(ink)
    for tone in (darkest, (darkest + lightest) / 2, lightest):
        assert contrast(own, tone) >= ENOUGH


def test_contrast_of_known_colours() -> None:
    assert contrast(luminance("#000000"), luminance("#ffffff")) == pytest.approx(21)
    # The W3C's own example of a grey that only just passes on white.
    assert contrast(luminance("#767676"), luminance("#ffffff")) == pytest.approx(4.54, abs=0.01)


def test_a_text_that_cannot_be_printed_is_refused_by_name() -> None:
    plan = MomentPlan(1, Template.QUIET_TOP, (1,), 0)
    pages = shapes(plan, FORMATS["square-hardcover"], 0, Direction.LEFT_TO_RIGHT)
    blind = TextStyle(
        GENRES["space"], ReadingAge.AGE_5_6, Direction.LEFT_TO_RIGHT, measure,
        lambda text, face: "".join(c for c in text if c == "ק"),
    )  # fmt: skip
    content = Content("Hello ק", "key", (1, 1), ((0, 0),))
    with pytest.raises(Rejected, match=r"ק \(U\+05E7 HEBREW LETTER QOF\)"):
        compose(plan, pages, areas(plan, pages), content, blind, "page 3")
