"""The words of the brief, as data: made fit to stand in quotation marks in a sentence.

A brief may hold a noun phrase, a clause or a paragraph. Quoted, each of them
is grammatical wherever the story writes, reads or says it.
"""

import re

from .grammar import capitalised, clean

_INNER_QUOTES = str.maketrans({"“": "‘", "”": "’", '"': "’", "«": "‘", "»": "’", "„": "‘"})
_CLAUSE_START = {"and", "because", "but", "so", "until", "when", "where", "while", "who"}
_CLAUSE_END = re.compile(r"(?:[.;:!?…]|,| [–—-])$")


def phrase(text: str) -> str:
    """`text` trimmed, on one line, without its final full stop, its first letter large."""
    line = re.sub(r"(^|\s)\"", r"\1‘", clean(text)).translate(_INNER_QUOTES)
    line = line.strip().rstrip(".,;:–—- ")
    return capitalised(line)


def quoted(text: str, at_most: int | None = None, closing: str = ".") -> str:
    """`text` in quotation marks, ended by `closing` unless it ends with a sign of its own.

    With `at_most`, no more words than that: cut after a clause where there is one.
    """
    line = phrase(text)
    if at_most is not None:
        line = shortened(line, at_most)
    end = "" if line[-1:] in "!?…" else closing
    return f"“{line}{end}”"


def shortened(line: str, at_most: int) -> str:
    """The first clauses of `line` that fit into `at_most` words, else that many words and “…”."""
    words = line.split()
    if len(words) <= at_most:
        return line
    head = words[: max(1, at_most)]
    for end in range(len(head), (len(head) - 1) // 2, -1):
        if _CLAUSE_END.search(head[end - 1]) or words[end].lower() in _CLAUSE_START:
            return " ".join(head[:end]).rstrip(".,;:–—- ")
    return " ".join(head).rstrip(".,;:–—- ") + "…"
