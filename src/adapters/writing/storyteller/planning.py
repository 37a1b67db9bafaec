"""Which beats a chapter tells, in as many chapters and moments as are asked for."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from custories_core.ports.writing import ChapterRequest, StoryRequest
from custories_core.scenes import Expression, Mood, Place, Pose, Prop

from .beats import CORE, MORE, Beat, Line, Stage, beats
from .choice import dealt
from .language import Language, Sayings
from .plots import Plot
from .templates import partly
from .wishing import Wish

OWN_MOMENT = 3
"""Moments in a chapter from which its idea has one of its own."""

_OBSTACLE_COMES_LATER = 2  # in a story of one chapter, after the want, the turn and the ending
_WISHES = beats("""
@ wish-1 1 garden joyful reach joy - - | laughing with both arms up, in the middle of {this}
@ wish-2 1 garden joyful stand joy - - | beaming, in the middle of {this}
@ wish-3 1 garden joyful walk joy - - | marching along merrily, in the middle of {this}
@ wish-4 1 garden curious reach wonder - - | gazing about in delight, in the middle of {this}
""")
_MOODS = (Mood.CURIOUS, Mood.CALM, Mood.JOYFUL)
_POSES = (Pose.STAND, Pose.WALK, Pose.REACH)
_FACES = (Expression.WONDER, Expression.JOY)


@dataclass(frozen=True, slots=True)
class Step:
    """What one moment tells: a beat of the plot, the wish of its chapter or an encounter.

    `leads_on` is whether the next page tells what comes next, `is_between` whether nothing
    of the plot changes here, `closes` whether the last words count; `dark` and `hidden`
    are of Plot.
    """

    beat: Beat
    leads_on: bool = False
    is_between: bool = False
    is_wish: bool = False
    closes: bool = False
    dark: bool = False
    hidden: frozenset[Prop] = frozenset()


def stages_of(plot: Plot, story: StoryRequest, chapter: int, sayings: Sayings) -> tuple[Stage, ...]:
    """The parts of the plot that a chapter tells, in order."""
    chapters = len(story.ideas)
    obstacles = dealt(plot.obstacles, story.seed, "obstacles")
    if chapters == 1:
        return (plot.want, obstacles[0], plot.turn, plot.ending)
    if chapters == 2:
        return ((plot.want, obstacles[0]), (plot.turn, plot.ending))[chapter]
    if chapters == 3:
        return ((plot.want,), (obstacles[0],), (plot.turn, plot.ending))[chapter]
    whole = [plot.want, *obstacles[: chapters - 3], plot.turn, plot.ending]
    return ((*_spread(whole, chapters - len(whole), sayings),)[chapter],)


def steps(
    language: Language, plot: Plot, request: ChapterRequest, own: Wish | None
) -> tuple[Step, ...]:
    """What each moment of a chapter tells; `own` is the idea that it has to tell of."""
    count, chapters = len(request.words), len(request.story.ideas)
    if count == chapters == 1:
        return (Step(plot.whole, closes=True),)
    ends = request.chapter == chapters - 1
    mine = own if count >= OWN_MOMENT else None
    rest = count - 1 if mine else count
    stages = stages_of(plot, request.story, request.chapter, language.sayings)
    found = _with_encounters(language, plot, request, _chosen(plot, stages, rest), rest)
    if mine:
        # In the last chapter it waits until all is well again.
        met = next((i + 1 for i, step in enumerate(found) if mine.is_met_in(step.beat)), 0)
        at = len(found) - 1 if ends else max(2 if request.chapter == 0 else 1, met)
        at = min(at, len(found) - 1)
        beside = found[at if ends else at - 1]
        scenes = dealt(_WISHES, request.story.seed, "wishes")
        scene = scenes[request.chapter % len(scenes)]
        beat = replace(
            scene, place=beside.beat.place, sight=scene.sight.replace("{this}", mine.seen)
        )
        found.insert(at, Step(beat, False, True, True, False, beside.dark, beside.hidden))
    return tuple(_leading_on(plot, found, ends))


def _spread(stages: list[Stage], more: int, sayings: Sayings) -> Iterator[Stage]:
    """`stages`, the longest told in two chapters each so that there are so many `more`."""
    longest = sorted(range(len(stages)), key=lambda i: (-len(stages[i].beats), i))[: max(0, more)]
    for i, stage in enumerate(stages):
        if i not in longest:
            yield stage
            continue
        half = (len(stage.beats) + 1) // 2
        yield replace(stage, beats=stage.beats[:half])
        yield Stage(
            stage.key,
            sayings.continued.replace("{title}", stage.title),
            sayings.goes_on_with.replace("{summary}", stage.summary),
            stage.beats[half:],
        )


def _chosen(plot: Plot, stages: tuple[Stage, ...], count: int) -> list[Step]:
    ranked: list[tuple[int, Step]] = []
    for stage in stages:
        later = _OBSTACLE_COMES_LATER if len(stages) == 4 and stage is stages[1] else 0
        for beat in stage.beats:
            step = Step(
                beat,
                closes=stage.key in (plot.turn.key, plot.ending.key),
                dark=not plot.dark.isdisjoint((stage.key, beat.key)),
                hidden=plot.hidden(stage.key, beat.key),
            )
            ranked.append((beat.weight + later, step))
    # The last beat outweighs the others: a chapter has to arrive.
    order = sorted(range(len(ranked)), key=lambda i: (ranked[i][0], i != len(ranked) - 1, i))
    return [ranked[i][1] for i in sorted(order[:count])]


def _with_encounters(
    language: Language, plot: Plot, request: ChapterRequest, steps: list[Step], count: int
) -> list[Step]:
    extra = count - len(steps)
    if extra <= 0:
        return steps
    # Between the beats, but not right after the first; before a single one.
    gaps = list(range(1, len(steps) - 1)) or [len(steps) - 2]
    found: list[Step] = []
    made = 0
    for i in range(-1, len(steps)):
        step = steps[max(i, 0)]
        if i >= 0:
            found.append(step)
        until = extra * (gaps.index(i) + 1) // len(gaps) if i in gaps else made
        while made < until:
            beat = encounter(language, request, made, step.beat.place)
            found.append(Step(beat, is_between=True, dark=step.dark, hidden=step.hidden))
            made += 1
    return found


def encounter(language: Language, request: ChapterRequest, index: int, place: Place) -> Beat:
    """The `index`-th small meeting of a chapter, in a place."""
    story = request.story
    parts = language.tales[story.genre].stock.encounters
    nouns = list(zip(parts.who[place], parts.seen[place], strict=True))
    # Dealt over the chapters in turn, so that a pair comes back as late as can be.
    turn, at = divmod(index * len(story.ideas) + request.chapter, len(nouns))
    noun, seen = dealt(nouns, story.seed, "who", place)[at]

    def part(row: int, name: str, table: tuple[str, ...]) -> str:
        order = dealt(table, story.seed, "encounters", name)
        # Each table goes on in steps of its own, so that no two parts keep together.
        place = at * (2 * row + 1) + row * (at // len(order)) + turn
        return partly(order[place % len(order)], language.grammar.noun(noun))

    tables = {
        "meeting": parts.meeting,
        "asking": parts.asking,
        "answer": parts.answer,
        "parting": parts.parting,
    }
    texts = tuple(part(row, name, table) for row, (name, table) in enumerate(tables.items()))
    return Beat(
        f"encounter-{index}",
        9,
        place,
        _MOODS[(index + at) % len(_MOODS)],
        _POSES[index % len(_POSES)],
        _FACES[index % len(_FACES)],
        None,
        (),
        None,
        f"meeting somebody small: {seen}",
        tuple(Line("abcd", MORE if i else CORE, "", (text,)) for i, text in enumerate(texts)),
    )


def _leading_on(plot: Plot, found: list[Step], ends: bool) -> Iterator[Step]:
    follows = {
        beat.key: after.key
        for stage in plot.stages
        for beat, after in zip(stage.beats, stage.beats[1:], strict=False)
    }
    for i, step in enumerate(found):
        following = follows.get(step.beat.key)
        if i + 1 < len(found):
            leads_on = following is not None and found[i + 1].beat.key == following
        else:
            # The end of a stage and of a chapter, but not of a stage that is told in two.
            leads_on = not ends and following is None
        yield replace(step, leads_on=leads_on)
