"""An illustrator that draws everything in one colour, each size once."""

import struct
import zlib
from dataclasses import dataclass
from functools import cache
from io import BytesIO

from PIL import Image

from custories_core.ports.illustration import (
    BackgroundRequest,
    IllustrationRequest,
    Illustrator,
    Picture,
    Placement,
    SheetRequest,
)

from .stage import Settings, Stage, stage_of

BOMB = 20_000  # pixels on a side: some 1.2 GB once it is unpacked


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Draws as little as will do."""

    stage: Stage
    name: str = "rehearsal/1"
    concurrency: int = 2

    def character_sheet(self, request: SheetRequest) -> Picture:
        lie = self.stage.enter("cast", request.portrayed.character.name)
        return _picture(1200, 1600, lie)

    def background(self, request: BackgroundRequest) -> Picture:
        lie = self.stage.enter("background", request.scene.description)
        return _picture(request.canvas.width, request.canvas.height, lie)

    def illustrate(self, request: IllustrationRequest) -> Picture:
        lie = self.stage.enter("illustrate", request.scene.description)
        figures, focus = request.scene.figures, request.canvas.focus
        placements = tuple(Placement(figure.character, focus, focus) for figure in figures)
        return _picture(request.canvas.width, request.canvas.height, lie, placements)


def build(settings: Settings) -> Illustrator:
    """The illustrator, as the container asks for it."""
    return Rehearsal(stage_of(settings))


def _picture(width: int, height: int, lie: str, placements: tuple[Placement, ...] = ()) -> Picture:
    match lie:
        case "garbage":
            data = b"This is no picture. " * 50
        case "wrong-type":
            data = _drawn(width, height, "PNG")
        case "swollen":
            data = _bomb()
        case _:
            data = _drawn(width, height, "JPEG")
    return Picture(data, width, height, placements)


@cache
def _drawn(width: int, height: int, type: str) -> bytes:
    data = BytesIO()
    image = Image.new("RGB", (width, height), "#dfe8ec")
    image.save(data, type, dpi=(300, 300))
    return data.getvalue()


@cache
def _bomb() -> bytes:
    """A PNG (https://www.w3.org/TR/png-3/) whose rows are all the same, packed row by row."""
    packer = zlib.compressobj(9)
    row = bytes(1 + BOMB // 8)
    packed = b"".join(packer.compress(row) for _ in range(BOMB)) + packer.flush()
    header = struct.pack(">IIBBBBB", BOMB, BOMB, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", packed), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )
