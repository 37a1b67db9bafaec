"""What the people of a brief like, and where in a chapter it is spoken of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from custories_core.books import Species
from custories_core.ports.writing import CastMember, StoryRequest
from custories_core.scenes import Mood

from .beats import CORE, Beat
from .choice import dealt
from .company import Company
from .fitting import Passage, sentences_of
from .language import Language
from .planning import Step
from .plots import Plot
from .quoting import phrase
from .templates import tokens

_SPOKEN = re.compile("[“”]")
_AT = 45.0  # where in a moment it is told: after the lines of the beat
_FIRST = -0.3  # courage is taken before it is needed
_EVERY = 2  # moments from one like to the next, so that they do not come in a heap


@dataclass(frozen=True, slots=True)
class Liking:
    """Somebody, a thing that they like, and the sentences in which it may be told."""

    who: CastMember
    like: str
    wordings: tuple[str, ...]

    def tell(self, passage: Passage, at: float = _AT) -> bool:
        """Tells it; False where it does not fit."""
        voices = passage.voices
        aside = replace(
            passage,
            voices=replace(
                voices,
                people={**voices.people, "L": self.who},
                words={**voices.words, "like": self.like},
            ),
        )
        return aside.tell(at, self.wordings)


@dataclass(slots=True)
class Likings:
    """The likes that a chapter tells of, in order; each is told at most once in a book."""

    pending: list[Liking]
    courage: Liking | None
    brave_at: int | None
    all_likes: tuple[str, ...] = ()
    _last: int = field(default=0)

    def without(self, text: str) -> str:
        """`text` without the sentences in which somebody thinks of what is not there."""
        likes = [like.lower() for like in self.all_likes]
        kept = (s for s in sentences_of(text) if not any(like in s.lower() for like in likes))
        return " ".join(kept)

    def tell(self, passage: Passage, index: int, step: Step, there: Sequence[CastMember]) -> None:
        """Tells of one of them in the `index`-th moment, if somebody who likes it is there.

        Only where it is calm: nobody speaks of cake while the boat goes down.
        """
        if self.courage and index == self.brave_at and self.courage.tell(passage, _FIRST):
            return
        if index < self._last + 1 or not _is_quiet(step):
            return
        for liking in self.pending:
            if liking.who in there and liking.tell(passage):
                self.pending.remove(liking)
                self._last = index + _EVERY - 1
                return


def likings(
    language: Language,
    plot: Plot,
    story: StoryRequest,
    chapter: int,
    people: Company,
    steps: Sequence[Step],
) -> Likings:
    """The likes that fall to a chapter. The hero's come first, and one helps at the turn."""
    everybody = (people.hero, *people.along, *people.home)
    pairs = [
        (who, _named(language, like)) for who in everybody for like in who.likes if phrase(like)
    ]
    wordings = dealt(language.wishes.likes, story.seed, "likes")
    # A sentence is dealt to one like only, so that no book says it of two.
    mine = [
        Liking(who, like, _sayable(who, wordings[i :: len(pairs)]))
        for i, (who, like) in enumerate(pairs[: len(wordings)])
        if i % len(story.ideas) == chapter
    ]
    hers = [like for who, like in pairs if who is people.hero]
    turn = {beat.key for beat in plot.turn.beats if _decides(beat)}
    at = next((i for i, step in enumerate(steps) if i and step.beat.key in turn), None)
    courage = None
    if hers:
        like = dealt(hers, story.seed, "courage")[0]
        courage = Liking(people.hero, like, language.wishes.courage)
    return Likings(mine, courage, at, tuple(like for _, like in pairs))


def _decides(beat: Beat) -> bool:
    core = (w for line in beat.lines if line.rank == CORE for w in line.wordings)
    return any({"trait", "virtue", "habit"} & set(tokens(w)) for w in core)


def _is_quiet(step: Step) -> bool:
    return step.beat.mood not in (Mood.TENSE, Mood.SAD) and not (
        step.closes and _decides(step.beat)
    )


def _sayable(who: CastMember, wordings: Sequence[str]) -> tuple[str, ...]:
    # Only people speak.
    human = who.species is Species.HUMAN
    return tuple(w for w in wordings if human or not _SPOKEN.search(w))


def _named(language: Language, like: str) -> str:
    first, _, rest = phrase(like).rstrip("!?…").partition(" ")
    # “My red boots” are told of by somebody else.
    line = rest if rest and first.lower() in language.ideas.mine else f"{first} {rest}".rstrip()
    own = len(line) > 1 and line[1:2].isupper()
    return line if own else line[:1].lower() + line[1:]
