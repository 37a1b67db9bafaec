"""Jobs over HTTP: asked for once, seen by their owner, called off."""

from concurrent.futures import ThreadPoolExecutor

from tests.integration.http_client import ANOTHERS, PROBLEM, ServiceClient, key


def first_chapter(service: ServiceClient, book: str) -> str:
    items = service.get(f"/v1/books/{book}/chapters").json()["items"]
    found: str = items[0]["id"]
    return found


def asked(service: ServiceClient) -> tuple[str, str, str]:
    """A whole book, its chapter, and the pending job of it."""
    book = service.whole_book()["id"]
    chapter = first_chapter(service, book)
    answer = service.post(f"/v1/chapters/{chapter}/jobs")
    assert answer.status_code == 202, answer.text
    return book, chapter, answer.json()["id"]


def test_a_chapter_is_asked_for_made_and_bound(service: ServiceClient) -> None:
    book, chapter, job = asked(service)
    seen = service.get(f"/v1/jobs/{job}").json()
    assert (seen["state"], seen["kind"], seen["attempts"]) == ("pending", "chapter", 0)
    assert (seen["book"], seen["chapter"], seen["page"]) == (book, chapter, None)
    assert seen["due"]
    assert seen["links"] == {
        "self": f"/v1/jobs/{job}",
        "events": f"/v1/jobs/{job}/events",
        "book": f"/v1/books/{book}",
        "chapter": f"/v1/chapters/{chapter}",
        "cancellation": f"/v1/jobs/{job}/cancellation",
    }
    assert service.house.work() == 1
    seen = service.get(f"/v1/jobs/{job}").json()
    assert (seen["state"], seen["ended_by"], seen["reason"]) == ("completed", "complete", None)
    assert (seen["pages_done"], seen["pages"], seen["attempts"]) == (2, 2, 1)
    assert seen["created"] <= seen["started"] <= seen["ended"]
    assert seen["links"]["cancellation"] is None
    answer = service.post(f"/v1/books/{book}/binding")
    assert answer.status_code == 202
    binding = answer.json()
    assert answer.headers["location"] == binding["links"]["self"]
    assert (binding["kind"], binding["chapter"]) == ("binding", None)
    assert service.house.work() == 1
    kinds = [item["kind"] for item in service.get(f"/v1/books/{book}/jobs").json()["items"]]
    assert kinds == ["binding", "chapter"]


def test_a_job_is_told_again_only_when_it_changed(service: ServiceClient) -> None:
    *_, job = asked(service)
    first = service.get(f"/v1/jobs/{job}")
    known = {"If-None-Match": first.headers["etag"]}
    assert service.get(f"/v1/jobs/{job}", headers=known).status_code == 304
    service.house.work()
    again = service.get(f"/v1/jobs/{job}", headers=known)
    assert again.status_code == 200
    assert again.headers["etag"] != first.headers["etag"]


def test_asking_with_a_key_has_its_effect_once_also_at_the_same_time(
    service: ServiceClient,
) -> None:
    book = service.whole_book(chapters=2)["id"]
    chapter = first_chapter(service, book)
    path, headers = f"/v1/chapters/{chapter}/jobs", key()
    service.token("user")
    with ThreadPoolExecutor(32) as pool:
        answers = list(pool.map(lambda _: service.post(path, headers=headers), range(32)))
    assert {answer.status_code for answer in answers} == {202}
    assert len({answer.content for answer in answers}) == 1
    assert len({answer.headers["location"] for answer in answers}) == 1
    assert len(service.get(f"/v1/books/{book}/jobs").json()["items"]) == 1
    # The same key for another request.
    assert service.post(f"/v1/books/{book}/binding", headers=headers).status_code == 409


def test_one_job_of_a_chapter_at_a_time(service: ServiceClient) -> None:
    _, chapter, job = asked(service)
    answer = service.post(f"/v1/chapters/{chapter}/jobs")
    assert answer.status_code == 409
    assert answer.headers["content-type"] == PROBLEM
    assert service.post(f"/v1/jobs/{job}/cancellation").status_code == 200
    assert service.post(f"/v1/chapters/{chapter}/jobs").status_code == 202


def test_everything_that_keeps_a_book_from_being_made_is_told(service: ServiceClient) -> None:
    book = service.book()["id"]
    service.made(f"/v1/books/{book}/chapters", {"pages": 2})
    answer = service.post(f"/v1/chapters/{first_chapter(service, book)}/jobs")
    assert answer.status_code == 422
    assert answer.json()["faults"]
    assert service.get(f"/v1/books/{book}/jobs").json() == {"items": [], "next": None}


def test_a_binding_waits_for_every_chapter(service: ServiceClient) -> None:
    book = service.whole_book(chapters=2)["id"]
    answer = service.post(f"/v1/books/{book}/binding")
    assert answer.status_code == 409
    assert "chapter 1, 2" in answer.json()["detail"]


def test_a_book_without_a_chapter_is_not_bound_and_says_what_to_add(service: ServiceClient) -> None:
    book = service.book()["id"]
    answer = service.post(f"/v1/books/{book}/binding")
    assert answer.status_code == 409
    assert answer.json()["detail"].startswith("The book has no chapter yet. Add one")
    assert service.post(f"/v1/books/{book}/binding", who=ANOTHERS).status_code == 404


def test_a_job_that_is_called_off_stays_so(service: ServiceClient) -> None:
    *_, job = asked(service)
    answer = service.post(f"/v1/jobs/{job}/cancellation", {})
    assert answer.status_code == 200
    assert (answer.json()["state"], answer.json()["ended_by"]) == ("failed", "cancel")
    assert answer.json()["reason"]
    assert service.house.work() == 0
    assert service.post(f"/v1/jobs/{job}/cancellation").status_code == 409


def test_what_makes_something_of_no_field_refuses_every_field(service: ServiceClient) -> None:
    book, chapter, job = asked(service)
    for path in (
        f"/v1/chapters/{chapter}/jobs",
        f"/v1/books/{book}/binding",
        f"/v1/jobs/{job}/cancellation",
    ):
        answer = service.post(path, {"price": 0, "role": "admin"})
        assert answer.status_code == 422
        assert {fault["place"] for fault in answer.json()["faults"]} == {"price", "role"}
        assert service.ask("POST", path, content=b"price=0").status_code == 415


def test_the_jobs_of_a_book_in_one_state(service: ServiceClient) -> None:
    book = service.whole_book(chapters=3)["id"]
    chapters = service.get(f"/v1/books/{book}/chapters").json()["items"]
    made = [service.post(f"/v1/chapters/{c['id']}/jobs").json()["id"] for c in chapters]
    assert service.post(f"/v1/jobs/{made[1]}/cancellation").status_code == 200
    path = f"/v1/books/{book}/jobs"
    first = service.get(path, params={"state": "pending", "limit": 1}).json()
    more = {"state": "pending", "limit": 1, "cursor": first["next"]}
    rest = service.get(path, params=more).json()
    assert [job["id"] for job in first["items"] + rest["items"]] == [made[2], made[0]]
    (failed,) = service.get(path, params={"state": "failed"}).json()["items"]
    assert failed["id"] == made[1]
    assert service.get(path, params={"state": "running"}).json() == {"items": [], "next": None}
    (fault,) = service.get(path, params={"state": "done"}).json()["faults"]
    assert fault["place"] == "?state"
    assert service.get(path, ANOTHERS, params={"state": "running"}).status_code == 404


def test_the_jobs_of_a_book_come_in_parts(service: ServiceClient) -> None:
    book = service.whole_book(chapters=3)["id"]
    chapters = service.get(f"/v1/books/{book}/chapters").json()["items"]
    made = [service.post(f"/v1/chapters/{c['id']}/jobs").json()["id"] for c in chapters]
    path = f"/v1/books/{book}/jobs"
    first = service.get(path, params={"limit": 2}).json()
    rest = service.get(path, params={"limit": 2, "cursor": first["next"]}).json()
    assert [job["id"] for job in first["items"] + rest["items"]] == made[::-1], "newest first"
    assert rest["next"] is None
    assert service.get(path, params={"cursor": "nonsense"}).status_code == 422
    assert service.get(path, params={"limit": 0}).status_code == 422
    assert service.get(path, params={"page": 2}).status_code == 422


def test_a_job_that_failed_says_why_and_quotes_no_secret(service: ServiceClient) -> None:
    *_, job = asked(service)
    secret = "https://store.test/photo.jpg?X-Amz-Signature=abcdef0123456789"

    def before(name: str, arguments: object) -> None:
        raise RuntimeError(f"cannot fetch {secret}")

    service.house.writer.before = before
    while service.house.work():
        pass
    seen = service.get(f"/v1/jobs/{job}").json()
    assert (seen["state"], seen["ended_by"]) == ("failed", "fail")
    assert seen["attempts"] == 5
    assert "Amz" not in seen["reason"]
    assert seen["reason"].startswith("Something went wrong on our side")


def test_nobody_sees_or_ends_anothers_job(service: ServiceClient) -> None:
    book, chapter, job = asked(service)
    for method, path in (
        ("GET", f"/v1/jobs/{job}"),
        ("GET", f"/v1/jobs/{job}/events"),
        ("GET", f"/v1/books/{book}/jobs"),
        ("POST", f"/v1/jobs/{job}/cancellation"),
        ("POST", f"/v1/chapters/{chapter}/jobs"),
        ("POST", f"/v1/books/{book}/binding"),
    ):
        assert service.ask(method, path, ANOTHERS).status_code == 404
    assert service.get(f"/v1/jobs/{job}").json()["state"] == "pending"


def test_what_was_changed_meanwhile_is_not_bound(service: ServiceClient) -> None:
    book, *_ = asked(service)
    service.house.work()
    assert service.patch(f"/v1/books/{book}", {"premise": "Something else."}).status_code == 200
    answer = service.post(f"/v1/books/{book}/binding")
    assert answer.status_code == 409
    assert "Changed since it was made" in answer.json()["detail"]
