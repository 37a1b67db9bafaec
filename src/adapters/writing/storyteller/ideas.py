"""What the words of a brief can be in a sentence, and what a language says of them."""

import re
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass
from enum import StrEnum

from .templates import clean

TITLE_MAX = 60
"""The most characters of a chapter's title that is made of its idea."""


class Kind(StrEnum):
    """What an idea is in a sentence.

    “A picnic”, “the lost stamp” (of which one speaks as known), “a fox sings”, “build a
    raft”, “Who is it?”.
    """

    NOUN = "noun"
    KNOWN = "known"
    CLAUSE = "clause"
    ACTION = "action"
    QUESTION = "question"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Ideas:
    """How a language reads an idea.

    `kind_of` takes the text and the cast's names; `told_words` these and the most words,
    and gives the idea's tokens; `title_of` makes a chapter's title of it. `small` are the
    words that say nothing of what it is about, and `clause_starts` those before which a
    long idea can be ended. `mine` are those by which somebody speaks of what is theirs.
    """

    kind_of: Callable[[str, Iterable[str]], Kind]
    told_words: Callable[[str, Iterable[str], int], Mapping[str, str]]
    title_of: Callable[[str], str]
    small: frozenset[str]
    clause_starts: frozenset[str]
    mine: frozenset[str]


def leading_name(line: str, names: Iterable[str]) -> str:
    """The longest of the names that `line` begins with; empty if with none."""
    cleaned = sorted(map(clean, names), key=len, reverse=True)
    found = (n for n in cleaned if re.match(rf"{re.escape(n)}(?!\w)", line, re.IGNORECASE))
    return next(found, "")


def begins_with_name(line: str, names: Iterable[str], never: Set[str], always: Set[str]) -> bool:
    """Whether the first letter of `line` is large within a sentence as well.

    `never` are the small words that no name begins with, `always` those that are names.
    """
    words = line.split()
    first = re.split(r"[’,;:!?…]", words[0])[0] if words else ""
    if first.lower() in never:
        return False
    theirs = {clean(n).split()[0].lower() for n in names if clean(n)}
    followed = len(words) > 1 and words[1][:1].isupper() and words[1].lower() not in theirs | {"i"}
    inner = any(c.isupper() for c in first[1:])
    return first == "I" or inner or followed or first.lower() in theirs | always
