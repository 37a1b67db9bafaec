"""The offline reader of portraits: refusals, limits, and how well looks are measured."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageEnhance
from skimage import data
from skimage.color import rgb2lab

from adapters.portraits.cascade import CascadeReader, build, darkroom
from adapters.portraits.cascade.decoding import Limits, Undecodable, decode
from adapters.portraits.cascade.faces import Face, faces_in
from adapters.portraits.cascade.headers import Kind, header_of
from adapters.portraits.cascade.measuring import looks_of
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

# By eye, from enlargements: forehead #e6cab4, cheeks #f1cfbc and #e1bfa7; hair from
# the crown #958057, fringe #8f754f and the sides #594316 and #3b2807, averaged.
SKIN_BY_EYE = "#e6c8b3"
HAIR_BY_EYE = "#6e5831"
SKIN_LIMIT = 8.0
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
        "heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(100),
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


def test_a_heic_photo_gets_its_own_advice(reader: CascadeReader) -> None:
    (fault,) = faults_of(reader, b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(100))
    assert "HEIC" in fault.problem
    assert "JPEG" in fault.remedy


def test_the_kinds_are_told_by_their_bytes_alone() -> None:
    photo = astronaut().resize((70, 40))
    for kind in Kind:
        header = header_of(encoded(photo, kind))
        assert header is not None
        assert (header.kind, header.width, header.height) == (kind, 70, 40)
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
    started = time.perf_counter()
    (fault,) = faults_of(CascadeReader(limits), detailed())
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
    assert difference(looks.skin, SKIN_BY_EYE) < SKIN_LIMIT
    assert difference(looks.hair, HAIR_BY_EYE) < HAIR_LIMIT
    assert looks.hair_length == "short"
    # Nothing else is guessed at.
    assert (looks.eyes, looks.glasses, looks.freckles, looks.outfit) == (None, None, None, None)


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


def with_hair_down_to(row: int) -> Image.Image:
    """The astronaut with hair of her own colour beside her face, down to `row`."""
    photo = astronaut()
    strand = photo.crop((158, 68, 180, 98))
    for left in (158, 262, 284):
        for top in range(90, row, 30):
            photo.paste(strand.crop((0, 0, 22, min(30, row - top))), (left, top))
    for top in range(170, row, 30):
        for left in (180, 242):
            photo.paste(strand.crop((0, 0, 22, min(30, row - top))), (left, top))
    return photo


@pytest.mark.parametrize(("row", "length"), [(168, "medium"), (290, "long")])
def test_hair_beside_jaw_and_neck_counts(reader: CascadeReader, row: int, length: str) -> None:
    looks = reader.read(encoded(with_hair_down_to(row), quality=92), PLACE).looks
    assert looks.hair_length == length
