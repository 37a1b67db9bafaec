"""Painters in processes of their own, so that several pictures are painted at once.

The workers are started by command rather than by `multiprocessing`: those
would run the caller's main module again, which a plain script does not
survive. A worker reads pickled requests and answers with pickled pictures
or errors; it ends when its input does, so none outlives its parent.
"""

import contextlib
import os
import pickle
import queue
import signal
import struct
import subprocess
import sys
import weakref
from typing import IO, Any

from custories_core.errors import Unavailable
from custories_core.ports.illustration import (
    BackgroundRequest,
    IllustrationRequest,
    Picture,
    SheetRequest,
)

Request = SheetRequest | BackgroundRequest | IllustrationRequest
LENGTH = struct.Struct(">Q")
COMMAND = (
    "import sys; sys.path[:] = sys.argv[1:]; "
    "from adapters.illustration.painter.workers import serve; serve()"
)


def usable_cores() -> int:
    """How many cores this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


def painted(request: Request) -> Picture:
    """The picture, painted here and now."""
    from . import scene, sheet

    match request:
        case SheetRequest():
            return sheet.character_sheet(request)
        case BackgroundRequest():
            return scene.background(request)
        case IllustrationRequest():
            return scene.illustrate(request)


class Worker:
    """One painting process."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", COMMAND, *filter(None, sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # Ctrl-C is for the program, which closes its workers in order.
            start_new_session=True,
        )

    def answer(self, request: Request) -> Picture | Exception:
        """The picture, or what the painting raised.

        Raises EOFError or BrokenPipeError when the process has died.
        """
        assert self._process.stdin
        assert self._process.stdout
        _send(self._process.stdin, request)
        answer = _receive(self._process.stdout)
        assert isinstance(answer, Picture | Exception)
        return answer

    def kill(self) -> None:
        """End the process at once."""
        self._process.kill()

    def close(self) -> None:
        """End the process and wait for it."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                with contextlib.suppress(OSError):
                    stream.close()
        self._process.kill()
        self._process.wait()


class Workers:
    """Up to `size` painting processes, each started when first needed."""

    def __init__(self, size: int) -> None:
        self._free: queue.LifoQueue[Worker | None] = queue.LifoQueue()
        for _ in range(size):
            self._free.put(None)
        self._started: list[Worker] = []
        self._finalizer = weakref.finalize(self, _close_all, self._started)

    @property
    def running(self) -> tuple[Worker, ...]:
        """The processes that run now."""
        return tuple(self._started)

    def paint(self, request: Request) -> Picture:
        """The picture, from the next free worker.

        Raises what the painting raised, and Unavailable when the worker dies.
        """
        worker = self._free.get()
        sound = False
        try:
            if worker is None or worker not in self._started:
                worker = Worker()
                self._started.append(worker)
            try:
                answer = worker.answer(request)
            except (EOFError, BrokenPipeError) as error:
                raise Unavailable(
                    "A painting process ended before its picture was done."
                ) from error
            sound = True
        finally:
            if not sound and worker is not None:
                with contextlib.suppress(ValueError):
                    self._started.remove(worker)
                worker.close()
            self._free.put(worker if sound else None)
        # An error of the painting, even one of reading a file, is no sign of a dead worker.
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        """End all workers; a later picture starts new ones."""
        _close_all(self._started)


def _close_all(workers: list[Worker]) -> None:
    while workers:
        workers.pop().close()


def serve() -> None:
    """A worker's life: paint what is asked for until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Nothing that is printed may get between the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    requests = sys.stdin.buffer
    while True:
        try:
            request = _receive(requests)
        except EOFError:
            return
        answer: Any
        try:
            answer = painted(request)
        except Exception as error:
            answer = error
        try:
            _send(answers, answer)
        except BrokenPipeError:
            return


def _send(stream: IO[bytes], value: object) -> None:
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    stream.write(LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def _receive(stream: IO[bytes]) -> Any:
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        raise EOFError
    (length,) = LENGTH.unpack(head)
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return pickle.loads(data)
