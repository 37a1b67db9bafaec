"""What stands after the question mark: no operation takes what it does not declare."""

from typing import Any
from uuid import uuid4

import pytest
from litestar.handlers import HTTPRouteHandler
from litestar.routes import HTTPRoute

from entrypoints.http.operations import Operation
from tests.integration.http_client import ADMIN, PROBLEM, ServiceClient


@pytest.fixture
def service(open_service: ServiceClient) -> ServiceClient:
    return open_service


def operations(service: ServiceClient) -> list[tuple[str, str, Operation]]:
    """Every operation with its method, and its address for ids that nothing has."""
    found = []
    for route in service.app.routes:
        if isinstance(route, HTTPRoute):
            for handler in route.route_handlers:
                assert isinstance(handler, HTTPRouteHandler)
                operation = handler.opt.get("operation")
                if operation is not None:
                    (method,) = handler.http_methods
                    path = route.path_format
                    for name in route.path_parameters:
                        path = path.replace(f"{{{name}}}", str(uuid4()))
                    found.append((method, path, operation))
    return found


def test_every_operation_refuses_what_it_does_not_know(service: ServiceClient) -> None:
    assert len(operations(service)) > 50
    for method, path, operation in operations(service):
        answer = service.ask(method, f"{path}?role=admin&owner=x&role=", ADMIN)
        assert answer.status_code == 422, (method, path, answer.text)
        assert answer.headers["content-type"] == PROBLEM
        faults = answer.json()["faults"]
        assert {fault["place"] for fault in faults} == {"?role", "?owner"}, (method, path)
        for fault in faults:
            assert fault["problem"] == "is not a parameter here."
            known = [name for name in operation.query if f"“{name}”" in fault["remedy"]]
            assert known == list(operation.query)
            assert operation.query or fault["remedy"] == "Leave it out."


def test_what_it_knows_is_taken_once(service: ServiceClient) -> None:
    for method, path, operation in operations(service):
        for name in operation.query:
            answer = service.ask(method, f"{path}?{name}=a&{name}=b", ADMIN)
            assert answer.status_code == 422, (method, path)
            told = [fault["problem"] for fault in answer.json()["faults"]]
            assert told == ["is given twice."]


def test_who_may_not_is_told_that_first(service: ServiceClient) -> None:
    for method, path, operation in operations(service):
        who: Any = None if not operation.public else ADMIN
        status = service.ask(method, f"{path}?role=admin", who).status_code
        assert status == (422 if operation.public else 401), (method, path)
    assert service.get("/v1/admin/users?role=admin").status_code == 403


def test_nothing_happens_that_is_asked_for_with_a_strange_word(service: ServiceClient) -> None:
    new = {"genre": "space", "format": "a5-booklet"}
    assert service.post("/v1/books?title=Luna", new).status_code == 422
    assert service.post("/v1/books?", new).status_code == 201
    book = service.get("/v1/books").json()["items"][0]["id"]
    assert service.delete(f"/v1/books/{book}?force=true").status_code == 422
    assert service.get(f"/v1/books/{book}?").status_code == 200


def test_a_parameter_may_be_written_in_any_way(service: ServiceClient) -> None:
    """Blank, encoded, or without a value, it is none that is known here."""
    for query in ("a", "a=", "%61=1", "=1", "&a", ";", "%00=1", "%ff"):
        answer = service.get(f"/health/live?{query}", None)
        assert answer.status_code == 422, query
        assert answer.json()["faults"]
    slip = service.get("/v1/books?limt=5").json()["faults"]
    assert slip[0]["remedy"] == "Did you mean “limit”?"


def test_a_payer_comes_back_with_the_checkout(service: ServiceClient) -> None:
    assert service.get(f"/checkouts/back?checkout={uuid4()}", None).status_code == 200
    assert service.get("/checkouts/back?checkout=1&session=2", None).status_code == 422
