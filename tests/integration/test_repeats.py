"""Requests with a key over HTTP: one effect and one answer, whoever repeats them and whenever."""

import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from httpx import Response

from custories_core.transfers import Cause
from tests.credits import PLENTY, balance, give
from tests.integration.http_client import ADMIN, BASE, USER, ServiceClient, key, served
from tests.records import migrated, records_at
from tests.servers import Postgres

COPIES = 32

Request = tuple[str, str, Any]
"""Who asks, where, and for what."""


def new_book(service: ServiceClient) -> Request:
    return USER, "/v1/books", {"genre": "space"}


def new_character(service: ServiceClient) -> Request:
    return USER, f"/v1/books/{service.book()['id']}/characters", {"name": "Luna", "role": "hero"}


def new_chapter(service: ServiceClient) -> Request:
    return USER, f"/v1/books/{service.book()['id']}/chapters", {"pages": 2}


def other_order(service: ServiceClient) -> Request:
    at = f"/v1/books/{service.whole_book(chapters=3)['id']}/chapters"
    ids = [chapter["id"] for chapter in service.get(at).json()["items"]]
    return USER, f"{at}/order", {"chapters": ids[::-1]}


def chapter_to_make(service: ServiceClient) -> Request:
    at = f"/v1/books/{service.whole_book()['id']}/chapters"
    return USER, f"/v1/chapters/{service.get(at).json()['items'][0]['id']}/jobs", None


def book_to_bind(service: ServiceClient) -> Request:
    service.house.work()
    return USER, f"/v1/books/{service.made_chapter()['book']}/binding", None


def picture_to_draw(service: ServiceClient) -> Request:
    service.house.work()
    at = f"/v1/chapters/{service.made_chapter()['id']}/pages"
    return USER, f"/v1/pages/{service.get(at).json()['items'][0]['id']}/illustration", None


def job_to_run_again(service: ServiceClient) -> Request:
    who, path, _ = chapter_to_make(service)
    job = service.post(path, None, who).json()["id"]
    service.post(f"/v1/jobs/{job}/cancellation")
    service.token(ADMIN)
    return ADMIN, f"/v1/admin/jobs/{job}/rerun", {"reason": "It was cancelled by mistake."}


def new_checkout(service: ServiceClient) -> Request:
    return USER, "/v1/credits/checkouts", {"pack": "medium", "currency": "eur"}


def new_grant(service: ServiceClient) -> Request:
    at = f"/v1/admin/users/{service.account()}/grants"
    return ADMIN, at, {"credits": 5, "reason": "For waiting."}


def new_refund(service: ServiceClient) -> Request:
    who, path, wanted = new_checkout(service)
    checkout = service.made(path, wanted, who)
    service.post(f"{checkout['url'].removeprefix(BASE)}/payment", None, None)
    return ADMIN, f"/v1/admin/checkouts/{checkout['id']}/refunds", {"amount": 1, "reason": "Torn."}


WAYS = {
    "/v1/books": new_book,
    "/v1/books/{book}/characters": new_character,
    "/v1/books/{book}/chapters": new_chapter,
    "/v1/books/{book}/chapters/order": other_order,
    "/v1/chapters/{chapter}/jobs": chapter_to_make,
    "/v1/books/{book}/binding": book_to_bind,
    "/v1/pages/{page}/illustration": picture_to_draw,
    "/v1/admin/jobs/{job}/rerun": job_to_run_again,
    "/v1/credits/checkouts": new_checkout,
    "/v1/admin/users/{user}/grants": new_grant,
    "/v1/admin/checkouts/{checkout}/refunds": new_refund,
}
"""Makes all ready for a request, for each operation that takes a key."""


def test_every_operation_that_takes_a_key_is_tried(open_service: ServiceClient) -> None:
    document = open_service.get("/schema/openapi.json", None).json()
    keyed = {
        path
        for path, methods in document["paths"].items()
        for operation in methods.values()
        if "Idempotency-Key" in str(operation.get("parameters"))
    }
    assert keyed == set(WAYS)


def family(service: ServiceClient) -> ServiceClient:
    """The service with people of their own."""
    return replace(service, tokens={}, suffix=f" {uuid4().hex}")


def rows(url: str) -> Counter[str]:
    """How many rows each table has."""
    with psycopg.connect(url) as sql:
        tables = sql.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        return Counter(
            {
                name: sql.execute(f"SELECT count(*) FROM {name}".encode()).fetchall()[0][0]
                for (name,) in tables.fetchall()
            }
        )


def at_once(number: int, do: Callable[[int], Response]) -> list[Response]:
    with ThreadPoolExecutor(number) as pool:
        return list(pool.map(do, range(number)))


@pytest.fixture(scope="module")
def url(open_service: ServiceClient) -> str:
    found: str = open_service.container.settings().database_url
    return found


@pytest.mark.parametrize("way", WAYS)
def test_copies_at_once_have_the_effect_of_one(
    open_service: ServiceClient, url: str, way: str
) -> None:
    effects = [effect(family(open_service), url, WAYS[way], copies) for copies in (1, COPIES)]
    assert effects[0] == effects[1]
    assert effects[0]["answers"] == 1


def effect(
    service: ServiceClient, url: str, way: Callable[[ServiceClient], Request], copies: int
) -> Counter[str]:
    """How many rows so many copies of a request add; all are answered alike, now and later."""
    who, path, body = way(service)
    service.account(who)
    before, headers = rows(url), key()
    answers = at_once(copies, lambda _: service.post(path, body, who, headers=headers))
    answers.append(service.post(path, body, who, headers=headers))
    assert {answer.status_code for answer in answers} <= {200, 201, 202}, answers[0].text
    # A checkout says when its page was last asked for, which each of its copies may do.
    said = [{**answer.json(), "changed": None} for answer in answers]
    assert all(one == said[0] for one in said)
    assert len({answer.headers.get("location") for answer in answers}) == 1
    other = service.post("/v1/books", {"genre": "fairy-tale"}, who, headers=headers)
    assert other.status_code == 409, other.text
    return rows(url) - before


@pytest.fixture
def mine(open_service: ServiceClient) -> ServiceClient:
    return family(open_service)


@pytest.mark.parametrize(
    ("ways", "held"),
    [
        ((new_book, new_character), "books"),
        ((new_character, new_chapter), "books"),
        ((chapter_to_make, new_book), "accounts"),
    ],
)
def test_of_two_requests_under_one_key_one_is_done(
    mine: ServiceClient, url: str, ways: tuple[Callable[[ServiceClient], Request], ...], held: str
) -> None:
    """Both are under way at once, many times, and some wait for something else."""
    requests = [way(mine) for way in ways]
    headers, before = key(), rows(url)

    def ask(which: int) -> Response:
        who, path, body = requests[which % 2]
        return mine.post(path, body, who, headers=headers)

    with ThreadPoolExecutor(1) as aside, psycopg.connect(url) as holder:
        holder.execute(f"SELECT FROM {held} FOR UPDATE".encode())
        asked = aside.submit(at_once, 12, ask)
        time.sleep(0.3)
        holder.rollback()
        answers = asked.result()
    done = [answer for answer in answers if answer.is_success]
    assert len({answer.content for answer in done}) == 1
    assert len(done) == 6
    assert {answer.status_code for answer in answers if answer not in done} == {409}
    assert (rows(url) - before)["answers"] == 1


def test_what_failed_for_want_of_credits_is_done_when_there_are_some(
    mine: ServiceClient, url: str
) -> None:
    """A failure is no answer to keep, however many copies met it and waited for each other."""
    who, path, _ = chapter_to_make(mine)
    records, account, headers = mine.house.records, mine.account(), key()
    with records.begin() as unit:
        unit.ledger.hold(account, unit.ledger.balance(account).available, Cause("spent", account))
    before = rows(url)

    def ask(which: int) -> Response:
        if which == COPIES // 2:
            give(records, account)
        return mine.post(path, None, who, headers=headers)

    assert {mine.post(path, None, who, headers=headers).status_code for _ in range(2)} == {402}
    assert rows(url) == before
    answers = at_once(COPIES, ask)
    assert {answer.status_code for answer in answers} <= {202, 402}
    done = mine.post(path, None, who, headers=headers)
    assert done.status_code == 202
    assert {answer.content for answer in answers if answer.is_success} <= {done.content}
    assert (rows(url) - before)["jobs"] == 1
    assert 0 < balance(records, account).available < PLENTY


def test_an_answer_stays_whatever_became_of_what_was_asked_for(mine: ServiceClient) -> None:
    who, path, _ = chapter_to_make(mine)
    headers = key()

    def ask() -> bytes:
        answer = mine.post(path, None, who, headers=headers)
        assert answer.status_code == 202, answer.text
        return answer.content

    first = ask()
    book = mine.get("/v1/books").json()["items"][0]["id"]
    assert ask() == first, "while it is under way"
    mine.house.work()
    available = balance(mine.house.records, mine.account()).available
    assert ask() == first, "when it is done"
    assert mine.delete(f"/v1/books/{book}").status_code == 204
    assert ask() == first, "when it is gone"
    assert balance(mine.house.records, mine.account()).available == available


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_a_database_that_ends_in_the_midst_does_nothing_twice(
    own_postgres: Postgres, tmp_path: Path, mode: str
) -> None:
    """Whoever sends a request until it is answered has it done once."""
    with (
        migrated(own_postgres).copy() as url,
        records_at(url) as records,
        served(records, url, tmp_path) as service,
    ):
        requests = [(way(service), key()) for way in (new_book, new_character, chapter_to_make) * 2]
        for (who, path, body), headers in requests[:3]:
            assert service.post(path, body, who, headers=headers).is_success
        before = rows(url)

        def ask(which: int) -> Response:
            (who, path, body), headers = requests[which % len(requests)]
            for _ in range(200):
                answer = service.post(path, body, who, headers=headers)
                if answer.status_code != 503:
                    break
                time.sleep(0.02)
            return answer

        with ThreadPoolExecutor(1) as aside:
            asked = aside.submit(at_once, COPIES, ask)
            for _ in range(2):
                time.sleep(0.03)
                own_postgres.restart(mode)
            answers = asked.result()
        for n in range(len(requests)):
            mine = answers[n :: len(requests)]
            assert {answer.status_code for answer in mine} <= {201, 202}, mine[0].text
            assert len({answer.content for answer in mine}) == 1
        made = rows(url) - before
        assert (made["answers"], made["books"], made["characters"], made["jobs"]) == (3, 1, 1, 1)
