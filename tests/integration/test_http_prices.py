"""What things cost over HTTP: shown before, held, and 402 with what is missing."""

from dataclasses import replace
from typing import Any

import pytest

from custories_core.prices import BUILT_IN
from custories_core.transfers import Cause
from tests.credits import PLENTY, figures, give
from tests.integration.http_client import ADMIN, PROBLEM, USER, ServiceClient, key

DEAR = replace(BUILT_IN, version="dear", chapter=100, page=50, picture=30)


def chapters_of(service: ServiceClient, book: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = service.get(f"/v1/books/{book['id']}/chapters").json()["items"]
    return found


def spend_all_but(service: ServiceClient, left: int) -> None:
    """Hold all that the user has, but for so many credits."""
    mine, records = service.account(USER), service.house.records
    available, _ = figures(records, mine)
    with records.begin() as unit:
        unit.ledger.hold(mine, available - left, Cause("test", key()["Idempotency-Key"]))


def test_prices_are_shown_before_and_kept_with_the_job(service: ServiceClient) -> None:
    book = service.whole_book()
    added = service.made(f"/v1/books/{book['id']}/chapters", {"pages": 6})
    assert (added["price"], added["price_list"]) == (8, "built-in-1")
    at = f"/v1/chapters/{added['id']}"
    answer = service.get(at)
    assert answer.json()["price"] == 8
    assert service.patch(at, {"pages": 4}).json()["price"] == 6
    assert [chapter["price"] for chapter in chapters_of(service, book)] == [4, 6]
    job = service.post(f"{at}/jobs").json()
    assert (job["price"], job["price_list"]) == (6, "built-in-1")
    mine = service.account(USER)
    assert figures(service.house.records, mine) == (PLENTY - 6, 6)
    # Another list from now on: what was asked for keeps its price, what is kept by an ETag not.
    tag = service.get(at).headers["etag"]
    assert service.get(at, headers={"If-None-Match": tag}).status_code == 304
    service.app.state.service.prices = DEAR
    shown = service.get(at, headers={"If-None-Match": tag})
    assert shown.status_code == 200
    assert (shown.json()["price"], shown.json()["price_list"]) == (300, "dear")
    assert service.get(f"/v1/jobs/{job['id']}").json()["price"] == 6
    assert service.patch(at, {"idea": "A hat."}, headers={"If-Match": tag}).status_code == 200
    service.house.work()
    assert figures(service.house.records, mine) == (PLENTY - 6, 0)


def test_a_picture_anew_and_what_is_free(service: ServiceClient) -> None:
    chapter = service.made_chapter()
    page = service.get(f"/v1/chapters/{chapter['id']}/pages").json()["items"][0]
    assert (page["price"], page["price_list"]) == (1, "built-in-1")
    at = f"/v1/pages/{page['id']}"
    answer = service.get(at)
    assert answer.json()["price"] == 1
    tag = answer.headers["etag"]
    service.app.state.service.prices = DEAR
    assert service.get(at, headers={"If-None-Match": tag}).json()["price"] == 30
    job = service.post(f"{at}/illustration").json()
    assert (job["kind"], job["price"]) == ("illustration", 1)
    assert service.house.work() == 1
    assert service.patch(at, {"text": "Good night."}).status_code == 200
    layout = service.get(f"/v1/books/{chapter['book']}/jobs").json()["items"][0]
    assert (layout["kind"], layout["price"]) == ("layout", 0)
    assert service.house.work() == 1
    bound = service.post(f"/v1/books/{chapter['book']}/binding").json()
    assert (bound["price"], bound["price_list"]) == (0, "built-in-1")
    assert figures(service.house.records, service.account(USER)) == (PLENTY - 4 - 1, 0)


@pytest.mark.parametrize("available", [0, 3])
def test_too_few_credits_are_402_with_what_is_missing(
    service: ServiceClient, available: int
) -> None:
    book = service.whole_book()
    (chapter,) = chapters_of(service, book)
    spend_all_but(service, available)
    path, headers = f"/v1/chapters/{chapter['id']}/jobs", key()
    for _ in range(2):
        answer = service.post(path, headers=headers)
        assert answer.status_code == 402
        assert answer.headers["content-type"] == PROBLEM
        told = answer.json()
        assert told["type"] == "/problems/credits"
        figures_told = (told["available"], told["price"], told["missing"])
        assert figures_told == (available, 4, 4 - available)
        assert f"Top up at least {4 - available}." in told["detail"]
    assert service.get(f"/v1/books/{book['id']}/jobs").json()["items"] == []
    give(service.house.records, service.account(USER), 4 - available)
    asked = service.post(path, headers=headers)
    assert asked.status_code == 202
    assert service.post(path, headers=headers).content == asked.content
    assert figures(service.house.records, service.account(USER))[0] == 0


def test_other_problems_say_nothing_of_credits(service: ServiceClient) -> None:
    answer = service.post("/v1/chapters/nonsense/jobs")
    assert answer.status_code == 404
    assert not {"available", "price", "missing"} & answer.json().keys()


def test_an_admin_says_whether_a_rerun_is_charged(service: ServiceClient) -> None:
    book = service.whole_book()
    (chapter,) = chapters_of(service, book)
    job = service.post(f"/v1/chapters/{chapter['id']}/jobs").json()["id"]
    path, mine, records = (
        f"/v1/admin/jobs/{job}/rerun",
        service.account(USER),
        service.house.records,
    )

    def cancel() -> None:
        assert service.post(f"/v1/jobs/{job}/cancellation").status_code == 200
        assert figures(records, mine) == (PLENTY, 0)

    cancel()
    for wrong in ("no", 0, []):
        answer = service.post(path, {"reason": "Ours.", "charged": wrong}, ADMIN)
        assert answer.status_code == 422
        assert [fault["place"] for fault in answer.json()["faults"]] == ["charged"]
    again = service.post(path, {"reason": "Theirs.", "charged": True}, ADMIN).json()
    assert again["price"] == 4
    assert figures(records, mine) == (PLENTY - 4, 4)
    cancel()
    assert service.post(path, {"reason": "Theirs."}, ADMIN).json()["price"] == 4
    cancel()
    free = service.post(path, {"reason": "Ours.", "charged": False}, ADMIN).json()
    assert free["price"] == 0
    assert figures(records, mine) == (PLENTY, 0)
    cancel()
    audit = service.get("/v1/admin/audit", ADMIN).json()["items"]
    assert [entry["details"]["charged"] for entry in audit] == [True, True, False]
    assert {entry["details"]["price"] for entry in audit} == {4}


def test_a_rerun_that_its_owner_cannot_pay_is_402(service: ServiceClient) -> None:
    book = service.whole_book()
    (chapter,) = chapters_of(service, book)
    job = service.post(f"/v1/chapters/{chapter['id']}/jobs").json()["id"]
    service.post(f"/v1/jobs/{job}/cancellation")
    spend_all_but(service, 1)
    answer = service.post(f"/v1/admin/jobs/{job}/rerun", {"reason": "Why not."}, ADMIN)
    assert (answer.status_code, answer.json()["missing"]) == (402, 3)
    assert service.get(f"/v1/jobs/{job}").json()["state"] == "failed"
    assert service.get("/v1/admin/audit", ADMIN).json()["items"] == []
