"""What things cost."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custories_core.errors import Missing, Rejected
from custories_core.jobs import Kind
from custories_core.prices import BUILT_IN, DECIMALS, Money, Pack, Price, read_price_list

WRITTEN = """
version = "2026-11"
chapter = 2
page = 1
picture = 3

[packs.large]
credits = 300
prices = { eur = 3790 }

[packs.small]
credits = 50
prices = { jpy = 1300, eur = 790 }
"""


def faults(text: str) -> list[str]:
    with pytest.raises(Rejected) as caught:
        read_price_list(tomllib.loads(text))
    return [str(fault) for fault in caught.value.faults]


def test_a_price_list_is_read_as_it_was_written() -> None:
    found = read_price_list(tomllib.loads(WRITTEN))
    assert (found.version, found.chapter, found.page, found.picture) == ("2026-11", 2, 1, 3)
    assert found.packs == (
        Pack("small", 50, (Money(790, "eur"), Money(1300, "jpy"))),
        Pack("large", 300, (Money(3790, "eur"),)),
    )


def test_a_job_costs_what_is_asked_of_it() -> None:
    found = read_price_list(tomllib.loads(WRITTEN))
    assert found.price(Kind.CHAPTER, 8) == Price(10, "2026-11")
    assert found.price(Kind.CHAPTER, 16) == Price(18, "2026-11")
    assert found.price(Kind.ILLUSTRATION) == Price(3, "2026-11")
    assert found.price(Kind.ILLUSTRATION, 2) == Price(6, "2026-11")
    assert found.price(Kind.LAYOUT, 24) == found.price(Kind.BINDING, 96) == Price(0, "2026-11")
    with pytest.raises(ValueError, match="no -1 pages"):
        found.price(Kind.CHAPTER, -1)


@given(st.sampled_from(list(Kind)), st.integers(0, 500))
def test_every_kind_of_job_has_a_price_and_more_pages_cost_no_less(kind: Kind, pages: int) -> None:
    price = BUILT_IN.price(kind, pages)
    assert 0 <= price.credits <= BUILT_IN.price(kind, pages + 1).credits
    assert price.version == BUILT_IN.version


def test_the_built_in_packs_are_sold_in_the_same_currencies_and_larger_ones_are_cheaper() -> None:
    assert len({frozenset(money.currency for money in pack.prices) for pack in BUILT_IN.packs}) == 1
    for money in BUILT_IN.packs[0].prices:
        each = [pack.price(money.currency).amount / pack.credits for pack in BUILT_IN.packs]
        assert each == sorted(each, reverse=True)


def test_what_is_not_sold_is_told() -> None:
    assert BUILT_IN.pack("small").credits == 50
    with pytest.raises(Missing):
        BUILT_IN.pack("huge")
    with pytest.raises(Rejected, match="currency: the pack “small” is not sold in this currency"):
        BUILT_IN.pack("small").price("sek")


@pytest.mark.parametrize(
    ("money", "shown"),
    [
        (Money(990, "eur"), "9.90 EUR"),
        (Money(5, "usd"), "0.05 USD"),
        (Money(1300, "jpy"), "1300 JPY"),
    ],
)
def test_money_is_shown_with_the_decimals_of_its_currency(money: Money, shown: str) -> None:
    assert str(money) == shown


def test_no_currency_is_sold_in_of_which_minor_units_are_counted_in_two_ways() -> None:
    assert not DECIMALS.keys() & {"isk", "ugx", "mga", "bhd", "kwd", "jod", "omr", "tnd"}
    assert set(DECIMALS.values()) == {0, 2}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('version = "2026-11"', "", "version: is missing."),
        ("page = 1", "page = -1", "page: is -1; it must be from 0 to"),
        ("page = 1", "page = 1.5", "page: is a decimal number; it must be a whole number."),
        ("page = 1", "", "page: is missing."),
        ("page = 1", "page = 1\npages = 2", "pages: is not a field here."),
        ("credits = 300", "credits = 0", "packs.large.credits: is 0; it must be from 1 to"),
        ("eur = 3790", "", "packs.large.prices: there are none."),
        ("eur = 3790", "eur = 37.90", "packs.large.prices.eur: is a decimal number;"),
        ("eur = 3790", "isk = 500000", "packs.large.prices.isk: is not sold in here."),
        ("eur = 3790", "EUR = 3790", "packs.large.prices.EUR: is not sold in here."),
        ("eur = 3790", "eur = 0", "packs.large.prices.eur: is 0;"),
        ("eur = 3790", "eur = 100000000", "packs.large.prices.eur: is 100000000;"),
        ("[packs.large]", '[packs."Très grand"]', "cannot name a pack."),
        ("[packs.large]", "[packs.large]\nname = 'x'", "packs.large.name: is not a field here."),
    ],
)
def test_what_is_wrong_with_a_price_list_is_told(old: str, new: str, told: str) -> None:
    (fault,) = faults(WRITTEN.replace(old, new, 1))
    assert told in fault


def test_all_that_is_wrong_is_told_at_once() -> None:
    assert len(faults("")) == 4
    assert len(faults("version = '1'\nchapter = 1\npage = 1\npicture = 1")) == 1
