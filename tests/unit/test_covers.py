"""Covers: lettering, what stays clear, what the picture is asked for, and the genres' ornaments."""

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.illustration.painter.workers import painted
from adapters.render.reportlab import build as build_renderer
from custories_core.appearance import settle
from custories_core.binding.cover_art import cover_canvas, cover_faults, cover_scene
from custories_core.binding.matter import page_count
from custories_core.books import Book, Character, Direction, Moment, Role, Species
from custories_core.errors import Fault, Rejected
from custories_core.faces import Face
from custories_core.genres import GENRES, STYLES, Genre, Ornament, Setting
from custories_core.languages import LANGUAGES
from custories_core.layout.compose import TextStyle
from custories_core.layout.contrast import ENOUGH, contrast, luminance
from custories_core.layout.cover import CoverAreas, CoverText, cover_areas, cover_sheet
from custories_core.layout.flourishes import WIDE, flourish
from custories_core.layout.formats import FORMATS, CoverPlan
from custories_core.layout.frames import Fill, Line, Sheet
from custories_core.layout.geometry import Box, inches
from custories_core.layout.letter_cutting import cut
from custories_core.layout.titling import Letter, extent, lettered, parts
from custories_core.layout.typeset import DESCENT
from custories_core.ports.illustration import BackgroundRequest, IllustrationRequest, Portrayed
from custories_core.scenes import (
    Expression,
    Figure,
    Mood,
    Place,
    Pose,
    Prop,
    Scene,
    Time,
    Weather,
)
from tests.strategies import books
from tests.workshop import a_book

RENDERER = build_renderer(None)
WORDS = LANGUAGES["en"].words
TITLES = (
    "Moonlight",
    "Plip Is Calling",
    "Luna and the Light That Went for a Walk",
    "Wilhelmina-Josephine and the Long Afternoon of the Seven Tired Snails",
    "Åsa och den försvunna stjärnan",
    "Луна и свет",
    "A and the",
)
CAP = 0.79
"""What letters without accents reach above their baseline, in sizes."""


def style_of(book: Book) -> TextStyle:
    return TextStyle(
        GENRES[book.genre],
        book.reading_age,
        book.direction,
        RENDERER.measure,
        RENDERER.missing,
        book.style,
    )


def laid(book: Book, pages: int | None = None) -> tuple[CoverPlan, CoverAreas, Sheet]:
    format = FORMATS[book.format]
    plan = format.cover(pages or page_count(book, format))
    areas = cover_areas(plan, book.direction)
    blurb = "Every night the lantern by the gate is lit, until the night when it is not. " * 4
    by = WORDS.by.format(author=book.author) if book.author else None
    text = CoverText(book.title or "Luna and the Light", blurb, by)
    return plan, areas, cover_sheet(plan, areas, text, "key", (10, 10), style_of(book))


def around(line: Line, above: float = CAP) -> Box:
    """The upright box round a line of text, turned as it may be."""
    width = RENDERER.measure(line.text, line.face, line.size)
    c, s = math.cos(math.radians(line.turn)), math.sin(math.radians(line.turn))
    corners = [
        (line.x + across * c - down * s, line.baseline + across * s + down * c)
        for across in (0.0, width)
        for down in (-above * line.size, DESCENT * 0.8 * line.size)
    ]
    xs, ys = zip(*corners, strict=True)
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def box_of(path: object) -> Box:
    ends = [segment[-2:] for segment in path if segment[0] != "Z"]  # type: ignore[attr-defined]
    xs, ys = zip(*ends, strict=True)
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


@given(books(), st.lists(st.text("abW", min_size=1, max_size=60), min_size=1, max_size=9))
@settings(max_examples=60, deadline=None)
def test_a_cover_is_refused_when_its_lines_cannot_be_set_and_only_then(
    book: Book, words: list[str]
) -> None:
    for named in (replace(book, title=" ".join(words)), replace(book, author=" ".join(words))):
        format = FORMATS[named.format]
        plan = format.cover(page_count(named, format))
        areas = cover_areas(plan, named.direction)
        by = WORDS.by.format(author=named.author) if named.author else None
        text = CoverText(named.title or "A", "", by)
        try:
            cover_sheet(plan, areas, text, "key", (10, 10), style_of(named))
            refused: tuple[Fault, ...] = ()
        except Rejected as error:
            refused = error.faults
        assert cover_faults(named, plan, WORDS, style_of(named)) == refused


@given(books(), st.sampled_from(sorted(STYLES)))
@settings(max_examples=60, deadline=None)
def test_covers_keep_their_text_clear_of_folds_edges_and_barcode(book: Book, art: str) -> None:
    book = replace(book, style=art)
    plan, areas, sheet = laid(book)
    assert cover_faults(book, plan, WORDS, style_of(book)) == ()
    safe = Box(0, 0, plan.trim.width, plan.trim.height).grown(-plan.safety)
    fold = areas.spine.inset(-plan.hinge, 0, -plan.hinge, 0)
    for line in sheet.lines:
        if line.turn == 90.0:
            assert plan.spine_text
            continue
        box = around(line)
        assert safe.contains(box, slack=3.0), line
        assert not box.overlaps(fold)
        assert not box.overlaps(areas.barcode)
    lettering = [line for line in sheet.lines if line.outline and line.turn != 90.0]
    middle = areas.spine.centre[0]
    forward = book.direction is Direction.LEFT_TO_RIGHT
    assert lettering
    assert all((line.x > middle) == forward for line in lettering)


@given(books())
@settings(max_examples=60, deadline=None)
def test_the_cover_picture_covers_the_canvas_at_full_resolution(book: Book) -> None:
    format = FORMATS[book.format]
    plan = format.cover(page_count(book, format))
    canvas = cover_canvas(cover_areas(plan, book.direction))
    assert canvas.cover
    assert canvas.width / plan.canvas.width * 72 >= 300 - 1e-6
    assert canvas.height / plan.canvas.height * 72 >= 300 - 1e-6
    assert all(not canvas.focus.overlaps(box, slack=1e-6) for box in canvas.quiet)
    assert all(not canvas.focus.overlaps(box, slack=1e-6) for box in canvas.clear)


def test_a_long_book_has_its_title_on_the_spine() -> None:
    book = a_book(title="Luna and the Light", format="square-hardcover")
    _, areas, sheet = laid(book, 120)
    (line,) = [line for line in sheet.lines if line.turn == 90.0]
    assert line.text == "Luna and the Light"
    assert areas.spine.x + inches(1 / 16) <= line.x <= areas.spine.right
    assert not [line for line in laid(book, 32)[2].lines if line.turn == 90.0]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("setting", Setting)
@pytest.mark.parametrize("face", [Face.ROUND, Face.HAND, Face.STORY_BOLD])
def test_lettering_says_the_title_and_fills_its_room(
    title: str, setting: Setting, face: Face
) -> None:
    for room in (Box(40, 30, 460, 140), Box(10, 5, 620, 150), Box(0, 0, 300, 160)):
        letters = lettered(title, room, face, setting, RENDERER.measure, 130.0)
        assert letters is not None
        assert "".join(letter.text for letter in letters) == title.replace(" ", "")
        filled = extent(letters, face)
        assert room.contains(filled, slack=0.5)
        assert filled.centre == pytest.approx(room.centre, abs=0.5)
        largest = max(letter.size for letter in letters)
        tight = max(filled.width / room.width, filled.height / room.height)
        assert tight > 0.99 or largest == pytest.approx(130.0)
        assert letters == lettered(title, room, face, setting, RENDERER.measure, 130.0)


def test_letters_stand_as_far_apart_as_in_the_word() -> None:
    """Kerning is kept, however the line bends: letters are apart as they are when set whole."""
    for word in ("AVATAR", "Toyland", "Wave"):
        room = Box(0, 0, 4000, 100)
        letters = lettered(word, room, Face.STORY_BOLD, Setting.WAVE, RENDERER.measure, 60.0)
        assert letters is not None
        size = letters[0].size
        centres = [
            letter.x + letter.width / 2 * math.cos(math.radians(letter.turn)) for letter in letters
        ]
        for count in range(1, len(word)):
            start = RENDERER.measure(word[: count + 1], Face.STORY_BOLD, size)
            wanted = start - RENDERER.measure(word[count], Face.STORY_BOLD, size) / 2
            first = RENDERER.measure(word[0], Face.STORY_BOLD, size) / 2
            assert centres[count] - centres[0] == pytest.approx(wanted - first, abs=0.01)


@pytest.mark.parametrize(
    ("title", "face", "room"),
    [
        ("Luna and the Light That Went for a Walk", Face.ROUND, Box(0, 0, 460, 140)),
        ("The Riddle of the Crooked Chimney", Face.STORY_BOLD, Box(0, 0, 430, 130)),
        ("Noah and the Song Beneath the Waves", Face.ROUND, Box(0, 0, 300, 200)),
    ],
)
def test_joining_words_are_smaller_and_end_no_row(title: str, face: Face, room: Box) -> None:
    letters = lettered(title, room, face, Setting.ARCH, RENDERER.measure, 130.0)
    assert letters is not None
    rest = iter(letters)
    words = [[next(rest) for _ in word] for word in title.split()]
    joining = {"and", "the", "for", "a", "of"}
    last: dict[int, str] = {}
    for row in {letter.row for letter in letters}:
        mine = [(w, s) for w, s in zip(title.split(), words, strict=True) if s[0].row == row]
        heavy = {s[0].size for w, s in mine if w not in joining and w != "The"}
        light = {s[0].size for w, s in mine if w in joining}
        assert len(heavy) == 1
        assert all(size < max(heavy) for size in light)
        last[row] = mine[-1][0]
    assert len(last) in (2, 3)
    assert not joining & set(last.values())


def test_accents_stay_with_their_letters_and_joined_scripts_whole() -> None:
    assert parts("A\u030asa") == ["A\u030a", "s", "a"]
    assert parts("لونا") == ["لونا"]
    assert parts("चाँद") == ["चाँद"]


def test_a_title_too_long_for_lettering_is_set_in_plain_lines() -> None:
    room = Box(0, 0, 200, 30)
    assert lettered(TITLES[3], room, Face.ROUND, Setting.ARCH, RENDERER.measure, 130.0) is None
    book = a_book(title="W" * 40, format="a5-booklet")
    lines = [line for line in laid(book)[2].lines if line.outline]
    assert len({line.baseline for line in lines}) > 1
    assert all(line.turn == 0.0 for line in lines)


@pytest.mark.parametrize("art", STYLES)
@pytest.mark.parametrize("genre", GENRES.values(), ids=lambda genre: genre.id)
@pytest.mark.parametrize("beneath", ["#101020", "#5b6a80", "#c8d8e0", "#ffffff"])
def test_letters_stand_out_from_the_layer_round_them(genre: Genre, art: str, beneath: str) -> None:
    """Whatever the picture beneath: every letter carries the ground it is read on."""
    letter = Letter("L", 10.0, 50.0, 40.0, 0.0, 0, 20.0)
    other = replace(letter, x=40.0, row=1)
    layers = cut([letter, other], genre.lettering, genre, art, beneath)
    for row, x in enumerate((10.0, 40.0)):
        mine = [line for line in layers if abs(line.x - x) < 5]
        top = mine[-1]
        assert (top.x, top.baseline) == (x, 50.0), row
        grounds = [line for line in mine if line.outline_width >= 0.15 * line.size]
        ground = grounds[-1].outline
        assert ground is not None
        assert contrast(luminance(top.colour), luminance(ground)) >= ENOUGH
    # One sheet of paper, or one wash, for all letters: layer by layer, not letter by letter.
    assert [line.x > 30 for line in layers] == [False, True] * (len(layers) // 2)


def test_styles_letter_in_materials_of_their_own() -> None:
    genre = GENRES["pirates"]
    letter = Letter("L", 10.0, 50.0, 40.0, 0.0, 0, 20.0)
    paper = cut([letter], Face.ROUND, genre, "cut-paper", "#c8d8e0")
    paint = cut([letter], Face.ROUND, genre, "watercolour", "#c8d8e0")
    shadows = [line for line in paper if line.baseline > 50.0 and line.x > 10.0]
    assert shadows
    assert all((line.x, line.baseline) == (10.0, 50.0) for line in paint)
    widths = [line.outline_width for line in paint]
    assert widths == sorted(widths, reverse=True)
    assert len(set(widths)) >= 5


def moment(place: Place, *, holding: Prop | None = None, **changes: object) -> Moment:
    figure = Figure("hero", Pose.WALK, Expression.JOY, holding)
    scene = Scene(place, Time.DAY, Weather.CLEAR, Mood.CALM, (figure,), (), "")
    return Moment("", replace(scene, **changes))  # type: ignore[arg-type]


def test_the_cover_shows_the_most_wondrous_place_and_what_the_story_is_about() -> None:
    book = a_book()
    wonder = (Figure("hero", Pose.STAND, Expression.WONDER, Prop.LANTERN),)
    scene = cover_scene(
        book,
        (
            moment(Place.BEDROOM, holding=Prop.BOOK),
            moment(Place.MOONLIT_GARDEN),
            moment(Place.ENCHANTED_FOREST, figures=wonder, props=(Prop.KEY, Prop.ROPE)),
        ),
    )
    assert scene.place is Place.ENCHANTED_FOREST
    assert [f.character for f in scene.figures] == ["hero", "companion-1"]
    assert scene.figures[0].holding is Prop.LANTERN
    assert scene.props == ()
    # Under the open sky rather than in a hall, and when the light is of an hour to remember.
    hall = moment(Place.CASTLE, holding=Prop.KEY)
    noon, dusk = (moment(Place.ENCHANTED_FOREST, time=time) for time in (Time.DAY, Time.DUSK))
    assert cover_scene(book, (hall, noon, dusk)).time is Time.DUSK
    assert cover_scene(book, (hall, noon)).place is Place.ENCHANTED_FOREST
    # Nothing in hand where it is most wondrous: then what the story comes back to.
    asked = (
        moment(Place.BEDROOM, props=(Prop.MAP,)),
        moment(Place.BEDROOM, props=(Prop.MAP, Prop.KEY, Prop.UNLIT_LANTERN)),
        moment(Place.CASTLE),
    )
    scene = cover_scene(book, asked)
    assert (scene.place, scene.figures[0].holding) == (Place.CASTLE, Prop.MAP)
    # What the title names comes first, and no rain falls over the title.
    rainy = moment(Place.CASTLE, holding=Prop.KEY, weather=Weather.RAIN)
    scene = cover_scene(book, (*asked, rainy), "Luna and the Lantern")
    assert (scene.figures[0].holding, scene.weather) == (Prop.LANTERN, Weather.CLEAR)
    # What is too large for a hand stands beside.
    scene = cover_scene(book, (moment(Place.CASTLE, props=(Prop.CHEST,)),))
    assert (scene.figures[0].holding, scene.props) == (None, (Prop.CHEST,))
    dark = cover_scene(book, (moment(Place.CASTLE, holding=Prop.UNLIT_LANTERN),))
    assert dark.figures[0].holding is Prop.LANTERN


def test_nobody_stands_under_water_and_no_adult_dwarfs_the_hero() -> None:
    book = a_book()
    scene = cover_scene(book, (moment(Place.REEF),))
    assert {f.pose for f in scene.figures} == {Pose.FLOAT}
    gran = Character("family-1", "Gran", Role.FAMILY, age=70)
    ben = Character("friend-1", "Ben", Role.FRIEND, age=7)
    scene = cover_scene(replace(book, characters=(book.hero, gran, ben)), (moment(Place.CASTLE),))
    assert [f.character for f in scene.figures] == ["hero", "friend-1"]
    scene = cover_scene(replace(book, characters=(book.hero, gran)), (moment(Place.CASTLE),))
    assert [f.pose for f in scene.figures] == [Pose.STAND, Pose.SIT]


SCENES = (
    ("fairy-tale", Place.MOONLIT_GARDEN, Species.FOX, "square-hardcover"),
    ("space", Place.PLANET, Species.ROBOT, "landscape-hardcover"),
    ("pirates", Place.PIRATE_DECK, Species.OWL, "portrait-softcover"),
    ("undersea", Place.REEF, Species.WHALE, "square-softcover"),
    ("detective", Place.ROOFTOPS, Species.CAT, "small-square-booklet"),
    ("dinosaurs", Place.FERN_VALLEY, Species.DRAGON, "a5-booklet"),
)


@pytest.mark.parametrize(("genre", "place", "species", "format"), SCENES)
@pytest.mark.parametrize("direction", Direction)
def test_the_hero_is_large_on_the_front_and_nobody_elsewhere(
    genre: str, place: Place, species: Species, format: str, direction: Direction
) -> None:
    hero = Character("hero", "Luna", Role.HERO, age=6)
    pet = Character("companion-1", "Pip", Role.COMPANION, species=species)
    book = a_book(genre=genre, format=format, characters=(hero, pet))
    plan = FORMATS[format].cover(32)
    areas = cover_areas(plan, direction)
    canvas = cover_canvas(areas)
    small = replace(canvas, width=round(canvas.width / 9), height=round(canvas.height / 9))
    scene = cover_scene(book, (moment(place, holding=Prop.LANTERN),))
    cast = {c.id: Portrayed(c, settle(c, None, 5)) for c in (hero, pet)}
    behind = painted(BackgroundRequest(scene, small, genre, "cut-paper", 5))
    picture = painted(
        IllustrationRequest(scene, small, genre, "cut-paper", 5, behind.data, cast, {})
    )
    tall = {p.character: p.body.height * areas.picture.height for p in picture.placements}
    assert 0.52 <= tall["hero"] / plan.panel.height <= 0.75
    for placement in picture.placements:
        assert canvas.focus.grown(0.01).contains(placement.body)
        assert not any(placement.body.overlaps(box) for box in canvas.clear)
        assert not any(placement.face.overlaps(box) for box in canvas.quiet)


@pytest.mark.parametrize("genre", GENRES.values(), ids=lambda genre: genre.id)
def test_ornaments_keep_to_their_place_and_palette(genre: Genre) -> None:
    allowed = {
        getattr(genre.palette, name) for name in ("far", "middle", "near", "accent", "light")
    }
    for size in (16.0, 34.0):
        items = flourish(genre, 100.0, 50.0, size)
        room = Box(100 - WIDE * size, 50 - 0.6 * size, 2 * WIDE * size, 1.2 * size)
        for item in items:
            assert isinstance(item, Fill)
            assert room.contains(box_of(item.path)), item
            assert item.colour in allowed | {"#ffffff"}


def test_every_genre_has_an_ornament_of_its_own() -> None:
    assert sorted(g.ornament for g in GENRES.values()) == sorted(Ornament)
