"""What the service is measured against: Litestar and psycopg with nothing else, on its tables."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

from litestar import Litestar, get, post
from litestar.datastructures import State
from litestar.params import FromPath
from psycopg_pool import AsyncConnectionPool

DATABASE = "BENCHMARKS_DATABASE"
"""The variable with the URL of the service's database."""
POOL = 16

_BOOK = """
SELECT id::text, brief, title, version, created, changed FROM books WHERE id = %s"""
_JOB = """
INSERT INTO jobs (id, owner, book, chapter, kind, reason, events,
                  due, patience, deadline, created)
VALUES (%s, %s, %s, %s, 'chapter', '', 1, now(), 3600, now() + interval '1 hour', now())"""
_HELD_JOB = """
INSERT INTO jobs (id, owner, book, chapter, kind, reason, events, price, full_price, hold,
                  due, patience, deadline, created)
VALUES (%s, %s, %s, %s, 'chapter', '', 1, 4, 4, %s,
        now(), 3600, now() + interval '1 hour', now())"""
_ACCOUNT = "SELECT number, head FROM ledger_accounts WHERE account = %s FOR NO KEY UPDATE"
_TRANSFER = """
INSERT INTO ledger_transfers (account, number, id, kind, amount, cause_kind, cause_id, reason, at,
                              previous, hash)
VALUES (%s, %s, %s, 'hold', 4, 'job', %s, '', now(), %s, %s)"""
_ENTRIES = """
INSERT INTO ledger_entries (account, number, position, side, amount)
VALUES (%(account)s, %(number)s, 1, 'available', -4), (%(account)s, %(number)s, 2, 'held', 4)"""
_BALANCE = """
UPDATE ledger_accounts SET available = available - 4, held = held + 4, number = %s, head = %s
WHERE account = %s"""
_EVENT = """
INSERT INTO job_events (job, seq, at, state, step, pages_done, pages, reason)
VALUES (%s, 1, now(), 'pending', '', 0, 0, '')"""


@get("/books/{book:uuid}")
async def read_book(book: FromPath[UUID], state: State) -> dict[str, Any]:
    """One row by its primary key."""
    async with state.pool.connection() as connection:
        row = await (await connection.execute(_BOOK, (book,))).fetchone()
    id, brief, title, version, created, changed = row
    return {
        **{"id": id, "title": title, "version": version, "created": created, "changed": changed},
        **brief,
    }


@post("/jobs/{owner:uuid}/{book:uuid}/{chapter:uuid}", status_code=202)
async def create_job(
    owner: FromPath[UUID], book: FromPath[UUID], chapter: FromPath[UUID], state: State
) -> dict[str, str]:
    """Two rows in one transaction: the job and its first event."""
    job = uuid4()
    async with state.pool.connection() as connection, connection.transaction():
        await connection.execute(_JOB, (job, owner, book, chapter))
        await connection.execute(_EVENT, (job,))
    return {"id": str(job), "state": "pending"}


@post("/held/{owner:uuid}/{book:uuid}/{chapter:uuid}", status_code=202)
async def create_held_job(
    owner: FromPath[UUID], book: FromPath[UUID], chapter: FromPath[UUID], state: State
) -> dict[str, str]:
    """The same with four credits held: a transfer, its two entries, and the balance."""
    job, hold = uuid4(), uuid4()
    async with state.pool.connection() as connection, connection.transaction():
        account = await connection.execute(_ACCOUNT, (owner,))
        number, head = await account.fetchone()
        number, hashed = number + 1, sha256(f"{head} {hold}".encode()).hexdigest()
        await connection.execute(_HELD_JOB, (job, owner, book, chapter, hold))
        await connection.execute(_EVENT, (job,))
        cause = f"{job}:1"
        await connection.execute(_TRANSFER, (owner, number, hold, cause, head, hashed))
        await connection.execute(_ENTRIES, {"account": owner, "number": number})
        await connection.execute(_BALANCE, (number, hashed, owner))
    return {"id": str(job), "state": "pending"}


def app() -> Litestar:
    """The handlers on a pool of psycopg's own."""

    @asynccontextmanager
    async def pooled(app: Litestar) -> AsyncIterator[None]:
        pool = AsyncConnectionPool(
            os.environ[DATABASE],
            min_size=POOL,
            max_size=POOL,
            open=False,
            kwargs={"autocommit": True},
        )
        async with pool:
            await pool.wait()
            app.state.pool = pool
            yield

    return Litestar(
        [read_book, create_job, create_held_job],
        lifespan=[pooled],
        openapi_config=None,
        logging_config=None,
    )
