"""Whether a process lives and is ready, and the figures it tells of itself."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import psycopg

from tests.integration.http_client import ServiceClient, served
from tests.records import migrated, records_at
from tests.servers import Postgres

METRIC = re.compile(r"^(custories_\w+)(?:\{(.*)\})? ([0-9.e+-]+)$")


def figures(service: ServiceClient) -> dict[str, float]:
    """Every figure by its name with its labels."""
    answer = service.get("/metrics", who=None)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    found = {}
    for line in answer.text.splitlines():
        if match := METRIC.match(line):
            found[f"{match[1]}{{{match[2] or ''}}}"] = float(match[3])
    return found


def test_a_sound_process_lives_and_is_ready(service: ServiceClient) -> None:
    for path in ("live", "ready"):
        answer = service.get(f"/health/{path}", who=None)
        assert (answer.status_code, answer.json()) == (200, {"status": path})


def test_a_process_that_drains_lives_and_is_not_ready(service: ServiceClient) -> None:
    service.app.state.draining.begin()
    assert service.get("/health/live", who=None).status_code == 200
    answer = service.get("/health/ready", who=None)
    assert answer.status_code == 503
    assert "about to stop" in answer.json()["detail"]
    assert answer.headers["retry-after"]
    # What came in meanwhile is served.
    assert service.get("/v1/me").status_code == 200


def test_a_schema_of_another_version_is_not_ready(service: ServiceClient, records_url: str) -> None:
    with psycopg.connect(records_url, autocommit=True) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
        answer = service.get("/health/ready", who=None)
        assert answer.status_code == 503
        assert "custories db upgrade" in answer.json()["detail"]
        assert service.get("/health/live", who=None).status_code == 200


@contextmanager
def own_service(server: Postgres, folder: Path) -> Iterator[ServiceClient]:
    """The service on a database server that may be stopped."""
    with (
        migrated(server).copy() as url,
        records_at(url) as records,
        served(records, url, folder) as service,
    ):
        yield service
        server.start()


def test_without_its_database_a_process_lives_and_says_what_is_away(
    own_postgres: Postgres, tmp_path: Path
) -> None:
    with own_service(own_postgres, tmp_path) as service:
        assert service.get("/health/ready", who=None).status_code == 200
        assert service.get("/v1/me").status_code == 200
        own_postgres.stop("immediate")
        began = monotonic()
        answer = service.get("/health/ready", who=None)
        assert answer.status_code == 503
        assert "atabase" in answer.json()["detail"]
        assert monotonic() - began < 2.5
        assert service.get("/health/live", who=None).status_code == 200
        told = figures(service)
        assert told["custories_database_up{}"] == 0
        assert not [name for name in told if name.startswith("custories_jobs{")]
        began = monotonic()
        assert service.get("/v1/me").status_code == 503
        assert monotonic() - began < 2.5
        own_postgres.start()
        began = monotonic()
        while service.get("/health/ready", who=None).status_code != 200:
            assert monotonic() - began < 5
        assert service.get("/v1/me").status_code == 200


def test_figures_tell_what_is_asked_and_of_nobody(service: ServiceClient) -> None:
    book = service.whole_book()["id"]
    chapter = service.get(f"/v1/books/{book}/chapters").json()["items"][0]["id"]
    job = service.post(f"/v1/chapters/{chapter}/jobs").json()["id"]
    character = service.get(f"/v1/books/{book}/characters").json()["items"][0]["id"]
    photo = f"/v1/characters/{character}/photo"
    answer = service.ask("PUT", photo, content=b"no image", headers={"Content-Type": "image/png"})
    assert answer.status_code == 422
    service.made("/v1/credits/checkouts", {"pack": "small", "currency": "eur"})
    service.get("/no/such/path")
    service.ask("PROPFIND", f"/v1/books/{book}")
    told = figures(service)
    route = 'method="GET",route="/v1/books/{book}/chapters"'
    assert told[f'custories_http_requests_total{{{route},status="200"}}'] == 1
    assert told[f"custories_http_request_seconds_count{{{route}}}"] == 1
    assert told['custories_http_requests_total{method="GET",route="none",status="404"}'] == 1
    assert any('method="other"' in name for name in told)
    assert told['custories_jobs{kind="chapter",state="pending"}'] == 1
    assert told['custories_jobs{kind="binding",state="failed"}'] == 0
    assert told['custories_checkouts{state="open"}'] == 1
    assert told['custories_checkouts{state="mismatched"}'] == 0
    assert told['custories_photo_uploads_total{outcome="refused"}'] == 1
    assert told["custories_event_streams{}"] == 0
    text = service.get("/metrics", who=None).text
    for id in (book, chapter, job, character, "PROPFIND"):
        assert id not in text


def test_jobs_are_not_counted_for_every_scrape(service: ServiceClient) -> None:
    assert figures(service)['custories_jobs{kind="chapter",state="pending"}'] == 0
    book = service.whole_book()["id"]
    chapter = service.get(f"/v1/books/{book}/chapters").json()["items"][0]["id"]
    assert service.post(f"/v1/chapters/{chapter}/jobs").status_code == 202
    assert figures(service)['custories_jobs{kind="chapter",state="pending"}'] == 0
