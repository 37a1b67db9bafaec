"""The supervisor: what ends is started again, and what is told to stop stops, or is killed."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from custories_core.jobs import RetryPolicy
from entrypoints.statuses import ABORTED, DONE, FAILED, WRONG
from entrypoints.supervisor import Patience, Program, Supervisor, how_it_ended

QUICK = Patience(RetryPolicy(base=0.0, cap=0.0), settled=60.0, stop=10.0)

BEGIN = """
import os, signal, sys, time
def note(what):
    with open(sys.argv[1], "a") as file:
        file.write(f"{what} {os.getpid()} {time.monotonic()}\\n")
note("began")
"""
WAIT = """
def stop(number, frame):
    note("told")
    sys.exit(0)
signal.signal(signal.SIGTERM, stop)
note("ready")
while True:
    time.sleep(10)
"""
DEAF = "signal.signal(signal.SIGTERM, signal.SIG_IGN)\nnote('ready')\ntime.sleep(60)"


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    return tmp_path / "notes"


def program(script: str, notes: Path, name: str = "child") -> Program:
    return Program(name, (sys.executable, "-S", "-c", BEGIN + script, str(notes)))


def noted(notes: Path, what: str) -> list[tuple[int, float]]:
    """The processes that noted something, and when."""
    if not notes.exists():
        return []
    lines = [line.split() for line in notes.read_text().splitlines()]
    return [(int(pid), float(at)) for word, pid, at in lines if word == what]


def run(
    supervisor: Supervisor, until: Callable[[], object], by: signal.Signals = signal.SIGTERM
) -> int:
    """Run it until something is so, then tell it to stop; its status."""
    gave_up = threading.Event()

    def watch() -> None:
        deadline = time.monotonic() + 20
        while not until():
            if time.monotonic() > deadline:
                gave_up.set()
                break
            time.sleep(0.02)
        os.kill(os.getpid(), by)

    thread = threading.Thread(target=watch)
    # Whatever happens, the signal must not end the tests.
    before = signal.signal(by, lambda number, frame: None)
    try:
        thread.start()
        status = supervisor.run()
    finally:
        thread.join()
        signal.signal(by, before)
    assert not gave_up.is_set(), "it did not come to that"
    return status


def test_all_are_started_told_to_stop_and_waited_for(notes: Path) -> None:
    supervisor = Supervisor([program(WAIT, notes, name) for name in ("a", "b")], QUICK)
    assert run(supervisor, lambda: len(noted(notes, "ready")) == 2) == DONE
    assert {pid for pid, _ in noted(notes, "told")} == {pid for pid, _ in noted(notes, "ready")}


def test_an_interruption_is_a_stop_that_was_asked_for(notes: Path) -> None:
    supervisor = Supervisor([program(WAIT, notes)], QUICK)
    assert run(supervisor, lambda: noted(notes, "ready"), signal.SIGINT) == DONE
    assert len(noted(notes, "told")) == 1


def test_a_child_hears_no_interruption_but_through_it(notes: Path) -> None:
    supervisor = Supervisor([program("note(os.getsid(0))\n" + WAIT, notes)], QUICK)
    run(supervisor, lambda: noted(notes, "ready"))
    ((pid, _),) = noted(notes, "ready")
    assert noted(notes, str(pid))
    assert os.getsid(0) != pid


def test_one_that_was_killed_is_started_again_and_the_other_left_alone(notes: Path) -> None:
    supervisor = Supervisor([program(WAIT, notes, name) for name in ("a", "b")], QUICK)
    killed: list[int] = []

    def one_was_replaced() -> bool:
        ready = noted(notes, "ready")
        if len(ready) == 2 and not killed:
            killed.append(ready[0][0])
            os.kill(killed[0], signal.SIGKILL)
        return len(ready) == 3

    with capture_logs() as logs:
        assert run(supervisor, one_was_replaced) == DONE
    assert len(noted(notes, "told")) == 2
    assert killed[0] not in [pid for pid, _ in noted(notes, "told")]
    assert sum("was ended by SIGKILL" in line["event"] for line in logs) == 1


def test_waits_grow_with_each_failure(notes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.random", lambda: 1.0)
    patience = Patience(RetryPolicy(base=0.2, cap=0.8))
    supervisor = Supervisor([program("sys.exit(1)", notes)], patience)
    with capture_logs() as logs:
        run(supervisor, lambda: len(noted(notes, "began")) == 5)
    waits = [line["again_in"] for line in logs if "again_in" in line]
    assert waits[:4] == [0.2, 0.4, 0.8, 0.8]
    at = [at for _, at in noted(notes, "began")]
    assert all(
        later - sooner >= wait for sooner, later, wait in zip(at, at[1:], waits, strict=False)
    )


def test_one_that_lived_long_waits_as_if_it_had_never_failed(
    notes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("random.random", lambda: 1.0)
    patience = Patience(RetryPolicy(base=0.1, cap=10.0), settled=0.2)
    supervisor = Supervisor([program("time.sleep(0.4)", notes)], patience)
    with capture_logs() as logs:
        run(supervisor, lambda: len(noted(notes, "began")) == 4)
    assert {line["again_in"] for line in logs if "again_in" in line} == {0.1}


def test_what_cannot_run_as_things_are_set_stops_all(notes: Path) -> None:
    wrong = "time.sleep(1)\nsys.exit(2)"
    supervisor = Supervisor([program(WAIT, notes, "good"), program(wrong, notes, "bad")], QUICK)
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)]
    assert supervisor.run() == WRONG
    assert len(noted(notes, "told")) == 1
    assert [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)] == before


def test_one_that_does_not_stop_is_killed(notes: Path) -> None:
    supervisor = Supervisor([program(DEAF, notes)], Patience(stop=0.5))
    begun = time.monotonic()
    with capture_logs() as logs:
        assert run(supervisor, lambda: noted(notes, "ready")) == FAILED
    assert time.monotonic() - begun < 20
    assert "child did not stop and is killed" in [line["event"] for line in logs]
    ((pid, _),) = noted(notes, "ready")
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_what_cannot_be_started_is_tried_again(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    supervisor = Supervisor([Program("child", (str(missing),))], QUICK)
    with capture_logs() as logs:
        begun = time.monotonic()
        assert run(supervisor, lambda: time.monotonic() - begun > 0.5) == DONE
    tried = [line["event"] for line in logs if "cannot be started" in line["event"]]
    assert len(tried) >= 2
    assert tried[0] == "child cannot be started: No such file or directory"


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (DONE, "ended"),
        (FAILED, "ended with status 1"),
        (ABORTED, "ended itself, for a job would not stop"),
        (-9, "was ended by SIGKILL"),
    ],
)
def test_an_end_in_words(status: int, words: str) -> None:
    assert how_it_ended(status) == words


def test_a_child_ends_with_its_parent(notes: Path) -> None:
    child = f"from entrypoints.lifeline import end_with\nend_with(int(sys.argv[2]))\n{WAIT}"
    parent = "\n".join(
        [
            "import os, subprocess, sys, time",
            "command = [sys.executable, '-c', sys.argv[2], sys.argv[1], str(os.getpid())]",
            "subprocess.Popen(command, start_new_session=True)",
            "time.sleep(60)",
        ]
    )
    process = subprocess.Popen([sys.executable, "-c", parent, str(notes), BEGIN + child])
    deadline = time.monotonic() + 20
    while not noted(notes, "ready"):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    assert not noted(notes, "told")
    process.kill()
    process.wait()
    while not noted(notes, "told"):
        assert time.monotonic() < deadline
        time.sleep(0.02)
