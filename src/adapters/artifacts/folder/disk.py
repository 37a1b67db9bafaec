"""What a disk says when it fails, in sentences that name the folder and what to do."""

import errno
import io
from pathlib import Path
from typing import Any

from custories_core.errors import StoreBlocked

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM})
_NO_FOLDER = frozenset({errno.ENOTDIR, errno.EEXIST, errno.EISDIR})


def blocked(where: Path, error: OSError, action: str) -> StoreBlocked:
    """What went wrong with the folder `where` when it was to be `action` (read, written)."""
    folder = f"The folder “{where}”"
    if error.errno in _FULL:
        return StoreBlocked(
            f"{folder} cannot take more: the disk or the quota is full. "
            "Free some space, or choose another folder, and start again."
        )
    if error.errno in _FORBIDDEN:
        return StoreBlocked(
            f"{folder} cannot be {action}: permission is missing. "
            "Change its permissions, or choose another folder."
        )
    if error.errno == errno.EROFS:
        return StoreBlocked(
            f"{folder} cannot be written: it is on a read-only disk. Choose another folder."
        )
    if error.errno in _NO_FOLDER:
        return StoreBlocked(
            f"{folder} cannot be {action}: a file stands where a folder has to be. "
            "Move that file away, or choose another folder."
        )
    reason = error.strerror or str(error)
    return StoreBlocked(f"{folder} cannot be {action} ({reason}). Check the disk and try again.")


class Sheet(io.FileIO):
    """A file below the folder whose failed writes say what to do; it leaves its descriptor open."""

    def __init__(self, descriptor: int, folder: Path) -> None:
        super().__init__(descriptor, "w", closefd=False)
        self._folder = folder

    def write(self, data: Any, /) -> int:
        try:
            return super().write(data)
        except OSError as error:
            raise blocked(self._folder, error, "written") from error
