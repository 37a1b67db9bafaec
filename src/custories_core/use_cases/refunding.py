"""Refunding: an admin has the price of a checkout, or a part of it, paid back to the card.

What is asked for is kept before the provider is asked, and the provider knows
it by the id that it has here. So it can be asked again, whatever became of the
answer, and makes it once.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..audit import AuditEntry
from ..checkouts import Refund, RefundState
from ..errors import Conflict, Missing, Refused, Rejected, Unavailable
from ..fields import Table
from ..once import Once
from ..payments import Checkout, RefundReason, State, standing
from ..people import Principal
from ..ports.payments import Notice, Payments
from ..ports.records import Records, Unit
from .granting import reason_in
from .repeats import once_only
from .settling import settle

AMOUNT_MOST = 100_000_000
"""The largest refund, in minor units: what is beyond is a slip."""
KIND = "refund asked for"
"""The kind of a notice that the answer to a refund is."""
CATEGORIES = {reason.value: reason for reason in RefundReason}

log = logging.getLogger("custories.refunding")


@dataclass(frozen=True, slots=True)
class FinishRefund:
    """Has the provider make a refund that is kept, and keeps what came of it."""

    records: Records
    payments: Payments

    def __call__(self, id: str) -> Refund:
        """The refund as it is now: made, refused, or still asked for where nobody answers."""
        with self.records.begin() as unit:
            refund = unit.checkouts.refund(id)
            checkout = unit.checkouts.peek(refund.checkout).checkout
        if refund.state is not RefundState.ASKED:
            return refund
        try:
            event = self.payments.refund(checkout, refund.amount, refund.id, refund.reason)
        except Unavailable as error:
            log.warning("refund %s has to wait: %s", refund.id, error)
            return refund
        except (Refused, Conflict, Missing) as error:
            return self._ended(replace(refund, state=RefundState.REFUSED, problem=str(error)))
        made = replace(refund, state=RefundState.MADE, event=event.id)
        return self._ended(made, Notice(event.id, KIND, event))

    def _ended(self, refund: Refund, notice: Notice | None = None) -> Refund:
        with self.records.begin() as unit:
            if notice is not None:
                settle(unit, notice)
            if unit.checkouts.refund(refund.id).state is RefundState.MADE:
                # Somebody else finished it meanwhile: it is as it is.
                return unit.checkouts.refund(refund.id)
            return unit.checkouts.settle(refund)


@dataclass(frozen=True, slots=True)
class RefundCheckout:
    """Pays back to the card, in part or all that is left."""

    records: Records
    finish: FinishRefund

    def __call__(
        self, who: Principal, checkout: str, data: Mapping[str, object], once: Once
    ) -> Refund:
        """The refund: made, or asked for where the provider does not answer now.

        `data` has `amount` in minor units or `all`, a `reason` and, if it is
        another than that it was asked for, a `category`. Raises Forbidden,
        Rejected, Missing; Conflict for more than is left, for what is disputed
        or not paid, and where the provider refuses.
        """
        who.require_admin()
        amount, category, note = _read(data)

        def ask(unit: Unit) -> str:
            entry = unit.checkouts.get(checkout)
            wanted = _allowed(unit, entry.checkout, amount)
            asked = Refund(entry.checkout.id, wanted, category, note, who.id)
            kept = unit.checkouts.add_refund(asked)
            details = {
                "refund": kept.id,
                "amount": wanted,
                "currency": entry.checkout.currency,
                "category": category.value,
                "owner": entry.checkout.owner,
            }
            unit.audit(AuditEntry(who.id, "refund checkout", kept.checkout, note, details))
            return kept.id

        refund = self.finish(once_only(self.records, once, str, ask))
        if refund.state is RefundState.REFUSED:
            raise Conflict(f"The payment provider refused this refund. {refund.problem}")
        return refund


def left_to_refund(unit: Unit, checkout: Checkout) -> int:
    """What can be paid back of a checkout, in minor units: not what is on its way back already."""
    now = standing(checkout, unit.checkouts.known(checkout))
    asked = [r for r in unit.checkouts.refunds(checkout.id) if r.state is RefundState.ASKED]
    return max(now.paid - now.refunded - now.disputed - sum(r.amount for r in asked), 0)


def _allowed(unit: Unit, checkout: Checkout, amount: int | None) -> int:
    """How much is paid back; None asks for all that is left. Raises Conflict."""
    if checkout.state is State.DISPUTED:
        raise Conflict("The payment is disputed. Wait until that is settled, or accept it there.")
    left = left_to_refund(unit, checkout)
    if not left:
        raise Conflict(f"This checkout is {checkout.state}: nothing is left that can be refunded.")
    if amount is not None and amount > left:
        raise Conflict(f"Of this checkout {left} {checkout.currency} are left, in minor units.")
    return left if amount is None else amount


def _read(data: Mapping[str, object]) -> tuple[int | None, RefundReason, str]:
    fields = Table(data, "", [])
    amount, all = fields.whole("amount", 1, AMOUNT_MOST), fields.flag("all")
    if fields.given("amount") == (all is True):
        fields.fault("amount", "is missing, or beside “all”.", "Say how much, or “all”: true.")
    category = fields.choice("category", CATEGORIES, "a category of refunds")
    note = reason_in(fields)
    fields.close()
    if fields.faults:
        raise Rejected(fields.faults)
    return amount, category or RefundReason.REQUESTED, note
