"""What may be said on the command line."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NoReturn

from rich.console import Console

from custories_core.genres import GENRES, STYLES
from custories_core.layout.formats import FORMATS, Format
from custories_core.suggestions import remedy, shown

from .consoles import shown_plainly
from .process_arguments import add_processes
from .service_arguments import add_service

Command = Callable[[argparse.Namespace, Console], int]
"""Runs what was asked for, with a console for what people read; the exit status."""


class Parser(argparse.ArgumentParser):
    """A parser whose errors cannot steer a terminal, whatever was given."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and end."""
        super().error(shown_plainly(message))


def parse(commands: Mapping[str, Command], arguments: Sequence[str] | None) -> argparse.Namespace:
    """What was asked for, by default of this process. Ends the process where that is unclear.

    Without any words the whole help is the answer, and the status that of an error.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    whole = parser(commands)
    if not words:
        whole.print_help(sys.stderr)
        sys.exit(2)
    # No option that may stand before the command takes a value.
    command = next((word for word in words if not word.startswith("-")), None)
    if command is not None and command not in commands:
        whole.error(f"there is no command “{shown(command)}”. {remedy(command, commands)}")
    return whole.parse_args(words)


def parser(commands: Mapping[str, Command]) -> argparse.ArgumentParser:
    """The parser; it leaves the command that was asked for as `run`."""
    whole = Parser(
        prog="custories",
        description="Personalised, illustrated storybooks that a printer can print.",
        epilog="Start with: custories new brief.toml",
    )
    whole.add_argument("--version", action="version", version=f"custories {version('custories')}")
    rows = whole.add_subparsers(required=True, metavar="command")

    def add(name: str, help: str, *examples: str) -> argparse.ArgumentParser:
        command = rows.add_parser(
            name,
            help=help,
            description=help,
            epilog="\n  ".join(
                ["examples:" if len(examples) > 1 else "example:"]
                + [f"custories {name} {example}".rstrip() for example in examples]
            ),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.set_defaults(run=commands[name])
        return command

    command = add(
        "make",
        "Make the book of a brief, or what is still missing of it.",
        "brief.toml --out my-book",
    )
    _add_book(command)

    command = add("pages", "Show what stands on the pages of a finished book.", "my-book")
    command.add_argument("folder", type=Path, metavar="FOLDER", help="the book's folder")

    command = add(
        "revise",
        "Change the words of a page, or have its picture drawn anew, and make the book again.",
        'brief.toml --out my-book --page 8 --text "Luna laughed out loud."',
        "brief.toml --out my-book --page 8 --picture",
        "brief.toml --out my-book --page 8 --undo",
    )
    _add_book(command)
    command.add_argument(
        "--page", type=int, required=True, metavar="NUMBER", help="see: custories pages FOLDER"
    )
    command.add_argument("--text", metavar="WORDS", help="the page's new words")
    command.add_argument("--picture", action="store_true", help="draw the page's picture anew")
    command.add_argument(
        "--undo", action="store_true", help="back to the words and the picture first made"
    )

    command = add(
        "check",
        "Check any interior or cover PDF against a print format.",
        "my-book/interior.pdf --format square-hardcover",
        "my-book/cover.pdf --format square-hardcover --cover --pages 32",
    )
    command.add_argument("file", type=Path, help="the PDF")
    command.add_argument(
        "--format", required=True, type=_format, metavar="FORMAT", help="see: custories formats"
    )
    command.add_argument(
        "--cover",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="whether it is a cover; guessed from the file if not said",
    )
    command.add_argument(
        "--pages", type=int, metavar="COUNT", help="for a cover: the interior's page count"
    )

    command = add("new", "Write a commented example brief.", "brief.toml")
    command.add_argument("file", type=Path, nargs="?", default=Path("brief.toml"))
    add("genres", "List the genres and art styles.", "")
    add("formats", "List the print formats.", "")
    _add_gallery(add)
    add_service(add)
    add_processes(add)
    return whole


def _add_gallery(add: Callable[..., argparse.ArgumentParser]) -> None:
    command = add(
        "gallery",
        "Paint scenes of each genre side by side, and say what the inspector finds in them.",
        "--out gallery",
        "--genre pirates --style watercolour --count 40 --seed 7 --out gallery",
    )
    command.add_argument(
        "--genre",
        action="append",
        choices=tuple(GENRES),
        metavar="GENRE",
        help="see: custories genres; all of them if not said",
    )
    command.add_argument(
        "--style", choices=tuple(STYLES), default=next(iter(STYLES)), metavar="STYLE",
        help="see: custories genres",
    )  # fmt: skip
    command.add_argument(
        "--count", type=_count, default=16, metavar="NUMBER", help="scenes of each genre, 1 to 400"
    )
    command.add_argument("--seed", type=int, default=1, metavar="NUMBER")
    command.add_argument(
        "--out", type=Path, required=True, metavar="FOLDER", help="where the pictures go"
    )


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 400:
        raise argparse.ArgumentTypeError("give a whole number from 1 to 400.")
    return int(text)


def _format(id: str) -> Format:
    if id not in FORMATS:
        raise argparse.ArgumentTypeError(f"there is no “{shown(id)}”. {remedy(id, FORMATS)}")
    return FORMATS[id]


def _add_book(command: argparse.ArgumentParser) -> None:
    command.add_argument("brief", type=Path, help="the brief, a TOML file")
    command.add_argument(
        "--out", type=Path, required=True, metavar="FOLDER", help="the book's folder"
    )
