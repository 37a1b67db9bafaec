"""The ledger's rules, by values alone: what moves, what is left, what cannot be."""

import pickle
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custories_core import ledger
from custories_core.errors import Conflict
from custories_core.ledger import Instruction, NotEnough, Posting, Purchased, carry_out
from custories_core.transfers import (
    GRACE,
    Balance,
    Cause,
    Entry,
    Kind,
    Lot,
    Misfit,
    Seal,
    Side,
    Transfer,
    applied,
    flaw_of,
    linked,
)

START = datetime(2026, 1, 1, tzinfo=UTC)
MINE = "account"
GRANT_DIGEST = "b6a7d244d6bd71c1dbcc969248f94a80d29336717a21a34e0dd57ec811ad444d"
SEAL_DIGEST = "2445cb4a118580804ce05bfe88866689aedcd585c78cc56e9480e60c26d97539"
WORLD = (Side.PURCHASED, Side.GRANTED, Side.SPENT, Side.REFUNDED, Side.EXPIRED)


def hours(number: float) -> datetime:
    """So many after the start."""
    return START + timedelta(hours=number)


@dataclass
class House:
    """An account whose transfers are all kept, and a clock that is set."""

    at: datetime = START
    balance: Balance = field(default_factory=lambda: Balance(MINE))
    transfers: list[Transfer] = field(default_factory=list)
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    def new_id(self) -> str:
        return f"t{next(self.numbers)}"

    def keep(self, posting: Posting) -> Transfer:
        assert posting.before == self.balance
        self.transfers += posting.transfers
        self.balance = posting.after
        return posting.head

    def do(self, kind: Kind, amount: int, **more: object) -> Transfer:
        hold, purchase = more.pop("hold", None), more.pop("known", None)
        given = Cause("test", self.new_id())
        asked = Instruction(
            kind, MINE, amount, more.pop("cause", given),  # type: ignore[arg-type]
            hold=hold.id if isinstance(hold, Transfer) else "", **more,  # type: ignore[arg-type]
        )  # fmt: skip
        posting = carry_out(
            self.balance, asked, self.at, self.new_id, hold, purchase  # type: ignore[arg-type]
        )  # fmt: skip
        return self.keep(posting)

    def purchase(self, amount: int) -> Transfer:
        return self.do(Kind.PURCHASE, amount)

    def grant(self, amount: int, expires: datetime | None = None) -> Transfer:
        return self.do(Kind.GRANT, amount, reason="welcome", expires=expires)

    def sum(self, side: Side, lot: str | None = None) -> int:
        """What the entries of all transfers come to."""
        return sum(
            entry.amount
            for transfer in self.transfers
            for entry in transfer.entries
            if entry.side is side and lot in (None, entry.lot)
        )


def figures(house: House) -> tuple[int, int, int]:
    return house.balance.available, house.balance.held, house.balance.debt


@st.composite
def histories(draw: st.DrawFn) -> House:
    """An account after anything that could be asked for, refusals among it."""
    house = House()
    holds: list[Transfer] = []
    bought: list[Transfer] = []
    for _ in range(draw(st.integers(1, 25))):
        house.at += timedelta(hours=draw(st.sampled_from([0, 0, 1, 5])))
        amount = draw(st.integers(1, 12))
        before = house.balance
        try:
            match draw(st.sampled_from(["buy", "give", "hold", "hold", "end", "refund", "expire"])):
                case "buy":
                    bought.append(house.purchase(amount))
                case "give":
                    after = draw(st.none() | st.integers(-1, 12))
                    house.grant(amount, None if after is None else house.at + timedelta(0, after))
                case "hold":
                    holds.append(house.do(Kind.HOLD, amount))
                case "end" if holds:
                    hold = holds.pop(draw(st.integers(0, len(holds) - 1)))
                    kind = draw(st.sampled_from([Kind.CAPTURE, Kind.RELEASE]))
                    part = hold.amount if kind is Kind.RELEASE else min(amount, hold.amount)
                    house.do(kind, part, hold=hold)
                case "refund":
                    of = draw(st.sampled_from([None, *bought]))
                    known = of and Purchased(
                        of.id,
                        of.amount,
                        sum(t.amount for t in house.transfers if t.purchase == of.cause),
                    )
                    what = of.cause if of else Cause("test", "unheard")
                    house.do(Kind.REFUND, amount, purchase=what, known=known)
                case "expire":
                    posting = ledger.expire(house.balance, house.at, house.new_id)
                    if posting is not None:
                        house.keep(posting)
        except (NotEnough, Conflict):
            assert house.balance == before
    return house


@given(histories())
def test_every_transfer_sums_to_zero_and_moves_its_amount(house: House) -> None:
    for transfer in house.transfers:
        assert sum(entry.amount for entry in transfer.entries) == 0
        gained = [entry.amount for entry in transfer.entries if entry.amount > 0]
        assert sum(gained) == transfer.amount > 0
    assert len({transfer.id for transfer in house.transfers}) == len(house.transfers)
    assert len({transfer.cause for transfer in house.transfers}) == len(house.transfers)


@given(histories())
def test_a_balance_is_what_the_entries_come_to(house: House) -> None:
    assert figures(house) == (
        house.sum(Side.AVAILABLE), house.sum(Side.HELD), -house.sum(Side.DEBT)
    )  # fmt: skip
    assert min(figures(house)) >= 0
    assert sum(figures(house)[:2]) - figures(house)[2] == -sum(map(house.sum, WORLD))
    assert flaw_of(house.balance, house.transfers) is None


@given(histories())
def test_lots_trace_each_credit(house: House) -> None:
    lots = {lot.id: lot for lot in house.balance.lots}
    assert sum(lot.left for lot in lots.values()) == house.balance.available
    assert sum(lot.held for lot in lots.values()) == house.balance.held
    for top_up in house.transfers:
        if top_up.kind in (Kind.PURCHASE, Kind.GRANT):
            lot = lots.get(top_up.id)
            left, held = (lot.left, lot.held) if lot else (0, 0)
            assert (left, held) == (
                house.sum(Side.AVAILABLE, top_up.id), house.sum(Side.HELD, top_up.id)
            )  # fmt: skip
            assert top_up.amount >= left + held >= 0
            spent = house.sum(Side.SPENT, top_up.id)
            assert 0 <= spent <= top_up.amount - left - held
    for transfer in house.transfers:
        assert all(entry.lot or transfer.kind is Kind.REFUND for entry in transfer.entries)


@given(histories())
def test_nobody_owes_who_could_pay_and_nothing_due_is_kept(house: House) -> None:
    bought = [lot for lot in house.balance.lots if lot.kind is Kind.PURCHASE and lot.left]
    assert not (house.balance.debt and bought)
    posting = ledger.expire(house.balance, house.at, house.new_id)
    due = [lot for lot in house.balance.lots if lot.left and lot.due(house.at)]
    assert (posting is not None) == bool(due)
    if posting is not None:
        assert not [lot for lot in posting.after.lots if lot.left and lot.due(house.at)]


@given(histories(), st.data())
def test_any_change_is_found_where_it_was_made(house: House, data: st.DataObject) -> None:
    if not house.transfers:
        return
    which = data.draw(st.integers(0, len(house.transfers) - 1))
    true = house.transfers[which]
    first, *rest = true.entries
    false = data.draw(
        st.sampled_from(
            [
                replace(true, amount=true.amount + 1),
                replace(true, cause=Cause(true.cause.kind, true.cause.id + "x")),
                replace(true, cause=Cause(true.cause.kind + true.cause.id, "")),
                replace(true, id="other"),
                replace(true, at=true.at + timedelta(microseconds=1)),
                replace(true, reason=true.reason + "x"),
                replace(true, expires=START),
                replace(true, hold=true.hold + "x"),
                replace(true, part_of=true.part_of + "x"),
                replace(true, purchase=Cause("x", "y")),
                replace(true, previous="x"),
                replace(true, hash="x"),
                replace(true, entries=(*rest, first)),
                replace(true, entries=(*rest, replace(first, amount=first.amount + 1))),
                replace(true, entries=(*rest, replace(first, lot="x"))),
                replace(true, entries=tuple(rest)),
            ]
        )
    )
    changed = [*house.transfers[:which], false, *house.transfers[which + 1 :]]
    flaw = flaw_of(house.balance, changed)
    assert flaw is not None
    assert (flaw.account, flaw.number) == (MINE, true.number)
    cut = [*house.transfers[:which], *house.transfers[which + 1 :]]
    flaw = flaw_of(house.balance, cut)
    assert flaw is not None
    assert flaw.number in (true.number, true.number + 1)


def test_granted_before_purchased_soonest_expiry_first_then_oldest() -> None:
    lots = [
        Lot("e", Kind.PURCHASE, 1, 1, 0, 1),
        Lot("d", Kind.GRANT, 1, 1, 0, 2),
        Lot("b", Kind.GRANT, 1, 1, 0, 3, hours(2)),
        Lot("a", Kind.GRANT, 1, 1, 0, 4, hours(1)),
        Lot("c", Kind.GRANT, 1, 1, 0, 5, hours(2)),
        Lot("f", Kind.PURCHASE, 1, 1, 0, 6),
    ]
    assert "".join(lot.id for lot in ledger.spending_order(lots)) == "abcdef"


def test_what_expires_while_it_is_held_can_be_spent_for_a_while_when_it_comes_back() -> None:
    house = House()
    given_ = house.grant(5, hours(1))
    house.purchase(2)
    hold = house.do(Kind.HOLD, 6)
    house.at = hours(1)
    assert ledger.expire(house.balance, house.at, house.new_id) is None
    house.do(Kind.CAPTURE, 2, hold=hold)
    assert figures(house) == (5, 0, 0)
    assert house.balance.expires == house.at + GRACE
    house.at += GRACE
    posting = ledger.expire(house.balance, house.at, house.new_id)
    assert posting is not None
    assert posting.head.entries == (
        Entry(Side.AVAILABLE, -3, given_.id), Entry(Side.EXPIRED, 3, given_.id)
    )  # fmt: skip


def test_what_comes_back_long_before_it_expires_has_its_own_time() -> None:
    house = House()
    house.grant(5, START + 2 * GRACE)
    house.do(Kind.RELEASE, 5, hold=house.do(Kind.HOLD, 5))
    assert house.balance.expires == START + 2 * GRACE


def test_nobody_keeps_credits_for_ever_by_asking_and_calling_off() -> None:
    house, last = House(), hours(1) + 2 * GRACE
    house.grant(5, hours(1))
    for _ in range(3):
        hold = house.do(Kind.HOLD, 1)
        house.at += 6 * GRACE / 7
        house.do(Kind.RELEASE, 1, hold=hold)
        assert (house.balance.expires or last) <= last
    assert house.at > last
    assert figures(house) == (0, 0, 0)


def test_what_is_due_is_not_counted_as_available() -> None:
    house = House()
    house.grant(5, hours(1))
    house.grant(1, hours(3))
    house.at = hours(2)
    with pytest.raises(NotEnough) as refused:
        house.do(Kind.HOLD, 2)
    assert (refused.value.available, refused.value.missing) == (1, 1)
    again = pickle.loads(pickle.dumps(refused.value))
    assert (again.available, again.missing, str(again)) == (1, 1, str(refused.value))
    assert house.do(Kind.HOLD, 1).number == 4  # after the expiry, which came along


def test_debt_is_paid_by_what_was_purchased_only() -> None:
    house = House()
    house.do(Kind.REFUND, 5, purchase=Cause("payment", "unheard"))
    house.grant(9)
    assert figures(house) == (9, 0, 5)
    hold = house.do(Kind.HOLD, 9)
    house.do(Kind.RELEASE, 9, hold=hold)
    assert figures(house) == (9, 0, 5)
    house.purchase(7)
    assert figures(house) == (11, 0, 0)
    assert house.transfers[-1].kind is Kind.DEBT_PAYMENT


def test_a_transfer_that_does_not_fit_is_refused() -> None:
    house = House()
    top_up = house.purchase(5)

    def transfer(*entries: Entry, amount: int = 3) -> Transfer:
        made = Transfer(MINE, Kind.HOLD, amount, Cause("a", "b"), entries, "id", START)
        return linked(house.balance, made)

    less, more = Entry(Side.AVAILABLE, -3, top_up.id), Entry(Side.HELD, 3, top_up.id)
    assert applied(house.balance, transfer(less, more)).held == 3
    too_many = (replace(less, amount=-6), replace(more, amount=6))
    for wrong in (
        transfer(less),
        transfer(less, more, amount=4),
        transfer(amount=0),
        transfer(*too_many, amount=6),
        transfer(less, replace(more, lot="other")),
        transfer(replace(less, lot=""), more),
        replace(transfer(less, more), number=3),
        replace(transfer(less, more), account="other"),
        transfer(replace(less, side=Side.HELD), Entry(Side.SPENT, 3, top_up.id)),
    ):
        with pytest.raises(Misfit):
            applied(house.balance, wrong)
    asked = Instruction(Kind.EXPIRY, MINE, 1, Cause("a", "b"))
    with pytest.raises(Misfit):
        carry_out(house.balance, asked, START, house.new_id)


def test_a_hash_is_of_the_canonical_contents() -> None:
    """Written out once: whoever verifies a ledger in years must come to the same."""
    east = datetime(2026, 1, 1, 2, tzinfo=UTC).astimezone()
    transfer = Transfer(
        "a", Kind.GRANT, 5, Cause("ü", "1"),
        (Entry(Side.GRANTED, -5, "l"), Entry(Side.AVAILABLE, 5, "l")), "i", east,
        reason="r", number=1, previous="p",
    )  # fmt: skip
    assert transfer.digest() == GRANT_DIGEST
    seal = Seal(1, START, (("a", 1, "h"),), "p")
    assert seal.digest() == SEAL_DIGEST
    assert replace(seal, heads=()).digest() != replace(seal, previous="q").digest() != SEAL_DIGEST
