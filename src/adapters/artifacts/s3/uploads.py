"""Values on their way into a bucket: nothing is seen of one before it is whole."""

import io
import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import IO, Any, BinaryIO, cast

from custories_core.errors import CustoriesError, StoreBlocked
from custories_core.links import media_type

from .bucket import Bucket

PART = 16 * 2**20
"""Bytes of one part of an upload: S3 wants at least 5 MiB of each but the last."""


@contextmanager
def spool() -> Iterator[IO[bytes]]:
    """A temporary file without a name, which the system removes whatever happens."""
    with ExitStack() as ending:
        with disk_heeded():
            file = ending.enter_context(tempfile.TemporaryFile(buffering=0))
        yield file


@contextmanager
def disk_heeded() -> Iterator[None]:
    """Says what to do where the disk for temporary files fails."""
    try:
        yield
    except OSError as error:
        raise StoreBlocked(
            f"The folder for temporary files cannot be written ({error.strerror}). "
            "Free some space there, or point TMPDIR to another folder."
        ) from error


class _Sheet(io.FileIO):
    """A stream into a spool; the spool stays open when it is closed."""

    def __init__(self, descriptor: int) -> None:
        super().__init__(descriptor, "w", closefd=False)

    def write(self, data: Any, /) -> int:
        with disk_heeded():
            return super().write(data)


@contextmanager
def written(file: IO[bytes]) -> Iterator[BinaryIO]:
    """A stream that fills the spool, and is done when the block ends well."""
    stream = io.BufferedWriter(_Sheet(file.fileno()))
    try:
        yield cast(BinaryIO, stream)
        stream.close()
    except BaseException:
        # Closing flushes, which may fail once more for the reason that brought us here.
        with suppress(StoreBlocked):
            stream.close()
        raise


def upload(bucket: Bucket, key: str, file: IO[bytes]) -> None:
    """Store all of a spool under `key`, in parts where it is large."""
    size = os.fstat(file.fileno()).st_size
    file.seek(0)
    if size <= PART:
        bucket.call(
            "put_object", Key=key, Body=_exactly(file, size), ContentType=media_type(key), size=size
        )
        return
    begun = bucket.call("create_multipart_upload", Key=key, ContentType=media_type(key))
    name = begun["UploadId"]
    try:
        parts: list[dict[str, Any]] = []
        for at in range(0, size, PART):
            data = _exactly(file, min(PART, size - at))
            number = len(parts) + 1
            answer = bucket.call(
                "upload_part", Key=key, UploadId=name, PartNumber=number, Body=data, size=len(data)
            )
            parts.append({"PartNumber": number, "ETag": answer["ETag"]})
        bucket.call(
            "complete_multipart_upload", Key=key, UploadId=name, MultipartUpload={"Parts": parts},
            size=size,
        )  # fmt: skip
    except BaseException:
        # Parts of an upload nobody ends are paid for, and erase removes them if this cannot.
        with suppress(CustoriesError):
            bucket.call("abort_multipart_upload", Key=key, UploadId=name)
        raise


def _exactly(file: IO[bytes], size: int) -> bytes:
    data = bytearray()
    with disk_heeded():
        while len(data) < size and (more := file.read(size - len(data))):
            data += more
    return bytes(data)
