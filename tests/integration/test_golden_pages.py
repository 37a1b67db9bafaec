"""The pages of a fixed book look as they did, but for what another machine may change."""

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageFilter

from tests.golden import FOLDER, differs, golden, pages

LINE = 12
"""The height of a line of text, in pixels."""

NAMES = ("title", "opener", "panel", "spread", "text", "cover")


def test_the_pages_look_as_they_did() -> None:
    now = pages()
    assert tuple(now) == NAMES
    found = {name: differs(picture, golden(name)) for name, picture in now.items()}
    assert not any(found.values()), (
        f"{found}. If that is meant: python -m tests.golden, then look at what changed."
    )


def test_the_golden_pictures_are_small_and_all_in_use() -> None:
    kept = {path.stem: path.stat().st_size for path in FOLDER.iterdir()}
    assert kept.keys() == set(NAMES)
    assert max(kept.values()) < 60_000


@pytest.mark.parametrize("name", NAMES)
class TestDifference:
    def test_the_same_page_does_not_differ(self, name: str) -> None:
        assert differs(golden(name), golden(name)) is None

    def test_softer_edges_are_let_through(self, name: str) -> None:
        page = golden(name)
        softer = Image.blend(page, page.filter(ImageFilter.GaussianBlur(0.5)), 0.3)
        assert differs(softer, page) is None

    def test_a_page_that_moved_is_found(self, name: str) -> None:
        page = golden(name)
        assert differs(ImageChops.offset(page, 0, 3), page) is not None

    def test_a_lost_line_of_text_is_found(self, name: str) -> None:
        """The row of the page with most ink is painted over with what lies around it."""
        page = golden(name)
        box = _inkiest(page)
        blank = page.copy()
        blank.paste(page.getpixel((box[0], box[1])), box)
        assert differs(blank, page) is not None

    def test_another_tint_is_found(self, name: str) -> None:
        page = golden(name)
        assert differs(Image.blend(page, Image.new("RGB", page.size, "#d9605a"), 0.03), page)

    def test_another_size_is_found(self, name: str) -> None:
        page = golden(name)
        assert differs(page.resize((page.width, page.height + 1)), page)


def _inkiest(page: Image.Image) -> tuple[int, int, int, int]:
    """The strip of the page, a line of text high, that has the strongest edges."""
    inner = (4, 4, page.width - 4, page.height - 4)
    edges = np.asarray(page.convert("L").filter(ImageFilter.FIND_EDGES).crop(inner))
    strips = np.convolve(edges.sum(axis=1, dtype=float), np.ones(LINE), "valid")
    top = int(strips.argmax()) + inner[1]
    return page.width // 4, top, page.width * 3 // 4, top + LINE
