"""The manifest of a bound book: what is on every page, and how each part of it was made."""

from collections.abc import Iterable
from typing import Any

from ..books import Looks
from ..chapter.checkpoints import Made
from ..chapter.draft import Draft
from ..layout.formats import FORMATS
from ..plain import to_plain
from .bind import BoundBook
from .pagination import MatterPage, Page, StoryPage

VERSION = 1


def manifest(bound: BoundBook) -> dict[str, Any]:
    """The manifest as plain JSON data.

    `work` holds one record per artifact, by its key: the step, adapter,
    parameters and seed that made it and the SHA-256 of its bytes. Everything
    else refers to those keys.
    """
    book = bound.book
    format = FORMATS[book.format]
    records = {made.key: to_plain(made) for made in _records(bound)}
    return {
        "version": VERSION,
        "title": bound.title,
        "language": book.language,
        "direction": book.direction.value,
        "genre": book.genre,
        "style": book.style,
        "reading_age": book.reading_age.value,
        "seed": book.seed,
        "format": {
            "id": format.id,
            "trim_points": to_plain(format.trim),
            "bleed_points": format.bleed,
            "pages": len(bound.pages),
            "spine_points": format.spine(len(bound.pages)),
        },
        "files": {
            "interior.pdf": bound.interior_file.key,
            "cover.pdf": bound.cover_file.key,
            "preview.png": bound.preview_file.key,
        },
        "cover": {"picture": bound.cover_art[1].key, "background": bound.cover_art[0].key},
        "cast": [
            {
                "id": id,
                "name": who.character.name,
                "appearance": to_plain(who.appearance),
                "measured": _known(bound.drafts[0].measured.get(id)),
                "sheet": bound.drafts[0].character_sheets[id].key,
            }
            for id, who in bound.drafts[0].cast.items()
        ],
        "chapters": [
            {"number": draft.chapter, "title": draft.chapter_title} for draft in bound.drafts
        ],
        "pages": [
            _page(page, bound, proof) for page, proof in zip(bound.pages, bound.proofs, strict=True)
        ],
        "work": records,
    }


def _known(looks: Looks | None) -> dict[str, Any]:
    """What a photo told of somebody's looks."""
    plain = to_plain(looks) if looks is not None else {}
    return {name: value for name, value in plain.items() if value is not None}


def _records(bound: BoundBook) -> Iterable[Made]:
    """Every record of the book, shared ones once per use."""
    for draft in bound.drafts:
        yield from draft.trail.values()
        yield from draft.character_sheets.values()
        yield from draft.backgrounds
        yield from draft.pictures
        yield from draft.inspected
        yield from draft.laid_out
    yield from bound.cover_art
    yield from bound.proofs
    yield from (bound.interior_file, bound.cover_file, bound.preview_file)


def _page(page: Page, bound: BoundBook, proof: Made) -> dict[str, Any]:
    sheet = bound.sheets[page.number - 1]
    common = {
        "number": page.number,
        "side": page.side.value,
        "proof": proof.key,
    }
    if isinstance(page, MatterPage):
        return {
            **common,
            "kind": page.kind.value,
            "text": "\n".join(line.text for line in sheet.lines),
            "picture": [picture.key for picture in sheet.pictures],
        }
    return {**common, "kind": "story", **_story(page, bound.drafts[page.chapter - 1])}


def _story(page: StoryPage, draft: Draft) -> dict[str, Any]:
    """A story page: a moment over two pages has its text on one and its picture on one or both."""
    plan, index = page.plan, page.plan.number - 1
    areas = draft.areas(plan)
    revision = draft.book.revision(page.chapter, plan.number)
    shown = areas.picture[page.part] is not None
    return {
        "chapter": page.chapter,
        "moment": plan.number,
        "template": plan.template.value,
        "text": draft.text(plan) if areas.text_page == page.part else "",
        "revised": revision.text is not None,
        "take": revision.take,
        "scene": to_plain(draft.moments[index].scene),
        "picture": [draft.pictures[index].key] if shown else [],
        "made": {
            "text": draft.trail["chapter"].key,
            "background": draft.backgrounds[index].key,
            "picture": draft.pictures[index].key,
            "inspection": draft.inspected[index].key,
            "layout": draft.laid_out[index].key,
        },
    }
