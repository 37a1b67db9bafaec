"""Sheets as PDF operators (ISO 32000-1, annex A).

A page's operators depend on that page alone: a change to one page leaves the
bytes of the others as they were.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import cos, radians, sin

from custories_core.layout.frames import Colour, Fill, Line, Path, PlacedPicture, Sheet

from .codes import Codes
from .typefaces import typeface

Point = Callable[[float, float], str]
"""A place on the sheet as a pair of PDF operands."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page's boxes in points from its lower left corner, its operators, and its pictures.

    `pictures` gives the storage key by the name that the operators use.
    """

    media: tuple[float, float, float, float]
    trim: tuple[float, float, float, float]
    operators: str
    pictures: dict[str, str]


def page_of(sheet: Sheet, codes: Codes) -> Page:
    """The sheet as a page."""
    bleed, width, height = sheet.bleed, sheet.trim.width, sheet.trim.height
    names: dict[str, str] = {}

    def point(x: float, y: float) -> str:
        return f"{number(bleed + x)} {number(bleed + height - y)}"

    def drawn() -> Iterator[str]:
        for item in sheet.items:
            match item:
                case Fill():
                    yield f"{rgb(item.colour)} rg"
                    yield from outlined(item.path, point)
                    yield "f"
                case PlacedPicture():
                    name = names.setdefault(item.key, f"Im{len(names) + 1}")
                    yield from placed(item, name, point)
                case Line(silent=True):
                    yield from shaped(item, point)
                case Line() if item.text:
                    yield from lettered(item, codes, point)

    operators = "\n".join(drawn())
    return Page(
        media=(0.0, 0.0, width + 2 * bleed, height + 2 * bleed),
        trim=(bleed, bleed, bleed + width, bleed + height),
        operators=operators,
        pictures={name: key for key, name in names.items()},
    )


def outlined(path: Path, point: Point) -> Iterator[str]:
    """A path, to be filled or clipped to."""
    for segment in path:
        match segment:
            case ("M", x, y):
                yield f"{point(x, y)} m"
            case ("L", x, y):
                yield f"{point(x, y)} l"
            case ("C", x1, y1, x2, y2, x, y):
                yield f"{point(x1, y1)} {point(x2, y2)} {point(x, y)} c"
            case ("Z",):
                yield "h"


def placed(picture: PlacedPicture, name: str, point: Point) -> Iterator[str]:
    """A picture by its name in the page's resources."""
    box = picture.box
    yield "q"
    if picture.clip is not None:
        yield from outlined(picture.clip, point)
        yield "W n"
    yield f"{number(box.width)} 0 0 {number(box.height)} {point(box.x, box.bottom)} cm"
    yield f"/{name} Do"
    yield "Q"


def lettered(line: Line, codes: Codes, point: Point) -> Iterator[str]:
    """One line of text; where it is outlined, the whole outline first, then the letters on it."""
    shown = list(_shown(line, codes))
    turn = radians(line.turn)
    across, down = number(cos(turn), 6), number(sin(turn), 6)
    up = number(-sin(turn), 6)
    matrix = f"{across} {up} {down} {across} {point(line.x, line.baseline)} Tm"
    yield "BT"
    if line.outline is not None and line.outline_width > 0:
        yield f"1 Tr 1 j {number(line.outline_width)} w {rgb(line.outline)} RG"
        yield matrix
        yield from shown
        yield "0 Tr"
    yield f"{rgb(line.colour)} rg"
    yield matrix
    yield from shown
    yield "ET"


def shaped(line: Line, point: Point) -> Iterator[str]:
    """A line of letters as shapes, which nobody can copy or hear."""
    turn = radians(line.turn)
    across, down = cos(turn) * line.size / 1000, sin(turn) * line.size / 1000

    def place(x: float, y: float) -> str:
        return point(line.x + x * across + y * down, line.baseline + x * down - y * across)

    path = []
    for right, up, contours in typeface(line.face).shapes(line.text):
        for operator, at in contours:
            ends = zip(at[::2], at[1::2], strict=True)
            path.append(" ".join([*(place(right + x, up + y) for x, y in ends), operator]))
    if line.outline is not None and line.outline_width > 0:
        yield f"1 j {number(line.outline_width)} w {rgb(line.outline)} RG"
        yield from path
        yield "S"
    yield f"{rgb(line.colour)} rg"
    yield from path
    yield "f"


def _shown(line: Line, codes: Codes) -> Iterator[str]:
    """The operators that show a line's glyphs, each run of one font and height together."""
    font, rise = "", 0.0
    array: list[str] = []
    string: list[int] = []
    shift = 0.0
    for glyph in typeface(line.face).glyphs(line.text):
        name, code = codes.code(line.face, glyph.character)
        shift += glyph.right
        if (name, glyph.up) != (font, rise):
            yield from _run(array, string)
            array, string = [], []
            if name != font:
                yield f"/{name} {number(line.size)} Tf"
            if glyph.up != rise:
                yield f"{number(glyph.up * line.size / 1000)} Ts"
            font, rise = name, glyph.up
        if abs(shift) > 0.0005:
            if string:
                array.append(f"<{bytes(string).hex()}>")
                string = []
            array.append(number(-shift))
        string.append(code)
        shift = glyph.advance - glyph.width - glyph.right
    yield from _run(array, string)
    if rise:
        yield "0 Ts"


def _run(array: list[str], string: list[int]) -> Iterator[str]:
    if string:
        yield f"[{''.join([*array, f'<{bytes(string).hex()}>'])}] TJ"


def rgb(colour: Colour) -> str:
    """`#rrggbb` as three operands from 0 to 1."""
    return " ".join(number(int(colour[i : i + 2], 16) / 255, 5) for i in (1, 3, 5))


def number(value: float, places: int = 3) -> str:
    """A PDF number, without needless zeros."""
    text = f"{value:.{places}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
