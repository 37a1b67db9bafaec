"""English grammar of the story templates: names, pronouns, agreement, articles, numbers.

A template holds tokens in braces. `{H}` is a name and `{H's}` its possessive;
the letter says who (H hero, B and D who is along, G who is at home). `{h:they}`
is the pronoun of the same person in any of its forms, and `{h:was}` a verb that
follows such a pronoun. `{we:…}` speaks of everyone who is along, or of the hero
alone. Any other token is looked up among the words that are passed in.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from custories_core.books import Pronouns
from custories_core.ports.writing import CastMember

_FORMS = {
    "they": ("she", "he", "they"),
    "them": ("her", "him", "them"),
    "their": ("her", "his", "their"),
    "theirs": ("hers", "his", "theirs"),
    "themselves": ("herself", "himself", "themselves"),
    "was": ("was", "was", "were"),
    "wasn’t": ("wasn’t", "wasn’t", "weren’t"),
    "is": ("is", "is", "are"),
    "isn’t": ("isn’t", "isn’t", "aren’t"),
    "has": ("has", "has", "have"),
    "does": ("does", "does", "do"),
    "they’re": ("she’s", "he’s", "they’re"),
}
_COLUMN = {Pronouns.SHE: 0, Pronouns.HE: 1, Pronouns.THEY: 2}
_FIRST_PERSON = {
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
_TOKEN = re.compile(r"\{([^{}]+)\}")
_STARTS_SENTENCE = re.compile(r"(?:^|[.!?…]”? )[“‘]?$")
_SMALL_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SOUNDS_LIKE_CONSONANT = re.compile(
    r"(?:uni(?![nm])|use|usu|uten|eu|ewe|one\b|once\b)", re.IGNORECASE
)
_SILENT_H = re.compile(r"(?:hour|honest|honour|heir)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Voices:
    """Who the letters of a template stand for, and the words its other tokens stand for."""

    people: Mapping[str, CastMember]
    together: bool
    words: Mapping[str, str] = field(default_factory=dict)


def clean(text: str) -> str:
    """`text` on one line: no control characters, no braces, single spaces."""
    kept = "".join(
        " " if unicodedata.category(c) in ("Cc", "Zl", "Zp", "Zs") else c
        for c in text
        if c not in "{}"
    )
    return " ".join(kept.split())


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


def capitalised(text: str) -> str:
    """`text` with its first letter large, past an opening quotation mark."""
    for i, c in enumerate(text):
        if c not in "“‘":
            return text[:i] + c.upper() + text[i + 1 :]
    return text


def pronoun(form: str, pronouns: Pronouns) -> str:
    """`form`, named by its “they” form and in its case, for these pronouns.

    `singular|plural` picks the verb that follows: “{h:looks|look}”.
    """
    if "|" in form:
        return form.split("|")[pronouns is Pronouns.THEY]
    word = _FORMS[form.lower()][_COLUMN[pronouns]]
    return capitalised(word) if form[0].isupper() else word


def filled(template: str, voices: Voices) -> str:
    """`template` with every token replaced. An unknown token is a KeyError."""

    def replace(match: re.Match[str]) -> str:
        token = match[1]
        word = _resolved(token, voices)
        if _STARTS_SENTENCE.search(template[: match.start()]):
            return capitalised(word)
        return word

    return _TOKEN.sub(replace, template)


def tokens(template: str) -> frozenset[str]:
    """The letters and words a template needs: {"H", "B", "we", "idea"}."""
    return frozenset(
        t[0].upper() if t[1:2] == ":" or t[1:] == "’s" else t.split(":")[0]
        for t in _TOKEN.findall(template)
    )


def _resolved(token: str, voices: Voices) -> str:
    who, _, form = token.partition(":")
    if not form:
        if token in voices.people:
            return clean(voices.people[token].name)
        if token.endswith("’s"):
            return possessive(clean(voices.people[token[:-2]].name))
        if token.startswith("a "):
            return article(voices.words[token[2:]])
        return voices.words[token]
    if who == "We":
        return capitalised(_resolved(token.lower(), voices))
    if who != "we":
        return pronoun(form, voices.people[who.upper()].pronouns)
    if form.lower() in _FIRST_PERSON:
        word = _FIRST_PERSON[form.lower()][voices.together]
        return capitalised(word) if form[0].isupper() else word
    return pronoun(form, Pronouns.THEY if voices.together else voices.people["H"].pronouns)
