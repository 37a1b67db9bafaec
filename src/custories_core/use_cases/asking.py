"""Asking for work: a chapter, a picture anew, a binding. And calling it off."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ..errors import Conflict
from ..jobs import PENDING_MOST, Event, Job, Kind, Leases
from ..library import ChapterEntry, briefs_of, outdated, photos_of
from ..once import Once
from ..people import Principal
from ..ports.records import Records, Unit
from ..prices import PriceChanged, PriceList
from .books import Whole, whole
from .charging import ChargedJobs
from .printable import Printable
from .repeats import once_only
from .ringing import Ringer


@dataclass(frozen=True, slots=True)
class Asking:
    """What all who ask need: the job, its cause and its credits are one transaction.

    The bell comes after.
    """

    records: Records
    ringer: Ringer
    leases: Leases
    prices: PriceList

    def priced(self, job: Job, pages: int = 1, shown: int | None = None) -> Job:
        """The job with its price as of now; `pages` as `PriceList.price` takes them.

        Raises PriceChanged where another one was `shown` to whoever asks.
        """
        price = self.prices.price(job.kind, pages)
        if shown is not None and shown != price.credits:
            raise PriceChanged(shown, price.credits)
        return replace(job, price=price.credits, price_list=price.version, priced_pages=pages)

    def __call__(self, once: Once | None, ask: Callable[[Unit], Job]) -> Job:
        """The job that `ask` adds, or the one it added when this was asked before.

        Raises Conflict where `PENDING_MOST` of its owner's wait already, and
        NotEnough where they have fewer credits than it costs.
        """

        def add(unit: Unit) -> Job:
            with ChargedJobs(unit) as jobs:
                return jobs.add(ask(unit), self.leases.patience, PENDING_MOST)

        job = once_only(self.records, once, Job, add)
        self.ring(job)
        return job

    def ring(self, job: Job) -> None:
        """Say that a job waits."""
        self.ringer.ring(job.id)


@dataclass(frozen=True, slots=True)
class AskForChapter:
    """Asks for a chapter to be written and drawn."""

    asking: Asking
    printable: Printable

    def __call__(
        self, who: Principal, chapter: str, once: Once | None = None, shown: int | None = None
    ) -> Job:
        """The pending job.

        Raises Missing; Rejected with everything that keeps the book from being
        made; PriceChanged where its price is not the one that was `shown`, if
        that is said; Conflict while a job of the chapter is under way; NotEnough.
        """

        def ask(unit: Unit) -> Job:
            # The reader's changes were checked as they were made, so no page is read here.
            briefs = unit.briefs(chapter, who.id)
            self.printable.check(briefs)
            job = Job(briefs.id, chapter, owner=who.id)
            return self.asking.priced(job, briefs.asked["pages"], shown)

        return self.asking(once, ask)


@dataclass(frozen=True, slots=True)
class AskForIllustration:
    """Asks for the picture of a page to be drawn anew."""

    asking: Asking

    def __call__(
        self, who: Principal, page: str, once: Once | None = None, shown: int | None = None
    ) -> Job:
        """The pending job.

        Raises Missing, Conflict as the chapter stands now, PriceChanged as with
        chapters, and NotEnough.
        """

        def ask(unit: Unit) -> Job:
            entries = whole(unit, unit.pages.peek(page, who.id).book)
            entry = unit.pages.get(page, who.id)
            chapter = unit.chapters.get(entry.chapter)
            check_up_to_date(entries, [chapter])
            # A binding that is under way may draw the same picture.
            _check_idle(unit, chapter.id)
            _check_idle(unit, chapter.book)
            for other in unit.pages.of(chapter.id):
                # A picture may go across two pages.
                if other.moment == entry.moment:
                    unit.pages.change(replace(other, take=other.take + 1))
            unit.chapters.change(replace(chapter, edits=chapter.edits + 1))
            job = Job(entry.book, chapter.id, page, Kind.ILLUSTRATION, owner=who.id)
            return self.asking.priced(job, shown=shown)

        return self.asking(once, ask)


@dataclass(frozen=True, slots=True)
class AskForBinding:
    """Asks for the finished chapters to be bound."""

    asking: Asking
    printable: Printable

    def __call__(self, who: Principal, book: str, once: Once | None = None) -> Job:
        """The pending job.

        Raises Missing, Conflict unless every chapter is finished, and Rejected
        as with chapters: what stands before and after the story may be changed
        without making it anew.
        """

        def ask(unit: Unit) -> Job:
            if not unit.chapters.count(unit.books.peek(book, who.id).id):
                raise Conflict("The book has no chapter yet. Add one, and have it made first.")
            bound = whole(unit, book, who.id)
            check_up_to_date(bound, bound.chapters)
            self.printable.check(briefs_of(bound.entry, bound.characters, bound.chapters))
            for chapter in bound.chapters:
                _check_idle(unit, chapter.id)
            return self.asking.priced(Job(book, kind=Kind.BINDING, owner=who.id))

        return self.asking(once, ask)


@dataclass(frozen=True, slots=True)
class CancelJob:
    """Calls a job off."""

    records: Records

    def __call__(self, who: Principal, id: str) -> Job:
        """The job, which has failed by being cancelled; its worker stops within a heartbeat.

        Raises Missing, and Conflict when it has ended already.
        """
        with self.records.begin() as unit, ChargedJobs(unit) as jobs:
            job = unit.jobs.get(id, who.id)
            if job.over:
                raise Conflict(f"The job has ended already: it is {job.state}.")
            unit.jobs.log(job, "info", "cancelled", {"by": who.id})
            return jobs.move(job, job.after(Event.CANCEL, "It was cancelled."))


def _check_idle(unit: Unit, target: str) -> None:
    """Raises Conflict while something is being made of the chapter, or of the whole book."""
    job = unit.jobs.under_way(target)
    if job is not None:
        raise Conflict(
            f"The {job.kind} job {job.id} is {job.state}. Wait until it has ended, or cancel it."
        )


def check_up_to_date(bound: Whole, asked: Sequence[ChapterEntry]) -> None:
    """Raises Conflict, naming every chapter that has to be made first."""
    wanted = {entry.id for entry in asked}
    photos = photos_of(bound.book, bound.characters)
    old = outdated(bound.book, photos, bound.chapters)
    never, late = [], []
    for number, entry in enumerate(bound.chapters, start=1):
        if entry.id in wanted and entry.made_of is None:
            never.append(str(number))
        elif entry.id in wanted and number in old:
            late.append(str(number))
    problems = []
    if never:
        problems.append(f"Not made yet: chapter {', '.join(never)}.")
    if late:
        problems.append(f"Changed since it was made: chapter {', '.join(late)}.")
    if problems:
        raise Conflict(" ".join([*problems, "Ask for these chapters first."]))
