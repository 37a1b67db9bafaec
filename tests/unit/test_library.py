"""Which chapters are out of date, and which files of a book may be fetched."""

from dataclasses import replace

import pytest

from custories_core.errors import Conflict, Missing
from custories_core.library import (
    BookEntry,
    ChapterEntry,
    CharacterEntry,
    FileEntry,
    PageEntry,
    assembled,
    sources,
    stale,
)
from custories_core.scenes import Mood, Place, Scene, Time, Weather
from custories_core.use_cases.books import Whole
from custories_core.use_cases.fetching import FILES, bound_file, check_current
from custories_core.use_cases.tasks import binding_sources

BOOK = BookEntry("o", {"genre": "space", "format": "a5-booklet", "seed": 7}, id="b")
PEOPLE = (CharacterEntry("o", "b", {"name": "Luna", "role": "hero"}, 1, id="w"),)
NEW = tuple(
    ChapterEntry("o", "b", {"idea": idea, "pages": 2}, number, id=f"c{number}")
    for number, idea in enumerate(("A lantern runs away", "It comes back"), start=1)
)
WHOLE = assembled(BOOK, PEOPLE, NEW)
MADE = tuple(
    replace(chapter, made_of=sources(WHOLE, {}, number))
    for number, chapter in enumerate(NEW, start=1)
)
OTHER = replace(BOOK, brief={**BOOK.brief, "genre": "pirates"})


def test_a_chapter_is_stale_when_its_book_says_something_else() -> None:
    assert stale(BOOK, PEOPLE, MADE) == frozenset()
    assert stale(OTHER, PEOPLE, MADE) == {"c1", "c2"}
    assert stale(OTHER, PEOPLE, (NEW[0], MADE[1])) == {"c2"}, "what was not made is not stale"
    assert stale(OTHER, PEOPLE, NEW) == frozenset()


def test_of_a_book_that_cannot_be_made_all_that_was_made_is_stale() -> None:
    assert stale(BOOK, (), (MADE[0], NEW[1])) == {"c1"}
    assert stale(BOOK, (), NEW) == frozenset()


def file(name: str) -> FileEntry:
    """A file that was bound of the book as it stands."""
    whole = Whole(BOOK, PEOPLE, MADE, WHOLE)
    return FileEntry("o", "b", name, "k", "0" * 64, 1, 2, binding_sources(whole))


def test_a_file_is_fetched_of_a_book_that_was_bound() -> None:
    files = [file(name) for name in FILES]
    for name in FILES:
        assert bound_file(name, files).name == name
    with pytest.raises(Missing, match="interior, cover, preview"):
        bound_file("manuscript", files)
    with pytest.raises(Missing, match=r"not bound yet.*ask for its binding.*/binding"):
        bound_file("cover", [])


def test_a_file_of_an_earlier_book_has_to_be_bound_again() -> None:
    check_current(file("cover"), BOOK, PEOPLE, MADE, ())
    scene = Scene(Place.PLANET, Time.NIGHT, Weather.SNOW, Mood.SAD, (), (), "")
    page = PageEntry("o", "b", "c1", 1, 1, "spread", "It went.", "p", "q", scene, "It ran.")
    for book, people, pages in ((OTHER, PEOPLE, ()), (BOOK, (), ()), (BOOK, PEOPLE, (page,))):
        with pytest.raises(Conflict, match="bound again"):
            check_current(file("cover"), book, people, MADE, pages)
