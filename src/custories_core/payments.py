"""Payments: our order of a pack, and what a provider's facts about its payment come to.

Providers tell facts late, twice and in any order, a refund before its payment
among them. So nothing here counts what arrives: where a checkout stands is a
function of the *set* of facts known of it, and what a fact moves is the
difference between where it stood and where it stands.

What is granted is what our own price list said when the checkout was opened.
No fact carries credits.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """Where a checkout stands.

    `MISMATCHED` is money that is not what was asked for, in another currency,
    or for an account that was erased: nothing is granted for it by itself, and
    somebody has to look.
    `CHARGED_BACK` is a dispute that was lost.
    """

    OPEN = "open"
    PENDING = "pending"
    PAID = "paid"
    FAILED = "failed"
    EXPIRED = "expired"
    PARTLY_REFUNDED = "partly refunded"
    REFUNDED = "refunded"
    DISPUTED = "disputed"
    CHARGED_BACK = "charged back"
    MISMATCHED = "mismatched"


class Fact(StrEnum):
    """What a provider can tell. What `subject` and `amount` of the event are stands beside each."""

    PAID = "paid"
    """Money is there. The payment page; all that was paid."""
    PENDING = "pending"
    """The page is through and the money on its way. The payment page; what is to be paid."""
    FAILED = "failed"
    """The money on its way did not come. The payment page; what was to be paid."""
    EXPIRED = "expired"
    """The page was closed, unpaid. The payment page; what was to be paid."""
    REFUNDED = "refunded"
    """A refund was made, or is on its way. The refund; its amount."""
    REFUNDED_IN_ALL = "refunded in all"
    """The total that had been refunded of a payment by then. The payment; the total."""
    REFUND_FAILED = "refund failed"
    """A refund came back to us. The refund; its amount."""
    DISPUTE_OPENED = "dispute opened"
    """The payer's bank took money back until it is settled who is right. The dispute; that."""
    DISPUTE_WON = "dispute won"
    """It came back to us. The dispute; its amount."""
    DISPUTE_LOST = "dispute lost"
    """It is gone for good. The dispute; its amount."""


class RefundReason(StrEnum):
    """Why money is paid back, as far as a provider is told."""

    REQUESTED = "requested"
    DUPLICATE = "duplicate"
    FRAUDULENT = "fraudulent"


@dataclass(frozen=True, slots=True)
class PaymentEvent:
    """A fact that a provider told and that was verified.

    `id` is the provider's for the event; what was found by asking has one too,
    which is the same as often as the same is found. `checkout` is our
    reference, empty where the provider does not know it, as for a refund that
    somebody made by hand; then `payment`, the provider's id of the payment,
    leads to it. `amount` is in minor units of `currency`. `live` says whether
    it is money, or a rehearsal. `at` is when it happened, by the provider.
    """

    id: str
    fact: Fact
    checkout: str
    payment: str
    subject: str
    amount: int
    currency: str
    live: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Checkout:
    """Our order of a pack, and where it stands.

    `credits`, `amount` (minor units) and `currency` are those of the price list
    of version `prices` when it was opened. `provider_id` is the provider's id
    of the payment page, empty until there is one; `payment` that of the
    payment, empty until there is one. Of the credits, `granted` went out and
    `taken_back` came back for refunds and disputes. It is `withdrawn` where its
    owner's account was erased before anything was granted: then nothing is.
    """

    id: str
    owner: str
    pack: str
    credits: int
    amount: int
    currency: str
    prices: str
    live: bool
    provider_id: str = ""
    payment: str = ""
    state: State = State.OPEN
    granted: int = 0
    taken_back: int = 0
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """What a set of facts comes to: the state, money in minor units, and credits.

    `refunded` and `disputed` are what was paid back, and what disputes hold or
    took; `granted` and `taken_back` credits in all.
    """

    state: State
    payment: str
    paid: int
    refunded: int
    disputed: int
    granted: int
    taken_back: int


@dataclass(frozen=True, slots=True)
class Movement:
    """Credits that a fact moves: to be carried out in this order, in the fact's transaction.

    `grant` is what was bought, `take_back` what refunds and disputes cost, and
    `restore` what was taken back and is due again, as when a refund failed.
    """

    grant: int = 0
    take_back: int = 0
    restore: int = 0

    @property
    def net(self) -> int:
        """What the owner has more, or less, once all of it is carried out."""
        return self.grant - self.take_back + self.restore


def transition(
    checkout: Checkout, known: Iterable[PaymentEvent], event: PaymentEvent
) -> tuple[Checkout, Movement]:
    """Where a checkout stands once `event` is known too, and the credits that this moves.

    `known` are the facts kept so far that name the checkout, and those that
    name none and have a payment that one of these does; it does no harm if
    `event` or any other is among them. Whatever the order, and however often,
    the last answer is the same, and the movements sum to the same.
    """
    now = standing(checkout, (*known, event))
    moved = replace(
        checkout,
        state=now.state,
        payment=now.payment,
        granted=now.granted,
        taken_back=now.taken_back,
    )
    back = now.taken_back - checkout.taken_back
    return moved, Movement(now.granted - checkout.granted, max(back, 0), max(-back, 0))


def standing(checkout: Checkout, facts: Iterable[PaymentEvent]) -> Standing:
    """What the facts come to, whatever their order and however often each of them is there."""
    about = _about(checkout, facts)
    same = [event for event in about if event.currency == checkout.currency]
    payments = {event.payment for event in about if event.fact is Fact.PAID and event.payment}
    # A page has one payment; the least is one that does not depend on the order.
    payment = min(payments, default=checkout.payment)
    paid = max((event.amount for event in same if event.fact is Fact.PAID), default=0)
    enough = paid >= checkout.amount > 0 and not checkout.withdrawn
    refunded = _refunded(same)
    disputes = _disputes(same)
    disputed = sum(event.amount for event in disputes if event.fact is not Fact.DISPUTE_WON)
    granted = checkout.credits if enough else 0
    back = min(refunded + disputed, paid)
    return Standing(
        state=_state(about, same, enough, paid, refunded, disputes),
        payment=payment,
        paid=paid,
        refunded=refunded,
        disputed=disputed,
        granted=granted,
        # Of all money all credits; of a part the part, less what is no whole credit.
        taken_back=granted * back // paid if paid else 0,
    )


def _about(checkout: Checkout, facts: Iterable[PaymentEvent]) -> list[PaymentEvent]:
    """The facts that concern the checkout: of rehearsals, none where it is about money."""
    alike = [event for event in facts if event.live is checkout.live]
    named = [event for event in alike if event.checkout == checkout.id]
    payments = {event.payment for event in named} | {checkout.payment}
    payments.discard("")
    return named + [event for event in alike if not event.checkout and event.payment in payments]


def _refunded(events: Iterable[PaymentEvent]) -> int:
    """What was paid back in all, less what came back.

    Both what is known of single refunds and the highest total, less all that
    failed, fall short of it where something has not been heard yet, and
    neither can be more: so it is the greater one.
    """
    made: dict[str, int] = {}
    failed: dict[str, int] = {}
    total = 0
    for event in events:
        match event.fact:
            case Fact.REFUNDED:
                made[event.subject] = max(event.amount, made.get(event.subject, 0))
            case Fact.REFUND_FAILED:
                failed[event.subject] = max(event.amount, failed.get(event.subject, 0))
            case Fact.REFUNDED_IN_ALL:
                total = max(event.amount, total)
    single = sum(amount for id, amount in made.items() if id not in failed)
    return max(single, total - sum(failed.values()), 0)


_SETTLES = {Fact.DISPUTE_OPENED: 0, Fact.DISPUTE_WON: 1, Fact.DISPUTE_LOST: 2}


def _disputes(events: Iterable[PaymentEvent]) -> list[PaymentEvent]:
    """The latest of each dispute by the provider's clock: one that was settled may open again.

    Within one tick of that clock a dispute is opened before it is settled.
    """
    latest: dict[str, PaymentEvent] = {}
    for event in events:
        if event.fact in _SETTLES:
            other = latest.get(event.subject)
            if other is None or _moment(event) > _moment(other):
                latest[event.subject] = event
    return list(latest.values())


def _moment(event: PaymentEvent) -> tuple[datetime, int, int, str]:
    return event.at, _SETTLES[event.fact], event.amount, event.id


def _state(
    about: list[PaymentEvent],
    same: list[PaymentEvent],
    enough: bool,
    paid: int,
    refunded: int,
    disputes: list[PaymentEvent],
) -> State:
    facts = {event.fact for event in about}
    if len(same) < len(about):
        return State.MISMATCHED
    if Fact.PAID not in facts:
        # What failed was pending before, and what expired cannot have been.
        order = (Fact.FAILED, Fact.PENDING, Fact.EXPIRED)
        return next((_UNPAID[fact] for fact in order if fact in facts), State.OPEN)
    if not enough:
        return State.REFUNDED if refunded >= paid > 0 else State.MISMATCHED
    told = {event.fact for event in disputes}
    if Fact.DISPUTE_OPENED in told:
        return State.DISPUTED
    if Fact.DISPUTE_LOST in told:
        return State.CHARGED_BACK
    if refunded >= paid:
        return State.REFUNDED
    return State.PARTLY_REFUNDED if refunded else State.PAID


_UNPAID = {
    Fact.FAILED: State.FAILED,
    Fact.PENDING: State.PENDING,
    Fact.EXPIRED: State.EXPIRED,
}
