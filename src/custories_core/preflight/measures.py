"""How each rule of the preflight is measured, save those about where text may stand.

A measure is a function from a `Target` to its breaches. A page that has the
wrong size is reported once: what depends on its size is then not measured.
"""

from collections import Counter
from collections.abc import Iterator

from ..layout.geometry import Size
from .print_file import OutputIntent, PrintPage, Rectangle
from .target import BOX_SLACK, Breach, Cover, Target, near, size_of

LOWEST_PPI = 300.0
HIGHEST_PPI = 1200.0  # twice the 600 that Lulu's guide advises as the most
_ROUNDING_PPI = 1.0

# What ReportLab and others write where no title was given.
_NO_TITLE = frozenset({"", "untitled", "unspecified", "anonymous"})


def shown(size: Size) -> str:
    """A size as people and printers' forms write it."""
    return (
        f"{size.width:.2f} × {size.height:.2f} pt"
        f" ({size.width / 72:.3f} × {size.height / 72:.3f} in)"
    )


def _edges(box: Rectangle) -> str:
    return f"{box.left:.2f} {box.bottom:.2f} {box.right:.2f} {box.top:.2f} pt"


def encryption(target: Target) -> Iterator[Breach]:
    """A lock or restrictions of any kind."""
    if target.file.locked:
        yield Breach(
            None, "cannot be opened here without a password, so nothing else was checked", "none"
        )
    elif target.file.encrypted:
        yield Breach(None, "encrypted", "none")


def page_count(target: Target) -> Iterator[Breach]:
    """The count against the binding's limits."""
    format, count = target.format, target.page_count
    if not format.min_pages <= count <= format.max_pages:
        yield Breach(None, f"{count} pages", f"{format.min_pages} to {format.max_pages}")


def page_multiple(target: Target) -> Iterator[Breach]:
    """A count within the limits, against the format's multiple."""
    multiple, count = target.format.multiple, target.page_count
    if not list(page_count(target)) and count % multiple:
        yield Breach(None, f"{count} pages", f"a multiple of {multiple}")


def cover_sheet(target: Target) -> Iterator[Breach]:
    """A cover in more than one piece."""
    count = len(target.file.pages)
    if count != 1:
        yield Breach(None, f"{count} pages", "1 page: back, spine and front in one piece")


def cover_fit(target: Target) -> Iterator[Breach]:
    """A guessed page count, where others that fit have another plan."""
    if not isinstance(target.kind, Cover):
        return
    fits = target.kind.fits
    # Several page counts may share one spine, and all that is said of it.
    if len({target.format.cover(count) for count in fits}) > 1:
        yield Breach(
            None,
            f"fits books of {fits[0]} to {fits[-1]} pages; checked for {target.kind.pages}",
            "the page count of the book",
        )


def _prevailing(pages: tuple[PrintPage, ...]) -> Size:
    sizes = [size_of(page) for page in pages]
    common = Counter((round(size.width), round(size.height)) for size in sizes).most_common(1)[0][0]
    return next(size for size in sizes if (round(size.width), round(size.height)) == common)


def single_size(target: Target) -> Iterator[Breach]:
    """Pages that differ from the size most pages have."""
    prevailing = _prevailing(target.file.pages)
    for number, page in target.numbered:
        if not near(size_of(page), prevailing):
            yield Breach(number, shown(size_of(page)), shown(prevailing))


def page_size(target: Target) -> Iterator[Breach]:
    """The size most pages have, against the trim with its bleed."""
    prevailing = _prevailing(target.file.pages)
    if target.canvas and not near(prevailing, target.canvas):
        yield Breach(None, shown(prevailing), shown(target.canvas))


def trim_box(target: Target) -> Iterator[Breach]:
    """The trim box against the middle of the page; nested in it, where the size is wrong."""
    for number, page in target.numbered:
        right = page.media.shrunk(target.bleed)
        wanted = f"{_edges(right)}: {target.bleed:g} pt inside the page on every side"
        if page.trim is None:
            yield Breach(number, "none", wanted)
        elif target.sized(page):
            if not page.trim.matches(right, BOX_SLACK):
                yield Breach(number, _edges(page.trim), wanted)
        elif not page.trim.inside(page.media, BOX_SLACK):
            yield Breach(number, _edges(page.trim), "inside the page")


def bleed_box(target: Target) -> Iterator[Breach]:
    """The bleed box against the whole page; nested in it, where the size is wrong."""
    for number, page in target.numbered:
        wanted = f"{_edges(page.media)}: the whole page"
        if page.bleed is None:
            yield Breach(number, "none", wanted)
        elif target.sized(page):
            if not page.bleed.matches(page.media, BOX_SLACK):
                yield Breach(number, _edges(page.bleed), wanted)
        elif not page.bleed.inside(page.media, BOX_SLACK):
            yield Breach(number, _edges(page.bleed), "inside the page")


def crop_box(target: Target) -> Iterator[Breach]:
    """A crop box that hides part of the page."""
    for number, page in target.numbered:
        if page.crop is not None and not page.media.inside(page.crop, BOX_SLACK):
            yield Breach(number, _edges(page.crop), f"none, or {_edges(page.media)}")


def art_box(target: Target) -> Iterator[Breach]:
    """Any art box."""
    for number, page in target.numbered:
        if page.art is not None:
            yield Breach(number, _edges(page.art), "none")


def rotation(target: Target) -> Iterator[Breach]:
    """Any rotation, inherited or not."""
    for number, page in target.numbered:
        if page.rotation:
            yield Breach(number, f"{page.rotation}°", "0°")


def user_unit(target: Target) -> Iterator[Breach]:
    """Any unit but the point."""
    for number, page in target.numbered:
        if page.user_unit != 1.0:
            yield Breach(number, f"{page.user_unit:g}", "1")


def font_embedding(target: Target) -> Iterator[Breach]:
    """Fonts that are not in the file, each once."""
    seen: set[str] = set()
    for number, page in target.numbered:
        for font in page.fonts:
            if not font.embedded and font.name not in seen:
                seen.add(font.name)
                yield Breach(number, f"{font.name} ({font.kind}) is not in the file", "embedded")


def font_subset(target: Target) -> Iterator[Breach]:
    """Fonts that are in the file whole, each once."""
    seen: set[str] = set()
    for number, page in target.numbered:
        for font in page.fonts:
            if font.embedded and not font.subset and font.name not in seen:
                seen.add(font.name)
                yield Breach(number, f"{font.name} ({font.kind}) is there in full", "a subset")


def picture_resolution(target: Target) -> Iterator[Breach]:
    """The coarsest picture of each page, in its coarser direction."""
    for number, page in target.numbered:
        worst = min(page.pictures, key=lambda picture: picture.lowest_ppi, default=None)
        if worst and worst.lowest_ppi < LOWEST_PPI - _ROUNDING_PPI:
            width, height = worst.pixels
            yield Breach(
                number,
                f"{worst.lowest_ppi:.0f} ppi ({width} × {height} pixels)",
                f"{LOWEST_PPI:.0f} ppi",
            )


def picture_excess(target: Target) -> Iterator[Breach]:
    """The finest picture of each page, in its coarser direction."""
    for number, page in target.numbered:
        finest = max(page.pictures, key=lambda picture: picture.lowest_ppi, default=None)
        if finest and HIGHEST_PPI < finest.lowest_ppi < float("inf"):
            width, height = finest.pixels
            yield Breach(
                number,
                f"{finest.lowest_ppi:.0f} ppi ({width} × {height} pixels)",
                f"at most {HIGHEST_PPI:.0f} ppi",
            )


def transparency(target: Target) -> Iterator[Breach]:
    """Everything see-through, page by page."""
    for number, page in target.numbered:
        if page.transparency:
            yield Breach(number, "; ".join(page.transparency), "none")


def javascript(target: Target) -> Iterator[Breach]:
    """Scripts, by the place that runs them."""
    for place in target.file.scripts:
        yield Breach(None, place, "none")


def action(target: Target) -> Iterator[Breach]:
    """Actions other than scripts."""
    for place in target.file.actions:
        yield Breach(None, place, "none")


def attachment(target: Target) -> Iterator[Breach]:
    """Attached files."""
    for place in target.file.attachments:
        yield Breach(None, place, "none")


def form(target: Target) -> Iterator[Breach]:
    """Form fields."""
    for place in target.file.forms:
        yield Breach(None, place, "none")


def annotation(target: Target) -> Iterator[Breach]:
    """The kinds of annotation on each page."""
    for number, page in target.numbered:
        if page.annotations:
            yield Breach(number, ", ".join(sorted(set(page.annotations))), "none")


def layer(target: Target) -> Iterator[Breach]:
    """Optional content groups, counted."""
    if target.file.layers:
        yield Breach(None, f"{target.file.layers}", "none")


def output_intent(target: Target) -> Iterator[Breach]:
    """One intent of a kind, with an embedded profile; if it is RGB, sRGB."""
    intents = target.file.output_intents
    wanted = "one, with its profile embedded: sRGB, or the printer's CMYK"
    subtypes = Counter(intent.subtype for intent in intents)
    if not intents:
        yield Breach(None, "none", wanted)
    elif subtypes.most_common(1)[0][1] > 1:
        yield Breach(None, f"{len(intents)} of them", wanted)
    for intent in intents:
        name = intent.condition or intent.profile or intent.subtype
        if intent.components is None:
            yield Breach(None, f"{name} without a profile", wanted)
        elif intent.components == 3 and not _is_srgb(intent):
            yield Breach(None, f"{name}: RGB, but not sRGB", wanted)


def _is_srgb(intent: OutputIntent) -> bool:
    return "srgb" in f"{intent.condition} {intent.profile}".casefold()


def colour_space(target: Target) -> Iterator[Breach]:
    """Device colours on each page that the output intents do not cover."""
    channels = {intent.components for intent in target.file.output_intents}
    if not channels or None in channels or 3 in channels:
        return
    allowed = {"gray", "cmyk"} if 4 in channels else {"gray"}
    for number, page in target.numbered:
        if strange := page.device_colours - allowed:
            yield Breach(number, ", ".join(sorted(strange)), " or ".join(sorted(allowed)))


def title(target: Target) -> Iterator[Breach]:
    """A title that is missing, or that no person gave."""
    if target.file.title.strip().casefold() in _NO_TITLE:
        yield Breach(None, target.file.title.strip() or "none", "the book's title")


def language(target: Target) -> Iterator[Breach]:
    """A missing language."""
    if not target.file.language.strip():
        yield Breach(None, "none", "a language tag such as en-GB")


def trapping(target: Target) -> Iterator[Breach]:
    """A trapping state that is missing or unknown."""
    if target.file.trapped not in ("True", "False"):
        yield Breach(None, target.file.trapped or "none", "/False, or /True where it was done")


def file_identifier(target: Target) -> Iterator[Breach]:
    """A missing identifier."""
    if not target.file.identified:
        yield Breach(None, "none", "/ID in the trailer")
