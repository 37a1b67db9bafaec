"""What Stripe's events and objects say, as facts about a checkout of ours.

The fields read here are the same in all versions of the API since 2022, so it
does no harm if an endpoint renders events in another version than the one that
is asked for. Of a refund made by hand only the payment tells which checkout it
is about: refunds and disputes have no metadata but their own.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from custories_core.payments import Fact, PaymentEvent

REFERENCE = "checkout"
"""The key in metadata under which our id of a checkout stands."""

TYPES = (
    "checkout.session.completed",
    "checkout.session.async_payment_succeeded",
    "checkout.session.async_payment_failed",
    "checkout.session.expired",
    "charge.refunded",
    "refund.created",
    "refund.updated",
    "refund.failed",
    "charge.refund.updated",
    "charge.dispute.created",
    "charge.dispute.updated",
    "charge.dispute.closed",
    "charge.dispute.funds_withdrawn",
    "charge.dispute.funds_reinstated",
)
"""The types of events that move a checkout: those an endpoint has to subscribe to."""

Object = Mapping[str, Any]

_SESSION = {
    "checkout.session.async_payment_succeeded": Fact.PAID,
    "checkout.session.async_payment_failed": Fact.FAILED,
    "checkout.session.expired": Fact.EXPIRED,
}
# What only warns of a dispute (`warning_…`) takes no money, and `prevented` none either.
_DISPUTE = {
    "needs_response": Fact.DISPUTE_OPENED,
    "under_review": Fact.DISPUTE_OPENED,
    "appeal_needs_response": Fact.DISPUTE_OPENED,
    "appeal_under_review": Fact.DISPUTE_OPENED,
    "won": Fact.DISPUTE_WON,
    "lost": Fact.DISPUTE_LOST,
}
# What moved money did so, whatever the status is called.
_MOVED = {
    "charge.dispute.funds_withdrawn": Fact.DISPUTE_OPENED,
    "charge.dispute.funds_reinstated": Fact.DISPUTE_WON,
}
_CAME_BACK = frozenset({"failed", "canceled"})
_UNPAID = frozenset({"requires_payment_method", "canceled"})


def of_event(event: Object) -> PaymentEvent | None:
    """The fact that an event tells; None for one that moves no checkout.

    Raises KeyError, TypeError or ValueError where it is not made as events are.
    """
    id, type = _text(event, "id"), _text(event, "type")
    object: Object = event["data"]["object"]
    at = moment(event["created"])
    if type.startswith("checkout.session."):
        return _of_session_event(id, type, object, at)
    if type == "charge.refunded":
        return _of_charge(id, object, at)
    if type in TYPES and type.startswith(("refund.", "charge.refund.")):
        return of_refund(object, id, at, live=_flag(event, "livemode"))
    if type in TYPES:
        return of_dispute(object, _dispute_fact(type, object), id, at)
    return None


def of_session(session: Object) -> PaymentEvent | None:
    """The fact that a payment page is by now, its payment expanded; None for one not used yet."""
    match session["status"], session["payment_status"]:
        case "open", _:
            return None
        case "expired", _:
            fact = Fact.EXPIRED
        case "complete", "paid" | "no_payment_required":
            fact = Fact.PAID
        case _:
            payment = session["payment_intent"] or {}
            fact = Fact.FAILED if payment.get("status") in _UNPAID else Fact.PENDING
    id = f"{_text(session, 'id')}:{fact}"
    return _session_fact(id, fact, session, moment(session["created"]))


def of_refund(
    refund: Object, id: str, at: datetime, *, live: bool, checkout: str = ""
) -> PaymentEvent:
    """The fact that a refund is by now. A refund object does not say whether it is `live`."""
    came_back = refund["status"] in _CAME_BACK
    return PaymentEvent(
        id=id,
        fact=Fact.REFUND_FAILED if came_back else Fact.REFUNDED,
        checkout=checkout or _reference(refund),
        payment=_payment(refund),
        subject=_text(refund, "id"),
        amount=_whole(refund, "amount"),
        currency=_text(refund, "currency"),
        live=live,
        at=at,
    )


def of_dispute(
    dispute: Object, fact: Fact | None, id: str, at: datetime, checkout: str = ""
) -> PaymentEvent | None:
    """The fact that a dispute is by now; None for one that only warns."""
    if fact is None:
        return None
    return PaymentEvent(
        id=id,
        fact=fact,
        checkout=checkout,
        payment=_payment(dispute),
        subject=_text(dispute, "id"),
        amount=_whole(dispute, "amount"),
        currency=_text(dispute, "currency"),
        live=_flag(dispute, "livemode"),
        at=at,
    )


def dispute_found(dispute: Object, now: datetime, checkout: str) -> PaymentEvent | None:
    """The fact that a dispute is when it was asked for at `now`.

    An open one is so since money moved last; one that is settled is so by now.
    """
    fact = _DISPUTE.get(_text(dispute, "status"))
    moves = [_whole(move, "created") for move in dispute.get("balance_transactions") or ()]
    since = max([_whole(dispute, "created"), *moves])
    at = moment(since) if fact is Fact.DISPUTE_OPENED else now
    return of_dispute(dispute, fact, f"{_text(dispute, 'id')}:{fact}:{since}", at, checkout)


def moment(seconds: Any) -> datetime:
    """The time that Stripe writes as whole seconds since 1970."""
    if type(seconds) is not int:
        raise TypeError("a time is not a whole number")
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError):
        raise ValueError("a time is beyond all calendars") from None


def _of_session_event(id: str, type: str, session: Object, at: datetime) -> PaymentEvent | None:
    if not _ours(session) and None in (session.get("amount_total"), session.get("currency")):
        # A page of somebody else at the same account on which nothing is paid, such as one that
        # only keeps a card.
        return None
    if type == "checkout.session.completed":
        unpaid = _text(session, "payment_status") == "unpaid"
        return _session_fact(id, Fact.PENDING if unpaid else Fact.PAID, session, at)
    if type in _SESSION:
        return _session_fact(id, _SESSION[type], session, at)
    return None


def _session_fact(id: str, fact: Fact, session: Object, at: datetime) -> PaymentEvent:
    return PaymentEvent(
        id=id,
        fact=fact,
        checkout=_ours(session),
        payment=_id(session["payment_intent"]),
        subject=_text(session, "id"),
        amount=_whole(session, "amount_total"),
        currency=_text(session, "currency"),
        live=_flag(session, "livemode"),
        at=at,
    )


def _of_charge(id: str, charge: Object, at: datetime) -> PaymentEvent:
    return PaymentEvent(
        id=id,
        fact=Fact.REFUNDED_IN_ALL,
        checkout=_reference(charge),
        payment=_id(charge.get("payment_intent")) or _text(charge, "id"),
        subject=_text(charge, "id"),
        amount=_whole(charge, "amount_refunded"),
        currency=_text(charge, "currency"),
        live=_flag(charge, "livemode"),
        at=at,
    )


def _dispute_fact(type: str, dispute: Object) -> Fact | None:
    fact = _DISPUTE.get(_text(dispute, "status"))
    if type == "charge.dispute.funds_withdrawn" and fact is Fact.DISPUTE_LOST:
        return fact
    return _MOVED.get(type, fact)


def _ours(session: Object) -> str:
    """Our id of the checkout that a page was opened for; empty for a page that we did not open.

    Whoever pays at a payment link of the same account chooses `client_reference_id`; `metadata`
    only we write.
    """
    reference = _reference(session)
    return reference if session["client_reference_id"] == reference else ""


def _reference(object: Object) -> str:
    return str((object.get("metadata") or {}).get(REFERENCE, ""))


def _payment(object: Object) -> str:
    return _id(object.get("payment_intent")) or _id(object.get("charge"))


def _id(reference: Any) -> str:
    """The id of what is referred to, by its id or as the object itself."""
    if reference is None:
        return ""
    return reference if isinstance(reference, str) else _text(reference, "id")


def _text(object: Object, name: str) -> str:
    value = object[name]
    if not isinstance(value, str) or not value:
        raise TypeError(f"{name} is not text")
    return value


def _whole(object: Object, name: str) -> int:
    value = object[name]
    if type(value) is not int:
        raise TypeError(f"{name} is not a whole number")
    return value


def _flag(object: Object, name: str) -> bool:
    value = object[name]
    if type(value) is not bool:
        raise TypeError(f"{name} is not true or false")
    return value
