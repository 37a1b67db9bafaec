"""Lines: the connections of an event loop, for reading without a transaction.

No pool of psycopg's own: that one reconnects on a schedule that backs off, and
its check is a round trip. Here whoever needs a connection makes it, within the
same two seconds as all else, and is told at once when the server refuses.
"""

import asyncio
import os
import socket
from collections.abc import Mapping
from typing import Any

import psycopg
from psycopg import errors

from .connections import REACH, STATEMENT_SECONDS, dress, session, stands
from .faults import out_of_reach, told
from .shapes import Row
from .statements import Statement

PATIENCE = 1.9
"""Seconds for everything: to wait for a connection, to make one, to be answered."""


class Lines:
    """Up to `size` autocommitting connections of one event loop, made when they are needed."""

    def __init__(self, url: str, size: int) -> None:
        self._url = url
        self._loop = asyncio.get_running_loop()
        self._slots = asyncio.Semaphore(size)
        self._free: list[psycopg.AsyncConnection[Any]] = []
        self._closed = False

    async def rows(self, statement: Statement, values: Mapping[str, Any]) -> list[Row]:
        """What a reading statement answers; asked again once if an idle connection had ended."""
        until = self._loop.time() + PATIENCE
        try:
            if self._slots.locked():
                async with asyncio.timeout_at(until):
                    await self._slots.acquire()
            else:
                await self._slots.acquire()
        except TimeoutError:
            raise out_of_reach() from None
        try:
            return await self._asked(statement.sql, statement.given(values), until)
        except Exception as error:
            other = told(error)
            if other is error:
                raise
            raise other from None
        finally:
            self._slots.release()

    async def _asked(self, sql: str, values: Mapping[str, Any], until: float) -> list[Row]:
        while connection := self._idle():
            try:
                return await self._answer(connection, sql, values, until)
            except psycopg.OperationalError:
                if not connection.closed or self._loop.time() >= until - PATIENCE / 2:
                    raise
        try:
            async with asyncio.timeout_at(until):
                connection = await self._connect()
        except TimeoutError:
            raise out_of_reach() from None
        return await self._answer(connection, sql, values, until)

    def _idle(self) -> psycopg.AsyncConnection[Any] | None:
        while self._free:
            connection = self._free.pop()
            if stands(connection):
                return connection
            connection.pgconn.finish()
        return None

    async def _connect(self) -> psycopg.AsyncConnection[Any]:
        connection = await psycopg.AsyncConnection.connect(
            self._url,
            autocommit=True,
            prepare_threshold=0,
            **REACH,  # type: ignore[arg-type]
        )
        await connection.execute(session(STATEMENT_SECONDS), prepare=False)
        dress(connection)
        return connection

    async def _answer(
        self,
        connection: psycopg.AsyncConnection[Any],
        sql: str,
        values: Mapping[str, Any],
        until: float,
    ) -> list[Row]:
        watch = self._loop.call_at(until, _hang_up, connection)
        try:
            cursor = await connection.execute(sql, values)
            return await cursor.fetchall()
        except errors.QueryCanceled:
            raise
        except psycopg.OperationalError:
            # The server has said farewell, even where the end of the line is yet to come.
            connection.pgconn.finish()
            raise
        finally:
            watch.cancel()
            if connection.closed:
                pass
            elif self._closed or connection.info.transaction_status:
                connection.pgconn.finish()
            else:
                self._free.append(connection)

    def close(self) -> None:
        """Close every connection that is not in use; the others follow as they are given back."""
        self._closed = True
        while self._free:
            connection = self._free.pop()
            connection.pgconn.finish()


def _hang_up(connection: psycopg.AsyncConnection[Any]) -> None:
    """End a connection whose server does not answer: who waits for it is told so.

    To cancel the task instead would have psycopg ask the same server to cancel, and wait.
    """
    if not connection.closed:
        with socket.socket(fileno=os.dup(connection.fileno())) as line:
            line.shutdown(socket.SHUT_RDWR)
