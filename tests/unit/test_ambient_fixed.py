"""The clock of tests."""

import pytest

from adapters.ambient.fixed import FixedClock, build
from tests.contracts.ambient import ClockContract


class TestFixedClock(ClockContract):
    @pytest.fixture
    def clock(self) -> FixedClock:
        return build(object())

    def test_time_stands_still_by_itself(self) -> None:
        clock = FixedClock(now=7.0)
        assert (clock.now(), clock.now()) == (7.0, 7.0)

    def test_a_long_sleep_takes_no_time_and_is_remembered(self) -> None:
        clock = FixedClock()
        clock.sleep(86_400)
        clock.advance(1)
        assert (clock.now(), clock.slept) == (86_401, [86_400])

    def test_chances_come_in_turn(self) -> None:
        clock = FixedClock(chances=(0.1, 0.9))
        assert [clock.chance() for _ in range(3)] == [0.1, 0.9, 0.1]

    def test_a_chance_of_one_is_refused(self) -> None:
        with pytest.raises(ValueError, match="from 0 up to 1"):
            FixedClock(chances=(1.0,))
