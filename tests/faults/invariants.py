"""What holds in the database at any moment, whatever was killed, cut off or restarted.

`broken` looks at all of it and answers in sentences. A rule is a query for the
rows that break it. `broken_credits` looks at the ledger and at what jobs cost.
"""

from collections.abc import Callable
from typing import Any

import psycopg

# One line of the log is written in the transaction that claims a job, and one
# in that which completes it: so they count claims and completions.
RULES: dict[str, str] = {
    "a job that has ended says by what and when, and holds no lease": """
        SELECT id FROM jobs
        WHERE (state IN ('failed', 'completed')) <> (ended IS NOT NULL AND ended_by IS NOT NULL)
           OR (state = 'running') <> (leased_until IS NOT NULL)
           OR (state = 'completed') <> (ended_by IS NOT DISTINCT FROM 'complete')""",
    "each claim has a fence of its own": """
        SELECT job FROM job_log WHERE event = 'claimed'
        GROUP BY job, fence HAVING count(*) > 1""",
    "the fence counts the claims": """
        SELECT jobs.id FROM jobs
        LEFT JOIN job_log ON job_log.job = jobs.id AND job_log.event = 'claimed'
        GROUP BY jobs.id
        HAVING jobs.fence
            <> count(job_log.id) + (jobs.ended_by IS NOT DISTINCT FROM 'cancel')::int""",
    "a completed job was completed once, under its last fence, and no other ever": """
        SELECT jobs.id FROM jobs
        LEFT JOIN job_log ON job_log.job = jobs.id AND job_log.event = 'completed'
        GROUP BY jobs.id
        HAVING count(job_log.id) <> (jobs.state = 'completed')::int
            OR coalesce(bool_or(job_log.fence <> jobs.fence), false)""",
    "a chapter or a book has one job under way": """
        SELECT target FROM jobs WHERE state IN ('pending', 'running')
        GROUP BY target HAVING count(*) > 1""",
    "the events of a job are gapless, and the last one tells how it is": """
        SELECT jobs.id FROM jobs LEFT JOIN job_events ON job_events.job = jobs.id
        GROUP BY jobs.id
        HAVING count(seq) <> jobs.events OR min(seq) <> 1 OR max(seq) <> jobs.events
            OR (array_agg(job_events.state ORDER BY seq DESC))[1] <> jobs.state""",
    "a chapter has pages when it was made, and not before": """
        SELECT chapters.id FROM chapters LEFT JOIN pages ON pages.chapter = chapters.id
        GROUP BY chapters.id
        HAVING (chapters.made_of IS NOT NULL) <> (count(pages.id) > 0)""",
    "the pages of a chapter are as many as were asked for, and gapless": """
        SELECT chapters.id FROM chapters JOIN pages ON pages.chapter = chapters.id
        GROUP BY chapters.id
        HAVING min(number) <> 1 OR max(number) <> count(*)
            OR count(*) <> (chapters.brief ->> 'pages')::int""",
    "the chapter of a completed job was made": """
        SELECT jobs.id FROM jobs JOIN chapters ON chapters.id = jobs.chapter
        WHERE jobs.state = 'completed' AND chapters.made_of IS NULL""",
}

# Holds that jobs asked for, with how often each was captured and released.
_RUNS = """
    WITH runs AS (
        SELECT t.id, t.account, t.amount, split_part(t.cause_id, ' ', 1)::uuid AS job,
               split_part(t.cause_id, ' ', 2)::int AS run,
               count(r.id) FILTER (WHERE r.kind = 'capture') AS captures,
               count(r.id) FILTER (WHERE r.kind = 'release') AS releases,
               coalesce(sum(r.amount), 0) AS resolved
        FROM ledger_transfers AS t LEFT JOIN ledger_transfers AS r ON r.hold = t.id
        WHERE t.kind = 'hold' AND t.cause_kind = 'job' GROUP BY t.account, t.number
    )"""

CREDITS: dict[str, str] = {
    "a job holds credits while it is under way, if it costs any": """
        SELECT id FROM jobs
        WHERE (hold IS NOT NULL) <> (price > 0 AND state IN ('pending', 'running'))""",
    "the hold of a job is for its own run, of its owner's credits, and of its price": f"""
        {_RUNS}
        SELECT jobs.id FROM jobs LEFT JOIN runs ON runs.id = jobs.hold
        WHERE hold IS NOT NULL
          AND (runs.job, runs.run, runs.account, runs.amount)
              IS DISTINCT FROM (jobs.id, jobs.run, jobs.owner, jobs.price::bigint)""",
    "a run that is over was captured once or released once, one that is not neither": f"""
        {_RUNS}
        SELECT runs.job FROM runs LEFT JOIN jobs ON jobs.id = runs.job
        WHERE captures + releases <> (jobs.hold IS DISTINCT FROM runs.id)::int
           OR resolved <> amount * (captures + releases)""",
    "what is captured was completed": f"""
        {_RUNS}
        SELECT job FROM runs JOIN jobs ON jobs.id = runs.job
        WHERE captures <> (state = 'completed' AND runs.run = jobs.run)::int""",
    "what was completed was captured, once": f"""
        {_RUNS}
        SELECT jobs.id FROM jobs
        WHERE state = 'completed' AND price > 0
          AND (SELECT coalesce(sum(captures), 0) FROM runs WHERE runs.job = jobs.id) <> 1""",
    "every transfer sums to zero, and moves what it says": """
        SELECT t.id FROM ledger_transfers AS t LEFT JOIN ledger_entries AS e USING (account, number)
        GROUP BY t.account, t.number
        HAVING sum(e.amount) IS DISTINCT FROM 0
            OR sum(e.amount) FILTER (WHERE e.amount > 0) IS DISTINCT FROM t.amount""",
    "a balance is what its entries come to, and no more than that was taken from the world": """
        SELECT a.account FROM ledger_accounts AS a
        LEFT JOIN ledger_entries AS e ON e.account = a.account
        GROUP BY a.account
        HAVING a.available
                <> coalesce(sum(e.amount) FILTER (WHERE e.side = 'available'), 0)
            OR a.held <> coalesce(sum(e.amount) FILTER (WHERE e.side = 'held'), 0)
            OR a.debt <> -coalesce(sum(e.amount) FILTER (WHERE e.side = 'debt'), 0)
            OR a.available + a.held - a.debt <> -coalesce(sum(e.amount) FILTER (
                WHERE e.side NOT IN ('available', 'held', 'debt')), 0)""",
}


def broken_credits(url: str) -> list[str]:
    """Every rule of credits that does not hold, with what breaks it."""
    with psycopg.connect(url) as connection:
        return _broken(connection, CREDITS)


def _broken(connection: psycopg.Connection[Any], rules: dict[str, str]) -> list[str]:
    return [
        f"{rule}: not so for {', '.join(str(row[0]) for row in rows)}"
        for rule, query in rules.items()
        if (rows := _rows(connection, query))
    ]


def broken(url: str, exists: Callable[[str], bool]) -> list[str]:
    """Every rule that does not hold, with what breaks it; `exists` asks the store for a key."""
    with psycopg.connect(url) as connection:
        found = _broken(connection, RULES | CREDITS)
        kept = _rows(
            connection,
            "SELECT picture FROM pages UNION SELECT proof FROM pages UNION SELECT key FROM files",
        )
    lost = [key for (key,) in kept if not exists(key)]
    if lost:
        found.append(f"what the records name is in the store: not so for {', '.join(lost)}")
    return found


def _rows(connection: psycopg.Connection[Any], query: str) -> list[tuple[Any, ...]]:
    return connection.execute(query.encode()).fetchall()
