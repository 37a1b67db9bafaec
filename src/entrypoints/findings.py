"""Findings of the preflight, as a person reads them."""

from pathlib import Path

from rich.console import Console

from custories_core.layout.formats import Format
from custories_core.preflight.findings import Finding
from custories_core.preflight.rules import Severity
from custories_core.preflight.target import Cover
from custories_core.use_cases.checking import Checked

_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def report(checked: Checked, file: Path, format: Format, out: Console) -> bool:
    """Print what was found in a file; True if there is an error among it."""
    match checked.kind:
        case Cover(pages, fits) if fits:
            also = f" (it also fits {', '.join(map(str, fits[1:]))})" if fits[1:] else ""
            what = f"the cover of a {format.id} of {pages} pages{also}"
        case Cover(pages):
            what = f"the cover of a {format.id} of {pages} pages"
        case _:
            what = f"the interior of a {format.id}"
    out.print(f"{file}, as {what}:", soft_wrap=True, markup=False, highlight=False)
    for finding in checked.findings:
        _print(finding, out)
    errors = sum(finding.severity is Severity.ERROR for finding in checked.findings)
    others = len(checked.findings) - errors
    if not checked.findings:
        out.print("nothing found; it may be printed.")
    else:
        out.print(f"{_count(errors, 'error')}, {_count(others, 'other finding')}.")
    return errors > 0


def _print(finding: Finding, out: Console) -> None:
    where = "file" if finding.page is None else f"page {finding.page}"
    style = _STYLES.get(finding.severity)
    head = f"  {finding.severity} {finding.rule}, {where}: "
    body = f"{finding.measured}; wanted: {finding.wanted}."
    out.print(head + body, style=style, soft_wrap=True, markup=False, highlight=False)
    for text in (finding.reason, finding.remedy):
        out.print(f"    {text}", soft_wrap=True, markup=False, highlight=False)


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
