"""Answers: what goes out, encoded once and sent as it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from litestar.types import Receive, Scope, Send

from custories_core.ports.records import Slice

from .service import Asked

Headers = tuple[tuple[bytes, bytes], ...]

JSON = (b"content-type", b"application/json")
REVALIDATE = (b"cache-control", b"private, no-cache")
"""What has an ETag may be kept by whoever asked, if they ask each time whether it still holds."""

_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer, as an ASGI application that sends it."""

    status: int
    headers: Headers = ()
    body: bytes = b""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = self.headers
        if self.status not in (204, 304):
            headers = (*headers, (b"content-length", b"%d" % len(self.body)))
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": self.body, "more_body": False})


def told(body: Any, status: int = 200, *headers: tuple[bytes, bytes]) -> Answer:
    """An answer with a body of JSON."""
    return Answer(status, (JSON, *headers), _encode(body))


def entity_tag(version: int, rest: str = "") -> bytes:
    """The ETag of a version. `rest` is what else of the answer may change while it stays."""
    return (f'"{version}-{rest}"' if rest else f'"{version}"').encode()


def found(request: Asked, body: Any, tag: bytes) -> Answer:
    """What was asked for with its ETag, or 304 where the sender has it already."""
    known = request.headers.get("if-none-match")
    headers = ((b"etag", tag), REVALIDATE)
    if known is not None and _knows(known, tag.decode()):
        return Answer(304, headers)
    return Answer(200, (JSON, *headers), _encode(body))


def made(body: Any, tag: bytes, location: str) -> Answer:
    """201 for something new at `location`."""
    return told(body, 201, (b"etag", tag), (b"location", location.encode()))


def changed(body: Any, tag: bytes) -> Answer:
    """200 for something that is another than before."""
    return told(body, 200, (b"etag", tag))


def accepted(body: Any, location: str) -> Answer:
    """202 for what will be done; `location` is where to see how far it is."""
    return told(body, 202, (b"location", location.encode()))


def gone() -> Answer:
    """204 for something that is not there any more."""
    return Answer(204)


def listed(items: Sequence[Any], part: Slice[Any] | None = None) -> Answer:
    """The items of a list, and the cursor of what comes next: null at its end."""
    return told({"items": items, "next": None if part is None else part.next})


def _knows(known: str, tag: str) -> bool:
    """Weak comparison (RFC 9110, 8.8.3.2)."""
    return known.strip() == "*" or tag in (
        one.strip().removeprefix("W/") for one in known.split(",")
    )
