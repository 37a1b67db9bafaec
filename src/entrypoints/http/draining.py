"""Stopping in good order: readiness fails first, then streams end, then the server stops.

A server that stops waits for the answers under way. Those that have no end of
their own have to be told; and whoever sends requests here needs a moment to
see that this process wants no more.
"""

import asyncio
import signal
from collections.abc import Callable
from typing import Any

import structlog

GRACE = 5.0
"""Seconds for which requests still come in after readiness has begun to fail."""

log = structlog.get_logger("custories.http")


class Draining:
    """Whether this process is about to stop. `tell` is called when it begins to."""

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self.begun = False

    def begin(self) -> None:
        """From now on nothing that lasts is begun. Nothing happens the second time."""
        if not self.begun:
            self.begun = True
            log.info("draining")
            self._tell()


def drain_first(loop: asyncio.AbstractEventLoop, draining: Draining, grace: float) -> None:
    """Have the process drain for `grace` seconds when it is told to stop, and stop then.

    Whatever the server does on SIGTERM and SIGINT happens afterwards, or at
    once when the signal comes again. The server must have begun to listen for
    signals in this loop; where it does it in another way, it is left alone.
    """
    # An event loop offers no way to ask who listens; uvloop keeps it to itself altogether.
    listening: dict[int, Any] = getattr(loop, "_signal_handlers", {})
    for number in (signal.SIGTERM, signal.SIGINT):
        handle = listening.get(number)
        if handle is None:
            continue

        def told(stop: Callable[[], None] = handle._run) -> None:
            if draining.begun:
                stop()
            else:
                draining.begin()
                loop.call_later(grace, stop)

        loop.add_signal_handler(number, told)
