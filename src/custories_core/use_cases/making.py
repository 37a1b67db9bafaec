"""Make a book: check it, run a job per chapter, bind what they made."""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import TypeVar

from ..appearance import settle
from ..assets import AssetType, Shelf
from ..binding.bind import BoundBook, bind
from ..binding.cover_art import cover_faults
from ..binding.matter import page_count
from ..binding.matter_pages import matter_faults
from ..books import Book, Looks
from ..chapter.checkpoints import Checkpoints, Product, Work
from ..chapter.draft import Draft
from ..chapter.pipeline import Done, Fail, Outcome, Retry, outcome_of, run
from ..chapter.products import fingerprint
from ..chapter.progress import Event, JobMoved, Progress, Waiting
from ..chapter.studio import Studio
from ..errors import Fault, Rejected
from ..jobs import Event as JobEvent
from ..jobs import Job, RetryPolicy
from ..languages import LANGUAGES
from ..layout.formats import FORMATS
from ..lettering import glyph_faults
from ..plain import from_plain, to_plain
from ..ports.ambient import Clock
from ..ports.artifacts import Artifacts
from ..ports.illustration import Illustrator, Portrayed
from ..ports.inspection import Inspector
from ..ports.portraits import PortraitReader
from ..ports.render import DocumentInfo, Renderer
from ..ports.writing import Writer
from ..soundness import faults_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BookMade:
    """The book is bound; every job is completed."""

    bound: BoundBook
    jobs: tuple[Job, ...]


@dataclass(frozen=True, slots=True)
class BookUnfinished:
    """A job or the binding failed; what was made is kept for the next time.

    `reason` says why the binding failed, and is empty where a job did.
    """

    jobs: tuple[Job, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MakeBook:
    """Makes a book with the given adapters, in this process.

    Everything is kept in `artifacts`: called again for the same book it calls
    no provider, and for a changed book it does only what the change asks for.
    """

    writer: Writer
    illustrator: Illustrator
    inspector: Inspector
    portraits: PortraitReader
    renderer: Renderer
    artifacts: Artifacts
    clock: Clock
    retries: RetryPolicy = field(default_factory=RetryPolicy)

    def __call__(
        self, book: Book, photos: Mapping[str, bytes], progress: Progress
    ) -> BookMade | BookUnfinished:
        """Make the book. `photos` holds photos by character id.

        Raises Rejected, before any work, with everything that is wrong with
        the book; StoreBlocked when the store of artifacts is.
        """
        faults = faults_of(book)
        if faults:
            raise Rejected(faults)
        studio = self._studio(book, _one_at_a_time(progress))
        draft = self._prepared(book, photos, studio)
        jobs, drafts = [], []
        for chapter in range(1, len(book.chapters) + 1):
            job, outcome = self._job(replace(draft, chapter=chapter), studio)
            jobs.append(job)
            if isinstance(outcome, Done):
                drafts.append(outcome.result)
        if len(drafts) < len(jobs):
            return BookUnfinished(tuple(jobs))
        return self._bound(book, tuple(drafts), tuple(jobs), studio)

    def _studio(self, book: Book, progress: Progress) -> Studio:
        language = LANGUAGES[book.language]
        info = DocumentInfo(
            title=book.title or "",
            author=book.author or "",
            language=language.code,
            direction=book.direction,
        )
        return Studio(
            self.writer,
            self.illustrator,
            self.inspector,
            self.renderer,
            Checkpoints(self.artifacts),
            language.words,
            info,
            progress,
        )

    def _prepared(self, book: Book, photos: Mapping[str, bytes], studio: Studio) -> Draft:
        """The draft that every chapter begins with. Raises Rejected with every fault found."""
        faults = list(printing_faults(book, studio))
        if book.language not in self.writer.languages:
            known = ", ".join(self.writer.languages)
            faults.append(
                Fault("language", f"{self.writer.name} does not write it.", f"It writes: {known}.")
            )
        portraits: dict[str, bytes] = {}
        measured: dict[str, Looks] = {}
        for number, who in enumerate(book.characters, start=1):
            if who.id not in photos:
                continue
            try:
                place = f"characters[{number}].photo"
                portraits[who.id], measured[who.id] = self._portrait(
                    book, photos[who.id], place, studio
                )
            except Rejected as error:
                faults += error.faults
        if faults:
            raise Rejected(faults)
        hero = settle(book.hero, measured.get(book.hero.id), book.seed)
        cast = {
            who.id: Portrayed(
                who,
                hero
                if who.id == book.hero.id
                else settle(who, measured.get(who.id), book.seed, kin=hero),
            )
            for who in book.characters
        }
        format = FORMATS[book.format]
        return Draft(book, 1, format.gutter(page_count(book, format)), cast, portraits, measured)

    def _portrait(
        self, book: Book, photo: bytes, place: str, studio: Studio
    ) -> tuple[bytes, Looks]:
        """A photo's safe portrait and measured looks, read once."""

        def read() -> Product:
            portrait = self.portraits.read(photo, place)
            return Product(portrait.data, {"looks": to_plain(portrait.looks)})

        work = Work(
            "portrait",
            Shelf(book.owner, book.id),
            AssetType.PHOTO,
            "portrait",
            "jpg",
            self.portraits.name,
            {"photo": fingerprint(photo)},
        )
        made, _ = studio.checkpoints.once(work, read)
        return studio.checkpoints.bytes_of(made), from_plain(Looks, made.facts["looks"])

    def _job(self, draft: Draft, studio: Studio) -> tuple[Job, Outcome[Draft]]:
        """One chapter job from pending to its end."""
        chapter = draft.chapter
        studio = replace(studio, chapter=chapter)
        job = Job(draft.book.id, str(chapter), owner=draft.book.owner)
        studio.progress(JobMoved(chapter, job.state))
        while True:
            job = job.after(JobEvent.CLAIM)
            studio.progress(JobMoved(chapter, job.state))
            outcome = run(draft, studio)
            match self._settled(outcome, job.failures + 1):
                case Done():
                    job = job.after(JobEvent.COMPLETE)
                case Fail(reason):
                    job = job.after(JobEvent.FAIL, reason)
                case Retry(reason, after):
                    job = job.after(JobEvent.RETRY, reason)
                    studio.progress(JobMoved(chapter, job.state, reason))
                    self._wait(chapter, job.failures, reason, after, studio)
                    continue
            studio.progress(JobMoved(chapter, job.state, job.reason))
            return job, outcome

    def _bound(
        self, book: Book, drafts: tuple[Draft, ...], jobs: tuple[Job, ...], studio: Studio
    ) -> BookMade | BookUnfinished:
        """The book bound of its chapters, tried as often as a job is."""
        for attempt in itertools.count(1):
            match self._settled(outcome_of(lambda: bind(book, drafts, studio)), attempt):
                case Done(bound):
                    return BookMade(bound, jobs)
                case Fail(reason):
                    return BookUnfinished(jobs, reason)
                case Retry(reason, after):
                    self._wait(None, attempt, reason, after, studio)
        raise AssertionError("the last attempt is settled")

    def _settled(self, outcome: Outcome[T], attempt: int) -> Outcome[T]:
        """The outcome, a failure where the last attempt allowed did not help."""
        match outcome:
            case Retry(reason) if self.retries.exhausted(attempt):
                return Fail(f"{reason} (given up after {attempt} attempts)")
            case _:
                return outcome

    def _wait(
        self, chapter: int | None, attempt: int, reason: str, after: float | None, studio: Studio
    ) -> None:
        seconds = max(self.retries.wait(attempt, self.clock.chance), after or 0.0)
        studio.progress(Waiting(chapter, seconds, reason))
        self.clock.sleep(seconds)


def printed_texts(book: Book) -> tuple[tuple[str, str], ...]:
    """What the brief gave that may be printed as it stands: (its field, the text)."""
    lines = [
        ("title", book.title),
        ("dedication", book.dedication),
        ("author", book.author),
        ("premise", book.premise),
        *((f"chapters[{n}].idea", c.idea) for n, c in enumerate(book.chapters, start=1)),
        *((f"characters[{n}].name", c.name) for n, c in enumerate(book.characters, start=1)),
    ]
    return tuple((place, text) for place, text in lines if text is not None)


def printing_faults(book: Book, studio: Studio) -> tuple[Fault, ...]:
    """What of the book could not be printed, whatever is written and drawn for it."""
    renderer, format = studio.renderer, FORMATS[book.format]
    faults = list(glyph_faults(printed_texts(book), renderer.missing))
    try:
        pages = page_count(book, format)
    except ValueError as error:
        faults.append(Fault("chapters", f"{error}.", "Ask for fewer pages, or for another format."))
    else:
        style = studio.text_style(book)
        faults += matter_faults(book, format, studio.words, style)
        faults += cover_faults(book, format.cover(pages), studio.words, style)
    return tuple(dict.fromkeys(faults))


def _one_at_a_time(progress: Progress) -> Progress:
    """The same, called by one thread at a time."""
    lock = Lock()

    def tell(event: Event) -> None:
        with lock:
            progress(event)

    return tell
