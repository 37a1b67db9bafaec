"""What goes: an account with everything of it, and what was kept for a while only."""

import logging
from typing import Any
from uuid import uuid4

from custories_core.errors import Missing
from custories_core.ports.records import Erasure

from .faults import IMPOSSIBLE
from .sessions import Session
from .shapes import ERASURE_COLUMNS, read_erasure
from .statements import json

LOG = logging.getLogger(__name__)

# In the order of the port: nothing can be added below while it is counted.
_LOCKS = tuple(
    f"SELECT id FROM {table} WHERE owner = %(account)s ORDER BY id FOR UPDATE"
    for table in ("books", "characters", "chapters", "pages", "jobs")
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

# What was bought stays with what was paid for it, as the ledger does; nobody is to be led back
# to a page that may know the payer. Who pays there all the same has no use for credits.
_PAGES = """
UPDATE checkouts SET url = '', withdrawn = granted = 0
WHERE owner = %(account)s AND (url <> '' OR granted = 0)"""

_RECEIPT = f"""
INSERT INTO erasures (id, account, rows) VALUES (%(id)s, %(account)s, %(rows)s)
RETURNING {", ".join(column.name for column in ERASURE_COLUMNS)}"""

_OLD = "statement_timestamp() - make_interval(secs => %(seconds)s)"
# A share at a time, so that each pass is short; whoever tidies comes again. Found by an index
# on the age, oldest first, so that where nothing is old nothing is read. What another tidies
# at this moment is left to them.
_SHARE = 5_000
_FORGET = """
DELETE FROM {table} WHERE ctid IN (
    SELECT ctid FROM {table} WHERE {age} < {old}{further}
    ORDER BY {age} LIMIT {share} FOR UPDATE OF {table} SKIP LOCKED)"""
_OVER = " AND EXISTS (SELECT FROM jobs WHERE jobs.id = job_events.job AND jobs.ended < {old})"
_ANSWERS, _EVENTS, _LOGS = (
    _FORGET.format(table=table, age=age, old=_OLD, further=further, share=_SHARE)
    for table, age, further in (
        ("answers", "created", ""),
        ("job_events", "at", _OVER.format(old=_OLD)),
        ("job_log", "at", ""),
    )
)


def erase(connection: Session, account: str) -> Erasure:
    """Remove every row of an account, and keep a receipt of how many there were.

    The receipt's id is random throughout, since whoever knows it may read it.
    """
    if not close(connection, account):
        raise Missing
    given: dict[str, Any] = {"account": account}
    rows = {
        table: connection.execute(f"DELETE FROM {table} {which}", given).rowcount
        for table, which in _ROWS.items()
    }
    connection.execute(_PAGES, given)
    receipt = {**given, "id": str(uuid4()), "rows": json(rows)}
    kept = connection.execute(_RECEIPT, receipt).fetchone()
    assert kept is not None
    return read_erasure(kept)


def close(connection: Session, account: str) -> bool:
    """Lock all that an account has, so that nobody can add to it; whether there is the account."""
    given = {"account": account}
    there = connection.execute("SELECT 1 FROM accounts WHERE id = %(account)s FOR UPDATE", given)
    if there.fetchone() is None:
        return False
    for lock in _LOCKS:
        connection.execute(lock, given)
    return True


def tidy(connection: Session, answers: float, events: float, logs: float) -> int:
    """Forget what is older than so many seconds, a share of it; how many rows that were.

    What cannot be forgotten now, because others hold it or it takes too long, is
    left for the next time, and keeps nothing else from being forgotten.
    """
    ages = ((_ANSWERS, answers), (_EVENTS, events), (_LOGS, logs))
    return sum(_forget(connection, sql, float(age)) for sql, age in ages)


def _forget(connection: Session, sql: str, seconds: float) -> int:
    connection.execute("SAVEPOINT forgetting")
    try:
        count = connection.execute(sql, {"seconds": seconds}).rowcount
    except IMPOSSIBLE as error:
        LOG.warning("What is old could not be forgotten now: %s.", type(error).__name__)
        connection.execute("ROLLBACK TO SAVEPOINT forgetting")
        count = 0
    connection.execute("RELEASE SAVEPOINT forgetting")
    return count
