"""Sentences into a budget of words: what is told first, and what only where there is room."""

import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from custories_core.books import ReadingAge

from .beats import CORE, Line
from .introducing import Acquaintance
from .templates import Voices, filled, letters

BAND = dict(zip(ReadingAge, "abcd", strict=True))
LONGEST_SENTENCE = {"a": 12, "b": 16, "c": 26, "d": 36}
"""The most words of a sentence, by age."""
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?…])\s+|(?<=[.!?…][”’])\s+(?=[^a-zåäö])")
_ENOUGH = 0.6


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of `text`, each with its closing sign and quotation mark."""
    return tuple(_BETWEEN_SENTENCES.split(text))


def length(text: str) -> int:
    """How many words `text` has, counted between spaces."""
    return len(text.split())


@dataclass(slots=True)
class Told:
    """All that a chapter told so far, so that nothing is told twice, not even of another."""

    said: set[str] = field(default_factory=set)
    templates: set[str] = field(default_factory=set)
    known: Acquaintance = field(default_factory=Acquaintance)

    def is_new(self, text: str) -> bool:
        """Whether no sentence of `text` of more than two words has been told."""
        parts = [s for s in sentences_of(text) if length(s) > 2]
        return len(set(parts)) == len(parts) and self.said.isdisjoint(parts)

    def add(self, text: str) -> None:
        """Remembers the sentences of `text`."""
        self.said.update(sentences_of(text))
        self.known.meet(text)


@dataclass(slots=True)
class Passage:
    """The text of one moment while it is being put together, in reading order."""

    budget: int
    voices: Voices
    told: Told
    rng: random.Random
    parts: dict[float, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """What is told so far."""
        return " ".join(self.parts[at] for at in sorted(self.parts))

    @property
    def room(self) -> int:
        """How many words may still be told."""
        return self.budget - length(self.text)

    @property
    def is_short(self) -> bool:
        """Whether it is well below what was asked."""
        return length(self.text) < _ENOUGH * self.budget

    def tell(self, at: float, wordings: Iterable[str]) -> bool:
        """Tells the first wording, in a random order, that is new, can be said and fits."""
        for template in shuffled(self.rng, wordings):
            if template in self.told.templates or not self._can_say(template):
                continue
            text = self.told.known.introduced(filled(template, self.voices), self.text)
            if length(text) <= self.room and self.told.is_new(text):
                self.parts[at] = text
                self.told.templates.add(template)
                self.told.add(text)
                return True
        return False

    def tell_start(self, at: float, wordings: Iterable[str]) -> bool:
        """Tells as many of a wording's first sentences as fit, where the whole does not."""
        for template in wordings:
            if not self._can_say(template):
                continue
            parts = sentences_of(filled(template, self.voices))
            for end in range(len(parts), 0, -1):
                text = self.told.known.introduced(" ".join(parts[:end]), self.text)
                whole = _is_closed(text) and text[-1] in ".!?…”"
                if whole and length(text) <= self.room and self.told.is_new(text):
                    self.parts[at] = text
                    self.told.add(text)
                    return True
        return False

    def tell_lines(self, lines: Sequence[tuple[float, Line]], rank: int) -> None:
        """Tells the lines of one rank that fit; of the first rank at least their beginnings."""
        for at, line in lines:
            if line.rank == rank and not self.tell(at, line.wordings) and rank == CORE:
                self.tell_start(at, line.wordings)

    def names(self, name: str) -> bool:
        """Whether somebody is spoken of by name."""
        return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", self.text) is not None

    def _can_say(self, template: str) -> bool:
        return letters(template) <= self.voices.people.keys()


def simple_enough(band: str) -> Callable[[str], bool]:
    """Whether a template's sentences are short enough for a band."""
    longest = LONGEST_SENTENCE[band]
    return lambda template: max(map(length, sentences_of(template))) <= longest


def shuffled(rng: random.Random, items: Iterable[str]) -> list[str]:
    """The items in a random order."""
    order = list(items)
    rng.shuffle(order)
    return order


def _is_closed(text: str) -> bool:
    opened, closed = text.count("“"), text.count("”")
    return opened == closed if opened else closed % 2 == 0
