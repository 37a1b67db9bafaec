"""Faces cut out after a photo, from the brief to what is drawn: with which photos, and how long."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
import skimage.data
from PIL import Image

from adapters.illustration.painter import Painter
from adapters.illustration.painter.likeness.stencils import read_off
from adapters.portraits.cascade import build as build_cascade
from custories_core.books import Book, ChapterBrief, Likeness
from custories_core.errors import Conflict, Rejected
from custories_core.library import sources
from custories_core.people import Principal
from custories_core.ports.illustration import IllustrationRequest, SheetRequest
from custories_core.ports.portraits import Portrait, PortraitReader
from custories_core.ports.records import Records
from custories_core.use_cases.characters import (
    ChangeCharacter,
    GivePhoto,
    RemoveCharacter,
    RemovePhoto,
)
from custories_core.use_cases.making import BookMade
from custories_core.use_cases.removing import RemoveObjects
from tests.house import House, house_of
from tests.workshop import Counted, Workshop, a_book


@pytest.fixture
def house(records: Records, records_url: str) -> Iterator[House]:
    with house_of(records, records_url) as house:
        yield house


@pytest.fixture(scope="module")
def photo() -> bytes:
    out = io.BytesIO()
    Image.fromarray(skimage.data.astronaut()).save(out, "JPEG", quality=95)
    return out.getvalue()


class Blind:
    """A reader of photos that finds no eyes."""

    name = "blind"

    def read(self, photo: bytes, place: str) -> Portrait:
        return replace(build_cascade(None).read(photo, place), eyes=None)


def cut_out(**changes: Any) -> Book:
    """A small book whose hero's face is to be cut out."""
    book = a_book(chapters=(ChapterBrief(2),), **changes)
    hero, *others = book.characters
    return replace(book, characters=(replace(hero, likeness=Likeness.CUT_OUT), *others))


def heroes(workshop_or_house: Any) -> list[SheetRequest]:
    """The requests for the hero's sheet, as they will come in."""
    seen: list[SheetRequest] = []

    def watch(name: str, arguments: tuple[Any, ...]) -> None:
        if name == "character_sheet" and arguments[0].portrayed.character.role == "hero":
            seen.append(arguments[0])

    workshop_or_house.illustrator.before = watch
    return seen


def test_a_face_is_cut_out_of_a_photo_on_which_its_eyes_are_seen(photo: bytes) -> None:
    workshop = Workshop()
    with pytest.raises(Rejected) as caught:
        workshop.use_case()(cut_out(), {}, lambda event: None)
    assert [fault.place for fault in caught.value.faults] == ["characters[1].likeness"]
    blind = replace(workshop.use_case(), portraits=Blind())
    with pytest.raises(Rejected) as caught:
        blind(cut_out(), {"hero": photo}, lambda event: None)
    assert [fault.place for fault in caught.value.faults] == ["characters[1].photo"]
    assert workshop.provider_calls == 0


def test_the_mode_is_part_of_what_a_sheet_is_made_of(photo: bytes) -> None:
    workshop = Workshop()
    seen = heroes(workshop)
    workshop.use_case()(cut_out(), {"hero": photo}, lambda event: None)
    (request,) = seen
    assert request.portrayed.character.likeness is Likeness.CUT_OUT
    assert request.portrait is not None
    assert request.eyes is not None
    pictures = workshop.illustrator.calls["illustrate"]
    workshop.use_case()(cut_out(), {"hero": photo}, lambda event: None)
    assert len(seen) == 1
    # The other mode is another sheet, and other pages, of the hero alone.
    drawn = a_book(chapters=(ChapterBrief(2),))
    workshop.use_case()(drawn, {"hero": photo}, lambda event: None)
    assert len(seen) == 2
    assert workshop.illustrator.calls["character_sheet"] == 3
    assert workshop.illustrator.calls["illustrate"] == 2 * pictures


@pytest.mark.drills
def test_a_book_is_painted_with_a_cut_out_hero(photo: bytes) -> None:
    """The inspector takes the hero for the one of the sheet, at once, and no page has the photo."""
    pages: list[IllustrationRequest] = []
    workshop = Workshop(illustrator=Counted(Painter(1)))
    seen = heroes(workshop)
    watch = workshop.illustrator.before

    def keep(name: str, arguments: tuple[Any, ...]) -> None:
        watch(name, arguments)
        pages.extend(arguments if name == "illustrate" else ())

    workshop.illustrator.before = keep
    made = workshop.use_case()(cut_out(), {"hero": photo}, lambda event: None)
    assert isinstance(made, BookMade)
    moments = len(made.bound.drafts[0].moments)
    assert len(pages) == moments + 1
    (request,) = seen
    assert request.portrait is not None
    for page in pages:
        assert read_off(page.sheets["hero"]) is not None
        assert request.portrait not in page.sheets.values()
        assert page.cast["hero"].character.photo is None


def test_chapters_made_before_there_was_a_choice_are_not_out_of_date() -> None:
    """What says nothing of the likeness has the digest that it always had."""
    assert sources(a_book(), {}, 1) == "0c22feb7f82e1ceb"
    assert sources(cut_out(), {}, 1) != sources(a_book(chapters=(ChapterBrief(2),)), {}, 1)


def test_without_a_photo_the_face_is_drawn_and_with_one_cut_out(house: House, photo: bytes) -> None:
    who = house.sign_in("ada")
    book = house.book(who)
    chapter = house.chapters(book.id)[0]
    hero = house.read(lambda unit: unit.characters.of(book.id))[0]
    ChangeCharacter(house.records)(who, hero.id, {"likeness": "cut-out"})
    seen = heroes(house)
    house.ask(who, chapter.id)
    house.work()
    assert [one.portrayed.character.likeness for one in seen] == [Likeness.DRAWN]
    house.photo(who, hero.id, photo)
    house.ask(who, chapter.id)
    house.work()
    assert [one.portrayed.character.likeness for one in seen][1:] == [Likeness.CUT_OUT]
    assert seen[1].eyes is not None


def test_a_photo_without_eyes_is_no_photo_to_cut_a_face_after(house: House, photo: bytes) -> None:
    who = house.sign_in("ada")
    book = house.book(who)
    hero = house.read(lambda unit: unit.characters.of(book.id))[0]
    change = ChangeCharacter(house.records)
    give = GivePhoto(house.records, house.artifacts, Blind())
    give(who, hero.id, photo)
    with pytest.raises(Rejected, match="likeness: both eyes"):
        change(who, hero.id, {"likeness": "cut-out"})
    RemovePhoto(house.records)(who, hero.id)
    change(who, hero.id, {"likeness": "cut-out"})
    with pytest.raises(Rejected, match="photo: both eyes"):
        give(who, hero.id, photo)


@pytest.mark.parametrize(
    ("meanwhile", "reader"),
    [({"likeness": "cut-out"}, Blind()), ({"species": "fox"}, build_cascade(None))],
)
def test_what_is_changed_while_a_photo_is_read_counts(
    house: House, photo: bytes, meanwhile: dict[str, str], reader: PortraitReader
) -> None:
    who = house.sign_in("ada")
    book = house.book(who)
    friend = house.character(who, book.id, name="Tom", role="companion")

    class Slow:
        name = reader.name

        def read(self, photo: bytes, place: str) -> Portrait:
            ChangeCharacter(house.records)(who, friend.id, meanwhile)
            return reader.read(photo, place)

    with pytest.raises(Rejected, match="photo"):
        GivePhoto(house.records, house.artifacts, Slow())(who, friend.id, photo)
    assert house.read(lambda unit: unit.characters.get(friend.id)).photo is None
    assert not [key for key in house.artifacts.keys() if "/photo/" in key]


ENDINGS = ("photo taken away", "another photo", "drawn after all", "person taken out")


@dataclass
class Family:
    """A book whose hero's face was cut out, and who may change their mind."""

    house: House
    photo: bytes
    who: Principal
    chapter: str
    hero: str

    def make(self) -> None:
        self.house.ask(self.who, self.chapter)
        self.house.work()

    def end(self, ending: str) -> None:
        """Give the photo up, one way or another."""
        if ending == "photo taken away":
            RemovePhoto(self.house.records)(self.who, self.hero)
        elif ending == "another photo":
            self.house.photo(self.who, self.hero, self.photo)
        elif ending == "drawn after all":
            ChangeCharacter(self.house.records)(self.who, self.hero, {"likeness": None})
        else:
            RemoveCharacter(self.house.records)(self.who, self.hero)

    def remove(self) -> int:
        """Carry removals out; the second pass of each comes next time, not minutes later."""
        house = self.house
        at_once = replace(house.leases, lease=0.0, handback=0.0)
        return RemoveObjects(house.records, house.artifacts, at_once)()

    def sheets(self, of: str) -> list[str]:
        return [key for key in self.house.artifacts.keys() if f"/character/{of}-" in key]

    def edit(self) -> None:
        page = next(page for page in self.house.pages(self.chapter) if page.written)
        self.house.edit(self.who, page.id, {"text": "They all came home."})


@pytest.fixture
def family(house: House, photo: bytes) -> Family:
    who = house.sign_in("ada")
    book = house.book(who)
    hero = house.read(lambda unit: unit.characters.of(book.id))[0]
    house.photo(who, hero.id, photo)
    ChangeCharacter(house.records)(who, hero.id, {"likeness": "cut-out"})
    return Family(house, photo, who, house.chapters(book.id)[0].id, hero.id)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_cut_out_face_goes_from_the_store_with_its_photo(family: Family, ending: str) -> None:
    family.make()
    family.remove()
    others = family.sheets("companion-1")
    assert family.sheets("hero")
    assert others
    family.end(ending)
    family.remove()
    assert not family.sheets("hero")
    assert family.sheets("companion-1") == others


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_attempt_that_read_a_photo_keeps_no_face_when_it_is_gone(
    family: Family, ending: str
) -> None:
    """It draws the sheet longer than both passes of the removal take."""
    entry = family.house.read(lambda unit: unit.characters.get(family.hero))
    assert entry.photo is not None
    seen: list[SheetRequest] = []

    def give_up(name: str, arguments: tuple[Any, ...]) -> None:
        if name == "character_sheet" and arguments[0].eyes is not None and not seen:
            seen.append(arguments[0])
            family.end(ending)
            while family.remove():
                pass

    family.house.illustrator.before = give_up
    family.make()
    assert seen
    assert not [key for key in family.house.artifacts.keys() if entry.photo.face in key]
    hers = family.sheets("hero")
    assert [key for key in hers if "/face-" in key] == (hers if ending == "another photo" else [])
    assert bool(hers) == (ending != "person taken out")


@pytest.mark.parametrize("ending", ["another photo", "drawn after all"])
def test_what_was_made_after_a_photo_was_given_anew_stays(family: Family, ending: str) -> None:
    """Removing what there was before takes nothing of it, not even with the second pass."""
    family.make()
    family.end(ending)
    if ending == "drawn after all":
        ChangeCharacter(family.house.records)(family.who, family.hero, {"likeness": "cut-out"})
    assert family.remove()
    family.make()
    sheets = family.sheets("hero")
    pages = family.house.pages(family.chapter)
    assert sheets
    assert family.remove()
    assert family.sheets("hero") == sheets
    family.house.workshop.forget_calls()
    family.edit()
    assert family.house.work() == 1
    assert family.house.provider_calls == 0
    assert [page.picture for page in family.house.pages(family.chapter)] == [
        page.picture for page in pages
    ]


def test_without_the_photo_a_text_is_not_changed_by_drawing_anew(family: Family) -> None:
    """Also where the same photo is given again: the sheet that the pages were made of is gone."""
    family.make()
    family.edit()
    family.end("photo taken away")
    family.house.workshop.forget_calls()
    family.house.work()
    with pytest.raises(Conflict, match="Changed since"):
        family.edit()
    family.remove()
    family.house.photo(family.who, family.hero, family.photo)
    with pytest.raises(Conflict, match="Changed since"):
        family.edit()
    assert family.house.work() == 0
    assert family.house.provider_calls == 0
