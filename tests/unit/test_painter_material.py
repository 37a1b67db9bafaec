"""What a material does to pieces, washes and paper; and that cut paper stays what it is."""

from dataclasses import replace
from functools import cache
from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from adapters.illustration.painter import scene, sheet
from adapters.illustration.painter.material import (
    MATERIALS,
    Board,
    board_of,
    bounds,
    fall,
    pixels,
    plain,
    rough_paper,
)
from adapters.illustration.painter.palette import RGB
from adapters.illustration.painter.shapes import circle
from adapters.inspection.palette import build as inspector
from custories_core.genres import STYLES
from custories_core.layout.contrast import readable_ink
from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import (
    BackgroundRequest,
    IllustrationRequest,
    Picture,
    SheetRequest,
)
from custories_core.ports.inspection import InspectionRequest
from custories_core.scenes import Figure, Mood, Place, Scene, Time, Weather
from tests.contracts.illustration import CAST, QUIET_LEFT, QUIET_TOP

Numbers = NDArray[np.float64]
BOTH = list(STYLES)
SIDE = 600
SKY: RGB = (206.0, 214.0, 226.0)
LEAF: RGB = (96.0, 140.0, 110.0)
DARK: RGB = (40.0, 44.0, 70.0)
INKS = ("#22263f", "#ffffff")


def board(style: str, seed: int = 4, quiet: tuple[Box, ...] = (), side: int = SIDE) -> Board:
    """An empty square board, lit from the upper left."""
    return board_of(style, side, side, (-0.5, -0.86), (30.0, 30.0, 60.0), quiet, seed=seed)


def numbers(image: Image.Image) -> Numbers:
    """Brightness of each pixel."""
    return np.asarray(image.convert("L"), np.float64)


def rect(left: float, top: float, right: float, bottom: float) -> Path:
    """A rectangle."""
    return (("M", left, top), ("L", right, top), ("L", right, bottom), ("L", left, bottom), ("Z",))


def rings(style: str, wash: RGB, seed: int = 4) -> tuple[Board, Numbers, Numbers]:
    """A disc laid on a plain ground: the board, its brightness, the distance from the edge."""
    laid = board(style, seed)
    laid.fill(plain(SKY))
    before = numbers(laid.image)
    laid.lay([circle(0.5, 0.5, 0.25, 0.25)], plain(wash), lift=0.02, depth=0.5)
    y, x = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    return laid, numbers(laid.image) - before, np.hypot(x - 0.5, y - 0.5) - 0.25


def test_every_style_has_a_material() -> None:
    assert set(MATERIALS) == set(STYLES)


def test_only_cut_paper_throws_a_shadow_between_planes() -> None:
    darker = {}
    for style in BOTH:
        _, change, far = rings(style, LEAF)
        y, x = np.mgrid[0:SIDE, 0:SIDE]
        beside = (far > 0.008) & (far < 0.02) & (x + y > SIDE)
        darker[style] = -float(change[beside].mean())
    assert darker["cut-paper"] > 8
    assert abs(darker["watercolour"]) < 1


def test_pigment_gathers_along_the_edge_of_a_wash() -> None:
    for style in BOTH:
        drops = []
        for seed in range(6):
            laid, _, far = rings(style, LEAF, seed)
            level = numbers(laid.image)
            within = level[(far > -0.02) & (far < -0.012)].mean()
            drops.append(float(within - level[(far > -0.005) & (far < -0.0015)].mean()))
        if style == "watercolour":
            assert min(drops) > 2
            assert np.mean(drops) > 5
        else:
            assert max(map(abs, drops)) < 0.5


def test_water_moves_the_pigment_of_a_large_wash_but_keeps_its_colour() -> None:
    for style in BOTH:
        laid = board(style)
        laid.fill(plain(LEAF))
        # Uneven on the scale of a hand, not of a grain.
        broad = np.asarray(laid.image.convert("L").reduce(30), np.float64)
        assert (broad.std() > 5) == (style == "watercolour")
        assert np.abs(np.asarray(laid.image).mean(axis=(0, 1)) - LEAF).max() < 10


def test_what_is_darker_beneath_shows_through_a_wash_only() -> None:
    seen = {}
    for style in BOTH:
        plainly, over = board(style), board(style)
        for one in (plainly, over):
            one.fill(plain(SKY))
        over.lay([rect(0.45, 0.1, 0.55, 0.9)], plain(DARK))
        for one in (plainly, over):
            one.lay([rect(0.2, 0.3, 0.8, 0.7)], plain(LEAF))
        level = numbers(over.image)[210:390]
        seen[style] = float(level[:, 200:240].mean() - level[:, 285:315].mean())
    assert abs(seen["cut-paper"]) < 1
    assert 4 < seen["watercolour"] < 60


@pytest.mark.parametrize("style", BOTH)
def test_a_light_is_as_light_on_the_dark_as_on_the_light(style: str) -> None:
    levels = []
    for ground in (SKY, DARK):
        laid = board(style)
        laid.fill(plain(ground))
        laid.lay([rect(0.3, 0.5, 0.7, 0.55)], plain((20.0, 20.0, 30.0)))
        laid.lay([circle(0.5, 0.5, 0.15, 0.15)], plain((250.0, 246.0, 232.0)))
        # Nothing of the beam beneath is seen: the light was left out for, not painted over it.
        levels += [
            numbers(laid.image)[rows, 270:330].mean() for rows in (slice(304, 326), slice(270, 292))
        ]
    assert max(levels) - min(levels) < 8
    assert min(levels) > 232


@pytest.mark.parametrize("style", BOTH)
@pytest.mark.parametrize("width", [0.003, 0.008, 0.02])
def test_what_is_thin_is_not_lost(style: str, width: float) -> None:
    bare, laid = board(style), board(style)
    for one in (bare, laid):
        one.fill(plain(SKY))
    laid.lay([rect(0.2, 0.503, 0.8, 0.503 + width)], plain(DARK))
    band = (numbers(bare.image) - numbers(laid.image))[290:330, 150:450]
    covered = band.sum(axis=0) / 169 / SIDE
    assert width * 0.8 < covered.mean() < width * 1.5
    assert covered.min() > width * 0.6


def test_edges_of_watercolour_waver_and_those_of_paper_do_not() -> None:
    strays = {}
    for style in BOTH:
        laid = board(style)
        laid.fill(plain(SKY))
        laid.lay([rect(-0.1, 0.5, 1.1, 1.1)], plain(DARK))
        column = numbers(laid.image)[250:350] < 130
        strays[style] = float(column.sum(axis=0).std())
    assert strays["cut-paper"] == 0
    assert 0.2 < strays["watercolour"] < 6


def test_light_areas_show_the_tooth_of_rough_paper() -> None:
    rough = {}
    for style in BOTH:
        laid = board(style, side=1300)
        laid.fill(plain((244.0, 242.0, 236.0)))
        level = numbers(laid.finished())
        fine = np.asarray(Image.fromarray(level.astype(np.uint8)).reduce(3), np.float64)
        rough[style] = float(np.abs(np.diff(fine, axis=1)).mean())
        assert level.mean() > 228
    assert rough["watercolour"] > 1.2 * rough["cut-paper"]
    assert rough["watercolour"] < 12


def test_the_paper_never_repeats_within_a_page() -> None:
    tooth = numbers(rough_paper.paper(2000, 1400, 3).tooth)
    tooth -= tooth.mean()
    power = (tooth**2).mean()
    for shift in (700, 960):
        for moved in (tooth[:, shift:] * tooth[:, :-shift], tooth[shift:] * tooth[:-shift]):
            assert abs(moved.mean()) < 0.62 * power
    both = tooth[960:, 700:] * tooth[:-960, :-700]
    assert abs(both.mean()) < 0.2 * power


@pytest.mark.parametrize("style", BOTH)
def test_a_quiet_box_is_calm_and_has_no_border(style: str) -> None:
    box = Box(0.1, 0.1, 0.8, 0.3)
    laid = board(style, quiet=(box,))
    laid.fill(fall((120.0, 150.0, 190.0), (214.0, 220.0, 226.0), 0.0, 1.0))
    for i in range(12):
        laid.lay([circle(0.08 * i, 0.25, 0.05, 0.05)], plain(LEAF), lift=0.01)
    loud = numbers(laid.image)
    laid.hush()
    level = numbers(laid.finished((box,)).reduce(6))
    step = np.abs(np.diff(level, axis=0)).mean(axis=1)
    assert step[13:38].max() < 8
    assert numbers(laid.image)[80:220, 80:520].std() < 0.5 * loud[80:220, 80:520].std()


@pytest.mark.parametrize("style", BOTH)
def test_chance_comes_from_the_seed_alone(style: str) -> None:
    def painted(seed: int) -> bytes:
        laid = board(style, seed, side=240)
        laid.fill(plain(SKY))
        laid.cast([circle(0.5, 0.5, 0.2, 0.2)], 0.02, 0.4)
        laid.lay([circle(0.5, 0.5, 0.2, 0.2)], plain(LEAF), 0.01, SKY)
        laid.trace([circle(0.5, 0.5, 0.2, 0.2)])
        laid.veil([circle(0.2, 0.8, 0.2, 0.1)], SKY, 0.5, 0.03)
        laid.glow(0.8, 0.2, 0.2, SKY, 0.5)
        laid.hush()
        return laid.finished().tobytes()

    assert painted(4) == painted(4)
    assert painted(4) != painted(5)


def test_only_watercolour_is_helped_by_a_pencil() -> None:
    for style in BOTH:
        laid = board(style)
        laid.fill(plain(SKY))
        before = numbers(laid.image)
        laid.trace([circle(0.5, 0.5, 0.2, 0.2)])
        darker = before - numbers(laid.image)
        assert (darker.max() > 20) == (style == "watercolour")
        assert (darker > 5).mean() < 0.02


@pytest.mark.parametrize("style", BOTH)
def test_a_light_without_reach_and_a_shape_without_a_place_change_nothing(style: str) -> None:
    laid = board(style, side=120)
    laid.fill(plain(SKY))
    before = laid.image.tobytes()
    laid.glow(0.5, 0.5, 0.0, LEAF, 1.0)
    laid.lay([], plain(LEAF), 0.01, LEAF)
    laid.lay([rect(1.4, 1.4, 1.6, 1.6)], plain(LEAF))
    laid.cast([], 0.01, 0.5)
    laid.trace([])
    laid.veil([], LEAF, 1.0, 0.01)
    assert laid.image.tobytes() == before


def test_shapes_are_grouped_by_what_touches() -> None:
    near = [rect(0.1, 0.1, 0.2, 0.2), rect(0.7, 0.7, 0.8, 0.8), rect(0.19, 0.1, 0.3, 0.2)]
    groups = pixels.islands(near, 0.01)
    assert sorted(len(g) for g in groups) == [1, 2]
    bridge = rect(0.25, 0.15, 0.75, 0.75)
    assert pixels.islands([*near, bridge], 0.01) != groups
    assert len(pixels.islands([*near, bridge], 0.01)[0]) == 4
    assert bounds(near) == (0.1, 0.1, 0.8, 0.8)


# A picture of everything a board can do, in cut paper, as it was when there was nothing else:
# the mean brightness of 6 × 6 fields.
CUT_PAPER = (
    *(96.2, 105.9, 100.3, 96.4, 98.4, 98.4),
    *(130.7, 217.1, 176.9, 120.6, 119.1, 120.2),
    *(153.1, 195.8, 175.2, 129.2, 145.6, 149.6),
    *(148.2, 149.5, 151.3, 115.0, 144.0, 154.0),
    *(93.0, 93.6, 104.4, 104.7, 119.8, 114.3),
    *(62.3, 60.7, 63.8, 60.9, 60.8, 60.1),
)


def collage() -> Image.Image:
    """Everything a board can do."""
    quiet = Box(0.55, 0.05, 0.4, 0.25)
    laid = board("cut-paper", 9, (quiet,), 360)
    laid.fill(fall((60.0, 80.0, 140.0), SKY, 0.0, 0.8))
    laid.glow(0.3, 0.3, 0.3, (255.0, 240.0, 200.0), 0.6)
    laid.lay([circle(0.3, 0.3, 0.12, 0.12)], plain((250.0, 240.0, 210.0)), 0.01, SKY, depth=0.3)
    laid.hush()
    laid.lay([rect(-0.1, 0.6, 1.1, 1.1)], fall(LEAF, DARK, 0.6, 1.0), 0.02, SKY)
    laid.veil([circle(0.7, 0.7, 0.3, 0.05)], SKY, 0.6, 0.03)
    laid.cast([circle(0.6, 0.6, 0.1, 0.2)], 0.02, 0.4)
    hole = [circle(0.6, 0.55, 0.04, 0.04)]
    laid.lay([circle(0.6, 0.6, 0.1, 0.2)], plain((200.0, 80.0, 70.0)), 0.01, holes=hole)
    return laid.finished((quiet,))


def test_cut_paper_is_as_it_was() -> None:
    level = numbers(collage())
    fields = [f.mean() for row in np.split(level, 6) for f in np.split(row, 6, 1)]
    assert np.abs(np.array(fields) - CUT_PAPER).max() <= 0.1


GENRE = "fairy-tale"
SCENES = [
    (Place.MOONLIT_GARDEN, Time.DUSK, Weather.CLEAR),
    (Place.ENCHANTED_FOREST, Time.NIGHT, Weather.MIST),
    (Place.PLANET, Time.DAY, Weather.CLEAR),
    (Place.MOONLIT_GARDEN, Time.DAWN, Weather.SNOW),
]


@cache
def page(style: str, place: Place, time: Time, weather: Weather) -> Picture:
    """A page with two people on it."""
    canvas = QUIET_LEFT if time is Time.NIGHT else QUIET_TOP
    what = Scene(place, time, weather, Mood.CALM, (Figure("mira"), Figure("tom")), (), "")
    behind = scene.background(BackgroundRequest(what, canvas, GENRE, style, 6))
    return scene.illustrate(
        IllustrationRequest(what, canvas, GENRE, style, 6, behind.data, CAST, {})
    )


@cache
def drawn(style: str) -> Picture:
    """The sheet of one of the two."""
    return sheet.character_sheet(SheetRequest(CAST["tom"], GENRE, style, 6))


@pytest.mark.parametrize("style", BOTH)
@pytest.mark.parametrize(("place", "time", "weather"), SCENES)
def test_a_page_of_either_carries_text_and_people(
    style: str, place: Place, time: Time, weather: Weather
) -> None:
    picture = page(style, place, time, weather)
    canvas = QUIET_LEFT if time is Time.NIGHT else QUIET_TOP
    request = InspectionRequest(picture, canvas, {"tom": drawn(style)})
    found = inspector(object()).inspect(request)
    assert found.faults == ()
    for tone in found.tones:
        assert readable_ink(tone.darkest, tone.lightest, INKS)
    image = Image.open(BytesIO(picture.data)).convert("L")
    for placement in picture.placements:
        # Eyes and mouth: the white beside the dark, as crisp in one material as in the other.
        f = placement.face
        box = tuple(round(v * 400) for v in (f.x, f.y, f.right, f.bottom))
        level = numbers(image.crop(box))  # type: ignore[arg-type]
        assert np.quantile(level, 0.985) - np.quantile(level, 0.02) > 90


def test_the_style_changes_the_material_and_not_the_composition() -> None:
    one, other = (page(style, *SCENES[0]) for style in BOTH)
    assert one.placements == other.placements
    first, second = (Image.open(BytesIO(p.data)).convert("RGB") for p in (one, other))
    fine = np.abs(np.asarray(first, np.int16) - np.asarray(second, np.int16)).mean()
    broad = np.abs(
        np.asarray(first.reduce(80), np.int16) - np.asarray(second.reduce(80), np.int16)
    ).mean()
    assert fine > 9
    assert broad < 24


def test_the_same_page_is_painted_the_same_way() -> None:
    again = page.__wrapped__("watercolour", *SCENES[2])
    assert again == replace(page("watercolour", *SCENES[2]))
