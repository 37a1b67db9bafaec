"""The lists that the command line shows: genres, formats, and the pages of a book."""

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from custories_core.genres import GENRES, STYLES
from custories_core.layout.formats import FORMATS


def show_genres(out: Console) -> None:
    """Genres and art styles."""
    genres = _table("genre", "name", "what it is")
    for genre in GENRES.values():
        genres.add_row(genre.id, genre.name, genre.summary)
    styles = _table("style", "name", "what it is")
    for style in STYLES.values():
        styles.add_row(style.id, style.name, style.summary)
    out.print(genres)
    out.print()
    out.print(styles)


def show_formats(out: Console) -> None:
    """Print formats."""
    table = _table("format", "trim", "binding", "pages")
    for format in FORMATS.values():
        trim = format.name.rpartition(",")[0]
        pages = f"{format.min_pages} to {format.max_pages}"
        table.add_row(format.id, trim, format.binding.value, pages)
    out.print(table)
    out.print("Page counts are multiples of 4; a book is brought to one with its own end pages.")


def show_pages(manifest: Mapping[str, Any], out: Console) -> None:
    """Every page of a finished book. Raises LookupError or TypeError for a damaged manifest."""
    table = _table("page", "what it is", "its words", wrapped=out.is_terminal)
    for page in manifest["pages"]:
        words = " / ".join(page["text"].splitlines())
        table.add_row(str(page["number"]), _kind(page, manifest), Text(words))
    out.print(f"“{manifest['title']}”, {len(manifest['pages'])} pages", markup=False)
    out.print(table)


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


def _table(*columns: str, wrapped: bool = False) -> Table:
    """A table without lines; on a terminal its last column may be wrapped."""
    table = Table(box=None, pad_edge=False)
    for column in columns:
        last = wrapped and column == columns[-1]
        table.add_column(column, no_wrap=not last, overflow="fold" if last else "ignore")
    return table
