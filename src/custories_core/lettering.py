"""Which of a brief's words can be printed: every letter needs a glyph in the face it is set in."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator

from .errors import Fault
from .faces import Face

Missing = Callable[[str, Face], str]
"""The characters of a text that a face has no glyph for."""

_FACES = {
    "title": (Face.STORY, Face.STORY_BOLD),
    "dedication": (Face.STORY_ITALIC,),
    "author": (Face.STORY_BOLD, Face.STORY_ITALIC),
}
_OTHER_FACES = (Face.STORY, Face.STORY_BOLD)
"""The faces in which the brief's own words are set; an italic may lack what the upright has."""


def glyph_faults(lines: Iterable[tuple[str, str]], missing: Missing) -> Iterator[Fault]:
    """A fault for each line, given as (its field, the text), that cannot be printed."""
    for place, text in lines:
        line = "".join(text.splitlines())
        faces = _FACES.get(place, _OTHER_FACES)
        lacking = "".join(dict.fromkeys("".join(missing(line, face) for face in faces)))
        if lacking:
            yield glyph_fault(place, lacking)


def glyph_fault(place: str, characters: str) -> Fault:
    """The fault of a text with characters that cannot be printed, naming each."""
    named = ", ".join(f"{c} (U+{ord(c):04X} {unicodedata.name(c, 'unnamed')})" for c in characters)
    return Fault(
        place,
        f"cannot be printed: the typefaces of this book have no {named}.",
        "Write it in letters that the book can print.",
    )
