"""Hypothesis generators of what people give: names, looks, briefs and books.

A *brief* is a mapping as it comes out of a TOML file, and sound: read_brief
takes it. Draw a book where its form does not matter.
"""

import unicodedata
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from custories_core.books import (
    COAT_COLOURS,
    EYE_COLOURS,
    HAIR_COLOURS,
    HAIR_LENGTHS,
    HAIR_STYLES,
    HAIR_TEXTURES,
    HEAD_SHAPES,
    OUTFIT_COLOURS,
    SKIN_TONES,
    Book,
    Direction,
    Looks,
    Pronouns,
    ReadingAge,
    Role,
    Species,
)
from custories_core.briefs import (
    AGE_MAX,
    AUTHOR_MAX,
    CHAPTERS_MAX,
    CHARACTERS_MAX,
    DEDICATION_MAX,
    IDEA_MAX,
    LIKE_MAX,
    LIKES_MAX,
    NAME_MAX,
    PAGES_MAX,
    PREMISE_MAX,
    SEED_MAX,
    TITLE_MAX,
    read_brief,
)
from custories_core.genres import GENRES, STYLES
from custories_core.languages import LANGUAGES
from custories_core.layout.formats import FORMATS

# Letters that the book's faces have, and the signs that names are written with.
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéèüöäñçøåßÉÜÖÄÑÇØÅ"
SIGNS = " -'’."


def hexes() -> st.SearchStrategy[str]:
    """`#rrggbb`."""
    return st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


def lines(most: int) -> st.SearchStrategy[str]:
    """A line of text in the alphabet of the book's faces, trimmed and not blank."""
    text = st.text(LETTERS + SIGNS + "0123456789!?,:", min_size=1, max_size=most)
    return text.map(str.strip).filter(bool)


def names() -> st.SearchStrategy[str]:
    """A name that a character may have."""
    rest = st.text(LETTERS + SIGNS, max_size=NAME_MAX - 1)
    return st.builds(lambda first, rest: (first + rest).strip(), st.sampled_from(LETTERS), rest)


def looks(species: Species = Species.HUMAN) -> st.SearchStrategy[dict[str, str | bool]]:
    """A table of looks, any of them left out."""
    human = species is Species.HUMAN
    colours = {
        "skin": SKIN_TONES if human else COAT_COLOURS,
        "hair": HAIR_COLOURS if human else COAT_COLOURS,
        "eyes": EYE_COLOURS,
        "outfit": OUTFIT_COLOURS,
    }
    words = {
        "hair_length": HAIR_LENGTHS,
        "hair_texture": HAIR_TEXTURES,
        "hair_style": HAIR_STYLES,
        "head_shape": HEAD_SHAPES,
    }
    flags = ("glasses", "freckles", "hearing_aid", "headscarf", "wheelchair")
    optional: dict[str, st.SearchStrategy[str | bool]] = {
        **{name: st.sampled_from(list(table)) | hexes() for name, table in colours.items()},
        **{name: st.sampled_from(table) for name, table in words.items()},
        **{name: st.booleans() for name in flags},
    }
    return st.fixed_dictionaries({}, optional=optional)


def measured_looks() -> st.SearchStrategy[Looks]:
    """What a photo may tell: colours as `#rrggbb`, or nothing."""
    maybe = st.none() | hexes()
    return st.builds(Looks, skin=maybe, hair=maybe, eyes=maybe)


@st.composite
def casts(draw: st.DrawFn) -> list[dict[str, Any]]:
    """The characters of a brief: one hero, wherever it stands, and up to five others."""
    spoken = draw(
        st.lists(
            names(),
            min_size=1,
            max_size=CHARACTERS_MAX,
            unique_by=lambda name: unicodedata.normalize("NFKC", name).casefold(),
        )
    )
    hero = draw(st.integers(0, len(spoken) - 1))
    others = [role.value for role in Role if role is not Role.HERO]
    cast = []
    for number, name in enumerate(spoken):
        role = "hero" if number == hero else draw(st.sampled_from(others))
        animal = role == "companion" and draw(st.booleans())
        species = draw(st.sampled_from(list(Species))) if animal else Species.HUMAN
        row = draw(
            st.fixed_dictionaries(
                {"name": st.just(name), "role": st.just(role)},
                optional={
                    "pronouns": st.sampled_from([p.value for p in Pronouns]),
                    "age": st.integers(0, AGE_MAX),
                    "looks": looks(species),
                    "likes": st.lists(lines(LIKE_MAX), max_size=LIKES_MAX),
                },
            )
        )
        cast.append(row | ({"species": species.value} if animal else {}))
    return cast


def chapters() -> st.SearchStrategy[dict[str, Any]]:
    """A chapter of a brief."""
    return st.fixed_dictionaries(
        {},
        optional={
            "pages": st.integers(1, PAGES_MAX // 2).map(lambda half: 2 * half),
            "idea": lines(IDEA_MAX),
        },
    )


@st.composite
def briefs(draw: st.DrawFn) -> dict[str, Any]:
    """A sound brief, in a format that holds it."""
    brief = draw(
        st.fixed_dictionaries(
            {
                "genre": st.sampled_from(list(GENRES)),
                "characters": casts(),
            },
            optional={
                "title": lines(TITLE_MAX),
                "style": st.sampled_from(list(STYLES)),
                "language": st.sampled_from(list(LANGUAGES)),
                "reading_age": st.sampled_from([age.value for age in ReadingAge]),
                "direction": st.sampled_from([direction.value for direction in Direction]),
                "dedication": lines(DEDICATION_MAX),
                "author": lines(AUTHOR_MAX),
                "seed": st.integers(0, SEED_MAX),
                "premise": lines(PREMISE_MAX),
            },
        )
    )
    counted = st.fixed_dictionaries(
        {},
        optional={
            "chapter_count": st.integers(1, CHAPTERS_MAX),
            "pages_per_chapter": st.integers(1, PAGES_MAX // 2).map(lambda half: 2 * half),
        },
    )
    listed = st.fixed_dictionaries(
        {"chapters": st.lists(chapters(), min_size=1, max_size=CHAPTERS_MAX)}
    )
    brief |= draw(counted | listed)
    # Every story up to 12 × 24 pages and its matter fits a format of 300 pages and more;
    # one of up to 24 pages fits all.
    story = pages_of(brief)
    fitting = [id for id, format in FORMATS.items() if story + 8 <= format.max_pages]
    return brief | {"format": draw(st.sampled_from(fitting))}


def pages_of(brief: Mapping[str, Any]) -> int:
    """The story pages that a sound brief asks for."""
    if "chapters" in brief:
        return sum(chapter.get("pages", 8) for chapter in brief["chapters"])
    return int(brief.get("chapter_count", 3) * brief.get("pages_per_chapter", 8))


def books() -> st.SearchStrategy[Book]:
    """A book as it is asked for."""
    return briefs().map(lambda brief: read_brief(brief, owner="family", id="book"))
