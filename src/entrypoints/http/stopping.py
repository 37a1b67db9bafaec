"""The end of a web process: streams that have no end of their own are ended.

A server that is told to stop waits for the answers under way. A stream of
events would keep it waiting until it is killed.
"""

import asyncio
import signal
from collections.abc import Callable
from typing import Any

import structlog

log = structlog.get_logger("custories.http")


class Stopping:
    """Whether this process is about to stop. `tell` is called when it begins to."""

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self.begun = False

    def begin(self) -> None:
        """From now on nothing that lasts is begun. Nothing happens the second time."""
        if not self.begun:
            self.begun = True
            log.info("stopping")
            self._tell()


def tell_first(loop: asyncio.AbstractEventLoop, stopping: Stopping) -> None:
    """Have `stopping` begin when the process is told to stop; the server is told right after.

    The server must have begun to listen for signals in this loop; where it
    does it in another way, it is left alone.
    """
    # An event loop offers no way to ask who listens; uvloop keeps it to itself altogether.
    listening: dict[int, Any] = getattr(loop, "_signal_handlers", {})
    for number in (signal.SIGTERM, signal.SIGINT):
        handle = listening.get(number)
        if handle is None:
            continue

        def told(stop: Callable[[], None] = handle._run) -> None:
            stopping.begin()
            stop()

        loop.add_signal_handler(number, told)
