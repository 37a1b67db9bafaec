"""Which template a moment gets, and what the template reserves on its page or pages.

A chapter opens on the page where a spread begins (the left one, or the right
one when read right to left) and has an even number of pages, so its pages
form whole spreads whatever stands before it.
"""

import random
from dataclasses import dataclass
from enum import StrEnum

from ..assets import derived_seed
from ..books import Book, Direction, ReadingAge
from .formats import Format
from .geometry import Box, Side, side_of
from .typeset import LEADING


class Template(StrEnum):
    """How a moment's picture and text share its page, or its two pages."""

    OPENER = "opener"
    QUIET_TOP = "quiet top"
    QUIET_BOTTOM = "quiet bottom"
    PANEL_BELOW = "panel below"
    PANEL_ABOVE = "panel above"
    VIGNETTE = "vignette"
    FACING = "facing text"
    SPREAD = "spread"


SINGLES = (
    Template.QUIET_TOP,
    Template.PANEL_BELOW,
    Template.QUIET_BOTTOM,
    Template.VIGNETTE,
    Template.PANEL_ABOVE,
)
PAIRS = (Template.SPREAD, Template.FACING)

TYPE_SIZES: dict[ReadingAge, tuple[float, float]] = {
    ReadingAge.AGE_3_4: (29.0, 18.0),
    ReadingAge.AGE_5_6: (24.0, 16.0),
    ReadingAge.AGE_7_8: (19.0, 14.0),
    ReadingAge.AGE_9_10: (16.5, 12.0),
}
"""The preferred and the smallest size of story text, in points."""

MOST_WORDS: dict[ReadingAge, int] = {
    ReadingAge.AGE_3_4: 24,
    ReadingAge.AGE_5_6: 45,
    ReadingAge.AGE_7_8: 75,
    ReadingAge.AGE_9_10: 110,
}
"""The most words of one moment, whatever the room."""

_CHARACTER_WIDTH = 0.47
_CHARACTERS_PER_WORD = 5.9
_FILL = 0.72
_NAMES_SHARE, _USUAL_NAME = 0.16, 6
"""How many words of a story are names, and the length of a name that needs no thought."""


@dataclass(frozen=True, slots=True)
class PageShape:
    """A page's format, its side and the extra inner margin its book needs."""

    format: Format
    side: Side
    gutter: float = 0.0

    @property
    def trim(self) -> Box:
        return Box(0.0, 0.0, self.format.trim.width, self.format.trim.height)

    @property
    def sheet(self) -> Box:
        """The trim with its bleed."""
        return self.trim.grown(self.format.bleed)

    @property
    def safe(self) -> Box:
        """Where everything that matters stays: clear of the trim, and of the gutter."""
        margin = self.format.safety
        left = margin + (self.gutter if self.side is Side.RIGHT else 0.0)
        right = margin + (self.gutter if self.side is Side.LEFT else 0.0)
        return self.trim.inset(left, margin, right, margin)


@dataclass(frozen=True, slots=True)
class Areas:
    """What a template reserves. Boxes are on the page `text_page` or the picture's own pages.

    `picture` holds one box per page of the moment (None where the page has no
    picture); the boxes of a spread are one box seen from both pages. `quiet`,
    `focus` and `clear` are fractions of the picture.
    """

    text: Box
    text_page: int
    picture: tuple[Box | None, ...]
    focus: Box
    quiet: tuple[Box, ...] = ()
    clear: tuple[Box, ...] = ()
    title: Box | None = None

    @property
    def printed(self) -> Box:
        """The picture's box on the first page that shows it."""
        return next(box for box in self.picture if box is not None)

    def pixels(self, ppi: float = 300.0) -> tuple[int, int]:
        """The least whole pixels that print at `ppi`."""
        box = self.printed
        return -int(-box.width * ppi / 72 // 1), -int(-box.height * ppi / 72 // 1)


@dataclass(frozen=True, slots=True)
class MomentPlan:
    """One moment's place in its chapter. `pages` count from 1 within the chapter."""

    number: int
    template: Template
    pages: tuple[int, ...]
    seed: int


def plan_chapter(pages: int, seed: int) -> tuple[MomentPlan, ...]:
    """The moments of a chapter of so many pages, no two neighbours with the same template.

    Raises ValueError for an odd or too small number of pages.
    """
    if pages < 2 or pages % 2:
        raise ValueError("a chapter has an even number of pages, at least 2")
    chance = random.Random(seed)
    rows: list[tuple[Template, int]] = [(Template.OPENER, 1)]

    def single(last: Template) -> Template:
        # An opener shows a vignette too.
        taken = {last, Template.VIGNETTE if last is Template.OPENER else last}
        return chance.choice([t for t in SINGLES if t not in taken])

    rows.append((single(Template.OPENER), 1))
    queue: list[Template | None] = []
    while sum(count for _, count in rows) < pages:
        if not queue:
            # One of each before any comes again.
            queue = [None, *chance.sample(PAIRS, len(PAIRS))]
            chance.shuffle(queue)
            if queue[0] is rows[-1][0]:
                queue.append(queue.pop(0))
        pair = queue.pop(0)
        if pair is None:
            first = single(rows[-1][0])
            rows += [(first, 1), (single(first), 1)]
        else:
            rows.append((pair, 2))
    plans, page = [], 1
    for number, (template, count) in enumerate(rows, start=1):
        span = tuple(range(page, page + count))
        plans.append(MomentPlan(number, template, span, chance.randrange(2**32)))
        page += count
    return tuple(plans)


def plan_of(book: Book, chapter: int) -> tuple[MomentPlan, ...]:
    """The moments of a book's chapter (from 1) and their templates."""
    seed = derived_seed(book.seed, "plan", chapter)
    return plan_chapter(book.chapters[chapter - 1].pages, seed)


def shapes(
    plan: MomentPlan, format: Format, gutter: float, direction: Direction
) -> tuple[PageShape, ...]:
    """The shapes of the moment's pages; the first page of a chapter begins a spread."""
    return tuple(PageShape(format, side_of(page + 1, direction), gutter) for page in plan.pages)


def areas(plan: MomentPlan, pages: tuple[PageShape, ...]) -> Areas:
    """What the plan's template reserves on pages of these shapes."""
    page = pages[0]
    trim, safe, sheet = page.trim, page.safe, page.sheet
    match plan.template:
        case Template.QUIET_TOP:
            text = Box(safe.x, safe.y, safe.width, trim.height * 0.27)
            return _full_bleed(
                page,
                text,
                Box(safe.x, text.bottom + 10, safe.width, safe.bottom - text.bottom - 10),
            )
        case Template.QUIET_BOTTOM:
            height = trim.height * 0.25
            text = Box(safe.x, safe.bottom - height, safe.width, height)
            return _full_bleed(page, text, Box(safe.x, safe.y, safe.width, text.y - 10 - safe.y))
        case Template.PANEL_BELOW:
            edge = trim.height * 0.69
            text = Box(safe.x, edge + 12, safe.width, safe.bottom - edge - 12)
            return _panel(page, text, Box(sheet.x, sheet.y, sheet.width, edge + 14 - sheet.y))
        case Template.PANEL_ABOVE:
            edge = trim.height * 0.31
            text = Box(safe.x, safe.y, safe.width, edge - 12 - safe.y)
            top = edge - 14
            return _panel(page, text, Box(sheet.x, top, sheet.width, sheet.bottom - top))
        case Template.VIGNETTE:
            bottom = safe.y + safe.height * 0.66
            return _vignette(page, Box(safe.x, safe.y, safe.width, bottom - safe.y), bottom + 14)
        case Template.OPENER:
            title = Box(safe.x, safe.y, safe.width, safe.height * 0.19)
            top, bottom = title.bottom + 8, safe.y + safe.height * 0.73
            return _vignette(page, Box(safe.x, top, safe.width, bottom - top), bottom + 12, title)
        case Template.FACING:
            text = safe.inset(safe.width * 0.06, safe.height * 0.14, safe.width * 0.06, 0)
            text = Box(text.x, text.y, text.width, safe.height * 0.72)
            other = pages[1]
            focus = _share(other.safe, other.sheet)
            return Areas(text, 0, (None, other.sheet), focus)
        case Template.SPREAD:
            return _spread(plan, pages)


def _full_bleed(page: PageShape, text: Box, focus: Box) -> Areas:
    sheet = page.sheet
    return Areas(text, 0, (sheet,), _share(focus, sheet), quiet=(_share(text.grown(5), sheet),))


def _panel(page: PageShape, text: Box, picture: Box) -> Areas:
    safe = page.safe
    top, bottom = max(safe.y, picture.y + 26), min(safe.bottom, picture.bottom - 24)
    focus = Box(safe.x, top, safe.width, bottom - top)
    return Areas(text, 0, (picture,), _share(focus, picture))


def _vignette(page: PageShape, picture: Box, text_top: float, title: Box | None = None) -> Areas:
    safe = page.safe
    text = Box(safe.x, text_top, safe.width, safe.bottom - text_top)
    # The cut edge takes up to a tenth on each side.
    focus = Box(0.14, 0.12, 0.72, 0.78)
    return Areas(text, 0, (picture,), focus, title=title)


def _spread(plan: MomentPlan, pages: tuple[PageShape, ...]) -> Areas:
    first = pages[0]
    bleed, width = first.format.bleed, first.trim.width
    on_left = Box(-bleed, -bleed, 2 * width + 2 * bleed, first.sheet.height)
    on_right = on_left.moved(dx=-width)
    boxes = (on_left, on_right) if first.side is Side.LEFT else (on_right, on_left)
    text_page = plan.seed % 2
    text_shape, focus_shape = pages[text_page], pages[1 - text_page]
    safe = text_shape.safe
    text = Box(safe.x, safe.y, safe.width, text_shape.trim.height * 0.30)
    wide = focus_shape.safe
    focus = Box(wide.x, wide.y + wide.height * 0.1, wide.width, wide.height * 0.9)
    # The fold swallows what is printed across it.
    fold = Box(width - 30, -bleed, 60, first.sheet.height)
    return Areas(
        text,
        text_page,
        boxes,
        _share(focus, boxes[1 - text_page]),
        quiet=(_share(text.grown(5), boxes[text_page]),),
        clear=(_share(fold, on_left),),
    )


def _share(box: Box, of: Box) -> Box:
    """A box as fractions of another."""
    return Box(
        (box.x - of.x) / of.width,
        (box.y - of.y) / of.height,
        box.width / of.width,
        box.height / of.height,
    )


def room_for(text: Box, age: ReadingAge, longest_name: int = 0) -> int:
    """About how many words of story text the box holds at a comfortable size.

    Long names take the room of other words: `longest_name` is the characters of the
    longest word in one.
    """
    preferred, smallest = TYPE_SIZES[age]
    size = (preferred + 2 * smallest) / 3
    lines = int((text.height - size * 1.22) / (size * LEADING)) + 1
    characters = lines * text.width / (_CHARACTER_WIDTH * size)
    per_word = _CHARACTERS_PER_WORD + _NAMES_SHARE * max(0, longest_name - _USUAL_NAME)
    return max(6, min(MOST_WORDS[age], int(characters / per_word * _FILL)))
