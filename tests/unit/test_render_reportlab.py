"""The ReportLab renderer: the contract, and what is its own."""

import os
import struct
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from threading import Barrier
from unicodedata import bidirectional

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader
from reportlab import rl_config

from adapters.render.reportlab import ReportLabRenderer, build, jpegs, typefaces
from adapters.render.reportlab.assembly import srgb_profile
from adapters.render.reportlab.codes import places
from adapters.render.reportlab.drawing import number, rgb
from adapters.render.reportlab.typefaces import typeface
from custories_core.errors import Refused
from custories_core.faces import Face
from custories_core.layout.frames import PlacedPicture
from custories_core.layout.geometry import Box
from tests.contracts.render import SHELF, RenderContract, drawn, jpeg, line, picture, sheet

RENDERER = build(None)


def operators(pdf: bytes) -> bytes:
    """What the first page draws."""
    content = PdfReader(BytesIO(pdf)).pages[0].get_contents()
    assert content is not None
    return content.get_data()


class TestReportLabRenderer(RenderContract):
    @pytest.fixture
    def renderer(self) -> ReportLabRenderer:
        return RENDERER


AGAIN = """
from hashlib import sha256
from adapters.render.reportlab import build
from tests.contracts.render import drawn, line, picture, sheet, Box, Face
page = sheet(picture("red", Box(0, 0, 9, 9)), *(line("Luna", face) for face in Face))
print(sha256(drawn(build(None), page)).hexdigest())
"""


def test_another_process_writes_the_same_bytes() -> None:
    seen = {
        subprocess.run(
            [sys.executable, "-c", AGAIN],
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, zone in [("1", "UTC"), ("2", "Asia/Tokyo")]
    }
    assert len(seen) == 1


@pytest.mark.parametrize("before", [0, 1])
def test_settings_of_reportlab_are_left_as_they_were(
    monkeypatch: pytest.MonkeyPatch, before: int
) -> None:
    monkeypatch.setattr(rl_config, "useA85", before)
    pdf = drawn(RENDERER, sheet(line("text")))
    assert rl_config.useA85 == before
    assert b"ASCII85Decode" not in pdf
    assert b"Helvetica" not in pdf


def test_threads_do_not_meet_in_the_settings_of_reportlab(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(rl_config, "useA85", 1)
    pages = [sheet(line(f"page {number}", face)) for number, face in enumerate(Face)]
    turns = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(4) as threads:
            books = list(threads.map(lambda _: drawn(RENDERER, *pages), range(8)))
    finally:
        sys.setswitchinterval(turns)
    assert len(set(books)) == 1
    assert rl_config.useA85 == 1


def test_two_sizes_for_one_picture_are_a_contradiction() -> None:
    box = Box(0, 0, 9, 9)
    other = PlacedPicture("a/red.jpg", (48, 64), box)
    with pytest.raises(ValueError, match="two sizes"):
        drawn(RENDERER, sheet(picture("red", box)), sheet(other))
    with pytest.raises(ValueError, match="two sizes"):
        drawn(RENDERER, sheet(picture("red", box), other))


def test_a_mark_is_set_beside_its_letter() -> None:
    q, mark = typeface(Face.STORY).glyphs("q\u0301")
    assert (q.character, mark.character) == ("q", "\u0301")
    assert mark.advance == 0
    assert mark.right < -200
    rows = operators(drawn(RENDERER, sheet(line("q\u0301B")))).decode().splitlines()
    code = places(Face.STORY)["\u0301"][1]
    # The mark is in another font, and the next letter stands where it would without it.
    assert [row for row in rows if row.endswith("TJ")] == [
        "[<71>] TJ",
        f"[{-mark.right:.0f}<{code:02x}>] TJ",
        f"[{mark.right:.0f}<42>] TJ",
    ]


def test_every_character_of_a_face_has_a_place_of_its_own() -> None:
    for face in Face:
        assigned = places(face)
        assert {chr(code) for code in typeface(face).font.face.charToGlyph} <= assigned.keys()
        assert assigned.pop("\u00a0") == assigned[" "] == (0, 32)
        assert len(set(assigned.values())) == len(assigned)
        assert all(33 <= code < 256 for text, (_, code) in assigned.items() if text != " ")


@pytest.mark.parametrize("face", [Face.STORY, Face.STORY_ITALIC, Face.STORY_BOLD])
def test_a_western_european_book_needs_one_font_of_a_face(face: Face) -> None:
    pdf = drawn(RENDERER, sheet(line("„Grüße“ – “Où?” ‘Ça va…’ «Ñandú» ¿Þór?", face)))
    assert len(PdfReader(BytesIO(pdf)).pages[0]["/Resources"]["/Font"]) == 1  # type: ignore[index]


def test_a_raised_mark_raises_nothing_else() -> None:
    for text in ("Aq\u0301B", "Aq\u0301"):
        pdf = drawn(RENDERER, sheet(line(text, Face.HAND), line("next", Face.HAND)))
        rises = [row for row in operators(pdf).splitlines() if row.endswith(b" Ts")]
        assert rises[1:] == [b"0 Ts"]
        assert float(rises[0].split()[0]) > 0


def test_the_colour_profile_bears_no_date_of_today() -> None:
    profile = srgb_profile()
    assert struct.unpack(">6H", profile[24:36]) == (1999, 1, 1, 0, 0, 0)
    assert profile[36:40] == b"acsp"


@pytest.mark.parametrize("face", Face)
def test_every_letter_of_a_face_can_be_read_back(face: Face) -> None:
    shaped = typeface(face)
    # Letters put together of others are read back as those, and Hebrew is turned around.
    letters = [
        letter
        for letter in sorted(places(face))
        if letter.isalnum() and bidirectional(letter) != "R"
        if [glyph.character for glyph in shaped.glyphs(letter)] == [letter]
    ]
    assert len(letters) > 120
    pages = ["".join(letters[at : at + 100]) for at in range(0, len(letters), 100)]
    pdf = drawn(RENDERER, *(sheet(line(text, face, 3.0)) for text in pages))
    assert [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages] == pages


class TestTypefaces:
    @pytest.mark.parametrize("face", Face)
    def test_every_character_can_be_set(self, face: Face) -> None:
        shaped = typeface(face)
        every = [chr(code) for code in shaped.font.face.charToGlyph]
        usable = [c for c in every if not shaped.missing(f"a{c}b")]
        assert len(usable) >= len(every) - 1
        for character in usable:
            assert list(shaped.glyphs(f"a{character}b"))

    @given(st.text("AVToLyrf.,“’—áňćq\u0301 \u00a0-", max_size=30), st.sampled_from(Face))
    def test_glyphs_run_as_far_as_the_text_measures(self, text: str, face: Face) -> None:
        shaped = typeface(face)
        text = "".join(c for c in text if not shaped.missing(c))
        run = sum(glyph.advance for glyph in shaped.glyphs(text))
        assert run == pytest.approx(shaped.advance(text), abs=1e-6)

    @given(st.text("AVToLy .", max_size=20), st.text("AVToLy .", max_size=20))
    def test_widths_add_up_at_spaces(self, left: str, right: str) -> None:
        face = typeface(Face.STORY)
        parts = face.advance(left) + face.advance(" ") + face.advance(right)
        assert face.advance(f"{left} {right}") == pytest.approx(parts)

    def test_threads_share_one_typeface(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(typefaces, "_read", {})
        read = Barrier(4)

        class Slow(typefaces.Typeface):
            def __init__(self, face: Face) -> None:
                super().__init__(face)
                # All four have read the file before any has its answer.
                read.wait(10)

        monkeypatch.setattr(typefaces, "Typeface", Slow)

        def first(_: int) -> typefaces.Typeface:
            return typeface(Face.STORY)

        with ThreadPoolExecutor(4) as threads:
            assert len(set(map(id, list(threads.map(first, range(4)))))) == 1

    def test_text_is_not_joined_into_ligatures(self) -> None:
        glyphs = list(typeface(Face.STORY).glyphs("ffi 1⁄2"))
        assert "".join(glyph.character for glyph in glyphs) == "ffi 1⁄2"


class TestJpegs:
    def test_progressive_ones_pass(self) -> None:
        out = BytesIO()
        Image.new("RGB", (30, 20)).save(out, "JPEG", progressive=True, quality=90)
        jpegs.check(out.getvalue(), "key", (30, 20))

    def test_metadata_before_the_frame_is_skipped(self) -> None:
        out = BytesIO()
        Image.new("RGB", (30, 20)).save(out, "JPEG", comment=b"\xff\xc0 here", dpi=(300, 300))
        jpegs.check(out.getvalue(), "key", (30, 20))

    @pytest.mark.parametrize("marker", [0xC3, 0xC9, 0xCF])
    def test_rare_kinds_are_refused(self, marker: int) -> None:
        data = jpeg((9, 9, 9), (30, 20)).replace(b"\xff\xc0", bytes((0xFF, marker)), 1)
        with pytest.raises(Refused, match="kind of JPEG"):
            jpegs.check(data, "key", (30, 20))

    @given(st.binary(max_size=60), st.integers(2, 300))
    def test_nonsense_is_refused_and_nothing_worse(self, noise: bytes, cut: int) -> None:
        whole = SHELF["a/red.jpg"]
        for data in (noise, b"\xff\xd8" + noise + b"\xff\xd9", whole[:cut] + b"\xff\xd9"):
            with pytest.raises(Refused, match="The picture key"):
                jpegs.check(data, "key", (1, 1))


def test_numbers_are_written_short() -> None:
    assert [number(v) for v in (1.0, -0.0001, 0.5, -2.25, 612, 1e-9, 1234.56789)] == [
        "1", "0", "0.5", "-2.25", "612", "0", "1234.568",
    ]  # fmt: skip
    assert rgb("#ff0080") == "1 0 0.50196"
