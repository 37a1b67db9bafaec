"""Stopping in good order: Ctrl-C and SIGTERM let what is under way be finished and kept."""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType

STOPPED = 130
"""The exit status of a command that was stopped: 128 and the number of SIGINT."""

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_WORDS = "\nStopping: the pages under way are being finished. Press Ctrl-C again to stop at once.\n"
_SHOW_CURSOR = "\x1b[?25h\n"


@contextmanager
def stoppable() -> Iterator[None]:
    """Within the block the first signal is told at once and raises KeyboardInterrupt.

    The second one ends the process there and then, with status `STOPPED`: what
    is finished is kept all the same, and what is not leaves hidden files only.
    A signal that the process was started to ignore stays ignored.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    stopping = False

    def stop(_number: int, _frame: FrameType | None) -> None:
        nonlocal stopping
        if stopping:
            if sys.stderr is not None and sys.stderr.isatty():
                _tell(_SHOW_CURSOR)
            os._exit(STOPPED)
        stopping = True
        _tell(_WORDS)
        raise KeyboardInterrupt

    before = {number: signal.getsignal(number) for number in _SIGNALS}
    for number, handler in before.items():
        if handler is not signal.SIG_IGN:
            signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _tell(text: str) -> None:
    # Past Python's buffers: the signal may have come in the middle of writing to them.
    with suppress(OSError):
        os.write(2, text.encode())
