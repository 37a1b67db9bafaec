"""What every ledger must do. It is part of records: the fixture gives those."""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from custories_core.errors import Conflict, CustoriesError, Missing, Rejected
from custories_core.ledger import NotEnough
from custories_core.ports.ledger import Ledger
from custories_core.ports.records import Records
from custories_core.transfers import GRACE, Balance, Cause, Kind, Side, Transfer
from tests.contracts.records import at_once, made

FAR = datetime(2999, 12, 31, 12, 30, 15, 123456, tzinfo=UTC)
NO_AMOUNTS = (0, -1, 1_000_000_001, 2**70, True, 1.0, "1", None)
NO_WORDS = ("", "a\x00", "a\nb", "\ud800", "a" * 256)


def cause(kind: str = "order") -> Cause:
    """One that there has not been."""
    return Cause(kind, uuid4().hex)


def account() -> str:
    """One that there has not been."""
    return str(uuid4())


def figures(balance: Balance) -> tuple[int, int, int]:
    """Available, held, debt."""
    return balance.available, balance.held, balance.debt


def moved(transfer: Transfer, side: Side) -> dict[str, int]:
    """How many credits of each lot a side gained."""
    return {entry.lot: entry.amount for entry in transfer.entries if entry.side is side}


class LedgerContract:
    """Inherit this and give the fixture `records`, with nothing in it."""

    @pytest.fixture
    def records(self) -> Records:
        raise NotImplementedError

    # What moves

    def test_an_account_that_nobody_heard_of_has_nothing(self, records: Records) -> None:
        mine = account()
        with records.begin() as unit:
            assert unit.ledger.balance(mine) == Balance(mine)
            assert unit.ledger.transfers(mine, None, 9) == ()
            assert unit.ledger.expire(mine) == ()
            with pytest.raises(NotEnough) as refused:
                unit.ledger.hold(mine, 3, cause())
            assert (refused.value.available, refused.value.missing) == (0, 3)
            assert unit.ledger.balance(mine) == Balance(mine)

    def test_credits_are_bought_held_and_spent(self, records: Records) -> None:
        mine = account()
        with records.begin() as unit:
            bought = unit.ledger.purchase(mine, 10, cause())
            held = unit.ledger.hold(mine, 7, cause())
            assert figures(unit.ledger.balance(mine)) == (3, 7, 0)
            spent = unit.ledger.capture(held.id, cause())
            assert figures(unit.ledger.balance(mine)) == (3, 0, 0)
        assert (spent.amount, spent.hold, spent.account) == (7, held.id, mine)
        assert moved(spent, Side.SPENT) == {bought.id: 7}
        with records.begin() as unit:
            assert unit.ledger.transfers(mine, None, 9) == (spent, held, bought)
            assert unit.ledger.transfers(mine, 3, 1) == (held,)
            assert unit.ledger.transfer(held.id) == held
            assert unit.ledger.caused(held.cause) == held
            assert unit.ledger.caused(cause()) is None
            assert figures(unit.ledger.balance(mine)) == (3, 0, 0)
            assert unit.ledger.verify() is None

    def test_a_hold_can_be_named_before_it_is_made(self, records: Records) -> None:
        mine, why = account(), cause()
        with records.begin() as unit:
            id, other = unit.ledger.next_hold(mine), unit.ledger.next_hold(mine)
            assert id != other
            unit.ledger.purchase(mine, 10, cause())
            held = unit.ledger.hold(mine, 7, why, id)
            assert held.id == id
            assert unit.ledger.hold(mine, 7, why, id) == unit.ledger.hold(mine, 7, why) == held
            with pytest.raises(Conflict):
                unit.ledger.hold(mine, 7, why, other)
            unit.ledger.release(id, cause())
            assert unit.ledger.verify() is None

    def test_a_hold_that_was_named_is_of_the_credits_there_are_when_it_is_made(
        self, records: Records
    ) -> None:
        mine = account()
        with records.begin() as unit:
            unit.ledger.purchase(mine, 10, cause())
        with records.begin() as unit:
            id = unit.ledger.next_hold(mine)
            # Whatever else is asked for in between sees and changes the credits as ever.
            assert unit.ledger.balance(mine).available == 10
            first = unit.ledger.hold(mine, 6, cause())
            with pytest.raises(NotEnough):
                unit.ledger.hold(mine, 6, cause(), id)
            unit.ledger.release(first.id, cause())
            second = unit.ledger.hold(mine, 6, cause(), id)
            assert second.id == id
            # What came back in between can be held as well, by a name given before that.
            again = unit.ledger.next_hold(mine)
            unit.ledger.release(second.id, cause())
            assert unit.ledger.hold(mine, 6, cause(), again).id == again != id
        with records.begin() as unit:
            assert figures(unit.ledger.balance(mine)) == (4, 6, 0)
            assert unit.ledger.verify() is None

    def test_what_is_released_can_be_spent_again(self, records: Records) -> None:
        mine = account()
        with records.begin() as unit:
            bought = unit.ledger.purchase(mine, 5, cause())
            held = unit.ledger.hold(mine, 5, cause())
            back = unit.ledger.release(held.id, cause())
            assert (back.amount, moved(back, Side.AVAILABLE)) == (5, {bought.id: 5})
            assert figures(unit.ledger.balance(mine)) == (5, 0, 0)
            unit.ledger.hold(mine, 5, cause())

    def test_what_is_not_captured_is_released_along_with_it(self, records: Records) -> None:
        mine = account()
        with records.begin() as unit:
            given = unit.ledger.grant(mine, 4, cause(), "welcome")
            bought = unit.ledger.purchase(mine, 4, cause())
            held = unit.ledger.hold(mine, 7, cause())
            assert moved(held, Side.HELD) == {given.id: 4, bought.id: 3}
            spent = unit.ledger.capture(held.id, cause(), 5)
            assert moved(spent, Side.SPENT) == {given.id: 4, bought.id: 1}
            back = unit.ledger.transfers(mine, None, 1)[0]
            assert (back.kind, back.part_of, back.hold) == (Kind.RELEASE, spent.id, held.id)
            assert moved(back, Side.AVAILABLE) == {bought.id: 2}
            assert figures(unit.ledger.balance(mine)) == (3, 0, 0)
            with pytest.raises(Conflict):
                unit.ledger.release(held.id, cause())

    def test_too_few_credits_move_nothing(self, records: Records) -> None:
        mine = account()
        with records.begin() as unit:
            unit.ledger.purchase(mine, 5, cause())
            before = unit.ledger.balance(mine)
            with pytest.raises(NotEnough) as refused:
                unit.ledger.hold(mine, 8, cause())
            assert (refused.value.available, refused.value.missing) == (5, 3)
            assert unit.ledger.balance(mine) == before
            unit.ledger.hold(mine, 5, cause())

    def test_granted_before_purchased_soonest_expiry_first_then_oldest(
        self, records: Records
    ) -> None:
        mine = account()
        with records.begin() as unit:
            old = unit.ledger.purchase(mine, 1, cause()).id
            lasting = unit.ledger.grant(mine, 1, cause(), "a").id
            late = unit.ledger.grant(mine, 1, cause(), "a", FAR).id
            soon = unit.ledger.grant(mine, 1, cause(), "a", FAR - timedelta(days=1)).id
            late_too = unit.ledger.grant(mine, 1, cause(), "a", FAR).id
            new = unit.ledger.purchase(mine, 1, cause()).id
            order = []
            for _ in range(6):
                order += moved(unit.ledger.hold(mine, 1, cause()), Side.HELD)
        assert order == [soon, late, late_too, lasting, old, new]

    # Causes

    def everything(self, ledger: Ledger, mine: str) -> list[Callable[[], Transfer]]:
        """A transfer of each kind that can be asked for, ready to be asked for again."""
        bought, other = cause(), cause()
        ledger.purchase(mine, 50, other)
        first, second = ledger.hold(mine, 5, cause()).id, ledger.hold(mine, 5, cause()).id
        third = ledger.hold(mine, 5, cause()).id
        causes = [cause() for _ in range(6)]
        return [
            lambda: ledger.purchase(mine, 10, bought),
            lambda: ledger.grant(mine, 10, causes[0], "sorry", FAR),
            lambda: ledger.hold(mine, 50, causes[1]),
            lambda: ledger.capture(first, causes[2]),
            lambda: ledger.capture(second, causes[3], 2),
            lambda: ledger.release(third, causes[4]),
            lambda: ledger.refund(mine, 10, causes[5], bought),
        ]

    def test_the_same_cause_has_one_transfer(self, records: Records) -> None:
        mine = account()
        with records.begin() as unit:
            asked = self.everything(unit.ledger, mine)
            first = [ask() for ask in asked]
            balance = unit.ledger.balance(mine)
            assert [ask() for ask in asked] == first
            assert unit.ledger.balance(mine) == balance
            assert len({transfer.id for transfer in first}) == len(asked)
        # Asked for in another unit, with too few credits left for it.
        with records.begin() as unit:
            held = first[2]
            assert unit.ledger.hold(mine, 50, held.cause) == held
            assert unit.ledger.balance(mine) == balance
            assert unit.ledger.verify() is None

    def test_the_same_cause_with_other_contents_is_a_conflict(self, records: Records) -> None:
        mine, bought = account(), cause()
        with records.begin() as unit:
            ledger = unit.ledger
            ledger.purchase(mine, 10, bought)
            given = ledger.grant(mine, 10, cause(), "sorry", FAR)
            held = ledger.hold(mine, 5, cause())
            again = ledger.hold(mine, 5, cause())
            spent = ledger.capture(held.id, cause(), 2)
            back = ledger.refund(mine, 3, cause(), bought)
            balance = ledger.balance(mine)
            others: list[Callable[[], Transfer]] = [
                lambda: ledger.purchase(mine, 11, bought),
                lambda: ledger.purchase(account(), 10, bought),
                lambda: ledger.grant(mine, 10, bought, "sorry"),
                lambda: ledger.grant(mine, 10, given.cause, "other", FAR),
                lambda: ledger.grant(mine, 10, given.cause, "sorry"),
                lambda: ledger.hold(mine, 6, held.cause),
                lambda: ledger.hold(mine, 9999, held.cause),
                lambda: ledger.hold(account(), 5, held.cause),
                lambda: ledger.capture(held.id, spent.cause, 3),
                lambda: ledger.capture(again.id, spent.cause, 2),
                lambda: ledger.release(held.id, spent.cause),
                lambda: ledger.refund(mine, 4, back.cause, bought),
                lambda: ledger.refund(mine, 3, back.cause, cause()),
            ]
            for other in others:
                with pytest.raises(Conflict):
                    other()
            assert ledger.balance(mine) == balance

    def test_a_hold_is_resolved_once(self, records: Records) -> None:
        mine = account()
        with records.begin() as unit:
            ledger = unit.ledger
            ledger.purchase(mine, 10, cause())
            one, two, other = (ledger.hold(mine, 3, cause()) for _ in range(3))
            assert set(ledger.unresolved(mine, 9)) == {one, two, other}
            first, *others = ledger.unresolved(None, 3)
            assert ledger.unresolved(None, 2) == (first, others[0])
            assert ledger.unresolved(None, 9, first.id) == tuple(others)
            assert ledger.unresolved(mine, 9, others[-1].id) == ()
            ledger.capture(one.id, cause())
            ledger.release(two.id, cause())
            for hold in (one, two):
                for resolve in (ledger.capture, ledger.release):
                    with pytest.raises(Conflict):
                        resolve(hold.id, cause())
            assert ledger.unresolved(mine, 9) == (other,) == ledger.unresolved(None, 9)
            assert figures(ledger.balance(mine)) == (4, 3, 0)
            with pytest.raises(Conflict):
                ledger.capture(other.id, cause(), 4)
            ledger.capture(other.id, cause(), 3)
            # Now the account holds nothing at all.
            with pytest.raises(Conflict):
                ledger.release(other.id, cause())

    def test_what_there_is_not_is_missing(self, records: Records) -> None:
        mine = account()
        with records.begin() as unit:
            bought = unit.ledger.purchase(mine, 10, cause())
            for id in (str(uuid4()), "x", "", bought.id):
                with pytest.raises(Missing):
                    unit.ledger.capture(id, cause())
                with pytest.raises(Missing):
                    unit.ledger.release(id, cause())
            with pytest.raises(Missing):
                unit.ledger.transfer(str(uuid4()))
            with pytest.raises(Missing):
                unit.ledger.hold("somebody", 1, cause())
            assert figures(unit.ledger.balance(mine)) == (10, 0, 0)

    def test_what_is_asked_for_wrongly_is_rejected(self, records: Records) -> None:
        mine = account()
        with records.begin() as unit:
            ledger = unit.ledger
            held = ledger.hold(mine, ledger.purchase(mine, 9, cause()).amount, cause())
            asks: list[Callable[[], Transfer]] = []
            for amount in NO_AMOUNTS:
                asks += [
                    lambda n=amount: ledger.purchase(mine, n, cause()),  # type: ignore[misc]
                    lambda n=amount: ledger.grant(mine, n, cause(), "a"),  # type: ignore[misc]
                    lambda n=amount: ledger.hold(mine, n, cause()),  # type: ignore[misc]
                    lambda n=amount: ledger.refund(mine, n, cause(), cause()),  # type: ignore[misc]
                ]
                if amount is not None:
                    asks.append(lambda n=amount: ledger.capture(held.id, cause(), n))  # type: ignore[misc]
            for word in NO_WORDS:
                asks += [
                    lambda w=word: ledger.purchase(mine, 1, Cause(w, "a")),  # type: ignore[misc]
                    lambda w=word: ledger.hold(mine, 1, Cause("a", w)),  # type: ignore[misc]
                    lambda w=word: ledger.grant(mine, 1, cause(), w),  # type: ignore[misc]
                    lambda w=word: ledger.capture(held.id, Cause("a", w)),  # type: ignore[misc]
                    lambda w=word: ledger.release(held.id, Cause(w, "a")),  # type: ignore[misc]
                    lambda w=word: ledger.refund(mine, 1, cause(), Cause("a", w)),  # type: ignore[misc]
                ]
            asks.append(lambda: ledger.grant(mine, 1, cause(), "a", FAR.replace(tzinfo=None)))
            asks.append(lambda: ledger.purchase(mine, 1, Cause("expiry", "a")))
            for ask in asks:
                with pytest.raises(Rejected):
                    ask()
            with pytest.raises(Rejected) as told:
                ledger.grant(mine, 0, Cause("", ""), "")
            assert [fault.place for fault in told.value.faults] == [
                "amount", "cause.kind", "cause.id", "reason"
            ]  # fmt: skip
            # The unit is as good as before.
            ledger.release(held.id, cause())

    # Refunds and debt

    def test_a_refund_takes_back_what_was_purchased(self, records: Records) -> None:
        mine, first, second = account(), cause(), cause()
        with records.begin() as unit:
            ledger = unit.ledger
            ledger.grant(mine, 5, cause(), "welcome")
            one = ledger.purchase(mine, 10, first)
            two = ledger.purchase(mine, 10, second)
            part = ledger.refund(mine, 4, cause(), second)
            assert moved(part, Side.AVAILABLE) == {two.id: -4}
            assert figures(ledger.balance(mine)) == (21, 0, 0)
            ledger.capture(ledger.hold(mine, 11, cause()).id, cause())  # 5 granted, 6 of the first
            rest = ledger.refund(mine, 10, cause(), first)
            assert moved(rest, Side.AVAILABLE) == {one.id: -4, two.id: -6}
            assert figures(ledger.balance(mine)) == (0, 0, 0)
            with pytest.raises(Conflict):
                ledger.refund(mine, 1, cause(), first)
            with pytest.raises(Conflict):
                ledger.refund(mine, 7, cause(), second)
            with pytest.raises(Missing):
                ledger.refund(account(), 1, cause(), second)

    def test_what_was_spent_becomes_debt_that_the_next_purchase_pays(
        self, records: Records
    ) -> None:
        mine, first = account(), cause()
        with records.begin() as unit:
            ledger = unit.ledger
            ledger.purchase(mine, 10, first)
            ledger.capture(ledger.hold(mine, 8, cause()).id, cause())
            ledger.refund(mine, 10, cause(), first)
            assert figures(ledger.balance(mine)) == (0, 0, 8)
            ledger.grant(mine, 3, cause(), "sorry")
            assert figures(ledger.balance(mine)) == (3, 0, 8)
            small = ledger.purchase(mine, 5, cause())
            assert figures(ledger.balance(mine)) == (3, 0, 3)
            paid = ledger.transfers(mine, None, 1)[0]
            assert (paid.kind, paid.part_of, paid.amount) == (Kind.DEBT_PAYMENT, small.id, 5)
            ledger.purchase(mine, 5, cause())
            assert figures(ledger.balance(mine)) == (5, 0, 0)
            assert ledger.verify() is None

    def test_a_refund_may_be_heard_of_before_its_purchase(self, records: Records) -> None:
        mine, bought = account(), cause()
        with records.begin() as unit:
            unit.ledger.refund(mine, 4, cause(), bought)
            assert figures(unit.ledger.balance(mine)) == (0, 0, 4)
            unit.ledger.purchase(mine, 10, bought)
            assert figures(unit.ledger.balance(mine)) == (6, 0, 0)
            with pytest.raises(Conflict):
                unit.ledger.refund(mine, 7, cause(), bought)
            unit.ledger.refund(mine, 6, cause(), bought)
            assert figures(unit.ledger.balance(mine)) == (0, 0, 0)

    def test_what_comes_back_from_a_hold_pays_debt(self, records: Records) -> None:
        mine, bought = account(), cause()
        with records.begin() as unit:
            unit.ledger.purchase(mine, 10, bought)
            held = unit.ledger.hold(mine, 7, cause())
            unit.ledger.refund(mine, 10, cause(), bought)
            assert figures(unit.ledger.balance(mine)) == (0, 7, 7)
            unit.ledger.capture(held.id, cause(), 2)
            assert figures(unit.ledger.balance(mine)) == (0, 0, 2)

    # Expiry

    def test_credits_expire(self, records: Records) -> None:
        mine, other = account(), account()
        soon = records.now() + timedelta(seconds=0.3)
        with records.begin() as unit:
            given = unit.ledger.grant(mine, 5, cause(), "welcome", soon)
            unit.ledger.grant(mine, 1, cause(), "welcome", FAR)
            unit.ledger.grant(other, 1, cause(), "welcome", soon)
            bought = unit.ledger.purchase(mine, 2, cause())
            held = unit.ledger.hold(mine, 3, cause())
            assert unit.ledger.balance(mine).expires == soon
            assert unit.ledger.due(9) == ()
        threading.Event().wait(0.35)
        with records.begin() as unit:
            assert sorted(unit.ledger.due(9)) == sorted([mine, other])
            assert len(unit.ledger.due(1)) == 1
            with pytest.raises(NotEnough) as refused:
                unit.ledger.hold(mine, 4, cause())
            assert (refused.value.available, refused.value.missing) == (3, 1)
            (gone,) = unit.ledger.expire(other)
            assert (gone.kind, gone.amount, gone.part_of) == (Kind.EXPIRY, 1, "")
            assert unit.ledger.expire(other) == ()
            # What is held is not gone, and can be spent for a while when it comes back.
            (gone,) = unit.ledger.expire(mine)
            assert moved(gone, Side.EXPIRED) == {given.id: 2}
            assert figures(unit.ledger.balance(mine)) == (3, 3, 0)
            back = unit.ledger.release(held.id, cause())
            after = unit.ledger.balance(mine)
            assert figures(after) == (6, 0, 0)
            assert back.at is not None
            assert after.expires == back.at + GRACE
            assert unit.ledger.due(9) == ()
            assert moved(unit.ledger.hold(mine, 6, cause()), Side.HELD)[bought.id] == 2
            assert unit.ledger.verify() is None

    # Units, seals, erasure

    def test_what_is_undone_was_never_there(self, records: Records) -> None:
        mine, bought = account(), cause()
        with suppress(CustoriesError), records.begin() as unit:
            unit.ledger.purchase(mine, 5, bought)
            raise CustoriesError
        with records.begin() as unit:
            assert unit.ledger.balance(mine) == Balance(mine)
            assert unit.ledger.caused(bought) is None
            assert unit.ledger.purchase(mine, 6, bought).number == 1

    def test_seals_cover_what_moved_since_the_one_before(self, records: Records) -> None:
        one, two = sorted([account(), account()])
        with records.begin() as unit:
            assert unit.ledger.seal() is None
            first = unit.ledger.purchase(one, 5, cause())
            second = unit.ledger.purchase(two, 5, cause())
            sealed = unit.ledger.seal()
            assert sealed is not None
            assert sealed.heads == ((one, 1, first.hash), (two, 1, second.hash))
            assert unit.ledger.seal() is None
            third = unit.ledger.hold(two, 5, cause())
            again = unit.ledger.seal()
            assert again is not None
            assert again.heads == ((two, 2, third.hash),)
            assert (again.number, again.previous) == (2, sealed.hash)
            assert replace(again, previous="").digest() != again.hash == again.digest()
            assert unit.ledger.verify() is None

    def test_an_erasure_leaves_the_ledger_and_nobodys_name(self, records: Records) -> None:
        mine = made(records, "mirjam").account  # no name that a hash may spell
        with records.begin() as unit:
            unit.ledger.purchase(mine.id, 5, cause())
            unit.ledger.hold(mine.id, 2, cause())
            before = unit.ledger.balance(mine.id), unit.ledger.transfers(mine.id, None, 9)
            receipt = unit.erase(mine.id)
        assert not [table for table in receipt.rows if "ledger" in table]
        with records.begin() as unit:
            with pytest.raises(Missing):
                unit.accounts.get(mine.id)
            after = unit.ledger.balance(mine.id), unit.ledger.transfers(mine.id, None, 9)
            assert after == before
            assert "mirjam" not in repr(after)
            assert unit.ledger.verify() is None
            # A payment that is heard of afterwards is kept as well.
            unit.ledger.purchase(mine.id, 1, cause())

    # Several at once

    def test_no_credit_is_held_twice(self, records: Records) -> None:
        mine = account()
        with records.begin() as unit:
            unit.ledger.purchase(mine, 4, cause())

        def hold(number: int) -> object:
            try:
                with records.begin() as unit:
                    return unit.ledger.hold(mine, 1, cause()).number
            except NotEnough as refused:
                return refused.available, refused.missing

        ends = at_once(16, hold)
        assert sorted(end for end in ends if isinstance(end, int)) == [2, 3, 4, 5]
        assert [end for end in ends if not isinstance(end, int)] == [(0, 1)] * 12

    def test_a_cause_that_comes_at_the_same_time_has_one_transfer(self, records: Records) -> None:
        mine = account()
        bought, held = cause(), cause()
        with records.begin() as unit:
            unit.ledger.purchase(mine, 5, cause())

        def both(number: int) -> tuple[Transfer, Transfer]:
            with records.begin() as unit:
                return unit.ledger.hold(mine, 5, held), unit.ledger.purchase(mine, 2, bought)

        def look(number: int) -> Balance:
            with records.begin() as unit:
                return unit.ledger.balance(mine)

        at_once(16, look)  # so that each has its connection
        # Those who come second find too few credits, for what they ask for has been done.
        assert len(set(at_once(16, both))) == 1
        with records.begin() as unit:
            assert figures(unit.ledger.balance(mine)) == (2, 5, 0)
