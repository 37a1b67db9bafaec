"""Checkouts as admins see them, and refunds to the card. Money is in minor units."""

from typing import Annotated, Any

import msgspec

from custories_core.checkouts import CheckoutEntry, Refund, RefundState
from custories_core.ledger import WORDS_MOST
from custories_core.payments import RefundReason, Standing, State
from custories_core.use_cases.refunding import AMOUNT_MOST

from .credits import CHECKOUT, Currency
from .fields import Id, Next, Time, about, line, one_of, utc

Money = Annotated[int, about("In minor units of the currency.", ge=0)]
Category = Annotated[str, one_of(RefundReason, "What the payment provider is told.")]


class NewRefund(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Money that is to be paid back to the card: an amount, or all that is left."""

    reason: Annotated[
        str,
        line("Why, in a sentence that names nobody: it is kept.", WORDS_MOST, min_length=1),
    ]
    amount: Annotated[
        Annotated[int, msgspec.Meta(ge=1, le=AMOUNT_MOST)] | None,
        about("How much, in minor units of the checkout's currency."),
    ] = None
    all: Annotated[bool | None, about("All that is left, in place of an amount.")] = None
    category: Category | None = None


class AdminRefund(msgspec.Struct, frozen=True):
    """A refund that an admin asked for."""

    id: Id
    checkout: Id
    amount: Annotated[int, about("In minor units of the checkout's currency.", ge=1)]
    category: Category
    reason: Annotated[str, about("Why.")]
    actor: Annotated[str, about("The admin who asked for it.")]
    state: Annotated[
        str,
        one_of(
            RefundState,
            "`asked` where the provider did not answer yet: it is asked again by itself.",
        ),
    ]
    problem: Annotated[str | None, about("Why the provider refused it.")]
    created: Time
    changed: Time


class AdminCheckout(msgspec.Struct, frozen=True):
    """A checkout with its money, its credits, what its owner owes, and its refunds."""

    id: Id
    owner: Annotated[str, about("The account, or the pseudonym of an erased one.")]
    standing: Annotated[str, one_of(State, "Where it stands.")]
    pack: str
    credits: Annotated[int, about("What it brings once it is paid.", ge=1)]
    amount: Annotated[int, about("What it costs, in minor units.", ge=1)]
    currency: Currency
    live: Annotated[bool, about("Whether it is money, or a rehearsal.")]
    paid: Money
    refunded: Money
    disputed: Money
    granted: Annotated[int, about("Credits that went out.", ge=0)]
    taken_back: Annotated[int, about("Credits that came back.", ge=0)]
    debt: Annotated[int, about("Credits that the owner owes, for this or another.", ge=0)]
    payment: Annotated[str | None, about("The provider's id of the payment.")]
    refunds: tuple[AdminRefund, ...]
    created: Time
    changed: Time


class AdminCheckouts(msgspec.Struct, frozen=True):
    """Some of the checkouts, newest first, and where the next ones begin."""

    items: tuple[AdminCheckout, ...]
    next: Next


def refund(entry: Refund) -> AdminRefund:
    """A refund as it goes out."""
    return AdminRefund(
        id=entry.id,
        checkout=entry.checkout,
        amount=entry.amount,
        category=entry.reason.value,
        reason=entry.note,
        actor=entry.actor,
        state=entry.state.value,
        problem=entry.problem or None,
        created=utc(entry.created),
        changed=utc(entry.changed),
    )


def checkout(
    entry: CheckoutEntry, now: Standing, debt: int, refunds: tuple[Refund, ...]
) -> AdminCheckout:
    """A checkout as it goes out to admins; `now` is what its facts come to."""
    its = entry.checkout
    return AdminCheckout(
        id=its.id,
        owner=its.owner,
        standing=its.state.value,
        pack=its.pack,
        credits=its.credits,
        amount=its.amount,
        currency=its.currency,
        live=its.live,
        paid=now.paid,
        refunded=now.refunded,
        disputed=now.disputed,
        granted=its.granted,
        taken_back=its.taken_back,
        debt=debt,
        payment=its.payment or None,
        refunds=tuple(map(refund, refunds)),
        created=utc(entry.created),
        changed=utc(entry.changed),
    )


_AT = "2026-11-22T11:30:00Z"
NEW_REFUND_EXAMPLE: dict[str, Any] = {
    "amount": 395,
    "reason": "Half of the book could not be printed.",
    "category": "requested",
}
REFUND_EXAMPLE: dict[str, Any] = {
    "id": "0193a5e0-6c1f-7b0e-8d2a-4f5e6a7b8c9d",
    "checkout": CHECKOUT["id"],
    "amount": 395,
    "category": "requested",
    "reason": "Half of the book could not be printed.",
    "actor": "0193a5aa-6b1d-7c55-b0e9-3d2c1b0a9f87",
    "state": "made",
    "problem": None,
    "created": _AT,
    "changed": _AT,
}
CHECKOUT_EXAMPLE: dict[str, Any] = {
    "id": CHECKOUT["id"],
    "owner": "0193a5bf-0c11-7d02-8f6e-2b1f0f6d9a10",
    "standing": "partly refunded",
    "pack": "small",
    "credits": 50,
    "amount": 790,
    "currency": "eur",
    "live": True,
    "paid": 790,
    "refunded": 395,
    "disputed": 0,
    "granted": 50,
    "taken_back": 25,
    "debt": 0,
    "payment": "pi_3QFzKd2eZvKYlo2C0a1b2c3d",
    "refunds": [REFUND_EXAMPLE],
    "created": "2026-11-22T09:19:00Z",
    "changed": _AT,
}
