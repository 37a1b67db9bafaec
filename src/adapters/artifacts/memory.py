"""Artifacts in memory: gone when the process ends."""

import io
import secrets
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from custories_core.assets import checked_key, checked_prefix, is_below
from custories_core.links import checked_seconds, sign

BASE = "memory:"
"""Where links lead when nobody said where the service is: nowhere outside of this process."""


class _Sheet(io.BytesIO):
    """Keeps its bytes beyond `close`, as a file would."""

    kept = b""

    def close(self) -> None:
        if not self.closed:
            self.kept = self.getvalue()
        super().close()


class MemoryArtifacts:
    """A dictionary behind a lock; may be used from any number of threads.

    `secret` signs the links and `base` is what they begin with; by default
    the secret is the store's own, so nobody else can make or check them.
    """

    exclusive = True
    links_lead_here = True

    def __init__(self, base: str = BASE, secret: bytes = b"") -> None:
        self.link_secret = secret or secrets.token_bytes(32)
        self._base = base
        self._lock = threading.Lock()
        self._values: dict[str, bytes] = {}

    def get(self, key: str) -> bytes | None:
        """The bytes under `key`, or None."""
        checked_key(key)
        with self._lock:
            return self._values.get(key)

    def put(self, key: str, data: bytes) -> None:
        """Store a copy of `data` under `key`."""
        checked_key(key)
        value = bytes(data)
        with self._lock:
            self._values[key] = value

    def add(self, key: str, data: bytes) -> bool:
        """Store a copy of `data` unless something is under `key`; whether it was stored."""
        checked_key(key)
        value = bytes(data)
        with self._lock:
            return self._values.setdefault(key, value) is value

    def exists(self, key: str) -> bool:
        """Whether something is under `key`."""
        checked_key(key)
        with self._lock:
            return key in self._values

    @contextmanager
    def writer(self, key: str) -> Iterator[BinaryIO]:
        """A stream that replaces `key` when the block ends well."""
        checked_key(key)
        sheet = _Sheet()
        yield sheet
        sheet.close()
        self.put(key, sheet.kept)

    def keys(self, prefix: str = "") -> Iterable[str]:
        """All keys that begin with `prefix`, sorted."""
        with self._lock:
            return sorted(key for key in self._values if key.startswith(prefix))

    def delete(self, key: str) -> None:
        """Remove `key`; nothing happens when it is not there."""
        checked_key(key)
        with self._lock:
            self._values.pop(key, None)

    def reader(self, key: str) -> BinaryIO | None:
        """A stream of the bytes under `key`, or None."""
        value = self.get(key)
        return None if value is None else io.BytesIO(value)

    def erase(self, prefix: str) -> int:
        """Remove every object below `prefix`; how many there were."""
        checked_prefix(prefix)
        with self._lock:
            gone = [key for key in self._values if is_below(key, prefix)]
            for key in gone:
                del self._values[key]
        return len(gone)

    def link(self, key: str, seconds: int, filename: str = "") -> str:
        """A link that the application answers, or nobody where it has no address."""
        expires = int(time.time()) + checked_seconds(seconds)
        return sign(self.link_secret, self._base, key, expires, filename)


def build(settings: object) -> MemoryArtifacts:
    """An empty store; its links are the service's where the settings say where that is."""
    secret = getattr(settings, "link_secret", "")
    base = getattr(settings, "public_url", "")
    return MemoryArtifacts(base, secret.encode()) if base and secret else MemoryArtifacts()
