"""Examines print files with pypdf and PDFium, in a child process that may come to grief.

Neither library is imported here: starting a command costs nothing of them, and
what a stranger's file does to them happens elsewhere.
"""

import shutil
import tempfile
from importlib.metadata import version
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import BinaryIO

from custories_core.ports.preflight import Examiner
from custories_core.preflight.print_file import PrintFile

from .confinement import Limits, examined_apart, rejection

# Asked at once, so that a missing library is told when the adapter is chosen.
_VERSION = version("pypdf")
_PIECE = 1 << 20


class PypdfExaminer:
    """Takes facts from PDFs, within limits."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()

    @property
    def name(self) -> str:
        return f"pypdf {_VERSION}"

    def examine(self, pdf: BinaryIO | Path) -> PrintFile:
        if not isinstance(pdf, Path):
            return self._copied(pdf, str(getattr(pdf, "name", "the file")))
        try:
            kind = pdf.stat().st_mode
            if not (S_ISREG(kind) or S_ISDIR(kind)):
                # Opening a pipe could wait for ever.
                raise rejection(pdf.name, "is not a file.", "Name a PDF.")
            with pdf.open("rb", buffering=0) as file:
                return examined_apart(file, pdf.name, self._limits)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise rejection(pdf.name, f"cannot be read: {reason}.", "") from error

    def _copied(self, stream: BinaryIO, place: str) -> PrintFile:
        # The child is given a file; a stream may be anything.
        stream.seek(0, 2)
        if stream.tell() > self._limits.size:
            raise self._limits.too_large(place)
        stream.seek(0)
        with tempfile.TemporaryFile() as file:
            shutil.copyfileobj(stream, file, _PIECE)
            file.flush()
            return examined_apart(file, place, self._limits)


def build(settings: object) -> Examiner:
    """The examiner; it needs no settings."""
    del settings
    return PypdfExaminer()
