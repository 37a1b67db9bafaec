"""Where the command line speaks, and what happens when nobody listens any more."""

import os
import sys
from contextlib import suppress

from rich.console import Console


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
