"""Who may do what: every operation of the document, for nobody, another, its owner and an admin."""

import io
import json
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import uuid4

import pytest
import skimage.data
from httpx import Response
from PIL import Image

from tests.integration.http_client import ADMIN, ANOTHERS, PROBLEM, USER, ServiceClient, key

OWNED, OWN, ADMINS, PUBLIC = "owned", "own", "admins", "public"
"""Whose it is: of one account; of whoever asks; only for admins; anybody's."""

REFUSED = {
    OWNED: {None: 401, ANOTHERS: 404, ADMIN: 404},
    OWN: {None: 401},
    ADMINS: {None: 401, ANOTHERS: 403, USER: 403},
    PUBLIC: {},
}
"""What those are answered who may not."""

SLIPPED_IN = ("role", "credits", "user_id", "price", "status")
"""Fields with which somebody might try to make themselves more than they are."""


@dataclass(frozen=True)
class Row:
    """What is expected of one operation; `status` is what those are answered who may."""

    whose: str
    status: int = 200
    body: dict[str, Any] | None = None
    ids: dict[str, str] = field(default_factory=dict)
    job: str = "ended"
    keyed: bool = False


PHOTO = "PUT /v1/characters/{character}/photo"
CHANGED_PAGE: dict[str, Any] = {"text": "Then they slept."}
PLACED = {"chapters": ["{chapter}"]}
NOTHING: dict[str, Any] = {}

MATRIX = {
    "GET /v1/me": Row(OWN),
    "PATCH /v1/me": Row(OWN, body={"name": "Grandma"}),
    "DELETE /v1/me": Row(OWN, 202),
    "GET /v1/me/export": Row(OWN),
    "GET /v1/erasures/{receipt}": Row(PUBLIC, 404, ids={"receipt": "nonsense"}),
    "POST /v1/books": Row(OWN, 201, {"genre": "space"}),
    "GET /v1/books": Row(OWN),
    "GET /v1/books/{book}": Row(OWNED),
    "PATCH /v1/books/{book}": Row(OWNED, body={"title": "Up and away"}),
    "DELETE /v1/books/{book}": Row(OWNED, 204),
    "POST /v1/books/{book}/characters": Row(
        OWNED, 201, {"name": "Pip", "role": "companion", "species": "fox"}
    ),
    "GET /v1/books/{book}/characters": Row(OWNED),
    "GET /v1/characters/{character}": Row(OWNED),
    "PATCH /v1/characters/{character}": Row(OWNED, body={"name": "Ada"}),
    "DELETE /v1/characters/{character}": Row(OWNED, 204),
    PHOTO: Row(OWNED),
    "DELETE /v1/characters/{character}/photo": Row(OWNED),
    "POST /v1/books/{book}/chapters": Row(OWNED, 201, {"pages": 2}),
    "GET /v1/books/{book}/chapters": Row(OWNED),
    "POST /v1/books/{book}/chapters/order": Row(OWNED, body=PLACED),
    "GET /v1/chapters/{chapter}": Row(OWNED),
    "PATCH /v1/chapters/{chapter}": Row(OWNED, body={"idea": "A hat."}),
    "DELETE /v1/chapters/{chapter}": Row(OWNED, 204),
    "GET /v1/chapters/{chapter}/pages": Row(OWNED),
    "GET /v1/pages/{page}": Row(OWNED),
    "PATCH /v1/pages/{page}": Row(OWNED, body=CHANGED_PAGE),
    "POST /v1/pages/{page}/illustration": Row(OWNED, 202, NOTHING),
    "POST /v1/chapters/{chapter}/jobs": Row(OWNED, 202, NOTHING),
    "POST /v1/books/{book}/binding": Row(OWNED, 202, NOTHING),
    "GET /v1/jobs/{job}": Row(OWNED),
    "GET /v1/books/{book}/jobs": Row(OWNED),
    "GET /v1/jobs/{job}/events": Row(OWNED),
    "POST /v1/jobs/{job}/cancellation": Row(OWNED, body=NOTHING, job="waiting"),
    "GET /v1/books/{book}/files/{file}": Row(OWNED, 303, ids={"file": "interior"}),
    "GET /v1/credits": Row(OWN),
    "GET /v1/credits/transactions": Row(OWN),
    "GET /v1/credits/packs": Row(OWN),
    "POST /v1/credits/checkouts": Row(OWN, 201, {"pack": "small", "currency": "eur"}),
    "GET /v1/credits/checkouts/{checkout}": Row(OWNED),
    # Whoever sends it: what the provider did not sign is no delivery.
    "POST /v1/webhooks/stripe": Row(PUBLIC, 400),
    "GET /checkouts/back": Row(PUBLIC),
    "GET /pretend/checkouts/{checkout}": Row(PUBLIC, 404, ids={"checkout": "a"}),
    "POST /pretend/checkouts/{checkout}/payment": Row(PUBLIC, 404, ids={"checkout": "a"}),
    "POST /pretend/checkouts/{checkout}/cancellation": Row(PUBLIC, 404, ids={"checkout": "a"}),
    "GET /v1/admin/jobs": Row(ADMINS),
    "GET /v1/admin/jobs/{job}/log": Row(ADMINS),
    "POST /v1/admin/jobs/{job}/rerun": Row(ADMINS, 202, {"reason": "A test."}, job="cancelled"),
    "GET /v1/admin/audit": Row(ADMINS),
    "GET /v1/admin/users": Row(ADMINS),
    "POST /v1/admin/users/{user}/grants": Row(
        ADMINS, 201, {"credits": 5, "reason": "A test."}, keyed=True
    ),
    "GET /v1/admin/users/{user}/credits": Row(ADMINS),
    "GET /v1/admin/users/{user}/transactions": Row(ADMINS),
    "GET /v1/admin/holds": Row(ADMINS),
    "GET /v1/admin/debts": Row(ADMINS),
    "GET /v1/admin/checkouts": Row(ADMINS),
    "GET /v1/admin/checkouts/{checkout}": Row(ADMINS),
    "POST /v1/admin/checkouts/{checkout}/refunds": Row(
        ADMINS, 202, {"amount": 1, "reason": "A test."}, keyed=True
    ),
    "GET /links/{key}": Row(PUBLIC, 404, ids={"key": "a/b"}),
    "GET /schema/openapi.json": Row(PUBLIC),
    "GET /problems/{kind}": Row(PUBLIC, ids={"kind": "stale"}),
    "GET /health/live": Row(PUBLIC),
    "GET /health/ready": Row(PUBLIC),
    "GET /metrics": Row(PUBLIC),
}


def portrait() -> bytes:
    out = io.BytesIO()
    Image.fromarray(skimage.data.astronaut()).save(out, "JPEG")
    return out.getvalue()


def world(service: ServiceClient, job: str) -> dict[str, str]:
    """A made book of the user's, and the ids of everything in it; `job` is how its job stands."""
    book = service.whole_book()["id"]
    at = f"/v1/books/{book}"
    ids = {"user": service.get("/v1/me").json()["id"], "book": book}
    ids |= {"chapter": service.get(f"{at}/chapters").json()["items"][0]["id"]}
    order = {"pack": "small", "currency": "eur"}
    ids["checkout"] = service.made("/v1/credits/checkouts", order)["id"]
    paid = service.post(f"/pretend/checkouts/{ids['checkout']}/payment", None, None)
    assert paid.status_code == 303
    ids["character"] = service.get(f"{at}/characters").json()["items"][0]["id"]
    ids["job"] = done(service, f"/v1/chapters/{ids['chapter']}/jobs")
    ids["page"] = service.get(f"/v1/chapters/{ids['chapter']}/pages").json()["items"][0]["id"]
    if job == "bound":
        done(service, f"{at}/binding")
    elif job != "ended":
        ids["job"] = service.post(f"/v1/chapters/{ids['chapter']}/jobs").json()["id"]
        if job == "cancelled":
            assert service.post(f"/v1/jobs/{ids['job']}/cancellation").status_code == 200
    return ids


def done(service: ServiceClient, path: str) -> str:
    """The id of a job that was asked for there, and done."""
    job: str = service.post(path).json()["id"]
    # What other tests of the module left to be done is done as well.
    service.house.work()
    assert service.get(f"/v1/jobs/{job}").json()["state"] == "completed"
    return job


def send(
    service: ServiceClient, name: str, who: str | None, ids: dict[str, str], **extra: Any
) -> Response:
    """Ask for an operation with a request that its owner would be granted."""
    method, path = name.split(" ", 1)
    row = MATRIX[name]
    address = path.format(**ids, **row.ids)
    if name == PHOTO:
        headers = {"Content-Type": "image/jpeg"}
        return service.ask(method, address, who, content=portrait(), headers=headers)
    if row.body is None:
        return service.ask(method, address, who)
    headers = key() if row.keyed else {}
    body = json.loads(json.dumps(row.body).replace("{chapter}", ids.get("chapter", "")))
    return service.ask(method, address, who, json={**body, **extra}, headers=headers)


@pytest.fixture
def service(open_service: ServiceClient) -> ServiceClient:
    """The service of the module with people of the test's own."""
    return replace(open_service, tokens={}, suffix=f" {uuid4().hex}")


def test_every_operation_has_its_row_and_every_row_its_operation(service: ServiceClient) -> None:
    document = service.get("/schema/openapi.json", None).json()
    operations = {
        f"{method.upper()} {path}"
        for path, methods in document["paths"].items()
        for method in methods
    }
    assert operations == set(MATRIX)


@pytest.fixture(scope="module")
def read_only(open_service: ServiceClient) -> tuple[ServiceClient, dict[str, str]]:
    """A world that is only looked at, and its people."""
    service = replace(open_service, tokens={}, suffix=" of the world")
    return service, world(service, "bound")


@pytest.mark.parametrize("name", MATRIX)
def test_everybody_is_answered_as_they_should_be(
    service: ServiceClient, read_only: tuple[ServiceClient, dict[str, str]], name: str
) -> None:
    row = MATRIX[name]
    ids: dict[str, str] = {}
    if "{" in name and row.whose in (OWNED, ADMINS):
        if name.startswith("GET "):
            service, ids = read_only
        else:
            ids = world(service, row.job)
    refused = REFUSED[row.whose]
    nowhere = {key: str(uuid4()) for key in ids}
    before = service.get(f"/v1/books/{ids['book']}").content if ids else b""
    for who, status in refused.items():
        answer = send(service, name, who, ids)
        assert answer.status_code == status, (who, answer.text)
        assert answer.headers["content-type"] == PROBLEM
        # What is another's is answered word for word like what there is not.
        none = send(service, name, who, nowhere)
        assert (none.status_code, without_id(none)) == (status, without_id(answer))
    if ids:
        assert service.get(f"/v1/books/{ids['book']}").content == before
    allowed = [who for who in (None, ANOTHERS, USER, ADMIN) if who not in refused]
    if row.body is not None:
        for extra in set(SLIPPED_IN) - set(row.body):
            answer = send(service, name, allowed[0], ids, **{extra: 1})
            assert answer.status_code == 422, (extra, answer.text)
            assert extra in {fault["place"] for fault in answer.json()["faults"]}
    for who in allowed:
        assert send(service, name, who, ids).status_code == row.status, who


def without_id(answer: Response) -> dict[str, Any]:
    """A problem but for the id of its request."""
    problem: dict[str, Any] = answer.json()
    del problem["instance"]
    return problem


_PARTS = (
    "book", "chapter", "character", "page", "job", "receipt", "kind", "file", "key", "user",
    "checkout",
)  # fmt: skip


@pytest.mark.parametrize("path", sorted({name.split(" ", 1)[1] for name in MATRIX}))
def test_other_methods_give_nothing_away(service: ServiceClient, path: str) -> None:
    known = {name.split(" ", 1)[0] for name in MATRIX if name.endswith(f" {path}")}
    address = path
    for part in _PARTS:
        address = address.replace(f"{{{part}}}", "a")
    for method in ("HEAD", "PUT", "POST", "PATCH", "DELETE", "TRACE", "CONNECT", "BREW"):
        for who in (None, ANOTHERS, ADMIN):
            if method in known:
                continue
            answer = service.ask(method, address, who)
            assert answer.status_code in (401, 403, 405), (method, who)
            if answer.status_code == 405:
                assert known <= {word.strip() for word in answer.headers["allow"].split(",")}
    answer = service.ask("OPTIONS", address, None)
    assert (answer.status_code, answer.content) == (204, b"")
    assert {word.strip() for word in answer.headers["allow"].split(",")} == {*known, "OPTIONS"}
