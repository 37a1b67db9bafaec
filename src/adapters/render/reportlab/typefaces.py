"""The font files behind the faces, and the shaping of their text.

Text is shaped word by word, so that the width of a line is the sum of its
words and spaces and a word needs shaping once only. Kerning is on. All
substitution of glyphs is off: every glyph then stands for a character of its
own, and text copied or read aloud from the PDF is the text that was written.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import uharfbuzz
from reportlab.pdfbase.ttfonts import TTFont

from custories_core.errors import Refused
from custories_core.faces import Face

FILES = {
    Face.STORY: ("font_source_serif_pro", "SourceSerifPro-Regular.ttf"),
    Face.STORY_ITALIC: ("font_source_serif_pro", "SourceSerifPro-It.ttf"),
    Face.STORY_BOLD: ("font_source_serif_pro", "SourceSerifPro-Bold.ttf"),
    Face.ROUND: ("font_fredoka_one", "FredokaOne-Regular.ttf"),
    Face.HAND: ("font_amatic_sc", "AmaticSC-Bold.ttf"),
}
"""Package and file of each face; all are under the SIL Open Font License."""

Contours = tuple[tuple[str, tuple[float, ...]], ...]
"""A glyph's outline: PDF's operators for paths with their places, thousandths of the size."""

FEATURES = {
    "kern": True,
    **dict.fromkeys(("calt", "ccmp", "clig", "dnom", "frac", "liga", "locl", "numr"), False),
    **dict.fromkeys(("rclt", "rlig"), False),
}


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph of shaped text; lengths in thousandths of the type size.

    `width` is what the PDF says the character is wide, `advance` how far the
    next glyph stands, `right` and `up` how far this one is moved aside.
    """

    character: str
    width: float
    advance: float
    right: float
    up: float


class Typeface:
    """One font file: what it has glyphs for, and how wide its text runs."""

    def __init__(self, face: Face) -> None:
        package, name = FILES[face]
        path = str(files(package).joinpath("files", name))
        self.face = face
        self.font = TTFont(f"Custories-{face}", path, asciiReadable=1, shapable=False)
        file = self.font.face
        # Some viewers read whole widths only. The rest of each is made up for
        # when text is drawn, as kerning is, so that it runs the same in all.
        file.charWidths = {code: round(width) for code, width in file.charWidths.items()}
        file.defaultWidth = round(file.defaultWidth)
        self._drawn = frozenset(file.charToGlyph)
        self._characters = {gid: codes[0] for gid, codes in file.glyphToChar.items()}
        shape = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path))
        self._shape = uharfbuzz.Font(shape)
        self._scale = 1000.0 / shape.upem
        self._word_advance = lru_cache(maxsize=65536)(self._measure)
        self._word_glyphs = lru_cache(maxsize=8192)(self._set)
        self._contours = lru_cache(maxsize=1024)(self._outlined)
        self._space = self._measure(" ")

    def advance(self, text: str) -> float:
        """How far `text` runs, in thousandths of the type size."""
        words = text.split(" ")
        return sum(map(self._word_advance, words)) + self._space * (len(words) - 1)

    def missing(self, text: str) -> str:
        """The characters without a glyph, each once, in order.

        A letter with its accents is had when it can be put together, and what
        has no shape at all, such as a soft hyphen, needs no glyph.
        """
        if self._drawn.issuperset(map(ord, text)):
            return ""
        places = sorted(info.cluster for info, _ in self._shaped(text) if not info.codepoint)
        return "".join(dict.fromkeys(text[place] for place in places))

    def glyphs(self, text: str) -> Iterator[Glyph]:
        """The text shaped, from left to right. Refused where a glyph is missing."""
        if missing := self.missing(text):
            raise Refused(
                f"The typeface {self.face} has no glyph for {missing!r}, in the text {text!r}."
            )
        for number, word in enumerate(text.split(" ")):
            if number:
                yield from self._word_glyphs(" ")
            yield from self._word_glyphs(word)

    def shapes(self, text: str) -> Iterator[tuple[float, float, Contours]]:
        """The outline of each glyph of the text and where it is, in thousandths of the size."""
        along = 0.0
        for number, word in enumerate(text.split(" ")):
            if number:
                along += self._space
            for info, position in self._shaped(word):
                right, up = position.x_offset * self._scale, position.y_offset * self._scale
                yield along + right, up, self._contours(info.codepoint)
                along += position.x_advance * self._scale

    def _outlined(self, glyph: int) -> Contours:
        found: list[tuple[str, tuple[float, ...]]] = []
        pen = uharfbuzz.DrawFuncs()

        def draws(operator: str) -> Callable[..., None]:
            def keep(*given: object) -> None:
                places = [value for value in given if isinstance(value, float | int)]
                found.append((operator, tuple(value * self._scale for value in places)))

            return keep

        pen.set_move_to_func(draws("m"))
        pen.set_line_to_func(draws("l"))
        # Curves of TrueType are handed over as the cubic ones that a PDF has.
        pen.set_cubic_to_func(draws("c"))
        pen.set_close_path_func(draws("h"))
        self._shape.draw_glyph(glyph, pen)
        return tuple(found)

    def _measure(self, word: str) -> float:
        return float(self._scale * sum(position.x_advance for _, position in self._shaped(word)))

    def _set(self, word: str) -> tuple[Glyph, ...]:
        return tuple(self._glyphs(word))

    def _glyphs(self, word: str) -> Iterator[Glyph]:
        file = self.font.face
        for info, position in self._shaped(word):
            code = ord(word[info.cluster])
            if file.charToGlyph.get(code) != info.codepoint:
                # Composed or mirrored while shaping: another character's glyph.
                code = self._characters[info.codepoint]
            yield Glyph(
                chr(code),
                file.charWidths[code],
                position.x_advance * self._scale,
                position.x_offset * self._scale,
                position.y_offset * self._scale,
            )

    def _shaped(self, word: str) -> Iterator[tuple[uharfbuzz.GlyphInfo, uharfbuzz.GlyphPosition]]:
        buffer = uharfbuzz.Buffer()
        buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(word)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._shape, buffer, FEATURES)
        return zip(buffer.glyph_infos, buffer.glyph_positions or (), strict=False)


_read: dict[Face, Typeface] = {}


def typeface(face: Face) -> Typeface:
    """The typeface of a face, read once; all threads get the same one."""
    known = _read.get(face)
    if known is None:
        # Two threads may both read the file; the first to finish settles which is used.
        known = _read.setdefault(face, Typeface(face))
    return known
