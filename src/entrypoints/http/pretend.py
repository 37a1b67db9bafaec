"""The page where nobody pays: for the pretend payments of the environment “local”, and only there.

What is done on it becomes deliveries that are signed, and taken as those of a
real provider are.
"""

from collections.abc import Iterable
from contextlib import suppress
from html import escape
from typing import Any, Protocol, cast
from urllib.parse import urlsplit

from litestar.params import FromPath

from custories_core.errors import Conflict
from custories_core.payments import Checkout, Standing, State
from custories_core.ports.payments import Payments
from custories_core.prices import Money

from ..settings import Settings
from .answers import Answer
from .markup import page
from .operations import Operation, handles
from .service import Asked, Service, service

TAG = "payments"
AT = "/pretend/checkouts/{checkout:str}"
ONWARD = {"Location": "Where the payer goes on."}


class Delivery(Protocol):
    """What the pretend provider sends, and the header that signs it."""

    @property
    def body(self) -> bytes: ...
    @property
    def signature(self) -> str: ...


class Order(Protocol):
    """What is to be paid, and where its payer goes on."""

    @property
    def checkout(self) -> Checkout: ...
    @property
    def success_url(self) -> str: ...
    @property
    def cancel_url(self) -> str: ...


class Till(Payments, Protocol):
    """What the pretend payments can do and no others: no part of the port."""

    def order(self, id: str) -> tuple[Order, Standing]: ...
    def pay(self, id: str) -> Iterable[Delivery]: ...
    def cancel(self, id: str) -> Iterable[Delivery]: ...
    def deliveries(self, id: str) -> Iterable[Delivery]: ...


def here(settings: Settings) -> bool:
    """Whether there is such a page."""
    return settings.environment == "local" and settings.payments == "pretend"


def till(its: Service) -> Till:
    """The pretend payments, where the settings say that they are chosen."""
    return cast(Till, its.payments)


@handles(
    "GET",
    AT,
    Operation(
        "Look at a pretend page for paying",
        TAG,
        media="text/html",
        example="<!doctype html>…",
        public=True,
    ),
    # What is pretended is in files.
    heavy=True,
)
def show_till(request: Asked, checkout: FromPath[str]) -> Answer:
    """The page at the `url` of a checkout, in the environment `local`. No money moves there."""
    order, stands = till(service(request)).order(checkout)
    its, at = order.checkout, f"/pretend/checkouts/{escape(checkout)}"
    price = escape(str(Money(its.amount, its.currency)))
    note = '<p class="note">This is pretend. No money moves here, and nothing is charged.</p>'
    facts = (
        f"<dl><dt>What</dt><dd>{its.credits} credits (pack “{escape(its.pack)}”)</dd>"
        f"<dt>Price</dt><dd>{price}, not really</dd></dl>"
    )
    if stands.state is State.OPEN:
        acts = (
            f'<form method="post" action="{at}/payment">'
            f'<button class="first">Pretend to pay {price}</button></form>'
            f'<form method="post" action="{at}/cancellation"><button>Cancel</button></form>'
        )
    else:
        onward = escape(_onward(order, stands))
        # Here nothing expires but by the button: nobody's time runs out on this page.
        how = "cancelled: nothing was paid" if stands.state is State.EXPIRED else stands.state
        acts = f'<p>This checkout is {how}.</p><p><a href="{onward}">Go on</a></p>'
    ways = {f"{urlsplit(url).scheme}://{urlsplit(url).netloc}" for url in _ways(order)}
    forms_to = " ".join(["'self'", *sorted(ways)])
    return page("Pretend payment", note + facts + acts, forms_to=forms_to)


@handles(
    "POST",
    f"{AT}/payment",
    Operation("Pretend to pay", TAG, status=303, headers=ONWARD, public=True),
    heavy=True,
)
def pay(request: Asked, checkout: FromPath[str]) -> Answer:
    """What the button on the pretend page does; where it is paid already, it is told again."""
    with suppress(Conflict):
        till(service(request)).pay(checkout)
    return _go_on(service(request), checkout)


@handles(
    "POST",
    f"{AT}/cancellation",
    Operation("Cancel a pretend payment", TAG, status=303, headers=ONWARD, public=True),
    heavy=True,
)
def cancel(request: Asked, checkout: FromPath[str]) -> Answer:
    """What the other button on the pretend page does: the checkout expires, unpaid."""
    with suppress(Conflict):
        till(service(request)).cancel(checkout)
    return _go_on(service(request), checkout)


def _go_on(its: Service, checkout: str) -> Answer:
    # All of it again: what got lost on the way to the database is not lost for good.
    for delivery in till(its).deliveries(checkout):
        its.take_notice(delivery.body, delivery.signature)
    onward = _onward(*till(its).order(checkout))
    return Answer(303, ((b"location", onward.encode()),))


def _ways(order: Order) -> tuple[str, str]:
    return order.success_url, order.cancel_url


def _onward(order: Order, stands: Standing) -> str:
    return order.success_url if stands.paid else order.cancel_url


handlers: tuple[Any, ...] = (show_till, pay, cancel)
