"""Make a book: check it, run a job per chapter, bind what they made."""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import TypeVar

from ..assets import AssetType, Shelf
from ..binding.bind import BoundBook, bind
from ..books import Book, Likeness, Looks
from ..chapter.checkpoints import Product, Work
from ..chapter.draft import Draft
from ..chapter.pipeline import Done, Fail, Outcome, Retry, outcome_of, run
from ..chapter.preparation import Makers, prepared
from ..chapter.products import fingerprint
from ..chapter.progress import JobMoved, Tell, Told, Waiting
from ..chapter.studio import Studio
from ..errors import Rejected
from ..jobs import Event, Job, RetryPolicy
from ..likenesses import no_eyes, no_photo
from ..plain import from_plain, to_plain
from ..ports.ambient import Clock
from ..ports.artifacts import Artifacts
from ..ports.illustration import Illustrator
from ..ports.inspection import Inspector
from ..ports.portraits import Eyes, PortraitReader
from ..ports.render import Renderer
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

    @property
    def makers(self) -> Makers:
        """Everybody who works on the book."""
        return Makers(self.writer, self.illustrator, self.inspector, self.renderer, self.artifacts)

    def __call__(
        self, book: Book, photos: Mapping[str, bytes], progress: Tell
    ) -> BookMade | BookUnfinished:
        """Make the book. `photos` holds photos by character id.

        Raises Rejected, before any work, with everything that is wrong with
        the book; StoreBlocked when the store of artifacts is.
        """
        faults = faults_of(book)
        if faults:
            raise Rejected(faults)
        studio = self.makers.studio(book, _one_at_a_time(progress))
        found = list(self.makers.faults(book))
        portraits: dict[str, bytes] = {}
        measured: dict[str, Looks] = {}
        eyes: dict[str, Eyes] = {}
        for number, who in enumerate(book.characters, start=1):
            place = f"characters[{number}]"
            cut_out = who.likeness is Likeness.CUT_OUT
            if who.id not in photos:
                found += [no_photo(f"{place}.likeness")] if cut_out else []
                continue
            try:
                portraits[who.id], measured[who.id], seen = self._portrait(
                    book, photos[who.id], f"{place}.photo", studio
                )
            except Rejected as error:
                found += error.faults
                continue
            if seen is not None:
                eyes[who.id] = seen
            elif cut_out:
                found.append(no_eyes(f"{place}.photo"))
        if found:
            raise Rejected(found)
        draft = prepared(book, portraits, measured, eyes)
        jobs, drafts = [], []
        for chapter in range(1, len(book.chapters) + 1):
            job, outcome = self._job(replace(draft, chapter=chapter), studio)
            jobs.append(job)
            if isinstance(outcome, Done):
                drafts.append(outcome.result)
        if len(drafts) < len(jobs):
            return BookUnfinished(tuple(jobs))
        return self._bound(book, tuple(drafts), tuple(jobs), studio)

    def _portrait(
        self, book: Book, photo: bytes, place: str, studio: Studio
    ) -> tuple[bytes, Looks, Eyes | None]:
        """A photo's safe portrait, the measured looks and where the eyes are, read once."""

        def read() -> Product:
            portrait = self.portraits.read(photo, place)
            told = {"looks": to_plain(portrait.looks), "eyes": to_plain(portrait.eyes)}
            return Product(portrait.data, told)

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
        seen = made.facts["eyes"]
        eyes = None if seen is None else from_plain(Eyes, seen)
        return studio.checkpoints.bytes_of(made), from_plain(Looks, made.facts["looks"]), eyes

    def _job(self, draft: Draft, studio: Studio) -> tuple[Job, Outcome[Draft]]:
        """One chapter job from pending to its end."""
        chapter = draft.chapter
        studio = replace(studio, chapter=chapter)
        job = Job(draft.book.id, str(chapter), owner=draft.book.owner)
        studio.progress(JobMoved(chapter, job.state))
        while True:
            job = job.after(Event.CLAIM)
            studio.progress(JobMoved(chapter, job.state))
            outcome = run(draft, studio)
            match self._settled(outcome, job.failures + 1):
                case Done():
                    job = job.after(Event.COMPLETE)
                case Fail(reason):
                    job = job.after(Event.FAIL, reason)
                case Retry(reason, after):
                    job = job.after(Event.RETRY, reason)
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


def _one_at_a_time(progress: Tell) -> Tell:
    """The same, called by one thread at a time."""
    lock = Lock()

    def tell(event: Told) -> None:
        with lock:
            progress(event)

    return tell
