"""Where the command line speaks, and what happens when nobody listens any more."""

import io
import os
import re
import sys
from contextlib import suppress

from rich.console import Console

# C0, DEL and C1; line and paragraph separators; what turns the direction of the text that
# follows; halves of a surrogate pair, which no terminal can be sent. A zero-width joiner and
# the plain direction marks stay: names and emoji are written with them.
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def shown_plainly(text: str) -> str:
    """Text from outside on one line, its control characters as \\xNN or \\uNNNN.

    A terminal obeys such characters: they could hide what we say, or say it in our place.
    """
    return _UNSAFE.sub(_code, text)


def _code(found: re.Match[str]) -> str:
    number = ord(found[0])
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}"


def never_fail() -> None:
    """Have both streams write out what their encoding does not have, instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


class Paper(Console):
    """A console that falls silent when its reader has gone, as `| head` does.

    The work goes on, and the exit status is that of the work.
    """

    def on_broken_pipe(self) -> None:
        """Write to nowhere from now on."""
        self.quiet = True
        close_quietly(self.stderr)


def paper() -> Paper:
    """Standard output: what was asked for."""
    return Paper(soft_wrap=True, highlight=False)


def margin() -> Paper:
    """Standard error: progress, and what went wrong."""
    return Paper(stderr=True, highlight=False)


def say(console: Console, text: str) -> None:
    """One line of plain words, whatever is in them."""
    console.print(shown_plainly(text), soft_wrap=True, markup=False, highlight=False)


def close_quietly(stderr: bool) -> None:
    """Lead a stream to nowhere, so that what is left in it cannot fail at the end."""
    stream = sys.stderr if stderr else sys.stdout
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def finish() -> None:
    """Flush standard output; what cannot be delivered any more is dropped."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError):
        close_quietly(stderr=False)
