"""An illustrator of one's own, in one file: plain paper with a disc for every figure.

`python examples/own_illustrator.py` makes a chapter with it. As an adapter for
everyone it would be registered by its package as the entry point
`illustration.discs` in the group `custories.adapters`.
"""

from io import BytesIO

from PIL import Image, ImageDraw

from custories_core.layout.geometry import Box
from custories_core.ports.illustration import (
    BackgroundRequest,
    IllustrationRequest,
    Picture,
    Placement,
    SheetRequest,
)


class Discs:
    """Draws everybody as a disc in the colour of their clothes."""

    name = "discs/1"
    concurrency = 1

    def character_sheet(self, request: SheetRequest) -> Picture:
        sheet = Image.new("RGB", (1200, 1600), "#f4efe4")
        face = Box(0.25, 0.3, 0.5, 0.375)
        _disc(sheet, face, request.portrayed.appearance.outfit)
        return _picture(sheet, (Placement(request.portrayed.character.id, face, face),))

    def background(self, request: BackgroundRequest) -> Picture:
        canvas = request.canvas
        return _picture(Image.new("RGB", (canvas.width, canvas.height), "#dfe8ec"))

    def illustrate(self, request: IllustrationRequest) -> Picture:
        page = Image.open(BytesIO(request.background)).convert("RGB")
        focus, figures = request.canvas.focus, request.scene.figures
        placements = []
        for place, figure in enumerate(figures):
            width = min(focus.width / len(figures), focus.height * page.height / page.width)
            face = Box(
                focus.x + focus.width * place / len(figures),
                focus.y,
                width * 0.8,
                width * 0.8 * page.width / page.height,
            )
            _disc(page, face, request.cast[figure.character].appearance.outfit)
            placements.append(Placement(figure.character, face, face))
        return _picture(page, tuple(placements))


def build(settings: object) -> Discs:
    """The adapter, as the container asks for it."""
    return Discs()


def _disc(page: Image.Image, box: Box, colour: str) -> None:
    edges = (box.x, box.y, box.right, box.bottom)
    sides = (page.width, page.height) * 2
    ImageDraw.Draw(page).ellipse([e * s for e, s in zip(edges, sides, strict=True)], fill=colour)


def _picture(image: Image.Image, placements: tuple[Placement, ...] = ()) -> Picture:
    data = BytesIO()
    image.save(data, "JPEG", quality=90, subsampling=0, dpi=(300, 300))
    return Picture(data.getvalue(), image.width, image.height, placements)


def main() -> None:
    from pathlib import Path

    from adapters.ambient import system
    from adapters.artifacts import memory
    from adapters.inspection import palette
    from adapters.portraits import cascade
    from adapters.render import reportlab
    from adapters.writing import storyteller
    from custories_core import Book, ChapterBrief, Character, MakeBook, Role

    artifacts = memory.build(None)
    ports = [a.build(None) for a in (palette, cascade, reportlab)]
    make = MakeBook(storyteller.build(None), Discs(), *ports, artifacts, system.build(None))
    hero = Character("hero", "Luna", Role.HERO)
    book = Book("luna", "me", "space", (hero,), (ChapterBrief(pages=2),), format="a5-booklet")
    made = make(book, photos={}, progress=lambda event: None)
    Path("discs.pdf").write_bytes(artifacts.get(made.bound.interior_file.key))
    print("discs.pdf")


if __name__ == "__main__":
    main()
