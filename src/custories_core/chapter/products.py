"""Pictures and proofs as products of work: saved with the facts that later steps need."""

import hashlib
import io
from typing import Any

from ..assets import AssetType, Shelf, digest
from ..books import Likeness
from ..layout.frames import Sheet
from ..plain import from_plain, to_plain
from ..ports.illustration import Picture, Placement, Portrayed
from .checkpoints import Made, Product, Work
from .progress import Step
from .studio import Studio

PROOF_WIDTH = 800
"""Pixels across a page's proof."""


def picture_product(picture: Picture) -> Product:
    """A picture with its size and who stands where."""
    return Product(
        picture.data,
        {
            "width": picture.width,
            "height": picture.height,
            "placements": to_plain(picture.placements),
        },
    )


def picture_of(made: Made, studio: Studio) -> Picture:
    """The picture that was made, with its bytes."""
    data = studio.checkpoints.bytes_of(made)
    return Picture(data, made.facts["width"], made.facts["height"], placements_of(made))


def placements_of(made: Made) -> tuple[Placement, ...]:
    """Who stands where in a picture that was made."""
    return tuple(from_plain(Placement, p) for p in made.facts["placements"])


def looks(portrayed: Portrayed) -> dict[str, Any]:
    """What a character's picture depends on: not the name."""
    who = portrayed.character
    told = {
        "appearance": to_plain(portrayed.appearance),
        "species": who.species.value,
        "age": who.age,
        "role": who.role.value,
    }
    if who.likeness is not Likeness.DRAWN:
        told["likeness"] = who.likeness.value
    return told


def fingerprint(data: bytes) -> str:
    """The hash that stands for bytes in the parameters of work."""
    return hashlib.sha256(data).hexdigest()


def proof_work(shelf: Shelf, name: str, sheet: Sheet, studio: Studio) -> Work:
    """The work of proving one page; it depends on what is drawn and nothing else."""
    return Work(
        Step.RENDER,
        shelf,
        AssetType.PROOF,
        name,
        "png",
        studio.renderer.name,
        {
            "sheet": digest({"items": to_plain(sheet.items), "trim": to_plain(sheet.trim)}),
            "language": studio.info.language,
            "direction": studio.info.direction.value,
            "width": PROOF_WIDTH,
        },
    )


def proof(sheet: Sheet, studio: Studio) -> Product:
    """The page's picture, taken from the very PDF that would be printed."""
    pdf = io.BytesIO()
    studio.renderer.draw([sheet], studio.info, studio.checkpoints.fetch, pdf)
    (picture,) = studio.renderer.proof(pdf.getvalue(), [0], PROOF_WIDTH)
    return Product(picture)
