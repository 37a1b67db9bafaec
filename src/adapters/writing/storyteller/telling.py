"""Telling a chapter: its moments, each a text and a scene."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from custories_core.assets import derived_seed
from custories_core.books import Moment
from custories_core.errors import Refused
from custories_core.ports.writing import CastMember, ChapterRequest, StoryRequest
from custories_core.scenes import Scene

from .beats import CORE, FILLER, HOOK, MORE, Line, Stage
from .choice import dealt, opening_of, plot_of, words_of
from .company import Company, Present, company
from .fitting import BAND, Passage, Told, length, sentences_of, shuffled, simple_enough
from .introducing import Acquaintance, introductions
from .language import Language
from .light import time_of, weather_of
from .likes import Likings, likings
from .naming import Naming, namings, unnamed
from .planning import OWN_MOMENT, Step, stages_of, steps
from .plots import Plot
from .resting import sleepers, speakers
from .staging import at_rest, staged, unlike
from .templates import Voices, clean, partly
from .wishing import Wish, wish

T = TypeVar("T")
_AROUND_PREMISE = 8  # words around the premise in the moment that tells it
_FIRST_PAGES = 3  # moments among which the premise is told
_ROUNDED_OFF = 5  # moments in a chapter from which its idea is taken up again at the end
_REFRAIN, _HOOK = 99.0, 100.0  # where in a moment they are told


@dataclass(slots=True)
class Telling:
    """One chapter being told in a language."""

    language: Language
    request: ChapterRequest
    plot: Plot = field(init=False)
    people: Company = field(init=False)
    words: Mapping[str, str] = field(init=False)
    own: Wish | None = field(init=False)
    premise: Wish | None = field(init=False)
    steps: tuple[Step, ...] = field(init=False)

    def __post_init__(self) -> None:
        story = self.story
        if any(words < 1 for words in self.request.words):
            raise Refused("A moment of no words cannot be told.")
        self.plot = plot_of(self.language, story)
        self.people = company(story)
        self.words = words_of(self.language, self.plot, story)
        stages = stages_of(self.plot, story, self.request.chapter, self.language.sayings)
        told = [text for stage in stages for text in _gist(stage)]
        self.own = self._unless_told(story.ideas[self.request.chapter], told)
        self.premise = self._unless_told(story.premise, [*self.plot.blurb, *_gist(self.plot.want)])
        self.steps = steps(self.language, self.plot, self.request, self.own)

    @property
    def story(self) -> StoryRequest:
        """The story that the chapter is of."""
        return self.request.story

    def moments(self) -> tuple[Moment, ...]:
        """The chapter's moments."""
        missing: tuple[CastMember, ...] = ()
        while True:
            names = namings(
                missing, self.people, self.language, self.request.words, self.story.seed
            )
            found = self._told(names)
            more = unnamed(found, self.story.cast)
            # The first chapter names everybody, for no chapter knows what the others tell.
            if self.request.chapter > 0 or set(more) <= set(missing):
                return found
            missing += tuple(m for m in more if m not in missing)

    def _told(self, names: Mapping[int, Naming]) -> tuple[Moment, ...]:
        # The sky is dealt apart from the words, so that it is the same in every language.
        told, rng, sky = Told(known=self._strangers()), self._rng("words"), self._rng("weather")
        premise_at = self._premise_at()
        liked = likings(
            self.language, self.plot, self.story, self.request.chapter, self.people, self.steps
        )
        found: list[Moment] = []
        before: Scene | None = None
        for i, step in enumerate(self.steps):
            turn = i + 5 * self.request.chapter
            present = self.people.present(turn, self._is_at_home(step, i))
            text = self._text(step, present, i, told, rng, i == premise_at, names.get(i), liked)
            time = time_of(
                self.plot.hours,
                self.request.chapter,
                len(self.story.ideas),
                i,
                len(self.request.words),
            )
            weather = weather_of(step, before, sky)
            named = self.language.things(liked.without(text))
            scene = self._rested(staged(step, present, named, time, weather, turn), text, present)
            before = unlike(scene, before)
            found.append(Moment(text, before))
        return tuple(found)

    def _rested(self, scene: Scene, text: str, present: Present) -> Scene:
        rest, names = self.language.rest, [member.name for member in present.figures]
        asleep = sleepers(text, names, rest.sleeps, rest.denied)
        return at_rest(scene, present.figures, asleep, speakers(text, names, rest.awake))

    def _strangers(self) -> Acquaintance:
        rows = {
            partly(name, self.words): tuple(partly(form, self.words) for form in forms)
            for name, forms in self.plot.people.items()
        }
        return Acquaintance(list(introductions(rows)))

    @property
    def _ends(self) -> bool:
        return self.request.chapter == len(self.story.ideas) - 1

    def _is_at_home(self, step: Step, index: int) -> bool:
        first_page = self.request.chapter == index == 0
        last_page = self._ends and index == len(self.request.words) - 1
        return first_page or last_page or any("g" in line.needs for line in step.beat.lines)

    def _unless_told(self, text: str | None, told: Sequence[str]) -> Wish | None:
        found = wish(self.language, text, self.story.cast)
        return None if found and found.is_told_by(told) else found

    def _text(
        self,
        step: Step,
        present: Present,
        index: int,
        told: Told,
        rng: random.Random,
        premise_here: bool,
        naming: Naming | None,
        liked: Likings,
    ) -> str:
        band = BAND[self.story.reading_age]
        budget = self.request.words[index]
        first, last = index == 0, index == len(self.request.words) - 1
        next_to_last = index == len(self.request.words) - 2
        lines = self._lines(step, present, band)
        voices = Voices(self.language.grammar, present.people, bool(present.along), self.words)
        passage = Passage(budget - (length(naming.text) if naming else 0), voices, told, rng)
        own, has_moment = self.own, len(self.request.words) >= OWN_MOMENT
        if premise_here:
            needed = sum(min(map(length, line.wordings)) for _, line in lines if line.rank == CORE)
            self._tell_premise(passage, needed)
        if own and first and not has_moment:
            own.tell_briefly(passage, 91.0)
        if own and step.is_wish:
            own.tell(passage, band, present, self._share)
        passage.tell_lines(lines, CORE)
        # Who waits at home is there on few pages, and is heard on them.
        passage.tell_lines([li for li in lines if "g" in li[1].needs], MORE)
        passage.tell_lines(lines, HOOK)
        if not (last and self._ends):
            liked.tell(passage, index, step, tuple(present.people.values()))
        # The youngest join in on every other page, those of five and six once in a chapter.
        joins_in = index % 2 == 1 if band == "a" else band == "b" and index == 1
        if joins_in and length(self.plot.refrain) <= passage.room:
            passage.parts[_REFRAIN] = self.plot.refrain
        passage.tell_lines([li for li in lines if "g" not in li[1].needs], MORE)
        if own and next_to_last and not self._ends and len(self.request.words) >= _ROUNDED_OFF:
            own.remind(passage, 80.0, self._share)
        # Where the last words count, nothing comes after them.
        closing = last or step.closes
        goes_on = self._leans_on(passage)
        if not (closing and goes_on) or passage.is_short:
            leads = (closing or index % 2 == 1) and not goes_on
            self._tell_antics(passage, present, band, -0.5 if leads else 50.0)
        passage.tell_lines(lines, FILLER)
        self._fill(passage, step, present, band)
        if passage.text and naming and naming.adds_to(passage.text):
            passage.budget = budget
            at = -0.7 if closing and not first and not self._leans_on(passage) else 49.0
            passage.parts[at] = naming.text
        if not passage.text:
            self._tell_least(passage, step, lines, band)
        if not passage.text:
            raise Refused(f"A moment of {budget} words is too short to tell anything in.")
        return passage.text

    def _tell_least(
        self, passage: Passage, step: Step, lines: list[tuple[float, Line]], band: str
    ) -> None:
        """Tells one sentence of the beat where none of its lines fits, else one of the place."""
        told = [w for _, line in sorted(lines, key=lambda li: li[1].rank) for w in line.wordings]
        inner = [s for w in told for s in sentences_of(w) if not self.language.leans_on.match(s)]
        senses = self.language.tales[self.story.genre].stock.senses[step.beat.place]
        here = list(filter(simple_enough(band), self._share(senses, "senses", step.beat.place)))
        for pool in (told, inner, here, shuffled(passage.rng, self.language.sayings.least)):
            if passage.tell_start(0.0, pool):
                return

    def _lines(self, step: Step, present: Present, band: str) -> list[tuple[float, Line]]:
        return [
            (_HOOK if line.rank == HOOK else float(i), self._opened(line))
            for i, line in enumerate(step.beat.lines)
            if band in line.bands
            and present.meets(line.needs)
            and (line.rank != HOOK or step.leads_on)
        ]

    def _opened(self, line: Line) -> Line:
        opening = opening_of(self.plot, self.story)
        return replace(line, wordings=tuple(w.replace("{opening}", opening) for w in line.wordings))

    def _leans_on(self, passage: Passage) -> bool:
        return self.language.leans_on.match(passage.text) is not None

    def _premise_at(self) -> int | None:
        if self.premise is None or self.request.chapter > 0:
            return None
        band = BAND[self.story.reading_age]
        for i, step in enumerate(self.steps[:_FIRST_PAGES]):
            core = [li for li in step.beat.lines if li.rank == CORE and band in li.bands]
            needed = sum(min(map(length, line.wordings)) for line in core)
            room = self.request.words[i] - needed - length(self.premise.text)
            if room > _AROUND_PREMISE and not step.is_wish:
                return i
        return min(1, len(self.steps) - 1)

    def _tell_premise(self, passage: Passage, needed: int) -> None:
        room = passage.budget - _AROUND_PREMISE
        for most in (max(room - needed, 2 * passage.budget // 5), room // 2, 4):
            told = wish(self.language, self.story.premise, self.story.cast, max(4, most))
            if told and told.tell_premise(passage, 90.0):
                return

    def _tell_antics(self, passage: Passage, present: Present, band: str, at: float) -> None:
        for i, member in enumerate(present.along):
            if passage.names(clean(member.name)) or (i > 0 and not passage.is_short):
                continue
            antics = self._share(self.language.antics[member.species], member.species)
            voices = replace(passage.voices, people={**passage.voices.people, "B": member})
            aside = replace(passage, voices=voices)
            aside.tell(at + i / 10, filter(simple_enough(band), antics))

    def _fill(self, passage: Passage, step: Step, present: Present, band: str) -> None:
        stock, place = self.language.tales[self.story.genre].stock, step.beat.place
        pools = [self._share(stock.senses[place], "senses", place)]
        if not present.along:
            pools.append(self._share(self.language.solo, "solo"))
        nooks, finds = stock.nooks[place], stock.finds
        seen = [
            (nooks[(i + i // len(finds)) % len(nooks)], finds[i % len(finds)])
            for i in range(self.request.chapter, len(nooks) * len(finds), len(self.story.ideas))
        ]
        pools.append([])
        tries = 0
        while passage.is_short and tries < 3 * len(pools):
            # One find is seen in one nook, not in two on a page.
            pools[-1] = [f"{nook} {find}." for nook, find in seen if find not in passage.text]
            pool = list(filter(simple_enough(band), pools[tries % len(pools)]))
            at = -1.0 if tries == 0 and passage.budget % 2 else 60.0 + tries
            passage.tell(at, pool)
            tries += 1

    def _rng(self, *path: object) -> random.Random:
        return random.Random(
            derived_seed(self.story.seed, "storyteller", self.request.chapter, *path)
        )

    def _share(self, pool: Sequence[T], *path: object) -> list[T]:
        # Each chapter draws from a share of its own, so that no sentence comes twice in a book
        # though no chapter knows what the others told.
        order = dealt(pool, self.story.seed, *path)
        return order[self.request.chapter :: len(self.story.ideas)]


def _gist(stage: Stage) -> tuple[str, ...]:
    return (stage.title, stage.summary, *(beat.sight for beat in stage.beats))
