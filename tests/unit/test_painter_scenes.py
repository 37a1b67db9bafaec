"""What the painter's scenes promise to whoever sets text on them."""

import random
from dataclasses import replace
from functools import cache
from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from adapters.illustration.painter import (
    arrangement,
    backdrop,
    composition,
    scene,
    setting_out,
)
from adapters.illustration.painter.composition import Plan
from adapters.inspection.palette import build as inspector
from custories_core.genres import GENRES
from custories_core.layout.contrast import ENOUGH, readable_ink
from custories_core.ports.illustration import (
    BackgroundRequest,
    Canvas,
    IllustrationRequest,
    Picture,
)
from custories_core.ports.inspection import InspectionRequest
from custories_core.scenes import HOLDABLE, Figure, Mood, Place, Pose, Prop, Scene, Time, Weather
from tests.contracts.illustration import CANVASES, CAST, OPEN, QUIET_TOP, SPREAD

INKS = ("#22263f", "#ffffff")
CASTS = (("mira",), ("mira", "nana"), ("mira", "fox", "tom"))
HOMES = {place: [g.id for g in GENRES.values() if place in g.places] for place in Place}
"""The genres whose stories come to a place."""
CHANCE = random.Random(8)
PAGES = [
    (place, time, CHANCE.choice(list(Weather)), canvas, CHANCE.choice(CASTS), CHANCE.randrange(999))
    for place in Place
    for time in CHANCE.sample(list(Time), 2)
    for canvas in CHANCE.sample(CANVASES, 1)
]


def smaller(canvas: Canvas, height: int) -> Canvas:
    """The same canvas, painted so many pixels high."""
    return replace(canvas, width=round(canvas.width * height / canvas.height), height=height)


TINY = smaller(OPEN, 160)


@cache
def background(what: Scene, canvas: Canvas, genre: str, seed: int) -> Picture:
    """A place painted in this process."""
    return scene.background(BackgroundRequest(what, canvas, genre, "cut-paper", seed))


def painted(
    place: Place,
    time: Time,
    weather: Weather,
    canvas: Canvas,
    who: tuple[str, ...],
    seed: int,
    holding: Prop | None = None,
    props: tuple[Prop, ...] = (Prop.STAR,),
) -> Picture:
    """A page painted in this process."""
    rng = random.Random(seed)
    figures = tuple(Figure(id, rng.choice(list(Pose)), holding=holding) for id in who)
    mood, genre = rng.choice(list(Mood)), rng.choice(HOMES[place])
    empty = Scene(place, time, weather, mood, (), (), "")
    what = replace(empty, figures=figures, props=props)
    behind = background(empty, canvas, genre, seed)
    request = IllustrationRequest(what, canvas, genre, "cut-paper", seed, behind.data, CAST, {})
    return scene.illustrate(request)


def pixels(picture: Picture) -> NDArray[np.int16]:
    """The picture's pixels as numbers."""
    return np.asarray(Image.open(BytesIO(picture.data)), np.int16)


@pytest.mark.parametrize(("place", "time", "weather", "canvas", "who", "seed"), PAGES)
def test_text_can_stand_on_quiet_areas_and_figures_off_them(
    place: Place, time: Time, weather: Weather, canvas: Canvas, who: tuple[str, ...], seed: int
) -> None:
    picture = painted(place, time, weather, smaller(canvas, 280), who, seed)
    canvas = smaller(canvas, 280)
    found = inspector(object()).inspect(InspectionRequest(picture, canvas, {}))
    assert found.faults == ()
    for tone in found.tones:
        assert readable_ink(tone.darkest, tone.lightest, INKS), ENOUGH
    faces = [p.face for p in picture.placements]
    assert len(faces) == len(who)
    for placement in picture.placements:
        assert canvas.focus.contains(placement.body, 0.02)
        assert not any(placement.body.overlaps(q) for q in canvas.quiet)
        assert not any(placement.face.overlaps(c) for c in canvas.clear)
        assert not any(placement.face.overlaps(f) for f in faces if f != placement.face)
    # No part of the picture is left empty but where text will be.
    if not canvas.quiet:
        bands = np.array_split(pixels(picture).mean(axis=2), 4)
        assert min(float(band.std()) for band in bands) > 8


@pytest.mark.parametrize("canvas", CANVASES)
def test_the_hero_is_large_enough_to_be_found(canvas: Canvas) -> None:
    heights = []
    for seed in range(24):
        plan = composition.plan(canvas, seed)
        (mira,) = arrangement.arranged(plan, _scene(Place.ISLAND, Figure("mira")), CAST, "pirates")
        heights.append(mira.drawing.body.height)
    assert min(heights) > 0.36
    # Seen from afar on some pages and from near on others, as far as the words leave room.
    assert max(heights) > min(1.5 * min(heights), 0.9 * (plan.feet - plan.focus.y))


def test_a_grown_up_stands_taller_than_a_child() -> None:
    what = _scene(Place.PLANET, Figure("mira"), Figure("nana"))
    for seed in range(12):
        group = arrangement.arranged(composition.plan(OPEN, seed), what, CAST, "space")
        tall = {one.figure.character: one.drawing.body.height for one in group}
        assert tall["nana"] > tall["mira"] * 1.12


ALONE = (Place.SPACESHIP, Time.DAY, Weather.CLEAR, TINY, ("mira",), 3)


@cache
def without_props() -> NDArray[np.int16]:
    return pixels(painted(*ALONE, props=()))


@pytest.mark.parametrize("kind", list(Prop))
def test_every_prop_is_seen_held_or_set_down(kind: Prop) -> None:
    for holding, props in ((kind, (kind,)), (None, (kind,))):
        if holding is None or holding in HOLDABLE:
            drawn = pixels(painted(*ALONE, holding, props))
            changed = np.abs(drawn - without_props()).max(axis=2) > 40
            assert changed.mean() > 0.0008


def test_a_lantern_lights_what_is_round_it() -> None:
    page = (Place.ENCHANTED_FOREST, Time.NIGHT, Weather.CLEAR, TINY, ("mira",), 3)
    dark = pixels(painted(*page, props=())).astype(float)
    lit = pixels(painted(*page, Prop.LANTERN, ())).astype(float)
    assert (lit - dark).mean() > 0.8


@pytest.mark.parametrize("place", list(Place))
def test_time_and_weather_change_the_whole_picture(place: Place) -> None:
    def tone(time: Time, weather: Weather) -> NDArray[np.float64]:
        what = Scene(place, time, weather, Mood.CALM, (), (), "")
        picture = background(what, TINY, HOMES[place][0], 3)
        return np.asarray(pixels(picture).mean(axis=(0, 1)))

    tones = [tone(time, Weather.CLEAR) for time in Time]
    tones.append(tone(Time.DUSK, Weather.MIST))
    assert all(np.abs(a - b).max() > 2 for i, a in enumerate(tones) for b in tones[i + 1 :])
    assert tones[3].mean() < tones[1].mean() - 25


def test_a_page_is_composed_the_same_at_any_size() -> None:
    for seed in range(4):
        page = (Place.ISLAND, Time.DAY, Weather.CLEAR)
        small, large = (
            painted(*page, smaller(OPEN, height), ("mira",), seed) for height in (160, 320)
        )
        (one,), (other,) = small.placements, large.placements
        assert one.body.centre == pytest.approx(other.body.centre, abs=1e-9)


def test_heads_keep_off_sun_and_moon() -> None:
    clear = 0
    what = _scene(Place.ISLAND, Figure("mira"))
    for seed in range(40):
        plan = composition.plan(OPEN, seed)
        (mira,) = arrangement.arranged(plan, what, CAST, "pirates")
        face = mira.drawing.face
        clear += backdrop.halo(face, plan.light, plan.disc) == 0
    assert clear >= 38


def test_a_composition_depends_on_its_seed_alone() -> None:
    assert composition.plan(OPEN, 4) == composition.plan(OPEN, 4)
    plans: list[Plan] = [composition.plan(OPEN, seed) for seed in range(12)]
    assert len({p.light for p in plans}) == 12
    assert {p.open_side for p in plans} == {-1, 1}
    assert max(p.horizon for p in plans) - min(p.horizon for p in plans) > 0.05


@pytest.mark.parametrize("canvas", [QUIET_TOP, SPREAD])
def test_skylines_sink_below_text_in_the_sky(canvas: Canvas) -> None:
    for seed in range(20):
        plan = composition.plan(canvas, seed)
        line = plan.ridge(0.1, 0.05, lambda _: -1.0)
        for box in plan.sky:
            for i in range(21):
                assert line(box.x + box.width * i / 20) > box.bottom


def test_a_picture_without_figures_is_a_picture() -> None:
    picture = painted(Place.PLANET, Time.DAWN, Weather.MIST, TINY, (), 3)
    assert picture.placements == ()
    assert pixels(picture).std() > 10


def _scene(place: Place, *figures: Figure, props: tuple[Prop, ...] = ()) -> Scene:
    return Scene(place, Time.DAY, Weather.CLEAR, Mood.CALM, figures, props, "")


SEVERAL = (Prop.STAR, Prop.BOAT, Prop.LADDER, Prop.KITE, Prop.CHEST, Prop.KEY, Prop.BALLOON)


@pytest.mark.parametrize("place", [Place.PLANET, Place.CASTLE, Place.BEDROOM, Place.REEF])
@pytest.mark.parametrize("canvas", CANVASES)
def test_whatever_nobody_holds_stands_on_the_ground_but_a_star_in_a_sky(
    place: Place, canvas: Canvas
) -> None:
    what = _scene(place, Figure("mira"), Figure("nana"), props=SEVERAL)
    shown = set()
    for seed in range(4):
        plan = composition.plan(canvas, seed)
        group = arrangement.arranged(plan, what, CAST, "fairy-tale")
        for kind, thing in setting_out.set_out(plan, what, "fairy-tale", group):
            shown.add(kind)
            assert plan.calm(thing.body, 0.0)
            on_ground = abs(thing.body.bottom - plan.feet) < 0.01
            in_sky = thing.body.bottom < plan.horizon
            star = kind is Prop.STAR and setting_out.open_sky(plan, place)
            assert on_ground or (star and in_sky)
    assert len(shown) >= 2


def test_a_boat_indoors_is_a_toy() -> None:
    plan = composition.plan(OPEN, 4)
    boats = []
    for place in (Place.BEDROOM, Place.ISLAND):
        what = _scene(place, props=(Prop.BOAT,))
        ((_, boat),) = setting_out.set_out(plan, what, "pirates", ())
        boats.append(boat.body.width)
    assert boats[0] < 0.5 * boats[1]


def test_a_star_hangs_where_the_sky_is_calm() -> None:
    what = _scene(Place.PLANET, props=(Prop.STAR,))
    plan = composition.plan(OPEN, 4)
    middles = []
    for side in (0, 1):
        image = Image.new("RGB", (250, 200))
        for x in range(0, 125, 12):
            image.paste("white", (125 * side + x, 0, 125 * side + x + 6, 200))
        behind = backdrop.backdrop(image)
        ((_, star),) = setting_out.set_out(plan, what, "space", (), behind)
        middles.append(star.body.centre[0])
    assert middles[0] > plan.aspect / 2 > middles[1]


def test_another_seed_arranges_the_same_scene_otherwise() -> None:
    what = _scene(Place.MOONLIT_GARDEN, Figure("mira"), Figure("nana", Pose.REACH))
    plans = [composition.plan(OPEN, seed) for seed in range(16)]
    groups = [arrangement.arranged(p, what, CAST, "fairy-tale") for p in plans]
    mira = [next(s for s in g if s.figure.character == "mira") for g in groups]
    nana = [next(s for s in g if s.figure.character == "nana") for g in groups]
    apart = [
        m.drawing.body.centre[0] - n.drawing.body.centre[0] for m, n in zip(mira, nana, strict=True)
    ]
    assert min(apart) < 0 < max(apart)
    assert max(map(abs, apart)) - min(map(abs, apart)) > 0.05
    assert max(m.size for m in mira) / min(m.size for m in mira) > 1.1
    places = [m.drawing.body.centre[0] for m in mira]
    assert max(places) - min(places) > 0.4
    assert max(p.feet for p in plans) - min(p.feet for p in plans) > 0.02


@pytest.mark.parametrize("pose", [pose for pose in Pose if pose is not Pose.SLEEP])
def test_two_look_at_each_other_and_one_at_what_is_held(pose: Pose) -> None:
    def looks(standing: arrangement.Standing) -> float:
        """How far the pupils are to the right of the eyes' whites."""
        middles = []
        for role in ("iris", "eye-white"):
            xs = [
                e[-2]
                for p in standing.drawing.pieces
                if p.role == role
                for e in p.path
                if len(e) > 2
            ]
            middles.append(sum(xs) / len(xs))
        return middles[0] - middles[1]

    for seed in range(3):
        plan = composition.plan(OPEN, seed)
        two = _scene(Place.PLANET, Figure("mira", pose), Figure("nana", pose, holding=Prop.KEY))
        group = arrangement.arranged(plan, two, CAST, "space")
        left, right = sorted(group, key=lambda s: s.drawing.body.x)
        assert looks(left) > 0 > looks(right)
        one = _scene(Place.PLANET, Figure("mira", pose, holding=Prop.LANTERN))
        (alone,) = arrangement.arranged(plan, one, CAST, "space")
        assert (alone.drawing.hand[0] - alone.drawing.face.centre[0]) * looks(alone) > 0
