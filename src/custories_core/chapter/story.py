"""What a writer gives back, looked through before anything is drawn for it."""

from collections.abc import Iterator, Sequence

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


def sound_outline(outline: Outline, story: StoryRequest, studio: Studio) -> Outline:
    """The outline, if a book can be made of it; raises Refused with all that is wrong."""
    _refuse(list(_outline_problems(outline, story, studio)), studio)
    return outline


def sound_moments(
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
    plan = draft.plans[number - 1]
    strangers = {f.character for f in moment.scene.figures} - draft.cast.keys()
    if strangers:
        yield f"nobody in the book is “{min(strangers)}”"
    if moment.scene.place not in draft.genre.places:
        yield f"{moment.scene.place} is no place of a {draft.book.genre} story"
    if not moment.text.strip():
        yield "it has no text"
    unprintable = list(_unprintable("".join(moment.text.splitlines()), studio))
    yield from unprintable
    measure, age = studio.renderer.measure, draft.book.reading_age
    if not unprintable and story_block(plan, draft.areas(plan), moment.text, age, measure) is None:
        yield f"its {len(moment.text.split())} words do not fit on the page"


def _unprintable(text: str, studio: Studio) -> Iterator[str]:
    missing = studio.renderer.missing(text, Face.STORY)
    if missing:
        yield glyph_fault("text", missing).problem.removesuffix(".")
