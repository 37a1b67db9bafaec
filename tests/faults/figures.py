"""The figures of a fault: small ones in `make drills`, those that are required in `make faults`.

    @fault("FLUSHALL with jobs queued", quick={"jobs": 4}, full={"jobs": 50})
    def test_a_queue_that_forgets(row: Row, ...) -> None:
        ... row["jobs"] ...
        row.saw(completed=50)

What was seen is printed as a table at the end of `make faults` (see conftest.py).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

MARK = "faults"
PROPERTY = "fault"


@dataclass
class Row:
    """A row of the table: its name, the figures it runs with, and those it saw."""

    name: str
    figures: Mapping[str, Any]
    full: bool
    seen: dict[str, Any] = field(default_factory=dict)

    def __getitem__(self, figure: str) -> Any:
        return self.figures[figure]

    def saw(self, **seen: Any) -> None:
        """Note what is to stand in the table."""
        self.seen.update(seen)


def fault(
    name: str, *, quick: Mapping[str, Any] | None, full: Mapping[str, Any]
) -> Callable[[Any], Any]:
    """Runs a test once with the quick figures, where there are any, and once with the full ones."""
    full_case = pytest.param((name, full, True), id="full", marks=getattr(pytest.mark, MARK))
    cases = [full_case]
    if quick is not None:
        case = pytest.param((name, quick, False), id="quick", marks=pytest.mark.drills)
        cases.insert(0, case)
    return pytest.mark.parametrize("row", cases, indirect=True)


def told(figures: Mapping[str, Any]) -> str:
    """Figures in one line."""
    return ", ".join(
        f"{name.replace('_', ' ')} {value:.3g}"
        if isinstance(value, float)
        else f"{name.replace('_', ' ')} {value}"
        for name, value in figures.items()
    )


def table(reports: Iterable[Any]) -> list[str]:
    """The lines of the table, of the reports of tests that ran."""
    rows = []
    for report in reports:
        for name, value in report.user_properties:
            if name == PROPERTY:
                rows.append((*value, f"{report.duration:.0f} s", report.outcome))
    heads = ("fault", "figures required", "figures seen", "time", "")
    widths = [max(len(row[column]) for row in [heads, *rows]) for column in range(5)]
    lines = [heads, tuple("-" * width for width in widths), *sorted(rows)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]
