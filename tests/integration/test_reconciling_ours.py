"""Reconciling what only we believe: whatever the provider does not know is told each time."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.payments.pretend import PretendPayments
from adapters.payments.stripe import StripePayments
from adapters.payments.stripe import build as build_stripe
from adapters.records.postgres import PostgresRecords
from custories_core.checkouts import Refund, RefundState
from custories_core.errors import Missing, Refused
from custories_core.payments import Checkout, Fact, PaymentEvent, RefundReason, State, standing
from custories_core.ports.payments import Notice, Payments
from custories_core.use_cases import reconciling
from custories_core.use_cases.buying import never_begun
from custories_core.use_cases.differences import Difference
from custories_core.use_cases.reconciling import LOOKS, Reconcile
from custories_core.use_cases.settling import settle
from tests.contracts.ledger import account
from tests.payers import Forgetful, deliver, kept, opened, paid, pretending
from tests.till import Till, stripe_till


def lately() -> datetime:
    return datetime.now(UTC) - timedelta(hours=1)


def left(records: PostgresRecords, payments: Payments) -> list[Difference]:
    """What is left for somebody to see to."""
    found = Reconcile(records, payments)(lately())
    assert found.unexplained + found.repaired == len(found.differences)
    return [difference for difference in found.differences if not difference.repaired]


def believed(records: PostgresRecords, payments: Payments) -> dict[str, str]:
    """What we have otherwise than the provider, by checkout."""
    told = [d for d in left(records, payments) if d.problem.startswith("we have it as")]
    assert len({d.checkout for d in told}) == len(told)
    assert all(d.remedy for d in told)
    return {d.checkout: d.problem for d in told}


@pytest.fixture
def payments(tmp_path: Path) -> PretendPayments:
    return pretending(tmp_path / "state")


@pytest.fixture
def till() -> Iterator[Till]:
    with stripe_till() as made:
        yield made


@pytest.fixture
def stripe(till: Till) -> StripePayments:
    return build_stripe(till.settings())


def forged(checkout: Checkout, fact: Fact, /, **changes: Any) -> Notice:
    """What nobody at the provider ever told."""
    event = PaymentEvent(
        "evt_forged", fact, checkout.id, f"payment-{checkout.id}", f"page-{checkout.id}",
        checkout.amount, checkout.currency, checkout.live, datetime.now(UTC),
    )  # fmt: skip
    event = replace(event, **changes)
    return Notice(event.id, "forged", event)


def noted(records: PostgresRecords, notice: Notice) -> None:
    with records.begin() as unit:
        assert settle(unit, notice).new


# A world in which everybody is honest


def test_where_everybody_is_honest_nothing_is_told(
    records: PostgresRecords, till: Till, stripe: StripePayments
) -> None:
    """The ids of what is delivered, listed and looked up are not the same, and mean the same."""
    made = [opened(records, stripe, account()) for _ in range(7)]
    one, several, won, lost, failed, gone, failing = (checkout.id for checkout in made)
    sent = [*till.pay(one), *till.pay(several), *till.pay(won), *till.pay(lost)]
    # More refunds than fit a page of the provider's list.
    for _ in range(8):
        sent += till.refund_by_hand(several, 100)
    sent += [*till.dispute(won), *till.close_dispute(won, won=True)]
    sent += [*till.dispute(lost, 845), *till.close_dispute(lost, won=False)]
    sent += [*till.promise(failed), *till.fail(failed), *till.cancel(gone), *till.pay(failing)]
    back = till.refund_by_hand(failing, 845)
    sent += [*back, *till.fail_refund(failing, json.loads(back[0].body)["data"]["object"]["id"])]
    deliver(records, stripe, sent)
    found = Reconcile(records, stripe)(lately())
    assert (found.ours, found.differences) == (7, ())
    assert kept(records, made[1]).taken_back == 120 * 800 // 1690


def test_where_nobody_told_anything_the_list_alone_need_not_do(
    records: PostgresRecords, till: Till, stripe: StripePayments
) -> None:
    """A refund that neither a delivery nor the list tells of is found where we look ourselves."""
    checkout = opened(records, stripe, account())
    deliver(records, stripe, till.pay(checkout.id))
    till.refund_by_hand(checkout.id, 845)
    till.events.clear()
    found = Reconcile(records, stripe)(lately())
    assert (found.repaired, found.unexplained) == (1, 0)
    assert kept(records, checkout).state is State.PARTLY_REFUNDED
    assert Reconcile(records, stripe)(lately()).differences == ()


def test_what_we_made_up_ourselves_is_no_difference(
    records: PostgresRecords, records_url: str, payments: PretendPayments
) -> None:
    """What never had a page has failed or expired here only."""
    with records.begin() as unit:
        order = Checkout("", account(), "m", 120, 1690, "eur", "1", live=False)
        mine = [unit.checkouts.add(order).checkout for _ in range(2)]
    for checkout, fact in zip(mine, (Fact.FAILED, Fact.EXPIRED), strict=True):
        noted(records, never_begun(checkout, fact, records.now()))
    found = Reconcile(records, payments)(lately())
    assert (found.ours, found.differences) == (2, ())


def test_a_checkout_whose_page_was_never_named_is_asked_for_by_what_was_told_of_it(
    records: PostgresRecords, records_url: str, till: Till, stripe: StripePayments
) -> None:
    """The answer with its page was lost, and somebody paid there all the same."""
    checkout = opened(records, stripe, account())
    with psycopg.connect(records_url) as connection:
        connection.execute("UPDATE checkouts SET provider_id = '', url = ''")
    deliver(records, stripe, till.pay(checkout.id))
    assert Reconcile(records, stripe)(lately()).differences == ()
    till.sessions.clear()
    assert "nothing" not in believed(records, stripe)[checkout.id]


# What only we believe


def told_only_to_us(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """Somebody had the secret that signs deliveries."""
    checkout = opened(records, payments, account())
    noted(records, forged(checkout, Fact.PAID))
    return checkout.id


def row_called_paid(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """Somebody wrote that it was paid, and gave the credits."""
    checkout = opened(records, payments, account())
    with psycopg.connect(url) as connection:
        connection.execute(
            "UPDATE checkouts SET state = 'paid', granted = 120, payment = 'pi_x', changed = now() "
            "WHERE id = %s",
            [checkout.id],
        )
    return checkout.id


def row_inserted(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """Somebody wrote an order of which the provider never heard."""
    with records.begin() as unit:
        order = Checkout("", account(), "m", 120, 1690, "eur", "1", live=False)
        checkout = unit.checkouts.add(order).checkout
        unit.checkouts.page(checkout.id, "page-of-nothing", "")
    noted(records, forged(checkout, Fact.PAID))
    return checkout.id


def row_without_a_page(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """The same, and no page either."""
    with records.begin() as unit:
        order = Checkout("", account(), "m", 120, 1690, "eur", "1", live=False)
        checkout = unit.checkouts.add(order).checkout
    noted(records, forged(checkout, Fact.PAID, subject=""))
    return checkout.id


def amount_lowered(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """Somebody wrote that a larger pack had cost so little."""
    checkout = paid(records, payments, account())
    with psycopg.connect(url) as connection:
        connection.execute("UPDATE checkouts SET amount = 10 WHERE id = %s", [checkout.id])
    return checkout.id


def amount_raised(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """As if more had been asked for than was paid."""
    checkout = paid(records, payments, account())
    with psycopg.connect(url) as connection:
        connection.execute("UPDATE checkouts SET amount = 5000 WHERE id = %s", [checkout.id])
    return checkout.id


def more_paid_here(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """A second fact says that more was paid."""
    checkout = paid(records, payments, account())
    noted(records, forged(checkout, Fact.PAID, amount=16_900))
    return checkout.id


def another_payment(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """A refund would go to somebody else's payment."""
    checkout = paid(records, payments, account())
    with psycopg.connect(url) as connection:
        connection.execute("UPDATE checkouts SET payment = 'pi_elses' WHERE id = %s", [checkout.id])
    return checkout.id


def refunded_here(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """A refund that nobody made, so that it is not asked for again."""
    checkout = paid(records, payments, account())
    noted(records, forged(checkout, Fact.REFUNDED, subject="re_x", amount=845))
    return checkout.id


def refunded_by_payment(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """The same, of a payment, written past the service: no row says that it changed."""
    checkout = paid(records, payments, account())
    old = {"subject": "re_x", "checkout": "", "amount": 845, "payment": checkout.payment}
    with records.begin() as unit:
        unit.checkouts.note(forged(checkout, Fact.REFUNDED, **old))
    with psycopg.connect(url) as connection:
        connection.execute(
            "UPDATE checkouts SET changed = changed - interval '9 days' WHERE id = %s",
            [checkout.id],
        )
    return checkout.id


def disputed_here(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """A dispute of which no bank knows."""
    checkout = paid(records, payments, account())
    noted(records, forged(checkout, Fact.DISPUTE_OPENED, subject="dp_x"))
    return checkout.id


def won_here(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """A dispute that is lost, and that somebody says we won."""
    checkout = paid(records, payments, account())
    deliver(records, payments, payments.dispute(checkout.id))
    deliver(records, payments, payments.close_dispute(checkout.id, won=False))
    subject = payments.look(kept(records, checkout))[-1].subject
    later = datetime.now(UTC) + timedelta(minutes=1)
    noted(records, forged(checkout, Fact.DISPUTE_WON, subject=subject, at=later))
    return checkout.id


@pytest.mark.parametrize(
    ("happened", "ours", "theirs"),
    [
        (told_only_to_us, "paid, with 1690 paid (eur)", "open, with nothing paid"),
        (row_called_paid, "paid, with nothing paid and 120 credits given", "open, with nothing"),
        (row_inserted, "paid, with 1690 paid (eur)", "the provider does not know its page."),
        (row_without_a_page, "paid, with 1690 paid (eur)", "open, with nothing paid"),
        (amount_lowered, "with 1690 paid (eur) ", "of 10 eur asked for; the provider has it as"),
        (amount_raised, "120 credits given, of 5000 eur asked for", "mismatched, with 1690 paid"),
        (more_paid_here, "paid, with 16900 paid (eur)", "paid, with 1690 paid (eur)"),
        (another_payment, "1690 paid (eur) in pi_elses", "1690 paid (eur) in payment-"),
        (refunded_here, "partly refunded, with 1690 paid, 845 refunded (eur)", "as paid, with"),
        (refunded_by_payment, "paid, with 1690 paid, 845 refunded (eur)", "1690 paid (eur)"),
        (disputed_here, "disputed, with 1690 paid, 1690 disputed", "paid, with 1690 paid (eur)"),
        (won_here, "paid, with 1690 paid (eur)", "charged back, with 1690 paid, 1690 disputed"),
    ],
)
def test_what_only_we_believe_is_told_each_time(
    records: PostgresRecords,
    records_url: str,
    payments: PretendPayments,
    happened: Callable[..., str],
    ours: str,
    theirs: str,
) -> None:
    honest = paid(records, payments, account())
    checkout = happened(records, records_url, payments)
    for _ in range(2):
        told = believed(records, payments)
        assert list(told) == [checkout]
        here, there = told[checkout].split("; ")
        assert ours in told[checkout]
        assert theirs in (there if "asked for" not in theirs else told[checkout])
        assert here != there
    assert kept(records, honest) == honest


def test_a_refund_that_is_kept_as_made_and_was_never_told_of_is_told(
    records: PostgresRecords, records_url: str, payments: PretendPayments
) -> None:
    checkout = paid(records, payments, account())
    with records.begin() as unit:
        asked = Refund(checkout.id, 845, RefundReason.REQUESTED, "why", "admin")
        refund = unit.checkouts.add_refund(asked)
        unit.checkouts.settle(replace(refund, state=RefundState.MADE, event="re_x:refunded"))
    with psycopg.connect(records_url) as connection:
        connection.execute("UPDATE checkouts SET changed = changed - interval '9 days'")
        connection.execute("ALTER TABLE payment_events DISABLE TRIGGER USER")
        connection.execute("UPDATE payment_events SET received = received - interval '9 days'")
    payments = SimpleNamespace(look=payments.look, since=lambda time: iter(()))  # type: ignore[assignment]
    (told,) = left(records, payments)
    assert told.problem == f"refund {refund.id} is kept as made, and nothing was told of it."
    assert (told.checkout, told.event) == (checkout.id, "re_x:refunded")


def test_with_stripe_a_payment_and_a_refund_that_it_never_saw_are_told(
    records: PostgresRecords, till: Till, stripe: StripePayments
) -> None:
    """Somebody had the secret of the endpoint."""
    unpaid, whole = (opened(records, stripe, account()) for _ in range(2))
    deliver(records, stripe, till.pay(whole.id))
    session = dict(till.sessions[unpaid.provider_id])
    session |= {"status": "complete", "payment_status": "paid", "payment_intent": "pi_forged"}
    refund = {
        "id": "re_forged", "amount": 1690, "currency": "eur", "status": "succeeded",
        "metadata": {}, "payment_intent": kept(records, whole).payment,
    }  # fmt: skip
    told = [("checkout.session.completed", session), ("refund.created", refund)]
    bodies = [json.dumps(till.event(kind, object)).encode() for kind, object in told]
    deliver(records, stripe, map(till.sign, bodies))
    assert kept(records, unpaid).granted == kept(records, whole).taken_back == 120
    found = believed(records, stripe)
    assert set(found) == {unpaid.id, whole.id}
    assert "in pi_forged and 120 credits given" in found[unpaid.id]
    assert found[unpaid.id].endswith("open, with nothing paid and no credits given.")
    assert found[whole.id].startswith("we have it as refunded, with 1690 paid, 1690 refunded")


def test_a_row_that_somebody_changed_is_told_and_nothing_moves(
    records: PostgresRecords, records_url: str, till: Till, stripe: StripePayments
) -> None:
    """What the provider says would move the difference to what was written, a second time."""
    checkout = opened(records, stripe, account())
    deliver(records, stripe, till.pay(checkout.id))
    with psycopg.connect(records_url) as connection:
        connection.execute("UPDATE checkouts SET state = 'refunded', taken_back = 120")
    assert set(believed(records, stripe)) == {checkout.id}
    with records.begin() as unit:
        assert unit.ledger.balance(checkout.owner).available == 120


# What happens while it is asked for


@dataclass
class Meanwhile:
    """A provider that answers, and while its answer is on the way something happens."""

    inner: PretendPayments
    happens: Callable[[Checkout], object]
    times: int = 1
    looks: int = 0
    lost: set[str] = field(default_factory=set)

    def since(self, time: datetime) -> Iterator[PaymentEvent]:
        return (event for event in self.inner.since(time) if event.id not in self.lost)

    def look(self, checkout: Checkout) -> tuple[PaymentEvent, ...]:
        found = self.inner.look(checkout)
        self.looks += 1
        if self.looks <= self.times:
            self.happens(checkout)
        return tuple(event for event in found if event.id not in self.lost)


@pytest.mark.parametrize("times", [1, 2, 9])
def test_what_is_told_while_it_is_asked_for_is_no_difference(
    records: PostgresRecords, payments: PretendPayments, times: int
) -> None:
    checkout = paid(records, payments, account())

    def refund(of: Checkout) -> None:
        """One that we are told of, and one that has to be asked for."""
        deliver(records, payments, payments.refund_by_hand(of.id, 100))
        payments.refund_by_hand(of.id, 20)

    refund(checkout)
    between: Any = Meanwhile(payments, refund, times)
    between.since = lambda time: iter(())
    found = Reconcile(records, between)(lately())
    assert found.unexplained == 0
    assert between.looks == min(times + 1, LOOKS)


def test_one_that_the_provider_will_not_tell_of_holds_up_no_other(
    records: PostgresRecords, payments: PretendPayments
) -> None:
    class Refusing(Forgetful):
        def look(self, checkout: Checkout) -> tuple[PaymentEvent, ...]:
            if checkout.id == refused.id:
                raise Refused("The payment provider refused (resource_invalid).")
            if checkout.id == unknown.id:
                raise Missing
            return self.inner.look(checkout)

    refused, unknown, forgery = (opened(records, payments, account()) for _ in range(3))
    deliver(records, payments, payments.pay(refused.id))
    deliver(records, payments, payments.pay(unknown.id))
    noted(records, forged(forgery, Fact.PAID))
    told = believed(records, Refusing(payments))
    assert set(told) == {refused.id, unknown.id, forgery.id}
    assert "(resource_invalid)" in told[refused.id]


# Many


def test_all_of_ours_are_asked_for_and_each_is_a_sign_of_life(
    records: PostgresRecords, payments: PretendPayments, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reconciling, "BATCH", 2)
    made = [paid(records, payments, account()) for _ in range(5)]
    forgeries = [opened(records, payments, account()) for _ in range(3)]
    for number, checkout in enumerate(forgeries):
        noted(records, forged(checkout, Fact.PAID, id=f"evt_forged_{number}"))
    told: list[int] = []
    nothing = SimpleNamespace(look=payments.look, since=lambda time: iter(()))
    of: Any = nothing
    found = Reconcile(records, of)(lately(), told.append)
    assert (found.facts, found.ours) == (0, len(made) + len(forgeries))
    assert told[:8] == list(range(1, 9))
    assert {d.checkout for d in found.differences} == {one.id for one in forgeries}
    later = Reconcile(records, of)(datetime.now(UTC) + timedelta(minutes=1))
    assert (later.ours, later.differences) == (0, ())


# Whatever was dropped, at either side

LIVES: tuple[Callable[[PretendPayments, str], object], ...] = (
    lambda p, id: p.pay(id),
    lambda p, id: (p.promise(id), p.settle(id)),
    lambda p, id: (p.promise(id), p.fail(id)),
    lambda p, id: p.cancel(id),
    lambda p, id: (p.pay(id), p.refund_by_hand(id, 845), p.refund_by_hand(id, 100)),
    lambda p, id: (p.pay(id), p.refund_by_hand(id, 1690)),
    lambda p, id: (p.pay(id), p.dispute(id, 845)),
    lambda p, id: (p.pay(id), p.dispute(id), p.close_dispute(id, won=True)),
    lambda p, id: (
        p.pay(id),
        p.refund_by_hand(id, 90),
        p.dispute(id),
        p.close_dispute(id, won=False),
    ),
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_whatever_was_dropped_at_either_side_is_repaired_or_told(
    records: PostgresRecords, payments: PretendPayments, data: st.DataObject
) -> None:
    start = records.now()
    checkout = opened(records, payments, account())
    data.draw(st.sampled_from(LIVES))(payments, checkout.id)
    sent = payments.deliveries(checkout.id)
    # A fact that both were never told of did not happen, as far as anybody can say.
    where = data.draw(
        st.lists(st.sampled_from(["both", "us", "them"]), min_size=len(sent), max_size=len(sent))
    )
    heard = [one for one, who in zip(sent, where, strict=True) if who != "them"]
    deliver(records, payments, heard)
    everything = payments.look(checkout)
    lost = {event.id for event, who in zip(everything, where, strict=True) if who == "us"}
    theirs = [event for event in everything if event.id not in lost]

    forgetting: Any = Meanwhile(payments, lambda of: None, lost=lost)
    found = Reconcile(records, forgetting)(start)

    mine = [d for d in found.differences if d.checkout == checkout.id and not d.repaired]
    now = kept(records, checkout)
    # Whatever either side knows, we know by now.
    assert (now.state, now.granted, now.taken_back) == _where(checkout, everything)
    alike = standing(now, theirs) == standing(now, everything)
    assert bool(mine) is not alike
    if not lost:
        assert not mine
    if standing(now, everything).paid and not standing(now, theirs).paid:
        assert mine, "what was paid here alone is always told"


def _where(checkout: Checkout, facts: tuple[PaymentEvent, ...]) -> tuple[object, ...]:
    now = standing(checkout, facts)
    return now.state, now.granted, now.taken_back
