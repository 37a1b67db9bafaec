"""Checkouts as they are kept, the refunds that are asked for, and what the ledger calls them.

Where a checkout stands, `payments` decides. Here is what its movements are
called in the ledger, and how what is taken back is spread over the purchases
that it made: that of the pack, and one for each time that something came back.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .payments import Checkout, RefundReason
from .transfers import Cause, Misfit


@dataclass(frozen=True, slots=True)
class CheckoutEntry:
    """A checkout with the address of its page: empty until there is one, and once it is used."""

    checkout: Checkout
    url: str = ""
    created: datetime | None = None
    changed: datetime | None = None


class RefundState(StrEnum):
    """How far a refund is that an admin asked for. `ASKED` may have been made or not: ask again."""

    ASKED = "asked"
    MADE = "made"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Refund:
    """Money that an admin has paid back: `amount` in minor units of the checkout's currency.

    Its id is what the provider knows it by, so that it is made once. `note` is
    why, in the admin's words, and `actor` their account. `event` is the id of
    the fact that it made, `problem` why the provider refused it; each is empty
    until then.
    """

    checkout: str
    amount: int
    reason: RefundReason
    note: str
    actor: str
    id: str = ""
    state: RefundState = RefundState.ASKED
    event: str = ""
    problem: str = ""
    created: datetime | None = None
    changed: datetime | None = None


def bought_by(checkout: str) -> Cause:
    """The cause of the purchase of a checkout's pack."""
    return Cause("checkout", checkout)


def restored_by(checkout: str, number: int) -> Cause:
    """The cause of the purchase that gives back what was taken, for the time of that number."""
    return Cause("checkout restored", f"{checkout} {number}")


def taken_by(event: str, number: int) -> Cause:
    """The cause of what a fact takes back, of the purchase of that number among its checkout's."""
    return Cause("payment event", f"{event} {number}")


@dataclass(frozen=True, slots=True)
class Share:
    """So many credits of a purchase."""

    purchase: Cause
    credits: int


def shares(purchases: Iterable[Share], credits: int) -> tuple[Share, ...]:
    """What is taken back of each purchase, of which so much is left: the oldest first.

    Raises Misfit where less is left in all: then something else took it.
    """
    found = []
    for purchase in purchases:
        part = min(purchase.credits, credits)
        if part:
            found.append(Share(purchase.purchase, part))
            credits -= part
    if credits:
        raise Misfit("More is to be taken back than the purchases of the checkout have left.")
    return tuple(found)
