"""Characters over the wire."""

from collections.abc import Callable, Iterable, Mapping
from typing import Annotated, Any

import msgspec

from custories_core.books import (
    COAT_COLOURS,
    EYE_COLOURS,
    HAIR_COLOURS,
    HAIR_LENGTHS,
    HAIR_STYLES,
    HAIR_TEXTURES,
    HEAD_SHAPES,
    OUTFIT_COLOURS,
    SKIN_TONES,
    Likeness,
    Pronouns,
    Role,
    Species,
)
from custories_core.briefs import AGE_MAX, LIKE_MAX, LIKES_MAX, NAME_MAX
from custories_core.library import CharacterEntry, Photo

from .fields import Id, Time, about, line, one_of, utc


def _colour(text: str, *tables: Iterable[str]) -> msgspec.Meta:
    """A colour's name, or any colour as `#rrggbb`."""
    names = sorted({name for table in tables for name in table})
    return about(text, pattern=f"^({'|'.join(names)}|#[0-9a-fA-F]{{6}})$")


class LooksSaid(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What is said of somebody's looks; null is "not said". An animal's `skin` is its coat."""

    skin: Annotated[str, _colour("Skin or coat.", SKIN_TONES, COAT_COLOURS)] | None = None
    hair: Annotated[str, _colour("Hair or markings.", HAIR_COLOURS, COAT_COLOURS)] | None = None
    hair_length: Annotated[str, one_of(HAIR_LENGTHS, "How long the hair is.")] | None = None
    hair_texture: Annotated[str, one_of(HAIR_TEXTURES, "How the hair falls.")] | None = None
    hair_style: Annotated[str, one_of(HAIR_STYLES, "How the hair is worn.")] | None = None
    eyes: Annotated[str, _colour("Eyes.", EYE_COLOURS)] | None = None
    outfit: Annotated[str, _colour("Clothes.", OUTFIT_COLOURS)] | None = None
    glasses: bool | None = None
    freckles: bool | None = None
    hearing_aid: bool | None = None
    headscarf: bool | None = None
    wheelchair: bool | None = None
    head_shape: Annotated[str, one_of(HEAD_SHAPES, "The head; left out, round.")] | None = None


class PhotoShown(msgspec.Struct, frozen=True):
    """The portrait that is kept of a photo, and what was measured of it."""

    url: Annotated[str, about("A link to the picture that ends within five minutes.")]
    looks: LooksSaid


class Character(msgspec.Struct, frozen=True):
    """Somebody in a book."""

    id: Id
    book: Id
    position: Annotated[int, about("Their place among the people of the book, from 1.", ge=1)]
    name: str
    role: Role
    pronouns: Pronouns
    age: Annotated[int | None, about("In years; null goes by the role.")]
    species: Species
    looks: LooksSaid
    likes: tuple[str, ...]
    likeness: Likeness
    photo: PhotoShown | None
    created: Time
    changed: Time


class Characters(msgspec.Struct, frozen=True):
    """All people of a book, in their order."""

    items: tuple[Character, ...]
    next: None


Name = Annotated[str, line("What the story calls them.", NAME_MAX, min_length=1)]
Age = Annotated[int, about("In years.", ge=0, le=AGE_MAX)]
Part = Annotated[Role, about("Their part in the story; every book has one hero.")]
Spoken = Annotated[Pronouns, about("How the story speaks of them; left out, as “they”.")]
Likes = Annotated[
    tuple[Annotated[str, line("A hobby or a favourite thing.", LIKE_MAX)], ...],
    about("What they like, a few words each; the story may speak of it.", max_length=LIKES_MAX),
]
Kind = Annotated[Species, about("What they are; only a companion may be an animal.")]
Alike = Annotated[
    Likeness,
    about(
        "How the face is made: drawn in its colours, which is so where this is left out, or cut "
        "from paper after the photo. It is drawn as long as there is no photo; one on which the "
        "eyes are not found is refused. For people only."
    ),
]


class NewCharacter(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Somebody who is to be in a book."""

    name: Name
    role: Part
    pronouns: Spoken | None = None
    age: Age | None = None
    species: Kind | None = None
    looks: LooksSaid | None = None
    likes: Likes | None = None
    likeness: Alike | None = None


class CharacterChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The fields to change; null takes one back, also among the looks (RFC 7396)."""

    name: Name | msgspec.UnsetType = msgspec.UNSET
    role: Part | msgspec.UnsetType = msgspec.UNSET
    pronouns: Spoken | None = None
    age: Age | None = None
    species: Kind | None = None
    looks: LooksSaid | None = None
    likes: Likes | None = None
    likeness: Alike | None = None


def character(entry: CharacterEntry, link: Callable[[str], str]) -> Character:
    """Somebody as they go out. `link` makes the link to a stored picture."""
    brief = entry.brief
    return Character(
        entry.id,
        entry.book,
        entry.position,
        brief["name"],
        Role(brief["role"]),
        Pronouns(brief.get("pronouns", Pronouns.THEY)),
        brief.get("age"),
        Species(brief.get("species", Species.HUMAN)),
        _looks(brief.get("looks", {})),
        tuple(brief.get("likes", ())),
        Likeness(brief.get("likeness", Likeness.DRAWN)),
        None if entry.photo is None else _photo(entry.photo, link),
        utc(entry.created),
        utc(entry.changed),
    )


def _photo(photo: Photo, link: Callable[[str], str]) -> PhotoShown:
    return PhotoShown(link(photo.key), _looks(photo.looks))


def _looks(kept: Mapping[str, Any]) -> LooksSaid:
    return LooksSaid(**{name: kept.get(name) for name in LooksSaid.__struct_fields__})


CHARACTER = {
    "id": "0193a5c2-1b7f-7e90-8d33-1f6a2c9b7e51",
    "book": "0193a5c0-7d4e-7c3a-9f21-5a3d5c1e8b42",
    "position": 1,
    "name": "Luna",
    "role": "hero",
    "pronouns": "she",
    "age": 6,
    "species": "human",
    "looks": {"hair": "auburn", "glasses": True},
    "likes": ["drawing maps", "strawberries"],
    "likeness": "drawn",
    "photo": None,
    "created": "2026-11-22T09:31:00Z",
    "changed": "2026-11-22T09:31:00Z",
}
WITH_PHOTO = CHARACTER | {
    "photo": {
        "url": "http://127.0.0.1:8000/links/…/photo.jpg?expires=1795340000&signature=…",
        "looks": {"skin": "#e6b48f", "hair": "#8a3d20"},
    }
}
NEW = {
    "name": "Luna",
    "role": "hero",
    "pronouns": "she",
    "age": 6,
    "looks": {"hair": "auburn", "glasses": True},
    "likes": ["drawing maps", "strawberries"],
}
CHANGE = {"age": 7, "looks": {"glasses": None}}
