"""Settling how a character looks: what was said, else what was measured, else a choice by seed.

Only what must have some value is chosen. What sets a person apart (glasses,
freckles, a hearing aid, a headscarf, a wheelchair) is never made up, and a
head of which nothing is said is round.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields

from .assets import derived_seed
from .books import (
    COAT_COLOURS,
    EYE_COLOURS,
    HAIR_COLOURS,
    HAIR_LENGTHS,
    HAIR_STYLES,
    HAIR_TEXTURES,
    HEAD_SHAPES,
    OUTFIT_COLOURS,
    SKIN_TONES,
    Appearance,
    Character,
    Looks,
    Pronouns,
    Role,
    Species,
)

_GROWN = 16
_GREYING = 46
_OLD = 60
_VERY_OLD = 72
_TODDLER = 2
_DARK_SKIN = 0.45

# (coat, second colour, eyes) that go together.
_COATS: dict[Species, tuple[tuple[str, str, str], ...]] = {
    Species.FOX: (
        ("russet", "cream", "amber"),
        ("ginger", "white", "amber"),
        ("sandy", "white", "hazel"),
    ),
    Species.CAT: (
        ("grey", "white", "green"),
        ("ginger", "cream", "green"),
        ("black", "white", "amber"),
        ("sandy", "brown", "blue"),
    ),
    Species.DRAGON: (
        ("moss", "gold", "amber"),
        ("teal", "cream", "hazel"),
        ("plum", "gold", "green"),
    ),
    Species.OWL: (
        ("tawny", "cream", "amber"),
        ("grey", "white", "amber"),
        ("brown", "sandy", "green"),
        ("plum", "cream", "hazel"),
    ),
    Species.ROBOT: (
        ("mint", "tin", "green"),
        ("copper", "cream", "blue"),
        ("steel", "gold", "blue"),
        ("gold", "tin", "hazel"),
    ),
    Species.WHALE: (
        ("ocean", "cream", "brown"),
        ("slate", "white", "blue"),
        ("sky", "snowy", "blue"),
        ("teal", "cream", "hazel"),
    ),
}
# How long unsaid hair may be.
_CHILD_S_HAIR = {
    Pronouns.SHE: ("medium", "long"),
    Pronouns.HE: ("short", "short", "short", "medium"),
    Pronouns.THEY: HAIR_LENGTHS[1:],
}
_GROWN_HAIR = {
    Pronouns.SHE: ("short", "medium", "long"),
    Pronouns.HE: ("short", "short", "short", "short", "shaved"),
    Pronouns.THEY: ("short", "short", "medium"),
}
_OLD_HAIR = {
    Pronouns.SHE: ("short", "medium", "medium"),
    Pronouns.HE: ("short", "short", "short", "shaved"),
    Pronouns.THEY: ("short", "short", "medium"),
}
# Neighbours differ plainly, for the characters of one book step along this circle.
_OUTFITS = (
    "coral", "teal", "yellow", "purple", "orange", "blue", "red", "green", "pink", "navy",
)  # fmt: skip


def settle(
    character: Character, measured: Looks | None, seed: int, kin: Appearance | None = None
) -> Appearance:
    """The looks a character has on every page of the book.

    `measured` is what a photo told and `seed` the book's seed. `kin` is the
    hero's appearance: family without a word on their looks then resemble the
    hero, and nobody's clothes are by chance of the hero's colour or of each
    other's. Every colour of the answer is `#rrggbb`.
    """
    said = _known(character.looks)
    known = (_known(measured) if measured is not None else {}) | said
    if character.species is Species.HUMAN:
        values = _person(character, known, seed, kin) | known
    else:
        values = _animal(character, seed, kin) | known
    tables = _tables(character.species)
    colours = {name: _hex(str(values[name]), table) for name, table in tables.items()}
    return Appearance(
        **colours,
        hair_length=str(values["hair_length"]),
        hair_texture=str(values["hair_texture"]),
        hair_style=str(values["hair_style"]),
        glasses=bool(values.get("glasses")),
        freckles=bool(values.get("freckles")),
        hearing_aid=bool(values.get("hearing_aid")),
        headscarf=bool(values.get("headscarf")),
        wheelchair=bool(values.get("wheelchair")),
        head_shape=str(values.get("head_shape", HEAD_SHAPES[0])),
    )


def _known(looks: Looks) -> dict[str, str | bool]:
    values = ((field.name, getattr(looks, field.name)) for field in fields(looks))
    return {name: value for name, value in values if value is not None}


def _tables(species: Species) -> dict[str, Mapping[str, str]]:
    human = species is Species.HUMAN
    return {
        "skin": SKIN_TONES if human else COAT_COLOURS,
        "hair": HAIR_COLOURS if human else COAT_COLOURS,
        "eyes": EYE_COLOURS,
        "outfit": OUTFIT_COLOURS,
    }


def _hex(colour: str, names: Mapping[str, str]) -> str:
    return names.get(colour, colour)


def _pick(options: Sequence[str], seed: int, character: Character, what: str) -> str:
    return options[derived_seed(seed, "looks", character.id, what) % len(options)]


def _animal(character: Character, seed: int, kin: Appearance | None) -> dict[str, str | bool]:
    coats = _COATS[character.species]
    coat, second, eyes = coats[derived_seed(seed, "looks", character.id, "coat") % len(coats)]
    return {
        "skin": coat,
        "hair": second,
        "eyes": eyes,
        "hair_length": "short",
        "hair_texture": "straight",
        "hair_style": "loose",
        "outfit": _outfit(character, seed, kin),
    }


def _person(
    character: Character, known: Mapping[str, str | bool], seed: int, kin: Appearance | None
) -> dict[str, str | bool]:
    family = kin if character.role is Role.FAMILY else None
    skin = family.skin if family else _pick(tuple(SKIN_TONES), seed, character, "skin")
    dark = _lightness(_hex(str(known.get("skin", skin)), SKIN_TONES)) < _DARK_SKIN
    length = str(known.get("hair_length", _length(character, seed)))
    return {
        "skin": skin,
        "hair": _hair(character, seed, dark, family),
        "eyes": family.eyes if family else _pick(_eyes(dark), seed, character, "eyes"),
        "hair_length": length,
        "hair_texture": _texture(character, seed, dark, family),
        "hair_style": _style(character, seed, length),
        "outfit": _outfit(character, seed, kin),
    }


def _outfit(character: Character, seed: int, hero: Appearance | None) -> str:
    """The colour of the clothes: the hero's by seed, everybody else's so many steps from it.

    Companions count upwards from the hero's place in the circle, family
    downwards, and friends outwards from across it, so that the few of one
    book do not meet.
    """
    if hero is None:
        start = derived_seed(seed, "looks", "outfit") % len(_OUTFITS)
    else:
        start = min(range(len(_OUTFITS)), key=lambda i: _apart(_OUTFITS[i], hero.outfit))
    digits = character.id.rpartition("-")[2]
    row = int(digits) if digits.isdecimal() else 1
    step = {
        Role.HERO: 0,
        Role.COMPANION: row,
        Role.FAMILY: -row,
        Role.FRIEND: len(_OUTFITS) // 2 + (row // 2 if row % 2 else -row // 2),
    }[character.role]
    return _OUTFITS[(start + step) % len(_OUTFITS)]


def _apart(name: str, colour: str) -> int:
    """How far a named outfit colour is from `#rrggbb`."""
    return sum(
        (int(OUTFIT_COLOURS[name][i : i + 2], 16) - int(colour[i : i + 2], 16)) ** 2
        for i in (1, 3, 5)
    )


def _hair(character: Character, seed: int, dark: bool, family: Appearance | None) -> str:
    """The hair's own colour, or the family's: greying from the middle of life on."""
    if character.age >= _OLD:
        old = (
            ("white", "white", "grey") if character.age >= _VERY_OLD else ("grey", "grey", "white")
        )
        return _pick(old, seed, character, "hair")
    young = tuple(name for name in HAIR_COLOURS if name not in ("grey", "white"))
    own = _pick(("black", "dark-brown") if dark else young, seed, character, "hair")
    colour = _hex(family.hair if family else own, HAIR_COLOURS)
    grey = (character.age - _GREYING) / (_OLD - _GREYING)
    return _between(colour, HAIR_COLOURS["grey"], 0.7 * grey) if grey > 0 else colour


def _between(one: str, other: str, share: float) -> str:
    """The colour `share` of the way from `#rrggbb` to another."""
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _eyes(dark: bool) -> tuple[str, ...]:
    return ("brown", "brown", "hazel", "amber") if dark else tuple(EYE_COLOURS)


def _texture(character: Character, seed: int, dark: bool, family: Appearance | None) -> str:
    if family:
        return family.hair_texture
    options = ("wavy", "curly", "coily") if dark else HAIR_TEXTURES[:3]
    return _pick(options, seed, character, "hair_texture")


def _length(character: Character, seed: int) -> str:
    if character.age < _TODDLER:
        return "short"
    hair = _OLD_HAIR if character.age >= _OLD else _GROWN_HAIR
    options = hair if character.age >= _GROWN else _CHILD_S_HAIR
    return _pick(options[character.pronouns], seed, character, "hair_length")


def _style(character: Character, seed: int, length: str) -> str:
    if length in ("shaved", "short"):
        return "loose"
    if character.pronouns is Pronouns.HE:
        options: tuple[str, ...] = ("loose", "ponytail" if length == "long" else "loose")
    elif character.age >= _OLD:
        options = ("loose", "bun")
    elif character.age > 12:
        options = ("loose", "ponytail", "bun")
    else:
        options = HAIR_STYLES
    return _pick(options, seed, character, "hair_style")


def _lightness(colour: str) -> float:
    """Roughly how light `#rrggbb` looks, 0 to 1."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
