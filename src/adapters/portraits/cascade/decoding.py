"""Decoding of a photo in a child process that may come to grief in our place.

The child (`darkroom`) is a fresh, isolated interpreter. Nothing but numbers
and pixels comes back from it, and both are checked before they are used.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from threading import Event, Thread, Timer

import numpy as np
import numpy.typing as npt

from .headers import Header

Pixels = npt.NDArray[np.uint8]
"""A picture as rows × columns × 3, sRGB."""

_DARKROOM = Path(__file__).with_name("darkroom.py")
_SIGXCPU = 24
_SIGKILL = 9
# What an interpreter needs of its surroundings to start at all, and no more.
_SURROUNDINGS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT")


@dataclass(frozen=True, slots=True)
class Limits:
    """What a photo may cost.

    `size` is in bytes, `pixels` and `side` in pixels; `memory` is the child's
    address space in bytes, `seconds` its processor time and `deadline` how
    long it may take by the clock, in seconds.
    """

    size: int = 20 * 2**20
    pixels: int = 50_000_000
    side: int = 12_000
    memory: int = 2**30
    seconds: int = 10
    deadline: float = 20.0


@dataclass(frozen=True, slots=True)
class Decoded:
    """The pixels asked for, and the size of the whole upright photo they are from."""

    pixels: Pixels
    photo_width: int
    photo_height: int


class Undecodable(Exception):
    """The photo could not be decoded.

    `reason` is truncated, broken, size, memory or slow.
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def decode(
    photo: bytes,
    header: Header,
    limits: Limits,
    longest: int,
    crop: tuple[int, int, int, int] | None = None,
) -> Decoded:
    """The photo upright, at most `longest` pixels on its long side, without any metadata.

    `crop` (left, top, right, bottom, in pixels of the upright photo) takes a
    part at its full resolution, before it is scaled. Raises Undecodable.
    """
    request = {
        "kind": header.kind.value,
        "stated": header.width * header.height,
        "pixels": limits.pixels,
        "side": limits.side,
        "memory": limits.memory,
        "seconds": limits.seconds,
        "longest": longest,
        "crop": crop,
    }
    text = json.dumps(request).encode()
    most = 4 + 1024 + 3 * longest * longest
    answer = _ask(len(text).to_bytes(4, "big") + text + photo, most, limits.deadline)
    return _understood(answer, longest)


def _ask(question: bytes, most: int, deadline: float) -> bytes:
    """What the child answers, at most `most` bytes. The child is gone when this returns."""
    surroundings = {name: os.environ[name] for name in _SURROUNDINGS if name in os.environ}
    child = subprocess.Popen(
        [sys.executable, "-I", str(_DARKROOM), *_libraries()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**surroundings, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
    )
    told, heard = child.stdin, child.stdout
    assert told is not None
    assert heard is not None
    late = Event()

    def stop() -> None:
        late.set()
        child.kill()

    def feed() -> None:
        try:
            with told:
                told.write(question)
        except OSError:
            # It died while being told; how it ended says more than that.
            pass

    timer = Timer(deadline, stop)
    feeder = Thread(target=feed, daemon=True)
    try:
        timer.start()
        feeder.start()
        answer = heard.read(most + 1)
        if len(answer) <= most:
            child.wait()
    finally:
        timer.cancel()
        child.kill()
        child.wait()
        feeder.join()
        heard.close()
    if late.is_set() or child.returncode == -_SIGXCPU:
        raise Undecodable("slow")
    if child.returncode == -_SIGKILL:
        raise Undecodable("memory")
    if child.returncode != 0 or len(answer) > most:
        raise Undecodable("broken")
    return answer


@cache
def _libraries() -> tuple[str, ...]:
    """The folders in which the decoders are installed; none of them is imported for that."""
    specs = (find_spec(name) for name in ("PIL", "pillow_heif"))
    folders = [str(Path(spec.origin).parents[1]) for spec in specs if spec and spec.origin]
    return tuple(dict.fromkeys(folders))


def _understood(answer: bytes, longest: int) -> Decoded:
    end = 4 + int.from_bytes(answer[:4], "big")
    try:
        facts = json.loads(answer[4:end])
        if "fault" in facts:
            raise Undecodable(str(facts["fault"]))
        width, height = int(facts["width"]), int(facts["height"])
        photo_width, photo_height = int(facts["photo_width"]), int(facts["photo_height"])
    except (ValueError, TypeError, KeyError):
        raise Undecodable("broken") from None
    if not 1 <= max(width, height) <= longest or len(answer) - end != width * height * 3:
        raise Undecodable("broken")
    pixels = np.frombuffer(answer, np.uint8, offset=end).reshape(height, width, 3)
    return Decoded(pixels, photo_width, photo_height)
