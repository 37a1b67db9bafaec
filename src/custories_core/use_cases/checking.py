"""Check a print file, ours or anybody's, against a format."""

from dataclasses import dataclass
from pathlib import Path

from ..layout.formats import Format
from ..ports.preflight import Examiner
from ..preflight.findings import Finding, guess_kind
from ..preflight.findings import check as findings
from ..preflight.target import Cover, Interior, Kind


@dataclass(frozen=True, slots=True)
class Checked:
    """What a file was taken for, and every breach found."""

    kind: Kind
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class CheckFile:
    """Preflight of one PDF."""

    examiner: Examiner

    def __call__(
        self, pdf: Path, format: Format, cover: bool | None = None, pages: int | None = None
    ) -> Checked:
        """Every breach of the format's rules.

        `cover` says whether the file is a cover and `pages` how many pages
        the book has; what is None is judged from the file. Raises Rejected
        for what is not a PDF that can be read.
        """
        file = self.examiner.examine(pdf)
        guessed = guess_kind(file, format, pages)
        kind: Kind
        match cover, guessed:
            case False, _:
                kind = Interior()
            case True, Interior():
                kind = Cover(pages if pages is not None else format.min_pages)
            case _:
                kind = guessed
        return Checked(kind, findings(file, format, kind))
