"""Artifacts in memory: gone when the process ends."""

import io
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from custories_core.assets import checked_key


class _Sheet(io.BytesIO):
    """Keeps its bytes beyond `close`, as a file would."""

    kept = b""

    def close(self) -> None:
        if not self.closed:
            self.kept = self.getvalue()
        super().close()


class MemoryArtifacts:
    """A dictionary behind a lock; may be used from any number of threads."""

    def __init__(self) -> None:
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


def build(settings: object) -> MemoryArtifacts:
    """An empty store."""
    return MemoryArtifacts()
