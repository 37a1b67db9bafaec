"""Things: every word has its drawing, each of its own shape and size, held and set down."""

from itertools import pairwise

import aggdraw
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from adapters.illustration.painter.figures.shapes import bounds, flattened
from adapters.illustration.painter.pieces import Drawing
from adapters.illustration.painter.props import GLOWING, prop
from adapters.illustration.painter.props.table import LEAST, THINGS
from adapters.illustration.painter.scene import footing
from custories_core.genres import GENRES
from custories_core.scenes import ALOFT, HOLDABLE, STANDING, Prop

GENRE = "fairy-tale"
ALIKE = {frozenset({Prop.LANTERN, Prop.UNLIT_LANTERN})}
"""The one pair that must have the same outline."""

DISTINCT = 0.88
"""The most that the outlines of two things, stretched to one square, may have in common."""


def silhouette(drawing: Drawing, pixels: int = 48) -> NDArray[np.bool_]:
    """Where anything is of a drawing, stretched to a square."""
    box = drawing.body
    image = Image.new("L", (pixels, pixels))
    canvas = aggdraw.Draw(image)
    brush = aggdraw.Brush(255)
    for piece in drawing.pieces:
        points = [
            (c - (box.x, box.y)[i]) / (box.width, box.height)[i] * pixels
            for x, y in flattened(piece.path, 6)
            for i, c in enumerate((x, y))
        ]
        canvas.polygon(points, brush)
    canvas.flush()
    return np.asarray(image) > 127


def in_common(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    """The share of two silhouettes that they have in common."""
    return float((one & other).sum() / (one | other).sum())


def test_every_word_for_a_thing_has_its_row() -> None:
    assert set(THINGS) == set(Prop)
    assert len({thing.cut for thing in THINGS.values()}) == len(Prop)


@pytest.mark.parametrize("genre", sorted(GENRES))
@pytest.mark.parametrize("set_down", [False, True])
def test_every_thing_is_whole_in_every_genre(genre: str, set_down: bool) -> None:
    for kind in Prop:
        drawing = prop(kind, genre, set_down)
        outlines = [p.path for p in drawing.pieces]
        assert len(outlines) >= 3
        box = bounds(outlines)
        assert (box.x, box.y, box.width, box.height) == pytest.approx(
            (drawing.body.x, drawing.body.y, drawing.body.width, drawing.body.height)
        )
        for piece in drawing.pieces:
            assert piece.path[0][0] == "M"
            assert piece.path[-1] == ("Z",)
            assert sum(segment[0] in "MZ" for segment in piece.path) == 2
            assert all(np.isfinite(n) for segment in piece.path for n in segment[1:])
            assert 0.0 <= piece.lift <= 1.0
            assert len(piece.colour) == 7
            int(piece.colour[1:], 16)
        # Layered paper: never one flat colour.
        assert len({p.colour for p in drawing.pieces}) >= 2


@pytest.mark.parametrize("kind", list(Prop))
def test_a_thing_is_the_same_each_time(kind: Prop) -> None:
    first = prop(kind, GENRE)
    prop.cache_clear()
    assert prop(kind, GENRE) == first
    assert prop(kind, "space").pieces != first.pieces
    shape = [p.path for p in first.pieces]
    assert [p.path for p in prop(kind, "space").pieces] == shape


def test_no_two_things_have_one_silhouette() -> None:
    outlines = {kind: silhouette(prop(kind, GENRE)) for kind in Prop}
    kinds = list(Prop)
    alike = {
        frozenset({a, b}): round(in_common(outlines[a], outlines[b]), 3)
        for i, a in enumerate(kinds)
        for b in kinds[:i]
    }
    close = {pair for pair, share in alike.items() if share > DISTINCT}
    assert close == ALIKE, sorted((v, sorted(k)) for k, v in alike.items() if v > DISTINCT)


@pytest.mark.parametrize("kind", list(Prop))
def test_a_thing_is_as_large_as_the_table_says(kind: Prop) -> None:
    thing, drawing = THINGS[kind], prop(kind, GENRE)
    solid = bounds([p.path for p in drawing.pieces if p.role != "string"])
    longest = max(solid.width, solid.height)
    # Tilted, a thing's box is at most the diagonal, and hardly less than the cosine.
    assert 0.75 * thing.size < longest < 1.25 * thing.size
    assert thing.size >= LEAST


def test_sizes_are_in_their_real_order() -> None:
    rows = (
        (Prop.BUTTON, Prop.KEY, Prop.BOOK, Prop.CHEST, Prop.LADDER, Prop.BOAT),
        (Prop.RING, Prop.CROWN, Prop.CAKE, Prop.DRUM, Prop.UMBRELLA),
        (Prop.ACORN, Prop.APPLE, Prop.TEAPOT, Prop.BASKET, Prop.CHEST, Prop.BLANKET),
        (Prop.PEBBLE, Prop.EGG, Prop.BUCKET, Prop.SPADE, Prop.BROOM),
        (Prop.COIN, Prop.CUP, Prop.HAT, Prop.KITE, Prop.FISHING_ROD),
        (Prop.WHISTLE, Prop.BELL, Prop.FLUTE, Prop.FLAG),
    )
    for row in rows:
        for small, large in pairwise(row):
            assert THINGS[small].size < THINGS[large].size, (small, large)
    assert max(THINGS, key=lambda kind: THINGS[kind].size) is Prop.BOAT
    assert THINGS[Prop.LADDER].size > 1.0
    # What is held in one hand is smaller than whoever holds it.
    assert all(THINGS[kind].size < 1.0 for kind in HOLDABLE)


def test_what_can_be_held_is_what_the_vocabulary_says() -> None:
    assert {kind for kind, thing in THINGS.items() if thing.grip is not None} == HOLDABLE
    assert set(Prop) == HOLDABLE | STANDING
    assert not HOLDABLE & STANDING
    assert ALOFT <= HOLDABLE


@pytest.mark.parametrize("kind", sorted(HOLDABLE))
def test_a_hand_at_the_origin_holds_the_thing(kind: Prop) -> None:
    body = prop(kind, GENRE).body
    grip = 0.03
    assert body.x - grip < 0 < body.right + grip
    assert body.y - grip < 0 < body.bottom + grip
    points = [p for piece in prop(kind, GENRE).pieces for p in flattened(piece.path, 6)]
    assert min(x * x + y * y for x, y in points) < 0.09**2


def test_what_rises_is_above_the_hand_and_what_hangs_below() -> None:
    for kind in ALOFT | {Prop.UMBRELLA, Prop.FLAG, Prop.NET, Prop.STAR}:
        body = prop(kind, GENRE).body
        assert body.bottom < 0.3 * body.height, kind
    for kind in (Prop.LANTERN, Prop.BUCKET, Prop.BASKET, Prop.DRUM):
        body = prop(kind, GENRE).body
        assert body.y > -0.5 * body.height, kind
        assert body.bottom > 0.5 * body.height, kind


@pytest.mark.parametrize("kind", list(Prop))
def test_a_thing_set_down_rests_on_the_ground_round_its_middle(kind: Prop) -> None:
    drawing = prop(kind, GENRE, set_down=True)
    assert drawing.body.bottom == pytest.approx(0.0, abs=1e-6)
    assert drawing.body.centre[0] == pytest.approx(0.0, abs=1e-6)
    assert footing(drawing, drawing.body.height)
    if kind in STANDING:
        assert drawing == prop(kind, GENRE)


def test_what_is_long_lies_down() -> None:
    for kind in (Prop.BROOM, Prop.KEY, Prop.FEATHER, Prop.FLUTE, Prop.SPOON, Prop.BONE):
        held, lying = prop(kind, GENRE).body, prop(kind, GENRE, set_down=True).body
        assert held.height > held.width, kind
        assert lying.width > 1.8 * lying.height, kind
    # A telescope stands on its three feet.
    stand = prop(Prop.TELESCOPE, GENRE, set_down=True)
    assert len(footing(stand, stand.body.height)) == 3


def test_what_glows_has_a_light_in_it_and_nothing_else_has() -> None:
    wanted = {Prop.LANTERN, Prop.STAR, Prop.CANDLE, Prop.TORCH, Prop.PEARL, Prop.CRYSTAL}
    assert set(GLOWING) == wanted
    assert all(0 < GLOWING[kind] <= 1 for kind in wanted)
    assert max(GLOWING[Prop.PEARL], GLOWING[Prop.CRYSTAL]) < GLOWING[Prop.CANDLE]
    for kind in Prop:
        for set_down in (False, True):
            shines = any(p.glow for p in prop(kind, GENRE, set_down).pieces)
            assert shines == (kind in wanted), kind


def test_no_scissors_cut_quite_straight() -> None:
    """Both halves of what is folded differ, yet not by much."""
    for kind in (Prop.EGG, Prop.CLOCK, Prop.BUCKET, Prop.CROWN, Prop.LANTERN):
        shape = silhouette(prop(kind, GENRE), 192)
        assert 0.9 < in_common(shape, shape[:, ::-1]) < 0.985, kind
