"""Checkouts in a real PostgreSQL: the contract, and rows that somebody would change in secret."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait

import psycopg
import pytest
from psycopg import errors

from adapters.records.postgres import PostgresRecords
from custories_core.checkouts import Refund
from custories_core.payments import Fact, RefundReason, State
from custories_core.use_cases.settling import settle
from tests.contracts.checkouts import (
    CheckoutsContract,
    available,
    fact,
    opened,
    settled,
    told,
)
from tests.contracts.records import made
from tests.records import in_the_loop, records_at


class TestPostgresCheckouts(CheckoutsContract):
    """The contract, on a database of its own for each test."""

    @pytest.fixture
    def records(self, records_url: str) -> Iterator[PostgresRecords]:
        with records_at(records_url) as given:
            yield given


@in_the_loop
class TestPostgresCheckoutsInTheLoop(TestPostgresCheckouts):
    """The same, where nobody holds a thread while they wait."""


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE payment_events SET amount = 1",
        "DELETE FROM payment_events",
        "TRUNCATE payment_events",
        "DELETE FROM refunds",
        "DELETE FROM checkouts",
        "TRUNCATE checkouts, refunds CASCADE",
    ],
)
def test_what_was_told_is_only_ever_added_to(
    records: PostgresRecords, records_url: str, statement: str
) -> None:
    mine = opened(records)
    settled(records, fact(mine, Fact.PAID))
    with records.begin() as unit:
        unit.checkouts.add_refund(Refund(mine.id, 1, RefundReason.REQUESTED, "They asked.", "x"))
    with psycopg.connect(records_url, autocommit=True) as connection:
        with pytest.raises(errors.RestrictViolation):
            connection.execute(statement.encode())
        found = connection.execute("SELECT count(*), min(amount) FROM payment_events").fetchone()
    assert found == (1, 1690)


@pytest.mark.parametrize("first", [Fact.PAID, Fact.REFUNDED])
def test_a_payment_and_its_refund_that_are_told_at_once_do_not_miss_each_other(
    records: PostgresRecords, first: Fact
) -> None:
    """The refund names no checkout: only the other, not yet committed, says whose it is."""
    mine = opened(records)
    paid, refund = fact(mine, Fact.PAID), fact(mine, Fact.REFUNDED, checkout="", amount=845)
    earlier, later = (paid, refund) if first is Fact.PAID else (refund, paid)
    with ThreadPoolExecutor(1) as pool:
        with records.begin() as unit:
            settle(unit, told(earlier))
            other = pool.submit(settled, records, later)
            assert not wait([other], 0.3).done
        assert other.result(5).new
    assert available(records, mine) == (60, 0)


def test_a_fact_that_is_told_twice_at_once_has_its_effect_once(records: PostgresRecords) -> None:
    mine = opened(records)
    closed = fact(mine, Fact.EXPIRED, payment="")
    with ThreadPoolExecutor(1) as pool:
        with records.begin() as unit:
            assert settle(unit, told(closed)).new
            other = pool.submit(settled, records, closed)
            assert not wait([other], 0.3).done
        assert not other.result(5).new


def test_what_was_bought_outlives_its_account_without_the_page(records: PostgresRecords) -> None:
    account = made(records).account.id
    mine = opened(records, owner=account)
    with records.begin() as unit:
        unit.checkouts.page(mine.id, "cs_1", "https://pay.example/c/1")
    with records.begin() as unit:
        unit.erase(account)
    with records.begin() as unit:
        assert unit.checkouts.get(mine.id).url == ""
        unit.checkouts.page(mine.id, "cs_1", "https://pay.example/c/1")
        assert unit.checkouts.get(mine.id).url == "", "also where the page comes after that"
    # Nobody is left who could use credits: somebody has to pay it back.
    assert settled(records, fact(mine, Fact.PAID)).moved.grant == 0
    with records.begin() as unit:
        entry = unit.checkouts.get(mine.id)
        assert (entry.checkout.owner, entry.checkout.granted) == (account, 0)
        assert entry.checkout.state is State.MISMATCHED
        assert unit.ledger.balance(account).number == 0
    settled(records, fact(mine, Fact.REFUNDED))
    with records.begin() as unit:
        assert unit.checkouts.get(mine.id).checkout.state is State.REFUNDED


def test_what_was_granted_before_an_account_was_erased_is_taken_back_with_its_price(
    records: PostgresRecords,
) -> None:
    account = made(records).account.id
    mine = opened(records, owner=account)
    settled(records, fact(mine, Fact.PAID))
    with records.begin() as unit:
        unit.erase(account)
    assert settled(records, fact(mine, Fact.REFUNDED)).moved.take_back == 120
    with records.begin() as unit:
        assert unit.checkouts.get(mine.id).checkout.state is State.REFUNDED
