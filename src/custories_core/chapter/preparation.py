"""Before a chapter is made: who makes it, what of it could not be printed, how everybody looks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from ..appearance import settle
from ..binding.cover_art import cover_faults
from ..binding.matter import page_count
from ..binding.matter_pages import matter_faults
from ..books import Book, Character, Likeness, Looks
from ..errors import Fault
from ..languages import LANGUAGES
from ..layout.formats import FORMATS
from ..lettering import glyph_faults
from ..ports.artifacts import Artifacts
from ..ports.illustration import Illustrator, Portrayed
from ..ports.inspection import Inspector
from ..ports.portraits import Eyes
from ..ports.render import DocumentInfo, Renderer
from ..ports.writing import Writer
from ..wording import names_among, unfit_faults
from .checkpoints import Checkpoints, Work, always
from .draft import Draft
from .progress import Tell
from .studio import Studio, text_style


@dataclass(frozen=True, slots=True)
class Makers:
    """Everybody who works on a book, and where they keep what they make."""

    writer: Writer
    illustrator: Illustrator
    inspector: Inspector
    renderer: Renderer
    artifacts: Artifacts

    def studio(
        self, book: Book, progress: Tell, before_keeping: Callable[[Work], None] = always
    ) -> Studio:
        """What the steps of the book's chapters work with.

        `before_keeping` is told of each work before it is kept, and may raise what stops it.
        """
        language = LANGUAGES[book.language]
        info = DocumentInfo(
            title=book.title or "",
            author=book.author or "",
            language=language.code,
            direction=book.direction,
        )
        return Studio(
            self.writer,
            self.illustrator,
            self.inspector,
            self.renderer,
            Checkpoints(self.artifacts, before_keeping),
            language.words,
            info,
            progress,
        )

    def faults(self, book: Book) -> tuple[Fault, ...]:
        """What keeps these makers from making the book, whatever is written and drawn for it."""
        return book_faults(book, self.writer, self.renderer)


def prepared(
    book: Book,
    portraits: Mapping[str, bytes],
    measured: Mapping[str, Looks],
    eyes: Mapping[str, Eyes] = MappingProxyType({}),
) -> Draft:
    """The draft that every chapter of a sound book begins with.

    `portraits` are sanitised photos, `measured` what they told of looks and
    `eyes` where these are in them, by character id. A face without eyes is drawn.
    """

    def seen(who: Character) -> Character:
        return who if who.id in eyes else replace(who, likeness=Likeness.DRAWN)

    hero = settle(book.hero, measured.get(book.hero.id), book.seed)
    cast = {
        who.id: Portrayed(
            seen(who),
            hero
            if who.id == book.hero.id
            else settle(who, measured.get(who.id), book.seed, kin=hero),
        )
        for who in book.characters
    }
    format = FORMATS[book.format]
    gutter = format.gutter(page_count(book, format))
    return Draft(book, 1, gutter, cast, portraits, measured, eyes)


def printed_texts(book: Book) -> tuple[tuple[str, str], ...]:
    """What the brief gave that may be printed as it stands: (its field, the text)."""
    lines = [
        ("title", book.title),
        ("dedication", book.dedication),
        ("author", book.author),
        ("premise", book.premise),
        *((f"chapters[{n}].idea", c.idea) for n, c in enumerate(book.chapters, start=1)),
        *((f"characters[{n}].name", c.name) for n, c in enumerate(book.characters, start=1)),
        *(
            (f"characters[{n}].likes[{row}]", like)
            for n, c in enumerate(book.characters, start=1)
            for row, like in enumerate(c.likes, start=1)
        ),
    ]
    return tuple((place, text) for place, text in lines if text is not None)


def book_faults(book: Book, writer: Writer, renderer: Renderer) -> tuple[Fault, ...]:
    """What keeps the book from being written and printed, as far as the brief tells."""
    faults = [*printing_faults(book, renderer), *wording_faults(book, writer)]
    if book.language not in writer.languages:
        known = ", ".join(writer.languages)
        faults.append(
            Fault("language", f"{writer.name} does not write it.", f"It writes: {known}.")
        )
    return tuple(faults)


def wording_faults(book: Book, writer: Writer) -> tuple[Fault, ...]:
    """What of the brief's own words does not belong in a book for children."""
    lines = printed_texts(book)
    return tuple(unfit_faults(lines, names_among(lines), book.language, writer))


def printing_faults(book: Book, renderer: Renderer) -> tuple[Fault, ...]:
    """What of the book could not be printed, whatever is written and drawn for it."""
    format = FORMATS[book.format]
    faults = list(glyph_faults(printed_texts(book), renderer.missing))
    try:
        pages = page_count(book, format)
    except ValueError as error:
        faults.append(Fault("chapters", f"{error}.", "Ask for fewer pages, or for another format."))
    else:
        words, style = LANGUAGES[book.language].words, text_style(book, renderer)
        faults += matter_faults(book, format, words, style)
        faults += cover_faults(book, format.cover(pages), words, style)
    return tuple(dict.fromkeys(faults))
