"""What things cost over HTTP: shown before, held, and 402 with what is missing."""

from dataclasses import replace
from typing import Any

import pytest

from custories_core.prices import BUILT_IN, PriceList
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


def test_who_says_what_they_were_shown_is_asked_again_where_it_changed(
    service: ServiceClient,
) -> None:
    book = service.whole_book()
    (chapter,) = chapters_of(service, book)
    path, mine = f"/v1/chapters/{chapter['id']}/jobs", service.account(USER)
    said = {"shown_price": chapter["price"]}
    _new_list(service)
    for _ in range(2):
        answer = service.post(path, said)
        assert (answer.status_code, answer.headers["content-type"]) == (409, PROBLEM)
        told = answer.json()
        assert (told["type"], told["price"], told["shown_price"]) == ("/problems/price", 200, 4)
        assert "costs 200 credits, and not the 4 that" in told["detail"]
    assert service.get(f"/v1/books/{book['id']}/jobs").json()["items"] == []
    assert figures(service.house.records, mine) == (PLENTY, 0)
    # More than there is: what it costs is said before what is missing.
    spend_all_but(service, 100)
    assert service.post(path, {"shown_price": 199}).status_code == 409
    assert service.post(path, {"shown_price": 200}).status_code == 402
    _new_list(service, BUILT_IN)
    job = service.post(path, said)
    assert (job.status_code, job.json()["price"]) == (202, 4)
    assert figures(service.house.records, mine) == (96, PLENTY - 96)


def test_a_chapter_that_has_grown_since_is_not_asked_for_at_its_old_price(
    service: ServiceClient,
) -> None:
    book = service.whole_book()
    (chapter,) = chapters_of(service, book)
    at = f"/v1/chapters/{chapter['id']}"
    said = {"shown_price": chapter["price"]}
    assert service.patch(at, {"pages": 6}).status_code == 200
    told = service.post(f"{at}/jobs", said).json()
    assert (told["type"], told["price"], told["shown_price"]) == ("/problems/price", 8, 4)


def test_a_picture_at_the_price_that_was_shown(service: ServiceClient) -> None:
    chapter = service.made_chapter()
    page = service.get(f"/v1/chapters/{chapter['id']}/pages").json()["items"][0]
    path = f"/v1/pages/{page['id']}/illustration"
    before = service.get(f"/v1/pages/{page['id']}").json()
    _new_list(service)
    told = service.post(path, {"shown_price": page["price"]}).json()
    assert (told["type"], told["price"], told["shown_price"]) == ("/problems/price", 30, 1)
    _new_list(service, BUILT_IN)
    # Nothing is left of it: the page is as it was, and its picture is not out of date.
    assert service.get(f"/v1/pages/{page['id']}").json() == before
    assert service.house.work() == 0
    job = service.post(path, {"shown_price": page["price"]})
    assert (job.status_code, job.json()["price"]) == (202, 1)


def test_what_was_asked_for_at_a_price_is_answered_again_whatever_it_costs_by_now(
    service: ServiceClient,
) -> None:
    """What was said of the price is part of the request that the key stands for."""
    book = service.whole_book()
    (chapter,) = chapters_of(service, book)
    path, headers = f"/v1/chapters/{chapter['id']}/jobs", key()
    first = service.post(path, {"shown_price": 4}, headers=headers)
    assert first.status_code == 202
    _new_list(service)
    assert service.post(path, {"shown_price": 4}, headers=headers).content == first.content
    for other in ({"shown_price": 200}, {}, None):
        again = service.post(path, other, headers=headers)
        assert (again.status_code, again.json()["type"]) == (409, "/problems/conflict")


@pytest.mark.parametrize("wrong", ["4", True, 4.5, -1, 2**31, [], {}])
def test_what_is_no_price_was_not_shown(service: ServiceClient, wrong: object) -> None:
    answer = service.post("/v1/chapters/nonsense/jobs", {"shown_price": wrong, "price": 0})
    assert answer.status_code == 422
    assert [fault["place"] for fault in answer.json()["faults"]] == ["shown_price", "price"]


def test_a_price_need_not_be_said(service: ServiceClient) -> None:
    (chapter,) = chapters_of(service, service.whole_book())
    path = f"/v1/chapters/{chapter['id']}/jobs"
    _new_list(service, replace(BUILT_IN, version="free", chapter=0, page=0))
    assert service.post(path, {"shown_price": 4}).json()["price"] == 0
    job = service.post(path, {"shown_price": None})
    assert (job.status_code, job.json()["price"]) == (202, 0)


def _new_list(service: ServiceClient, prices: PriceList = DEAR) -> None:
    """As it is when the service was started anew with another list."""
    its = service.app.state.service
    its.prices = prices
    its.ask_for_chapter = replace(
        its.ask_for_chapter, asking=replace(its.ask_for_chapter.asking, prices=prices)
    )
    its.ask_for_illustration = replace(
        its.ask_for_illustration, asking=replace(its.ask_for_illustration.asking, prices=prices)
    )


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
