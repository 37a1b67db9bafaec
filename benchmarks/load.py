"""A generator of HTTP load: keep-alive connections, each asking anew as soon as it was answered.

Written on sockets because a client library costs more than the server it is
to measure: this one takes some 40 µs of a core for a request.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, repeat
from time import perf_counter

CONNECTIONS = 16
_END = b"\r\n\r\n"
_LENGTH = b"content-length: "


@dataclass(frozen=True, slots=True)
class Drive:
    """What a number of requests took: seconds in all, and the seconds of each, sorted."""

    seconds: float
    waits: tuple[float, ...]

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.waits) / self.seconds

    def share(self, share: float) -> float:
        """The seconds within which that share of the requests was answered."""
        return portion(self.waits, share)


def portion(waits: tuple[float, ...], share: float) -> float:
    """The value below which that share of sorted values lies."""
    return waits[min(len(waits) - 1, int(len(waits) * share))]


def request(
    method: str, path: str, token: str = "", body: bytes | None = None, **headers: str
) -> bytes:
    """One request of HTTP/1.1, as it goes over the wire."""
    given = {"host": "127.0.0.1", "accept": "*/*"}
    if token:
        given["authorization"] = f"Bearer {token}"
    if body is not None:
        given |= {"content-type": "application/json", "content-length": str(len(body))}
    given |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in given.items())]
    return "\r\n".join(lines).encode() + _END + (body or b"")


def drive(port: int, requests: Iterator[bytes], expected: int = 200) -> Drive:
    """Send all of `requests` over all connections. RuntimeError for an unexpected answer."""
    return asyncio.run(_drive(port, requests, expected))


def same(request: bytes, count: int) -> Iterator[bytes]:
    """One request, so many times."""
    return islice(repeat(request), count)


class Line(asyncio.Protocol):
    """A connection that sends request after request and notes how long each answer took."""

    def __init__(self, requests: Iterator[bytes], expected: int) -> None:
        self._requests, self._expected = requests, b"HTTP/1.1 %d " % expected
        self._had, self._lacking, self._sent = b"", 0, 0.0
        self._transport: asyncio.WriteTransport | None = None
        self.waits: list[float] = []
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Wait for `ask`, so that all connections begin at once."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def ask(self) -> None:
        """Send the next request, or end when there is none."""
        assert self._transport is not None
        following = next(self._requests, None)
        if following is None:
            self._transport.close()
            if not self.done.done():
                self.done.set_result(None)
            return
        self._sent = perf_counter()
        self._transport.write(following)

    def data_received(self, data: bytes) -> None:
        """A part of an answer."""
        if self._lacking:
            self._lacking -= len(data)
        else:
            self._had += data
            head, end, rest = self._had.partition(_END)
            if not end:
                return
            if not head.startswith(self._expected):
                self._fail(self._had.decode(errors="replace"))
                return
            place = head.lower().find(_LENGTH)
            if place < 0:
                self._fail("an answer of unknown length")
                return
            length = int(head[place + len(_LENGTH) :].split(b"\r\n", 1)[0])
            self._had, self._lacking = b"", length - len(rest)
        if not self._lacking:
            self.waits.append(perf_counter() - self._sent)
            self.ask()

    def connection_lost(self, error: Exception | None) -> None:
        """The server should not end it."""
        self._fail("the server closed a connection")

    def _fail(self, why: str) -> None:
        if not self.done.done():
            self.done.set_exception(RuntimeError(why))


async def _drive(port: int, requests: Iterator[bytes], expected: int) -> Drive:
    loop = asyncio.get_running_loop()
    lines = [
        (await loop.create_connection(lambda: Line(requests, expected), "127.0.0.1", port))[1]
        for _ in range(CONNECTIONS)
    ]
    start = perf_counter()
    for line in lines:
        line.ask()
    await asyncio.gather(*(line.done for line in lines))
    seconds = perf_counter() - start
    return Drive(seconds, tuple(sorted(wait for line in lines for wait in line.waits)))
