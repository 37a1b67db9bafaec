"""Answers that are sent piece by piece, for as long as somebody reads them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass, field
from typing import BinaryIO

from litestar.concurrency import sync_to_thread
from litestar.types import Receive, Scope, Send

from custories_core.ports.artifacts import Artifacts

from .answers import Headers

CHUNK = 64 * 1024
"""Bytes of an object that are read and sent at a time."""
STALLED = 30.0
"""Seconds after which a connection that has not taken a piece is broken off."""
READERS = 50
"""Objects of one account that are read at the same time by links."""
READERS_MOST = 200
"""Objects that one process sends at the same time by links: each holds a file and its pieces."""


@dataclass(frozen=True, slots=True)
class Streamed:
    """An answer in pieces, as an ASGI application that sends it.

    A piece is asked for when the one before was taken by the connection. What
    makes the pieces is closed as soon as the reader has gone, or takes nothing
    for `STALLED` seconds. When it raises, the connection breaks off, so that
    nobody takes a part for the whole. `room` is held from before the answer
    begins to its end, and may refuse it.
    """

    pieces: AsyncIterator[bytes]
    headers: Headers
    status: int = 200
    room: AbstractContextManager[object] = field(default_factory=nullcontext)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            with self.room:
                await self._sent(receive, send)
        finally:
            close = getattr(self.pieces, "aclose", None)
            if close is not None:
                await close()

    async def _sent(self, receive: Receive, send: Send) -> None:
        """Send for as long as somebody reads."""
        sending = asyncio.create_task(self._send(send))
        leaving = asyncio.create_task(_left(receive))
        try:
            await asyncio.wait((sending, leaving), return_when=asyncio.FIRST_COMPLETED)
            if sending.done():
                with suppress(_Gone):
                    sending.result()
        finally:
            for task in (sending, leaving):
                task.cancel()
                with suppress(asyncio.CancelledError, Exception):
                    await task

    async def _send(self, send: Send) -> None:
        headers = self.headers
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        async for piece in self.pieces:
            await _hand_over(send, piece, True)
        await _hand_over(send, b"", False)


class Stored:
    """The bytes of an object in pieces, read by whichever thread has time; close it when done."""

    def __init__(self, context: AbstractContextManager[BinaryIO]) -> None:
        self._context, self._open = context, True
        self._file = context.__enter__()
        self.size = self._file.seek(0, 2)
        self._file.seek(0)

    @classmethod
    async def opened(cls, artifacts: Artifacts, key: str) -> "Stored | None":
        """What is under `key`, or None. Raises what the store raises."""

        def look() -> Stored | None:
            context = artifacts.reader(key)
            return None if context is None else cls(context)

        return await sync_to_thread(look)

    def __aiter__(self) -> "Stored":
        return self

    async def __anext__(self) -> bytes:
        chunk = await sync_to_thread(self._file.read, CHUNK)
        if not chunk:
            raise StopAsyncIteration
        return chunk

    async def aclose(self) -> None:
        """Let go of the object; nothing happens the second time."""
        if self._open:
            self._open = False
            await sync_to_thread(self._context.__exit__, None, None, None)


class _Gone(Exception):
    """Nobody reads any more."""


async def _hand_over(send: Send, piece: bytes, more: bool) -> None:
    """Have the connection take a piece. Raises _Gone where it does not."""
    try:
        async with asyncio.timeout(STALLED):
            await send({"type": "http.response.body", "body": piece, "more_body": more})
    except Exception as error:
        # Servers raise what they like when the other end is gone.
        raise _Gone from error


async def _left(receive: Receive) -> None:
    """Wait until the reader has gone."""
    while (await receive())["type"] != "http.disconnect":
        pass
