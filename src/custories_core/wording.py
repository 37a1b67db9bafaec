"""Which of somebody's own words do not belong in a book for children, and where they stand."""

import re
from collections.abc import Iterable, Iterator, Sequence

from .errors import Fault
from .ports.writing import Writer

Line = tuple[str, str]
"""A text that somebody gave: (its field, the text)."""

_NAMES = re.compile(r"author|characters\[\d+\]\.name")


def names_among(lines: Iterable[Line]) -> tuple[str, ...]:
    """The texts whose fields say what people are called."""
    return tuple(text for place, text in lines if _NAMES.fullmatch(place))


def unfit_faults(
    lines: Iterable[Line], names: Sequence[str], language: str, writer: Writer
) -> Iterator[Fault]:
    """A fault for each line with words that the writer finds unfit.

    `names` are those of the book's people; a dedication may name others.
    """
    for place, text in lines:
        borne = (*names, text) if place == "dedication" else names
        words = writer.unfit(text, language, borne)
        if words:
            *most, last = (f"“{word}”" for word in words)
            listed = f"{', '.join(most)} and {last}" if most else last
            do = "do" if most else "does"
            yield Fault(
                place,
                f"has {listed}, which {do} not belong in a book for children.",
                "Use another name, or a nickname."
                if _NAMES.fullmatch(place)
                else "Say it in other words.",
            )
