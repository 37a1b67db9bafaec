"""The notation that plots are written in, and how it is read.

A story is stages of beats of lines. This is all of the notation:

    # key | Title | Summary in a sentence or two, with {H} in it.
    @ key 2 garden curious walk wonder key,map clear | carrying a key down a long path
    ab! {H} took the key. // {H} put the key on a string.
    cd! {H} took down the key, as {h:they} had always meant to.
    abcd& "Wait," said {B}.
    bcd. The gate was cold.
    abcd> Then the key began to hum.

An indented line goes on with the line before it. Empty lines mean nothing. Quotation
marks and apostrophes are typed straight ("…", '), an ellipsis as three dots.

Stages. `want`, `turn`, `ending` and `whole` must be there. All others are obstacles, told
in an order that the seed deals, so each must make sense after any other; a story of few
chapters tells one of them or none. Write five or more, of five or six beats each. A
chapter is told per stage: the title is the chapter's and the summary says what it tells.
`whole` has one beat, the story in a single page, and its title and summary are "-".

Heads of beats: `@ key weight place mood pose expression things weather | sight`.
  key         any word, its own in the plot
  weight      1 to 9: the heavier, the sooner it is left out of a short chapter. What the
              plot cannot do without is 1; a thing that is planted is as light as its pay-off.
  place       garden forest castle ship planet deck island reef wreck roofs lane valley pass
              bedroom; one of the genre's
  mood        calm curious tense sad joyful
  pose        the hero's: stand walk run sit reach hug fly float swim sleep. In the reef and
              the wreck everybody swims or floats. The others' poses follow the hero's.
  expression  joy wonder fear sadness determination mischief
  things      what is seen, of the words of scenes.Prop, joined by commas: the hero holds the
              first, and the rest lie about ("key,map"); "-" first if the hands are empty
              ("-,map"), "-" alone for nothing. What a sentence names is seen as well.
  weather     clear mist rain storm snow, or "-" to leave it open. Indoors it is clear.
  sight       what an illustrator is told the hero does, from "is …" on, without names,
              in English whatever the language is, no full stop in it: "holding up a lantern"

Lines: `ages needs mark text`, the first three without a space between them.
  ages   a (3-4), b (5-6), c (7-8), d (9-10): a line for each of whom it is for. Sentences
         of at most 12, 16, 26, 36 words, most of them far shorter.
  needs  & somebody is along ({B}), + and that is a human, ~ and it is an animal or such,
         g somebody is at home ({G}), - the hero is all alone. A line that names {B} or {G}
         must need them. G is only there on the first and the last page of a book, and in
         beats with a line that needs g.
  mark   ! the beat needs it (every age must have at least one such line that needs nobody),
         none: told if there is room, "." only to fill long pages, ">" a hook: told as the
         very last, and only if the page after it tells the next beat of this stage, or if
         the stage ends there and another one follows. So a hook may promise what comes
         next; at the end of a stage it must fit any obstacle.
  text   one sentence or two or three; " // " parts wordings of which one is told.

Tokens. {H} {H's} {B} {B's} {D} {G}: names. {h:they} {h:them} {h:their} {h:theirs}
{h:themselves} {h:was} {h:is} {h:has} {h:does} {h:they're}: the pronoun of H (b: of B, …) and
the verb after it; any other verb is {h:looks|look}. Past tense needs none. {we:they}
{we:them} {we:their}: those along with the hero, or the hero alone; {we:we} {we:us} {we:our}
{we:are} {we:we're} {we:we'll} {we:we've} {we:were} in what the hero says. {opening} is one of
the plot's openings and stands first in the first beat of `want`. {trait} {virtue} {habit}
are the hero's trait (see plots.Trait), and any word of the plot's `names` is a token too.
A token is never followed by 's but as {H's}. `{age}` is the hero's age in words.
A token that begins a sentence gets its large letter by itself, but a pronoun after `?"`, `!"`
or `..."` stays as it is written: `"Why?" {h:they} asked. "Look!" {h:They} pointed.`
Names may be of anything: a sentence is right for one who walks, rolls or is carried.

Where it is put. A plot is a module of its genre's package that calls `plots.plot(…)`, with
its obstacles in a second module where it grows beyond 350 lines; the package's `__init__` has
`TALES = Tales(STOCK, (ONE, TWO, THREE))`, and a package is found by its name. STOCK is
`plots.stock(…)`: senses, nooks and finds fill long pages, and encounters stand between beats,
so they are right in any of the genre's plots and at any time of day. Nobody in them is called
"he" or "she", and a bedroom's are those of `english/bedroom.py`.

What makes a story. The hero wants something, and has a trait that is named in `want` and
decides in `turn`, each time in a line marked "!" of a beat of weight 1 or 2. What `want` lays
out (a key that fits nothing) pays off in `turn` or `ending`; helpers and obstacles come back;
the ending answers the first page. The sentences of ages a and b are one thought each; LIX of
a whole book is at most 14, 17, 23 and 28 by age.
`python -m adapters.writing.storyteller.check <genre>` says what is amiss.

In another language the places, poses and sights are not written again: `# key | Title |
Summary`, `@ key`, and the lines.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from custories_core.scenes import Expression, Mood, Place, Pose, Prop, Weather

from .templates import ENGLISH_QUOTES

PLACES = {
    "garden": Place.MOONLIT_GARDEN,
    "forest": Place.ENCHANTED_FOREST,
    "castle": Place.CASTLE,
    "ship": Place.SPACESHIP,
    "planet": Place.PLANET,
    "deck": Place.PIRATE_DECK,
    "island": Place.ISLAND,
    "reef": Place.REEF,
    "wreck": Place.WRECK,
    "roofs": Place.ROOFTOPS,
    "lane": Place.LANE,
    "valley": Place.FERN_VALLEY,
    "pass": Place.MOUNTAIN_PASS,
    "bedroom": Place.BEDROOM,
}
CORE, MORE, FILLER, HOOK = range(4)
"""The ranks of lines, in the order in which they are told as long as there is room."""

_RANKS = {"!": CORE, "": MORE, ".": FILLER, ">": HOOK}
_LINE = re.compile(r"([abcd]+)([-&+~g]*)([!.>]?) (.+)")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence or two in one or more wordings, for some ages (`bands`)."""

    bands: str
    rank: int
    needs: str
    wordings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Beat:
    """One event of a plot. The heavier its `weight`, the sooner it is left out.

    `things` are seen, whether a sentence names them or not; the hero holds `holding`.
    """

    key: str
    weight: int
    place: Place
    mood: Mood
    pose: Pose
    expression: Expression
    holding: Prop | None
    things: tuple[Prop, ...]
    weather: Weather | None
    sight: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of a plot: the want, an obstacle, the turn or the ending."""

    key: str
    title: str
    summary: str
    beats: tuple[Beat, ...]


def typographic(text: str, quotes: str = ENGLISH_QUOTES) -> str:
    """Straight quotation marks and apostrophes made curly; double ones open and close in turn."""
    parts = text.replace("...", "…").replace("'", "’").split('"')
    return "".join(p + ("" if i == len(parts) - 1 else quotes[i % 2]) for i, p in enumerate(parts))


def sentences(text: str, quotes: str = ENGLISH_QUOTES) -> tuple[str, ...]:
    """One template per line."""
    return tuple(typographic(line, quotes) for line in _lines(text))


def lines(text: str, quotes: str = ENGLISH_QUOTES) -> tuple[Line, ...]:
    """The lines written in `text`, in order."""
    return tuple(_line(line, quotes) for line in _lines(text))


def stages(text: str) -> dict[str, Stage]:
    """The stages written in `text`, by key."""
    found = {}
    for block in _blocks(text, "# "):
        key, title, summary = (typographic(p.strip()) for p in block[0].split("|"))
        if key in found:
            raise ValueError(f"two stages are called {key!r}")
        found[key] = Stage(key, title, summary, beats("\n".join(block[1:])))
    return found


def beats(text: str) -> tuple[Beat, ...]:
    """The beats written in `text`, in order."""
    return tuple(map(_beat, _blocks(text, "@ ")))


def retold(text: str, known: Mapping[str, Stage], quotes: str) -> dict[str, Stage]:
    """The stages of `known` in another language, of which `text` has titles and lines only.

    Raises ValueError unless exactly the stages and beats of `known` are told.
    """
    found = {}
    for block in _blocks(text, "# "):
        key, title, summary = (typographic(p.strip(), quotes) for p in block[0].split("|"))
        told = {b[0].strip(): b[1:] for b in _blocks("\n".join(block[1:]), "@ ")}
        stage = known.get(key)
        if stage is None:
            raise ValueError(f"no stage is called {key!r}")
        _check_same(told, [beat.key for beat in stage.beats], f"beats of {key!r}")
        found[key] = Stage(
            key,
            title,
            summary,
            tuple(
                replace(beat, lines=tuple(_line(li, quotes) for li in told[beat.key]))
                for beat in stage.beats
            ),
        )
    _check_same(found, list(known), "stages")
    # In the order of the first language, so that a seed deals the same story in each.
    return {key: found[key] for key in known}


def _check_same(found: Mapping[str, object], known: list[str], what: str) -> None:
    if wrong := set(found).symmetric_difference(known):
        raise ValueError(f"{what}, missing or not known: {', '.join(sorted(wrong))}")


def _beat(block: list[str]) -> Beat:
    head, sight = block[0].split("|")
    try:
        key, weight, place, mood, pose, expression, things, weather = head.split()
        held, *lying = (None if thing == "-" else Prop(thing) for thing in things.split(","))
        seen = tuple(prop for prop in (held, *lying) if prop is not None)
        return Beat(
            key,
            int(weight),
            PLACES[place],
            Mood(mood),
            Pose(pose),
            Expression(expression),
            held,
            seen,
            None if weather == "-" else Weather(weather),
            sight.strip(),
            tuple(map(_line, block[1:])),
        )
    except (ValueError, KeyError) as error:
        raise ValueError(f"in “@ {block[0]}”: {error}") from error


def _line(text: str, quotes: str = ENGLISH_QUOTES) -> Line:
    match = _LINE.fullmatch(text)
    if match is None:
        raise ValueError(f"not a line of a beat: {text!r}")
    bands, needs, mark, wordings = match.groups()
    told = tuple(typographic(wording, quotes) for wording in wordings.split(" // "))
    return Line(bands, _RANKS[mark], needs, told)


def _lines(text: str) -> list[str]:
    whole = re.sub(r"\n +", " ", text)
    return [line.strip() for line in whole.split("\n") if line.strip()]


def _blocks(text: str, mark: str) -> Iterator[list[str]]:
    block: list[str] = []
    for line in _lines(text):
        if line.startswith(mark):
            if block:
                yield block
            block = [line.removeprefix(mark)]
        elif block:
            block.append(line)
        else:
            raise ValueError(f"outside of any block: {line!r}")
    if block:
        yield block
