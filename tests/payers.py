"""Payers to test with: checkouts of an account at the pretend provider, and what it delivers."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Protocol

from adapters.payments.pretend import PretendPayments, build
from custories_core.errors import Unavailable
from custories_core.payments import Checkout, PaymentEvent, RefundReason
from custories_core.ports.payments import Begun, Notice, Payments
from custories_core.ports.records import Records
from custories_core.use_cases.buying import TakeNotice

PUBLIC = "http://testserver.local"


def pretending(folder: Path) -> PretendPayments:
    """The pretend provider that keeps what happens below a state folder."""
    settings: Any = SimpleNamespace(environment="local", public_url=PUBLIC, state_folder=folder)
    return build(settings)


def opened(records: Records, payments: Payments, owner: str, **changes: Any) -> Checkout:
    """A checkout of 120 credits for 16.90 €, with its page."""
    order = Checkout("", owner, "medium", 120, 1690, "eur", "1", live=False)
    with records.begin() as unit:
        checkout = unit.checkouts.add(replace(order, **changes)).checkout
    begun = payments.begin(checkout, f"{PUBLIC}/back", f"{PUBLIC}/back")
    with records.begin() as unit:
        return unit.checkouts.page(checkout.id, begun.provider_id, begun.url).checkout


class Delivery(Protocol):
    """What a provider sends."""

    @property
    def body(self) -> bytes: ...
    @property
    def signature(self) -> str: ...


def deliver(records: Records, payments: Payments, signed: Iterable[Delivery]) -> None:
    """Have deliveries arrive."""
    take = TakeNotice(records, payments)
    for one in signed:
        take(one.body, one.signature)


def paid(records: Records, payments: PretendPayments, owner: str) -> Checkout:
    """A checkout that was paid, as everybody knows."""
    checkout = opened(records, payments, owner)
    deliver(records, payments, payments.pay(checkout.id))
    return kept(records, checkout)


def kept(records: Records, checkout: Checkout) -> Checkout:
    """The checkout as it is kept now."""
    with records.begin() as unit:
        return unit.checkouts.peek(checkout.id).checkout


@dataclass
class Forgetful:
    """A provider that does what it is asked for, and whose answers about refunds get lost.

    Those that do not have ids of their own, which no delivery has.
    """

    inner: PretendPayments
    lost: int = 1

    @property
    def live(self) -> bool:
        return self.inner.live

    def begin(self, checkout: Checkout, success_url: str, cancel_url: str) -> Begun:
        return self.inner.begin(checkout, success_url, cancel_url)

    def verify(self, body: bytes, signature: str) -> Notice:
        return self.inner.verify(body, signature)

    def refund(
        self, checkout: Checkout, amount: int, refund_id: str, reason: RefundReason
    ) -> PaymentEvent:
        return self._lost(lambda: self.inner.refund(checkout, amount, refund_id, reason))

    def look(self, checkout: Checkout) -> tuple[PaymentEvent, ...]:
        return self.inner.look(checkout)

    def since(self, time: datetime) -> Iterator[PaymentEvent]:
        return self.inner.since(time)

    def _lost(self, ask: Callable[[], PaymentEvent]) -> PaymentEvent:
        made = ask()
        if self.lost:
            self.lost -= 1
            raise Unavailable("The payment provider cannot be reached.")
        return replace(made, id=f"{made.subject}:{made.fact}")
