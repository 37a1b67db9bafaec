"""An alarm: calls somebody later, all of it from one thread."""

import heapq
import threading
import time
from collections.abc import Callable


class Alarm:
    """Calls what it is given after so many seconds. What is still to come ends with the process.

    Its thread is started with the first call. What is called must not raise,
    and not take long.
    """

    def __init__(self) -> None:
        self._coming: list[tuple[float, int, Callable[[], None]]] = []
        self._changed = threading.Condition()
        self._count = 0

    def after(self, seconds: float, call: Callable[[], None]) -> None:
        """Call it in so many seconds."""
        with self._changed:
            if not self._count:
                threading.Thread(target=self._run, name="alarm", daemon=True).start()
            self._count += 1
            # The count keeps those of one moment in their order, and functions uncompared.
            heapq.heappush(self._coming, (time.monotonic() + seconds, self._count, call))
            self._changed.notify()

    def _run(self) -> None:
        while True:
            with self._changed:
                while not self._coming or self._coming[0][0] > time.monotonic():
                    wait = self._coming[0][0] - time.monotonic() if self._coming else None
                    self._changed.wait(wait)
                _, _, call = heapq.heappop(self._coming)
            call()
