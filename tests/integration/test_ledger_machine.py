"""Credits in any order, in a real PostgreSQL: what the rows say against a model of two numbers.

The model knows no lots and no entries: only how many credits were granted and
how many purchased, in hand and in each hold.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

import psycopg
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from adapters.records.postgres import PostgresRecords
from custories_core.errors import Conflict
from custories_core.ledger import NotEnough
from custories_core.transfers import Cause, Transfer
from tests.contracts.ledger import account, cause

AMOUNTS = st.integers(1, 20)
WHO = st.integers(0, 1)
PAST = datetime(2020, 1, 1, tzinfo=UTC)
LATER = datetime(2999, 1, 1, tzinfo=UTC)

UNBALANCED = """
SELECT t.account, t.number FROM ledger_transfers AS t
LEFT JOIN ledger_entries AS e ON e.account = t.account AND e.number = t.number
WHERE t.account = ANY(%(mine)s::uuid[])
GROUP BY t.account, t.number, t.amount
HAVING sum(e.amount) IS DISTINCT FROM 0
    OR sum(e.amount) FILTER (WHERE e.amount > 0) IS DISTINCT FROM t.amount"""

REPLAYED = """
SELECT a.account, a.available, a.held, a.debt,
       coalesce(sum(e.amount) FILTER (WHERE e.side = 'available'), 0)::bigint,
       coalesce(sum(e.amount) FILTER (WHERE e.side = 'held'), 0)::bigint,
       coalesce(-sum(e.amount) FILTER (WHERE e.side = 'debt'), 0)::bigint,
       coalesce(-sum(e.amount) FILTER (WHERE e.side NOT IN ('available', 'held', 'debt')),
                0)::bigint
FROM ledger_accounts AS a LEFT JOIN ledger_entries AS e ON e.account = a.account
WHERE a.account = ANY(%(mine)s::uuid[])
GROUP BY a.account"""

# Of each top-up: what is left and held of it, by its entries and by the balance's lots; and that
# all of it is somewhere.
UNTRACED = """
WITH traced AS (
    SELECT t.account, t.id, t.amount,
           sum(e.amount) FILTER (WHERE e.side = 'available') AS available,
           coalesce(sum(e.amount) FILTER (WHERE e.side = 'held'), 0) AS held,
           coalesce(sum(e.amount) FILTER (WHERE e.side IN ('spent', 'expired')), 0) AS used,
           coalesce(sum(e.amount) FILTER (WHERE e.side = 'debt'), 0) AS debt,
           coalesce(sum(e.amount) FILTER (WHERE e.side = 'refunded'), 0) AS refunded
    FROM ledger_transfers AS t JOIN ledger_entries AS e ON e.lot = t.id
    WHERE t.account = ANY(%(mine)s::uuid[]) AND t.kind IN ('purchase', 'grant')
    GROUP BY t.account, t.id, t.amount
), kept AS (
    SELECT a.account, (lot ->> 0)::uuid AS id, (lot ->> 3)::bigint AS available,
           (lot ->> 4)::bigint AS held
    FROM ledger_accounts AS a, jsonb_array_elements(a.lots) AS lot
    WHERE a.account = ANY(%(mine)s::uuid[])
)
SELECT * FROM traced FULL JOIN kept USING (account, id)
WHERE traced.available <> coalesce(kept.available, 0) OR traced.held <> coalesce(kept.held, 0)
   OR traced.id IS NULL OR traced.available < 0 OR traced.held < 0 OR traced.used < 0
   OR traced.available + traced.held + traced.used + traced.debt + traced.refunded
      <> traced.amount"""


@dataclass
class Model:
    """What somebody has: credits in hand, granted and purchased; what each hold has; debt."""

    granted: int = 0
    purchased: int = 0
    debt: int = 0
    holds: dict[str, tuple[int, int]] = field(default_factory=dict)
    refundable: dict[Cause, int] = field(default_factory=dict)

    @property
    def available(self) -> int:
        return self.granted + self.purchased

    def hold(self, id: str, amount: int) -> None:
        granted = min(self.granted, amount)
        self.holds[id] = (granted, amount - granted)
        self.granted -= granted
        self.purchased -= amount - granted

    def pay(self) -> None:
        paid = min(self.debt, self.purchased)
        self.debt -= paid
        self.purchased -= paid


class LedgerMachine(RuleBasedStateMachine):
    """Two accounts, each with a model."""

    records: ClassVar[PostgresRecords]
    reader: ClassVar[psycopg.Connection[Any]]

    def __init__(self) -> None:
        super().__init__()
        self.mine = [account(), account()]
        self.models = [Model(), Model()]
        self.done: list[tuple[str, tuple[Any, ...], Transfer]] = []

    def ask(self, what: str, *given: Any) -> Transfer:
        with self.records.begin() as unit:
            transfer: Transfer = getattr(unit.ledger, what)(*given)
        self.done.append((what, given, transfer))
        return transfer

    def resolvable(self, model: Model) -> list[str]:
        return sorted(model.holds)

    @rule(who=WHO, amount=AMOUNTS)
    def purchase(self, who: int, amount: int) -> None:
        model, why = self.models[who], cause()
        self.ask("purchase", self.mine[who], amount, why)
        model.refundable[why] = amount
        model.purchased += amount
        model.pay()

    @rule(who=WHO, amount=AMOUNTS, days=st.integers(-1, 5))
    def grant(self, who: int, amount: int, days: int) -> None:
        expires = {-1: PAST, 0: None}.get(days, LATER + timedelta(days))
        self.ask("grant", self.mine[who], amount, cause(), "welcome", expires)
        self.models[who].granted += 0 if expires is PAST else amount

    @rule(who=WHO, amount=AMOUNTS)
    def hold(self, who: int, amount: int) -> None:
        model = self.models[who]
        try:
            held = self.ask("hold", self.mine[who], amount, cause())
        except NotEnough as refused:
            told = (refused.available, refused.missing)
            assert told == (model.available, amount - model.available)
            assert amount > model.available
            return
        assert amount <= model.available
        model.hold(held.id, amount)

    @rule(who=WHO, data=st.data(), part=st.none() | AMOUNTS)
    def capture(self, who: int, data: st.DataObject, part: int | None) -> None:
        model = self.models[who]
        if not (holds := self.resolvable(model)):
            return
        hold = data.draw(st.sampled_from(holds))
        granted, purchased = model.holds[hold]
        if part is not None and part > granted + purchased:
            with pytest.raises(Conflict):
                self.ask("capture", hold, cause(), part)
            return
        self.ask("capture", hold, cause(), part)
        amount = granted + purchased if part is None else part
        spent = min(granted, amount)
        self.give_back(model, hold, granted - spent, purchased - (amount - spent))

    @rule(who=WHO, data=st.data())
    def release(self, who: int, data: st.DataObject) -> None:
        model = self.models[who]
        if not (holds := self.resolvable(model)):
            return
        hold = data.draw(st.sampled_from(holds))
        self.ask("release", hold, cause())
        self.give_back(model, hold, *model.holds[hold])

    def give_back(self, model: Model, hold: str, granted: int, purchased: int) -> None:
        del model.holds[hold]
        model.granted += granted
        model.purchased += purchased
        model.pay()
        for again in ("capture", "release"):
            with pytest.raises(Conflict):
                self.ask(again, hold, cause())

    @rule(who=WHO, amount=AMOUNTS, data=st.data())
    def refund(self, who: int, amount: int, data: st.DataObject) -> None:
        model = self.models[who]
        of = data.draw(st.sampled_from([cause(), *model.refundable]))
        if amount > model.refundable.get(of, amount):
            with pytest.raises(Conflict):
                self.ask("refund", self.mine[who], amount, cause(), of)
            return
        self.ask("refund", self.mine[who], amount, cause(), of)
        if of in model.refundable:
            model.refundable[of] -= amount
        taken = min(model.purchased, amount)
        model.purchased -= taken
        model.debt += amount - taken

    @rule(data=st.data())
    def ask_again(self, data: st.DataObject) -> None:
        if self.done:
            what, given, transfer = data.draw(st.sampled_from(self.done))
            assert self.ask(what, *given) == transfer

    @rule(who=WHO)
    def expire(self, who: int) -> None:
        with self.records.begin() as unit:
            assert unit.ledger.expire(self.mine[who]) == ()

    @invariant()
    def rows_say_what_the_model_says(self) -> None:
        given = {"mine": self.mine}
        assert self.reader.execute(UNBALANCED, given).fetchall() == []
        assert self.reader.execute(UNTRACED, given).fetchall() == []
        rows = self.reader.execute(REPLAYED, given).fetchall()
        found = {str(row[0]): row[1:] for row in rows}
        for mine, model in zip(self.mine, self.models, strict=True):
            held = sum(map(sum, model.holds.values()))
            total = model.available + held - model.debt
            said = (model.available, held, model.debt)
            assert found.get(mine, (0,) * 7) == (*said, *said, total)

    def teardown(self) -> None:
        with self.records.begin() as unit:
            for mine, model in zip(self.mine, self.models, strict=True):
                unresolved = {hold.id for hold in unit.ledger.unresolved(mine, 999)}
                assert unresolved == set(model.holds)


def run(
    machine: type[LedgerMachine], records: PostgresRecords, url: str, examples: int, steps: int
) -> None:
    """Try so many histories of so many steps."""
    with psycopg.connect(url, autocommit=True) as reader:

        class Machine(machine):  # type: ignore[misc,valid-type]
            pass

        Machine.records, Machine.reader = records, reader
        run_state_machine_as_test(  # type: ignore[no-untyped-call]
            Machine,
            settings=settings(
                max_examples=examples,
                stateful_step_count=steps,
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
    with records.begin() as unit:
        assert unit.ledger.verify() is None


def test_any_history(records: PostgresRecords, records_url: str) -> None:
    run(LedgerMachine, records, records_url, examples=20, steps=25)


@pytest.mark.faults
def test_any_history_at_length(records: PostgresRecords, records_url: str) -> None:
    run(LedgerMachine, records, records_url, examples=500, steps=50)
