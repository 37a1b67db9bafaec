"""The flat cover: back, spine and front in one sheet, with the barcode's place kept free."""

from dataclasses import dataclass

from ..books import Direction
from ..faces import Face
from .compose import TextStyle, fitted
from .contrast import mixed
from .formats import CoverPlan
from .frames import Fill, Item, Line, PlacedPicture, Sheet
from .geometry import Box, inches
from .ornaments import label
from .typeset import ASCENT, DESCENT, Align, fit, placed

_EDGE = inches(0.25)
_STANDING = inches(0.42)
"""How far above the lower edge of the front its figures stand."""
_HERO = 0.64
"""The share of the front's height that belongs to them."""


@dataclass(frozen=True, slots=True)
class CoverAreas:
    """Where things go on a cover, in points from the trim's top left.

    `picture` covers the whole canvas. `barcode` is kept free.
    """

    picture: Box
    front: Box
    back: Box
    title: Box
    hero: Box
    blurb: Box
    barcode: Box
    spine: Box
    fold: Box


@dataclass(frozen=True, slots=True)
class CoverText:
    """What a cover says. `author` is the whole line, None for none."""

    title: str
    blurb: str
    author: str | None


def cover_areas(plan: CoverPlan, direction: Direction) -> CoverAreas:
    """The areas of a cover; front and back change places for a book read right to left."""
    forward = direction is Direction.LEFT_TO_RIGHT
    front_panel = plan.right_panel if forward else plan.left_panel
    back_panel = plan.left_panel if forward else plan.right_panel
    front = _clear_of_hinge(front_panel, plan, spine_left=forward)
    back = _clear_of_hinge(back_panel, plan, spine_left=not forward)
    # Figures may stand nearer to the edge than words, as people do; their feet bear no reading.
    feet = front_panel.bottom - _STANDING
    title = Box(front.x, front.y, front.width, feet - _HERO * front_panel.height - front.y)
    hero = Box(front.x, title.bottom, front.width, feet - title.bottom)
    barcode = plan.barcode_box(direction)
    blurb = Box(back.x, back.y, back.width, barcode.y - 24 - back.y).inset(
        back.width * 0.06, back.height * 0.08, back.width * 0.06, 0
    )
    spine = plan.spine_box
    return CoverAreas(
        picture=Box(0, 0, plan.trim.width, plan.trim.height).grown(plan.bleed),
        front=front,
        back=back,
        title=title,
        hero=hero,
        blurb=blurb,
        barcode=barcode,
        spine=spine,
        fold=spine.inset(-plan.hinge, -plan.bleed, -plan.hinge, -plan.bleed),
    )


def _clear_of_hinge(panel: Box, plan: CoverPlan, *, spine_left: bool) -> Box:
    """The part of a panel that is clear of edges, folds and the hinge."""
    outer, inner = plan.safety, max(_EDGE, plan.hinge + _EDGE)
    left, right = (inner, outer) if spine_left else (outer, inner)
    return panel.inset(left, plan.safety, right, plan.safety)


def cover_sheet(
    plan: CoverPlan,
    areas: CoverAreas,
    text: CoverText,
    picture: str,
    pixels: tuple[int, int],
    style: TextStyle,
) -> Sheet:
    """The cover: picture, title lettering, author line, blurb on its label, spine text if any."""
    items: list[Item] = [PlacedPicture(picture, pixels, areas.picture)]
    items += _title(areas, text, style)
    items += _blurb(areas, text, style)
    if plan.spine_text:
        items += _spine(plan, areas, text, style)
    return Sheet("cover", plan.trim, plan.bleed, tuple(items))


def _title(areas: CoverAreas, text: CoverText, style: TextStyle) -> list[Item]:
    palette = style.genre.palette
    box = areas.title
    author_height = 30.0 if text.author else 0.0
    room = Box(box.x, box.y, box.width, box.height - author_height)
    block = fitted(
        "title",
        text.title,
        room.inset(6, 0, 6, 0),
        style.lettering(text.title),
        (84.0, 14.0),
        style.measure,
        1.04,
    )
    stroke = max(3.0, block.size * 0.13)
    upper = placed(block, room, palette.light, drop=0.3, outline=palette.ink, outline_width=stroke)
    # The lettering stands off the picture like one more sheet of paper.
    shade = mixed(palette.ink, "#000000", 0.4)
    lower = tuple(
        Line(
            line.text,
            line.x + stroke * 0.35,
            line.baseline + stroke * 0.7,
            line.face,
            line.size,
            shade,
            shade,
            stroke,
        )
        for line in upper
    )
    items: list[Item] = [*lower, *upper]
    if text.author:
        below = Box(box.x, upper[-1].baseline + block.size * 0.42, box.width, author_height)
        author = fitted(
            "author",
            text.author,
            below.inset(20, 0, 20, 0),
            Face.STORY_BOLD,
            (15.0, 8.0),
            style.measure,
        )
        pad = Box(below.centre[0] - author.width / 2, below.y, author.width, author.height).inset(
            -12, -3, -12, -3
        )
        items.append(Fill(label(pad, 12), palette.ink))
        items += placed(author, below, palette.light, drop=0.0)
    return items


def _blurb(areas: CoverAreas, text: CoverText, style: TextStyle) -> list[Item]:
    palette, paper = style.genre.palette, style.genre.paper
    pad = 16.0
    box = areas.blurb.inset(pad, pad, pad, pad)
    block = fitted("blurb", text.blurb, box, Face.STORY, (16.0, 8.0), style.measure)
    around = Box(areas.blurb.x, areas.blurb.y, areas.blurb.width, block.height + 2 * pad)
    lines = placed(
        block,
        Box(box.x, areas.blurb.y + pad, box.width, block.height),
        palette.ink,
        align=Align.CENTRE,
        direction=style.direction,
    )
    return [
        Fill(label(around.moved(dy=4), 20), mixed(palette.ink, palette.near, 0.5)),
        Fill(label(around, 20), paper),
        *lines,
    ]


def _spine(plan: CoverPlan, areas: CoverAreas, text: CoverText, style: TextStyle) -> list[Item]:
    """The title along the spine, read from the top down, 1/16 in clear of both folds."""
    palette = style.genre.palette
    across = plan.spine - inches(0.125)
    length = areas.spine.height - 2 * plan.safety
    block = fit(
        text.title, length, across, Face.STORY_BOLD, (min(16.0, across), 6.0), style.measure
    )
    if block is None or len(block.lines) != 1:
        return []
    (words, width) = block.lines[0]
    outline = min(2.5, 0.12 * block.size)
    # In the middle with all that letters reach, so that no descender comes near a fold.
    x = areas.spine.centre[0] - block.size * (ASCENT - DESCENT) / 2
    y = areas.spine.centre[1] - width / 2
    return [
        # An outline, not a coloured spine: a colour may not change exactly on a fold.
        Line(words, x, y, block.face, block.size, palette.light, palette.ink, outline, turn=90.0),
    ]
