"""Where a checkout stands, and what that moves, whatever the order in which facts come."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custories_core.payments import (
    Checkout,
    Fact,
    Movement,
    PaymentEvent,
    State,
    standing,
    transition,
)
from custories_core.plain import from_plain, to_plain

START = datetime(2026, 11, 22, tzinfo=UTC)


def order(number: int = 1, credits: int = 120, amount: int = 1690) -> Checkout:
    return Checkout(f"c{number}", "luna", "medium", credits, amount, "eur", "1", live=False)


@dataclass
class Life:
    """What happens to one checkout at a provider, in order, with what it should come to."""

    checkout: Checkout
    events: list[PaymentEvent] = field(default_factory=list)
    paid: int = 0
    refunds: dict[str, int] = field(default_factory=dict)
    failed: set[str] = field(default_factory=set)
    disputes: dict[str, int] = field(default_factory=dict)
    amounts: dict[str, int] = field(default_factory=dict)
    seconds: int = 0

    def tell(
        self, fact: Fact, amount: int, subject: str = "page", named: bool = True
    ) -> PaymentEvent:
        self.seconds += 1
        id = self.checkout.id
        event = PaymentEvent(
            id=f"{id}-{len(self.events)}",
            fact=fact,
            checkout=id if named else "",
            payment=f"pay-{id}" if fact not in (Fact.EXPIRED,) else "",
            subject=f"{id}-{subject}",
            amount=amount,
            currency="eur",
            live=False,
            at=START + timedelta(seconds=self.seconds),
        )
        self.events.append(event)
        return event

    def pay(self, amount: int | None = None) -> "Life":
        self.paid = self.checkout.amount if amount is None else amount
        self.tell(Fact.PAID, self.paid)
        return self

    def refund(
        self, amount: int, named: bool = True, single: bool = True, total: bool = True
    ) -> str:
        id = f"refund-{len(self.refunds)}"
        self.refunds[id] = amount
        if single:
            self.tell(Fact.REFUNDED, amount, id, named)
        if total:
            self.tell(Fact.REFUNDED_IN_ALL, self.refunded, "payment")
        return id

    def fail(self, refund: str) -> None:
        self.failed.add(refund)
        self.tell(Fact.REFUND_FAILED, self.refunds[refund], refund, named=False)
        self.tell(Fact.REFUNDED_IN_ALL, self.refunded, "payment")

    def dispute(self, amount: int) -> str:
        id = f"dispute-{len(self.disputes)}"
        self.disputes[id] = self.amounts[id] = amount
        self.tell(Fact.DISPUTE_OPENED, amount, id, named=False)
        return id

    def settle(self, dispute: str, fact: Fact) -> None:
        amount = self.amounts[dispute]
        self.tell(fact, amount, dispute, named=False)
        self.disputes[dispute] = 0 if fact is Fact.DISPUTE_WON else amount

    @property
    def refunded(self) -> int:
        return sum(amount for id, amount in self.refunds.items() if id not in self.failed)

    @property
    def credits(self) -> int:
        """What its owner has of it in the end."""
        if self.paid < self.checkout.amount:
            return 0
        gone = min(self.refunded + sum(self.disputes.values()), self.paid)
        return self.checkout.credits - self.checkout.credits * gone // self.paid


class Shop:
    """Applies facts one by one as they come: it keeps them, and what they moved."""

    def __init__(self, checkouts: Iterable[Checkout]) -> None:
        self.checkouts = {checkout.id: checkout for checkout in checkouts}
        self.named: dict[str, dict[str, PaymentEvent]] = {}
        self.nameless: dict[str, dict[str, PaymentEvent]] = {}
        self.payments: dict[str, str] = {}
        self.has = dict.fromkeys(self.checkouts, 0)

    def deliver(self, event: PaymentEvent) -> None:
        # As a database would keep and find them, by the reference or by the payment.
        if event.checkout:
            self.named.setdefault(event.checkout, {})[event.id] = event
            self.payments[event.payment] = event.checkout
        else:
            self.nameless.setdefault(event.payment, {})[event.id] = event
        id = event.checkout or self.payments.get(event.payment, "")
        if not id:
            return
        known = [*self.named[id].values(), *self.nameless.get(f"pay-{id}", {}).values()]
        self.checkouts[id], moved = transition(self.checkouts[id], known, event)
        self.has[id] += moved.net
        assert min(moved.grant, moved.take_back, moved.restore) >= 0


def run(checkout: Checkout, events: Iterable[PaymentEvent]) -> tuple[Checkout, int]:
    shop = Shop([checkout])
    for event in events:
        shop.deliver(event)
    return shop.checkouts[checkout.id], shop.has[checkout.id]


@st.composite
def lives(draw: st.DrawFn, number: int = 1) -> Life:
    """A course that a provider could tell of, refunds that fail and lost totals among it."""
    checkout = order(number, draw(st.integers(1, 500)), draw(st.integers(1, 5000)))
    life = Life(checkout)
    how = draw(st.sampled_from(["paid", "paid", "paid", "late", "failed", "expired", "open"]))
    if how == "expired":
        life.tell(Fact.EXPIRED, checkout.amount)
    if how in ("late", "failed"):
        life.tell(Fact.PENDING, checkout.amount)
    if how == "failed":
        life.tell(Fact.FAILED, checkout.amount)
    if how in ("paid", "late"):
        # Taxes may come on top.
        life.pay(checkout.amount + draw(st.sampled_from([0, 0, 0, 7])))
        for _ in range(draw(st.integers(0, 4))):
            step = draw(st.sampled_from(["refund", "refund", "fail", "dispute"]))
            left = life.paid - life.refunded - sum(life.disputes.values())
            sound = [id for id in life.refunds if id not in life.failed]
            if step == "refund" and left > 0:
                both = draw(st.sampled_from([(True, True), (True, False), (False, True)]))
                amount = draw(st.one_of(st.just(left), st.integers(1, left)))
                life.refund(amount, draw(st.booleans()), *both)
            elif step == "fail" and sound:
                life.fail(draw(st.sampled_from(sound)))
            elif step == "dispute" and left > 0:
                id = life.dispute(draw(st.integers(1, left)))
                for fact in draw(
                    st.sampled_from(
                        [
                            (),
                            (Fact.DISPUTE_WON,),
                            (Fact.DISPUTE_LOST,),
                            (Fact.DISPUTE_WON, Fact.DISPUTE_OPENED, Fact.DISPUTE_LOST),
                            (Fact.DISPUTE_LOST, Fact.DISPUTE_OPENED, Fact.DISPUTE_WON),
                            (Fact.DISPUTE_WON, Fact.DISPUTE_OPENED),
                        ]
                    )
                ):
                    life.settle(id, fact)
    return life


@settings(max_examples=1000)
@given(st.data())
def test_any_order_and_any_repetition_ends_as_the_ordered_run(data: st.DataObject) -> None:
    life = data.draw(lives())
    ordered = run(life.checkout, life.events)
    again = data.draw(st.lists(st.sampled_from(life.events), max_size=5)) if life.events else []
    shuffled = data.draw(st.permutations([*life.events, *again]))
    assert run(life.checkout, shuffled) == ordered
    assert standing(life.checkout, shuffled) == standing(life.checkout, life.events)


@settings(max_examples=300)
@given(lives())
def test_what_is_granted_is_what_the_money_that_stayed_is_worth(life: Life) -> None:
    checkout, has = run(life.checkout, life.events)
    whole = all(
        any(e.fact is Fact.REFUNDED and e.subject.endswith(f"-{id}") for e in life.events)
        for id in life.refunds
    )
    totals_only = not any(e.fact is Fact.REFUNDED for e in life.events) and not life.failed
    if whole or totals_only:
        assert has == life.credits
    # Where the provider told of less, never is more taken back than is due.
    assert life.credits <= has <= life.checkout.credits
    assert checkout.granted - checkout.taken_back == has


@settings(max_examples=300)
@given(lives())
def test_every_step_moves_the_difference_and_never_more_than_was_bought(life: Life) -> None:
    checkout, has = life.checkout, 0
    for turn, event in enumerate(reversed(life.events)):
        known = list(reversed(life.events))[:turn]
        checkout, moved = transition(checkout, known, event)
        has += moved.net
        assert 0 <= has == checkout.granted - checkout.taken_back <= checkout.credits
        assert transition(checkout, [*known, event], event) == (checkout, Movement())


def test_a_thousand_shuffles_of_two_hundred_deliveries_end_alike() -> None:
    chance = random.Random(5)
    found: list[Life] = []
    while sum(len(life.events) for life in found) < 200:
        life = Life(order(len(found)))
        if chance.random() < 0.2:
            life.tell(Fact.PENDING, 1690)
        life.pay()
        if chance.random() < 0.7:
            refund = life.refund(chance.randrange(1, 800), chance.random() < 0.5)
            if chance.random() < 0.5:
                life.fail(refund)
            life.refund(chance.randrange(1, 800), chance.random() < 0.5)
        if chance.random() < 0.3:
            life.settle(life.dispute(1690 - life.refunded), chance.choice([*SETTLED]))
        found.append(life)
    events = [event for life in found for event in life.events][:200]
    ends = []
    refunds_first = 0
    for turn in range(1001):
        shop = Shop(life.checkout for life in found)
        for event in events:
            shop.deliver(event)
        ends.append((shop.checkouts, shop.has))
        paid = next(i for i, event in enumerate(events) if event.fact is Fact.PAID)
        refunds_first += any(event.fact is Fact.REFUNDED for event in events[:paid])
        chance.shuffle(events)
        assert ends[turn] == ends[0]
    assert refunds_first > 100


SETTLED = (Fact.DISPUTE_WON, Fact.DISPUTE_LOST)


def test_a_payment_grants_what_the_pack_holds_once() -> None:
    life = Life(order()).pay()
    paid, moved = transition(life.checkout, [], life.events[0])
    assert (paid.state, paid.payment, moved) == (State.PAID, "pay-c1", Movement(grant=120))
    assert transition(paid, life.events, life.events[0]) == (paid, Movement())
    other = replace(life.events[0], id="another delivery")
    assert transition(paid, life.events, other) == (paid, Movement())


def test_a_refund_before_its_payment_takes_back_what_the_payment_grants() -> None:
    life = Life(order()).pay()
    life.refund(845)
    paid, refund, _ = life.events
    early, moved = transition(life.checkout, [], refund)
    assert (early.state, moved) == (State.OPEN, Movement())
    late, moved = transition(early, [refund], paid)
    assert (late.state, moved) == (State.PARTLY_REFUNDED, Movement(grant=120, take_back=60))


@pytest.mark.parametrize(("amount", "taken"), [(1, 0), (14, 0), (15, 1), (1689, 119), (1690, 120)])
def test_a_part_costs_its_part_and_all_costs_all(amount: int, taken: int) -> None:
    life = Life(order()).pay()
    life.refund(amount)
    assert run(life.checkout, life.events)[1] == 120 - taken


def test_parts_are_rounded_together_and_not_each() -> None:
    life = Life(order()).pay()
    for _ in range(1690):
        life.refund(1, total=False)
    assert standing(life.checkout, life.events).taken_back == 120
    assert standing(life.checkout, life.events).state is State.REFUNDED


def test_a_refund_that_failed_is_restored_and_another_may_follow() -> None:
    life = Life(order()).pay()
    first = life.refund(845)
    assert run(life.checkout, life.events)[1] == 60
    life.fail(first)
    checkout, has = run(life.checkout, life.events)
    assert (checkout.state, has) == (State.PAID, 120)
    life.refund(845)
    assert run(life.checkout, life.events)[1] == 60


def test_a_dispute_takes_credits_until_it_is_won() -> None:
    life = Life(order()).pay()
    id = life.dispute(1690)
    checkout, has = run(life.checkout, life.events)
    assert (checkout.state, has) == (State.DISPUTED, 0)
    life.settle(id, Fact.DISPUTE_WON)
    checkout, has = run(life.checkout, life.events)
    assert (checkout.state, has) == (State.PAID, 120)
    life.settle(id, Fact.DISPUTE_LOST)
    checkout, has = run(life.checkout, life.events)
    assert (checkout.state, has) == (State.CHARGED_BACK, 0)


def test_within_one_tick_a_dispute_is_opened_before_it_is_won() -> None:
    life = Life(order()).pay()
    life.settle(life.dispute(1690), Fact.DISPUTE_WON)
    events = [replace(event, at=START) for event in life.events]
    assert run(life.checkout, events) == run(life.checkout, reversed(events))
    assert run(life.checkout, events)[1] == 120


def test_a_refund_and_a_dispute_take_no_more_than_there_was() -> None:
    life = Life(order()).pay()
    life.refund(1000)
    life.dispute(1690)
    assert run(life.checkout, life.events)[1] == 0


def test_too_little_or_other_money_grants_nothing_and_is_seen() -> None:
    for paid, currency in ((1689, "eur"), (1690, "usd"), (0, "eur")):
        life = Life(order()).pay(paid)
        (event,) = (replace(event, currency=currency) for event in life.events)
        checkout, has = run(life.checkout, [event])
        assert (checkout.state, has) == (State.MISMATCHED, 0)
    life = Life(order()).pay(1000)
    life.refund(1000)
    assert run(life.checkout, life.events)[0].state is State.REFUNDED


def test_a_rehearsal_buys_nothing_and_anothers_payment_neither() -> None:
    life = Life(order()).pay()
    (event,) = life.events
    for other in (
        replace(event, live=True),
        replace(event, checkout="c2"),
        replace(event, checkout=""),
    ):
        assert transition(life.checkout, [], other) == (life.checkout, Movement())


def test_a_failure_does_not_outlast_the_money() -> None:
    life = Life(order())
    life.tell(Fact.PENDING, 1690)
    assert run(life.checkout, life.events)[0].state is State.PENDING
    life.tell(Fact.FAILED, 1690)
    assert run(life.checkout, life.events)[0].state is State.FAILED
    life.pay()
    assert run(life.checkout, life.events)[0].state is State.PAID


def test_facts_and_checkouts_can_be_kept() -> None:
    life = Life(order()).pay()
    assert from_plain(PaymentEvent, to_plain(life.events[0])) == life.events[0]
    assert from_plain(Checkout, to_plain(life.checkout)) == life.checkout
