"""Pictures of finished books for the documents: a spread as it lies open, a cover beside one."""

import io
import json
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw, ImageFilter

WIDTH = 1360
BYTES_MAX = 200_000
_MARGIN = 28
_DESK = "#ebe7e0"


def spread(book: Path, left: int) -> Image.Image:
    """The page `left` and the one that faces it, side by side on a desk."""
    return _on_desk(_opened(book, left, WIDTH))


def beside_cover(book: Path) -> Image.Image:
    """The front cover, and the first picture that goes across two pages, on a desk."""
    front = _front(book)
    opened = _opened(book, _across(book), WIDTH * 2 // 3)
    height = opened.height
    front = front.resize((round(front.width * height / front.height), height), _SMOOTH)
    both = Image.new("RGB", (front.width + _MARGIN + opened.width, height), _DESK)
    both.paste(front, (0, 0))
    both.paste(opened, (front.width + _MARGIN, 0))
    return _on_desk(both)


def jpeg(picture: Image.Image) -> bytes:
    """The picture at the best quality that stays below the limit."""
    for quality in range(90, 40, -2):
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
        if out.tell() <= BYTES_MAX:
            break
    return out.getvalue()


_SMOOTH = Image.Resampling.LANCZOS


def _opened(book: Path, left: int, width: int) -> Image.Image:
    """Two pages as wide as that, the fold between them in a soft shadow."""
    sides = (_proof(book, left), _proof(book, left + 1))
    height = round(width / 2 * sides[0].height / sides[0].width)
    pages = Image.new("RGB", (width, height))
    for x, page in zip((0, width // 2), sides, strict=True):
        pages.paste(page.resize((width // 2, height), _SMOOTH), (x, 0))
    _crease(pages)
    return pages


def _on_desk(paper: Image.Image) -> Image.Image:
    width, height = paper.size
    desk = Image.new("RGB", (width + 2 * _MARGIN, height + 2 * _MARGIN), _DESK)
    shade = Image.new("L", desk.size)
    ImageDraw.Draw(shade).rectangle(
        (_MARGIN, _MARGIN + 5, _MARGIN + width, _MARGIN + height + 5), fill=110
    )
    desk.paste((40, 36, 48), (0, 0), shade.filter(ImageFilter.GaussianBlur(9)))
    desk.paste(paper, (_MARGIN, _MARGIN))
    return desk


def _pages(book: Path) -> list[dict[str, str]]:
    pages: list[dict[str, str]] = json.loads((book / "book.json").read_bytes())["pages"]
    return pages


def _across(book: Path) -> int:
    """The number of the first page whose picture goes on across the fold."""
    found = (n for n, page in enumerate(_pages(book), start=1) if page.get("template") == "spread")
    return next(found)


def _proof(book: Path, number: int) -> Image.Image:
    """The proof of a page, found by the book's manifest."""
    key = _pages(book)[number - 1]["proof"]
    return Image.open(book / "work" / key).convert("RGB")


def _front(book: Path) -> Image.Image:
    """The front of the cover, without the bleed: the right-hand half of what is trimmed."""
    page = pypdfium2.PdfDocument(book / "cover.pdf")[0]
    left, bottom, right, top = page.get_trimbox()
    high = page.get_mediabox()[3]
    scale = 1.4
    whole = page.render(scale=scale).to_pil().convert("RGB")
    middle = (left + right) / 2
    box = (middle * scale, (high - top) * scale, right * scale, (high - bottom) * scale)
    return whole.crop(tuple(map(round, box)))


def _crease(pages: Image.Image) -> None:
    middle, reach = pages.width // 2, 34
    shade = Image.new("L", (2 * reach, 1))
    for x in range(2 * reach):
        near = 1 - abs(x + 0.5 - reach) / reach
        shade.putpixel((x, 0), round(96 * near**2.5))
    pages.paste((20, 16, 28), (middle - reach, 0), shade.resize((2 * reach, pages.height)))
