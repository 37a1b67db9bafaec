"""The languages that the storyteller tells in."""

from .english import ENGLISH
from .language import Language

LANGUAGES: dict[str, Language] = {language.code: language for language in (ENGLISH,)}
