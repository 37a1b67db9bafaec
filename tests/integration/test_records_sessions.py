"""Sessions on a real server: what is prepared, what waits, and what an error leaves behind."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from psycopg import errors
from psycopg.pq import PipelineStatus, TransactionStatus
from psycopg.types.json import Jsonb

from adapters.records.postgres.connections import Bounded, connected
from adapters.records.postgres.sessions import Session
from tests.servers import Postgres


@pytest.fixture(scope="module")
def url(shared_postgres: Postgres) -> Iterator[str]:
    with shared_postgres.database() as made:
        with psycopg.connect(made) as sql:
            sql.execute("CREATE TABLE things (id int PRIMARY KEY, note text)")
        yield made


def sessions(url: str, autocommit: bool = False) -> Iterator[Session]:
    """A session, which is as good as new afterwards."""
    connection = connected(Bounded, url, autocommit)
    yield connection.session
    assert connection.pgconn.pipeline_status == PipelineStatus.OFF
    connection.session.rollback()
    assert connection.session.execute("SELECT 7").fetchall() == [(7,)]
    connection.close()
    with psycopg.connect(url) as sql:
        sql.execute("TRUNCATE things")


@pytest.fixture
def session(url: str) -> Iterator[Session]:
    yield from sessions(url)


@pytest.fixture
def autonomous(url: str) -> Iterator[Session]:
    yield from sessions(url, autocommit=True)


def prepared(session: Session) -> list[str]:
    """What the server has prepared, but for the words that begin and end a transaction."""
    rows = session.execute("SELECT statement FROM pg_prepared_statements").fetchall()
    words = ("BEGIN", "COMMIT", "SELECT statement")
    return sorted(text for (text,) in rows if not text.startswith(words))


def status(session: Session) -> int:
    return int(session.connection.pgconn.transaction_status)


def kept(url: str) -> list[Any]:
    with psycopg.connect(url) as sql:
        return [id for (id,) in sql.execute("SELECT id FROM things ORDER BY id").fetchall()]


ADD = "INSERT INTO things (id, note) VALUES (%(id)s, %(note)s)"


def test_a_statement_is_prepared_once_for_each_kind_of_its_values(session: Session) -> None:
    sql = "SELECT %(a)s::text"
    for _ in range(3):
        for value in (1, 2, "a", "b", None, 2**40):
            found = session.execute(sql, {"a": value}).fetchone()
            assert found == (None if value is None else str(value),)
        session.commit()
    assert prepared(session) == ["SELECT $1::text"] * 3
    session.commit()


def test_what_could_not_be_prepared_is_not_remembered(session: Session, url: str) -> None:
    """It was wrong only then: the table is there by now."""
    late = f"t{uuid4().hex}"
    read = f"SELECT count(*) FROM {late}"
    for _ in range(2):
        with pytest.raises(errors.UndefinedTable):
            session.execute(read)
        session.rollback()
    with psycopg.connect(url) as sql:
        sql.execute(f"CREATE TABLE {late} ()".encode())
    assert session.execute(read).fetchone() == (0,)
    # Nor what came after what failed, though it was sent along.
    session.later("SELECT 1 / %(n)s", {"n": 0})
    with pytest.raises(errors.DivisionByZero):
        session.execute("SELECT 'after'")
    session.rollback()
    assert session.execute("SELECT 'after'").fetchone() == ("after",)
    assert session.execute("SELECT 1 / %(n)s", {"n": 1}).fetchone() == (1,)
    session.commit()


def test_a_value_that_cannot_be_sent_leaves_the_transaction_as_it_is(
    session: Session, url: str
) -> None:
    session.execute(ADD, {"id": 1, "note": "a"})
    for wrong in ("\x00", "\ud800", object(), Jsonb("\ud800")):
        with pytest.raises((psycopg.Error, UnicodeEncodeError)):
            session.execute(ADD, {"id": 2, "note": wrong})
        with pytest.raises((psycopg.Error, UnicodeEncodeError)):
            session.later(ADD, {"id": 2, "note": wrong})
    with pytest.raises(KeyError):
        session.execute(ADD, {"id": 2})
    session.execute(ADD, {"id": 3, "note": "c"})
    session.commit()
    assert kept(url) == [1, 3]


def test_after_an_error_a_transaction_takes_nothing_and_keeps_nothing(
    session: Session, url: str
) -> None:
    session.execute(ADD, {"id": 1, "note": "a"})
    for _ in range(2):
        with pytest.raises(errors.UniqueViolation):
            session.execute(ADD, {"id": 1, "note": "b"})
        with pytest.raises(errors.InFailedSqlTransaction):
            session.execute("SELECT 1")
        assert status(session) == TransactionStatus.INERROR
        with pytest.raises(errors.InFailedSqlTransaction):
            session.commit()
        session.rollback()
        assert status(session) == TransactionStatus.IDLE
        session.execute(ADD, {"id": 1, "note": "a"})
    session.rollback()
    assert kept(url) == []


def test_savepoints_undo_what_failed_and_keep_the_rest(session: Session, url: str) -> None:
    for id in (1, 2, 1, 3):
        session.execute("SAVEPOINT one")
        try:
            session.execute(ADD, {"id": id, "note": ""})
        except errors.UniqueViolation:
            session.execute("ROLLBACK TO SAVEPOINT one")
        session.execute("RELEASE SAVEPOINT one")
    session.commit()
    assert kept(url) == [1, 2, 3]


def test_what_waits_comes_in_order_and_with_the_transaction(session: Session, url: str) -> None:
    session.later(ADD, {"id": 1, "note": "first"})
    assert status(session) == TransactionStatus.IDLE, "it waits"
    session.later("UPDATE things SET id = id + 1", {})
    assert session.execute("SELECT id, note FROM things").fetchall() == [(2, "first")]
    assert kept(url) == []
    session.later(ADD, {"id": 3, "note": "last"})
    session.commit()
    assert kept(url) == [2, 3]
    session.later(ADD, {"id": 4, "note": "alone"})
    session.commit()
    assert kept(url) == [2, 3, 4]
    session.later(ADD, {"id": 5, "note": "forgotten"})
    session.rollback()
    session.commit()
    assert session.execute("SELECT count(*) FROM things").fetchone() == (3,)
    session.later(ADD, {"id": 4, "note": "there"})
    with pytest.raises(errors.UniqueViolation):
        session.commit()
    session.rollback()
    assert kept(url) == [2, 3, 4]


def test_a_transaction_that_did_nothing_asks_nothing(session: Session) -> None:
    session.commit()
    session.rollback()
    assert status(session) == TransactionStatus.IDLE
    assert session.execute("SELECT count(*) FROM pg_prepared_statements").fetchone() == (2,)


def test_without_transactions_each_statement_is_kept_by_itself(
    autonomous: Session, url: str
) -> None:
    autonomous.execute(ADD, {"id": 1, "note": "a"})
    with pytest.raises(errors.UniqueViolation):
        autonomous.execute(ADD, {"id": 1, "note": "a"})
    assert status(autonomous) == TransactionStatus.IDLE
    autonomous.execute(ADD, {"id": 2, "note": "a"})
    assert kept(url) == [1, 2]


def test_a_statement_that_takes_too_long_ends_and_the_session_goes_on(session: Session) -> None:
    session.execute("SET statement_timeout = 50")
    session.commit()
    with pytest.raises(errors.QueryCanceled):
        session.execute("SELECT pg_sleep(5)")
    session.rollback()
    assert session.execute("SELECT 1").fetchone() == (1,)


def test_an_exchange_that_breaks_off_ends_the_connection(url: str) -> None:
    """Else its beginning would be taken for a part of what comes next."""
    many = {f"p{n}": n for n in range(70_000)}
    marks = ", ".join(f"%({name})s" for name in many)
    connection = connected(Bounded, url)
    with pytest.raises(psycopg.OperationalError, match="number of parameters"):
        connection.session.execute(f"SELECT 1 WHERE 1 IN ({marks})", many)
    assert connection.closed
    with pytest.raises(psycopg.OperationalError):
        connection.session.execute("SELECT 1")


def test_per_cents_and_repeated_names(session: Session) -> None:
    sql = "SELECT %(a)s || '%%s' || %(b)s || %(a)s, 5 %% 3, 'x' LIKE '%%'"
    values = {"a": "%(b)s%", "b": "$1", "unused": object()}
    assert session.execute(sql, values).fetchone() == ("%(b)s%%s$1%(b)s%", 2, True)
    session.commit()


WHOLE = st.integers(-(2**63), 2**63 - 1)
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)
MOMENTS = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC))


@given(
    whole=WHOLE,
    part=st.floats(allow_nan=False),
    text=TEXT,
    flag=st.booleans(),
    json=JSON,
    moment=MOMENTS,
    ids=st.lists(st.uuids().map(str)),
    wholes=st.lists(WHOLE),
    none=st.none(),
)
def test_every_value_comes_back_as_it_went(lasting: Session, **values: Any) -> None:
    casts = {
        "whole": "bigint", "part": "float8", "text": "text", "flag": "boolean", "json": "jsonb",
        "moment": "timestamptz", "ids": "uuid[]", "wholes": "bigint[]", "none": "text",
    }  # fmt: skip
    sql = "SELECT " + ", ".join(f"%({name})s::{kind}" for name, kind in casts.items())
    given = values | {"json": Jsonb(values["json"])}
    try:
        (row,) = lasting.execute(sql, given).fetchall()
        assert dict(zip(casts, row, strict=True)) == values
    finally:
        lasting.rollback()


@pytest.fixture(scope="module")
def lasting(url: str) -> Iterator[Session]:
    """For all examples of a property."""
    yield from sessions(url)


def test_what_is_asked_along_with_another_sees_what_that_did(session: Session, url: str) -> None:
    count = "SELECT count(*) FROM things"
    after = session.along(count, {})
    assert status(session) == TransactionStatus.IDLE, "it waits"
    assert after.answer is None
    assert session.execute(count + " WHERE id = %(id)s", {"id": 1}).fetchone() == (0,)
    session.along(ADD, {"id": 2, "note": "second"})
    third = session.along(count, {})
    assert session.execute(ADD, {"id": 1, "note": "first"}).rowcount == 1
    assert after.answer is not None
    assert (after.answer.rows, third.answer and third.answer.rows) == ([(0,)], [(2,)])
    never = session.along(ADD, {"id": 3, "note": "alone"})
    session.commit()
    assert never.answer is None
    session.along(ADD, {"id": 4, "note": "forgotten"})
    session.rollback()
    session.along("SELECT 1 / %(n)s", {"n": 0})
    with pytest.raises(errors.DivisionByZero):
        session.execute(count)
    session.rollback()
    assert kept(url) == [1, 2]
