"""What the library keeps of a book: entries, and how they become the Book that is made.

An entry has what somebody asked for as its `brief`, in the fields of a brief
file, and beside it what Custories found or made. Every change raises its
`version`; who changes it says which version was read.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from .assets import digest
from .books import Book, Likeness, Revision
from .briefs import read_brief
from .errors import Rejected
from .plain import to_plain
from .ports.portraits import Eyes
from .scenes import Scene

Brief = Mapping[str, Any]
"""Fields of a brief, as `briefs` read them: plain values only."""


BOOKS_MOST = 200
"""How many books an account may have: a shelf full, and few enough that nobody fills the store by
asking without end."""


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who uses Custories; `standing` is that of their newest token."""

    issuer: str
    subject: str
    standing: str
    name: str | None = None
    id: str = ""
    version: int = 0
    created: datetime | None = None
    changed: datetime | None = None


@dataclass(frozen=True, slots=True)
class BookEntry:
    """A book as it stands in the library. `title` is the written one, once there is one."""

    owner: str
    brief: Brief
    title: str | None = None
    id: str = ""
    version: int = 0
    created: datetime | None = None
    changed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Photo:
    """A sanitised portrait in the store of artifacts, and what it told of somebody.

    `eyes` is None where they were not found, or not looked for when it was given.
    `forgotten` counts how often faces cut out after it were removed while it stayed.
    """

    key: str
    sha256: str
    looks: Mapping[str, Any] = field(default_factory=dict)
    eyes: Eyes | None = None
    forgotten: int = 0

    @property
    def face(self) -> str:
        """The name under which faces cut out after it stand: never that of any before."""
        return digest({"photo": self.key, "forgotten": self.forgotten})


@dataclass(frozen=True, slots=True)
class CharacterEntry:
    """Somebody in a book. `position` orders them, from 1."""

    owner: str
    book: str
    brief: Brief
    position: int = 0
    photo: Photo | None = None
    id: str = ""
    version: int = 0
    created: datetime | None = None
    changed: datetime | None = None


@dataclass(frozen=True, slots=True)
class ChapterEntry:
    """A chapter of a book. `position` orders them, from 1.

    `title` and `made_of` are of the last finished job: None before there was
    one. `edits` counts the changes to its pages, so that a job can tell
    whether it saw the newest.
    """

    owner: str
    book: str
    brief: Brief
    position: int = 0
    title: str | None = None
    made_of: str | None = None
    edits: int = 0
    id: str = ""
    version: int = 0
    created: datetime | None = None
    changed: datetime | None = None


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page of a finished chapter. `number` counts in the chapter, from 1.

    `written` is the text as it was written and `text` the reader's own, None
    where nothing was changed; both are empty on a page that has a picture
    only. `moment` is the event of the story it belongs to, `take` how often
    its picture was asked for anew, and `drawn` which of those its picture is:
    one that was called off or failed is never drawn. `picture` and `proof` are
    storage keys.
    """

    owner: str
    book: str
    chapter: str
    number: int
    moment: int
    template: str
    written: str
    picture: str
    proof: str
    scene: Scene
    text: str | None = None
    take: int = 0
    drawn: int = 0
    id: str = ""
    version: int = 0
    created: datetime | None = None
    changed: datetime | None = None

    @property
    def words(self) -> str:
        """What is printed."""
        return self.written if self.text is None else self.text


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A finished file of a bound book: `name` is interior, cover or preview; `size` in bytes."""

    owner: str
    book: str
    name: str
    key: str
    sha256: str
    size: int
    pages: int
    made_of: str
    id: str = ""
    version: int = 0
    created: datetime | None = None
    changed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Briefs:
    """What is asked of a book, its people and its chapters, each in their order.

    `asked` is the chapter that was named, where one was.
    """

    id: str
    owner: str
    book: Brief
    characters: tuple[Brief, ...]
    chapters: tuple[Brief, ...]
    asked: Brief = field(default_factory=dict)

    @property
    def whole(self) -> dict[str, Any]:
        """The brief that a file would hold."""
        return {
            **self.book,
            "characters": list(self.characters),
            "chapters": list(self.chapters),
        }


def briefs_of(
    book: BookEntry, characters: Sequence[CharacterEntry], chapters: Sequence[ChapterEntry]
) -> Briefs:
    """What these entries ask for."""
    return Briefs(
        book.id,
        book.owner,
        book.brief,
        tuple(dict(entry.brief) for entry in characters),
        tuple(dict(entry.brief) for entry in chapters),
    )


def assembled(
    book: BookEntry,
    characters: Sequence[CharacterEntry],
    chapters: Sequence[ChapterEntry],
    pages: Sequence[PageEntry] = (),
) -> Book:
    """The Book that these entries ask for, with the reader's changes to its pages.

    Raises Rejected with everything that keeps it from being made, as a missing
    hero; a place such as `characters[2].name` counts the entries as given.
    """
    briefs = briefs_of(book, characters, chapters)
    numbers = {chapter.id: number for number, chapter in enumerate(chapters, start=1)}
    revised = {
        (number, page.moment): Revision(number, page.moment, page.text, page.drawn)
        for page in sorted(pages, key=lambda page: page.text is not None)
        if (page.text is not None or page.drawn) and (number := numbers.get(page.chapter))
    }
    made = read_brief(briefs.whole, owner=book.owner, id=book.id)
    return replace(made, revisions=tuple(revised[key] for key in sorted(revised)))


def photos_of(book: Book, characters: Sequence[CharacterEntry]) -> dict[str, Photo]:
    """The photos by the ids that the assembled book's characters have."""
    return {
        who.id: entry.photo
        for who, entry in zip(book.characters, characters, strict=True)
        if entry.photo is not None
    }


def sources(book: Book, photos: Mapping[str, Photo], chapter: int | None = None) -> str:
    """A digest of all that a chapter's story and pictures are made of; None is the whole book's.

    The reader's changes are not in it, nor what stands only before and after
    the story. A chapter that was made of other sources is out of date: also one
    with a face cut out after a photo that was taken away and given again, for
    the sheet that its pages were drawn from is gone.
    """
    story = replace(book, revisions=(), dedication=None, author=None)
    cut_out = {who.id for who in book.characters if who.likeness is Likeness.CUT_OUT}
    hashes = {id: photo.face if id in cut_out else photo.sha256 for id, photo in photos.items()}
    plain = to_plain(story)
    for who in plain["characters"]:
        # As before there was another: what was made then is as it would be made now.
        if who["likeness"] == Likeness.DRAWN:
            del who["likeness"]
    return digest({"book": plain, "photos": hashes, "chapter": chapter})


def outdated(
    book: Book, photos: Mapping[str, Photo], chapters: Sequence[ChapterEntry]
) -> tuple[int, ...]:
    """The numbers of the chapters that were made, and of other sources than they have now."""
    return tuple(
        number
        for number, entry in enumerate(chapters, start=1)
        if entry.made_of not in (None, sources(book, photos, number))
    )


def stale(
    book: BookEntry, characters: Sequence[CharacterEntry], chapters: Sequence[ChapterEntry]
) -> frozenset[str]:
    """The ids of the chapters that were made, and of something else than the book says now.

    Of a book that cannot be made as it stands nothing was made as it stands.
    """
    made = [chapter for chapter in chapters if chapter.made_of is not None]
    if not made:
        return frozenset()
    try:
        whole = assembled(book, characters, chapters)
    except Rejected:
        return frozenset(chapter.id for chapter in made)
    numbers = outdated(whole, photos_of(whole, characters), chapters)
    return frozenset(chapters[number - 1].id for number in numbers)
