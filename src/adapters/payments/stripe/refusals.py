"""Stripe's errors as our own, without a word of what was sent or of who pays."""

import re

import stripe

from custories_core.errors import Conflict, CustoriesError, Missing, Refused, Unavailable

RETRY_AFTER = 2.0
"""Seconds after which to come back where nothing was said."""

_CODE = re.compile(r"[a-z0-9_]{1,60}")
_SECONDS = re.compile(r"[0-9]{1,4}")
_REMEDIES = {
    "charge_already_refunded": "All of the payment was refunded before.",
    "charge_disputed": "The payment is disputed; what is disputed is not refunded too.",
    "amount_too_large": "Name a smaller amount.",
    "amount_too_small": "Name a larger amount.",
}


def translated(error: stripe.StripeError) -> CustoriesError:
    """The error to raise for one of the library's. Of its words only Stripe's code is kept."""
    status = error.http_status or 0
    match error:
        case stripe.APIConnectionError():
            return Unavailable(
                "The payment provider cannot be reached. Try again in a moment.", RETRY_AFTER
            )
        case stripe.AuthenticationError() | stripe.PermissionError():
            return Unavailable(
                "The payment provider does not accept our key. "
                "Look at CUSTORIES_STRIPE_SECRET_KEY and at what it is allowed to do."
            )
        case stripe.RateLimitError():
            return Unavailable(
                "The payment provider has too much to do. Try again in a moment.",
                _retry_after(error),
            )
        case stripe.IdempotencyError():
            return Conflict("This was asked for before with other arguments. Ask under a new id.")
        case stripe.InvalidRequestError() if status == 404:
            return Missing(f"The payment provider does not know it ({_code(error)}).")
        case stripe.InvalidRequestError() | stripe.CardError():
            code = _code(error)
            remedy = _REMEDIES.get(code, "Ask for something else.")
            return Refused(f"The payment provider refused ({code}). {remedy}")
        case _:
            return Unavailable(
                f"The payment provider cannot answer now ({_code(error)}). Try again in a moment.",
                _retry_after(error),
            )


def unreadable() -> Unavailable:
    """The error for an answer that is not made as Stripe's are, such as a page of a proxy."""
    return Unavailable(
        "The payment provider gave no proper answer. Try again in a moment; "
        "if that stays so, look at CUSTORIES_STRIPE_BASE.",
        RETRY_AFTER,
    )


def _code(error: stripe.StripeError) -> str:
    code = error.code or ""
    return code if _CODE.fullmatch(code) else str(error.http_status or "no status")


def _retry_after(error: stripe.StripeError) -> float:
    told = str((error.headers or {}).get("retry-after", ""))
    return float(told) if _SECONDS.fullmatch(told) else RETRY_AFTER
