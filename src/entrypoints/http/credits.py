"""Credits: what there is, what moved it, what it costs, and the purchase of more."""

from litestar.params import FromPath, RawBody

from .account import standing_account
from .answers import Answer, listed, told
from .asked import asked_for, once_of, part_of, table
from .operations import LISTED, Operation, handles
from .places import NUMBER, part_after, place_of
from .service import Asked, service
from .wire import credits as wire

TAG = "credits"

_TRANSACTIONS = "own"


@handles("GET", "/v1/credits", Operation("Read your credits", TAG, wire.Credits, wire.CREDITS))
def read_credits(request: Asked) -> Answer:
    """What you can spend, what is set aside for jobs under way, and what you owe."""
    return told(wire.credits(service(request).read_credits(request.user.id)))


@handles(
    "GET",
    "/v1/credits/transactions",
    Operation(
        "List what moved your credits",
        TAG,
        wire.Transfers,
        {"items": [wire.TRANSFER], "next": None},
        query=LISTED,
    ),
)
def list_transfers(request: Asked) -> Answer:
    """Every purchase, grant, hold, refund and so on, with its cause, newest first, in parts."""
    part = part_of(asked_for(request, LISTED))
    before = place_of(part.after, _TRANSACTIONS, NUMBER)
    with service(request).records.begin() as unit:
        last = None if before is None else int(before)
        found = unit.ledger.transfers(request.user.id, last, part.limit + 1)
    listing = part_after(found, part.limit, _TRANSACTIONS, lambda transfer: transfer.number)
    return listed([wire.transfer(entry) for entry in listing.items], listing)


@handles(
    "GET",
    "/v1/credits/packs",
    Operation("Read the price list", TAG, wire.Prices, wire.PRICES),
)
async def read_packs(request: Asked) -> Answer:
    """The packs that are sold, and what jobs cost in credits."""
    return told(wire.prices(service(request).prices))


@handles(
    "POST",
    "/v1/credits/checkouts",
    Operation(
        "Buy a pack",
        TAG,
        wire.WireCheckout,
        wire.CHECKOUT,
        201,
        body=wire.NewCheckout,
        body_example=wire.NEW_CHECKOUT,
        once=True,
    ),
    errand=True,
)
def begin_checkout(request: Asked, body: RawBody) -> Answer:
    """Begins a purchase. Send the payer to `url`, a page of the payment provider.

    The credits are there when the provider confirms the payment, which may be
    before the payer is back, or days later. Ask the checkout where it stands.
    While the provider is out of reach this is 503; send it again with the same
    key. Too many that are begun and not paid are 409.
    """
    data, once = table(request, body), once_of(request, body)
    with standing_account(request):
        entry = service(request).begin_checkout(request.user, data, once)
    where = f"/v1/credits/checkouts/{entry.checkout.id}"
    return told(wire.checkout(entry), 201, (b"location", where.encode()))


@handles(
    "GET",
    "/v1/credits/checkouts/{checkout:str}",
    Operation("Read a purchase", TAG, wire.WireCheckout, wire.PAID),
)
def read_checkout(request: Asked, checkout: FromPath[str]) -> Answer:
    """Where a purchase stands, and the credits that it brought."""
    return told(wire.checkout(service(request).read_checkout(request.user, checkout)))


handlers = (read_credits, list_transfers, read_packs, begin_checkout, read_checkout)
