"""Errands: what waits for a provider, or may wait long for the store, has threads of its own.

One that hangs holds those, and nobody who only signs in or reads pages.
"""

import asyncio
import contextvars
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from custories_core.errors import Unavailable

from .shares import AGAIN

THREADS = 8
"""Errands that one process is on at the same time."""
TURN = 5.0
"""Seconds that an errand waits for its turn."""

T = TypeVar("T")


class Errands:
    """How many errands a process is on. Belongs to one event loop."""

    def __init__(self, threads: int = THREADS, turn: float = TURN) -> None:
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="errand")
        self._turns, self._turn = asyncio.Semaphore(threads), turn

    async def run(self, work: Callable[[], T]) -> T:
        """What `work` gives. Raises Unavailable where its turn does not come soon enough."""
        try:
            async with asyncio.timeout(self._turn):
                await self._turns.acquire()
        except TimeoutError:
            raise Unavailable(
                "Too many wait for an answer from outside just now. Send it again soon.", AGAIN
            ) from None
        try:
            context = contextvars.copy_context()
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._threads, lambda: context.run(work))
        finally:
            self._turns.release()

    def close(self) -> None:
        """Begin no more; those under way end by themselves."""
        self._threads.shutdown(wait=False)
