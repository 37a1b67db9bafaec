"""What fields of the wire have in common: their words come from the core's catalogues."""

import unicodedata
from datetime import UTC, datetime
from typing import Annotated, Any

import msgspec

from custories_core.genres import GENRES, STYLES
from custories_core.languages import LANGUAGES
from custories_core.layout.formats import FORMATS

Id = Annotated[
    str,
    msgspec.Meta(description="An id, a UUID of version 7.", extra_json_schema={"format": "uuid"}),
]
Time = Annotated[datetime, msgspec.Meta(description="A moment in UTC (RFC 3339).")]


def about(text: str, **more: Any) -> msgspec.Meta:
    """What a field is, with its limits."""
    return msgspec.Meta(description=text, **more)


Next = Annotated[str | None, about("The cursor of the next part; null at the end.")]
"""Where what comes next of a list begins."""


def line(text: str, most: int, **more: Any) -> msgspec.Meta:
    """Text on one line that can be printed."""
    return msgspec.Meta(description=text, max_length=most, pattern=_LINE, **more)


def lines(text: str, most: int, **more: Any) -> msgspec.Meta:
    """Text on any number of lines that can be printed."""
    return msgspec.Meta(description=text, max_length=most, pattern=_LINES, **more)


def _unprintable(breaks: str) -> str:
    """What a text may not hold beside white space at its ends, as ranges of a pattern.

    The rule is that of `fields.flaw`: control characters and those that only
    direct others, but for the joiners that shape letters.
    """
    spared = {*"\u200c\u200d", *breaks}
    found = [
        code
        for first, last in _CONTROLS
        for code in range(first, last)
        if unicodedata.category(chr(code)) in ("Cc", "Cf", "Zl", "Zp") and chr(code) not in spared
    ]
    ranges: list[list[int]] = []
    for code in found:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(
        chr(first) if first == last else f"{chr(first)}-{chr(last)}" for first, last in ranges
    )


# Where Unicode has such characters; its other parts hold letters and signs only.
_CONTROLS = (
    (0, 0x10000),
    (0x11000, 0x11100),
    (0x13400, 0x13500),
    (0x1BC00, 0x1BD00),
    (0x1D100, 0x1D200),
    (0xE0000, 0xE0100),
)
_LINE = rf"^\s*[^{_unprintable('')}]*\s*$"
_BREAKS = "\n\u2028\u2029"
_LINES = rf"^\s*(?:\r\n|[^{_unprintable(_BREAKS)}])*\s*$"


def one_of(words: Any, text: str) -> msgspec.Meta:
    """One of these words."""
    return msgspec.Meta(description=text, extra_json_schema={"enum": list(words)})


Genre = Annotated[str, one_of(GENRES, "The kind of story.")]
Style = Annotated[str, one_of(STYLES, "The art style of the pictures.")]
Language = Annotated[str, one_of(LANGUAGES, "The language of the story.")]
Format = Annotated[str, one_of(FORMATS, "The print format: trim and binding.")]


def utc(moment: datetime | None) -> datetime:
    """A moment as it goes out: what the database says, in UTC and to the millisecond."""
    if moment is None:
        raise ValueError("what has no time yet is not kept yet")
    return moment.astimezone(UTC)
