"""One picture from background to inspection: the same way for every moment and for the cover."""

from dataclasses import dataclass, replace

from ..assets import AssetType, Shelf
from ..errors import Refused
from ..plain import from_plain, to_plain
from ..ports.illustration import BackgroundRequest, Canvas, IllustrationRequest, Picture
from ..ports.inspection import Inspection, InspectionRequest
from ..scenes import Scene
from .checkpoints import Made, Product, Work
from .draft import Draft
from .products import looks, picture_of, picture_product
from .progress import Step
from .studio import Studio

ATTEMPTS = 3
"""How often a picture that fails inspection is drawn before the work fails."""


@dataclass(frozen=True, slots=True)
class PictureBrief:
    """A picture that is wanted. `name` tells it from its siblings on the shelf."""

    shelf: Shelf
    name: str
    scene: Scene
    canvas: Canvas
    seed: int


def background_of(brief: PictureBrief, draft: Draft, studio: Studio) -> Made:
    """The place of the scene."""
    request = BackgroundRequest(
        brief.scene, brief.canvas, draft.book.genre, draft.book.style, brief.seed
    )
    work = _work(
        Step.BACKGROUND,
        AssetType.BACKGROUND,
        brief,
        draft,
        studio,
        # Who is there does not change the place, but how many need room on its ground.
        scene=to_plain(replace(brief.scene, figures=())),
        figures=len(brief.scene.figures),
    )
    return studio.once(work, lambda: _drawn(studio.illustrator.background(request), brief, studio))


def illustration_of(brief: PictureBrief, behind: Made, draft: Draft, studio: Studio) -> Made:
    """The scene's figures in front of their background."""
    present = {f.character: draft.cast[f.character] for f in brief.scene.figures}
    sheets = {id: draft.character_sheets[id] for id in present}
    work = _work(
        Step.ILLUSTRATE,
        AssetType.ILLUSTRATION,
        brief,
        draft,
        studio,
        scene=to_plain(brief.scene),
        background=behind.sha256,
        cast={id: looks(who) for id, who in present.items()},
        sheets={id: made.sha256 for id, made in sheets.items()},
    )

    def paint() -> Product:
        request = IllustrationRequest(
            brief.scene,
            brief.canvas,
            draft.book.genre,
            draft.book.style,
            brief.seed,
            studio.checkpoints.bytes_of(behind),
            present,
            {id: studio.checkpoints.bytes_of(made) for id, made in sheets.items()},
        )
        return _drawn(studio.illustrator.illustrate(request), brief, studio)

    return studio.once(work, paint)


def inspection_of(
    brief: PictureBrief, picture: Made, draft: Draft, studio: Studio
) -> tuple[Made, Inspection]:
    """What the inspector found in a picture."""
    sheets = {f.character: draft.character_sheets[f.character] for f in brief.scene.figures}
    work = Work(
        Step.INSPECT,
        brief.shelf,
        AssetType.INSPECTION,
        brief.name,
        "json",
        studio.inspector.name,
        {
            "picture": picture.sha256,
            "placements": picture.facts["placements"],
            "canvas": to_plain(brief.canvas),
            "sheets": {id: made.sha256 for id, made in sheets.items()},
        },
    )

    def look() -> Inspection:
        return studio.inspector.inspect(
            InspectionRequest(
                picture_of(picture, studio),
                brief.canvas,
                {id: picture_of(made, studio) for id, made in sheets.items()},
            )
        )

    return studio.value_once(work, look, lambda data: from_plain(Inspection, data))


def _work(
    step: Step,
    asset: AssetType,
    brief: PictureBrief,
    draft: Draft,
    studio: Studio,
    **parameters: object,
) -> Work:
    return Work(
        step,
        brief.shelf,
        asset,
        brief.name,
        "jpg",
        studio.illustrator.name,
        {
            "canvas": to_plain(brief.canvas),
            "genre": draft.book.genre,
            "style": draft.book.style,
            **parameters,
        },
        brief.seed,
    )


def _drawn(picture: Picture, brief: PictureBrief, studio: Studio) -> Product:
    """A picture of the size that was asked for; another could not be printed as planned."""
    size, wanted = (picture.width, picture.height), (brief.canvas.width, brief.canvas.height)
    if size != wanted:
        raise Refused(
            f"{studio.illustrator.name} drew {size[0]} × {size[1]} pixels "
            f"where {wanted[0]} × {wanted[1]} were asked for."
        )
    return picture_product(picture)
