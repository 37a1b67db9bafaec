"""What a job does: each kind reads what is asked, makes it, and says what to keep of it."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from ..assets import digest
from ..binding.bind import bind
from ..books import Book, Looks
from ..chapter.checkpoints import Work
from ..chapter.draft import Draft
from ..chapter.pipeline import made
from ..chapter.preparation import Makers, prepared
from ..chapter.progress import Binding, Tell, Told
from ..errors import Refused, Rejected, Unavailable
from ..jobs import Job, Kind
from ..library import (
    BookEntry,
    ChapterEntry,
    CharacterEntry,
    FileEntry,
    PageEntry,
    Photo,
    assembled,
    outdated,
    photos_of,
    sources,
)
from ..plain import from_plain, to_plain
from ..ports.artifacts import Artifacts
from ..ports.records import Records, Unit
from .books import Whole, whole

_CHANGED = "A photo was changed meanwhile."

Finish = Callable[[Unit], Job | None]
"""Keeps what was made, in the transaction that completes the job; a job that is to follow."""


class Watch(Protocol):
    """Told what happens while a task is performed."""

    def __call__(self, event: Told) -> None:
        """Something happened. Raises what stops the work where it must not go on."""
        ...

    def check(self) -> None:
        """The same, without anything to tell: said before anything is kept."""
        ...


@dataclass(frozen=True, slots=True)
class Task:
    """A job with what it was asked to do, as it stood when it was claimed.

    `pages` counts the pages it is about; `pages_of` says how many of them a
    unit of work with a name such as `moment-03` stands for.
    """

    book: Book
    pages: int
    pages_of: Mapping[str, int]
    perform: Callable[[Watch], Finish]


def task_of(job: Job, records: Records, makers: Makers) -> Task:
    """The task of a claimed job.

    Raises Missing, Rejected or Refused where it cannot be done as things
    stand, and Unavailable.
    """
    if job.kind is Kind.BINDING:
        return _binding(job, records, makers)
    return _chapter(job, records, makers)


def _chapter(job: Job, records: Records, makers: Makers) -> Task:
    with records.begin() as unit:
        chapter = unit.chapters.get(job.chapter)
        asked = whole(unit, job.book)
        _check_paid(job, chapter)
        photos = photos_of(asked.book, asked.characters)
        number = [entry.id for entry in asked.chapters].index(chapter.id) + 1
        now = sources(asked.book, photos, number)
        anew = chapter.made_of != now
        if anew:
            # It becomes another story, to which the reader's changes of the last do not belong.
            asked = whole(unit, job.book, anew=chapter.id)
        redrawn = unit.pages.of(chapter.id) if job.kind is Kind.ILLUSTRATION else ()
    if anew and job.kind is not Kind.CHAPTER:
        raise Refused("The book was changed since this chapter was made. Ask for the chapter anew.")
    take = _take(job, redrawn)
    book = asked.book if take is None else _with_take(asked.book, number, take)
    draft = replace(_draft(book, photos, makers.artifacts), chapter=number)

    def perform(watch: Watch) -> Finish:
        keeping = _keeping(job, records, watch)
        studio = replace(makers.studio(book, watch, keeping), chapter=number)
        finished = made(draft, studio)

        def finish(unit: Unit) -> Job | None:
            _keep_pages(unit, job, finished, anew, take)
            entry = unit.chapters.get(job.chapter)
            unit.chapters.change(replace(entry, title=finished.chapter_title, made_of=now))
            kept = unit.books.get(job.book)
            if kept.title != finished.title:
                unit.books.change(replace(kept, title=finished.title))
            if entry.edits == chapter.edits:
                return None
            return Job(job.book, job.chapter, kind=Kind.LAYOUT, owner=job.owner)

        return finish

    names = {f"moment-{plan.number:02d}": len(plan.pages) for plan in draft.plans}
    proofs = {f"page-{page:02d}": 1 for plan in draft.plans for page in plan.pages}
    return Task(book, len(proofs), names | proofs, perform)


def _check_paid(job: Job, chapter: ChapterEntry) -> None:
    """Raises Refused for a chapter that has more pages than it was asked for with."""
    if job.kind is not Kind.CHAPTER or not job.full_price:
        return
    pages = chapter.brief["pages"]
    if job.priced_pages:
        grew = pages > job.priced_pages
    else:
        # An earlier version took it in: what was not changed since has not grown.
        grew = bool(chapter.changed and job.created and chapter.changed > job.created)
    if grew:
        asked = f"with {job.priced_pages} pages" if job.priced_pages else "before it was changed"
        raise Refused(
            f"The chapter was asked for {asked} and has {pages} now, which may cost more. "
            "Ask for it again."
        )


def _keeping(job: Job, records: Records, watch: Watch) -> Callable[[Work], None]:
    """What is asked before any work is kept.

    Raises Unavailable for a face cut out after a photo that was given up since the job was claimed:
    what is kept of it now, its removal might miss.
    """

    def check(work: Work) -> None:
        watch.check()
        if not work.shelf.face:
            return
        with records.begin() as unit:
            photos = [entry.photo for entry in unit.characters.of(job.book)]
        if work.shelf.face not in {photo.face for photo in photos if photo is not None}:
            raise Unavailable(_CHANGED)

    return check


def _take(job: Job, pages: Sequence[PageEntry]) -> PageEntry | None:
    """The page whose picture is asked for anew; None where none is. Raises Refused if it is gone.

    Of the other pages, whatever was asked for and not drawn stays so: it was not paid.
    """
    if job.kind is not Kind.ILLUSTRATION:
        return None
    for page in pages:
        if page.id == job.page:
            return page
    raise Refused("The page is gone since the chapter was made anew. Ask for another.")


def _with_take(book: Book, chapter: int, page: PageEntry) -> Book:
    """The book with the picture of that page as it was asked for last."""
    mine = replace(book.revision(chapter, page.moment), take=page.take)
    others = (r for r in book.revisions if (r.chapter, r.moment) != (chapter, page.moment))
    in_order = sorted((*others, mine), key=lambda r: (r.chapter, r.moment))
    return replace(book, revisions=tuple(in_order))


def _binding(job: Job, records: Records, makers: Makers) -> Task:
    with records.begin() as unit:
        asked = whole(unit, job.book)
    photos = photos_of(asked.book, asked.characters)
    never = any(chapter.made_of is None for chapter in asked.chapters)
    if never or outdated(asked.book, photos, asked.chapters):
        raise Refused("The book was changed since its chapters were made. Ask for them anew.")
    draft = _draft(asked.book, photos, makers.artifacts)
    book = asked.book

    def perform(watch: Watch) -> Finish:
        studio = makers.studio(book, _binding_alone(watch), _keeping(job, records, watch))
        drafts = tuple(
            made(replace(draft, chapter=number), replace(studio, chapter=number))
            for number in range(1, len(book.chapters) + 1)
        )
        bound = bind(book, drafts, studio)
        files = tuple(
            FileEntry(
                job.owner,
                job.book,
                name,
                file.key,
                file.sha256,
                int(file.facts.get("size", 0)),
                len(bound.pages),
                binding_sources(asked),
            )
            for name, file in (
                ("interior", bound.interior_file),
                ("cover", bound.cover_file),
                ("preview", bound.preview_file),
            )
        )

        def finish(unit: Unit) -> Job | None:
            there = {file.name: file for file in unit.files.of(job.book)}
            for file in files:
                old = there.get(file.name)
                if old is None:
                    unit.files.add(file)
                else:
                    kept = replace(file, id=old.id, version=old.version)
                    unit.files.change(replace(kept, created=old.created, changed=old.changed))
            return None

        return finish

    pages = sum(chapter.pages for chapter in book.chapters)
    return Task(book, pages, {}, perform)


def _binding_alone(watch: Watch) -> Tell:
    """Tells of each file that is bound; that chapters are gone through again concerns nobody."""
    watch(Binding("chapters"))

    def told(event: Told) -> None:
        if isinstance(event, Binding):
            watch(event)
        else:
            watch.check()

    return told


def binding_sources(asked: Whole) -> str:
    """A digest of all that a book's files are made of: its sources and the reader's changes."""
    photos = photos_of(asked.book, asked.characters)
    return digest({"book": to_plain(asked.book), "sources": sources(asked.book, photos)})


def is_current(
    file: FileEntry,
    book: BookEntry,
    characters: Sequence[CharacterEntry],
    chapters: Sequence[ChapterEntry],
    pages: Sequence[PageEntry],
) -> bool:
    """Whether a file is of its book as these entries say it stands now."""
    try:
        asked = assembled(book, characters, chapters, pages)
    except Rejected:
        return False
    now = Whole(book, tuple(characters), tuple(chapters), asked)
    return file.made_of == binding_sources(now)


def _draft(book: Book, photos: Mapping[str, Photo], artifacts: Artifacts) -> Draft:
    portraits = {id: _portrait(photo, artifacts) for id, photo in photos.items()}
    measured = {id: from_plain(Looks, dict(photo.looks)) for id, photo in photos.items()}
    eyes = {id: photo.eyes for id, photo in photos.items() if photo.eyes is not None}
    faces = {id: photo.face for id, photo in photos.items()}
    return replace(prepared(book, portraits, measured, eyes), faces=faces)


def _portrait(photo: Photo, artifacts: Artifacts) -> bytes:
    data = artifacts.get(photo.key)
    if data is None or hashlib.sha256(data).hexdigest() != photo.sha256:
        # Taken away or replaced since the job was claimed; the next attempt sees which.
        raise Unavailable(_CHANGED)
    return data


def _keep_pages(
    unit: Unit, job: Job, finished: Draft, anew: bool, redrawn: PageEntry | None
) -> None:
    """Write the chapter's pages; what the reader has changed meanwhile stays."""
    there = {page.number: page for page in unit.pages.of(job.chapter)}
    for page in _pages(job, finished):
        old = there.pop(page.number, None)
        if old is None:
            unit.pages.add(page)
            continue
        kept = replace(page, id=old.id, version=old.version, created=old.created)
        kept = replace(kept, changed=old.changed)
        if not anew:
            kept = replace(kept, text=old.text, take=old.take, drawn=old.drawn)
            if redrawn is not None and redrawn.moment == page.moment:
                # Across two pages, both have it.
                kept = replace(kept, drawn=redrawn.take)
        if kept != old:
            unit.pages.change(kept)
    for surplus in there.values():
        unit.pages.remove(surplus.id)


def _pages(job: Job, finished: Draft) -> list[PageEntry]:
    proofs = iter(finished.proofs)
    pages = []
    for plan in finished.plans:
        moment, text_page = finished.moments[plan.number - 1], finished.areas(plan).text_page
        for part, number in enumerate(plan.pages):
            pages.append(
                PageEntry(
                    owner=job.owner,
                    book=job.book,
                    chapter=job.chapter,
                    number=number,
                    moment=plan.number,
                    template=plan.template.value,
                    written=moment.text if part == text_page else "",
                    picture=finished.pictures[plan.number - 1].key,
                    proof=next(proofs).key,
                    scene=moment.scene,
                )
            )
    return pages
