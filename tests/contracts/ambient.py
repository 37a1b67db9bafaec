"""What every clock must do."""

import pytest

from custories_core.ports.ambient import Clock


class ClockContract:
    """Inherit this and give the fixture `clock`."""

    @pytest.fixture
    def clock(self) -> Clock:
        raise NotImplementedError

    def test_time_never_runs_backwards(self, clock: Clock) -> None:
        times = [clock.now() for _ in range(100)]
        assert times == sorted(times)

    def test_sleeping_lets_at_least_that_much_time_pass(self, clock: Clock) -> None:
        before = clock.now()
        clock.sleep(0.02)
        assert clock.now() - before >= 0.02 - 1e-9

    def test_sleeping_for_nothing_is_allowed(self, clock: Clock) -> None:
        clock.sleep(0)

    def test_sleeping_backwards_is_refused(self, clock: Clock) -> None:
        with pytest.raises(ValueError, match=r".+"):
            clock.sleep(-1)

    def test_chance_is_from_nought_up_to_one(self, clock: Clock) -> None:
        assert all(0.0 <= clock.chance() < 1.0 for _ in range(1000))
