"""The command line for tests: quick illustrators offered as another package offers its own.

`Desk.run` calls the program in this process, `Desk.start` in one of its own.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from custories_core.errors import Refused
from custories_core.ports.illustration import BackgroundRequest, Picture
from examples.own_illustrator import Discs

ROOT = Path(__file__).resolve().parents[1]
Run = Callable[..., tuple[int, str, str]]
"""Calls the program in this process: its exit status, standard output and standard error."""
POINTS = """\
[custories.adapters]
illustration.discs = tests.desk:discs
illustration.dawdling = tests.desk:dawdling
illustration.faulty = tests.desk:faulty
illustration.unwilling = tests.desk:unwilling
"""

BRIEF = """\
genre = "fairy-tale"
format = "a5-booklet"
dedication = "For everyone who leaves the light on."
seed = 7

[[chapters]]
pages = 4

[[chapters]]
pages = 4

[[characters]]
name = "Luna"
role = "hero"
pronouns = "she"

[[characters]]
name = "Pip"
role = "companion"
species = "fox"
"""


class Settings(Protocol):
    """What the illustrators below are told."""

    @property
    def artifacts_folder(self) -> Path: ...


class Dawdling(Discs):
    """Takes its time over every place, and notes each one it has begun in a file."""

    def __init__(self, notes: Path) -> None:
        self._notes = notes

    def background(self, request: BackgroundRequest) -> Picture:
        with self._notes.open("a") as notes:
            notes.write(f"{request.seed}\n")
        time.sleep(0.4)
        return super().background(request)


class Faulty(Discs):
    """Has a bug."""

    def background(self, request: BackgroundRequest) -> Picture:
        raise ZeroDivisionError("three of [bold] everything")


class Unwilling(Discs):
    """Will not draw the first chapter's places."""

    def background(self, request: BackgroundRequest) -> Picture:
        raise Refused("The illustrator will not draw this.")


def discs(settings: Settings) -> Discs:
    return Discs()


def dawdling(settings: Settings) -> Dawdling:
    settings.artifacts_folder.mkdir(parents=True, exist_ok=True)
    return Dawdling(settings.artifacts_folder / ".begun")


def faulty(settings: Settings) -> Faulty:
    return Faulty()


def unwilling(settings: Settings) -> Unwilling:
    return Unwilling()


@dataclass
class Desk:
    """A folder with a brief in it, and the program beside it."""

    folder: Path
    illustrator: str = "discs"
    environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        information = self.folder / "packages" / "desk-1.0.dist-info"
        information.mkdir(parents=True)
        (information / "METADATA").write_text("Metadata-Version: 2.1\nName: desk\nVersion: 1.0\n")
        (information / "entry_points.txt").write_text(POINTS)
        self.brief.write_text(BRIEF)

    @property
    def packages(self) -> Path:
        return self.folder / "packages"

    @property
    def brief(self) -> Path:
        return self.folder / "brief.toml"

    @property
    def out(self) -> Path:
        return self.folder / "my-book"

    @property
    def begun(self) -> list[str]:
        """What `Dawdling` has begun to draw, over all runs."""
        notes = self.out / "work" / ".begun"
        return notes.read_text().split() if notes.exists() else []

    def start(self, *arguments: object, **options: Any) -> subprocess.Popen[str]:
        """The program in a process of its own, which heeds Ctrl-C whoever started it."""
        known = {k: v for k, v in os.environ.items() if not k.startswith("CUSTORIES_")}
        environment = {
            **known,
            # What this process imports is what it imports, in a copy of the source too.
            "PYTHONPATH": os.pathsep.join(
                [str(self.packages), str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
            ),
            "CUSTORIES_ILLUSTRATION": self.illustrator,
            **self.environment,
        }
        return subprocess.Popen(
            [sys.executable, "-m", "entrypoints.cli", *map(str, arguments)],
            **{
                "env": environment,
                "stdout": subprocess.PIPE,
                "stderr": subprocess.PIPE,
                "text": True,
                "preexec_fn": _heed,
                **options,
            },
        )

    def make(self) -> tuple[str, ...]:
        """The arguments that make the book."""
        return ("make", str(self.brief), "--out", str(self.out))

    def files(self) -> dict[str, bytes]:
        """The files of the book folder by name, work left out."""
        return {path.name: path.read_bytes() for path in self.out.glob("*") if path.is_file()}

    def hidden(self) -> list[Path]:
        """What killed writers left in the book's folder and in its work."""
        return [p for p in self.out.rglob(".*") if p.is_file() and "part" in p.suffix]


def _heed() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
