"""Differences: what of a checkout is not as its facts, the ledger or the provider have it."""

from dataclasses import dataclass, replace

from ..checkouts import RefundState, bought_by
from ..payments import Checkout, Fact, PaymentEvent, Standing, State, standing
from ..ports.records import Unit
from .buying import is_never_begun
from .settling import Settled

_OF_A_PAGE = frozenset({Fact.PAID, Fact.PENDING, Fact.FAILED, Fact.EXPIRED})


@dataclass(frozen=True, slots=True)
class Difference:
    """Something of ours that is not as the provider has it, and what was or is to be done.

    `checkout` and `event` may be empty; `repaired` is whether it is so by now.
    """

    repaired: bool
    checkout: str
    event: str
    problem: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A checkout as we keep it, and all facts that we were told of it."""

    checkout: Checkout
    facts: tuple[PaymentEvent, ...]

    @property
    def sound(self) -> bool:
        """Whether its row says what its facts come to."""
        now = standing(self.checkout, self.facts)
        return _row(self.checkout) == (now.state, now.payment, now.granted, now.taken_back)

    @property
    def asked_as(self) -> Checkout:
        """It as the provider can be asked for it.

        Where the answer that named its page was lost, what was told of the page names it.
        """
        if self.checkout.provider_id:
            return self.checkout
        pages = {event.subject for event in self._told() if event.fact in _OF_A_PAGE}
        return replace(self.checkout, provider_id=min(pages, default=""))

    def believed(self) -> Standing:
        """Where we have it: as its row says, with the money that was told of.

        What we made up ourselves, because there was no page, the provider cannot know.
        """
        now = standing(self.checkout, self._told())
        if self.sound:
            return now
        row = self.checkout
        return replace(
            now,
            state=row.state,
            payment=row.payment,
            granted=row.granted,
            taken_back=row.taken_back,
        )

    def told_since(self, before: "Kept", found: tuple[PaymentEvent, ...]) -> bool:
        """Whether anything was told that was not known before, and is not what was found."""
        known = {event.id for event in (*before.facts, *found)}
        return any(event.id not in known for event in self.facts)

    def _told(self) -> list[PaymentEvent]:
        return [event for event in self.facts if not is_never_begun(event)]


def read(unit: Unit, id: str) -> Kept:
    """The checkout with its facts, as of one moment: it is locked until the unit ends."""
    checkout = unit.checkouts.get(id).checkout
    return Kept(checkout, unit.checkouts.known(checkout))


def apart(kept: Kept, found: tuple[PaymentEvent, ...]) -> Difference | None:
    """How we have a checkout otherwise than the provider, by what it answers; None if alike.

    The ids of facts say nothing: what was asked for has others than what was delivered.
    What either knows is compared by what it comes to.
    """
    ours, theirs = kept.believed(), standing(kept.checkout, found)
    paid = max((event.amount for event in found if event.fact is Fact.PAID), default=0)
    # More than was asked for is enough to be granted, and still not what was asked for.
    if _compared(ours) == _compared(theirs) and paid <= kept.checkout.amount:
        return None
    currency = kept.checkout.currency
    asked = f"{kept.checkout.amount} {currency} asked for"
    return Difference(
        False,
        kept.checkout.id,
        "",
        f"we have it as {_said(ours, currency)}, of {asked}; "
        f"the provider has it as {_said(theirs, currency)}.",
        "Look at the payment at the provider, which never heard of what only we have: find out who "
        "wrote it, compare the row with the last dump, and take back what was given for nothing.",
    )


def unknown(kept: Kept, why: str) -> Difference:
    """That the provider tells nothing of a checkout that we know something of, and why."""
    currency = kept.checkout.currency
    return Difference(
        False,
        kept.checkout.id,
        "",
        f"we have it as {_said(kept.believed(), currency)}; {why}",
        "Look whether the key is that of the account where it was opened. If it is, somebody wrote "
        "the row: compare it with the last dump, and take back what was given for nothing.",
    )


def _compared(one: Standing) -> tuple[object, ...]:
    # Who has not been paid has no payment that could differ.
    payment = one.payment if one.paid else ""
    money = (one.paid, one.refunded, one.disputed)
    return one.state, payment, money, one.granted, one.taken_back


def _said(one: Standing, currency: str) -> str:
    parts = [f"{one.paid or 'nothing'} paid"]
    parts += [f"{one.refunded} refunded"] if one.refunded else []
    parts += [f"{one.disputed} disputed"] if one.disputed else []
    money = f"{', '.join(parts)} ({currency})" if one.paid else parts[0]
    left = one.granted - one.taken_back
    payment = f" in {one.payment}" if one.paid and one.payment else ""
    return f"{one.state}, with {money}{payment} and {left or 'no'} credits given"


def repair(settled: Settled, event: PaymentEvent) -> str:
    """What a fact has changed; nothing where it is another id for what is known."""
    before, after, net = settled.before, settled.after, settled.moved.net
    if before is None or after is None or after == before:
        return ""
    credits = f", {net:+} credits" if net else ""
    return f"“{event.fact}” had not been heard: {before.state} → {after.state}{credits}."


def flaws(unit: Unit, id: str) -> list[Difference]:
    """What of a checkout is not what its facts come to, or not what was paid for."""
    kept, found = read(unit, id), []
    checkout = kept.checkout
    now = standing(checkout, kept.facts)
    if not kept.sound:
        other = "" if checkout.payment == now.payment else ", paid in another payment"
        found.append(
            Difference(
                False,
                id,
                "",
                f"it is kept as {checkout.state}, and its facts come to {now.state}{other}.",
                "Somebody changed its row: compare it with the last dump.",
            )
        )
    left = sum(share.credits for share in unit.checkouts.purchases(checkout))
    if left != checkout.granted - checkout.taken_back:
        found.append(
            Difference(
                False,
                id,
                "",
                f"the ledger has {left} credits of {bought_by(id)}, and "
                f"{checkout.granted - checkout.taken_back} are due.",
                "Run: custories ledger verify",
            )
        )
    if checkout.state is State.MISMATCHED:
        found.append(Difference(False, id, "", *_mismatch(checkout, now)))
    return found + _refunds(unit, kept)


def _refunds(unit: Unit, kept: Kept) -> list[Difference]:
    """Refunds that we call made, and that no fact tells of."""
    told = {event.id for event in kept.facts}
    return [
        Difference(
            False,
            kept.checkout.id,
            refund.event,
            f"refund {refund.id} is kept as made, and nothing was told of it.",
            "Somebody changed its row: look at the payment at the provider, and compare the row "
            "with the last dump.",
        )
        for refund in unit.checkouts.refunds(kept.checkout.id)
        if refund.state is RefundState.MADE and refund.event not in told
    ]


def _mismatch(checkout: Checkout, now: Standing) -> tuple[str, str]:
    paid = f"{now.paid} {checkout.currency} were paid in it"
    if checkout.withdrawn:
        return (
            f"{paid}, and its account had been erased before. No credits were given.",
            "Refund it: nobody is left who could use credits.",
        )
    return (
        f"{paid}, and {checkout.amount} were asked for, or money moved in another currency. "
        f"{checkout.granted - checkout.taken_back or 'No'} credits were given.",
        "Look at the payment at the provider; refund it, or grant what it is worth.",
    )


def _row(checkout: Checkout) -> tuple[object, ...]:
    return checkout.state, checkout.payment, checkout.granted, checkout.taken_back
