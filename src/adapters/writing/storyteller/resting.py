"""Who sleeps in a text, so that whoever is said to sleep is drawn asleep, and nobody else."""

import re
from collections.abc import Iterable

from .fitting import sentences_of
from .templates import clean


def sleepers(text: str, names: Iterable[str], sleeps: str, awake: str) -> frozenset[str]:
    """Those of `names` whom `text` says to sleep.

    `sleeps` is a pattern of words that say so, a few small words after a name; those
    before which a word of `awake` stands (“half asleep”, “not asleep”) do not count.
    """
    between = rf"(?:,? (?!(?:{awake})\b)[a-zåäö]+){{0,4}}?"
    found = set()
    for name in names:
        said = rf"(?<!\w){re.escape(clean(name))}{between},? (?:{sleeps})\b"
        if any(re.search(said, sentence) for sentence in sentences_of(text)):
            found.add(name)
    return frozenset(found)


def speakers(text: str, names: Iterable[str], says: str) -> frozenset[str]:
    """Those of `names` who say or do something awake in `text`: `says` is a pattern of verbs."""
    return frozenset(
        name
        for name in names
        if re.search(
            rf"\b(?:{says}) {re.escape(clean(name))}(?!\w)"
            rf"|(?<!\w){re.escape(clean(name))} (?:{says})\b",
            text,
        )
    )
