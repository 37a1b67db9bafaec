"""Whether a delivery is signed, and signed just now.

What is signed is the time, a dot and the very bytes, with HMAC-SHA256
(docs.stripe.com/webhooks). While a secret is exchanged there are two, and any
may verify. The official library rejects only what is too old; a delivery from
the future, which could be kept and sent again later, is rejected here as well.
"""

import time
from collections.abc import Callable

import stripe

from custories_core.errors import Refused

TOLERANCE = 300
"""Seconds that a delivery's time may differ from ours, either way."""


def check_signature(
    body: bytes,
    header: str,
    secrets: tuple[str, ...],
    clock: Callable[[], float] = time.time,
) -> None:
    """Raises Refused unless one of the secrets signed the bytes within five minutes of now."""
    if not any(_signed(body, header, secret) for secret in secrets):
        raise Refused(
            "The delivery is not signed by the payment provider, or was signed too long ago."
        )
    # The time is what the library takes for it, which is the first.
    (made, *_) = (part.split("=", 2)[1] for part in header.split(",") if part.startswith("t="))
    if int(made) > clock() + TOLERANCE:
        raise Refused(
            "The delivery was signed in the future. If that lasts, set the clock of this machine."
        )


def _signed(body: bytes, header: str, secret: str) -> bool:
    try:
        stripe.WebhookSignature.verify_header(body, header, secret, TOLERANCE)
    except stripe.SignatureVerificationError:
        return False
    except (ValueError, TypeError):
        # Neither UTF-8 nor ASCII where the library takes it for granted.
        return False
    return True
