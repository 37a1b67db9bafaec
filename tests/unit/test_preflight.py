import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custories_core.books import Direction
from custories_core.layout.formats import FORMATS, Format
from custories_core.preflight.findings import (
    RULES,
    Cover,
    Finding,
    Interior,
    Kind,
    Severity,
    check,
    guess_kind,
)
from custories_core.preflight.print_file import (
    OutputIntent,
    PrintFile,
    PrintFont,
    PrintPage,
    PrintPicture,
    PrintWord,
    Rectangle,
)
from tests import broken

HARDCOVER = FORMATS["square-hardcover"]
SOFTCOVER = FORMATS["portrait-softcover"]
SRGB = OutputIntent("GTS_PDFX", "sRGB", 3, "sRGB IEC61966-2.1")


def page(width: float, height: float, bleed: float, *words: PrintWord) -> PrintPage:
    media = Rectangle(0, 0, width, height)
    return PrintPage(media, trim=media.shrunk(bleed), bleed=media, words=words)


def file_of(*pages: PrintPage) -> PrintFile:
    return PrintFile(
        "1.6", pages, title="Fox", language="en", trapped="False", output_intents=(SRGB,)
    )


def interior(pages: int = 24, format: Format = HARDCOVER) -> PrintFile:
    return file_of(*[page(format.page.width, format.page.height, format.bleed)] * pages)


def with_word(file: PrintFile, number: int, box: Rectangle) -> PrintFile:
    pages = list(file.pages)
    pages[number - 1] = replace(pages[number - 1], words=(PrintWord("fox", box),))
    return replace(file, pages=tuple(pages))


def cover(format: Format, pages: int, *words: PrintWord) -> PrintFile:
    plan = format.cover(pages)
    return file_of(page(plan.canvas.width, plan.canvas.height, plan.bleed, *words))


def rules(file: PrintFile, format: Format = HARDCOVER, kind: Kind | None = None) -> list[str]:
    return [finding.rule for finding in check(file, format, kind or Interior())]


class TestTable:
    def test_every_rule_has_a_name_a_reason_and_a_remedy(self) -> None:
        for id, rule in RULES.items():
            assert rule.id == id
            assert re.fullmatch(r"[a-z]+(-[a-z]+)*", id)
            assert rule.reason.endswith(".")
            assert rule.remedy.endswith(".")

    def test_every_rule_has_a_file_that_breaks_it(self) -> None:
        broken_rules = {rule for rule, _ in broken.INTERIORS.values()}
        broken_rules |= {rule for rule, *_ in broken.COVERS.values()}
        # What a guess leaves open is no fault of the file.
        assert broken_rules == RULES.keys() - {"cover-page-count"}

    def test_a_finding_carries_all_that_is_known(self) -> None:
        file = interior()
        untrimmed = replace(file.pages[0], trim=None)
        (finding,) = check(
            replace(file, pages=(*file.pages[:5], untrimmed, *file.pages[6:])),
            HARDCOVER,
            Interior(),
        )
        rule = RULES["trim-box"]
        assert finding == Finding(
            "trim-box",
            Severity.ERROR,
            6,
            "none",
            "9.00 9.00 621.00 621.00 pt: 9 pt inside the page on every side",
            rule.reason,
            rule.remedy,
        )

    def test_of_a_locked_file_only_the_lock_is_told(self) -> None:
        assert rules(PrintFile("1.6", (), encrypted=True, locked=True)) == ["encryption"]


class TestSizes:
    @pytest.mark.parametrize("format", FORMATS.values(), ids=lambda format: format.id)
    def test_every_format_takes_its_own(self, format: Format) -> None:
        assert rules(interior(format.rounded(24), format), format) == []
        most = format.max_pages // format.multiple * format.multiple
        for pages in (format.min_pages, most):
            assert rules(cover(format, pages), format, Cover(pages)) == []

    @pytest.mark.parametrize(
        ("pages", "rule"),
        [(20, "page-count"), (22, "page-count"), (25, "page-multiple"), (804, "page-count")],
    )
    def test_page_counts(self, pages: int, rule: str) -> None:
        assert rules(interior(pages)) == [rule]

    def test_half_a_point_is_close_enough_and_more_is_not(self) -> None:
        for miss, expected in ((0.4, []), (0.7, ["page-size"])):
            pages = [page(630 + miss, 630 - miss, 9.0)] * 24
            assert rules(file_of(*pages)) == expected

    def test_the_odd_pages_are_named(self) -> None:
        pages = list(interior().pages)
        pages[3] = pages[7] = page(630, 620, 9)
        findings = check(file_of(*pages), HARDCOVER, Interior())
        assert [(finding.rule, finding.page) for finding in findings] == [
            ("single-size", 4),
            ("single-size", 8),
        ]

    def test_a_trim_box_beyond_a_page_of_wrong_size_is_told_too(self) -> None:
        odd = replace(page(640, 640, 9), trim=Rectangle(-5, -5, 645, 645))
        assert rules(file_of(*[odd] * 24)) == ["page-size"] + ["trim-box"] * 24

    def test_a_cover_of_an_impossible_page_count_is_not_measured(self) -> None:
        assert rules(cover(HARDCOVER, 24), kind=Cover(4000)) == ["page-count"]


class TestPictures:
    @pytest.mark.parametrize(
        ("ppi", "expected"),
        [
            ((300.0, 300.0), []),
            ((299.2, 310.0), []),
            ((298.9, 310.0), ["picture-resolution"]),
            ((310.0, 150.0), ["picture-resolution"]),
            ((1200.0, 1200.0), []),
            ((1201.0, 1300.0), ["picture-excess"]),
            ((float("inf"), float("inf")), []),
        ],
    )
    def test_resolution(self, ppi: tuple[float, float], expected: list[str]) -> None:
        file = interior()
        picture = PrintPicture((100, 100), ppi, "DeviceRGB", "DCTDecode", False)
        pages = (replace(file.pages[0], pictures=(picture,)), *file.pages[1:])
        assert rules(replace(file, pages=pages)) == expected


class TestFonts:
    def test_a_font_is_told_once_with_its_first_page(self) -> None:
        font = PrintFont("Helvetica", False, False, "Type1")
        first, *others = interior().pages
        file = file_of(first, *[replace(other, fonts=(font,)) for other in others])
        (finding,) = check(file, HARDCOVER, Interior())
        assert (finding.rule, finding.page) == ("font-embedding", 2)
        assert "Helvetica" in finding.measured


class TestColours:
    @pytest.mark.parametrize(
        ("channels", "used", "expected"),
        [
            (3, {"rgb", "cmyk", "gray"}, []),
            (4, {"cmyk", "gray"}, []),
            (4, {"rgb"}, ["colour-space"]),
            (1, {"gray"}, []),
            (1, {"cmyk"}, ["colour-space"]),
        ],
    )
    def test_device_colours_need_an_output_intent_that_has_them(
        self, channels: int, used: set[str], expected: list[str]
    ) -> None:
        file = interior()
        pages = (replace(file.pages[0], device_colours=frozenset(used)), *file.pages[1:])
        intent = OutputIntent("GTS_PDFX", "sRGB", channels, "")
        assert rules(replace(file, pages=pages, output_intents=(intent,))) == expected


class TestInteriorText:
    SAFETY = HARDCOVER.bleed + HARDCOVER.safety

    @given(
        st.floats(-30, 660),
        st.floats(-30, 660),
        st.floats(1, 300),
        st.floats(1, 300),
    )
    def test_exactly_what_leaves_the_safety_zone_is_told(
        self, x: float, y: float, width: float, height: float
    ) -> None:
        box = Rectangle(x, y, x + width, y + height)
        media = Rectangle(0, 0, 630, 630)
        safe = media.shrunk(self.SAFETY - 1.0)
        visible = box.left < 630 and box.bottom < 630 and box.right > 0 and box.top > 0
        expected = ["text-safety"] if visible and not box.inside(safe, 0.0) else []
        assert rules(with_word(interior(), 5, box)) == expected

    @pytest.mark.parametrize("direction", Direction)
    @pytest.mark.parametrize("number", [7, 8])
    def test_the_gutter_follows_the_side_of_the_page(
        self, direction: Direction, number: int
    ) -> None:
        at_left = Rectangle(self.SAFETY + 2, 300, self.SAFETY + 40, 312)
        at_right = Rectangle(630 - self.SAFETY - 40, 300, 630 - self.SAFETY - 2, 312)
        file = replace(interior(64), direction=direction)
        bound_left = (number % 2 == 1) == (direction is Direction.LEFT_TO_RIGHT)
        inner, outer = (at_left, at_right) if bound_left else (at_right, at_left)
        assert rules(with_word(file, number, inner)) == ["text-gutter"]
        assert rules(with_word(file, number, outer)) == []

    def test_a_page_is_told_with_its_worst_word(self) -> None:
        words = (
            PrintWord("near", Rectangle(40, 300, 60, 312)),
            PrintWord("nearest", Rectangle(20, 300, 60, 312)),
            PrintWord("far", Rectangle(300, 300, 330, 312)),
        )
        file = interior()
        pages = (replace(file.pages[0], words=words), *file.pages[1:])
        (finding,) = check(replace(file, pages=pages), HARDCOVER, Interior())
        assert finding.measured == "“nearest” 11.0 pt (0.15 in) inside the trim"


def on_cover(format: Format, pages: int, x: float, y: float) -> PrintWord:
    """A word of 20 × 10 points, its top left at `x` and `y` from the trim's."""
    plan = format.cover(pages)
    left, top = plan.bleed + x, plan.canvas.height - plan.bleed - y
    return PrintWord("fox", Rectangle(left, top - 10, left + 20, top))


class TestCoverText:
    @pytest.mark.parametrize("direction", Direction)
    @pytest.mark.parametrize("format", [HARDCOVER, SOFTCOVER], ids=lambda format: format.id)
    def test_the_barcode_lies_on_the_back_within_its_safe_area(
        self, format: Format, direction: Direction
    ) -> None:
        plan = format.cover(48)
        box = plan.barcode_box(direction)
        assert (box.width, box.height) == pytest.approx((144, 86.4))
        back = plan.left_panel if direction is Direction.LEFT_TO_RIGHT else plan.right_panel
        assert back == plan.back_panel(direction)
        assert back.contains(box)
        corners = [(box.x, box.y), (box.right - 20, box.y), (box.x, box.bottom - 10)]
        for x, y in corners:
            file = replace(cover(format, 48, on_cover(format, 48, x, y)), direction=direction)
            assert rules(file, format, Cover(48)) == ["barcode-area"]
            mirrored = replace(file, direction=next(d for d in Direction if d is not direction))
            assert rules(mirrored, format, Cover(48)) == []

    @given(st.floats(-40, 1330), st.floats(-40, 690))
    def test_a_word_breaks_one_rule_at_most(self, x: float, y: float) -> None:
        for pages in (48, 120):
            file = cover(HARDCOVER, pages, on_cover(HARDCOVER, pages, x, y))
            assert len(rules(file, kind=Cover(pages))) <= 1

    def test_the_hinge_is_kept_free_on_both_sides(self) -> None:
        plan = HARDCOVER.cover(48)
        fold_left, fold_right = plan.spine_box.x, plan.spine_box.right
        clear = plan.hinge + 4.5
        for x, expected in (
            (fold_left - clear - 20, []),
            (fold_left - clear - 17, ["fold-text"]),
            (fold_right + clear - 3, ["fold-text"]),
            (fold_right + clear, []),
        ):
            file = cover(HARDCOVER, 48, on_cover(HARDCOVER, 48, x, 300))
            assert rules(file, kind=Cover(48)) == expected

    def test_spine_text_depends_on_the_page_count(self) -> None:
        for pages, expected in ((80, ["spine-text"]), (120, [])):
            x = HARDCOVER.cover(pages).spine_box.centre[0] - 10
            file = cover(HARDCOVER, pages, on_cover(HARDCOVER, pages, x, 300))
            assert rules(file, kind=Cover(pages)) == expected

    def test_spine_text_keeps_clear_of_folds_and_ends(self) -> None:
        spine = HARDCOVER.cover(120).spine_box
        for x, y, expected in (
            (spine.x + 2, 300, ["spine-margin"]),
            (spine.right - 22, 300, ["spine-margin"]),
            (spine.x + 8, 20, ["text-safety"]),
        ):
            file = cover(HARDCOVER, 120, on_cover(HARDCOVER, 120, x, y))
            assert rules(file, kind=Cover(120)) == expected


class TestGuess:
    def test_a_book_of_pages_is_an_interior(self) -> None:
        assert guess_kind(interior(), HARDCOVER) == Interior()
        assert guess_kind(interior(1), HARDCOVER, 24) == Interior()

    def test_the_page_count_that_is_given_is_taken(self) -> None:
        assert guess_kind(cover(SOFTCOVER, 60), SOFTCOVER, 64) == Cover(64)

    def test_one_spine_one_count(self) -> None:
        file = cover(SOFTCOVER, 60)
        kind = guess_kind(file, SOFTCOVER)
        assert kind == Cover(60, (60,))
        assert rules(file, SOFTCOVER, kind) == []

    def test_counts_that_differ_in_what_the_spine_may_hold_are_told(self) -> None:
        file = cover(HARDCOVER, 48)
        kind = guess_kind(file, HARDCOVER)
        assert kind == Cover(24, tuple(range(24, 85, 4)))
        (finding,) = check(file, HARDCOVER, kind)
        assert (finding.rule, finding.severity) == ("cover-page-count", Severity.NOTE)
        assert "24 to 84" in finding.measured

    def test_counts_that_share_everything_are_not(self) -> None:
        file = cover(HARDCOVER, 120)
        assert rules(file, HARDCOVER, guess_kind(file, HARDCOVER)) == []

    def test_a_cover_that_fits_nothing_is_held_against_the_nearest(self) -> None:
        wide = page(HARDCOVER.cover(100).canvas.width + 3, 738, 54)
        kind = guess_kind(file_of(wide), HARDCOVER)
        assert kind == Cover(88, ())
        assert rules(file_of(wide), HARDCOVER, kind) == ["cover-size"]
