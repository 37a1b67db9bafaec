"""The offline writer: two plots of its own, told anew for every seed, cast and length."""

from collections.abc import Sequence

from custories_core.books import Moment, Outline
from custories_core.errors import Refused
from custories_core.ports.writing import ChapterRequest, StoryRequest

from .beats import Plot
from .fitting import length
from .grammar import clean, filled
from .plots import PLOTS
from .quoting import phrase, quoted
from .telling import Telling, dealt, opening_voices, stages_of
from .wordlist import unfit_words

__all__ = ["Storyteller", "build", "unfit_words"]

_TITLE_WORDS = 6  # an idea of no more words is its chapter's title
_BLURB_WORDS = (35, 70)


class Storyteller:
    """Writes stories from plots, sentences and a seed: the same request, the same words."""

    name = "storyteller/1"
    languages: Sequence[str] = ("en",)

    def outline(self, request: StoryRequest) -> Outline:
        """The plan of the story. Refused for a genre, language or wording it will not write."""
        plot = _plot(request)
        voices = opening_voices(request)
        title = clean(request.title or "")
        if not title:
            title = filled(dealt(plot.titles, request.seed, "title")[0], voices)
        titles: list[str] = []
        summaries = []
        for chapter, idea in enumerate(request.ideas):
            stages = stages_of(plot, request, chapter)
            stage = stages[-1] if chapter else stages[0]
            own = phrase(idea) if idea is not None else ""
            if not own or length(own) > _TITLE_WORDS or own in titles:
                own = filled(stage.title, voices)
            titles.append(own)
            told = filled(stage.summary, voices)
            summaries.append(f"{quoted(idea)} {told}" if idea is not None else told)
        return Outline(title, _blurb(plot, request), tuple(titles), tuple(summaries))

    def chapter(self, request: ChapterRequest) -> tuple[Moment, ...]:
        """The chapter's moments. Refused as for `outline`, and for moments of too few words."""
        return Telling(request, _plot(request.story)).moments()


def build(settings: object) -> Storyteller:
    """The storyteller; it needs no settings."""
    del settings
    return Storyteller()


def _plot(request: StoryRequest) -> Plot:
    if request.language not in Storyteller.languages:
        raise Refused(
            f"The storyteller does not write “{request.language}”; it writes English (en)."
        )
    if request.genre not in PLOTS:
        known = ", ".join(sorted(PLOTS))
        raise Refused(f"The storyteller knows no plot for “{request.genre}”; it knows {known}.")
    fields = [("title", request.title), ("premise", request.premise)]
    fields += [(f"chapter {i}, idea", idea) for i, idea in enumerate(request.ideas, start=1)]
    for place, text in fields:
        if words := unfit_words(text or ""):
            listed = ", ".join(f"“{w}”" for w in words)
            raise Refused(f"{place}: {listed} does not belong in a book for children.")
    return PLOTS[request.genre]


def _blurb(plot: Plot, request: StoryRequest) -> str:
    voices = opening_voices(request)
    least, most = _BLURB_WORDS
    parts = [filled(template, voices) for template in plot.blurb]
    premise = quoted(request.premise) if request.premise else ""
    # The question at the end stays longest; the sentence before it is the first to go.
    while length(" ".join((premise, *parts))) > most:
        shorter = parts[:-2] + parts[-1:] if len(parts) > 1 else []
        if length(" ".join((premise, *shorter))) < least or not shorter:
            break
        parts = shorter
    room = most - length(" ".join(parts))
    if premise and length(premise) > room:
        premise = quoted(request.premise or "", room) if room > 0 else ""
    return " ".join(filter(None, (premise, *parts)))
