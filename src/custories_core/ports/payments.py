"""Payments: somebody else takes the money, and tells what became of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from ..payments import Checkout, Fact, PaymentEvent, RefundReason

__all__ = ["Begun", "Checkout", "Fact", "Notice", "PaymentEvent", "Payments", "RefundReason"]


@dataclass(frozen=True, slots=True)
class Begun:
    """A page where a checkout is paid: its address, and the provider's id of it."""

    url: str
    provider_id: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What a provider sent by itself, once it is known that it was the provider.

    `id` is the same for each delivery of the same, and `kind` is the
    provider's word for it. `event` is None where it is nothing that moves a
    checkout: it is stored, and answered as any other.
    """

    id: str
    kind: str
    event: PaymentEvent | None


class Payments(Protocol):
    """A provider that takes payments for checkouts. Amounts are in minor units of a currency.

    Everything raises Unavailable when the provider cannot be reached, is too
    busy, has a fault or does not accept our credentials: the same may be tried
    again, and does not happen twice. Refused is what the provider will say no
    to again. Messages hold no credential and nothing of a payer.
    """

    @property
    def live(self) -> bool:
        """Whether it is about money. A checkout is opened with `live` as this is."""
        ...

    def begin(self, checkout: Checkout, success_url: str, cancel_url: str) -> Begun:
        """Have a page where the checkout's amount is paid, in its currency.

        The payer is sent to `success_url` or `cancel_url` afterwards, which
        says nothing about the payment. Idempotent by the checkout's id for a
        day at least: begun again with the same arguments it answers the same
        page. Raises Conflict when it was begun with others.
        """
        ...

    def verify(self, body: bytes, signature: str) -> Notice:
        """What a delivery says, from its very bytes and the header that signs them.

        Raises Refused for a signature that is missing, wrong, older than five
        minutes or as far ahead, and for what cannot be read. Asks nobody.
        """
        ...

    def refund(
        self, checkout: Checkout, amount: int, refund_id: str, reason: RefundReason
    ) -> PaymentEvent:
        """Pay so much back; the fact that this makes, which is going to be delivered too.

        Idempotent by `refund_id`, which is ours, for a day at least; it raises
        Conflict for another amount. Raises Refused when it is more than is
        left, when the payment is disputed, and for a checkout without payment.
        """
        ...

    def look(self, checkout: Checkout) -> tuple[PaymentEvent, ...]:
        """The facts as the provider knows them now, each naming the checkout.

        They come to the same standing as everything that was delivered.
        Nothing for a checkout without a page, or with one not gone through
        yet. Raises Missing when the provider does not know the page.
        """
        ...

    def since(self, time: datetime) -> Iterator[PaymentEvent]:
        """Every fact from then on, in no particular order: the daily reconciliation.

        They have the ids under which they were delivered, or should have
        been. Raises Rejected for a time further back than the provider keeps
        them: 30 days always do. What it raises, it may raise while one iterates.
        """
        ...
