"""Credits for admins over HTTP: grants, balances, transactions, holds and debts."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from adapters.records.postgres import lines
from custories_core.ports.records import Unit
from custories_core.transfers import Cause
from tests.integration.http_client import ADMIN, ServiceClient, key

SORRY = {"credits": 20, "reason": "Two pictures were blurred."}
LATER = "2999-12-31T23:00:00Z"


def me(service: ServiceClient, who: str = "user") -> str:
    """The id of whoever that is."""
    id: str = service.get("/v1/me", who).json()["id"]
    return id


def listed(service: ServiceClient, path: str, **query: Any) -> list[dict[str, Any]]:
    answer = service.get(path, ADMIN, params=query)
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


def cause() -> Cause:
    return Cause("test", uuid4().hex)


def in_parts(service: ServiceClient, path: str) -> list[dict[str, Any]]:
    """All items of a list, asked for one at a time."""
    items: list[dict[str, Any]] = []
    query: dict[str, Any] = {"limit": 1}
    while True:
        answer = service.get(path, ADMIN, params=query).json()
        items += answer["items"]
        if answer["next"] is None:
            return items
        query["cursor"] = answer["next"]


def test_credits_are_given_for_a_reason_and_that_is_noted(service: ServiceClient) -> None:
    user = me(service)
    answer = service.post(
        f"/v1/admin/users/{user}/grants", {**SORRY, "expires": LATER}, ADMIN, headers=key()
    )
    assert answer.status_code == 201, answer.text
    made = answer.json()
    assert answer.headers["location"] == f"/v1/admin/users/{user}/transactions"
    assert (made["kind"], made["amount"], made["user"]) == ("grant", 20, user)
    assert (made["reason"], made["expires"]) == (SORRY["reason"], LATER)
    assert sum(entry["amount"] for entry in made["entries"]) == 0
    has = service.get(f"/v1/admin/users/{user}/credits", ADMIN).json()
    assert has == {
        "user": user,
        "available": 20,
        "held": 0,
        "debt": 0,
        "expires": LATER,
        "transactions": 1,
    }
    (entry,) = listed(service, "/v1/admin/audit")
    assert (entry["action"], entry["subject"]) == ("grant credits", user)
    assert (entry["actor"], entry["reason"]) == (me(service, ADMIN), SORRY["reason"])
    assert entry["details"]["credits"] == 20
    assert entry["details"]["transfer"] == made["id"]


def test_a_grant_that_is_sent_again_is_made_once_however_late(service: ServiceClient) -> None:
    at, headers = f"/v1/admin/users/{me(service)}/grants", key()
    soon = (datetime.now(UTC) + timedelta(seconds=3600)).isoformat()
    asked = {**SORRY, "expires": soon}
    first = service.post(at, asked, ADMIN, headers=headers)
    assert service.post(at, asked, ADMIN, headers=headers).content == first.content
    with service.house.records.begin() as unit:
        # A day later the answer is forgotten; the cause is not.
        unit.tidy(0.0, 1e9, 1e9)
    again = service.post(at, asked, ADMIN, headers=headers)
    assert again.json() == first.json()
    with service.house.records.begin() as unit:
        unit.tidy(0.0, 1e9, 1e9)
    other = service.post(at, {**asked, "credits": 21}, ADMIN, headers=headers)
    assert other.status_code == 409
    assert len(listed(service, "/v1/admin/audit")) == 1
    assert service.post(at, asked, ADMIN, headers=key()).json()["number"] == 2


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ({}, {"credits", "reason"}),
        ({"credits": 0, "reason": "x"}, {"credits"}),
        ({"credits": 100_001, "reason": "x"}, {"credits"}),
        ({"credits": 2.5, "reason": "x"}, {"credits"}),
        ({"credits": True, "reason": " "}, {"credits", "reason"}),
        ({"credits": 1, "reason": "x" * 256}, {"reason"}),
        ({"credits": 1, "reason": "two\nlines"}, {"reason"}),
        ({"credits": 1, "reason": "x", "expires": "2020-01-01T00:00:00Z"}, {"expires"}),
        ({"credits": 1, "reason": "x", "expires": "2999-01-01T00:00:00"}, {"expires"}),
        ({"credits": 1, "reason": "x", "expires": "2999-02-30T00:00:00Z"}, {"expires"}),
        ({"credits": 1, "reason": "x", "expires": "9999-12-31T23:59:59-12:00"}, {"expires"}),
        ({"credits": 1, "reason": "x", "price": 5, "amount": 9}, {"price", "amount"}),
    ],
)
def test_a_grant_that_says_too_little_or_too_much_is_not_made(
    shared_service: ServiceClient, body: dict[str, Any], places: set[str]
) -> None:
    user = me(shared_service)
    at = f"/v1/admin/users/{user}/grants"
    answer = shared_service.post(at, body, ADMIN, headers=key())
    assert answer.status_code == 422, answer.text
    assert {fault["place"] for fault in answer.json()["faults"]} == places
    assert listed(shared_service, f"/v1/admin/users/{user}/transactions") == []


def test_a_grant_needs_a_key_and_somebody_who_gets_it(shared_service: ServiceClient) -> None:
    at = f"/v1/admin/users/{me(shared_service)}/grants"
    answer = shared_service.post(at, SORRY, ADMIN)
    assert answer.status_code == 400
    assert "Idempotency-Key" in answer.json()["detail"]
    for nobody in (str(uuid4()), "nonsense"):
        at = f"/v1/admin/users/{nobody}"
        assert shared_service.post(f"{at}/grants", SORRY, ADMIN, headers=key()).status_code == 404
        assert shared_service.get(f"{at}/credits", ADMIN).status_code == 404
        assert shared_service.get(f"{at}/transactions", ADMIN).status_code == 404


def test_a_reason_is_kept_without_what_opens_something(service: ServiceClient) -> None:
    at = f"/v1/admin/users/{me(service)}/grants"
    asked = {"credits": 1, "reason": "See https://a.example/x?signature=5f0c1d."}
    made = service.post(at, asked, ADMIN, headers=key()).json()
    assert made["reason"] == "See https://a.example/x?…"
    assert listed(service, "/v1/admin/audit")[0]["reason"] == made["reason"]


def spend_and_owe(unit: Unit, user: str) -> None:
    """Seven credits bought and spent; the price is paid back."""
    bought = cause()
    unit.ledger.purchase(user, 7, bought)
    unit.ledger.capture(unit.ledger.hold(user, 7, cause()).id, cause())
    unit.ledger.refund(user, 7, cause(), bought)


def test_the_whole_ledger_of_an_account_is_seen_also_when_it_is_erased(
    service: ServiceClient,
) -> None:
    user = me(service)
    with service.house.records.begin() as unit:
        spend_and_owe(unit, user)
    at = f"/v1/admin/users/{user}"
    kinds = ["refund", "capture", "hold", "purchase"]
    seen = listed(service, f"{at}/transactions")
    assert [one["kind"] for one in seen] == kinds
    assert [one["number"] for one in seen] == [4, 3, 2, 1]
    assert in_parts(service, f"{at}/transactions") == seen
    assert seen[0]["purchase"] == seen[3]["cause"]
    assert seen[1]["hold"] == seen[2]["id"]
    assert service.delete("/v1/me").status_code == 202
    assert listed(service, f"{at}/transactions") == seen
    assert service.get(f"{at}/credits", ADMIN).json()["debt"] == 7
    answer = service.post(f"{at}/grants", SORRY, ADMIN, headers=key())
    assert answer.status_code == 404


def test_what_is_held_comes_oldest_first_and_who_owes_is_listed(service: ServiceClient) -> None:
    users = sorted(me(service, who) for who in ("user", "other", ADMIN))
    with service.house.records.begin() as unit:
        for user in users[:2]:
            spend_and_owe(unit, user)
        for user in reversed(users):
            unit.ledger.grant(user, 5, cause(), "welcome")
            unit.ledger.hold(user, 2, Cause("job", user))
        resolved = unit.ledger.hold(users[0], 2, cause())
        unit.ledger.release(resolved.id, cause())
    held = listed(service, "/v1/admin/holds")
    assert [(one["user"], one["cause"]["id"]) for one in held] == [
        (user, user) for user in reversed(users)
    ]
    assert in_parts(service, "/v1/admin/holds") == held
    debts = listed(service, "/v1/admin/debts")
    assert [(one["user"], one["debt"]) for one in debts] == [(user, 7) for user in users[:2]]
    assert in_parts(service, "/v1/admin/debts") == debts


def test_the_list_of_checkouts_may_take_longer_than_other_requests(
    service: ServiceClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    me(service)
    assert service.get("/v1/me", ADMIN).status_code == 200
    monkeypatch.setattr(lines, "PATIENCE", 0.0)
    assert service.get("/v1/admin/debts", ADMIN).status_code == 503
    assert service.get("/v1/admin/checkouts?limit=100", ADMIN).status_code == 200


def test_a_cursor_of_another_list_is_not_taken(service: ServiceClient) -> None:
    user = me(service)
    with service.house.records.begin() as unit:
        for _ in range(2):
            unit.ledger.grant(user, 5, cause(), "welcome")
            unit.ledger.hold(user, 1, cause())
    at = f"/v1/admin/users/{user}/transactions"
    cursors = {
        path: service.get(path, ADMIN, params={"limit": 1}).json()["next"]
        for path in (at, "/v1/admin/holds", "/v1/admin/audit")
    }
    assert cursors[at]
    assert cursors["/v1/admin/holds"]
    for path in (at, "/v1/admin/holds", "/v1/admin/debts"):
        for origin, cursor in (*cursors.items(), ("", "x"), ("", "\xe4"), ("", "aG9sZHM")):
            if origin != path and cursor is not None:
                answer = service.get(path, ADMIN, params={"cursor": cursor})
                assert answer.status_code == 422, (path, origin)
