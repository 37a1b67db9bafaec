"""The README's picture: a spread of the demo book as it lies open, from the proofs of its pages."""

import io
import json
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

PAGES = (28, 29)
"""The left and the right page of the spread that is shown."""
WIDTH = 1360
BYTES_MAX = 200_000
_MARGIN = 28
_DESK = "#ebe7e0"


def spread(book: Path) -> Image.Image:
    """The two pages side by side on a desk, the fold between them in a soft shadow."""
    left, right = (_proof(book, number) for number in PAGES)
    height = round(WIDTH / 2 * left.height / left.width)
    pages = Image.new("RGB", (WIDTH, height))
    for x, page in ((0, left), (WIDTH // 2, right)):
        pages.paste(page.resize((WIDTH // 2, height), Image.Resampling.LANCZOS), (x, 0))
    _crease(pages)
    desk = Image.new("RGB", (WIDTH + 2 * _MARGIN, height + 2 * _MARGIN), _DESK)
    shade = Image.new("L", desk.size)
    ImageDraw.Draw(shade).rectangle(
        (_MARGIN, _MARGIN + 5, _MARGIN + WIDTH, _MARGIN + height + 5), fill=110
    )
    desk.paste((40, 36, 48), (0, 0), shade.filter(ImageFilter.GaussianBlur(9)))
    desk.paste(pages, (_MARGIN, _MARGIN))
    return desk


def jpeg(picture: Image.Image) -> bytes:
    """The picture at the best quality that stays below the limit."""
    for quality in range(90, 40, -2):
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
        if out.tell() <= BYTES_MAX:
            break
    return out.getvalue()


def _proof(book: Path, number: int) -> Image.Image:
    """The proof of a page, found by the book's manifest."""
    manifest = json.loads((book / "book.json").read_bytes())
    key = manifest["pages"][number - 1]["proof"]
    return Image.open(book / "work" / key).convert("RGB")


def _crease(pages: Image.Image) -> None:
    middle, reach = pages.width // 2, 34
    shade = Image.new("L", (2 * reach, 1))
    for x in range(2 * reach):
        near = 1 - abs(x + 0.5 - reach) / reach
        shade.putpixel((x, 0), round(96 * near**2.5))
    pages.paste((20, 16, 28), (middle - reach, 0), shade.resize((2 * reach, pages.height)))
