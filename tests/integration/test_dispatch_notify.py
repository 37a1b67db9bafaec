"""The doorbell over LISTEN and NOTIFY: the contract, and a database that goes away."""

import socket
import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import psycopg
import pytest

from adapters.dispatch.notify import CHANNEL, build
from custories_core.errors import Unavailable
from custories_core.ports.dispatch import Doorbell
from tests.contracts.dispatch import DoorbellContract, Listener, Work, eventually
from tests.servers import Postgres

LISTENERS = "application_name = 'custories listener' AND datname = current_database()"
BELLS = "application_name = 'custories bell' AND datname = current_database()"

# A child rings and ends as any process does; the parent's session must have survived that.
FORKS = """
import os, warnings
warnings.simplefilter("ignore")
def session():
    return bell._line.info.backend_pid
bell.ring("parent")
mine = session()
if os.fork() == 0:
    bell.ring("child")
    assert session() != mine
    print("child rung", flush=True)
    sys.exit(0)
assert os.waitstatus_to_exitcode(os.wait()[1]) == 0
bell.ring("parent again")
assert session() == mine
print("parent rung", flush=True)
"""


@dataclass(frozen=True)
class Choice:
    database_url: str


def terminate(database_url: str, which: str) -> int:
    """End the connections of one kind; how many there were."""
    query = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {which}"
    with psycopg.connect(database_url, autocommit=True) as connection:
        return len(connection.execute(query.encode()).fetchall())


class TestNotifyDoorbell(DoorbellContract):
    @pytest.fixture
    def build(self, database_url: str) -> Callable[[], Doorbell]:
        return lambda: build(Choice(database_url))

    @pytest.fixture
    def told(self, database_url: str) -> tuple[str, dict[str, str]]:
        return "adapters.dispatch.notify", {"database_url": database_url}

    def test_a_listener_whose_connection_is_ended_looks_and_goes_on(
        self, database_url: str, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        work = Work()
        listen(bell, work.drain)
        for number in range(3):
            # Not rung for: what is rung between two connections is heard by nobody.
            work.add(f"missed-{number}")
            assert terminate(database_url, LISTENERS) == 1
            assert eventually(lambda: not work.waiting)
        work.add("job")
        bell.ring("job")
        assert eventually(lambda: "job" in work.done)

    def test_a_bell_whose_connection_is_ended_rings_all_the_same(
        self, database_url: str, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        work = Work()
        listen(bell, work.drain)
        bell.ring("first")
        assert terminate(database_url, BELLS) == 1
        work.add("second")
        bell.ring("second")
        assert eventually(lambda: work.done == ["second"])

    @pytest.mark.parametrize("mode", ["fast", "immediate"])
    def test_a_restart_of_the_server_ends_nothing(
        self, own_postgres: Postgres, listen: Callable[..., Listener], mode: str
    ) -> None:
        bell, work = build(Choice(own_postgres.url())), Work()
        bell.ring("to have a connection that breaks")
        listener = listen(bell, work.drain)
        own_postgres.stop(mode)
        begun = time.monotonic()
        with pytest.raises(Unavailable, match="sweep"):
            bell.ring("job")
        assert time.monotonic() - begun < 2.5
        time.sleep(0.5)
        before = listener.answers
        own_postgres.start()
        assert eventually(lambda: listener.answers > before), "it looks once it is connected again"
        work.add("job")
        bell.ring("job")
        assert eventually(lambda: work.done == ["job"])

    def test_who_waits_for_a_server_that_is_away_stops_within_two_seconds(
        self, own_postgres: Postgres, listen: Callable[..., Listener]
    ) -> None:
        own_postgres.stop()
        bell = build(Choice(own_postgres.server.get_uri()))
        listener = listen(bell, lambda: None, ready=False)
        time.sleep(1)
        listener.stop.set()
        assert listener.ended(within=2.0)
        assert listener.answers == 0

    def test_who_queues_for_a_line_that_is_dead_is_told_at_once(self) -> None:
        # It takes connections and says nothing, so that each attempt lasts until its end.
        mute = socket.create_server(("127.0.0.1", 0))
        bell = build(Choice(f"postgresql://nobody@127.0.0.1:{mute.getsockname()[1]}/nothing"))
        raised: list[Exception] = []

        def ring() -> None:
            try:
                bell.ring("job")
            except Unavailable as error:
                raised.append(error)

        begun = time.monotonic()
        threads = [threading.Thread(target=ring) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        mute.close()
        assert len(raised) == 8
        assert time.monotonic() - begun < 4

    def test_rings_that_arrive_together_are_one_answer(
        self, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        within, release = threading.Event(), threading.Event()

        def slow() -> None:
            within.set()
            release.wait(10)

        listener = listen(bell, slow)
        assert within.wait(10)
        for number in range(5000):
            bell.ring(f"job-{number}")
        release.set()
        assert eventually(lambda: listener.answers > 1)
        time.sleep(0.5)
        # One, if all have arrived by then; the server may be sending the last of them still.
        assert listener.answers <= 6

    def test_a_ring_says_the_id_and_nothing_else(self, database_url: str, bell: Doorbell) -> None:
        with psycopg.connect(database_url, autocommit=True) as connection:
            connection.execute(f"LISTEN {CHANNEL}".encode())
            bell.ring("job'; --")
            heard = list(connection.notifies(timeout=5, stop_after=1))
        assert [notice.payload for notice in heard] == ["job'; --"]

    def test_a_child_leaves_the_connection_of_its_parent_alone(
        self, process: Callable[[str], subprocess.Popen[str]]
    ) -> None:
        parent = process(FORKS)
        assert parent.communicate(timeout=10)[0] == "child rung\nparent rung\n"
        assert parent.returncode == 0

    def test_one_connection_serves_all_threads_and_is_given_back(
        self, database_url: str, bell: Doorbell
    ) -> None:
        threads = [threading.Thread(target=bell.ring, args=("job",)) for _ in range(32)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert terminate(database_url, BELLS) == 1
