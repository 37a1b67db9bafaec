"""A book that is asked about for each of its chapters is set once, and anew when it was changed."""

from dataclasses import replace

import pytest

from adapters.render.reportlab import build
from custories_core.errors import Rejected
from custories_core.library import BookEntry, ChapterEntry, CharacterEntry
from custories_core.ports.render import Renderer
from custories_core.use_cases import printable
from custories_core.use_cases.printable import Printable

BOOK = BookEntry("ada", {"genre": "space", "format": "a5-booklet", "seed": 7, "dedication": "Hi"})
HERO = CharacterEntry("ada", "book", {"name": "Luna", "role": "hero"})
CHAPTER = ChapterEntry("ada", "book", {"pages": 2})
UNPRINTABLE = {**BOOK.brief, "dedication": "\u4f60"}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The title pages that were set, by their dedication."""
    seen: list[str] = []
    real = printable.printing_faults

    def counted(book: object, renderer: Renderer) -> object:
        seen.append(book.dedication)  # type: ignore[attr-defined]
        return real(book, renderer)  # type: ignore[arg-type]

    monkeypatch.setattr(printable, "printing_faults", counted)
    return seen


def test_a_sound_book_is_set_once(asked: list[str]) -> None:
    check = Printable(build(None)).check
    for _ in range(3):
        check(BOOK, [HERO], [CHAPTER])
    assert asked == ["Hi"]


@pytest.mark.parametrize(
    ("book", "people", "chapters"),
    [
        (replace(BOOK, brief=UNPRINTABLE), [HERO], [CHAPTER]),
        (BOOK, [], [CHAPTER]),
        (BOOK, [replace(HERO, brief={**HERO.brief, "name": "\u4f60"})], [CHAPTER]),
        (BOOK, [HERO], [replace(CHAPTER, brief={"pages": 2, "idea": "\u4f60"})]),
    ],
)
def test_a_book_that_was_sound_is_told_of_once_it_is_not(
    book: BookEntry, people: list[CharacterEntry], chapters: list[ChapterEntry]
) -> None:
    check = Printable(build(None)).check
    check(BOOK, [HERO], [CHAPTER])
    for _ in range(2):
        with pytest.raises(Rejected):
            check(book, people, chapters)
    check(BOOK, [HERO], [CHAPTER])


def test_no_more_are_remembered_than_there_is_room_for(
    asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printable, "REMEMBERED", 2)
    check = Printable(build(None)).check
    for words in ("a", "b", "c", "c", "b", "a"):
        check(replace(BOOK, brief={**BOOK.brief, "dedication": words}), [HERO], [CHAPTER])
    assert asked == ["a", "b", "c", "a"]
