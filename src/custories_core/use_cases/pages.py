"""The pages of a finished chapter: the reader's own words on them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..binding.pagination import StoryPage, paginate
from ..books import Book
from ..errors import Conflict, Fault, Rejected, Stale
from ..fields import Table
from ..jobs import Job, Kind
from ..layout.formats import FORMATS
from ..library import PageEntry
from ..people import Principal
from .asking import Asking, check_up_to_date
from .books import whole
from .charging import ChargedJobs
from .revising import TEXT_MAX, RevisePage


@dataclass(frozen=True, slots=True)
class EditPage:
    """Changes the words of a page. No provider is asked: only type is set anew."""

    asking: Asking
    revise: RevisePage

    def __call__(
        self, who: Principal, id: str, data: Mapping[str, object], version: int | None = None
    ) -> PageEntry:
        """The page with this text; None brings back what was written.

        The page's proof follows, by a job of the kind layout. Raises Missing,
        Stale, Rejected where the words cannot be printed on the page or do not
        belong in a book for children, and Conflict where the book was changed
        since the chapter was made: type alone could not be set anew.
        """
        fields = Table(data, "", [])
        text = fields.text("text", TEXT_MAX, lines=True)
        fields.close()
        if not fields.faults and "text" not in data:
            fields.fault("text", "is missing.", "Give the page's new words, or null.")
        if not fields.faults and text is None and data["text"] is not None:
            fields.fault("text", "has no words.", "Give the page a text, or null.")
        if fields.faults:
            raise Rejected(fields.faults)
        added = None
        with self.asking.records.begin() as unit, ChargedJobs(unit) as jobs:
            entries = whole(unit, unit.pages.peek(id, who.id).book)
            page = unit.pages.get(id, who.id)
            if version not in (None, page.version):
                raise Stale
            chapter = unit.chapters.get(page.chapter)
            check_up_to_date(entries, [chapter])
            number = [entry.id for entry in entries.chapters].index(chapter.id) + 1
            if text is not None:
                text = self._fitting(entries.book, number, page, text)
            page = unit.pages.change(replace(page, text=text))
            unit.chapters.change(replace(chapter, edits=chapter.edits + 1))
            # A job that is under way sees that there was an edit, and has the type set again.
            if unit.jobs.under_way(chapter.id) is None:
                job = Job(page.book, chapter.id, kind=Kind.LAYOUT, owner=who.id)
                added = jobs.add(self.asking.priced(job), self.asking.leases.patience)
        if added is not None:
            self.asking.ring(added)
        return page

    def _fitting(self, book: Book, chapter: int, page: PageEntry, text: str) -> str:
        """The text as it will be printed. Raises Rejected, its place the field."""
        number = _number_in_book(book, chapter, page.number)
        try:
            revised = self.revise.text(book, number, text)
        except Rejected as error:
            raise Rejected([Fault("text", f.problem, f.remedy) for f in error.faults]) from error
        return revised.revision(chapter, page.moment).text or text


def _number_in_book(book: Book, chapter: int, number: int) -> int:
    """Which page of the bound book a page of a chapter is."""
    pages = paginate(book, FORMATS[book.format])
    mine = [p for p in pages if isinstance(p, StoryPage) and p.chapter == chapter]
    if number > len(mine):
        raise Conflict("The chapter has fewer pages now. Ask for it again, and edit it then.")
    return mine[number - 1].number
