"""What a schedule promises, whatever keeps it."""

import time
from contextlib import suppress
from datetime import timedelta
from uuid import uuid4

import pytest

from custories_core.errors import Conflict, CustoriesError
from custories_core.ports.records import Records
from custories_core.schedule import Turn
from tests.contracts.records import at_once

LONG = 3600.0


def task() -> str:
    """The name of a task that nobody has heard of."""
    return f"task {uuid4().hex}"


def turn(records: Records, name: str, hold: float = LONG) -> Turn | None:
    """What is given to somebody who asks for the turn."""
    with records.begin() as unit:
        return unit.schedule.turn(name, hold)


def taken(records: Records, name: str, hold: float = LONG) -> Turn:
    """The turn, which has to be had."""
    found = turn(records, name, hold)
    assert found is not None
    return found


def end(records: Records, turn: Turn, every: float) -> None:
    """The turn ends well."""
    with records.begin() as unit:
        unit.schedule.done(turn, every)


def put_off(records: Records, turn: Turn) -> None:
    """The turn does not, and the next is due at once."""
    with records.begin() as unit:
        unit.schedule.put_off(turn, 0.0)


def behind(records: Records, seconds: float) -> set[str]:
    """What did not go well for so long."""
    with records.begin() as unit:
        return set(unit.schedule.behind(seconds))


class ScheduleContract:
    """Inherit it, and override `records` with those that keep the schedule."""

    @pytest.fixture
    def records(self) -> Records:
        raise NotImplementedError

    def test_a_turn_is_one_persons_until_it_is_over(self, records: Records) -> None:
        name = task()
        first = taken(records, name)
        assert (first.task, first.number, first.last) == (name, 1, None)
        assert turn(records, name) is None
        assert taken(records, task()).number == 1
        with records.begin() as unit:
            unit.schedule.keep(first, LONG)
            unit.schedule.done(first, LONG)
        assert turn(records, name) is None

    def test_what_is_done_is_due_again_in_time(self, records: Records) -> None:
        name = task()
        first = taken(records, name)
        with records.begin() as unit:
            unit.schedule.done(first, 0.3)
        assert turn(records, name) is None
        time.sleep(0.35)
        second = taken(records, name)
        assert (second.number, second.last) == (2, first.began)
        assert second.began - first.began >= timedelta(seconds=0.3)

    def test_what_was_put_off_is_due_sooner_and_does_not_count(self, records: Records) -> None:
        name = task()
        with records.begin() as unit:
            unit.schedule.put_off(taken(records, name), 0.2)
        assert turn(records, name) is None
        time.sleep(0.25)
        second = taken(records, name)
        assert (second.number, second.last) == (2, None)

    def test_what_does_not_go_well_for_long_is_behind(self, records: Records) -> None:
        well, never, late = names = task(), task(), task()
        for name in (well, late):
            end(records, taken(records, name), 0.0 if name == late else LONG)
        for _ in range(3):
            put_off(records, taken(records, never))
        assert behind(records, LONG) & set(names) == set()
        again = taken(records, never)
        time.sleep(0.3)
        put_off(records, again)
        assert behind(records, LONG) & set(names) == {never}
        end(records, taken(records, late), LONG)
        assert behind(records, 0.25) & set(names) == {well, never}

    def test_whoever_died_leaves_the_turn_to_another(self, records: Records) -> None:
        name = task()
        first = taken(records, name, 0.2)
        assert turn(records, name) is None
        time.sleep(0.25)
        second = taken(records, name)
        assert (second.number, second.last) == (2, None)
        with records.begin() as unit:
            with pytest.raises(Conflict):
                unit.schedule.keep(first, LONG)
            # Who comes back from the dead ends nobody's turn.
            unit.schedule.done(first, 0.0)
            unit.schedule.put_off(first, 0.0)
            unit.schedule.keep(second, LONG)
        assert turn(records, name) is None

    def test_who_shows_signs_of_life_keeps_it(self, records: Records) -> None:
        name = task()
        first = taken(records, name, 0.2)
        with records.begin() as unit:
            unit.schedule.keep(first, LONG)
        time.sleep(0.25)
        assert turn(records, name) is None

    def test_what_was_due_long_ago_is_not_due_at_once_again(self, records: Records) -> None:
        name = task()
        with records.begin() as unit:
            unit.schedule.done(taken(records, name), 0.05)
        time.sleep(0.5)
        with records.begin() as unit:
            unit.schedule.done(taken(records, name), 0.2)
        assert turn(records, name) is None

    def test_of_several_who_ask_at_once_one_gets_it(self, records: Records) -> None:
        name = task()
        for number in (1, 2, 3):
            found = [one for one in at_once(8, lambda _: turn(records, name)) if one is not None]
            assert [one.number for one in found] == [number]
            with records.begin() as unit:
                unit.schedule.done(found[0], 0.0)

    def test_what_is_undone_was_nobodys(self, records: Records) -> None:
        name = task()
        with suppress(CustoriesError), records.begin() as unit:
            unit.schedule.turn(name, LONG)
            raise CustoriesError
        assert taken(records, name).number == 1
