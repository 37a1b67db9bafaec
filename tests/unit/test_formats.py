"""Print formats against the printer's published figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custories_core.books import Direction
from custories_core.layout.formats import FORMATS, Binding, Format
from custories_core.layout.geometry import Box, Side, Size, inches, side_of


@pytest.mark.parametrize(
    ("format", "pages", "points"),
    [
        # Lulu's cover-dimensions service, as recorded in the fact sheet.
        ("portrait-hardcover", 24, (1368, 918)),
        ("square-hardcover", 24, (1368, 738)),
        ("square-hardcover", 84, (1368, 738)),
        ("square-hardcover", 85, (1368 + 18, 738)),
    ],
)
def test_case_wrap_canvas(format: str, pages: int, points: tuple[float, float]) -> None:
    canvas = FORMATS[format].cover(pages).canvas
    assert (canvas.width, canvas.height) == pytest.approx(points)


def test_perfect_bound_canvas_of_the_guides_own_example() -> None:
    book = Format("novel", "6 × 9", Size(inches(6), inches(9)), Binding.PERFECT_BOUND, 32, 800)
    canvas = book.cover(210).canvas
    assert (canvas.width, canvas.height) == pytest.approx((920, 666), abs=0.5)


def test_a_stapled_booklet_has_no_spine() -> None:
    plan = FORMATS["square-booklet"].cover(16)
    assert plan.spine == 0
    assert plan.canvas == Size(inches(17.25), inches(8.75))
    assert not plan.spine_text


def test_landscape_is_not_stapled_and_holds_fewer_pages_soft() -> None:
    assert "landscape-booklet" not in FORMATS
    assert FORMATS["landscape-softcover"].max_pages == 250


@pytest.mark.parametrize("id", FORMATS)
def test_every_page_is_the_trim_with_an_eighth_of_an_inch_around(id: str) -> None:
    format = FORMATS[id]
    assert format.page.width == pytest.approx(format.trim.width + 18)
    assert format.page.height == pytest.approx(format.trim.height + 18)


@given(st.sampled_from(list(FORMATS.values())), st.data())
def test_page_counts_are_whole_multiples_within_limits(format: Format, data: st.DataObject) -> None:
    pages = data.draw(st.integers(1, format.max_pages))
    rounded = format.rounded(pages)
    assert rounded % format.multiple == 0
    assert rounded >= max(pages, format.min_pages)
    assert rounded - pages < format.multiple or rounded == format.min_pages


@given(st.sampled_from(list(FORMATS.values())), st.data())
def test_a_cover_is_back_spine_and_front_side_by_side(format: Format, data: st.DataObject) -> None:
    pages = data.draw(st.integers(format.min_pages, format.max_pages))
    plan = format.cover(pages)
    assert plan.left_panel.right == pytest.approx(plan.spine_box.x)
    assert plan.spine_box.right == pytest.approx(plan.right_panel.x)
    assert plan.right_panel.right == pytest.approx(plan.trim.width)
    assert plan.left_panel.width == pytest.approx(plan.right_panel.width)
    if plan.spine_text:
        assert pages > 80
        assert plan.spine >= inches(0.25)


def test_a_count_the_binding_cannot_take_is_an_error() -> None:
    with pytest.raises(ValueError, match="24 to 800"):
        FORMATS["square-hardcover"].spine(20)


@pytest.mark.parametrize(
    ("pages", "extra"), [(24, 0), (60, 0), (61, 0.125), (151, 0.5), (401, 0.625), (601, 0.75)]
)
def test_gutters(pages: int, extra: float) -> None:
    assert FORMATS["square-hardcover"].gutter(pages) == pytest.approx(inches(extra))


@given(st.integers(1, 800))
def test_reading_direction_changes_the_side_of_every_page(number: int) -> None:
    forward = side_of(number, Direction.LEFT_TO_RIGHT)
    assert side_of(number, Direction.RIGHT_TO_LEFT) is forward.other
    assert (forward is Side.RIGHT) == (number % 2 == 1)


@given(st.integers(-500, 500), st.integers(-500, 500), st.integers(1, 400), st.integers(1, 400))
def test_boxes(x: int, y: int, width: int, height: int) -> None:
    box = Box(x, y, width, height)
    assert box.mirrored(612).mirrored(612) == box
    assert box.grown(3).grown(-3) == box
    assert box.grown(1).contains(box)
    assert not box.overlaps(box.moved(dx=width))
    assert box.overlaps(box.moved(dx=width / 2))
