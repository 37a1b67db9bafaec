"""Books put together in scripts: every fault is found, and a brief's book has none."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from custories_core.books import Book, ChapterBrief
from custories_core.soundness import faults_of
from tests.strategies import books
from tests.workshop import a_book


@given(books())
def test_what_a_brief_gave_is_sound(book: Book) -> None:
    assert faults_of(book) == ()


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"genre": "spce"}, "genre"),
        ({"style": "oil"}, "style"),
        ({"language": "xx"}, "language"),
        ({"format": "cube"}, "format"),
        ({"owner": "a/b"}, "owner"),
        ({"id": ""}, "id"),
        ({"characters": ()}, "characters"),
        ({"chapters": ()}, "chapters"),
        ({"chapters": (ChapterBrief(0),)}, "chapters[1].pages"),
        ({"chapters": (ChapterBrief(4), ChapterBrief(5))}, "chapters[2].pages"),
    ],
)
def test_each_fault_names_its_field(change: dict[str, Any], place: str) -> None:
    (fault,) = faults_of(a_book(**change))
    assert fault.place == place


def test_a_character_without_a_name_is_named_by_its_row() -> None:
    book = a_book()
    nameless = replace(book, characters=(book.hero, replace(book.characters[1], name=" ")))
    (fault,) = faults_of(nameless)
    assert fault.place == "characters[2].name"
