"""Reconciling: what was not heard is repaired once, what nobody can explain is told each time."""

import json
import logging
import multiprocessing
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
import pytest

from adapters.payments.pretend import PretendPayments
from adapters.payments.stripe import build as build_stripe
from adapters.records.postgres import PostgresRecords
from custories_core.checkouts import Refund, RefundState
from custories_core.errors import Unavailable
from custories_core.payments import Checkout, Fact, PaymentEvent, RefundReason, State
from custories_core.people import Identity, Standing
from custories_core.use_cases.accounts import EraseAccount, SignIn
from custories_core.use_cases.reconciling import ABANDONED, LONG_OPEN, Reconcile, ReconcileDaily
from custories_core.use_cases.refunding import FinishRefund
from custories_core.use_cases.rounds import GoRound, Task
from entrypoints import cli
from tests.contracts.ledger import account, figures
from tests.payers import Forgetful, deliver, kept, opened, paid, pretending
from tests.records import records_at
from tests.till import Till, stripe_till

Run = Callable[..., tuple[int, str]]


def lately() -> datetime:
    return datetime.now(UTC) - timedelta(hours=1)


@pytest.fixture
def payments(tmp_path: Path) -> PretendPayments:
    """That of the commands which `run` runs."""
    return pretending(tmp_path / "custories-state")


@pytest.fixture
def run(run_on_records: Run) -> Run:
    """Runs a command with a migrated database; its status and its words."""
    return partial(run_on_records, "payments", "reconcile")


def credits(records: PostgresRecords, owner: str) -> tuple[int, int, int]:
    """Available, held, debt."""
    with records.begin() as unit:
        assert unit.ledger.verify() is None
        return figures(unit.ledger.balance(owner))


def test_a_payment_that_nobody_told_of_is_repaired(
    run: Run, records: PostgresRecords, records_url: str, payments: PretendPayments
) -> None:
    heard, missed = paid(records, payments, account()), opened(records, payments, account())
    dropped = payments.pay(missed.id)
    status, said = run("--since", "7d")
    assert status == cli.DONE
    repaired, *_ = said.splitlines()
    assert repaired.startswith(f"repaired     checkout {missed.id}: “paid” had not been heard: ")
    assert "open → paid, +120 credits" in repaired
    assert "Repaired: 1. None is left." in said
    assert credits(records, missed.owner) == (120, 0, 0)
    # What comes after all has no second effect.
    deliver(records, payments, dropped)
    assert credits(records, missed.owner) == (120, 0, 0)
    assert credits(records, heard.owner) == (120, 0, 0)
    status, said = run("--since", lately().isoformat())
    assert (status, said.count("repaired  ")) == (cli.DONE, 0)
    assert said.endswith("Everything agrees.\n")
    with psycopg.connect(records_url) as connection:
        noted = connection.execute("SELECT actor, action, subject, details FROM audit").fetchall()
    ((*words, details),) = noted
    assert words == ["reconciliation", "repair checkout", missed.id]
    assert (details["owner"], details["credits"]) == (missed.owner, 120)


def test_refunds_and_disputes_that_nobody_told_of_are_repaired(
    records: PostgresRecords, payments: PretendPayments
) -> None:
    checkout = paid(records, payments, account())
    payments.refund_by_hand(checkout.id, 845)
    found = Reconcile(records, payments)(lately())
    assert (found.repaired, found.unexplained) == (1, 0)
    assert credits(records, checkout.owner) == (60, 0, 0)
    payments.dispute(checkout.id)
    payments.close_dispute(checkout.id, won=False)
    found = Reconcile(records, payments)(lately())
    assert found.unexplained == 0
    assert kept(records, checkout).state is State.CHARGED_BACK
    assert credits(records, checkout.owner) == (0, 0, 0)
    assert Reconcile(records, payments)(lately()).differences == ()


def test_checkouts_that_are_open_for_long_are_looked_at(
    records: PostgresRecords, records_url: str, payments: PretendPayments
) -> None:
    gone, fresh, used = (opened(records, payments, account()) for _ in range(3))
    payments.cancel(gone.id)
    payments.pay(used.id)
    with psycopg.connect(records_url) as connection:
        connection.execute(
            "UPDATE checkouts SET created = created - make_interval(secs => %s) WHERE id <> %s",
            (LONG_OPEN + 1, fresh.id),
        )
    # By now nothing of it is in the list of what happened.
    told: list[int] = []
    found = Reconcile(records, payments)(datetime.now(UTC) + timedelta(seconds=1), told.append)
    assert told == [1, 2], "whoever has the turn shows a sign of life after each that was asked"
    assert (found.facts, found.looked, found.repaired, found.unexplained) == (0, 2, 2, 0)
    assert kept(records, gone).state is State.EXPIRED
    assert credits(records, used.owner) == (120, 0, 0)
    again = Reconcile(records, payments)(datetime.now(UTC) + timedelta(seconds=1))
    assert (again.looked, again.differences) == (0, ())


def test_a_checkout_that_never_had_a_page_expires(
    records: PostgresRecords, records_url: str, payments: PretendPayments
) -> None:
    """Whoever began it went away before there was one, or the answer was lost."""
    with records.begin() as unit:
        order = Checkout("", account(), "m", 120, 1690, "eur", "1", live=False)
        old, new = (unit.checkouts.add(order).checkout for _ in range(2))
    with psycopg.connect(records_url) as connection:
        connection.execute("UPDATE checkouts SET created = created - interval '1 day'")
        connection.execute(
            "UPDATE checkouts SET created = created - %s - interval '1 s' WHERE id = %s",
            (ABANDONED, old.id),
        )
    found = Reconcile(records, payments)(lately())
    assert (found.looked, found.repaired, found.unexplained) == (2, 1, 0)
    assert (kept(records, old).state, kept(records, new).state) == (State.EXPIRED, State.OPEN)
    assert (Reconcile(records, payments)(lately()).looked) == 1


def test_a_refund_whose_answer_was_lost_is_finished(
    records: PostgresRecords, records_url: str, payments: PretendPayments
) -> None:
    checkout = paid(records, payments, account())
    with records.begin() as unit:
        asked = Refund(checkout.id, 1690, RefundReason.REQUESTED, "why", "admin")
        refund = unit.checkouts.add_refund(asked)
    Forgetful(payments, 0).refund(checkout, 1690, refund.id, RefundReason.REQUESTED)
    with psycopg.connect(records_url) as connection:
        connection.execute("UPDATE refunds SET created = created - interval '2 minutes'")
    found = Reconcile(records, payments)(lately())
    assert (found.repaired, found.unexplained) == (1, 0)
    with records.begin() as unit:
        assert unit.checkouts.refund(refund.id).state is RefundState.MADE
    assert credits(records, checkout.owner) == (0, 0, 0)


# With Stripe


@pytest.fixture
def till() -> Iterator[Till]:
    with stripe_till() as made:
        yield made


def test_with_stripe_too_what_was_not_heard_is_repaired_and_refunds_are_made_once(
    records: PostgresRecords, records_url: str, till: Till
) -> None:
    payments = build_stripe(till.settings())
    checkout = opened(records, payments, account())
    till.pay(checkout.id)
    found = Reconcile(records, payments)(lately())
    assert (found.repaired, found.unexplained) == (1, 0)
    assert credits(records, checkout.owner) == (120, 0, 0)

    with records.begin() as unit:
        asked = Refund(checkout.id, 845, RefundReason.REQUESTED, "why", "admin")
        refund = unit.checkouts.add_refund(asked)
    finish = FinishRefund(records, payments)
    # The library itself tries again twice.
    till.trouble = [None, *["lose the answer"] * 3]
    assert finish(refund.id).state is RefundState.ASKED
    assert len(till.refunds) == 1
    # Days later Stripe has forgotten the key, and both tell of it: its events, and we ask again.
    till.keys.clear()
    with psycopg.connect(records_url) as connection:
        connection.execute("UPDATE refunds SET created = created - interval '2 days'")
    found = Reconcile(records, payments)(lately())
    assert (found.repaired, found.unexplained) == (1, 0)
    assert len(till.refunds) == 1
    with records.begin() as unit:
        assert unit.checkouts.refund(refund.id).state is RefundState.MADE
    assert kept(records, checkout).state is State.PARTLY_REFUNDED
    assert credits(records, checkout.owner) == (60, 0, 0)
    deliver(records, payments, till.deliveries(checkout.id))
    assert credits(records, checkout.owner) == (60, 0, 0)
    assert Reconcile(records, payments)(lately()).differences == ()


# What nobody can explain


def unknown_checkout(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """Paid for a checkout that the database does not know, as after a restore."""
    stranger = Checkout(
        "0193a5c8-41d0-7be2-9c11-60f3a2d7b805", account(), "m", 120, 1690, "eur", "1", live=False
    )
    payments.begin(stranger, "http://x", "http://x")
    payments.pay(stranger.id)
    return stranger.id


def unknown_page(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """Open for long, and its page nowhere."""
    with records.begin() as unit:
        order = Checkout("", account(), "m", 120, 1690, "eur", "1", live=False)
        id = unit.checkouts.add(order).checkout.id
        unit.checkouts.page(id, "page-x", "http://x")
    with psycopg.connect(url) as connection:
        connection.execute("UPDATE checkouts SET created = created - interval '1 day'")
    return id


def mismatched(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """Paid less than was asked for."""
    checkout = opened(records, payments, account())
    with psycopg.connect(url) as connection:
        connection.execute("UPDATE checkouts SET amount = 2000")
    payments.pay(checkout.id)
    return checkout.id


def withdrawn(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """Paid at a page that was open still when its account was erased."""
    who = SignIn(records)(Identity("https://issuer.test", "ada", Standing.USER, 2e10))
    checkout = opened(records, payments, who.id)
    EraseAccount(records)(who)
    payments.pay(checkout.id)
    return checkout.id


def edited(records: PostgresRecords, url: str, payments: PretendPayments) -> str:
    """A row that somebody changed."""
    checkout = paid(records, payments, account())
    with psycopg.connect(url) as connection:
        connection.execute("UPDATE checkouts SET state = 'refunded', taken_back = 120")
    return checkout.id


@pytest.mark.parametrize(
    ("happened", "problem"),
    [
        (unknown_checkout, "1690 eur were paid for a checkout that is not here"),
        (unknown_page, "the provider does not know its page"),
        (mismatched, "1690 eur were paid in it, and 2000 were asked for"),
        (withdrawn, "1690 eur were paid in it, and its account had been erased before."),
        (edited, "it is kept as refunded, and its facts come to paid"),
    ],
)
def test_what_nobody_can_explain_is_told_each_time_with_status_1(
    run: Run,
    records: PostgresRecords,
    records_url: str,
    payments: PretendPayments,
    happened: Callable[..., str],
    problem: str,
) -> None:
    checkout = happened(records, records_url, payments)
    for _ in range(2):
        status, said = run("--since", "1d")
        assert status == cli.FAILED
        assert f"UNEXPLAINED  checkout {checkout}: {problem}" in said
        assert "To be seen to: " in said
    status, said = run("--since", "1d", "--json")
    told = json.loads(said)
    assert status == cli.FAILED
    assert told["unexplained"] == len([d for d in told["differences"] if not d["repaired"]]) > 0
    left = next(d for d in told["differences"] if d["problem"].startswith(problem))
    assert (left["checkout"], left["repaired"]) == (checkout, False)
    assert left["remedy"]
    with psycopg.connect(records_url) as connection:
        noted = connection.execute(
            "SELECT reason, details ->> 'remedy' FROM audit WHERE action = 'find difference' "
            "AND actor = 'reconciliation' AND subject = %s",
            (checkout,),
        ).fetchall()
    # Three times over: admins read in the audit log what the command printed.
    assert noted.count((left["problem"], left["remedy"])) == 3


def test_a_run_that_an_outage_ends_notes_nothing_that_the_next_would_note_again(
    records: PostgresRecords, records_url: str, payments: PretendPayments
) -> None:
    unknown_checkout(records, records_url, payments)

    class Failing:
        """Goes away after all that it tells."""

        def since(self, time: datetime) -> Iterator[PaymentEvent]:
            yield from payments.since(time)
            raise Unavailable("It went away.")

    failing: Any = Failing()
    for provider, noted in ((failing, 0), (failing, 0), (payments, 1)):
        with suppress(Unavailable):
            Reconcile(records, provider)(lately())
        with psycopg.connect(records_url) as connection:
            (count,) = connection.execute("SELECT count(*) FROM audit").fetchall()
        assert count == (noted,)


def test_what_happened_to_others_is_no_difference(
    records: PostgresRecords, payments: PretendPayments
) -> None:
    class Shared:
        """The same account at the provider is used by another system."""

        def since(self, time: datetime) -> list[PaymentEvent]:
            other = PaymentEvent(
                "evt_1", Fact.PAID, "order-5", "pi_1", "cs_1", 5, "eur", False, lately()
            )
            by_hand = PaymentEvent(
                "evt_2", Fact.REFUNDED, "", "pi_2", "re_1", 5, "eur", False, lately()
            )
            return [other, by_hand]

    shared: Any = Shared()
    found = Reconcile(records, shared)(lately())
    assert (found.facts, found.differences) == (2, ())


def test_json_says_all_that_the_text_does(
    run: Run, records: PostgresRecords, payments: PretendPayments
) -> None:
    missed = opened(records, payments, account())
    payments.pay(missed.id)
    status, said = run("--json")
    assert status == cli.DONE
    told = json.loads(said)
    (difference,) = told["differences"]
    assert (told["facts"], told["repaired"], told["unexplained"]) == (1, 1, 0)
    assert (difference["repaired"], difference["checkout"]) == (True, missed.id)
    assert run("--json", "--since", "12h")[0] == cli.DONE


@pytest.mark.parametrize("when", ["yesterday", "0d", "-1d", "2999-01-01", "7", "7 d", ""])
def test_a_time_that_is_none_is_refused(when: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["payments", "reconcile", f"--since={when}"])
    assert ended.value.code == cli.WRONG
    assert "write it like 2026-11-20" in " ".join(capsys.readouterr().err.split())


# By the schedule


def test_the_daily_round_repairs_and_says_what_is_left(
    records: PostgresRecords,
    records_url: str,
    payments: PretendPayments,
    caplog: pytest.LogCaptureFixture,
) -> None:
    missed = opened(records, payments, account())
    payments.pay(missed.id)
    stranger = unknown_checkout(records, records_url, payments)
    daily = ReconcileDaily(Reconcile(records, payments))
    with caplog.at_level(logging.INFO):
        assert GoRound(records, {"reconcile": Task(86_400.0, daily)})() == ("reconcile",)
    assert credits(records, missed.owner) == (120, 0, 0)
    assert "facts 2, ours 1, looked at 0, repaired 1, unexplained 1" in caplog.text
    errors = [line.message for line in caplog.records if line.levelno == logging.ERROR]
    assert len(errors) == 1
    assert stranger in errors[0]


def _reconcile(url: str, folder: Path, start: float) -> None:
    payments = pretending(folder)
    with records_at(url) as records:
        with records.begin() as unit:
            unit.ledger.due(1)
        time.sleep(max(start - time.time(), 0.0))
        Reconcile(records, payments)(lately())


def test_two_processes_repair_each_difference_once(
    records: PostgresRecords, records_url: str, payments: PretendPayments, tmp_path: Path
) -> None:
    missed = [opened(records, payments, account()) for _ in range(10)]
    for checkout in missed:
        payments.pay(checkout.id)
        payments.refund_by_hand(checkout.id, 845)
    spawn = multiprocessing.get_context("spawn")
    given = (records_url, tmp_path / "custories-state", time.time() + 3.0)
    processes = [spawn.Process(target=_reconcile, args=given) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0, 0]
    for checkout in missed:
        assert credits(records, checkout.owner) == (60, 0, 0)
        assert kept(records, checkout).state is State.PARTLY_REFUNDED
