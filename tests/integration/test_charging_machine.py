"""Credits, jobs and refunds in any order, in a real PostgreSQL, against a model of both.

Whatever happens to jobs (asked for, claimed, tried again, handed back, lost,
given up, cancelled, taken away, run again) and to credits (bought, given,
refunded, held for something else), at every moment the rows say what the model
says, and in the end each run of a job was captured once or released once.
"""

from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from adapters.records.postgres import PostgresRecords
from custories_core.errors import Conflict
from custories_core.jobs import Event, Job, Kind, LeaseLost, Leases, RetryPolicy, State
from custories_core.ledger import NotEnough
from custories_core.library import BookEntry, ChapterEntry
from custories_core.people import Identity, Principal, Standing
from custories_core.ports.records import Unit
from custories_core.prices import BUILT_IN
from custories_core.use_cases.administration import RerunJob
from custories_core.use_cases.asking import Asking, CancelJob
from custories_core.use_cases.chapters import RemoveChapter
from custories_core.use_cases.charging import ChargedJobs
from custories_core.use_cases.sweeping import Sweep
from tests.contracts.ledger import account
from tests.faults.invariants import broken_credits
from tests.integration.test_ledger_machine import WHO, LedgerMachine, Model, run

CHAPTERS = 3
PLACES = st.integers(0, CHAPTERS - 1)
CHARGED_KINDS = st.sampled_from([Kind.CHAPTER, Kind.CHAPTER, Kind.ILLUSTRATION, Kind.LAYOUT])
ENDS = st.sampled_from([Event.COMPLETE, Event.FAIL, Event.RETRY, Event.HAND_BACK])

JOBS = """
SELECT id::text, state, price, price_list, run, coalesce(hold::text, '') FROM jobs
WHERE owner = ANY(%(mine)s::uuid[])"""


class Silence:
    """Nobody listens."""

    def ring(self, job: str) -> None:
        pass


NOBODY: Any = Silence()


class Still:
    """No time, and no chance."""

    def now(self) -> float:
        return 0.0

    def sleep(self, seconds: float) -> None:
        pass

    def chance(self) -> float:
        return 0.0


@dataclass
class Known:
    """What a job is known to be."""

    who: int
    chapter: str
    state: State
    price: int
    version: str
    run: int = 1
    hold: str = ""


class ChargedMachine(LedgerMachine):
    """Two families, each with credits and a book of some chapters."""

    def __init__(self) -> None:
        super().__init__()
        with self.records.begin() as unit:
            self.mine, self.books, self.chapters = [], [], []
            for _ in self.models:
                owner = unit.sign_in(Identity("issuer", account(), Standing.USER, 0.0)).id
                book = unit.books.add(BookEntry(owner, {}))
                added = [self.add_chapter(unit, owner, book.id) for _ in range(CHAPTERS)]
                self.mine.append(owner)
                self.books.append(book.id)
                self.chapters.append(added)
        self.prices = BUILT_IN
        self.jobs: dict[str, Known] = {}
        self.claimed: list[Job] = []
        self.retries = RetryPolicy(base=0.0, cap=0.0, crashes=2)

    def add_chapter(self, unit: Unit, owner: str, book: str) -> str:
        return unit.chapters.add(ChapterEntry(owner, book, {"pages": 2})).id

    @property
    def asking(self) -> Asking:
        return Asking(self.records, NOBODY, Leases(), self.prices)

    def principal(self, who: int) -> Principal:
        return Principal(self.mine[who], Standing.USER)

    def resolvable(self, model: Model) -> list[str]:
        """Holds that are no job's."""
        jobs = {known.hold for known in self.jobs.values()}
        return sorted(model.holds.keys() - jobs)

    def released(self, id: str) -> None:
        known = self.jobs[id]
        if known.hold:
            model = self.models[known.who]
            self.give_back(model, known.hold, *model.holds[known.hold])
        known.hold = ""

    def captured(self, id: str) -> None:
        known = self.jobs[id]
        if known.hold:
            self.give_back(self.models[known.who], known.hold, 0, 0)
        known.hold = ""

    @rule(chapter=st.integers(0, 9), page=st.integers(0, 3), picture=st.integers(0, 5))
    def change_prices(self, chapter: int, page: int, picture: int) -> None:
        version = f"{chapter} {page} {picture}"
        self.prices = replace(
            BUILT_IN, version=version, chapter=chapter, page=page, picture=picture
        )

    @rule(who=WHO, place=PLACES, kind=CHARGED_KINDS, pages=st.integers(1, 4))
    def ask_for_job(self, who: int, place: int, kind: Kind, pages: int) -> None:
        model, chapter = self.models[who], self.chapters[who][place]
        price = self.prices.price(kind, pages).credits
        job = Job(self.books[who], chapter, kind=kind, owner=self.mine[who])
        busy = any(
            known.chapter == chapter and known.state in (State.PENDING, State.RUNNING)
            for known in self.jobs.values()
        )
        try:
            added = self.asking(None, lambda unit: self.asking.priced(job, pages))
        except Conflict:
            assert busy
            return
        except NotEnough as refused:
            told = (refused.available, refused.price)
            assert told == (model.available, price)
            assert price > model.available
            assert not busy
            return
        assert not busy
        assert bool(added.hold) == (price > 0)
        version = self.prices.version
        known = Known(who, chapter, State.PENDING, price, version, 1, added.hold)
        self.jobs[added.id] = known
        if added.hold:
            model.hold(added.hold, price)

    @rule()
    def claim(self) -> None:
        with self.records.begin() as unit:
            job = unit.jobs.claim(60.0)
        pending = {id for id, known in self.jobs.items() if known.state is State.PENDING}
        assert (job is not None) == bool(pending)
        if job is not None:
            assert job.id in pending
            self.jobs[job.id].state = State.RUNNING
            self.claimed.append(job)

    @rule(data=st.data(), event=ENDS)
    def settle(self, data: st.DataObject, event: Event) -> None:
        if not self.claimed:
            return
        job = data.draw(st.sampled_from(self.claimed))
        self.claimed.remove(job)
        after = job.after(event)
        try:
            with self.records.begin() as unit, ChargedJobs(unit) as jobs:
                now = unit.jobs.get(job.id) if job.id in self.jobs else None
                stale = now is None or (now.state, now.fence) != (State.RUNNING, job.fence)
                jobs.move(job, after)
        except LeaseLost:
            assert stale
            return
        assert not stale
        self.jobs[job.id].state = after.state
        if event is Event.COMPLETE:
            self.captured(job.id)
        elif event is Event.FAIL:
            self.released(job.id)

    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        if not self.jobs:
            return
        id = data.draw(st.sampled_from(sorted(self.jobs)))
        known = self.jobs[id]
        over = known.state in (State.FAILED, State.COMPLETED)
        try:
            CancelJob(self.records)(self.principal(known.who), id)
        except Conflict:
            assert over
            return
        assert not over
        known.state = State.FAILED
        self.released(id)

    @rule(data=st.data(), charged=st.booleans())
    def run_again(self, data: st.DataObject, charged: bool) -> None:
        if not self.jobs:
            return
        id = data.draw(st.sampled_from(sorted(self.jobs)))
        known, admin = self.jobs[id], Principal(account(), Standing.ADMIN)
        price = known.price if charged else 0
        model = self.models[known.who]
        try:
            again = RerunJob(self.asking)(admin, id, "To see.", charged=charged)
        except Conflict:
            assert known.state is not State.FAILED or any(
                other.chapter == known.chapter and other.state in (State.PENDING, State.RUNNING)
                for other in self.jobs.values()
            )
            return
        except NotEnough:
            assert price > model.available
            return
        known.state, known.run, known.price = State.PENDING, known.run + 1, price
        known.hold = again.hold
        assert bool(again.hold) == (price > 0)
        if again.hold:
            model.hold(again.hold, price)

    @rule(data=st.data())
    def time_passes(self, data: st.DataObject) -> None:
        """A worker's lease, or a family's patience, runs out, and the sweep finds it."""
        under_way = [
            id for id, known in self.jobs.items() if known.state in (State.PENDING, State.RUNNING)
        ]
        if not under_way:
            return
        id = data.draw(st.sampled_from(sorted(under_way)))
        known = self.jobs[id]
        running = known.state is State.RUNNING
        column = "leased_until" if running else "deadline"
        self.reader.execute(
            f"UPDATE jobs SET {column} = now() - interval '1 s' WHERE id = %s".encode(), (id,)
        )
        swept = Sweep(self.records, NOBODY, Still(), Leases(), self.retries)()
        assert swept.given_back + swept.quarantined + swept.expired == 1
        if swept.given_back:
            known.state = State.PENDING
        else:
            known.state = State.FAILED
            self.released(id)

    @rule(who=WHO, place=PLACES)
    def take_chapter_away(self, who: int, place: int) -> None:
        owner, chapter = self.mine[who], self.chapters[who][place]
        RemoveChapter(self.records)(self.principal(who), chapter)
        for id, known in list(self.jobs.items()):
            if known.chapter == chapter:
                if known.state in (State.PENDING, State.RUNNING):
                    self.released(id)
                del self.jobs[id]
        with self.records.begin() as unit:
            self.chapters[who][place] = self.add_chapter(unit, owner, self.books[who])

    @invariant()
    def jobs_are_what_the_model_says(self) -> None:
        rows = self.reader.execute(JOBS, {"mine": self.mine}).fetchall()
        found = {row[0]: (State(row[1]), *row[2:]) for row in rows}
        assert found == {
            id: (known.state, known.price, known.version, known.run, known.hold)
            for id, known in self.jobs.items()
        }

    def teardown(self) -> None:
        # Nobody claims them in another history.
        for who, mine in enumerate(self.mine):
            with self.records.begin() as unit, ChargedJobs(unit) as jobs:
                for job in unit.jobs.leaving(mine):
                    jobs.move(job, job.after(Event.CANCEL))
            for known in self.jobs.values():
                if known.who == who:
                    self.models[who].holds.pop(known.hold, None)
        super().teardown()


def test_any_history_of_jobs(records: PostgresRecords, records_url: str) -> None:
    run(ChargedMachine, records, records_url, examples=20, steps=30)
    assert broken_credits(records_url) == []


@pytest.mark.faults
def test_any_history_of_jobs_at_length(records: PostgresRecords, records_url: str) -> None:
    run(ChargedMachine, records, records_url, examples=500, steps=50)
    assert broken_credits(records_url) == []
