"""The command that shows what the illustrator draws, genre by genre, for the eye."""

import argparse
from pathlib import Path

from rich.console import Console

from custories_core.errors import Fault, Rejected
from custories_core.genres import GENRES

from .arguments import Command
from .consoles import paper, say
from .container import assemble
from .settings import load
from .statuses import DONE, FAILED

PPI = 72.0
"""Pixels an inch: a page of a square book is then as wide as its place on the wall."""


def gallery(given: argparse.Namespace, console: Console) -> int:
    """Paint scenes of each genre and hang them on a wall, one picture file a genre."""
    container = assemble(load())
    folder: Path = given.out
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        problem = f"cannot be made: {(error.strerror or str(error)).lower()}."
        raise Rejected([Fault(str(folder), problem, "Name another folder.")]) from error
    show, out, faulty = container.show_gallery(), paper(), 0
    for genre in given.genre or GENRES:
        say(console, f"{genre}: painting {given.count} scenes …")
        shown = list(show(genre, given.style, given.count, given.seed, PPI))
        path = folder / f"{genre}-{given.style}.png"
        path.write_bytes(container.renderer().wall([one.picture.data for one in shown]))
        say(out, str(path))
        for one in shown:
            for fault in one.faults:
                faulty += 1
                where = f"{genre}, picture {one.exhibit.number}, {one.exhibit.scene.place}"
                say(out, f"  {where}: {fault}")
    if not faulty:
        say(out, "The inspector found nothing wrong with them.")
    return FAILED if faulty else DONE


GALLERY_COMMANDS: dict[str, Command] = {"gallery": gallery}
