"""A chapter on its way: the immutable state that each step takes and hands on, fuller."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ..assets import Shelf, derived_seed
from ..books import Book, Likeness, Looks, Moment, Outline
from ..genres import GENRES, Genre
from ..layout.formats import FORMATS, Format
from ..layout.frames import Sheet
from ..layout.pages import Areas, MomentPlan, PageShape, areas, plan_of, shapes
from ..ports.illustration import Canvas, Portrayed
from ..ports.inspection import Inspection
from ..ports.portraits import Eyes
from .checkpoints import Made


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known of one chapter so far. `chapter` counts from 1.

    The tuples have one entry per moment, except `layouts` (the sheets of each
    moment) and `proofs` (one per page). `faces` names the shelves of those
    cut-out faces that go with their photo.
    """

    book: Book
    chapter: int
    gutter: float
    cast: Mapping[str, Portrayed]
    portraits: Mapping[str, bytes] = field(default_factory=dict)
    measured: Mapping[str, Looks] = field(default_factory=dict)
    eyes: Mapping[str, Eyes] = field(default_factory=dict)
    faces: Mapping[str, str] = field(default_factory=dict)
    outline: Outline | None = None
    moments: tuple[Moment, ...] = ()
    character_sheets: Mapping[str, Made] = field(default_factory=dict)
    attempts: tuple[int, ...] = ()
    backgrounds: tuple[Made, ...] = ()
    pictures: tuple[Made, ...] = ()
    inspections: tuple[Inspection, ...] = ()
    inspected: tuple[Made, ...] = ()
    laid_out: tuple[Made, ...] = ()
    layouts: tuple[tuple[Sheet, ...], ...] = ()
    proofs: tuple[Made, ...] = ()
    trail: Mapping[str, Made] = field(default_factory=dict)

    @property
    def format(self) -> Format:
        return FORMATS[self.book.format]

    @property
    def genre(self) -> Genre:
        return GENRES[self.book.genre]

    @property
    def shelf(self) -> Shelf:
        """Where the chapter's own artifacts stand."""
        return Shelf(self.book.owner, self.book.id, self.chapter)

    @property
    def book_shelf(self) -> Shelf:
        """Where what all chapters share stands."""
        return Shelf(self.book.owner, self.book.id)

    def sheet_shelf(self, who: str) -> Shelf:
        """Where the sheet of a member of the cast stands."""
        cut_out = self.cast[who].character.likeness is Likeness.CUT_OUT
        return replace(self.book_shelf, face=self.faces.get(who, "") if cut_out else "")

    @property
    def plans(self) -> tuple[MomentPlan, ...]:
        """The moments of this chapter and their templates."""
        return plan_of(self.book, self.chapter)

    @property
    def title(self) -> str:
        """The book's title: as it was asked for, or as written."""
        return self.book.title or (self.outline.title if self.outline else "")

    @property
    def blurb(self) -> str:
        """The text on the back cover; empty before it is written."""
        return self.outline.blurb if self.outline else ""

    @property
    def chapter_title(self) -> str:
        """The title the writer gave this chapter; empty before it is written."""
        return self.outline.chapter_titles[self.chapter - 1] if self.outline else ""

    def shapes(self, plan: MomentPlan) -> tuple[PageShape, ...]:
        """The pages of a moment."""
        return shapes(plan, self.format, self.gutter, self.book.direction)

    def areas(self, plan: MomentPlan) -> Areas:
        """What the moment's template reserves."""
        return areas(plan, self.shapes(plan))

    def canvas(self, plan: MomentPlan) -> Canvas:
        """The picture that the moment's template needs."""
        reserved = self.areas(plan)
        width, height = reserved.pixels()
        return Canvas(width, height, reserved.quiet, reserved.focus, reserved.clear)

    def seed(self, plan: MomentPlan) -> int:
        """The seed of a moment's picture: another for every take and every attempt."""
        take = self.book.revision(self.chapter, plan.number).take
        attempt = self.attempts[plan.number - 1]
        return derived_seed(self.book.seed, "picture", self.chapter, plan.number, take, attempt)

    def text(self, plan: MomentPlan) -> str:
        """A moment's words as they will be printed: as revised, or as written."""
        revised = self.book.revision(self.chapter, plan.number).text
        return self.moments[plan.number - 1].text if revised is None else revised


def asset_name(plan: MomentPlan) -> str:
    """The name of a moment among its siblings."""
    return f"moment-{plan.number:02d}"
