"""Everybody's checkouts, for admins: where they stand, and refunds to the card."""

from litestar.params import FromPath, RawBody

from custories_core.checkouts import CheckoutEntry
from custories_core.payments import State, standing
from custories_core.ports.records import Unit

from .administration import TAG, listing
from .answers import Answer, accepted, listed, told
from .asked import asked_for, key_of, part_of, table, word_of
from .operations import LISTED, Operation, handles
from .places import ID, part_after, place_of
from .service import Asked, service
from .wire import refunds as wire

_CHECKOUTS = "checkouts"
FILTERED = {
    "standing": {
        "type": "string",
        "enum": list(State),
        "description": "Only checkouts that stand so, such as `mismatched` or `disputed`.",
    },
    **LISTED,
}


@handles(
    "GET",
    "/v1/admin/checkouts",
    listing("List everybody's checkouts", wire.AdminCheckouts, wire.CHECKOUT_EXAMPLE, FILTERED),
    # Three statements for each: more than a unit in the event loop has time for, where the
    # database is a few milliseconds away.
    heavy=True,
)
def list_checkouts(request: Asked) -> Answer:
    """Everybody's checkouts with their money, their credits and what their owners owe, newest
    first, in parts.
    """
    given = asked_for(request, FILTERED)
    state, part = word_of(given, "standing", State), part_of(given)
    before = place_of(part.after, _CHECKOUTS, ID)
    with service(request).records.begin() as unit:
        found = unit.checkouts.listed(None, state, before, part.limit + 1)
        listing = part_after(found, part.limit, _CHECKOUTS, lambda entry: entry.checkout.id)
        items = [_seen(unit, entry) for entry in listing.items]
    return listed(items, listing)


@handles(
    "GET",
    "/v1/admin/checkouts/{checkout:str}",
    Operation(
        "Read somebody's checkout", TAG, wire.AdminCheckout, wire.CHECKOUT_EXAMPLE, admin=True
    ),
)
def read_anybodys_checkout(request: Asked, checkout: FromPath[str]) -> Answer:
    """A checkout with its money, its credits, what its owner owes, and its refunds."""
    with service(request).records.begin() as unit:
        return told(_seen(unit, unit.checkouts.peek(checkout)))


@handles(
    "POST",
    "/v1/admin/checkouts/{checkout:str}/refunds",
    Operation(
        "Pay back to the card",
        TAG,
        wire.AdminRefund,
        wire.REFUND_EXAMPLE,
        202,
        body=wire.NewRefund,
        body_example=wire.NEW_REFUND_EXAMPLE,
        keyed=True,
        admin=True,
        headers={"Location": "Where to read the checkout."},
    ),
    errand=True,
)
def refund_checkout(request: Asked, checkout: FromPath[str], body: RawBody) -> Answer:
    """Pays back an amount, or all that is left, to where the money came from. The credits that it
    bought are taken back in the same share; what of them is spent is owed. Where the provider does
    not answer, the refund is `asked`, and is made as soon as it does, once. Who asked for it, and
    why, is noted in the audit log.
    """
    data, once = table(request, body), key_of(request, body)
    made = service(request).refund_checkout(request.user, checkout, data, once)
    return accepted(wire.refund(made), f"/v1/admin/checkouts/{made.checkout}")


def _seen(unit: Unit, entry: CheckoutEntry) -> wire.AdminCheckout:
    its = entry.checkout
    return wire.checkout(
        entry,
        standing(its, unit.checkouts.known(its)),
        unit.ledger.balance(its.owner).debt,
        unit.checkouts.refunds(its.id),
    )


handlers = (list_checkouts, read_anybodys_checkout, refund_checkout)
