"""Telling a plot in as many chapters and moments as are asked for."""

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from custories_core.assets import derived_seed
from custories_core.books import Moment
from custories_core.errors import Refused
from custories_core.ports.writing import CastMember, ChapterRequest, StoryRequest
from custories_core.scenes import Expression, Mood, Place, Pose, Scene, Time, Weather

from .beats import Beat, Encounters, Line, Plot, Stage
from .company import Present, company
from .fitting import BAND, Passage, Told, length, simple_enough
from .grammar import Voices, article, capitalised, clean, number
from .naming import Naming, namings, unnamed
from .plots.antics import ANTICS, SOLO
from .plots.wishes import SCENES
from .staging import staged, unlike
from .wishing import Wish, wish

T = TypeVar("T")
_MOMENTS_PER_CHAPTER = 24
_OBSTACLE_COMES_LATER = 2  # in a story of one chapter, after the want, the turn and the ending
_AROUND_PREMISE = 8  # words around the premise in the moment that tells it
_FIRST_PAGES = 3  # moments among which the premise is told
_GOES_ON = re.compile(r"(?:And|Then|It|They|So|At|Just|When|Once|Off|This|Out|Through|Now)\b")
_BETWEEN = ("plan", "encounter")  # beats in which nothing of the plot changes
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
        people, words = company(self.story), self.request.words
        missing: tuple[CastMember, ...] = ()
        while True:
            names = namings(missing, people, words, self.story.seed)
            found = self._told(names)
            more = unnamed(found, self.story.cast)
            # The first chapter names everybody, for no chapter knows what the others tell.
            if self.request.chapter > 0 or set(more) <= set(missing):
                return found
            missing += tuple(m for m in more if m not in missing)

    def _told(self, names: Mapping[int, Naming]) -> tuple[Moment, ...]:
        beats = self._beats()
        people = company(self.story)
        told, rng = Told(), self._rng("words")
        found: list[Moment] = []
        before: Scene | None = None
        key = ""
        for i, beat in enumerate(beats):
            turn = i + 5 * self.request.chapter
            present = people.present(turn, self._is_at_home(beat, i))
            text = self._text(
                beat, present, i, told, rng, i == self._premise_at(beats), names.get(i)
            )
            time = self._time(i)
            weather = beat.weather or self._weather(beat, before, rng)
            if not beat.key.startswith(_BETWEEN):
                key = beat.key
            elif beat.key.startswith("plan") and self._ends:
                key = beats[i + 1].key
            dark, starless = key in self.plot.dark, key in self.plot.starless
            scene = staged(beat, present, text, time, weather, turn, dark, starless)
            before = unlike(scene, before)
            found.append(Moment(text, before))
        return tuple(found)

    # -- which beats

    def _beats(self) -> list[Beat]:
        story, chapter, count = self.story, self.request.chapter, len(self.request.words)
        if count == 1 and len(story.ideas) == 1:
            return [self.plot.whole]
        own = self._wish if count >= _OWN_MOMENT else None
        rest = count - 1 if own else count
        beats = self._with_encounters(self._chosen(rest), rest)
        if own:
            # In the last chapter it waits until all is well again.
            met = next((i + 1 for i, b in enumerate(beats) if own.is_met_in(b)), 0)
            at = len(beats) - 1 if self._ends else max(2 if chapter == 0 else 1, met)
            at = min(at, len(beats) - 1)
            beats.insert(at, replace(self._plan(), place=beats[at if self._ends else at - 1].place))
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
        scenes = dealt(SCENES, self.story.seed, "plans")
        scene = scenes[self.request.chapter % len(scenes)]
        this = self._wish.seen if self._wish else ""
        return replace(scene, sight=scene.sight.replace("{this}", this))

    @property
    def _ends(self) -> bool:
        return self.request.chapter == len(self.story.ideas) - 1

    @property
    def _wish(self) -> Wish | None:
        return wish(self.story.ideas[self.request.chapter], self.story.cast)

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
        naming: Naming | None,
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
        words = {"age": number(company(self.story).hero.age)}
        voices = Voices(present.people, bool(present.along), words)
        passage = Passage(budget - (length(naming.text) if naming else 0), voices, told, rng)
        own, told_of = self._wish, len(self.request.words) >= _OWN_MOMENT
        if premise_here:
            needed = sum(min(map(length, line.wordings)) for _, line in lines if line.rank == 0)
            self._tell_premise(passage, needed)
        if own and first and not told_of:
            own.tell_briefly(passage, 91.0)
        if own and beat.key.startswith("plan"):
            own.tell(passage, band, present, self._share)
        passage.tell_lines(lines, 0)
        if band == "a" and index % 2 == 1 and length(self.plot.refrain) <= passage.room:
            passage.parts[99.0] = self.plot.refrain
        passage.tell_lines(lines, 1)
        if own and next_to_last and not self._ends and len(self.request.words) >= _ROUNDED_OFF:
            own.remind(passage, 80.0, self._share)
        # Where the last words count, nothing comes after them.
        closing = last or beat in self.plot.turn.beats or beat in self.plot.ending.beats
        goes_on = _GOES_ON.match(passage.text) is not None
        if not (closing and goes_on) or passage.is_short:
            leads = (closing or index % 2 == 1) and not goes_on
            self._tell_antics(passage, present, band, -0.5 if leads else 50.0)
        passage.tell_lines(lines, 2)
        self._fill(passage, beat, present, band)
        if passage.text and naming and naming.adds_to(passage.text):
            passage.budget = budget
            at = -0.7 if closing and not first and not _GOES_ON.match(passage.text) else 49.0
            passage.parts[at] = naming.text
        if not passage.text:
            raise Refused(f"A moment of {budget} words is too short to tell anything in.")
        return passage.text

    def _opened(self, line: Line) -> Line:
        if not any("{opening}" in w for w in line.wordings):
            return line
        # Counted, not drawn: stories with seeds next to each other never open alike.
        opening = self.plot.openings[self.story.seed % len(self.plot.openings)]
        return replace(line, wordings=tuple(w.replace("{opening}", opening) for w in line.wordings))

    def _premise_at(self, beats: Sequence[Beat]) -> int | None:
        premise = self.story.premise
        if not premise or self.request.chapter > 0:
            return None
        band = BAND[self.story.reading_age]
        for i, beat in enumerate(beats[:_FIRST_PAGES]):
            core = [line for line in beat.lines if line.rank == 0 and band in line.bands]
            needed = sum(min(map(length, line.wordings)) for line in core)
            room = self.request.words[i] - needed - length(premise)
            if room > _AROUND_PREMISE and not beat.key.startswith("plan"):
                return i
        return min(1, len(beats) - 1)

    def _tell_premise(self, passage: Passage, needed: int) -> None:
        room = passage.budget - _AROUND_PREMISE
        for most in (max(room - needed, 2 * passage.budget // 5), room // 2, 4):
            told = wish(self.story.premise, self.story.cast, max(4, most))
            if told and told.tell_premise(passage, 90.0):
                return

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
        # Mist that comes stays for a while, and snow till the plot goes on.
        if before is not None and before.weather is Weather.SNOW and beat.key.startswith(_BETWEEN):
            return Weather.SNOW
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
