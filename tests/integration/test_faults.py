"""Books made while things go wrong: full disks, signals, kills, bugs, readers that go away."""

import errno
import os
import pty
import resource
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from entrypoints.cli import BUG, DONE, FAILED, WRONG, main
from entrypoints.stopping import STOPPED
from tests.desk import Desk

pytestmark = pytest.mark.drills

PATIENCE = 60.0


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def slow_desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path, illustrator="dawdling")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of the book when nothing goes wrong."""
    desk = Desk(tmp_path_factory.mktemp("whole"))
    assert told(desk.start(*desk.make()))[0] == DONE
    return desk.files()


def told(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Exit status and both streams of a program that must end by itself."""
    try:
        out, err = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    return process.returncode, out, err


def wait_until(true: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.02)


def no_larger_than(size: int) -> Callable[[], None]:
    """For a new process: writing a file beyond `size` fails, as on a full disk."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


def finished_records(desk: Desk) -> dict[Path, int]:
    """Every record of finished work, with the time it was written."""
    return {path: path.stat().st_mtime_ns for path in desk.out.rglob("*.record.json")}


class TestDisk:
    @pytest.mark.faults
    def test_a_disk_full_in_the_middle_ends_the_work_in_one_sentence(
        self, desk: Desk, whole: dict[str, bytes]
    ) -> None:
        # The outline and the character sheets still fit; the first page's picture does not.
        largest_sheet = 40_000
        start = time.monotonic()
        status, out, err = told(desk.start(*desk.make(), preexec_fn=no_larger_than(largest_sheet)))
        assert (status, out) == (FAILED, "")
        *_, last = err.splitlines()
        assert last.startswith(f"The folder “{desk.out / 'work'}” cannot take more: the disk")
        assert "Free some space" in last
        assert "Trying again" not in err, "waiting does not empty a disk"
        assert time.monotonic() - start < 20
        assert desk.files() == {}
        assert desk.hidden() == []
        kept = finished_records(desk)
        assert kept
        assert told(desk.start(*desk.make()))[0] == DONE
        assert desk.files() == whole
        assert kept.items() <= finished_records(desk).items(), "finished work was done again"

    @pytest.mark.faults
    def test_a_disk_that_fills_at_the_end_leaves_the_old_book_whole(
        self, desk: Desk, whole: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert told(desk.start(*desk.make()))[0] == DONE
        old = desk.files()
        desk.brief.write_text(desk.brief.read_text().replace("light on", "door open"))
        real, left = os.fsync, [2]

        def full(descriptor: int) -> None:
            """The disk takes two of the four finished files, and no more."""
            path = Path(f"/proc/self/fd/{descriptor}").readlink()
            if path.parent == desk.out and "writable" not in path.name:
                left[0] -= 1
                if left[0] < 0:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            real(descriptor)

        monkeypatch.setattr(sys, "path", [str(desk.packages), *sys.path])
        monkeypatch.setenv("CUSTORIES_ILLUSTRATION", "discs")
        monkeypatch.setattr(os, "fsync", full)
        assert main(desk.make()) == FAILED
        assert left[0] < 0
        assert desk.files() == old
        assert desk.hidden() == []
        monkeypatch.setattr(os, "fsync", real)
        assert main(desk.make()) == DONE
        assert desk.files()["interior.pdf"] != old["interior.pdf"]

    @pytest.mark.parametrize("way", ["a file", "below a file", "/dev/full", "/proc/nothing"])
    def test_a_folder_that_cannot_be_is_told_before_any_work(self, way: str, desk: Desk) -> None:
        file = desk.folder / "file"
        file.write_text("mine")
        out = {"a file": file, "below a file": file / "book"}.get(way, Path(way))
        status, said, err = told(desk.start("make", desk.brief, "--out", out))
        assert (status, said) == (FAILED, "")
        assert len(err.splitlines()) == 1
        assert str(out) in err
        assert "--out" in err
        assert file.read_text() == "mine"

    def test_an_answer_that_cannot_be_written_is_told(self, desk: Desk) -> None:
        with Path("/dev/full").open("w") as full:
            status, _, err = told(desk.start("formats", stdout=full))
        assert status == FAILED
        assert err == "The answer cannot be written: no space left on device.\n"

    def test_a_brief_half_written_is_not_left_behind(self, desk: Desk) -> None:
        path = desk.folder / "other.toml"
        status, _, err = told(desk.start("new", path, preexec_fn=no_larger_than(1000)))
        assert status == FAILED
        assert "file too large" in err
        assert not path.exists()


class TestStopping:
    @pytest.mark.parametrize(
        "number", [pytest.param(signal.SIGINT, marks=pytest.mark.faults), signal.SIGTERM]
    )
    def test_it_stops_cleanly_and_says_how_to_go_on(
        self, number: signal.Signals, slow_desk: Desk, whole: dict[str, bytes]
    ) -> None:
        desk = slow_desk
        process = desk.start(*desk.make())
        wait_until(lambda: len(desk.begun) == 2)
        process.send_signal(number)
        status, out, err = told(process)
        assert (status, out) == (STOPPED, "")
        assert "Stopping: the pages under way are being finished." in err
        *_, last = err.splitlines()
        assert last == (
            "Stopped. What is finished is kept. To go on: "
            f"custories make {desk.brief} --out {desk.out}"
        )
        assert "Traceback" not in err
        assert desk.files() == {}
        assert desk.hidden() == []
        kept = finished_records(desk)
        assert told(desk.start(*desk.make()))[0] == DONE
        assert same_book(desk.files(), whole)
        assert kept.items() <= finished_records(desk).items()

    def test_the_second_signal_ends_it_at_once(self, slow_desk: Desk) -> None:
        desk = slow_desk
        process = desk.start(*desk.make())
        wait_until(lambda: desk.begun)
        process.send_signal(signal.SIGSTOP)
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGTERM)
        process.send_signal(signal.SIGCONT)
        status, _, err = told(process)
        assert status == STOPPED
        assert err.count("Stopping:") == 1
        assert "Stopped." not in err, "it took the time to end in order"

    @pytest.mark.faults
    def test_killed_outright_it_goes_on_where_it_was(
        self, slow_desk: Desk, whole: dict[str, bytes]
    ) -> None:
        desk = slow_desk
        for places in (1, 3, 5):
            process = desk.start(*desk.make())
            wait_until(lambda places=places: len(desk.begun) >= places)
            process.kill()
            assert told(process)[0] == -signal.SIGKILL
        kept = finished_records(desk)
        # What a killed writer leaves is hidden, and has no final name.
        (desk.out / ".cover.pdf.custories-part").write_bytes(b"half")
        assert told(desk.start(*desk.make()))[0] == DONE
        assert same_book(desk.files(), whole)
        assert kept.items() <= finished_records(desk).items()
        assert not list(desk.out.glob(".*"))
        # Each kill cost at most the one place that was under way.
        assert len(desk.begun) <= len(set(desk.begun)) + 3

    @pytest.mark.faults
    def test_two_at_once_do_not_repeat_each_other(self, slow_desk: Desk) -> None:
        desk = slow_desk
        first = desk.start(*desk.make())
        wait_until(lambda: desk.begun)
        status, _, err = told(desk.start(*desk.make()))
        assert status == FAILED
        assert err == f"Another custories is at work in {desk.out}. Wait for it, or stop it.\n"
        assert told(first)[0] == DONE
        assert len(desk.begun) == len(set(desk.begun))

    def test_the_painter_s_workers_end_with_it(self, tmp_path: Path) -> None:
        for number, status in ((signal.SIGINT, STOPPED), (signal.SIGKILL, -signal.SIGKILL)):
            desk = Desk(tmp_path / number.name, illustrator="painter")
            process = desk.start(*desk.make(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            wait_until(lambda process=process: children(process.pid))
            workers = children(process.pid)
            process.send_signal(number)
            assert process.wait(PATIENCE) == status
            wait_until(lambda workers=workers: not any(alive(pid) for pid in workers))


def same_book(files: dict[str, bytes], whole: dict[str, bytes]) -> bool:
    """Whether all but the manifest is the same: that names the illustrator's class of work."""
    return all(files[name] == data for name, data in whole.items() if name != "book.json")


def children(pid: int) -> list[int]:
    return [
        int(word) for task in Path(f"/proc/{pid}/task").glob("*/children") for word in words(task)
    ]


def words(path: Path) -> list[str]:
    try:
        return path.read_text().split()
    except OSError:
        return []


def alive(pid: int) -> bool:
    state = words(Path(f"/proc/{pid}/stat"))
    return bool(state) and state[2] != "Z"


class TestReaders:
    @pytest.mark.faults
    def test_a_reader_that_goes_away_does_not_disturb_the_work(self, desk: Desk) -> None:
        process = desk.start(*desk.make())
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.readline().startswith("chapter 1")
        process.stderr.close()
        assert process.wait(PATIENCE) == DONE
        assert len(desk.files()) == 4

    @pytest.mark.parametrize("arguments", [("formats",), ("--help",), ("make", "--help")])
    def test_short_answers_into_a_closed_pipe_end_quietly(
        self, arguments: tuple[str, ...], desk: Desk
    ) -> None:
        read, write = os.pipe()
        os.close(read)
        process = desk.start(*arguments, stdout=write)
        os.close(write)
        status, _, err = told(process)
        assert (status, err) == (DONE, "")

    @pytest.mark.faults
    def test_on_a_terminal_there_is_a_bar_with_chapter_step_and_time_left(
        self, slow_desk: Desk
    ) -> None:
        desk = slow_desk
        screen, inner = pty.openpty()
        process = desk.start(
            *desk.make(),
            stderr=inner,
            **_environment(desk, TERM="xterm-256color", COLUMNS="100"),
        )
        os.close(inner)
        seen = _read_all(screen)
        assert told(process)[0] == DONE
        assert "chapter 1 of 2: background 1 of 3" in seen
        assert "chapter 2 of 2: illustrate 2 of 3" in seen
        assert "s left" in seen
        assert "chapter 2 of 2: completed" in seen
        assert "\x1b[?25h" in seen, "the cursor is shown again"
        assert "(0." not in seen, "no plain lines beside the bar"

    def test_ctrl_c_on_a_terminal_gives_the_cursor_back(self, slow_desk: Desk) -> None:
        desk = slow_desk
        screen, inner = pty.openpty()
        process = desk.start(
            *desk.make(), stderr=inner, **_environment(desk, TERM="xterm-256color", COLUMNS="100")
        )
        os.close(inner)
        wait_until(lambda: desk.begun)
        process.send_signal(signal.SIGINT)
        seen = _read_all(screen)
        assert told(process)[0] == STOPPED
        assert seen.rindex("\x1b[?25h") > seen.rindex("\x1b[?25l")
        assert seen.rstrip().endswith(f"--out {desk.out}") or "To go on: custories make" in seen


def _environment(desk: Desk, **more: str) -> dict[str, Any]:
    desk.environment.update(more)
    return {}


def _read_all(screen: int) -> str:
    """All that is written to a terminal until its program ends."""
    seen = b""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if select.select([screen], [], [], 0.5)[0]:
            try:
                data = os.read(screen, 65536)
            except OSError:
                break
            if not data:
                break
            seen += data
    os.close(screen)
    return seen.decode(errors="replace")


class TestBugs:
    @pytest.mark.faults
    def test_a_bug_is_called_one_and_publishes_nothing(self, desk: Desk) -> None:
        desk.illustrator = "faulty"
        status, out, err = told(desk.start(*desk.make()))
        assert (status, out) == (FAILED, "")
        assert "Traceback (most recent call last)" in err
        assert "ZeroDivisionError: three of [bold] everything" in err
        assert err.splitlines()[-1] == BUG
        assert desk.files() == {}
        desk.illustrator = "discs"
        assert told(desk.start(*desk.make()))[0] == DONE

    @pytest.mark.faults
    def test_a_damaged_record_is_work_to_be_done_again(
        self, desk: Desk, whole: dict[str, bytes]
    ) -> None:
        assert told(desk.start(*desk.make()))[0] == DONE
        records = sorted(finished_records(desk))
        for number, path in enumerate(records):
            path.write_bytes((b"", b"{", b"[]", b'{"step": 1}')[number % 4])
        status, _, err = told(desk.start(*desk.make()))
        assert status == DONE, err
        assert desk.files() == whole

    @pytest.mark.faults
    def test_artifacts_that_somebody_removed_are_made_anew(
        self, desk: Desk, whole: dict[str, bytes]
    ) -> None:
        assert told(desk.start(*desk.make()))[0] == DONE
        for path in [*desk.out.rglob("*.jpg"), *desk.out.rglob("work/**/*.pdf")]:
            path.unlink()
        (desk.out / "cover.pdf").unlink()
        status, _, err = told(desk.start(*desk.make()))
        assert status == DONE, err
        assert desk.files() == whole

    def test_a_wrong_command_is_the_callers_fault(self, desk: Desk) -> None:
        assert told(desk.start("mak"))[0] == WRONG
