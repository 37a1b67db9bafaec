"""What the words of a brief can be in a sentence, and what a language says of them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What an idea is in a sentence: “a picnic”, “a fox sings”, “build a raft”, “Who is it?”."""

    NOUN = "noun"
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
    long idea can be ended.
    """

    kind_of: Callable[[str, Iterable[str]], Kind]
    told_words: Callable[[str, Iterable[str], int], Mapping[str, str]]
    title_of: Callable[[str], str]
    small: frozenset[str]
    clause_starts: frozenset[str]
