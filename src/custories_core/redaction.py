"""What a log may say: text without secrets, tokens, and links to anybody's pictures."""

import re
from collections.abc import Mapping
from typing import Any

HIDDEN = "…"
LONGEST = 2000
"""The most characters of a text that a log keeps."""

_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    # What follows a link's "?" signs it.
    (re.compile(r"(\bhttps?://[^\s?#\"']+)[?#][^\s\"']*"), rf"\1?{HIDDEN}"),
    (re.compile(r"(\b[a-z][a-z0-9+.-]*://)[^\s/@\"']*@"), rf"\1{HIDDEN}@"),
    (re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]+"), rf"\1 {HIDDEN}"),
    (re.compile(r"\beyJ[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*"), HIDDEN),
    (re.compile(r"\b(?:sk|pk|rk|whsec|sb)_[A-Za-z0-9_]{8,}"), HIDDEN),
    (re.compile(r"(?i)\b(password|secret|token|api[_-]?key)(\s*[=:]\s*)[^\s,;\"']+"),
     rf"\1\2{HIDDEN}"),
    (re.compile(r"/photo/[A-Za-z0-9._-]+"), f"/photo/{HIDDEN}"),
)  # fmt: skip


def redacted(text: str) -> str:
    """`text` with everything hidden that opens something or leads to a photo."""
    for pattern, instead in _RULES:
        text = pattern.sub(instead, text)
    return text if len(text) <= LONGEST else text[:LONGEST] + HIDDEN


def redacted_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The same for all that is in the fields of a log line, however deep; plain data."""
    return {str(name): _value(value) for name, value in fields.items()}


def _value(value: Any) -> Any:
    if isinstance(value, str):
        return redacted(value)
    if isinstance(value, Mapping):
        return redacted_fields(value)
    if isinstance(value, list | tuple):
        return [_value(item) for item in value]
    if value is None or isinstance(value, bool | int | float):
        return value
    return redacted(str(value))
