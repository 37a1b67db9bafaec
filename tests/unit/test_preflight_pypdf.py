import random
import time
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest

from adapters.preflight.pypdf import build
from adapters.preflight.pypdf.content import operations
from adapters.preflight.pypdf.examination import examined
from adapters.render import reportlab
from custories_core.books import Direction
from custories_core.errors import Rejected
from custories_core.faces import Face
from custories_core.layout.formats import Format
from custories_core.layout.frames import Fill, Line, PlacedPicture, Sheet, rectangle
from custories_core.layout.geometry import Box, Size
from custories_core.ports.preflight import Examiner
from custories_core.ports.render import DocumentInfo
from custories_core.preflight.findings import Cover, Interior, check
from custories_core.preflight.print_file import PrintFile
from tests import broken
from tests.contracts.preflight import ExaminerContract


class _InThisProcess:
    """What the child does, without a child."""

    name = "pypdf"

    def examine(self, pdf: BinaryIO | Path) -> PrintFile:
        assert not isinstance(pdf, Path)
        return examined(pdf)


class TestPypdfExaminer(ExaminerContract):
    @pytest.fixture
    def examiner(self) -> Examiner:
        return build(None)

    @pytest.fixture
    def at_hand(self) -> Examiner:
        return _InThisProcess()

    def reason(self, what: str) -> str:
        return broken.UNREADABLE[what][0]

    def test_damaged_bytes_are_examined_or_refused(self, at_hand: Examiner) -> None:
        whole = broken.interior()
        chance = random.Random(7)
        outcomes = set()
        for _ in range(60):
            damaged = bytearray(whole)
            for _ in range(chance.randrange(1, 30)):
                damaged[chance.randrange(len(damaged))] = chance.randrange(256)
            try:
                outcomes.add(len(at_hand.examine(BytesIO(damaged)).pages) > 0)
            except Rejected:
                outcomes.add(False)
        assert outcomes == {True, False}


def _read(content: bytes) -> list[tuple[str, tuple[object, ...]]]:
    return list(operations(content, lambda _: None))


class TestOurRenderer:
    """What we make must pass what we ask of others."""

    @pytest.mark.parametrize("direction", Direction)
    def test_an_interior_has_no_finding(self, direction: Direction) -> None:
        format = broken.BOOKLET
        sheets = [_sheet(f"page {number}", format.trim, format.bleed) for number in range(1, 5)]
        file = build(None).examine(_rendered(sheets, direction))
        assert file.direction is direction
        assert check(file, format, Interior()) == ()

    @pytest.mark.parametrize("direction", Direction)
    @pytest.mark.parametrize("format", [broken.HARDCOVER, broken.SOFTCOVER])
    def test_a_cover_has_no_finding(self, format: Format, direction: Direction) -> None:
        plan = format.cover(broken.THICK)
        sheet = _sheet("cover", plan.trim, plan.bleed)
        spine = plan.spine_box.centre[0] - 3
        title = Line("The fox", spine, 200, Face.STORY, 9, "#1a1a33", turn=90.0)
        file = build(None).examine(
            _rendered([replace(sheet, items=(*sheet.items, title))], direction)
        )
        assert len(file.pages[0].words) == 6
        assert check(file, format, Cover(broken.THICK)) == ()


def _sheet(name: str, trim: Size, bleed: float) -> Sheet:
    picture = PlacedPicture("fox", (600, 600), Box(200, 200, 144, 144))
    ground = Fill(rectangle(Box(0, 0, trim.width, trim.height).grown(bleed)), "#fff8e8")
    text = Line("The fox went home.", 110, 150, Face.STORY, 14, "#1a1a33")
    return Sheet(name, trim, bleed, (ground, picture, text))


def _rendered(sheets: list[Sheet], direction: Direction) -> BytesIO:
    out = BytesIO()
    info = DocumentInfo("The Lantern Fox", "Anna", "en-GB", direction)
    reportlab.build(None).draw(sheets, info, lambda _: broken.jpeg(600), out)
    return out


class TestContent:
    def test_what_places_pictures_is_kept_and_the_rest_passed_over(self) -> None:
        content = b"q 1 0 0 -2.5 .5 +7 cm 10 20 m 30 40 l S /Im#201 Do Q"
        assert _read(content) == [
            ("q", ()),
            ("cm", (1.0, 0.0, 0.0, -2.5, 0.5, 7.0)),
            ("Do", ("/Im 1",)),
            ("Q", ()),
        ]

    def test_strings_comments_and_arrays_are_not_operators(self) -> None:
        content = rb"(q \) (Q) /A Do) Tj % /B Do" + b"\n[(Q) -20 (q)] TJ <71> Tj /C gs <</D 1>> BDC"
        assert _read(content) == [("gs", ("/C",))]

    def test_an_unfinished_string_ends_the_stream(self) -> None:
        assert _read(b"q (never closed Q Q") == [("q", ())]

    @pytest.mark.parametrize("idle", [b" ", b"\n", b"%", b"% \n", b"\0\t"])
    def test_an_idle_end_is_passed_over_once(self, idle: bytes) -> None:
        began = time.monotonic()
        assert _read(b"q " + idle * 200_000) == [("q", ())]
        assert time.monotonic() - began < 5

    def test_each_device_colour_is_told_once(self) -> None:
        content = b"1 0 0 rg 0 0 0 rg 0 g 0 0 0 1 K 1 G"
        assert _read(content) == [("fill", ("rgb",)), ("fill", ("gray",)), ("fill", ("cmyk",))]

    def test_the_data_of_a_picture_in_the_stream_is_passed_over(self) -> None:
        data = b"q Q EI (( " + bytes(2)
        content = b"BI /W 4 /H 3 /CS /G /BPC 8 ID " + data + b" EI Q"
        assert _read(content) == [("picture", (4, 3, "/DeviceGray", "", False)), ("Q", ())]

    def test_a_compressed_picture_ends_at_its_mark(self) -> None:
        content = b"BI /Width 4 /Height 3 /CS [/Indexed /RGB 1 <00>] /F [/Fl] /IM true ID xxx\nEI q"
        found = _read(content)
        assert found[0][1][:2] == (4, 3)
        assert found[1:] == [("q", ())]

    def test_work_is_paid_for(self) -> None:
        spent: list[int] = []
        operations(b"0 0 m " * 5000, spent.append)
        assert sum(spent) == 15_000
        assert len(spent) > 1
