"""The composer: a moment's text, picture and measured tones become the sheets of its pages."""

from collections.abc import Callable
from dataclasses import dataclass

from ..books import Direction, ReadingAge
from ..errors import Fault, Rejected
from ..faces import Face
from ..genres import Genre
from ..lettering import glyph_fault
from .contrast import readable_ink
from .flourishes import flourish
from .frames import Fill, Item, Line, Path, PlacedPicture, Sheet, rectangle
from .geometry import Box
from .ornaments import blob, label, torn_edge
from .pages import TYPE_SIZES, Areas, MomentPlan, PageShape, Template, room_for
from .typeset import LEADING, Align, Block, Measure, fit, placed

LIGHT_INK = "#ffffff"
_TITLE_SIZES = (40.0, 16.0)
_PAD = 11.0
_HAND_LARGER = 1.4


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a book's text is set. `missing` tells which characters a face has no glyph for.

    `art` is the art style of the pictures, which a cover's lettering is of as well.
    """

    genre: Genre
    age: ReadingAge
    direction: Direction
    measure: Measure
    missing: Callable[[str, Face], str]
    art: str = "cut-paper"

    def lettering(self, text: str) -> Face:
        """The face for a title: the genre's own, or the story's where that lacks a glyph."""
        own = self.genre.lettering
        return Face.STORY_BOLD if self.missing(text, own) else own


@dataclass(frozen=True, slots=True)
class Content:
    """What is to stand on a moment's pages.

    `tones` has (darkest, lightest) luminance under each quiet area, in the
    order of `Areas.quiet`; `title` is the chapter's, on its opener, as
    (small line above, title).
    """

    text: str
    picture: str
    pixels: tuple[int, int]
    tones: tuple[tuple[float, float], ...] = ()
    title: tuple[str, str] | None = None


def compose(
    plan: MomentPlan,
    pages: tuple[PageShape, ...],
    areas: Areas,
    content: Content,
    style: TextStyle,
    name: str,
) -> tuple[Sheet, ...]:
    """One sheet per page of the moment.

    Raises Rejected when the text has no room at the smallest size for its
    readers; the fault is placed at `name`.
    """
    unprintable = style.missing(content.text, Face.STORY)
    if unprintable:
        raise Rejected([glyph_fault(name, unprintable)])
    block = story_block(plan, areas, content.text, style.age, style.measure)
    if block is None:
        words, room = len(content.text.split()), room_for(areas.text, style.age)
        smallest = TYPE_SIZES[style.age][1]
        raise Rejected(
            [
                Fault(
                    name,
                    f"its {words} words do not fit at {smallest:g} pt, the smallest size for "
                    f"readers of {style.age}.",
                    f"Shorten the text to about {room} words.",
                )
            ]
        )
    sheets = []
    for index, page in enumerate(pages):
        items: list[Item] = []
        under = areas.picture[index]
        if plan.template in _ON_PAPER or under is None:
            items.append(Fill(rectangle(page.sheet), style.genre.paper))
        if under is not None:
            items.append(PlacedPicture(content.picture, content.pixels, under, _clip(plan, under)))
        if index == areas.text_page:
            items += _text_items(plan, page, areas, content, block, style)
        sheets.append(
            Sheet(
                f"{name} {'ab'[index]}" if len(pages) > 1 else name,
                page.format.trim,
                page.format.bleed,
                tuple(items),
            )
        )
    return tuple(sheets)


def story_block(
    plan: MomentPlan, areas: Areas, text: str, age: ReadingAge, measure: Measure
) -> Block | None:
    """A moment's text as it is set on its page; None when it has no room there."""
    preferred, smallest = TYPE_SIZES[age]
    if plan.template is Template.FACING:
        # A page of text alone may be set larger.
        preferred *= 1.2
    box = areas.text
    return fit(text, box.width, box.height, Face.STORY, (preferred, smallest), measure)


_ON_PAPER = (Template.VIGNETTE, Template.OPENER)
_PANELS = (Template.PANEL_BELOW, Template.PANEL_ABOVE)


def _clip(plan: MomentPlan, box: Box) -> Path | None:
    return blob(box, plan.seed) if plan.template in _ON_PAPER else None


def _text_items(
    plan: MomentPlan,
    page: PageShape,
    areas: Areas,
    content: Content,
    block: Block,
    style: TextStyle,
) -> list[Item]:
    palette, paper = style.genre.palette, style.genre.paper
    items: list[Item] = []
    ink, backing = palette.ink, False
    if areas.quiet:
        darkest, lightest = content.tones[0]
        readable = readable_ink(darkest, lightest, (palette.ink, LIGHT_INK))
        ink, backing = readable or palette.ink, readable is None
    if plan.template in _PANELS:
        items += _panel(plan, page, areas, style)
    drop = 0.42 if plan.template is Template.FACING else 0.5
    if plan.template is Template.OPENER or plan.template is Template.VIGNETTE:
        drop = 0.3
    lines = placed(block, areas.text, ink, align=Align.CENTRE, direction=style.direction, drop=drop)
    if backing:
        items.append(Fill(label(_around(lines, block, areas.text), 14.0), paper))
    if plan.template is Template.FACING:
        items += flourish(style.genre, page.safe.centre[0], areas.text.y - 30, 26.0)
        items += flourish(style.genre, page.safe.centre[0], areas.text.bottom + 26, 26.0)
    if content.title is not None and areas.title is not None:
        items += _titles(areas.title, content.title, style)
    return [*items, *lines]


def fitted(
    name: str,
    text: str,
    box: Box,
    face: Face,
    sizes: tuple[float, float],
    measure: Measure,
    leading: float = LEADING,
) -> Block:
    """The text set in the box, or Rejected with a fault placed at `name`."""
    preferred, smallest = sizes
    if face is Face.HAND:
        # A narrow hand looks smaller than it measures.
        preferred *= _HAND_LARGER
    block = fit(text, box.width, box.height, face, (preferred, smallest), measure, leading)
    if block is None:
        raise Rejected(
            [Fault(name, f"“{text}” is too long for its place in the book.", "Shorten it.")]
        )
    return block


def _panel(plan: MomentPlan, page: PageShape, areas: Areas, style: TextStyle) -> list[Item]:
    """The paper panel, its cut edge over the picture, with a darker sheet showing beneath."""
    sheet, below = page.sheet, plan.template is Template.PANEL_BELOW
    picture = areas.printed
    if below:
        panel = Box(sheet.x, picture.bottom - 8, sheet.width, sheet.bottom - picture.bottom + 8)
    else:
        panel = Box(sheet.x, sheet.y, sheet.width, picture.y + 8 - sheet.y)
    under = panel.moved(dy=-5 if below else 5)
    return [
        Fill(torn_edge(under, plan.seed + 1, 9.0, top=below), style.genre.palette.accent),
        Fill(torn_edge(panel, plan.seed, 9.0, top=below), style.genre.paper),
    ]


def _around(lines: tuple[Line, ...], block: Block, text: Box) -> Box:
    """The box of a backing: around the set lines, at most a little larger than the text's."""
    left = min(line.x for line in lines)
    top = lines[0].baseline - block.size
    box = Box(left, top, block.width, block.height).grown(_PAD)
    limit = text.grown(_PAD)
    x, y = max(box.x, limit.x), max(box.y, limit.y)
    return Box(x, y, min(box.right, limit.right) - x, min(box.bottom, limit.bottom) - y)


def _titles(box: Box, title: tuple[str, str], style: TextStyle) -> list[Item]:
    """The small line and the chapter's title beneath it."""
    small, large = title
    palette = style.genre.palette
    head = Box(box.x, box.y, box.width, 20.0)
    rest = Box(box.x, head.bottom + 2, box.width, box.height - head.height - 2)
    items: list[Item] = []
    number = fit(small, head.width, head.height, Face.STORY_ITALIC, (13.0, 9.0), style.measure)
    if number is not None:
        items += placed(number, head, palette.ink)
    block = fitted(
        "chapter title",
        large,
        rest,
        style.lettering(large),
        _TITLE_SIZES,
        style.measure,
        leading=1.12,
    )
    return [*items, *placed(block, rest, palette.ink)]
