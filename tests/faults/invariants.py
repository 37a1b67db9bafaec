"""What holds in the database at any moment, whatever was killed, cut off or restarted.

`broken` looks at all of it and answers in sentences. A rule is a query for the
rows that break it, so a rule of another table (a capture for each completion,
say) is one more line.
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


def broken(url: str, exists: Callable[[str], bool]) -> list[str]:
    """Every rule that does not hold, with what breaks it; `exists` asks the store for a key."""
    with psycopg.connect(url) as connection:
        found = [
            f"{rule}: not so for {', '.join(str(row[0]) for row in rows)}"
            for rule, query in RULES.items()
            if (rows := _rows(connection, query))
        ]
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
