"""`custories ledger`: what is sound, what was edited in secret, and how each is told."""

import socket
from collections.abc import Callable

import psycopg
import pytest

from adapters.records.postgres import PostgresRecords
from custories_core.transfers import Cause, Checked
from entrypoints import cli
from entrypoints.consoles import margin
from entrypoints.ledger_commands import PATIENCE, Progress, in_words
from entrypoints.statuses import AWAY

MINE = "44444444-4444-4444-4444-444444444444"
OTHER = "55555555-5555-5555-5555-555555555555"

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(run_on_records: Run) -> Run:
    """Runs a command with a migrated database; its status and its words."""
    return run_on_records


@pytest.fixture
def moved(records: PostgresRecords) -> None:
    """Two accounts, one with a hold of granted and purchased credits."""
    with records.begin() as unit:
        unit.ledger.grant(MINE, 3, Cause("test", "a"), "welcome")
        unit.ledger.purchase(MINE, 10, Cause("test", "b"))
        unit.ledger.hold(MINE, 5, Cause("test", "c"))
        unit.ledger.purchase(OTHER, 7, Cause("test", "d"))


def behind_its_back(url: str, statements: str) -> None:
    """Run statements as the superuser, past every trigger and foreign key."""
    with psycopg.connect(url) as connection:
        connection.execute("SET session_replication_role = replica")
        connection.execute(statements.encode())


def test_a_sound_ledger_is_sealed_and_told(run: Run, moved: None) -> None:
    status, said = run("ledger", "verify")
    assert status == cli.DONE
    assert said.startswith("2 accounts, 4 transfers and 0 seals were recomputed")
    assert "There is no seal yet" in said

    status, said = run("ledger", "seal")
    told = dict(line.split(maxsplit=1) for line in said.splitlines()[:3])
    assert (status, told["seal"], told["accounts"]) == (cli.DONE, "1", "2")
    assert len(told["hash"]) == 64
    assert run("ledger", "seal") == (cli.DONE, "Nothing has moved since the last seal.\n")

    status, said = run("ledger", "verify")
    assert status == cli.DONE
    assert said.startswith("2 accounts, 4 transfers and 1 seal were recomputed")
    assert f"seal 1  {told['hash']}" in said


@pytest.mark.parametrize(
    ("edit", "row"),
    [
        (
            f"UPDATE ledger_transfers SET amount = 11 WHERE account = '{MINE}' AND number = 2",
            f"transfer 2 of account {MINE}: it or one of its entries was changed",
        ),
        (
            f"UPDATE ledger_entries SET amount = amount * 2 WHERE account = '{OTHER}'",
            f"transfer 1 of account {OTHER}: it or one of its entries was changed",
        ),
        (
            f"UPDATE ledger_accounts SET available = 80 WHERE account = '{OTHER}'",
            f"the balance of account {OTHER}: it is not what the transfers come to",
        ),
        (
            "UPDATE ledger_accounts SET lots = jsonb_set(lots, '{0,4}', '1') "
            f"WHERE account = '{OTHER}'",
            f"the balance of account {OTHER}: it is not what the transfers come to",
        ),
        (
            f"UPDATE ledger_accounts SET lots = '[[1]]' WHERE account = '{OTHER}'",
            f"the balance of account {OTHER}: it holds what nobody wrote",
        ),
        (
            "ALTER TABLE ledger_transfers DROP CONSTRAINT ck_ledger_transfers_kind; "
            f"UPDATE ledger_transfers SET kind = 'gift' WHERE account = '{MINE}' AND number = 3",
            f"transfer 3 of account {MINE}: it holds what nobody wrote",
        ),
        ("UPDATE ledger_seals SET at = now()", "seal 1: the seal was changed, or is missing"),
        (
            f"DELETE FROM ledger_entries WHERE account = '{OTHER}'; "
            f"DELETE FROM ledger_transfers WHERE account = '{OTHER}'; "
            f"DELETE FROM ledger_accounts WHERE account = '{OTHER}'",
            f"transfer 1 of account {OTHER}: it is not the transfer that seal 1 was made of",
        ),
    ],
    ids=["amount", "entry", "balance", "lot", "no lots", "kind", "seal", "cut off"],
)
def test_an_edited_row_is_named_with_status_1(
    run: Run, moved: None, records_url: str, edit: str, row: str
) -> None:
    assert run("ledger", "seal")[0] == cli.DONE
    behind_its_back(records_url, edit)
    status, said = run("ledger", "verify")
    assert status == cli.FAILED
    first, until, *rest = said.splitlines()
    assert first.startswith(f"WRONG  {row}")
    assert until.startswith("Until then ")
    assert rest[0].startswith("What to do: ")


def test_a_database_without_its_schema_is_told_so(
    run: Run, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUSTORIES_DATABASE_URL", database_url)
    for action in ("verify", "seal"):
        status, said = run("ledger", action)
        assert (status, "Run `custories db upgrade`" in said) == (AWAY, True)


@pytest.mark.parametrize(
    "command",
    [("ledger", "verify"), ("payments", "reconcile"), ("db", "upgrade"), ("db", "current")],
    ids=" ".join,
)
def test_an_outage_is_no_finding_and_names_the_database_and_no_password(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    with socket.socket() as nobodys:
        nobodys.bind(("127.0.0.1", 0))
        at = f"127.0.0.1:{nobodys.getsockname()[1]}"
        address = f"postgresql://me:hush@{at}/stories?password=hushed"
        monkeypatch.setenv("CUSTORIES_DATABASE_URL", address)
        status, said = run(*command)
    told = " ".join(said.split())
    assert (status, "WRONG" in told) == (AWAY, False)
    assert f"CUSTORIES_DATABASE_URL leads to the database “stories” at {at}." in told
    assert "See that its server runs" in told
    assert "hush" not in told
    assert "me:" not in told


def test_what_takes_long_is_told_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    times = iter([0.0, 1.0, PATIENCE + 0.1, PATIENCE + 0.1, PATIENCE + 0.2, 9.0, 9.0])
    progress = Progress(margin(), lambda: next(times))
    for count in (1, 2, 3, 4):
        progress(Checked(count, 10 * count))
    assert capsys.readouterr().err.splitlines() == [
        "so far 2 accounts, 20 transfers and 0 seals",
        "so far 4 accounts, 40 transfers and 0 seals",
    ]
    assert progress.checked == Checked(4, 40)
    assert in_words(Checked(1, 1, 1)) == "1 account, 1 transfer and 1 seal"
