"""Artifacts as files below one folder, a key being the path.

A value is written to a hidden file beside its place, synced, and then renamed
over it, which POSIX and Windows do atomically. Hidden names are no keys, so
what a killed writer left behind is never listed; it is removed by `keys` once
nobody has written to it for an hour. What is made here is for its owner alone:
photos are among it.
"""

import io
import os
import secrets
import stat
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from custories_core.assets import checked_key, checked_prefix, is_below
from custories_core.errors import StoreBlocked
from custories_core.links import checked_seconds, sign

from .disk import Sheet, blocked

ABANDONED_AFTER = 3600.0
"""Seconds without a write after which a temporary file counts as left behind."""

_READING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_SUFFIX = ".part"
_TRIES = 20


class Settings(Protocol):
    """What this adapter needs to be told."""

    @property
    def artifacts_folder(self) -> Path:
        """Where the files go; it is made when the first one is written."""
        ...

    @property
    def public_url(self) -> str:
        """Where the service is reached, which answers the links: `https://books.example`."""
        ...

    @property
    def link_secret(self) -> str:
        """What links are signed with. Blank where there are none to be made."""
        ...


class FolderArtifacts:
    """Files below `folder`; may be used from any number of threads and processes.

    `service` says where the links lead and what signs them; it is asked when
    one is made, for who makes none needs neither.
    """

    exclusive = True
    links_lead_here = True

    def __init__(self, folder: Path, service: Settings | None = None) -> None:
        self._folder = folder.absolute()
        self._service = service

    def get(self, key: str) -> bytes | None:
        """The bytes under `key`, or None."""
        try:
            file = self._opened(key)
            if file is None:
                return None
            with file:
                # No more than is there now: a device has no end.
                return file.read(os.fstat(file.fileno()).st_size)
        except OSError as error:
            raise blocked(self._folder, error, "read") from error

    def reader(self, key: str) -> BinaryIO | None:
        """A stream of the bytes under `key`, or None; they stay as they are if it is replaced."""
        try:
            return self._opened(key)
        except OSError as error:
            raise blocked(self._folder, error, "read") from error

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
            raise blocked(self._folder, error, "written") from error
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
            raise blocked(self._folder, error, "read") from error

    @contextmanager
    def writer(self, key: str) -> Iterator[BinaryIO]:
        """A stream that replaces `key` when the block ends well."""
        path = self._path(key)
        temporary, descriptor = self._temporary(path)
        stream = io.BufferedWriter(Sheet(descriptor, self._folder))
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
                raise blocked(self._folder, error, "written") from error
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
            raise blocked(self._folder, error, "read") from error
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
            raise blocked(self._folder, error, "written") from error
        self._tidy(path.parent)

    def erase(self, prefix: str) -> int:
        """Remove every file below `prefix`, and what writers left behind there unfinished."""
        checked_prefix(prefix)
        gone = 0
        try:
            for where, _, names in self._below(prefix):
                folder = Path(where)
                for name in names:
                    path = folder / name
                    if name.startswith(".") and name.endswith(_SUFFIX):
                        _clear(path)
                    elif is_below(path.relative_to(self._folder).as_posix(), prefix):
                        path.unlink(missing_ok=True)
                        gone += 1
                self._tidy(folder)
        except OSError as error:
            raise blocked(self._folder, error, "written") from error
        return gone

    def link(self, key: str, seconds: int, filename: str = "") -> str:
        """A link that the application answers, for a folder cannot answer any."""
        checked_key(key)
        expires = int(time.time()) + checked_seconds(seconds)
        base = self._service.public_url if self._service else ""
        secret = self._service.link_secret if self._service else ""
        if not secret:
            raise StoreBlocked(
                "No link can be made, because there is no secret to sign it with. "
                "Set CUSTORIES_LINK_SECRET to a long random text, the same for every process."
            )
        if not base:
            raise StoreBlocked(
                "No link can be made, because nobody knows where the service is reached. "
                "Set CUSTORIES_PUBLIC_URL to its address."
            )
        return sign(secret.encode(), base, key, expires, filename)

    def _below(self, prefix: str) -> Iterable[tuple[str, list[str], list[str]]]:
        """The folders that a checked prefix concerns, the lowest first so that each is empty."""
        path = self._folder / prefix
        if prefix.endswith("/"):
            return os.walk(path, topdown=False, onerror=_raise)
        return islice(os.walk(path.parent, onerror=_raise), 1)

    def _opened(self, key: str) -> BinaryIO | None:
        """The file under `key`, open for reading."""
        path = self._path(key)
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                return None
            # Another may put a pipe in its place meanwhile; opening one would wait for a writer.
            file = os.fdopen(os.open(path, _READING), "rb")
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            return None
        if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            return file
        file.close()
        return None

    def _tidy(self, folder: Path) -> None:
        """Remove `folder` and those above it as far as they are empty."""
        while folder != self._folder:
            try:
                folder.rmdir()
            except OSError:
                return
            folder = folder.parent

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
                # A delete at the same moment may take the folder away again, or one above it.
                with suppress(FileNotFoundError, FileExistsError):
                    self._make(path.parent)
                    return temporary, os.open(temporary, flags, 0o600)
            return temporary, os.open(temporary, flags, 0o600)
        except OSError as error:
            raise blocked(self._folder, error, "written") from error

    def _make(self, folder: Path) -> None:
        """See that a folder is there. `Path.mkdir` would make those above it for everybody."""
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
        except FileNotFoundError:
            if folder == self._folder:
                folder.parent.mkdir(parents=True, exist_ok=True)
            else:
                self._make(folder.parent)
            folder.mkdir(mode=0o700, exist_ok=True)

    def _listed(self, where: Path, names: list[str]) -> Iterator[str]:
        for name in names:
            if name.startswith("."):
                if name.endswith(_SUFFIX):
                    _clear(where / name)
                continue
            with suppress(ValueError):
                yield checked_key((where / name).relative_to(self._folder).as_posix())


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
    """The store below the folder of the settings, with links that the service answers."""
    return FolderArtifacts(settings.artifacts_folder, settings)
