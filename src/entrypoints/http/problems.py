"""The one table of errors and statuses: every failure as a problem document (RFC 9457)."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
import structlog
from litestar import Request, Response
from litestar.exceptions import HTTPException, InternalServerException

from custories_core.errors import (
    Conflict,
    CustoriesError,
    Forbidden,
    Missing,
    Refused,
    Rejected,
    Stale,
    StoreBlocked,
    Unauthenticated,
    Unavailable,
)
from custories_core.fields import FAULTS_TOLD
from custories_core.jobs import LeaseLost, NotAllowed
from custories_core.ledger import NotEnough
from custories_core.prices import PriceChanged

MEDIA_TYPE = "application/problem+json"
PATIENCE = 2
"""Seconds after which to come back where nobody knows better."""

log = structlog.get_logger("custories.http")


class WireFault(msgspec.Struct, frozen=True):
    """One thing wrong with a request: where it is, what it is, and what to do about it."""

    place: str
    problem: str
    remedy: str


class WireProblem(msgspec.Struct, frozen=True, omit_defaults=True):
    """What went wrong (RFC 9457). `instance` is the id of the request, for whoever asks for help.

    `faults` are given with 422: all that is wrong, at once, but no more than anybody reads.
    `available`, `price` and `missing` are given with 402, in credits, and so are `price` and
    `shown_price` with 409 where the price is not the one that was shown.
    """

    type: str
    title: str
    status: int
    detail: str
    instance: str
    faults: tuple[WireFault, ...] = ()
    available: int | None = None
    price: int | None = None
    missing: int | None = None
    shown_price: int | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem, at the stable address `/problems/{name}`."""

    name: str
    status: int
    title: str
    about: str

    @property
    def type(self) -> str:
        """Its address, relative to the service."""
        return f"/problems/{self.name}"


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("malformed", 400, "The request cannot be read",
             "The body is no JSON, or a header or parameter is not as it has to be."),
        Kind("unauthenticated", 401, "You are not signed in",
             "Send a token of your identity provider, as `Authorization: Bearer …`."),
        Kind("credits", 402, "There are too few credits",
             "`price` is what this costs, `available` what there is, `missing` what is to be "
             "bought before. Nothing was asked for and nothing is held."),
        Kind("forbidden", 403, "You may not do this",
             "Only an admin may. Another token of yours may say that you are one."),
        Kind("missing", 404, "There is no such thing",
             "What belongs to somebody else is answered in the same way."),
        Kind("method", 405, "This cannot be done here",
             "The header `Allow` says which methods this address has."),
        Kind("slow", 408, "The request took too long to arrive",
             "Send it again over a faster line, or send less."),
        Kind("conflict", 409, "Not as things stand now",
             "Something else has to happen first; `detail` says what."),
        Kind("price", 409, "The price is another one by now",
             "`price` is what this costs, `shown_price` what you said that you were shown. Nothing "
             "was asked for and nothing is held. Ask with the new price if that will do."),
        Kind("refused", 409, "This was refused",
             "A rule says no, and would say so again. Change what you ask for."),
        Kind("stale", 412, "It was changed since you read it",
             "Read it again, and repeat your change with the new ETag."),
        Kind("large", 413, "The request is too large",
             "A body of JSON has at most 64 KiB, a photo at most 20 MiB."),
        Kind("address", 414, "The address is too long",
             "What follows the question mark has at most 4 KiB."),
        Kind("media-type", 415, "The body is of the wrong kind",
             "The header `Content-Type` has to say what the operation takes."),
        Kind("rejected", 422, "What you sent cannot be used as it is",
             "`faults` lists everything that is wrong, with its place and what to do about it."),
        Kind("bug", 500, "Something went wrong on our side",
             "It was noted. `instance` helps whoever looks into it."),
        Kind("unavailable", 503, "Not just now",
             "Something that is needed is out of reach. Come back after `Retry-After` seconds."),
        Kind("store-blocked", 503, "Nothing can be kept for now",
             "The store is full or closed to the service. Somebody has to see to it."),
    )
}  # fmt: skip

_ERRORS: Mapping[type[Exception], str] = {
    Rejected: "rejected",
    Unauthenticated: "unauthenticated",
    Forbidden: "forbidden",
    Missing: "missing",
    Conflict: "conflict",
    NotAllowed: "conflict",
    LeaseLost: "conflict",
    NotEnough: "credits",
    PriceChanged: "price",
    Refused: "refused",
    Stale: "stale",
    Unavailable: "unavailable",
    StoreBlocked: "store-blocked",
}
_STATUSES: Mapping[int, str] = {
    400: "malformed",
    401: "unauthenticated",
    403: "forbidden",
    404: "missing",
    405: "method",
    408: "slow",
    413: "large",
    414: "address",
    415: "media-type",
    503: "unavailable",
}
NOWHERE = "There is no such address. All there are stand in `/schema/openapi.json`."
OURS = "It was noted, and is no fault of yours."


def kind_of(error: Exception) -> Kind:
    """The kind of problem that an error is; a bug, where nobody foresaw it."""
    if _broken_off(error):
        return KINDS["malformed"]
    if isinstance(error, HTTPException):
        # What the framework cannot read is the sender's affair; what breaks in it is ours.
        name = _STATUSES.get(error.status_code)
        return KINDS[name or ("malformed" if error.status_code < 500 else "bug")]
    for type_ in type(error).__mro__:
        if type_ in _ERRORS:
            return KINDS[_ERRORS[type_]]
    return KINDS["bug"]


def answered(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """The problem document for an error. What is no known error is logged as a bug."""
    kind = kind_of(error)
    id = request.scope.get("state", {}).get("request_id", "")
    headers: dict[str, str] = {}
    faults: tuple[WireFault, ...] = ()
    detail = kind.about
    if kind.name == "bug":
        log.error("a request met a bug", request=id, exc_info=error)
        detail = OURS
    elif isinstance(error, Rejected):
        first = error.faults[:FAULTS_TOLD]
        faults = tuple(WireFault(f.place, f.problem, f.remedy) for f in first)
        detail = _counted(len(error.faults))
    elif isinstance(error, CustoriesError):
        detail = str(error)
    elif _broken_off(error):
        detail = "The request broke off before its end."
    elif isinstance(error, HTTPException):
        detail = error.detail if error.status_code in (400, 408, 415) else kind.about
        if error.status_code == 404:
            # Of the framework: what one of our handlers misses is of the core.
            detail = NOWHERE
        headers.update(error.headers or {})
    if kind.status == 401:
        headers["WWW-Authenticate"] = 'Bearer realm="custories"'
    elif kind.status == 503:
        after = getattr(error, "retry_after", None)
        headers["Retry-After"] = str(math.ceil(after) if after else PATIENCE)
    body = WireProblem(kind.type, kind.title, kind.status, detail, id, faults)
    if isinstance(error, NotEnough):
        body = msgspec.structs.replace(
            body, available=error.available, price=error.price, missing=error.missing
        )
    elif isinstance(error, PriceChanged):
        body = msgspec.structs.replace(body, price=error.price, shown_price=error.shown)
    return Response(
        msgspec.json.encode(body), status_code=kind.status, media_type=MEDIA_TYPE, headers=headers
    )


def _counted(count: int) -> str:
    if count <= FAULTS_TOLD:
        return "There is a fault." if count == 1 else f"There are {count} faults."
    return f"There are {count} faults, of which the first {FAULTS_TOLD} are told."


def _broken_off(error: Exception) -> bool:
    # Litestar (2.25) calls it an error of the server, with nothing but this to tell it by.
    return isinstance(error, InternalServerException) and "disconnected" in error.detail
