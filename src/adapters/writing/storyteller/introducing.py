"""Who is met for the first time: a name alone becomes a name of whom one can picture."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .templates import capitalised

_STARTS = re.compile(r"(?:^|[.!?…][”’]? |[“”])$")


@dataclass(frozen=True, slots=True)
class Introduction:
    """How somebody called `name` is first spoken of, unless one of `words` says it anyway."""

    name: str
    form: str
    words: tuple[str, ...]

    def find(self, text: str) -> re.Match[str] | None:
        """Where the name is first said."""
        return re.search(rf"(?<!\w){re.escape(self.name)}(?!\w)", text)


def introductions(rows: Mapping[str, tuple[str, ...]]) -> tuple[Introduction, ...]:
    """Those of rows "name | form | word …", the longest names first."""
    found = (Introduction(name, form, tuple(words)) for name, (form, *words) in rows.items())
    return tuple(sorted(found, key=lambda one: -len(one.name)))


@dataclass(slots=True)
class Acquaintance:
    """Whom a chapter has introduced so far."""

    unknown: list[Introduction] = field(default_factory=list)

    def introduced(self, text: str, before: str) -> str:
        """`text`, with those who are not known by then introduced; `before` is on the page too."""
        for one in self.unknown:
            match = one.find(text)
            if match is None or one.find(before) or _says(f"{before} {text}", one.words):
                continue
            head = text[: match.start()]
            form = capitalised(one.form) if _STARTS.search(head) else one.form
            text = head + form + text[match.end() :]
        return text

    def meet(self, text: str) -> None:
        """Remembers whoever is named in `text`."""
        self.unknown = [one for one in self.unknown if not one.find(text)]


def _says(text: str, words: Iterable[str]) -> bool:
    return any(word in text.lower() for word in words)
