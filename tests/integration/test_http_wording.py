"""Unfit words over HTTP: told in their places when something is asked for, and nothing is held."""

from typing import Any

import pytest

from tests.credits import figures
from tests.integration.http_client import USER, ServiceClient

OTHER_WORDS = "Say it in other words."


@pytest.fixture
def service(open_service: ServiceClient) -> ServiceClient:
    return open_service


def faults(answer: Any) -> list[tuple[str, str, str]]:
    assert answer.status_code == 422, answer.text
    return [(f["place"], f["problem"], f["remedy"]) for f in answer.json()["faults"]]


def test_a_chapter_of_an_unfit_brief_is_refused_and_holds_nothing(service: ServiceClient) -> None:
    book = service.whole_book()
    at = f"/v1/books/{book['id']}"
    chapter = service.get(f"{at}/chapters").json()["items"][0]
    jobs = f"/v1/chapters/{chapter['id']}/jobs"
    before = figures(service.house.records, service.account(USER))
    service.patch(at, {"dedication": "Kill them all", "author": "Gun"})
    service.patch(f"/v1/chapters/{chapter['id']}", {"idea": "Guns and a bomb"})
    unfit = "which {} not belong in a book for children."
    for _ in range(2):
        assert faults(service.post(jobs)) == [
            ("dedication", "has “kill”, " + unfit.format("does"), OTHER_WORDS),
            ("chapters[1].idea", "has “guns” and “bomb”, " + unfit.format("do"), OTHER_WORDS),
        ]
    assert figures(service.house.records, service.account(USER)) == before
    assert service.get(f"{at}/jobs").json()["items"] == []
    service.patch(at, {"dedication": "Hug them all"})
    service.patch(f"/v1/chapters/{chapter['id']}", {"idea": "Buns and a comb"})
    job = service.post(jobs)
    assert job.status_code == 202
    assert figures(service.house.records, service.account(USER)) == (before[0] - 4, before[1] + 4)
    service.post(f"/v1/jobs/{job.json()['id']}/cancellation")


def test_words_that_became_unfit_while_the_job_waited_are_not_made(service: ServiceClient) -> None:
    book = service.whole_book()
    at = f"/v1/books/{book['id']}"
    chapter = service.get(f"{at}/chapters").json()["items"][0]
    before = figures(service.house.records, service.account(USER))
    job = service.post(f"/v1/chapters/{chapter['id']}/jobs").json()
    service.patch(at, {"premise": "Everybody is murdered."})
    calls = service.house.provider_calls
    assert service.house.work() == 1
    ended = service.get(f"/v1/jobs/{job['id']}").json()
    assert (ended["state"], "premise: has “murdered”" in ended["reason"]) == ("failed", True)
    assert service.house.provider_calls == calls
    assert figures(service.house.records, service.account(USER)) == before


def test_a_made_book_is_not_bound_with_unfit_words_nor_its_pages_given_any(
    service: ServiceClient,
) -> None:
    chapter = service.made_chapter()
    book = f"/v1/books/{chapter['book']}"
    service.patch(book, {"dedication": "You bastard", "author": "Mr Lynch"})
    assert [place for place, *_ in faults(service.post(f"{book}/binding"))] == ["dedication"]
    pages = service.get(f"/v1/chapters/{chapter['id']}/pages").json()["items"]
    page = next(page for page in pages if page["written"])
    at = f"/v1/pages/{page['id']}"
    problem = "has “gun”, which does not belong in a book for children."
    assert faults(service.patch(at, {"text": "Mr Lynch has a gun."})) == [
        ("text", problem, OTHER_WORDS)
    ]
    assert service.get(at).json()["edited"] is False
    assert service.patch(at, {"text": "Mr Lynch has a bun."}).status_code == 200
    service.patch(book, {"dedication": "You angel"})
    assert service.house.work() == 1
    assert service.post(f"{book}/binding").status_code == 202
