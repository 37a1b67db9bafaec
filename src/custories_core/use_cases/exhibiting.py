"""Exhibiting: the gallery painted and inspected, as the pages of a book would be."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from ..assets import derived_seed
from ..gallery import Exhibit, exhibits
from ..ports.illustration import (
    BackgroundRequest,
    IllustrationRequest,
    Illustrator,
    Picture,
    SheetRequest,
)
from ..ports.inspection import InspectionRequest, Inspector


@dataclass(frozen=True, slots=True)
class Shown:
    """A painted exhibit, and every fault that the inspector found in it."""

    exhibit: Exhibit
    picture: Picture
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShowGallery:
    """Paints the gallery of a genre in an art style."""

    illustrator: Illustrator
    inspector: Inspector

    def __call__(
        self, genre: str, style: str, count: int, seed: int, ppi: float
    ) -> Iterator[Shown]:
        """So many pictures, in their order, at `ppi` pixels an inch.

        Raises what the illustrator and the inspector raise.
        """
        wanted = exhibits(genre, count, seed, ppi)
        with ThreadPoolExecutor(self.illustrator.concurrency) as pool:
            yield from pool.map(lambda exhibit: self._shown(exhibit, style), wanted)

    def _shown(self, exhibit: Exhibit, style: str) -> Shown:
        scene, canvas, genre = exhibit.scene, exhibit.canvas, exhibit.genre
        sheets = {
            id: self.illustrator.character_sheet(
                SheetRequest(who, genre, style, derived_seed(exhibit.seed, id))
            )
            for id, who in exhibit.cast.items()
        }
        behind = self.illustrator.background(
            BackgroundRequest(scene, canvas, genre, style, exhibit.seed)
        )
        picture = self.illustrator.illustrate(
            IllustrationRequest(
                scene,
                canvas,
                genre,
                style,
                exhibit.seed,
                behind.data,
                exhibit.cast,
                {id: sheet.data for id, sheet in sheets.items()},
            )
        )
        found = self.inspector.inspect(InspectionRequest(picture, canvas, sheets))
        return Shown(exhibit, picture, found.faults)
