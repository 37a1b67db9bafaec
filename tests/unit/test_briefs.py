"""Briefs: what is sound becomes a book, what is not is told with every fault at once."""

import copy
import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields as dataclass_fields
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custories_core import briefs
from custories_core.books import (
    Book,
    Direction,
    Likeness,
    Looks,
    Pronouns,
    ReadingAge,
    Role,
    Species,
)
from custories_core.briefs import read_brief
from custories_core.errors import Fault, Rejected
from custories_core.layout.formats import FORMATS
from custories_core.suggestions import nearest, remedy
from entrypoints.example_brief import example
from tests import strategies

HERO = {"name": "Luna", "role": "hero"}
SOUND = {"genre": "space", "characters": [HERO]}


def book(**fields: object) -> Book:
    return read_brief(SOUND | fields, owner="family", id="book")


def faults(data: Mapping[str, object]) -> tuple[Fault, ...]:
    with pytest.raises(Rejected) as caught:
        read_brief(data, owner="family", id="book")
    return caught.value.faults


def fault(**fields: object) -> str:
    """The one fault of a brief that is sound but for `fields`."""
    (only,) = faults(SOUND | fields)
    return str(only)


def hero(**fields: object) -> dict[str, object]:
    return {"characters": [HERO | fields]}


def with_friend(**fields: object) -> dict[str, object]:
    return {"characters": [HERO, {"name": "Noor", "role": "friend"} | fields]}


# Sound briefs.


def test_a_genre_and_a_hero_are_enough() -> None:
    made = book()
    assert (made.owner, made.id, made.genre) == ("family", "book", "space")
    assert (made.style, made.language, made.format) == ("cut-paper", "en", "square-hardcover")
    assert made.direction is Direction.LEFT_TO_RIGHT
    assert [chapter.pages for chapter in made.chapters] == [8, 8, 8]
    assert (made.title, made.premise, made.dedication, made.author) == (None,) * 4
    assert (made.hero.id, made.hero.age, made.hero.pronouns) == ("hero", 6, Pronouns.THEY)


@pytest.mark.parametrize(
    ("age", "reading_age"),
    [(0, "3-4"), (4, "3-4"), (5, "5-6"), (6, "5-6"), (7, "7-8"), (9, "9-10"), (12, "9-10"),
     (40, "5-6")],
)  # fmt: skip
def test_the_reading_age_follows_the_hero(age: int, reading_age: str) -> None:
    assert book(**hero(age=age)).reading_age == reading_age
    assert book(**hero(age=age), reading_age="7-8").reading_age is ReadingAge.AGE_7_8


def test_the_seed_follows_hero_and_genre_unless_given() -> None:
    assert book().seed == book(title="Another").seed
    assert book().seed != book(**hero(name="Noor")).seed
    assert book().seed != book(genre="fairy-tale").seed
    assert book(seed=0).seed == 0


def test_ids_follow_roles_and_order() -> None:
    roles = ["friend", "hero", "family", "friend", "companion", "family"]
    cast = [{"name": f"N{n}", "role": role} for n, role in enumerate(roles)]
    ids = [character.id for character in book(characters=cast).characters]
    assert ids == ["friend-1", "hero", "family-1", "friend-2", "companion-1", "family-2"]


def test_ages_left_out_are_likely_ones() -> None:
    cast = [HERO | {"age": 0}] + [{"name": r, "role": r} for r in ("friend", "family")]
    assert [c.age for c in book(characters=cast).characters] == [0, 0, briefs.DEFAULT_ADULT_AGE]


def test_chapters_may_be_counted() -> None:
    made = book(premise="A quiet signal.", chapter_count=5, pages_per_chapter=4)
    assert [(c.pages, c.idea) for c in made.chapters] == [(4, None)] * 5
    assert len(book(chapter_count=2).chapters) == 2
    assert [c.pages for c in book(pages_per_chapter=2).chapters] == [2, 2, 2]


def test_chapters_may_be_listed() -> None:
    made = book(chapters=[{"idea": "A start.", "pages": 2}, {}])
    assert [(c.pages, c.idea) for c in made.chapters] == [(2, "A start."), (8, None)]


def test_text_is_trimmed_composed_and_folded_where_lines_mean_nothing() -> None:
    made = book(
        **hero(name=" Zoe\u0308 "),
        premise="One\n  two\r\nthree",
        dedication="\r\nFor you.\r\nAlways.\n",
        title="  ",
    )
    assert made.hero.name == "Zoë"
    assert made.premise == "One two three"
    assert made.dedication == "For you.\nAlways."
    assert made.title is None


def test_looks_keep_names_and_take_codes() -> None:
    said = book(**hero(looks={"skin": "tan", "hair": "#AABBCC", "glasses": False})).hero.looks
    assert (said.skin, said.hair, said.glasses, said.eyes) == ("tan", "#aabbcc", False, None)


def test_a_companion_may_be_an_animal_with_a_coat() -> None:
    pip = {"name": "Pip", "role": "companion", "species": "fox", "looks": {"skin": "russet"}}
    made = book(characters=[HERO, pip]).characters[1]
    assert (made.species, made.looks.skin) == (Species.FOX, "russet")


def test_likes_are_a_few_lines_without_the_blank_ones() -> None:
    def likes(given: object) -> tuple[str, ...]:
        hero = {"name": "Luna", "role": "hero", "likes": given}
        book = read_brief({"genre": "space", "characters": [hero]}, owner="family", id="book")
        return book.hero.likes

    assert likes([" drawing maps ", "", "plums"]) == ("drawing maps", "plums")
    assert likes([]) == ()
    for wrong, place in (
        ("plums", "characters[1].likes"),
        (["a"] * (briefs.LIKES_MAX + 1), "characters[1].likes"),
        (["plums", 3], "characters[1].likes[2]"),
        (["x" * (briefs.LIKE_MAX + 1)], "characters[1].likes[1]"),
    ):
        with pytest.raises(Rejected) as refused:
            likes(wrong)
        assert [fault.place for fault in refused.value.faults] == [place]


def test_limits_themselves_are_allowed() -> None:
    assert book(title="x" * 60, author="x" * 60, dedication="x" * 240, premise="x" * 300).title
    assert book(**hero(name="x" * 40, age=120)).hero.age == 120
    assert book(chapters=[{"idea": "x" * 200, "pages": 24}] * 12).chapters[11].pages == 24
    cast = [HERO] + [{"name": f"N{n}", "role": "friend"} for n in range(5)]
    assert len(book(characters=cast).characters) == 6


# One fault each.


@pytest.mark.parametrize(
    ("fields", "place", "words"),
    [
        ({"genre": "fairytail"}, "genre", "“fairytail” is not a genre. Did you mean “fairy-tale”?"),
        ({"genre": "Fairy Tale"}, "genre", "Did you mean “fairy-tale”?"),
        ({"genre": "romance"}, "genre", "Use “fairy-tale”, “space”,"),
        ({"genre": None}, "genre", "is missing. Use “fairy-tale”, “space”,"),
        ({"genre": 3}, "genre", "is a whole number; it must be text."),
        ({"style": "cutpaper"}, "style", "Did you mean “cut-paper”?"),
        ({"language": "xx"}, "language", "“xx” is not a language known here. Use “en"),
        ({"reading_age": "5-7"}, "reading_age", "Use “3-4”, “5-6”, "),
        ({"format": "square"}, "format", "Did you mean “square-hardcover”?"),
        ({"direction": "up"}, "direction", "Use “ltr” or “rtl”."),
        ({"title": "x" * 61}, "title", "has 61 characters; at most 60 fit."),
        ({"title": "a\nb"}, "title", "has a line break; it must be one line."),
        ({"title": "a\u2028b"}, "title", "has a line break"),
        ({"title": "a\tb"}, "title", "has a control character (U+0009)"),
        ({"title": "a\u202eb"}, "title", "has a control character (U+202E)"),
        ({"title": "a\ud800b"}, "title", "has half a character (U+D800)"),
        ({"dedication": "a\x07b"}, "dedication", "has a control character (U+0007)"),
        ({"dedication": "x" * 241}, "dedication", "at most 240"),
        ({"author": "x" * 61}, "author", "at most 60"),
        ({"premise": "x" * 301}, "premise", "at most 300"),
        ({"premise": ["x"]}, "premise", "is an array; it must be text."),
        ({"seed": -1}, "seed", "is -1; it must be from 0 to"),
        ({"seed": True}, "seed", "is true or false; it must be a whole number."),
        ({"seed": 1.0}, "seed", "is a decimal number; it must be a whole number."),
        ({"seed": "7"}, "seed", "is text; it must be a whole number."),
        ({"titel": "x"}, "titel", "is not a field here. Did you mean “title”?"),
        ({"chapter_count": 0}, "chapter_count", "from 1 to 12"),
        ({"chapter_count": 13}, "chapter_count", "from 1 to 12"),
        ({"pages_per_chapter": 5}, "pages_per_chapter", "whole spreads of two pages. Use 4 or 6."),
        ({"chapters": []}, "chapters", "are 0; a book has 1 to 12."),
        ({"chapters": [{}] * 13}, "chapters", "are 13; a book has 1 to 12."),
        ({"chapters": 3}, "chapters", "is a whole number; it must be an array of tables."),
        ({"chapters": [{}, 3]}, "chapters[2]", "is a whole number; it must be a table."),
        ({"chapters": [{"pages": 26}]}, "chapters[1].pages", "from 2 to 24"),
        ({"chapters": [{}, {"pages": 7}]}, "chapters[2].pages", "Use 6 or 8."),
        ({"chapters": [{"idea": "x" * 201}]}, "chapters[1].idea", "at most 200"),
        ({"chapters": [{"page": 8}]}, "chapters[1].page", "Did you mean “pages”?"),
        ({"chapters": [{}], "chapter_count": 1}, "chapter_count", "stands beside chapters."),
        ({"characters": None}, "characters", "are missing."),
        ({"characters": []}, "characters", "have no hero; every book has exactly one."),
        ({"characters": {}}, "characters", "is a table; it must be an array of tables."),
        (with_friend(role="hero"), "characters", "have 2 heroes"),
        (hero(role="friend"), "characters", "have no hero"),
        (hero(role="hreo"), "characters[1].role", "Did you mean “hero”?"),
        (with_friend(role=None), "characters[2].role", "is missing. Use “hero”, "),
        (hero(name=None), "characters[1].name", "is missing."),
        (hero(name=" "), "characters[1].name", "is missing."),
        (hero(name="x" * 41), "characters[1].name", "at most 40"),
        (hero(name="123"), "characters[1].name", "has no letter"),
        (hero(name="Lu\nna"), "characters[1].name", "line break"),
        (with_friend(name="LUNA"), "characters[2].name", "the name of characters[1] as well"),
        (with_friend(name="Ｌuna"), "characters[2].name", "as well"),
        (hero(pronouns="her"), "characters[1].pronouns", "Did you mean"),
        (hero(age=121), "characters[1].age", "from 0 to 120"),
        (hero(age=-1), "characters[1].age", "from 0 to 120"),
        (hero(species="fox"), "characters[1].species", "only a companion can be an animal"),
        (with_friend(species="cat"), "characters[2].species", "only a companion"),
        (with_friend(species="dragn"), "characters[2].species", "Did you mean “dragon”?"),
        (
            with_friend(role="companion", species="cat", photo="cat.jpg"),
            "characters[2].photo",
            "is given for an animal",
        ),
        (hero(photo=1), "characters[1].photo", "must be text"),
        (hero(looks="tall"), "characters[1].looks", "is text; it must be a table."),
        (hero(looks={"hair": "blond"}), "characters[1].looks.hair", "Did you mean “blonde”?"),
        (hero(looks={"skin": "#12345"}), "characters[1].looks.skin", "“#rrggbb” works too."),
        (hero(looks={"skin": "russet"}), "characters[1].looks.skin", "not a colour known here"),
        (hero(looks={"hair_style": "bunn"}), "characters[1].looks.hair_style", "mean “bun”"),
        (hero(looks={"head_shape": "hart"}), "characters[1].looks.head_shape", "mean “heart”"),
        (hero(looks={"glasses": "yes"}), "characters[1].looks.glasses", "be true or false."),
        (hero(looks={"hat": True}), "characters[1].looks.hat", "is not a field here."),
        (hero(dedication="x"), "characters[1].dedication", "Move it up"),
    ],
)  # fmt: skip
def test_a_fault_names_its_field_and_the_remedy(
    fields: dict[str, object], place: str, words: str
) -> None:

    (told,) = faults(SOUND | fields)
    assert told.place == place
    assert words in f"{told.problem} {told.remedy}"
    assert told.remedy.endswith((".", "?")), "it says what to do about it"
    # The same is told to those who send JSON.
    assert " = " not in f"{told.problem} {told.remedy}"
    assert "[[" not in f"{told.problem} {told.remedy}"


def test_too_many_characters_are_told() -> None:
    cast = [HERO] + [{"name": f"N{n}", "role": "friend"} for n in range(6)]
    assert fault(characters=cast) == "characters: are 7; a book has at most 6. Leave some out."


@pytest.mark.parametrize(
    ("format", "pages", "fits"),
    [("square-booklet", 42, True), ("square-booklet", 44, False),
     ("landscape-softcover", 242, True), ("landscape-softcover", 244, False),
     ("landscape-hardcover", 244, True)],
)  # fmt: skip
def test_a_story_longer_than_its_format_is_told_with_one_that_holds_it(
    format: str, pages: int, fits: bool
) -> None:
    chapters = [{"pages": 24}] * (pages // 24) + [{"pages": pages % 24}] * (pages % 24 > 0)
    if fits:
        assert book(format=format, chapters=chapters).format == format
    else:
        told = fault(format=format, chapters=chapters)
        assert f"{pages} pages of story" in told
        assert f"“{format.split('-')[0]}-hardcover”" in told


def test_every_fault_is_told_at_once() -> None:
    data = tomllib.loads("""
        genre = "fairytail"
        titel = "x"
        chapters = [{ pages = 7 }, { idee = "x" }]
        [[characters]]
        name = "Luna"
        role = "hero"
        looks = { hair = "blond" }
        [[characters]]
        name = "luna"
        role = "frend"
    """)
    assert [fault.place for fault in faults(data)] == [
        "genre", "chapters[1].pages", "chapters[2].idee", "characters[2].role",
        "characters[1].looks.hair", "characters[2].name", "titel",
    ]  # fmt: skip


# What always holds.


@given(strategies.briefs())
@settings(max_examples=80, deadline=None)
def test_every_sound_brief_becomes_a_book_that_keeps_the_rules(brief: dict[str, Any]) -> None:
    made = read_brief(brief, owner="family", id="book")
    assert [c.role for c in made.characters].count(Role.HERO) == 1
    assert len({c.id for c in made.characters}) == len(made.characters) == len(brief["characters"])
    assert [c.name for c in made.characters] == [c["name"] for c in brief["characters"]]
    assert all(chapter.pages % 2 == 0 for chapter in made.chapters)
    assert sum(chapter.pages for chapter in made.chapters) == strategies.pages_of(brief)
    assert read_brief(copy.deepcopy(brief), owner="family", id="book") == made
    FORMATS[made.format].spine(FORMATS[made.format].rounded(strategies.pages_of(brief) + 5))


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(codec=None), max_size=50),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from([*briefs.BOOK_FIELDS, "name", "role", "looks", "hair"])
            | st.text(max_size=3),
            inner,
        )
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(briefs.BOOK_FIELDS), VALUES))
@settings(max_examples=150, deadline=None)
def test_anything_else_is_rejected_and_never_breaks(data: dict[str, Any]) -> None:
    for told in faults({"genre": "no-such-genre"} | data | {"genre": "no-such-genre"}):
        assert told.place
        assert str(told).encode()
        assert str(told).isprintable()
        assert len(str(told)) < 600


@given(strategies.briefs(), st.data())
@settings(max_examples=60, deadline=None)
def test_a_field_of_the_wrong_type_is_told_at_its_place(brief: dict[str, Any], data: Any) -> None:
    name = data.draw(st.sampled_from(sorted(brief)))
    assert name in [told.place for told in faults(brief | {name: 1.5})]


# Suggestions and the example.


def test_the_nearest_word_is_found_whatever_its_case_and_joints() -> None:
    assert nearest("DARK brown", ["brown", "dark-brown"]) == "dark-brown"
    assert nearest("zzz", ["brown"]) is None
    assert nearest("sq", ["square-hardcover"]) is None
    assert remedy("zzz", ["one"]) == "Use “one”."


def test_the_example_can_be_made_as_it_is() -> None:
    made = read_brief(tomllib.loads(example()), owner="family", id="book")
    assert (made.hero.name, len(made.characters), len(made.chapters)) == ("Luna", 2, 3)


def test_the_example_can_be_made_with_every_line_that_may_be_uncommented() -> None:

    text = re.sub(r"^# (?!chapter_count|pages_per)(\w+ = )", r"\1", example(), flags=re.MULTILINE)
    made = read_brief(tomllib.loads(text), owner="family", id="book")
    assert (made.title, made.seed) == ("The Lantern in the Garden", 7)
    assert (made.hero.photo, made.hero.looks.wheelchair) == ("luna.jpg", True)


def test_a_face_is_cut_out_for_people_with_a_photo() -> None:
    assert book().hero.likeness is Likeness.DRAWN
    assert book(**hero(likeness="cut-out")).hero.likeness is Likeness.CUT_OUT
    robot = {"name": "Pip", "role": "companion", "species": "robot", "likeness": "cut-out"}
    problem = fault(characters=[HERO, robot])
    assert problem.startswith("characters[2].likeness: is “cut-out”, but a robot has no face")
    assert "cut-out" in fault(**hero(likeness="cutout"))


def test_the_example_has_a_word_on_every_field() -> None:

    looks = [field.name for field in dataclass_fields(Looks)]
    row = ["name", "role", "pronouns", "age", "likes", "species", "photo", "likeness"]
    row += ["idea", "pages"]
    single = [name for name in briefs.BOOK_FIELDS if name not in ("chapters", "characters")]
    for name in [*single, *row, *looks]:
        assert re.search(rf"^(# )?{name} = ", example(), re.MULTILINE), name
    assert "[[chapters]]" in example()
    assert "[[characters]]" in example()
    assert max(map(len, example().splitlines())) <= 120
