"""The picture that goes around the book, and the cover set on it."""

from dataclasses import replace

from ..assets import AssetType, derived_seed
from ..books import Book, Moment, Role
from ..chapter.checkpoints import Made, Work
from ..chapter.draft import Draft
from ..chapter.products import looks, picture_product
from ..chapter.progress import Step
from ..chapter.studio import Studio
from ..errors import Fault, Rejected
from ..languages import Words
from ..layout.compose import TextStyle
from ..layout.cover import CoverAreas, CoverText, cover_areas, cover_sheet
from ..layout.formats import CoverPlan
from ..layout.frames import Sheet
from ..layout.geometry import Box
from ..plain import to_plain
from ..ports.illustration import BackgroundRequest, Canvas, IllustrationRequest
from ..scenes import Expression, Figure, Pose, Scene

_PPI = 300


def cover_of(
    book: Book, drafts: tuple[Draft, ...], plan: CoverPlan, studio: Studio
) -> tuple[Sheet, tuple[Made, ...]]:
    """The cover's sheet, and the records of its picture."""
    areas = cover_areas(plan, book.direction)
    scene = cover_scene(book, tuple(m for draft in drafts for m in draft.moments))
    canvas = cover_canvas(areas)
    made = _picture(book, drafts[0], scene, canvas, studio)
    outline = drafts[0].outline
    title = book.title or (outline.title if outline else "")
    by = studio.words.by.format(author=book.author) if book.author else None
    text = CoverText(title, outline.blurb if outline else "", by)
    picture = made[-1]
    pixels = (picture.facts["width"], picture.facts["height"])
    return cover_sheet(plan, areas, text, picture.key, pixels, studio.text_style(book)), made


def cover_faults(book: Book, plan: CoverPlan, words: Words, style: TextStyle) -> tuple[Fault, ...]:
    """What of the book's own lines would have no room on its cover."""
    by = words.by.format(author=book.author) if book.author else None
    text = CoverText(book.title or "A", "", by)
    try:
        cover_sheet(plan, cover_areas(plan, book.direction), text, "", (1, 1), style)
    except Rejected as error:
        return error.faults
    return ()


def cover_scene(book: Book, moments: tuple[Moment, ...]) -> Scene:
    """The story's most wondrous scene with its hero in front, and a companion if there is one."""
    heroic = [m.scene for m in moments if any(f.character == book.hero.id for f in m.scene.figures)]
    scenes = heroic or [m.scene for m in moments]

    def promise(scene: Scene) -> int:
        hero = next((f for f in scene.figures if f.character == book.hero.id), None)
        wonder = hero is not None and hero.expression is Expression.WONDER
        holding = hero is not None and hero.holding is not None
        return 2 * wonder + holding

    scene = max(scenes, key=promise)
    own = next((f for f in scene.figures if f.character == book.hero.id), None)
    hero = Figure(
        book.hero.id, Pose.STAND, Expression.JOY, own.holding if own is not None else None
    )
    friends = sorted(
        (c for c in book.characters if c.role is not Role.HERO),
        key=lambda c: c.role is not Role.COMPANION,
    )
    beside = tuple(Figure(c.id, Pose.STAND, Expression.JOY) for c in friends[:1])
    return replace(scene, figures=(hero, *beside))


def cover_canvas(areas: CoverAreas) -> Canvas:
    """What the cover asks of its picture: quiet under the lettering, nothing in the folds."""
    whole = areas.picture

    def share(box: Box) -> Box:
        return Box(
            (box.x - whole.x) / whole.width,
            (box.y - whole.y) / whole.height,
            box.width / whole.width,
            box.height / whole.height,
        )

    return Canvas(
        width=-int(-whole.width * _PPI / 72 // 1),
        height=-int(-whole.height * _PPI / 72 // 1),
        quiet=(share(areas.title),),
        focus=share(areas.hero),
        clear=(share(areas.fold), share(areas.barcode), share(areas.blurb)),
    )


def _picture(
    book: Book, draft: Draft, scene: Scene, canvas: Canvas, studio: Studio
) -> tuple[Made, ...]:
    seed = derived_seed(book.seed, "cover")
    request = BackgroundRequest(scene, canvas, book.genre, book.style, seed)
    common = {
        "scene": to_plain(scene),
        "canvas": to_plain(canvas),
        "genre": book.genre,
        "style": book.style,
    }
    shelf, by = draft.book_shelf, studio.illustrator.name
    behind, _ = studio.checkpoints.once(
        Work(Step.BACKGROUND, shelf, AssetType.BACKGROUND, "cover", "jpg", by, common, seed),
        lambda: picture_product(studio.illustrator.background(request)),
    )
    present = {f.character: draft.cast[f.character] for f in scene.figures}
    sheets = {id: draft.character_sheets[id] for id in present}
    parameters = {
        **common,
        "background": behind.sha256,
        "cast": {id: looks(who) for id, who in present.items()},
        "sheets": {id: made.sha256 for id, made in sheets.items()},
    }
    picture, _ = studio.checkpoints.once(
        Work(Step.ILLUSTRATE, shelf, AssetType.ILLUSTRATION, "cover", "jpg", by, parameters, seed),
        lambda: picture_product(
            studio.illustrator.illustrate(
                IllustrationRequest(
                    scene,
                    canvas,
                    book.genre,
                    book.style,
                    seed,
                    studio.picture(behind.key),
                    present,
                    {id: studio.picture(made.key) for id, made in sheets.items()},
                )
            )
        ),
    )
    return behind, picture
