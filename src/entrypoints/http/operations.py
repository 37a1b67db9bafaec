"""What the document says of an operation, declared beside its handler.

    @handles("GET", "/v1/books/{book:str}", Operation("Read a book", "books", Book, EXAMPLE))

The description is the handler's docstring. Which errors there are follows from
what an operation takes; `errors` adds those that do not.
"""

import functools
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from litestar.concurrency import sync_to_thread
from litestar.handlers import HTTPRouteHandler, route

from .errands import Errands
from .service import Asked, service

BODY_MOST = 64 * 1024
"""The largest body of JSON, in bytes."""

Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation. `answer` and `body` are msgspec Structs, the examples plain data.

    `once` is for those that take an Idempotency-Key, `keyed` for those that
    want one, `guarded` for If-Match, `tagged` for those that answer with an
    ETag and take If-None-Match.
    A body that is `optional` may be left out.
    `query` has JSON Schemas by parameter, each with a description. `media` is
    the kind of the answer, `takes` the kinds of body. `admin` is for admins
    only, `public` for anybody. `headers` are those of the answer, with what
    they say. `path` has JSON Schemas of what stands in the path where that is
    no id, and `also` other answers without a body, with what they mean.
    `outdates` is for those after which chapters that are made may be out of date.
    """

    summary: str
    tag: str
    answer: type | None = None
    example: Any = None
    status: int = 200
    body: type | None = None
    body_example: Any = None
    optional: bool = False
    takes: tuple[str, ...] = ()
    media: str = "application/json"
    once: bool = False
    keyed: bool = False
    guarded: bool = False
    tagged: bool = False
    admin: bool = False
    public: bool = False
    query: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    header_parameters: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    errors: tuple[int, ...] = ()
    path: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    outdates: bool = False
    also: Mapping[int, str] = field(default_factory=dict)

    def statuses(self, with_parameters: bool) -> tuple[int, ...]:
        """The statuses of all errors of this operation; every one has something to say of 500."""
        found = {414, 422, 500, 503, *self.errors}
        if not self.public:
            found.add(401)
        if self.admin:
            found.add(403)
        if with_parameters:
            found.add(404)
        if self.body is not None or self.takes:
            found |= {400, 413, 415}
        if self.once or self.keyed:
            found |= {400, 409}
        if self.guarded:
            found |= {400, 412}
        return tuple(sorted(found))


LISTED: Mapping[str, Mapping[str, Any]] = {
    "cursor": {
        "type": "string",
        "description": "The `next` of the part of the list that came before.",
    },
    "limit": {
        "type": "integer",
        "minimum": 1,
        "maximum": 100,
        "default": 20,
        "description": "How many items at most.",
    },
}
"""The parameters of a list that comes in parts."""


def handles(
    method: Method,
    path: str,
    operation: Operation,
    most: int = BODY_MOST,
    heavy: bool = False,
    errand: bool = False,
) -> Callable[[Callable[..., Any]], HTTPRouteHandler]:
    """Makes a function the handler of an operation, whose body has at most `most` bytes.

    One that waits is awaited. A plain function runs in the event loop, where it
    may wait for the records and for nothing else. Where it computes for long it
    is `heavy` and runs in a thread; where it asks a provider it is an `errand`,
    for which there are other threads. All give an `Answer` or another ASGI
    application, which has the true status.
    """

    def handler(function: Callable[..., Any]) -> HTTPRouteHandler:
        declared = {
            "operation": operation,
            "public": operation.public,
            "admin": operation.admin,
            "parameters": tuple(operation.query),
        }
        if not inspect.iscoroutinefunction(function):
            place = _on_errand if errand else _in_thread if heavy else _in_loop
            function = place(function)
        return route(
            path,
            http_method=[method],
            status_code=200,
            request_max_body_size=most,
            opt=declared,
        )(function)

    return handler


def _in_loop(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    async def waiting(request: Asked, **arguments: Any) -> Any:
        work = functools.partial(function, request, **arguments)
        return await service(request).records.within(work)

    return waiting


def _on_errand(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    async def sent(request: Asked, **arguments: Any) -> Any:
        errands: Errands = request.app.state.errands
        return await errands.run(functools.partial(function, request, **arguments))

    return sent


def _in_thread(function: Callable[..., Any]) -> Callable[..., Any]:
    # Litestar's own option wraps the handlers of a path once for each method of it, so that
    # a thread hands back a coroutine where it should hand back the answer (2.25).
    @functools.wraps(function)
    async def threaded(**arguments: Any) -> Any:
        return await sync_to_thread(function, **arguments)

    return threaded
