"""What was asked: the body as plain data, the key of a request, the version that was read.

Nothing here knows what a book is. The use cases read the data and answer with
every fault at once.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NoReturn, TypeVar

from litestar import Request
from litestar.exceptions import ClientException, HTTPException
from litestar.types import ASGIApp, Receive, Scope, Send

from custories_core.errors import Fault, Rejected, Stale
from custories_core.fields import FAULTS_TOLD, Table, kind
from custories_core.once import Once
from custories_core.suggestions import remedy, shown

from .service import Asked

W = TypeVar("W", bound=StrEnum)

EXACT = 2**53
"""Up to here every whole number is told apart by those who have decimal numbers only."""

LIMIT_MOST = 100
LIMIT = 20
QUERY_MOST = 4 * 1024
"""The longest that may stand after the question mark, in bytes."""

JSON = "application/json"
MERGE_PATCH = "application/merge-patch+json"

_TEXTS = "Give a list of ids in quotation marks, in square brackets."
_KEY = re.compile(r"[\x21-\x7e]{1,255}")
_TAG = re.compile(r'(W/)?"([\x21\x23-\x7e\x80-\xff]*)"|([0-9]{1,9}(?:-[0-9a-z]{1,40})?)')


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of a list is asked for: at most `limit` items after the cursor `after`."""

    after: str | None
    limit: int


def within_bounds(app: ASGIApp) -> ASGIApp:
    """Middleware: what stands after the question mark is read only where it is short."""

    async def check(scope: Scope, receive: Receive, send: Send) -> None:
        if len(scope["query_string"]) > QUERY_MOST:
            raise HTTPException(status_code=414)
        await app(scope, receive, send)

    return check


def as_declared(app: ASGIApp) -> ASGIApp:
    """Middleware: no parameter but those that an operation declares comes to it, each once."""

    async def check(scope: Scope, receive: Receive, send: Send) -> None:
        declared = scope["route_handler"].opt.get("parameters") if scope["query_string"] else None
        if declared is not None:
            asked_for(Request(scope, receive, send), declared)
        await app(scope, receive, send)

    return check


def table(request: Asked, body: bytes, media_types: Iterable[str] = (JSON, MERGE_PATCH)) -> Any:
    """The table that a body of JSON holds.

    Raises what is answered with 415 for another media type, with 400 for
    what is no JSON (RFC 8259) or has a field twice, and Rejected for anything
    but a table.
    """
    said = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if said not in media_types:
        raise HTTPException(f"Send a body of the kind {JSON}.", status_code=415)
    try:
        data = json.loads(
            body, object_pairs_hook=_once_each, parse_constant=_no_number, parse_float=_number
        )
        if b"\\u" in body:
            # Halves of characters can be written in JSON, and in nothing that we would tell again.
            json.dumps(data, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        reason = str(error) if isinstance(error, _Unreadable) else "it is no sound JSON."
        raise ClientException(f"The body cannot be read: {reason}") from None
    if not isinstance(data, Mapping):
        raise Rejected([Fault("", f"is {kind(data)}; a body is an object.", "Send one.")])
    return data


def texts(data: Mapping[str, object], name: str) -> tuple[str, ...]:
    """The texts in the one field that a body has. Raises Rejected with every fault."""
    faults: list[Fault] = []
    whole = Table(data, "", faults)
    value = data.get(name)
    if not whole.given(name):
        whole.fault(name, "is missing.", _TEXTS)
    elif not isinstance(value, list):
        whole.fault(name, f"is {kind(value)}; it must be an array of texts.", _TEXTS)
        value = None
    found = value if isinstance(value, list) else []
    for number, item in enumerate(found, start=1):
        if not isinstance(item, str):
            faults.append(Fault(f"{name}[{number}]", f"is {kind(item)}; it must be text.", _TEXTS))
    whole.close()
    if faults:
        raise Rejected(faults)
    return tuple(found)


def once_of(request: Asked, body: bytes = b"") -> Once | None:
    """The request's Idempotency-Key with a hash of all that is asked for, if it has one."""
    keys = request.headers.getall("idempotency-key", [])
    if not keys:
        return None
    if len(keys) > 1 or not _KEY.fullmatch(keys[0]):
        raise ClientException("An Idempotency-Key is 1 to 255 visible ASCII characters, sent once.")
    asked = hashlib.sha256()
    for part in (request.method.encode(), request.scope["path"].encode(), body):
        asked.update(len(part).to_bytes(8, "big") + part)
    return Once(request.user.id, keys[0], asked.hexdigest())


def key_of(request: Asked, body: bytes) -> Once:
    """As `once_of`, for a request that may not go without: what moves money or credits."""
    once = once_of(request, body)
    if once is None:
        raise ClientException(
            "Send an Idempotency-Key, so that this happens once however often it is sent."
        )
    return once


def version_of(request: Asked) -> int | None:
    """The version that If-Match names; None where it names none, or any (`*`).

    Raises Stale for a tag that is none of ours: nothing has it any more.
    """
    said = request.headers.getall("if-match", [])
    if not said or said == ["*"]:
        return None
    tag = _TAG.fullmatch(said[0].strip())
    if len(said) > 1 or tag is None:
        raise ClientException('If-Match takes one ETag as it was sent, such as "3", or *.')
    # Some clients lose the quotes; of ours there is no doubt what was meant.
    version = (tag[2] or tag[3] or "").partition("-")[0]
    if tag[1] or not (version.isdecimal() and version.isascii() and len(version) < 10):
        raise Stale
    return int(version)


def asked_for(request: Asked, names: Iterable[str] = ()) -> dict[str, str]:
    """The parameters after the question mark. Raises Rejected for any but `names`, or one twice."""
    names = tuple(names)
    found: dict[str, str] = {}
    faults: list[Fault] = []
    for name, value in request.query_params.multi_items():
        if name not in names:
            # A near match takes a while to find, and the event loop waits for it here.
            near = names and len(faults) < FAULTS_TOLD
            help = remedy(name, names) if near else "Leave it out."
            faults.append(Fault(f"?{shown(name)}", "is not a parameter here.", help))
        elif name in found:
            faults.append(Fault(f"?{name}", "is given twice.", "Give it once."))
        found[name] = str(value)
    if faults:
        raise Rejected(faults)
    return found


def part_of(given: Mapping[str, str]) -> Part:
    """Which part of a list the parameters `cursor` and `limit` ask for. Raises Rejected."""
    limit = given.get("limit", str(LIMIT))
    digits = limit.isascii() and limit.isdecimal() and len(limit) < 10
    if not digits or not 1 <= int(limit) <= LIMIT_MOST:
        problem = f"is not a whole number from 1 to {LIMIT_MOST}."
        raise Rejected([Fault("?limit", problem, "Leave it out for the usual.")])
    return Part(given.get("cursor"), int(limit))


def word_of(given: dict[str, str], name: str, words: type[W]) -> W | None:
    """The word that a parameter has to be, None where it is not given. Raises Rejected."""
    if name not in given:
        return None
    known = {word.value: word for word in words}
    if given[name] not in known:
        problem = "is none of the words known here."
        raise Rejected([Fault(f"?{name}", problem, remedy(given[name], known))])
    return known[given[name]]


class _Unreadable(ValueError):
    """JSON that means nothing here."""


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Unreadable("a field is there twice.")
    return found


def _number(text: str) -> int | float:
    # JSON knows one kind of number, and many who write it put a point into every one.
    value = float(text)
    return int(value) if value.is_integer() and abs(value) <= EXACT else value


def _no_number(name: str) -> NoReturn:
    raise _Unreadable(f"{name} is no number in JSON.")
