"""Artifacts in a bucket of a server that speaks S3: AWS, R2, MinIO, Supabase Storage.

Not every such server can be told to write only where nothing is. There, `add`
looks first and then writes, and of several that add at once more than one may
be told that it did (`exclusive` is False); one whole value stays, the one that
came last. That is enough for checkpoints: what is added is the record of a
piece of work, the bytes it names stand under a key with their own hash and
are removed only by one who was told that another's record counts. So both
records name bytes that are there, and whichever stays is a true one. What a
job publishes in the end is decided by its fence, not here.
"""

import io
import random
import re
import secrets
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any, BinaryIO, cast

from custories_core.assets import checked_key, checked_prefix
from custories_core.errors import StoreBlocked, Unavailable
from custories_core.links import checked_seconds, disposition, media_type

from .bucket import Bucket, Patience, Said, Settings
from .erasure import erase
from .refusals import RETRY_AFTER, UNKNOWN_REQUEST
from .uploads import disk_heeded, spool, upload, written

__all__ = ["Patience", "S3Artifacts", "Settings", "build"]

_TAKEN = frozenset({"PreconditionFailed", "412"})
_RACE = frozenset({"ConditionalRequestConflict", "409"})
_ABSENT = frozenset({"NoSuchKey", "404"})
_TRIES = 5
_IN_MEMORY = 8 * 2**20
# Where it is tried what the server can do; nothing under it is an artifact.
_PROBES = "probe/"
# What no key has cannot begin one; some of it cannot stand in a listing's XML either.
_BEGINNING = re.compile(r"[A-Za-z0-9._/-]*")


class S3Artifacts:
    """Objects in the bucket of the settings; may be used from any number of threads."""

    def __init__(self, settings: Settings, patience: Patience | None = None) -> None:
        self._bucket = Bucket(settings, patience or Patience())
        known = {"yes": True, "no": False}
        self._exclusive: bool | None = known.get(settings.s3_conditional)

    @property
    def exclusive(self) -> bool:
        """Whether of several that add at once exactly one is told so.

        Where the settings do not say it, an object under a random key is
        written twice, found out once, and removed again.
        """
        # Without a lock: behind one, all would wait for a server that does not answer the first.
        if self._exclusive is None:
            self._exclusive = self._probed()
        return self._exclusive

    def get(self, key: str) -> bytes | None:
        """The bytes under `key`, or None."""
        out = io.BytesIO()
        return out.getvalue() if self._poured(key, out) else None

    def put(self, key: str, data: bytes) -> None:
        """Store `data` under `key`, replacing what was there."""
        self._put(checked_key(key), bytes(data))

    def add(self, key: str, data: bytes) -> bool:
        """Store `data` unless something is under `key`; whether it was stored."""
        checked_key(key)
        if not self.exclusive:
            if self.exists(key):
                return False
            self._put(key, bytes(data))
            return True
        return self._added(key, bytes(data))

    def exists(self, key: str) -> bool:
        """Whether something is under `key`."""
        return self._mark(checked_key(key)) is not None

    @contextmanager
    def writer(self, key: str) -> Iterator[BinaryIO]:
        """A stream that replaces `key` when the block ends well; until then it is on this disk."""
        checked_key(key)
        with spool() as file:
            with written(file) as stream:
                yield stream
            upload(self._bucket, key, file)

    def keys(self, prefix: str = "") -> Iterable[str]:
        """All keys that begin with `prefix`, sorted."""
        if not _BEGINNING.fullmatch(prefix):
            return []
        found: list[str] = []
        following: dict[str, Any] = {}
        while True:
            page = self._bucket.call("list_objects_v2", Prefix=prefix, **following)
            found.extend(entry["Key"] for entry in page.get("Contents", ()))
            if not page.get("IsTruncated"):
                break
            token = page.get("NextContinuationToken")
            if not token or token == following.get("ContinuationToken"):
                raise StoreBlocked(
                    "The object store begins a list and does not tell the rest of it. "
                    "Look at CUSTORIES_S3_ENDPOINT."
                )
            following = {"ContinuationToken": token}
        artifacts = (key for key in found if key.startswith(prefix) and _is_key(key))
        return sorted(key for key in artifacts if not key.startswith(_PROBES))

    def delete(self, key: str) -> None:
        """Remove `key`; a bucket with versions keeps the earlier ones until `erase`."""
        self._bucket.call("delete_object", Key=checked_key(key))

    def reader(self, key: str) -> BinaryIO | None:
        """A stream of the bytes under `key`, or None. They are fetched first, all of them."""
        with ExitStack() as unread:
            spooled = unread.enter_context(tempfile.SpooledTemporaryFile(_IN_MEMORY))
            file = cast(BinaryIO, spooled)
            if not self._poured(key, file):
                return None
            file.seek(0)
            unread.pop_all()
            return file

    def erase(self, prefix: str) -> int:
        """Remove every object below `prefix` in every version, and what uploads left there."""
        return erase(self._bucket, checked_prefix(prefix))

    def link(self, key: str, seconds: int, filename: str = "") -> str:
        """A link that the server of the bucket answers; making it asks nobody."""
        checked_key(key)
        return self._bucket.link(
            key, checked_seconds(seconds), disposition(filename), media_type(key)
        )

    def _put(self, key: str, data: bytes) -> None:
        self._bucket.call(
            "put_object", Key=key, Body=data, ContentType=media_type(key), size=len(data)
        )

    def _poured(self, key: str, into: BinaryIO) -> bool:
        try:
            answer = self._bucket.call("get_object", _ABSENT, Key=checked_key(key))
        except Said:
            return False
        with disk_heeded():
            self._bucket.pour(answer, into)
        return True

    def _added(self, key: str, data: bytes) -> bool:
        ours = secrets.token_hex(16)
        for turn in range(_TRIES):
            try:
                self._bucket.call(
                    "put_object", _TAKEN | _RACE, Key=key, Body=data, ContentType=media_type(key),
                    IfNoneMatch="*", Metadata={"addition": ours}, size=len(data),
                )  # fmt: skip
                return True
            except Said as said:
                if said.code in _TAKEN:
                    # Our own first try may have arrived, and only its answer been lost.
                    return said.retried and self._mark(key) == ours
            time.sleep(random.uniform(0, 0.05 * 2**turn))
        raise Unavailable(
            "The object store could not decide between two who write the same. "
            "Try again in a moment.",
            RETRY_AFTER,
        )

    def _mark(self, key: str) -> str | None:
        """What the object under `key` says of who added it; None where there is no object."""
        try:
            head = self._bucket.call("head_object", _ABSENT, Key=key)
        except Said:
            return None
        return str(head.get("Metadata", {}).get("addition", ""))

    def _probed(self) -> bool:
        key = f"{_PROBES}{secrets.token_hex(16)}"
        try:
            self._put(key, b"first")
            self._bucket.call(
                "put_object", _TAKEN | UNKNOWN_REQUEST, Key=key, Body=b"second", IfNoneMatch="*"
            )
        except Said as said:
            return said.code in _TAKEN
        finally:
            try:
                erase(self._bucket, key)
            except StoreBlocked:
                # Who may not list versions may well have none.
                self.delete(key)
        return False


def _is_key(key: str) -> bool:
    try:
        return bool(checked_key(key))
    except ValueError:
        return False


def build(settings: Settings) -> S3Artifacts:
    """The store in the bucket of the settings. Nothing is asked of the server yet."""
    return S3Artifacts(settings)
