"""A title as lettering: its words weighed, its rows balanced, its letters on a line that moves.

Everything is first set one point large, then grown to the room it has: a
curve, a stagger and the gaps between rows keep their shape at every size.
"""

import math
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from ..faces import Face
from ..genres import Setting
from .geometry import Box
from .typeset import ASCENT, Measure

SMALLEST = 14.0
"""The type size below which a title is no lettering; it is then set as plain lines."""

_ROWS = 4
_LIGHT, _RAISED = 0.68, 0.07
"""The size of a word that only joins others, and how far it is raised, in sizes of its row."""
_JOINING = frozenset(
    (
        *("a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "it"),
        *("of", "off", "on", "or", "over", "that", "the", "to", "under", "up", "with"),
        *("av", "att", "de", "den", "det", "där", "ett", "för", "från", "genom", "hos", "i"),
        *("med", "och", "om", "på", "som", "till", "ur", "utan", "vid", "var"),
    )
)
_STRETCH, _STRETCH_OF_JOINING = 1.5, 1.0
"""How much larger than the widest a shorter row may be."""
_SPACE = 0.9
_DANGLING = 0.6
"""By how much of its width a row may be longer than others, lest it end with a joining word."""
_EDGE = 0.1
"""What outline and shadow reach beyond the letters, in sizes."""
_GAP = 0.05
"""The space between what hangs from a row and what rises from the next, in sizes."""
_REACH = {Face.ROUND: (0.78, 0.23), Face.HAND: (0.77, 0.14)}
_USUAL_REACH = (0.74, 0.24)
"""What letters without accents reach above and below their baseline, in sizes."""

# By how much of its width a title bends, swings and climbs; letters that stagger, by
# degrees and by shares of their size.
_BEND, _SWING, _CLIMB = 0.05, 0.022, 0.055
_TILT, _HOP, _UNEVEN = 7.0, 0.06, 0.07


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter, or a word where letters join: its left end on the baseline, its size, its turn."""

    text: str
    x: float
    baseline: float
    size: float
    turn: float
    row: int
    width: float


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    weight: float
    width: float


def lettered(
    text: str, room: Box, face: Face, setting: Setting, measure: Measure, largest: float
) -> tuple[Letter, ...] | None:
    """The title, as large as it fits in `room` and at most at `largest`, in the middle of it.

    None where it would have to be smaller than `SMALLEST`.
    """
    words = _weighed(text, face, measure)
    best: tuple[float, float, list[Letter], Box] | None = None
    for count in range(1, min(_ROWS, len(words)) + 1):
        letters = list(_set(_rows(words, count), face, setting, measure, text))
        extent = _extent(letters, face)
        size = min(room.width / extent.width, room.height / extent.height)
        scale = min(size, largest / max(letter.size for letter in letters))
        # How much of the room is ink; many thin rows are no better than few.
        ink = sum(letter.width * letter.size for letter in letters) * scale**2 * 0.96**count
        if best is None or ink > best[0]:
            best = ink, scale, letters, extent
    if best is None or best[1] < SMALLEST:
        return None
    _, scale, letters, extent = best
    dx = room.centre[0] - extent.centre[0] * scale
    dy = room.centre[1] - extent.centre[1] * scale
    return tuple(
        replace(
            letter,
            x=dx + letter.x * scale,
            baseline=dy + letter.baseline * scale,
            size=letter.size * scale,
            width=letter.width * scale,
        )
        for letter in letters
    )


def extent(letters: Sequence[Letter], face: Face) -> Box:
    """The box that letters fill with their edges and shadows."""
    return _extent(letters, face)


def _weighed(text: str, face: Face, measure: Measure) -> list[_Word]:
    """The words, those that only join others lighter. A title of such words has no others."""
    words = text.split()
    joining = [
        word.casefold() in _JOINING and (word[:1].islower() or (i == 0 and len(words) > 1))
        for i, word in enumerate(words)
    ]
    if all(joining):
        joining = [False] * len(words)
    weights = [_LIGHT if light else 1.0 for light in joining]
    return [
        _Word(word, weight, measure(word, face, 1.0) * weight)
        for word, weight in zip(words, weights, strict=True)
    ]


def _rows(words: list[_Word], count: int) -> list[list[_Word]]:
    """The words in so many rows, as alike in width as can be; no row ends with a joining word."""
    space = 0.25
    aim = sum(word.width + space for word in words) / count
    best: list[list[tuple[float, int]]] = [[(0.0, 0)] + [(math.inf, 0)] * len(words)]
    for _ in range(count):
        row = [(math.inf, 0)] * (len(words) + 1)
        for end in range(1, len(words) + 1):
            width = -space
            for start in range(end - 1, -1, -1):
                width += words[start].width + space
                dangling = end < len(words) and words[end - 1].weight < 1 and start < end - 1
                cost = best[-1][start][0] + (width - aim) ** 2 + (_DANGLING * aim) ** 2 * dangling
                if cost < row[end][0]:
                    row[end] = (cost, start)
        best.append(row)
    rows, end = [], len(words)
    for table in reversed(best[1:]):
        start = table[end][1]
        rows.append(words[start:end])
        end = start
    return rows[::-1]


def _set(
    rows: list[list[_Word]], face: Face, setting: Setting, measure: Measure, text: str
) -> Iterator[Letter]:
    """The letters of all rows round x = 0, one point large, bent and turned."""
    above, below = _REACH.get(face, _USUAL_REACH)
    space = measure(" ", face, 1.0) * _SPACE
    widths = [sum(word.width for word in row) + space * (len(row) - 1) for row in rows]
    widest = max(widths)
    chance = Random(text)
    baseline, depth = 0.0, 0.0
    for number, (row, width) in enumerate(zip(rows, widths, strict=True)):
        joining = all(word.weight < 1 for word in row)
        stretch = min(_STRETCH_OF_JOINING if joining else _STRETCH, widest / width)
        heaviest = max(word.weight for word in row)
        # A row hangs from the one above: by what that reaches down and this one up.
        if number:
            baseline += depth + (above + _GAP) * stretch * heaviest
        depth = below * stretch
        x = -width * stretch / 2
        for word in row:
            raised = _RAISED * stretch if word.weight < heaviest else 0.0
            for letter in _letters(word, x, stretch, face, measure):
                placed = replace(letter, baseline=baseline - raised, row=number)
                yield _moved(placed, setting, widest, chance)
            x += (word.width + space) * stretch


def _letters(
    word: _Word, x: float, stretch: float, face: Face, measure: Measure
) -> Iterator[Letter]:
    """A word's letters from `x` on, as far apart as when it is set whole: kerning is kept."""
    size = word.weight * stretch
    done = ""
    for part in parts(word.text):
        done += part
        width = measure(part, face, size)
        yield Letter(part, x + measure(done, face, size) - width, 0.0, size, 0.0, 0, width)


def parts(word: str) -> list[str]:
    """The letters of a word with their accents, or the word itself where letters may join."""
    if any(_joins(character) for character in word):
        return [word]
    out: list[str] = []
    for character in word:
        if out and unicodedata.category(character) in ("Mn", "Me", "Mc", "Cf"):
            out[-1] += character
        else:
            out.append(character)
    return out


def _joins(character: str) -> bool:
    """Whether a letter is of a script whose letters take their shape from their neighbours."""
    code = ord(character)
    return 0x0590 <= code < 0x10A0 or 0x1700 <= code < 0x18B0 or 0x1900 <= code < 0x1C80


def _moved(letter: Letter, setting: Setting, widest: float, chance: Random) -> Letter:
    """A letter on the title's line, turned with it; the line begins and ends at the widest row."""
    along = letter.x + letter.width / 2
    at = along / (widest / 2)
    match setting:
        case Setting.ARCH:
            rise = _BEND * widest * (at**2 - 0.5)
            slope = 4 * _BEND * at
        case Setting.WAVE:
            swing = 1.15 * math.pi
            rise = _SWING * widest * math.sin(swing * at)
            slope = 2 * _SWING * swing * math.cos(swing * at)
        case Setting.CLIMB:
            rise = _CLIMB * widest * (0.35 * at**2 - 0.65 * at)
            slope = 2 * _CLIMB * (0.7 * at - 0.65)
        case Setting.STAGGER:
            size = letter.size * (1 + chance.uniform(-_UNEVEN, _UNEVEN))
            rise = chance.uniform(-_HOP, _HOP) * letter.size
            slope = math.tan(math.radians(chance.uniform(-_TILT, _TILT)))
            letter = replace(letter, size=size, width=letter.width * size / letter.size)
    turn = math.atan(slope)
    return replace(
        letter,
        x=along - letter.width / 2 * math.cos(turn),
        baseline=letter.baseline + rise - letter.width / 2 * math.sin(turn),
        turn=math.degrees(turn),
    )


def _extent(letters: Sequence[Letter], face: Face) -> Box:
    xs: list[float] = []
    ys: list[float] = []
    for letter in letters:
        above, below = _REACH.get(face, _USUAL_REACH)
        if not unicodedata.is_normalized("NFD", letter.text):
            above = ASCENT
        turn = math.radians(letter.turn)
        edge = _EDGE * letter.size
        for across in (-edge, letter.width + edge):
            for down in (-above * letter.size - edge, below * letter.size + edge):
                xs.append(letter.x + across * math.cos(turn) - down * math.sin(turn))
                ys.append(letter.baseline + across * math.sin(turn) + down * math.cos(turn))
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
