"""Notice of going down: given to every web process before it is told to stop.

The parent raises a flag that all its processes see. Each then begins to drain
(readiness fails, event streams end), while it serves on; every answer says
that its connection ends with it, so that no client sends its next request
into a connection that is about to be closed.
"""

import asyncio
import multiprocessing
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import suppress
from typing import Any, Protocol

LOOK = 0.1
"""Seconds between two looks at the flag of a process that is asked nothing."""

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]
"""An ASGI application (ASGI 3)."""


class Flag(Protocol):
    """Memory that processes share: `value` is 1 once they are to go down."""

    value: int


def new_flag() -> Flag:
    """A flag to be handed to processes as they are started. It has no lock that could be kept."""
    flag: Flag = multiprocessing.get_context("spawn").RawValue("b", 0)
    return flag


class Noticing:
    """The same application; it calls `begin`, once, when notice is given."""

    def __init__(self, application: Application, flag: Flag, begin: Callable[[], None]) -> None:
        self._application, self._flag, self._begin = application, flag, begin
        self._begun = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] == "lifespan":
            await self._live(scope, receive, send)
        elif self._flag.value:
            self._heed()
            # HTTP/2 has other means, and forbids the header (RFC 9113, section 8.2.2).
            if scope["type"] == "http" and scope.get("http_version", "1.1").startswith("1"):
                send = _closing(send)
            await self._application(scope, receive, send)
        else:
            await self._application(scope, receive, send)

    async def _live(self, scope: Scope, receive: Receive, send: Send) -> None:
        looking = asyncio.create_task(self._look())
        try:
            await self._application(scope, receive, send)
        finally:
            looking.cancel()
            with suppress(asyncio.CancelledError):
                await looking

    async def _look(self) -> None:
        while not self._flag.value:
            await asyncio.sleep(LOOK)
        self._heed()

    def _heed(self) -> None:
        if not self._begun:
            self._begun = True
            self._begin()


def _closing(send: Send) -> Send:
    async def close(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = [*message.get("headers", ()), (b"connection", b"close")]
            message = {**message, "headers": headers}
        await send(message)

    return close
