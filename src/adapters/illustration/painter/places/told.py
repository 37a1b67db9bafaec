"""What a scene's words say of its place: a castle is seen from its throne, or over its moat."""

from collections.abc import Sequence

from ..composition import Plan

Rule = tuple[str, str]
"""Words, any of which is enough, and the kinds of the place that they leave; both with spaces."""


def kinds(plan: Plan, known: Sequence[str], rules: Sequence[Rule]) -> Sequence[str]:
    """The kinds of a place that fit the scene's words: by the first rule that does, else all."""
    for words, left in rules:
        if not plan.words.isdisjoint(words.split()):
            return left.split()
    return known
