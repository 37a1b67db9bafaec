"""Character codes that depend on the typeface alone, and the fonts of what is used of them.

A font of a PDF has room for 256 codes, a typeface for more characters, so its
characters have fixed places in a row of such fonts. ASCII keeps its codes in
the first, which has the quotation marks, dashes and western European letters
too: most books need no other. A page's bytes thus do not depend on what other
pages say. Only fonts and glyphs that are used are embedded.
"""

from functools import cache
from itertools import chain, count

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDocument, PDFStream, PDFTrueTypeFont, PDFZCompress
from reportlab.pdfbase.ttfonts import makeToUnicodeCMap

from custories_core.faces import Face

from .typefaces import typeface

ASCII = range(32, 127)
PUNCTUATION = range(0x2010, 0x2028)
"""Quotation marks and dashes, a part of the block General Punctuation of Unicode."""
BESIDE_ASCII = range(127, 256)
BEYOND = range(33, 256)
"""Codes in the first font and in each further one. 0 is no character, and 32 always a space."""
_NO_BREAK_SPACE = 0xA0


@cache
def places(face: Face) -> dict[str, tuple[int, int]]:
    """Which font of the row each character of the face is in, from 0, and its code there."""
    known = typeface(face).font.face.charToGlyph
    others = sorted(
        known.keys() - {*ASCII, _NO_BREAK_SPACE},
        key=lambda character: (character not in PUNCTUATION, character),
    )
    further = ((number, code) for number in count(1) for code in BEYOND)
    free = chain(((0, code) for code in BESIDE_ASCII), further)
    assigned = {chr(code): (0, code) for code in ASCII}
    assigned |= dict(zip(map(chr, others), free, strict=False))
    # It looks like a space, and is one to whoever copies the text.
    return assigned | {chr(_NO_BREAK_SPACE): (0, ord(" "))}


class Codes:
    """The fonts of one document, each added to it with the first character that needs it."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._codes: dict[tuple[Face, str], tuple[str, int]] = {}
        self._fonts: dict[tuple[Face, int], Font] = {}

    def code(self, face: Face, character: str) -> tuple[str, int]:
        """The name of the font in the PDF and the code of a character in it."""
        known = self._codes.get((face, character))
        if known is None:
            number, code = places(face)[character]
            font = self._fonts.get((face, number))
            if font is None:
                font = self._fonts[face, number] = Font(face, number)
                self._document.delayedFonts.append(font)
            font.characters[code] = " " if code == ord(" ") else character
            known = self._codes[face, character] = font.name, code
        return known


class Font:
    """One font of the row of a face, with the characters that are used, by their codes."""

    def __init__(self, face: Face, number: int) -> None:
        self._face = face
        self._number = number
        self.name = f"{str(face).title().replace('-', '')}+{number}"
        self.characters: dict[int, str] = {}

    def addObjects(self, document: PDFDocument) -> None:
        """Add the font to the document, under the name that pages use. ReportLab calls this."""
        file = typeface(self._face).font.face
        first, last = min(self.characters), max(self.characters)
        # What is not used stands for character 0, which has the glyph of no character.
        used = [ord(self.characters.get(code, "\0")) for code in range(last + 1)]
        # ISO 32000-1, 9.6.4: six letters tell one subset of a font from another.
        subset = f"AAAAA{chr(ord('A') + self._number)}+{file.name.decode('ascii')}"
        text = PDFStream()
        text.content = makeToUnicodeCMap(subset, used)
        text.filters = [PDFZCompress]
        font = PDFTrueTypeFont()
        font.Name = self.name
        font.BaseFont = subset
        font.FirstChar, font.LastChar = first, last
        font.Widths = PDFArray([file.getCharWidth(character) for character in used[first:]])
        font.ToUnicode = document.Reference(text, f"text of {subset}")
        font.FontDescriptor = file.addSubsetObjects(document, subset, used)
        document.Reference(font, self.name)
        document.idToObject["BasicFonts"].dict[self.name] = font
