"""The offline writer: two plots of its own, told anew for every seed, cast and length."""

from collections.abc import Sequence

from custories_core.books import Moment, Outline
from custories_core.errors import Refused
from custories_core.ports.writing import ChapterRequest, StoryRequest

from .beats import Plot
from .fitting import length
from .grammar import clean, filled
from .ideas import cut, title_of
from .plots import PLOTS
from .quoting import phrase, shortened
from .telling import Telling, dealt, opening_voices, stages_of
from .wordlist import unfit_words

__all__ = ["Storyteller", "build", "unfit_words"]

_BLURB_WORDS = 85
_BLURB_CHARACTERS = 600  # what the back of a cover takes
_TITLE_CHARACTERS = 100  # what a page takes as a title
_SETTING_OFF = "It all comes about like this."


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
            title = cut(
                filled(dealt(plot.titles, request.seed, "title")[0], voices), _TITLE_CHARACTERS
            )
        titles: list[str] = []
        summaries = []
        for chapter, idea in enumerate(request.ideas):
            stages = stages_of(plot, request, chapter)
            stage = stages[-1] if chapter else stages[0]
            own = title_of(idea) if idea is not None else ""
            if not own or own in titles:
                own = cut(filled(stage.title, voices), _TITLE_CHARACTERS)
            titles.append(own)
            told = filled(stage.summary, voices)
            summaries.append(
                f"{_ended(phrase(idea))} {told}" if idea is not None and phrase(idea) else told
            )
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
    parts = [filled(template, voices) for template in plot.blurb]
    line = phrase(request.premise or "")
    # What comes after the premise tells how it came about, so that neither denies the other.
    told = [_ended(shortened(line, _BLURB_WORDS // 2)), _SETTING_OFF] if line else []
    # The first sentence and the question at the end stay longest.
    while len(parts) > 2 and not _fits([*told, *parts]):
        parts = [parts[0], *parts[2:]]
    return cut(" ".join((*told, *parts)), _BLURB_CHARACTERS)


def _fits(parts: Sequence[str]) -> bool:
    text = " ".join(parts)
    return length(text) <= _BLURB_WORDS and len(text) <= _BLURB_CHARACTERS


def _ended(line: str) -> str:
    return line if line[-1:] in ("!", "?", "…") else f"{line}."
