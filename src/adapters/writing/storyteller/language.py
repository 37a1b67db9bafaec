"""A language of the storyteller: its grammar, its tables of sentences and its plots."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules

from custories_core.books import Species
from custories_core.scenes import Prop

from .beats import Line
from .ideas import Ideas, Kind
from .plots import Plot, Stock
from .templates import Grammar


@dataclass(frozen=True, slots=True)
class Wishes:
    """How what a brief asks for comes to pass: sentences for any genre, by kinds of words.

    `frames` begin a moment of its own, `brief_frames` tell it in one sentence, `topics`
    say what it was like by a pattern of words in it and `any_topic` whatever it is;
    `cheers` are of those along, `reminders` take a thing up again, and `premises` tell
    the premise on the first pages. `likes` are of somebody (`{L}`) and a thing they like
    (`{like}`: a noun or something to do), and `courage` is how that helps at the turn.
    """

    frames: Mapping[Kind, tuple[Line, ...]]
    brief_frames: Mapping[Kind, tuple[str, ...]]
    topics: Mapping[str, tuple[str, ...]]
    any_topic: tuple[str, ...]
    cheers: tuple[Line, ...]
    reminders: tuple[str, ...]
    premises: Mapping[Kind, tuple[str, ...]]
    likes: tuple[str, ...]
    courage: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sayings:
    """The few fixed sentences of a language.

    `here_comes`, `came_along` and `kept_house` name people (`{names}`); `it_is_told` comes
    after a premise on the back of a book; `continued` and `goes_on_with` make the title
    and the summary of the second chapter of one stage (`{title}`, `{summary}`). `least` is
    for a moment in which nothing else fits: two or three words each, without names.
    """

    here_comes: tuple[str, ...]
    came_along: tuple[str, ...]
    kept_house: tuple[str, ...]
    it_is_told: str
    continued: str
    goes_on_with: str
    least: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rest:
    """Patterns: somebody `sleeps`, words before it that deny it, and what is done `awake`."""

    sleeps: str
    denied: str
    awake: str


@dataclass(frozen=True, slots=True)
class Tales:
    """What a language tells of one genre: its stock of sentences and its plots."""

    stock: Stock
    plots: tuple[Plot, ...]


def tales_in(package: str, path: Iterable[str]) -> dict[str, Tales]:
    """The tales of a language by genre: each package in its folder has them as `TALES`.

    The package is called as the genre is, with low lines for hyphens: `fairy_tale`.
    """
    names = sorted(module.name for module in iter_modules(path) if module.ispkg)
    return {name.replace("_", "-"): import_module(f"{package}.{name}").TALES for name in names}


@dataclass(frozen=True, slots=True)
class Language:
    """All that the storyteller has to know of a language.

    `antics` are what companions get up to, by what they are, and `solo` a hero alone.
    `leans_on` matches the beginning of a sentence that follows on the one before it.
    `things` finds the things that a text speaks of, `unfit` the words that do not belong
    in a book for children. `rest` are the words by which somebody sleeps or does not.
    """

    code: str
    name: str
    quotes: str
    grammar: Grammar
    ideas: Ideas
    wishes: Wishes
    sayings: Sayings
    antics: Mapping[Species, tuple[str, ...]]
    solo: tuple[str, ...]
    leans_on: re.Pattern[str]
    things: Callable[[str], tuple[Prop, ...]]
    unfit: Callable[[str], tuple[str, ...]]
    rest: Rest
    tales: Mapping[str, Tales]
