"""Books over the wire."""

from typing import Annotated

import msgspec

from custories_core.books import Direction, ReadingAge
from custories_core.briefs import (
    AUTHOR_MAX,
    DEDICATION_MAX,
    DEFAULT_FORMAT,
    DEFAULT_LANGUAGE,
    DEFAULT_STYLE,
    PREMISE_MAX,
    SEED_MAX,
    TITLE_MAX,
)
from custories_core.library import BookEntry

from .fields import Format, Genre, Id, Language, Next, Style, Time, about, line, lines, utc

Title = Annotated[str, line("The title; left out, the writer chooses one.", TITLE_MAX)]
Dedication = Annotated[str, lines("For whom the book is; printed in front.", DEDICATION_MAX)]
Author = Annotated[str, line("Who gives the book.", AUTHOR_MAX)]
Premise = Annotated[str, lines("What the story is to be about.", PREMISE_MAX)]
Seed = Annotated[int, about("The source of chance: one seed, one story.", ge=0, le=SEED_MAX)]
Age = Annotated[ReadingAge, about("For whom the text is written.")]
Way = Annotated[Direction, about("Which way the book is read.")]


class Book(msgspec.Struct, frozen=True):
    """A book. `title` is the one asked for or else the written one, null before there is one."""

    id: Id
    title: Annotated[str | None, about("The title, once there is one.")]
    genre: Genre
    style: Style
    language: Language
    format: Format
    reading_age: Annotated[
        ReadingAge | None, about("For whom it is written; null goes by the hero's age.")
    ]
    direction: Annotated[Direction | None, about("null goes by the language.")]
    dedication: Annotated[str | None, about("For whom the book is.")]
    author: Annotated[str | None, about("Who gives the book.")]
    premise: Annotated[str | None, about("What the story is to be about.")]
    seed: Seed
    created: Time
    changed: Time


class Books(msgspec.Struct, frozen=True):
    """Some of the books, and where the next ones begin."""

    items: tuple[Book, ...]
    next: Next


class NewBook(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a book may be asked for with. null is the same as left out."""

    genre: Genre
    title: Title | None = None
    style: Style | None = None
    language: Language | None = None
    reading_age: Age | None = None
    format: Format | None = None
    direction: Way | None = None
    dedication: Dedication | None = None
    author: Author | None = None
    premise: Premise | None = None
    seed: Seed | None = None


class BookChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The fields to change; null takes one back to what is usual (RFC 7396)."""

    genre: Genre | msgspec.UnsetType = msgspec.UNSET
    title: Title | None = None
    style: Style | None = None
    language: Language | None = None
    reading_age: Age | None = None
    format: Format | None = None
    direction: Way | None = None
    dedication: Dedication | None = None
    author: Author | None = None
    premise: Premise | None = None
    seed: Seed | None = None


def book(entry: BookEntry) -> Book:
    """A book as it goes out."""
    brief = entry.brief
    return Book(
        entry.id,
        brief.get("title") or entry.title,
        brief["genre"],
        brief.get("style", DEFAULT_STYLE),
        brief.get("language", DEFAULT_LANGUAGE),
        brief.get("format", DEFAULT_FORMAT),
        brief.get("reading_age"),
        brief.get("direction"),
        brief.get("dedication"),
        brief.get("author"),
        brief.get("premise"),
        brief["seed"],
        utc(entry.created),
        utc(entry.changed),
    )


EXAMPLE = {
    "id": "0193a5c0-7d4e-7c3a-9f21-5a3d5c1e8b42",
    "title": "The Lantern That Ran Away",
    "genre": "fairy-tale",
    "style": "cut-paper",
    "language": "en",
    "format": "square-hardcover",
    "reading_age": "5-6",
    "direction": None,
    "dedication": "For the one who asked why.",
    "author": None,
    "premise": "A lantern that is afraid of the dark.",
    "seed": 1187,
    "created": "2026-11-22T09:30:00Z",
    "changed": "2026-11-22T09:30:00Z",
}
NEW_EXAMPLE = {
    "genre": "fairy-tale",
    "reading_age": "5-6",
    "premise": "A lantern that is afraid of the dark.",
    "dedication": "For the one who asked why.",
}
CHANGE_EXAMPLE = {"title": "The Lantern That Ran Away", "premise": None}
