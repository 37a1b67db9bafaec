"""The end of a web process: readiness fails, and streams that have no end of their own are ended.

A server that is told to stop waits for the answers under way. A stream of
events would keep it waiting until it is killed.
"""

from collections.abc import Callable

import structlog

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
