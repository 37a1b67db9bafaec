"""Make a chapter with the offline adapters and bind it: no server, no key, no network."""

from pathlib import Path

from adapters.ambient import system
from adapters.artifacts import memory
from adapters.illustration import painter
from adapters.inspection import palette
from adapters.portraits import cascade
from adapters.render import reportlab
from adapters.writing import storyteller
from custories_core import Book, BookMade, ChapterBrief, Character, MakeBook, Role

artifacts = memory.build(None)
ports = [a.build(None) for a in (storyteller, painter, palette, cascade, reportlab)]
make = MakeBook(*ports, artifacts, system.build(None))
luna = Character("hero", "Luna", Role.HERO)
book = Book("luna", "me", "space", (luna,), (ChapterBrief(pages=2),), format="a5-booklet")
match make(book, photos={}, progress=lambda event: None):
    case BookMade(bound):
        Path("interior.pdf").write_bytes(artifacts.get(bound.interior_file.key))
        Path("cover.pdf").write_bytes(artifacts.get(bound.cover_file.key))
        print(f"“{bound.title}”, {len(bound.pages)} pages: interior.pdf, cover.pdf")
    case unfinished:
        print(unfinished)
