"""What comes from outside and goes to a terminal."""

from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from custories_core.preflight.findings import Finding, Interior
from custories_core.preflight.rules import RULES
from custories_core.use_cases.checking import Checked
from entrypoints.consoles import shown_plainly
from entrypoints.findings import report
from tests import broken


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J\x1b]0;title\x07", r"\x1b[2J\x1b]0;title\x07"),
        ("one\r\ntwo\tthree\x7f\x9b", r"one\x0d\x0atwo\x09three\x7f\x9b"),
        ("a\u2028b\u202ec\u2069d\ud800", r"a\u2028b\u202ec\u2069d\ud800"),
        ("Zoë, “Łódź”, שלום\u200f, 👩\u200d🚀 [red]", "Zoë, “Łódź”, שלום\u200f, 👩\u200d🚀 [red]"),
    ],
)
def test_control_characters_are_shown_and_all_else_is_left(text: str, shown: str) -> None:
    assert shown_plainly(text) == shown


@given(st.text())
def test_what_is_shown_can_be_sent_and_has_one_line(text: str) -> None:
    shown = shown_plainly(text)
    shown.encode()
    assert len(shown.splitlines()) <= 1


def test_what_a_file_says_of_itself_cannot_steer_the_terminal() -> None:
    rule = next(iter(RULES.values()))
    measured = "font \x1b[5mEvil\nnothing found; it may be printed."
    finding = Finding(rule.id, rule.severity, 1, measured, "another", rule.reason, rule.remedy)
    out = StringIO()
    checked = Checked(Interior(), (finding,))
    report(checked, Path("a\x1b[2J.pdf"), broken.BOOKLET, Console(file=out))
    assert "\x1b" not in out.getvalue()
    assert r"font \x1b[5mEvil\x0anothing found" in out.getvalue()
    assert "\nnothing found" not in out.getvalue()
