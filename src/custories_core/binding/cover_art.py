"""The picture that goes around the book, and the cover set on it."""

from collections import Counter
from dataclasses import replace

from ..assets import derived_seed
from ..books import Book, Moment, Role
from ..chapter.checkpoints import Made
from ..chapter.draft import Draft
from ..chapter.pictures import (
    ATTEMPTS,
    PictureBrief,
    background_of,
    illustration_of,
    inspection_of,
)
from ..chapter.studio import Studio
from ..errors import Fault, Refused, Rejected
from ..languages import Words
from ..layout.compose import TextStyle
from ..layout.cover import CoverAreas, CoverText, cover_areas, cover_sheet, has_room
from ..layout.formats import CoverPlan
from ..layout.frames import Sheet
from ..layout.geometry import Box
from ..ports.illustration import Canvas
from ..scenes import (
    HOLDABLE,
    UNDER_WATER,
    Expression,
    Figure,
    Place,
    Pose,
    Prop,
    Scene,
    Time,
    Weather,
)

_PPI = 300
_FAR = {Place.BEDROOM: 0, Place.SPACESHIP: 2, Place.CASTLE: 2}
"""How far from everyday life a place is, where it is less than 3: it may be a room."""
_GROWN = 15
"""The age from which somebody is so tall that they sit, lest the hero look small beside them."""


def cover_of(
    book: Book, drafts: tuple[Draft, ...], plan: CoverPlan, studio: Studio
) -> tuple[Sheet, tuple[Made, ...]]:
    """The cover's sheet, and the records of its background, picture and inspection.

    Raises Refused when no picture passes the inspection.
    """
    draft = drafts[0]
    areas = cover_areas(plan, book.direction)
    moments = tuple(m for draft in drafts for m in draft.moments)
    scene = cover_scene(book, moments, draft.title)
    canvas = cover_canvas(areas)
    for attempt in range(ATTEMPTS):
        seed = derived_seed(book.seed, "cover", attempt)
        brief = PictureBrief(draft.book_shelf, "cover", scene, canvas, seed)
        behind = background_of(brief, draft, studio)
        picture = illustration_of(brief, behind, draft, studio)
        inspected, inspection = inspection_of(brief, picture, draft, studio)
        if not inspection.faults:
            break
    else:
        raise Refused(
            f"The cover's picture failed inspection {ATTEMPTS} times: {inspection.faults[0]}"
        )
    by = studio.words.by.format(author=book.author) if book.author else None
    text = CoverText(draft.title, draft.blurb, by)
    pixels = (picture.facts["width"], picture.facts["height"])
    beneath = inspection.tones[0].mean
    sheet = cover_sheet(plan, areas, text, picture.key, pixels, studio.text_style(book), beneath)
    return sheet, (behind, picture, inspected)


def cover_faults(book: Book, plan: CoverPlan, words: Words, style: TextStyle) -> tuple[Fault, ...]:
    """What of the book's own lines would have no room on its cover."""
    by = words.by.format(author=book.author) if book.author else None
    text, areas = CoverText(book.title or "A", "", by), cover_areas(plan, book.direction)
    if has_room(areas, text, style):
        return ()
    try:
        cover_sheet(plan, areas, text, "", (1, 1), style)
    except Rejected as error:
        return error.faults
    return ()


def cover_scene(book: Book, moments: tuple[Moment, ...], title: str = "") -> Scene:
    """The story's most wondrous place with its hero in front, and a companion if there is one.

    The hero holds what the story is about, so that the cover asks a question.
    """
    heroic = [m.scene for m in moments if any(f.character == book.hero.id for f in m.scene.figures)]
    scenes = heroic or [m.scene for m in moments]

    def promise(scene: Scene) -> int:
        hero = _hero_in(scene, book)
        wonder = hero is not None and hero.expression is Expression.WONDER
        holding = hero is not None and _bright(hero.holding) is not None
        clear, glowing = scene.weather is Weather.CLEAR, scene.time is not Time.DAY
        far = _FAR.get(scene.place, 3)
        return 3 * far + 2 * wonder + 2 * holding + clear + glowing

    scene = max(scenes, key=promise)
    hook = _hook(scene, scenes, book, title)
    hand = hook if hook in HOLDABLE else None
    water = scene.place in UNDER_WATER
    # Who floats is upright, and so as large as the front is high; who swims is not.
    pose = Pose.FLOAT if water else Pose.STAND
    hero = Figure(book.hero.id, pose, Expression.JOY, hand)
    friends = sorted(
        (c for c in book.characters if c.role is not Role.HERO),
        key=lambda c: (c.role is not Role.COMPANION, c.age >= _GROWN),
    )
    beside = tuple(
        Figure(c.id, Pose.SIT if c.age >= _GROWN and not water else pose, Expression.JOY)
        for c in friends[:1]
    )
    ground = (hook,) if hook is not None and hand is None else ()
    # What falls or drifts would lie over the lettering; snow alone makes a cover more festive.
    weather = Weather.SNOW if scene.weather is Weather.SNOW else Weather.CLEAR
    return replace(scene, figures=(hero, *beside), props=ground, weather=weather)


def _hero_in(scene: Scene, book: Book) -> Figure | None:
    return next((f for f in scene.figures if f.character == book.hero.id), None)


def _bright(prop: Prop | None) -> Prop | None:
    """A thing as a cover shows it: a lantern gone dark is no promise."""
    return None if prop is Prop.UNLIT_LANTERN else prop


def _hook(scene: Scene, scenes: list[Scene], book: Book, title: str) -> Prop | None:
    """What the title names, else what the hero holds here, else what the story comes back to."""
    held = [f.holding for s in scenes if (f := _hero_in(s, book)) is not None]
    things = (*held, *(p for s in scenes for p in s.props))
    shown = Counter(Prop.LANTERN if p is Prop.UNLIT_LANTERN else p for p in things if p)
    words = title.casefold().replace("’", " ").split()
    for prop in shown:
        if prop.value in words:
            return prop
    hero = _hero_in(scene, book)
    if hero is not None and hero.holding is not None:
        return _bright(hero.holding) or Prop.LANTERN
    return max(shown, key=lambda p: shown[p]) if shown else None


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
        cover=True,
    )
