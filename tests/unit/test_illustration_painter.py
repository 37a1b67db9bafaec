"""The offline painter: the contract, and what is its own."""

import errno
import itertools
import os
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image

from adapters.illustration.painter import Painter, build
from adapters.illustration.painter.workers import Workers, painted
from custories_core.errors import Refused, Unavailable
from custories_core.ports.illustration import SheetRequest
from custories_core.scenes import Place
from tests.contracts.illustration import (
    CAST,
    OPEN,
    QUIET_TOP,
    IllustrationContract,
    behind,
    opened,
    page,
    scene,
)

SRC = Path(__file__).parents[2] / "src"


@pytest.fixture(scope="module")
def painter() -> Iterable[Painter]:
    painter = build(object())
    yield painter
    painter.close()


class TestPainter(IllustrationContract):
    @pytest.fixture
    def illustrator(self, painter: Painter) -> Painter:  # type: ignore[override]
        return painter


def test_a_page_and_a_sheet_say_where_everybody_stands(painter: Painter) -> None:
    request = behind(scene(Place.PLANET, "mira", "nana", "fox"), OPEN)
    picture = painter.illustrate(page(request, painter.background(request)))
    assert {p.character for p in picture.placements} == {"mira", "nana", "fox"}
    sheet = painter.character_sheet(SheetRequest(CAST["nana"], "space", "cut-paper", 3))
    assert [p.character for p in sheet.placements] == ["nana"]


def test_the_sheet_has_a_calm_margin(painter: Painter) -> None:
    for who in CAST.values():
        sheet = painter.character_sheet(SheetRequest(who, "fairy-tale", "cut-paper", 3))
        body = sheet.placements[0].body
        assert body.x > 0.06
        assert body.right < 0.94
        assert body.y > 0.06
        assert body.bottom < 0.92
        assert body.height > 0.25


def test_pictures_are_300_dpi_at_full_colour_resolution(painter: Painter) -> None:
    image = opened(painter.background(behind(scene())))
    assert image.info["dpi"] == (300, 300)
    assert image.layer == [("\x01"[0].encode()[0], 1, 1, 0), (2, 1, 1, 1), (3, 1, 1, 1)]  # type: ignore[attr-defined]


def test_another_seed_composes_another_picture(painter: Painter) -> None:
    for place in Place:
        pictures = [
            opened(painter.background(behind(scene(place), QUIET_TOP, seed))).resize((40, 40))
            for seed in (1, 2, 3)
        ]
        for one, other in itertools.combinations(pictures, 2):
            assert differing(one, other) > 0.1


def differing(one: Image.Image, other: Image.Image) -> float:
    """The share of the pixels that plainly differ."""
    pairs = zip(one.convert("L").tobytes(), other.convert("L").tobytes(), strict=True)
    return sum(abs(a - b) > 12 for a, b in pairs) / (one.width * one.height)


def test_another_process_paints_the_same_bytes(painter: Painter) -> None:
    # A process with another hash seed: nothing may depend on the order of a set.
    code = (
        "from hashlib import sha256\n"
        "from adapters.illustration.painter.workers import painted\n"
        "from tests.contracts.illustration import behind, page, scene\n"
        "b = behind(scene()); p = painted(b)\n"
        "print(sha256(p.data + painted(page(b, p)).data).hexdigest())"
    )
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "77",
        "PYTHONPATH": os.pathsep.join([str(SRC), str(SRC.parent)]),
    }
    there = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    request = behind(scene())
    background = painter.background(request)
    picture = painter.illustrate(page(request, background))
    assert there.stdout.strip() == sha256(background.data + picture.data).hexdigest()


def test_an_unknown_genre_or_style_is_refused(painter: Painter) -> None:
    with pytest.raises(Refused, match="opera"):
        painter.background(replace(behind(scene()), genre="opera"))
    with pytest.raises(Refused, match="opera"):
        painter.character_sheet(SheetRequest(CAST["mira"], "opera", "cut-paper", 3))
    with pytest.raises(Refused, match="marble"):
        painter.background(replace(behind(scene()), style="marble"))


def test_a_stranger_in_the_scene_is_refused(painter: Painter) -> None:
    request = behind(scene())
    asked = page(request, painter.background(request))
    with pytest.raises(Refused, match="mira"):
        painter.illustrate(replace(asked, cast={}))


def test_threads_paint_more_than_one_picture_at_a_time(painter: Painter) -> None:
    asked = [behind(scene(place), OPEN, seed) for seed in (1, 2) for place in Place]
    with ThreadPoolExecutor(4) as threads:
        together = [p.data for p in threads.map(painter.background, asked)]
    assert len(set(together)) == len(asked)
    assert together[-1] == painter.background(asked[-1]).data


def test_a_background_of_the_wrong_size_or_none_is_refused(painter: Painter) -> None:
    request = behind(scene(), OPEN)
    asked = page(request, painter.background(request))
    with pytest.raises(Refused, match="400 × 320"):
        painter.illustrate(replace(asked, canvas=QUIET_TOP))
    with pytest.raises(Refused, match="not a picture"):
        painter.illustrate(replace(asked, background=b"nothing"))


def test_a_plain_script_may_paint_from_threads(tmp_path: Path) -> None:
    # A script without a main guard must not be run again by the painting processes.
    script = tmp_path / "script.py"
    script.write_text(
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from adapters.illustration.painter import Painter\n"
        "from tests.contracts.illustration import OPEN, behind, scene\n"
        "print('started')\n"
        "painter = Painter(2)\n"
        "with ThreadPoolExecutor(2) as threads:\n"
        "    made = list(threads.map(painter.background, [behind(scene(), OPEN)] * 2))\n"
        "print(len({p.data for p in made}))\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(SRC), str(SRC.parent)])}
    run = subprocess.run(
        [sys.executable, script], env=environment, capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["started", "1"]
    assert run.stderr == ""


def test_one_core_paints_without_processes() -> None:
    alone = Painter(1)
    assert alone.concurrency == 1
    request = behind(scene(), OPEN)
    assert alone.background(request).data == painted(request).data
    alone.close()


def test_a_painting_process_that_dies_is_replaced() -> None:
    workers = Workers(1)
    request = behind(scene(), OPEN)
    before = workers.paint(request)
    workers.running[0].kill()
    with pytest.raises(Unavailable, match="ended"):
        workers.paint(request)
    assert workers.paint(request) == before
    workers.close()
    assert workers.paint(request) == before
    workers.close()


class Unreadable(str):
    """A genre that cannot be looked up: painting with it fails as a broken disk would."""

    def __hash__(self) -> int:
        raise OSError(errno.EIO, "unreadable")


@pytest.mark.parametrize("cores", [1, 2])
def test_an_error_of_the_painting_is_not_taken_for_a_dead_process(cores: int) -> None:
    painter = Painter(cores)
    with pytest.raises(OSError, match="unreadable"):
        painter.background(replace(behind(scene(), OPEN), genre=Unreadable("space")))
    painter.close()


def test_a_process_outlives_an_error_of_the_painting() -> None:
    workers = Workers(1)
    request = behind(scene(), OPEN)
    workers.paint(request)
    before = workers.running
    with pytest.raises(OSError, match="unreadable"):
        workers.paint(replace(request, genre=Unreadable("space")))
    assert workers.running == before
    workers.paint(request)
    assert workers.running == before
    workers.close()


def test_processes_are_started_as_they_are_needed() -> None:
    workers = Workers(2)
    assert workers.running == ()
    workers.paint(behind(scene(), OPEN))
    assert len(workers.running) == 1
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(workers.paint, [behind(scene(), OPEN, s) for s in range(4)]))
    assert len(workers.running) == 2
    workers.close()
    assert workers.running == ()
