"""Words that do not belong in a Swedish brief for a children's book. Small and offline.

It catches what is plainly unfit, not what is merely sad.
"""

import re

from ..english.unfit import unfit_words as unfit_english

_STEMS = {
    "violence": "mörda mördad mördar massaker slakta halshugg tortera terrorist självmord strypa",
    "weapons": "pistol gevär kulspruta handgranat bomb",
    "bodies and sex": "sex samlag porr erotisk våldta naken incest penis vagina hora",
    "drugs and drink": "kokain knark heroin amfetamin hasch vodka berusad",
    "oaths": "fan jävla jävel jävlar fitta kuk knulla helvete skit",
    "hatred": "nazist hitler neger bög svartskalle",
}
_ENDINGS = r"(?:s|n|en|et|er|ar|or|de|t|r|na|ren|rna|erna|arna|iska?|a)?"
_PATTERN = re.compile(
    r"(?<!\w)(?:" + "|".join(s for group in _STEMS.values() for s in group.split()) + r")"
    rf"{_ENDINGS}(?!\w)"
)
_FINE = {"sex", "fann", "fans", "fana", "fanor", "fanorna", "sexa"}  # a number, found, and flags

_SWEDISH = {"slut", "sex", "kille", "stab", "gun", "guns"}  # end, six, boy, staff, a woman's name


def unfit_words(text: str) -> tuple[str, ...]:
    """The words of `text` that do not belong in a children's book, each once, in order."""
    found = [m[0] for m in _PATTERN.finditer(text.casefold())]
    own = [word for word in found if word not in _FINE]
    # Oaths are often borrowed.
    english = [w for w in unfit_english(text) if w not in {*_SWEDISH, *own}]
    return tuple(dict.fromkeys([*own, *english]))
