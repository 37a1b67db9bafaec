"""Which page of the book is what: front matter, chapters, back matter, in reading order."""

from dataclasses import dataclass

from ..books import Book
from ..errors import Fault, Rejected
from ..layout.formats import Format
from ..layout.geometry import Side, side_of
from ..layout.pages import MomentPlan, plan_of
from .matter import Matter, plan_matter


@dataclass(frozen=True, slots=True)
class MatterPage:
    """A page that is not story; `turn` counts the pages of its kind before it."""

    number: int
    side: Side
    kind: Matter
    turn: int


@dataclass(frozen=True, slots=True)
class StoryPage:
    """A page of a chapter: the moment it belongs to, and which of the moment's pages it is."""

    number: int
    side: Side
    chapter: int
    plan: MomentPlan
    part: int


Page = MatterPage | StoryPage


def paginate(book: Book, format: Format) -> tuple[Page, ...]:
    """Every page of the book, from page 1. Raises ValueError as `plan_matter` does."""
    matter = plan_matter(book, format)
    pages: list[Page] = []

    def add_matter(kinds: tuple[Matter, ...]) -> None:
        for kind in kinds:
            number = len(pages) + 1
            turn = sum(isinstance(p, MatterPage) and p.kind is kind for p in pages)
            pages.append(MatterPage(number, side_of(number, book.direction), kind, turn))

    add_matter(matter.front)
    for chapter in range(1, len(book.chapters) + 1):
        for plan in plan_of(book, chapter):
            for part in range(len(plan.pages)):
                number = len(pages) + 1
                side = side_of(number, book.direction)
                pages.append(StoryPage(number, side, chapter, plan, part))
    add_matter(matter.back)
    return tuple(pages)


def story_page(book: Book, format: Format, number: int) -> StoryPage:
    """The story page with this number in the bound book.

    Raises Rejected where there is no such page, or it is not a page of the story.
    """
    pages = paginate(book, format)
    story = [page.number for page in pages if isinstance(page, StoryPage)]
    remedy = f"The story is on pages {story[0]} to {story[-1]}."
    if not 1 <= number <= len(pages):
        raise Rejected([Fault("page", f"the book has no page {number}.", remedy)])
    page = pages[number - 1]
    if isinstance(page, MatterPage):
        raise Rejected([Fault("page", f"page {number} is the {page.kind} page.", remedy)])
    return page
