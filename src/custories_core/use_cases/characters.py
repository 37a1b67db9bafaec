"""The people of a book, and their photos."""

import hashlib
import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from unicodedata import normalize

from ..assets import AssetType, Shelf
from ..books import Likeness, Role, Species
from ..briefs import CHARACTERS_MAX, checked_character
from ..erasures import Removal
from ..errors import Conflict, CustoriesError, Fault, Missing, Rejected, Stale
from ..library import CharacterEntry, Photo
from ..likenesses import no_eyes
from ..once import Once
from ..people import Principal
from ..plain import to_plain
from ..ports.artifacts import Artifacts
from ..ports.portraits import Eyes, PortraitReader
from ..ports.records import Records, Unit
from .books import merged
from .repeats import once_only

ORPHANED_AFTER = 900.0
"""Seconds after which a stored photo that nobody's entry came to name is removed."""


@dataclass(frozen=True, slots=True)
class AddCharacter:
    """Brings somebody into a book."""

    records: Records

    def __call__(
        self, who: Principal, book: str, data: Mapping[str, object], once: Once | None = None
    ) -> CharacterEntry:
        """The new character. Raises Missing, and Rejected with every fault."""
        brief = checked_character(data)

        def add(unit: Unit) -> CharacterEntry:
            # Holding the book, nobody else can add a second hero at this moment.
            unit.books.get(book, who.id)
            _check_company(brief, unit.characters.of(book))
            return unit.characters.add(CharacterEntry(who.id, book, brief))

        return once_only(self.records, once, CharacterEntry, add)


@dataclass(frozen=True, slots=True)
class ChangeCharacter:
    """Changes what is said of somebody."""

    records: Records

    def __call__(
        self, who: Principal, id: str, changes: Mapping[str, object], version: int | None = None
    ) -> CharacterEntry:
        """The character with these fields changed; None takes one away.

        `looks` are merged field by field too. Raises Missing, Rejected, Stale.
        """
        with self.records.begin() as unit:
            # The book first, as everybody locks: nobody becomes a second hero meanwhile.
            unit.books.get(unit.characters.peek(id, who.id).book)
            entry = unit.characters.get(id, who.id)
            if version not in (None, entry.version):
                raise Stale
            fields = merged(entry.brief, changes)
            looks = changes.get("looks")
            if isinstance(looks, Mapping):
                fields["looks"] = merged(entry.brief.get("looks", {}), looks)
            brief = checked_character(fields)
            others = [other for other in unit.characters.of(entry.book) if other.id != id]
            _check_company(brief, others)
            photo = entry.photo
            if photo is not None:
                _check_photo(brief, "species")
                _check_eyes(brief, photo.eyes, "likeness")
                if _cut_out(entry.brief) and not _cut_out(brief):
                    _remove_face(unit, entry, photo)
                    photo = replace(photo, forgotten=photo.forgotten + 1)
            return unit.characters.change(replace(entry, brief=brief, photo=photo))


@dataclass(frozen=True, slots=True)
class RemoveCharacter:
    """Takes somebody out of a book."""

    records: Records

    def __call__(self, who: Principal, id: str) -> None:
        """The photo goes with them. Raises Missing."""
        with self.records.begin() as unit:
            entry = unit.characters.get(id, who.id)
            unit.characters.remove(id)
            if entry.photo is not None:
                _remove_photo(unit, entry, entry.photo)


@dataclass(frozen=True, slots=True)
class GivePhoto:
    """Reads a photo, and keeps what of it may be kept: a small sanitised portrait."""

    records: Records
    artifacts: Artifacts
    portraits: PortraitReader

    def __call__(
        self, who: Principal, id: str, photo: bytes, version: int | None = None
    ) -> CharacterEntry:
        """The character with this photo in place of any before. The original is not kept.

        Raises Missing, Rejected for a photo that cannot be used, Stale, and
        Unavailable when the store is away: then nothing has changed.
        """
        with self.records.begin() as unit:
            entry = unit.characters.get(id, who.id)
        _check_photo(entry.brief, "photo")
        portrait = self.portraits.read(photo, "photo")
        _check_eyes(entry.brief, portrait.eyes, "photo")
        # By chance, so that nothing of the photo shows in its address.
        key = Shelf(who.id, entry.book).key(AssetType.PHOTO, f"{secrets.token_hex(16)}.jpg")
        with self.records.begin() as unit:
            # Reading takes a while, in which whose photo it is may have been erased.
            unit.characters.get(id, who.id)
            # Should this process die before the end, the photo is nobody's and goes.
            orphan = unit.remove_later(Removal(key), ORPHANED_AFTER)
        try:
            self.artifacts.put(key, portrait.data)
            sha256, told = hashlib.sha256(portrait.data).hexdigest(), to_plain(portrait.looks)
            kept = Photo(key, sha256, told, portrait.eyes)
            with self.records.begin() as unit:
                entry = unit.characters.get(id, who.id)
                if version not in (None, entry.version):
                    raise Stale
                unit.keep_objects(orphan.id)
                # By now it may be an animal's, or the face one to be cut out.
                _check_photo(entry.brief, "photo")
                _check_eyes(entry.brief, kept.eyes, "photo")
                if entry.photo is not None:
                    _remove_photo(unit, entry, entry.photo)
                return unit.characters.change(replace(entry, photo=kept))
        except (Conflict, Missing, Rejected, Stale):
            # At once, for an erasure counts on nothing coming after it. Where nobody can tell
            # whether the photo was named, the removal that was noted decides.
            with suppress(CustoriesError):
                self.artifacts.delete(key)
            raise


@dataclass(frozen=True, slots=True)
class RemovePhoto:
    """Takes a photo away, with what was measured of it."""

    records: Records

    def __call__(self, who: Principal, id: str) -> CharacterEntry:
        """The character without a photo. Raises Missing."""
        with self.records.begin() as unit:
            entry = unit.characters.get(id, who.id)
            if entry.photo is None:
                return entry
            _remove_photo(unit, entry, entry.photo)
            return unit.characters.change(replace(entry, photo=None))


def _check_photo(brief: Mapping[str, object], place: str) -> None:
    if brief.get("species", Species.HUMAN) != Species.HUMAN:
        problem = "is of an animal; looks are read from a person's face only."
        if place != "photo":
            problem = "cannot be an animal's while there is a photo."
        raise Rejected([Fault(place, problem, "Take the photo away, or describe the looks.")])


def _check_eyes(brief: Mapping[str, object], eyes: Eyes | None, place: str) -> None:
    """Raises Rejected where a face is to be cut out of a photo on which no eyes were found."""
    if _cut_out(brief) and eyes is None:
        raise Rejected([no_eyes(place)])


def _cut_out(brief: Mapping[str, object]) -> bool:
    return brief.get("likeness") == Likeness.CUT_OUT


def _remove_photo(unit: Unit, entry: CharacterEntry, photo: Photo) -> None:
    """Has somebody's photo removed, with what shows a face cut out after it."""
    unit.remove_later(Removal(photo.key))
    if _cut_out(entry.brief):
        _remove_face(unit, entry, photo)


def _remove_face(unit: Unit, entry: CharacterEntry, photo: Photo) -> None:
    unit.remove_later(Removal(Shelf(entry.owner, entry.book, face=photo.face).prefix))


def _check_company(brief: Mapping[str, object], others: Sequence[CharacterEntry]) -> None:
    """Raises Rejected where somebody cannot be in a book together with these others."""
    faults = []
    if len(others) >= CHARACTERS_MAX:
        faults.append(
            Fault("characters", f"are {CHARACTERS_MAX} already.", "Take somebody out first.")
        )
    if brief["role"] == Role.HERO and any(o.brief["role"] == Role.HERO for o in others):
        faults.append(Fault("role", "is the hero's, and the book has one.", "Choose another role."))
    if any(_spoken(brief) == _spoken(other.brief) for other in others):
        faults.append(
            Fault(
                "name",
                f"“{brief['name']}” is somebody else's in this book.",
                "The story tells people apart by name: use a nickname for one.",
            )
        )
    if faults:
        raise Rejected(faults)


def _spoken(brief: Mapping[str, object]) -> str:
    return normalize("NFKC", str(brief["name"])).casefold()
