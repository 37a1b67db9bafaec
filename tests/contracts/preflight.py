"""What every examiner of print files must do."""

import time
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest

from custories_core.books import Direction
from custories_core.errors import Rejected
from custories_core.layout.formats import FORMATS
from custories_core.ports.preflight import Examiner
from custories_core.preflight.findings import Cover, Interior, check, guess_kind
from custories_core.preflight.print_file import Rectangle
from tests import broken

_PATIENCE = 10.0
"""Seconds that a hostile file may take; far more than it does, and far less than for ever."""


class ExaminerContract:
    """Inherit this and give the fixture `examiner`."""

    @pytest.fixture
    def examiner(self) -> Examiner:
        raise NotImplementedError

    @pytest.fixture
    def at_hand(self, examiner: Examiner) -> Examiner:
        """The same, or what it does inside where that spares time, for the many files."""
        return examiner

    def reason(self, what: str) -> str:
        """What the adapter is known to say of a file of `broken.UNREADABLE`, as a pattern."""
        return "."

    def test_the_facts_of_a_sound_file(self, examiner: Examiner) -> None:
        file = examiner.examine(BytesIO(broken.interior()))
        assert (file.version, file.encrypted, file.locked) == ("1.6", False, False)
        assert (file.title, file.language, file.trapped) == ("The Lantern Fox", "en-GB", "False")
        assert file.identified
        assert file.direction is Direction.LEFT_TO_RIGHT
        assert file.scripts == file.actions == file.attachments == file.forms == ()
        assert file.layers == 0
        (intent,) = file.output_intents
        assert (intent.subtype, intent.condition, intent.components) == ("GTS_PDFX", "sRGB", 3)
        assert "sRGB" in intent.profile
        assert len(file.pages) == 4
        page = file.pages[2]
        assert page.media == page.bleed == Rectangle(0, 0, 630, 630)
        assert page.trim == Rectangle(9, 9, 621, 621)
        assert page.crop is None
        assert page.art is None
        assert (page.rotation, page.user_unit) == (0, 1.0)
        (font,) = page.fonts
        assert font.name.endswith("SourceSerifPro-Regular")
        assert (font.embedded, font.subset) == (True, True)
        (picture,) = page.pictures
        assert picture.pixels == (600, 600)
        assert picture.ppi == pytest.approx((300.0, 300.0))
        assert (picture.space, picture.soft_mask) == ("DeviceRGB", False)
        assert "DCTDecode" in picture.filter
        assert page.transparency == page.annotations == ()

    def test_words_are_found_where_their_ink_is(self, at_hand: Examiner) -> None:
        words = at_hand.examine(BytesIO(broken.interior())).pages[2].words
        assert [word.text for word in words] == ["The", "fox", "went", "home,", "step", "3."]
        first = words[0].box
        # Drawn at (100, 200) from the trim, itself 9 points inside: 12 points of a serif face.
        assert first.left == pytest.approx(109, abs=1.0)
        assert first.bottom == pytest.approx(209, abs=1.0)
        assert 6 < first.height < 12
        assert all(one.box.right < two.box.left for one, two in pairwise(words))

    def test_a_page_need_not_begin_at_the_origin(self, at_hand: Examiner) -> None:
        moved = broken.changed(broken.interior(), broken.moved_origin)
        page = at_hand.examine(BytesIO(moved)).pages[2]
        assert page.media == Rectangle(-100, -50, 530, 580)
        assert page.words[0].box.left == pytest.approx(109, abs=1.0)
        assert page.words[0].box.bottom == pytest.approx(209, abs=1.0)

    def test_a_path_and_a_stream_give_the_same(self, examiner: Examiner, tmp_path: Path) -> None:
        path = tmp_path / "interior.pdf"
        path.write_bytes(broken.interior())
        stream = BytesIO(broken.interior())
        stream.seek(500)
        assert examiner.examine(path) == examiner.examine(stream)

    def test_sound_interiors_have_no_finding(self, at_hand: Examiner) -> None:
        for format, pages in ((broken.BOOKLET, 4), (broken.HARDCOVER, 24)):
            file = at_hand.examine(BytesIO(broken.interior(format, pages)))
            assert check(file, format, Interior()) == ()
            assert guess_kind(file, format) == Interior()

    @pytest.mark.parametrize("direction", Direction)
    @pytest.mark.parametrize(
        ("format", "pages"),
        [
            ("square-hardcover", 24),
            ("square-hardcover", 120),
            ("a4-softcover", 32),
            ("a5-softcover", 200),
            ("small-square-booklet", 8),
        ],
    )
    def test_sound_covers_have_no_finding(
        self, at_hand: Examiner, format: str, pages: int, direction: Direction
    ) -> None:
        file = at_hand.examine(BytesIO(broken.cover(FORMATS[format], pages, direction)))
        assert file.direction is direction
        assert check(file, FORMATS[format], Cover(pages)) == ()
        guess = guess_kind(file, FORMATS[format])
        assert isinstance(guess, Cover)
        assert pages in guess.fits

    @pytest.mark.parametrize("fault", broken.INTERIORS)
    def test_an_interior_fault_breaks_its_rule_alone(self, at_hand: Examiner, fault: str) -> None:
        rule, make = broken.INTERIORS[fault]
        format = broken.HARDCOVER if fault in broken.HARDCOVERS else broken.BOOKLET
        findings = check(at_hand.examine(BytesIO(make())), format, Interior())
        assert {finding.rule for finding in findings} == {rule}

    @pytest.mark.parametrize("fault", broken.COVERS)
    def test_a_cover_fault_breaks_its_rule_alone(self, at_hand: Examiner, fault: str) -> None:
        rule, format, pages, make = broken.COVERS[fault]
        findings = check(at_hand.examine(BytesIO(make())), format, Cover(pages))
        assert {finding.rule for finding in findings} == {rule}

    @pytest.mark.parametrize("what", broken.UNREADABLE)
    def test_what_cannot_be_read_is_refused_in_a_sentence(
        self, examiner: Examiner, what: str
    ) -> None:
        pdf = broken.UNREADABLE[what][1]()
        began = time.monotonic()
        with pytest.raises(Rejected, match=self.reason(what)) as refusal:
            examiner.examine(BytesIO(pdf))
        assert time.monotonic() - began < _PATIENCE
        assert len(refusal.value.faults) == 1

    def test_a_page_that_is_its_own_parent_does_no_harm(self, at_hand: Examiner) -> None:
        pdf = broken.changed(broken.interior(), broken.circular_parents)
        assert len(at_hand.examine(BytesIO(pdf)).pages) == 4

    def test_a_locked_file_is_known_as_such(self, at_hand: Examiner) -> None:
        file = at_hand.examine(BytesIO(broken.INTERIORS["password"][1]()))
        assert (file.encrypted, file.locked, file.pages) == (True, True, ())

    def test_a_transparency_group_alone_is_not_transparent(self, at_hand: Examiner) -> None:
        pdf = broken.changed(broken.interior(), broken.harmless_group)
        assert at_hand.examine(BytesIO(pdf)).pages[2].transparency == ()

    def test_opening_at_a_page_is_no_action_but_what_follows_may_be(
        self, at_hand: Examiner
    ) -> None:
        harmless = at_hand.examine(BytesIO(broken.opening_at_a_page()))
        assert harmless.actions == harmless.scripts == ()
        followed = at_hand.examine(BytesIO(broken.opening_at_a_page(then="app.beep()")))
        assert len(followed.scripts) == 1

    def test_entries_that_are_null_count_as_absent(self, at_hand: Examiner) -> None:
        file = at_hand.examine(BytesIO(broken.changed(broken.interior(), broken.null_entries)))
        assert check(file, broken.BOOKLET, Interior()) == ()

    def test_a_missing_file_and_a_folder_are_refused(
        self, examiner: Examiner, tmp_path: Path
    ) -> None:
        with pytest.raises(Rejected, match=r"nowhere\.pdf"):
            examiner.examine(tmp_path / "nowhere.pdf")
        with pytest.raises(Rejected, match=tmp_path.name):
            examiner.examine(tmp_path)

    def test_no_truncation_crashes(self, at_hand: Examiner) -> None:
        whole = broken.interior()
        for kept in range(0, len(whole) - 8, len(whole) // 25):
            with pytest.raises(Rejected):
                at_hand.examine(BytesIO(whole[:kept]))
