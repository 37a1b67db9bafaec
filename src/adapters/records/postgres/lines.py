"""Lines: connections of an event loop, on which whoever waits lets the others go on.

Psycopg's own blocking code runs in a greenlet, and where it would wait for the
server, the greenlet gives way to the loop. So units of work need no threads,
which would spend more time handing each other the interpreter than working,
and there is one way to run a statement.

No pool of psycopg's own: that one reconnects on a schedule that backs off, and
its check is a round trip. Here whoever needs a connection makes it, and is told
at once when the server refuses.
"""

import asyncio
import socket
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen
from psycopg.waiting import READY_R, READY_W, WAIT_W
from sqlalchemy.util import await_, greenlet_spawn

from .connections import Bounded, connected, stands
from .faults import out_of_reach, raise_told, telling
from .sessions import Session
from .shapes import Row
from .statements import Statement

T = TypeVar("T")

_FAREWELL = "57P"
PATIENCE = 1.9
"""Seconds for everything: to wait for a connection, to make one, to be answered."""


class Line(Bounded):
    """A connection whose waiting is done by an event loop, once it has `joined` one.

    It is heard at all times, so that it is known at once when the server ends it.
    """

    fresh = True
    """Whether it was never used before."""

    _loop: asyncio.AbstractEventLoop | None = None
    _going: PQGen[Any] | None = None
    _socket: int
    _answer: asyncio.Future[Any]

    def join(self, loop: asyncio.AbstractEventLoop) -> None:
        """Be heard by this loop from now on."""
        self._loop, self._socket = loop, self.fileno()
        loop.add_reader(self._socket, self._heard)

    def wait(self, gen: PQGen[T], interval: float = 0.1, timeout: float | None = None) -> T:
        """See psycopg. In the loop that was joined, nobody but this greenlet waits."""
        if self._loop is None:
            return super().wait(gen, interval, timeout)
        try:
            wanted = next(gen)
        except StopIteration as end:
            done: T = end.value
            return done
        self._going, self._answer = gen, self._loop.create_future()
        self._write_too(wanted)
        try:
            answer: T = await_(self._answer)
            return answer
        except asyncio.CancelledError:
            # Nobody will ask what the server is doing now.
            self.close()
            raise
        except psycopg.OperationalError as error:
            # The server said farewell (class 57P), or nothing at all; else it only said no.
            if (error.sqlstate or _FAREWELL).startswith(_FAREWELL):
                self.close()
            raise
        finally:
            self._going = None

    def _heard(self) -> None:
        if self._going is not None:
            self._go_on(READY_R)
        elif not stands(self):
            self.close()

    def _write_too(self, wanted: int) -> None:
        if wanted & WAIT_W and self._loop is not None:
            self._loop.add_writer(self._socket, self._writable)

    def _writable(self) -> None:
        if self._loop is not None:
            self._loop.remove_writer(self._socket)
        self._go_on(READY_W)

    def _go_on(self, ready: int) -> None:
        if self._going is None or self._answer.done():
            return
        try:
            self._write_too(self._going.send(ready))
        except StopIteration as end:
            self._answer.set_result(end.value)
        except Exception as error:
            if self.closed:
                # At once: by the next turn of the loop its number may be another socket's.
                self.close()
            self._answer.set_exception(error)

    def close(self) -> None:
        """Close it, without a word to the server."""
        if self._loop is not None:
            self._loop.remove_reader(self._socket)
            self._loop.remove_writer(self._socket)
            self._loop = None
        self.pgconn.finish()

    def hang_up(self) -> None:
        """End it from outside: whoever waits on it for a server that says nothing is told so."""
        if not self.closed:
            line = socket.socket(fileno=self.fileno())
            try:
                line.shutdown(socket.SHUT_RDWR)
            finally:
                line.detach()


class Lines:
    """Up to `size` lines of the event loop that runs now, made when they are needed."""

    def __init__(self, url: str, size: int, autocommit: bool) -> None:
        self._url, self._autocommit = url, autocommit
        self._loop = asyncio.get_running_loop()
        self._slots = asyncio.Semaphore(size)
        # Where psycopg makes a connection, it waits for the names of hosts in a blocking way.
        self._making = ThreadPoolExecutor(size, thread_name_prefix="line")
        self._free: list[Line] = []
        self._closed = False

    async def rows(self, statement: Statement, values: Mapping[str, Any]) -> list[Row]:
        """What a reading statement answers; asked again if an idle connection had ended."""
        return await greenlet_spawn(self._rows, statement.sql, statement.given(values))

    def _rows(self, sql: str, values: Mapping[str, Any]) -> list[Row]:
        until = self._loop.time() + PATIENCE
        while True:
            with self._lent(until) as line:
                fresh = line.fresh
                try:
                    return line.session.execute(sql, values).rows
                except Exception as error:
                    late = self._loop.time() >= until - PATIENCE / 2
                    if not line.closed or fresh or late:
                        raise_told(error)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """A session for a greenlet, whose transaction is kept when the block ends well."""
        with self._lent(self._loop.time() + PATIENCE) as line:
            session = line.session
            try:
                yield session
                with telling():
                    session.commit()
            except BaseException:
                with suppress(psycopg.Error):
                    session.rollback()
                raise

    @contextmanager
    def _lent(self, until: float) -> Iterator[Line]:
        """A line for the greenlet that runs, until then at most."""
        await_(self._slot_by(until) if self._slots.locked() else self._slots.acquire())
        try:
            line = self._idle() or await_(self._made_by(until))
            watch = self._loop.call_at(until, line.hang_up)
            try:
                yield line
            finally:
                watch.cancel()
                if self._closed or line.closed or line.info.transaction_status:
                    line.close()
                else:
                    line.fresh = False
                    self._free.append(line)
        finally:
            self._slots.release()

    async def _slot_by(self, until: float) -> None:
        try:
            async with asyncio.timeout_at(until):
                await self._slots.acquire()
        except TimeoutError:
            raise out_of_reach() from None

    def _idle(self) -> Line | None:
        while self._free:
            line = self._free.pop()
            if stands(line):
                return line
            line.close()
        return None

    async def _made_by(self, until: float) -> Line:
        making = self._making.submit(self._connect)
        try:
            async with asyncio.timeout_at(until):
                line = await asyncio.wrap_future(making)
        except BaseException as error:
            # It may be made all the same, when nobody wants it any more.
            making.add_done_callback(_unwanted)
            if isinstance(error, TimeoutError):
                raise out_of_reach() from None
            if isinstance(error, Exception):
                raise_told(error)
            raise
        line.join(self._loop)
        return line

    def _connect(self) -> Line:
        return connected(Line, self._url, self._autocommit)

    def close(self) -> None:
        """Close every line that is not in use; the others follow as they are given back."""
        self._closed = True
        self._making.shutdown(wait=False, cancel_futures=True)
        while self._free:
            self._free.pop().close()


def _unwanted(making: Future[Line]) -> None:
    if not making.cancelled() and making.exception() is None:
        making.result().close()
