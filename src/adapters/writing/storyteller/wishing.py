"""What the brief wishes for, told so that it comes to pass."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from custories_core.ports.writing import CastMember

from .beats import CORE, Beat
from .company import Present
from .fitting import Passage, length, simple_enough
from .ideas import Kind
from .language import Language
from .quoting import phrase
from .templates import clean

_MOST_IN_A_REMINDER = 9
_MOST_SEEN = 12
_SAME = 2  # words that a sentence must share with another to say the same
_STEM = 5  # letters by which words are compared
Share = Callable[..., list[str]]
"""Deals a chapter its part of a pool of sentences."""


@dataclass(frozen=True, slots=True)
class Wish:
    """An idea or a premise, of no more words than `at_most` where that is not None."""

    language: Language
    text: str
    kind: Kind
    names: tuple[str, ...]
    at_most: int | None = None

    def words(self, at_most: int) -> Mapping[str, str]:
        """Its tokens for templates (see ideas), in so many words."""
        most = at_most if self.at_most is None else min(at_most, self.at_most)
        return self.language.ideas.told_words(self.text, self.names, most)

    @property
    def seen(self) -> str:
        """What a picture of it shows, in a few words that name nobody."""
        theirs = {part.lower() for name in self.names for part in name.split()}
        words = re.sub(r"[.!?…‘’“”]", " ", self.words(_MOST_SEEN)["idea"]).split()
        if self.kind in (Kind.NOUN, Kind.KNOWN) and not theirs & {
            w.strip(",;").lower() for w in words
        }:
            return " ".join(words)
        return "something wonderful"

    def is_met_in(self, beat: Beat) -> bool:
        """Whether somebody or something of it first comes into the story there."""
        core = (line for line in beat.lines if line.rank == CORE)
        told = " ".join(wording for line in core for wording in line.wordings).lower()
        words = re.findall(r"[a-zåäö]{5,}s\b", self.text.lower())
        return any(re.search(rf"\b{word}\b", told) for word in words)

    def is_told_by(self, texts: Sequence[str]) -> bool:
        """Whether these say the same: nothing is left of it that they do not speak of."""
        mine = self._gist(self.text)
        both = mine & self._gist(" ".join(texts))
        if self.kind in (Kind.CLAUSE, Kind.OTHER):
            return len(both) >= _SAME and 2 * len(both) >= len(mine)
        return bool(mine) and both == mine

    def _gist(self, text: str) -> set[str]:
        theirs = {part.lower() for name in self.names for part in name.split()}
        words = re.findall(r"[^\W\d_]{3,}", text.lower())
        return {w[:_STEM] for w in words if w not in self.language.ideas.small | theirs}

    def tell(self, passage: Passage, band: str, present: Present, share: Share) -> None:
        """Tells how it comes to pass, in a moment of its own: that it does, and what it is like."""
        wishes = self.language.wishes
        pool = [
            w
            for line in wishes.frames[self.kind]
            if band in line.bands and present.meets(line.needs)
            for w in line.wordings
        ]
        own = share(pool, "wishes", self.kind)
        # Whole where a sentence can hold it, else as much of it as the shortest one takes. What
        # other chapters were dealt stays theirs, or two of them would say the same.
        if not (
            self._told(passage, 0.0, own, 200) or self._told(passage, 0.0, own, passage.budget // 2)
        ):
            self.tell_briefly(passage, 0.0)
        topic = next((t for word, t in wishes.topics.items() if self._speaks_of(word)), ())
        simple = simple_enough(band)
        passage.tell(1.0, filter(simple, share(topic, "topic", *topic[:1])))
        cheers = [w for c in wishes.cheers if present.meets(c.needs) for w in c.wordings]
        passage.tell(2.0, filter(simple, share(cheers, "cheers")))
        passage.tell(3.0, filter(simple, share(wishes.any_topic, "any topic")))

    def tell_briefly(self, passage: Passage, at: float) -> None:
        """Tells it in one sentence, cut to half of the moment."""
        frames = self.language.wishes.brief_frames
        most = max(1, passage.budget // 2 - 5)
        templates = sorted(frames[self.kind], key=length)
        if not self._told(passage, at, templates, most):
            self._told(passage, at, frames[Kind.OTHER], max(1, passage.budget // 3))

    def remind(self, passage: Passage, at: float, share: Share) -> None:
        """Takes it up again, where it is something that can be liked or wished back."""
        if self.kind is Kind.NOUN:
            self._told(
                passage, at, share(self.language.wishes.reminders, "reminders"), _MOST_IN_A_REMINDER
            )

    def tell_premise(self, passage: Passage, at: float) -> bool:
        """Tells it as what everybody knows, or as what the hero has set out to do."""
        return self._told(passage, at, self.language.wishes.premises[self.kind], 200)

    def _told(self, passage: Passage, at: float, templates: Sequence[str], most: int) -> bool:
        words = {**passage.voices.words, **self.words(most)}
        aside = replace(passage, voices=replace(passage.voices, words=words))
        return aside.tell(at, templates)

    def _speaks_of(self, word: str) -> bool:
        return re.search(rf"\b(?:{word})", self.text, re.IGNORECASE) is not None


def wish(
    language: Language, text: str | None, cast: Sequence[CastMember], at_most: int | None = None
) -> Wish | None:
    """What `text` wishes for; None where it says nothing."""
    if not phrase(text or ""):
        return None
    names = tuple(clean(member.name) for member in cast)
    return Wish(language, text or "", language.ideas.kind_of(text or "", names), names, at_most)
