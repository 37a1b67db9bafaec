"""What checkouts in every database of records must do. The fixture gives records."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from custories_core.checkouts import (
    Refund,
    RefundState,
    Share,
    bought_by,
    restored_by,
    taken_by,
)
from custories_core.errors import Missing
from custories_core.payments import Checkout, Fact, Movement, PaymentEvent, RefundReason, State
from custories_core.ports.checkouts import CheckoutEntry
from custories_core.ports.payments import Notice
from custories_core.ports.records import Records
from custories_core.use_cases.settling import Settled, settle
from tests.contracts.records import NO_IDS

NOON = datetime(2026, 11, 22, 12, 0, 0, 123456, tzinfo=UTC)
URL = "https://pay.example/c/1#fragment"

NOBODYS = "5b0f3a9e-6c1d-4f27-9a84-0d9f1c2b7e63"


def ordered(**changes: object) -> Checkout:
    """An order of 120 credits for 16.90 € that is not kept yet."""
    checkout = Checkout("", str(uuid4()), "medium", 120, 1690, "eur", "1", live=False)
    return replace(checkout, **changes)  # type: ignore[arg-type]


def opened(records: Records, **changes: object) -> Checkout:
    """One that is."""
    with records.begin() as unit:
        return unit.checkouts.add(ordered(**changes)).checkout


def fact(of: Checkout, fact: Fact, /, **changes: object) -> PaymentEvent:
    """A fact about a checkout, with an id that there has not been."""
    about = fact.value.partition(" ")[0]
    event = PaymentEvent(
        id=f"evt_{uuid4().hex}",
        fact=fact,
        checkout=of.id,
        payment=f"pi_{of.id}",
        subject=f"{about}_{of.id}",
        amount=of.amount,
        currency=of.currency,
        live=of.live,
        at=NOON,
    )
    return replace(event, **changes)  # type: ignore[arg-type]


def told(event: PaymentEvent, kind: str = "something.happened") -> Notice:
    """The notice of a fact."""
    return Notice(event.id, kind, event)


def settled(records: Records, event: PaymentEvent) -> Settled:
    """What it comes to, in a unit of its own."""
    with records.begin() as unit:
        return settle(unit, told(event))


def available(records: Records, whose: Checkout) -> tuple[int, int]:
    """The credits that its owner has, and their debt."""
    with records.begin() as unit:
        balance = unit.ledger.balance(whose.owner)
        return balance.available, balance.debt


class CheckoutsContract:
    """Inherit this and give the fixture `records`, with nothing in it."""

    @pytest.fixture
    def records(self) -> Iterator[Records]:
        raise NotImplementedError

    # Orders

    def test_an_order_is_kept_and_its_owner_sees_it(self, records: Records) -> None:
        order = ordered(live=True)
        with records.begin() as unit:
            entry = unit.checkouts.add(order)
            assert entry.checkout == replace(order, id=entry.checkout.id)
            assert (entry.url, entry.created) == ("", entry.changed)
        id = entry.checkout.id
        with records.begin() as unit:
            for get in (unit.checkouts.get, unit.checkouts.peek):
                assert get(id) == get(id, order.owner) == entry
                for wrong in NO_IDS:
                    with pytest.raises(Missing):
                        get(wrong)
                with pytest.raises(Missing):
                    get(id, str(uuid4()))

    def test_a_page_has_its_address_while_it_is_open(self, records: Records) -> None:
        mine, other = opened(records), opened(records)
        with records.begin() as unit:
            entry = unit.checkouts.page(mine.id, "cs_1", URL)
            assert (entry.url, entry.checkout.provider_id) == (URL, "cs_1")
            unit.checkouts.keep(replace(mine, state=State.PAID, payment="pi_1", granted=120))
            entry = unit.checkouts.get(mine.id)
            paid = replace(mine, provider_id="cs_1", state=State.PAID, payment="pi_1", granted=120)
            assert (entry.checkout, entry.url) == (paid, "")
            assert unit.checkouts.page(mine.id, "cs_1", URL).url == ""
            assert unit.checkouts.get(other.id).checkout == other
            with pytest.raises(Missing):
                unit.checkouts.page(str(uuid4()), "cs_2", URL)

    def test_orders_are_listed_newest_first(self, records: Records) -> None:
        mine = str(uuid4())
        made = [opened(records, owner=mine) for _ in range(3)]
        other = opened(records)
        settled(records, fact(made[1], Fact.PAID))

        def ids(entries: tuple[CheckoutEntry, ...]) -> list[str]:
            return [entry.checkout.id for entry in entries]

        newest = [one.id for one in reversed(made)]
        with records.begin() as unit:
            listed = unit.checkouts.listed
            assert ids(listed(mine, None, None, 9)) == newest
            assert ids(listed(mine, None, None, 2)) == newest[:2]
            assert ids(listed(mine, None, newest[1], 9)) == newest[2:]
            assert ids(listed(None, None, None, 9)) == [other.id, *newest]
            assert ids(listed(mine, State.PAID, None, 9)) == [made[1].id]
            assert ids(listed(None, State.OPEN, None, 2)) == [other.id, made[2].id]
            assert listed(str(uuid4()), None, None, 9) == ()

    # What was told

    def test_what_is_told_is_kept_once(self, records: Records) -> None:
        mine = opened(records)
        paid = fact(mine, Fact.PAID)
        with records.begin() as unit:
            assert unit.checkouts.note(told(paid))
            assert not unit.checkouts.note(told(paid))
        with records.begin() as unit:
            assert not unit.checkouts.note(told(paid))
            assert unit.checkouts.note(Notice("evt_other", "customer.created", None))
            assert not unit.checkouts.note(Notice("evt_other", "customer.created", None))
            assert unit.checkouts.known(mine) == (paid,)
            assert unit.checkouts.about(paid) == mine

    def test_the_payment_leads_to_the_checkout(self, records: Records) -> None:
        mine, other = opened(records), opened(records)
        refund = fact(mine, Fact.REFUNDED, checkout="", amount=100)
        with records.begin() as unit:
            unit.checkouts.note(told(refund))
            assert unit.checkouts.about(refund) is None
            assert unit.checkouts.known(mine) == ()
        paid = fact(mine, Fact.PAID)
        with records.begin() as unit:
            unit.checkouts.note(told(paid))
            assert unit.checkouts.about(refund) == mine
            assert set(unit.checkouts.known(mine)) == {paid, refund}
            assert unit.checkouts.known(other) == ()
            unit.checkouts.keep(replace(other, payment="pi_kept"))
            assert unit.checkouts.about(replace(refund, payment="pi_kept")) is not None

    @pytest.mark.parametrize("name", [*NO_IDS[1:4], NOBODYS, "luna"])
    def test_what_is_none_of_ours_is_kept_and_moves_nothing(
        self, records: Records, name: str
    ) -> None:
        mine = opened(records)
        stray = fact(mine, Fact.PAID, checkout=name)
        result = settled(records, stray)
        assert (result.new, result.before, result.moved) == (True, None, Movement())
        assert available(records, mine) == (0, 0)
        assert not settled(records, stray).new

    def test_an_id_written_otherwise_is_not_ours(self, records: Records) -> None:
        mine = opened(records)
        for name in (mine.id.upper(), f"{{{mine.id}}}", mine.id.replace("-", "")):
            assert settled(records, fact(mine, Fact.PAID, checkout=name)).before is None
        assert available(records, mine) == (0, 0)

    def test_a_notice_without_a_fact_is_kept(self, records: Records) -> None:
        notice = Notice("evt_1", "customer.created", None)
        for new in (True, False):
            with records.begin() as unit:
                assert settle(unit, notice) == Settled(new)

    # What it comes to

    def test_what_was_paid_is_granted_by_the_order(self, records: Records) -> None:
        mine = opened(records)
        result = settled(records, fact(mine, Fact.PAID))
        assert result.moved == Movement(grant=120)
        assert result.before == mine
        with records.begin() as unit:
            assert unit.checkouts.get(mine.id).checkout == result.after
            (bought,) = unit.ledger.transfers(mine.owner, None, 9)
            assert (bought.amount, bought.cause) == (120, bought_by(mine.id))
            assert unit.checkouts.purchases(mine) == (Share(bought_by(mine.id), 120),)
        again = settled(records, fact(mine, Fact.PAID))
        assert (again.new, again.moved) == (True, Movement())
        assert available(records, mine) == (120, 0)

    def test_a_refund_may_come_before_its_payment(self, records: Records) -> None:
        mine = opened(records)
        settled(records, fact(mine, Fact.REFUNDED, checkout="", amount=845))
        assert available(records, mine) == (0, 0)
        assert settled(records, fact(mine, Fact.PAID)).moved == Movement(120, 60)
        assert available(records, mine) == (60, 0)

    def test_what_comes_back_may_be_taken_again(self, records: Records) -> None:
        mine = opened(records)
        settled(records, fact(mine, Fact.PAID))
        for turn in range(3):
            late = {"at": NOON + timedelta(hours=turn), "subject": f"dp_{turn}", "checkout": ""}
            opening = fact(mine, Fact.DISPUTE_OPENED, **late)
            result = settled(records, opening)
            assert result.after is not None
            assert (result.moved, result.after.state) == (Movement(take_back=120), State.DISPUTED)
            assert available(records, mine) == (0, 0)
            late["at"] = NOON + timedelta(hours=turn, minutes=1)
            assert settled(records, fact(mine, Fact.DISPUTE_WON, **late)).moved.restore == 120
            assert available(records, mine) == (120, 0)
        with records.begin() as unit:
            assert unit.ledger.caused(taken_by(opening.id, 1)) is not None
            assert unit.checkouts.purchases(mine) == (
                Share(bought_by(mine.id), 0),
                Share(restored_by(mine.id, 1), 0),
                Share(restored_by(mine.id, 2), 0),
                Share(restored_by(mine.id, 3), 120),
            )
            assert unit.ledger.verify() is None

    def test_what_is_taken_comes_from_several_purchases(self, records: Records) -> None:
        mine = opened(records)
        settled(records, fact(mine, Fact.PAID))
        half = {"checkout": "", "amount": 845, "subject": "re_1"}
        settled(records, fact(mine, Fact.REFUNDED, **half))
        settled(records, fact(mine, Fact.REFUND_FAILED, **half))
        whole = fact(mine, Fact.REFUNDED, checkout="", subject="re_2")
        assert settled(records, whole).moved == Movement(take_back=120)
        assert available(records, mine) == (0, 0)
        with records.begin() as unit:
            took = [unit.ledger.caused(taken_by(whole.id, number)) for number in (1, 2, 3)]
            assert [transfer and transfer.amount for transfer in took] == [60, 60, None]
            assert unit.ledger.verify() is None

    def test_what_was_spent_and_is_refunded_is_owed(self, records: Records) -> None:
        mine = opened(records)
        settled(records, fact(mine, Fact.PAID))
        with records.begin() as unit:
            held = unit.ledger.hold(mine.owner, 100, bought_by("a job"))
            unit.ledger.capture(held.id, bought_by("its end"))
        settled(records, fact(mine, Fact.REFUNDED, checkout=""))
        assert available(records, mine) == (0, 100)
        more = opened(records, owner=mine.owner)
        settled(records, fact(more, Fact.PAID))
        assert available(records, mine) == (20, 0)

    def test_another_sum_grants_nothing(self, records: Records) -> None:
        mine = opened(records)
        for wrong in ({"amount": 1689}, {"currency": "jpy"}):
            result = settled(records, fact(mine, Fact.PAID, **wrong))
            assert result.after is not None
            assert (result.after.state, result.moved) == (State.MISMATCHED, Movement())
        assert available(records, mine) == (0, 0)

    def test_a_rehearsal_is_no_money(self, records: Records) -> None:
        mine = opened(records, live=True)
        assert settled(records, fact(mine, Fact.PAID, live=False)).moved == Movement()
        assert available(records, mine) == (0, 0)

    # Refunds that admins ask for

    def test_a_refund_is_kept_before_it_is_made(self, records: Records) -> None:
        mine = opened(records)
        asked = Refund(mine.id, 845, RefundReason.REQUESTED, "They asked.", str(uuid4()))
        with records.begin() as unit:
            first, second = unit.checkouts.add_refund(asked), unit.checkouts.add_refund(asked)
            at = first.created
            assert first == replace(asked, id=first.id, created=at, changed=at)
            assert unit.checkouts.refunds(mine.id) == (first, second)
            made = replace(first, state=RefundState.MADE, event="re_1:refunded")
            made = replace(made, changed=unit.checkouts.settle(made).changed)
            no = replace(second, state=RefundState.REFUSED, problem="There is nothing left.")
            unit.checkouts.settle(no)
        with records.begin() as unit:
            assert unit.checkouts.refund(first.id) == made
            assert unit.checkouts.refunds(mine.id)[1].problem == "There is nothing left."
            assert unit.checkouts.refunds(str(uuid4())) == ()
            for wrong in NO_IDS:
                with pytest.raises(Missing):
                    unit.checkouts.refund(wrong)

    def test_refunds_that_are_neither_made_nor_refused_are_found(self, records: Records) -> None:
        mine = opened(records)
        asked = Refund(mine.id, 845, RefundReason.REQUESTED, "They asked.", str(uuid4()))
        with records.begin() as unit:
            one, two, three = (unit.checkouts.add_refund(asked) for _ in range(3))
            unit.checkouts.settle(replace(two, state=RefundState.MADE, event="x"))
        with records.begin() as unit:
            assert unit.checkouts.unfinished(0.0, 9) == (one, three)
            assert unit.checkouts.unfinished(0.0, 1) == (one,)
            assert unit.checkouts.unfinished(60.0, 9) == ()

    def test_checkouts_that_nobody_paid_are_found(self, records: Records) -> None:
        one, two, three, four = (opened(records) for _ in range(4))
        settled(records, fact(two, Fact.PAID))
        settled(records, fact(three, Fact.PENDING))
        with records.begin() as unit:
            found = [entry.checkout.id for entry in unit.checkouts.unpaid(0.0, None, 9)]
            assert found == [one.id, three.id, four.id]
            assert [e.checkout.id for e in unit.checkouts.unpaid(0.0, one.id, 1)] == [three.id]
            assert unit.checkouts.unpaid(60.0, None, 9) == ()

    def test_checkouts_are_found_of_which_something_was_written_since(
        self, records: Records
    ) -> None:
        untouched, paid, pending, named, back = (opened(records) for _ in range(5))
        with records.begin() as unit:
            unit.checkouts.page(untouched.id, "cs_1", URL)
        settled(records, fact(paid, Fact.PAID))
        settled(records, fact(pending, Fact.PENDING))
        settled(records, fact(untouched, Fact.PAID, checkout="luna"))
        with records.begin() as unit:
            # Kept as it came, and nothing else of it: no row says that it changed.
            assert unit.checkouts.note(told(fact(named, Fact.PAID)))
            asked = Refund(back.id, 845, RefundReason.REQUESTED, "They asked.", str(uuid4()))
            unit.checkouts.add_refund(asked)

        def ids(since: datetime, after: str | None = None, most: int = 9) -> list[str]:
            with records.begin() as unit:
                found = unit.checkouts.changed(since, after, most)
            return [entry.checkout.id for entry in found]

        now = records.now()
        since = now - timedelta(minutes=1)
        assert ids(since) == [paid.id, pending.id, named.id, back.id]
        assert ids(since, most=2) == [paid.id, pending.id]
        assert ids(since, paid.id, 2) == [pending.id, named.id]
        assert ids(since, back.id) == []
        assert ids(now + timedelta(minutes=1)) == []
        # What names none is led to it by its payment.
        with records.begin() as unit:
            assert unit.checkouts.note(told(fact(paid, Fact.REFUNDED, checkout="")))
        assert ids(now) == [paid.id]

    def test_there_is_no_refund_of_nothing(self, records: Records) -> None:
        with pytest.raises(Missing), records.begin() as unit:
            unit.checkouts.add_refund(Refund(str(uuid4()), 1, RefundReason.DUPLICATE, "x", "y"))
