"""The steps of a chapter job, in order: each takes a draft and gives a fuller one.

A step saves every unit of its work before it goes on, so a job that is killed
anywhere and started again finds what was done and does the rest.
"""

from collections.abc import Callable
from dataclasses import replace

from ..assets import AssetType, derived_seed
from ..books import Likeness, Moment, Outline
from ..errors import Refused
from ..layout.compose import Content, compose
from ..layout.frames import Sheet
from ..layout.pages import MomentPlan, room_for
from ..plain import from_plain, to_plain
from ..ports.illustration import Portrayed, SheetRequest
from ..ports.writing import CastMember, ChapterRequest, StoryRequest
from .checkpoints import Made, Work
from .draft import Draft, asset_name
from .pictures import ATTEMPTS, PictureBrief, background_of, illustration_of, inspection_of
from .products import fingerprint, looks, picture_product, proof, proof_work
from .progress import Step
from .story import sound_outline, written_to_fit
from .studio import Studio, each

COMPOSER = "composer/2"


def story_request(draft: Draft) -> StoryRequest:
    """What the writer is told of the book: no looks, no photo, no dedication."""
    book = draft.book
    return StoryRequest(
        genre=book.genre,
        language=book.language,
        reading_age=book.reading_age,
        cast=tuple(
            CastMember(c.id, c.name, c.role, c.pronouns, c.age, c.species, c.likes)
            for c in book.characters
        ),
        title=book.title,
        premise=book.premise,
        ideas=tuple(chapter.idea for chapter in book.chapters),
        seed=book.seed,
    )


def write(draft: Draft, studio: Studio) -> Draft:
    """The outline of the book, if no chapter made it before, and this chapter's moments."""
    studio.begin(draft.chapter, Step.WRITE, 2)
    story = story_request(draft)
    outlined, outline = studio.value_once(
        Work(
            Step.WRITE,
            draft.book_shelf,
            AssetType.STORY,
            "outline",
            "json",
            studio.writer.name,
            {"story": to_plain(story)},
            story.seed,
        ),
        lambda: sound_outline(studio.writer.outline(story), story, studio),
        lambda data: from_plain(Outline, data),
    )
    longest = max(len(word) for who in draft.book.characters for word in who.name.split())
    words = tuple(
        room_for(draft.areas(plan).text, draft.book.reading_age, longest) for plan in draft.plans
    )
    request = ChapterRequest(story, outline, draft.chapter - 1, words)
    made, moments = studio.value_once(
        Work(
            Step.WRITE,
            draft.shelf,
            AssetType.STORY,
            "chapter",
            "json",
            studio.writer.name,
            {"request": to_plain(request)},
            story.seed,
        ),
        lambda: written_to_fit(request, draft, studio),
        lambda data: from_plain(tuple[Moment, ...], data),
    )
    return replace(
        draft,
        outline=outline,
        moments=moments,
        attempts=(0,) * len(moments),
        trail={**draft.trail, "outline": outlined, "chapter": made},
    )


def cast(draft: Draft, studio: Studio) -> Draft:
    """The character sheets; what is drawn on them is drawn on every page."""
    studio.begin(draft.chapter, Step.CAST, len(draft.cast))

    def sheet(portrayed: Portrayed) -> Made:
        who = portrayed.character
        portrait = draft.portraits.get(who.id)
        seed = derived_seed(draft.book.seed, "character", who.id)
        eyes = draft.eyes.get(who.id)
        request = SheetRequest(portrayed, draft.book.genre, draft.book.style, seed, portrait, eyes)
        work = Work(
            Step.CAST,
            draft.sheet_shelf(who.id),
            AssetType.CHARACTER,
            who.id,
            "jpg",
            studio.illustrator.name,
            {
                "looks": looks(portrayed),
                "genre": draft.book.genre,
                "style": draft.book.style,
                "portrait": None if portrait is None else fingerprint(portrait),
                **({} if who.likeness is Likeness.DRAWN else {"eyes": to_plain(eyes)}),
            },
            seed,
        )
        return studio.once(
            work, lambda: picture_product(studio.illustrator.character_sheet(request))
        )

    members = tuple(draft.cast.values())
    sheets = each(members, sheet, studio.illustrator.concurrency)
    return replace(
        draft,
        character_sheets={m.character.id: made for m, made in zip(members, sheets, strict=True)},
    )


def _picture(draft: Draft, plan: MomentPlan) -> PictureBrief:
    scene = draft.moments[plan.number - 1].scene
    return PictureBrief(draft.shelf, asset_name(plan), scene, draft.canvas(plan), draft.seed(plan))


def background(draft: Draft, studio: Studio) -> Draft:
    """The place of every moment, without its figures."""
    studio.begin(draft.chapter, Step.BACKGROUND, len(draft.plans))

    def place(plan: MomentPlan) -> Made:
        return background_of(_picture(draft, plan), draft, studio)

    return replace(draft, backgrounds=each(draft.plans, place, studio.illustrator.concurrency))


def illustrate(draft: Draft, studio: Studio) -> Draft:
    """The picture of every moment: its figures in their place."""
    studio.begin(draft.chapter, Step.ILLUSTRATE, len(draft.plans))

    def draw(plan: MomentPlan) -> Made:
        behind = draft.backgrounds[plan.number - 1]
        return illustration_of(_picture(draft, plan), behind, draft, studio)

    return replace(draft, pictures=each(draft.plans, draw, studio.illustrator.concurrency))


def inspect(draft: Draft, studio: Studio) -> Draft:
    """Look at every picture; one that fails is drawn again from another seed, a few times."""
    for attempt in range(1, ATTEMPTS + 1):
        studio.begin(draft.chapter, Step.INSPECT, len(draft.plans))
        found = [
            inspection_of(_picture(draft, plan), draft.pictures[plan.number - 1], draft, studio)
            for plan in draft.plans
        ]
        faulty = [i for i, (_, inspection) in enumerate(found) if inspection.faults]
        if not faulty:
            return replace(
                draft,
                inspected=tuple(made for made, _ in found),
                inspections=tuple(inspection for _, inspection in found),
            )
        if attempt < ATTEMPTS:
            attempts = tuple(count + (i in faulty) for i, count in enumerate(draft.attempts))
            draft = illustrate(background(replace(draft, attempts=attempts), studio), studio)
    page = draft.plans[faulty[0]].pages[0]
    raise Refused(
        f"The picture of page {page} failed inspection {ATTEMPTS} times: "
        f"{found[faulty[0]][1].faults[0]}"
    )


def compose_pages(draft: Draft, studio: Studio) -> Draft:
    """Text and picture of every moment become the sheets of its pages."""
    studio.begin(draft.chapter, Step.COMPOSE, len(draft.plans))
    style = studio.text_style(draft.book)
    title = (studio.words.chapter.format(number=draft.chapter), draft.chapter_title)

    def lay_out(plan: MomentPlan) -> tuple[Made, tuple[Sheet, ...]]:
        picture = draft.pictures[plan.number - 1]
        content = Content(
            draft.text(plan),
            picture.key,
            (picture.facts["width"], picture.facts["height"]),
            tuple((t.darkest, t.lightest) for t in draft.inspections[plan.number - 1].tones),
            title if plan.number == 1 else None,
        )
        work = Work(
            Step.COMPOSE,
            draft.shelf,
            AssetType.LAYOUT,
            asset_name(plan),
            "json",
            f"{COMPOSER} {studio.renderer.name}",
            {
                "content": to_plain(content),
                "plan": to_plain(plan),
                "pages": to_plain(draft.shapes(plan)),
                "age": draft.book.reading_age.value,
                "direction": draft.book.direction.value,
                "genre": to_plain(draft.genre),
            },
        )
        name = f"chapter {draft.chapter}, page {plan.pages[0]}"
        return studio.value_once(
            work,
            lambda: compose(plan, draft.shapes(plan), draft.areas(plan), content, style, name),
            lambda data: from_plain(tuple[Sheet, ...], data),
        )

    laid_out = [lay_out(plan) for plan in draft.plans]
    return replace(
        draft,
        laid_out=tuple(made for made, _ in laid_out),
        layouts=tuple(sheets for _, sheets in laid_out),
    )


def render(draft: Draft, studio: Studio) -> Draft:
    """A proof of every page: the picture of it that a reader looks at before printing."""
    pages = [
        (f"page-{number:02d}", sheet)
        for plan, sheets in zip(draft.plans, draft.layouts, strict=True)
        for number, sheet in zip(plan.pages, sheets, strict=True)
    ]
    studio.begin(draft.chapter, Step.RENDER, len(pages))

    def prove(page: tuple[str, Sheet]) -> Made:
        name, sheet = page
        work = proof_work(draft.shelf, name, sheet, studio)
        return studio.once(work, lambda: proof(sheet, studio))

    return replace(draft, proofs=tuple(map(prove, pages)))


STEPS: tuple[tuple[Step, Callable[[Draft, Studio], Draft]], ...] = (
    (Step.WRITE, write),
    (Step.CAST, cast),
    (Step.BACKGROUND, background),
    (Step.ILLUSTRATE, illustrate),
    (Step.INSPECT, inspect),
    (Step.COMPOSE, compose_pages),
    (Step.RENDER, render),
)
