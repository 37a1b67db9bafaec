"""Plots, and the stock of sentences that the plots of a genre share."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypedDict

from custories_core.scenes import Place, Prop, Time

from .beats import PLACES, Beat, Stage, retold, sentences, stages
from .templates import ENGLISH_QUOTES

_FRAME = ("want", "turn", "ending", "whole")


@dataclass(frozen=True, slots=True)
class Trait:
    """What the hero is like, in three forms, for `{trait}`, `{virtue}` and `{habit}`.

    An adjective ("patient"), a noun without article ("patience"), and what somebody like
    this did, in the past tense ("always asked before touching").
    """

    trait: str
    virtue: str
    habit: str


@dataclass(frozen=True, slots=True)
class Encounters:
    """Small meetings on the way, composed of parts; no pair of parts comes twice in a book.

    `who` are nouns by place, and `seen` the same in English, for descriptions of scenes.
    Every other table holds sentences with tokens of the noun in them (`{who}`, `{a who}`).
    """

    who: Mapping[Place, tuple[str, ...]]
    seen: Mapping[Place, tuple[str, ...]]
    meeting: tuple[str, ...]
    asking: tuple[str, ...]
    answer: tuple[str, ...]
    parting: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stock:
    """What fills the pages of any plot of a genre. Any of `finds` is seen in any nook."""

    senses: Mapping[Place, tuple[str, ...]]
    nooks: Mapping[Place, tuple[str, ...]]
    finds: tuple[str, ...]
    encounters: Encounters


@dataclass(frozen=True, slots=True)
class Plot:
    """A whole story in its parts.

    `keywords` in a premise make it this plot's. One of `traits` is the hero's, and one of
    each row of `names` is told of. `hours` says until which share of the book it is what
    time. `people` are those who are called by a name: how each is introduced, and words that
    do so as well. `dark` are the stages or beats whose lantern is not lit, and `unseen` those in
    which a thing is spoken of but not there to be drawn.
    """

    key: str
    keywords: frozenset[str]
    titles: tuple[str, ...]
    blurb: tuple[str, ...]
    openings: tuple[str, ...]
    refrain: str
    traits: tuple[Trait, ...]
    names: Mapping[str, tuple[str, ...]]
    people: Mapping[str, tuple[str, ...]]
    want: Stage
    obstacles: tuple[Stage, ...]
    turn: Stage
    ending: Stage
    whole: Beat
    hours: tuple[tuple[float, Time], ...]
    dark: frozenset[str]
    unseen: Mapping[Prop, frozenset[str]]

    @property
    def stages(self) -> tuple[Stage, ...]:
        """All stages, in an order in which they may be told."""
        return (self.want, *self.obstacles, self.turn, self.ending)

    def hidden(self, stage: str, beat: str) -> frozenset[Prop]:
        """What is spoken of there but not seen."""
        return frozenset(p for p, where in self.unseen.items() if {stage, beat} & where)


def plot(
    *,
    key: str,
    keywords: str,
    titles: str,
    blurb: str,
    openings: str,
    refrain: str,
    traits: str,
    hours: str,
    story: str,
    names: str = "",
    people: str = "",
    dark: str = "",
    unseen: str = "",
) -> Plot:
    """A plot from its texts, one template per line of `titles`, `blurb` and `openings`.

    `keywords` are small words, in each form in which a brief may have them. `traits` has rows
    "adjective | noun | habit", `names` rows "token | name | name …", `people` rows
    "name | how it is introduced | word that does so too | …", `unseen` rows
    "prop | stage or beat | …"; `dark` is keys of stages and beats. `hours` is times and
    the percentage of the book they last to: "dusk 15 night 85 dawn 100".
    """
    told = stages(story)
    if missing := [part for part in _FRAME if part not in told]:
        raise ValueError(f"{key} has no {missing[0]}")
    times = hours.split()
    return Plot(
        key=key,
        keywords=frozenset(keywords.split()),
        titles=sentences(titles),
        blurb=sentences(blurb),
        openings=sentences(openings),
        refrain=sentences(refrain)[0],
        traits=_traits(traits, ENGLISH_QUOTES),
        names=_rows(names, ENGLISH_QUOTES),
        people=_rows(people, ENGLISH_QUOTES),
        **_parts(told),
        hours=tuple(
            # The last hour lasts a little longer than the book.
            (int(until) / 100 + (until == "100"), Time(time))
            for time, until in zip(times[::2], times[1::2], strict=True)
        ),
        dark=frozenset(dark.split()),
        unseen={
            Prop(prop): frozenset(where) for prop, where in _rows(unseen, ENGLISH_QUOTES).items()
        },
    )


def translated(
    known: Plot,
    quotes: str,
    *,
    keywords: str,
    titles: str,
    blurb: str,
    openings: str,
    refrain: str,
    traits: str,
    story: str,
    names: str = "",
    people: str = "",
) -> Plot:
    """`known` in another language: its stages and beats told anew, its staging kept.

    Raises ValueError where a stage, a beat, a trait or a name is missing or is not known.
    """
    parts = {stage.key: stage for stage in known.stages}
    parts["whole"] = Stage("whole", "-", "-", (known.whole,))
    own_names, own_traits = _rows(names, quotes), _traits(traits, quotes)
    if {k: len(v) for k, v in own_names.items()} != {k: len(v) for k, v in known.names.items()}:
        raise ValueError(f"{known.key}: the names are not those of the first language")
    if len(own_traits) != len(known.traits):
        raise ValueError(f"{known.key}: {len(known.traits)} traits are to be told")
    return replace(
        known,
        keywords=frozenset(keywords.split()),
        titles=sentences(titles, quotes),
        blurb=sentences(blurb, quotes),
        openings=sentences(openings, quotes),
        refrain=sentences(refrain, quotes)[0],
        traits=own_traits,
        names=own_names,
        people=_rows(people, quotes),
        **_parts(retold(story, parts, quotes)),
    )


def stock(
    *,
    senses: Mapping[str, str],
    nooks: Mapping[str, str],
    finds: str,
    who: Mapping[str, str],
    meeting: str,
    asking: str,
    answer: str,
    parting: str,
    seen: Mapping[Place, tuple[str, ...]] | None = None,
    quotes: str = ENGLISH_QUOTES,
) -> Stock:
    """A stock from its texts, one template per line, tables by the short name of the place.

    In another language than the first, `seen` is the first one's `who`.
    """
    nouns = _by_place(who, quotes)
    parts = (sentences(text, quotes) for text in (meeting, asking, answer, parting))
    return Stock(
        senses=_by_place(senses, quotes),
        nooks=_by_place(nooks, quotes),
        finds=sentences(finds, quotes),
        encounters=Encounters(nouns, seen or nouns, *parts),
    )


class _Parts(TypedDict):
    want: Stage
    obstacles: tuple[Stage, ...]
    turn: Stage
    ending: Stage
    whole: Beat


def _parts(told: Mapping[str, Stage]) -> _Parts:
    return {
        "want": told["want"],
        "obstacles": tuple(stage for key, stage in told.items() if key not in _FRAME),
        "turn": told["turn"],
        "ending": told["ending"],
        "whole": told["whole"].beats[0],
    }


def _traits(text: str, quotes: str) -> tuple[Trait, ...]:
    return tuple(
        Trait(*(form.strip() for form in row.split("|"))) for row in sentences(text, quotes)
    )


def _rows(text: str, quotes: str) -> dict[str, tuple[str, ...]]:
    rows = ([cell.strip() for cell in row.split("|")] for row in sentences(text, quotes))
    return {key: tuple(cells) for key, *cells in rows}


def _by_place(tables: Mapping[str, str], quotes: str) -> dict[Place, tuple[str, ...]]:
    return {PLACES[place]: sentences(text, quotes) for place, text in tables.items()}
