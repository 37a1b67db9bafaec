"""Golden pages: what a fixed book looks like, small, to be compared with a tolerance.

`python -m tests.golden` draws them anew into tests/integration/golden. Do so
only when a page is meant to look different, and look at what changed.

The words are fixed here and the pictures are discs, so that the pages depend
on layout and rendering only.
"""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from custories_core.binding.matter import Matter
from custories_core.binding.pagination import MatterPage, StoryPage
from custories_core.books import Book, ChapterBrief, Moment, Outline
from custories_core.layout.pages import Template
from custories_core.ports.writing import ChapterRequest, StoryRequest
from custories_core.scenes import Figure, Mood, Place, Scene, Time, Weather
from tests.workshop import Counted, Workshop, a_book

FOLDER = Path(__file__).parent / "integration" / "golden"
WIDTH = 200
"""Pixels across a page; a spread and a cover have twice as many."""

TILE = 16
MEAN_MOST, TILE_MOST = 1.5, 20.0
"""The most that a page, and its worst square of 16 × 16 pixels, may differ: the mean
absolute difference of its channels, of 255. Anti-aliasing differs by less on
other machines; a line of text that moves or is set anew differs by more."""

SENTENCES = (
    "The lantern had gone out. Luna looked at it for a long time.",
    "“We shall look for the light,” she said, and Pip ran ahead into the dark garden.",
    "Between the old trees something glowed, went out, and glowed again.",
    "They went nearer, step by step, and neither of them spoke.",
    "It was the smallest star of all, and it had lost its way home.",
)
SCENE = Scene(
    Place.MOONLIT_GARDEN,
    Time.NIGHT,
    Weather.CLEAR,
    Mood.CALM,
    (Figure("hero"), Figure("companion-1")),
    (),
    "Luna and Pip in the garden.",
)


class Told:
    """A writer that tells the sentences above, whatever it is asked for."""

    name = "told/1"
    languages: Sequence[str] = ("en",)

    def unfit(self, text: str, language: str, names: Sequence[str] = ()) -> tuple[str, ...]:
        return ()

    def outline(self, request: StoryRequest) -> Outline:
        blurb = "A light has gone out, and Luna sets off to find it."
        return Outline("The Smallest Star", blurb, ("Into the Garden",), ("A light is lost.",))

    def chapter(self, request: ChapterRequest) -> tuple[Moment, ...]:
        rows = range(len(request.words))
        return tuple(Moment(SENTENCES[row % len(SENTENCES)], SCENE) for row in rows)


def the_book() -> Book:
    """One chapter that has an opener, a panel, a spread and a page of text alone."""
    return a_book(chapters=(ChapterBrief(6),), format="small-square-booklet", author="Mama", seed=5)


def pages() -> dict[str, Image.Image]:
    """The golden pages as the code draws them now, by name."""
    workshop = Workshop(writer=Counted(Told()))
    bound = workshop.make(the_book()).bound
    matter: dict[Matter, Image.Image] = {}
    story: dict[Template, list[Image.Image]] = {}
    for page, proof in zip(bound.pages, bound.proofs, strict=True):
        data = workshop.artifacts.get(proof.key)
        assert data is not None
        match page:
            case MatterPage(kind=kind):
                matter[kind] = _small(data, WIDTH)
            case StoryPage(plan=plan):
                story.setdefault(plan.template, []).append(_small(data, WIDTH))
    cover = workshop.artifacts.get(bound.cover_file.key)
    assert cover is not None
    (front,) = workshop.use_case().renderer.proof(cover, [0], 4 * WIDTH)
    panel = next(t for t in (Template.PANEL_BELOW, Template.PANEL_ABOVE) if t in story)
    return {
        "title": matter[Matter.TITLE],
        "opener": story[Template.OPENER][0],
        "panel": story[panel][0],
        "spread": _beside(*story[Template.SPREAD][:2]),
        "text": story[Template.FACING][0],
        "cover": _small(front, 2 * WIDTH),
    }


def differs(now: Image.Image, golden: Image.Image) -> str | None:
    """How a page differs from its golden picture by more than the tolerance, or None."""
    if now.size != golden.size:
        return f"its size is {now.size} and was {golden.size}"
    away = np.abs(np.asarray(now, dtype=np.int16) - np.asarray(golden, dtype=np.int16)).mean(axis=2)
    if away.mean() > MEAN_MOST:
        return f"it differs by {away.mean():.2f}, over {MEAN_MOST}"
    rows, columns = (side // TILE for side in away.shape)
    tiles = away[: rows * TILE, : columns * TILE].reshape(rows, TILE, columns, TILE).mean((1, 3))
    row, column = np.unravel_index(tiles.argmax(), tiles.shape)
    if tiles[row, column] > TILE_MOST:
        return (
            f"around x {column * TILE}, y {row * TILE} it differs by "
            f"{tiles[row, column]:.1f}, over {TILE_MOST}"
        )
    return None


def golden(name: str) -> Image.Image:
    """A golden picture as it is kept."""
    with Image.open(FOLDER / f"{name}.png") as picture:
        return picture.convert("RGB")


def _small(data: bytes, width: int) -> Image.Image:
    with Image.open(BytesIO(data)) as picture:
        height = round(picture.height * width / picture.width)
        return picture.convert("RGB").resize((width, height), Image.Resampling.BOX)


def _beside(left: Image.Image, right: Image.Image) -> Image.Image:
    both = Image.new("RGB", (left.width + right.width, left.height))
    both.paste(left, (0, 0))
    both.paste(right, (left.width, 0))
    return both


def main() -> None:
    """Draw them anew."""
    FOLDER.mkdir(exist_ok=True)
    for name, picture in pages().items():
        picture.save(FOLDER / f"{name}.png", optimize=True)
        print(FOLDER / f"{name}.png")


if __name__ == "__main__":
    main()
