"""What a log may say: text without secrets, tokens, and links to anybody's pictures."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

HIDDEN = "…"
LONGEST = 2000
"""The most characters of a text that a log keeps."""

# How often a class of characters may repeat is bounded where it could start anywhere: a log
# must not wait for a text that somebody made long on purpose.
_SECRET = r"(?:password|passwd|secret|token|credential|signature|(?:api|access)[_-]?key)"
_NAME = re.compile(rf"(?i){_SECRET}|authorization|cookie")

_ADDRESSES: tuple[tuple[re.Pattern[str], str], ...] = (
    # What follows a link's "?" signs it.
    (re.compile(r"(?i)(\bhttps?://[^\s?#\"']+)[?#][^\s\"']*"), rf"\1?{HIDDEN}"),
    # A password may have a slash or an "@" in it, where whoever wrote the address forgot to quote.
    (re.compile(r"(?i)(\b[a-z][a-z0-9+.-]{0,30}://)[^\s\"']{0,2000}@"), rf"\1{HIDDEN}@"),
)
_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]+"), rf"\1 {HIDDEN}"),
    (re.compile(r"eyJ[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*"), HIDDEN),
    (re.compile(r"\b(?:sk|pk|rk|whsec|sb)[_-][A-Za-z0-9_-]{8,}"), HIDDEN),
    (re.compile(r"\bAIza[A-Za-z0-9_-]{30,}|\b(?:AKIA|ASIA)[A-Z0-9]{16}"), HIDDEN),
    (re.compile(rf"(?i)({_SECRET}[\w-]{{0,40}})([\"']?\s*[=:]\s*)"
                r"(?:\"[^\"]*\"|'[^']*'|[^\s,;&\"']+)"), rf"\1\2{HIDDEN}"),
    (re.compile(r"(?i)(/|%2F)photo(?:/|%2F)[A-Za-z0-9._%-]+"), rf"\1photo\1{HIDDEN}"),
)  # fmt: skip

# No rule finds anything in such a word, and lines of logs consist of little else.
_PLAIN = re.compile(r"[a-z0-9.]*|[A-Za-z0-9]{0,15}")


# All but tabs and line feeds, and halves of characters.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def redacted(text: str) -> str:
    """`text` with everything hidden that opens something or leads to a photo.

    Control characters, which no database keeps and no terminal should see, become spaces.
    """
    if not text.isprintable():
        text = _CONTROL.sub(" ", text)
    if not _PLAIN.fullmatch(text):
        if "://" in text:
            for pattern, instead in _ADDRESSES:
                text = pattern.sub(instead, text)
        for pattern, instead in _RULES:
            text = pattern.sub(instead, text)
    return text if len(text) <= LONGEST else text[:LONGEST] + HIDDEN


def redacted_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The same for all that is in the fields of a log line, however deep; plain data."""
    said = {}
    for name, value in fields.items():
        shown, secret = _named(str(name))
        said[shown] = HIDDEN if secret and value else _value(value)
    return said


@lru_cache(maxsize=256)
def _named(name: str) -> tuple[str, bool]:
    """The name of a field as it may be shown, and whether it is that of a secret."""
    return redacted(name), _NAME.search(name) is not None


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
