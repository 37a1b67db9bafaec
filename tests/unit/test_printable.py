"""A book that is asked about for each of its chapters is set once, and anew when it was changed."""

from dataclasses import replace

import pytest

from adapters.render.reportlab import build
from adapters.writing.storyteller import build as build_storyteller
from custories_core.books import Book
from custories_core.errors import Fault, Rejected
from custories_core.library import Brief, Briefs
from custories_core.ports.render import Renderer
from custories_core.ports.writing import Writer
from custories_core.use_cases import printable
from custories_core.use_cases.printable import Printable

BOOK: Brief = {"genre": "space", "format": "a5-booklet", "seed": 7, "dedication": "Hi"}
HERO: Brief = {"name": "Luna", "role": "hero"}
CHAPTER: Brief = {"pages": 2}
SOUND = Briefs("book", "ada", BOOK, (HERO,), (CHAPTER,))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The title pages that were set, by their dedication."""
    seen: list[str] = []
    real = printable.book_faults

    def counted(book: Book, writer: Writer, renderer: Renderer) -> tuple[Fault, ...]:
        seen.append(book.dedication or "")
        return real(book, writer, renderer)

    monkeypatch.setattr(printable, "book_faults", counted)
    return seen


def _printable() -> Printable:
    return Printable(build_storyteller(None), build(None))


def test_a_sound_book_is_set_once(asked: list[str]) -> None:
    check = _printable().check
    for _ in range(3):
        check(SOUND)
    assert asked == ["Hi"]


@pytest.mark.parametrize(
    "unsound",
    [
        replace(SOUND, book={**BOOK, "dedication": "\u4f60"}),
        replace(SOUND, book={**BOOK, "dedication": "To the killer"}),
        replace(SOUND, characters=()),
        replace(SOUND, characters=({**HERO, "name": "\u4f60"},)),
        replace(SOUND, chapters=({"pages": 2, "idea": "\u4f60"},)),
    ],
)
def test_a_book_that_was_sound_is_told_of_once_it_is_not(unsound: Briefs) -> None:
    check = _printable().check
    check(SOUND)
    for _ in range(2):
        with pytest.raises(Rejected):
            check(unsound)
    check(SOUND)


def test_no_more_are_remembered_than_there_is_room_for(
    asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printable, "REMEMBERED", 2)
    check = _printable().check
    for words in ("a", "b", "c", "c", "b", "a"):
        check(replace(SOUND, book={**BOOK, "dedication": words}))
    assert asked == ["a", "b", "c", "a"]
