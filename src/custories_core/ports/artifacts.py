"""Artifacts: bytes by key."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import BinaryIO, Protocol

__all__ = ["Artifacts", "leads_here"]


class Artifacts(Protocol):
    """A store of bytes under keys of the form user / book / chapter / asset type / name.

    Writing is atomic: a reader sees the whole of an old or of a new value,
    also when the writer dies half-way. Putting the same bytes twice is once.
    All methods raise Unavailable when the store is out of reach for now, and
    StoreBlocked when it is full or closed to us, which no waiting mends; and
    ValueError for a key that `assets.checked_key` refuses.

    A store whose links lead to the service, signed as `links.sign` does it with
    the service's secret, says so by an attribute `links_lead_here` that is true;
    one whose links are its own needs none. See `leads_here`.
    """

    def get(self, key: str) -> bytes | None:
        """The bytes under `key`, or None."""
        ...

    def put(self, key: str, data: bytes) -> None:
        """Store `data` under `key`, replacing what was there."""
        ...

    def add(self, key: str, data: bytes) -> bool:
        """Store `data` unless something is under `key`; whether it was stored.

        Of several that add at the same time, exactly one is told that it did.
        """
        ...

    def exists(self, key: str) -> bool:
        """Whether something is under `key`."""
        ...

    def writer(self, key: str) -> AbstractContextManager[BinaryIO]:
        """A stream for what is too large to hold; it replaces `key` when the block ends well.

        When the block raises, nothing is stored and nothing is left behind.
        """
        ...

    def keys(self, prefix: str = "") -> Iterable[str]:
        """All keys that begin with `prefix`, sorted."""
        ...

    def delete(self, key: str) -> None:
        """Remove `key`; nothing happens when it is not there."""
        ...

    def reader(self, key: str) -> AbstractContextManager[BinaryIO] | None:
        """A stream of the bytes under `key` for what is too large to hold, or None."""
        ...

    def erase(self, prefix: str) -> int:
        """Remove every object below `prefix`, and every version of each that the store keeps.

        `prefix` is a whole key, or whole parts of one that end with a slash.
        Answers how many objects and versions are gone. Safe to repeat.
        """
        ...

    def link(self, key: str, seconds: int, filename: str = "") -> str:
        """A link with which anybody can fetch `key` for so many seconds, and nobody later.

        With a `filename` browsers save it under that name; without one they
        show it. A link to a key under which nothing stands leads to nothing.
        Raises ValueError for no time at all or more than seven days.
        """
        ...


def leads_here(store: Artifacts) -> bool:
    """Whether the service has to answer the links of a store."""
    return bool(getattr(store, "links_lead_here", False))
