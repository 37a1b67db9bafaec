"""The child process that reads print files, and what becomes of it."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from types import FrameType

import pytest

from adapters.preflight.pypdf import PypdfExaminer
from adapters.preflight.pypdf.confinement import _LIBRARIES, _LIGHT_TABLE, Limits, examined_apart
from adapters.preflight.pypdf.examination import examined
from custories_core.errors import Rejected, Unavailable
from custories_core.preflight.print_file import PrintFile
from tests import broken
from tests.broken.hostile import HOSTILE, drawn_letters, title_without_end, two_faced

_PATIENCE = 30.0
_TIGHT = Limits(memory=400 * 2**20, seconds=10, deadline=20.0)
_BRISK = Limits(answer=100_000, seconds=1, deadline=2.0)


def _children() -> set[str]:
    """The processes that this one has not yet seen off, where the system tells."""
    lists = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    return {child for listed in lists for child in listed.read_text().split()}


@pytest.fixture(autouse=True)
def _nothing_stays() -> Iterator[None]:
    before, began = _children(), time.monotonic()
    yield
    assert _children() <= before
    assert time.monotonic() - began < _PATIENCE


@pytest.mark.parametrize(
    "make", [broken.interior, lambda: broken.cover(broken.SOFTCOVER, 32), title_without_end]
)
def test_the_child_tells_what_the_examination_finds(make: Callable[[], bytes]) -> None:
    pdf = make()
    assert PypdfExaminer().examine(BytesIO(pdf)) == examined(BytesIO(pdf))


@pytest.mark.parametrize("what", HOSTILE)
def test_a_file_made_to_last_is_refused_soon(what: str) -> None:
    reason, make = HOSTILE[what]
    with pytest.raises(Rejected, match=reason):
        PypdfExaminer(_TIGHT).examine(BytesIO(make()))


@pytest.mark.parametrize("make", [two_faced, drawn_letters])
def test_what_brings_a_library_down_is_refused(make: Callable[[], bytes]) -> None:
    with pytest.raises(Rejected, match=r"needs more than|breaks down") as refusal:
        PypdfExaminer(_TIGHT).examine(BytesIO(make()))
    assert len(refusal.value.faults) == 1


def test_a_file_is_refused_for_its_size_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "vast.pdf"
    with path.open("wb") as file:
        file.truncate(6 * 2**30)
    with pytest.raises(Rejected, match=r"vast\.pdf: is larger than 2 GiB"):
        PypdfExaminer().examine(path)
    with pytest.raises(Rejected, match="is larger than 1 MiB"):
        PypdfExaminer(Limits(size=2**20)).examine(BytesIO(bytes(2**20 + 1)))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    with pytest.raises(Rejected, match="is not a file"):
        PypdfExaminer().examine(tmp_path / "pipe.pdf")


def _through(tmp_path: Path, program: str, limits: Limits = _BRISK) -> PrintFile:
    path = tmp_path / "program.py"
    path.write_text(program)
    (tmp_path / "book.pdf").write_bytes(b"%PDF-1.6")
    with (tmp_path / "book.pdf").open("rb") as file:
        return examined_apart(file, "book.pdf", limits, path)


_BEGUN = "import os, resource, sys, time; print(flush=True); "


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("os.abort()", "breaks down"),
        ("sys.exit(3)", "breaks down"),
        ("", "breaks down"),
        ("print('{')", "breaks down"),
        ("print('[' * 50_000)", "breaks down"),
        ("print('[]')", "breaks down"),
        ('print(\'{"file": {"version": 1, "pages": []}}\')', "breaks down"),
        ('print(\'{"file": {"version": "1.6"}}\')', "breaks down"),
        ('print(\'{"file": {"version": "1.6", "pages": [], "more": 1}}\')', "breaks down"),
        ("os.kill(os.getpid(), 9)", "needs more than 2 GiB of memory"),
        ("print('memory')", "needs more than 2 GiB of memory"),
        ("print('x' * 200_000)", "holds more than can be told"),
        ("time.sleep(60)", "needs more than 2 seconds"),
        (
            "resource.setrlimit(resource.RLIMIT_CPU, (1, 2))\nwhile True: pass",
            r"needs more than [12] second",
        ),
        ('print(\'{"problem": "is odd.", "remedy": ""}\')', r"^book\.pdf: is odd\.$"),
    ],
)
def test_whatever_becomes_of_the_child_is_one_sentence(
    tmp_path: Path, program: str, reason: str
) -> None:
    with pytest.raises(Rejected, match=reason):
        _through(tmp_path, _BEGUN + program)


def test_a_child_that_cannot_begin_is_no_fault_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="cannot be started"):
        _through(tmp_path, "import no_such_library")


def test_the_child_gets_none_of_our_surroundings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUSTORIES_SECRET", "x")
    tell = 'print(\'{"file": {"version": "%s", "pages": []}}\' % sorted(os.environ))'
    assert "SECRET" not in _through(tmp_path, _BEGUN + tell).version


def test_the_child_ends_when_its_parent_is_stopped(tmp_path: Path) -> None:
    def stop(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, 0.5)
    try:
        with pytest.raises(KeyboardInterrupt):
            _through(tmp_path, _BEGUN + "time.sleep(60)", Limits())
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_ctrl_c_is_left_to_the_parent(tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    path.write_bytes(broken.UNREADABLE["forms that multiply"][1]())
    bounds = json.dumps({"memory": 2**30, "seconds": 30, "parent": os.getpid()})
    command = [sys.executable, "-I", "-S", str(_LIGHT_TABLE), bounds, *_LIBRARIES]
    with (
        path.open("rb") as file,
        subprocess.Popen(command, stdin=file, stdout=subprocess.PIPE) as child,
    ):
        assert child.stdout is not None
        assert child.stdout.readline() == b"\n"
        child.send_signal(signal.SIGINT)
        assert "draws more" in json.loads(child.stdout.read())["problem"]
    assert child.returncode == 0
