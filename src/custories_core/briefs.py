"""The brief: what somebody asks for, read into a Book or refused with every fault at once."""

import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from .assets import derived_seed
from .binding.matter import LEAST
from .books import (
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
    ChapterBrief,
    Character,
    Direction,
    Likeness,
    Looks,
    Pronouns,
    ReadingAge,
    Role,
    Species,
)
from .errors import Fault, Rejected
from .fields import Table
from .genres import GENRES, STYLES
from .languages import LANGUAGES
from .layout.formats import FORMATS, Format

CHAPTERS_MAX = 12
PAGES_MAX = 24
CHARACTERS_MAX = 6
TITLE_MAX = 60
AUTHOR_MAX = 60
NAME_MAX = 40
DEDICATION_MAX = 240
PREMISE_MAX = 300
IDEA_MAX = 200
LIKES_MAX = 5
LIKE_MAX = 40
AGE_MAX = 120
SEED_MAX = 2**53 - 1
"""The largest whole number that every reader of JSON keeps exactly."""

DEFAULT_CHAPTERS = 3
DEFAULT_PAGES = 8
DEFAULT_STYLE = "cut-paper"
DEFAULT_FORMAT = "square-hardcover"
DEFAULT_LANGUAGE = "en"
DEFAULT_AGE = 6
DEFAULT_ADULT_AGE = 38

BOOK_FIELDS = (
    "title", "genre", "style", "language", "reading_age", "format", "direction", "dedication",
    "author", "seed", "premise", "chapters", "chapter_count", "pages_per_chapter", "characters",
)  # fmt: skip


def read_brief(data: Mapping[str, object], *, owner: str, id: str) -> Book:
    """The book that a brief asks for. `data` is the brief as tables, arrays and plain values.

    Raises Rejected with every fault; each names its field as it stands in the
    brief, rows counted from 1, such as `characters[2].looks.hair`.
    """
    faults: list[Fault] = []
    brief = Table(data, "", faults)
    fields = _book(brief)
    chapters = _chapters(brief, FORMATS[fields.get("format", DEFAULT_FORMAT)])
    characters = _characters(brief)
    brief.close()
    if faults:
        raise Rejected(faults)
    language = fields.get("language", DEFAULT_LANGUAGE)
    direction, age, seed = (fields.get(name) for name in ("direction", "reading_age", "seed"))
    hero = next(c for c in characters if c.role is Role.HERO)
    return Book(
        id=id,
        owner=owner,
        genre=fields["genre"],
        characters=characters,
        chapters=chapters,
        style=fields.get("style", DEFAULT_STYLE),
        language=language,
        reading_age=_reading_age(hero.age) if age is None else ReadingAge(age),
        format=fields.get("format", DEFAULT_FORMAT),
        direction=LANGUAGES[language].direction if direction is None else Direction(direction),
        title=fields.get("title"),
        premise=fields.get("premise"),
        dedication=fields.get("dedication"),
        author=fields.get("author"),
        seed=derived_seed(0, hero.name, fields["genre"]) if seed is None else seed,
    )


def checked_book(data: Mapping[str, object]) -> dict[str, Any]:
    """The book's own fields of a brief, without its people and chapters, in their normal form.

    Raises Rejected with every fault.
    """
    return _checked(data, _book)


def checked_character(data: Mapping[str, object]) -> dict[str, Any]:
    """One character's fields, without a photo, in their normal form. Raises Rejected."""

    def read(row: Table) -> None:
        role = row.choice("role", {r.value: r for r in Role}, "a role", required=True)
        age = row.whole("age", 0, AGE_MAX)
        _character(row, "", role or Role.FRIEND, DEFAULT_AGE if age is None else age)
        if row.data.get("photo") is not None:
            row.fault("photo", "is not a field.", "Send the picture itself to the photo's address.")

    return _checked(data, read)


def checked_chapter(data: Mapping[str, object]) -> dict[str, Any]:
    """One chapter's fields in their normal form. Raises Rejected."""
    return {"pages": DEFAULT_PAGES, **_checked(data, _chapter)}


def _checked(data: Mapping[str, object], read: Callable[[Table], object]) -> dict[str, Any]:
    faults: list[Fault] = []
    table = Table(data, "", faults)
    read(table)
    table.close()
    if faults:
        raise Rejected(faults)
    return table.kept


def _book(brief: Table) -> dict[str, Any]:
    """The book's own fields, sound ones only."""
    brief.text("title", TITLE_MAX)
    brief.choice("genre", GENRES, "a genre", required=True)
    brief.choice("style", STYLES, "an art style")
    brief.choice("language", LANGUAGES, "a language known here")
    brief.choice("reading_age", {a.value: a for a in ReadingAge}, "a reading age")
    brief.choice("direction", {d.value: d for d in Direction}, "a reading direction")
    brief.text("dedication", DEDICATION_MAX, lines=True)
    brief.text("author", AUTHOR_MAX)
    brief.whole("seed", 0, SEED_MAX)
    _prose(brief, "premise", PREMISE_MAX)
    brief.choice("format", FORMATS, "a format")
    return brief.kept


def _prose(table: Table, name: str, most: int) -> str | None:
    """Running text, its line breaks folded away: they mean nothing to a writer."""
    text = table.text(name, most, lines=True)
    return None if text is None else table.keep(name, " ".join(text.split()))


def _reading_age(age: int) -> ReadingAge:
    """For whom to write when only the hero's age is known; a grown hero is read to a child."""
    if age <= 4:
        return ReadingAge.AGE_3_4
    if age <= 6 or age > 12:
        return ReadingAge.AGE_5_6
    return ReadingAge.AGE_7_8 if age <= 8 else ReadingAge.AGE_9_10


def _chapters(brief: Table, format: Format) -> tuple[ChapterBrief, ...]:
    """The chapters, written out or only counted."""
    known = len(brief.faults)
    count = brief.whole("chapter_count", 1, CHAPTERS_MAX)
    pages = _pages(brief, "pages_per_chapter")
    rows = brief.rows("chapters")
    for name in ("chapter_count", "pages_per_chapter"):
        if rows is not None and brief.given(name):
            brief.fault(name, "stands beside chapters.", "Give one or the other.")
    if rows is None:
        chapters = (ChapterBrief(pages or DEFAULT_PAGES),) * (count or DEFAULT_CHAPTERS)
    else:
        if not 1 <= len(rows) <= CHAPTERS_MAX:
            remedy = "Leave some out." if rows else "Add one, or leave them out altogether."
            brief.fault("chapters", f"are {len(rows)}; a book has 1 to {CHAPTERS_MAX}.", remedy)
            return ()
        chapters = tuple(_chapter(row) for row in rows)
    if len(brief.faults) == known:
        _check_length(brief, chapters, format)
    return chapters


def _chapter(row: Table) -> ChapterBrief:
    pages = _pages(row, "pages")
    idea = _prose(row, "idea", IDEA_MAX)
    row.close(BOOK_FIELDS)
    return ChapterBrief(pages or DEFAULT_PAGES, idea)


def _pages(table: Table, name: str) -> int | None:
    pages = table.whole(name, 2, PAGES_MAX)
    if pages is not None and pages % 2:
        table.fault(
            name,
            f"is {pages}; it must be even, for each chapter fills whole spreads of two pages.",
            f"Use {pages - 1} or {pages + 1}.",
        )
        return None
    return pages


def _check_length(brief: Table, chapters: tuple[ChapterBrief, ...], format: Format) -> None:
    story = sum(chapter.pages for chapter in chapters)
    printed = format.rounded(story + LEAST)
    if printed <= format.max_pages:
        return
    roomy = [f.id for f in FORMATS.values() if f.trim == format.trim and f.max_pages >= printed]
    others = " or ".join(f"“{id}”" for id in roomy)
    brief.fault(
        "chapters" if brief.given("chapters") else "chapter_count",
        f"{story} pages of story and the pages around them make {printed}; "
        f"“{format.id}” holds {format.max_pages}.",
        f"Use fewer pages, or the format {others}." if others else "Use fewer pages.",
    )


def _characters(brief: Table) -> tuple[Character, ...]:
    """The people of the book. Not to be used when any fault was found."""
    rows = brief.rows("characters")
    if rows is None:
        if not brief.given("characters"):
            brief.fault(
                "characters", "are missing.", "Add somebody with a name and the role “hero”."
            )
        return ()
    if len(rows) > CHARACTERS_MAX:
        brief.fault(
            "characters",
            f"are {len(rows)}; a book has at most {CHARACTERS_MAX}.",
            "Leave some out.",
        )
        return ()
    roles = [
        row.choice("role", {r.value: r for r in Role}, "a role", required=True) for row in rows
    ]
    heroes = roles.count(Role.HERO)
    # A role that could not be read may have been meant as the hero's.
    if heroes > 1 or (heroes == 0 and None not in roles):
        brief.fault(
            "characters",
            f"have {heroes or 'no'} hero{'es' if heroes > 1 else ''}; every book has exactly one.",
            "Give one character the role “hero”, and nobody else.",
        )
    ages = [row.whole("age", 0, AGE_MAX) for row in rows]
    hero_age = ages[roles.index(Role.HERO)] if heroes else None
    hero_age = DEFAULT_AGE if hero_age is None else hero_age
    characters: list[Character] = []
    for row, role, age in zip(rows, roles, ages, strict=True):
        role = role or Role.FRIEND
        if age is None:
            age = DEFAULT_ADULT_AGE if role is Role.FAMILY else hero_age
        same = sum(character.role is role for character in characters)
        id = "hero" if role is Role.HERO else f"{role}-{same + 1}"
        characters.append(_character(row, id, role, age))
    _check_names(rows, characters)
    return tuple(characters)


def _character(row: Table, id: str, role: Role, age: int) -> Character:
    name = row.text("name", NAME_MAX)
    if name is None and not any(fault.place == row.at("name") for fault in row.faults):
        row.fault("name", "is missing.", "Give everybody a name.")
    if name is not None and not any(character.isalpha() for character in name):
        row.fault("name", f"“{name}” has no letter.", "The story has to be able to say it.")
    pronouns = row.choice("pronouns", {p.value: p for p in Pronouns}, "a choice of pronouns")
    species = row.choice("species", {s.value: s for s in Species}, "a species known here")
    species = species or Species.HUMAN
    if species is not Species.HUMAN and role is not Role.COMPANION:
        row.fault(
            "species",
            f"is “{species}”, but only a companion can be an animal.",
            "Make the role “companion”, or leave species out.",
        )
    photo = row.text("photo", 1000)
    if photo is not None and species is not Species.HUMAN:
        row.fault(
            "photo",
            "is given for an animal; looks are read from a person's face only.",
            "Describe the animal's colours with looks.",
        )
    likeness = row.choice("likeness", {way.value: way for way in Likeness}, "a way to be alike")
    if likeness is Likeness.CUT_OUT and species is not Species.HUMAN:
        row.fault(
            "likeness",
            f"is “{likeness}”, but a {species} has no face that a photo could show.",
            "Leave likeness out.",
        )
    looks = _looks(row.table("looks"), species)
    likes = row.texts("likes", LIKES_MAX, LIKE_MAX)
    row.close(BOOK_FIELDS)
    pronouns = pronouns or Pronouns.THEY
    likeness = likeness or Likeness.DRAWN
    return Character(id, name or "", role, pronouns, age, species, looks, photo, likes, likeness)


def _looks(table: Table, species: Species) -> Looks:
    human = species is Species.HUMAN
    looks = Looks(
        skin=table.colour("skin", SKIN_TONES if human else COAT_COLOURS),
        hair=table.colour("hair", HAIR_COLOURS if human else COAT_COLOURS),
        hair_length=_word(table, "hair_length", HAIR_LENGTHS),
        hair_texture=_word(table, "hair_texture", HAIR_TEXTURES),
        hair_style=_word(table, "hair_style", HAIR_STYLES),
        eyes=table.colour("eyes", EYE_COLOURS),
        outfit=table.colour("outfit", OUTFIT_COLOURS),
        glasses=table.flag("glasses"),
        freckles=table.flag("freckles"),
        hearing_aid=table.flag("hearing_aid"),
        headscarf=table.flag("headscarf"),
        wheelchair=table.flag("wheelchair"),
        head_shape=_word(table, "head_shape", HEAD_SHAPES),
    )
    table.close(BOOK_FIELDS)
    return looks


def _word(table: Table, name: str, words: tuple[str, ...]) -> str | None:
    return table.choice(name, {word: word for word in words}, f"a {name.replace('_', ' ')}")


def _check_names(rows: list[Table], characters: list[Character]) -> None:
    """The story calls people by name, so no two may have the same."""
    first: dict[str, str] = {}
    for row, character in zip(rows, characters, strict=True):
        spoken = unicodedata.normalize("NFKC", character.name).casefold()
        if spoken and spoken in first:
            row.fault(
                "name",
                f"“{character.name}” is the name of {first[spoken]} as well.",
                "The story tells people apart by name: use a nickname for one.",
            )
        first.setdefault(spoken, row.place)
