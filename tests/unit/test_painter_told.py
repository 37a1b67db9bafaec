"""Which kind of a place is painted: what the scene's words say, else one by the seed."""

from collections.abc import Callable

import pytest

from adapters.illustration.painter import Painter
from adapters.illustration.painter.composition import Plan, plan
from adapters.illustration.painter.places import castle, deck, island, reef, told, wreck
from adapters.illustration.painter.setting_out import open_sky
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import BackgroundRequest, Canvas
from custories_core.scenes import Mood, Place, Scene, Time, Weather

CANVAS = Canvas(120, 120, (), Box(0.1, 0.2, 0.8, 0.7), ())
SEEDS = range(40)
THRONE = "On a great throne, looking at a twig in a golden crown."


def plans(description: str = "") -> list[Plan]:
    return [plan(CANVAS, seed, description) for seed in SEEDS]


@pytest.mark.parametrize(
    ("kind_of", "kinds"),
    [(place.kind_of, place.KINDS) for place in (castle, deck, island, reef, wreck)],
)
def test_without_a_word_every_kind_comes(
    kind_of: Callable[[Plan], str], kinds: tuple[str, ...]
) -> None:
    assert {kind_of(one) for one in plans()} == set(kinds)


def test_words_decide_which_part_of_a_castle_is_seen() -> None:
    for words, kinds in (
        (THRONE, {"hall"}),
        ("Leaning over a misty castle MOAT with a crown in hand", {"hill"}),
        ("flying a kite from a castle yard, its windows open", {"courtyard", "walls"}),
        ("in the rain before a dripping knight on guard", {"courtyard"}),
        ("walking off along a castle wall in dry clothes", {"walls", "courtyard"}),
    ):
        assert {castle.kind_of(one) for one in plans(words)} == kinds, words
    assert not any(open_sky(one, Place.CASTLE) for one in plans(THRONE))


def test_words_decide_in_other_places_too() -> None:
    assert {deck.kind_of(one) for one in plans("steering a little ship home")} == {"stern"}
    assert {island.kind_of(one) for one in plans("walking into a dark cave")} == {"cliff"}
    assert {reef.kind_of(one) for one in plans("stopped before a stone arch")} == {"arch"}
    assert {wreck.kind_of(one) for one in plans("at a long table")} == {"ribs"}


def test_a_word_within_another_says_nothing() -> None:
    assert told.kinds(plan(CANVAS, 1, "The archer's marching"), ("a",), (("arch", "b"),)) == ("a",)


def test_the_first_rule_that_fits_is_followed() -> None:
    rules = (("moat", "a"), ("throne hall", "b c"))
    assert told.kinds(plan(CANVAS, 1, "a throne by the moat"), ("d",), rules) == ["a"]
    assert told.kinds(plan(CANVAS, 1, "the hall"), ("d",), rules) == ["b", "c"]


def test_a_background_is_painted_as_its_scene_says() -> None:
    """Told of a throne, a page is as one that shows the hall by chance."""
    painter = Painter(1)

    def painted(seed: int, description: str) -> bytes:
        scene = Scene(Place.CASTLE, Time.DAY, Weather.CLEAR, Mood.CALM, (), (), description)
        request = BackgroundRequest(scene, CANVAS, "fairy-tale", "cut-paper", seed)
        return painter.background(request).data

    kinds = {castle.kind_of(one): one.seed for one in plans()}
    assert painted(kinds["hall"], "") == painted(kinds["hall"], THRONE)
    assert painted(kinds["hill"], "") != painted(kinds["hill"], THRONE)
