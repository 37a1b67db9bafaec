"""Revise a page: other words, or its picture anew."""

import unicodedata
from dataclasses import dataclass, replace

from ..binding.matter import page_count
from ..binding.pagination import StoryPage, story_page
from ..books import Book, Revision
from ..chapter.preparation import printed_texts
from ..errors import Fault, Rejected
from ..faces import Face
from ..fields import flaw
from ..layout.compose import story_block
from ..layout.formats import FORMATS
from ..layout.pages import TYPE_SIZES, areas, room_for, shapes
from ..lettering import glyph_fault
from ..ports.render import Renderer
from ..ports.writing import Writer
from ..wording import names_among, unfit_faults

TEXT_MAX = 2000


@dataclass(frozen=True, slots=True)
class RevisePage:
    """Notes a reader's change in the book; making the book again carries it out."""

    writer: Writer
    renderer: Renderer

    def text(self, book: Book, number: int, text: str) -> Book:
        """The book with other words on page `number`; no picture is drawn anew for it.

        Raises Rejected where the page has no text, and where the words cannot
        be printed on it or do not belong in a book for children.
        """
        page = _page(book, number)
        text = unicodedata.normalize("NFC", text.strip())
        words = "\n".join(" ".join(line.split()) for line in text.splitlines())
        self._check(book, page, words)
        return _revised(book, page, replace(_revision(book, page), text=words))

    def picture(self, book: Book, number: int) -> Book:
        """The book with the picture of page `number` asked for anew. Raises Rejected as above."""
        page = _page(book, number)
        revision = _revision(book, page)
        return _revised(book, page, replace(revision, take=revision.take + 1))

    def undo(self, book: Book, number: int) -> Book:
        """The book with page `number` as it was first written and drawn. Raises Rejected."""
        page = _page(book, number)
        if _revision(book, page) not in book.revisions:
            raise Rejected([Fault(f"page {number}", "is as it was first made.")])
        key = (page.chapter, page.plan.number)
        kept = tuple(r for r in book.revisions if (r.chapter, r.moment) != key)
        return replace(book, revisions=kept)

    def _check(self, book: Book, page: StoryPage, words: str) -> None:
        format = FORMATS[book.format]
        place = f"page {page.number}"
        pages = shapes(page.plan, format, format.gutter(page_count(book, format)), book.direction)
        reserved = areas(page.plan, pages)
        if reserved.text_page != page.part:
            other = page.number - page.part + reserved.text_page
            raise Rejected(
                [Fault(place, "has a picture and no text.", f"Its words are on page {other}.")]
            )
        if not words:
            raise Rejected([Fault(place, "would be left without words.", "Give it a text.")])
        if len(words) > TEXT_MAX:
            raise Rejected([Fault(place, f"has more than {TEXT_MAX} characters.", "Shorten it.")])
        problem = flaw(words, lines=True)
        if problem is not None:
            raise Rejected([Fault(place, problem, "Leave it out.")])
        missing = self.renderer.missing("".join(words.splitlines()), Face.STORY)
        if missing:
            raise Rejected([glyph_fault(place, missing)])
        names = names_among(printed_texts(book))
        unfit = tuple(unfit_faults([(place, words)], names, book.language, self.writer))
        if unfit:
            raise Rejected(unfit)
        age = book.reading_age
        if story_block(page.plan, reserved, words, age, self.renderer.measure) is None:
            room = room_for(reserved.text, age)
            raise Rejected(
                [
                    Fault(
                        place,
                        f"has no room for {len(words.split())} words at "
                        f"{TYPE_SIZES[age][1]:g} pt, the smallest size for readers of {age}.",
                        f"About {room} words fit.",
                    )
                ]
            )


def _page(book: Book, number: int) -> StoryPage:
    return story_page(book, FORMATS[book.format], number)


def _revision(book: Book, page: StoryPage) -> Revision:
    return book.revision(page.chapter, page.plan.number)


def _revised(book: Book, page: StoryPage, revision: Revision) -> Book:
    key = (page.chapter, page.plan.number)
    others = tuple(r for r in book.revisions if (r.chapter, r.moment) != key)
    return replace(book, revisions=(*others, revision))
