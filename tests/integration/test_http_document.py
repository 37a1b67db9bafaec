"""The OpenAPI document: nothing is left out of it, and what it shows as an example is one."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from litestar.handlers import HTTPRouteHandler
from litestar.routes import HTTPRoute

from entrypoints.http.operations import Operation
from entrypoints.http.problems import KINDS, WireProblem
from tests.integration.http_client import PROBLEM, ServiceClient

# The issue's own list of what the service answers.
ADDRESSES = """
GET /v1/me  PATCH /v1/me  DELETE /v1/me  GET /v1/me/export
POST /v1/books  GET /v1/books  GET /v1/books/{}  PATCH /v1/books/{}  DELETE /v1/books/{}
POST /v1/books/{}/characters  GET /v1/books/{}/characters
GET /v1/characters/{}  PATCH /v1/characters/{}  DELETE /v1/characters/{}
PUT /v1/characters/{}/photo  DELETE /v1/characters/{}/photo
POST /v1/books/{}/chapters  GET /v1/books/{}/chapters  POST /v1/books/{}/chapters/order
GET /v1/chapters/{}  PATCH /v1/chapters/{}  DELETE /v1/chapters/{}
POST /v1/chapters/{}/jobs  GET /v1/jobs/{}  GET /v1/books/{}/jobs
GET /v1/jobs/{}/events  POST /v1/jobs/{}/cancellation
GET /v1/chapters/{}/pages  GET /v1/pages/{}  PATCH /v1/pages/{}  POST /v1/pages/{}/illustration
POST /v1/books/{}/binding  GET /v1/books/{}/files/{}
GET /v1/credits  GET /v1/credits/transactions  GET /v1/credits/packs
POST /v1/credits/checkouts  GET /v1/credits/checkouts/{}  POST /v1/webhooks/stripe
GET /v1/admin/jobs  GET /v1/admin/jobs/{}/log  POST /v1/admin/jobs/{}/rerun
GET /v1/admin/audit  GET /v1/admin/users
GET /health/live  GET /health/ready  GET /metrics
"""


@pytest.fixture
def service(open_service: ServiceClient) -> ServiceClient:
    return open_service


@pytest.fixture
def document(service: ServiceClient) -> dict[str, Any]:
    answer = service.get("/schema/openapi.json", None)
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


def operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield f"{method.upper()} {path}", operation


def told(service: ServiceClient) -> Iterator[tuple[str, Operation]]:
    for route in service.app.routes:
        if isinstance(route, HTTPRoute):
            for handler in route.route_handlers:
                assert isinstance(handler, HTTPRouteHandler)
                if "operation" in handler.opt:
                    yield route.path, handler.opt["operation"]


def resolved(document: dict[str, Any], part: dict[str, Any]) -> Any:
    if "$ref" not in part:
        return part
    found: Any = document
    for name in part["$ref"].removeprefix("#/").split("/"):
        found = found[name]
    return found


def test_every_address_of_the_service_is_in_it(document: dict[str, Any]) -> None:
    words = ADDRESSES.split()
    wanted = {f"{method} {path}" for method, path in zip(words[::2], words[1::2], strict=True)}
    found = set()
    for name, _ in operations(document):
        parts = ["{}" if part.startswith("{") else part for part in name.split("/")]
        found.add("/".join(parts))
    assert wanted <= found


def test_every_operation_tells_all_there_is_to_know(document: dict[str, Any]) -> None:
    lacking = []
    for name, operation in operations(document):
        method = name.split()[0]
        responses = {
            status: resolved(document, response)
            for status, response in operation["responses"].items()
        }
        good = [response for status, response in responses.items() if status < "300"]
        bad = {status: response for status, response in responses.items() if status >= "400"}
        checks = {
            "summary": operation["summary"],
            "description": len(operation["description"]) > 10,
            "tag": operation["tags"][0] in {tag["name"] for tag in document["tags"]},
            "errors": {"500", "503"} <= set(bad),
            "problems": all(
                response["content"][PROBLEM]["schema"]
                == {"$ref": "#/components/schemas/WireProblem"}
                and response["content"][PROBLEM]["examples"]
                for response in bad.values()
            ),
            "401": operation.get("security") == [] or "401" in bad,
            "403": not name.split()[1].startswith("/v1/admin") or "403" in bad,
            "404": "{" not in name or "404" in bad,
            "body": method not in ("PATCH", "PUT") or operation["requestBody"]["required"],
            "422": "requestBody" not in operation or {"400", "413", "415", "422"} <= set(bad),
            "parameters": all(p["description"] for p in operation["parameters"]),
            # Calling off makes nothing, and a provider knows no keys of ours.
            "key": (method != "POST" or name.endswith("/cancellation"))
            or operation["tags"] == ["payments"]
            or "Idempotency-Key" in {p["name"] for p in operation["parameters"]},
            "example": all(
                "example" in content or not media.startswith(("application/json", "text/"))
                for response in good
                for media, content in response.get("content", {}).items()
            ),
            "body's example": all(
                "example" in content or media != "application/json"
                for media, content in operation.get("requestBody", {}).get("content", {}).items()
            ),
        }
        lacking += [f"{name}: {what}" for what, there in checks.items() if not there]
    assert not lacking, "\n".join(lacking)


def test_every_name_of_an_operation_is_its_own(document: dict[str, Any]) -> None:
    names = [operation["operationId"] for _, operation in operations(document)]
    assert len(set(names)) == len(names)


def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    def walk(part: Any) -> None:
        if isinstance(part, dict):
            if isinstance(part.get("$ref"), str):
                resolved(document, part)
            for inner in part.values():
                walk(inner)
        elif isinstance(part, list):
            for inner in part:
                walk(inner)

    walk(document)


def test_every_example_is_of_its_kind(service: ServiceClient) -> None:
    for path, operation in told(service):
        for example, kind in (
            (operation.example, operation.answer),
            (operation.body_example, operation.body),
        ):
            assert (kind is None) <= (example is None or kind is None), path
            if kind is not None:
                assert msgspec.convert(example, kind) is not None, path
                assert set(example) <= {f.encode_name for f in msgspec.structs.fields(kind)}, path


def test_every_body_refuses_what_it_does_not_know(document: dict[str, Any]) -> None:
    for name, operation in operations(document):
        content = operation.get("requestBody", {}).get("content", {}).get("application/json")
        if content is not None:
            schema = resolved(document, content["schema"])
            assert schema["additionalProperties"] is False, name


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_problem_means_can_be_read(service: ServiceClient, kind: str) -> None:
    answer = service.get(KINDS[kind].type, None)
    assert answer.status_code == 200
    assert (answer.json()["status"], answer.json()["type"]) == (
        KINDS[kind].status,
        KINDS[kind].type,
    )


def test_an_unknown_kind_of_problem_is_missing(service: ServiceClient) -> None:
    answer = service.get("/problems/nothing", None)
    assert answer.status_code == 404
    assert msgspec.json.decode(answer.content, type=WireProblem).type == "/problems/missing"


def test_what_puts_made_chapters_out_of_date_says_what_is_lost(document: dict[str, Any]) -> None:
    warned = {
        operation["operationId"]
        for _, operation in operations(document)
        if "out of date" in operation["description"] and "are gone" in operation["description"]
    }
    assert warned == {
        "add_chapter", "change_chapter", "remove_chapter", "order_chapters",
        "add_character", "change_character", "remove_character", "give_photo", "remove_photo",
        "change_book",
    }  # fmt: skip


def test_an_upload_that_took_too_long_is_among_its_errors(document: dict[str, Any]) -> None:
    told = document["paths"]["/v1/characters/{character}/photo"]["put"]["responses"]
    assert {"408", "409", "412"} <= set(told)


def test_only_what_is_read_is_asked_for_by_what_one_has(document: dict[str, Any]) -> None:
    for name, operation in operations(document):
        headers = {told["name"] for told in operation["parameters"] if told["in"] == "header"}
        assert "If-None-Match" not in headers or name.startswith("GET "), name
        assert "If-Match" not in headers or not name.startswith("GET "), name
