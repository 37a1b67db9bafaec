"""Webhooks: what the payment provider sends by itself, and where its payers come back to.

Anybody may send to these addresses. What the provider did not sign is turned
away before anything is looked up.
"""

from typing import Any

import structlog
from litestar.exceptions import ClientException
from litestar.params import RawBody

from custories_core.errors import Refused
from custories_core.payments import State
from custories_core.use_cases.settling import Settled

from .answers import Answer
from .markup import page
from .operations import Operation, handles
from .service import BACK, Asked, service

TAG = "payments"
MOST = 256 * 1024
"""Bytes of the largest delivery; those of the provider have a few thousand."""
SIGNATURE = "Stripe-Signature"

log = structlog.get_logger("custories.payments")


@handles(
    "POST",
    "/v1/webhooks/stripe",
    Operation(
        "Take what the payment provider tells",
        TAG,
        status=204,
        takes=("application/json; charset=utf-8",),
        public=True,
        header_parameters={
            SIGNATURE: {
                "type": "string",
                "description": "The provider's signature of the time and the very bytes.",
            }
        },
    ),
    MOST,
)
def take_notice(request: Asked, body: RawBody) -> Answer:
    """For the payment provider. What it signed is kept with its effect, once, in whatever order.

    What is not signed, or was signed more than five minutes ago, is 400. What
    cannot be kept now is 503: the provider sends it again.
    """
    told = request.headers.getall(SIGNATURE.lower(), [])
    if len(told) != 1:
        raise ClientException(f"A delivery has one header {SIGNATURE}.")
    try:
        settled = service(request).take_notice(body, told[0])
    except Refused as error:
        raise ClientException(str(error)) from None
    _tell(settled, request.scope.get("state", {}))
    return Answer(204)


def _tell(settled: Settled, state: Any) -> None:
    """A line for what moved a checkout: of whom and how much the ledger knows."""
    after = settled.after
    if not settled.new or after is None:
        return
    say = log.error if after.state is State.MISMATCHED else log.info
    say(
        f"a checkout is {after.state}",
        request=state.get("request_id", ""),
        checkout=after.id,
        credits=settled.moved.net,
    )


@handles(
    "GET",
    BACK,
    Operation(
        "Read where payers come back to",
        TAG,
        media="text/html",
        example="<!doctype html>…",
        public=True,
        query={"checkout": {"type": "string", "description": "The id of the purchase."}},
    ),
)
async def come_back(request: Asked) -> Answer:
    """A page for whoever comes from the payment provider's: it knows nothing and tells nothing."""
    return page(
        "You can close this page",
        "<p>If you have paid, your credits are in your account as soon as the payment is "
        "confirmed. Most payments are at once; a few take days.</p>",
    )


handlers = (take_notice, come_back)
