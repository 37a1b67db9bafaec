"""Doorbells, and what they share: how an answer is given, and how an outage is borne."""

import logging
import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from custories_core.jobs import RetryPolicy
from custories_core.ports.dispatch import Answer

LOG = logging.getLogger(__name__)
SHORTEST_WAIT = 0.1
BACKOFF = RetryPolicy(base=0.2, cap=5.0)
GLANCE = 0.25  # seconds between two looks at `stopping` while nothing else can be done


def answered(answer: Answer) -> bool:
    """Answer once; whether that went well. An answer must not raise, but nobody stops for it."""
    try:
        answer()
    except Exception as error:
        LOG.error("An answer to the bell raised %s.", type(error).__name__, exc_info=True)
        return False
    return True


@dataclass(slots=True)
class Outage:
    """How often in a row the means of ringing was found out of reach. Tells so once, not each time.

    `means` is what a log line calls it.
    """

    means: str
    attempts: int = 0

    def wait(self, error: Exception, stopping: Callable[[], bool]) -> None:
        """Wait with full jitter, from 0.1 s up to 5 s, or until `stopping()`."""
        self.attempts += 1
        if self.attempts == 1:
            # The kind only: a driver's message may quote what it was given to connect with.
            LOG.warning("%s is out of reach (%s); trying again.", self.means, type(error).__name__)
        # More attempts make the wait no longer, and 2 ** attempts has its limits.
        wait = BACKOFF.wait(min(self.attempts, 16), random.random)
        until = time.monotonic() + max(SHORTEST_WAIT, wait)
        while not stopping() and (left := until - time.monotonic()) > 0:
            time.sleep(min(GLANCE, left))

    def over(self) -> None:
        """It is within reach."""
        if self.attempts:
            LOG.warning("%s is back after %d attempts.", self.means, self.attempts)
            self.attempts = 0
