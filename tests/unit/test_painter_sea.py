"""What ships, shores, the bed of the sea and castles promise beyond what every place does."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from adapters.illustration.painter import composition, material, palette
from adapters.illustration.painter.composition import Plan
from adapters.illustration.painter.places import (
    PLACES,
    castle,
    deck,
    depths,
    island,
    rain,
    reef,
    sea,
    sky,
    wreck,
)
from adapters.illustration.painter.scene import background, prepared
from adapters.inspection.palette import build as inspector
from custories_core.genres import GENRES
from custories_core.layout.contrast import readable_ink
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import BackgroundRequest, Canvas
from custories_core.ports.inspection import InspectionRequest
from custories_core.scenes import Mood, Place, Scene, Time, Weather
from tests.contracts.illustration import CANVASES, OPEN, QUIET_LEFT, QUIET_TOP, SPREAD

GENRE = {
    Place.CASTLE: "fairy-tale",
    Place.PIRATE_DECK: "pirates",
    Place.ISLAND: "pirates",
    Place.REEF: "undersea",
    Place.WRECK: "undersea",
}
SMALL = Canvas(150, 120, (), Box(0.05, 0.1, 0.9, 0.84))
INKS = ("#22263f", "#ffffff")


def scene_in(
    place: Place, time: Time = Time.DAY, weather: Weather = Weather.CLEAR, mood: Mood = Mood.CALM
) -> Scene:
    """A scene without figures or things."""
    return Scene(place, time, weather, mood, (), (), "")


def behind(what: Scene, canvas: Canvas, seed: int) -> BackgroundRequest:
    """The request for its background, in the colours of the place's own genre."""
    return BackgroundRequest(what, canvas, GENRE[what.place], "cut-paper", seed)


def ready(what: Scene, canvas: Canvas, seed: int) -> tuple[Plan, palette.Tones, material.Board]:
    """Composition, colours and an empty board."""
    return prepared(what, canvas, GENRE[what.place], "cut-paper", seed, None)


def looked_at(what: Scene, seed: int) -> NDArray[np.float32]:
    """The place as one sees it across a room: one composition, with the chances of a seed."""
    composed, colours, board = ready(what, SMALL, 2)
    PLACES[what.place].paint(board, replace(composed, seed=seed), colours)
    return np.asarray(board.image.resize((15, 12), Image.Resampling.BOX), np.float32)


@pytest.mark.parametrize("place", list(GENRE))
@pytest.mark.parametrize(
    ("canvas", "time", "weather", "seed"),
    [
        (canvas, time, weather, seed)
        for canvas, time, weather, seed in zip(
            [c for c in CANVASES if c.quiet],
            (Time.NIGHT, Time.DUSK, Time.DAY, Time.DAWN),
            (Weather.MIST, Weather.CLEAR, Weather.STORM, Weather.SNOW),
            (31, 47, 58, 64),
            strict=True,
        )
    ],
)
def test_text_can_stand_on_quiet_areas_in_the_colours_of_the_genre(
    place: Place, canvas: Canvas, time: Time, weather: Weather, seed: int
) -> None:
    picture = background(behind(scene_in(place, time, weather, Mood.TENSE), canvas, seed))
    found = inspector(object()).inspect(InspectionRequest(picture, canvas, {}))
    assert found.faults == ()
    assert all(readable_ink(t.darkest, t.lightest, INKS) for t in found.tones)


@pytest.mark.parametrize("module", [castle, deck, island, reef, wreck])
def test_a_book_of_pages_shows_all_parts_of_a_place(module: object) -> None:
    plans = [composition.plan(OPEN, seed) for seed in range(40)]
    kinds = [module.kind_of(p) for p in plans]  # type: ignore[attr-defined]
    assert set(kinds) == set(module.KINDS)  # type: ignore[attr-defined]


@pytest.mark.parametrize("place", list(GENRE))
def test_no_two_seeds_look_alike_even_in_one_composition(place: Place) -> None:
    seen = [looked_at(scene_in(place), seed) for seed in range(8)]
    assert min(float(np.abs(a - b).mean()) for a, b in combinations(seen, 2)) > 3.0


@pytest.mark.parametrize("place", list(GENRE))
def test_the_same_seed_paints_the_same_place(place: Place) -> None:
    what = scene_in(place, Time.DUSK, Weather.STORM)
    assert background(behind(what, SMALL, 9)).data == background(behind(what, SMALL, 9)).data


@pytest.mark.parametrize("place", [Place.REEF, Place.WRECK])
@pytest.mark.parametrize("weather", list(Weather))
def test_neither_sun_nor_rain_comes_under_water(
    place: Place, weather: Weather, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        raise AssertionError("this belongs into the air")

    for module, name in ((sky, "paint"), (sky, "disc_of_light"), (rain, "behind")):
        monkeypatch.setattr(module, name, never)
    monkeypatch.setattr(rain, "_streaks", never)
    composed, colours, board = ready(scene_in(place, weather=weather), SMALL, 3)
    PLACES[place].paint(board, composed, colours)
    PLACES[place].frame(board, composed, colours, ())


@pytest.mark.parametrize("weather", [w for w in Weather if w is not Weather.CLEAR])
def test_weather_is_seen_under_water(weather: Weather) -> None:
    def drift(in_weather: Weather) -> NDArray[np.int16]:
        composed, colours, board = ready(scene_in(Place.REEF, weather=in_weather), OPEN, 4)
        colours = depths.wet(
            palette.tones(GENRES["undersea"].palette, Time.DAY, Weather.CLEAR, Mood.CALM)
        )
        object.__setattr__(colours, "weather", in_weather)
        depths.weather(board, composed, colours, ())
        return np.asarray(board.image, np.int16)

    changed = np.abs(drift(weather) - drift(Weather.CLEAR)).max(axis=2) > 20
    assert changed.mean() > 0.002


@pytest.mark.parametrize("place", list(GENRE))
@pytest.mark.parametrize("canvas", [OPEN, QUIET_TOP, QUIET_LEFT])
def test_the_frame_keeps_off_figures(place: Place, canvas: Canvas) -> None:
    for seed in range(6):
        composed, colours, board = ready(scene_in(place), canvas, seed)
        focus = composed.focus
        figure = Box(focus.x + 0.1, composed.feet - 0.45, focus.width - 0.2, 0.45)
        PLACES[place].frame(board, composed, colours, (figure,))
        # Shadows and light may reach a little into it.
        inner, h = figure.inset(0.05, 0.05, 0.05, 0.05), board.height
        area = (inner.x * h, inner.y * h, inner.right * h, inner.bottom * h)
        within = np.asarray(board.image.crop(tuple(map(round, area))))
        assert (within.max(axis=2) > 24).mean() < 0.01
        assert np.asarray(board.image).max() > 24


@pytest.mark.parametrize("canvas", [*CANVASES])
def test_the_sea_ends_at_a_straight_line_below_text_and_behind_figures(canvas: Canvas) -> None:
    for seed in range(20):
        composed = composition.plan(canvas, seed)
        horizon = sea.level(composed)
        assert horizon <= composed.feet - 0.13
        if canvas is not QUIET_TOP:
            assert all(horizon > box.bottom for box in composed.sky)


def test_a_spread_shows_more_of_the_sea_than_of_the_sky_below_its_text() -> None:
    horizons = [sea.level(composition.plan(SPREAD, seed)) for seed in range(20)]
    assert max(horizons) - min(horizons) > 0.05
