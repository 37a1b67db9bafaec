"""Preflight: is this file, whoever made it, fit to be printed in that format?"""

from dataclasses import dataclass

from ..layout.formats import Format
from .print_file import PrintFile
from .rules import ENCRYPTION, RULES, Rule, Severity
from .target import BOX_SLACK, Cover, Interior, Kind, Target, size_of

__all__ = [
    "RULES",
    "Cover",
    "Finding",
    "Interior",
    "Kind",
    "Rule",
    "Severity",
    "check",
    "guess_kind",
]


@dataclass(frozen=True, slots=True)
class Finding:
    """One breach of a rule. `page` counts from 1, None for the whole file."""

    rule: str
    severity: Severity
    page: int | None
    measured: str
    wanted: str
    reason: str
    remedy: str


def check(file: PrintFile, format: Format, kind: Kind) -> tuple[Finding, ...]:
    """Every breach, in the order of RULES and then of pages; empty for a file that may be printed.

    A cover whose page count its format does not allow is not measured, as it
    has no plan.
    """
    target = Target(file, format, kind)
    applied = (ENCRYPTION,) if file.locked else RULES.values()
    return tuple(
        Finding(
            rule.id,
            rule.severity,
            breach.page,
            breach.measured,
            breach.wanted,
            rule.reason,
            rule.remedy,
        )
        for rule in applied
        if isinstance(kind, rule.applies)
        for breach in rule.breaches(target)
    )


def guess_kind(file: PrintFile, format: Format, pages: int | None = None) -> Kind:
    """Interior or cover? One page much wider than the format's is a cover.

    `pages` is the page count of the book, where it is known. Otherwise those
    whose cover is as wide are tried, and the answer's `fits` names them; where
    none is, the answer is for the count that comes nearest.
    """
    if len(file.pages) != 1:
        return Interior()
    width = size_of(file.pages[0]).width
    if width < 1.5 * format.page.width:
        return Interior()
    if pages is not None:
        return Cover(pages)
    misfit = {
        count: abs(format.cover(count).canvas.width - width)
        for count in range(format.min_pages, format.max_pages + 1, format.multiple)
    }
    fits = tuple(count for count, miss in misfit.items() if miss <= BOX_SLACK)
    return Cover(fits[0] if fits else min(misfit, key=misfit.__getitem__), fits)
