"""What a print file is measured against: a format, and whether it is interior or cover."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..layout.formats import CoverPlan, Format
from ..layout.geometry import Size
from .print_file import PrintFile, PrintPage

BOX_SLACK = 0.5
"""Points by which a box may miss: less than a printer's preflight rounds to."""


@dataclass(frozen=True, slots=True)
class Interior:
    """The pages of the book."""


@dataclass(frozen=True, slots=True)
class Cover:
    """The flat cover of a book of `pages`.

    `fits` lists the page counts that were found to fit where `pages` had to be
    guessed; it is empty where it was given.
    """

    pages: int
    fits: tuple[int, ...] = ()


Kind = Interior | Cover


@dataclass(frozen=True, slots=True)
class Breach:
    """One place where a rule is not met. `page` counts from 1, None for the whole file."""

    page: int | None
    measured: str
    wanted: str


@dataclass(frozen=True, slots=True)
class Target:
    """A file and what it should be."""

    file: PrintFile
    format: Format
    kind: Kind

    @property
    def page_count(self) -> int:
        """The pages of the book: counted, or for a cover as given."""
        return self.kind.pages if isinstance(self.kind, Cover) else len(self.file.pages)

    @property
    def plan(self) -> CoverPlan | None:
        """The plan of the cover; None for an interior and for an impossible page count."""
        if isinstance(self.kind, Cover) and self._bindable:
            return self.format.cover(self.kind.pages)
        return None

    @property
    def _bindable(self) -> bool:
        return self.format.min_pages <= self.page_count <= self.format.max_pages

    @property
    def bleed(self) -> float:
        return self.plan.bleed if self.plan else self.format.bleed

    @property
    def canvas(self) -> Size | None:
        """The size every page should have; None where that cannot be told."""
        if isinstance(self.kind, Interior):
            return self.format.page
        return self.plan.canvas if self.plan else None

    def sized(self, page: PrintPage) -> bool:
        """Whether the page has its size, so that places on it can be judged."""
        canvas = self.canvas
        return page.user_unit == 1.0 and canvas is not None and near(size_of(page), canvas)

    @property
    def numbered(self) -> Iterator[tuple[int, PrintPage]]:
        return enumerate(self.file.pages, start=1)


def size_of(page: PrintPage) -> Size:
    """The size of the sheet, in points."""
    return Size(page.media.width * page.user_unit, page.media.height * page.user_unit)


def near(one: Size, other: Size) -> bool:
    """Whether two sizes are the same to a printer."""
    return abs(one.width - other.width) <= BOX_SLACK and abs(one.height - other.height) <= BOX_SLACK
