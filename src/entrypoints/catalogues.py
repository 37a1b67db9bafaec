"""The lists that the command line shows: genres, formats, and the pages of a book."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.cells import cell_len, set_cell_size
from rich.console import Console

from custories_core.genres import GENRES, STYLES
from custories_core.layout.formats import FORMATS

from .consoles import shown_plainly

_NARROWEST = 24
"""The least width of a column, in letters, within which text is wrapped."""


def show_genres(out: Console) -> None:
    """Genres and art styles."""
    genres = [(g.id, g.name, g.summary) for g in GENRES.values()]
    styles = [(s.id, s.name, s.summary) for s in STYLES.values()]
    _print_table([("genre", "name", "what it is"), *genres], out)
    out.print()
    _print_table([("style", "name", "what it is"), *styles], out)


def show_formats(out: Console) -> None:
    """Print formats."""
    rows = [("format", "trim", "binding", "pages")]
    for format in FORMATS.values():
        trim = format.name.rpartition(",")[0]
        pages = f"{format.min_pages} to {format.max_pages}"
        rows.append((format.id, trim, format.binding.value, pages))
    _print_table(rows, out)
    out.print("Page counts are multiples of 4; a book is brought to one with its own end pages.")


def show_pages(manifest: Mapping[str, Any], out: Console) -> None:
    """Every page of a finished book. Raises LookupError or TypeError for a damaged manifest."""
    rows = [("page", "what it is", "its words")]
    for page in manifest["pages"]:
        words = " / ".join(page["text"].splitlines())
        rows.append((str(page["number"]), _kind(page, manifest), words))
    title = f"“{manifest['title']}”, {len(manifest['pages'])} pages"
    out.print(shown_plainly(title), markup=False, soft_wrap=True)
    _print_table(rows, out)


def words_of(manifest: Mapping[str, Any], number: int) -> str:
    """The words on a page; empty where it has none, or is not there."""
    for page in manifest["pages"]:
        if page["number"] == number:
            return str(page["text"])
    return ""


def _kind(page: Mapping[str, Any], manifest: Mapping[str, Any]) -> str:
    if page["kind"] != "story":
        return str(page["kind"])
    kind = f"chapter {page['chapter']}, {page['template']}"
    if not page["text"]:
        kind += _beside(page, manifest)
    changes = []
    if page["revised"]:
        changes.append("words changed")
    if page["take"]:
        changes.append("redrawn")
    return f"{kind} ({', '.join(changes)})" if changes else kind


def _beside(page: Mapping[str, Any], manifest: Mapping[str, Any]) -> str:
    """Where the words of a page that only has a picture stand."""
    moment = (page["chapter"], page["moment"])
    for other in manifest["pages"]:
        same = other["kind"] == "story" and (other["chapter"], other["moment"]) == moment
        if same and other["text"]:
            return f", words on page {other['number']}"
    return ""


def _print_table(rows: Sequence[tuple[str, ...]], out: Console) -> None:
    """Rows in columns, the first row as their heads.

    No column is ever cut short: a list may be read by another program. On a
    terminal the last one is wrapped within its own column where there is room.
    """
    gap = 2
    rows = [tuple(map(shown_plainly, row)) for row in rows]
    widths = [max(map(cell_len, column)) + gap for column in list(zip(*rows, strict=True))[:-1]]
    before = sum(widths)
    room = out.width - before
    for number, row in enumerate(rows):
        last = [row[-1]]
        if out.is_terminal and room >= _NARROWEST:
            last = textwrap.wrap(row[-1], room) or [""]
        padded = (set_cell_size(c, width) for c, width in zip(row, widths, strict=False))
        lines = "".join(padded) + f"\n{' ' * before}".join(last)
        style = "bold" if number == 0 else None
        out.print(lines.rstrip(), style=style, markup=False, soft_wrap=True)


def measured_looks(manifest: Mapping[str, Any]) -> Iterator[str]:
    """A line for everybody whose looks a photo told, so that they can be put right."""
    for who in manifest["cast"]:
        if who["measured"]:
            told = ", ".join(f"{name} {value}" for name, value in who["measured"].items())
            yield (f"{who['name']}, from the photo: {told}. What you say in looks comes first.")
