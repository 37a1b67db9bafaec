"""What every doorbell must do."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from custories_core.ports.dispatch import Doorbell

ROOT = Path(__file__).resolve().parents[2]
SOON = 10.0  # seconds; generous, for a machine may be busy

RING = """
import sys
from types import SimpleNamespace
from importlib import import_module
module, settings = sys.argv[1], dict(pair.split("=", 1) for pair in sys.argv[2].split("\\n"))
bell = import_module(module).build(SimpleNamespace(**settings))
"""


def eventually(holds: Callable[[], bool], seconds: float = SOON) -> bool:
    """Whether it holds within some seconds."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if holds():
            return True
        time.sleep(0.01)
    return holds()


@dataclass
class Work:
    """Jobs that wait and jobs that were done, as the database has them for real."""

    waiting: set[str] = field(default_factory=set)
    done: list[str] = field(default_factory=list)
    answers: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, *jobs: str) -> None:
        with self.lock:
            self.waiting.update(jobs)

    def drain(self) -> None:
        """The answer: do what is there."""
        with self.lock:
            self.answers += 1
            self.done += sorted(self.waiting)
            self.waiting.clear()


@dataclass
class Listener:
    """A thread that listens, and what came of it."""

    bell: Doorbell
    answer: Callable[[], None]
    stop: threading.Event = field(default_factory=threading.Event)
    answers: int = 0
    raised: BaseException | None = None

    def __post_init__(self) -> None:
        self.thread = threading.Thread(target=self._listen, daemon=True)
        self.thread.start()

    def _listen(self) -> None:
        try:
            self.bell.listen(self._answer, self.stop.is_set)
        except BaseException as error:
            self.raised = error

    def _answer(self) -> None:
        self.answers += 1
        self.answer()

    def ended(self, within: float = SOON) -> bool:
        """Whether it returned in time, and did not raise."""
        self.thread.join(within)
        if self.raised is not None:
            raise self.raised
        return not self.thread.is_alive()


class DoorbellContract:
    """Inherit this and give the fixtures `build`, which makes another bell of the same kind on
    the same means each time it is called, and `told`, the module and the settings of the adapter
    by which another process can do so."""

    @pytest.fixture
    def build(self) -> Callable[[], Doorbell]:
        raise NotImplementedError

    @pytest.fixture
    def told(self) -> tuple[str, dict[str, str]]:
        raise NotImplementedError

    @pytest.fixture
    def bell(self, build: Callable[[], Doorbell]) -> Doorbell:
        return build()

    @pytest.fixture
    def listen(self) -> Iterator[Callable[..., Listener]]:
        """Begin to listen; what listens is stopped at the end, and must not have raised."""
        begun: list[Listener] = []

        def begin(bell: Doorbell, answer: Callable[[], None], ready: bool = True) -> Listener:
            begun.append(Listener(bell, answer))
            # All bells look once at the start; from then on they hear.
            if ready:
                assert eventually(lambda: begun[-1].answers > 0)
            return begun[-1]

        yield begin
        for listener in begun:
            listener.stop.set()
        for listener in begun:
            assert listener.ended(), "it listens still, though it was told to stop"

    @pytest.fixture
    def process(
        self, told: tuple[str, dict[str, str]]
    ) -> Iterator[Callable[[str], subprocess.Popen[str]]]:
        """Run code in another process that has a doorbell `bell`."""
        begun: list[subprocess.Popen[str]] = []

        def begin(code: str) -> subprocess.Popen[str]:
            module, settings = told
            said = "\n".join(f"{name}={value}" for name, value in settings.items())
            begun.append(
                subprocess.Popen(
                    [sys.executable, "-c", RING + code, module, said],
                    cwd=ROOT,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            return begun[-1]

        yield begin
        for child in begun:
            child.kill()
            child.communicate()

    def test_what_was_rung_for_is_done(
        self, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        work = Work()
        listen(bell, work.drain)
        for number in range(20):
            work.add(f"job-{number}")
            bell.ring(f"job-{number}")
            assert eventually(lambda: not work.waiting), f"ring {number} was not answered"
        assert len(work.done) == len(set(work.done)) == 20

    def test_a_bell_rings_in_listeners_that_have_their_own(
        self, build: Callable[[], Doorbell], listen: Callable[..., Listener]
    ) -> None:
        work = Work()
        listen(build(), work.drain)
        work.add("job")
        build().ring("job")
        assert eventually(lambda: work.done == ["job"])

    def test_every_ring_from_many_threads_is_answered(
        self, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        work = Work()
        listen(bell, work.drain)

        def ask(number: int) -> None:
            work.add(f"job-{number}")
            bell.ring(f"job-{number}")

        with ThreadPoolExecutor(16) as threads:
            list(threads.map(ask, range(100)))
        assert eventually(lambda: len(work.done) == 100)

    def test_a_ring_from_another_process_is_answered(
        self,
        bell: Doorbell,
        listen: Callable[..., Listener],
        process: Callable[[str], subprocess.Popen[str]],
    ) -> None:
        work = Work()
        listen(bell, work.drain)
        work.add("job")
        assert process("bell.ring('job')").wait(SOON) == 0
        assert eventually(lambda: work.done == ["job"])

    def test_a_child_of_a_fork_and_its_parent_both_ring(
        self,
        bell: Doorbell,
        listen: Callable[..., Listener],
        process: Callable[[str], subprocess.Popen[str]],
    ) -> None:
        rings = """
import os, warnings
warnings.simplefilter("ignore")
bell.ring("before")
for child in range(3):
    if os.fork() == 0:
        for number in range(20): bell.ring(f"child-{number}")
        sys.exit(0)
for number in range(20): bell.ring(f"parent-{number}")
assert all(os.waitstatus_to_exitcode(os.wait()[1]) == 0 for _ in range(3))
bell.ring("after")
"""
        work = Work()
        listener = listen(bell, work.drain)
        assert process(rings).wait(SOON) == 0
        assert eventually(lambda: listener.answers > 1)

    def test_listeners_share_the_rings(
        self, build: Callable[[], Doorbell], listen: Callable[..., Listener]
    ) -> None:
        work = Work()
        occupied, release = threading.Event(), threading.Event()

        def busy() -> None:
            if work.waiting:
                work.drain()
                occupied.set()
                release.wait(SOON)

        one, other = listen(build(), busy), listen(build(), busy)
        bell = build()
        work.add("first")
        bell.ring("first")
        assert occupied.wait(SOON)
        # One of them is busy, and what comes meanwhile is not left to it alone.
        work.add("second")
        bell.ring("second")
        try:
            assert eventually(lambda: work.done == ["first", "second"])
            assert one.answers > 1
            assert other.answers > 1
        finally:
            release.set()

    def test_a_ring_during_an_answer_is_answered_after_it(
        self, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        work, within, release = Work(), threading.Event(), threading.Event()

        def slow() -> None:
            work.drain()
            if "first" in work.done and not within.is_set():
                within.set()
                release.wait(SOON)

        listener = listen(bell, slow)
        work.add("first")
        bell.ring("first")
        assert within.wait(SOON)
        work.add("second")
        bell.ring("second")
        answers = listener.answers
        time.sleep(0.2)
        assert listener.answers == answers, "one answer at a time"
        release.set()
        assert eventually(lambda: work.done == ["first", "second"])

    def test_what_was_rung_while_nobody_listened_is_done_once_somebody_does(
        self, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        work = Work()
        for number in range(5):
            work.add(f"job-{number}")
            bell.ring(f"job-{number}")
        listen(bell, work.drain)
        assert eventually(lambda: len(work.done) == 5)

    def test_whoever_begins_to_listen_looks_first(
        self, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        work = Work()
        work.add("never rung for")
        listen(bell, work.drain)
        assert eventually(lambda: work.done == ["never rung for"])

    def test_an_answer_that_raises_ends_nothing(
        self, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        work = Work()

        def falter() -> None:
            work.drain()
            raise ZeroDivisionError

        listener = listen(bell, falter)
        for number in range(3):
            work.add(f"job-{number}")
            bell.ring(f"job-{number}")
            assert eventually(lambda: not work.waiting)
        assert listener.raised is None

    def test_who_is_idle_stops_within_two_seconds(
        self, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        listener = listen(bell, lambda: None)
        time.sleep(0.1)
        listener.stop.set()
        assert listener.ended(within=2.0)

    def test_who_is_busy_stops_after_the_answer(
        self, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        within, release = threading.Event(), threading.Event()
        work = Work()

        def slow() -> None:
            if work.waiting:
                within.set()
                release.wait(SOON)
                work.drain()

        listener = listen(bell, slow)
        work.add("job")
        bell.ring("job")
        assert within.wait(SOON)
        bell.ring("another")
        listener.stop.set()
        assert not listener.ended(within=0.3)
        release.set()
        assert listener.ended(within=2.0)
        assert work.done == ["job"]

    def test_who_is_stopped_before_it_begins_returns(
        self, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        with stopped(bell) as listener:
            assert listener.ended(within=2.0)

    def test_nobody_is_interrupted_by_silence(
        self, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        work = Work()
        listener = listen(bell, work.drain)
        time.sleep(1.5)
        assert listener.answers <= 2, "it answers rings, it does not turn over and over"
        work.add("job")
        bell.ring("job")
        assert eventually(lambda: work.done == ["job"])


@contextmanager
def stopped(bell: Doorbell) -> Iterator[Listener]:
    """A listener that was told to stop before it began."""
    stop = threading.Event()
    stop.set()
    yield Listener(bell, lambda: None, stop)
