"""Front and back matter: what a book needs beyond its story, so that it can be bound."""

from dataclasses import dataclass
from enum import StrEnum

from ..books import Book
from ..layout.formats import Format


class Matter(StrEnum):
    """A page that is not story."""

    HALF_TITLE = "half title"
    BOOKPLATE = "bookplate"
    TITLE = "title"
    DEDICATION = "dedication"
    CAST = "cast"
    THE_END = "the end"
    PORTRAIT = "portrait"
    DRAW = "draw"
    ABOUT = "about"
    END_PAPER = "end paper"


@dataclass(frozen=True, slots=True)
class MatterPlan:
    """The pages before and after the story. `portraits` of the back count the characters."""

    front: tuple[Matter, ...]
    back: tuple[Matter, ...]

    @property
    def pages(self) -> int:
        return len(self.front) + len(self.back)


LEAST = 5
"""The least front and back matter: title, dedication or bookplate, cast, the end, about."""


def plan_matter(book: Book, format: Format) -> MatterPlan:
    """The matter that brings the book to a page count its binding takes.

    The front is an odd number of pages, so that the first chapter opens on a
    spread. Raises ValueError when the story is longer than the binding allows.
    """
    story = sum(chapter.pages for chapter in book.chapters)
    total = format.rounded(story + LEAST)
    if total > format.max_pages:
        raise ValueError(
            f"{story} story pages make a book of {total}, and {format.id} "
            f"holds at most {format.max_pages}"
        )
    spare = total - story - LEAST
    second = Matter.DEDICATION if book.dedication else Matter.BOOKPLATE
    front = [Matter.TITLE, second, Matter.CAST]
    if spare >= 3 and book.dedication:
        front = [Matter.HALF_TITLE, Matter.BOOKPLATE, *front]
        spare -= 2
    back = [Matter.THE_END]
    # The last page stays plain: printers put their barcode there.
    extras = [Matter.DRAW, *[Matter.PORTRAIT] * len(book.characters)]
    extras = extras[: max(0, spare - 1)]
    back += sorted(extras, key=[Matter.PORTRAIT, Matter.DRAW].index)
    back.append(Matter.ABOUT)
    back += [Matter.END_PAPER] * (spare - len(extras))
    return MatterPlan(tuple(front), tuple(back))


def page_count(book: Book, format: Format) -> int:
    """The pages of the whole interior. Raises ValueError as `plan_matter` does."""
    return plan_matter(book, format).pages + sum(chapter.pages for chapter in book.chapters)
