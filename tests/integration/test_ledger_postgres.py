"""The ledger in a real PostgreSQL: the contract, processes that compete, rows edited in secret."""

import multiprocessing
from collections.abc import Callable, Iterator
from dataclasses import replace
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg import errors

from adapters.records.postgres import PostgresRecords
from adapters.records.postgres.grants import grants
from adapters.records.postgres.ledger_tables import ADDED_TO, KEPT, TOLD
from custories_core.audit import AuditEntry
from custories_core.checkouts import Refund, RefundState
from custories_core.errors import Conflict
from custories_core.ledger import NotEnough
from custories_core.payments import Checkout, Fact, RefundReason
from custories_core.ports.payments import Notice
from custories_core.ports.records import Unit
from custories_core.transfers import Cause, Flaw, Kind
from custories_core.use_cases.settling import settle
from tests.contracts.checkouts import fact
from tests.contracts.ledger import LedgerContract, account, cause, figures
from tests.contracts.records import at_once
from tests.faults.figures import Row, fault
from tests.records import in_the_loop, records_at

PROCESSES = 2
ROUNDS = 20
PATIENCE = 60.0


class TestPostgresLedger(LedgerContract):
    """The contract, on a database of its own for each test."""

    @pytest.fixture
    def records(self, records_url: str) -> Iterator[PostgresRecords]:
        with records_at(records_url) as made:
            yield made


@in_the_loop
class TestPostgresLedgerInTheLoop(TestPostgresLedger):
    """The same, where nobody holds a thread while they wait."""


# Processes that compete. Each has as many threads as its share of the attempts, which begin
# each round together with those of the others.

Attempt = Callable[[Unit, Any, int], str]
"""What number so-and-so does in a round that is about something; how that ended."""


def _rival(
    url: str,
    which: int,
    share: int,
    attempt: Attempt,
    rounds: list[Any],
    start: Barrier,
    ends: "Queue[tuple[int, list[str]]]",
) -> None:
    with records_at(url, share) as records:

        def one(number: int, about: Any) -> str:
            with records.begin() as unit:
                return attempt(unit, about, which * share + number)

        at_once(share, lambda number: _connected(records))
        for round_, about in enumerate(rounds):
            start.wait(PATIENCE)
            ends.put((round_, at_once(share, lambda number, about=about: one(number, about))))


def _connected(records: PostgresRecords) -> None:
    with records.begin() as unit:
        unit.ledger.due(1)


def rivalled(url: str, attempts: int, attempt: Attempt, rounds: list[Any]) -> list[list[str]]:
    """How the attempts of each round ended, made by two processes at the same time."""
    spawn = multiprocessing.get_context("spawn")
    start, ends = spawn.Barrier(PROCESSES), spawn.Queue()
    share = attempts // PROCESSES
    processes = [
        spawn.Process(target=_rival, args=(url, which, share, attempt, rounds, start, ends))
        for which in range(PROCESSES)
    ]
    for process in processes:
        process.start()
    found: list[list[str]] = [[] for _ in rounds]
    for _ in range(PROCESSES * len(rounds)):
        round_, ended = ends.get(timeout=PATIENCE)
        found[round_] += ended
    for process in processes:
        process.join(PATIENCE)
    assert [process.exitcode for process in processes] == [0] * PROCESSES
    return found


def hold_one(unit: Unit, mine: str, number: int) -> str:
    """Holds one credit."""
    try:
        unit.ledger.hold(mine, 1, Cause("attempt", f"{mine} {number}"))
    except NotEnough as refused:
        return f"{refused.available} available, {refused.missing} missing"
    return "held"


@fault("64 holds on 16 credits", quick={"rounds": 5}, full={"rounds": 20})
def test_64_holds_on_16_credits(row: Row, records: PostgresRecords, records_url: str) -> None:
    mine = [account() for _ in range(row["rounds"])]
    with records.begin() as unit:
        for each in mine:
            unit.ledger.grant(each, 6, cause(), "welcome")
            unit.ledger.purchase(each, 10, cause())
    for ends in rivalled(records_url, 64, hold_one, mine):
        assert len(ends) == 64
        assert ends.count("held") == 16
        assert ends.count("0 available, 1 missing") == 48
    with records.begin() as unit:
        assert {figures(unit.ledger.balance(each)) for each in mine} == {(0, 16, 0)}
        assert unit.ledger.verify() is None


def buy(unit: Unit, mine: str, number: int) -> str:
    """Delivers the one payment of an account."""
    return unit.ledger.purchase(mine, 100, Cause("payment", mine)).id


def test_64_deliveries_of_one_paid_cause(records: PostgresRecords, records_url: str) -> None:
    mine = [account() for _ in range(ROUNDS)]
    for ends in rivalled(records_url, 64, buy, mine):
        assert len(ends) == 64
        assert len(set(ends)) == 1
    with records.begin() as unit:
        assert {figures(unit.ledger.balance(each)) for each in mine} == {(100, 0, 0)}
        assert {len(unit.ledger.transfers(each, None, 9)) for each in mine} == {1}


def resolve(unit: Unit, about: tuple[str, bool], number: int) -> str:
    """Every other one captures, the others release: each by its own cause, or all by two."""
    hold, alike = about
    do = unit.ledger.capture if number % 2 else unit.ledger.release
    try:
        return do(hold, Cause("attempt", f"{hold} {number % 2 if alike else number}")).kind
    except Conflict:
        return "conflict"


@fault("32 captures against 32 releases", quick={"rounds": 5}, full={"rounds": 20})
def test_32_captures_against_32_releases(
    row: Row, records: PostgresRecords, records_url: str
) -> None:
    mine, rounds = account(), row["rounds"] + 5
    with records.begin() as unit:
        unit.ledger.purchase(mine, 3 * rounds, cause())
        holds = [unit.ledger.hold(mine, 3, cause()).id for _ in range(rounds)]
    captured = 0
    about = [(hold, number >= row["rounds"]) for number, hold in enumerate(holds)]
    for (_, alike), ends in zip(about, rivalled(records_url, 64, resolve, about), strict=True):
        # Those who repeat the cause that won are answered what it did.
        assert ends.count("conflict") == (32 if alike else 63)
        (end,) = set(ends) - {"conflict"}
        captured += end == Kind.CAPTURE
    with records.begin() as unit:
        assert figures(unit.ledger.balance(mine)) == (3 * (rounds - captured), 0, 0)
        assert len(unit.ledger.transfers(mine, None, 999)) == 1 + 2 * rounds
        assert unit.ledger.unresolved(mine, 9) == ()
        assert unit.ledger.verify() is None


def append(unit: Unit, mine: str, number: int) -> str:
    """Adds one transfer to the account."""
    return unit.ledger.purchase(mine, 1 + number, Cause("attempt", f"{mine} {number}")).hash


# The chain

MINE = "44444444-4444-4444-4444-444444444444"
OTHER = "55555555-5555-5555-5555-555555555555"


@pytest.fixture
def chained(records: PostgresRecords, records_url: str) -> str:
    """A database with 50 transfers that two processes appended, and an account after that."""
    with records.begin() as unit:
        unit.ledger.purchase(OTHER, 5, cause())
    (ends,) = rivalled(records_url, 50, append, [MINE])
    assert len(set(ends)) == 50
    with records.begin() as unit:
        assert unit.ledger.balance(MINE).number == 50
        assert unit.ledger.verify() is None
        assert unit.ledger.seal() is not None
        unit.ledger.hold(MINE, 5, cause())
    return records_url


_AT = f"WHERE account = '{MINE}' AND number ="
_NEW_HASH = "encode(sha256('other'), 'hex')"
EDITS = {
    "an entry, and its counterpart": (
        f"UPDATE ledger_entries SET amount = amount * 2 {_AT} 7",
        (MINE, 7, "changed"),
    ),
    "the lot of an entry": (
        f"UPDATE ledger_entries SET lot = account {_AT} 8 AND position = 2",
        (MINE, 8, "changed"),
    ),
    "an entry that is gone": (f"DELETE FROM ledger_entries {_AT} 9", (MINE, 9, "changed")),
    "an amount": (f"UPDATE ledger_transfers SET amount = 1000 {_AT} 20", (MINE, 20, "changed")),
    "a cause": (f"UPDATE ledger_transfers SET cause_id = 'x' {_AT} 21", (MINE, 21, "changed")),
    "a reason": (f"UPDATE ledger_transfers SET reason = 'x' {_AT} 22", (MINE, 22, "changed")),
    "a time": (
        f"UPDATE ledger_transfers SET at = at + interval '1 microsecond' {_AT} 23",
        (MINE, 23, "changed"),
    ),
    "an id": (
        f"UPDATE ledger_transfers SET id = gen_random_uuid() {_AT} 24",
        (MINE, 24, "changed"),
    ),
    "a hash": (f"UPDATE ledger_transfers SET hash = {_NEW_HASH} {_AT} 25", (MINE, 25, "changed")),
    "a link": (f"UPDATE ledger_transfers SET previous = '' {_AT} 26", (MINE, 26, "follow")),
    "a transfer that is gone": (
        f"DELETE FROM ledger_entries {_AT} 30; DELETE FROM ledger_transfers {_AT} 30",
        (MINE, 31, "missing"),
    ),
    "a balance": (
        f"UPDATE ledger_accounts SET available = 9999 WHERE account = '{MINE}'",
        (MINE, 0, "come to"),
    ),
    "the lots": (
        f"UPDATE ledger_accounts SET lots = lots - 0 WHERE account = '{MINE}'",
        (MINE, 0, "come to"),
    ),
    "when credits expire": (
        f"UPDATE ledger_accounts SET expires = now() WHERE account = '{MINE}'",
        (MINE, 0, "when it expires"),
    ),
    "the last transfer that is gone": (
        f"DELETE FROM ledger_entries {_AT} 51; DELETE FROM ledger_transfers {_AT} 51",
        (MINE, 51, "missing"),
    ),
    "an account that is gone but for its entries": (
        f"DELETE FROM ledger_transfers WHERE account = '{OTHER}';"
        f"DELETE FROM ledger_accounts WHERE account = '{OTHER}'",
        (OTHER, 1, "of no transfer"),
    ),
    "an account that is gone": (
        f"DELETE FROM ledger_entries WHERE account = '{OTHER}';"
        f"DELETE FROM ledger_transfers WHERE account = '{OTHER}';"
        f"DELETE FROM ledger_accounts WHERE account = '{OTHER}'",
        (OTHER, 1, "seal 1"),
    ),
    "a balance that is gone": (
        f"DELETE FROM ledger_accounts WHERE account = '{OTHER}'",
        (OTHER, 2, "missing"),
    ),
    "a sealed head": (
        f"UPDATE ledger_heads SET hash = {_NEW_HASH} WHERE account = '{MINE}'",
        ("", 1, "seal"),
    ),
    "a seal": ("UPDATE ledger_seals SET at = now()", ("", 1, "seal")),
}


def behind_its_back(url: str, statements: str) -> None:
    """Run statements as the superuser, past every trigger and foreign key."""
    with psycopg.connect(url) as connection:
        connection.execute("SET session_replication_role = replica")
        connection.execute(statements.encode())


def test_an_edited_row_is_found_and_named(records: PostgresRecords, chained: str) -> None:
    with psycopg.connect(chained) as connection:
        kept = {
            table: connection.execute(f"SELECT * FROM {table}".encode()).fetchall()
            for table in ("ledger_accounts", *ADDED_TO)
        }
        for table in kept:
            connection.execute(f"CREATE TABLE kept_{table} AS SELECT * FROM {table}".encode())
    for what, (edit, (whose, number, problem)) in EDITS.items():
        behind_its_back(chained, edit)
        with records.begin() as unit:
            flaw = unit.ledger.verify()
        assert flaw is not None, what
        assert (flaw.account, flaw.number) == (whose, number), what
        assert problem in str(flaw), what
        for table in kept:
            behind_its_back(
                chained, f"DELETE FROM {table}; INSERT INTO {table} SELECT * FROM kept_{table}"
            )
        with records.begin() as unit:
            assert unit.ledger.verify() is None, what


def test_a_chain_that_was_made_anew_is_found_by_its_seal(
    records: PostgresRecords, records_url: str
) -> None:
    """Whoever can write everything may forge an account with sound hashes, but not the seal."""
    with records.begin() as unit:
        first = unit.ledger.purchase(OTHER, 5, cause())
        unit.ledger.seal()
    behind_its_back(
        records_url, "; ".join(f"DELETE FROM {t} WHERE account = '{OTHER}'" for t in
                           ("ledger_entries", "ledger_transfers", "ledger_accounts"))
    )  # fmt: skip
    with records.begin() as unit:
        unit.ledger.purchase(OTHER, 5000, first.cause)
        assert unit.ledger.verify() == Flaw(
            OTHER, 1, "it is not the transfer that seal 1 was made of."
        )


# What the database itself refuses


CHANGES = [
    statement.format(table=table)
    for table in ADDED_TO
    for statement in (
        "UPDATE {table} SET number = number",
        "DELETE FROM {table}",
        "DELETE FROM {table} WHERE false",
        "TRUNCATE {table} CASCADE",
        "WITH gone AS (DELETE FROM {table} RETURNING *) SELECT * FROM gone",
    )
] + ["DELETE FROM ledger_accounts", "TRUNCATE ledger_accounts CASCADE"]
CHANGES_ELSEWHERE = [
    *(f"UPDATE {table} SET id = id" for table in TOLD),
    *(f"DELETE FROM {table}" for table in TOLD + KEPT),
    *(f"TRUNCATE {table} CASCADE" for table in TOLD + KEPT),
]


def test_the_ledger_is_only_ever_added_to(records: PostgresRecords, records_url: str) -> None:
    mine = account()
    with records.begin() as unit:
        unit.ledger.purchase(mine, 5, cause())
        unit.ledger.seal()
    with psycopg.connect(records_url, autocommit=True) as connection:
        for change in CHANGES:
            with pytest.raises(errors.RestrictViolation, match="only ever added to"):
                connection.execute(change.encode())
        # Accounts may go as they like: the ledger is not theirs.
        connection.execute("DELETE FROM accounts")
    with records.begin() as unit:
        assert figures(unit.ledger.balance(mine)) == (5, 0, 0)
        assert unit.ledger.verify() is None


def test_no_statement_can_overdraw_or_unbalance(records: PostgresRecords, records_url: str) -> None:
    mine = account()
    with records.begin() as unit:
        first = unit.ledger.purchase(mine, 5, cause())
    entry = (
        "INSERT INTO ledger_entries (account, number, position, side, amount, lot) "
        f"VALUES ('{mine}', 1, {{}}, 'available', {{}}, '{first.id}')"
    )
    with psycopg.connect(records_url, autocommit=True) as connection:
        for column in ("available", "held", "debt"):
            with pytest.raises(errors.CheckViolation):
                connection.execute(f"UPDATE ledger_accounts SET {column} = -1".encode())
        with pytest.raises(errors.CheckViolation, match="sum to zero"):
            connection.execute(entry.format(3, 1).encode())
        with pytest.raises(errors.CheckViolation):
            connection.execute(entry.format(3, 0).encode())


def test_the_services_role_can_do_its_work_and_change_nothing(
    records: PostgresRecords, records_url: str
) -> None:
    mine, role = account(), f"service_{uuid4().hex}"
    with psycopg.connect(records_url, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {role} LOGIN".encode())
        try:
            for statement in grants(role):
                connection.execute(statement.encode())
            theirs = records_url.replace("postgres:@", f"{role}:@")
            with records_at(theirs) as limited, limited.begin() as unit:
                unit.ledger.purchase(mine, 5, cause())
                unit.ledger.capture(unit.ledger.hold(mine, 3, cause()).id, cause(), 1)
                unit.ledger.seal()
                assert unit.ledger.verify() is None
                unit.audit(AuditEntry("admin", "grant credits", mine, "because", {}))
                order = Checkout("", mine, "small", 50, 790, "eur", "1", live=False)
                bought = unit.checkouts.add(order).checkout
                paid = fact(bought, Fact.PAID)
                assert settle(unit, Notice(paid.id, "paid", paid)).moved.grant == 50
                refund = Refund(bought.id, 790, RefundReason.REQUESTED, "because", "admin")
                asked = unit.checkouts.add_refund(refund)
                unit.checkouts.settle(replace(asked, state=RefundState.REFUSED))
            connection.execute(f"SET ROLE {role}".encode())
            for change in [*CHANGES, *CHANGES_ELSEWHERE]:
                with pytest.raises(errors.InsufficientPrivilege):
                    connection.execute(change.encode())
            with pytest.raises(errors.InsufficientPrivilege):
                connection.execute("SET session_replication_role = replica")
        finally:
            connection.execute("RESET ROLE")
            connection.execute(f"DROP OWNED BY {role}".encode())
            connection.execute(f"DROP ROLE {role}".encode())
