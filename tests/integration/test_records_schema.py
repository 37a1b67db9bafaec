"""The schema of the records: there and back, as the model says, and by several at once."""

import multiprocessing

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from psycopg import errors
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from adapters.records.postgres import schema, seal, tables
from custories_core.errors import Conflict, Refused, Rejected, Unavailable
from tests.contracts.records import made, seen
from tests.records import records_at

CATALOGUE = """
SELECT 'column', table_name, column_name, data_type || is_nullable || coalesce(column_default, '')
FROM information_schema.columns WHERE table_schema = 'public'
UNION ALL SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)
FROM pg_constraint WHERE connamespace = 'public'::regnamespace
UNION ALL SELECT 'index', tablename, indexname, indexdef FROM pg_indexes
WHERE schemaname = 'public'
UNION ALL SELECT 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(oid)
FROM pg_trigger WHERE NOT tgisinternal
UNION ALL SELECT 'function', '', proname, prosrc FROM pg_proc
WHERE pronamespace = 'public'::regnamespace
ORDER BY 1, 2, 3"""


def catalogue(url: str) -> list[tuple[str, ...]]:
    """All that is in the database."""
    with psycopg.connect(url) as connection:
        return connection.execute(CATALOGUE).fetchall()


def test_there_and_back_and_there_again_is_the_same(database_url: str) -> None:
    empty = catalogue(database_url)
    assert schema.current(database_url) is None
    schema.upgrade(database_url)
    there = catalogue(database_url)
    assert len(there) > 100
    schema.upgrade(database_url)
    assert catalogue(database_url) == there
    schema.downgrade(database_url, "base")
    left = [line for line in catalogue(database_url) if "alembic_version" not in line[1]]
    assert left == empty
    schema.upgrade(database_url)
    assert catalogue(database_url) == there
    assert schema.current(database_url) == tables.REVISION == schema.newest()


def test_the_migrations_end_where_the_model_is(records_url: str) -> None:
    engine = create_engine(
        "postgresql+psycopg://", creator=lambda: psycopg.connect(records_url), poolclass=NullPool
    )
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, tables.metadata) == []
    with psycopg.connect(records_url) as connection:
        connection.execute("DROP INDEX ix_jobs_pending; ALTER TABLE books ALTER title SET NOT NULL")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert len(compare_metadata(context, tables.metadata)) == 2


def test_checks_are_those_of_the_model(records_url: str) -> None:
    """What Alembic does not compare: the words that may stand in a column."""
    with psycopg.connect(records_url) as connection:
        rows = connection.execute(
            "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint "
            "WHERE contype = 'c' AND connamespace = 'public'::regnamespace"
        ).fetchall()
        found = dict(rows)
        with connection.transaction(force_rollback=True):
            for table in tables.metadata.tables.values():
                for check in table.constraints:
                    if (name := str(check.name)) in found:
                        text = str(check.sqltext)  # type: ignore[attr-defined]
                        add = f"ALTER TABLE {table.name} ADD CONSTRAINT again_{name} CHECK ({text})"
                        connection.execute(add.encode())
            again = connection.execute(
                "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint "
                "WHERE conname LIKE 'again%'"
            ).fetchall()
    assert {name.removeprefix("again_"): text for name, text in again} == found


def test_no_column_holds_bytes(records_url: str) -> None:
    """Pictures, PDFs and photos are in the store of artifacts."""
    with psycopg.connect(records_url) as connection:
        found = connection.execute(
            "SELECT DISTINCT data_type FROM information_schema.columns "
            "WHERE table_schema = 'public' AND table_name <> 'alembic_version'"
        ).fetchall()
    assert {kind for (kind,) in found} == {
        "uuid", "text", "integer", "bigint", "double precision", "boolean", "jsonb",
        "timestamp with time zone",
    }  # fmt: skip


def test_several_may_upgrade_at_once(database_url: str) -> None:
    spawn = multiprocessing.get_context("spawn")
    processes = [spawn.Process(target=schema.upgrade, args=(database_url,)) for _ in range(4)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(30)
    assert [process.exitcode for process in processes] == [0] * 4
    assert schema.current(database_url) == tables.REVISION


def test_a_revision_that_there_is_not_is_rejected(records_url: str) -> None:
    with pytest.raises(Rejected):
        schema.downgrade(records_url, "0815")
    assert schema.current(records_url) == tables.REVISION


def test_a_wrong_revision_is_answered_with_those_below_the_databases(records_url: str) -> None:
    schema.downgrade(records_url, "0003")
    with pytest.raises(Rejected) as caught:
        schema.downgrade(records_url, "9999")
    assert caught.value.faults[0].remedy == "Below it are: 0002, 0001, base."
    schema.downgrade(records_url, "base")
    with pytest.raises(Rejected, match=r"Below it are: base\."):
        schema.downgrade(records_url, "9999")


def test_a_migration_does_not_wait_for_ever(
    records_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "LOCK_SECONDS", 1)
    with psycopg.connect(records_url) as connection:
        connection.execute("SELECT count(*) FROM books")
        with pytest.raises(Unavailable):
            schema.downgrade(records_url, "base")
    assert schema.current(records_url) == tables.REVISION


def test_what_is_not_migrated_is_not_ready(database_url: str) -> None:
    with records_at(database_url) as records:
        with pytest.raises(Unavailable, match="db upgrade"):
            seen(records, lambda views: views.ready())
        schema.upgrade(database_url)
        seen(records, lambda views: views.ready())
        for version, ready in (("0000", False), ("9999", True)):
            with psycopg.connect(database_url) as connection:
                connection.execute("UPDATE alembic_version SET version_num = %s", (version,))
            if ready:
                seen(records, lambda views: views.ready())
            else:
                with pytest.raises(Unavailable):
                    seen(records, lambda views: views.ready())


def test_a_seal_is_set_once_and_tells_environments_apart(database_url: str) -> None:
    with pytest.raises(Rejected, match="no seal"):
        seal.check(database_url, "staging")
    with pytest.raises(Conflict):
        seal.seal(database_url, "staging")
    schema.upgrade(database_url)
    with pytest.raises(Rejected, match="no seal"):
        seal.check(database_url, "staging")
    seal.seal(database_url, "staging")
    seal.seal(database_url, "staging")
    seal.check(database_url, "staging")
    for other in (seal.check, seal.seal):
        with pytest.raises(Refused, match=r"staging.*production"):
            other(database_url, "production")
    assert seal.carried(database_url) == "staging"
    with psycopg.connect(database_url) as connection, pytest.raises(errors.CheckViolation):
        connection.execute("INSERT INTO seal (one, environment) VALUES (2, 'production')")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET reason = 'other'",
        "DELETE FROM audit",
        "TRUNCATE audit",
        "TRUNCATE accounts, audit CASCADE",
        "WITH gone AS (DELETE FROM audit RETURNING *) SELECT * FROM gone",
    ],
)
def test_the_audit_is_only_ever_added_to(records_url: str, statement: str) -> None:
    with records_at(records_url) as records:
        mine = made(records)
    add = (
        "INSERT INTO audit (id, actor, action, subject, reason, details) "
        "VALUES (gen_random_uuid(), %s, 'rerun', 'job', 'why', '{}')"
    )
    with psycopg.connect(records_url, autocommit=True) as connection:
        connection.execute(add, (mine.account.id,))
        with pytest.raises(errors.RestrictViolation):
            connection.execute(statement.encode())
        found = connection.execute("SELECT count(*), min(reason) FROM audit").fetchone()
    assert found == (1, "why")
