"""What every adapter for payments has to do.

Whoever stands at a till can do there what payers, banks and the provider's own
people do; each act answers the deliveries that it makes.
"""

import json
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Protocol
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custories_core.errors import Conflict, Missing, Refused
from custories_core.payments import Checkout, Fact, State, standing, transition
from custories_core.ports.payments import PaymentEvent, Payments, RefundReason

# Each adapter's class runs the same search, with fixtures of its own that examples may share.
INHERITED = [HealthCheck.function_scoped_fixture, HealthCheck.differing_executors]

SUCCESS, CANCEL = "https://books.example/paid", "https://books.example/credits"


class Delivery(Protocol):
    """Bytes as they are delivered, and the header that signs them."""

    @property
    def body(self) -> bytes: ...

    @property
    def signature(self) -> str: ...


class Till(Protocol):
    """Where things are done to the checkout of an id. Each answers the deliveries that it makes."""

    def pay(self, id: str) -> Sequence[Delivery]: ...

    def promise(self, id: str) -> Sequence[Delivery]: ...

    def settle(self, id: str) -> Sequence[Delivery]: ...

    def fail(self, id: str) -> Sequence[Delivery]: ...

    def cancel(self, id: str) -> Sequence[Delivery]: ...

    def refund_by_hand(self, id: str, amount: int) -> Sequence[Delivery]: ...

    def fail_refund(self, id: str, subject: str) -> Sequence[Delivery]: ...

    def dispute(self, id: str, amount: int | None = None) -> Sequence[Delivery]: ...

    def close_dispute(self, id: str, *, won: bool) -> Sequence[Delivery]: ...

    def deliveries(self, id: str) -> Sequence[Delivery]:
        """All of a checkout so far."""
        ...

    def sign(self, body: bytes, at: float | None = None) -> Delivery:
        """Bytes signed as at that time, by default now."""
        ...


def opened(**changes: object) -> Checkout:
    """An order of 120 credits for 16.90 €, with an id of its own."""
    checkout = Checkout(str(uuid4()), "luna", "medium", 120, 1690, "eur", "1", live=False)
    return replace(checkout, **changes)  # type: ignore[arg-type]


def begun(payments: Payments, **changes: object) -> Checkout:
    checkout = opened(live=payments.live, **changes)
    return replace(checkout, provider_id=payments.begin(checkout, SUCCESS, CANCEL).provider_id)


def heard(payments: Payments, deliveries: Sequence[Delivery]) -> list[PaymentEvent]:
    """What deliveries say, of those that move a checkout."""
    notices = [payments.verify(sent.body, sent.signature) for sent in deliveries]
    return [notice.event for notice in notices if notice.event is not None]


def paid(payments: Payments, till: Till, **changes: object) -> Checkout:
    checkout = begun(payments, **changes)
    (event,) = heard(payments, till.pay(checkout.id))
    return transition(checkout, (), event)[0]


def _subject(payments: Payments, deliveries: Sequence[Delivery]) -> str:
    return next(e.subject for e in heard(payments, deliveries) if e.fact is Fact.REFUNDED)


def _refund_by_hand(payments: Payments, till: Till, checkout: Checkout) -> None:
    till.pay(checkout.id)
    till.refund_by_hand(checkout.id, 845)


def _failed_refund(payments: Payments, till: Till, checkout: Checkout) -> None:
    till.pay(checkout.id)
    till.fail_refund(checkout.id, _subject(payments, till.refund_by_hand(checkout.id, 845)))
    till.refund_by_hand(checkout.id, 169)


def _disputed(payments: Payments, till: Till, checkout: Checkout) -> None:
    till.pay(checkout.id)
    till.dispute(checkout.id)


def _won(payments: Payments, till: Till, checkout: Checkout) -> None:
    _disputed(payments, till, checkout)
    till.close_dispute(checkout.id, won=True)


def _lost(payments: Payments, till: Till, checkout: Checkout) -> None:
    _disputed(payments, till, checkout)
    till.close_dispute(checkout.id, won=False)


def _part_disputed(payments: Payments, till: Till, checkout: Checkout) -> None:
    till.pay(checkout.id)
    till.refund_by_hand(checkout.id, 169)
    till.dispute(checkout.id, 845)
    till.close_dispute(checkout.id, won=False)


def _late(payments: Payments, till: Till, checkout: Checkout) -> None:
    till.promise(checkout.id)
    till.settle(checkout.id)


def _failed(payments: Payments, till: Till, checkout: Checkout) -> None:
    till.promise(checkout.id)
    till.fail(checkout.id)


Script = Callable[[Payments, Till, Checkout], object]

LIVES: dict[str, tuple[Script, State, int]] = {
    "nothing": (lambda p, t, c: None, State.OPEN, 0),
    "paid": (lambda p, t, c: t.pay(c.id), State.PAID, 120),
    "promised": (lambda p, t, c: t.promise(c.id), State.PENDING, 0),
    "paid late": (_late, State.PAID, 120),
    "never came": (_failed, State.FAILED, 0),
    "cancelled": (lambda p, t, c: t.cancel(c.id), State.EXPIRED, 0),
    "refunded by hand": (_refund_by_hand, State.PARTLY_REFUNDED, 60),
    "a refund failed": (_failed_refund, State.PARTLY_REFUNDED, 108),
    "disputed": (_disputed, State.DISPUTED, 0),
    "dispute won": (_won, State.PAID, 120),
    "dispute lost": (_lost, State.CHARGED_BACK, 0),
    "disputed in part": (_part_disputed, State.CHARGED_BACK, 48),
}
"""Courses of a checkout: what happens, and the state and the credits it ends with."""


class PaymentsContract:
    """Inherit this, and give the fixtures `payments`, `till`, `other` and `secret`.

    `other` is the body of a delivery that moves no checkout, `secret` what no
    message may hold.
    """

    @pytest.fixture
    def payments(self) -> Payments:
        raise NotImplementedError

    @pytest.fixture
    def till(self) -> Till:
        raise NotImplementedError

    @pytest.fixture
    def other(self) -> bytes:
        raise NotImplementedError

    @pytest.fixture
    def secret(self) -> str:
        raise NotImplementedError

    def test_a_checkout_begins_with_a_page(self, payments: Payments) -> None:
        found = payments.begin(opened(), SUCCESS, CANCEL)
        assert found.url.startswith("http")
        assert found.provider_id

    def test_beginning_again_leads_to_the_same_page(self, payments: Payments) -> None:
        checkout = opened()
        first = payments.begin(checkout, SUCCESS, CANCEL)
        assert payments.begin(checkout, SUCCESS, CANCEL) == first
        assert payments.begin(opened(), SUCCESS, CANCEL) != first

    def test_a_checkout_does_not_begin_as_another(self, payments: Payments) -> None:
        checkout = opened()
        first = payments.begin(checkout, SUCCESS, CANCEL)
        for other in (replace(checkout, amount=1), replace(checkout, currency="usd")):
            with pytest.raises(Conflict):
                payments.begin(other, SUCCESS, CANCEL)
        with pytest.raises(Conflict):
            payments.begin(checkout, SUCCESS + "/else", CANCEL)
        assert payments.begin(checkout, SUCCESS, CANCEL) == first

    def test_many_begin_the_same_at_once(self, payments: Payments) -> None:
        checkout = opened()
        with ThreadPoolExecutor(6) as threads:
            pages = list(threads.map(lambda _: payments.begin(checkout, SUCCESS, CANCEL), range(6)))
        assert set(pages) == {pages[0]}

    def test_a_currency_without_decimals_is_not_multiplied(
        self, payments: Payments, till: Till
    ) -> None:
        checkout = begun(payments, amount=1300, currency="jpy")
        (event,) = heard(payments, till.pay(checkout.id))
        assert (event.amount, event.currency) == (1300, "jpy")

    def test_a_payment_is_told_with_all_that_it_is_about(
        self, payments: Payments, till: Till
    ) -> None:
        before = datetime.now(UTC) - timedelta(seconds=2)
        checkout = begun(payments)
        (sent,) = till.pay(checkout.id)
        notice = payments.verify(sent.body, sent.signature)
        event = notice.event
        assert event is not None
        assert (event.id, event.fact, event.checkout) == (notice.id, Fact.PAID, checkout.id)
        assert (event.amount, event.currency, event.live) == (1690, "eur", payments.live)
        assert event.payment
        assert event.subject == checkout.provider_id
        assert before <= event.at <= datetime.now(UTC) + timedelta(minutes=1)

    @pytest.mark.parametrize("life", LIVES)
    def test_what_is_delivered_and_what_is_found_come_to_the_same(
        self, life: str, payments: Payments, till: Till
    ) -> None:
        happen, state, credits = LIVES[life]
        start = datetime.now(UTC) - timedelta(seconds=2)
        checkout = begun(payments)
        bystander = paid(payments, till)
        happen(payments, till, checkout)
        told = heard(payments, till.deliveries(checkout.id))
        looked = payments.look(checkout)
        for facts in (told, told[::-1], looked, [*looked, *told], list(payments.since(start))):
            found = standing(checkout, facts)
            assert (found.state, found.granted - found.taken_back) == (state, credits)
            # To the last cent: else reconciling would tell of differences that there are not.
            assert found == standing(checkout, told)
        for fact in payments.look(checkout):
            assert fact.checkout == checkout.id
        assert payments.look(checkout) == payments.look(checkout)
        ids = {event.id for event in payments.since(start) if event.checkout != bystander.id}
        assert ids == {event.id for event in told}

    @pytest.mark.parametrize("won", [True, False])
    def test_what_was_found_before_does_not_outlast_what_came_after(
        self, won: bool, payments: Payments, till: Till
    ) -> None:
        checkout = paid(payments, till)
        till.dispute(checkout.id)
        found = payments.look(checkout)
        told = heard(payments, till.close_dispute(checkout.id, won=won))
        state = State.PAID if won else State.CHARGED_BACK
        assert standing(checkout, [*told, *found]).state is state

    def test_facts_without_our_reference_name_the_payment(
        self, payments: Payments, till: Till
    ) -> None:
        checkout = paid(payments, till)
        told = heard(payments, till.refund_by_hand(checkout.id, 10))
        told += heard(payments, till.dispute(checkout.id, 20))
        assert {event.checkout for event in told} <= {"", checkout.id}
        assert {event.payment for event in told} == {checkout.payment}
        assert {Fact.REFUNDED, Fact.REFUNDED_IN_ALL, Fact.DISPUTE_OPENED} <= {
            event.fact for event in told
        }

    def test_a_refund_is_made_once(self, payments: Payments, till: Till) -> None:
        checkout = paid(payments, till)
        first = payments.refund(checkout, 845, "r1", RefundReason.REQUESTED)
        assert (first.fact, first.amount, first.checkout) == (Fact.REFUNDED, 845, checkout.id)
        for _ in range(2):
            again = payments.refund(checkout, 845, "r1", RefundReason.REQUESTED)
            assert again.subject == first.subject
        assert standing(checkout, payments.look(checkout)).refunded == 845
        payments.refund(checkout, 845, "r2", RefundReason.DUPLICATE)
        found = standing(checkout, payments.look(checkout))
        assert (found.state, found.refunded) == (State.REFUNDED, 1690)
        # Those that it makes are delivered too, and come to the same.
        told = heard(payments, till.deliveries(checkout.id))
        assert standing(checkout, [*told, first]) == found

    def test_a_refund_does_not_become_another(self, payments: Payments, till: Till) -> None:
        checkout = paid(payments, till)
        payments.refund(checkout, 845, "r1", RefundReason.REQUESTED)
        with pytest.raises(Conflict):
            payments.refund(checkout, 844, "r1", RefundReason.REQUESTED)
        assert standing(checkout, payments.look(checkout)).refunded == 845

    def test_no_more_is_refunded_than_was_paid(self, payments: Payments, till: Till) -> None:
        checkout = paid(payments, till)
        with pytest.raises(Refused):
            payments.refund(checkout, 1691, "r1", RefundReason.REQUESTED)
        payments.refund(checkout, 1690, "r2", RefundReason.FRAUDULENT)
        with pytest.raises(Refused):
            payments.refund(checkout, 1, "r3", RefundReason.REQUESTED)
        assert standing(checkout, payments.look(checkout)).refunded == 1690

    def test_what_was_not_paid_or_is_disputed_is_not_refunded(
        self, payments: Payments, till: Till
    ) -> None:
        with pytest.raises(Refused):
            payments.refund(begun(payments), 1, "r1", RefundReason.REQUESTED)
        checkout = paid(payments, till)
        till.dispute(checkout.id)
        with pytest.raises(Refused):
            payments.refund(checkout, 1, "r2", RefundReason.REQUESTED)

    def test_a_checkout_without_a_page_has_no_facts_and_an_unknown_page_is_told(
        self, payments: Payments
    ) -> None:
        assert payments.look(opened()) == ()
        with pytest.raises(Missing):
            payments.look(opened(provider_id="nowhere"))

    def test_only_what_happened_since_is_told(self, payments: Payments, till: Till) -> None:
        checkout = paid(payments, till)
        later = datetime.now(UTC) + timedelta(hours=1)
        assert list(payments.since(later)) == []
        assert [e.checkout for e in payments.since(later - timedelta(days=30))] == [checkout.id]

    def test_another_delivery_of_the_same_is_the_same(self, payments: Payments, till: Till) -> None:
        checkout = begun(payments)
        (sent,) = till.pay(checkout.id)
        again = till.sign(sent.body)
        assert payments.verify(sent.body, sent.signature) == payments.verify(
            again.body, again.signature
        )

    def test_what_moves_no_checkout_has_an_id_to_be_stored_under(
        self, payments: Payments, till: Till, other: bytes
    ) -> None:
        sent = till.sign(other)
        notice = payments.verify(sent.body, sent.signature)
        assert notice.event is None
        assert notice.id
        assert notice.kind

    @pytest.mark.parametrize("late", [-330, -301, 330, 3600])
    def test_a_delivery_holds_for_five_minutes_either_way(
        self, late: int, payments: Payments, till: Till, other: bytes
    ) -> None:
        near = till.sign(other, time.time() + (late // abs(late)) * 240)
        assert payments.verify(near.body, near.signature).event is None
        far = till.sign(other, time.time() + late)
        with pytest.raises(Refused):
            payments.verify(far.body, far.signature)

    @pytest.mark.parametrize(
        "body",
        [b"", b"{", b"[]", b"null", b'{"id": 1}', b"\xff\xfe", b"[" * 30_000, b'"event"', b"{}"],
    )
    def test_what_is_signed_and_cannot_be_read_is_refused(
        self, body: bytes, payments: Payments, till: Till, secret: str
    ) -> None:
        sent = till.sign(body)
        with pytest.raises(Refused) as caught:
            payments.verify(sent.body, sent.signature)
        assert secret not in str(caught.value)
        assert str(caught.value).endswith(".")

    @settings(suppress_health_check=INHERITED, max_examples=60)
    @given(data=st.data())
    def test_one_bit_changed_anywhere_makes_it_nobodys(
        self, data: st.DataObject, payments: Payments, till: Till, other: bytes
    ) -> None:
        sent = till.sign(other)
        parts = [bytearray(sent.body), bytearray(sent.signature.encode())]
        which = data.draw(st.integers(0, 1))
        bit = data.draw(st.integers(0, len(parts[which]) * 8 - 1))
        parts[which][bit // 8] ^= 1 << bit % 8
        with pytest.raises(Refused):
            payments.verify(bytes(parts[0]), parts[1].decode("latin-1"))

    @settings(suppress_health_check=INHERITED, max_examples=60)
    @given(header=st.text(), body=st.binary())
    def test_noise_is_nobodys(self, header: str, body: bytes, payments: Payments) -> None:
        for signature in (header, f"t={int(time.time())},v1={header}", ""):
            with pytest.raises(Refused) as caught:
                payments.verify(body, signature)
            assert len(header) < 4 or header not in str(caught.value)

    def test_no_traceback_holds_what_was_signed_with(
        self, payments: Payments, till: Till, other: bytes, secret: str
    ) -> None:
        sent = till.sign(other)
        with pytest.raises(Refused) as caught:
            payments.verify(sent.body + b" ", sent.signature)
        seen = [str(caught.value), repr(caught.value), repr(caught.value.__cause__)]
        assert not [words for words in seen if secret in words or sent.signature[-64:] in words]
        assert json.loads(other)
