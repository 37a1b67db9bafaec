"""The connection that a request is on, so that it can be cut when the request is given up.

Nothing in the client's own settings does that: its time-outs hold between two
bytes. Its connections are therefore of classes that say which they are.
"""

import socket
from collections.abc import Callable
from contextlib import suppress
from contextvars import ContextVar
from typing import Any

from botocore.awsrequest import (
    AWSHTTPConnection,
    AWSHTTPConnectionPool,
    AWSHTTPSConnection,
    AWSHTTPSConnectionPool,
)


class Line:
    """What one request is on: nothing, a connection, another one when it is tried again."""

    def __init__(self) -> None:
        self.cut_off = False
        self._connection: Any = None
        self._socket: Any = None

    def taken(self, connection: Any) -> None:
        """The request begins on this connection. Raises OSError once it was cut."""
        if self.cut_off:
            raise ConnectionAbortedError("the request was given up")
        connection.line = self
        self._connection, self._socket = connection, None

    def sent(self, connection: Any) -> None:
        """The request is on its way; the client may forget the socket before all has come back."""
        self._socket = connection.sock
        if self.cut_off:
            self.cut()

    def cut(self) -> None:
        """End the connection, so that whoever waits for it goes on, and let no other be begun."""
        self.cut_off = True
        connection = self._connection
        # By now it may be another request's.
        if connection is None or connection.line is not self:
            return
        found = self._socket or connection.sock
        if found is not None:
            with suppress(OSError):
                # Not by the TLS layer, which would say goodbye and wait.
                socket.socket.shutdown(found, socket.SHUT_RDWR)


LINE: ContextVar[Line] = ContextVar("line")
"""The line of the request that is made in this context."""


def _said(request: Callable[..., Any]) -> Callable[..., Any]:
    """The method `request` of a connection, which says what is made on it."""

    def made(connection: Any, *arguments: Any, **named: Any) -> Any:
        line = LINE.get(None)
        if line is None:
            return request(connection, *arguments, **named)
        line.taken(connection)
        answer = request(connection, *arguments, **named)
        line.sent(connection)
        return answer

    return made


def _lined(pool: Any, connection: Any) -> Any:
    """A pool of botocore's, whose connections have a line and say what is made on them."""
    # botocore has no types, and of what is Any no class statement may inherit.
    inside = {"line": None, "request": _said(connection.request)}
    lined = type(f"Lined{connection.__name__}", (connection,), inside)
    return type(f"Lined{pool.__name__}", (pool,), {"ConnectionCls": lined})


_POOL = _lined(AWSHTTPConnectionPool, AWSHTTPConnection)
_TLS_POOL = _lined(AWSHTTPSConnectionPool, AWSHTTPSConnection)


def lined(client: Any) -> Any:
    """The client, whose connections from now on say which request is on them."""
    # Its session shares this one table with every pool that it makes, those of proxies too.
    client._endpoint.http_session._pool_classes_by_scheme.update(http=_POOL, https=_TLS_POOL)
    return client
