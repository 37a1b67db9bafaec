"""What a parent puts together: books, people with photos, chapters; on a real database."""

import io
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
import skimage.data
from PIL import Image

from adapters.ambient.system import build as build_clock
from custories_core.errors import Missing, Rejected, Stale, Unavailable
from custories_core.library import BOOKS_MOST, BookEntry
from custories_core.ports.records import Once, Records
from custories_core.use_cases.accounts import ChangeAccount
from custories_core.use_cases.books import ChangeBook, CreateBook
from custories_core.use_cases.chapters import AddChapter, ChangeChapter, OrderChapters
from custories_core.use_cases.characters import (
    AddCharacter,
    ChangeCharacter,
    RemoveCharacter,
    RemovePhoto,
)
from tests.house import House, house_of


@pytest.fixture
def house(records: Records, records_url: str) -> Iterator[House]:
    with house_of(records, records_url) as house:
        yield house


@pytest.fixture(scope="module")
def photo() -> bytes:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "taken at home"
    Image.fromarray(skimage.data.astronaut()).save(out, "JPEG", exif=exif)
    return out.getvalue()


def test_every_fault_of_a_book_is_told_at_once(house: House) -> None:
    who = house.sign_in("ada")
    with pytest.raises(Rejected) as refused:
        CreateBook(house.records, house.clock)(
            who, {"genre": "westerns", "seed": "x", "owner": "eve", "title": "x" * 99}
        )
    assert {fault.place for fault in refused.value.faults} == {"genre", "seed", "owner", "title"}


def test_an_account_has_so_many_books_and_no_more(house: House) -> None:
    who, create = house.sign_in("ada"), CreateBook(house.records, house.clock)
    kept = create(who, {"genre": "space"}, Once(who.id, "first", "print"))
    with house.records.begin() as unit:
        for _ in range(BOOKS_MOST - 1):
            last = unit.books.add(BookEntry(who.id, {"genre": "space"}))
    with pytest.raises(Rejected, match=f"{BOOKS_MOST} already.*Take one away"):
        create(who, {"genre": "space"})
    assert create(who, {"genre": "space"}, Once(who.id, "first", "print")).id == kept.id
    assert create(house.sign_in("ben"), {"genre": "space"}).id
    with house.records.begin() as unit:
        unit.books.remove(last.id)
    assert create(who, {"genre": "space"}).id


def test_two_books_of_one_brief_have_seeds_of_their_own(house: House) -> None:
    who = house.sign_in("ada")
    create = CreateBook(house.records, build_clock(None))
    first, second = (create(who, {"genre": "space"}) for _ in range(2))
    assert first.brief["seed"] != second.brief["seed"]


def test_a_change_is_merged_and_null_takes_back(house: House) -> None:
    who = house.sign_in("ada")
    book = house.book(who, title="Up and away")
    change = ChangeBook(house.records)
    changed = change(who, book.id, {"title": None, "author": "  Grandpa "})
    assert "title" not in changed.brief
    assert changed.brief["author"] == "Grandpa"
    assert changed.brief["seed"] == book.brief["seed"]
    with pytest.raises(Rejected, match="genre: is missing"):
        change(who, book.id, {"genre": None})
    with pytest.raises(Stale):
        change(who, book.id, {"title": "Lost"}, version=book.version)
    with pytest.raises(Missing):
        change(house.sign_in("eve"), book.id, {"title": "Mine"})


def test_of_many_who_change_the_same_version_one_does(house: House) -> None:
    who = house.sign_in("ada")
    book = house.book(who)

    def change(number: int) -> bool:
        try:
            ChangeBook(house.records)(who, book.id, {"title": f"No {number}"}, book.version)
        except Stale:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(change, range(16))) == 1


def test_a_book_has_one_hero_and_every_name_once(house: House) -> None:
    who = house.sign_in("ada")
    book = house.book(who)
    add = AddCharacter(house.records)
    with pytest.raises(Rejected) as refused:
        add(who, book.id, {"name": "ＬＵＮＡ", "role": "hero"})
    assert {fault.place for fault in refused.value.faults} == {"name", "role"}
    with pytest.raises(Rejected, match="photo: is not a field"):
        add(who, book.id, {"name": "Mo", "role": "friend", "photo": "mo.jpg"})
    for name in ("A", "B", "C", "D"):
        add(who, book.id, {"name": name, "role": "friend"})
    with pytest.raises(Rejected, match="characters: are 6 already"):
        add(who, book.id, {"name": "E", "role": "friend"})


def test_only_one_of_many_becomes_the_hero(house: House) -> None:
    who = house.sign_in("ada")
    book = CreateBook(house.records, house.clock)(who, {"genre": "space"})

    def add(number: int) -> bool:
        try:
            AddCharacter(house.records)(who, book.id, {"name": f"N{number}x", "role": "hero"})
        except Rejected:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(add, range(16))) == 1


def test_looks_are_changed_one_by_one(house: House) -> None:
    who = house.sign_in("ada")
    book = house.book(who)
    looks = {"hair": "red", "glasses": True}
    entry = house.character(who, book.id, name="Mo", role="friend", looks=looks)
    change = ChangeCharacter(house.records)
    changed = change(who, entry.id, {"looks": {"glasses": None, "eyes": "#ABCDEF"}})
    assert changed.brief["looks"] == {"hair": "red", "eyes": "#abcdef"}
    with pytest.raises(Rejected, match=r"looks\.hair"):
        change(who, entry.id, {"looks": {"hair": "see-through"}})


def test_a_photo_is_kept_as_a_portrait_without_anything_of_the_original(
    house: House, photo: bytes
) -> None:
    who = house.sign_in("ada")
    book = house.book(who)
    hero = house.read(lambda unit: unit.characters.of(book.id))[0]
    entry = house.photo(who, hero.id, photo)
    assert entry.photo is not None
    assert entry.photo.looks["skin"]
    assert list(house.artifacts.keys()) == [entry.photo.key]
    kept = house.artifacts.get(entry.photo.key) or b""
    assert b"taken at home" in photo
    assert b"taken at home" not in kept
    assert b"Exif" not in kept
    assert entry.photo.key.startswith(f"{who.id}/{book.id}/book/photo/")
    again = house.photo(who, hero.id, photo)
    assert again.photo is not None
    assert again.photo.key != entry.photo.key
    assert house.remove() == 1
    assert list(house.artifacts.keys()) == [again.photo.key]
    assert RemovePhoto(house.records)(who, hero.id).photo is None
    house.remove()
    assert list(house.artifacts.keys()) == []


def test_the_photo_shapes_the_hero_that_is_drawn(house: House, photo: bytes) -> None:
    who = house.sign_in("ada")
    book = house.book(who)
    hero = house.read(lambda unit: unit.characters.of(book.id))[0]
    given = house.photo(who, hero.id, photo).photo
    assert given is not None
    seen: list[object] = []
    house.illustrator.before = lambda name, arguments: seen.extend(
        arguments if name == "character_sheet" else ()
    )
    job = house.ask(who, house.chapters(book.id)[0].id)
    house.work()
    sheet = next(r for r in seen if r.portrayed.character.role == "hero")  # type: ignore[attr-defined]
    assert sheet.portrait == house.artifacts.get(given.key)  # type: ignore[attr-defined]
    assert sheet.portrayed.appearance.skin == given.looks["skin"]  # type: ignore[attr-defined]
    assert house.job(job.id).over


def test_a_store_that_is_away_leaves_no_orphan(house: House, photo: bytes) -> None:
    who = house.sign_in("ada")
    book = house.book(who)
    hero = house.read(lambda unit: unit.characters.of(book.id))[0]
    store = house.artifacts

    class Away:
        def put(self, key: str, data: bytes) -> None:
            store.put(key, data)
            raise Unavailable("The store is away.", 5.0)

        def delete(self, key: str) -> None:
            raise Unavailable("The store is away.", 5.0)

    house.artifacts = Away()  # type: ignore[assignment]
    with pytest.raises(Unavailable):
        house.photo(who, hero.id, photo)
    assert house.read(lambda unit: unit.characters.get(hero.id)).photo is None
    house.artifacts = store
    (removal,) = house.read(lambda unit: unit.due_removals(5, 0.0)) or (None,)
    assert removal is None, "not before the upload may have ended"


def test_a_photo_that_is_nobody_s_by_now_is_not_kept(house: House, photo: bytes) -> None:
    who = house.sign_in("ada")
    hero = house.read(lambda unit: unit.characters.of(house.book(who).id))[0]
    put = house.artifacts.put

    class Slow:
        delete = staticmethod(house.artifacts.delete)

        def put(self, key: str, data: bytes) -> None:
            house.erase(who)
            put(key, data)

    store, house.artifacts = house.artifacts, Slow()  # type: ignore[assignment]
    with pytest.raises(Missing):
        house.photo(who, hero.id, photo)
    assert list(store.keys()) == []


def test_animals_have_no_photo(house: House, photo: bytes) -> None:
    who = house.sign_in("ada")
    book = house.book(who)
    hero, fox = house.read(lambda unit: unit.characters.of(book.id))
    with pytest.raises(Rejected, match="animal"):
        house.photo(who, fox.id, photo)
    friend = house.character(who, book.id, name="Mo", role="companion")
    house.photo(who, friend.id, photo)
    with pytest.raises(Rejected, match="species: cannot be an animal's"):
        ChangeCharacter(house.records)(who, friend.id, {"species": "cat"})
    RemoveCharacter(house.records)(who, friend.id)
    house.remove()
    assert list(house.artifacts.keys()) == []
    assert hero.photo is None


@pytest.mark.parametrize(
    ("data", "problem"),
    [({"pages": 3}, "even"), ({"pages": 0}, "from 2"), ({"words": 1}, "not a field")],
)
def test_chapters_are_read_as_in_a_brief(
    house: House, data: dict[str, object], problem: str
) -> None:
    who = house.sign_in("ada")
    book = house.book(who)
    with pytest.raises(Rejected, match=problem):
        AddChapter(house.records)(who, book.id, data)
    chapter = house.chapters(book.id)[0]
    with pytest.raises(Rejected, match=problem):
        ChangeChapter(house.records)(who, chapter.id, data)
    assert house.chapters(book.id) == (chapter,)


def test_a_book_has_at_most_twelve_chapters(house: House) -> None:
    who = house.sign_in("ada")
    book = house.book(who, chapters=12)
    with pytest.raises(Rejected, match="chapters: are 12 already"):
        house.chapter(who, book.id)


def test_an_order_of_ten_thousand_chapters_is_refused_in_no_time(house: House) -> None:
    who = house.sign_in("ada")
    book = house.book(who)
    named = [f"{number:x}" for number in range(10_000)]
    begun = time.thread_time()
    with pytest.raises(Rejected) as refused:
        OrderChapters(house.records)(who, book.id, [*named, named[0]])
    # The book is locked meanwhile, and comparing each with all before it takes seconds.
    assert time.thread_time() - begun < 0.5
    assert [fault.place for fault in refused.value.faults][-2:] == ["chapters[10001]", "chapters"]


def test_an_account_has_a_name_of_its_owners_choice(house: House) -> None:
    who = house.sign_in("ada")
    change = ChangeAccount(house.records)
    assert change(who, {"name": " Ada "}).name == "Ada"
    assert change(who, {}).name == "Ada"
    assert change(who, {"name": None}).name is None
    with pytest.raises(Rejected, match="role: is not a field"):
        change(who, {"role": "admin"})
    with pytest.raises(Stale):
        change(who, {"name": "A"}, version=1)
