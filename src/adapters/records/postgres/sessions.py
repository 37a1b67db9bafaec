"""Sessions: transactions on a connection, whose statements go to the server together.

What is at hand is sent in one go (libpq's pipeline mode,
https://www.postgresql.org/docs/current/libpq-pipeline-mode.html): BEGIN with the
first statement, what will be asked next along with the one before it, and those
whose answer nobody needs with COMMIT. Psycopg's cursors wait for each of these by
itself, and its own pipelines cost more than the waiting they save. Connecting,
values, rows and errors are psycopg's.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import psycopg
from psycopg import errors
from psycopg.abc import PQGen
from psycopg.adapt import PyFormat, Transformer
from psycopg.pq import ConnStatus, ExecStatus, TransactionStatus
from psycopg.pq.abc import PGresult
from psycopg.waiting import READY_R, WAIT_R, WAIT_RW

from .faults import raise_told

_PARAMETER = re.compile(r"%\((\w+)\)s|%%")
_NOTHING: Mapping[str, Any] = {}

Row = Sequence[Any]

# Looked up once: these are asked for with every answer.
IDLE, INERROR = TransactionStatus.IDLE, TransactionStatus.INERROR
FAILED, END = ExecStatus.FATAL_ERROR, ExecStatus.PIPELINE_SYNC


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server answers to a statement: rows, and how many it read or changed."""

    rows: list[Row]
    rowcount: int

    def fetchone(self) -> Row | None:
        """The first row, if there is one."""
        return self.rows[0] if self.rows else None

    def fetchall(self) -> list[Row]:
        """Every row."""
        return self.rows


@dataclass(slots=True)
class Coming:
    """An answer that comes with the next one; None until then."""

    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class _Statement:
    """A statement as it is sent: numbered parameters, dumped values, their types and formats."""

    text: bytes
    values: Sequence[Any]
    types: tuple[int, ...]
    formats: Sequence[Any] | None


_BEGIN, _COMMIT = _Statement(b"BEGIN", (), (), None), _Statement(b"COMMIT", (), (), None)


class Session:
    """A connection with what was prepared on it. For one thread or greenlet at a time."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self.connection = connection
        self._values = Transformer(connection)
        self._names: dict[tuple[bytes, tuple[int, ...]], bytes] = {}
        self._count = 0
        self._waiting: list[_Statement] = []
        self._coming: list[tuple[_Statement, Coming]] = []

    def execute(self, sql: str, values: Mapping[str, Any] = _NOTHING) -> Answer:
        """Run a statement, after those that wait, in the transaction, which begins with it.

        Its parameters are written `%(name)s`. Raises what psycopg does.
        """
        return self._exchanged([*self._waiting, self._statement(sql, values)])

    def run(self, sql: str, **values: Any) -> Answer:
        """As `execute`, but raises errors of the core."""
        try:
            return self.execute(sql, values)
        except Exception as error:
            raise_told(error)

    def later(self, sql: str, values: Mapping[str, Any]) -> None:
        """Run a statement along with the next one, or as the transaction is kept.

        What goes wrong with it is raised there.
        """
        self._waiting.append(self._statement(sql, values))

    def along(self, sql: str, values: Mapping[str, Any]) -> Coming:
        """Run a statement right after the next one, in the same exchange.

        What goes wrong with it is raised by that one. Not run where only a commit comes.
        """
        coming = Coming()
        self._coming.append((self._statement(sql, values), coming))
        return coming

    def commit(self) -> None:
        """Keep the transaction, with what waits; nothing where none has begun.

        Raises where a statement had failed: leave such a transaction by `rollback`.
        """
        self._coming.clear()
        status = self.connection.pgconn.transaction_status
        if status == INERROR:
            # The server would undo it, and not call that an error.
            raise errors.InFailedSqlTransaction("a statement failed, so nothing can be kept")
        if self._waiting or status != IDLE:
            self._exchanged([*self._waiting, _COMMIT])

    def rollback(self) -> None:
        """Undo the transaction, and forget what waits."""
        self._waiting.clear()
        self._coming.clear()
        self.connection.rollback()

    def _statement(self, sql: str, values: Mapping[str, Any]) -> _Statement:
        text, names = _numbered(sql)
        dumped = self._values.dump_sequence(
            [values[name] for name in names], [PyFormat.AUTO] * len(names)
        )
        return _Statement(text, dumped, self._values.types or (), self._values.formats)

    def _exchanged(self, statements: list[_Statement]) -> Answer:
        """What the server answers to the last of them, all of them sent together."""
        self._waiting.clear()
        coming, self._coming = self._coming, []
        if not self.connection.autocommit and self.connection.pgconn.transaction_status == IDLE:
            statements = [_BEGIN, *statements]
        sent = [*statements, *(statement for statement, _ in coming)]
        results = self.connection.wait(self._exchange(sent))
        for (_, place), result in zip(coming, results[len(statements) :], strict=True):
            place.answer = self._read(result)
        return self._read(results[len(statements) - 1])

    def _read(self, result: PGresult) -> Answer:
        self._values.set_pgresult(result)
        rows: list[Row] = self._values.load_rows(0, result.ntuples, tuple)
        changed = result.command_tuples
        return Answer(rows, -1 if changed is None else changed)

    def _exchange(self, statements: list[_Statement]) -> PQGen[list[PGresult]]:
        """What the server answers to each."""
        pgconn = self.connection.pgconn
        prepared: list[tuple[bytes, tuple[int, ...]] | None] = []
        names: dict[tuple[bytes, tuple[int, ...]], bytes] = {}
        try:
            pgconn.enter_pipeline_mode()
            for statement in statements:
                key = (statement.text, statement.types)
                name = self._names.get(key) or names.get(key)
                if name is None:
                    self._count += 1
                    name = names[key] = b"custories_%d" % self._count
                    pgconn.send_prepare(name, statement.text, param_types=statement.types)
                    prepared.append(key)
                pgconn.send_query_prepared(name, statement.values, param_formats=statement.formats)
                prepared.append(None)
            pgconn.pipeline_sync()
            while pgconn.flush():
                if (yield WAIT_RW) & READY_R:
                    pgconn.consume_input()
            results = yield from self._results()
            pgconn.exit_pipeline_mode()
        except BaseException:
            # What was sent of it would be taken for a part of the next exchange.
            pgconn.finish()
            raise
        answers: list[PGresult] = []
        for key_of, result in zip(prepared, results, strict=False):
            if result.status == FAILED:
                raise errors.error_from_result(result, encoding=self._values.encoding)
            if key_of is None:
                answers.append(result)
            else:
                self._names[key_of] = names[key_of]
        return answers

    def _results(self) -> PQGen[list[PGresult]]:
        """What the server answers up to the end of the exchange."""
        pgconn = self.connection.pgconn
        results: list[PGresult] = []
        while True:
            while pgconn.is_busy():
                yield WAIT_R
                pgconn.consume_input()
            result = pgconn.get_result()
            if result is None:
                # The end of one answer; where the connection is lost, of all of them.
                if pgconn.status != ConnStatus.OK:
                    raise psycopg.OperationalError("the connection is lost")
            elif result.status == END:
                return results
            else:
                results.append(result)


@lru_cache(maxsize=1024)
def _numbered(sql: str) -> tuple[bytes, tuple[str, ...]]:
    """A statement with numbered parameters, as the server takes it, and their names in order."""
    names: dict[str, int] = {}

    def numbered(found: re.Match[str]) -> str:
        return "%" if found[1] is None else f"${names.setdefault(found[1], len(names) + 1)}"

    return _PARAMETER.sub(numbered, sql).encode(), tuple(names)
