"""What all answers have in common: ids, headers, problems, and a log without anybody in it."""

import json
from typing import Any

import msgspec
import pytest
from structlog.testing import capture_logs

from custories_core import errors
from custories_core.fields import FAULTS_TOLD
from custories_core.jobs import NotAllowed
from custories_core.suggestions import remedy
from entrypoints.http import asked
from entrypoints.http.problems import KINDS, WireProblem, kind_of
from entrypoints.settings import Settings
from entrypoints.telemetry import frequent
from tests.integration.http_client import PROBLEM, ServiceClient


@pytest.fixture
def service(shared_service: ServiceClient) -> ServiceClient:
    return shared_service


def fails_with(
    service: ServiceClient, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> Any:
    async def fail(*_: object) -> Any:
        raise error

    monkeypatch.setattr(service.house.records.views, "book", fail, raising=False)
    return service.get("/v1/books/0193a5c0-7d4e-7c3a-9f21-5a3d5c1e8b42")


@pytest.mark.parametrize(
    ("error", "status", "kind"),
    [
        (errors.Rejected([errors.Fault("a", "is wrong.", "Mend it.")]), 422, "rejected"),
        (errors.Unauthenticated(), 401, "unauthenticated"),
        (errors.Forbidden(), 403, "forbidden"),
        (errors.Missing(), 404, "missing"),
        (errors.Conflict(), 409, "conflict"),
        (NotAllowed(), 409, "conflict"),
        (errors.Refused("No."), 409, "refused"),
        (errors.Stale(), 412, "stale"),
        (errors.Unavailable("Away.", 4.2), 503, "unavailable"),
        (errors.StoreBlocked("Full."), 503, "store-blocked"),
        (RuntimeError("secret of the inside"), 500, "bug"),
        (errors.CustoriesError("of a new kind"), 500, "bug"),
    ],
)
def test_every_error_has_its_status(
    service: ServiceClient,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    status: int,
    kind: str,
) -> None:
    answer = fails_with(service, monkeypatch, error)
    assert (answer.status_code, answer.headers["content-type"]) == (status, PROBLEM)
    problem = msgspec.json.decode(answer.content, type=WireProblem)
    assert (problem.status, problem.type) == (status, f"/problems/{kind}")
    assert problem.instance == answer.headers["x-request-id"]
    assert problem.title == KINDS[kind].title
    assert ("retry-after" in answer.headers) is (status == 503)
    assert ("www-authenticate" in answer.headers) is (status == 401)
    assert bool(problem.faults) is (status == 422)
    assert "secret" not in answer.text
    assert (kind in ("bug", "rejected")) or problem.detail == str(error)


def test_no_error_of_the_core_is_a_bug() -> None:
    def tree(kind: type) -> list[type]:
        return [kind, *(leaf for child in kind.__subclasses__() for leaf in tree(child))]

    known = [kind for kind in tree(errors.CustoriesError) if kind.__module__ == errors.__name__]
    for kind in known[1:]:
        arguments = ([],) if kind is errors.Rejected else ()
        if issubclass(kind, errors.Unavailable):
            arguments = ("",)
        assert kind_of(kind(*arguments)).name != "bug", kind


@pytest.mark.parametrize(
    ("method", "path", "status", "kind"),
    [
        ("GET", "/", 404, "missing"),
        ("GET", "/v1", 404, "missing"),
        ("GET", "/v2/books", 404, "missing"),
        ("PUT", "/v1/books", 405, "method"),
        ("DELETE", "/v1/books", 405, "method"),
        ("TRACE", "/v1/books/x", 405, "method"),
        ("HEAD", "/v1/books/x", 405, "method"),
    ],
)
def test_what_there_is_not_is_told_in_the_same_words(
    service: ServiceClient, method: str, path: str, status: int, kind: str
) -> None:
    answer = service.ask(method, path)
    assert answer.status_code == status
    assert answer.headers["content-type"] == PROBLEM
    assert "x-request-id" in answer.headers
    if status == 405:
        assert {"GET"} <= {word.strip() for word in answer.headers["allow"].split(",")}
    if method != "HEAD":
        assert answer.json()["type"] == f"/problems/{kind}"
    if status == 404:
        # Nobody has anything there: whose it might be is not the question.
        assert "no such address" in answer.json()["detail"]
        assert "somebody else" not in answer.text


def test_all_answers_carry_the_same_headers(service: ServiceClient) -> None:
    book = service.book()
    for answer in (
        service.get("/v1/me"),
        service.get("/v1/books"),
        service.get(f"/v1/books/{book['id']}"),
        service.get("/v1/books", None),
        service.get("/nowhere"),
        service.post("/v1/books", {}),
        service.delete(f"/v1/books/{book['id']}"),
        service.get("/schema/openapi.json", None),
    ):
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["cache-control"] in ("private, no-store", "private, no-cache")
        assert ("etag" in answer.headers) or answer.headers["cache-control"].endswith("no-store")
        assert answer.headers.get_list("cache-control") == [answer.headers["cache-control"]]
        assert len(answer.headers["x-request-id"]) == 24


@pytest.mark.parametrize(
    ("sent", "kept"),
    [("trace-1234.abc_D", True), ("short", False), ("x" * 65, False), ("a b c d e f g", False)],
)
def test_the_id_of_a_request_is_the_senders_where_it_can_be_logged(
    service: ServiceClient, sent: str, kept: bool
) -> None:
    answer = service.get("/nowhere", headers={"X-Request-Id": sent})
    assert (answer.headers["x-request-id"] == sent) is kept
    assert answer.json()["instance"] == answer.headers["x-request-id"]


def test_the_log_has_every_request_and_nobody_in_it(service: ServiceClient) -> None:
    book = service.book(dedication="For Ada Secretname")
    with capture_logs() as lines:
        service.get(f"/v1/books/{book['id']}?who=Secretname")
        service.get("/v1/erasures/0193a5d1-55aa-7b19-a4c7-8d2e7f1b6c03", None)
        service.patch(f"/v1/books/{book['id']}", {"author": "Secretname", "bad": "Secretname"})
    answered = [line for line in lines if line["event"] == "answered"]
    assert [(line["method"], line["route"], line["status"]) for line in answered] == [
        ("GET", "/v1/books/{book}", 422),
        ("GET", "/v1/erasures/{receipt}", 404),
        ("PATCH", "/v1/books/{book}", 422),
    ]
    text = json.dumps(lines, default=str)
    for hidden in ("Secretname", book["id"], "0193a5d1", service.token("user")):
        assert hidden not in text
    assert all(line["request"] for line in answered)


def test_a_bug_is_logged_with_the_id_that_was_told(
    service: ServiceClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    with capture_logs() as lines:
        answer = fails_with(service, monkeypatch, ValueError("of the inside"))
    (line,) = [line for line in lines if line["log_level"] == "error"]
    assert line["request"] == answer.json()["instance"]
    assert isinstance(line["exc_info"], ValueError)


def test_the_log_is_cheap_where_machines_read_it_and_has_the_same_shape(
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings = Settings(log_format="json")
    frequent(settings, "custories.many").info("answered", request="r1", ms=0.2)
    line = json.loads(capsys.readouterr().err)
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "answered",
        "request": "r1",
        "ms": 0.2,
        "level": "info",
        "logger": "custories.many",
    }
    quiet = msgspec.structs.replace(settings, log_level="warning")
    frequent(quiet, "custories.many").info("answered")
    assert capsys.readouterr().err == ""


def test_a_long_query_is_refused_unread(service: ServiceClient) -> None:
    short, long = "&".join("ab" for _ in range(1365)), "&".join("ab" for _ in range(1366))
    assert service.get(f"/v1/books?{short}").status_code == 422
    answer = service.get(f"/v1/books?{long}")
    assert (answer.status_code, answer.json()["type"]) == (414, "/problems/address")
    assert service.get(f"/health/live?{long}", None).status_code == 414


def test_no_more_faults_are_told_than_anybody_reads(
    service: ServiceClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    pondered: list[str] = []

    def counted(name: str, names: Any) -> str:
        pondered.append(name)
        return remedy(name, names)

    monkeypatch.setattr(asked, "remedy", counted)
    answer = service.get("/v1/books?" + "&".join(f"l{n}" for n in range(800)))
    problem = answer.json()
    assert (answer.status_code, len(problem["faults"])) == (422, FAULTS_TOLD)
    assert problem["detail"] == "There are 800 faults, of which the first 50 are told."
    assert len(pondered) == FAULTS_TOLD
    answer = service.post("/v1/books", {f"g{n}": 1 for n in range(5000)})
    assert (answer.status_code, len(answer.json()["faults"])) == (422, FAULTS_TOLD)
    assert len(answer.content) < 16 * 1024
