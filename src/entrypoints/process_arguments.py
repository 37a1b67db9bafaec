"""What may be said to the commands that keep processes running."""

import argparse

from .service_arguments import Add


def add_processes(add: Add) -> None:
    """The commands `serve` and `worker`, with their help and examples."""
    command = add(
        "serve",
        "Serve the service over HTTP, until told to stop.",
        "",
        "--with-worker",
    )
    command.add_argument(
        "--with-worker",
        action="store_true",
        help="run the workers beside it; in “local”, bring the database's schema up to date first",
    )
    command.add_argument(
        "--no-embedded",
        action="store_true",
        help="start no database: it has to be named in the environment",
    )

    command = add(
        "worker",
        "Do the jobs that are asked for, until told to stop.",
        "",
        "--processes 4",
        "--once",
    )
    command.add_argument(
        "--processes", type=_count, metavar="COUNT", help="how many; by default as the settings say"
    )
    command.add_argument("--once", action="store_true", help="do what is due now, and end")


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 256:
        raise argparse.ArgumentTypeError("give a number from 1 to 256")
    return int(text)
