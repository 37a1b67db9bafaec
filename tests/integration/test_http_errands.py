"""A payment provider that hangs: who buys waits for it, and nobody else does."""

import asyncio
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from custories_core.errors import Unavailable
from entrypoints.http import errands
from entrypoints.http.errands import Errands
from tests.integration.http_client import ServiceClient, key

MANY = 40
"""More than a process has threads of any kind."""


@pytest.fixture
def hanging(open_service: ServiceClient, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Set when the provider answers at last, which is that it cannot be asked."""
    over = threading.Event()

    def hang(*_: object) -> Any:
        over.wait(30)
        raise Unavailable("The payment provider does not answer.", 2.0)

    monkeypatch.setattr(open_service.app.state.service.payments, "begin", hang)
    monkeypatch.setattr(open_service.app.state.errands, "_turn", 0.5)
    yield over
    over.set()


def test_who_reads_or_signs_in_does_not_wait_for_the_payment_provider(
    open_service: ServiceClient, hanging: threading.Event
) -> None:
    service, wanted = open_service, {"pack": "medium", "currency": "eur"}
    chapter = service.made_chapter()
    names = [f"buyer {number % 5}" for number in range(MANY)]
    for name in set(names):
        service.token(name)
    with ThreadPoolExecutor(MANY) as pool:
        buying = [
            pool.submit(service.post, "/v1/credits/checkouts", wanted, name, headers=key())
            for name in names
        ]
        refused, begun = MANY - errands.THREADS, time.monotonic()
        while sum(sent.done() for sent in buying) < refused:
            assert time.monotonic() - begun < 15.0, "they wait for a thread without an end"
            time.sleep(0.02)
        # Those whose turn did not come were told; the others hold every errand there is.
        begun = time.monotonic()
        assert service.get(f"/v1/chapters/{chapter['id']}/pages").status_code == 200
        assert service.get("/v1/me", "a newcomer").status_code == 200
        assert time.monotonic() - begun < 5.0
        assert sum(sent.done() for sent in buying) == refused
        hanging.set()
        answers = [sent.result() for sent in buying]
    assert {answer.status_code for answer in answers} == {503}
    assert all(int(answer.headers["retry-after"]) > 0 for answer in answers)


def test_a_turn_is_given_back_however_an_errand_ends() -> None:
    async def use() -> None:
        few = Errands(threads=1, turn=0.1)
        for _ in range(3):
            with pytest.raises(ZeroDivisionError):
                await few.run(lambda: 1 // 0)
        assert await few.run(lambda: threading.current_thread().name) == "errand_0"
        over = threading.Event()
        hanging = asyncio.create_task(few.run(lambda: over.wait(10)))
        await asyncio.sleep(0)
        with pytest.raises(Unavailable) as told:
            await few.run(lambda: None)
        assert told.value.retry_after
        over.set()
        assert await hanging
        few.close()

    asyncio.run(use())
