"""A web process for tests that takes its time.

    python -m tests.slow_web PORT PROCESSES NOTICE DRAIN

`/task/0.5` answers after half a second, `/stream` sends events until it is to
drain, `/health/ready` says whether it is.
"""

import asyncio
import logging
import os
import sys
from collections.abc import Callable
from typing import Any

from entrypoints.http.notice import Application
from entrypoints.http.serving import Place, serve

READY = "/health/ready"


def build(name: str) -> tuple[Application, Callable[[], None]]:
    """The application."""
    drained = asyncio.Event()

    async def application(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            for what in ("startup", "shutdown"):
                assert (await receive())["type"] == f"lifespan.{what}"
                await send({"type": f"lifespan.{what}.complete"})
            return

        async def say(body: bytes, more: bool = False) -> None:
            await send({"type": "http.response.body", "body": body, "more_body": more})

        status = 503 if scope["path"] == READY and drained.is_set() else 200
        headers = [(b"content-type", b"text/plain")]
        if scope["path"].startswith("/task/"):
            await asyncio.sleep(float(scope["path"].rpartition("/")[2]))
        await send({"type": "http.response.start", "status": status, "headers": headers})
        if scope["path"] == "/stream":
            while not drained.is_set():
                await say(b"data: here\n\n", more=True)
                await asyncio.sleep(0.05)
        await say(str(os.getpid()).encode())

    return application, drained.set


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    port, processes, notice, drain = sys.argv[1:]
    place = Place("127.0.0.1", int(port), int(processes), float(notice), int(drain))
    sys.exit(serve(build, place))
