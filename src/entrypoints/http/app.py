"""The application: every route, and what all answers have in common."""

import asyncio
import importlib
import re
import secrets
import time
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from functools import cached_property
from typing import Any, cast

from litestar import Litestar
from litestar.datastructures import State
from litestar.enums import ScopeType
from litestar.routes import HTTPRoute
from litestar.types import (
    HTTPScope,
    LifeSpanReceive,
    LifeSpanScope,
    LifeSpanSend,
    Message,
    Receive,
    Scope,
    Send,
)

from custories_core.ports.artifacts import leads_here

from ..container import Container
from ..telemetry import frequent
from . import export, links, pretend, streams
from .asked import as_declared, within_bounds
from .draining import Draining
from .errands import Errands
from .events import Hub
from .metrics import Metrics
from .photos import Darkroom
from .problems import answered
from .service import Service
from .session import Sessions, signed_in
from .shares import Shares

ROUTES = (
    "documents",
    "account",
    "books",
    "characters",
    "photos",
    "chapters",
    "pages",
    "jobs",
    "files",
    "export",
    "credits",
    "webhooks",
    "administration",
    "ledger",
    "refunds",
    "health",
)  # fmt: skip
"""The modules of this package whose `handlers` are the service's."""

STANDING = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
)
UNKEPT = (b"cache-control", b"private, no-store")

_SANE_ID = re.compile(rb"[A-Za-z0-9._-]{8,64}")


class Application(Litestar):
    """Litestar, with an id for each request, headers that all answers have, and the access log."""

    @cached_property
    def allowed(self) -> Mapping[str, bytes]:
        """The methods of each path, by its pattern, as the header `Allow` says them."""
        return {
            route.path_format: ", ".join(sorted(route.methods)).encode()
            for route in self.routes
            if isinstance(route, HTTPRoute)
        }

    async def __call__(
        self,
        scope: Scope | LifeSpanScope,
        receive: Receive | LifeSpanReceive,
        send: Send | LifeSpanSend,
    ) -> None:
        """Serve one connection (ASGI 3)."""
        if scope["type"] != ScopeType.HTTP:
            await super().__call__(scope, receive, send)
            return
        began = time.perf_counter()
        # What is no life span has a scope and a way to answer of its own.
        http, answer = cast(HTTPScope, scope), cast(Send, send)
        id = _request_id(http)
        http.setdefault("state", {})["request_id"] = id.decode()
        status = 0

        async def dressed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = [*message["headers"], *STANDING, (b"x-request-id", id)]
                if not any(name == b"cache-control" for name, _ in headers):
                    headers.append(UNKEPT)
                message["headers"] = headers
                seconds = time.perf_counter() - began
                # For a path that is none of ours there is no pattern.
                route = http.get("path_template") or "none"
                self.state.metrics.answered(http["method"], route, status, seconds)
                if http["method"] == "OPTIONS" and route in self.allowed:
                    # Litestar names the methods of the handler that came first.
                    kept = [pair for pair in message["headers"] if pair[0] != b"allow"]
                    message["headers"] = [*kept, (b"allow", self.allowed[route])]
            await answer(message)

        try:
            await super().__call__(scope, receive, dressed)
        finally:
            # The pattern of the path, for a path may be an address that nobody is to know.
            self.state.access.info(
                "answered",
                request=http["state"]["request_id"],
                method=http["method"],
                route=http.get("path_template", ""),
                status=status,
                ms=round((time.perf_counter() - began) * 1000, 1),
            )


def create_app(container: Container) -> Application:
    """The application on the adapters of this container. Raises Rejected and what those raise.

    Its lifespan opens and closes the records' views; `app.state.service` has
    what handlers work with.
    """
    service = Service(container)
    threads = service.settings.database_pool

    @asynccontextmanager
    async def serving(app: Litestar) -> AsyncIterator[None]:
        pool = ThreadPoolExecutor(threads, thread_name_prefix="request")
        asyncio.get_running_loop().set_default_executor(pool)
        app.state.darkroom, app.state.errands = Darkroom(), Errands()
        await service.records.open()
        try:
            yield
        finally:
            draining.begin()
            app.state.errands.close()
            await service.records.close()

    hub = Hub(service.views.events)
    draining = Draining(hub.close)
    handlers: list[Any] = []
    for name in ROUTES:
        handlers += importlib.import_module(f"{__package__}.{name}").handlers
    if leads_here(service.artifacts):
        handlers += links.handlers
    if pretend.here(service.settings):
        handlers += pretend.handlers
    return Application(
        route_handlers=handlers,
        middleware=[within_bounds, signed_in, as_declared],
        exception_handlers={Exception: answered},
        lifespan=[serving],
        state=State(
            {
                "service": service,
                "access": frequent(service.settings, "custories.http.access"),
                "sessions": Sessions(service),
                "hub": hub,
                "readers": Shares("downloads", streams.READERS, streams.READERS_MOST),
                "exports": Shares("archives", export.EXPORTS, export.EXPORTS_MOST),
                "draining": draining,
                "metrics": Metrics(service.views, lambda: len(hub)),
            }
        ),
        openapi_config=None,
        logging_config=None,
        etag=None,
    )


def _request_id(scope: HTTPScope) -> bytes:
    """The sender's own id of the request, where it is one that can be logged; else a new one."""
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _SANE_ID.fullmatch(value):
            return value
    return secrets.token_hex(12).encode()
