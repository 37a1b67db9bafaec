"""What a book must be like to be made at all, whoever put it together."""

from collections.abc import Iterator, Mapping

from .assets import checked_key
from .books import Book, Role
from .errors import Fault
from .genres import GENRES, STYLES
from .languages import LANGUAGES
from .layout.formats import FORMATS
from .suggestions import remedy


def faults_of(book: Book) -> tuple[Fault, ...]:
    """Everything that is wrong with a book's own values; empty for a sound one.

    A book that `read_brief` gave is sound. One put together in a script may
    not be.
    """
    return tuple(_faults(book))


def _faults(book: Book) -> Iterator[Fault]:
    tables: tuple[tuple[str, str, Mapping[str, object]], ...] = (
        ("genre", book.genre, GENRES),
        ("style", book.style, STYLES),
        ("language", book.language, LANGUAGES),
        ("format", book.format, FORMATS),
    )
    for name, value, known in tables:
        if value not in known:
            yield Fault(name, f"“{value}” is not known here.", remedy(value, known))
    for name, part in (("owner", book.owner), ("id", book.id)):
        try:
            if "/" in part:
                raise ValueError
            checked_key(part)
        except ValueError:
            yield Fault(
                name, f"“{part}” cannot be part of a storage key.", "Use letters, digits, - and _."
            )
    heroes = sum(who.role is Role.HERO for who in book.characters)
    if heroes != 1:
        yield Fault("characters", f"there are {heroes} heroes.", "Every book has exactly one.")
    ids = [who.id for who in book.characters]
    for row, who in enumerate(book.characters, start=1):
        if not who.name.strip():
            yield Fault(f"characters[{row}].name", "is empty.", "Give everybody a name.")
        if ids.count(who.id) > 1 or not who.id:
            yield Fault(f"characters[{row}].id", f"“{who.id}” is not an id of its own.")
    if not book.chapters:
        yield Fault("chapters", "there are none.", "Ask for at least one.")
    for row, chapter in enumerate(book.chapters, start=1):
        if chapter.pages < 2 or chapter.pages % 2:
            yield Fault(
                f"chapters[{row}].pages",
                f"is {chapter.pages}; it must be even, for each chapter fills whole spreads.",
            )
