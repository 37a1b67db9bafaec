"""What a writer gives back, looked through before anything is drawn for it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..books import Moment, Outline
from ..errors import Refused
from ..faces import Face
from ..layout.compose import story_block
from ..lettering import glyph_fault
from ..ports.writing import ChapterRequest, StoryRequest
from .draft import Draft
from .studio import Studio

TITLE_MAX = 100
"""The most characters of a written title, of the book or of a chapter."""
BLURB_MAX = 600
"""The most characters of the text on the back cover."""
TRIES, SHORTER = 3, 0.7
"""How often a chapter is written whose words have no room, and with what share of them."""


def sound_outline(outline: Outline, story: StoryRequest, studio: Studio) -> Outline:
    """The outline, if a book can be made of it; raises Refused with all that is wrong."""
    _refuse(list(_outline_problems(outline, story, studio)), studio)
    return outline


def written_to_fit(request: ChapterRequest, draft: Draft, studio: Studio) -> tuple[Moment, ...]:
    """The chapter's moments, asked for again with fewer words where they have no room.

    Raises Refused when a chapter cannot be made of what was written last.
    """
    for _ in range(TRIES - 1):
        moments = tuple(studio.writer.chapter(request))
        fits = [
            _fits(moment, number, draft, studio)
            for number, moment in enumerate(moments[: len(request.words)], start=1)
        ]
        if all(fits):
            break
        shorter = tuple(
            most if fit else int(most * SHORTER)
            for most, fit in zip(request.words, fits, strict=False)
        )
        request = replace(request, words=(*shorter, *request.words[len(shorter) :]))
    else:
        moments = tuple(studio.writer.chapter(request))
    return _sound_moments(moments, request, draft, studio)


def _sound_moments(
    moments: Sequence[Moment], request: ChapterRequest, draft: Draft, studio: Studio
) -> tuple[Moment, ...]:
    """The moments, if a chapter can be made of them; raises Refused with all that is wrong."""
    wanted = len(request.words)
    if len(moments) != wanted:
        _refuse([f"{len(moments)} moments instead of {wanted}"], studio)
    problems = [
        f"moment {number}: {problem}"
        for number, moment in enumerate(moments, start=1)
        for problem in _moment_problems(moment, number, draft, studio)
    ]
    _refuse(problems, studio)
    return tuple(moments)


def _refuse(problems: list[str], studio: Studio) -> None:
    if problems:
        raise Refused(f"{studio.writer.name} wrote what cannot be used: {'; '.join(problems)}.")


def _outline_problems(outline: Outline, story: StoryRequest, studio: Studio) -> Iterator[str]:
    chapters = len(story.ideas)
    for what, lines in (
        ("chapter titles", outline.chapter_titles),
        ("summaries", outline.summaries),
    ):
        if len(lines) != chapters:
            yield f"{len(lines)} {what} for {chapters} chapters"
    for line in (outline.title, *outline.chapter_titles):
        if not line.strip() or len(line) > TITLE_MAX or len(line.splitlines()) > 1:
            yield f"the title “{line[:TITLE_MAX]}” is empty or too long"
    if len(outline.blurb) > BLURB_MAX:
        yield f"a blurb of {len(outline.blurb)} characters; at most {BLURB_MAX} have room"
    text = "".join((outline.title, *outline.chapter_titles, *outline.blurb.splitlines()))
    yield from _unprintable(text, studio)


def _moment_problems(moment: Moment, number: int, draft: Draft, studio: Studio) -> Iterator[str]:
    strangers = {f.character for f in moment.scene.figures} - draft.cast.keys()
    if strangers:
        yield f"nobody in the book is “{min(strangers)}”"
    if moment.scene.place not in draft.genre.places:
        yield f"{moment.scene.place} is no place of a {draft.book.genre} story"
    if not moment.text.strip():
        yield "it has no text"
    unprintable = list(_unprintable("".join(moment.text.splitlines()), studio))
    yield from unprintable
    if not unprintable and not _fits(moment, number, draft, studio):
        yield f"its {len(moment.text.split())} words do not fit on the page"


def _fits(moment: Moment, number: int, draft: Draft, studio: Studio) -> bool:
    """Whether the moment's text has room on its page."""
    plan, age = draft.plans[number - 1], draft.book.reading_age
    block = story_block(plan, draft.areas(plan), moment.text, age, studio.renderer.measure)
    return block is not None


def _unprintable(text: str, studio: Studio) -> Iterator[str]:
    missing = studio.renderer.missing(text, Face.STORY)
    if missing:
        yield glyph_fault("text", missing).problem.removesuffix(".")
