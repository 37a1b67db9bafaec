"""The flat cover: back, spine and front in one sheet, with the barcode's place kept free."""

from dataclasses import dataclass

from ..books import Direction
from ..faces import Face
from .compose import TextStyle, fitted
from .contrast import mixed
from .flourishes import flourish
from .formats import CoverPlan
from .frames import Colour, Fill, Item, Line, PlacedPicture, Sheet
from .geometry import Box, inches
from .letter_cutting import cut
from .ornaments import label
from .titling import Letter, lettered
from .typeset import ASCENT, DESCENT, Align, fit, placed

_EDGE = inches(0.25)
_STANDING = inches(0.4)
"""How far above the lower edge of the front its figures stand."""
_HERO, _HERO_UPRIGHT = 0.622, 0.655
"""The share of the front's height that belongs to them; more where it is higher than wide."""
_AUTHOR, _LARGEST = 21.0, 132.0
"""The height of the author's line, and the largest type of a title."""
_PLAIN, _BY, _LEADING = (40.0, 13.0), (15.0, 8.0), 1.1
"""Type sizes of a title in plain lines and of the author, preferred and smallest."""


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
    upright = front_panel.height > 1.15 * front_panel.width
    head = feet - (_HERO_UPRIGHT if upright else _HERO) * front_panel.height
    title = Box(front.x, front.y, front.width, head - 6 - front.y)
    hero = Box(front.x, head, front.width, feet - head)
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
    beneath: Colour | None = None,
) -> Sheet:
    """The cover: picture, title lettering, author line, blurb on its label, spine text if any.

    `beneath` is the picture's mean colour under the title, where that is known.
    """
    items: list[Item] = [PlacedPicture(picture, pixels, areas.picture)]
    items += _title(areas, text, style, beneath or style.genre.palette.sky_top)
    items += _blurb(areas, text, style)
    if plan.spine_text:
        items += _spine(plan, areas, text, style)
    return Sheet("cover", plan.trim, plan.bleed, tuple(items))


def _title(areas: CoverAreas, text: CoverText, style: TextStyle, beneath: Colour) -> list[Item]:
    """The author's line above, and the title's lettering in the room that is left."""
    box = areas.title
    above = _AUTHOR if text.author else 0.0
    room = box.inset(0, above, 0, 0)
    face = style.lettering(text.title)
    genre = style.genre
    letters = lettered(text.title, room, face, genre.setting, style.measure, _LARGEST)
    if letters is None:
        letters = _plain("title", text.title, room.inset(8, 0, 8, 0), face, _PLAIN, style)
    items: list[Item] = [*cut(letters, face, genre, style.art, beneath)]
    if text.author:
        top = min(line.baseline - ASCENT * line.size for line in letters)
        top = max(box.y, top - above)
        line = Box(box.x + 8, top, box.width - 16, above)
        author = _plain("author", text.author, line, Face.STORY_BOLD, _BY, style)
        items = [*cut(author, Face.STORY_BOLD, genre, style.art, beneath), *items]
    return items


def has_room(areas: CoverAreas, text: CoverText, style: TextStyle) -> bool:
    """Whether title and author have room in plain lines at their smallest, as most have.

    It takes a small part of the time of lettering them, which may make room where this finds none.
    """
    above = _AUTHOR if text.author else 0.0
    room = areas.title.inset(8, above, 8, 0)
    rows = [(text.title, style.lettering(text.title), _PLAIN[1], room.height, _LEADING)]
    if text.author:
        rows.append((text.author, Face.STORY_BOLD, _BY[1], above, _LEADING))
    return all(
        fit(words, room.width, height, face, (size, size), style.measure, leading) is not None
        for words, face, size, height, leading in rows
    )


def _plain(
    name: str, text: str, box: Box, face: Face, sizes: tuple[float, float], style: TextStyle
) -> tuple[Letter, ...]:
    """The text in upright lines, or Rejected with a fault placed at `name`."""
    block = fitted(name, text, box, face, sizes, style.measure, _LEADING)
    lines = placed(block, box, style.genre.palette.ink, drop=0.4)
    return tuple(
        Letter(line.text, line.x, line.baseline, line.size, 0.0, row, width)
        for row, (line, (_, width)) in enumerate(zip(lines, block.lines, strict=True))
    )


def _blurb(areas: CoverAreas, text: CoverText, style: TextStyle) -> list[Item]:
    """The blurb on a sheet of paper, with the genre's ornament at its foot where there is room."""
    palette, paper, pad = style.genre.palette, style.genre.paper, 18.0
    box = areas.blurb.inset(pad, pad, pad, pad)
    block = fitted("blurb", text.blurb, box, Face.STORY, (16.0, 8.0), style.measure)
    foot = 34.0 if block.height + 34.0 <= box.height else 0.0
    around = Box(areas.blurb.x, areas.blurb.y, areas.blurb.width, block.height + foot + 2 * pad)
    lines = placed(
        block,
        Box(box.x, box.y, box.width, block.height),
        palette.ink,
        align=Align.CENTRE,
        direction=style.direction,
    )
    ornament = flourish(style.genre, box.centre[0], around.bottom - pad - 7.0, 18.0) if foot else []
    return [
        Fill(label(around.moved(dx=2, dy=4), 20), mixed(palette.ink, palette.near, 0.5)),
        Fill(label(around, 20), paper),
        *ornament,
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
