"""The offline writer: plots of its own, told anew for every seed, cast, length and language."""

from collections.abc import Sequence

from custories_core.books import Moment, Outline
from custories_core.errors import Refused
from custories_core.ports.writing import ChapterRequest, StoryRequest

from .choice import dealt, opening_voices, plot_of
from .fitting import length
from .language import Language
from .names import without_names
from .planning import stages_of
from .quoting import cut, phrase, shortened
from .registry import LANGUAGES
from .telling import Telling
from .templates import clean, filled

__all__ = ["Storyteller", "build"]

_BLURB_WORDS = 85
_BLURB_CHARACTERS = 600  # what the back of a cover takes
_TITLE_CHARACTERS = 100  # what a page takes as a title


class Storyteller:
    """Writes stories from plots, sentences and a seed: the same request, the same words."""

    name = "storyteller/4"
    languages: Sequence[str] = tuple(LANGUAGES)

    def unfit(self, text: str, language: str, names: Sequence[str] = ()) -> tuple[str, ...]:
        """The words of a text that do not belong in a book for children, by a list of our own."""
        known = LANGUAGES.get(language)
        return () if known is None else known.unfit(without_names(text, names))

    def outline(self, request: StoryRequest) -> Outline:
        """The plan of the story. Refused for a genre or language it does not write."""
        language = _language(request)
        plot = plot_of(language, request)
        voices = opening_voices(language, plot, request)
        title = clean(request.title or "")
        if not title:
            chosen = dealt(plot.titles, request.seed, "title")[0]
            title = cut(filled(chosen, voices), _TITLE_CHARACTERS)
        titles: list[str] = []
        summaries = []
        for chapter, idea in enumerate(request.ideas):
            stages = stages_of(plot, request, chapter, language.sayings)
            stage = stages[-1] if chapter else stages[0]
            own = language.ideas.title_of(idea) if idea is not None else ""
            if not own or own in titles:
                own = cut(filled(stage.title, voices), _TITLE_CHARACTERS)
            titles.append(own)
            told = filled(stage.summary, voices)
            summaries.append(
                f"{_ended(phrase(idea))} {told}" if idea is not None and phrase(idea) else told
            )
        return Outline(title, _blurb(language, request), tuple(titles), tuple(summaries))

    def chapter(self, request: ChapterRequest) -> tuple[Moment, ...]:
        """The chapter's moments. Refused as for `outline`, and for moments of too few words."""
        return Telling(_language(request.story), request).moments()


def build(settings: object) -> Storyteller:
    """The storyteller; it needs no settings."""
    del settings
    return Storyteller()


def _language(request: StoryRequest) -> Language:
    language = LANGUAGES.get(request.language)
    if language is None:
        names = ", ".join(f"{known.name} ({known.code})" for known in LANGUAGES.values())
        raise Refused(f"The storyteller does not write “{request.language}”; it writes {names}.")
    if request.genre not in language.tales:
        known = ", ".join(sorted(language.tales))
        raise Refused(f"The storyteller knows no plot for “{request.genre}”; it knows {known}.")
    return language


def _blurb(language: Language, request: StoryRequest) -> str:
    plot = plot_of(language, request)
    voices = opening_voices(language, plot, request)
    parts = [filled(template, voices) for template in plot.blurb]
    line = phrase(request.premise or "")
    cut_short = shortened(line, _BLURB_WORDS // 2, language.ideas.clause_starts)
    # What comes after the premise tells how it came about, so that neither denies the other.
    told = [_ended(cut_short), language.sayings.it_is_told] if line else []
    # The first sentence and the question at the end stay longest.
    while len(parts) > 2 and not _fits([*told, *parts]):
        parts = [parts[0], *parts[2:]]
    return cut(" ".join((*told, *parts)), _BLURB_CHARACTERS)


def _fits(parts: Sequence[str]) -> bool:
    text = " ".join(parts)
    return length(text) <= _BLURB_WORDS and len(text) <= _BLURB_CHARACTERS


def _ended(line: str) -> str:
    return line if line[-1:] in ("!", "?", "…") else f"{line}."
