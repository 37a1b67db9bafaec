"""Credits over HTTP: what there is, what it costs, and buying more at the pretend provider."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from custories_core.payments import State
from custories_core.prices import BUILT_IN, DECIMALS
from custories_core.transfers import Cause
from custories_core.use_cases.buying import OPEN_MOST
from entrypoints.http import pretend
from entrypoints.settings import Environment, Settings
from tests.integration.http_client import ANOTHERS, BASE, PROBLEM, USER, ServiceClient, key

WANTED = {"pack": "medium", "currency": "eur"}
HERE = f"{BASE}/pretend/checkouts/"

NOBODYS = "5b0f3a9e-6c1d-4f27-9a84-0d9f1c2b7e63"


@pytest.fixture
def service(shared_service: ServiceClient) -> ServiceClient:
    return shared_service


def begun(service: ServiceClient, who: str = USER, **wanted: str) -> dict[str, Any]:
    return service.made("/v1/credits/checkouts", WANTED | wanted, who)


def credits(service: ServiceClient, who: str = USER) -> dict[str, Any]:
    found: dict[str, Any] = service.get("/v1/credits", who).json()
    return found


def stands(service: ServiceClient, checkout: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = service.get(f"/v1/credits/checkouts/{checkout['id']}").json()
    return found


def pressed(service: ServiceClient, checkout: dict[str, Any], button: str) -> str:
    """Where one goes on after a button of the page; nobody is signed in there."""
    answer = service.post(f"{checkout['url'].removeprefix(BASE)}/{button}", None, None)
    assert answer.status_code == 303, answer.text
    found: str = answer.headers["location"]
    return found


def test_a_new_account_has_none(service: ServiceClient) -> None:
    assert credits(service) == {"available": 0, "held": 0, "debt": 0, "expiring": []}
    assert service.get("/v1/credits/transactions").json() == {"items": [], "next": None}


def test_the_price_list_says_what_everything_costs(service: ServiceClient) -> None:
    told = service.get("/v1/credits/packs").json()
    assert told["version"] == BUILT_IN.version
    assert told["jobs"] == {"chapter": 2, "page": 1, "picture": 1, "layout": 0, "binding": 0}
    packs = {pack["id"]: pack for pack in told["packs"]}
    assert packs["medium"]["credits"] == 120
    assert {"amount": 1690, "currency": "eur"} in packs["medium"]["prices"]
    assert all(p["currency"] in DECIMALS for pack in told["packs"] for p in pack["prices"])


def test_a_pack_is_bought_on_the_page(service: ServiceClient) -> None:
    checkout = begun(service)
    assert checkout["url"] == f"{HERE}{checkout['id']}"
    assert (checkout["state"], checkout["credits"], checkout["amount"]) == ("open", 120, 1690)
    assert (checkout["currency"], checkout["prices"]) == ("eur", BUILT_IN.version)
    assert stands(service, checkout) == checkout
    onward = pressed(service, checkout, "payment")
    assert onward == f"{BASE}/checkouts/back?checkout={checkout['id']}"
    paid = stands(service, checkout)
    assert (paid["state"], paid["granted"], paid["url"]) == ("paid", 120, None)
    assert credits(service)["available"] == 120
    (moved,) = service.get("/v1/credits/transactions").json()["items"]
    assert moved["cause"] == {"kind": "checkout", "id": checkout["id"]}
    assert (moved["kind"], moved["credits"], moved["available"]) == ("purchase", 120, 120)
    for button in ("payment", "cancellation"):
        assert pressed(service, checkout, button) == onward
    assert credits(service)["available"] == 120
    assert credits(service, ANOTHERS)["available"] == 0


def test_what_is_cancelled_costs_and_brings_nothing(service: ServiceClient) -> None:
    checkout = begun(service)
    assert pressed(service, checkout, "cancellation").startswith(f"{BASE}/checkouts/back?")
    assert stands(service, checkout)["state"] == "expired"
    page = service.get(checkout["url"].removeprefix(BASE), None)
    assert "This checkout is cancelled: nothing was paid." in page.text
    pressed(service, checkout, "payment")
    assert (stands(service, checkout)["state"], credits(service)["available"]) == ("expired", 0)


def test_the_page_says_that_it_is_pretend(service: ServiceClient) -> None:
    checkout = begun(service, currency="jpy")
    at = checkout["url"].removeprefix(BASE)
    page = service.get(at, None)
    assert page.status_code == 200
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert f"form-action 'self' {BASE};" in policy
    for word in (
        "This is pretend",
        "No money moves",
        "120 credits",
        "2800 JPY",
        '<html lang="en">',
    ):
        assert word in page.text
    assert page.text.count("<h1>") == 1
    for button in ("payment", "cancellation"):
        assert f'<form method="post" action="{at}/{button}">' in page.text
    pressed(service, checkout, "payment")
    after = service.get(at, None)
    assert "This checkout is paid." in after.text
    assert "<form" not in after.text
    assert "<script" not in page.text + after.text


@pytest.mark.parametrize("id", ["nothing", "../../etc/passwd", "%3Cscript%3E", NOBODYS])
def test_a_page_that_is_not_there_is_missing(service: ServiceClient, id: str) -> None:
    for method, end in (("GET", ""), ("POST", "/payment"), ("POST", "/cancellation")):
        answer = service.ask(method, f"/pretend/checkouts/{id}{end}", None)
        assert answer.status_code == 404
        assert answer.headers["content-type"] == PROBLEM
        assert "script" not in answer.text


def test_where_payers_come_back_to_tells_nothing(service: ServiceClient) -> None:
    plain = service.get("/checkouts/back", None)
    told = service.get(f"/checkouts/back?checkout={begun(service)['id']}", None)
    assert plain.status_code == 200
    assert plain.content == told.content
    assert "form-action 'none'" in plain.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("data", "places"),
    [
        ({}, {"pack", "currency"}),
        ({"pack": "medum", "currency": "eur"}, {"pack"}),
        ({"pack": "medium", "currency": "chf"}, {"currency"}),
        ({"pack": 1, "currency": None}, {"pack", "currency"}),
        (WANTED | {"credits": 1_000_000, "amount": 1}, {"credits", "amount"}),
        (WANTED | {"price": 1, "live": True, "owner": "x"}, {"price", "live", "owner"}),
    ],
)
def test_nobody_names_a_price_of_their_own(
    service: ServiceClient, data: dict[str, Any], places: set[str]
) -> None:
    answer = service.post("/v1/credits/checkouts", data)
    assert answer.status_code == 422
    assert {fault["place"] for fault in answer.json()["faults"]} == places


def test_sent_again_it_is_the_same_checkout(service: ServiceClient) -> None:
    once = key()
    first, again = (service.post("/v1/credits/checkouts", WANTED, headers=once) for _ in range(2))
    assert first.status_code == again.status_code == 201
    assert first.json() == again.json()
    assert first.headers["location"] == f"/v1/credits/checkouts/{first.json()['id']}"
    other = service.post("/v1/credits/checkouts", WANTED | {"pack": "small"}, headers=once)
    assert other.status_code == 409
    assert begun(service)["id"] != first.json()["id"]
    pressed(service, first.json(), "payment")
    late = service.post("/v1/credits/checkouts", WANTED, headers=once)
    assert (late.status_code, late.json()["state"], late.json()["url"]) == (201, "paid", None)
    assert credits(service)["available"] == 120


def test_too_many_that_nobody_pays_are_refused(service: ServiceClient) -> None:
    first = begun(service)
    for _ in range(OPEN_MOST - 1):
        begun(service)
    answer = service.post("/v1/credits/checkouts", WANTED)
    assert answer.status_code == 409
    assert "still open" in answer.json()["detail"]
    begun(service, ANOTHERS)
    pressed(service, first, "payment")
    begun(service)


def test_another_family_s_checkout_is_not_there(service: ServiceClient) -> None:
    mine = begun(service)
    at = f"/v1/credits/checkouts/{mine['id']}"
    assert service.get(at, ANOTHERS).status_code == 404
    assert service.get(at, "admin").status_code == 404
    assert service.get(at, None).status_code == 401


def test_what_expires_is_told_and_goes(service: ServiceClient) -> None:
    mine = service.get("/v1/me").json()["id"]
    now = datetime.now(UTC)
    later, soon = now + timedelta(days=2), now + timedelta(days=1)
    records = service.container.records()
    with records.begin() as unit:
        for credits_, end in ((3, later), (4, soon), (5, later), (7, now - timedelta(days=1))):
            unit.ledger.grant(mine, credits_, Cause("test", uuid4().hex), "welcome", end)
        unit.ledger.hold(mine, 2, Cause("test", uuid4().hex))
    found = credits(service)
    assert (found["available"], found["held"]) == (10, 2)
    parts = [(part["credits"], datetime.fromisoformat(part["at"])) for part in found["expiring"]]
    assert parts == [(2, soon), (8, later)]
    newest = service.get("/v1/credits/transactions?limit=1").json()["items"][0]
    assert (newest["kind"], newest["held"], newest["available"]) == ("hold", 2, -2)


def test_transactions_come_in_parts(service: ServiceClient) -> None:
    mine = service.get("/v1/me").json()["id"]
    with service.container.records().begin() as unit:
        made = [unit.ledger.grant(mine, 1, Cause("test", uuid4().hex), "welcome") for _ in range(5)]
    wanted = [transfer.id for transfer in reversed(made)]
    found: list[str] = []
    cursor = ""
    while cursor is not None:
        after = f"&cursor={cursor}" if cursor else ""
        part = service.get(f"/v1/credits/transactions?limit=2{after}").json()
        found += [item["id"] for item in part["items"]]
        cursor = part["next"]
    assert found == wanted
    for wrong in ("", "x", "VAAAAAA", "dHJhbnNhY3Rpb25zIDE", "Ü", "b3duIDA"):
        answer = service.get(f"/v1/credits/transactions?cursor={wrong}")
        assert answer.status_code == 422, wrong


def test_debt_is_told(service: ServiceClient) -> None:
    checkout = begun(service)
    pressed(service, checkout, "payment")
    mine = service.get("/v1/me").json()["id"]
    with service.container.records().begin() as unit:
        held = unit.ledger.hold(mine, 100, Cause("test", uuid4().hex))
        unit.ledger.capture(held.id, Cause("test", uuid4().hex))
    payments: Any = service.container.payments()
    for delivery in payments.refund_by_hand(checkout["id"], 1690):
        headers = {"Stripe-Signature": delivery.signature}
        sent = service.post(
            "/v1/webhooks/stripe", None, None, content=delivery.body, headers=headers
        )
        assert sent.status_code == 204
    assert (credits(service)["available"], credits(service)["debt"]) == (0, 100)
    newest = service.get("/v1/credits/transactions?limit=1").json()["items"][0]
    assert (newest["kind"], newest["available"], newest["debt"]) == ("refund", -20, 100)
    assert stands(service, checkout)["state"] == State.REFUNDED
    pressed(service, begun(service), "payment")
    assert (credits(service)["available"], credits(service)["debt"]) == (20, 0)


def test_a_payment_whose_delivery_got_lost_is_told_again_by_the_same_button(
    service: ServiceClient,
) -> None:
    checkout = begun(service)
    at = f"{checkout['url'].removeprefix(BASE)}/payment"
    with psycopg.connect(service.container.settings().database_url) as blocker:
        blocker.execute("LOCK TABLE ledger_transfers IN EXCLUSIVE MODE")
        assert service.post(at, None, None).status_code == 503
    assert (stands(service, checkout)["state"], credits(service)["available"]) == ("open", 0)
    assert service.post(at, None, None).status_code == 303
    assert (stands(service, checkout)["state"], credits(service)["available"]) == ("paid", 120)


@pytest.mark.parametrize("environment", ["dev", "staging", "production"])
def test_nobody_pretends_outside_of_local(environment: Environment) -> None:
    assert pretend.here(Settings())
    assert not pretend.here(Settings(environment=environment))
    assert not pretend.here(Settings(payments="stripe"))
