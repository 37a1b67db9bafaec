"""Templates of sentences, filled by the rules of a language that is given as data.

A template holds tokens in braces. `{H}` is a name; the letter says who (H hero, B and
D who is along, G who is at home), and with the language's mark it is a possessive:
`{H's}` in English, `{Hs}` in Swedish. `{h:they}` is the pronoun of the same person in
any of its forms, and `{h:was}` a verb that follows such a pronoun. `{we:…}` speaks of
everyone who is along, or of the hero alone. `{h:looks|look}` picks the word for one or
for several. Any other token is looked up among the words that are passed in.

What begins a sentence is capitalised, but a pronoun after `?”`, `!”` or `…”` is left as it
is written: `“Why?” {h:they} asked.`, but `“Look!” {h:They} pointed.`
"""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from custories_core.books import Pronouns
from custories_core.ports.writing import CastMember

ENGLISH_QUOTES = "“”"
SWEDISH_QUOTES = "””"
_COLUMN = {Pronouns.SHE: 0, Pronouns.HE: 1, Pronouns.THEY: 2}
_SEVERAL = 3
_TOKEN = re.compile(r"\{([^{}]+)\}")
_STARTS_SENTENCE = re.compile(r"(?:^|[.!?…]”? )[“‘”]?$")
_MAY_GO_ON = re.compile(r"[!?…]” $")


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a language does with people, things and numbers.

    `pronouns` has a row for each form: of a woman or girl, of a man or boy, neutral, and
    of several people. `speaking` has a row for each form of those who speak: one, several.
    `plural_neutral` is whether a verb after the neutral pronoun is that of several people.
    `noun` gives the tokens of a noun that was written as the language writes it in tables.
    """

    pronouns: Mapping[str, tuple[str, str, str, str]]
    speaking: Mapping[str, tuple[str, str]]
    plural_neutral: bool
    mark: str
    possessive: Callable[[str], str]
    number: Callable[[int], str]
    noun: Callable[[str], Mapping[str, str]]
    conjunction: str

    def listed(self, names: Sequence[str]) -> str:
        """The names in a row: “Ada, Ivy and May”."""
        *others, last = names
        return f"{', '.join(others)} {self.conjunction} {last}" if others else last

    def pronoun(self, form: str, pronouns: Pronouns | None) -> str:
        """`form`, in its case, for these pronouns; None is for several people.

        A form that the language does not have is a KeyError.
        """
        if "|" in form:
            neutral = pronouns is Pronouns.THEY and self.plural_neutral
            return form.split("|")[pronouns is None or neutral]
        word = self.pronouns[form.lower()][_SEVERAL if pronouns is None else _COLUMN[pronouns]]
        return capitalised(word) if form[0].isupper() else word


@dataclass(frozen=True, slots=True)
class Voices:
    """Who the letters of a template stand for, and the words its other tokens stand for."""

    grammar: Grammar
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


def capitalised(text: str) -> str:
    """`text` with its first letter large, past an opening quotation mark."""
    for i, c in enumerate(text):
        if c not in "“‘”":
            return text[:i] + c.upper() + text[i + 1 :]
    return text


def filled(template: str, voices: Voices) -> str:
    """`template` with every token replaced. An unknown token is a KeyError."""

    def replace(match: re.Match[str]) -> str:
        word = _resolved(match[1], voices)
        starts = _starts_sentence(template[: match.start()], match[1])
        return capitalised(word) if starts else word

    return _TOKEN.sub(replace, template)


def partly(template: str, words: Mapping[str, str]) -> str:
    """`template` with only those tokens replaced that are among `words`."""

    def replace(match: re.Match[str]) -> str:
        word = words.get(match[1])
        if word is None:
            return match[0]
        starts = _starts_sentence(template[: match.start()], match[1])
        return capitalised(word) if starts else word

    return _TOKEN.sub(replace, template)


def tokens(template: str) -> tuple[str, ...]:
    """The tokens of a template, as they are written in it."""
    return tuple(_TOKEN.findall(template))


def letters(template: str) -> frozenset[str]:
    """The letters of the people a template speaks of."""
    people = (t for t in _TOKEN.findall(template) if not t.lower().startswith("we:"))
    return frozenset(t[0].upper() for t in people if t[0].isupper() or t[1:2] == ":")


def _starts_sentence(before: str, token: str) -> bool:
    # A pronoun after “…?” may go on with the sentence (“he asked”): its author wrote it as it is.
    is_pronoun = ":" in token
    goes_on = is_pronoun and _MAY_GO_ON.search(before) is not None
    return _STARTS_SENTENCE.search(before) is not None and not goes_on


def _resolved(token: str, voices: Voices) -> str:
    grammar = voices.grammar
    who, _, form = token.partition(":")
    if not form:
        if token in voices.words:
            return voices.words[token]
        if token in voices.people:
            return clean(voices.people[token].name)
        return grammar.possessive(clean(voices.people[token.removesuffix(grammar.mark)].name))
    if who == "We":
        return capitalised(_resolved(token.lower(), voices))
    if who != "we":
        return grammar.pronoun(form, voices.people[who.upper()].pronouns)
    if form.lower() in grammar.speaking:
        word = grammar.speaking[form.lower()][voices.together]
        return capitalised(word) if form[0].isupper() else word
    return grammar.pronoun(form, None if voices.together else voices.people["H"].pronouns)
