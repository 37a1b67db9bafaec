"""What is sent in pieces: for as long as somebody reads, and to so many at a time."""

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest

from custories_core.errors import Unavailable
from entrypoints.http import streams
from entrypoints.http.shares import Shares
from entrypoints.http.streams import Streamed


class Pieces:
    """So many pieces, and whether somebody closed them. The last may raise."""

    def __init__(self, count: int, error: Exception | None = None) -> None:
        self.left, self.error, self.closed = count, error, False

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if not self.left:
            if self.error is not None:
                raise self.error
            raise StopAsyncIteration
        self.left -= 1
        return b"piece"

    async def aclose(self) -> None:
        self.closed = True


async def stays() -> Any:
    await asyncio.Event().wait()


def sent(answer: Streamed, take: Any) -> None:
    asyncio.run(answer({}, stays, take))  # type: ignore[arg-type]


def test_a_reader_who_takes_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "STALLED", 0.05)
    taken: list[Any] = []

    async def stall(message: Any) -> None:
        taken.append(message)
        if len(taken) == 3:
            await stays()

    pieces, shares = Pieces(9), Shares("downloads", 1, 1)
    began = time.monotonic()
    sent(Streamed(pieces, (), room=shares.taken("a")), stall)
    assert time.monotonic() - began < 2
    assert (len(taken), pieces.left, pieces.closed, len(shares)) == (3, 7, True, 0)


@pytest.mark.parametrize("error", [RuntimeError("transport closed"), OSError("gone")])
def test_a_reader_who_has_gone_is_no_error(error: Exception) -> None:
    async def gone(message: Any) -> None:
        if message["type"] == "http.response.body":
            raise error

    pieces = Pieces(9)
    sent(Streamed(pieces, ()), gone)
    assert (pieces.left, pieces.closed) == (8, True)


def test_what_breaks_off_at_our_end_is_one() -> None:
    async def take(message: Any) -> None:
        assert message.get("more_body") is not False

    pieces = Pieces(1, Unavailable("The store of artifacts does not answer."))
    with pytest.raises(Unavailable):
        sent(Streamed(pieces, ()), take)
    assert pieces.closed


def test_where_there_is_no_room_nothing_begins() -> None:
    async def never(message: Any) -> None:
        raise AssertionError("an answer was begun")

    shares = Shares("downloads", each=2, most=3)
    with shares.taken("a"), shares.taken("a"), shares.taken("b"):
        for who, why in (("a", "You have 2 downloads"), ("c", "too many downloads")):
            pieces = Pieces(1)
            with pytest.raises(Unavailable, match=why):
                sent(Streamed(pieces, (), room=shares.taken(who)), never)
            assert pieces.closed
    assert len(shares) == 0
    with shares.taken("a"), shares.taken("a"), shares.taken("c"):
        assert len(shares) == 3
