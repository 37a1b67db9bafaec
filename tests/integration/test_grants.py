"""What the service's role is given: enough to run the service, and nothing besides."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from adapters.records.postgres.grants import READ, grants
from adapters.records.postgres.ledger_tables import ADDED_TO, KEPT, TOLD
from entrypoints import cli
from tests.integration.http_client import served
from tests.records import records_at

KINDS = ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER")
MAY = """
SELECT relname, array_agg(kind) FROM pg_class, unnest(%s::text[]) AS kind
WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
AND has_table_privilege(%s, pg_class.oid, kind) GROUP BY relname"""
REFUSED = """
SELECT tgrelid::regclass::text FROM pg_trigger
WHERE NOT tgisinternal AND tgtype & 1 = 0 AND tgtype & %s <> 0"""
"""The tables with a trigger for whole statements of a kind, by PostgreSQL's bits of `tgtype`."""
UPDATES, DELETIONS = 16, 8


@pytest.fixture
def role(records_url: str) -> Iterator[str]:
    """A role with every right there is, which is then given its own."""
    name = f'service "{uuid4().hex}'
    quoted = sql.Identifier(name)
    with psycopg.connect(records_url, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE ROLE {} LOGIN").format(quoted))
        connection.execute(sql.SQL("GRANT ALL ON ALL TABLES IN SCHEMA public TO {}").format(quoted))
        for statement in grants(name):
            connection.execute(statement.encode())
        yield name
        connection.execute(sql.SQL("DROP OWNED BY {}").format(quoted))
        connection.execute(sql.SQL("DROP ROLE {}").format(quoted))


def test_each_table_has_the_rights_of_its_kind_and_no_others(role: str, records_url: str) -> None:
    with psycopg.connect(records_url) as connection:
        may = {table: set(kinds) for table, kinds in connection.execute(MAY, (list(KINDS), role))}
        there = {
            name
            for (name,) in connection.execute(
                "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
            )
        }
        fixed, kept = (
            {name for (name,) in connection.execute(REFUSED, (bit,))}
            for bit in (UPDATES, DELETIONS)
        )
    few = {**dict.fromkeys(READ, 1), **dict.fromkeys(ADDED_TO + TOLD, 2), **dict.fromkeys(KEPT, 3)}
    assert may == {table: set(KINDS[: few.get(table, 4)]) for table in there}
    # What the triggers refuse to everybody is what this role has no right to.
    assert (fixed, kept - fixed) == ({*ADDED_TO, *TOLD}, {*KEPT})


def test_that_is_enough_to_run_the_service(role: str, records_url: str, tmp_path: Path) -> None:
    there = quote(role)
    theirs = records_url.replace("postgres:@", f"{there}:@")
    assert theirs != records_url
    with records_at(theirs) as records, served(records, theirs, tmp_path) as service:
        assert records.sealed() == "local"
        assert records.revision() == records.newest()
        book = service.made_chapter()["book"]
        assert service.post(f"/v1/books/{book}/binding").status_code == 202
        assert service.house.work() == 1
        assert service.delete("/v1/me").status_code in (200, 202)
        with records.begin() as unit:
            unit.tidy(0.0, 0.0, 0.0)
            unit.ledger.seal()


def test_the_command_prints_them(
    records_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CUSTORIES_DATABASE_URL", records_url)
    assert cli.main(["db", "grants", "service"]) == cli.DONE
    printed = capsys.readouterr().out
    assert printed.splitlines() == [f"{statement};" for statement in grants("service")]
