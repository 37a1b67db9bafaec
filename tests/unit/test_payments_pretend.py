"""Payments that nobody makes, against the contract of payments."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from adapters.payments.pretend import PretendPayments, build
from custories_core.errors import Conflict, CustoriesError, Missing, Refused, Rejected, StoreBlocked
from custories_core.payments import RefundReason, State, standing
from tests.contracts.payments import CANCEL, SUCCESS, PaymentsContract, begun, opened, paid


@dataclass(frozen=True)
class Settings:
    state_folder: Path
    environment: str = "local"
    public_url: str = "http://127.0.0.1:8000/"


@pytest.fixture
def payments(tmp_path: Path) -> PretendPayments:
    return build(Settings(tmp_path))


class TestPretend(PaymentsContract):
    @pytest.fixture
    def payments(self, tmp_path: Path) -> PretendPayments:
        return build(Settings(tmp_path))

    @pytest.fixture
    def till(self, payments: PretendPayments) -> PretendPayments:
        return payments

    @pytest.fixture
    def other(self) -> bytes:
        return json.dumps({"id": "event-1", "kind": "weather", "event": None}).encode()

    @pytest.fixture
    def secret(self, payments: PretendPayments, tmp_path: Path) -> str:
        return (tmp_path / "payments" / "webhook-secret").read_text()


@pytest.mark.parametrize("environment", ["dev", "staging", "production"])
def test_it_is_for_local_only(tmp_path: Path, environment: str) -> None:
    with pytest.raises(Rejected, match="CUSTORIES_PAYMENTS: pretended payments cost nobody"):
        build(Settings(tmp_path, environment))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "payments").write_text("no folder")
    with pytest.raises(StoreBlocked, match="CUSTORIES_STATE_FOLDER"):
        build(Settings(tmp_path))


def test_the_page_is_on_our_own_service(payments: PretendPayments) -> None:
    checkout = opened()
    found = payments.begin(checkout, SUCCESS, CANCEL)
    assert found.url == f"http://127.0.0.1:8000/pretend/checkouts/{checkout.id}"
    order, now = payments.order(checkout.id)
    assert (order.success_url, order.cancel_url) == (SUCCESS, CANCEL)
    assert (order.checkout.amount, order.checkout.currency) == (1690, "eur")
    assert now.state is State.OPEN
    payments.pay(checkout.id)
    assert payments.order(checkout.id)[1].state is State.PAID


def test_another_process_knows_all_of_it(payments: PretendPayments, tmp_path: Path) -> None:
    checkout = begun(payments)
    other = build(Settings(tmp_path))
    (sent,) = other.pay(checkout.id)
    assert payments.verify(sent.body, sent.signature).event in payments.look(checkout)
    stranger = build(Settings(tmp_path / "elsewhere"))
    with pytest.raises(Refused):
        stranger.verify(sent.body, sent.signature)


def test_what_is_over_is_not_done_again(payments: PretendPayments) -> None:
    checkout = paid(payments, payments)
    for act in (payments.pay, payments.cancel, payments.promise, payments.settle, payments.fail):
        with pytest.raises(Conflict, match=r"This cannot be done: the checkout is paid\."):
            act(checkout.id)
    with pytest.raises(Conflict):
        payments.close_dispute(checkout.id, won=True)
    with pytest.raises(Conflict):
        payments.fail_refund(checkout.id, "refund-none")
    with pytest.raises(Conflict):
        payments.dispute(checkout.id, 1691)
    assert len(payments.deliveries(checkout.id)) == 1


@pytest.mark.parametrize("id", ["nowhere", "", ".", "..", "a/b", "../payments", "x" * 65])
def test_what_is_no_checkout_leads_nowhere(payments: PretendPayments, id: str) -> None:
    with pytest.raises(Missing):
        payments.pay(id)
    with pytest.raises(Missing):
        payments.order(id)


@pytest.mark.parametrize("id", ["", "..", "a/b", "x" * 65, "a.b"])
def test_a_checkout_that_cannot_be_part_of_an_address_does_not_begin(
    payments: PretendPayments, id: str
) -> None:
    with pytest.raises(Rejected):
        payments.begin(opened(id=id), SUCCESS, CANCEL)


def test_of_all_that_is_done_at_once_one_happens(payments: PretendPayments) -> None:
    for _ in range(5):
        checkout = begun(payments)

        def act(turn: int, id: str = checkout.id) -> bool:
            try:
                (payments.pay if turn % 2 else payments.cancel)(id)
            except Conflict:
                return False
            return True

        with ThreadPoolExecutor(8) as threads:
            assert sum(threads.map(act, range(8))) == 1


def test_refunds_at_once_come_to_no_more_than_there_was(payments: PretendPayments) -> None:
    checkout = paid(payments, payments)

    def refund(turn: int) -> bool:
        try:
            payments.refund(checkout, 500, f"r{turn}", RefundReason.REQUESTED)
        except CustoriesError:
            return False
        return True

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(refund, range(8))) == 3
    assert standing(checkout, payments.look(checkout)).refunded == 1500


def test_choosing_it_loads_no_library_of_a_provider() -> None:
    code = "import sys, adapters.payments.pretend; print('stripe' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
