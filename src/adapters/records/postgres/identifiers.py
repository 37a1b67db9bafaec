"""Identifiers: UUIDs of version 7, which sort in the order of their making."""

import os
import re
import secrets
import threading
import time
from uuid import UUID

from custories_core.errors import Missing

_RANDOM_BITS = 74
_STEP_BITS = 32
_CANONICAL = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Sequence:
    """Makes UUIDs of version 7 (RFC 9562, 5.7), strictly increasing within a process.

    Within one millisecond, or when the clock is set back, the random part of
    the one before is raised by a random step (6.2, method 2), so that order
    holds and the next one cannot be guessed.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def next(self) -> str:
        """A new identifier, in its canonical text."""
        # Chance comes from the system, for which nobody else need wait.
        chance = secrets.randbits(_RANDOM_BITS)
        with self._lock:
            made = (time.time_ns() // 1_000_000) << _RANDOM_BITS | chance
            if made >> _RANDOM_BITS <= self._last >> _RANDOM_BITS:
                made = self._last + 1 + secrets.randbits(_STEP_BITS)
            self._last = made
        milliseconds, random = made >> _RANDOM_BITS, made & ((1 << _RANDOM_BITS) - 1)
        high, low = random >> 62, random & ((1 << 62) - 1)
        return str(UUID(int=milliseconds << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low))


_sequence = Sequence()


def _begin_anew() -> None:
    # A forked child must not go on with its parent's lock.
    global _sequence
    _sequence = Sequence()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_anew)


def new_id() -> str:
    """The identifier of something new."""
    return _sequence.next()


def known_id(id: str) -> str:
    """The identifier as the database writes it. Raises Missing for text that cannot be one."""
    try:
        # Ours are written as the database does, and reading one is most of what this costs.
        return id if _CANONICAL.fullmatch(id) else str(UUID(id))
    except (ValueError, AttributeError, TypeError):
        raise Missing from None


def maybe_id(id: str | None) -> str | None:
    """As `known_id`, where there may be none."""
    return None if id is None else known_id(id)
