"""Covers with exactly one thing wrong."""

from collections.abc import Callable

from pypdf.generic import (
    NameObject,
    RectangleObject,
)

from custories_core.books import Direction
from custories_core.layout.formats import FORMATS, CoverPlan, Format

from .sound import BOOKLET, HARDCOVER, More, changed, cover, drawn, put, spine_text

SOFTCOVER = FORMATS["square-softcover"]
THICK = 120
"""Pages enough for text on the spine of either binding."""


def _stray(x: Callable[[CoverPlan], float], y: Callable[[CoverPlan], float]) -> More:
    return lambda page, plan: put(page, "Stray", x(plan), y(plan))


def _bare_cover(format: Format, pages: int, more: More) -> bytes:
    plan = format.cover(pages)
    return drawn(plan.canvas, plan.bleed, 1, lambda page, _: more(page, plan))


COVERS: dict[str, tuple[str, Format, int, Callable[[], bytes]]] = {
    "spine of another page count": (
        "cover-size",
        SOFTCOVER,
        THICK,
        lambda: cover(SOFTCOVER, THICK + 8),
    ),
    "front and back apart": (
        "cover-sheet",
        BOOKLET,
        8,
        lambda: drawn(BOOKLET.cover(8).canvas, BOOKLET.cover(8).bleed, 2, lambda _page, _: None),
    ),
    "book too thin": ("page-count", HARDCOVER, 20, lambda: cover(HARDCOVER, 24)),
    "book of odd pages": ("page-multiple", HARDCOVER, 30, lambda: cover(HARDCOVER, 32)),
    "text on a thin spine": (
        "spine-text",
        HARDCOVER,
        32,
        lambda: cover(HARDCOVER, 32, more=lambda page, plan: spine_text(page, plan, 6)),
    ),
    "spine text too large": (
        "spine-margin",
        HARDCOVER,
        THICK,
        lambda: _bare_cover(HARDCOVER, THICK, lambda page, plan: spine_text(page, plan, 48)),
    ),
    "text in the barcode's place": (
        "barcode-area",
        HARDCOVER,
        32,
        lambda: cover(
            HARDCOVER, 32, more=_stray(lambda plan: plan.spine_box.x - 100, lambda _: 100)
        ),
    ),
    "text in the barcode's place, read from the right": (
        "barcode-area",
        SOFTCOVER,
        32,
        lambda: cover(
            SOFTCOVER,
            32,
            Direction.RIGHT_TO_LEFT,
            _stray(lambda plan: plan.spine_box.right + 100, lambda _: 100),
        ),
    ),
    "text in the hinge": (
        "fold-text",
        HARDCOVER,
        32,
        lambda: cover(
            HARDCOVER, 32, more=_stray(lambda plan: plan.spine_box.right + 12, lambda _: 300)
        ),
    ),
    "text at the fold": (
        "fold-text",
        SOFTCOVER,
        32,
        lambda: cover(
            SOFTCOVER, 32, more=_stray(lambda plan: plan.spine_box.right + 2, lambda _: 300)
        ),
    ),
    "text at the outer edge": (
        "text-safety",
        HARDCOVER,
        32,
        lambda: cover(HARDCOVER, 32, more=_stray(lambda _: 40, lambda _: 300)),
    ),
    "text at the foot": (
        "text-safety",
        SOFTCOVER,
        32,
        lambda: cover(SOFTCOVER, 32, more=_stray(lambda _: 100, lambda _: 20)),
    ),
    "trim box of a book without wrap": (
        "trim-box",
        HARDCOVER,
        32,
        lambda: changed(
            cover(HARDCOVER, 32),
            lambda writer: writer.pages[0].__setitem__(
                NameObject("/TrimBox"), RectangleObject((9, 9, 1359, 729))
            ),
        ),
    ),
}
"""By what is wrong: the rule, the format, the page count and the cover."""
