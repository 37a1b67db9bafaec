"""Buying credits: a checkout is begun, and what the provider tells of its payment takes effect."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from ..checkouts import CheckoutEntry
from ..errors import Conflict, Missing, Refused, Rejected
from ..fields import Table
from ..once import Once
from ..payments import Checkout, Fact, PaymentEvent, State
from ..people import Principal
from ..ports.payments import Notice, Payments
from ..ports.records import Records, Unit
from ..prices import Money, Pack, PriceList
from .repeats import once_only
from .settling import Settled, settle

OPEN_MOST = 20
"""The most checkouts that an account may begin and leave open within `OPEN_WITHIN`."""
OPEN_WITHIN = timedelta(hours=1)
NEVER_BEGUN = "never begun"
"""The kind of a notice that ends a checkout of which the provider had no page."""


@dataclass(frozen=True, slots=True)
class BeginCheckout:
    """Begins the purchase of a pack. `back` is where payers go on after the provider's page."""

    records: Records
    payments: Payments
    prices: PriceList
    back: str

    def __call__(
        self, who: Principal, data: Mapping[str, object], once: Once | None = None
    ) -> CheckoutEntry:
        """The checkout with the address of its page; what it costs and grants is fixed with it.

        The checkout is kept before the provider is asked, and asked again for
        the same page when the same request is made again: nothing is lost and
        nothing opened twice where the provider, or its answer, is out of reach.
        Raises Rejected with every fault, Conflict when too many are open,
        Missing for an account that was erased, and what `Payments.begin` raises;
        what the provider refuses has failed.
        """
        pack, price = self._wanted(data)

        def add(unit: Unit) -> str:
            unit.accounts.get(who.id)
            order = Checkout(
                id="",
                owner=who.id,
                pack=pack.id,
                credits=pack.credits,
                amount=price.amount,
                currency=price.currency,
                prices=self.prices.version,
                live=self.payments.live,
            )
            entry = unit.checkouts.add(order)
            _check_few_open(unit, entry)
            return entry.checkout.id

        id = once_only(self.records, once, str, add)
        with self.records.begin() as unit:
            entry = unit.checkouts.peek(id, who.id)
        if entry.checkout.state is State.FAILED and not entry.checkout.provider_id:
            raise Refused("The payment provider refused to sell this. Ask for something else.")
        if entry.url or entry.checkout.state is not State.OPEN:
            return entry
        back = f"{self.back}?checkout={id}"
        try:
            begun = self.payments.begin(entry.checkout, back, back)
        except Refused:
            with self.records.begin() as unit:
                settle(unit, never_begun(entry.checkout, Fact.FAILED, self.records.now()))
            raise
        with self.records.begin() as unit:
            entry = unit.checkouts.page(id, begun.provider_id, begun.url)
        if entry.checkout.withdrawn:
            raise Missing
        return entry

    def _wanted(self, data: Mapping[str, object]) -> tuple[Pack, Money]:
        table = Table(data, "", [])
        packs = {pack.id: pack for pack in self.prices.packs}
        pack = table.choice("pack", packs, "a pack", required=True)
        sold = pack.prices if pack else [p for pack in packs.values() for p in pack.prices]
        prices = {money.currency: money for money in sold}
        noun = "a currency that it is sold in"
        price = table.choice("currency", prices, noun, required=True)
        table.close()
        if table.faults or pack is None or price is None:
            raise Rejected(table.faults)
        return pack, price


def never_begun(checkout: Checkout, fact: Fact, at: datetime) -> Notice:
    """What ends a checkout without a page: the provider knows nothing of it that it could tell."""
    event = PaymentEvent(
        id=f"{checkout.id}:{fact}",
        fact=fact,
        checkout=checkout.id,
        payment="",
        subject=checkout.id,
        amount=checkout.amount,
        currency=checkout.currency,
        live=checkout.live,
        at=at,
    )
    return Notice(event.id, NEVER_BEGUN, event)


def is_never_begun(event: PaymentEvent) -> bool:
    """Whether it is a fact of our own making, of which the provider knows nothing."""
    ours = event.fact in (Fact.FAILED, Fact.EXPIRED) and event.subject == event.checkout
    return ours and event.id == f"{event.checkout}:{event.fact}"


def _check_few_open(unit: Unit, newest: CheckoutEntry) -> None:
    owner = newest.checkout.owner
    others = unit.checkouts.listed(owner, State.OPEN, newest.checkout.id, OPEN_MOST)
    if len(others) < OPEN_MOST:
        return
    oldest = others[-1].created
    if oldest and newest.created and newest.created - oldest < OPEN_WITHIN:
        raise Conflict(
            f"{OPEN_MOST} checkouts that you began within the hour are still open. "
            "Pay at one of them, or come back later."
        )


@dataclass(frozen=True, slots=True)
class TakeNotice:
    """Takes what the provider sends by itself."""

    records: Records
    payments: Payments

    def __call__(self, body: bytes, signature: str) -> Settled:
        """What it came to; it is kept with its effect, once. Asks nobody.

        Raises Refused for what the provider did not sign, and Unavailable when
        the database cannot keep it: then the provider has to send it again.
        """
        notice = self.payments.verify(body, signature)
        with self.records.begin() as unit:
            return settle(unit, notice)


@dataclass(frozen=True, slots=True)
class ReadCheckout:
    """Tells where a checkout stands."""

    records: Records

    def __call__(self, who: Principal, id: str) -> CheckoutEntry:
        """The checkout. Raises Missing where it is not theirs."""
        with self.records.begin() as unit:
            return unit.checkouts.peek(id, who.id)
