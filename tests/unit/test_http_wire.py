"""The wire's own rules agree with the core's, character by character."""

import re
import unicodedata

import pytest

from custories_core.fields import flaw
from entrypoints.http.wire.fields import line, lines

UNSETTLED = ("Cn", "Co", "Cs")


@pytest.mark.parametrize("breaks", [False, True])
def test_a_pattern_takes_the_text_that_can_be_printed(breaks: bool) -> None:
    pattern = re.compile((lines if breaks else line)("A text.", 40).pattern or "")
    for code in range(0x110000):
        kind = unicodedata.category(chr(code))
        # All that does more than stand there, and some of what does not.
        if kind not in UNSETTLED and (kind[0] in "CZ" or code % 61 == 0):
            text = f"a{chr(code)}b"
            printable = flaw(text, lines=breaks) is None
            assert bool(pattern.search(text)) is printable, hex(code)
    assert pattern.search(" \t white space at its ends is taken away \r\n")
    assert pattern.search("")
    assert bool(pattern.search("two\r\nlines")) is breaks
