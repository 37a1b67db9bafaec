"""What the brief and the seed choose: the plot, the hero's trait, and the order of things."""

import random
import re
from collections.abc import Mapping, Sequence
from typing import TypeVar

from custories_core.assets import derived_seed
from custories_core.ports.writing import StoryRequest

from .company import company
from .language import Language
from .plots import Plot
from .templates import Voices

T = TypeVar("T")
_WORD = re.compile(r"[^\W\d_]+")


def dealt(items: Sequence[T], seed: int, *path: object) -> list[T]:
    """The items in an order of the story's own."""
    order = list(items)
    random.Random(derived_seed(seed, "storyteller", *path)).shuffle(order)
    return order


def plot_of(language: Language, story: StoryRequest) -> Plot:
    """The plot that is told: the one that most of the brief's words speak of, else the seed's.

    The title, the premise, the ideas and what the hero likes are read. Seeds next to each
    other get different plots.
    """
    plots = language.tales[story.genre].plots
    told = (story.title, story.premise, *story.ideas, *company(story).hero.likes)
    brief = " ".join(text for text in told if text)
    words = set(map(str.lower, _WORD.findall(brief)))
    fits = [len(words & plot.keywords) for plot in plots]
    best = [plot for plot, fit in zip(plots, fits, strict=True) if fit == max(fits)]
    return best[story.seed % len(best)]


def words_of(language: Language, plot: Plot, story: StoryRequest) -> Mapping[str, str]:
    """The tokens that stand for the same words all through the book."""
    trait = dealt(plot.traits, story.seed, "trait")[0]
    names = {token: dealt(row, story.seed, "name", token)[0] for token, row in plot.names.items()}
    return {
        **names,
        "age": language.grammar.number(company(story).hero.age),
        "trait": trait.trait,
        "virtue": trait.virtue,
        "habit": trait.habit,
    }


def opening_of(plot: Plot, story: StoryRequest) -> str:
    """The template of the story's first sentence."""
    # Counted, not drawn: stories with seeds next to each other never open alike.
    return plot.openings[story.seed % len(plot.openings)]


def opening_voices(language: Language, plot: Plot, story: StoryRequest) -> Voices:
    """The hero alone, for titles, blurbs and summaries."""
    who = company(story)
    words = words_of(language, plot, story)
    return Voices(language.grammar, {"H": who.hero}, bool(who.along), words)
