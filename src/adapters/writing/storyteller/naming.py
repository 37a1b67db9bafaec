"""That everybody in the book is spoken of by name, however short it is."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from custories_core.books import Moment
from custories_core.ports.writing import CastMember

from .company import Company
from .fitting import length
from .language import Language
from .templates import Voices, clean, filled

_SHARE = 0.45  # of a moment's words that may go to naming


def unnamed(moments: Sequence[Moment], everybody: Iterable[CastMember]) -> tuple[CastMember, ...]:
    """Who of `everybody` is named in none of the moments."""
    text = "\n".join(moment.text for moment in moments)
    return tuple(m for m in everybody if not _names(text, m))


@dataclass(frozen=True, slots=True)
class Naming:
    """A sentence and the people it names."""

    text: str
    people: tuple[CastMember, ...]

    def adds_to(self, text: str) -> bool:
        """Whether it names somebody whom `text` does not."""
        return not all(_names(text, member) for member in self.people)


def namings(
    who: Iterable[CastMember],
    company: Company,
    language: Language,
    budgets: Sequence[int],
    pick: int,
) -> Mapping[int, Naming]:
    """Sentences that name all of `who`, by the moment they go into: the first, the last, others.

    Nobody is named where that would leave too few words for the story.
    """
    order = [0, len(budgets) - 1, *range(1, len(budgets) - 1)]
    placed: dict[int, list[CastMember]] = {}
    for member in who:
        for at in dict.fromkeys(order):
            group = [*placed.get(at, []), member]
            if length(_sentences(group, company, language, 0)) <= _SHARE * budgets[at]:
                placed[at] = group
                break
    found = {}
    for at, group in placed.items():
        text = _sentences(group, company, language, pick + at)
        if length(text) > _SHARE * budgets[at]:
            text = _sentences(group, company, language, 0)
        found[at] = Naming(text, tuple(group))
    return found


def _sentences(group: Sequence[CastMember], company: Company, language: Language, pick: int) -> str:
    told = []
    sayings, grammar = language.sayings, language.grammar
    for pool, members in (
        (sayings.here_comes, (company.hero,)),
        (sayings.came_along, company.along),
        (sayings.kept_house, company.home),
    ):
        names = [clean(m.name) for m in group if m in members]
        if names:
            voices = Voices(grammar, {"H": company.hero}, True, {"names": grammar.listed(names)})
            told.append(filled(pool[pick % len(pool)], voices))
    return " ".join(told)


def _names(text: str, member: CastMember) -> bool:
    return (
        re.search(rf"(?<!\w){re.escape(clean(member.name))}(?!\w)", text, re.IGNORECASE) is not None
    )
