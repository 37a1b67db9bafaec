"""A process that ends with the one that started it, however that ended."""

import os
import signal
import threading
import time

LOOK = 0.5
"""Seconds between two looks at who the parent is."""


def end_with(parent: int) -> None:
    """Have this process told to stop (SIGTERM) as soon as its parent is not `parent` any more.

    A thread looks who the parent is: that holds on every Unix, for parents
    that were killed, and for one that ended before this was called, whereas
    Linux's PR_SET_PDEATHSIG goes off when the thread that started us ends.
    """
    thread = threading.Thread(target=_look, args=(parent,), name="lifeline", daemon=True)
    thread.start()


def _look(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(LOOK)
    os.kill(os.getpid(), signal.SIGTERM)
