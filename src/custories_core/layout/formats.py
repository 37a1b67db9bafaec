"""The catalogue of print formats: trim, binding, and what the binding asks of the files.

Figures: Lulu's OpenAPI description and Book Creation Guide, and its product
sheet of 3 September 2026 (which lists no saddle stitch, and at most 250 pages
perfect bound, for landscape trims).
"""

from dataclasses import dataclass
from enum import StrEnum

from ..books import Direction
from .geometry import Box, Size, inches, millimetres


class Binding(StrEnum):
    """How the pages are held together."""

    CASE_WRAP = "case wrap"
    PERFECT_BOUND = "perfect bound"
    SADDLE_STITCH = "saddle stitch"


PAPER_PAGES_PER_INCH = 444.0
BARCODE = Size(inches(2.0), inches(1.2))

# (last page count, spine width in inches) of case wrap books.
_CASE_WRAP_SPINES = (
    (84, 0.25), (140, 0.5), (168, 0.625), (194, 0.6875), (222, 0.75), (250, 0.8125),
    (278, 0.875), (306, 0.9375), (334, 1.0), (360, 1.0625), (388, 1.125), (416, 1.1875),
    (444, 1.25), (472, 1.3125), (500, 1.375), (528, 1.4375), (556, 1.5), (582, 1.5625),
    (610, 1.625), (638, 1.6875), (666, 1.75), (694, 1.8125), (722, 1.875), (750, 1.9375),
    (778, 2.0), (799, 2.0625), (800, 2.125),
)  # fmt: skip

# (last page count, extra inner margin in inches).
_GUTTERS = ((60, 0.0), (150, 0.125), (400, 0.5), (600, 0.625), (800, 0.75))


@dataclass(frozen=True, slots=True)
class CoverPlan:
    """The flat cover of a book with a known page count.

    `trim` is the flat cover at its folded or cut edges and `bleed` what must
    be printed around it (the wrap of a case). The boxes have their origin at
    the trim's top left; for a book read right to left, front and back change
    places. `hinge` is the width beside the spine that bends.
    """

    trim: Size
    bleed: float
    safety: float
    spine: float
    hinge: float
    panel: Size
    spine_text: bool

    @property
    def left_panel(self) -> Box:
        return Box(0.0, 0.0, self.panel.width, self.panel.height)

    @property
    def right_panel(self) -> Box:
        return Box(self.panel.width + self.spine, 0.0, self.panel.width, self.panel.height)

    @property
    def spine_box(self) -> Box:
        return Box(self.panel.width, 0.0, self.spine, self.panel.height)

    def back_panel(self, direction: Direction) -> Box:
        """The panel under which the last page lies."""
        forward = direction is Direction.LEFT_TO_RIGHT
        return self.left_panel if forward else self.right_panel

    def barcode_box(self, direction: Direction) -> Box:
        """Where a printer may put a barcode: on the back, at the foot, beside the spine.

        It stands on the safety line, 1/4 in clear of the hinge.
        """
        panel, inner = self.back_panel(direction), self.hinge + inches(0.25)
        forward = direction is Direction.LEFT_TO_RIGHT
        x = panel.right - inner - BARCODE.width if forward else panel.x + inner
        y = panel.bottom - self.safety - BARCODE.height
        return Box(x, y, BARCODE.width, BARCODE.height)

    @property
    def canvas(self) -> Size:
        """The size of the PDF page: trim and bleed."""
        return Size(self.trim.width + 2 * self.bleed, self.trim.height + 2 * self.bleed)


@dataclass(frozen=True, slots=True)
class Format:
    """A book one can have printed. Lengths in points."""

    id: str
    name: str
    trim: Size
    binding: Binding
    min_pages: int
    max_pages: int
    multiple: int = 4
    bleed: float = inches(0.125)
    safety: float = inches(0.5)

    @property
    def page(self) -> Size:
        """The size of a PDF page: the trim with bleed on all four sides."""
        return Size(self.trim.width + 2 * self.bleed, self.trim.height + 2 * self.bleed)

    def gutter(self, pages: int) -> float:
        """What the inner margin of a book of `pages` needs beyond the safety zone."""
        return inches(next(extra for last, extra in _GUTTERS if pages <= last))

    def rounded(self, pages: int) -> int:
        """The page count a book of `pages` is printed with: enough, and a whole multiple."""
        wanted = max(pages, self.min_pages)
        return -(-wanted // self.multiple) * self.multiple

    def spine(self, pages: int) -> float:
        """The width of the spine. Raises ValueError outside the binding's page limits."""
        if not self.min_pages <= pages <= self.max_pages:
            raise ValueError(f"{self.id} has {self.min_pages} to {self.max_pages} pages")
        match self.binding:
            case Binding.CASE_WRAP:
                return inches(next(width for last, width in _CASE_WRAP_SPINES if pages <= last))
            case Binding.PERFECT_BOUND:
                return inches(pages / PAPER_PAGES_PER_INCH + 0.06)
            case Binding.SADDLE_STITCH:
                return 0.0

    def cover(self, pages: int) -> CoverPlan:
        """The plan of the cover of a book of `pages`. Raises ValueError as `spine` does."""
        spine = self.spine(pages)
        case = self.binding is Binding.CASE_WRAP
        overhang = inches(0.125) if case else 0.0
        panel = Size(self.trim.width + overhang, self.trim.height + 2 * overhang)
        return CoverPlan(
            trim=Size(2 * panel.width + spine, panel.height),
            bleed=inches(0.75) if case else self.bleed,
            safety=inches(0.75) if case else inches(0.5),
            spine=spine,
            hinge=inches(0.25) if case else 0.0,
            panel=panel,
            # No text at 80 pages or fewer, nor on a spine too thin for 1/16 in of drift.
            spine_text=pages > 80 and spine >= inches(0.25),
        )


_TRIMS = (
    ("square", "Square 8.5 × 8.5 in", Size(inches(8.5), inches(8.5)), True),
    ("portrait", "Portrait 8.5 × 11 in", Size(inches(8.5), inches(11)), True),
    ("landscape", "Landscape 11 × 8.5 in", Size(inches(11), inches(8.5)), False),
    ("small-square", "Small square 7.5 × 7.5 in", Size(inches(7.5), inches(7.5)), True),
    ("a5", "A5 148 × 210 mm", Size(millimetres(148), millimetres(210)), True),
    ("a4", "A4 210 × 297 mm", Size(millimetres(210), millimetres(297)), True),
)


def _catalogue() -> dict[str, Format]:
    formats = []
    for id, name, trim, upright in _TRIMS:
        soft_limit = 800 if upright else 250
        formats += [
            Format(f"{id}-hardcover", f"{name}, hardcover", trim, Binding.CASE_WRAP, 24, 800),
            Format(
                f"{id}-softcover", f"{name}, softcover", trim, Binding.PERFECT_BOUND, 32, soft_limit
            ),
        ]
        if upright:
            formats.append(
                Format(f"{id}-booklet", f"{name}, stapled", trim, Binding.SADDLE_STITCH, 4, 48)
            )
    return {format.id: format for format in formats}


FORMATS: dict[str, Format] = _catalogue()
