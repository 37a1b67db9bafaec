"""Text to lines: balanced, without widows, never wider or taller than its box.

The width of text comes from `measure`, which is passed in, so that the rules
here need no font and the page is set with the widths it is drawn with.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from ..books import Direction
from ..faces import Face
from .frames import Colour, Line
from .geometry import Box

Measure = Callable[[str, Face, float], float]
"""The advance width of a text in a face at a size, all in points."""

LEADING = 1.36
ASCENT = 0.92
DESCENT = 0.30
"""What a line reaches above and below its baseline, accents included, in sizes."""

_STEP = 0.5
_SLACK = 0.25
_HAIR = 1e-6
_WIDOW_SHARE = 0.25


class Align(StrEnum):
    """Where lines stand in their box. START is the side where reading begins."""

    START = "start"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Block:
    """A text set at one size: its lines with their widths, in points."""

    lines: tuple[tuple[str, float], ...]
    face: Face
    size: float
    leading: float = LEADING

    @property
    def width(self) -> float:
        return max((width for _, width in self.lines), default=0.0)

    @property
    def height(self) -> float:
        return height_of(len(self.lines), self.size, self.leading)


def height_of(lines: int, size: float, leading: float = LEADING) -> float:
    """The height of so many lines, from the top of the first to the bottom of the last."""
    if lines == 0:
        return 0.0
    return (lines - 1) * size * leading + (ASCENT + DESCENT) * size


def fit(
    text: str,
    width: float,
    height: float,
    face: Face,
    sizes: tuple[float, float],
    measure: Measure,
    leading: float = LEADING,
) -> Block | None:
    """The text at the largest size that fits, from `sizes` = (preferred, smallest).

    None when it does not fit at the smallest. A word is divided only where it
    is wider than the box at the smallest size.
    """
    preferred, smallest = sizes
    size = preferred
    space = measure(" ", face, preferred)
    rows = [[measure(word, face, preferred) for word in row.split()] for row in text.splitlines()]

    def hopeless(size: float) -> bool:
        # Widths grow in proportion to the size: this sets nothing, and errs on the side of trying.
        room = (width - _SLACK) * preferred / size + _HAIR
        if any(word > room for row in rows for word in row):
            return True
        fewest = sum(_greedy_count(row, space, room) for row in rows if row)
        return height_of(fewest, size, leading) > height

    while True:
        while size > smallest and hopeless(size):
            size = max(size - _STEP, smallest)
        last = size <= smallest
        lines = set_lines(text, width, face, size, measure, divide=last)
        if lines is not None and height_of(len(lines), size, leading) <= height:
            return Block(lines, face, size, leading)
        if last:
            return None
        size = max(size - _STEP, smallest)


def set_lines(
    text: str, width: float, face: Face, size: float, measure: Measure, *, divide: bool
) -> tuple[tuple[str, float], ...] | None:
    """The lines of a text in a given width; each line break in it begins a paragraph.

    None when a word is wider than the line and `divide` does not allow to cut it, or
    when not even two letters fit.
    """
    room = width - _SLACK
    lines: list[tuple[str, float]] = []
    for paragraph in text.splitlines():
        words = paragraph.split()
        widths = [measure(word, face, size) for word in words]
        if any(w > room for w in widths):
            if not divide:
                return None
            words = [part for word in words for part in _divided(word, room, face, size, measure)]
            widths = [measure(word, face, size) for word in words]
            if any(w > room for w in widths):
                return None
        space = measure(" ", face, size)
        for first, last in _breaks(widths, space, room):
            line = " ".join(words[first:last])
            lines.append((line, measure(line, face, size)))
    return tuple(lines)


def _divided(word: str, room: float, face: Face, size: float, measure: Measure) -> list[str]:
    """A word cut into parts that fit, each but the last with a hyphen."""
    parts = []
    while word and measure(word, face, size) > room:
        cut = len(word) - 1
        while cut > 1 and measure(word[:cut] + "-", face, size) > room:
            cut -= 1
        parts.append(word[:cut] + "-")
        word = word[cut:]
    return [*parts, word] if word else parts


def _breaks(widths: list[float], space: float, room: float) -> list[tuple[int, int]]:
    """Where to break: (first word, one past the last word) of each line.

    First the narrowest width that needs no more lines than the full one, then
    the breaks that leave the lines most alike in that width.
    """
    if not widths:
        return []
    fewest = _greedy_count(widths, space, room)
    if fewest == 1:
        return [(0, len(widths))]
    narrow, wide = max(widths), room
    for _ in range(12):
        middle = (narrow + wide) / 2
        if _greedy_count(widths, space, middle) <= fewest:
            wide = middle
        else:
            narrow = middle
    return _most_alike(widths, space, room, target=wide)


def _greedy_count(widths: list[float], space: float, room: float) -> int:
    lines, used = 1, 0.0
    for width in widths:
        if used and used + space + width > room:
            lines, used = lines + 1, width
        else:
            used = used + space + width if used else width
    return lines


def _most_alike(
    widths: list[float], space: float, room: float, target: float
) -> list[tuple[int, int]]:
    """The breaks with the least sum of squared distances from `target`, widows apart."""
    count = len(widths)
    best: list[tuple[float, int]] = [(0.0, 0)] + [(float("inf"), 0)] * count
    for end in range(1, count + 1):
        used = -space
        for start in range(end - 1, -1, -1):
            used += space + widths[start]
            if used > room:
                break
            cost = best[start][0] + (target - used) ** 2
            alone = end == count and start > 0 and end - start == 1
            if alone or (end == count and start > 0 and used < _WIDOW_SHARE * target):
                # A last line of one word, or one that hardly begins, is a widow:
                # allowed only where the words leave no other way.
                cost += 1e9
            if cost < best[end][0]:
                best[end] = (cost, start)
    lines, end = [], count
    while end > 0:
        start = best[end][1]
        lines.append((start, end))
        end = start
    return lines[::-1]


def placed(
    block: Block,
    box: Box,
    colour: Colour,
    *,
    align: Align = Align.CENTRE,
    direction: Direction = Direction.LEFT_TO_RIGHT,
    drop: float = 0.5,
    outline: Colour | None = None,
    outline_width: float = 0.0,
) -> tuple[Line, ...]:
    """The block's lines in a box; `drop` shares the spare height: 0 at the top, 1 at the bottom."""
    top = box.y + (box.height - block.height) * drop
    lines = []
    for index, (text, width) in enumerate(block.lines):
        if align is Align.CENTRE:
            x = box.x + (box.width - width) / 2
        elif direction is Direction.LEFT_TO_RIGHT:
            x = box.x
        else:
            x = box.right - width
        baseline = top + ASCENT * block.size + index * block.size * block.leading
        lines.append(
            Line(text, x, baseline, block.face, block.size, colour, outline, outline_width)
        )
    return tuple(lines)


def bounds(line: Line, measure: Measure) -> Box:
    """The box that an upright line of text fills, accents and descenders included."""
    width = measure(line.text, line.face, line.size)
    return Box(line.x, line.baseline - ASCENT * line.size, width, (ASCENT + DESCENT) * line.size)
