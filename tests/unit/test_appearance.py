"""Settling looks: said before measured before chosen."""

import re
from dataclasses import asdict, fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custories_core.appearance import settle
from custories_core.books import (
    COAT_COLOURS,
    HAIR_COLOURS,
    HAIR_LENGTHS,
    HAIR_STYLES,
    HAIR_TEXTURES,
    OUTFIT_COLOURS,
    SKIN_TONES,
    Book,
    Character,
    Looks,
    Pronouns,
    Role,
    Species,
)
from custories_core.briefs import CHARACTERS_MAX
from tests import strategies

LUNA = Character("hero", "Luna", Role.HERO)
COLOURS = ("skin", "hair", "eyes", "outfit")
SEEDS = range(40)


def test_said_comes_before_measured_and_measured_before_chosen() -> None:
    said = replace(LUNA, looks=Looks(skin="tan", glasses=False))
    measured = Looks(skin="#111111", hair="#222222", glasses=True, freckles=True)
    settled = settle(said, measured, 1)
    assert (settled.skin, settled.glasses) == (SKIN_TONES["tan"], False)
    assert (settled.hair, settled.freckles) == ("#222222", True)
    assert settled.head_shape == "round"
    assert settled.eyes == settle(said, None, 1).eyes


def test_the_same_seed_chooses_the_same_and_others_differ() -> None:
    assert settle(LUNA, None, 1) == settle(LUNA, None, 1)
    assert len({settle(LUNA, None, seed) for seed in SEEDS}) > 20


def test_saying_one_thing_changes_no_other() -> None:
    for seed in SEEDS:
        plain = settle(LUNA, None, seed)
        said = settle(replace(LUNA, looks=Looks(outfit="#123456")), None, seed)
        assert said == replace(plain, outfit="#123456")


def test_what_sets_a_person_apart_is_never_made_up() -> None:
    for seed in SEEDS:
        for age in (1, 6, 38, 80):
            settled = settle(replace(LUNA, age=age), None, seed)
            assert not any(value for value in asdict(settled).values() if value is True)


@pytest.mark.parametrize("species", [s for s in Species if s is not Species.HUMAN])
def test_animals_have_coats_of_their_kind(species: Species) -> None:
    pip = Character("companion-1", "Pip", Role.COMPANION, species=species)
    settled = [settle(pip, None, seed) for seed in SEEDS]
    assert len({s.skin for s in settled}) > 1
    assert all({s.skin, s.hair} <= set(COAT_COLOURS.values()) for s in settled)
    assert all(s.skin != s.hair for s in settled)


def test_a_coat_said_by_name_is_a_coat_colour_and_hair_is_a_hair_colour() -> None:
    looks = Looks(skin="brown", hair="brown")
    pip = Character("companion-1", "Pip", Role.COMPANION, species=Species.CAT, looks=looks)
    assert settle(pip, None, 1).skin == settle(pip, None, 1).hair == COAT_COLOURS["brown"]
    assert settle(replace(LUNA, looks=looks), None, 1).skin == SKIN_TONES["brown"]
    assert settle(replace(LUNA, looks=looks), None, 1).hair == HAIR_COLOURS["brown"]


def test_family_takes_after_the_hero_where_nothing_is_said() -> None:
    hero = settle(replace(LUNA, looks=Looks(skin="deep", hair="red", eyes="green")), None, 3)
    aunt = Character("family-1", "Ada", Role.FAMILY, age=40)
    settled = settle(aunt, None, 3, kin=hero)
    assert (settled.skin, settled.hair, settled.eyes) == (hero.skin, hero.hair, hero.eyes)
    assert settled.hair_texture == hero.hair_texture
    said = settle(replace(aunt, looks=Looks(skin="fair")), None, 3, kin=hero)
    assert (said.skin, said.hair) == (SKIN_TONES["fair"], hero.hair)
    friend = replace(aunt, role=Role.FRIEND)
    assert settle(friend, None, 3, kin=hero) == settle(friend, None, 3)


def test_hair_fits_the_age() -> None:
    old = {HAIR_COLOURS["grey"], HAIR_COLOURS["white"]}
    for seed in SEEDS:
        assert settle(replace(LUNA, age=75), None, seed).hair in old
        assert settle(LUNA, None, seed).hair not in old
        assert settle(replace(LUNA, age=1), None, seed).hair_length == "short"


def test_the_hair_of_family_greys_with_age_and_stays_the_family_s() -> None:
    hero = settle(replace(LUNA, looks=Looks(hair="red")), None, 3)
    grey, red = HAIR_COLOURS["grey"], HAIR_COLOURS["red"]
    aunt = Character("family-1", "Ada", Role.FAMILY)
    hair = {age: settle(replace(aunt, age=age), None, 3, kin=hero).hair for age in (9, 40, 50, 58)}
    assert hair[9] == hair[40] == red
    # The blue of grey hair is the highest: it rises with every year from red to grey.
    assert int(red[5:], 16) < int(hair[50][5:], 16) < int(hair[58][5:], 16) < int(grey[5:], 16)
    whites = {
        age: sum(
            settle(replace(aunt, age=age), None, s, kin=hero).hair == HAIR_COLOURS["white"]
            for s in SEEDS
        )
        for age in (62, 80)
    }
    assert whites[62] < len(SEEDS) / 2 < whites[80]


@pytest.mark.parametrize("age", [35, 58, 75])
def test_nobody_in_a_family_takes_over_the_hero_s_long_hair(age: int) -> None:
    long = Looks(hair_length="long", hair_style="pigtails")
    for seed in SEEDS:
        hero = settle(replace(LUNA, looks=long), None, seed)
        for pronouns in (Pronouns.HE, Pronouns.THEY):
            kin = Character("family-1", "Jo", Role.FAMILY, pronouns, age)
            dealt = settle(kin, None, seed, kin=hero)
            assert dealt.hair_length in ("shaved", "short", "medium")
            if pronouns is Pronouns.HE:
                assert dealt.hair_length != "medium"
                assert dealt.hair_style == "loose"
        grandmother = Character("family-1", "Ada", Role.FAMILY, Pronouns.SHE, age)
        assert settle(grandmother, None, seed, kin=hero).hair_style != "pigtails"


def test_short_hair_is_worn_loose() -> None:
    for seed in SEEDS:
        for pronouns in Pronouns:
            settled = settle(replace(LUNA, pronouns=pronouns), None, seed)
            assert settled.hair_style == "loose" or settled.hair_length in ("medium", "long")


def test_unsaid_hair_leans_short_for_he_longer_for_she_and_is_anything_for_they() -> None:
    lengths = {
        pronouns: [settle(replace(LUNA, pronouns=pronouns), None, s).hair_length for s in SEEDS]
        for pronouns in Pronouns
    }
    assert lengths[Pronouns.HE].count("short") > len(SEEDS) * 0.55
    assert "long" not in lengths[Pronouns.HE]
    assert set(lengths[Pronouns.SHE]) == {"medium", "long"}
    assert set(lengths[Pronouns.THEY]) == {"short", "medium", "long"}
    said = replace(LUNA, pronouns=Pronouns.HE, looks=Looks(hair_length="long"))
    assert settle(said, None, 1).hair_length == "long"


OTHERS = st.lists(
    st.sampled_from((Role.COMPANION, Role.FAMILY, Role.FRIEND)), max_size=CHARACTERS_MAX - 1
)


@given(OTHERS, st.none() | st.sampled_from(list(OUTFIT_COLOURS)), st.integers(0, 2**53))
@settings(max_examples=150, deadline=None)
def test_nobody_in_a_book_gets_the_unsaid_outfit_of_another(
    roles: list[Role], said: str | None, seed: int
) -> None:
    hero = settle(replace(LUNA, looks=Looks(outfit=said)), None, seed)
    outfits = [hero.outfit]
    for i, role in enumerate(roles):
        species = Species.FOX if role is Role.COMPANION else Species.HUMAN
        who = Character(f"{role}-{roles[: i + 1].count(role)}", "A", role, species=species)
        outfits.append(settle(who, None, seed, kin=hero).outfit)
    assert len(set(outfits)) == len(outfits)


def test_the_first_outfit_comes_by_seed_from_all_over_the_palette() -> None:
    assert len({settle(LUNA, None, seed).outfit for seed in SEEDS}) > 6


@given(strategies.books(), strategies.measured_looks() | st.none(), st.integers(0, 2**53))
@settings(max_examples=60, deadline=None)
def test_nothing_is_left_open(book: Book, measured: Looks | None, seed: int) -> None:
    for character in book.characters:
        settled = settle(character, measured, seed)
        for name in COLOURS:
            assert re.fullmatch("#[0-9a-f]{6}", getattr(settled, name))
        assert settled.hair_length in HAIR_LENGTHS
        assert settled.hair_texture in HAIR_TEXTURES
        assert settled.hair_style in HAIR_STYLES
        for field in fields(Looks):
            said = getattr(character.looks, field.name)
            if said is not None and field.name not in COLOURS:
                assert getattr(settled, field.name) == said
