"""Findings of the preflight, as a person reads them."""

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from rich.console import Console

from custories_core.layout.formats import Format
from custories_core.preflight.findings import Finding
from custories_core.preflight.rules import Severity
from custories_core.preflight.target import Cover
from custories_core.use_cases.checking import Checked

from .consoles import shown_plainly

_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def report(checked: Checked, file: Path, format: Format, out: Console) -> bool:
    """Print what was found in a file; True if there is an error among it.

    What breaks the same rule stands together, with its reason and remedy once.
    """
    _say(f"{file}, as {_kind(checked, format)}:", out)
    for _, same in groupby(checked.findings, key=lambda finding: finding.rule):
        _print(tuple(same), out)
    errors = sum(finding.severity is Severity.ERROR for finding in checked.findings)
    others = len(checked.findings) - errors
    if not checked.findings:
        _say("nothing found; it may be printed.", out)
    else:
        _say(f"{_count(errors, 'error')}, {_count(others, 'other finding')}.", out)
    return errors > 0


def _kind(checked: Checked, format: Format) -> str:
    match checked.kind:
        case Cover(pages, fits):
            also = f" (it also fits {', '.join(map(str, fits[1:]))})" if fits[1:] else ""
            return f"the cover of “{format.id}” with {pages} pages{also}"
        case _:
            return f"the interior of “{format.id}”"


def _print(same: tuple[Finding, ...], out: Console) -> None:
    first = same[0]
    _say(f"  {first.severity} {first.rule}", out, _STYLES.get(first.severity))
    pages: dict[tuple[str, str], list[int | None]] = {}
    for finding in same:
        pages.setdefault((finding.measured, finding.wanted), []).append(finding.page)
    for (measured, wanted), where in pages.items():
        _say(f"    {_places(where)}: {measured}; wanted: {wanted}.", out)
    _say(f"    {first.reason} {first.remedy}", out)


def _places(pages: Iterable[int | None]) -> str:
    """Where: a page, several (`pages 1 to 16, 18`), or the file as a whole."""
    numbers = sorted({page for page in pages if page is not None})
    if not numbers:
        return "file"
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    said = [f"{run[0]} to {run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs]
    return f"page{'s' if len(numbers) > 1 else ''} {', '.join(said)}"


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"


def _say(text: str, out: Console, style: str | None = None) -> None:
    out.print(shown_plainly(text), style=style, soft_wrap=True, markup=False, highlight=False)
