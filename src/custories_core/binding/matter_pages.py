"""The sheets of front and back matter."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..books import Book, Character, Direction, Role
from ..errors import Fault, Rejected
from ..faces import Face
from ..languages import Words
from ..layout.compose import TextStyle, fitted
from ..layout.contrast import mixed
from ..layout.flourishes import flourish
from ..layout.formats import Format
from ..layout.frames import Fill, Item, PlacedPicture, Sheet, rectangle
from ..layout.geometry import Box, Side
from ..layout.ornaments import blob, label
from ..layout.pages import PageShape
from ..layout.typeset import Align, placed
from .matter import Matter, page_count

_NAME_SIZE, _NAME_ROOM = 16.0, 36.0
"""The size of a name beneath its picture, and the height kept for it."""

_ALL = Box(0.0, 0.0, 1.0, 1.0)
_PORTRAIT = 3 / 4
"""Width to height of what is shown of a character's sheet."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """A character's sheet, as a picture that can be placed, and what of it is shown.

    `shown` is in fractions of the picture.
    """

    key: str
    pixels: tuple[int, int]
    shown: Box = _ALL


def likeness_of(key: str, pixels: tuple[int, int], figure: Box | None) -> Likeness:
    """The part of a character's sheet round one figure on it; all of it where none is known.

    `figure` is in fractions of the picture. The part is three wide to four
    high, with the feet near its lower edge, as far as the sheet goes.
    """
    if figure is None:
        return Likeness(key, pixels)
    aspect = pixels[0] / pixels[1]
    height = max(figure.height * 1.2, figure.width * 1.2 * aspect / _PORTRAIT)
    height = min(height, 1.0, aspect / _PORTRAIT)
    width = height * _PORTRAIT / aspect
    x = min(max(figure.centre[0] - width / 2, 0.0), 1.0 - width)
    y = min(max(figure.bottom + height * 0.07 - height, 0.0), 1.0 - height)
    return Likeness(key, pixels, Box(x, y, width, height))


@dataclass(frozen=True, slots=True)
class MatterContent:
    """What the matter pages say and show. `likenesses` are keyed by character id."""

    book: Book
    title: str
    words: Words
    about: tuple[str, ...]
    likenesses: Mapping[str, Likeness]


def matter_sheet(
    kind: Matter, page: PageShape, content: MatterContent, style: TextStyle, turn: int = 0
) -> Sheet:
    """The sheet of one matter page; `turn` counts the pages of this kind before it."""
    book, safe = content.book, page.safe
    palette, paper = style.genre.palette, style.genre.paper
    middle = safe.centre[0]
    ground = mixed(paper, palette.far, 0.35) if kind is Matter.END_PAPER else paper
    items: list[Item] = [Fill(rectangle(page.sheet), ground)]
    match kind:
        case Matter.HALF_TITLE:
            items += _lettering(content.title, _band(safe, 0.3, 0.5), style, 34.0)
            items += flourish(style.genre, middle, safe.y + safe.height * 0.56, 30.0)
        case Matter.TITLE:
            items += _lettering(content.title, _band(safe, 0.0, 0.30), style, 52.0)
            hero = book.hero
            items += _likeness(hero, _band(safe, 0.33, 0.86), content, seed=book.seed)
            if book.author:
                by = content.words.by.format(author=book.author)
                band = _band(safe, 0.90, 1.0)
                items += _text(by, band, style, Face.STORY_ITALIC, 16.0, name="author")
        case Matter.BOOKPLATE:
            frame = Box(middle - 140, safe.centre[1] - 90, 280, 180)
            items.append(Fill(label(frame.grown(5), 22), palette.middle))
            items.append(Fill(label(frame, 18), paper))
            upper = Box(frame.x + 16, frame.y + 26, frame.width - 32, 40)
            items += _text(content.words.belongs_to, upper, style, Face.STORY_ITALIC, 17.0)
            line = Box(frame.x + 36, frame.y + 122, frame.width - 72, 1.0)
            items.append(Fill(rectangle(line), palette.ink))
            items += flourish(style.genre, middle, frame.bottom - 28, 16.0)
        case Matter.DEDICATION:
            items += flourish(style.genre, middle, safe.y + safe.height * 0.30, 24.0)
            text = book.dedication or content.words.for_dedication
            band = _band(safe, 0.36, 0.72).inset(safe.width * 0.08, 0, safe.width * 0.08, 0)
            items += _text(text, band, style, Face.STORY_ITALIC, 22.0, name="dedication")
        case Matter.CAST:
            items += _lettering(content.words.cast, _band(safe, 0.0, 0.13), style, 28.0)
            items += _gallery(_band(safe, 0.17, 1.0), content, style)
        case Matter.THE_END:
            items += _lettering(content.words.the_end, _band(safe, 0.10, 0.30), style, 54.0)
            items += flourish(style.genre, middle, safe.y + safe.height * 0.37, 34.0)
            # Who waves goodbye: a companion if there is one.
            last = max(book.characters, key=lambda c: (c.role is Role.COMPANION, c is book.hero))
            items += _likeness(last, _band(safe, 0.48, 0.96), content, seed=book.seed + 1)
        case Matter.PORTRAIT:
            who = book.characters[turn % len(book.characters)]
            items += _likeness(who, _band(safe, 0.02, 0.78), content, seed=book.seed + turn)
            items += _lettering(who.name, _band(safe, 0.82, 0.97), style, 34.0)
        case Matter.DRAW:
            items += _text(
                content.words.draw, _band(safe, 0.0, 0.09), style, Face.STORY_ITALIC, 18.0
            )
            frame = _band(safe, 0.12, 1.0)
            items.append(Fill(label(frame, 20), palette.middle))
            items.append(Fill(label(frame.grown(-4), 17), "#ffffff"))
        case Matter.ABOUT:
            items += _lettering(content.words.about, _band(safe, 0.24, 0.36), style, 24.0)
            band = _band(safe, 0.39, 0.80).inset(safe.width * 0.08, 0, safe.width * 0.08, 0)
            items += _text("\n".join(content.about), band, style, Face.STORY, 14.0)
            items += flourish(style.genre, middle, safe.y + safe.height * 0.88, 20.0)
        case Matter.END_PAPER:
            pass
    return Sheet(kind.value, page.format.trim, page.format.bleed, tuple(items))


def matter_faults(book: Book, format: Format, words: Words, style: TextStyle) -> tuple[Fault, ...]:
    """What of the book's own lines would have no room in its front and back matter."""
    content = MatterContent(book, book.title or "", words, (), {})
    page = PageShape(format, Side.RIGHT, format.gutter(page_count(book, format)))
    faults: list[Fault] = []
    for kind in (Matter.TITLE, Matter.HALF_TITLE, Matter.DEDICATION, Matter.CAST):
        try:
            matter_sheet(kind, page, content, style)
        except Rejected as error:
            faults += error.faults
    return tuple(dict.fromkeys(faults))


def _band(safe: Box, top: float, bottom: float) -> Box:
    """The part of a box between two shares of its height."""
    return Box(safe.x, safe.y + safe.height * top, safe.width, safe.height * (bottom - top))


def _lettering(
    text: str, box: Box, style: TextStyle, size: float, name: str = "title"
) -> list[Item]:
    block = fitted(name, text, box, style.lettering(text), (size, 11.0), style.measure, 1.14)
    return list(placed(block, box, style.genre.palette.ink, drop=0.5))


def _text(
    text: str,
    box: Box,
    style: TextStyle,
    face: Face,
    size: float,
    name: str = "front and back matter",
) -> list[Item]:
    block = fitted(name, text, box, face, (size, 8.0), style.measure)
    ink = style.genre.palette.ink
    return list(placed(block, box, ink, align=Align.CENTRE, direction=style.direction, drop=0.3))


def _likeness(
    who: Character, box: Box, content: MatterContent, *, seed: int, most: float = 280.0
) -> list[Item]:
    """What is shown of a sheet in a hand-cut vignette, as large as its pixels allow at 300 ppi."""
    likeness = content.likenesses.get(who.id)
    if likeness is None:
        return []
    shown, (across, down) = likeness.shown, likeness.pixels
    width, height = shown.width * across, shown.height * down
    scale = min(box.width / width, box.height / height, 72 / 300, most / width if most else 1.0)
    w, h = width * scale, height * scale
    window = Box(box.centre[0] - w / 2, box.centre[1] - h / 2, w, h)
    whole = Box(
        window.x - shown.x * across * scale,
        window.y - shown.y * down * scale,
        across * scale,
        down * scale,
    )
    return [PlacedPicture(likeness.key, likeness.pixels, whole, blob(window, seed))]


def _gallery(box: Box, content: MatterContent, style: TextStyle) -> list[Item]:
    """All characters with their names, alike in size, in rows of at most three."""
    characters = content.book.characters
    per_row = min(len(characters), 2 if len(characters) in (2, 4) else 3)
    rows = -(-len(characters) // per_row)
    column, row_height = box.width / per_row, box.height / rows
    width = min(column - 16, (row_height - _NAME_ROOM) * 0.75, 1200 * 72 / 300)
    height = width * 4 / 3 + _NAME_ROOM
    top = box.y + (box.height - rows * height) * 0.4
    room = column - 12
    widest = max(style.measure(who.name, Face.STORY_BOLD, 1.0) for who in characters)
    size = max(8.0, min(_NAME_SIZE, room / widest))
    items: list[Item] = []
    for index, who in enumerate(characters):
        row, place = divmod(index, per_row)
        members = min(per_row, len(characters) - row * per_row)
        if style.direction is Direction.RIGHT_TO_LEFT:
            place = members - 1 - place
        left = box.x + (box.width - column * members) / 2 + column * place
        picture = Box(left + (column - width) / 2, top + row * height, width, height - _NAME_ROOM)
        items += _likeness(who, picture, content, seed=content.book.seed + index)
        name = Box(left + 6, picture.bottom + 4, room, _NAME_ROOM - 8)
        field = f"characters[{index + 1}].name"
        items += _text(who.name, name, style, Face.STORY_BOLD, size, field)
    return items
