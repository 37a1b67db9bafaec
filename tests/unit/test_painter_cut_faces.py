"""Faces that the painter cuts out after photos: measured, laid out on the sheet, read off it."""

import io
from dataclasses import fields, replace
from functools import cache

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from skimage.color import deltaE_ciede2000, rgb2lab

from adapters.illustration.painter import Painter
from adapters.illustration.painter.figures.cut_out import CutFace
from adapters.illustration.painter.figures.shapes import bounds
from adapters.illustration.painter.likeness.cutting import cut_face
from adapters.illustration.painter.likeness.features import BROW, EYE, MOUTH, NOSE, features
from adapters.illustration.painter.likeness.sitting import sitting
from adapters.illustration.painter.likeness.stencils import read_off
from adapters.portraits.cascade import CascadeReader
from adapters.portraits.cascade.eyes import eyes_of
from custories_core.books import Likeness
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import (
    BackgroundRequest,
    Canvas,
    IllustrationRequest,
    Picture,
    Portrayed,
    SheetRequest,
)
from custories_core.ports.portraits import Eyes, Portrait
from custories_core.scenes import Expression, Figure, Mood, Place, Pose, Scene, Time, Weather
from tests import sitters
from tests.contracts.illustration import CAST

PAINTER = Painter(1)
CANVAS = Canvas(600, 600, (), Box(0.1, 0.1, 0.8, 0.85))


@cache
def portrait(name: str = "as she is") -> Portrait:
    """The portrait of a sitter who was photographed."""
    people = (*sitters.taken(), *sitters.lit())
    return CascadeReader().read(next(s.photo for s in people if s.name == name), "photo")


@cache
def drawn_sitter(number: int) -> tuple[bytes, Eyes]:
    """A drawn sitter's photo and eyes."""
    sitter = sitters.drawn()[number]
    assert sitter.face is not None
    pixels = np.asarray(Image.open(io.BytesIO(sitter.photo)).convert("RGB"))
    found = eyes_of(pixels, sitter.face)
    assert found is not None
    high, wide = pixels.shape[:2]
    left, right = ((eye.x / wide, eye.y / high) for eye in found)
    return sitter.photo, Eyes(left, right)


def who(name: str = "mira", likeness: Likeness = Likeness.CUT_OUT) -> Portrayed:
    known = CAST[name]
    return replace(known, character=replace(known.character, likeness=likeness))


@cache
def sheet(name: str = "mira", style: str = "cut-paper", sitter: int | None = None) -> Picture:
    """The sheet of somebody whose face is cut out after the astronaut, or after a drawn sitter."""
    photo, eyes = portrait().data, portrait().eyes
    if sitter is not None:
        photo, eyes = drawn_sitter(sitter)
    return PAINTER.character_sheet(SheetRequest(who(name), "fairy-tale", style, 3, photo, eyes))


@cache
def page(
    sheet: bytes | None,
    time: Time = Time.DAY,
    style: str = "cut-paper",
    name: str = "mira",
    friend: str | None = None,
) -> Picture:
    """The same page with the face of a sheet, or, without one, drawn."""
    people = tuple(Figure(id, Pose.STAND, Expression.JOY) for id in (name, friend) if id)
    scene = Scene(Place.MOONLIT_GARDEN, time, Weather.CLEAR, Mood.CALM, people, (), "")
    behind = PAINTER.background(BackgroundRequest(scene, CANVAS, "fairy-tale", style, 5))
    likeness = Likeness.DRAWN if sheet is None else Likeness.CUT_OUT
    cast, sheets = {name: who(name, likeness)}, {name: sheet or b""}
    if friend is not None:
        cast, sheets = cast | {friend: CAST[friend]}, sheets | {friend: b""}
    request = IllustrationRequest(scene, CANVAS, "fairy-tale", style, 5, behind.data, cast, sheets)
    return PAINTER.illustrate(request)


def pixels(picture: Picture) -> npt.NDArray[np.uint8]:
    return np.asarray(Image.open(io.BytesIO(picture.data)))


def skin_of(picture: Picture) -> npt.NDArray[np.float64]:
    """The commonest colour of the one face in a picture, from brow to mouth, in CIELAB."""
    face = picture.placements[0].face
    left, right = face.x + 0.2 * face.width, face.x + 0.8 * face.width
    top, low = face.y + 0.5 * face.height, face.y + 0.9 * face.height
    part = pixels(picture)[
        int(top * picture.height) : int(low * picture.height),
        int(left * picture.width) : int(right * picture.width),
    ]
    return np.asarray(np.median(rgb2lab(part).reshape(-1, 3), axis=0))


@pytest.mark.drills
def test_a_face_is_measured_alike_however_it_was_taken() -> None:
    photo = portrait()
    assert photo.eyes is not None
    usual = features(sitting(photo.data, photo.eyes))
    for name in ("three times as large", "JPEG of quality 40", "tilted by 8 degrees",
                 "a fifth darker", "in warm light"):  # fmt: skip
        other = portrait(name)
        assert other.eyes is not None
        found = features(sitting(other.data, other.eyes))
        assert found.nose == pytest.approx(usual.nose, abs=0.06), name
        assert found.eyes[0].open == pytest.approx(usual.eyes[0].open, abs=0.02), name
        for mine, hers in zip(found.brows, usual.brows, strict=True):
            assert np.abs(np.subtract(mine.line, hers.line)).max() < 0.05, name
        for part in ("above", "below", "upper", "lower"):
            mine, hers = getattr(found.mouth, part), getattr(usual.mouth, part)
            assert np.abs(np.subtract(mine, hers)).max() < 0.09, (name, part)


@pytest.mark.parametrize("number", [0, 2, 4, 6, 9])
def test_features_are_where_they_were_painted(number: int) -> None:
    """The drawn sitters have their brows 0.283 above the eyes and 0.435 across, say."""
    found = features(sitting(*drawn_sitter(number)))
    for brow in found.brows:
        assert [y for _, y in brow.line] == pytest.approx([-0.283] * 5, abs=0.03)
    corner = found.mouth.above[-1]
    assert corner == pytest.approx((0.37, 0.96), abs=0.05)
    assert found.mouth.below[4][1] == pytest.approx(1.11, abs=0.04)
    # On the darkest skin too they are seen, and not only supposed.
    assert found.eyes != (EYE, EYE)
    assert found.eyes[0].open == pytest.approx(0.085, abs=0.016)


@pytest.mark.parametrize("kind", ["grey", "noise", "black"])
def test_what_is_not_seen_has_the_shape_that_most_have(kind: str) -> None:
    rng = np.random.default_rng(3)
    shades = {"grey": np.full((300, 300, 3), 128), "black": np.zeros((300, 300, 3)),
              "noise": rng.integers(0, 256, (300, 300, 3))}  # fmt: skip
    out = io.BytesIO()
    Image.fromarray(shades[kind].astype(np.uint8)).save(out, "PNG")
    eyes = Eyes((0.4, 0.4), (0.6, 0.4))
    found = features(sitting(out.getvalue(), eyes))
    if kind != "noise":
        assert found.brows == (BROW, BROW)
        assert found.eyes == (EYE, EYE)
        assert (found.nose, found.mouth) == (NOSE, MOUTH)
    cut = cut_face(out.getvalue(), eyes, 0.0)
    for field in fields(CutFace):
        box = bounds(getattr(cut, field.name))
        assert -0.9 < box.x < box.right < 0.9, field.name
        assert -0.68 < box.y < box.bottom < 1.0, field.name


@pytest.mark.parametrize("style", ["cut-paper", "watercolour"])
def test_the_face_that_pages_read_off_the_sheet_is_the_one_that_was_cut(style: str) -> None:
    photo = portrait()
    assert photo.eyes is not None
    meant = cut_face(photo.data, photo.eyes, 0.0)
    found = read_off(sheet(style=style).data)
    assert found is not None
    for field in fields(CutFace):
        ours, theirs = getattr(found, field.name), getattr(meant, field.name)
        assert len(ours) == len(theirs), field.name
        for one, other in zip(ours, theirs, strict=True):
            a, b = bounds([one]), bounds([other])
            assert (a.x, a.y, a.right, a.bottom) == pytest.approx(
                (b.x, b.y, b.right, b.bottom), abs=0.03
            ), field.name


@pytest.mark.parametrize("sitter", range(10))
def test_every_face_is_whole_on_its_sheet(sitter: int) -> None:
    """Also one with thin brows, or with lips that are shut."""
    found = read_off(sheet("tom", sitter=sitter).data)
    assert found is not None
    assert (len(found.brows), len(found.eyes)) == (2, 2)
    assert len(found.nose) == len(found.lips) == len(found.mouth) == 1


def test_a_sheet_without_a_cut_face_has_none() -> None:
    request = SheetRequest(who(likeness=Likeness.DRAWN), "fairy-tale", "cut-paper", 3)
    drawn = PAINTER.character_sheet(request)
    assert read_off(drawn.data) is None
    assert read_off(b"") is None
    # A photo alone asks for nothing, and without one there is nothing to cut.
    photo = portrait()
    asked = replace(request, portrait=photo.data, eyes=photo.eyes)
    assert PAINTER.character_sheet(asked).data == drawn.data
    assert PAINTER.character_sheet(replace(request, portrayed=who())).data == drawn.data
    assert page(drawn.data).data == page(None).data


def test_the_same_photo_gives_the_same_bytes_and_another_another_face() -> None:
    request = SheetRequest(who(), "fairy-tale", "cut-paper", 3, portrait().data, portrait().eyes)
    assert PAINTER.character_sheet(request).data == sheet().data
    other = sheet(sitter=0)
    assert other.data != sheet().data
    drawn = page(other.data).data
    assert drawn != page(sheet().data).data
    page.cache_clear()
    assert page(other.data).data == drawn


@pytest.mark.drills
@pytest.mark.parametrize("style", ["cut-paper", "watercolour"])
@pytest.mark.parametrize("name", ["mira", "tom"])
def test_the_skin_is_the_rigs_in_every_light(name: str, style: str) -> None:
    """By day and by night, the cut face has the skin that the drawn one has there."""
    cut = sheet(name, style).data
    day, night = (page(cut, time, style, name) for time in (Time.DAY, Time.NIGHT))
    for lit in (day, night):
        time = Time.DAY if lit is day else Time.NIGHT
        drawn = page(None, time, style, name)
        assert deltaE_ciede2000(skin_of(lit), skin_of(drawn)) < 2.0
    assert deltaE_ciede2000(skin_of(day), skin_of(night)) > 3.5


@pytest.mark.parametrize("friend", [None, "fox"])
def test_nothing_but_the_face_is_another(friend: str | None) -> None:
    """Hair, clothes, hands, place, pose and company are those of the drawn figure."""
    cut, drawn = page(sheet().data, friend=friend), page(None, friend=friend)
    assert cut.placements == drawn.placements
    face = next(one.face for one in cut.placements if one.character == "mira")
    differs = np.abs(pixels(cut).astype(int) - pixels(drawn)).max(axis=-1) > 24
    rows, columns = np.nonzero(differs)
    assert len(rows) > 200
    assert rows.min() / 600 > face.y
    assert rows.max() / 600 < face.bottom
    assert columns.min() / 600 > face.x
    assert columns.max() / 600 < face.right
