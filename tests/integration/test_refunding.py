"""Refunds to the card: by an admin, with a reason, once, whatever becomes of the answer."""

import multiprocessing
import os
import signal
import time
from dataclasses import replace
from multiprocessing.queues import Queue
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from adapters.payments.pretend import PretendPayments
from adapters.records.postgres import PostgresRecords
from custories_core.checkouts import Refund, RefundState
from custories_core.errors import Conflict, Forbidden
from custories_core.once import Once
from custories_core.payments import Checkout, Fact, PaymentEvent, RefundReason, State
from custories_core.people import Identity, Principal, Standing
from custories_core.transfers import Cause
from custories_core.use_cases.accounts import SignIn
from custories_core.use_cases.reconciling import FinishRefunds
from custories_core.use_cases.refunding import FinishRefund, RefundCheckout
from custories_core.use_cases.rounds import GoRound, Task
from tests.contracts.ledger import account, figures
from tests.integration.http_client import ADMIN, ServiceClient, key
from tests.payers import Forgetful, deliver, kept, opened, paid, pretending
from tests.records import records_at

WHY = {"reason": "The cover was torn."}
ALL: dict[str, Any] = {**WHY, "all": True}


@pytest.fixture
def payments(tmp_path: Path) -> PretendPayments:
    return pretending(tmp_path)


@pytest.fixture
def admin(records: PostgresRecords) -> Principal:
    return SignIn(records)(Identity("https://issuer.test", "ada", Standing.ADMIN, 2e10))


def once(who: Principal, name: str = "") -> Once:
    name = name or uuid4().hex
    return Once(who.id, name, f"fingerprint of {name}")


def refunding(records: PostgresRecords, payments: Any) -> RefundCheckout:
    return RefundCheckout(records, FinishRefund(records, payments))


def credits(records: PostgresRecords, owner: str) -> tuple[int, int, int]:
    """Available, held, debt."""
    with records.begin() as unit:
        assert unit.ledger.verify() is None
        return figures(unit.ledger.balance(owner))


def refunds(records: PostgresRecords, checkout: str) -> tuple[Refund, ...]:
    with records.begin() as unit:
        return unit.checkouts.refunds(checkout)


# Once, whoever tells of it


def test_what_the_webhook_tells_too_is_counted_once(
    records: PostgresRecords, payments: PretendPayments, admin: Principal
) -> None:
    checkout = paid(records, payments, account())
    refund = refunding(records, Forgetful(payments, lost=0))
    made = refund(admin, checkout.id, {**WHY, "amount": 845}, once(admin))
    assert (made.state, made.amount, made.note) == (RefundState.MADE, 845, WHY["reason"])
    assert credits(records, checkout.owner) == (60, 0, 0)
    for _ in range(2):
        deliver(records, payments, payments.deliveries(checkout.id))
        assert credits(records, checkout.owner) == (60, 0, 0)
        assert kept(records, checkout).state is State.PARTLY_REFUNDED
    facts = [event.fact for event in payments.look(checkout)]
    assert facts.count(Fact.REFUNDED) == 1


def test_a_refund_whose_answer_is_lost_is_finished_by_asking_again(
    records: PostgresRecords, payments: PretendPayments, admin: Principal
) -> None:
    checkout, asked = paid(records, payments, account()), once(admin)
    refund = refunding(records, Forgetful(payments))
    first = refund(admin, checkout.id, ALL, asked)
    assert (first.state, first.event) == (RefundState.ASKED, "")
    assert credits(records, checkout.owner) == (120, 0, 0)
    with pytest.raises(Conflict):
        # What may be on its way back is not paid back once more.
        refund(admin, checkout.id, ALL, once(admin))
    again = refund(admin, checkout.id, ALL, asked)
    assert (again.id, again.state) == (first.id, RefundState.MADE)
    assert credits(records, checkout.owner) == (0, 0, 0)
    assert refunds(records, checkout.id) == (again,)


def test_a_refund_whose_answer_is_lost_is_finished_by_the_schedule(
    records: PostgresRecords, records_url: str, payments: PretendPayments, admin: Principal
) -> None:
    checkout = paid(records, payments, account())
    refunding(records, Forgetful(payments))(admin, checkout.id, ALL, once(admin))
    go_round = GoRound(records, {"finish": Task(0.0, FinishRefunds(records, payments))})
    assert go_round() == ("finish",)
    # Whoever asked for it is at it still, as far as one can tell.
    assert refunds(records, checkout.id)[0].state is RefundState.ASKED
    with psycopg.connect(records_url) as connection:
        connection.execute("UPDATE refunds SET created = created - interval '2 minutes'")
    assert go_round() == ("finish",)
    assert refunds(records, checkout.id)[0].state is RefundState.MADE
    assert credits(records, checkout.owner) == (0, 0, 0)


def test_a_refund_that_the_webhook_tells_of_first_is_counted_once(
    records: PostgresRecords, payments: PretendPayments, admin: Principal
) -> None:
    checkout, asked = paid(records, payments, account()), once(admin)
    refund = refunding(records, Forgetful(payments))
    refund(admin, checkout.id, {**WHY, "amount": 845}, asked)
    deliver(records, payments, payments.deliveries(checkout.id))
    assert credits(records, checkout.owner) == (60, 0, 0)
    assert refund(admin, checkout.id, {**WHY, "amount": 845}, asked).state is RefundState.MADE
    assert credits(records, checkout.owner) == (60, 0, 0)


def test_what_the_provider_refuses_moves_nothing_and_is_told(
    records: PostgresRecords, payments: PretendPayments, admin: Principal
) -> None:
    checkout = paid(records, payments, account())
    # The bank has been quicker, and nobody has told us.
    payments.dispute(checkout.id)
    refund, asked = refunding(records, payments), once(admin)
    for _ in range(2):
        with pytest.raises(Conflict, match="disputed"):
            refund(admin, checkout.id, ALL, asked)
    (kept_refund,) = refunds(records, checkout.id)
    assert kept_refund.state is RefundState.REFUSED
    assert "disputed" in kept_refund.problem
    assert credits(records, checkout.owner) == (120, 0, 0)
    deliver(records, payments, payments.close_dispute(checkout.id, won=True))
    made = refund(admin, checkout.id, ALL, once(admin))
    assert made.state is RefundState.MADE


def test_what_is_not_paid_disputed_or_gone_is_not_refunded(
    records: PostgresRecords, payments: PretendPayments, admin: Principal
) -> None:
    refund = refunding(records, payments)
    unpaid = opened(records, payments, account())
    with pytest.raises(Conflict, match="nothing is left"):
        refund(admin, unpaid.id, ALL, once(admin))
    disputed = paid(records, payments, account())
    deliver(records, payments, payments.dispute(disputed.id))
    with pytest.raises(Conflict, match="disputed"):
        refund(admin, disputed.id, ALL, once(admin))
    part = paid(records, payments, account())
    refund(admin, part.id, {**WHY, "amount": 1000}, once(admin))
    with pytest.raises(Conflict, match="690 eur are left"):
        refund(admin, part.id, {**WHY, "amount": 691}, once(admin))
    assert refund(admin, part.id, ALL, once(admin)).amount == 690
    with pytest.raises(Conflict, match="nothing is left"):
        refund(admin, part.id, {**WHY, "amount": 1}, once(admin))
    somebody = replace(admin, standing=Standing.USER)
    with pytest.raises(Forbidden):
        refund(somebody, part.id, ALL, once(admin))


# Two processes


def _ask(
    url: str, folder: Path, who: Principal, checkout: str, name: str, start: float,
    ends: "Queue[str]",
) -> None:  # fmt: skip
    with records_at(url) as records:
        with records.begin() as unit:
            unit.ledger.due(1)
        refund = refunding(records, pretending(folder))
        time.sleep(max(start - time.time(), 0.0))
        try:
            ends.put(refund(who, checkout, ALL, once(who, name)).state)
        except Conflict:
            ends.put("conflict")


def raced(url: str, folder: Path, who: Principal, checkout: str, *names: str) -> list[str]:
    """How as many processes fare that ask for the refund of all at the same time."""
    spawn = multiprocessing.get_context("spawn")
    ends: Queue[str] = spawn.Queue()
    start = time.time() + 3.0
    processes = [
        spawn.Process(target=_ask, args=(url, folder, who, checkout, name, start, ends))
        for name in names
    ]
    for process in processes:
        process.start()
    found = [ends.get(timeout=60) for _ in processes]
    for process in processes:
        process.join(60)
    return sorted(found)


@pytest.mark.parametrize(
    ("names", "ends"),
    [
        (("one", "one"), ["made", "made"]),
        (("one", "two"), ["conflict", "made"]),
    ],
    ids=["the same key", "two keys"],
)
def test_of_two_processes_that_refund_all_one_does(
    records: PostgresRecords,
    records_url: str,
    payments: PretendPayments,
    admin: Principal,
    tmp_path: Path,
    names: tuple[str, str],
    ends: list[str],
) -> None:
    checkout = paid(records, payments, account())
    assert raced(records_url, tmp_path, admin, checkout.id, *names) == ends
    assert len(refunds(records, checkout.id)) == 1
    facts = [event.fact for event in payments.look(checkout)]
    assert facts.count(Fact.REFUNDED) == 1
    assert credits(records, checkout.owner) == (0, 0, 0)


class Deadly(Forgetful):
    """Whoever asks it for a refund is killed as soon as it is made."""

    def refund(
        self, checkout: Checkout, amount: int, refund_id: str, reason: RefundReason
    ) -> PaymentEvent:
        self.inner.refund(checkout, amount, refund_id, reason)
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError("nobody outlives that")


def _die(url: str, folder: Path, who: Principal, checkout: str) -> None:
    with records_at(url) as records:
        refunding(records, Deadly(pretending(folder)))(who, checkout, ALL, once(who, "one"))


def test_whoever_is_killed_before_noting_it_has_refunded_once(
    records: PostgresRecords,
    records_url: str,
    payments: PretendPayments,
    admin: Principal,
    tmp_path: Path,
) -> None:
    checkout = paid(records, payments, account())
    spawn = multiprocessing.get_context("spawn")
    killed = spawn.Process(target=_die, args=(records_url, tmp_path, admin, checkout.id))
    killed.start()
    killed.join(60)
    assert killed.exitcode == -signal.SIGKILL
    (asked,) = refunds(records, checkout.id)
    assert asked.state is RefundState.ASKED
    assert credits(records, checkout.owner) == (120, 0, 0)
    again = refunding(records, payments)(admin, checkout.id, ALL, once(admin, "one"))
    assert (again.id, again.state) == (asked.id, RefundState.MADE)
    facts = [event.fact for event in payments.look(checkout)]
    assert facts.count(Fact.REFUNDED) == 1
    assert credits(records, checkout.owner) == (0, 0, 0)


# Over HTTP


@pytest.fixture
def bought(service: ServiceClient) -> tuple[str, str]:
    """The user's id, and a checkout of theirs that is paid."""
    order = {"pack": "medium", "currency": "eur"}
    checkout = service.made("/v1/credits/checkouts", order)["id"]
    assert service.post(f"/pretend/checkouts/{checkout}/payment", None, None).status_code == 303
    return service.get("/v1/me").json()["id"], checkout


def test_an_admin_refunds_in_part_and_whole_and_that_is_noted(
    service: ServiceClient, bought: tuple[str, str]
) -> None:
    user, checkout = bought
    at, headers = f"/v1/admin/checkouts/{checkout}/refunds", key()
    asked = {**WHY, "amount": 845, "category": "duplicate"}
    answer = service.post(at, asked, ADMIN, headers=headers)
    assert answer.status_code == 202, answer.text
    made = answer.json()
    assert answer.headers["location"] == f"/v1/admin/checkouts/{checkout}"
    assert (made["state"], made["amount"], made["category"]) == ("made", 845, "duplicate")
    assert service.post(at, asked, ADMIN, headers=headers).json() == made
    seen = service.get(f"/v1/admin/checkouts/{checkout}", ADMIN).json()
    assert (seen["standing"], seen["paid"], seen["refunded"]) == ("partly refunded", 1690, 845)
    assert (seen["granted"], seen["taken_back"], seen["debt"]) == (120, 60, 0)
    assert seen["refunds"] == [made]
    (entry,) = service.get("/v1/admin/audit", ADMIN).json()["items"]
    assert (entry["action"], entry["subject"]) == ("refund checkout", checkout)
    assert (entry["actor"], entry["reason"]) == (made["actor"], WHY["reason"])
    assert entry["details"]["amount"] == 845
    assert entry["details"]["refund"] == made["id"]
    rest = service.post(at, ALL, ADMIN, headers=key()).json()
    assert rest["amount"] == 845
    assert service.post(at, ALL, ADMIN, headers=key()).status_code == 409
    assert service.get(f"/v1/admin/users/{user}/credits", ADMIN).json()["available"] == 0


def test_what_is_spent_and_refunded_is_owed_and_seen(
    service: ServiceClient, bought: tuple[str, str]
) -> None:
    user, checkout = bought
    with service.house.records.begin() as unit:
        hold = unit.ledger.hold(user, 100, Cause("test", "hold"))
        unit.ledger.capture(hold.id, Cause("test", "capture"))
    assert (
        service.post(
            f"/v1/admin/checkouts/{checkout}/refunds", ALL, ADMIN, headers=key()
        ).status_code
        == 202
    )
    (owing,) = service.get("/v1/admin/debts", ADMIN).json()["items"]
    assert (owing["user"], owing["debt"]) == (user, 100)
    (seen,) = service.get("/v1/admin/checkouts?standing=refunded", ADMIN).json()["items"]
    assert (seen["id"], seen["debt"]) == (checkout, 100)
    assert service.get("/v1/admin/checkouts?standing=mismatched", ADMIN).json()["items"] == []
    assert service.get("/v1/admin/checkouts?standing=odd", ADMIN).status_code == 422
    assert service.get("/v1/admin/checkouts?cursor=odd", ADMIN).status_code == 422


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ({}, {"amount", "reason"}),
        ({**WHY}, {"amount"}),
        ({**WHY, "all": False}, {"amount"}),
        ({**WHY, "all": True, "amount": 5}, {"amount"}),
        ({**WHY, "amount": 0}, {"amount"}),
        ({**ALL, "reason": " "}, {"reason"}),
        ({**ALL, "category": "whim"}, {"category"}),
        ({**ALL, "credits": 3}, {"credits"}),
    ],
)
def test_a_refund_that_says_too_little_or_too_much_is_not_made(
    shared_service: ServiceClient, body: dict[str, Any], places: set[str]
) -> None:
    at = f"/v1/admin/checkouts/{uuid4()}/refunds"
    answer = shared_service.post(at, body, ADMIN, headers=key())
    assert answer.status_code == 422
    assert {fault["place"] for fault in answer.json()["faults"]} == places
    assert shared_service.post(at, ALL, ADMIN).status_code == 400
    assert shared_service.post(at, ALL, ADMIN, headers=key()).status_code == 404
