"""Artifacts as files below one folder, a key being the path.

A value is written to a hidden file beside its place, synced, and then renamed
over it, which POSIX and Windows do atomically. Hidden names are no keys, so
what a killed writer left behind is never listed; it is removed by `keys` once
nobody has written to it for an hour.
"""

import errno
import io
import os
import secrets
import stat
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, Protocol, cast

from custories_core.assets import checked_key
from custories_core.errors import StoreBlocked

ABANDONED_AFTER = 3600.0
"""Seconds without a write after which a temporary file counts as left behind."""

_READING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_SUFFIX = ".part"
_TRIES = 20
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM})
_NO_FOLDER = frozenset({errno.ENOTDIR, errno.EEXIST, errno.EISDIR})


class Settings(Protocol):
    """What this adapter needs to be told."""

    @property
    def artifacts_folder(self) -> Path:
        """Where the files go; it is made when the first one is written."""
        ...


class FolderArtifacts:
    """Files below `folder`; may be used from any number of threads and processes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.absolute()

    def get(self, key: str) -> bytes | None:
        """The bytes under `key`, or None."""
        path = self._path(key)
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                return None
            # Another may put a pipe in its place meanwhile; opening one would wait for a writer.
            with os.fdopen(os.open(path, _READING), "rb") as file:
                status = os.fstat(file.fileno())
                # No more than is there now: a device has no end.
                return file.read(status.st_size) if stat.S_ISREG(status.st_mode) else None
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            return None
        except OSError as error:
            raise self._unavailable(error, "read") from error

    def put(self, key: str, data: bytes) -> None:
        """Store `data` under `key`, replacing what was there."""
        with self.writer(key) as stream:
            stream.write(data)

    def add(self, key: str, data: bytes) -> bool:
        """Store `data` unless something is under `key`; whether it was stored."""
        path = self._path(key)
        temporary, descriptor = self._temporary(path)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            # A link is refused where the name is taken, which a rename is not.
            os.link(temporary, path)
        except FileExistsError:
            return False
        except OSError as error:
            raise self._unavailable(error, "written") from error
        finally:
            with suppress(OSError):
                temporary.unlink()
        return True

    def exists(self, key: str) -> bool:
        """Whether something is under `key`."""
        try:
            return stat.S_ISREG(self._path(key).stat().st_mode)
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError as error:
            raise self._unavailable(error, "read") from error

    @contextmanager
    def writer(self, key: str) -> Iterator[BinaryIO]:
        """A stream that replaces `key` when the block ends well."""
        path = self._path(key)
        temporary, descriptor = self._temporary(path)
        stream = io.BufferedWriter(_Sheet(descriptor, self))
        try:
            yield cast(BinaryIO, stream)
            stream.close()
            try:
                os.fsync(descriptor)
                # Windows renames only what is closed.
                closing, descriptor = descriptor, -1
                os.close(closing)
                temporary.replace(path)
            except OSError as error:
                raise self._unavailable(error, "written") from error
        except BaseException:
            # Closing flushes, which may fail once more for the reason that brought us here.
            with suppress(StoreBlocked):
                stream.close()
            with suppress(OSError):
                temporary.unlink()
            raise
        finally:
            if descriptor >= 0:
                os.close(descriptor)

    def keys(self, prefix: str = "") -> Iterable[str]:
        """All keys that begin with `prefix`, sorted."""
        whole, _, _ = prefix.rpartition("/")
        if whole:
            try:
                checked_key(whole)
            except ValueError:
                return []
        found: list[str] = []
        try:
            # Only a missing start is an empty answer; walk would keep silent about the rest.
            for where, _, names in os.walk(self._folder / whole, onerror=_raise):
                found.extend(self._listed(Path(where), names))
        except OSError as error:
            raise self._unavailable(error, "read") from error
        return sorted(key for key in found if key.startswith(prefix))

    def delete(self, key: str) -> None:
        """Remove `key`, and the folders that are empty without it."""
        path = self._path(key)
        try:
            path.unlink()
        except (FileNotFoundError, NotADirectoryError):
            return
        except OSError as error:
            if path.is_dir():
                return
            raise self._unavailable(error, "written") from error
        for parent in path.parents:
            if parent == self._folder:
                return
            try:
                parent.rmdir()
            except OSError:
                return

    def _path(self, key: str) -> Path:
        return self._folder / checked_key(key)

    def _temporary(self, path: Path) -> tuple[Path, int]:
        """A new hidden file beside `path`, open for writing."""
        temporary = path.with_name(f".{secrets.token_hex(8)}{_SUFFIX}")
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            if path.is_dir():
                raise StoreBlocked(
                    f"A folder stands at “{path}”, where a file has to be. "
                    "Move it away, and start again."
                )
            for _ in range(_TRIES):
                path.parent.mkdir(parents=True, exist_ok=True)
                # A delete at the same moment may take the folder away again.
                with suppress(FileNotFoundError):
                    return temporary, os.open(temporary, flags, 0o666)
            return temporary, os.open(temporary, flags, 0o666)
        except OSError as error:
            raise self._unavailable(error, "written") from error

    def _listed(self, where: Path, names: list[str]) -> Iterator[str]:
        for name in names:
            if name.startswith("."):
                if name.endswith(_SUFFIX):
                    _clear(where / name)
                continue
            with suppress(ValueError):
                yield checked_key((where / name).relative_to(self._folder).as_posix())

    def _unavailable(self, error: OSError, action: str) -> StoreBlocked:
        """What went wrong, in a sentence that names the folder and what to do."""
        folder = f"The folder “{self._folder}”"
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
        return StoreBlocked(
            f"{folder} cannot be {action} ({reason}). Check the disk and try again."
        )


class _Sheet(io.FileIO):
    """A file whose failed writes say what to do; it leaves its descriptor open."""

    def __init__(self, descriptor: int, store: FolderArtifacts) -> None:
        super().__init__(descriptor, "w", closefd=False)
        self._store = store

    def write(self, data: Any, /) -> int:
        try:
            return super().write(data)
        except OSError as error:
            raise self._store._unavailable(error, "written") from error


def _raise(error: OSError) -> None:
    if not isinstance(error, (FileNotFoundError, NotADirectoryError)):
        raise error


def _clear(temporary: Path) -> None:
    """Remove a temporary file that nobody writes to any more."""
    with suppress(OSError):
        status = temporary.lstat()
        if stat.S_ISREG(status.st_mode) and time.time() - status.st_mtime > ABANDONED_AFTER:
            temporary.unlink()


def build(settings: Settings) -> FolderArtifacts:
    """The store below the folder of the settings."""
    return FolderArtifacts(settings.artifacts_folder)
