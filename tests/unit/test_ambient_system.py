"""The machine's clock."""

import pytest

from adapters.ambient.system import SystemClock, build
from tests.contracts.ambient import ClockContract


class TestSystemClock(ClockContract):
    @pytest.fixture
    def clock(self) -> SystemClock:
        return build(object())

    def test_chance_cannot_be_foreseen(self) -> None:
        first, second = (build(object()) for _ in range(2))
        assert [first.chance() for _ in range(8)] != [second.chance() for _ in range(8)]
