"""Payments that nobody makes, for the environment “local” only.

The page where one pays is on our own service. What is done there becomes
deliveries that are signed, and verified as those of a provider are.
"""

import hashlib
import hmac
import json
import re
import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from custories_core.errors import Conflict, Fault, Refused, Rejected, StoreBlocked
from custories_core.payments import (
    Checkout,
    Fact,
    PaymentEvent,
    RefundReason,
    Standing,
    State,
    standing,
)
from custories_core.plain import from_plain, to_plain
from custories_core.ports.payments import Begun, Notice

from .journal import Journal, Order, keep

TOLERANCE = 300
"""Seconds that a delivery's time may differ from ours, either way."""

_HEADER = re.compile(r"t=([0-9]{1,12}),v1=([0-9a-f]{64})")
_CLOSED = (Fact.DISPUTE_WON, Fact.DISPUTE_LOST)


class Settings(Protocol):
    """What this adapter needs to be told."""

    @property
    def environment(self) -> str:
        """Which environment this process belongs to; anything but “local” is refused."""
        ...

    @property
    def public_url(self) -> str:
        """Where people reach the service, and with it the page where they pay."""
        ...

    @property
    def state_folder(self) -> Path:
        """Where `payments` is kept."""
        ...


@dataclass(frozen=True, slots=True)
class Signed:
    """A delivery: its bytes, and the header that signs them."""

    body: bytes
    signature: str


class PretendPayments:
    """See the port. `clock` is seconds since 1970.

    What a payer, their bank or somebody at the provider does is done by the
    other methods, which name a checkout by our id. Each answers the deliveries
    that this makes, and raises Missing where there is no such page, Conflict
    where it cannot be done.
    """

    live = False

    def __init__(
        self,
        journal: Journal,
        secret: bytes,
        pages: str,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._journal = journal
        self._secret = secret
        self._pages = pages
        self._clock = clock

    def begin(self, checkout: Checkout, success_url: str, cancel_url: str) -> Begun:
        """The page on our own service; see the port."""
        self._journal.open(Order(checkout, success_url, cancel_url))
        return Begun(f"{self._pages}/{checkout.id}", _page(checkout))

    def verify(self, body: bytes, signature: str) -> Notice:
        """What one of our own deliveries says; see the port."""
        match = _HEADER.fullmatch(signature)
        if match is None:
            raise Refused("The delivery carries no signature that could be read.")
        made, told = match.groups()
        if not hmac.compare_digest(self._signature(made, body), told):
            raise Refused("The delivery is not signed by the provider.")
        if abs(self._clock() - int(made)) > TOLERANCE:
            raise Refused("The delivery was signed too long ago, or in the future.")
        try:
            data = json.loads(body)
            known = data["event"] is not None
            event = from_plain(PaymentEvent, data["event"]) if known else None
            return Notice(str(data["id"]), str(data["kind"]), event)
        except (ValueError, KeyError, TypeError, RecursionError):
            raise Refused("The delivery cannot be read.") from None

    def refund(
        self, checkout: Checkout, amount: int, refund_id: str, reason: RefundReason
    ) -> PaymentEvent:
        """Say that so much went back; see the port."""
        if not checkout.payment:
            raise Refused("Nothing was paid that could be refunded.")
        self._refund(checkout.id, amount, _refund(refund_id), checkout.id)
        events = self._journal.events(checkout.id)
        return next(event for event in events if event.subject == _refund(refund_id))

    def look(self, checkout: Checkout) -> tuple[PaymentEvent, ...]:
        """All that happened; see the port."""
        if not checkout.provider_id:
            return ()
        id = self._journal.order(checkout.id).checkout.id
        return tuple(replace(event, checkout=id) for event in self._journal.events(id))

    def since(self, time: datetime) -> Iterator[PaymentEvent]:
        """All that happened from then on; see the port."""
        for order in self._journal.orders():
            events = self._journal.events(order.checkout.id)
            yield from (event for event in events if event.at >= time)

    def order(self, id: str) -> tuple[Order, Standing]:
        """What the page of a checkout has to show: the order, and how it stands. Raises Missing."""
        order = self._journal.order(id)
        return order, standing(order.checkout, self._journal.events(id))

    def pay(self, id: str) -> tuple[Signed, ...]:
        """The payer pays, and the money is there."""
        return self._turn(id, Fact.PAID, State.OPEN)

    def promise(self, id: str) -> tuple[Signed, ...]:
        """The payer pays by something that takes days."""
        return self._turn(id, Fact.PENDING, State.OPEN)

    def settle(self, id: str) -> tuple[Signed, ...]:
        """The money that was promised is there."""
        return self._turn(id, Fact.PAID, State.PENDING)

    def fail(self, id: str) -> tuple[Signed, ...]:
        """The money that was promised does not come."""
        return self._turn(id, Fact.FAILED, State.PENDING)

    def cancel(self, id: str) -> tuple[Signed, ...]:
        """The payer does not want it, and the page closes."""
        return self._turn(id, Fact.EXPIRED, State.OPEN)

    def refund_by_hand(self, id: str, amount: int) -> tuple[Signed, ...]:
        """Somebody at the provider pays so much back, without our knowing."""
        return self._signed(self._refund(id, amount, _refund(f"hand-{secrets.token_hex(8)}"), ""))

    def fail_refund(self, id: str, subject: str) -> tuple[Signed, ...]:
        """A refund, which its event calls `subject`, comes back."""

        def told(checkout: Checkout, events: tuple[PaymentEvent, ...]) -> list[PaymentEvent]:
            mine = {event.fact: event for event in events if event.subject == subject}
            if Fact.REFUNDED not in mine or Fact.REFUND_FAILED in mine:
                raise Conflict("There is no such refund that could fail.")
            amount = mine[Fact.REFUNDED].amount
            failed = self._event(checkout, Fact.REFUND_FAILED, amount, subject, "")
            return [failed, self._in_all(checkout, [*events, failed])]

        return self._signed(self._journal.add(id, told))

    def dispute(self, id: str, amount: int | None = None) -> tuple[Signed, ...]:
        """The payer's bank takes so much back, or all that is left."""

        def told(checkout: Checkout, events: tuple[PaymentEvent, ...]) -> list[PaymentEvent]:
            left = _left(standing(checkout, events))
            taken = left if amount is None else amount
            if not 0 < taken <= left:
                raise Conflict("There is not so much that could be disputed.")
            subject = f"dispute-{secrets.token_hex(8)}"
            return [self._event(checkout, Fact.DISPUTE_OPENED, taken, subject, "")]

        return self._signed(self._journal.add(id, told))

    def close_dispute(self, id: str, *, won: bool) -> tuple[Signed, ...]:
        """The dispute that is open is settled."""

        def told(checkout: Checkout, events: tuple[PaymentEvent, ...]) -> list[PaymentEvent]:
            closed = {event.subject for event in events if event.fact in _CLOSED}
            for event in events:
                if event.fact is Fact.DISPUTE_OPENED and event.subject not in closed:
                    fact = Fact.DISPUTE_WON if won else Fact.DISPUTE_LOST
                    return [self._event(checkout, fact, event.amount, event.subject, "")]
            raise Conflict("No dispute is open.")

        return self._signed(self._journal.add(id, told))

    def deliveries(self, id: str) -> tuple[Signed, ...]:
        """All that has been told of a checkout, signed anew, as when it is sent again."""
        return self._signed(self._journal.events(self._journal.order(id).checkout.id))

    def sign(self, body: bytes, at: float | None = None) -> Signed:
        """Bytes with the signature that a delivery of them at that time has."""
        made = str(int(self._clock() if at is None else at))
        return Signed(body, f"t={made},v1={self._signature(made, body)}")

    def _signature(self, made: str, body: bytes) -> str:
        return hmac.digest(self._secret, made.encode() + b"." + body, hashlib.sha256).hex()

    def _signed(self, events: Sequence[PaymentEvent]) -> tuple[Signed, ...]:
        told = [{"id": e.id, "kind": str(e.fact), "event": to_plain(e)} for e in events]
        return tuple(self.sign(json.dumps(data).encode()) for data in told)

    def _turn(self, id: str, fact: Fact, before: State) -> tuple[Signed, ...]:
        def told(checkout: Checkout, events: tuple[PaymentEvent, ...]) -> list[PaymentEvent]:
            now = standing(checkout, events).state
            if now is not before:
                raise Conflict(f"This cannot be done: the checkout is {now}.")
            return [self._event(checkout, fact, checkout.amount, _page(checkout), checkout.id)]

        return self._signed(self._journal.add(id, told))

    def _refund(
        self, id: str, amount: int, subject: str, reference: str
    ) -> tuple[PaymentEvent, ...]:
        def told(checkout: Checkout, events: tuple[PaymentEvent, ...]) -> list[PaymentEvent]:
            made = next((event for event in events if event.subject == subject), None)
            if made is not None and made.amount != amount:
                raise Conflict("This refund was made with another amount. Name a new one.")
            if made is not None:
                return []
            now = standing(checkout, events)
            if now.state is State.DISPUTED:
                raise Refused("The payment is disputed; what is disputed is not refunded too.")
            if not 0 < amount <= _left(now):
                raise Refused("There is not so much left that could be refunded.")
            made = self._event(checkout, Fact.REFUNDED, amount, subject, reference)
            return [made, self._in_all(checkout, [*events, made])]

        return self._journal.add(id, told)

    def _in_all(self, checkout: Checkout, events: Sequence[PaymentEvent]) -> PaymentEvent:
        total = standing(checkout, events).refunded
        return self._event(checkout, Fact.REFUNDED_IN_ALL, total, _payment(checkout), checkout.id)

    def _event(
        self, checkout: Checkout, fact: Fact, amount: int, subject: str, reference: str
    ) -> PaymentEvent:
        return PaymentEvent(
            id=f"event-{secrets.token_hex(12)}",
            fact=fact,
            checkout=reference,
            payment="" if fact is Fact.EXPIRED else _payment(checkout),
            subject=subject,
            amount=amount,
            currency=checkout.currency,
            live=self.live,
            at=datetime.fromtimestamp(self._clock(), UTC),
        )


def build(settings: Settings) -> PretendPayments:
    """Payments kept in the state folder, with the secret that signs deliveries.

    Raises Rejected in any environment but “local”; StoreBlocked when the
    folder cannot be read or written.
    """
    if settings.environment != "local":
        problem = "pretended payments cost nobody anything, and are for “local” only."
        remedy = "Choose “stripe”, and set CUSTORIES_STRIPE_SECRET_KEY."
        raise Rejected([Fault("CUSTORIES_PAYMENTS", problem, remedy)])
    folder = settings.state_folder.absolute() / "payments"
    path = folder / "webhook-secret"
    try:
        if not path.exists():
            keep(path, secrets.token_hex(32).encode())
        secret = path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise StoreBlocked(
            f"Pretended payments cannot be kept in “{folder}”: {reason}. "
            "Mend that, or set CUSTORIES_STATE_FOLDER to another folder."
        ) from error
    return PretendPayments(
        Journal(folder), secret, f"{settings.public_url.rstrip('/')}/pretend/checkouts"
    )


def _left(now: Standing) -> int:
    return now.paid - now.refunded - now.disputed


def _page(checkout: Checkout) -> str:
    return f"page-{checkout.id}"


def _payment(checkout: Checkout) -> str:
    return f"payment-{checkout.id}"


def _refund(id: str) -> str:
    return f"refund-{id}"
