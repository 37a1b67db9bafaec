"""Contact sheets: a book's cover and spreads as they lie open, and pictures on a wall."""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image

PAPER = (236, 233, 228)
EDGE = (205, 200, 193)
PAGE_WIDTH = 300
COLUMNS = 4
GAP = 28


def contact_sheet(cover: bytes, spreads: Sequence[tuple[bytes | None, bytes | None]]) -> bytes:
    """One PNG: the cover across the width of two spreads, then the spreads in rows of four."""
    opened = [tuple(_page(data) for data in spread) for spread in spreads]
    height = max(page.height for spread in opened for page in spread if page is not None)
    spread_width = 2 * PAGE_WIDTH
    width = COLUMNS * spread_width + (COLUMNS + 1) * GAP
    flat = _scaled(cover, 2 * spread_width + GAP)
    rows = -(-len(opened) // COLUMNS)
    sheet = Image.new("RGB", (width, flat.height + 2 * GAP + rows * (height + GAP)), PAPER)
    sheet.paste(flat, ((width - flat.width) // 2, GAP))
    for index, spread in enumerate(opened):
        x = GAP + index % COLUMNS * (spread_width + GAP)
        y = flat.height + 2 * GAP + index // COLUMNS * (height + GAP)
        for side, page in enumerate(spread):
            if page is not None:
                sheet.paste(page, (x + side * PAGE_WIDTH, y))
        if all(page is not None for page in spread):
            # The fold, so that two pages are seen as two.
            sheet.paste(EDGE, (x + PAGE_WIDTH, y, x + PAGE_WIDTH + 1, y + height))
    png = BytesIO()
    sheet.save(png, "PNG")
    return png.getvalue()


def wall(pictures: Sequence[bytes]) -> bytes:
    """One PNG: the pictures in rows of four, each as large as its place takes, in the middle."""
    if not pictures:
        raise ValueError("There is no picture to hang.")
    side = 2 * PAGE_WIDTH
    hung = [_within(data, side) for data in pictures]
    rows = [hung[i : i + COLUMNS] for i in range(0, len(hung), COLUMNS)]
    width = min(COLUMNS, len(hung)) * (side + GAP) + GAP
    height = GAP + sum(max(p.height for p in row) + GAP for row in rows)
    sheet = Image.new("RGB", (width, height), PAPER)
    y = GAP
    for row in rows:
        tall = max(picture.height for picture in row)
        for column, picture in enumerate(row):
            x = GAP + column * (side + GAP) + (side - picture.width) // 2
            sheet.paste(picture, (x, y + (tall - picture.height) // 2))
        y += tall + GAP
    png = BytesIO()
    sheet.save(png, "PNG")
    return png.getvalue()


def _within(data: bytes, side: int) -> Image.Image:
    with Image.open(BytesIO(data)) as picture:
        width = min(side, round(side * picture.width / picture.height))
    return _scaled(data, width)


def _page(data: bytes | None) -> Image.Image | None:
    return None if data is None else _scaled(data, PAGE_WIDTH)


def _scaled(data: bytes, width: int) -> Image.Image:
    with Image.open(BytesIO(data)) as picture:
        height = round(picture.height * width / picture.width)
        return picture.convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
