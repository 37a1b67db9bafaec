"""The issuer's keys as last seen, fetched anew in time and not too often."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from custories_core.errors import Unauthenticated, Unavailable

from .keys import Key, fitting
from .tokens import Header

FRESH_FOR = 300.0
"""Seconds after which keys are asked for again: that long a revoked key goes on holding."""
STALE_FOR = 24 * 3600.0
"""Seconds for which the last good keys serve when the issuer cannot be reached."""
SEEK_EVERY = 60.0
"""The least seconds between two searches for a key nobody knows: anybody can name one."""
RETRY_EVERY = 5.0
"""The least seconds between two tries when there is no key at all."""
WAIT = 6.0
"""The most seconds to wait for another thread that is fetching, with no key at hand."""
SEEK_WAIT = 1.0
"""The same where keys are at hand, but not the one looked for: a false name may not hold us up."""


@dataclass(frozen=True, slots=True)
class _Seen:
    keys: tuple[Key, ...]
    at: float


class KeyRing:
    """Keys from `fetch`, which returns all of them or raises Unavailable.

    One thread fetches at a time. Where the keys at hand will do, the others go
    on with them; where they will not, the others wait. `clock` is in seconds
    that only grow.
    """

    def __init__(
        self, fetch: Callable[[], tuple[Key, ...]], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._fetch = fetch
        self._clock = clock
        self._fetching = threading.Lock()
        self._seen: _Seen | None = None
        self._tried = self._sought = float("-inf")
        self._trouble = "The identity provider's keys are not known yet. Try again."

    def find(self, header: Header) -> Key:
        """The key for a token with this header.

        Raises Unauthenticated when the issuer has none of that name, and
        Unavailable when no key of it is known.
        """
        seen = self._at_hand()
        key = fitting(seen.keys, header.algorithm, header.kid)
        if key is None and header.kid is not None:
            seen = self._after_search(seen)
            key = fitting(seen.keys, header.algorithm, header.kid)
        if key is None:
            raise Unauthenticated("The token is signed with a key that is not the issuer's.")
        return key

    def _at_hand(self) -> _Seen:
        """Keys that may be used now, fetched if it is time to."""
        seen, now = self._seen, self._clock()
        if seen is not None and now - seen.at < FRESH_FOR and seen.keys:
            return seen
        usable = seen is not None and now - seen.at < STALE_FOR and bool(seen.keys)
        pause = SEEK_EVERY if usable else RETRY_EVERY
        if self._fetching.acquire(blocking=not usable, timeout=-1 if usable else WAIT):
            try:
                if self._seen is seen and self._clock() - self._tried >= pause:
                    self._refresh()
            finally:
                self._fetching.release()
        seen = self._seen
        if seen is None or not seen.keys or self._clock() - seen.at >= STALE_FOR:
            raise Unavailable(self._trouble, retry_after=RETRY_EVERY)
        return seen

    def _after_search(self, seen: _Seen) -> _Seen:
        """The keys after a look at whether the issuer has new ones, if one is due."""
        if self._search_is_due() and self._fetching.acquire(timeout=SEEK_WAIT):
            try:
                if self._seen is seen and self._search_is_due():
                    try:
                        self._refresh()
                    finally:
                        self._sought = self._clock()
            finally:
                self._fetching.release()
        return self._seen or seen

    def _search_is_due(self) -> bool:
        return self._clock() - self._sought >= SEEK_EVERY

    def _refresh(self) -> None:
        """Fetch; what is known stays when that fails. Only one thread may be here."""
        try:
            keys = self._fetch()
        except Unavailable as error:
            self._trouble = str(error)
        else:
            # A set without keys counts, too: the issuer has taken them back.
            self._seen = _Seen(keys, self._clock())
            self._trouble = (
                "The identity provider publishes no key that could check a token. Let it sign "
                "with ES256 or RS256: a Supabase project with a legacy secret has no such key."
            )
        finally:
            self._tried = self._clock()
