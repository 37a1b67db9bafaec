"""The doorbell over Redis and RQ: the contract, and a Redis that forgets, hangs or goes away."""

import base64
import json
import logging
import os
import signal
import subprocess
import threading
import time
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest
from redis import Redis as Client
from rq import Queue, Worker
from rq.executions import Execution
from rq.job import Job
from rq.serializers import JSONSerializer

from adapters.dispatch import rq
from adapters.dispatch.rq import ENOUGH, RING, build
from custories_core.errors import Unavailable
from custories_core.ports.dispatch import Doorbell
from tests.contracts.dispatch import DoorbellContract, Listener, Work, eventually
from tests.servers import Redis

QUEUE = "test"

# Says "busy" when it was rung, and stays so until it is killed.
BUSY = """
import threading, time
answers = 0
def answer():
    global answers
    answers += 1
    print("listening" if answers == 1 else "busy", flush=True)
    if answers > 1: time.sleep(60)
bell.listen(answer, lambda: False)
"""
STOPPABLE = """
import signal, threading
stop = threading.Event()
ours = lambda *_: stop.set()
signal.signal(signal.SIGTERM, ours)
bell.listen(lambda: print("listening", flush=True), stop.is_set)
assert signal.getsignal(signal.SIGTERM) is ours
print("stopped", flush=True)
"""


@dataclass(frozen=True)
class Choice:
    redis_url: str
    queue: str = QUEUE


@pytest.fixture
def client(redis_url: str) -> Any:
    with Client.from_url(redis_url) as client:
        yield client


@pytest.fixture
def queue(client: Any) -> Queue:
    """The queue as RQ's own tools see it."""
    return Queue(QUEUE, connection=client, serializer=JSONSerializer)


class TestRqDoorbell(DoorbellContract):
    @pytest.fixture(autouse=True)
    def _looks_often(self, monkeypatch: pytest.MonkeyPatch) -> None:
        # Each test ends with listeners that stop. How long that takes by itself is seen below.
        monkeypatch.setattr(rq, "HEARKEN", 0.1)

    @pytest.fixture
    def build(self, redis_url: str) -> Callable[[], Doorbell]:
        return lambda: build(Choice(redis_url))

    @pytest.fixture
    def told(self, redis_url: str) -> tuple[str, dict[str, str]]:
        return "adapters.dispatch.rq", {"redis_url": redis_url, "queue": QUEUE}

    def test_a_ring_is_a_job_of_rq_that_carries_the_id_alone_as_json(
        self, bell: Doorbell, client: Any, queue: Queue
    ) -> None:
        bell.ring("job-1")
        [key] = client.keys("rq:job:*")
        kept = client.hgetall(key)
        assert json.loads(zlib.decompress(kept[b"data"])) == [RING, None, ["job-1"], {}]
        [job] = queue.jobs
        assert job.func is rq.answer_ring
        assert (job.timeout, job.result_ttl) == (-1, 0)
        assert job.failure_ttl is not None
        assert 0 < job.failure_ttl <= 3600

    def test_rq_sees_who_listens_and_what_it_is_at(
        self, bell: Doorbell, queue: Queue, listen: Callable[..., Listener]
    ) -> None:
        work, within, release = Work(), threading.Event(), threading.Event()

        def slow() -> None:
            if work.waiting:
                within.set()
                release.wait(10)

        def states() -> list[str]:
            return [worker.get_state() for worker in Worker.all(queue=queue)]

        listener = listen(bell, slow)
        assert eventually(lambda: states() == ["idle"])
        work.add("job")
        bell.ring("job")
        assert within.wait(10)
        assert states() == ["busy"]
        assert len(queue.started_job_registry.get_job_ids()) == 1
        [worker] = Worker.all(queue=queue)
        assert worker.pid == os.getpid()
        release.set()
        assert eventually(lambda: states() == ["idle"])
        listener.stop.set()
        assert listener.ended()
        assert Worker.all(queue=queue) == []

    def test_a_ring_is_moved_to_its_listener_and_never_only_popped(
        self, bell: Doorbell, client: Any, queue: Queue, listen: Callable[..., Listener]
    ) -> None:
        # A listener that is killed between a pop and its note of it takes the ring along.
        client.config_resetstat()
        listen(bell, lambda: None)
        assert eventually(lambda: len(Worker.all(queue=queue)) == 1)

        def calls(command: str) -> int:
            told = client.info("commandstats")
            return int(told.get(f"cmdstat_{command}", {"calls": 0})["calls"])

        assert eventually(lambda: calls("blmove") + calls("brpoplpush") > 2)
        assert calls("blpop") + calls("lpop") == 0
        assert [worker.queue_names() for worker in Worker.all(queue=queue)] == [[QUEUE]]

    def test_nothing_is_left_in_redis_of_what_is_over(
        self,
        bell: Doorbell,
        client: Any,
        queue: Queue,
        build: Callable[[], Doorbell],
        listen: Callable[..., Listener],
    ) -> None:
        def falter() -> None:
            raise ZeroDivisionError

        for answer in (lambda: None, falter):
            listener = listen(build(), answer)
            for number in range(20):
                bell.ring(f"job-{number}")
            assert eventually(lambda listener=listener: listener.answers == 21)  # type: ignore[misc]
            listener.stop.set()
            assert listener.ended()
        assert queue.failed_job_registry.count == 20
        assert queue.finished_job_registry.count == queue.started_job_registry.count == 0
        lasting = {key.decode() for key in client.keys("*") if client.ttl(key) == -1}
        assert lasting == {"rq:queues", f"rq:failed:{QUEUE}"}
        queue.failed_job_registry.cleanup(time.time() + rq.FAILURE_LIFE + 1)
        assert queue.failed_job_registry.count == 0

    def test_an_error_of_an_answer_is_not_told_to_redis(
        self, bell: Doorbell, client: Any, listen: Callable[..., Listener]
    ) -> None:
        def falter() -> None:
            raise ValueError("Luna lives in the yellow house")

        listener = listen(bell, falter)
        bell.ring("job")
        assert eventually(lambda: listener.answers == 2 and client.zcard(f"rq:failed:{QUEUE}") == 1)
        [key] = client.keys("rq:results:*")
        [(_, result)] = client.xrange(key)
        told = zlib.decompress(base64.b64decode(result[b"exc_string"]))
        assert b"Unanswered" in told
        assert b"yellow" not in told

    def test_when_many_rings_wait_one_more_is_not_added(
        self, bell: Doorbell, queue: Queue, listen: Callable[..., Listener]
    ) -> None:
        for number in range(ENOUGH):
            queue.push_job_id(f"gone-{number}")
        bell.ring("job")
        assert queue.count == ENOUGH
        work = Work()
        listen(bell, work.drain)
        assert eventually(lambda: queue.count == 0)
        work.add("job")
        bell.ring("job")
        assert eventually(lambda: work.done == ["job"])

    def test_what_is_no_ring_is_dropped_and_not_run(
        self, bell: Doorbell, client: Any, queue: Queue, listen: Callable[..., Listener]
    ) -> None:
        work = Work()
        foreign = queue.enqueue("os.mkdir", "/nowhere/at/all")
        unreadable = queue.enqueue(RING, "job")
        client.hset(unreadable.key, "data", b"neither compressed nor JSON")
        listener = listen(bell, work.drain)
        work.add("job")
        bell.ring("job")
        assert eventually(lambda: work.done == ["job"])
        assert eventually(lambda: not Job.exists(foreign.id, client))
        assert eventually(lambda: not Job.exists(unreadable.id, client))
        assert queue.failed_job_registry.count == 0
        assert client.llen(queue.intermediate_queue_key) == 0
        assert listener.answers == 2

    def test_flushing_everything_ends_nothing_and_what_was_rung_is_found(
        self, bell: Doorbell, client: Any, queue: Queue, listen: Callable[..., Listener]
    ) -> None:
        work, within, release = Work(), threading.Event(), threading.Event()

        def slow() -> None:
            if "first" in work.waiting:
                within.set()
                release.wait(10)
                work.waiting.remove("first")
            else:
                work.drain()

        listen(bell, slow)
        work.add("first")
        bell.ring("first")
        assert within.wait(10)
        work.add(*(f"job-{number}" for number in range(50)))
        for number in range(50):
            bell.ring(f"job-{number}")
        client.flushall()
        release.set()
        # Their rings are gone; that they are gone makes one look.
        assert eventually(lambda: len(work.done) == 50, seconds=3)
        work.add("lost while idle")
        client.flushall()
        assert eventually(lambda: "lost while idle" in work.done, seconds=3)
        work.add("job")
        bell.ring("job")
        assert eventually(lambda: "job" in work.done)
        assert eventually(lambda: len(Worker.all(queue=queue)) == 1)

    def test_a_killed_listener_leaves_the_other_rings_and_no_lasting_trace(
        self,
        bell: Doorbell,
        client: Any,
        queue: Queue,
        listen: Callable[..., Listener],
        process: Callable[[str], subprocess.Popen[str]],
    ) -> None:
        child = process(BUSY)
        assert child.stdout is not None
        assert child.stdout.readline() == "listening\n"
        bell.ring("first")
        assert child.stdout.readline() == "busy\n"
        bell.ring("second")
        child.kill()
        child.wait()
        listener = listen(bell, lambda: None)
        assert eventually(lambda: listener.answers == 2), "at the start, and for the second ring"
        assert eventually(lambda: queue.started_job_registry.count == 1)
        [job] = queue.started_job_registry.get_job_ids()
        [killed] = [w for w in Worker.all(queue=queue) if w.pid == child.pid]
        # All that speaks of the dead one ends by itself, or is found by whoever cleans.
        assert 0 < client.ttl(killed.key) <= rq.LIFE
        executions = Execution.from_composite_key(f"{job}:x", client).key.rpartition(":")[0]
        assert all(0 < client.ttl(key) <= rq.LIFE for key in client.keys(f"{executions}:*"))
        client.delete(killed.key)
        queue.started_job_registry.cleanup(time.time() + rq.LIFE + 1)
        assert queue.started_job_registry.count == 0
        assert 0 < client.ttl(f"rq:job:{job}") <= rq.FAILURE_LIFE

    def test_the_entries_of_workers_that_were_killed_are_cleaned(
        self, bell: Doorbell, client: Any, listen: Callable[..., Listener]
    ) -> None:
        for name in ("rq:workers", f"rq:workers:{QUEUE}"):
            client.sadd(name, *(f"rq:worker:gone-{number}" for number in range(20)))
        listen(bell, lambda: None)
        assert eventually(lambda: client.scard(f"rq:workers:{QUEUE}") == 1)
        assert eventually(lambda: client.scard("rq:workers") == 1)

    def test_sigterm_stays_the_affair_of_the_process(
        self, process: Callable[[str], subprocess.Popen[str]]
    ) -> None:
        child = process(STOPPABLE)
        assert child.stdout is not None
        assert child.stdout.readline() == "listening\n"
        begun = time.monotonic()
        child.send_signal(signal.SIGTERM)
        assert child.stdout.readline() == "stopped\n"
        assert time.monotonic() - begun < 2.0
        assert child.wait(5) == 0

    def test_an_interruption_is_not_taken_for_a_failure(self, bell: Doorbell) -> None:
        answers = 0

        def interrupted() -> None:
            nonlocal answers
            answers += 1
            if answers == 2:
                raise KeyboardInterrupt

        bell.ring("job")
        until = time.monotonic() + 5
        with pytest.raises(KeyboardInterrupt):
            bell.listen(interrupted, lambda: time.monotonic() > until)

    def test_while_an_answer_lasts_its_worker_is_known_to_live(
        self,
        bell: Doorbell,
        client: Any,
        queue: Queue,
        listen: Callable[..., Listener],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(rq, "BEAT", 0.05)
        work, release = Work(), threading.Event()

        def slow() -> None:
            if work.waiting:
                work.drain()
                release.wait(10)

        listen(bell, slow)
        work.add("job")
        bell.ring("job")
        assert eventually(lambda: work.done == ["job"])
        [worker] = Worker.all(queue=queue)
        client.expire(worker.key, 1)
        [execution] = client.keys("rq:execution:*")
        client.expire(execution, 1)
        time.sleep(1.2)
        assert client.ttl(worker.key) > 1
        assert client.ttl(execution) > 1
        release.set()

    def test_it_says_little(
        self, bell: Doorbell, listen: Callable[..., Listener], caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level(logging.INFO):
            listener = listen(bell, lambda: None)
            for number in range(5):
                bell.ring(f"job-{number}")
            assert eventually(lambda: listener.answers == 6)
            listener.stop.set()
            assert listener.ended()
        assert caplog.records == []


@pytest.mark.drills
class TestAwayRedis:
    """A Redis of one's own, that goes away."""

    @pytest.fixture
    def bell(self, own_redis: Redis) -> Doorbell:
        return build(Choice(own_redis.url))

    listen = DoorbellContract.listen

    def test_redis_away_for_three_seconds(
        self,
        own_redis: Redis,
        bell: Doorbell,
        listen: Callable[..., Listener],
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        work = Work()
        listen(bell, work.drain)
        own_redis.stop()
        begun = time.monotonic()
        with pytest.raises(Unavailable, match="sweep"):
            bell.ring("job")
        assert time.monotonic() - begun < 1.5
        work.add("not rung for")
        time.sleep(3)
        assert work.done == ["not rung for"], "jobs do not wait for the bell to be mended"
        own_redis.start()
        work.add("missed")
        assert eventually(lambda: "missed" in work.done), "it looks once it is connected again"
        work.add("job")
        bell.ring("job")
        assert eventually(lambda: "job" in work.done)
        assert len(caplog.records) <= 2, "an outage is told once, and its end"

    def test_redis_away_as_an_answer_ends(
        self, own_redis: Redis, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        work, within, release = Work(), threading.Event(), threading.Event()

        def slow() -> None:
            if "first" in work.waiting:
                within.set()
                release.wait(10)
            work.drain()

        listener = listen(bell, slow)
        work.add("first")
        bell.ring("first")
        assert within.wait(10)
        own_redis.kill()
        release.set()
        assert eventually(lambda: work.done == ["first"])
        own_redis.start()
        answers = listener.answers
        assert eventually(lambda: listener.answers > answers)
        work.add("job")
        bell.ring("job")
        assert eventually(lambda: "job" in work.done)

    def test_a_redis_that_hangs_costs_those_who_ask_one_wait_and_not_one_each(
        self, own_redis: Redis, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        work = Work()
        listen(bell, work.drain)
        bell.ring("job")

        def ring(number: int) -> bool:
            try:
                bell.ring(f"job-{number}")
            except Unavailable:
                return False
            return True

        own_redis.pause()
        try:
            begun = time.monotonic()
            # As many threads as a server has for requests, and three times as many who ask.
            with ThreadPoolExecutor(16) as threads:
                assert not any(threads.map(ring, range(50)))
            assert time.monotonic() - begun < 2 * rq.RING_TIMEOUT
        finally:
            own_redis.resume()
        work.add("job")
        assert eventually(lambda: ring(0)), "it rings again by itself"
        assert eventually(lambda: work.done == ["job"])

    def test_a_redis_that_hangs_holds_nobody(
        self, own_redis: Redis, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        listener = listen(bell, lambda: None)
        bell.ring("job")
        own_redis.pause()
        try:
            begun = time.monotonic()
            with pytest.raises(Unavailable):
                bell.ring("job")
            assert time.monotonic() - begun < 5
            listener.stop.set()
            assert listener.ended(within=4.0)
        finally:
            own_redis.resume()

    def test_a_redis_that_hung_knows_the_listener_once_and_not_twice(
        self, own_redis: Redis, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        work = Work()
        listener = listen(bell, work.drain)
        own_redis.pause()
        answers = listener.answers
        assert eventually(lambda: listener.answers > answers), "it found Redis out of reach"
        own_redis.resume()
        with Client.from_url(own_redis.url) as client:
            queue = Queue(QUEUE, connection=client, serializer=JSONSerializer)
            # RQ refuses a name it holds for alive, as this one's is after a mere hang.
            known = f"rq:workers:{QUEUE}"
            [worker] = Worker.all(queue=queue)
            # For a moment it may be gone, before it is born again.
            before = ([], [worker.birth_date])

            def births() -> list[Any]:
                return [found.birth_date for found in Worker.all(queue=queue)]

            assert eventually(lambda: births() not in before)
            assert client.scard(known) == 1
        work.add("job")
        bell.ring("job")
        assert eventually(lambda: work.done == ["job"])

    def test_one_that_was_never_there(
        self, own_redis: Redis, bell: Doorbell, listen: Callable[..., Listener]
    ) -> None:
        own_redis.stop()
        work = Work()
        work.add("job")
        listener = listen(bell, work.drain)
        assert work.done == ["job"]
        listener.stop.set()
        assert listener.ended(within=2.0)
