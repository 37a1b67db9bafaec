"""Telling a plot in as many chapters and moments as are asked for."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from custories_core.assets import derived_seed
from custories_core.books import Moment
from custories_core.errors import Refused
from custories_core.ports.writing import ChapterRequest, StoryRequest
from custories_core.scenes import Expression, Mood, Place, Pose, Scene, Time, Weather

from .beats import Beat, Encounters, Line, Plot, Stage
from .company import Present, company
from .fitting import BAND, Passage, Told, length, simple_enough
from .grammar import Voices, article, capitalised, clean, filled, number
from .plots.antics import ANTICS, SOLO
from .quoting import quoted
from .staging import staged, unlike

T = TypeVar("T")
_MOMENTS_PER_CHAPTER = 24
_OBSTACLE_COMES_LATER = 2  # in a story of one chapter, after the want, the turn and the ending
_AROUND_PREMISE = 8  # words that stay for the rest of a moment that quotes the premise
_GOES_ON = re.compile(r"(?:And|Then|It|They|So|At|Just|When|Once|Off|This|Out|Through|Now)\b")
_OWN_MOMENT = 3  # moments in a chapter from which its idea has one of its own
_ROUNDED_OFF = 5  # moments in a chapter from which its idea is taken up again at the end


def stages_of(plot: Plot, story: StoryRequest, chapter: int) -> tuple[Stage, ...]:
    """The parts of the plot that a chapter tells, in order."""
    last = len(story.ideas) - 1
    obstacles = dealt(plot.obstacles, story.seed, "obstacles")
    if last == 0:
        return (plot.want, obstacles[0], plot.turn, plot.ending)
    if last == 1:
        return (plot.want, obstacles[0]) if chapter == 0 else (plot.turn, plot.ending)
    if chapter == 0:
        return (plot.want,)
    if chapter == last:
        return (plot.turn, plot.ending) if last == 2 else (plot.ending,)
    if last > 2 and chapter == last - 1:
        return (plot.turn,)
    return (obstacles[(chapter - 1) % len(obstacles)],)


def dealt(items: Sequence[T], seed: int, *path: object) -> list[T]:
    """The items in an order of the story's own."""
    order = list(items)
    random.Random(derived_seed(seed, "storyteller", *path)).shuffle(order)
    return order


def opening_voices(story: StoryRequest) -> Voices:
    """The hero alone, for titles, blurbs and summaries."""
    who = company(story)
    return Voices({"H": who.hero}, bool(who.along), {"age": number(who.hero.age)})


@dataclass(slots=True)
class Telling:
    """One chapter being told."""

    request: ChapterRequest
    plot: Plot

    def __post_init__(self) -> None:
        if any(words < 1 for words in self.request.words):
            raise Refused("A moment of no words cannot be told.")

    @property
    def story(self) -> StoryRequest:
        """The story that the chapter is of."""
        return self.request.story

    def moments(self) -> tuple[Moment, ...]:
        """The chapter's moments."""
        beats = self._beats()
        people = company(self.story)
        told, rng = Told(), self._rng("words")
        found: list[Moment] = []
        before: Scene | None = None
        for i, beat in enumerate(beats):
            turn = i + 5 * self.request.chapter
            present = people.present(turn, self._is_at_home(beat, i))
            text = self._text(beat, present, i, told, rng, i == self._premise_at(beats))
            time = self._time(i)
            weather = beat.weather or self._weather(beat, before, rng)
            before = unlike(staged(beat, present, text, time, weather, turn), before)
            found.append(Moment(text, before))
        return tuple(found)

    # -- which beats

    def _beats(self) -> list[Beat]:
        story, chapter, count = self.story, self.request.chapter, len(self.request.words)
        if count == 1 and len(story.ideas) == 1:
            return [self.plot.whole]
        own = story.ideas[chapter] is not None and count >= _OWN_MOMENT
        beats = self._chosen(count - own)
        beats = self._with_encounters(beats, count - own)
        if own:
            at = min(2 if chapter == 0 else 1, len(beats) - 1)
            beats.insert(at, replace(self._plan(), place=beats[at - 1].place))
        return beats

    def _chosen(self, count: int) -> list[Beat]:
        ranked = []
        stages = stages_of(self.plot, self.story, self.request.chapter)
        for stage in stages:
            later = _OBSTACLE_COMES_LATER if len(stages) == 4 and stage is stages[1] else 0
            ranked += [(beat.weight + later, beat) for beat in stage.beats]
        # The last beat outweighs the others: a chapter has to arrive.
        order = sorted(range(len(ranked)), key=lambda i: (ranked[i][0], i != len(ranked) - 1, i))
        return [ranked[i][1] for i in sorted(order[:count])]

    def _with_encounters(self, beats: list[Beat], count: int) -> list[Beat]:
        extra = count - len(beats)
        if extra <= 0:
            return beats
        gaps = len(beats) - 1
        found: list[Beat] = []
        made = 0
        for i, beat in enumerate(beats):
            found.append(beat)
            until = (extra * (i + 1) + gaps // 2) // gaps if 0 < i < gaps else 0
            while made < until:
                found.append(self._encounter(made, beat.place))
                made += 1
        return found

    def _encounter(self, index: int, place: Place) -> Beat:
        parts: Encounters = self.plot.encounters
        who = dealt(parts.who[place], self.story.seed, "who", place)
        turn, at = divmod(self.request.chapter * _MOMENTS_PER_CHAPTER + index, len(who))
        noun = who[at]

        def part(name: str, table: tuple[str, ...]) -> str:
            order = dealt(table, self.story.seed, "encounters", name)
            template = order[(at + turn) % len(order)]
            return capitalised(template.replace("{a who}", article(noun)).replace("{who}", noun))

        texts = (
            part("meeting", parts.meeting),
            part("asking", parts.asking),
            part("answer", parts.answer),
            part("parting", parts.parting),
        )
        pose = tuple(Pose)[index % 3]
        return Beat(
            f"encounter-{index}",
            9,
            place,
            (Mood.CURIOUS, Mood.CALM, Mood.JOYFUL)[(index + at) % 3],
            pose,
            (Expression.WONDER, Expression.JOY)[index % 2],
            None,
            None,
            f"meeting {article(noun)}",
            tuple(Line("abcd", min(i, 1), "", (text,)) for i, text in enumerate(texts)),
        )

    def _plan(self) -> Beat:
        plans = dealt(self.plot.plans, self.story.seed, "plans")
        return plans[self.request.chapter % len(plans)]

    def _is_at_home(self, beat: Beat, index: int) -> bool:
        chapter, last = self.request.chapter, len(self.story.ideas) - 1
        first_page = chapter == index == 0
        last_page = chapter == last and index == len(self.request.words) - 1
        return first_page or last_page or any("g" in line.needs for line in beat.lines)

    # -- which words

    def _text(
        self,
        beat: Beat,
        present: Present,
        index: int,
        told: Told,
        rng: random.Random,
        premise_here: bool,
    ) -> str:
        band = BAND[self.story.reading_age]
        budget = self.request.words[index]
        first, last = index == 0, index == len(self.request.words) - 1
        next_to_last = index == len(self.request.words) - 2
        lines = [
            (float(i), self._opened(line))
            for i, line in enumerate(beat.lines)
            if band in line.bands and present.meets(line.needs)
        ]
        voices = Voices(present.people, bool(present.along), self._words(beat, lines, budget))
        passage = Passage(budget, voices, told, rng)
        if premise_here:
            self._tell_premise(passage, lines)
        idea = self.story.ideas[self.request.chapter]
        if idea is not None and first and len(self.request.words) < _OWN_MOMENT:
            self._tell_idea(passage, idea)
        passage.tell_lines(lines, 0)
        if band == "a" and index % 2 == 1:
            self._tell_refrain(passage)
        passage.tell_lines(lines, 1)
        if idea is not None and next_to_last and len(self.request.words) >= _ROUNDED_OFF:
            passage.tell(80.0, self._share(self.plot.reminders, "reminders"))
        # Where the last words count, nothing comes after them.
        closing = last or beat in self.plot.turn.beats or beat in self.plot.ending.beats
        goes_on = _GOES_ON.match(passage.text) is not None
        if not (closing and goes_on) or passage.is_short:
            leads = (closing or index % 2 == 1) and not goes_on
            self._tell_antics(passage, present, band, -0.5 if leads else 50.0)
        passage.tell_lines(lines, 2)
        self._fill(passage, beat, present, band)
        if not passage.text:
            raise Refused(f"A moment of {budget} words is too short to tell anything in.")
        return passage.text

    def _opened(self, line: Line) -> Line:
        if not any("{opening}" in w for w in line.wordings):
            return line
        # Counted, not drawn: stories with seeds next to each other never open alike.
        opening = self.plot.openings[self.story.seed % len(self.plot.openings)]
        return replace(line, wordings=tuple(w.replace("{opening}", opening) for w in line.wordings))

    def _words(
        self, beat: Beat, lines: Sequence[tuple[float, Line]], budget: int
    ) -> dict[str, str]:
        words = {"age": number(company(self.story).hero.age)}
        idea = self.story.ideas[self.request.chapter]
        if idea is None:
            return words
        core = [w for _, line in lines if line.rank == 0 for w in line.wordings]
        # A long idea is cut so that it can be told at all; the outline has all of it.
        around = min((length(w) for w in core if "{idea" in w), default=0)
        name = length(clean(company(self.story).hero.name))
        room = max(4, budget - around - 3 * name) if beat.key.startswith("plan") else budget // 2
        whole = quoted(idea, room)
        inner = "‘" + whole[1:-1].replace("‘", "").replace("’ ", " ") + "’"
        return words | {"idea": whole, "idea/": inner, "plan": quoted(idea, room, "")}

    def _premise_at(self, beats: Sequence[Beat]) -> int | None:
        premise = self.story.premise
        if not premise or self.request.chapter > 0:
            return None
        band = BAND[self.story.reading_age]
        for i, beat in enumerate(beats[1:], start=1):
            core = [line for line in beat.lines if line.rank == 0 and band in line.bands]
            needed = sum(min(map(length, line.wordings)) for line in core)
            room = self.request.words[i] - needed - length(premise)
            if room > _AROUND_PREMISE and not beat.key.startswith("plan"):
                return i
        return min(1, len(beats) - 1)

    def _tell_premise(self, passage: Passage, lines: Sequence[tuple[float, Line]]) -> None:
        premise = self.story.premise or ""
        core = [line for _, line in lines if line.rank == 0]
        needed = sum(min(map(length, line.wordings)) for line in core)
        templates = dealt(self.plot.premise, self.story.seed, "premise")
        for template in templates:
            around = length(filled(template.replace("{premise}", ""), passage.voices))
            if around + length(premise) + needed <= passage.budget and passage.tell(
                90.0, (template.replace("{premise}", quoted(premise)),)
            ):
                return
        shortest = min(templates, key=length)
        room = passage.budget - length(shortest) - _AROUND_PREMISE
        passage.tell(90.0, (shortest.replace("{premise}", quoted(premise, max(4, room))),))

    def _tell_idea(self, passage: Passage, idea: str) -> None:
        room = passage.budget // 2
        passage.tell(91.0, (quoted(idea, room),))

    def _tell_refrain(self, passage: Passage) -> None:
        if length(self.plot.refrain) <= passage.room:
            passage.parts[99.0] = self.plot.refrain

    def _tell_antics(self, passage: Passage, present: Present, band: str, at: float) -> None:
        for i, member in enumerate(present.along):
            if passage.names(clean(member.name)) or (i > 0 and not passage.is_short):
                continue
            pool = filter(simple_enough(band), self._share(ANTICS[member.species], member.species))
            voices = replace(passage.voices, people={**passage.voices.people, "B": member})
            aside = replace(passage, voices=voices)
            aside.tell(at + i / 10, pool)

    def _fill(self, passage: Passage, beat: Beat, present: Present, band: str) -> None:
        pools = [self._share(self.plot.senses[beat.place], "senses", beat.place)]
        if not present.along:
            pools.append(self._share(SOLO, "solo"))
        nooks, finds = self.plot.nooks[beat.place], self.plot.finds
        pairs = [
            f"{nooks[(i + i // len(finds)) % len(nooks)]} {finds[i % len(finds)]}."
            for i in range(self.request.chapter, len(nooks) * len(finds), len(self.story.ideas))
        ]
        pools.append(pairs)
        step = 0
        while passage.is_short and step < 3 * len(pools):
            pool = list(filter(simple_enough(band), pools[step % len(pools)]))
            at = -1.0 if step == 0 and passage.budget % 2 else 60.0 + step
            passage.tell(at, pool)
            step += 1

    # -- light and chance

    def _time(self, index: int) -> Time:
        chapters, moments = len(self.story.ideas), len(self.request.words)
        share = (self.request.chapter + (index + 0.5) / moments) / chapters
        if chapters * moments > 1:
            if self.request.chapter == index == 0:
                return self.plot.hours[0][1]
            if self.request.chapter == chapters - 1 and index == moments - 1:
                return self.plot.hours[-1][1]
        return next(time for until, time in self.plot.hours if share < until)

    def _weather(self, beat: Beat, before: Scene | None, rng: random.Random) -> Weather:
        if beat.place is Place.SPACESHIP:
            return Weather.CLEAR
        # Mist that comes stays for a while.
        misty = before is not None and before.weather is Weather.MIST
        return Weather.MIST if rng.random() < (0.6 if misty else 0.2) else Weather.CLEAR

    def _rng(self, *path: object) -> random.Random:
        return random.Random(
            derived_seed(self.story.seed, "storyteller", self.request.chapter, *path)
        )

    def _share(self, pool: Sequence[T], *path: object) -> list[T]:
        # Each chapter draws from a share of its own, so that no sentence comes twice in a book
        # though no chapter knows what the others told.
        order = dealt(pool, self.story.seed, *path)
        return order[self.request.chapter :: len(self.story.ideas)]
