"""Chapters over HTTP, from the first wish to the words and pictures of their pages."""

from typing import Any

import pytest

from tests.integration.http_client import ANOTHERS, ServiceClient, key


@pytest.fixture
def service(shared_service: ServiceClient) -> ServiceClient:
    return shared_service


@pytest.fixture(scope="module")
def made(open_service: ServiceClient) -> dict[str, Any]:
    """A finished chapter of the user of the module."""
    return open_service.made_chapter()


def local(url: str) -> str:
    return url.removeprefix("http://testserver.local")


def test_a_chapter_is_added_changed_and_taken_away(service: ServiceClient) -> None:
    book = service.book()
    chapters = f"/v1/books/{book['id']}/chapters"
    headers = key()
    answer = service.post(chapters, {"idea": "A lantern is lost."}, headers=headers)
    assert answer.status_code == 201
    first = answer.json()
    assert service.post(chapters, {"idea": "A lantern is lost."}, headers=headers).json() == first
    assert (first["position"], first["pages"], first["made"], first["outdated"]) == (
        1,
        8,
        False,
        False,
    )
    at = answer.headers["location"]
    tag = answer.headers["etag"]
    assert service.get(at).json() == first
    assert service.get(at, headers={"If-None-Match": tag}).status_code == 304
    changed = service.patch(at, {"pages": 4, "idea": None}, headers={"If-Match": tag})
    assert (changed.json()["pages"], changed.json()["idea"]) == (4, None)
    assert service.patch(at, {"pages": 6}, headers={"If-Match": tag}).status_code == 412
    odd = service.patch(at, {"pages": 3, "title": "Mine", "made": True})
    assert odd.status_code == 422
    assert {f["place"] for f in odd.json()["faults"]} == {"pages", "title", "made"}
    second = service.made(chapters, {})
    assert [c["position"] for c in service.get(chapters).json()["items"]] == [1, 2]
    assert service.delete(at).status_code == 204
    left = service.get(chapters).json()["items"]
    assert [(c["id"], c["position"]) for c in left] == [(second["id"], 1)]


def test_chapters_are_put_in_another_order(service: ServiceClient) -> None:
    book = service.book()
    chapters = f"/v1/books/{book['id']}/chapters"
    ids = [service.made(chapters, {"pages": 2})["id"] for _ in range(3)]
    wanted = [ids[2], ids[0], ids[1]]
    headers = key()
    answer = service.post(f"{chapters}/order", {"chapters": wanted}, headers=headers)
    assert answer.status_code == 200
    assert [c["id"] for c in answer.json()["items"]] == wanted
    assert [c["position"] for c in answer.json()["items"]] == [1, 2, 3]
    again = service.post(f"{chapters}/order", {"chapters": wanted}, headers=headers)
    assert again.content == answer.content
    other = service.post(f"{chapters}/order", {"chapters": ids}, headers=headers)
    assert other.status_code == 409
    assert [c["id"] for c in service.get(chapters).json()["items"]] == wanted


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ({}, {"chapters"}),
        ({"chapters": "all"}, {"chapters"}),
        ({"chapters": [1, {}, None]}, {"chapters[1]", "chapters[2]", "chapters[3]"}),
        ({"chapters": ["x"], "book": "y"}, {"book"}),
        ({"chapters": ["x", "x"]}, {"chapters", "chapters[1]", "chapters[2]"}),
    ],
)
def test_an_order_that_is_none_is_refused(
    service: ServiceClient, body: dict[str, Any], places: set[str]
) -> None:
    book = service.book()
    chapters = f"/v1/books/{book['id']}/chapters"
    service.made(chapters, {"pages": 2})
    answer = service.post(f"{chapters}/order", body)
    assert answer.status_code == 422
    assert {fault["place"] for fault in answer.json()["faults"]} == places


def test_a_chapter_that_was_made_says_so_and_when_it_is_out_of_date(
    open_service: ServiceClient,
) -> None:
    service = open_service
    chapter = service.made_chapter()
    at = f"/v1/chapters/{chapter['id']}"
    assert (chapter["made"], chapter["outdated"]) == (True, False)
    assert chapter["title"]
    tag = service.get(at).headers["etag"]
    book = f"/v1/books/{chapter['book']}"
    assert service.patch(book, {"premise": "It is about a whale."}).status_code == 200
    read = service.get(at, headers={"If-None-Match": tag})
    assert (read.status_code, read.json()["outdated"]) == (200, True)
    # What changed is not the chapter: who read it before may still change it.
    changed = service.patch(at, {"idea": "A whale sings."}, headers={"If-Match": tag})
    assert (changed.status_code, changed.json()["outdated"]) == (200, True)
    assert service.get(f"{book}/chapters").json()["items"][0]["outdated"] is True
    # Nor is it up to date when the book cannot be made at all.
    hero = service.get(f"{book}/characters").json()["items"][0]
    assert service.delete(f"/v1/characters/{hero['id']}").status_code == 204
    assert service.get(at).json()["outdated"] is True


def test_a_chapter_that_was_not_made_has_no_pages(service: ServiceClient) -> None:
    book = service.book()
    chapter = service.made(f"/v1/books/{book['id']}/chapters", {})
    answer = service.get(f"/v1/chapters/{chapter['id']}/pages")
    assert (answer.status_code, answer.json()) == (200, {"items": [], "next": None})


def test_pages_show_their_words_and_link_to_their_pictures(
    open_service: ServiceClient, made: dict[str, Any]
) -> None:
    service = open_service
    pages = service.get(f"/v1/chapters/{made['id']}/pages")
    assert pages.status_code == 200
    items = pages.json()["items"]
    assert [page["number"] for page in items] == [1, 2]
    for page in items:
        assert page["text"] == page["written"]
        assert (page["edited"], page["take"]) == (False, 0)
        for link in (page["picture"], page["proof"]):
            answer = service.get(local(link), None)
            assert (answer.status_code, answer.headers["content-type"]) in (
                (200, "image/jpeg"),
                (200, "image/png"),
            )
        read = service.get(f"/v1/pages/{page['id']}")
        assert read.status_code == 200
        assert {**read.json(), "picture": "", "proof": ""} == {**page, "picture": "", "proof": ""}
    owner = service.get("/v1/me").json()["id"]
    told = {name: value for name, value in items[0].items() if name not in ("picture", "proof")}
    assert owner not in str(told)
    assert "scene" not in told


def test_the_words_of_a_page_are_changed_without_a_provider(open_service: ServiceClient) -> None:
    service = open_service
    chapter = service.made_chapter()
    pages = service.get(f"/v1/chapters/{chapter['id']}/pages").json()["items"]
    page = next(page for page in pages if page["written"])
    at = f"/v1/pages/{page['id']}"
    tag = service.get(at).headers["etag"]
    calls = service.house.provider_calls
    changed = service.patch(at, {"text": "Luna laughed."}, headers={"If-Match": tag})
    assert changed.status_code == 200
    shown = changed.json()
    assert (shown["text"], shown["edited"]) == ("Luna laughed.", True)
    assert shown["written"] == page["written"]
    assert service.patch(at, {"text": "x"}, headers={"If-Match": tag}).status_code == 412
    assert service.house.work() == 1
    assert service.house.provider_calls == calls
    assert service.get(at).json()["proof"] != page["proof"]
    for wrong in ({}, {"text": ""}, {"text": 3}, {"text": "a", "take": 1}, {"text": "word " * 400}):
        answer = service.patch(at, wrong)
        assert (answer.status_code, bool(answer.json()["faults"])) == (422, True)
    back = service.patch(at, {"text": None})
    assert (back.json()["text"], back.json()["edited"]) == (page["written"], False)
    assert service.house.work() == 1


def test_a_picture_is_asked_for_anew(open_service: ServiceClient) -> None:
    service = open_service
    chapter = service.made_chapter()
    page = service.get(f"/v1/chapters/{chapter['id']}/pages").json()["items"][0]
    at = f"/v1/pages/{page['id']}"
    headers = key()
    answer = service.post(f"{at}/illustration", headers=headers)
    assert answer.status_code == 202
    job = answer.json()
    assert answer.headers["location"] == f"/v1/jobs/{job['id']}"
    assert (job["kind"], job["page"], job["state"]) == ("illustration", page["id"], "pending")
    again = service.post(f"{at}/illustration", headers=headers)
    assert (again.status_code, again.content) == (202, answer.content)
    assert service.post(f"{at}/illustration", headers=key()).status_code == 409
    assert service.get(at).json()["take"] == 1
    assert service.house.work() == 1
    assert service.get(answer.headers["location"]).json()["state"] == "completed"
    assert service.get(at).json()["picture"].split("?")[0] != page["picture"].split("?")[0]


def test_anothers_chapters_and_pages_are_as_if_there_were_none(
    open_service: ServiceClient, made: dict[str, Any]
) -> None:
    service = open_service
    at = f"/v1/chapters/{made['id']}"
    page = service.get(f"{at}/pages").json()["items"][0]
    answers = [
        service.get(at, ANOTHERS),
        service.patch(at, {"pages": 4}, ANOTHERS),
        service.delete(at, ANOTHERS),
        service.get(f"{at}/pages", ANOTHERS),
        service.post(f"{at}/jobs", None, ANOTHERS),
        service.get(f"/v1/pages/{page['id']}", ANOTHERS),
        service.patch(f"/v1/pages/{page['id']}", {"text": "Mine."}, ANOTHERS),
        service.post(f"/v1/pages/{page['id']}/illustration", None, ANOTHERS),
    ]
    assert [answer.status_code for answer in answers] == [404] * len(answers)
    assert service.get(at).json() == made
