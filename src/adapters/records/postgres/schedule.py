"""The schedule in a unit: a row for each task, changed on conditions."""

from typing import Any

from sqlalchemy import Column, Integer, PrimaryKeyConstraint, Table, text

from custories_core.errors import Conflict
from custories_core.schedule import Turn

from .sessions import Answer, Session
from .tables import _text, _time, metadata

schedule = Table(
    "schedule",
    metadata,
    _text("task"),
    _time("due"),
    Column("number", Integer, nullable=False, server_default=text("1")),
    # When the turn that somebody has began and runs out; when the last began that went well.
    _time("began"),
    _time("until", optional=True),
    _time("last", optional=True),
    PrimaryKeyConstraint("task"),
)

_NOW = "clock_timestamp()"
_HOLD = f"{_NOW} + make_interval(secs => %(hold)s)"

# Whoever waits for another's change of the row looks at the conditions anew, and finds them unmet.
_TURN = f"""
WITH next AS (
    UPDATE schedule SET number = number + 1, began = {_NOW}, until = {_HOLD}
    WHERE task = %(task)s AND due <= {_NOW} AND (until IS NULL OR until <= {_NOW})
    RETURNING number, began, last
), first AS (
    INSERT INTO schedule (task, began, until)
    SELECT %(task)s, {_NOW}, {_HOLD}
    WHERE NOT EXISTS (SELECT FROM schedule WHERE task = %(task)s)
    ON CONFLICT (task) DO NOTHING
    RETURNING number, began, last
)
SELECT * FROM next UNION ALL SELECT * FROM first"""

_MINE = "WHERE task = %(task)s AND number = %(number)s AND until IS NOT NULL"
_KEEP = f"UPDATE schedule SET until = {_HOLD} {_MINE}"
_DONE = f"""
UPDATE schedule SET until = NULL, last = began, due = CASE
    WHEN due + make_interval(secs => %(every)s) > {_NOW}
    THEN due + make_interval(secs => %(every)s)
    ELSE {_NOW} + make_interval(secs => %(every)s) END
{_MINE}"""
_PUT_OFF = f"""
UPDATE schedule SET until = NULL, due = {_NOW} + make_interval(secs => %(wait)s) {_MINE}"""

_TRIED = 3
_BEHIND = f"""
SELECT task FROM schedule
WHERE CASE WHEN last IS NULL THEN number > {_TRIED}
      ELSE last < {_NOW} - make_interval(secs => %(seconds)s) END
ORDER BY task"""


class PostgresSchedule:
    """The schedule in a unit. See the port for what it promises."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    def _run(self, sql: str, task: str, **values: Any) -> Answer:
        return self._connection.run(sql, task=task, **values)

    def turn(self, task: str, hold: float) -> Turn | None:
        """See the port."""
        row = self._run(_TURN, task, hold=hold).fetchone()
        return None if row is None else Turn(task, *row)

    def keep(self, turn: Turn, hold: float) -> None:
        """See the port."""
        if not self._run(_KEEP, turn.task, number=turn.number, hold=hold).rowcount:
            raise Conflict("This turn has run out, and another has had the next.")

    def done(self, turn: Turn, every: float) -> None:
        """See the port."""
        self._run(_DONE, turn.task, number=turn.number, every=every)

    def behind(self, seconds: float) -> tuple[str, ...]:
        """See the port."""
        rows = self._connection.run(_BEHIND, seconds=seconds).fetchall()
        return tuple(row[0] for row in rows)

    def put_off(self, turn: Turn, wait: float) -> None:
        """See the port."""
        self._run(_PUT_OFF, turn.task, number=turn.number, wait=wait)
