"""A book's folder: the finished files under their final names, the reader's revisions, the work.

Nothing stands under a final name that is not whole: every file is written
beside its place and moved there.
"""

import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from custories_core.binding.bind import BoundBook
from custories_core.binding.manifest import manifest
from custories_core.books import Revision
from custories_core.errors import Fault, Rejected, Unavailable
from custories_core.plain import from_plain, to_plain
from custories_core.ports.artifacts import Artifacts

REVISIONS = "revisions.json"
WORK = "work"
MANIFEST = "book.json"


@dataclass(frozen=True, slots=True)
class BookFolder:
    """The folder given with `--out`."""

    path: Path

    @property
    def work(self) -> Path:
        """Where the artifacts are kept."""
        return self.path / WORK

    def open(self) -> None:
        """Make the folder and see that it can be written. Raises Unavailable, saying why not."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self.path):
                pass
        except OSError as error:
            raise _cannot_write(self.path, error) from error

    def revisions(self) -> tuple[Revision, ...]:
        """The changes made so far. Raises Rejected when the file was damaged."""
        path = self.path / REVISIONS
        try:
            data = json.loads(path.read_bytes())
            return tuple(from_plain(Revision, row) for row in data)
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise Rejected(
                [
                    Fault(
                        str(path),
                        "cannot be read as revisions.",
                        "Mend it, or delete it to drop all changes made to pages.",
                    )
                ]
            ) from error

    def save_revisions(self, revisions: tuple[Revision, ...]) -> None:
        """Keep the changes. Raises Unavailable."""
        self._write(REVISIONS, _json([to_plain(revision) for revision in revisions]))

    def publish(self, bound: BoundBook, artifacts: Artifacts) -> tuple[Path, ...]:
        """Put the finished files and the manifest in place; their paths. Raises Unavailable."""
        paths = []
        for name, made in (
            ("interior.pdf", bound.interior_file),
            ("cover.pdf", bound.cover_file),
            ("preview.png", bound.preview_file),
        ):
            data = artifacts.get(made.key)
            if data is None:
                raise Unavailable(f"{made.key} has disappeared. Run the same command again.")
            paths.append(self._write(name, data))
        paths.append(self._write(MANIFEST, _json(manifest(bound))))
        return tuple(paths)

    def _write(self, name: str, data: bytes) -> Path:
        """Write a file whole or not at all; one that is the same already is left alone."""
        path = self.path / name
        with suppress(OSError):
            if path.stat().st_size == len(data) and path.read_bytes() == data:
                return path
        temporary = ""
        try:
            handle, temporary = tempfile.mkstemp(prefix=f".{name}.", dir=self.path)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            # A temporary file is for its owner's eyes; a finished one is as any other.
            umask = os.umask(0)
            os.umask(umask)
            Path(temporary).chmod(0o666 & ~umask)
            Path(temporary).replace(path)
        except OSError as error:
            with suppress(OSError):
                Path(temporary).unlink()
            raise _cannot_write(self.path, error) from error
        return path


def _cannot_write(path: Path, error: OSError) -> Unavailable:
    reason = (error.strerror or str(error)).lower()
    return Unavailable(
        f"{path} cannot be written: {reason}. "
        "Make room or choose another folder with --out, then run the same command again."
    )


def _json(data: Mapping[str, Any] | list[Any]) -> bytes:
    return json.dumps(data, indent=1, ensure_ascii=False).encode() + b"\n"
