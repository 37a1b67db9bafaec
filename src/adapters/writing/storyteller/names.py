"""Names that look like unfit words, and are the names of people or pets all the same."""

import re
from collections.abc import Iterable

BORNE = {
    *("fan", "gun", "gunal", "gunes", "kike", "shital"),
    *("gore", "gorey", "killion", "lynch"),
    *("whiskey", "whisky"),
}
"""Given names, family names and names of pets."""

_WORD = re.compile(r"\w+")


def without_names(text: str, names: Iterable[str]) -> str:
    """The text without the words of `names` that are BORNE, each as it is written there.

    A name has a capital letter and then small ones.
    """
    own = {
        word
        for name in names
        for word in _WORD.findall(name)
        if word.lower() in BORNE and word[0].isupper() and word[1:].islower()
    }
    if not own:
        return text
    return _WORD.sub(lambda found: "" if found[0] in own else found[0], text)
