"""Books in the library: begun, changed, taken away."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..books import Book
from ..briefs import SEED_MAX, checked_book
from ..erasures import Removal
from ..errors import Fault, Rejected, Stale
from ..jobs import Event
from ..library import BOOKS_MOST, BookEntry, ChapterEntry, CharacterEntry, assembled
from ..once import Once
from ..people import Principal
from ..ports.ambient import Clock
from ..ports.records import Records, Unit
from .charging import ChargedJobs
from .repeats import once_only


@dataclass(frozen=True, slots=True)
class CreateBook:
    """Begins a book, without people and chapters yet."""

    records: Records
    clock: Clock

    def __call__(
        self, who: Principal, data: Mapping[str, object], once: Once | None = None
    ) -> BookEntry:
        """The new book.

        Raises Rejected with every fault of the fields in `data`, and where the
        account has `BOOKS_MOST` already.
        """
        brief = checked_book(data)
        # Said nowhere, chance begins here, so that two books of one brief are two stories.
        brief.setdefault("seed", int(self.clock.chance() * SEED_MAX))

        def add(unit: Unit) -> BookEntry:
            if unit.books.count(who.id) >= BOOKS_MOST:
                problem = f"are {BOOKS_MOST} already, the most an account has."
                raise Rejected([Fault("books", problem, "Take one away first.")])
            return unit.books.add(BookEntry(who.id, brief))

        return once_only(self.records, once, BookEntry, add)


@dataclass(frozen=True, slots=True)
class ChangeBook:
    """Changes a book's own fields."""

    records: Records

    def __call__(
        self, who: Principal, id: str, changes: Mapping[str, object], version: int | None = None
    ) -> BookEntry:
        """The book with these fields changed; None takes a field back to its default.

        `version` is the one that was read, where it was. Raises Missing,
        Rejected, and Stale when somebody changed the book meanwhile.
        """
        with self.records.begin() as unit:
            entry = unit.books.get(id, who.id)
            if version not in (None, entry.version):
                raise Stale
            brief = checked_book(merged(entry.brief, changes))
            brief.setdefault("seed", entry.brief["seed"])
            return unit.books.change(replace(entry, brief=brief))


@dataclass(frozen=True, slots=True)
class RemoveBook:
    """Takes a book away, with its people, chapters, photos, pictures and files."""

    records: Records

    def __call__(self, who: Principal, id: str) -> None:
        """Its rows are gone afterwards and its jobs ended; its objects follow. Raises Missing."""
        with self.records.begin() as unit, ChargedJobs(unit) as jobs:
            entry = unit.books.get(id, who.id)
            for job in unit.jobs.leaving(who.id, book=id):
                # Its log goes with it.
                jobs.move(job, job.after(Event.CANCEL, "The book was taken away."))
            unit.books.remove(id)
            unit.remove_later(Removal(f"{entry.owner}/{id}/"))


@dataclass(frozen=True, slots=True)
class Whole:
    """A book with all its entries. `book` is what they ask for."""

    entry: BookEntry
    characters: tuple[CharacterEntry, ...]
    chapters: tuple[ChapterEntry, ...]
    book: Book


def whole(unit: Unit, id: str, owner: str | None = None, anew: str = "") -> Whole:
    """A book as it stands now, locked. Raises Missing, and Rejected as `assembled`.

    The chapter with the id `anew` is taken without the reader's changes.
    """
    entry = unit.books.get(id, owner)
    characters, chapters = unit.characters.of(id), unit.chapters.of(id)
    pages = [page for c in chapters if c.id != anew for page in unit.pages.of(c.id)]
    return Whole(entry, characters, chapters, assembled(entry, characters, chapters, pages))


def merged(brief: Mapping[str, object], changes: Mapping[str, object]) -> dict[str, object]:
    """The fields after a merge patch (RFC 7396): None takes a field away."""
    fields = {**brief, **changes}
    return {name: value for name, value in fields.items() if value is not None}
