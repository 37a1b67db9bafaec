"""The steps of a chapter job, in order: each takes a draft and gives a fuller one.

A step saves every unit of its work before it goes on, so a job that is killed
anywhere and started again finds what was done and does the rest.
"""

from collections.abc import Callable
from dataclasses import replace

from ..assets import AssetType, derived_seed
from ..books import Moment, Outline
from ..errors import Refused
from ..layout.compose import Content, compose
from ..layout.frames import Sheet
from ..layout.pages import MomentPlan, room_for
from ..plain import from_plain, to_plain
from ..ports.illustration import (
    BackgroundRequest,
    IllustrationRequest,
    Portrayed,
    SheetRequest,
)
from ..ports.inspection import Inspection, InspectionRequest
from ..ports.writing import CastMember, ChapterRequest, StoryRequest
from .checkpoints import Made, Product, Work
from .draft import Draft, asset_name
from .products import fingerprint, looks, picture_of, picture_product, proof, proof_work
from .progress import Step
from .studio import Studio, each

COMPOSER = "composer/1"
PICTURE_ATTEMPTS = 3
"""How often a picture that fails inspection is drawn before the chapter fails."""


def story_request(draft: Draft) -> StoryRequest:
    """What the writer is told of the book: no looks, no photo, no dedication."""
    book = draft.book
    return StoryRequest(
        genre=book.genre,
        language=book.language,
        reading_age=book.reading_age,
        cast=tuple(
            CastMember(c.id, c.name, c.role, c.pronouns, c.age, c.species) for c in book.characters
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
    outlined = studio.text_once(
        draft.chapter,
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
        lambda: studio.writer.outline(story),
    )
    outline = from_plain(Outline, outlined.facts["value"])
    words = tuple(room_for(draft.areas(plan).text, draft.book.reading_age) for plan in draft.plans)
    request = ChapterRequest(story, outline, draft.chapter - 1, words)

    def written() -> tuple[Moment, ...]:
        moments = studio.writer.chapter(request)
        if len(moments) != len(words):
            raise Refused(f"{studio.writer.name} wrote {len(moments)} moments of {len(words)}.")
        return moments

    made = studio.text_once(
        draft.chapter,
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
        written,
    )
    moments = tuple(from_plain(Moment, moment) for moment in made.facts["value"])
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
        request = SheetRequest(portrayed, draft.book.genre, draft.book.style, seed, portrait)
        work = Work(
            Step.CAST,
            draft.book_shelf,
            AssetType.CHARACTER,
            who.id,
            "jpg",
            studio.illustrator.name,
            {
                "looks": looks(portrayed),
                "genre": draft.book.genre,
                "style": draft.book.style,
                "portrait": None if portrait is None else fingerprint(portrait),
            },
            seed,
        )
        return studio.once(
            draft.chapter,
            work,
            lambda: picture_product(studio.illustrator.character_sheet(request)),
        )

    members = tuple(draft.cast.values())
    sheets = each(members, sheet, studio.illustrator.concurrency)
    return replace(
        draft,
        character_sheets={m.character.id: made for m, made in zip(members, sheets, strict=True)},
    )


def background(draft: Draft, studio: Studio) -> Draft:
    """The place of every moment, without its figures."""
    studio.begin(draft.chapter, Step.BACKGROUND, len(draft.plans))

    def place(plan: MomentPlan) -> Made:
        scene = replace(draft.moments[plan.number - 1].scene, figures=())
        request = BackgroundRequest(
            draft.moments[plan.number - 1].scene,
            draft.canvas(plan),
            draft.book.genre,
            draft.book.style,
            draft.seed(plan),
        )
        work = Work(
            Step.BACKGROUND,
            draft.shelf,
            AssetType.BACKGROUND,
            asset_name(plan),
            "jpg",
            studio.illustrator.name,
            {
                "scene": to_plain(scene),
                "figures": len(request.scene.figures),
                "canvas": to_plain(request.canvas),
                "genre": request.genre,
                "style": request.style,
            },
            request.seed,
        )
        return studio.once(
            draft.chapter, work, lambda: picture_product(studio.illustrator.background(request))
        )

    return replace(draft, backgrounds=each(draft.plans, place, studio.illustrator.concurrency))


def illustrate(draft: Draft, studio: Studio) -> Draft:
    """The picture of every moment: its figures in their place."""
    studio.begin(draft.chapter, Step.ILLUSTRATE, len(draft.plans))

    def draw(plan: MomentPlan) -> Made:
        scene = draft.moments[plan.number - 1].scene
        present = {f.character: draft.cast[f.character] for f in scene.figures}
        behind = draft.backgrounds[plan.number - 1]
        canvas, seed = draft.canvas(plan), draft.seed(plan)
        work = Work(
            Step.ILLUSTRATE,
            draft.shelf,
            AssetType.ILLUSTRATION,
            asset_name(plan),
            "jpg",
            studio.illustrator.name,
            {
                "scene": to_plain(scene),
                "canvas": to_plain(canvas),
                "genre": draft.book.genre,
                "style": draft.book.style,
                "background": behind.sha256,
                "cast": {id: looks(who) for id, who in present.items()},
                "sheets": {id: draft.character_sheets[id].sha256 for id in present},
            },
            seed,
        )

        def paint() -> Product:
            request = IllustrationRequest(
                scene,
                canvas,
                draft.book.genre,
                draft.book.style,
                seed,
                studio.picture(behind.key),
                present,
                {id: studio.picture(draft.character_sheets[id].key) for id in present},
            )
            return picture_product(studio.illustrator.illustrate(request))

        return studio.once(draft.chapter, work, paint)

    return replace(draft, pictures=each(draft.plans, draw, studio.illustrator.concurrency))


def inspect(draft: Draft, studio: Studio) -> Draft:
    """Look at every picture; one that fails is drawn again from another seed, a few times."""
    for attempt in range(1, PICTURE_ATTEMPTS + 1):
        studio.begin(draft.chapter, Step.INSPECT, len(draft.plans))
        inspected = tuple(_inspected(draft, studio, plan) for plan in draft.plans)
        inspections = tuple(from_plain(Inspection, made.facts["value"]) for made in inspected)
        faulty = [i for i, inspection in enumerate(inspections) if inspection.faults]
        if not faulty:
            return replace(draft, inspections=inspections, inspected=inspected)
        if attempt < PICTURE_ATTEMPTS:
            attempts = tuple(count + (i in faulty) for i, count in enumerate(draft.attempts))
            draft = illustrate(background(replace(draft, attempts=attempts), studio), studio)
    page = draft.plans[faulty[0]].pages[0]
    raise Refused(
        f"The picture of page {page} failed inspection {PICTURE_ATTEMPTS} times: "
        f"{inspections[faulty[0]].faults[0]}"
    )


def _inspected(draft: Draft, studio: Studio, plan: MomentPlan) -> Made:
    picture = draft.pictures[plan.number - 1]
    present = [f.character for f in draft.moments[plan.number - 1].scene.figures]
    sheets = {id: draft.character_sheets[id] for id in present}
    work = Work(
        Step.INSPECT,
        draft.shelf,
        AssetType.INSPECTION,
        asset_name(plan),
        "json",
        studio.inspector.name,
        {
            "picture": picture.sha256,
            "placements": picture.facts["placements"],
            "canvas": to_plain(draft.canvas(plan)),
            "sheets": {id: made.sha256 for id, made in sheets.items()},
        },
    )

    def look() -> Inspection:
        return studio.inspector.inspect(
            InspectionRequest(
                picture_of(picture, studio),
                draft.canvas(plan),
                {id: picture_of(made, studio) for id, made in sheets.items()},
            )
        )

    return studio.text_once(draft.chapter, work, look)


def compose_pages(draft: Draft, studio: Studio) -> Draft:
    """Text and picture of every moment become the sheets of its pages."""
    studio.begin(draft.chapter, Step.COMPOSE, len(draft.plans))
    style = studio.text_style(draft.book)
    title = (studio.words.chapter.format(number=draft.chapter), draft.chapter_title)

    def lay_out(plan: MomentPlan) -> Made:
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
        return studio.text_once(
            draft.chapter,
            work,
            lambda: compose(plan, draft.shapes(plan), draft.areas(plan), content, style, name),
        )

    laid_out = tuple(map(lay_out, draft.plans))
    layouts = tuple(
        tuple(from_plain(Sheet, sheet) for sheet in made.facts["value"]) for made in laid_out
    )
    return replace(draft, laid_out=laid_out, layouts=layouts)


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
        return studio.once(draft.chapter, work, lambda: proof(sheet, studio))

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
