"""What a plot is written in: beats of sentences, read from a small notation of its own.

    # key | Title | Summary            a stage of the plot
    @ key weight place mood pose expression holding weather | what is seen
    ab! A sentence. // The same said otherwise.

A line begins with the ages it is for (a 3-4, b 5-6, c 7-8, d 9-10), then what
it needs ("&" somebody along, "+" that this is a human, "~" an animal, "g" somebody
at home, "-" the hero alone), then "!" when the beat needs it or "." when it is
only for long pages. An indented line goes on with the line before it. "-" in the
head of a beat leaves a choice open.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from custories_core.scenes import Expression, Mood, Place, Pose, Prop, Time, Weather

PLACES = {
    "garden": Place.MOONLIT_GARDEN,
    "forest": Place.ENCHANTED_FOREST,
    "ship": Place.SPACESHIP,
    "planet": Place.PLANET,
}
_LINE = re.compile(r"([abcd]+)([-&+~g]*)([!.]?) (.+)")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence or two in one or more wordings. `rank` 0 is told first, 2 only on long pages."""

    bands: str
    rank: int
    needs: str
    wordings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Beat:
    """One event of a plot. The lighter its `weight`, the later it is left out."""

    key: str
    weight: int
    place: Place
    mood: Mood
    pose: Pose
    expression: Expression
    holding: Prop | None
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


@dataclass(frozen=True, slots=True)
class Encounters:
    """Small meetings on the way, composed of parts; no pair of parts comes twice in a book.

    `who` are nouns by place; every other table holds sentences with a `{who}` in them.
    """

    who: dict[Place, tuple[str, ...]]
    meeting: tuple[str, ...]
    asking: tuple[str, ...]
    answer: tuple[str, ...]
    parting: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """A whole story in its parts.

    Any of `finds` can be seen in any of a place's `nooks`; `hours` says until which
    share of the book it is what time. `dark` are the beats whose lantern is not lit, and
    `starless` those whose star has gone out or hides.
    """

    genre: str
    titles: tuple[str, ...]
    blurb: tuple[str, ...]
    openings: tuple[str, ...]
    want: Stage
    obstacles: tuple[Stage, ...]
    turn: Stage
    ending: Stage
    whole: Beat
    refrain: str
    senses: dict[Place, tuple[str, ...]]
    nooks: dict[Place, tuple[str, ...]]
    finds: tuple[str, ...]
    encounters: Encounters
    hours: tuple[tuple[float, Time], ...]
    dark: frozenset[str] = frozenset()
    starless: frozenset[str] = frozenset()


def typographic(text: str) -> str:
    """Straight quotation marks and apostrophes made curly; double ones open and close in turn."""
    parts = text.replace("...", "…").replace("'", "’").split('"')
    return "".join(p + ("" if i == len(parts) - 1 else "“”"[i % 2]) for i, p in enumerate(parts))


def sentences(text: str) -> tuple[str, ...]:
    """One template per line."""
    return tuple(map(typographic, _lines(text)))


def lines(text: str) -> tuple[Line, ...]:
    """The lines written in `text`, in order."""
    return tuple(map(_line, _lines(text)))


def stages(text: str) -> dict[str, Stage]:
    """The stages written in `text`, by key."""
    found = {}
    for block in _blocks(text, "# "):
        key, title, summary = (typographic(p.strip()) for p in block[0].split("|"))
        found[key] = Stage(key, title, summary, beats("\n".join(block[1:])))
    return found


def beats(text: str) -> tuple[Beat, ...]:
    """The beats written in `text`, in order."""
    return tuple(map(_beat, _blocks(text, "@ ")))


def _beat(block: list[str]) -> Beat:
    head, sight = block[0].split("|")
    key, weight, place, mood, pose, expression, holding, weather = head.split()
    return Beat(
        key,
        int(weight),
        PLACES[place],
        Mood(mood),
        Pose(pose),
        Expression(expression),
        None if holding == "-" else Prop(holding),
        None if weather == "-" else Weather(weather),
        sight.strip(),
        tuple(map(_line, block[1:])),
    )


def _line(text: str) -> Line:
    match = _LINE.fullmatch(text)
    if match is None:
        raise ValueError(f"not a line of a beat: {text!r}")
    bands, needs, mark, wordings = match.groups()
    rank = {"!": 0, "": 1, ".": 2}[mark]
    return Line(bands, rank, needs, tuple(map(typographic, wordings.split(" // "))))


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
