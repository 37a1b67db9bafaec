"""Accounts over HTTP: who one is, signing in, being forgotten."""

import hashlib
import threading
import time
from typing import Any

import msgspec
import pytest

from custories_core.errors import Unavailable
from entrypoints.http.session import Sessions
from tests.integration.http_client import ADMIN, ANOTHERS, ServiceClient


@pytest.fixture
def service(shared_service: ServiceClient) -> ServiceClient:
    return shared_service


def test_somebody_new_has_an_account_and_may_name_it(service: ServiceClient) -> None:
    me = service.get("/v1/me")
    assert me.status_code == 200
    assert (me.json()["name"], me.json()["standing"]) == (None, "user")
    assert service.get("/v1/me", ADMIN).json()["standing"] == "admin"
    changed = service.patch("/v1/me", {"name": "Grandma"}, headers={"If-Match": me.headers["etag"]})
    assert (changed.status_code, changed.json()["name"]) == (200, "Grandma")
    stale = service.patch("/v1/me", {"name": "Ada"}, headers={"If-Match": me.headers["etag"]})
    assert stale.status_code == 412
    assert service.get("/v1/me").json() == changed.json()
    assert service.patch("/v1/me", {"name": None}).json()["name"] is None


def test_nobody_makes_themselves_an_admin(service: ServiceClient) -> None:
    answer = service.patch("/v1/me", {"name": "x" * 61, "standing": "admin", "role": "admin"})
    assert answer.status_code == 422
    assert {f["place"] for f in answer.json()["faults"]} == {"name", "standing", "role"}
    assert service.get("/v1/me").json()["standing"] == "user"
    assert service.get("/v1/admin/users").status_code == 403


def test_an_erasure_takes_everything_and_gives_a_receipt(service: ServiceClient) -> None:
    book = service.book()
    mine = service.get("/v1/me").json()["id"]
    theirs = service.book(ANOTHERS)
    answer = service.delete("/v1/me")
    assert answer.status_code == 202
    receipt = answer.json()
    assert receipt["completed"] is None
    assert receipt["rows"]["books"] == 1
    assert mine not in answer.text
    read = service.get(answer.headers["location"], None)
    assert (read.status_code, read.json()) == (200, receipt)
    assert service.get(f"/v1/books/{book['id']}").status_code == 404
    assert service.get(f"/v1/books/{theirs['id']}", ANOTHERS).status_code == 200
    # Whoever comes back begins anew.
    assert service.get("/v1/me").json()["id"] != mine
    assert service.get("/v1/books").json()["items"] == []


def test_an_account_that_is_gone_is_noticed_and_begun_anew(service: ServiceClient) -> None:
    mine = service.get("/v1/me").json()["id"]
    # Another process erased it: this one still believes that it is there.
    with service.house.records.begin() as unit:
        unit.erase(mine)
    answer = service.post("/v1/books", {"genre": "space"})
    assert (answer.status_code, answer.json()["type"]) == (409, "/problems/conflict")
    assert service.post("/v1/books", {"genre": "space"}).status_code == 201
    assert service.get("/v1/me").json()["id"] != mine


@pytest.mark.parametrize("id", ["nothing", "0193a5d1-55aa-7b19-a4c7-8d2e7f1b6c03"])
def test_a_receipt_that_nobody_was_given_is_missing(service: ServiceClient, id: str) -> None:
    assert service.get(f"/v1/erasures/{id}", None).status_code == 404


@pytest.mark.parametrize(
    "header",
    [None, "", "Bearer", "Bearer ", "Basic dXNlcjpwYXNz", "Bearer nonsense", "Bearer a.b.c",
     "Bearer " + "x" * 20_000, "Bearer {token}x", "{token}"],
)  # fmt: skip
def test_nobody_comes_in_without_a_token_that_holds(
    service: ServiceClient, header: str | None
) -> None:
    headers = {}
    if header is not None:
        headers["Authorization"] = header.replace("{token}", service.token("user"))
    for method, path in (("GET", "/v1/me"), ("POST", "/v1/books"), ("GET", "/v1/books/x")):
        answer = service.ask(method, path, None, headers=headers)
        assert (answer.status_code, answer.json()["type"]) == (401, "/problems/unauthenticated")
        assert answer.headers["www-authenticate"] == 'Bearer realm="custories"'
        assert "`custories token`" in answer.json()["detail"]


def test_only_where_tokens_are_issued_here_is_it_said_how(
    service: ServiceClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = service.app.state
    settings = msgspec.structs.replace(state.service.settings, identity="oidc")
    monkeypatch.setattr(state.service, "settings", settings)
    monkeypatch.setitem(state._state, "sessions", Sessions(state.service))
    answer = service.get("/v1/me", None)
    assert (answer.status_code, "custories token" in answer.json()["detail"]) == (401, False)


def test_a_token_is_checked_once_in_a_while_and_not_for_each_request(
    service: ServiceClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, bool]] = []
    state = service.app.state
    loop_thread = service.http.blocking_portal._event_loop_thread_id  # type: ignore[attr-defined]

    class Watched:
        def __init__(self, name: str, inner: Any) -> None:
            self.name, self.inner = name, inner

        def identify(self, token: str) -> Any:
            asked.append((self.name, threading.get_ident() == loop_thread))
            return self.inner.identify(token)

        def __call__(self, identity: Any) -> Any:
            asked.append((self.name, threading.get_ident() == loop_thread))
            return self.inner(identity)

    its = state.service
    monkeypatch.setattr(its, "identities", Watched("identify", its.identities))
    monkeypatch.setattr(its, "sign_in", Watched("sign in", its.sign_in))
    now = [time.time()]
    monkeypatch.setitem(state._state, "sessions", Sessions(its, lambda: now[0]))
    for _ in range(5):
        assert service.get("/v1/me").status_code == 200
    assert asked == [("identify", False), ("sign in", True)]
    now[0] += 61
    assert service.get("/v1/me").status_code == 200
    assert asked[2:] == [("identify", False), ("sign in", True)]
    # Another token of the same person: the account is known.
    service.tokens["user"] = service.container.identities().issue(  # type: ignore[attr-defined]
        "user" + service.suffix, "user", 30
    )
    assert service.get("/v1/me").status_code == 200
    assert asked[4:] == [("identify", False)]


def test_a_token_is_forgotten_when_it_ends(service: ServiceClient) -> None:
    identities: Any = service.container.identities()
    service.tokens["user"] = identities.issue("user" + service.suffix, "user", 1.2)
    assert service.get("/v1/me").status_code == 200
    # The issuer allows for clocks that differ; what is remembered ends with the token.
    sessions = service.app.state.sessions
    remembered = hashlib.sha256(service.tokens["user"].encode()).digest()
    assert sessions._tokens.get(remembered) is not None
    time.sleep(1.3)
    assert sessions._tokens.get(remembered) is None


def test_an_issuer_out_of_reach_is_503(
    service: ServiceClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Away:
        def identify(self, token: str) -> Any:
            raise Unavailable("The issuer's keys are out of reach.", 7.2)

    state = service.app.state
    monkeypatch.setattr(state.service, "identities", Away())
    monkeypatch.setitem(state._state, "sessions", Sessions(state.service))
    answer = service.get("/v1/me")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "8")
    assert answer.json()["type"] == "/problems/unavailable"
