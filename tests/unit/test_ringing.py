"""The bell is rung for every job that is accepted, by a thread that nobody waits for."""

import threading
import time
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custories_core.errors import Unavailable
from custories_core.use_cases.ringing import Ringer


class Bell:
    """Notes what it was rung for; `before` happens within each ring, and may fail."""

    def __init__(self, before: Callable[[Sequence[str]], None] = lambda jobs: None) -> None:
        self.rings: list[tuple[str, ...]] = []
        self._before = before

    @property
    def rung(self) -> list[str]:
        return [job for jobs in self.rings for job in jobs]

    def ring(self, *jobs: str) -> None:
        self.rings.append(jobs)
        self._before(jobs)

    def listen(self, answer: object, stopping: object) -> None:
        raise AssertionError("nobody listens here")


def threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "ringer"]


def quiet(seconds: float = 5.0) -> None:
    """Wait until nobody rings any more."""
    for thread in threads():
        thread.join(seconds)
    assert threads() == []


def test_one_ring_is_rung_at_once_and_its_thread_ends() -> None:
    bell = Bell()
    ringer = Ringer(bell)
    for round in range(3):
        ringer.ring(str(round))
        (thread,) = threads()
        assert not thread.daemon, "a process that ends has rung for all"
        quiet()
        assert bell.rings[-1] == (str(round),)
    assert len(bell.rings) == 3


def test_what_comes_during_a_ring_is_rung_for_after_it_all_together() -> None:
    ringing, go_on = threading.Event(), threading.Event()

    def hang(jobs: Sequence[str]) -> None:
        ringing.set()
        assert go_on.wait(5)

    bell = Bell(hang)
    ringer = Ringer(bell)
    ringer.ring("first")
    assert ringing.wait(5)
    began = time.monotonic()
    for n in range(100):
        ringer.ring(str(n))
    assert time.monotonic() - began < 0.5, "nobody waits for a bell that hangs"
    assert len(threads()) == 1
    go_on.set()
    quiet()
    assert bell.rings == [("first",), tuple(map(str, range(100)))]


@pytest.mark.parametrize("error", [Unavailable("It is away."), OSError("Odd."), KeyError("Odder.")])
def test_a_bell_that_cannot_be_rung_is_rung_again_for_who_comes_next(error: Exception) -> None:
    def fail(jobs: Sequence[str]) -> None:
        if jobs[0] == "lost":
            raise error

    bell = Bell(fail)
    ringer = Ringer(bell)
    for _ in range(2):
        ringer.ring("lost")
        quiet()
        ringer.ring("lost")
        ringer.ring("found")
        quiet()
    assert bell.rung.count("found") == 2


def test_where_no_thread_is_to_be_had_the_next_who_asks_rings_for_both(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bell = Bell()
    ringer = Ringer(bell)

    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as full:
        full.setattr(threading.Thread, "start", refuse)
        ringer.ring("a")
    ringer.ring("b")
    quiet()
    assert bell.rings == [("a", "b")]


@settings(max_examples=30)
@given(
    many=st.lists(st.lists(st.sampled_from([0.0, 0.001, 0.02, 0.021]), max_size=6), max_size=8),
    fails=st.booleans(),
)
def test_nothing_is_lost_and_nothing_is_rung_twice(many: list[list[float]], fails: bool) -> None:
    """Whoever rings, and whenever: as a ring ends, as its thread does, or between."""

    def fail(jobs: Sequence[str]) -> None:
        if fails:
            raise Unavailable("It is away.")

    bell = Bell(fail)
    ringer = Ringer(bell)

    def ring(who: int, waits: list[float]) -> None:
        for n, wait in enumerate(waits):
            ringer.ring(f"{who}.{n}")
            time.sleep(wait)

    who = [threading.Thread(target=ring, args=each) for each in enumerate(many)]
    for thread in who:
        thread.start()
    for thread in who:
        thread.join()
    quiet()
    assert sorted(bell.rung) == sorted(
        f"{i}.{n}" for i, w in enumerate(many) for n in range(len(w))
    )
    for i, waits in enumerate(many):
        mine = [job for job in bell.rung if job.startswith(f"{i}.")]
        assert mine == [f"{i}.{n}" for n in range(len(waits))], "in the order they came"
