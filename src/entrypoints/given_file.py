"""A file that a person gave, opened so that it can neither be waited for nor be without end."""

import os
import stat
from pathlib import Path


class NoFile(OSError):
    """What was given is a folder, a pipe or a device."""


class TooLarge(OSError):
    """The file is larger than anything of its kind has to be; `size` is in bytes."""

    def __init__(self, size: int) -> None:
        self.size = size
        super().__init__(f"{size} bytes are too many")


def read_given(path: Path, most: int) -> bytes:
    """The bytes of the file at `path`, of which there may be `most`.

    Raises NoFile, TooLarge, and OSError or ValueError as the system does.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise NoFile(f"{path} is not a file")
    # Another may put a pipe in the file's place meanwhile; opening one would wait for a writer.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise NoFile(f"{path} is not a file")
        if status.st_size > most:
            raise TooLarge(status.st_size)
        # Some files of the system say that they are empty, and are not.
        data = file.read(most + 1)
    if len(data) > most:
        raise TooLarge(len(data))
    return data
