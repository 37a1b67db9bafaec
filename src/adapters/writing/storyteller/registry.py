"""The languages that the storyteller knows, and those that it tells in."""

from .english import ENGLISH
from .language import Language
from .swedish import SWEDISH

KNOWN: dict[str, Language] = {language.code: language for language in (ENGLISH, SWEDISH)}


def tells_all(language: Language) -> bool:
    """Whether it has all plots of the first language, in the same order."""
    return all(
        genre in language.tales
        and [p.key for p in language.tales[genre].plots] == [p.key for p in tales.plots]
        for genre, tales in ENGLISH.tales.items()
    )


LANGUAGES: dict[str, Language] = {c: known for c, known in KNOWN.items() if tells_all(known)}
"""A language is told in once it has every plot of the first one: one seed, one story."""
