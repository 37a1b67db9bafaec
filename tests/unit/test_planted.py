"""The bugs that `make planted` plants can still be planted, and the tests that notice are there."""

import ast
from pathlib import Path

import pytest

from tests.planted import BUGS, ROOT, Bug


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)
def test_a_planted_bug_applies_to_the_source(bug: Bug) -> None:
    changed: dict[str, str] = {}
    for change in bug.changes:
        text = changed.get(change.path) or (ROOT / change.path).read_text()
        changed[change.path] = change.applied(text)
    for path, text in changed.items():
        ast.parse(text)
        assert text != (ROOT / path).read_text()


@pytest.mark.parametrize("test", sorted({test for bug in BUGS for test in bug.tests}))
def test_the_test_that_is_to_notice_is_there(test: str) -> None:
    path, _, word = test.partition(" -k ")
    file, _, name = path.partition("::")
    text = (ROOT / Path(file)).read_text()
    if name:
        assert f"def {name}(" in text or f"class {name}" in text
    else:
        contracts = "".join(path.read_text() for path in (ROOT / "tests/contracts").glob("*.py"))
        assert word in text + contracts
