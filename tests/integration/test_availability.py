"""A part of the service is down: what people can do meanwhile, and what they are told."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from custories_core.jobs import Event, State
from tests.faults.doors import doors
from tests.faults.figures import Row, fault
from tests.faults.site import Site, site
from tests.integration.http_client import ServiceClient, key
from tests.integration.test_library import photo
from tests.object_store import honest, s3_front, s3_server
from tests.providers import Cue
from tests.records import migrated
from tests.servers import Postgres, Redis

__all__ = ["photo"]

SOON = 2.0
"""Seconds for an answer without the database."""
RECOVERY = 5.0


@contextmanager
def with_a_chapter(here: Site) -> Iterator[tuple[ServiceClient, str, str]]:
    """The service, with a book one of whose two chapters was made; their ids."""
    with doors(here) as service:
        book = service.whole_book(chapters=2)
        made, other = service.get(f"/v1/books/{book['id']}/chapters").json()["items"]
        assert service.post(f"/v1/chapters/{made['id']}/jobs", headers=key()).status_code == 202
        here.crew.start(1)
        here.wait_for_end(60)
        yield service, made["id"], other["id"]


def reading(service: ServiceClient, chapter: str) -> set[int]:
    """The statuses of logging in, and of reading a book, its people and a chapter's pages."""
    book = service.get(f"/v1/chapters/{chapter}").json().get("book", "none")
    paths = (
        "/health/live",
        "/v1/me",
        "/v1/books",
        f"/v1/books/{book}",
        f"/v1/books/{book}/characters",
        f"/v1/books/{book}/jobs",
        f"/v1/chapters/{chapter}/pages",
    )
    return {service.get(path).status_code for path in paths}


def changed(service: ServiceClient, chapter: str) -> bool:
    """Whether a chapter that was not made takes a change."""
    return service.patch(f"/v1/chapters/{chapter}", {"idea": "A lamp"}).status_code == 200


@fault("Redis is down", quick={"jobs": 1}, full={"jobs": 20})
def test_without_redis_jobs_are_taken_and_everything_is_read(
    row: Row, tmp_path: Path, records_url: str, own_redis: Redis
) -> None:
    with (
        s3_server() as store,
        site(tmp_path, records_url, own_redis.url, store) as here,
        with_a_chapter(here) as (service, made, other),
    ):
        own_redis.kill()
        assert reading(service, made) == {200}
        chapters = [other]
        for _ in range(row["jobs"] - 1):
            book = service.whole_book()["id"]
            chapters.append(service.get(f"/v1/books/{book}/chapters").json()["items"][0]["id"])
        asked = {
            service.post(f"/v1/chapters/{id}/jobs", headers=key()).status_code for id in chapters
        }
        assert asked == {202}
        own_redis.start()
        here.wait_for_end(60 + 5 * len(chapters))
        assert here.count(State.COMPLETED) == 1 + len(chapters)
        assert here.broken() == []
        row.saw(taken=len(chapters), completed_later=len(chapters))


@fault("the object store is down", quick={"ways": ("503",)}, full={"ways": ("503", "close")})
def test_without_the_store_words_are_served_and_uploads_wait(
    row: Row, tmp_path: Path, records_url: str, redis_url: str, photo: bytes
) -> None:
    with (
        s3_front() as front,
        site(tmp_path, records_url, redis_url, front.settings) as here,
        with_a_chapter(here) as (service, made, _),
    ):
        here.crew.end_all()
        slowest = 0.0
        for way in row["ways"]:
            answer: str | tuple[int, str] = (503, "SlowDown") if way == "503" else way
            front.mischief = lambda request, answer=answer: answer
            assert reading(service, made) == {200}
            pages = service.get(f"/v1/chapters/{made}/pages").json()["items"]
            page = next(page for page in pages if page["text"])
            edited = service.patch(f"/v1/pages/{page['id']}", {"text": f"Words, {way}."})
            assert edited.status_code == 200, edited.text
            book = service.get("/v1/books").json()["items"][0]["id"]
            hero = service.get(f"/v1/books/{book}/characters").json()["items"][0]
            begun = time.monotonic()
            refused = service.ask(
                "PUT",
                f"/v1/characters/{hero['id']}/photo",
                content=photo,
                headers={"Content-Type": "image/jpeg"},
            )
            slowest = max(slowest, time.monotonic() - begun)
            assert refused.status_code == 503, refused.text
            assert int(refused.headers["Retry-After"]) > 0
            assert service.get(f"/v1/characters/{hero['id']}").json()["photo"] is None
            front.mischief = honest
            assert [key for key in here.artifacts.keys() if "/photo/" in key] == []
        row.saw(upload_refused=len(row["ways"]), slowest_refusal=slowest, orphans=0)


@fault(
    "the AI provider is down",
    quick={"chapters": 1, "patience": 6},
    full={"chapters": 10, "patience": 25},
)
def test_without_its_provider_a_chapter_waits_until_its_deadline_and_others_are_made(
    row: Row, tmp_path: Path, records_url: str, redis_url: str
) -> None:
    more = {"retry_attempts": 5, "retry_base": 0.3, "retry_cap": 0.5, "job_patience": 60}
    with s3_server() as store, site(tmp_path, records_url, redis_url, store, **more) as here:
        here.stage.plan(Cue("illustrate", "unavailable", where="Nobody draws this."))
        here.crew.start(2)
        here.house.leases = replace(here.house.leases, patience=row["patience"])
        stuck = here.ask("ada", row["chapters"], premise="Nobody draws this.")
        here.house.leases = replace(here.house.leases, patience=3600.0)
        others = here.ask("ada", row["chapters"]) + here.ask("ben", row["chapters"])
        here.wait_for_end(60 + 5 * len(others))
        assert {here.house.job(job.id).state for job in others} == {State.COMPLETED}
        tries = []
        for job in (here.house.job(job.id) for job in stuck):
            assert (job.state, job.ended_by) == (State.FAILED, Event.EXPIRE)
            assert job.outages > 1, "it was tried again meanwhile"
            assert job.failures == 0, "an outage is no failed attempt"
            tries.append(job.outages)
        # Others of the same owner too do not wait until those who wait are given up.
        assert here.query(MADE_BEFORE, [job.id for job in others], [job.id for job in stuck])
        assert here.broken() == []
        row.saw(
            given_up_at_the_deadline=len(stuck),
            least_tries=min(tries),
            most_tries=max(tries),
            others_made=len(others),
        )


MADE_BEFORE = """
SELECT 1 WHERE (SELECT max(ended) FROM jobs WHERE id = ANY (%s::uuid[]))
             < (SELECT min(ended) FROM jobs WHERE id = ANY (%s::uuid[]))"""


@fault(
    "PostgreSQL is down",
    quick={"times": 1, "ways": ("stopped",)},
    full={"times": 3, "ways": ("stopped", "hung")},
)
def test_without_its_database_the_service_says_so_at_once_and_recovers(
    row: Row, tmp_path: Path, own_postgres: Postgres, redis_url: str
) -> None:
    with (
        migrated(own_postgres).copy() as url,
        s3_server() as store,
        site(tmp_path, url, redis_url, store) as here,
        with_a_chapter(here) as (service, made, other),
    ):
        slowest = slowest_write = recovery = 0.0
        for way in row["ways"] * row["times"]:
            with away(own_postgres, way):
                for path in ("/v1/me", f"/v1/chapters/{made}/pages", "/health/ready"):
                    begun = time.monotonic()
                    assert service.get(path).status_code == 503
                    slowest = max(slowest, time.monotonic() - begun)
                for idea in ("A lamp", "A lantern"):
                    begun = time.monotonic()
                    answer = service.patch(f"/v1/chapters/{other}", {"idea": idea})
                    assert answer.status_code == 503
                    slowest_write = max(slowest_write, time.monotonic() - begun)
                assert service.get("/health/live").status_code == 200
            begun = time.monotonic()
            while reading(service, made) != {200} or not changed(service, other):
                assert time.monotonic() < begun + 4 * RECOVERY
            recovery = max(recovery, time.monotonic() - begun)
            job = service.post(f"/v1/chapters/{made}/jobs", headers=key())
            assert job.status_code == 202, job.text
            here.wait_for_end(60)
        assert slowest <= SOON
        assert slowest_write <= SOON
        assert recovery <= RECOVERY
        assert here.broken() == []
        assert here.crew.ended == []
        row.saw(
            slowest_503=slowest, slowest_503_of_a_write=slowest_write, longest_recovery=recovery
        )


@contextmanager
def away(server: Postgres, way: str) -> Iterator[None]:
    """The server stopped, or halted with all its processes, while the block lasts."""
    if way == "stopped":
        server.stop("immediate")
        yield
        server.start()
        return
    head = int((Path(server.server.pgdata) / "postmaster.pid").read_text().split()[0])
    children = Path(f"/proc/{head}/task/{head}/children").read_text().split()
    halted = [head, *map(int, children)]
    tell(halted, signal.SIGSTOP)
    try:
        yield
    finally:
        tell(halted, signal.SIGCONT)


def tell(processes: list[int], number: signal.Signals) -> None:
    """Send a signal to all that are still there."""
    for process in processes:
        with suppress(ProcessLookupError):
            os.kill(process, number)


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("ERROR")
