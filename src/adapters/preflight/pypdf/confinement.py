"""Examination of a PDF in a child process that may come to grief in our place.

The child (`light_table`) is a fresh, isolated interpreter with little memory
and little time. Nothing but JSON comes back from it, of a bounded size, and it
is checked before it is used.
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from threading import Event, Timer
from typing import Any, BinaryIO

import custories_core
from custories_core.errors import Fault, Rejected, Unavailable
from custories_core.plain import from_plain
from custories_core.preflight.print_file import PrintFile

_LIGHT_TABLE = Path(__file__).with_name("light_table.py")
_AGAIN = "Export it again and check the new file."
# What an interpreter needs of its surroundings to start at all, and no more.
_SURROUNDINGS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT")
# Not all systems have these signals, nor end a process by one.
_OUT_OF_TIME = -getattr(signal, "SIGXCPU", 24)
_KILLED = -getattr(signal, "SIGKILL", 9)


def rejection(place: str, problem: str, remedy: str = _AGAIN) -> Rejected:
    """The refusal of a file."""
    return Rejected((Fault(place, problem, remedy),))


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may cost.

    `size` is that of the file, `memory` the child's address space and `answer`
    the facts as JSON, all in bytes; `seconds` is the child's processor time and
    `deadline` how long it may take by the clock, in seconds. A painted book
    of 288 pages and 270 MiB took 3 seconds and less than 512 MiB of memory.
    """

    size: int = 2 * 2**30
    memory: int = 2 * 2**30
    answer: int = 64 * 2**20
    seconds: int = 60
    deadline: float = 120.0

    def too_large(self, place: str) -> Rejected:
        """The refusal of a file for its size."""
        problem = f"is larger than {_bytes(self.size)}; it is no ordinary book."
        return rejection(place, problem)


def examined_apart(
    file: BinaryIO, place: str, limits: Limits, program: Path = _LIGHT_TABLE
) -> PrintFile:
    """The facts of an open file, as the child finds them. The child is gone when this returns.

    Raises Rejected, also when the child comes to grief over the file, and
    Unavailable when it could not begin.
    """
    if os.fstat(file.fileno()).st_size > limits.size:
        raise limits.too_large(place)
    return _understood(_ask(file, place, limits, program), place)


def _ask(file: BinaryIO, place: str, limits: Limits, program: Path) -> bytes:
    bounds = {"memory": limits.memory, "seconds": limits.seconds, "parent": os.getpid()}
    try:
        child = subprocess.Popen(
            [sys.executable, "-I", "-S", str(program), json.dumps(bounds), *_LIBRARIES],
            stdin=file,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={name: os.environ[name] for name in _SURROUNDINGS if name in os.environ},
        )
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise Unavailable(f"The reader of PDFs cannot be started: {reason}.") from error
    heard = child.stdout
    assert heard is not None
    late = Event()

    def stop() -> None:
        late.set()
        child.kill()

    timer = Timer(limits.deadline, stop)
    try:
        timer.start()
        answer = heard.read(limits.answer + 1)
        if len(answer) <= limits.answer:
            child.wait()
    finally:
        timer.cancel()
        child.kill()
        child.wait()
        heard.close()
    if len(answer) > limits.answer:
        raise rejection(place, "holds more than can be told; it is no ordinary book.")
    if late.is_set():
        raise _too_much(place, f"{limits.deadline:g} seconds")
    if child.returncode == _OUT_OF_TIME:
        raise _too_much(place, f"{limits.seconds} seconds")
    if not answer:
        raise Unavailable("The reader of PDFs cannot be started. Try again, or install it anew.")
    if child.returncode == _KILLED or answer.strip() == b"memory":
        raise _too_much(place, f"{_bytes(limits.memory)} of memory")
    if child.returncode != 0:
        raise _broken(place)
    return answer


def _understood(answer: bytes, place: str) -> PrintFile:
    try:
        found = json.loads(answer)
        match found:
            case {"problem": str(problem), "remedy": str(remedy)}:
                raise rejection(place, problem, remedy)
            case {"file": Mapping() as file}:
                return from_plain(PrintFile, file)
    except (ValueError, TypeError, KeyError, RecursionError):
        pass
    raise _broken(place)


def _too_much(place: str, what: str) -> Rejected:
    return rejection(place, f"needs more than {what} to be read; it is no ordinary book.")


def _broken(place: str) -> Rejected:
    return rejection(place, "cannot be read to its end: the reader of PDFs breaks down over it.")


def _bytes(number: int) -> str:
    return f"{number / 2**30:g} GiB" if number >= 2**30 else f"{number / 2**20:g} MiB"


def _home(module: str) -> str:
    """The folder that a module is imported from; the module itself is not imported."""
    spec: Any = find_spec(module)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"No module named {module!r}", name=module)
    return str(Path(spec.origin).parents[1])


# The isolated mode knows no folder but that of the standard library.
_LIBRARIES = tuple(
    dict.fromkeys(
        (
            str(Path(__file__).parents[3]),
            str(Path(custories_core.__file__).parents[1]),
            _home("pypdf"),
            _home("pypdfium2"),
        )
    )
)
