"""The life of a job: one table, and nothing outside of it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custories_core.jobs import TRANSITIONS, Event, Job, NotAllowed, RetryPolicy, State


def a_job() -> Job:
    return Job("book", "chapter")


@given(st.lists(st.sampled_from(Event), max_size=40))
def test_a_job_moves_only_as_the_table_says(events: list[Event]) -> None:
    job = replace(a_job(), price=4, price_list="list", hold="hold")
    for event in events:
        target = TRANSITIONS.get((job.state, event))
        if target is None:
            with pytest.raises(NotAllowed, match=str(job.state)):
                job.after(event)
            continue
        moved = job.after(event, "why")
        assert moved.state is target
        assert moved.reason == "why"
        assert moved.fence == job.fence + (event in (Event.CLAIM, Event.CANCEL))
        assert moved.over == (moved.ended_by is not None)
        assert moved.fence >= job.fence
        assert moved.run == job.run + (event is Event.RERUN)
        assert (moved.price, moved.price_list) == (4, "list")
        # Only what is to be done holds credits; what begins anew has to be given a hold.
        assert moved.hold == ("" if moved.over else job.hold)
        job = moved


def test_the_four_states_are_these_and_no_other() -> None:
    assert [state.value for state in State] == ["pending", "running", "failed", "completed"]


def test_every_state_can_be_reached_and_only_ends_are_ends() -> None:
    reached, edge = {State.PENDING}, {State.PENDING}
    while edge:
        edge = {to for (state, _), to in TRANSITIONS.items() if state in edge} - reached
        reached |= edge
    assert reached == set(State)
    leaves = {state for state, _ in TRANSITIONS}
    assert State.COMPLETED not in leaves
    assert {event for state, event in TRANSITIONS if state is State.FAILED} == {Event.RERUN}


def test_a_rerun_begins_to_count_failures_anew_but_never_the_fence() -> None:
    job = a_job().after(Event.CLAIM).after(Event.RETRY).after(Event.CLAIM).after(Event.FAIL, "no")
    again = job.after(Event.RERUN)
    assert (job.failures, again.failures) == (2, 0)
    assert again.after(Event.CLAIM).fence == 3


@given(st.integers(1, 60), st.floats(0, 1, exclude_max=True))
def test_a_wait_is_between_nothing_and_its_cap(attempt: int, chance: float) -> None:
    policy = RetryPolicy()
    wait = policy.wait(attempt, lambda: chance)
    assert 0 <= wait <= min(policy.cap, policy.base * 2 ** (attempt - 1))


def test_waits_grow_until_the_cap_and_attempts_end() -> None:
    policy = RetryPolicy(attempts=5, base=2, cap=10)
    assert [policy.wait(n, lambda: 0.999999) for n in (1, 2, 3, 4)] == pytest.approx(
        [2, 4, 8, 10], rel=1e-4
    )
    assert [policy.exhausted(n) for n in (4, 5, 6)] == [False, True, True]


def test_crashes_are_counted_apart_and_the_third_quarantines() -> None:
    policy, job = RetryPolicy(), a_job()
    for expected in (Event.LEASE_LOST, Event.LEASE_LOST, Event.QUARANTINE):
        job = job.after(Event.CLAIM)
        assert policy.lapsed(job) is expected
        job = job.after(expected)
    assert (job.state, job.crashes, job.failures) == (State.FAILED, 3, 0)


def test_an_outage_is_counted_apart_and_costs_no_attempt() -> None:
    job = a_job()
    for _ in range(9):
        job = job.after(Event.CLAIM).after(Event.POSTPONE, "away")
    assert (job.state, job.outages, job.failures, job.crashes) == (State.PENDING, 9, 0, 0)
    again = job.after(Event.CANCEL).after(Event.RERUN)
    assert again.outages == 0


def test_handing_back_costs_a_job_nothing() -> None:
    job = a_job().after(Event.CLAIM).after(Event.HAND_BACK)
    assert (job.state, job.crashes, job.failures) == (State.PENDING, 0, 0)
