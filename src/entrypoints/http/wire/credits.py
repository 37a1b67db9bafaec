"""Credits and checkouts over the wire, as their owners see them. Money is in minor units."""

from datetime import datetime
from typing import Annotated, Any

import msgspec

from custories_core.checkouts import CheckoutEntry
from custories_core.jobs import Kind as JobKind
from custories_core.payments import State
from custories_core.prices import DECIMALS, PriceList
from custories_core.transfers import Balance, Side, Transfer
from custories_core.transfers import Kind as TransferKind
from custories_core.use_cases.credits import expiring

from .fields import Id, Next, Time, about, one_of, utc

Currency = Annotated[
    str, one_of(DECIMALS, "A currency by its code in ISO 4217, in lower-case letters.")
]
Amount = Annotated[
    int, about("In minor units of the currency: 790 `eur` is 7.90 €, 790 `jpy` is 790 ¥.", ge=1)
]
PackId = Annotated[str, about("Which pack.", min_length=1, max_length=40)]


class Expiring(msgspec.Struct, frozen=True):
    """Credits that were given until a certain time."""

    credits: Annotated[int, about("How many.", ge=1)]
    at: Annotated[datetime, about("When those that are left run out.")]


class Credits(msgspec.Struct, frozen=True):
    """What an account has."""

    available: Annotated[int, about("Credits to spend.", ge=0)]
    held: Annotated[int, about("Credits set aside for jobs that are under way.", ge=0)]
    debt: Annotated[
        int,
        about(
            "Credits that were spent and whose price came back. The next purchase pays them.", ge=0
        ),
    ]
    expiring: Annotated[
        tuple[Expiring, ...],
        about("Credits to spend that run out, the soonest first."),
    ]


class WireCause(msgspec.Struct, frozen=True):
    """Why credits moved."""

    kind: Annotated[str, about("What it was, such as a checkout or a job.")]
    id: Annotated[str, about("Which one.")]


class WireTransfer(msgspec.Struct, frozen=True):
    """Credits that moved."""

    id: Id
    at: Time
    kind: Annotated[str, one_of(TransferKind, "What it was.")]
    credits: Annotated[int, about("How many.", ge=1)]
    available: Annotated[int, about("How many more there are to spend; below zero, fewer.")]
    held: Annotated[int, about("How many more are set aside; below zero, fewer.")]
    debt: Annotated[int, about("How many more are owed; below zero, fewer.")]
    cause: WireCause
    reason: Annotated[str, about("Why they were given, where they were.")]
    expires: Annotated[datetime | None, about("When they run out, where they do.")]


class Transfers(msgspec.Struct, frozen=True):
    """Some of what moved an account's credits, newest first, and where the next begins."""

    items: tuple[WireTransfer, ...]
    next: Next


class WirePrice(msgspec.Struct, frozen=True):
    """What a pack costs in a currency."""

    amount: Amount
    currency: Currency


class WirePack(msgspec.Struct, frozen=True):
    """Credits that are sold together."""

    id: PackId
    credits: Annotated[int, about("How many.", ge=1)]
    prices: Annotated[tuple[WirePrice, ...], about("What it costs, in each currency.")]


class JobPrices(msgspec.Struct, frozen=True):
    """What jobs cost, in credits."""

    chapter: Annotated[int, about("A chapter, beside its pages.", ge=0)]
    page: Annotated[int, about("Each page of a chapter.", ge=0)]
    picture: Annotated[int, about("A picture drawn anew.", ge=0)]
    layout: Annotated[int, about("Words that are changed and set anew.", ge=0)]
    binding: Annotated[int, about("A book that is bound, each time.", ge=0)]


class Prices(msgspec.Struct, frozen=True):
    """The price list. What is asked for keeps the price that it had."""

    version: Annotated[str, about("The list's name; another list has another.")]
    jobs: JobPrices
    packs: tuple[WirePack, ...]


class NewCheckout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A pack that is to be bought."""

    pack: PackId
    currency: Currency


class WireCheckout(msgspec.Struct, frozen=True):
    """A purchase of a pack, and where it stands."""

    id: Id
    state: Annotated[
        str,
        one_of(
            State,
            "Where it stands. `pending` is paid by something that takes days; `mismatched` was "
            "not paid as asked, and somebody looks into it.",
        ),
    ]
    pack: PackId
    credits: Annotated[int, about("What it brings once it is paid.", ge=1)]
    amount: Amount
    currency: Currency
    prices: Annotated[str, about("The version of the price list that it was begun with.")]
    url: Annotated[
        str | None, about("Where to pay, at the payment provider; null once that is of no use.")
    ]
    granted: Annotated[int, about("Credits that it has brought.", ge=0)]
    taken_back: Annotated[int, about("Credits taken back for refunds and disputes.", ge=0)]
    created: Time
    changed: Time


def credits(balance: Balance) -> Credits:
    """What an account has, as it goes out."""
    ends = tuple(Expiring(part.credits, utc(part.at)) for part in expiring(balance))
    return Credits(balance.available, balance.held, balance.debt, ends)


def transfer(entry: Transfer) -> WireTransfer:
    """A transfer as it goes out: without its place in the chain, which is nobody's affair."""
    gained = dict.fromkeys(Side, 0)
    for part in entry.entries:
        gained[part.side] += part.amount
    return WireTransfer(
        id=entry.id,
        at=utc(entry.at),
        kind=entry.kind,
        credits=entry.amount,
        available=gained[Side.AVAILABLE],
        held=gained[Side.HELD],
        # What is owed stands below zero.
        debt=-gained[Side.DEBT],
        cause=WireCause(entry.cause.kind, entry.cause.id),
        reason=entry.reason,
        expires=None if entry.expires is None else utc(entry.expires),
    )


def prices(listed: PriceList) -> Prices:
    """The price list as it goes out."""
    free = {kind: listed.price(kind).credits for kind in (JobKind.LAYOUT, JobKind.BINDING)}
    jobs = JobPrices(
        chapter=listed.chapter,
        page=listed.page,
        picture=listed.picture,
        layout=free[JobKind.LAYOUT],
        binding=free[JobKind.BINDING],
    )
    packs = tuple(
        WirePack(
            pack.id,
            pack.credits,
            tuple(WirePrice(money.amount, money.currency) for money in pack.prices),
        )
        for pack in listed.packs
    )
    return Prices(listed.version, jobs, packs)


def checkout(entry: CheckoutEntry) -> WireCheckout:
    """A checkout as it goes out: what the provider calls it stays here."""
    its = entry.checkout
    return WireCheckout(
        id=its.id,
        state=its.state,
        pack=its.pack,
        credits=its.credits,
        amount=its.amount,
        currency=its.currency,
        prices=its.prices,
        url=entry.url or None,
        granted=its.granted,
        taken_back=its.taken_back,
        created=utc(entry.created),
        changed=utc(entry.changed),
    )


CREDITS = {
    "available": 44,
    "held": 6,
    "debt": 0,
    "expiring": [{"credits": 10, "at": "2027-01-01T00:00:00Z"}],
}
_CHECKOUT_ID = "0193a5c8-41d0-7be2-9c11-60f3a2d7b805"
TRANSFER = {
    "id": "0193a5c9-02f7-7a54-8d3c-1b9e4c6f2a70",
    "at": "2026-11-22T09:20:00Z",
    "kind": "purchase",
    "credits": 50,
    "available": 50,
    "held": 0,
    "debt": 0,
    "cause": {"kind": "checkout", "id": _CHECKOUT_ID},
    "reason": "",
    "expires": None,
}
PRICES: dict[str, Any] = {
    "version": "2026-11",
    "jobs": {"chapter": 2, "page": 1, "picture": 1, "layout": 0, "binding": 0},
    "packs": [
        {
            "id": "small",
            "credits": 50,
            "prices": [
                {"amount": 790, "currency": "eur"},
                {"amount": 1300, "currency": "jpy"},
            ],
        }
    ],
}
NEW_CHECKOUT = {"pack": "small", "currency": "eur"}
CHECKOUT: dict[str, Any] = {
    "id": _CHECKOUT_ID,
    "state": "open",
    "pack": "small",
    "credits": 50,
    "amount": 790,
    "currency": "eur",
    "prices": "2026-11",
    "url": "https://checkout.stripe.com/c/pay/cs_test_a1b2c3",
    "granted": 0,
    "taken_back": 0,
    "created": "2026-11-22T09:19:00Z",
    "changed": "2026-11-22T09:19:00Z",
}
PAID: dict[str, Any] = CHECKOUT | {
    "state": "paid",
    "url": None,
    "granted": 50,
    "changed": "2026-11-22T09:20:00Z",
}
