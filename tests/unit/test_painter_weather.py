"""Rain, storm and snow: over every place out of doors, over nobody's face, and on no text."""

from dataclasses import replace
from itertools import pairwise
from math import ceil, floor

import numpy as np
import pytest
from numpy.typing import NDArray

from adapters.illustration.painter import composition, palette
from adapters.illustration.painter.material import Board, board_of
from adapters.illustration.painter.palette import Tones, luminance
from adapters.illustration.painter.places import PLACES, casement, ground, rain
from custories_core.genres import GENRES
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Canvas
from custories_core.scenes import Mood, Place, Time, Weather
from tests.contracts.illustration import CANVASES, OPEN, QUIET_LEFT, QUIET_TOP, SPREAD

OUT_OF_DOORS = {
    Place.MOONLIT_GARDEN: "fairy-tale",
    Place.ENCHANTED_FOREST: "fairy-tale",
    Place.PLANET: "space",
    Place.PIRATE_DECK: "pirates",
    Place.ISLAND: "pirates",
    Place.ROOFTOPS: "detective",
    Place.LANE: "detective",
    Place.FERN_VALLEY: "dinosaurs",
    Place.MOUNTAIN_PASS: "dinosaurs",
}
SHELTERED = {
    Place.SPACESHIP: "space",
    Place.REEF: "undersea",
    Place.WRECK: "undersea",
    Place.BEDROOM: "fairy-tale",
}
FALLING = (Weather.RAIN, Weather.STORM, Weather.SNOW)
SHADE = 61
"""On a black board shadows are less bright than this, and all that falls is brighter."""
LATEST = (Place.ROOFTOPS, Place.LANE, Place.FERN_VALLEY, Place.MOUNTAIN_PASS, Place.BEDROOM)


def _tones(weather: Weather, genre: str = "fairy-tale", time: Time = Time.DAY) -> Tones:
    return palette.tones(GENRES[genre].palette, time, weather, Mood.CALM)


def _small(canvas: Canvas, height: int = 130) -> Canvas:
    return replace(canvas, width=round(height * canvas.width / canvas.height), height=height)


def _board(canvas: Canvas, plan: composition.Plan) -> Board:
    dark = (30.0, 30.0, 60.0)
    return board_of("cut-paper", canvas.width, canvas.height, (-0.5, -0.86), dark, plan.quiet)


def _pixels(board: Board) -> NDArray[np.int16]:
    return np.asarray(board.image, np.int16)


def _part(board: Board, box: Box) -> NDArray[np.int16]:
    """The pixels that lie wholly in a box, which is given in units of the height."""
    h = board.height
    rows = slice(max(0, ceil(box.y * h)), floor(box.bottom * h))
    return _pixels(board)[rows, max(0, ceil(box.x * h)) : floor(box.right * h)]


def _background(place: Place, genre: str, seed: int, canvas: Canvas) -> Board:
    plan = composition.plan(canvas, seed)
    board = _board(canvas, plan)
    PLACES[place].paint(board, plan, _tones(Weather.CLEAR, genre))
    return board


@pytest.mark.parametrize("weather", FALLING)
@pytest.mark.parametrize("canvas", CANVASES)
def test_nothing_falls_on_text_or_on_figures(weather: Weather, canvas: Canvas) -> None:
    plan = composition.plan(canvas, 5)
    x, y = plan.focus.centre
    body = Box(x - 0.1, y - 0.1, 0.2, 0.2)
    board = _board(canvas, plan)
    ground.weather(board, plan, _tones(weather))
    for box in plan.quiet:
        assert _part(board, box).max() < SHADE
    behind = _pixels(board).copy()
    ground.falling(board, plan, _tones(weather), (body.grown(0.01),))
    assert np.abs(_pixels(board) - behind).max(axis=2).mean() > 0.3
    before = _board(canvas, plan)
    ground.falling(before, plan, _tones(weather), (body.grown(0.01),))
    for box in (*plan.quiet, body):
        assert _part(before, box).max() < SHADE


def test_rain_falls_behind_figures_as_well() -> None:
    plan = composition.plan(OPEN, 5)
    board = _board(OPEN, plan)
    ground.weather(board, plan, _tones(Weather.RAIN))
    assert (_part(board, plan.focus).max(axis=2) > 0).mean() > 0.01


def test_puddles_lie_only_on_wet_ground() -> None:
    plan = composition.plan(OPEN, 5)
    dry, wet = _board(OPEN, plan), _board(OPEN, plan)
    ground.weather(dry, plan, _tones(Weather.RAIN), wet_ground=False)
    ground.weather(wet, plan, _tones(Weather.RAIN))
    floor = Box(0.0, plan.feet - 0.03, plan.aspect, 0.06)
    assert (_part(wet, floor) > 0).mean() > (_part(dry, floor) > 0).mean() + 0.05


@pytest.mark.parametrize("weather", [Weather.CLEAR, Weather.MIST])
def test_nothing_falls_from_a_dry_sky(weather: Weather) -> None:
    plan = composition.plan(OPEN, 5)
    board = _board(OPEN, plan)
    ground.weather(board, plan, _tones(weather))
    ground.falling(board, plan, _tones(weather), ())
    rain.lightning(board, plan, _tones(weather))
    assert not _pixels(board).any()


@pytest.mark.parametrize("weather", FALLING)
def test_weather_depends_on_its_seed_alone(weather: Weather) -> None:
    def drawn(seed: int) -> bytes:
        plan = composition.plan(OPEN, seed)
        board = _board(OPEN, plan)
        ground.weather(board, plan, _tones(weather))
        ground.falling(board, plan, _tones(weather), ())
        return board.image.tobytes()

    assert drawn(3) == drawn(3) != drawn(4)


def test_a_storm_drives_the_rain_and_lights_the_clouds() -> None:
    for seed in range(8):
        plan = composition.plan(OPEN, seed)
        shower, storm = (rain.slant(plan, _tones(w)) for w in rain.WET)
        assert abs(storm) > 2 * abs(shower) > 0
        board = _board(OPEN, plan)
        rain.lightning(board, plan, _tones(Weather.STORM))
        x, y = plan.light
        assert _part(board, Box(x - 0.03, y - 0.03, 0.06, 0.06)).min() > 60


@pytest.mark.parametrize("canvas", [QUIET_TOP, QUIET_LEFT, SPREAD])
def test_lightning_keeps_off_text(canvas: Canvas) -> None:
    for seed in range(8):
        plan = composition.plan(canvas, seed)
        board = _board(canvas, plan)
        rain.lightning(board, plan, _tones(Weather.STORM))
        for box in plan.quiet:
            # What is left is glow, which the quiet box dims, and no edge of a sheet.
            assert np.abs(np.diff(_part(board, box), axis=0)).max() < 8


@pytest.mark.parametrize("genre", sorted(GENRES))
@pytest.mark.parametrize("time", list(Time))
def test_skies_darken_from_clear_to_rain_to_storm(genre: str, time: Time) -> None:
    skies = [_tones(w, genre, time) for w in (Weather.CLEAR, Weather.RAIN, Weather.STORM)]
    for lighter, darker in pairwise(skies):
        light = luminance(lighter.sky_bottom) + luminance(lighter.sky_top)
        assert luminance(darker.sky_bottom) + luminance(darker.sky_top) < light
    assert [t.stars for t in skies[1:]] == [0.0, 0.0]


@pytest.mark.parametrize("place", [*OUT_OF_DOORS, *SHELTERED])
def test_it_rains_out_of_doors_and_nowhere_else(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(rain, "behind", lambda *_: seen.append("behind"))
    monkeypatch.setattr(rain, "before", lambda *_: seen.append("before"))
    canvas = _small(OPEN, 60)
    plan = composition.plan(canvas, 3)
    board = _board(canvas, plan)
    tones = _tones(Weather.RAIN, {**OUT_OF_DOORS, **SHELTERED}[place])
    PLACES[place].paint(board, plan, tones)
    PLACES[place].frame(board, plan, tones, ())
    assert seen == (["behind", "before"] if place in OUT_OF_DOORS else [])


@pytest.mark.parametrize("weather", [*FALLING, Weather.MIST])
def test_weather_is_seen_through_the_bedroom_window(weather: Weather) -> None:
    plan = composition.plan(OPEN, 5)
    window = casement.window_in(plan, plan.rng("test"))
    views = []
    for shown in (Weather.CLEAR, weather):
        board = _board(OPEN, plan)
        # The same colours, so that only what falls makes the difference.
        tones = replace(_tones(Weather.CLEAR), weather=shown)
        casement.outside(board, plan, tones, plan.rng("test"), window)
        views.append(_part(board, window))
    assert (np.abs(views[1] - views[0]).max(axis=2) > 12).mean() > 0.02


@pytest.mark.parametrize("canvas", CANVASES)
def test_a_bedroom_window_keeps_off_text(canvas: Canvas) -> None:
    for seed in range(12):
        plan = composition.plan(canvas, seed)
        window = casement.window_in(plan, plan.rng("window"))
        assert plan.calm(window)
        assert window.x > 0
        assert window.right < plan.aspect
        assert window.bottom < plan.feet - 0.1


@pytest.mark.parametrize("place", LATEST)
def test_another_seed_is_another_page(place: Place) -> None:
    genre = {**OUT_OF_DOORS, **SHELTERED}[place]
    small = _small(OPEN, 100)
    pages = [_pixels(_background(place, genre, seed, small)) for seed in range(7)]
    for i, page in enumerate(pages):
        for other in pages[i + 1 :]:
            assert (np.abs(page - other).max(axis=2) > 24).mean() > 0.15


@pytest.mark.parametrize("place", LATEST)
def test_a_page_without_figures_is_not_left_empty(place: Place) -> None:
    genre = {**OUT_OF_DOORS, **SHELTERED}[place]
    canvas = _small(SPREAD, 140)
    for seed in range(3):
        board = _background(place, genre, seed, canvas)
        under = Box(0.0, 0.42, 0.9, 0.46)
        assert float(_part(board, under).mean(axis=2).std()) > 11


def test_the_other_page_is_beside_the_figures() -> None:
    assert composition.plan(OPEN, 2).other_page is None
    plan = composition.plan(SPREAD, 2)
    assert plan.other_page is not None
    left, right = plan.other_page
    assert 0 < left < right < plan.focus.x


def test_what_rises_into_the_sky_ends_below_the_text() -> None:
    plan = composition.plan(QUIET_TOP, 2)
    assert all(plan.ceiling(0.3, 0.4) > b.bottom for b in plan.sky)
    assert composition.plan(OPEN, 2).ceiling(0.3, 0.4, 0.07) == 0.07
