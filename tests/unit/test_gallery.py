"""The gallery: what hangs in it, and the wall it hangs on."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from adapters.render.reportlab import build as build_renderer
from custories_core.gallery import exhibits
from custories_core.genres import GENRES
from custories_core.layout.pages import Template
from custories_core.scenes import HOLDABLE, IN_WATER, UNDER_WATER, Pose, Time
from entrypoints.cli import main

PPI = 40.0


@pytest.mark.parametrize("genre", sorted(GENRES))
def test_every_place_hour_template_and_pose_that_fits_is_shown(genre: str) -> None:
    shown = list(exhibits(genre, 200, 3, PPI))
    assert [one.number for one in shown] == list(range(1, 201))
    assert {one.scene.place for one in shown} == set(GENRES[genre].places)
    assert {one.scene.time for one in shown} == set(Time)
    assert {one.template for one in shown} == set(Template)
    for one in shown:
        poses = {figure.pose for figure in one.scene.figures}
        assert (poses <= IN_WATER) or one.scene.place not in UNDER_WATER
        assert {figure.character for figure in one.scene.figures} == set(one.cast)
        held = {figure.holding for figure in one.scene.figures} - {None}
        assert held <= HOLDABLE & set(one.scene.props)
    if not UNDER_WATER & set(GENRES[genre].places):
        assert {f.pose for one in shown for f in one.scene.figures} >= set(Pose) - {Pose.SWIM}


def test_a_seed_is_one_gallery_and_another_seed_another() -> None:
    first, again, other = (list(exhibits("space", 9, seed, PPI)) for seed in (1, 1, 2))
    assert first == again
    assert all(one.scene != two.scene for one, two in zip(first, other, strict=True))
    assert len({one.seed for one in first}) == 9
    # What was seen of a gallery stays as it was when more of it is asked for.
    assert list(exhibits("space", 20, 1, PPI))[:9] == first


def jpeg(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "#336699").save(out, "JPEG")
    return out.getvalue()


@pytest.mark.parametrize("count", [1, 3, 4, 9])
def test_pictures_of_any_shape_hang_side_by_side_and_whole(count: int) -> None:
    sizes = [(400, 400), (800, 200), (100, 900)]
    wall = build_renderer(None).wall([jpeg(*sizes[i % 3]) for i in range(count)])
    with Image.open(io.BytesIO(wall)) as sheet:
        found = np.asarray(sheet.convert("RGB"), np.int16)
    blue = int((np.abs(found - (0x33, 0x66, 0x99)).max(axis=2) < 8).sum())
    shapes = [sizes[i % 3] for i in range(count)]
    area = sum(w * h * min(600 / w, 600 / h) ** 2 for w, h in shapes)
    assert blue == pytest.approx(area, rel=0.02)


def test_no_picture_is_no_wall() -> None:
    with pytest.raises(ValueError, match="no picture"):
        build_renderer(None).wall([])


def test_the_command_paints_each_genre_into_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "new" / "gallery"
    main(["gallery", "--genre", "space", "--count", "2", "--out", str(folder)])
    assert (folder / "space-cut-paper.png").read_bytes().startswith(b"\x89PNG")
    assert str(folder / "space-cut-paper.png") in capsys.readouterr().out


def test_a_folder_that_cannot_be_made_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert main(["gallery", "--count", "1", "--out", str(tmp_path / "file" / "in")]) == 2
    assert "Name another folder." in capsys.readouterr().err


@pytest.mark.parametrize("count", ["0", "401", "-1", "many"])
def test_a_count_is_a_number_that_can_be_painted(
    count: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["gallery", "--count", count, "--out", str(tmp_path)])
    assert ended.value.code == 2
    assert "1 to 400" in capsys.readouterr().err
