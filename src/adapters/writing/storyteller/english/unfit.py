"""Words that do not belong in a brief for a children's book. Small, offline, English.

It catches what is plainly unfit, not what is merely sad: children's books may
speak of loss, illness and fear.
"""

import re

_STEMS = {
    "violence": (
        "kill murder massacre slaughter torture behead decapitat strangl stab stabb assassin "
        "terrorist genocid gore gory bloodbath mutilat dismember suicid hang-himself "
        "hang-herself"
    ),
    "weapons": "gun rifle pistol shotgun machinegun machine-gun grenade bomb landmine",
    "bodies and sex": (
        "sex sexual sexy porn pornograph erotic nude nudity rape rapist molest incest penis "
        "vagina orgasm fetish prostitut whore slut bdsm hentai"
    ),
    "drugs and drink": (
        "cocaine meth marijuana ecstasy-pill vodka whisky whiskey drunk crack-pipe"
    ),
    "oaths": (
        "fuck shit bitch bastard cunt asshole arsehole dickhead motherfuck bollocks wanker twat"
    ),
    "hatred": "nazi hitler nigger faggot kike retard tranny swastika kkk lynch",
}
_ENDINGS = r"(?:s|es|ed|er|ers|ing|ting|ings|y|ies|ty|e|ic|al|ism|ion|ions|or|ors|ution|utes?)?"
_PATTERN = re.compile(
    r"(?<!\w)(?:"
    + "|".join(
        re.escape(s).replace(r"\-", r"[\s-]") for group in _STEMS.values() for s in group.split()
    )
    + r")"
    + _ENDINGS
    + r"(?!\w)"
)


def unfit_words(text: str) -> tuple[str, ...]:
    """The words of `text` that do not belong in a children's book, each once, in order."""
    return tuple(dict.fromkeys(m[0] for m in _PATTERN.finditer(text.casefold())))
