"""A ZIP archive that is sent while it is written, and is never whole in memory.

Sizes and checksums follow the data of each member (data descriptors, APPNOTE
4.4.4), so nothing has to be known beforehand and nothing is gone back to. One
that breaks off has no directory at its end: no reader takes it for whole.
"""

import io
import time
import zipfile
from collections.abc import AsyncIterable, AsyncIterator
from datetime import datetime
from typing import Any


class Archive:
    """A ZIP archive in the making; what is yielded is sent as it comes."""

    def __init__(self) -> None:
        self._outlet = _Outlet()
        self._zip = zipfile.ZipFile(self._outlet, "w", allowZip64=True)

    def text(self, name: str, data: bytes, at: datetime | None = None) -> bytes:
        """A small member that is worth packing."""
        self._zip.writestr(_info(name, at, zipfile.ZIP_DEFLATED), data)
        return self._outlet.taken()

    async def chunks(
        self, name: str, data: AsyncIterable[bytes], at: datetime | None = None
    ) -> AsyncIterator[bytes]:
        """A member of any size that is packed already, as pictures and PDFs are."""
        with self._zip.open(_info(name, at, zipfile.ZIP_STORED), "w", force_zip64=True) as member:
            async for chunk in data:
                member.write(chunk)
                yield self._outlet.taken()
        yield self._outlet.taken()

    def end(self) -> bytes:
        """The directory, with which the archive is whole."""
        self._zip.close()
        return self._outlet.taken()


def _info(name: str, at: datetime | None, method: int) -> zipfile.ZipInfo:
    # A ZIP knows no time before 1980, and no time zone.
    when = time.gmtime() if at is None else at.utctimetuple()
    info = zipfile.ZipInfo(name, (max(when[0], 1980), *when[1:6]))
    info.compress_type = method
    info.external_attr = 0o600 << 16
    return info


class _Outlet(io.RawIOBase):
    """What was written since it was last taken. Not seekable, so that nothing is gone back to."""

    def __init__(self) -> None:
        self._written = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._written += data
        return len(data)

    def taken(self) -> bytes:
        """All that was written, which is forgotten with it."""
        taken = bytes(self._written)
        self._written.clear()
        return taken
