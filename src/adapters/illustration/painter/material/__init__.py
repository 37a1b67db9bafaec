"""What pictures are made of. A style is a material: a board that lays, fills, veils and casts."""

from collections.abc import Sequence

from PIL import Image

from custories_core.layout.geometry import Box

from ..palette import RGB
from .board import Board
from .cut_paper import CutPaper
from .pixels import bounds, jpeg
from .wash import Pool, Wash, fall, plain
from .watercolour import Watercolour

__all__ = ["MATERIALS", "Board", "Pool", "Wash", "board_of", "bounds", "fall", "jpeg", "plain"]

MATERIALS: dict[str, type[Board]] = {"cut-paper": CutPaper, "watercolour": Watercolour}
"""The boards by the names of their styles."""


def board_of(
    style: str,
    width: int,
    height: int,
    light: tuple[float, float],
    shadow: RGB,
    quiet: Sequence[Box] = (),
    image: Image.Image | None = None,
    seed: int = 0,
) -> Board:
    """An empty board of the style's material, or one that goes on from `image`; see `Board`."""
    return MATERIALS[style](width, height, light, shadow, quiet, image, seed)
