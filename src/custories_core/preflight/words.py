"""Where text may stand: what could be cut off, vanish in the gutter, or bend with a fold.

Each word breaks one rule at most, and each page is reported with its worst word.
"""

from collections.abc import Callable, Iterator

from ..books import Direction
from ..layout.formats import CoverPlan
from ..layout.geometry import Box, Side, inches, side_of
from .print_file import PrintPage, PrintWord, Rectangle
from .target import Breach, Target

INK_SLACK = 1.0
"""Points by which ink may reach past a line: curves and slanted letters overshoot their advance."""

FOLD_DRIFT = inches(1 / 16)
"""How far a printer's fold may wander (IngramSpark, file set-up tips)."""

_LAST_GUTTER = 800

Shortfall = tuple[float, str, str]
"""Points missing, what was measured, what was wanted."""


def text_safety(target: Target) -> Iterator[Breach]:
    """Words too near to the trim of a page, or to the outer edges of a cover."""
    yield from _worst(target, _page_edges if target.plan is None else _cover_edges)


def text_gutter(target: Target) -> Iterator[Breach]:
    """Words within the safety zone that are too near to the bound edge."""
    yield from _worst(target, _gutter)


def fold_text(target: Target) -> Iterator[Breach]:
    """Words in the hinge of a cover, or where the fold may wander to."""
    yield from _worst(target, _fold)


def spine_text(target: Target) -> Iterator[Breach]:
    """Words on a spine that takes none."""
    yield from _worst(target, _forbidden_spine)


def spine_margin(target: Target) -> Iterator[Breach]:
    """Words on the spine, too near to its folds."""
    yield from _worst(target, _spine_sides)


def barcode_area(target: Target) -> Iterator[Breach]:
    """Words in the barcode's place."""
    yield from _worst(target, _barcode)


Measure = Callable[[Target, int, Box], Shortfall | None]
"""What a word on a page is short of, if anything; its box has the trim's top left as origin."""


def _worst(target: Target, measure: Measure) -> Iterator[Breach]:
    for number, page in target.numbered:
        if not target.sized(page):
            continue
        found = [
            (shortfall, word.text)
            for word in page.words
            if _on_sheet(word, page)
            and (shortfall := measure(target, number, _at(target, page, word)))
        ]
        if found:
            (_, measured, wanted), text = max(found)
            sample = text if len(text) <= 40 else f"{text[:39]}…"
            yield Breach(number, f"“{sample}” {measured}", wanted)


def _on_sheet(word: PrintWord, page: PrintPage) -> bool:
    box, media = word.box, page.media
    return (
        box.width > 0
        and box.height > 0
        and box.right > media.left
        and box.left < media.right
        and box.top > media.bottom
        and box.bottom < media.top
    )


def _at(target: Target, page: PrintPage, word: PrintWord) -> Box:
    # The sheet is cut by its own edges: what the trim box says has a rule of its own.
    trim: Rectangle = page.media.shrunk(target.bleed)
    box = word.box
    return Box(box.left - trim.left, trim.top - box.top, box.width, box.height)


def _length(points: float) -> str:
    return f"{points:.1f} pt ({points / 72:.2f} in)"


def _short(distance: float, limit: float, of: str) -> Shortfall | None:
    if distance >= limit - INK_SLACK:
        return None
    stands = f"{_length(distance)} inside" if distance >= 0 else f"{_length(-distance)} beyond"
    return limit - distance, f"{stands} {of}", f"{_length(limit)} inside"


def _page_edges(target: Target, _: int, box: Box) -> Shortfall | None:
    trim = target.format.trim
    nearest = min(box.x, box.y, trim.width - box.right, trim.height - box.bottom)
    return _short(nearest, target.format.safety, "the trim")


def _gutter(target: Target, number: int, box: Box) -> Shortfall | None:
    if target.plan or _page_edges(target, number, box):
        return None
    format, side = target.format, side_of(number, target.file.direction)
    inner = box.x if side is Side.RIGHT else format.trim.width - box.right
    limit = format.safety + format.gutter(min(target.page_count, _LAST_GUTTER))
    return _short(inner, limit, "the bound edge")


def _on_spine(plan: CoverPlan, box: Box) -> bool:
    return plan.spine_box.x < box.centre[0] < plan.spine_box.right


def _forbidden_spine(target: Target, _: int, box: Box) -> Shortfall | None:
    plan = target.plan
    if plan is None or plan.spine_text or not _on_spine(plan, box):
        return None
    return box.height, f"on a spine of {_length(plan.spine)}", "no text on this spine"


def _spine_sides(target: Target, _: int, box: Box) -> Shortfall | None:
    plan = target.plan
    if plan is None or not plan.spine_text or not _on_spine(plan, box):
        return None
    nearest = min(box.x - plan.spine_box.x, plan.spine_box.right - box.right)
    return _short(nearest, FOLD_DRIFT, "the fold")


def _fold(target: Target, _: int, box: Box) -> Shortfall | None:
    plan = target.plan
    if plan is None or _on_spine(plan, box):
        return None
    spine = plan.spine_box
    inner = spine.x - box.right if box.centre[0] <= spine.x else box.x - spine.right
    return _short(inner, plan.hinge + FOLD_DRIFT, "the fold")


def _cover_edges(target: Target, number: int, box: Box) -> Shortfall | None:
    plan = target.plan
    if plan is None or any(
        rule(target, number, box) for rule in (_forbidden_spine, _spine_sides, _fold)
    ):
        return None
    nearest = min(box.x, box.y, plan.trim.width - box.right, plan.trim.height - box.bottom)
    return _short(nearest, plan.safety, "the edge of the cover")


def _barcode(target: Target, number: int, box: Box) -> Shortfall | None:
    plan = target.plan
    if plan is None or _fold(target, number, box) or _cover_edges(target, number, box):
        return None
    direction: Direction = target.file.direction
    kept = plan.barcode_box(direction)
    if not box.overlaps(kept, INK_SLACK):
        return None
    width = min(box.right, kept.right) - max(box.x, kept.x)
    return width, "in the place of the barcode", "nothing there"
