"""Payments by Stripe Checkout, on its own pages: no number of a card ever comes near us.

An endpoint for deliveries has to be made in the dashboard, with the version of
the API that is pinned here and the event types in `facts.TYPES`.
"""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Literal, Protocol

import stripe

from custories_core.errors import Conflict, Fault, Refused, Rejected
from custories_core.payments import Checkout, PaymentEvent, RefundReason
from custories_core.ports.payments import Begun, Notice

from . import facts
from .refusals import translated, unreadable
from .signatures import check_signature

VERSION = "2026-10-28.endive"
"""The version of Stripe's API that is asked for: the one the library is made for."""

CONNECT_SECONDS, ANSWER_SECONDS = 5.0, 15.0
RETRIES = 2
"""How often the library tries again what broke off, and what Stripe could not answer."""

KEPT = timedelta(days=30)
"""How long Stripe keeps events (docs.stripe.com/api/events)."""

_KEY = re.compile(r"(?:sk|rk)_(live|test)_[A-Za-z0-9_]{8,}")
_SECRET = re.compile(r"whsec_[A-Za-z0-9+/=_-]{8,}")
_REASONS: dict[RefundReason, Literal["duplicate", "fraudulent", "requested_by_customer"]] = {
    RefundReason.REQUESTED: "requested_by_customer",
    RefundReason.DUPLICATE: "duplicate",
    RefundReason.FRAUDULENT: "fraudulent",
}


class Settings(Protocol):
    """What this adapter needs to be told."""

    @property
    def environment(self) -> str:
        """Which environment this is: only “production” takes money."""
        ...

    @property
    def stripe_base(self) -> str:
        """Where the API is; empty for Stripe itself."""
        ...

    @property
    def stripe_secret_key(self) -> str:
        """The secret key, or a restricted one."""
        ...

    @property
    def stripe_webhook_secrets(self) -> tuple[str, ...]:
        """The secrets of the endpoint; any of them may have signed a delivery."""
        ...


class StripePayments:
    """See the port."""

    def __init__(self, client: stripe.StripeClient, secrets: tuple[str, ...], live: bool) -> None:
        self.live = live
        self._client = client
        self._secrets = secrets

    def begin(self, checkout: Checkout, success_url: str, cancel_url: str) -> Begun:
        """A page of Stripe's; see the port."""
        # Charges have the payment's metadata, not the page's.
        metadata = {facts.REFERENCE: checkout.id, "pack": checkout.pack}
        with _translating():
            session = self._client.v1.checkout.sessions.create(
                params={
                    "mode": "payment",
                    "line_items": [
                        {
                            "price_data": {
                                "currency": checkout.currency,
                                "unit_amount": checkout.amount,
                                "product_data": {"name": f"{checkout.credits} credits"},
                            },
                            "quantity": 1,
                        }
                    ],
                    "success_url": success_url,
                    "cancel_url": cancel_url,
                    "client_reference_id": checkout.id,
                    "metadata": metadata,
                    "payment_intent_data": {"metadata": metadata},
                },
                options={"idempotency_key": f"checkout:{checkout.id}"},
            )
            return Begun(session["url"], session["id"])

    def verify(self, body: bytes, signature: str) -> Notice:
        """What an event says; see the port."""
        check_signature(body, signature, self._secrets)
        try:
            event = json.loads(body)
            if event["object"] != "event":
                raise ValueError("this is no event")
            return Notice(str(event["id"]), str(event["type"]), facts.of_event(event))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise Refused(
                "The delivery is signed and cannot be read. Look at the version of the endpoint."
            ) from None

    def refund(
        self, checkout: Checkout, amount: int, refund_id: str, reason: RefundReason
    ) -> PaymentEvent:
        """A refund to where the money came from; see the port.

        The refunds of the payment are looked through first, because Stripe
        keeps our key for a day only.
        """
        if not checkout.payment:
            raise Refused("Nothing was paid that could be refunded.")
        with _translating():
            for found in self._refunds(checkout.payment):
                if (found.get("metadata") or {}).get("refund") == refund_id:
                    if found["amount"] != amount:
                        raise Conflict(
                            "This refund was made with another amount. Ask under a new id."
                        )
                    return self._found(found, checkout)
            made = self._client.v1.refunds.create(
                params={
                    "payment_intent": checkout.payment,
                    "amount": amount,
                    "reason": _REASONS[reason],
                    "metadata": {facts.REFERENCE: checkout.id, "refund": refund_id},
                },
                options={"idempotency_key": f"refund:{refund_id}"},
            )
            return self._found(made.to_dict(), checkout)

    def look(self, checkout: Checkout) -> tuple[PaymentEvent, ...]:
        """The page, its refunds and its disputes as they are; see the port."""
        if not checkout.provider_id:
            return ()
        with _translating():
            session = self._client.v1.checkout.sessions.retrieve(
                checkout.provider_id, params={"expand": ["payment_intent"]}
            )
            page = facts.of_session(session.to_dict())
            if page is None:
                return ()
            found = [page]
            if page.payment:
                found += [self._found(r, checkout) for r in self._refunds(page.payment)]
                now = _answered(session)
                disputes = self._client.v1.disputes.list(
                    params={"payment_intent": page.payment, "limit": 100}
                )
                for dispute in disputes.auto_paging_iter():
                    fact = facts.dispute_found(dispute.to_dict(), now, checkout.id)
                    found += [] if fact is None else [fact]
            return tuple(found)

    def since(self, time: datetime) -> Iterator[PaymentEvent]:
        """Stripe's own list of events; see the port."""
        if time < datetime.now(UTC) - KEPT - timedelta(minutes=5):
            problem = f"the payment provider keeps what happened for {KEPT.days} days only."
            raise Rejected([Fault("since", problem, "Name a later time.")])
        return self._since(time)

    def check(self) -> None:
        """Ask Stripe something, to see that it answers and accepts the key. Raises Unavailable."""
        with _translating():
            self._client.v1.checkout.sessions.list(params={"limit": 1})

    def _since(self, time: datetime) -> Iterator[PaymentEvent]:
        with _translating():
            events = self._client.v1.events.list(
                params={
                    "created": {"gte": int(time.timestamp())},
                    "types": list(facts.TYPES),
                    "limit": 100,
                }
            )
            for event in events.auto_paging_iter():
                fact = facts.of_event(event.to_dict())
                if fact is not None:
                    yield fact

    def _refunds(self, payment: str) -> Iterator[dict[str, Any]]:
        refunds = self._client.v1.refunds.list(params={"payment_intent": payment, "limit": 100})
        for refund in refunds.auto_paging_iter():
            yield refund.to_dict()

    def _found(self, refund: dict[str, Any], checkout: Checkout) -> PaymentEvent:
        at = facts.moment(refund["created"])
        fact = facts.of_refund(refund, "", at, live=self.live).fact
        id = f"{refund['id']}:{fact}"
        return facts.of_refund(refund, id, at, live=self.live, checkout=checkout.id)


def build(settings: Settings) -> StripePayments:
    """Stripe, with the settings' key. Nothing is asked yet.

    Raises Rejected for a key or a secret that cannot be one, and for a key
    that takes money anywhere but in production, or takes none there.
    """
    key = _KEY.fullmatch(settings.stripe_secret_key)
    faults = []
    if key is None:
        problem = "this is no secret key of Stripe."
        faults.append(Fault(_KEY_NAME, problem, "It begins with “sk_” or “rk_”."))
    elif (key[1] == "live") is not (settings.environment == "production"):
        takes = "takes money" if key[1] == "live" else "takes no money"
        problem = f"this key {takes}, and this is “{settings.environment}”."
        faults.append(Fault(_KEY_NAME, problem, "Set the key that is made for this environment."))
    secrets = settings.stripe_webhook_secrets
    if not secrets or not all(map(_SECRET.fullmatch, secrets)):
        problem = "this holds no secret of an endpoint, or something else beside."
        faults.append(Fault(_SECRETS_NAME, problem, "Each begins with “whsec_”."))
    if faults:
        raise Rejected(faults)
    # The library would tell Stripe about this machine, and keep an id for that in its home folder.
    stripe.enable_telemetry = False
    client = stripe.StripeClient(
        settings.stripe_secret_key,
        stripe_version=VERSION,
        base_addresses={"api": settings.stripe_base.rstrip("/")} if settings.stripe_base else {},
        max_network_retries=RETRIES,
        http_client=stripe.RequestsClient(timeout=(CONNECT_SECONDS, ANSWER_SECONDS)),
    )
    return StripePayments(client, secrets, live=settings.environment == "production")


_KEY_NAME, _SECRETS_NAME = "CUSTORIES_STRIPE_SECRET_KEY", "CUSTORIES_STRIPE_WEBHOOK_SECRETS"


@contextmanager
def _translating() -> Iterator[None]:
    """Raises ours for theirs, and nothing of theirs with it: it may hold what was sent."""
    try:
        yield
    except stripe.StripeError as error:
        raise translated(error) from None
    except (KeyError, TypeError, ValueError, AttributeError):
        raise unreadable() from None


def _answered(object: stripe.StripeObject) -> datetime:
    """When Stripe answered, by its own clock."""
    headers = getattr(object.last_response, "headers", {})
    try:
        return parsedate_to_datetime(headers["date"])
    except (KeyError, ValueError, TypeError):
        return datetime.now(UTC)
