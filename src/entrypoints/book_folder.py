"""A book's folder: the finished files under their final names, the reader's revisions, the work.

Nothing stands under a final name that is not whole: every file is written
beside its place, and when all are there they are moved into it.
"""

import errno
import json
import os
import secrets
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from custories_core.binding.bind import BoundBook
from custories_core.binding.manifest import manifest
from custories_core.books import Book, Revision
from custories_core.briefs import CHAPTERS_MAX, PAGES_MAX
from custories_core.chapter.checkpoints import Checkpoints
from custories_core.errors import Fault, Rejected, Unavailable
from custories_core.fields import flaw
from custories_core.plain import from_plain, to_plain
from custories_core.ports.artifacts import Artifacts
from custories_core.use_cases.revising import TEXT_MAX

from .given_file import read_given

REVISIONS = "revisions.json"
WORK = "work"
MANIFEST = "book.json"
FILES = ("interior.pdf", "cover.pdf", "preview.png")

_LOCK = ".lock"
_PART = ".custories-part"
_JSON_BYTES_MAX = 32_000_000
_TAKES_MAX = 1_000_000
_DAMAGED = (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError)
_PIECE = 1 << 20
_NO_FOLDER = frozenset({errno.EEXIST, errno.ENOTDIR})
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_CLOSED = frozenset({errno.EACCES, errno.EPERM})


@dataclass(frozen=True, slots=True)
class BookFolder:
    """The folder given with `--out`."""

    path: Path

    @property
    def work(self) -> Path:
        """Where the artifacts are kept."""
        return self.path / WORK

    @property
    def begun(self) -> bool:
        """Whether any work on a book was done here."""
        return self.work.is_dir()

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Within the block the folder is there, can be written, and is this process's alone.

        Raises Unavailable, saying why not, and Rejected where files stand that
        are not of a book made here.
        """
        if self.work.is_symlink() and not self.work.exists():
            raise Rejected(
                [
                    Fault(
                        str(self.work),
                        "leads to a folder that is not there.",
                        "Bring that folder back, or delete the link to have all made anew.",
                    )
                ]
            )
        if not self.begun and not self._finished_here():
            foreign = [name for name in (*FILES, MANIFEST) if (self.path / name).exists()]
            if foreign:
                raise Rejected(
                    Fault(
                        str(self.path / name),
                        "is there already, and not from a book made here.",
                        "Choose another folder with --out.",
                    )
                    for name in foreign
                )
        try:
            self.work.mkdir(parents=True, exist_ok=True)
            lock = os.open(self.work / _LOCK, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as error:
            raise _cannot_write(self.path, error) from error
        try:
            if not _locked(lock):
                raise Unavailable(
                    f"Another custories is at work in {self.path}. Wait for it, or stop it."
                )
            # What a killed process left behind, now that none is at work.
            for left in self.path.glob(f".*{_PART}"):
                with suppress(OSError):
                    left.unlink()
            self._stage("writable", b"").unlink()
            yield
        finally:
            os.close(lock)
            self._leave()

    def _finished_here(self) -> bool:
        """Whether the manifest is one of ours, as where only the work was deleted."""
        try:
            return {"version", "cast", "genre", "title", "work"} <= self.manifest().keys()
        except Rejected:
            return False

    def _leave(self) -> None:
        """Take away what `opened` made where nothing was begun."""
        with suppress(OSError):
            if [entry.name for entry in self.work.iterdir()] != [_LOCK]:
                return
            (self.work / _LOCK).unlink()
            self.work.rmdir()
            self.path.rmdir()

    def keep_for(self, book: Book) -> None:
        """See that the folder is this book's. Raises Rejected where it holds somebody else's.

        Another hero or another genre is another book; it would replace the
        finished one, and take over the changes made to its pages.
        """
        if not (self.path / MANIFEST).exists():
            return
        held = self.manifest()
        try:
            hero = next(who["name"] for who in held["cast"] if who["id"] == book.hero.id)
            same = (hero, held["genre"]) == (book.hero.name, book.genre)
            title, genre = held["title"], held["genre"]
        except (LookupError, TypeError, StopIteration) as error:
            raise self.manifest_damaged() from error
        if not same:
            raise Rejected(
                [
                    Fault(
                        str(self.path),
                        f"holds another book: “{title}”, {hero}’s, {genre}.",
                        "Choose another folder with --out.",
                    )
                ]
            )

    def revisions(self) -> tuple[Revision, ...]:
        """The changes made so far. Raises Rejected when the file was damaged."""
        path = self.path / REVISIONS
        try:
            rows = json.loads(read_given(path, _JSON_BYTES_MAX))
            if not isinstance(rows, list):
                raise TypeError
        except (FileNotFoundError, NotADirectoryError):
            return ()
        except _DAMAGED as error:
            raise _damaged(str(path), _MEND_CHANGES) from error
        found: dict[tuple[int, int], Revision] = {}
        for number, row in enumerate(rows, start=1):
            place = f"{path}, change {number}"
            try:
                revision = from_plain(Revision, row)
            except _DAMAGED as error:
                raise _damaged(place, _MEND_CHANGES) from error
            problem = _unsound(revision)
            key = (revision.chapter, revision.moment)
            if key in found:
                problem = f"is the second of chapter {key[0]}, moment {key[1]}."
            if problem is not None:
                raise Rejected([Fault(place, problem, _MEND_CHANGES)])
            found[key] = revision
        return tuple(found.values())

    def save_revisions(self, revisions: tuple[Revision, ...]) -> None:
        """Keep the changes. Raises Unavailable."""
        self._put([(REVISIONS, _json([to_plain(revision) for revision in revisions]))])

    def manifest(self) -> dict[str, Any]:
        """The manifest of the finished book. Raises Rejected where there is none."""
        path = self.path / MANIFEST
        try:
            data = json.loads(read_given(path, _JSON_BYTES_MAX))
            if not isinstance(data, dict):
                raise TypeError
            return data
        except (FileNotFoundError, NotADirectoryError):
            raise Rejected(
                [
                    Fault(
                        str(self.path),
                        "holds no finished book.",
                        f"Make it first: custories make brief.toml --out {self.path}",
                    )
                ]
            ) from None
        except _DAMAGED as error:
            raise self.manifest_damaged() from error

    def manifest_damaged(self) -> Rejected:
        """The answer to a manifest that is not what this program writes."""
        return _damaged(
            str(self.path / MANIFEST), "Delete it and make the book again; that writes it anew."
        )

    def publish(self, bound: BoundBook, artifacts: Artifacts) -> tuple[Path, ...]:
        """Put the finished files and the manifest in place; their paths. Raises Unavailable."""

        def contents() -> Iterator[tuple[str, bytes]]:
            made = (bound.interior_file, bound.cover_file, bound.preview_file)
            for name, file in zip(FILES, made, strict=True):
                yield name, Checkpoints(artifacts).bytes_of(file)
            yield MANIFEST, _json(manifest(bound))

        return self._put(contents())

    def _put(self, contents: Iterable[tuple[str, bytes]]) -> tuple[Path, ...]:
        """Write files, each whole, all or none; those that are the same already are left alone.

        One content is held at a time, for a book may be as large as the memory that is left.
        """
        paths: list[Path] = []
        staged: dict[Path, Path] = {}
        try:
            for name, data in contents:
                path = self.path / name
                paths.append(path)
                if not _same(path, data):
                    staged[path] = self._stage(name, data)
            for path, temporary in staged.items():
                try:
                    temporary.replace(path)
                except OSError as error:
                    raise _cannot_write(path, error) from error
        finally:
            for temporary in staged.values():
                with suppress(OSError):
                    temporary.unlink()
        return tuple(paths)

    def _stage(self, name: str, data: bytes) -> Path:
        """A hidden file beside the place of `name`, whole and on the disk. Raises Unavailable."""
        temporary = self.path / f".{name}.{secrets.token_hex(4)}{_PART}"
        try:
            with temporary.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except BaseException as error:
            with suppress(OSError):
                temporary.unlink()
            if isinstance(error, OSError):
                raise _cannot_write(self.path, error) from error
            raise
        return temporary


def _locked(descriptor: int) -> bool:
    """Whether the file is now ours alone; the system frees it however the process ends."""
    try:
        import fcntl
    except ImportError:
        # Windows; two at once would repeat each other's work and no more.
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        # A disk without locks, as some in the network are.
        return True
    return True


def _same(path: Path, data: bytes) -> bool:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size != len(data):
            return False
        rest = memoryview(data)
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                if rest[: len(piece)] != piece:
                    return False
                rest = rest[len(piece) :]
        return not rest
    except OSError:
        return False


def _cannot_write(path: Path, error: OSError) -> Unavailable:
    """Why a folder, or a file in it, cannot be written, and what helps against that."""
    if error.errno in _NO_FOLDER:
        return Unavailable(
            f"{path} cannot be a book's folder: a file of that name is in the way. "
            "Choose another with --out."
        )
    if error.errno == errno.EISDIR:
        return Unavailable(
            f"{error.filename2 or error.filename or path} cannot be written: a folder of that "
            "name is in the way. Move it away, then make the book again."
        )
    reason = (error.strerror or str(error)).lower()
    remedy = "Choose another folder with --out."
    if error.errno in _FULL:
        remedy = "Make room or choose another folder with --out, then make the book again."
    elif error.errno in _CLOSED:
        remedy = "Change its permissions, or choose another folder with --out."
    return Unavailable(f"{path} cannot be written: {reason}. {remedy}")


_MEND_CHANGES = "Mend it, or delete it to drop all changes made to pages."


def _unsound(revision: Revision) -> str | None:
    """What makes a change one that this program never writes, or None."""
    for name, value, least, most in (
        ("chapter", revision.chapter, 1, CHAPTERS_MAX),
        ("moment", revision.moment, 1, PAGES_MAX),
        ("take", revision.take, 0, _TAKES_MAX),
    ):
        if not least <= value <= most:
            return f"has a {name} that is not from {least} to {most}."
    if revision.text is None:
        return None
    if not revision.text.strip():
        return "leaves its page without words."
    if len(revision.text) > TEXT_MAX:
        return f"has a text of more than {TEXT_MAX} characters."
    problem = flaw(revision.text, lines=True)
    return None if problem is None else f"has a text that {problem}"


def _damaged(place: str, remedy: str) -> Rejected:
    return Rejected([Fault(place, "is damaged and cannot be read.", remedy)])


def _json(data: Mapping[str, Any] | list[Any]) -> bytes:
    return json.dumps(data, indent=1, ensure_ascii=False).encode() + b"\n"
