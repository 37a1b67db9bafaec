"""What goes: an account with everything of it, and what was kept for a while only."""

from typing import Any
from uuid import uuid4

import psycopg

from custories_core.errors import Missing
from custories_core.ports.records import Erasure

from .shapes import ERASURE_COLUMNS, read_erasure
from .statements import json

# Locked from the top down, as everybody does: nothing can be added below while it is counted.
_LOCKS = (
    "SELECT id FROM books WHERE owner = %(account)s ORDER BY id FOR UPDATE",
    "SELECT id FROM chapters WHERE owner = %(account)s ORDER BY id FOR UPDATE",
    "SELECT id FROM jobs WHERE owner = %(account)s ORDER BY id FOR UPDATE",
)
_OF_JOBS = "USING jobs WHERE jobs.id = {table}.job AND jobs.owner = %(account)s"
_OWNED = "WHERE owner = %(account)s"
_ROWS = {
    "job_log": _OF_JOBS.format(table="job_log"),
    "job_events": _OF_JOBS.format(table="job_events"),
    "jobs": _OWNED,
    "files": _OWNED,
    "pages": _OWNED,
    "chapters": _OWNED,
    "characters": _OWNED,
    "books": _OWNED,
    "answers": _OWNED,
    "accounts": "WHERE id = %(account)s",
}
"""Each table with rows of an account, children first, and which rows those are."""

_RECEIPT = f"""
INSERT INTO erasures (id, account, rows) VALUES (%(id)s, %(account)s, %(rows)s)
RETURNING {", ".join(column.name for column in ERASURE_COLUMNS)}"""

_OLD = "statement_timestamp() - make_interval(secs => %(seconds)s)"
# A share at a time, so that each pass is short; whoever tidies comes again.
_SHARE = 20_000
_ANSWERS = f"""
DELETE FROM answers WHERE ctid IN (
    SELECT ctid FROM answers WHERE created < {_OLD} LIMIT {_SHARE})"""
_EVENTS = f"""
DELETE FROM job_events WHERE ctid IN (
    SELECT job_events.ctid FROM job_events JOIN jobs ON jobs.id = job_events.job
    WHERE jobs.ended < {_OLD} LIMIT {_SHARE})"""
_LOGS = f"""
DELETE FROM job_log WHERE ctid IN (
    SELECT ctid FROM job_log WHERE at < {_OLD} ORDER BY at LIMIT {_SHARE})"""


def erase(connection: psycopg.Connection[Any], account: str) -> Erasure:
    """Remove every row of an account, and keep a receipt of how many there were.

    The receipt's id is random throughout, since whoever knows it may read it.
    """
    given: dict[str, Any] = {"account": account}
    there = connection.execute("SELECT 1 FROM accounts WHERE id = %(account)s FOR UPDATE", given)
    if there.fetchone() is None:
        raise Missing
    for lock in _LOCKS:
        connection.execute(lock, given)
    rows = {
        table: connection.execute(f"DELETE FROM {table} {which}", given).rowcount
        for table, which in _ROWS.items()
    }
    receipt = {**given, "id": str(uuid4()), "rows": json(rows)}
    kept = connection.execute(_RECEIPT, receipt).fetchone()
    assert kept is not None
    return read_erasure(kept)


def tidy(connection: psycopg.Connection[Any], answers: float, events: float, logs: float) -> int:
    """Forget what is older than so many seconds, a share of it; how many rows that were."""
    ages = ((_ANSWERS, answers), (_EVENTS, events), (_LOGS, logs))
    return sum(connection.execute(sql, {"seconds": float(age)}).rowcount for sql, age in ages)
