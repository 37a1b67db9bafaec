"""A queue that forgets, is away or rings too often: no job is lost, and none is done twice."""

import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from custories_core.jobs import State
from tests.faults.doors import doors
from tests.faults.figures import Row, fault
from tests.faults.site import Site, site
from tests.integration.http_client import ServiceClient, key
from tests.object_store import s3_server
from tests.servers import Redis


@pytest.fixture
def here(tmp_path: Path, records_url: str, own_redis: Redis) -> Iterator[Site]:
    with s3_server() as store, site(tmp_path, records_url, own_redis.url, store) as made:
        yield made


@fault("FLUSHALL with jobs queued", quick={"queued": 2}, full={"queued": 50})
def test_a_queue_that_forgets_loses_no_job(row: Row, here: Site, own_redis: Redis) -> None:
    jobs = here.ask("ada", row["queued"])
    rung = b":%d\r\n" % len(jobs)
    here.wait_until(lambda: own_redis.command("LLEN", "rq:queue:custories") == rung, 5, "not rung")
    own_redis.flush()
    # They look once as they start, so it is for those that come while nobody knows them.
    here.crew.start(2)
    here.wait_until(lambda: here.count(State.COMPLETED) > 0, 60, "none was made")
    own_redis.flush()
    jobs += here.ask("ada", 2)
    own_redis.flush()
    here.wait_for_end(30 + 5 * len(jobs))
    assert here.broken() == []
    assert here.count(State.COMPLETED) == len(jobs)
    assert here.query("SELECT DISTINCT fence FROM jobs") == [(1,)], "done once each"
    assert here.crew.ended == []
    row.saw(completed=here.count(State.COMPLETED))


@fault("Redis down under load", quick={"seconds": 2}, full={"seconds": 15})
def test_jobs_are_taken_and_done_while_redis_is_down(
    row: Row, here: Site, own_redis: Redis
) -> None:
    with doors(here) as service:
        here.crew.start(2)
        statuses, waits = Counter[int](), []

        def ask() -> None:
            begun = time.monotonic()
            statuses[asked(service)] += 1
            waits.append(time.monotonic() - begun)

        ask()
        here.wait_until(lambda: here.count(State.COMPLETED) == 1, 60, "nothing was made before")
        own_redis.kill()
        down = time.monotonic()
        while time.monotonic() < down + row["seconds"]:
            ask()
            time.sleep(0.3)
        while_down = here.count(State.COMPLETED)
        own_redis.start()
        ask()
        here.wait_for_end(30 + 5 * sum(statuses.values()))
    assert here.broken() == []
    assert set(statuses) == {202}
    assert here.count(State.COMPLETED) == statuses[202]
    assert here.crew.ended == []
    row.saw(
        asked=statuses[202],
        other_answers=0,
        slowest_answer=max(waits),
        completed_while_down=while_down - 1,
        completed=here.count(State.COMPLETED),
    )


def asked(service: ServiceClient) -> int:
    """The status of asking for the chapter of a new book; the book has to be made."""
    book = service.whole_book()
    chapter = service.get(f"/v1/books/{book['id']}/chapters").json()["items"][0]
    return service.post(f"/v1/chapters/{chapter['id']}/jobs", headers=key()).status_code


@fault("each job rung five times", quick={"jobs": 2, "rings": 5}, full={"jobs": 50, "rings": 5})
def test_a_job_that_is_rung_for_often_is_done_once(row: Row, here: Site) -> None:
    here.crew.start(3)
    jobs = here.ask("ada", row["jobs"])
    for _ in range(row["rings"] - 1):
        for job in jobs:
            here.house.bell.ring(job.id)
    here.wait_for_end(30 + 5 * len(jobs))
    for job in jobs:
        here.house.bell.ring(job.id)
    assert here.broken() == []
    executions = Counter(call.asked for call in here.stage.calls("claimed"))
    assert set(executions.values()) == {1}
    assert len(executions) == len(here.stage.calls("outline")) == len(jobs)
    assert here.count(State.COMPLETED) == len(jobs)
    row.saw(executions=sum(executions.values()), completed=here.count(State.COMPLETED))
