"""Setting text: whatever the text and the box, nothing is lost, overflows or stands alone."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custories_core.books import Direction
from custories_core.faces import Face
from custories_core.layout.geometry import Box
from custories_core.layout.typeset import (
    Align,
    Block,
    bounds,
    fit,
    height_of,
    placed,
    set_lines,
)

words = st.text("abcdefghilmnopqrstuvwzABCDEéüß’,.!?-", min_size=1, max_size=14)
paragraphs = st.lists(words, min_size=1, max_size=60).map(" ".join)
texts = st.lists(paragraphs, min_size=1, max_size=3).map("\n".join)


def measure(text: str, face: Face, size: float) -> float:
    """Narrow and wide letters, as in a real face."""
    return sum(0.3 if c in "il.,’! " else 0.9 if c in "mw" else 0.5 for c in text) * size


@given(texts, st.floats(60, 700), st.floats(6, 40))
def test_lines_hold_the_text_and_never_pass_the_width(text: str, width: float, size: float) -> None:
    lines = set_lines(text, width, Face.STORY, size, measure, divide=False)
    widest = max(measure(word, Face.STORY, size) for word in text.split())
    if lines is None:
        assert widest > width - 1
        return
    assert " ".join(line for line, _ in lines).split() == text.split()
    assert all(w <= width for _, w in lines)
    assert all(w == pytest.approx(measure(line, Face.STORY, size)) for line, w in lines)


@given(texts, st.floats(30, 200), st.floats(10, 40))
def test_words_too_long_are_divided_and_nothing_is_lost(
    text: str, width: float, size: float
) -> None:
    lines = set_lines(text, width, Face.STORY, size, measure, divide=True)
    if lines is None:
        assert width < 2.5 * size
        return
    joined = "".join(line.removesuffix("-") for line, _ in lines).replace(" ", "")
    assert joined.replace("-", "") == "".join(text.split()).replace("-", "")
    assert all(w <= width for _, w in lines)


@given(paragraphs.filter(lambda p: len(p.split()) >= 6), st.floats(200, 600))
def test_no_widow_where_the_words_leave_another_way(text: str, width: float) -> None:
    lines = set_lines(text, width, Face.STORY, 14, measure, divide=False)
    assert lines is not None
    if len(lines) == 1:
        return
    # Moving one word down from the line above always makes room for company, unless that
    # line has one word only or the two do not fit together.
    last, before = lines[-1][0].split(), lines[-2][0].split()
    together = measure(f"{before[-1]} {lines[-1][0]}", Face.STORY, 14)
    if len(before) > 1 and together < width - 1:
        assert len(last) > 1


@given(paragraphs, st.floats(150, 500))
def test_lines_are_as_few_as_can_be_or_one_more(text: str, width: float) -> None:
    lines = set_lines(text, width, Face.STORY, 12, measure, divide=False)
    assert lines is not None
    total = measure(text, Face.STORY, 12)
    longest = max(measure(word, Face.STORY, 12) for word in text.split())
    # Greedy filling wastes less than the longest word on every line but the last.
    assert len(lines) <= total / max(1.0, width - longest - 5) + 2


@given(texts, st.floats(80, 600), st.floats(30, 500), st.floats(8, 20), st.floats(0, 14))
def test_what_fits_fits_and_is_not_smaller_than_allowed(
    text: str, width: float, height: float, smallest: float, more: float
) -> None:
    block = fit(text, width, height, Face.STORY, (smallest + more, smallest), measure)
    if block is not None:
        assert smallest - 1e-6 <= block.size <= smallest + more
        assert block.height <= height
        assert block.width <= width


def test_a_text_that_needs_more_than_the_smallest_size_is_refused() -> None:
    assert fit("word " * 400, 200, 50, Face.STORY, (20, 12), measure) is None


def test_lines_are_balanced() -> None:
    text = "The lantern by the gate went out and nobody in the garden knew the reason why at all"
    lines = set_lines(text, 330, Face.STORY, 16, measure, divide=False)
    assert lines is not None
    widths = [w for _, w in lines]
    assert len(widths) > 1
    assert min(widths) > 0.72 * max(widths)


@given(texts, st.sampled_from(Align), st.sampled_from(Direction), st.floats(0, 1))
def test_placed_lines_stay_in_their_box(
    text: str, align: Align, direction: Direction, drop: float
) -> None:
    box = Box(40, 30, 400, 2500)
    block = fit(text, box.width, box.height, Face.STORY, (16, 10), measure)
    assert block is not None
    lines = placed(block, box, "#000000", align=align, direction=direction, drop=drop)
    for line in lines:
        assert box.contains(bounds(line, measure), slack=0.1)
    for one, other in itertools.pairwise(lines):
        assert other.baseline - one.baseline == pytest.approx(block.size * block.leading)


def test_reading_begins_where_the_direction_says() -> None:
    block = Block((("one two", measure("one two", Face.STORY, 10)),), Face.STORY, 10)
    box = Box(0, 0, 200, 40)
    (left,) = placed(block, box, "#000000", align=Align.START)
    (right,) = placed(block, box, "#000000", align=Align.START, direction=Direction.RIGHT_TO_LEFT)
    assert left.x == 0
    assert right.x == pytest.approx(200 - block.width)


def test_no_lines_have_no_height() -> None:
    assert height_of(0, 12) == 0
    assert height_of(2, 10) > height_of(1, 10) > 0
