"""The jobs in a unit: claims, fenced writes, and an event for those who watch with each of them.

The statements are written out, since each is one round trip that must decide
and write at once. Times are `statement_timestamp()`: the database's clock, and
unlike `now()` not that of a transaction that waited for a lock.
"""

from collections.abc import Mapping
from typing import Any

from custories_core.errors import Conflict, Missing
from custories_core.jobs import TRANSITIONS, Job, LeaseLost, NotAllowed, Progress, State

from .erasing import close
from .faults import telling
from .identifiers import known_id, new_id
from .sessions import Session
from .shapes import JOB_COLUMNS, read_job
from .statements import json

_ROW = ", ".join(column.name for column in JOB_COLUMNS)
_JOB = ", ".join(f"jobs.{column.name}" for column in JOB_COLUMNS)
_NOW = "statement_timestamp()"

# What ends a statement that changed one job: the event that tells of it, and the job.
_TOLD = f"""
, told AS (
    INSERT INTO job_events (job, seq, at, state, step, pages_done, pages, reason)
    SELECT id, events, clock_timestamp(), state, step, pages_done, pages, reason FROM changed
)
SELECT {_ROW} FROM changed
"""

_ADD = f"""
WITH changed AS (
    INSERT INTO jobs (id, owner, book, chapter, page, kind, reason, price, full_price, price_list,
                      priced_pages, hold, events, due, patience, deadline, created)
    SELECT %(id)s, owner, id, %(chapter)s::uuid, %(page)s::uuid, %(kind)s, %(reason)s,
           %(price)s, %(price)s, %(price_list)s, %(pages)s, %(hold)s::uuid, 1, {_NOW}, %(patience)s,
           {_NOW} + make_interval(secs => %(patience)s), {_NOW}
    FROM books WHERE id = %(book)s AND owner = %(owner)s
      AND (%(most)s::int IS NULL OR NOT EXISTS (
          SELECT FROM jobs WHERE owner = %(owner)s AND state = 'pending' OFFSET %(most)s::int - 1))
    FOR KEY SHARE
    ON CONFLICT (target) WHERE state IN ('pending', 'running') DO NOTHING
    RETURNING *
){_TOLD}"""

# Of the owner of a book: why a job was not added.
_PENDING = """
SELECT (SELECT count(*) FROM jobs WHERE owner = %(owner)s AND state = 'pending')
FROM books WHERE id = %(book)s AND owner = %(owner)s"""

_LOCKED = f"SELECT {_JOB} FROM jobs WHERE %s ORDER BY id FOR NO KEY UPDATE"
_GET = _LOCKED % "id = %(id)s"
_OWNED = _LOCKED % "id = %(id)s AND owner = %(owner)s"
_UNDER_WAY = _LOCKED % "target = %(target)s AND state IN ('pending', 'running')"
_OF_BOOK = _LOCKED % "book = %(book)s AND state IN ('pending', 'running')"
_OF_OWNER = _LOCKED % "owner = %(owner)s AND state IN ('pending', 'running')"

# Stronger than what a job that is added takes of its book and its chapter.
_CLOSE = "SELECT FROM {table} WHERE id = %(id)s AND owner = %(owner)s FOR UPDATE"
_CLOSE_BOOK, _CLOSE_CHAPTER = (_CLOSE.format(table=table) for table in ("books", "chapters"))
# Those that have ended too: one that is run again at this moment is under way once it is let go.
_CLOSE_JOBS = "SELECT FROM jobs WHERE %s ORDER BY id FOR UPDATE"
_JOBS_OF_BOOK = _CLOSE_JOBS % "book = %(id)s"
_JOBS_OF_CHAPTER = _CLOSE_JOBS % (
    "book = (SELECT book FROM chapters WHERE id = %(id)s) AND chapter = %(id)s"
)

# Owners with pending jobs are found one by one along the index (a loose index scan), so that
# the cost grows with the owners and not with their jobs. Their turn is on the account's row,
# where taking a book away does not take it back. Whoever claims first tries owners whom nobody
# else is serving at this moment, nor has served since it looked, by a lock on that row that
# nobody waits for: several who claim at once would otherwise all see the same turn. The row is
# locked last, so that those with nothing due are left alone.
CLAIM = f"""
WITH RECURSIVE owners AS (
    (SELECT owner, id AS oldest FROM jobs WHERE state = 'pending'
     ORDER BY owner, outages, id LIMIT 1)
    UNION ALL
    SELECT next.owner, next.id FROM owners CROSS JOIN LATERAL (
        SELECT owner, id FROM jobs WHERE state = 'pending' AND owner > owners.owner
        ORDER BY owner, outages, id LIMIT 1
    ) AS next
), running AS MATERIALIZED (
    SELECT owner, count(*) AS jobs FROM jobs WHERE state = 'running' GROUP BY owner
), turns AS MATERIALIZED (
    SELECT owner, (SELECT served FROM accounts WHERE id = owners.owner) AS served
    FROM owners LEFT JOIN running USING (owner)
    ORDER BY coalesce(running.jobs, 0), served NULLS FIRST, oldest
), picked AS MATERIALIZED (
    SELECT job.id, account.id AS account FROM turns CROSS JOIN LATERAL (
        SELECT id, owner FROM jobs
        WHERE jobs.owner = turns.owner AND state = 'pending' AND due <= {_NOW}
          AND deadline > {_NOW}
        ORDER BY outages, id LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED
    ) AS job LEFT JOIN LATERAL (
        SELECT id FROM accounts
        WHERE id = job.owner AND served IS NOT DISTINCT FROM turns.served
        FOR NO KEY UPDATE SKIP LOCKED
    ) AS account ON true
    WHERE %(shared)s OR account.id IS NOT NULL
    LIMIT 1
), served AS (
    UPDATE accounts SET served = {_NOW} FROM picked WHERE accounts.id = picked.account
), changed AS (
    UPDATE jobs SET state = 'running', fence = fence + 1, started = {_NOW}, reason = '',
                    leased_until = {_NOW} + make_interval(secs => %(lease)s), events = events + 1
    FROM picked WHERE jobs.id = picked.id
    RETURNING jobs.*
){_TOLD}"""

_HELD = "id = %(id)s AND fence = %(fence)s AND state = 'running'"

_KEEP = f"""
UPDATE jobs SET leased_until = {_NOW} + make_interval(secs => %(lease)s) WHERE {_HELD}"""

_PROGRESS = "step = %(step)s, pages_done = %(pages_done)s, pages = %(pages)s"

_NOTE = f"""
WITH changed AS (
    UPDATE jobs SET {_PROGRESS}, events = events + 1 WHERE {_HELD} RETURNING *
){_TOLD}"""

# On the right of = and in CASE, `state` is what it was before.
_MOVE = f"""
WITH changed AS (
    UPDATE jobs SET
        state = %(after)s, failures = %(failures)s, crashes = %(crashes)s, outages = %(outages)s,
        fence = %(fence_after)s, reason = %(reason)s, ended_by = %(ended_by)s,
        run = %(run)s, price = %(price)s, hold = %(hold)s::uuid,
        {{progress}} events = events + 1, leased_until = NULL, rung = NULL,
        due = CASE WHEN %(over)s THEN due ELSE {_NOW} + make_interval(secs => %(wait)s) END,
        ended = CASE WHEN %(over)s THEN {_NOW} END,
        deadline = CASE WHEN state = 'failed'
                   THEN {_NOW} + make_interval(secs => patience) ELSE deadline END
    WHERE id = %(id)s AND fence = %(fence)s AND state = %(before)s
    RETURNING *
){_TOLD}"""
_MOVE_ANEW = _MOVE.format(progress=_PROGRESS + ",")
_MOVE_ON = _MOVE.format(progress="")

_FREE = "LIMIT %(most)s FOR NO KEY UPDATE SKIP LOCKED"
_LAPSED = f"""
SELECT {_JOB} FROM jobs WHERE state = 'running' AND leased_until <= {_NOW}
ORDER BY leased_until {_FREE}"""
_EXPIRED = f"""
SELECT {_JOB} FROM jobs WHERE state = 'pending' AND deadline <= {_NOW}
ORDER BY deadline {_FREE}"""
_UNHEARD = f"""
WITH found AS MATERIALIZED (
    SELECT id FROM jobs
    WHERE state = 'pending' AND due <= {_NOW}
      AND (rung IS NULL OR rung <= {_NOW} - make_interval(secs => %(since)s))
    ORDER BY id {_FREE}
)
UPDATE jobs SET rung = {_NOW} FROM found WHERE jobs.id = found.id RETURNING {_JOB}"""

_LOG = f"""
INSERT INTO job_log (job, at, fence, level, event, fields)
SELECT id, {_NOW}, %(fence)s, %(level)s, %(event)s, %(fields)s FROM jobs WHERE id = %(id)s
FOR KEY SHARE"""


class PostgresJobs:
    """The jobs in a unit. See the port for what it promises."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection
        self._run = connection.run

    def _jobs(self, sql: str, **values: Any) -> tuple[Job, ...]:
        return tuple(map(read_job, self._run(sql, **values).fetchall()))

    def add(self, job: Job, patience: float, most: int | None = None) -> Job:
        """See the port; raises Missing when the book or the chapter is not the owner's."""
        owner, book = known_id(job.owner), known_id(job.book)
        chapter = known_id(job.chapter) if job.chapter else None
        page = known_id(job.page) if job.page else None
        made = self._jobs(
            _ADD, id=new_id(), owner=owner, book=book, chapter=chapter, page=page,
            kind=job.kind.value, reason=job.reason, price=job.price, price_list=job.price_list,
            pages=job.priced_pages,
            hold=known_id(job.hold) if job.hold else None, patience=float(patience), most=most,
        )  # fmt: skip
        if made:
            return made[0]
        there = self._run(_PENDING, book=book, owner=owner).fetchone()
        if there is None:
            raise Missing
        raise _at_work() if most is None or there[0] < most else _too_many(most)

    def get(self, id: str, owner: str | None = None) -> Job:
        """See the port."""
        if owner is None:
            found = self._jobs(_GET, id=known_id(id))
        else:
            found = self._jobs(_OWNED, id=known_id(id), owner=known_id(owner))
        if not found:
            raise Missing
        return found[0]

    def under_way(self, target: str) -> Job | None:
        """See the port."""
        return next(iter(self._jobs(_UNDER_WAY, target=known_id(target))), None)

    def leaving(self, owner: str, book: str = "", chapter: str = "") -> tuple[Job, ...]:
        """See the port."""
        whose = known_id(owner)
        if chapter:
            id = known_id(chapter)
            self._run(_CLOSE_CHAPTER, id=id, owner=whose)
            self._run(_JOBS_OF_CHAPTER, id=id)
            return self._jobs(_UNDER_WAY, target=id)
        if book:
            id = known_id(book)
            self._run(_CLOSE_BOOK, id=id, owner=whose)
            self._run(_JOBS_OF_BOOK, id=id)
            return self._jobs(_OF_BOOK, book=id)
        with telling():
            close(self._connection, whose)
        return self._jobs(_OF_OWNER, owner=whose)

    def claim(self, lease: float) -> Job | None:
        """See the port. What is past its deadline is left for the sweep to end."""
        for shared in (False, True):
            if claimed := self._jobs(CLAIM, lease=float(lease), shared=shared):
                return claimed[0]
        return None

    def keep(self, job: Job, lease: float) -> None:
        """See the port."""
        kept = self._run(_KEEP, id=known_id(job.id), fence=job.fence, lease=float(lease))
        if kept.rowcount != 1:
            raise LeaseLost

    def note(self, job: Job, progress: Progress) -> None:
        """See the port."""
        values = _progress(progress)
        if not self._jobs(_NOTE, id=known_id(job.id), fence=job.fence, **values):
            raise LeaseLost

    def move(self, before: Job, after: Job, wait: float = 0.0) -> Job:
        """See the port. A way that no event goes, and a claim without a lease, is NotAllowed.

        Where `after` has the progress of `before`, what was noted meanwhile stays.
        """
        way = (before.state, after.state)
        if after.state is State.RUNNING or way not in _WAYS or before.id != after.id:
            raise NotAllowed(f"A job that is {before.state} cannot become {after.state}.")
        anew = before.progress != after.progress
        try:
            moved = self._jobs(
                _MOVE_ANEW if anew else _MOVE_ON,
                id=known_id(before.id), before=before.state.value, fence=before.fence,
                after=after.state.value, fence_after=after.fence, failures=after.failures,
                crashes=after.crashes, outages=after.outages, reason=after.reason,
                over=after.over, wait=float(wait),
                ended_by=None if after.ended_by is None else after.ended_by.value,
                run=after.run, price=after.price,
                hold=known_id(after.hold) if after.hold else None,
                **_progress(after.progress),
            )  # fmt: skip
        except Conflict:
            raise _at_work() from None
        if not moved:
            raise LeaseLost
        return moved[0]

    def lapsed(self, most: int) -> tuple[Job, ...]:
        """See the port."""
        return self._jobs(_LAPSED, most=most)

    def expired(self, most: int) -> tuple[Job, ...]:
        """See the port."""
        return self._jobs(_EXPIRED, most=most)

    def unheard(self, since: float, most: int) -> tuple[Job, ...]:
        """See the port. What was just added or put back counts as never rung for."""
        return self._jobs(_UNHEARD, since=float(since), most=most)

    def log(self, job: Job, level: str, event: str, fields: Mapping[str, Any]) -> None:
        """See the port. Nothing is kept of a job that is gone."""
        self._run(
            _LOG, id=known_id(job.id), fence=job.fence, level=level, event=event,
            fields=json(fields),
        )  # fmt: skip


_WAYS = frozenset((before, after) for (before, _), after in TRANSITIONS.items())


def _progress(progress: Progress) -> dict[str, Any]:
    return {"step": progress.step, "pages_done": progress.pages_done, "pages": progress.pages}


def _at_work() -> Conflict:
    return Conflict("A job is under way for this already. Wait until it has ended, or cancel it.")


def _too_many(most: int) -> Conflict:
    return Conflict(
        f"{most:,} of your jobs wait already, the most an account has. "
        "Wait until one of them has begun, or cancel one."
    )
