"""Shares: what lasts may be begun so often by one account, and so often in one process.

Whoever asks for more comes back later, and keeps nobody else waiting.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from custories_core.errors import Unavailable

AGAIN = 5.0
"""Seconds after which to come back."""


class Shares:
    """How many there are now, for each account at most `each` and for all `most`.

    `what` names them in a refusal: “downloads”. Belongs to one event loop.
    """

    def __init__(self, what: str, each: int, most: int) -> None:
        self._what, self._each, self._most = what, each, most
        self._taken: Counter[str] = Counter()

    def __len__(self) -> int:
        return self._taken.total()

    @contextmanager
    def taken(self, account: str) -> Iterator[None]:
        """One more of this account within the block. Raises Unavailable where that is too many."""
        if self._taken[account] >= self._each:
            raise Unavailable(
                f"You have {self._each} {self._what} under way already. "
                "Wait until one of them has ended.",
                AGAIN,
            )
        if len(self) >= self._most:
            raise Unavailable(
                f"There are too many {self._what} here at the moment. Come back soon.", AGAIN
            )
        self._taken[account] += 1
        try:
            yield
        finally:
            self._taken[account] -= 1
            if not self._taken[account]:
                del self._taken[account]
