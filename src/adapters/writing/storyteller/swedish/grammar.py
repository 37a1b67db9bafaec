"""Swedish grammar: pronouns, possessives, en and ett, numbers in words.

The pronoun of a person has the forms `{h:hon}`, `{h:henne}` and `{h:hennes}` (hon, han,
hen); sig, sin, sitt and sina are the same for everybody. `{we:hon}` is de or the hero
alone; `{we:vi}`, `{we:oss}`, `{we:vår}`, `{we:vårt}` and `{we:våra}` are spoken by everybody
who is along or by the hero alone. An adjective agrees by `{we:glad|glada}`.
"""

from collections.abc import Mapping

from ..templates import SWEDISH_QUOTES, Grammar

_PRONOUNS = {
    "hon": ("hon", "han", "hen", "de"),
    "henne": ("henne", "honom", "hen", "dem"),
    "hennes": ("hennes", "hans", "hens", "deras"),
}
_SPEAKING = {
    "vi": ("jag", "vi"),
    "oss": ("mig", "oss"),
    "vår": ("min", "vår"),
    "vårt": ("mitt", "vårt"),
    "våra": ("mina", "våra"),
}
_SMALL_NUMBERS = (
    "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton "
    "sjutton arton nitton"
)
_TENS = ("", "", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio")
_PRONOUN_OF = {"en": "den", "ett": "det"}


def possessive(name: str) -> str:
    """Whose: “Lunas”, but “James”, “Max” and “Moritz” as they are."""
    return name if name[-1:].lower() in ("s", "x", "z") else f"{name}s"


def number(value: int) -> str:
    """A number from 0 to 99 in words, any other in digits."""
    if not 0 <= value < 100:
        return str(value)
    small = _SMALL_NUMBERS.split()
    if value < 20:
        return small[value]
    tens, ones = divmod(value, 10)
    return _TENS[tens] + (small[ones] if ones else "")


def noun(written: str) -> Mapping[str, str]:
    """The tokens of a noun that is written “en grävling / grävlingen”.

    `{en who}` is the first form, `{who}` the second, and `{den}` is den or det. ValueError
    where it does not begin with en or ett or the second form is missing.
    """
    indefinite, definite = (form.strip() for form in written.split("/"))
    article = indefinite.split()[0]
    if article not in _PRONOUN_OF:
        raise ValueError(f"neither en nor ett: {written!r}")
    return {"en who": indefinite, "who": definite, "den": _PRONOUN_OF[article]}


QUOTES = SWEDISH_QUOTES
SWEDISH_GRAMMAR = Grammar(
    pronouns=_PRONOUNS,
    speaking=_SPEAKING,
    plural_neutral=False,
    mark="s",
    possessive=possessive,
    number=number,
    noun=noun,
    conjunction="och",
)
