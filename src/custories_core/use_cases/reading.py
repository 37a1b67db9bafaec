"""Read a brief: the book it asks for, or everything that is wrong with it at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..books import Book, Likeness
from ..briefs import DEFAULT_LANGUAGE, read_brief
from ..errors import Fault, Rejected
from ..languages import LANGUAGES
from ..lettering import glyph_faults
from ..likenesses import no_photo
from ..ports.portraits import PortraitReader
from ..ports.render import Renderer
from ..ports.writing import Writer
from ..wording import Line, names_among, unfit_faults


@dataclass(frozen=True, slots=True)
class ReadBrief:
    """Reads briefs for a maker of books with these adapters."""

    writer: Writer
    portraits: PortraitReader
    renderer: Renderer

    def __call__(
        self,
        data: Mapping[str, object],
        photos: Mapping[int, bytes | Fault],
        *,
        owner: str,
        id: str,
    ) -> tuple[Book, Mapping[str, bytes]]:
        """The book, and its photos by character id.

        `photos` holds each photo by its character's row (from 1), or why it
        cannot be had. Raises Rejected with every fault: of the brief, of the
        letters and words it is written in and of the photos. A sound brief's
        letters, words and photos are judged when the book is made, where the work is kept.
        """
        found = {row: photo for row, photo in photos.items() if not isinstance(photo, Fault)}
        missing = [photo for photo in photos.values() if isinstance(photo, Fault)]
        faults: list[Fault] = []
        try:
            book = read_brief(data, owner=owner, id=id)
            if not missing:
                return book, {book.characters[row - 1].id: photo for row, photo in found.items()}
        except Rejected as error:
            faults += error.faults
        told = {fault.place for fault in faults}
        lines = _printed(data)
        further = [
            *missing,
            *glyph_faults(lines, self.renderer.missing),
            *unfit_faults(lines, names_among(lines), _language(data), self.writer),
            *self._pictures(found),
            *_faceless(data),
        ]
        raise Rejected([*faults, *(fault for fault in further if fault.place not in told)])

    def _pictures(self, photos: Mapping[int, bytes]) -> Iterable[Fault]:
        """The faults of each photo."""
        for row, photo in photos.items():
            try:
                self.portraits.read(photo, f"characters[{row}].photo")
            except Rejected as error:
                yield from error.faults


def _printed(data: Mapping[str, object]) -> list[Line]:
    """The lines of a brief that may be printed, whatever else is wrong with it."""
    printed = [(name, data.get(name)) for name in ("title", "dedication", "author", "premise")]
    for table, field in (("chapters", "idea"), ("characters", "name")):
        rows = data.get(table)
        for row, values in enumerate(rows if isinstance(rows, list) else [], start=1):
            if isinstance(values, Mapping):
                at = f"{table}[{row}]"
                printed.append((f"{at}.{field}", values.get(field)))
                likes = values.get("likes")
                told = enumerate(likes if isinstance(likes, list) else [], start=1)
                printed += [(f"{at}.likes[{number}]", like) for number, like in told]
    return [(place, text) for place, text in printed if isinstance(text, str)]


def _language(data: Mapping[str, object]) -> str:
    """The language that a brief names, else the one it is taken to be in."""
    named = data.get("language")
    return named if isinstance(named, str) and named in LANGUAGES else DEFAULT_LANGUAGE


def _faceless(data: Mapping[str, object]) -> Iterable[Fault]:
    """A fault for everybody whose face is to be cut out of no photo."""
    rows = data.get("characters")
    for row, values in enumerate(rows if isinstance(rows, list) else [], start=1):
        if not isinstance(values, Mapping) or values.get("photo"):
            continue
        if values.get("likeness") == Likeness.CUT_OUT:
            yield no_photo(f"characters[{row}].likeness")
