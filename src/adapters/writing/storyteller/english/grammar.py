"""English grammar: pronouns, possessives, articles by sound, numbers in words."""

import re
from collections.abc import Mapping

from ..templates import Grammar

_PRONOUNS = {
    "they": ("she", "he", "they", "they"),
    "them": ("her", "him", "them", "them"),
    "their": ("her", "his", "their", "their"),
    "theirs": ("hers", "his", "theirs", "theirs"),
    "themselves": ("herself", "himself", "themselves", "themselves"),
    "was": ("was", "was", "were", "were"),
    "wasn’t": ("wasn’t", "wasn’t", "weren’t", "weren’t"),
    "is": ("is", "is", "are", "are"),
    "isn’t": ("isn’t", "isn’t", "aren’t", "aren’t"),
    "has": ("has", "has", "have", "have"),
    "does": ("does", "does", "do", "do"),
    "they’re": ("she’s", "he’s", "they’re", "they’re"),
}
_SPEAKING = {
    "we": ("I", "we"),
    "us": ("me", "us"),
    "our": ("my", "our"),
    "ours": ("mine", "ours"),
    "are": ("am", "are"),
    "we’re": ("I’m", "we’re"),
    "we’ll": ("I’ll", "we’ll"),
    "we’ve": ("I’ve", "we’ve"),
    "were": ("was", "were"),
}
_SMALL_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SOUNDS_LIKE_CONSONANT = re.compile(
    r"(?:uni(?![nm])|use|usu|uten|eu|ewe|one\b|once\b)", re.IGNORECASE
)
_SILENT_H = re.compile(r"(?:hour|honest|honour|heir)", re.IGNORECASE)


def possessive(name: str) -> str:
    """Whose: “Luna’s”, “James’s”."""
    return f"{name}’s"


def article(phrase: str) -> str:
    """`phrase` with “a” or “an” before it, by sound: an owl, an hour, a unicorn."""
    vowel = phrase[:1].lower() in "aeiou" and not _SOUNDS_LIKE_CONSONANT.match(phrase)
    return f"{'an' if vowel or _SILENT_H.match(phrase) else 'a'} {phrase}"


def number(value: int) -> str:
    """A number from 0 to 99 in words, any other in digits."""
    if not 0 <= value < 100:
        return str(value)
    if value < 20:
        return _SMALL_NUMBERS.split()[value]
    tens, ones = divmod(value, 10)
    return _TENS[tens] + (f"-{_SMALL_NUMBERS.split()[ones]}" if ones else "")


def noun(written: str) -> Mapping[str, str]:
    """The tokens of a noun: `{who}` bare, for “the {who}”, and `{a who}` with its article."""
    return {"who": written, "a who": article(written)}


ENGLISH_GRAMMAR = Grammar(
    pronouns=_PRONOUNS,
    speaking=_SPEAKING,
    plural_neutral=True,
    mark="’s",
    possessive=possessive,
    number=number,
    noun=noun,
    conjunction="and",
)
