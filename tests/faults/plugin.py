"""What pytest is told of faults: the fixture `row`, and the table at the end of `make faults`."""

from collections.abc import Iterator
from typing import Any

import pytest

from .figures import MARK, PROPERTY, Row, table, told


@pytest.fixture
def row(request: pytest.FixtureRequest) -> Iterator[Row]:
    """The row of the table that a test is about; see `figures.fault`."""
    name, figures, full = request.param
    made = Row(name, figures, full)
    yield made
    request.node.user_properties.append((PROPERTY, (name, told(figures), told(made.seen))))


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Prints what was required and what was seen, when the full figures were asked for."""
    if config.getoption("markexpr") != MARK:
        return
    stats = terminalreporter.stats
    # A property noted in tear-down is in the report of it, which has no outcome of the test.
    calls = {
        report.nodeid: report
        for outcome in ("passed", "failed")
        for report in stats.get(outcome, ())
        if report.when == "call"
    }
    properties = {
        report.nodeid: report.user_properties
        for reports in stats.values()
        for report in reports
        if getattr(report, "when", "") == "teardown"
    }
    found = []
    for node, report in calls.items():
        report.user_properties = properties.get(node, report.user_properties)
        found.append(report)
    terminalreporter.section("faults: figures required, figures seen")
    for line in table(found):
        terminalreporter.write_line(line)
