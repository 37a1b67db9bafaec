"""The chapters of a book: added, changed, put in order, taken away."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..briefs import CHAPTERS_MAX, checked_chapter
from ..errors import Fault, Rejected, Stale
from ..jobs import Event
from ..library import ChapterEntry
from ..once import Once
from ..people import Principal
from ..ports.records import Records, Unit
from .books import merged
from .charging import ChargedJobs
from .repeats import once_only


@dataclass(frozen=True, slots=True)
class AddChapter:
    """Adds a chapter at the end of a book."""

    records: Records

    def __call__(
        self, who: Principal, book: str, data: Mapping[str, object], once: Once | None = None
    ) -> ChapterEntry:
        """The new chapter. Raises Missing, and Rejected with every fault."""
        brief = checked_chapter(data)

        def add(unit: Unit) -> ChapterEntry:
            unit.books.get(book, who.id)
            if len(unit.chapters.of(book)) >= CHAPTERS_MAX:
                problem = f"are {CHAPTERS_MAX} already, the most a book has."
                raise Rejected([Fault("chapters", problem, "Take one away first.")])
            return unit.chapters.add(ChapterEntry(who.id, book, brief))

        return once_only(self.records, once, ChapterEntry, add)


@dataclass(frozen=True, slots=True)
class ChangeChapter:
    """Changes what is asked of a chapter."""

    records: Records

    def __call__(
        self, who: Principal, id: str, changes: Mapping[str, object], version: int | None = None
    ) -> ChapterEntry:
        """The chapter with these fields changed. Raises Missing, Rejected, Stale."""
        with self.records.begin() as unit:
            entry = unit.chapters.get(id, who.id)
            if version not in (None, entry.version):
                raise Stale
            brief = checked_chapter(merged(entry.brief, changes))
            return unit.chapters.change(replace(entry, brief=brief))


@dataclass(frozen=True, slots=True)
class RemoveChapter:
    """Takes a chapter away, with its pages."""

    records: Records

    def __call__(self, who: Principal, id: str) -> None:
        """Its job is ended; those behind it move up. Raises Missing."""
        with self.records.begin() as unit, ChargedJobs(unit) as jobs:
            unit.books.get(unit.chapters.peek(id, who.id).book)
            entry = unit.chapters.get(id, who.id)
            for job in unit.jobs.leaving(who.id, chapter=id):
                # Its log goes with it.
                jobs.move(job, job.after(Event.CANCEL, "The chapter was taken away."))
            unit.chapters.remove(id)
            unit.place(entry.book, [chapter.id for chapter in unit.chapters.of(entry.book)])


@dataclass(frozen=True, slots=True)
class OrderChapters:
    """Puts the chapters of a book in another order."""

    records: Records

    def __call__(
        self, who: Principal, book: str, chapters: Sequence[str], once: Once | None = None
    ) -> tuple[ChapterEntry, ...]:
        """The chapters in their new order. Raises Missing, and Rejected unless all are named once.

        What was made of them is out of date where the order changed: a story is told in order.
        """

        def order(unit: Unit) -> tuple[ChapterEntry, ...]:
            unit.books.get(book, who.id)
            there = {chapter.id for chapter in unit.chapters.of(book)}
            faults: list[Fault] = []
            named: set[str] = set()
            for n, id in enumerate(chapters, start=1):
                if id not in there:
                    faults.append(
                        Fault(f"chapters[{n}]", "is no chapter of this book.", "Leave it out.")
                    )
                if id in named:
                    faults.append(
                        Fault(f"chapters[{n}]", "is named before.", "Name every chapter once.")
                    )
                named.add(id)
            if there - named:
                count = len(there - named)
                problem = f"leave out {count} of the book's chapters."
                faults.append(Fault("chapters", problem, "Name every chapter once."))
            if faults:
                raise Rejected(faults)
            unit.place(book, chapters)
            return unit.chapters.of(book)

        return once_only(self.records, once, tuple[ChapterEntry, ...], order)
