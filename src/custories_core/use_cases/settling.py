"""Settling: what a provider told takes effect in the transaction that keeps it, once.

The delivery, the answer to a refund and the daily reconciliation all come here.
"""

from dataclasses import dataclass

from ..checkouts import bought_by, restored_by, shares, taken_by
from ..payments import Checkout, Movement, PaymentEvent, transition
from ..ports.payments import Notice
from ..ports.records import Unit

NOTHING = Movement()
"""No credits."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What a notice came to.

    `new` is whether it had not been told before. `before` and `after` are the
    checkout that it concerns, None where it is none of ours or was told
    before; `moved` are the credits that moved.
    """

    new: bool
    before: Checkout | None = None
    after: Checkout | None = None
    moved: Movement = NOTHING


def settle(unit: Unit, notice: Notice) -> Settled:
    """Keep what was told, and let it have its effect: all of it in this unit, or nothing.

    What was told before has none. What moves no checkout is kept, and so is
    what concerns a checkout that is not ours, as where several systems share
    one account at the provider. Nobody outside is asked anything.
    """
    if not unit.checkouts.note(notice):
        return Settled(new=False)
    event = notice.event
    before = None if event is None else unit.checkouts.about(event)
    if event is None or before is None:
        return Settled(new=True)
    after, moved = transition(before, unit.checkouts.known(before), event)
    unit.checkouts.keep(after)
    _move(unit, after, moved, event)
    return Settled(True, before, after, moved)


def _move(unit: Unit, checkout: Checkout, moved: Movement, event: PaymentEvent) -> None:
    ledger, owner = unit.ledger, checkout.owner
    if moved.grant:
        ledger.purchase(owner, moved.grant, bought_by(checkout.id))
    if moved.take_back or moved.restore:
        purchases = unit.checkouts.purchases(checkout)
        for number, share in enumerate(shares(purchases, moved.take_back), start=1):
            ledger.refund(owner, share.credits, taken_by(event.id, number), share.purchase)
        if moved.restore:
            ledger.purchase(owner, moved.restore, restored_by(checkout.id, len(purchases)))
