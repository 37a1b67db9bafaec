"""A doorbell over Redis and RQ: each ring is an RQ job that carries a job's id and nothing else.

`rq info` and RQ's dashboards see the rings and those who listen. What RQ 3.0
does by itself would not do here, so this goes around it:

- `SimpleWorker.work()` ends when Redis is out of reach as a job ends, installs
  signal handlers, which are the process's own affair, and starts a thread for
  commands. Here is a loop over the parts of it that take, run and record a job.
- A worker on two queues loses a job when it is killed as it takes it (a BLPOP
  over several keys keeps no copy), so it is one queue per worker.
- A job that runs longer than its heartbeat lives is taken for abandoned, and a
  SimpleWorker sends none meanwhile. A thread does.
- After FLUSHALL a worker would go on unregistered. Here it notices within about a
  second, registers again and looks, for what had been rung is gone too.

A ring says "look", so when hundreds wait one more would say nothing new: it is
not added. That bounds what Redis holds when nobody listens.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError
from redis.exceptions import TimeoutError as RedisTimeoutError
from redis.retry import Retry
from rq import Queue, SimpleWorker
from rq.exceptions import DequeueTimeout, DeserializationError
from rq.executions import Execution
from rq.job import Job
from rq.serializers import JSONSerializer
from rq.timeouts import BaseDeathPenalty
from rq.utils import now
from rq.worker import WorkerStatus
from rq.worker_registration import WORKERS_BY_QUEUE_KEY

from adapters.dispatch import LOG, Outage, answered
from custories_core.errors import Unavailable
from custories_core.ports.dispatch import Answer, Doorbell

RING = f"{__name__}.answer_ring"
ENOUGH = 1000  # rings that wait; one more would tell nobody anything
CONNECT_TIMEOUT = 1.0
RING_TIMEOUT = 2.0
AWAY = 1.0  # seconds after a ring that failed before another is tried
HEARKEN = 1  # seconds of listening between two looks at `stopping`
LISTEN_TIMEOUT = 1.5  # longer than HEARKEN, and short enough to stop within two seconds
BEAT = 20.0  # seconds between heartbeats while an answer lasts
LIFE = 90  # seconds for which a heartbeat holds
CLEANING = 60  # seconds between two looks for what killed workers left behind
FAILURE_LIFE = 600  # seconds for which a failed answer can be seen
OUT_OF_REACH = (
    "The queue cannot be told of the job now. Nothing needs to be done: the sweep will find it."
)
QUIET = ("rq.worker", "rq.job", "rq.queue", "rq.registry", "rq.scripts", "rq.utils")


class Settings(Protocol):
    """What this doorbell needs: a URL, `redis://…` or `rediss://…`, and the name of a queue."""

    @property
    def redis_url(self) -> str: ...
    @property
    def queue(self) -> str: ...


class Unanswered(Exception):
    """A ring found nobody to answer it, or the answer raised; what it was is in the log."""


class RqDoorbell:
    """Rings by adding to one queue of RQ; those who listen share what is in it."""

    def __init__(self, redis_url: str, queue: str = "custories") -> None:
        self._url = redis_url
        self._name = queue
        # One more try finds a connection that broke since it was last used, and no more than that.
        retry = Retry(NoBackoff(), 1, supported_errors=(RedisConnectionError,))
        self._redis = _redis(redis_url, RING_TIMEOUT, retry)
        self._queue = Queue(queue, connection=self._redis, serializer=JSONSerializer)
        self._failed = False
        self._not_before = float("-inf")  # when a ring may be tried, by the monotonic clock

    def ring(self, *jobs: str) -> None:
        """Add a ring for each to the queue. Raises Unavailable within seconds without Redis.

        Once it was found out of reach one thread at a time finds out whether it
        still is; all others are told at once, for they have requests to answer.
        """
        now = time.monotonic()
        if now < self._not_before:
            raise Unavailable(OUT_OF_REACH)
        if self._failed:
            # No lock, which a child might inherit taken: should two get here, two find out.
            self._not_before = now + RING_TIMEOUT + CONNECT_TIMEOUT
        try:
            for job in jobs[: max(0, ENOUGH - self._queue.count)]:
                self._queue.enqueue_call(
                    RING, (job,), timeout=-1, result_ttl=0, failure_ttl=FAILURE_LIFE
                )
        except (RedisError, OSError) as error:
            self._failed, self._not_before = True, time.monotonic() + AWAY
            raise Unavailable(OUT_OF_REACH) from error
        self._failed, self._not_before = False, float("-inf")

    def listen(self, answer: Answer, stopping: Callable[[], bool]) -> None:
        """Answer once when within reach, then each ring; while out of reach, look now and then."""
        name = uuid4().hex
        outage = Outage("The Redis that rings")
        while not stopping():
            connection = _redis(self._url, LISTEN_TIMEOUT, Retry(NoBackoff(), 0))
            try:
                with _registered(name, self._name, connection, answer) as worker:
                    worker.look()
                    while not stopping():
                        worker.take()
                        outage.over()
            # RQ raises of many kinds when Redis is not as it expects.
            except Exception as error:
                # Jobs are in the database: they need not wait until the bell is mended.
                if not stopping():
                    answered(answer)
                outage.wait(error, stopping)
            finally:
                connection.close()


def build(settings: Settings) -> Doorbell:
    """The doorbell on the Redis and the queue that the settings name. Connects when first used."""
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    return RqDoorbell(settings.redis_url, settings.queue)


def answer_ring(job: str) -> None:
    """What RQ runs for a ring: the answer of whoever listens in this thread.

    The id tells people who look at the queue what was rung for; the answer looks
    in the database for what is due.
    """
    worker = _listening.get(None)
    if worker is None:
        raise Unanswered(f"Job {job} was rung for. Run `custories worker`, not `rq worker`.")
    try:
        well = answered(worker.answer)
    except BaseException as interruption:
        # RQ would take it for a failure of the job, and the process would not end.
        worker.interruption = interruption
        raise
    if not well:
        raise Unanswered("The answer raised; the log says what.")


class _NoDeathPenalty(BaseDeathPenalty):
    """RQ's own ends jobs by SIGALRM. An answer lasts as long as there is work."""

    def setup_death_penalty(self) -> None: ...
    def cancel_death_penalty(self) -> None: ...


class _RingWorker(SimpleWorker):
    """RQ's worker without its loop: takes a ring, runs it here, and says that it lives."""

    death_penalty_class = _NoDeathPenalty

    if TYPE_CHECKING:  # RQ leaves these without types

        def register_birth(self) -> None: ...
        def register_death(self) -> None: ...
        def clean_registries(self) -> None: ...

    def __init__(self, name: str, queue: Queue, connection: Redis, answer: Answer) -> None:
        self.answer = answer
        self.interruption: BaseException | None = None
        super().__init__(
            [queue],
            name=name,
            connection=connection,
            serializer=JSONSerializer,
            worker_ttl=LIFE - 60,  # RQ adds a minute
            job_monitoring_interval=LIFE - 60,
            maintenance_interval=CLEANING,
        )
        self.queue = queue

    @property
    def connection_timeout(self) -> int:
        """RQ raises the connection's time-out to this; ours is long enough for what we wait."""
        return 0

    def get_heartbeat_ttl(self, job: Job, working_time: float = 0.0) -> int:
        """Seconds until a ring whose worker fell silent counts as abandoned."""
        return LIFE

    def register(self) -> None:
        """Tell Redis of this worker, also when it knew one of this name before."""
        self.connection.delete(self.key)
        self.register_birth()
        self.set_state(WorkerStatus.IDLE)

    def look(self) -> None:
        """Answer without a ring: some may have been missed."""
        self.set_state(WorkerStatus.BUSY)
        with _beating(self.heartbeat):
            answered(self.answer)
        self.set_state(WorkerStatus.IDLE)

    def take(self) -> None:
        """Wait up to HEARKEN seconds for a ring and answer it."""
        if self._forgotten():
            self.register()
            self.look()
        if self.should_run_maintenance_tasks:
            self.clean_registries()
        with suppress(DequeueTimeout):
            taken = Queue.dequeue_any(
                [self.queue], HEARKEN, connection=self.connection, serializer=JSONSerializer
            )
            if taken is not None:
                self._run(taken[0])
        if self.last_heartbeat is None or now() - self.last_heartbeat > timedelta(seconds=BEAT):
            self.heartbeat()

    def perform_job(self, job: Job, queue: Queue, execution: Execution) -> bool:
        """Run a ring's answer, with heartbeats as long as it lasts."""
        token = _listening.set(self)
        try:
            with _beating(lambda: self.maintain_heartbeats(job, execution)):
                return super().perform_job(job, queue, execution)
        finally:
            _listening.reset(token)
            if self.interruption is not None:
                raise self.interruption

    def _run(self, job: Job) -> None:
        if _is_ring(job):
            self.execute_job(job, self.queue)
        else:
            # RQ would import and call whatever a job names.
            LOG.warning("Something that is no ring was in the queue %s: dropped.", self.queue.name)
            self.queue.intermediate_queue.remove(job.id)
            job.delete()

    def _forgotten(self) -> bool:
        """Whether Redis lost what it knew of this worker, and then perhaps rings too."""
        with self.connection.pipeline() as pipeline:
            pipeline.sismember(WORKERS_BY_QUEUE_KEY % self.queue.name, self.key)
            pipeline.hexists(self.key, "birth")
            return not all(pipeline.execute())


def _is_ring(job: Job) -> bool:
    try:
        return job.func_name == RING
    except DeserializationError:
        return False


_listening: ContextVar[_RingWorker] = ContextVar("_listening")


@contextmanager
def _registered(name: str, queue: str, connection: Redis, answer: Answer) -> Iterator[_RingWorker]:
    """A worker that Redis knows of, until it is left."""
    shared = Queue(queue, connection=connection, serializer=JSONSerializer)
    worker = _RingWorker(name, shared, connection, answer)
    worker.register()
    within_reach = True
    try:
        yield worker
    except (RedisConnectionError, RedisTimeoutError):
        # Telling it would be one more wait. What it knows of the worker ends by itself.
        within_reach = False
        raise
    finally:
        if within_reach:
            with suppress(RedisError):
                worker.register_death()


@contextmanager
def _beating(beat: Callable[[], None]) -> Iterator[None]:
    """Call `beat` every BEAT seconds, from a thread of its own."""
    done = threading.Event()

    def run() -> None:
        while not done.wait(BEAT):
            # Out of reach: whoever answers finds out for itself when it is done.
            with suppress(RedisError):
                beat()

    thread = threading.Thread(target=run, name="rq-heartbeat", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _redis(url: str, timeout: float, retry: Retry) -> Redis:
    return Redis.from_url(
        url, socket_connect_timeout=CONNECT_TIMEOUT, socket_timeout=timeout, retry=retry
    )
