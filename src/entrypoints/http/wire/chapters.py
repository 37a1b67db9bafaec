"""Chapters and pages over the wire."""

from collections.abc import Callable
from typing import Annotated

import msgspec

from custories_core.briefs import DEFAULT_PAGES, IDEA_MAX, PAGES_MAX
from custories_core.layout.pages import Template
from custories_core.library import ChapterEntry, PageEntry
from custories_core.prices import Price
from custories_core.use_cases.revising import TEXT_MAX

from .fields import Id, Time, about, lines, utc

Pages = Annotated[
    int,
    about(
        f"How many pages; even, for a chapter fills whole spreads. Left out, {DEFAULT_PAGES}.",
        ge=2,
        le=PAGES_MAX,
        extra_json_schema={"multipleOf": 2},
    ),
]
PriceList = Annotated[str, about("The version of the price list by which that is.")]
Idea = Annotated[str, lines("What happens; left out, the writer chooses.", IDEA_MAX)]


class Chapter(msgspec.Struct, frozen=True):
    """A chapter: what is asked of it, and how far it is made."""

    id: Id
    book: Id
    position: Annotated[int, about("Its place in the book, from 1.", ge=1)]
    pages: Annotated[int, about("How many pages it has.")]
    idea: Annotated[str | None, about("What happens in it; null leaves it to the writer.")]
    title: Annotated[str | None, about("Its title, once it was made.")]
    made: Annotated[bool, about("Whether it was made, and has pages to read.")]
    outdated: Annotated[
        bool, about("Whether it was made of something else than the book says now.")
    ]
    price: Annotated[int, about("What asking for it costs now, in credits.", ge=0)]
    price_list: PriceList
    created: Time
    changed: Time


class Chapters(msgspec.Struct, frozen=True):
    """All chapters of a book, in their order."""

    items: tuple[Chapter, ...]
    next: None


class NewChapter(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A chapter that is to be at the end of a book."""

    pages: Pages | None = None
    idea: Idea | None = None


class ChapterChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The fields to change; null takes one back to what is usual (RFC 7396)."""

    pages: Pages | None = None
    idea: Idea | None = None


class Order(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The ids of all chapters of the book, in the order they are to have."""

    chapters: tuple[Id, ...]


class Page(msgspec.Struct, frozen=True):
    """A page of a chapter that was made. A page that has a picture only has no text."""

    id: Id
    chapter: Id
    number: Annotated[int, about("Its place in the chapter, from 1.", ge=1)]
    moment: Annotated[int, about("The event of the story that it shows, from 1.", ge=1)]
    template: Annotated[Template, about("How text and picture share the page.")]
    text: Annotated[str, about("What is printed.")]
    written: Annotated[str, about("What was written.")]
    edited: Annotated[bool, about("Whether the words are not those that were written.")]
    take: Annotated[int, about("How often the picture was asked for anew.", ge=0)]
    picture: Annotated[str, about("A link to the picture that ends within five minutes.")]
    proof: Annotated[str, about("A link to the page as it will be printed; it ends as well.")]
    price: Annotated[int, about("What its picture anew costs now, in credits.", ge=0)]
    price_list: PriceList
    created: Time
    changed: Time


class PageList(msgspec.Struct, frozen=True):
    """All pages of a chapter, in their order; none before it was made."""

    items: tuple[Page, ...]
    next: None


class PageChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Other words for a page."""

    text: Annotated[
        Annotated[str, lines("What is to be printed.", TEXT_MAX, min_length=1)] | None,
        about("The page's new words; null brings back what was written."),
    ]


def chapter(entry: ChapterEntry, outdated: bool, price: Price) -> Chapter:
    """A chapter as it goes out, with its price as of now."""
    return Chapter(
        entry.id,
        entry.book,
        entry.position,
        entry.brief["pages"],
        entry.brief.get("idea"),
        entry.title,
        entry.made_of is not None,
        outdated,
        price.credits,
        price.version,
        utc(entry.created),
        utc(entry.changed),
    )


def page(entry: PageEntry, link: Callable[[str], str], price: Price) -> Page:
    """A page as it goes out. `link` makes the link to a stored picture, `price` is a new one's."""
    return Page(
        entry.id,
        entry.chapter,
        entry.number,
        entry.moment,
        Template(entry.template),
        entry.words,
        entry.written,
        entry.text is not None,
        entry.take,
        link(entry.picture),
        link(entry.proof),
        price.credits,
        price.version,
        utc(entry.created),
        utc(entry.changed),
    )


CHAPTER = {
    "id": "0193a5c4-6e2d-7a44-b0c8-7c5d9e1f2a36",
    "book": "0193a5c0-7d4e-7c3a-9f21-5a3d5c1e8b42",
    "position": 1,
    "pages": 8,
    "idea": "The lantern goes out for the first time.",
    "title": None,
    "made": False,
    "outdated": False,
    "price": 10,
    "price_list": "2026-11",
    "created": "2026-11-22T09:32:00Z",
    "changed": "2026-11-22T09:32:00Z",
}
NEW_CHAPTER = {"pages": 8, "idea": "The lantern goes out for the first time."}
CHAPTER_CHANGE = {"idea": None}
ORDER = {
    "chapters": [
        "0193a5c4-9f01-7b52-8e77-0a4b3c2d1e5f",
        "0193a5c4-6e2d-7a44-b0c8-7c5d9e1f2a36",
    ]
}
PAGE = {
    "id": "0193a5ca-2f3b-7d18-9a60-4e8f7b6c5d21",
    "chapter": "0193a5c4-6e2d-7a44-b0c8-7c5d9e1f2a36",
    "number": 1,
    "moment": 1,
    "template": "panel below",
    "text": "The lantern had never seen the night before.",
    "written": "The lantern had never seen the night before.",
    "edited": False,
    "take": 0,
    "picture": "http://127.0.0.1:8000/links/…/moment-01.jpg?expires=1795340000&signature=…",
    "proof": "http://127.0.0.1:8000/links/…/page-01.jpg?expires=1795340000&signature=…",
    "price": 1,
    "price_list": "2026-11",
    "created": "2026-11-22T09:40:00Z",
    "changed": "2026-11-22T09:40:00Z",
}
PAGE_CHANGE = {"text": "The lantern had never once been out at night."}
