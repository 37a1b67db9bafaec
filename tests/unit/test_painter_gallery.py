"""The gallery as painted: no picture like another, none with a fault, and all calm under text."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest

from adapters.illustration.painter import Painter, build
from adapters.inspection.palette import build as inspector
from custories_core.gallery import Exhibit, exhibits
from custories_core.genres import GENRES, STYLES
from custories_core.ports.illustration import BackgroundRequest, IllustrationRequest, Picture
from custories_core.ports.inspection import InspectionRequest
from custories_core.use_cases.exhibiting import ShowGallery
from tests.pictures import apart, energies, look

pytestmark = pytest.mark.drills

SEED = 5
PPI = 40.0
MOST_ENERGY = 1 / 5
"""The energy under a text box against that of its whole page."""
ALIKE = 0.75
"""Two pictures nearer than this are alike.

One scene in which the same people do other things is 0.1 to 0.7 from itself.
The nearest two of 204 pictures in one style are about 1 apart: one place at one
hour, with other people before another part of it. Half of all pairs are more
than 2.4 apart.
"""
FEW = {"cut-paper": 2, "watercolour": 1}
"""How many of each genre are painted in every run of the tests."""
MANY = 34


def painted(painter: Painter, exhibit: Exhibit, style: str) -> Picture:
    """The picture of an exhibit, its background painted for it."""
    scene, canvas, genre, seed = exhibit.scene, exhibit.canvas, exhibit.genre, exhibit.seed
    behind = painter.background(BackgroundRequest(scene, canvas, genre, style, seed))
    return painter.illustrate(
        IllustrationRequest(scene, canvas, genre, style, seed, behind.data, exhibit.cast, {})
    )


@pytest.fixture(scope="module", params=sorted(STYLES))
def few(request: pytest.FixtureRequest) -> list[tuple[str, Exhibit, Picture]]:
    """A few exhibits of each genre in a style."""
    style, painter = request.param, Painter(1)
    shown = (one for genre in GENRES for one in exhibits(genre, FEW[style], SEED, PPI))
    return [(style, one, painted(painter, one, style)) for one in shown]


def test_no_text_is_on_a_face_or_on_detail_and_nothing_is_at_fault(
    few: list[tuple[str, Exhibit, Picture]],
) -> None:
    for _, exhibit, picture in few:
        _without_fault(exhibit, picture)
        assert inspector(None).inspect(InspectionRequest(picture, exhibit.canvas, {})).faults == ()


def test_no_two_are_alike(few: list[tuple[str, Exhibit, Picture]]) -> None:
    _unlike([picture for _, _, picture in few])


def test_a_picture_that_is_painted_again_is_the_same(
    few: list[tuple[str, Exhibit, Picture]],
) -> None:
    for style, exhibit, picture in few[:: len(few) // 3]:
        assert painted(Painter(1), exhibit, style) == picture


def test_what_is_alike_is_told(few: list[tuple[str, Exhibit, Picture]]) -> None:
    (_, one, picture), (_, other, _) = few[0], few[1]
    again = replace(one, seed=8)
    assert apart(look(picture), look(picture)) == 0
    assert one.scene != other.scene
    assert apart(look(picture), look(painted(Painter(1), again, few[0][0]))) > ALIKE
    whole = energies(picture, (*one.canvas.quiet, one.canvas.focus))
    assert whole[-1] > MOST_ENERGY


@pytest.fixture
def all_cores() -> Iterator[Painter]:
    """The painter on every core."""
    painter = build(None)
    yield painter
    painter.close()


@pytest.mark.faults
@pytest.mark.parametrize("style", sorted(STYLES))
def test_two_hundred_scenes_are_unlike_without_a_fault_and_the_same_again(
    style: str, all_cores: Painter
) -> None:
    show = ShowGallery(all_cores, inspector(None))
    shown = [one for genre in GENRES for one in show(genre, style, MANY, SEED, PPI)]
    assert len(shown) > 200
    assert [(s.exhibit.genre, s.exhibit.number, s.faults) for s in shown if s.faults] == []
    for one in shown:
        _without_fault(one.exhibit, one.picture)
        assert painted(all_cores, one.exhibit, style) == one.picture
    _unlike([one.picture for one in shown])


def _without_fault(exhibit: Exhibit, picture: Picture) -> None:
    """Everybody is there, no face is under text, over the fold or behind another; all calm."""
    canvas = exhibit.canvas
    faces = [placement.face for placement in picture.placements]
    assert {p.character for p in picture.placements} == set(exhibit.cast)
    for face in faces:
        assert not any(face.overlaps(box, 0.0) for box in (*canvas.quiet, *canvas.clear))
    assert not any(one.overlaps(other, 0.005) for one, other in combinations(faces, 2))
    for energy in energies(picture, canvas.quiet):
        assert energy <= MOST_ENERGY


def _unlike(pictures: list[Picture]) -> None:
    """No two of them look alike."""
    looks = [look(picture) for picture in pictures]
    nearest = min(apart(one, other) for one, other in combinations(looks, 2))
    assert nearest > ALIKE
