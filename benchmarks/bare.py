"""What the service is measured against: Litestar and psycopg with nothing else, on its tables."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
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


def app() -> Litestar:
    """The two handlers on a pool of psycopg's own."""

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
        [read_book, create_job], lifespan=[pooled], openapi_config=None, logging_config=None
    )
