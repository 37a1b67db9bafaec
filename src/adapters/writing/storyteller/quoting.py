"""The words of the brief, as data: made fit to stand in a sentence."""

import re
from collections.abc import Set

from .templates import capitalised, clean

_INNER_QUOTES = str.maketrans({"“": "‘", "”": "’", '"': "’", "«": "‘", "»": "’", "„": "‘"})
_CLAUSE_END = re.compile(r"(?:[.;:!?…]|,| [–—-])$")


def phrase(text: str) -> str:
    """`text` trimmed, on one line, without its final full stop, its first letter large."""
    line = re.sub(r"(^|\s)\"", r"\1‘", clean(text)).translate(_INNER_QUOTES)
    line = re.sub(r"(?<=\w)'", "’", line)
    line = line.strip().rstrip(".,;:–—- ")
    return capitalised(line)


def shortened(line: str, at_most: int, clause_starts: Set[str]) -> str:
    """The first clauses of `line` that fit into `at_most` words, else that many words and “…”.

    Before any of `clause_starts` a clause may end without a sign.
    """
    words = line.split()
    if len(words) <= at_most:
        return line
    head = words[: max(1, at_most)]
    for end in range(len(head), (len(head) - 1) // 2, -1):
        if _CLAUSE_END.search(head[end - 1]) or words[end].lower() in clause_starts:
            return " ".join(head[:end]).rstrip(".,;:–—- ")
    return " ".join(head).rstrip(".,;:–—- ") + "…"


def cut(line: str, at_most: int) -> str:
    """`line`, ended after a word with “…” where it has more than `at_most` characters."""
    if len(line) <= at_most:
        return line
    head = line[: at_most - 1]
    if line[at_most - 1] != " " and " " in head:
        head = head.rsplit(" ", 1)[0]
    return head.rstrip(" .,;:!?–—-") + "…"
