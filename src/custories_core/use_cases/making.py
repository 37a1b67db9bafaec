"""Make a book: check it, run a job per chapter, bind what they made."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from threading import Lock

from ..appearance import settle
from ..assets import AssetType, Shelf
from ..binding.bind import BoundBook, bind
from ..binding.cover_art import cover_faults
from ..binding.matter import page_count
from ..binding.matter_pages import matter_faults
from ..books import Book, Looks
from ..chapter.checkpoints import Checkpoints, Product, Work
from ..chapter.draft import Draft
from ..chapter.pipeline import Done, Fail, Outcome, Retry, run
from ..chapter.products import fingerprint
from ..chapter.progress import Event, JobMoved, Progress, Waiting
from ..chapter.studio import Studio
from ..errors import Fault, Rejected
from ..faces import Face
from ..jobs import Event as JobEvent
from ..jobs import Job, RetryPolicy
from ..languages import LANGUAGES
from ..layout.compose import glyph_fault
from ..layout.formats import FORMATS
from ..plain import from_plain, to_plain
from ..ports.ambient import Clock
from ..ports.artifacts import Artifacts
from ..ports.illustration import Illustrator, Portrayed
from ..ports.inspection import Inspector
from ..ports.portraits import PortraitReader
from ..ports.render import DocumentInfo, Renderer
from ..ports.writing import Writer


@dataclass(frozen=True, slots=True)
class BookMade:
    """The book is bound; every job is completed."""

    bound: BoundBook
    jobs: tuple[Job, ...]


@dataclass(frozen=True, slots=True)
class BookUnfinished:
    """At least one job failed; what the others made is kept for the next time."""

    jobs: tuple[Job, ...]


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
        studio = self._studio(book, _one_at_a_time(progress))
        draft = self._prepared(book, photos, studio)
        jobs, drafts = [], []
        for chapter in range(1, len(book.chapters) + 1):
            job, outcome = self._job(replace(draft, chapter=chapter), studio)
            jobs.append(job)
            if isinstance(outcome, Done):
                drafts.append(outcome.draft)
        if len(drafts) < len(jobs):
            return BookUnfinished(tuple(jobs))
        return BookMade(bind(book, tuple(drafts), studio), tuple(jobs))

    def _studio(self, book: Book, progress: Progress) -> Studio:
        language = LANGUAGES[book.language]
        info = DocumentInfo(
            title=book.title or "",
            author=book.author or "",
            language=language.code,
            direction=book.direction,
            alphabet=alphabet(book),
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
        return Draft(book, 1, format.gutter(page_count(book, format)), cast, portraits)

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

    def _job(self, draft: Draft, studio: Studio) -> tuple[Job, Outcome]:
        """One chapter job from pending to its end."""
        chapter, tell = draft.chapter, studio.progress
        job = Job(f"{draft.book.id}-{chapter}", draft.book.id, chapter)
        tell(JobMoved(chapter, job.state))
        while True:
            job = job.after(JobEvent.CLAIM)
            tell(JobMoved(chapter, job.state))
            outcome = run(draft, studio)
            match outcome:
                case Done():
                    job = job.after(JobEvent.COMPLETE)
                case Fail(reason):
                    job = job.after(JobEvent.FAIL, reason)
                case Retry(reason) if self.retries.exhausted(job.attempts):
                    job = job.after(
                        JobEvent.FAIL, f"{reason} (given up after {job.attempts} attempts)"
                    )
                case Retry(reason, after):
                    wait = self.retries.wait(job.attempts, self.clock.chance)
                    job = job.after(JobEvent.RETRY, reason)
                    tell(JobMoved(chapter, job.state, reason))
                    wait = max(wait, after or 0.0)
                    tell(Waiting(chapter, wait, reason))
                    self.clock.sleep(wait)
                    continue
            tell(JobMoved(chapter, job.state, job.reason))
            return job, outcome


_FACES = {
    "title": (Face.STORY, Face.STORY_BOLD),
    "dedication": (Face.STORY_ITALIC,),
    "author": (Face.STORY_BOLD, Face.STORY_ITALIC),
}
_NAME_FACES = (Face.STORY, Face.STORY_BOLD)
"""The faces in which the brief's own words are set; an italic may lack what the upright has."""


def alphabet(book: Book) -> str:
    """Every character beyond ASCII that the book's texts may have, in one fixed order.

    The language's own, and those of the names and lines the brief gave. A word
    changed later leaves it as it is, and so the other pages' bytes.
    """
    given = "".join(text for _, text in printed_texts(book))
    return "".join(sorted({c for c in LANGUAGES[book.language].alphabet + given if ord(c) > 126}))


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
    faults: list[Fault] = []
    for place, text in printed_texts(book):
        line = "".join(text.splitlines())
        faces = _FACES.get(place, _NAME_FACES)
        missing = "".join(dict.fromkeys("".join(renderer.missing(line, face) for face in faces)))
        if missing:
            faults.append(glyph_fault(place, missing))
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
