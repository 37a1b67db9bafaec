"""Books over HTTP: their whole life, and everything that can be wrong with a request."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from httpx import Response

from tests.integration.http_client import ADMIN, ANOTHERS, PROBLEM, ServiceClient, key


@pytest.fixture
def service(shared_service: ServiceClient) -> ServiceClient:
    return shared_service


def test_a_book_is_begun_read_changed_and_taken_away(service: ServiceClient) -> None:
    begun = service.post("/v1/books", {"genre": "space", "dedication": "For Ada."})
    assert begun.status_code == 201
    book = begun.json()
    at = begun.headers["location"]
    assert at == f"/v1/books/{book['id']}"
    assert (book["genre"], book["style"], book["dedication"]) == ("space", "cut-paper", "For Ada.")
    read = service.get(at)
    assert read.json() == book
    assert read.headers["etag"] == begun.headers["etag"]
    changed = service.patch(at, {"title": "Away", "dedication": None})
    assert changed.status_code == 200
    assert (changed.json()["title"], changed.json()["dedication"]) == ("Away", None)
    assert changed.headers["etag"] != read.headers["etag"]
    assert [b["id"] for b in service.get("/v1/books").json()["items"]] == [book["id"]]
    gone = service.delete(at)
    assert (gone.status_code, gone.content) == (204, b"")
    assert service.get(at).status_code == 404


def test_everything_wrong_with_a_book_is_told_at_once(service: ServiceClient) -> None:
    slipped = {"role": "admin", "credits": 99, "user_id": "x", "price": 0, "status": "done"}
    answer = service.post("/v1/books", {"genre": "spce", "title": "x" * 61, **slipped})
    assert answer.status_code == 422
    problem = answer.json()
    assert problem["type"] == "/problems/rejected"
    assert {fault["place"] for fault in problem["faults"]} == {"genre", "title", *slipped}
    assert next(f for f in problem["faults"] if f["place"] == "genre") == {
        "place": "genre",
        "problem": "“spce” is not a genre.",
        "remedy": "Did you mean “space”?",
    }
    assert service.get("/v1/books").json()["items"] == []


@pytest.mark.parametrize("field", ["role", "credits", "user_id", "owner", "price", "status", "id"])
def test_nothing_is_slipped_in_by_a_change(service: ServiceClient, field: str) -> None:
    at = f"/v1/books/{service.book()['id']}"
    before = service.get(at)
    answer = service.patch(at, {"title": "Away", field: "anything"})
    assert answer.status_code == 422
    assert [fault["place"] for fault in answer.json()["faults"]] == [field]
    assert service.get(at).content == before.content


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"{'genre': 'space'}", 400),
        (b'{"genre": "space", "genre": "fairy-tale"}', 400),
        (b'{"genre": "space", "seed": NaN}', 400),
        (b'{"genre": "space", "seed": Infinity}', 400),
        (b'{"genre": "space", "title": "\xff"}', 400),
        (b'{"genre": "space", "title": "\\ud800"}', 400),
        (b'{"genre": "space", "\\ud800": 1}', 400),
        (b"[" * 60000, 400),
        (b'{"genre": "space", "seed": 1' + b"0" * 5000 + b"}", 400),
        (b'{"genre": "space", "seed": 1' + b"0" * 400 + b"}", 422),
        (b'{"genre": "space", "seed": 1e999}', 422),
        (b'{"genre": "space", "seed": 3.5}', 422),
        (b'{"genre": "space", "title": "\\u0000"}', 422),
        (b"[]", 422),
        (b"null", 422),
        (b'"space"', 422),
        (b'{"genre": {"a": 1}}', 422),
        (b'{"genre": "space"}' + b" " * 64 * 1024, 413),
    ],
)
def test_a_body_that_is_no_book_is_refused(
    service: ServiceClient, body: bytes, status: int
) -> None:
    kind = {"Content-Type": "application/json"}
    answer = service.ask("POST", "/v1/books", content=body, headers=kind)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == PROBLEM
    assert answer.json()["status"] == status
    assert service.get("/v1/books").json()["items"] == []


def test_a_whole_number_may_be_written_with_a_point(service: ServiceClient) -> None:
    kind = {"Content-Type": "application/json"}
    answer = service.ask(
        "POST", "/v1/books", content=b'{"genre": "space", "seed": 3.0}', headers=kind
    )
    assert (answer.status_code, answer.json()["seed"]) == (201, 3)


@pytest.mark.parametrize("kind", ["", "text/plain", "application/x-www-form-urlencoded", "a/b"])
def test_a_body_of_another_kind_is_refused(service: ServiceClient, kind: str) -> None:
    headers = {"Content-Type": kind} if kind else {}
    answer = service.ask("POST", "/v1/books", content=b'{"genre": "space"}', headers=headers)
    assert (answer.status_code, answer.json()["type"]) == (415, "/problems/media-type")


def test_a_change_may_be_sent_as_a_merge_patch(service: ServiceClient) -> None:
    at = f"/v1/books/{service.book()['id']}"
    kind = {"Content-Type": "application/merge-patch+json; charset=utf-8"}
    answer = service.ask("PATCH", at, content=b'{"title": "Away"}', headers=kind)
    assert (answer.status_code, answer.json()["title"]) == (200, "Away")


# Two who edit.


def test_a_lost_update_is_412_and_changes_nothing(service: ServiceClient) -> None:
    at = f"/v1/books/{service.book()['id']}"
    tag = service.get(at).headers["etag"]
    first = service.patch(at, {"title": "First"}, headers={"If-Match": tag})
    second = service.patch(at, {"title": "Second"}, headers={"If-Match": tag})
    assert (first.status_code, second.status_code) == (200, 412)
    assert second.json()["type"] == "/problems/stale"
    assert service.get(at).json()["title"] == "First"
    again = service.patch(at, {"title": "Second"}, headers={"If-Match": first.headers["etag"]})
    assert (again.status_code, again.json()["title"]) == (200, "Second")


@pytest.mark.parametrize(
    ("match", "status"),
    [("*", 200), ('"999"', 412), ('"of-another-time"', 412), ('W/"1"', 412), ("1", 200),
     ('"1', 400), ('"1", "2"', 400), ("", 400)],
)  # fmt: skip
def test_if_match_is_read_strictly_but_for_its_quotes(
    service: ServiceClient, match: str, status: int
) -> None:
    at = f"/v1/books/{service.book()['id']}"
    answer = service.patch(at, {"title": "Away"}, headers={"If-Match": match})
    assert answer.status_code == status


@pytest.mark.parametrize(
    ("known", "status"), [("{}", 304), ("W/{}", 304), ('"0", {}', 304), ("*", 304), ('"0"', 200)]
)
def test_what_somebody_has_already_is_not_sent_again(
    service: ServiceClient, known: str, status: int
) -> None:
    at = f"/v1/books/{service.book()['id']}"
    tag = service.get(at).headers["etag"]
    answer = service.get(at, headers={"If-None-Match": known.format(tag)})
    assert (answer.status_code, answer.headers["etag"]) == (status, tag)
    assert (answer.content == b"") is (status == 304)
    assert answer.headers["cache-control"] == "private, no-cache"


# The same request again.


def test_the_same_request_again_gets_the_first_answer(service: ServiceClient) -> None:
    headers = key()
    first = service.post("/v1/books", {"genre": "space"}, headers=headers)
    service.patch(first.headers["location"], {"title": "Since changed"})
    second = service.post("/v1/books", {"genre": "space"}, headers=headers)
    assert (second.status_code, second.content) == (201, first.content)
    assert second.headers["location"] == first.headers["location"]
    assert len(service.get("/v1/books").json()["items"]) == 1


def test_a_key_that_was_used_for_another_request_is_409(service: ServiceClient) -> None:
    headers = key()
    book = service.post("/v1/books", {"genre": "space"}, headers=headers).json()
    other = service.post("/v1/books", {"genre": "fairy-tale"}, headers=headers)
    assert (other.status_code, other.json()["type"]) == (409, "/problems/conflict")
    there = service.post(f"/v1/books/{book['id']}/chapters", {"genre": "space"}, headers=headers)
    assert there.status_code in (409, 422)
    assert len(service.get("/v1/books").json()["items"]) == 1


def test_a_key_is_of_whoever_sent_it(service: ServiceClient) -> None:
    headers = key()
    mine = service.post("/v1/books", {"genre": "space"}, headers=headers)
    theirs = service.post("/v1/books", {"genre": "space"}, ANOTHERS, headers=headers)
    assert (mine.status_code, theirs.status_code) == (201, 201)
    assert mine.json()["id"] != theirs.json()["id"]


@pytest.mark.parametrize("bad", ["", "x" * 256, "two words", "a\tb"])
def test_a_key_that_is_none_is_400(service: ServiceClient, bad: str) -> None:
    answer = service.post("/v1/books", {"genre": "space"}, headers={"Idempotency-Key": bad})
    assert answer.status_code == 400
    assert service.get("/v1/books").json()["items"] == []


def test_thirty_two_copies_at_once_make_one_book(service: ServiceClient) -> None:
    headers = key()
    service.get("/v1/me")

    def send(_: int) -> Response:
        return service.post("/v1/books", {"genre": "space"}, headers=headers)

    with ThreadPoolExecutor(32) as threads:
        answers = list(threads.map(send, range(32)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1
    assert len(service.get("/v1/books").json()["items"]) == 1


# Lists.


def test_a_list_comes_in_parts_without_a_gap_or_a_double(service: ServiceClient) -> None:
    made = [service.book()["id"] for _ in range(7)]
    service.book(ANOTHERS)
    found: list[str] = []
    cursor: dict[str, str] = {}
    sizes = []
    while True:
        part = service.get("/v1/books", params={"limit": "3", **cursor}).json()
        found += [book["id"] for book in part["items"]]
        sizes.append(len(part["items"]))
        if part["next"] is None:
            break
        cursor = {"cursor": part["next"]}
    assert found == made
    assert sizes == [3, 3, 1]


@pytest.mark.parametrize(
    "query",
    ["limit=0", "limit=101", "limit=-1", "limit=x", "limit=1.5", "limit=", "limit=٣",
     "limit=9999999999999", "cursor=nonsense", "cursor=", "limit=1&limit=2", "owner=somebody"],
)  # fmt: skip
def test_a_list_that_cannot_be_asked_for_is_422(service: ServiceClient, query: str) -> None:
    answer = service.get(f"/v1/books?{query}")
    assert answer.status_code == 422
    assert len(answer.json()["faults"]) == 1


# Other people.


def test_anothers_book_is_as_if_there_were_none(service: ServiceClient) -> None:
    book = service.book()
    at = f"/v1/books/{book['id']}"
    nowhere = service.get(f"/v1/books/{book['id'][:-4]}0000", ANOTHERS).json()
    for who in (ANOTHERS, ADMIN):
        answers = [
            service.get(at, who),
            service.patch(at, {"title": "Mine"}, who),
            service.delete(at, who),
            service.get(f"{at}/characters", who),
            service.get(f"{at}/chapters", who),
            service.post(f"{at}/characters", {"name": "Luna", "role": "hero"}, who),
            service.post(f"{at}/chapters", {}, who),
            service.post(f"{at}/chapters/order", {"chapters": []}, who),
        ]
        assert {answer.status_code for answer in answers} == {404}
        for answer in answers:
            assert answer.json() | {"instance": ""} == nowhere | {"instance": ""}
        assert service.get("/v1/books", who).json()["items"] == []
    assert service.get(at).json() == book


@pytest.mark.parametrize("id", ["nothing", "0", "%00", "..%2f", "x" * 3000, "%F0%9F%A6%8A"])
def test_an_id_that_cannot_be_one_is_missing(service: ServiceClient, id: str) -> None:
    assert service.get(f"/v1/books/{id}").status_code == 404
