"""The command line: make a book, revise it, check print files, see what there is to choose.

The commands of the service are in `service_commands`.
"""

import argparse
import errno
import shlex
import sys
import traceback
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import msgspec
from rich.console import Console

from custories_core.books import Book
from custories_core.errors import CustoriesError, Fault, Rejected, Unavailable
from custories_core.fields import FAULTS_TOLD
from custories_core.layout.formats import FORMATS
from custories_core.use_cases.making import BookMade

from .arguments import Command, parse
from .book_folder import BookFolder
from .brief_file import open_brief
from .catalogues import measured_looks, show_formats, show_genres, show_pages, words_of
from .consoles import finish, margin, never_fail, paper, say
from .container import Container, assemble
from .example_brief import example
from .findings import report
from .gallery_commands import GALLERY_COMMANDS
from .ledger_commands import LEDGER_COMMANDS
from .payment_commands import PAYMENT_COMMANDS
from .process_commands import PROCESS_COMMANDS
from .progress import shown
from .service_commands import SERVICE_COMMANDS
from .settings import load
from .statuses import AWAY, DONE, FAILED, WRONG
from .stopping import STOPPED, stoppable

OWNER, BOOK_ID = "local", "book"
"""Each book has a folder of its own, so its keys need no names in them."""

BUG = (
    "This is a bug in Custories, not a mistake of yours. Nothing unfinished stands under a final "
    "name, and what was finished is kept. Please report it with the lines above."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status."""
    never_fail()
    console = margin()
    try:
        given = parse(COMMANDS, arguments)
        return _run(given, console)
    finally:
        finish()


def _run(given: argparse.Namespace, console: Console) -> int:
    try:
        status: int = given.run(given, console)
        return status
    except Rejected as error:
        _list_faults(error, console)
        return WRONG
    except Unavailable as error:
        say(console, str(error))
        return AWAY if given.run in _ASKING else FAILED
    except CustoriesError as error:
        say(console, str(error))
        return FAILED
    except KeyboardInterrupt:
        if given.run in PROCESS_COMMANDS.values():
            # They run until they are stopped: that is no failure.
            return DONE
        say(console, f"Stopped. {_to_go_on(given)}".rstrip())
        return STOPPED
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        what = error.filename or "The answer cannot be written"
        say(console, f"{what}: {reason}.")
        return FAILED
    except MemoryError:
        say(console, "There is not enough memory. Close other programs and try again.")
        return FAILED
    except Exception:
        for line in traceback.format_exc().splitlines():
            say(console, line)
        say(console, BUG)
        return FAILED


def make(given: argparse.Namespace, console: Console) -> int:
    """Make the book of a brief."""
    folder = BookFolder(given.out)
    container = _container(folder)
    asked, photos = _read(given, container)
    with folder.opened():
        folder.keep_for(asked)
        book = replace(asked, revisions=folder.revisions())
        return _make(given, folder, container, book, photos, console)


def revise(given: argparse.Namespace, console: Console) -> int:
    """Change a page and make the book again."""
    folder = BookFolder(given.out)
    container = _container(folder)
    asked, photos = _read(given, container)
    if not folder.begun:
        raise Rejected(
            [Fault(str(folder.path), "holds no book yet.", f"Make it first: {_make_again(given)}")]
        )
    with folder.opened():
        folder.keep_for(asked)
        book = replace(asked, revisions=folder.revisions())
        change = container.revise_page()
        if given.undo and (given.picture or given.text is not None):
            raise Rejected([Fault("--undo", "stands alone.", "Undo first, then revise again.")])
        if given.undo:
            book = change.undo(book, given.page)
        if given.text is not None:
            book = change.text(book, given.page, given.text)
        if given.picture:
            book = change.picture(book, given.page)
        if not (given.undo or given.picture or given.text is not None):
            raise Rejected([_nothing_to_change(folder, given.page)])
        folder.save_revisions(book.revisions)
        return _make(given, folder, container, book, photos, console)


def pages(given: argparse.Namespace, _console: Console) -> int:
    """Show the pages of a finished book."""
    folder = BookFolder(given.folder)
    try:
        show_pages(folder.manifest(), paper())
    except (LookupError, TypeError, AttributeError) as error:
        raise folder.manifest_damaged() from error
    return DONE


def check(given: argparse.Namespace, _console: Console) -> int:
    """Check a PDF against a format."""
    if given.file.exists() and not given.file.is_file():
        # Opening a pipe could wait for ever.
        raise Rejected([Fault(str(given.file), "is not a file.", "Name a PDF.")])
    check_file = assemble(load()).check_file()
    checked = check_file(given.file, given.format, given.cover, given.pages)
    return FAILED if report(checked, given.file, given.format, paper()) else DONE


def new(given: argparse.Namespace, _console: Console) -> int:
    """Write an example brief."""
    path: Path = given.file
    try:
        file = path.open("x", encoding="utf-8")
    except FileExistsError:
        problem = "is there already and was left as it is."
        raise Rejected([Fault(str(path), problem, "Give another name.")]) from None
    except OSError as error:
        raise _cannot_begin(path, error) from error
    try:
        with file:
            file.write(example())
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise
    quoted = shlex.quote(str(path))
    say(
        paper(),
        f"{path} is a commented example. Change it, then: custories make {quoted} --out my-book",
    )
    return DONE


def _cannot_begin(path: Path, error: OSError) -> Rejected | Unavailable:
    """Why no brief can be written at `path`: the fault of its name, or of the folder."""
    if not path.parent.is_dir():
        problem = "cannot be written: its folder is not there."
        return Rejected([Fault(str(path), problem, "Make the folder first.")])
    reason = (error.strerror or str(error)).lower()
    if error.errno == errno.ENAMETOOLONG:
        return Rejected([Fault(str(path), f"cannot be written: {reason}.", "Give a shorter name.")])
    return Unavailable(
        f"{path} cannot be written in the folder “{path.parent.absolute()}”: {reason}. "
        f"Name a file in a folder of yours: custories new ~/{shlex.quote(path.name)}"
    )


def genres(_given: argparse.Namespace, _console: Console) -> int:
    """List genres and art styles."""
    show_genres(paper())
    return DONE


def formats(_given: argparse.Namespace, _console: Console) -> int:
    """List print formats."""
    show_formats(paper())
    return DONE


COMMANDS: dict[str, Command] = {
    **{f.__name__: f for f in (make, pages, revise, check, new, genres, formats)},
    **GALLERY_COMMANDS,
    **SERVICE_COMMANDS,
    **LEDGER_COMMANDS,
    **PAYMENT_COMMANDS,
    **PROCESS_COMMANDS,
}


_ASKING = {*SERVICE_COMMANDS.values(), *LEDGER_COMMANDS.values(), *PAYMENT_COMMANDS.values()}
"""Whose failure says something of what they asked, and is not to be taken for an outage."""


def _container(folder: BookFolder) -> Container:
    settings = load()
    return assemble(msgspec.structs.replace(settings, artifacts_folder=folder.work))


def _read(given: argparse.Namespace, container: Container) -> tuple[Book, Mapping[str, bytes]]:
    """The book that the brief asks for and its photos; Rejected with every fault."""
    file = open_brief(given.brief)
    return container.read_brief()(file.data, file.photos, owner=OWNER, id=BOOK_ID)


def _make(
    given: argparse.Namespace,
    folder: BookFolder,
    container: Container,
    book: Book,
    photos: Mapping[str, bytes],
    console: Console,
) -> int:
    with stoppable(), shown(book, console) as tell:
        outcome = container.make_book()(book, photos, tell)
    if not isinstance(outcome, BookMade):
        failed = [str(job.chapter) for job in outcome.jobs if job.reason]
        chapters = "chapter" if len(failed) == 1 else "chapters"
        why = f"{chapters} {', '.join(failed)} failed." if failed else outcome.reason
        say(console, f"The book is not finished: {why} {_to_go_on(given)}")
        return FAILED
    paths = folder.publish(outcome.bound, container.artifacts())
    if not tell.anew:
        say(console, "Everything was there already; nothing was written or drawn anew.")
    format, count = FORMATS[book.format], len(outcome.bound.pages)
    checks = container.check_file()
    checked = [
        (paths[0], checks(paths[0], format, cover=False)),
        (paths[1], checks(paths[1], format, cover=True, pages=count)),
    ]
    out = paper()
    say(out, f"“{outcome.bound.title}”, {count} pages, {format.name}")
    for path in paths:
        say(out, f"  {path}")
    for line in measured_looks(folder.manifest()):
        say(out, line)
    if not any(result.findings for _, result in checked):
        say(out, "Both PDFs pass the preflight for this format.")
        return DONE
    found_errors = [report(result, path, format, out) for path, result in checked]
    return FAILED if any(found_errors) else DONE


def _to_go_on(given: argparse.Namespace) -> str:
    """How to resume what makes a book; empty for other commands."""
    if given.run not in (make, revise):
        return ""
    return f"What is finished is kept. To go on: {_make_again(given)}"


def _make_again(given: argparse.Namespace) -> str:
    # Also after `revise`: its change is noted, and the same command would ask for another.
    return shlex.join(["custories", "make", str(given.brief), "--out", str(given.out)])


def _nothing_to_change(folder: BookFolder, number: int) -> Fault:
    """That no change was asked for, with the words that could be changed."""
    try:
        now = " / ".join(words_of(folder.manifest(), number).splitlines())
    except (LookupError, TypeError, AttributeError) as error:
        raise folder.manifest_damaged() from error
    says = f" It says: “{now}”" if now else ""
    return Fault(f"page {number}", f"has no change to make.{says}", "Give --text or --picture.")


def _list_faults(error: Rejected, console: Console) -> None:
    count = len(error.faults)
    say(console, "One thing is to be mended:" if count == 1 else f"{count} things to be mended:")
    for fault in error.faults[:FAULTS_TOLD]:
        say(console, f"  {fault}")
    if count > FAULTS_TOLD:
        say(console, f"  and {count - FAULTS_TOLD} more.")


if __name__ == "__main__":
    sys.exit(main())
