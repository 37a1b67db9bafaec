"""The command line: make a book, revise it, check print files, see what there is to choose."""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec
from rich.console import Console
from rich.table import Table

from custories_core.books import Book
from custories_core.errors import CustoriesError, Rejected
from custories_core.genres import GENRES, STYLES
from custories_core.layout.formats import FORMATS
from custories_core.use_cases.checking import CheckFile
from custories_core.use_cases.making import BookMade, MakeBook
from custories_core.use_cases.revising import RevisePage

from .book_folder import BookFolder
from .brief_file import OpenedBrief, open_brief
from .container import Container, assemble
from .example_brief import example
from .findings import report
from .progress import shown
from .settings import load

DONE, FAILED, WRONG, STOPPED = 0, 1, 2, 130
"""Exit statuses: done; the work failed or a check found an error; wrong input; stopped."""

BOOK_ID = "book"
"""Each book has a folder of its own, so its keys need no name in them."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status."""
    parser = _parser()
    given = parser.parse_args(arguments)
    console = Console(stderr=True)
    run: Callable[[argparse.Namespace, Console], int] = given.run
    try:
        return run(given, console)
    except Rejected as error:
        _list_faults(error, console)
        return WRONG
    except CustoriesError as error:
        _say(console, str(error))
        return FAILED
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        _say(console, f"{error.filename}: {reason}." if error.filename else f"{reason}.")
        return FAILED
    except KeyboardInterrupt:
        _say(
            console,
            "Stopped. Everything finished so far is kept; run the same command again to go on.",
        )
        return STOPPED


def make(given: argparse.Namespace, console: Console) -> int:
    """Make the book of a brief."""
    folder, opened = _opened(given)
    return _make(folder, opened, opened.book, console)


def revise(given: argparse.Namespace, console: Console) -> int:
    """Change a page and make the book again."""
    folder, opened = _opened(given)
    change = RevisePage(_container(folder).renderer())
    if given.picture:
        book = change.picture(opened.book, given.page)
    else:
        book = change.text(opened.book, given.page, given.text)
    folder.save_revisions(book.revisions)
    return _make(folder, opened, book, console)


def check(given: argparse.Namespace, _console: Console) -> int:
    """Check a PDF against a format."""
    format = FORMATS[given.format]
    checked = CheckFile(assemble(load()).examiner())(given.file, format, given.cover, given.pages)
    return FAILED if report(checked, given.file, format, Console()) else DONE


def new(given: argparse.Namespace, console: Console) -> int:
    """Write an example brief."""
    path: Path = given.file
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(example())
    except FileExistsError:
        _say(console, f"{path} is there already and was left as it is. Give another name.")
        return WRONG
    print(f"{path} is a commented example. Change it, then: custories make {path} --out my-book")
    return DONE


def genres(_given: argparse.Namespace, _console: Console) -> int:
    """List genres and art styles."""
    table = _table("genre", "name", "what it is")
    for genre in GENRES.values():
        table.add_row(genre.id, genre.name, genre.summary)
    styles = _table("style", "name", "what it is")
    for style in STYLES.values():
        styles.add_row(style.id, style.name, style.summary)
    out = Console(soft_wrap=True)
    out.print(table)
    out.print()
    out.print(styles)
    return DONE


def formats(_given: argparse.Namespace, _console: Console) -> int:
    """List print formats."""
    table = _table("format", "trim", "binding", "pages")
    for format in FORMATS.values():
        trim = format.name.rpartition(",")[0]
        pages = f"{format.min_pages} to {format.max_pages}"
        table.add_row(format.id, trim, format.binding.value, pages)
    out = Console(soft_wrap=True)
    out.print(table)
    out.print("Page counts are multiples of 4; a book is brought to one with its own end pages.")
    return DONE


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, no_wrap=True)
    return table


def _opened(given: argparse.Namespace) -> tuple[BookFolder, OpenedBrief]:
    opened = open_brief(given.brief, id=BOOK_ID)
    folder = BookFolder(given.out)
    folder.open()
    return folder, replace(opened, book=replace(opened.book, revisions=folder.revisions()))


def _container(folder: BookFolder) -> Container:
    settings = load()
    return assemble(msgspec.structs.replace(settings, artifacts_folder=folder.work))


def _make(folder: BookFolder, opened: OpenedBrief, book: Book, console: Console) -> int:
    container = _container(folder)
    make_book = MakeBook(
        container.writer(),
        container.illustrator(),
        container.inspector(),
        container.portraits(),
        container.renderer(),
        container.artifacts(),
        container.clock(),
    )
    with shown(book, console) as tell:
        outcome = make_book(book, opened.photos, tell)
    if not isinstance(outcome, BookMade):
        failed = [str(job.chapter) for job in outcome.jobs if job.reason]
        _say(
            console,
            f"The book is not finished: chapter {', '.join(failed)} failed. What the others made "
            "is kept; run the same command again to go on.",
        )
        return FAILED
    paths = folder.publish(outcome.bound, container.artifacts())
    format, count = FORMATS[book.format], len(outcome.bound.pages)
    checks = CheckFile(container.examiner())
    checked = [
        (paths[0], checks(paths[0], format, cover=False)),
        (paths[1], checks(paths[1], format, cover=True, pages=count)),
    ]
    print(f"“{outcome.bound.title}”, {count} pages, {format.name}")
    for path in paths:
        print(f"  {path}")
    if not any(result.findings for _, result in checked):
        print("Both PDFs pass the preflight for this format.")
        return DONE
    found_errors = [report(result, path, format, Console()) for path, result in checked]
    return FAILED if any(found_errors) else DONE


def _list_faults(error: Rejected, console: Console) -> None:
    count = len(error.faults)
    _say(console, "One thing is to be mended:" if count == 1 else f"{count} things to be mended:")
    for fault in error.faults:
        _say(console, f"  {fault}")


def _say(console: Console, text: str) -> None:
    console.print(text, soft_wrap=True, markup=False, highlight=False)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="custories",
        description="Personalised, illustrated storybooks that a printer can print.",
        epilog="Start with: custories new brief.toml",
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    def add(
        name: str, run: Callable[[argparse.Namespace, Console], int], help: str, example: str
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(
            name, help=help, description=help, epilog=f"Example: custories {example}"
        )
        command.set_defaults(run=run)
        return command

    command = add(
        "make",
        make,
        "Make the book of a brief, or what is still missing of it.",
        "make brief.toml --out my-book",
    )
    _add_book(command)
    command = add(
        "revise",
        revise,
        "Change the words of a page, or have its picture drawn anew, and make the book again.",
        'revise brief.toml --out my-book --page 8 --text "Luna laughed out loud."',
    )
    _add_book(command)
    command.add_argument("--page", type=int, required=True, help="the page's number in the book")
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("--text", help="the page's new words")
    what.add_argument("--picture", action="store_true", help="draw the page's picture anew")

    command = add(
        "check",
        check,
        "Check any interior or cover PDF against a print format.",
        "check my-book/interior.pdf --format square-hardcover",
    )
    command.add_argument("file", type=Path, help="the PDF")
    command.add_argument(
        "--format", required=True, choices=FORMATS, metavar="FORMAT", help="see: custories formats"
    )
    command.add_argument(
        "--cover",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="whether it is a cover; guessed from the file if not said",
    )
    command.add_argument("--pages", type=int, help="for a cover: the interior's page count")

    command = add("new", new, "Write a commented example brief.", "new brief.toml")
    command.add_argument("file", type=Path, nargs="?", default=Path("brief.toml"))
    add("genres", genres, "List the genres and art styles.", "genres")
    add("formats", formats, "List the print formats.", "formats")
    return parser


def _add_book(command: argparse.ArgumentParser) -> None:
    command.add_argument("brief", type=Path, help="the brief, a TOML file")
    command.add_argument(
        "--out", type=Path, required=True, metavar="FOLDER", help="the book's folder"
    )


if __name__ == "__main__":
    sys.exit(main())
