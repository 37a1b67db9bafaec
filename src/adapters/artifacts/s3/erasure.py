"""Erasing from a bucket: every object, every version of it, and uploads that were never ended."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from custories_core.assets import is_below
from custories_core.errors import StoreBlocked

from .bucket import Bucket, Said
from .refusals import UNKNOWN_REQUEST

_BATCH = 1000


@dataclass(frozen=True, slots=True, order=True)
class _Entry:
    """An object, or one version of it; `marker` is the mark that a deletion leaves."""

    key: str
    version: str = ""
    marker: bool = False


def erase(bucket: Bucket, prefix: str) -> int:
    """Remove all below a checked prefix; how many objects and versions that were."""
    _abort_uploads(bucket, prefix)
    # A server without versions may answer the first list as empty instead of refusing it.
    return sum(_emptied(bucket, prefix, listed) for listed in (_versions, _objects))


def _emptied(bucket: Bucket, prefix: str, listed: Callable[[Bucket, str], Iterator[_Entry]]) -> int:
    gone, before = 0, None
    # The first page each time: what stood on it is gone by the next turn.
    while found := sorted(e for e in listed(bucket, prefix) if is_below(e.key, prefix)):
        if found == before:
            raise StoreBlocked(
                "The object store keeps what it was told to delete. Look at the object lock and "
                "the retention of the bucket of CUSTORIES_S3_BUCKET."
            )
        _delete(bucket, found)
        gone += sum(not entry.marker for entry in found)
        before = found
    return gone


def _versions(bucket: Bucket, prefix: str) -> Iterator[_Entry]:
    try:
        page = bucket.call("list_object_versions", UNKNOWN_REQUEST, Prefix=prefix, MaxKeys=_BATCH)
    except Said:
        return
    for name, marker in (("Versions", False), ("DeleteMarkers", True)):
        for found in page.get(name, ()):
            yield _Entry(found["Key"], found.get("VersionId") or "", marker)


def _objects(bucket: Bucket, prefix: str) -> Iterator[_Entry]:
    page = bucket.call("list_objects_v2", Prefix=prefix, MaxKeys=_BATCH)
    return (_Entry(found["Key"]) for found in page.get("Contents", ()))


def _delete(bucket: Bucket, entries: list[_Entry]) -> None:
    names: list[dict[str, Any]] = [
        {"Key": entry.key, **({"VersionId": entry.version} if entry.version else {})}
        for entry in entries
    ]
    try:
        # Some servers still insist on a Content-MD5, which the client no longer sends.
        answer = bucket.call(
            "delete_objects", UNKNOWN_REQUEST, Delete={"Objects": names, "Quiet": True}
        )
        failed = {(one.get("Key"), one.get("VersionId") or "") for one in answer.get("Errors", ())}
        # Asked again one by one, they say what is wrong with them.
        names = [name for name in names if (name["Key"], name.get("VersionId", "")) in failed]
    except Said:
        pass
    for name in names:
        bucket.call("delete_object", **name)


def _abort_uploads(bucket: Bucket, prefix: str) -> None:
    before = None
    while True:
        try:
            page = bucket.call("list_multipart_uploads", UNKNOWN_REQUEST, Prefix=prefix)
        except Said:
            return
        found = [
            (upload["Key"], upload["UploadId"])
            for upload in page.get("Uploads", ())
            if is_below(upload["Key"], prefix)
        ]
        # One that is being ended at this moment may still be listed: what it makes is erased next.
        if not found or found == before:
            return
        for key, name in found:
            try:
                bucket.call("abort_multipart_upload", ("NoSuchUpload",), Key=key, UploadId=name)
            except Said:
                continue
        before = found
