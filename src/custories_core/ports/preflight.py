"""Preflight: take the facts a printer cares about from a PDF that anyone may have made."""

from pathlib import Path
from typing import BinaryIO, Protocol

from ..preflight.print_file import PrintFile


class Examiner(Protocol):
    """Reads PDFs without trusting them."""

    @property
    def name(self) -> str:
        """The adapter, with its version."""
        ...

    def examine(self, pdf: BinaryIO | Path) -> PrintFile:
        """The facts of one file, a stream being read from its start.

        A file that opens with a password only is answered as `locked`. Raises
        Rejected, with one sentence, for what cannot be read (a path by its
        name), is not a PDF, is cut short or broken, has no pages, or has more
        pages or drawing than any book: time and memory are bounded whatever
        the file holds.
        """
        ...
