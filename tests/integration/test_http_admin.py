"""What admins may see and do, and that nobody else comes near it."""

from typing import Any

import pytest

from tests.integration.http_client import ADMIN, ANOTHERS, ServiceClient, key


def failed_job(service: ServiceClient) -> str:
    """A job that was called off."""
    book = service.whole_book()["id"]
    chapter = service.get(f"/v1/books/{book}/chapters").json()["items"][0]["id"]
    job: str = service.post(f"/v1/chapters/{chapter}/jobs").json()["id"]
    assert service.post(f"/v1/jobs/{job}/cancellation").status_code == 200
    return job


def listed(service: ServiceClient, path: str, **query: Any) -> list[dict[str, Any]]:
    answer = service.get(path, ADMIN, params=query)
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/admin/jobs"),
        ("GET", "/v1/admin/jobs/nonsense/log"),
        ("POST", "/v1/admin/jobs/nonsense/rerun"),
        ("GET", "/v1/admin/audit"),
        ("GET", "/v1/admin/users"),
        ("GET", "/v1/admin/jobs?state=nonsense"),
    ],
)
def test_only_admins_come_in_whatever_they_ask_for(
    service: ServiceClient, method: str, path: str
) -> None:
    assert service.ask(method, path, None).status_code == 401
    answer = service.ask(method, path, "user")
    assert answer.status_code == 403
    assert answer.json()["type"] == "/problems/forbidden"


def test_admins_see_everybodys_jobs_newest_first(service: ServiceClient) -> None:
    first = failed_job(service)
    second = service.post(
        f"/v1/chapters/{service.made_chapter(ANOTHERS)['id']}/jobs", who=ANOTHERS
    ).json()["id"]
    jobs = listed(service, "/v1/admin/jobs")
    assert [jobs[0]["id"], jobs[-1]["id"]] == [second, first]
    assert len({job["owner"] for job in jobs}) == 2
    assert {job["state"] for job in listed(service, "/v1/admin/jobs", state="failed")} == {"failed"}
    assert len(listed(service, "/v1/admin/jobs", state="failed", kind="chapter")) == 1
    assert listed(service, "/v1/admin/jobs", state="failed", kind="binding") == []
    part = service.get("/v1/admin/jobs", ADMIN, params={"limit": 1}).json()
    rest = listed(service, "/v1/admin/jobs", cursor=part["next"])
    assert [job["id"] for job in part["items"] + rest] == [job["id"] for job in jobs]
    for wrong in ({"state": "done"}, {"kind": "poem"}, {"owner": "me"}, {"cursor": "x"}):
        assert service.get("/v1/admin/jobs", ADMIN, params=wrong).status_code == 422


def test_the_log_of_a_job_tells_what_its_workers_did(service: ServiceClient) -> None:
    chapter = service.made_chapter()
    (job,) = listed(service, "/v1/admin/jobs")
    lines = listed(service, f"/v1/admin/jobs/{job['id']}/log")
    assert [line["event"] for line in lines] == ["claimed", "completed"]
    assert {line["fence"] for line in lines} == {1}
    assert job["chapter"] == chapter["id"]
    path = f"/v1/admin/jobs/{job['id']}/log"
    part = service.get(path, ADMIN, params={"limit": 1}).json()
    assert part["items"] + listed(service, path, cursor=part["next"]) == lines
    nobody = "0193a5c1-52b0-7a57-8a3e-2f4d9b7c6e10"
    assert service.get(f"/v1/admin/jobs/{nobody}/log", ADMIN).status_code == 404


def test_a_job_is_run_again_with_a_reason_and_that_is_noted(service: ServiceClient) -> None:
    job = failed_job(service)
    path = f"/v1/admin/jobs/{job}/rerun"
    headers = key()
    answer = service.post(path, {"reason": " The provider was down. "}, ADMIN, headers=headers)
    assert answer.status_code == 202
    again = answer.json()
    assert (again["state"], again["failures"], again["ended_by"]) == ("pending", 0, None)
    assert answer.headers["location"] == f"/v1/admin/jobs/{job}/log"
    replayed = service.post(path, {"reason": " The provider was down. "}, ADMIN, headers=headers)
    assert replayed.content == answer.content
    assert service.post(path, {"reason": "Once more."}, ADMIN).status_code == 409
    (entry,) = listed(service, "/v1/admin/audit")
    assert (entry["action"], entry["subject"]) == ("rerun job", job)
    assert entry["reason"] == "The provider was down."
    assert entry["actor"] == service.get("/v1/me", ADMIN).json()["id"]
    assert entry["details"]["failed_by"] == "cancel"
    assert service.house.work() == 1
    assert service.get(f"/v1/jobs/{job}").json()["state"] == "completed"


def test_a_reason_is_noted_without_what_opens_something(service: ServiceClient) -> None:
    job = failed_job(service)
    reason = (
        "The key sk_live_0123456789abcdef was renewed; see https://a.example/x?signature=5f0c1d."
    )
    answer = service.post(f"/v1/admin/jobs/{job}/rerun", {"reason": reason}, ADMIN)
    assert answer.status_code == 202
    (line,) = [
        line for line in listed(service, f"/v1/admin/jobs/{job}/log") if line["event"] == "rerun"
    ]
    (entry,) = listed(service, "/v1/admin/audit")
    for told in (line["fields"]["reason"], entry["reason"]):
        assert told.startswith("The key … was renewed; see https://a.example/x?…")
        assert "5f0c1d" not in told


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ({}, {"reason"}),
        ({"reason": "  "}, {"reason"}),
        ({"reason": 5}, {"reason"}),
        ({"reason": "x" * 501}, {"reason"}),
        ({"reason": "Because.", "state": "completed", "role": "admin"}, {"state", "role"}),
    ],
)
def test_a_job_is_not_run_again_without_a_sound_reason(
    service: ServiceClient, body: dict[str, Any], places: set[str]
) -> None:
    job = failed_job(service)
    answer = service.post(f"/v1/admin/jobs/{job}/rerun", body, ADMIN)
    assert answer.status_code == 422
    assert {fault["place"] for fault in answer.json()["faults"]} == places
    assert listed(service, "/v1/admin/audit") == []


def test_admins_see_who_has_an_account_and_not_what_they_are_called(
    service: ServiceClient,
) -> None:
    assert service.patch("/v1/me", {"name": "Grandma Rosa"}).status_code == 200
    users = listed(service, "/v1/admin/users")
    assert [(user["subject"], user["standing"]) for user in users] == [
        ("user", "user"),
        ("admin", "admin"),
    ]
    assert "Rosa" not in str(users)
    part = service.get("/v1/admin/users", ADMIN, params={"limit": 1}).json()
    assert part["items"] + listed(service, "/v1/admin/users", cursor=part["next"]) == users


def test_an_admin_has_no_way_into_somebodys_books(service: ServiceClient) -> None:
    job = failed_job(service)
    book = service.get(f"/v1/jobs/{job}").json()["book"]
    for path in (f"/v1/books/{book}", f"/v1/jobs/{job}", f"/v1/books/{book}/characters"):
        assert service.get(path, ADMIN).status_code == 404
