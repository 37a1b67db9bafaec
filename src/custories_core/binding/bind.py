"""Chapters become a book: the interior, the cover and a preview of all spreads."""

import hashlib
import io
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, BinaryIO, cast

from ..assets import AssetType, digest
from ..books import Book, Direction
from ..chapter.checkpoints import Made, Product, Work
from ..chapter.draft import Draft
from ..chapter.products import placements_of, proof, proof_work
from ..chapter.progress import Binding, UnitDone
from ..chapter.studio import Studio
from ..genres import STYLES
from ..layout.formats import FORMATS
from ..layout.frames import Sheet
from ..layout.geometry import Side
from ..layout.pages import PageShape
from ..plain import to_plain
from .cover_art import cover_of
from .matter_pages import MatterContent, likeness_of, matter_sheet
from .pagination import Page, StoryPage, paginate

BIND = "bind"


@dataclass(frozen=True, slots=True)
class BoundBook:
    """The finished files, by the record of each, and what is on every page.

    `cover_art` has the records of the cover's picture; `proofs` one per page.
    """

    book: Book
    title: str
    drafts: tuple[Draft, ...]
    pages: tuple[Page, ...]
    sheets: tuple[Sheet, ...]
    cover: Sheet
    cover_art: tuple[Made, ...]
    proofs: tuple[Made, ...]
    interior_file: Made
    cover_file: Made
    preview_file: Made


def bind(book: Book, drafts: tuple[Draft, ...], studio: Studio) -> BoundBook:
    """Bind finished chapters. What was bound before from the same sheets is found, not redone."""
    format = FORMATS[book.format]
    pages = paginate(book, format)
    gutter = format.gutter(len(pages))
    title = drafts[0].title
    studio = replace(studio, info=replace(studio.info, title=title))
    content = matter_content(book, title, drafts[0], studio)
    style = studio.text_style(book)

    def sheet(page: Page) -> Sheet:
        if isinstance(page, StoryPage):
            laid = drafts[page.chapter - 1].layouts[page.plan.number - 1][page.part]
        else:
            shape = PageShape(format, page.side, gutter)
            laid = matter_sheet(page.kind, shape, content, style, page.turn)
        return replace(laid, name=f"page {page.number}")

    sheets = tuple(map(sheet, pages))
    proofs = _proofs(drafts, pages, sheets, studio)
    studio.progress(Binding("interior.pdf"))
    interior = _file("interior", sheets, drafts[0], studio)
    studio.progress(Binding("cover.pdf"))
    cover, art = cover_of(book, drafts, format.cover(len(pages)), studio)
    cover_file = _file("cover", (cover,), drafts[0], studio)
    studio.progress(Binding("preview.png"))
    preview = _preview(book, pages, proofs, cover_file, drafts[0], studio)
    return BoundBook(
        book, title, drafts, pages, sheets, cover, art, proofs, interior, cover_file, preview
    )


def matter_content(book: Book, title: str, draft: Draft, studio: Studio) -> MatterContent:
    """What the front and back matter say, the colophon in plain words."""
    words = studio.words
    measured = [c.name for c in book.characters if c.id in draft.portraits]
    about = (
        words.made,
        words.made_words.format(writer=studio.writer.name.split("/")[0]),
        words.made_pictures.format(
            illustrator=studio.illustrator.name.split("/")[0],
            style=STYLES[book.style].name.lower(),
        ),
        words.made_photo.format(names=", ".join(measured)) if measured else words.made_no_photo,
    )
    likenesses = {
        id: likeness_of(
            made.key,
            (made.facts["width"], made.facts["height"]),
            next((p.body for p in placements_of(made) if p.character == id), None),
        )
        for id, made in draft.character_sheets.items()
    }
    return MatterContent(book, title, words, about, likenesses)


def _proofs(
    drafts: tuple[Draft, ...], pages: tuple[Page, ...], sheets: tuple[Sheet, ...], studio: Studio
) -> tuple[Made, ...]:
    """One proof per page; those of the story are there already."""
    of_story = iter([made for draft in drafts for made in draft.proofs])

    def prove(page: Page, sheet: Sheet) -> Made:
        if isinstance(page, StoryPage):
            return next(of_story)
        name = f"{page.kind.replace(' ', '-')}-{page.number:02d}"
        work = proof_work(drafts[0].book_shelf, name, sheet, studio)
        return studio.once(work, lambda: proof(sheet, studio))

    return tuple(prove(page, sheet) for page, sheet in zip(pages, sheets, strict=True))


def _file(name: str, sheets: tuple[Sheet, ...], draft: Draft, studio: Studio) -> Made:
    """A print PDF of the sheets, streamed into the store."""
    parameters: dict[str, Any] = {
        "sheets": [digest(to_plain(sheet)) for sheet in sheets],
        "info": to_plain(studio.info),
    }
    work = Work(
        BIND, draft.book_shelf, AssetType.FILE, name, "pdf", studio.renderer.name, parameters
    )
    checkpoints = studio.checkpoints
    made = checkpoints.find(work)
    reused = made is not None
    if made is None:
        # Too large to hold, so it is written before its hash is known; the same sheets give
        # the same bytes, whoever writes them.
        key = f"{work.stem}.{work.suffix}"
        checkpoints.before_keeping(work)
        with checkpoints.artifacts.writer(key) as out:
            hashed = _Hashed(out)
            studio.renderer.draw(sheets, studio.info, checkpoints.fetch, cast(BinaryIO, hashed))
        made = checkpoints.finish(
            work, key, hashed.sha256, {"pages": len(sheets), "size": hashed.tell()}
        )
    studio.progress(UnitDone(None, BIND, name, reused))
    return made


class _Hashed(io.BufferedIOBase):
    """Writes through to a stream and hashes what passes."""

    def __init__(self, out: BinaryIO) -> None:
        self._out, self._hash, self._at = out, hashlib.sha256(), 0

    def write(self, data: Any) -> int:
        self._hash.update(data)
        self._at += len(data)
        self._out.write(data)
        return len(data)

    def tell(self) -> int:
        return self._at

    def writable(self) -> bool:
        return True

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()


def _preview(
    book: Book,
    pages: tuple[Page, ...],
    proofs: tuple[Made, ...],
    cover: Made,
    draft: Draft,
    studio: Studio,
) -> Made:
    """A contact sheet: the cover, then all spreads as they lie open."""
    work = Work(
        BIND,
        draft.book_shelf,
        AssetType.FILE,
        "preview",
        "png",
        studio.renderer.name,
        {"proofs": [made.sha256 for made in proofs], "cover": cover.sha256},
    )

    def spreads() -> Iterable[tuple[bytes | None, bytes | None]]:
        shown = zip(pages, proofs, strict=True)
        pictures = [(page.side, studio.checkpoints.bytes_of(made)) for page, made in shown]
        first = pictures[0][1]
        forward = book.direction is Direction.LEFT_TO_RIGHT
        yield (None, first) if forward else (first, None)
        rest = pictures[1:]
        for i in range(0, len(rest), 2):
            sides = dict(rest[i : i + 2])
            yield sides.get(Side.LEFT), sides.get(Side.RIGHT)

    def sheet() -> Product:
        (front,) = studio.renderer.proof(studio.checkpoints.bytes_of(cover), [0], 1600)
        picture = studio.renderer.contact_sheet(front, tuple(spreads()))
        return Product(picture, {"size": len(picture)})

    return studio.once(work, sheet)
