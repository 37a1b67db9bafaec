"""The offline reader of portraits: refusals, limits, and how well looks are measured."""

import os
import struct
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageEnhance
from skimage import data
from skimage.color import deltaE_ciede2000, rgb2lab

from adapters.portraits.cascade import CascadeReader, build, darkroom
from adapters.portraits.cascade.decoding import Limits, Undecodable, decode
from adapters.portraits.cascade.eyes import eyes_of
from adapters.portraits.cascade.faces import Face, faces_in
from adapters.portraits.cascade.headers import Kind, header_of
from adapters.portraits.cascade.measuring import looks_of
from custories_core.books import Looks
from custories_core.errors import Rejected
from custories_core.ports.portraits import Portrait
from tests import sitters
from tests.contracts import portraits as contract
from tests.contracts.portraits import (
    FACE_MIDDLE,
    FACE_WIDTH,
    PLACE,
    PortraitsContract,
    astronaut,
    bomb,
    encoded,
    faults_of,
    opened,
    unfit,
)

SKIN_LIMIT = 8.0
# The tests make their own photos of this kind; the reader decodes them in its child.
pillow_heif.register_heif_opener()
_SMALL_HEIC = encoded(astronaut().resize((70, 40)), "HEIF")
HAIR_LIMIT = 12.0


@pytest.fixture
def reader() -> CascadeReader:
    return build(object())


class TestCascade(PortraitsContract):
    @pytest.fixture
    def reader(self) -> CascadeReader:
        return build(object())


def test_every_refusal_is_different(reader: CascadeReader) -> None:
    photos = unfit() | {
        "another kind": encoded(astronaut(), "GIF"),
        "avif": b"\0\0\0\x18ftypavif\0\0\0\0mif1avif" + bytes(100),
        "many bytes": encoded(astronaut(), quality=92) + bytes(20 * 2**20),
    }
    problems = {name: faults_of(reader, photo)[0].problem for name, photo in photos.items()}
    assert len(set(problems.values())) == len(photos), problems


def test_a_large_photo_is_scaled_down(reader: CascadeReader) -> None:
    large = astronaut().resize((3000, 3000), Image.Resampling.BICUBIC)
    portrait = reader.read(encoded(large, quality=80), PLACE)
    assert 1000 < max(portrait.width, portrait.height) <= 1600
    assert opened(portrait).size == (portrait.width, portrait.height)


def difference(one: str | None, other: str) -> float:
    """ΔE, CIE 1976."""
    assert one is not None
    labs = [
        rgb2lab(np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255.0)
        for colour in (one, other)
    ]
    return float(np.linalg.norm(labs[0] - labs[1]))


def varied() -> dict[str, Image.Image]:
    """The astronaut as other cameras might have taken her."""
    photo = astronaut()
    return {
        "as she is": photo,
        "mirrored": photo.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
        "dark": ImageEnhance.Brightness(photo).enhance(0.45),
        "bright": ImageEnhance.Brightness(photo).enhance(1.5),
        "large": photo.resize((1536, 1536), Image.Resampling.BICUBIC),
        "small": photo.resize((256, 256), Image.Resampling.LANCZOS),
        "grey": photo.convert("L").convert("RGB"),
        "tilted left": photo.rotate(8, Image.Resampling.BICUBIC),
        "tilted right": photo.rotate(-8, Image.Resampling.BICUBIC),
    }


@pytest.mark.parametrize("name", list(varied()))
def test_the_one_face_is_found_however_it_was_taken(name: str) -> None:
    picture = varied()[name]
    (face,) = faces_in(np.asarray(picture))
    scale = picture.width / 512
    assert face.width == pytest.approx(FACE_WIDTH * scale, rel=0.25)
    middle = face.x + face.width / 2, face.y + face.width / 2
    if name == "mirrored":
        middle = 512 - middle[0], middle[1]
    elif name.startswith("tilted"):
        return
    reach = 0.15 * FACE_WIDTH * scale
    assert middle == pytest.approx((FACE_MIDDLE[0] * scale, FACE_MIDDLE[1] * scale), abs=reach)


@pytest.mark.parametrize("name", ["chelsea", "camera", "coins", "moon", "cell", "clock"])
def test_there_is_no_face_where_there_is_none(name: str) -> None:
    pixels = getattr(data, name)()
    assert faces_in(np.asarray(Image.fromarray(pixels).convert("RGB"))) == ()


def test_noise_has_no_face(reader: CascadeReader) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (500, 500, 3), dtype=np.uint8)
    (fault,) = faults_of(reader, encoded(Image.fromarray(noise)))
    assert fault.problem == "no face was found."


def test_two_faces_are_counted(reader: CascadeReader) -> None:
    (fault,) = faults_of(reader, encoded(contract.two_faces(), quality=92))
    assert fault.problem.startswith("2 faces")


def test_a_small_face_is_refused_with_both_widths(reader: CascadeReader) -> None:
    (fault,) = faults_of(reader, encoded(contract.tiny_face(), quality=92))
    measured = int(fault.problem.split(" pixels")[0].split()[-1])
    assert measured == pytest.approx(30, abs=8)
    assert "at least 64" in fault.problem


def test_a_bomb_is_refused_by_its_header_with_both_figures(reader: CascadeReader) -> None:
    photo = bomb()
    assert len(photo) < 25_000
    started = time.perf_counter()
    faults = faults_of(reader, photo)
    # Unpacked it would take seconds and 170 MB; nothing is unpacked.
    assert time.perf_counter() - started < 0.2
    text = " ".join(fault.problem for fault in faults)
    for figure in ("169 megapixels", "50 megapixels", "13000 × 13000", "12000"):
        assert figure in text
    assert len(faults) == 2


def test_all_that_the_header_shows_is_said_at_once(reader: CascadeReader) -> None:
    faults = faults_of(reader, bomb() + bytes(21 * 2**20))
    assert [fault.problem.split()[0:2] for fault in faults] == [
        ["the", "file"],
        ["the", "picture"],
        ["a", "side"],
    ]
    faults = faults_of(reader, encoded(astronaut(), "GIF") + bytes(21 * 2**20))
    assert "MiB" in faults[0].problem
    assert "GIF" in faults[1].problem


@pytest.mark.parametrize("brand", [b"avif", b"avis", b"hevc", b"msf1", b"mif1"])
def test_an_avif_or_a_moving_heic_gets_its_own_advice(reader: CascadeReader, brand: bytes) -> None:
    (fault,) = faults_of(reader, b"\0\0\0\x18ftyp" + brand + b"\0\0\0\0mif1miaf" + bytes(100))
    assert "HEIC" in fault.problem
    assert "JPEG" in fault.remedy


def heic(picture: Image.Image, **options: Any) -> bytes:
    return encoded(picture, "HEIF", **options)


def stating(photo: bytes, width: int, height: int) -> bytes:
    """A HEIC that says another size of its picture."""
    at = photo.index(b"ispe") + 8
    return photo[:at] + struct.pack(">II", width, height) + photo[at + 8 :]


@cache
def as_png() -> Portrait:
    return build(None).read(encoded(astronaut(), "PNG"), PLACE)


@pytest.mark.parametrize("options", [{}, {"tile_size": 256}, {"chroma": 444}], ids=str)
def test_a_heic_photo_is_read_like_any_other(
    reader: CascadeReader, options: dict[str, int]
) -> None:
    portrait = reader.read(heic(astronaut(), quality=95, **options), PLACE)
    same = as_png()
    assert portrait.face.centre == pytest.approx(same.face.centre, abs=0.05)
    assert difference(portrait.looks.skin, same.looks.skin or "") < 5
    assert opened(portrait).format == "JPEG"


def test_a_heic_held_sideways_is_turned_once() -> None:
    notes = Image.Exif()
    notes[0x0112] = 6
    picture = astronaut().resize((300, 200)).transpose(Image.Transpose.ROTATE_90)
    # The encoder then writes the turn as a property of the picture, as telephones do too.
    picture.info["exif"] = notes.tobytes()
    photo = heic(picture, quality=95)
    assert b"irot" in photo
    header = header_of(photo)
    assert header is not None
    decoded = decode(photo, header, Limits(), 1600)
    assert (decoded.photo_width, decoded.photo_height) == (300, 200)
    upright = np.asarray(astronaut().resize((300, 200))).astype(int)
    assert np.abs(decoded.pixels - upright).mean() < 8


def test_nothing_that_a_heic_carries_survives(reader: CascadeReader) -> None:
    notes = Image.Exif()
    notes[0x010F] = contract.SECRET.decode()
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">' + contract.SECRET + b"</x:xmpmeta>"
    photo = heic(astronaut(), quality=92, exif=notes, xmp=packet)
    assert photo.count(contract.SECRET) == 2
    portrait = reader.read(photo, PLACE)
    assert contract.SECRET not in portrait.data
    assert not set(opened(portrait).info) & {"exif", "xmp", "icc_profile", "comment"}
    for fault in faults_of(reader, photo[: len(photo) // 3]):
        assert contract.SECRET.decode() not in str(fault)


@pytest.mark.parametrize(
    ("size", "words"),
    [
        ((12_001, 10), "12001"),
        ((10, 2**32 - 1), "4294967295"),
        ((11_000, 11_000), "50 megapixels"),
        ((0, 9), "incomplete"),
    ],
)
def test_a_heic_is_refused_by_the_size_it_states_before_it_is_decoded(
    reader: CascadeReader,
    size: tuple[int, int],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    photo = stating(heic(astronaut()), *size)
    monkeypatch.setattr(subprocess, "Popen", None)
    assert any(words in fault.problem for fault in faults_of(reader, photo))


@pytest.mark.parametrize("stated", [(64, 64), (511, 512), (4000, 4000)])
def test_a_heic_that_lies_about_its_size_costs_no_more_than_it_may(
    stated: tuple[int, int],
) -> None:
    photo = stating(heic(astronaut()), *stated)
    header = header_of(photo)
    assert header is not None
    assert (header.width, header.height) == stated
    limits = replace(Limits(), pixels=200_000)
    with pytest.raises(Undecodable) as failure:
        decode(photo, header, limits, 1600)
    assert failure.value.reason in ("size", "broken")


def test_a_picture_beside_the_main_one_counts_too() -> None:
    photo = heic(astronaut().resize((1100, 700)), tile_size=512)
    # The second size stated is that of the tiles: as large as an attacker likes.
    at = photo.index(b"ispe", photo.index(b"ispe") + 4) + 8
    header = header_of(photo[:at] + struct.pack(">II", 20_000, 20_000) + photo[at + 8 :])
    assert header is not None
    assert (header.width, header.height) == (20_000, 20_000)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_change_of_a_heic_header_is_an_accident(data: st.DataObject) -> None:
    photo = bytearray(_SMALL_HEIC)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, 400))
        photo[at : at + 1] = data.draw(st.binary(max_size=9))
    header = header_of(bytes(photo))
    assert header is None or min(header.width, header.height) >= 1


def test_a_heic_of_nothing_but_boxes_is_given_up_soon() -> None:
    boxes = _SMALL_HEIC[:28] + struct.pack(">I4s", 8, b"free") * 2_000_000
    started = time.perf_counter()
    assert header_of(boxes) is None
    assert time.perf_counter() - started < 0.5


@pytest.mark.parametrize("seed", range(6))
def test_a_damaged_heic_is_refused_or_read_and_nothing_else(
    reader: CascadeReader, seed: int
) -> None:
    photo = bytearray(heic(astronaut(), quality=60))
    chance = np.random.default_rng(seed)
    for at in chance.integers(40, len(photo), 300):
        photo[at] = chance.integers(0, 256)
    with suppress(Rejected):
        reader.read(bytes(photo), PLACE)


def test_the_limits_are_those_that_were_decided() -> None:
    assert Limits() == Limits(20 * 2**20, 50_000_000, 12_000, 2**30, 10, 20.0)


@pytest.mark.parametrize(
    ("width", "height", "faults"),
    [
        (10_000, 5_000, 0),
        (10_000, 5_001, 1),
        (12_000, 4_166, 0),
        (12_001, 4_000, 1),
        (12_001, 5_000, 2),
    ],
)
def test_each_limit_holds_to_the_last_pixel(
    reader: CascadeReader, width: int, height: int, faults: int
) -> None:
    photo = bomb(16)[:16] + struct.pack(">II", width, height) + bytes(20)
    problems = [fault.problem for fault in faults_of(reader, photo)]
    # One that passes is found to be damaged only when it is decoded.
    assert len(problems) == max(1, faults)
    assert any("damaged" in one or "incomplete" in one for one in problems) == (faults == 0)


def test_each_limit_on_bytes_holds_to_the_last_one(reader: CascadeReader) -> None:
    photo = encoded(astronaut(), quality=92)
    most = photo + bytes(20 * 2**20 - len(photo))
    assert reader.read(most, PLACE).data
    (fault,) = faults_of(reader, most + b"\0")
    assert "MiB" in fault.problem


def test_the_kinds_are_told_by_their_bytes_alone() -> None:
    photo = astronaut().resize((70, 40))
    for kind in Kind:
        header = header_of(encoded(photo, kind))
        assert header is not None
        assert header.kind == kind
        # What HEVC codes comes in blocks; the rest is cut off when it is decoded.
        slack = 64 if kind is Kind.HEIC else 0
        assert 70 <= header.width <= 70 + slack
        assert 40 <= header.height <= 40 + slack
    for options in ({"lossless": True}, {"exif": b"Exif\0\0" + bytes(20)}):
        header = header_of(encoded(photo, "WEBP", **options))
        assert header is not None
        assert (header.width, header.height) == (70, 40)
    header = header_of(encoded(photo, "JPEG", progressive=True))
    assert header is not None
    assert (header.width, header.height) == (70, 40)


@pytest.mark.parametrize("kind", list(Kind))
def test_no_cut_of_a_header_is_an_accident(kind: Kind) -> None:
    photo = encoded(astronaut().resize((70, 40)), kind)
    for length in range(60):
        header = header_of(photo[:length])
        assert header is None or (header.width, header.height) == (70, 40)
        assert header is None or kind is not Kind.HEIC


@pytest.mark.parametrize("kind", list(Kind))
def test_a_file_cut_short_is_refused(reader: CascadeReader, kind: Kind) -> None:
    photo = encoded(astronaut(), kind)
    (fault,) = faults_of(reader, photo[: len(photo) * 2 // 3])
    assert "incomplete" in fault.problem or "damaged" in fault.problem


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "I;16", "CMYK", "1"])
def test_every_mode_becomes_plain_rgb(mode: str) -> None:
    picture = astronaut()
    if mode == "I;16":
        grey = np.asarray(picture.convert("L")).astype(np.uint16) * 257
        photo = encoded(Image.fromarray(grey), "PNG")
    else:
        photo = encoded(picture.convert(mode), "JPEG" if mode == "CMYK" else "PNG")
    header = header_of(photo)
    assert header is not None
    decoded = decode(photo, header, Limits(), 1600)
    assert decoded.pixels.shape == (512, 512, 3)
    error = decoded.pixels.mean(axis=2) - np.asarray(picture.convert("L")).astype(float)
    # One bit a pixel is dithered: right on the whole, wrong in each pixel.
    assert (abs(error.mean()) if mode == "1" else np.abs(error).mean()) < 16


def test_transparent_parts_are_white_paper() -> None:
    photo = encoded(Image.new("RGBA", (30, 20), (200, 0, 0, 0)), "PNG")
    header = header_of(photo)
    assert header is not None
    assert (decode(photo, header, Limits(), 1600).pixels == 255).all()


def test_a_cut_is_taken_from_the_full_photo() -> None:
    photo = encoded(astronaut(), "PNG")
    header = header_of(photo)
    assert header is not None
    decoded = decode(photo, header, Limits(), 100, (100, 50, 180, 110))
    assert (decoded.pixels == np.asarray(astronaut())[50:110, 100:180]).all()
    assert (decoded.photo_width, decoded.photo_height) == (512, 512)


def detailed() -> bytes:
    return encoded(astronaut().resize((3000, 3000)), "WEBP", quality=60)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no resource limits")
@pytest.mark.parametrize(
    ("tighter", "words"),
    [
        ({"memory": 90 * 2**20}, "too much memory"),
        ({"deadline": 0.02}, "too long"),
    ],
)
def test_a_photo_that_costs_too_much_is_refused_soon(tighter: dict[str, float], words: str) -> None:
    limits = replace(Limits(), **tighter)  # type: ignore[arg-type]
    photo = detailed()
    started = time.perf_counter()
    (fault,) = faults_of(CascadeReader(limits), photo)
    assert words in fault.problem
    assert time.perf_counter() - started < 5


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no resource limits")
def test_processor_time_runs_out_before_the_deadline() -> None:
    photo = encoded(Image.new("RGB", (7000, 7000), "teal"), "PNG", compress_level=1)
    header = header_of(photo)
    assert header is not None
    with pytest.raises(Undecodable) as failure:
        decode(photo, header, replace(Limits(), seconds=0), 1600)
    assert failure.value.reason == "slow"


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc")
def test_no_child_outlives_its_photo(reader: CascadeReader) -> None:
    def children() -> str:
        # By the kernel's own list; a zombie is on it until somebody waits for it.
        return Path(f"/proc/self/task/{os.getpid()}/children").read_text()

    before = children()
    reader.read(encoded(astronaut()), PLACE)
    faults_of(CascadeReader(replace(Limits(), deadline=0.02)), detailed())
    faults_of(CascadeReader(replace(Limits(), memory=90 * 2**20)), detailed())
    assert children() == before


def test_the_child_imports_little() -> None:
    program = (
        "import sys, runpy; sys.argv = ['darkroom', ''];"
        f"runpy.run_path({darkroom.__file__!r}, run_name='__main__');"
        "print(sorted({name.split('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    photo = encoded(astronaut())
    request = (
        b'{"kind": "JPEG", "stated": 262144, "pixels": 500000, "side": 900, "memory": 1073741824,'
        b' "seconds": 9, "longest": 300, "crop": null}'
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=len(request).to_bytes(4, "big") + request + photo,
        capture_output=True,
        check=True,
    )
    imported = done.stderr.decode()
    assert "'PIL'" in imported
    for heavy in ("numpy", "skimage", "adapters", "custories_core"):
        assert f"'{heavy}'" not in imported
    assert len(done.stdout) > 300 * 300 * 3


def test_a_lie_about_the_size_is_found_in_the_child() -> None:
    photo = bomb(2000)
    header = header_of(photo)
    assert header is not None
    with pytest.raises(Undecodable) as failure:
        decode(photo, header, replace(Limits(), pixels=1_000_000), 1600)
    assert failure.value.reason == "size"


@pytest.mark.parametrize("name", ["as she is", "large"])
def test_skin_and_hair_are_near_what_one_sees(reader: CascadeReader, name: str) -> None:
    looks = reader.read(encoded(varied()[name], quality=92), PLACE).looks
    assert difference(looks.skin, sitters.SKIN) < SKIN_LIMIT
    assert difference(looks.hair, sitters.HAIR) < HAIR_LIMIT
    assert looks.hair_length == "short"
    # Nothing else is guessed at.
    assert (looks.glasses, looks.freckles, looks.outfit) == (None, None, None)


def test_what_cannot_be_measured_is_left_open(reader: CascadeReader) -> None:
    grey = reader.read(encoded(varied()["grey"], quality=92), PLACE).looks
    assert (grey.skin, grey.hair) == (None, None)


def test_what_is_behind_the_head_is_not_taken_for_hair() -> None:
    photo = astronaut()
    for box in ((96, 0, 350, 64), (96, 64, 182, 140), (262, 64, 350, 140)):
        photo.paste(Image.new("RGB", (box[2] - box[0], box[3] - box[1]), "#bab1a9"), box)
    grain = np.random.default_rng(2).normal(0.0, 3.0, (290, 288, 3))
    bald = np.clip(np.asarray(photo.crop((78, 0, 366, 290))) + grain, 0, 255).astype(np.uint8)
    looks = looks_of(bald, Face(177 - 78, 68, 92, 200))
    assert looks.skin is not None
    assert (looks.hair, looks.hair_length) == (None, None)


def test_a_grey_face_in_a_coloured_photo_is_a_statue() -> None:
    photo = Image.new("RGB", (900, 512), "#7fa88a")
    photo.paste(astronaut(), (0, 0))
    statue = astronaut().crop((90, 0, 350, 250)).convert("L").convert("RGB")
    photo.paste(statue, (580, 100))
    (face,) = faces_in(np.asarray(photo))
    assert face.x < 512


@pytest.mark.parametrize(("row", "length"), [(168, "medium"), (290, "long")])
def test_hair_beside_jaw_and_neck_counts(reader: CascadeReader, row: int, length: str) -> None:
    looks = reader.read(encoded(sitters.with_hair_down_to(row), quality=92), PLACE).looks
    assert looks.hair_length == length


def looks_seen(sitter: sitters.Sitter) -> Looks:
    """What is measured where the sitter's face is, without looking for it."""
    with Image.open(BytesIO(sitter.photo)) as photo:
        if sitter.face is not None:
            return looks_of(np.asarray(photo), sitter.face)
        k = photo.width // 512
        head = photo.crop((78 * k, 0, 366 * k, 290 * k))
        return looks_of(np.asarray(head), Face(99 * k, 68 * k, 92 * k, 200))


def test_looks_that_were_painted_are_measured() -> None:
    told = seen = 0
    for sitter in (*sitters.made_up(), *sitters.drawn()):
        looks = looks_seen(sitter)
        assert looks.skin is not None, sitter.name
        assert looks.hair is not None, sitter.name
        assert unlike(looks.skin, sitter.skin) < 5, sitter.name
        assert unlike(looks.hair, sitter.hair) < 9, sitter.name
        assert looks.hair_length in (None, sitter.hair_length), sitter.name
        # Never said of who wears none.
        assert sitter.glasses or not looks.glasses, sitter.name
        seen += bool(looks.glasses)
        if looks.eyes is not None:
            told += 1
            assert unlike(looks.eyes, sitter.eyes) < 8, sitter.name
    assert told >= 26
    assert seen >= 7


def unlike(one: str, other: str) -> float:
    """ΔE2000."""
    labs = [
        rgb2lab(np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255.0)
        for colour in (one, other)
    ]
    return float(deltaE_ciede2000(*labs))  # type: ignore[no-untyped-call]


def test_eyes_too_small_or_shut_are_left_open() -> None:
    small = np.asarray(astronaut().resize((384, 384), Image.Resampling.LANCZOS))
    face = Face(132.75, 51, 69, 200)
    assert eyes_of(small, face) is not None
    looks = looks_of(small, face)
    assert (looks.eyes, looks.glasses) == (None, None)
    shut = astronaut()
    for x, y in sitters.IRISES:
        lid = shut.crop((int(x) - 10, int(y) + 9, int(x) + 11, int(y) + 17))
        shut.paste(lid.resize((21, 18)), (int(x) - 10, int(y) - 10))
    assert eyes_of(np.asarray(shut), Face(177, 68, 92, 200)) is None


@pytest.mark.parametrize("box", [(-9, 68, 92), (177, -3, 92), (450, 68, 92), (177, 450, 92)])
def test_a_face_that_is_cut_off_has_no_eyes(box: tuple[int, int, int]) -> None:
    assert eyes_of(np.asarray(astronaut()), Face(*box, 200)) is None
